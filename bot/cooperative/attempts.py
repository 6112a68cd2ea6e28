"""Attempts: how often somebody typed a code, or a receipt, that does not exist.

Whoever guesses is made to wait. What was tried is not kept, only that it was wrong, by whom, and when.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.database import Base, Id

__all__ = ["Attempt", "note_wrong", "too_many"]

# A slip or two while typing is human; with five an hour, nobody guesses 128 bits, nor the 60 of a receipt.
WRONG_MAX = 5
WITHIN = timedelta(hours=1)


class Attempt(Base):
    """One wrong attempt. at: what was being tried, such as "join"."""

    __tablename__ = "attempt"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    at: Mapped[str]
    made_at: Mapped[datetime]

    __table_args__ = (Index("ix_attempt_person_id_at_made_at", "person_id", "at", "made_at"),)


def note_wrong(session: Session, person_id: int, at: str, now: datetime) -> None:
    """Writes down a wrong attempt. Not before a Refusal: that would take it back."""
    session.add(Attempt(person_id=person_id, at=at, made_at=now))
    session.flush()


def too_many(session: Session, person_id: int, at: str, now: datetime) -> bool:
    """Whether this person has to wait before they try again; then a right answer is not looked at either."""
    query = select(func.count()).where(Attempt.person_id == person_id, Attempt.at == at, Attempt.made_at > now - WITHIN)
    return (session.scalar(query) or 0) >= WRONG_MAX

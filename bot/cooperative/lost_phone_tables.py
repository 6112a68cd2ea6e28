"""What is kept of phones that were lost: the new phone with its words, and who vouched for it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.database import Base, Id

__all__ = ["LostPhone", "Recovery", "Verdict"]


class Verdict(StrEnum):
    """Where the word for a new phone stands."""

    ASKED = "asked"
    """One has vouched."""
    AGREED = "agreed"
    """Two have, and the day counts."""
    DONE = "done"
    STOPPED = "stopped"


class LostPhone(Base):
    """A new phone whose owner lost the one we knew: the words it was shown last, found by their hash alone."""

    __tablename__ = "lostphone"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    address_id: Mapped[int] = mapped_column(ForeignKey("address.id"), index=True)
    stranger_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    lookup: Mapped[bytes]
    shown_at: Mapped[datetime]
    until: Mapped[datetime]

    __table_args__ = (Index("ix_lostphone_lookup", "lookup"),)


class Recovery(Base):
    """Who vouched in a group that a new phone is this member's, and what came of it.

    due_at: when it is theirs, once two have vouched. ended_by: who stopped it; None where it could not be done.
    """

    __tablename__ = "recovery"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    lost: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int]
    state: Mapped[str]
    first_by: Mapped[int]
    first_at: Mapped[datetime]
    second_by: Mapped[int | None]
    second_at: Mapped[datetime | None]
    due_at: Mapped[datetime | None]
    ended_by: Mapped[int | None]
    ended_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_recovery_group_id_person_id", "group_id", "person_id"),)

"""What services tell later of messages that they took: Twilio says "queued", and calls when it knows more.

Such calls come in any order, and more than once. So what is known of a message only ever grows: sent, failed,
delivered, read. That it reached the phone is proof, and outweighs a failure that was told first.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.database import Base, Id

__all__ = ["KnownFate", "forget", "grows", "of", "taken"]

_RANKS = {"": 0, "sent": 1, "failed": 2, "delivered": 3, "read": 4}


class KnownFate(Base):
    """What is known of one message, by the service's own id of it, and the row of the outbox that it was."""

    __tablename__ = "fate"

    message: Mapped[str] = mapped_column(primary_key=True)
    outbox_id: Mapped[int] = mapped_column(Id)
    status: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]


def taken(session: Session, message: str, outbox_id: int, now: datetime) -> None:
    """The service took a message of ours."""
    if session.get(KnownFate, message) is None:
        session.add(KnownFate(message=message, outbox_id=outbox_id, status="", at=now))


def of(session: Session, message: str) -> KnownFate | None:
    """What is known of a message, locked; None if nobody wrote down that it is ours."""
    return session.get(KnownFate, message, with_for_update=True)


def grows(known: KnownFate, status: str, now: datetime) -> bool:
    """Takes in what is told of a message. Returns whether it is more than was known."""
    if _RANKS[status] <= _RANKS[known.status]:
        return False
    known.status, known.at = status, now
    return True


def forget(session: Session, before: datetime) -> None:
    """Forgets what was told before then."""
    session.execute(delete(KnownFate).where(KnownFate.at < before))

"""When the drand beacon was last heard. A draw names one of its rounds only where that was lately.

Nothing here asks the network: `bot.beacon` does, and tells it here.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.database import Base, Id
from bot.draw import Beacon

__all__ = ["BeaconHeard", "hear", "is_heard", "is_of_now", "last_heard"]

# What was heard so lately will most likely be heard again when the words are closed.
HEARD_WITHIN = timedelta(hours=2)

# A clock that is slow would take a value for one of the future that the world knows already.
APART_MAX = timedelta(minutes=1)


class BeaconHeard(Base):
    """One row: when the beacon was last heard."""

    __tablename__ = "beacon_heard"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    at: Mapped[datetime]


def hear(session: Session, newest: Beacon, now: datetime) -> bool:
    """The beacon told its newest round. Returns whether that is one of now: otherwise its clock, or ours, is wrong."""
    if not is_of_now(newest, now):
        return False
    row = session.get(BeaconHeard, 1, with_for_update=True)
    if row is None:
        session.add(BeaconHeard(id=1, at=now))
    else:
        row.at = now
    return True


def is_of_now(newest: Beacon, now: datetime) -> bool:
    """Whether the newest round that the beacon told is the one to be expected."""
    return abs(newest.at - now) <= APART_MAX


def last_heard(session: Session) -> datetime | None:
    """When the beacon was last heard; None if it never was."""
    row = session.get(BeaconHeard, 1)
    return row.at if row is not None else None


def is_heard(session: Session, now: datetime) -> bool:
    """Whether the beacon was heard lately enough for a draw to name it."""
    heard = last_heard(session)
    # A clock that was set back tells nothing of what was heard later.
    return heard is not None and heard <= now <= heard + HEARD_WITHIN

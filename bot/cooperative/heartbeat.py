"""Until when people could surely reach us, and the last time they could not.

Whoever tapped or voted while nobody listened did so in vain, or is heard late. So cards are drawn again after an
outage, and no vote is closed before what was said by its deadline can have reached us.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import clock
from bot.database import Base, Id

__all__ = ["AWAY_MIN", "KEPT_FOR_US", "Heartbeat", "Outage", "beat", "heard_until", "last_outage"]

# As long as Telegram keeps a tap.
AWAY_MIN = timedelta(seconds=150)


# Twilio keeps what was said to us until it is fetched, and tells us by itself: we are never out of reach there.
KEPT_FOR_US = frozenset({"whatsapp", "sms"})


class Heartbeat(Base):
    """One row: until when we were surely there, and the last time we were not.

    In the time that passed by itself: where the sandbox moved its clock ahead, nobody was away.
    """

    __tablename__ = "heartbeat"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    at: Mapped[datetime]
    away_from: Mapped[datetime | None]
    back_at: Mapped[datetime | None]


@dataclass(frozen=True, slots=True)
class Outage:
    """From when to when nobody could reach us."""

    away_from: datetime
    back_at: datetime


def beat(session: Session, heard: datetime) -> None:
    """We are there, and were heard and could hear at `heard`. If that is long after the last time, we were away."""
    alive = heard - clock.skipped()
    row = session.get(Heartbeat, 1, with_for_update=True)
    if row is None:
        session.add(Heartbeat(id=1, at=alive))
        return
    if alive - row.at > AWAY_MIN:
        row.away_from, row.back_at = row.at, alive
    # A clock that is set back must not make an outage of the hours it then repeats.
    row.at = max(row.at, alive)


def heard_until(session: Session) -> datetime | None:
    """Until when people could surely reach us; None before the first beat."""
    row = session.get(Heartbeat, 1)
    return row.at + clock.skipped() if row is not None else None


def last_outage(session: Session) -> Outage | None:
    """The last time nobody could reach us; None if there was none."""
    row = session.get(Heartbeat, 1)
    if row is None or row.away_from is None or row.back_at is None:
        return None
    return Outage(row.away_from, row.back_at)

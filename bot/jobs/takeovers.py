"""Somebody is asked to take over a seat, and nobody answers in time: it is over, all hear it, and may ask another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import rotations, takeover_cards, takeovers

__all__ = ["lapse", "plan"]


def plan(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The end of each that waits for somebody's word."""
    for one in takeovers.all_lapsing(session):
        due = takeovers.lapses_at(one)
        yield f"{one.group_id}:{one.rotation}:{one.number}", due, due


def lapse(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Ends one, unless it was answered meanwhile."""
    group_id, number, takeover = (int(part) for part in scope.split(":"))
    group, circle = rotations.take(session, group_id, number)
    one = takeovers.takeover(session, circle, takeover)
    if takeovers.lapse(session, one, now):
        takeover_cards.show(session, group, circle, one, now)

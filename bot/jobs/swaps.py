"""A swap of turns that nobody answered in time is over: both hear it, and may ask somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import rotations, swap_cards, swaps

__all__ = ["lapse", "plan"]


def plan(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The end of each that waits for somebody's word."""
    for one in swaps.all_waiting(session):
        due = swaps.lapses_at(one)
        yield f"{one.group_id}:{one.rotation}:{one.number}", due, due


def lapse(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Ends one, unless it was answered meanwhile."""
    group_id, number, swap = (int(part) for part in scope.split(":"))
    group, circle = rotations.take(session, group_id, number)
    one = swaps.swap(session, circle, swap)
    if swaps.lapse(session, group, circle, one, now):
        swap_cards.show(session, group, circle, one, now)

"""A swap of turns that nobody answered in time, or that cannot be any more, is over: both hear it, and may ask another.

It cannot be where one of the two is late or has left, or where one of the turns is given or another's by now.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time

from sqlalchemy.orm import Session

from bot.cooperative import groups, rotations, swap_cards, swaps

__all__ = ["lapse", "plan"]


def plan(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The end of each that waits for somebody's word: its time, or today where it cannot be any more."""
    for one in swaps.all_waiting(session):
        due = swaps.lapses_at(one)
        group, circle = groups.group(session, one.group_id), rotations.rotation(session, one.group_id, one.rotation)
        if now < due and not swaps.is_possible(session, group, circle, one, now):
            # Named by the day: what can be again when it is looked at may become impossible on another day.
            due = datetime.combine(now.date(), time(), now.tzinfo)
        yield f"{one.group_id}:{one.rotation}:{one.number}", due, due


def lapse(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Ends one, unless it was answered meanwhile."""
    group_id, number, swap = (int(part) for part in scope.split(":"))
    group, circle = rotations.take(session, group_id, number)
    one = swaps.swap(session, circle, swap)
    if swaps.lapse(session, group, circle, one, now):
        swap_cards.show(session, group, circle, one, now)

"""Whoever has not picked a turn, where turns are picked, is reminded once, in the middle of the time for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import groups, people, picks, rotation_cards, rotations

__all__ = ["plan", "remind"]


def plan(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """When each circle whose turns are picked now reminds."""
    for circle in picks.all_open(session):
        at = picks.reminds_at(groups.group(session, circle.group_id), circle)
        yield f"{circle.group_id}:{circle.number}", at, at


def remind(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Asks again whoever has not picked and could; whoever has no app tells an officer, who knows."""
    group_id, number = (int(part) for part in scope.split(":"))
    group, circle = rotations.take(session, group_id, number)
    if not picks.is_open(circle):
        return
    for person in picks.those_missing(session, circle):
        if people.can_answer(session, person):
            rotation_cards.show_to(session, group, circle, person, now, fresh=True, occasion=":reminded", can_wait=True)

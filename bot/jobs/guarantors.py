"""Whose turn comes is asked to name somebody who stands in for them, where the members agreed on that."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import rotation_guarantor_cards, rotations
from bot.cooperative.rotation_tables import RoundLife

__all__ = ["ask", "plan"]


def plan(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The moment at which each open round was opened."""
    for circle in rotations.all_running(session):
        if not circle.terms.guarantor:
            continue
        for one in rotations.rounds_of(session, circle):
            if one.state == RoundLife.OPEN and one.opened_at is not None:
                yield f"{circle.group_id}:{circle.number}:{one.round}", one.opened_at, one.opened_at


def ask(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Asks whose turn it is, unless somebody stands in for them already."""
    group_id, number, one = (int(part) for part in scope.split(":"))
    group, circle = rotations.take(session, group_id, number)
    rotation_guarantor_cards.ask_receivers(session, group, circle, one, now)

"""Some time after a circle of turns is over, its members' accounts come to nothing: what turns cost is no debt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cooperative import rotation_end, rotations
from bot.cooperative.rotation_tables import Rotation, RotationLife

__all__ = ["even_out", "plan"]


def plan(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """When what is over can no longer be put right, of each circle whose accounts still stand."""
    over = select(Rotation).where(Rotation.state == RotationLife.ENDED.value, Rotation.evened_at.is_(None))
    for circle in session.scalars(over):
        if circle.ended_at is not None:
            due = circle.ended_at + rotation_end.EVENED_AFTER
            yield f"{circle.group_id}:{circle.number}", due, due


def even_out(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Evens out one."""
    group_id, number = (int(part) for part in scope.split(":"))
    rotation_end.even_out(session, *rotations.take(session, group_id, number), now)

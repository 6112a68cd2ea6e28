"""A new phone for whoever lost theirs: linked a day after two members vouched for it, unless anybody stopped it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import lost_phones
from bot.dialogue import Talk, drop, forget_aside

__all__ = ["link", "plan"]


def plan(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The end of each day that counts."""
    for one in lost_phones.agreed(session):
        assert one.due_at is not None
        yield f"{one.group_id}:{one.lost}", one.due_at, one.due_at


def link(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Links the new phone, and forgets what was asked there of a stranger, and on the phones that are nobody's now."""
    group_id, lost = (int(part) for part in scope.split(":"))
    for address in lost_phones.complete(session, group_id, lost, now):
        talk = session.get(Talk, address)
        if talk is not None:
            drop(talk)
            forget_aside(talk)

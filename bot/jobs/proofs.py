"""Every night each book in which anything stands is computed anew (`bot.cooperative.proofs`)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import groups, proofs
from bot.ledger import Fault

__all__ = ["look", "note", "plan"]

# On the group's wall clock: when hardly anybody writes in the book.
AT = time(4)


def plan(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The last night's proof of each book, and the next one's. Nights that were missed are not made up for."""
    for group_id in sorted(ledger.written(session)):
        group = groups.group(session, group_id)
        today = groups.today(group, now)
        nights = [
            datetime.combine(today + timedelta(days=by), AT, ZoneInfo(group.zone)).astimezone(now.tzinfo)
            for by in (-1, 0, 1)
        ]
        last = max((night for night in nights if group.created_at <= night <= now), default=None)
        for night in (last, min(night for night in nights if night > now)):
            if night is not None:
                yield str(group_id), night, night


def look(session: Session, scope: str) -> Fault | None:
    """Computes one book anew: what is wrong with it; None where all fits."""
    return proofs.first_fault(session, int(scope))


def note(session: Session, scope: str, _due: datetime, now: datetime, fault: Fault | None) -> None:
    """Writes down what was found, and tells what has to be told."""
    group = groups.lock(session, int(scope))
    proofs.note(session, group.id, fault, now)

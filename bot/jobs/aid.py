"""The clock about help that was asked for: officers are reminded once, and it does not wait for ever."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cooperative import aid, aid_cards
from bot.cooperative.aid import LAPSES_AFTER, AidLife, AidRequest

__all__ = ["lapse", "plan_lapses", "plan_reminders", "remind"]

# Somebody may be ill: a day is too long.
REMIND_AFTER = timedelta(hours=6)


def plan_reminders(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """Some hours after each request that nobody has decided."""
    for asked in _asked(session):
        due = asked.asked_at + REMIND_AFTER
        yield f"{asked.group_id}:{asked.number}", due, due


def remind(session: Session, scope: str, due: datetime, now: datetime) -> None:
    """Shows it once more to the officers who have not answered."""
    group, asked = aid.take(session, *_scope(scope))
    if asked.state != AidLife.ASKED:
        return
    said = aid.words_on(session, asked)
    for officer in aid.helpers(session, group.id, asked.person_id):
        if officer not in said:
            aid_cards.show_to(session, group, asked, officer, now, fresh=True, occasion=f":reminded:{due:%Y-%m-%dT%H}")


def plan_lapses(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The day on which each request that nobody has decided is over."""
    for asked in _asked(session):
        due = asked.asked_at + LAPSES_AFTER
        yield f"{asked.group_id}:{asked.number}", due, due


def lapse(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Ends one, and tells whoever asked."""
    group, asked = aid.take(session, *_scope(scope))
    if aid.lapse(session, asked, now):
        aid_cards.show(session, group, asked, now)


def _asked(session: Session) -> list[AidRequest]:
    query = select(AidRequest).where(AidRequest.state == AidLife.ASKED.value)
    return list(session.scalars(query.order_by(AidRequest.asked_at)))


def _scope(scope: str) -> tuple[int, int]:
    group_id, number = (int(part) for part in scope.split(":"))
    return group_id, number

"""The month's card is opened on the first of the month, in the morning, wherever a group meets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot import clock
from bot.cooperative import groups, months, places

__all__ = ["open_month", "plan"]

# On the group's wall clock. No zone on earth skips this hour, whenever its summer time begins.
OPENS = time(9)


def plan(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """This month's card and the next one's, for each group that meets in a chat. A month that is over is not opened."""
    for group in groups.all_groups(session):
        if not places.places_of(session, group.id):
            continue
        month = clock.month_of(now, group.zone)
        for first in (month, _next(month)):
            due = datetime.combine(first, OPENS, ZoneInfo(group.zone)).astimezone(now.tzinfo)
            if due >= group.created_at:
                yield str(group.id), due, due


def open_month(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Shows the card of the running month. If a payment has opened it already, that card is edited."""
    group = groups.lock(session, int(scope))
    months.show_month(session, group, now, "opened", can_wait=True)


def _next(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)

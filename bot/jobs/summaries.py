"""On the second of a month each group hears how the month before was (`bot.cooperative.summaries`).

Not on the first: what was paid on the last day is confirmed by then, and the first is a day of reminders.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot import clock, ledger
from bot.cooperative import groups, summaries
from bot.cooperative.groups import Group

__all__ = ["plan", "sum_up"]

# On the group's wall clock. No zone on earth skips this hour, whenever its summer time begins.
AT = time(9)
# When we were away longer than this after it, nobody wants to hear of that month any more: the next one is near.
TOLD_WITHIN = timedelta(days=20)


def plan(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The newest summary of each group in whose book anything stands, and the next one."""
    for group_id in sorted(ledger.written(session)):
        group = groups.group(session, group_id)
        month = groups.month_now(group, now)
        for first in (month, _after(month)):
            due = _second(group, first, now)
            if group.created_at < due - timedelta(days=2) and now - TOLD_WITHIN <= due:
                yield str(group_id), due, due


def sum_up(session: Session, scope: str, due: datetime, now: datetime) -> None:
    """Tells the group how the month before `due` was."""
    group = groups.lock(session, int(scope))
    summaries.sum_up(session, group, _before(clock.month_of(due, group.zone)), now)


def _second(group: Group, month: date, now: datetime) -> datetime:
    return datetime.combine(month.replace(day=2), AT, ZoneInfo(group.zone)).astimezone(now.tzinfo)


def _before(month: date) -> date:
    return (month - timedelta(days=1)).replace(day=1)


def _after(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)

"""What the clock does about loans that are late: every morning what is too late by the group's rules costs its fine.

The days are those to which the borrower asked for more time. Once they say that they paid, no fine falls until somebody
answered that; and after our own absence none before they had a day to answer. The reminders are those of all dues.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.cooperative import fines, groups, heartbeat, ladder, loan_dues, loans, shareouts
from bot.cooperative.groups import Group
from bot.cooperative.heartbeat import Outage
from bot.messages import Choice, say
from bot.money import Money

__all__ = ["fine", "plan_fines"]

# On the group's wall clock. No zone on earth skips this hour, whenever its summer time begins.
AT = time(9)

# Who could not reach us for so long that what they said is lost has a day to say it again.
ANSWERS_KEPT = timedelta(days=1)
DAY_TO_ANSWER = timedelta(days=1)
# After a shorter time it takes so long at the most until all that waited at a service has come in.
DRAINED_AFTER = timedelta(minutes=5)


def plan_fines(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The morning of today, and of tomorrow, for each group in which a fine can fall."""
    outage = heartbeat.last_outage(session)
    for group_id in fines.groups_with(session):
        group = groups.group(session, group_id)
        today = groups.today(group, now)
        for day in (today, today + timedelta(days=1)):
            due = _morning(group, day, now)
            yield str(group_id), due, due if outage is None else max(due, outage.back_at + _until_answered(outage))


def fine(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Lets fall what is too late, and tells each borrower of it."""
    group = groups.lock(session, int(scope))
    if shareouts.rests(session, group.id):
        # What everybody was shown must stay true until they have voted on it.
        return
    today = groups.today(group, now)
    for loan in loans.running(session, group.id):
        for one in fines.falling(session, loan, today):
            minor = fines.fall(session, loan, one.number, now)
            if not minor:
                continue
            about = f"{group.id}:{loan.number}"
            choices = (
                Choice("repay", say("late-paid-button"), action="repay.this", object=about),
                Choice("waive", say("relief-waive-button"), action="relief.waive", object=about),
            )
            told = say(
                "late-fine",
                choices=choices,
                number=loan.number,
                fine=Money(minor, group.currency),
                amount=Money(one.minor, group.currency),
                day=one.day,
            )
            key = f"late-fine:{group.id}:{loan.number}:{loan.plan}:{one.number}"
            loan_dues.tell(session, group, loan.borrower_id, told, key, now)
            ladder.note_told(session, group.id, loan.borrower_id, f"loan:{loan.number}:", now)


def _morning(group: Group, day: date, now: datetime) -> datetime:
    return datetime.combine(day, AT, ZoneInfo(group.zone)).astimezone(now.tzinfo)


def _until_answered(outage: Outage) -> timedelta:
    """How long after an absence nothing is held against anybody: until what waited was read, or said again."""
    return DAY_TO_ANSWER if outage.back_at - outage.away_from >= ANSWERS_KEPT else DRAINED_AFTER

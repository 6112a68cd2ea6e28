"""What members are to pay into the social box each month, for the ladder of reminders. All pay the same.

A month that is over for longer than a few weeks is not asked for any more: the box is for helping, and nobody's debt.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import clock
from bot.cooperative import dues, groups
from bot.cooperative.dues import Due
from bot.cooperative.groups import Group
from bot.cooperative.handovers import OPEN, Handover, Purpose, State
from bot.cooperative.rules import rules_of, rules_of_all
from bot.money import Money

__all__ = ["SOURCE", "left_of"]

# So long after its end a month is still asked for.
ASKED_FOR = timedelta(days=20)


def left_of(session: Session, group: Group, person_id: int, month: date) -> int:
    """What a member has still to pay for a month (its first day), in minor units; what waits counts as paid."""
    helping = rules_of(session, group.id).helping
    if helping is None:
        return 0
    query = select(func.sum(Handover.minor)).where(
        Handover.group_id == group.id,
        Handover.giver_id == person_id,
        Handover.month == month,
        Handover.purpose == Purpose.SOCIAL.value,
        Handover.state.in_([state.value for state in (*OPEN, State.CONFIRMED)]),
    )
    return max(0, helping.social_minor - int(session.scalar(query) or 0))


def _days(session: Session, since: date, until: date) -> Iterator[tuple[int, date]]:
    """The last day of each month, where a group has a social box that is paid into."""
    months = {day.replace(day=1) for day in (since, since + timedelta(days=31), until) if day <= until}
    for group_id, rules in sorted(rules_of_all(session).items()):
        if rules.helping is not None and rules.helping.social_minor:
            yield from ((group_id, day) for day in map(_last_day, sorted(months)) if since <= day <= until)


def _dues(session: Session, group: Group, now: datetime, person_id: int | None) -> Iterator[Due]:
    helping = rules_of(session, group.id).helping
    if helping is None or not helping.social_minor:
        return
    today, longer = groups.today(group, now), dues.respites_of(session, group.id)
    this = groups.month_now(group, now)
    before = (this - timedelta(days=1)).replace(day=1)
    for month in (before, this):
        if _last_day(month) + ASKED_FOR < today:
            continue
        for member in groups.active_members(session, group.id):
            person, joined = member.person_id, member.joined_at
            is_new = joined is None or clock.local(joined, group.zone).date() > _last_day(month)
            if person_id not in (None, person) or is_new:
                continue
            left, topic = left_of(session, group, person, month), f"social:{month:%Y-%m}"
            if left:
                yield Due(
                    group.id,
                    person,
                    topic,
                    Money(left, group.currency),
                    longer.get((person, topic), _last_day(month)),
                    words="social-due",
                    pays=("social.pay", str(group.id)),
                    facts={"month": month},
                )


# In the ladder of reminders.
SOURCE = dues.Source(_days, _dues, dues.ask_officers)


def _last_day(month: date) -> date:
    return month.replace(day=monthrange(month.year, month.month)[1])

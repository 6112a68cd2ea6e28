"""The month's card: how many of the group have paid, never who, and never what anyone owes.

One card a month in each chat where the group meets. It is edited as the month goes on, so a month is one message.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot import clock
from bot.cooperative import groups, handovers, notices
from bot.cooperative.groups import Group
from bot.cooperative.rules import rules_at, rules_of
from bot.messages import Choice, GroupName, Say, say
from bot.money import Money

__all__ = ["Due", "Month", "card_of", "late", "month_of_group", "next_due", "show_month"]


@dataclass(frozen=True, slots=True)
class Month:
    """How a month stands: how many paid their full amount, of how many who take part."""

    month: date
    paid: int
    members: int


def month_of_group(session: Session, group: Group, month: date) -> Month:
    """Counts who has paid in full for `month` (its first day)."""
    due = rules_of(session, group.id).contribution_minor
    paid = handovers.paid_in(session, group.id, month)
    members = groups.active_members(session, group.id)
    return Month(
        month,
        sum(paid.get(member.person_id, 0) >= due for member in members),
        len(members),
    )


@dataclass(frozen=True, slots=True)
class Due:
    """What a member has still to pay, and by which day."""

    amount: Money
    day: date


def next_due(session: Session, group: Group, person_id: int, now: datetime) -> Due | None:
    """What is left of this month's contribution, due on the month's last day; None once it is paid.

    What is said and waits for the other hand counts as paid here: nobody is pressed for money they gave already.
    """
    month = groups.month_now(group, now)
    due = rules_of(session, group.id).contribution_minor
    left = due - handovers.paid_by(session, group.id, person_id).get(month, 0)
    return Due(Money(left, group.currency), _last_day(month)) if left > 0 else None


def is_paid(session: Session, group: Group, person_id: int, now: datetime) -> bool:
    """Whether this month's contribution is in the book in full, and not only on its way."""
    month = groups.month_now(group, now)
    waits = sum(one.minor for one in handovers.open_deposits(session, group.id, person_id) if one.month == month)
    said = handovers.paid_by(session, group.id, person_id).get(month, 0)
    return said - waits >= rules_of(session, group.id).contribution_minor


def late(session: Session, group: Group, person_id: int, now: datetime) -> Money:
    """What is left of the months before this one, since the member joined; zero if nothing is.

    Each month is due by the rules at its end. What was paid beyond a month fills another, and what waits for the other
    hand counts as paid: nobody is called late who gave what was due.
    """
    member = groups.active_membership(session, group.id, person_id)
    if member is None or member.joined_at is None:
        return Money(0, group.currency)
    paid = handovers.paid_by(session, group.id, person_id)
    months = _months(clock.month_of(member.joined_at, group.zone), groups.month_now(group, now))
    ends = [clock.begin_of(_after(month), group.zone) - timedelta(microseconds=1) for month in months]
    in_force = rules_at(session, group.id, ends)
    due = {month: rules.contribution_minor for month, rules in zip(months, in_force, strict=True)}
    left = sum(max(0, minor - paid.get(month, 0)) for month, minor in due.items())
    usual = rules_of(session, group.id).contribution_minor
    beyond = sum(max(0, minor - due.get(month, usual)) for month, minor in paid.items())
    return Money(max(0, left - beyond), group.currency)


def _months(first: date, end: date) -> list[date]:
    """The months from `first` on and before `end`."""
    months = []
    while first < end:
        months.append(first)
        first = _after(first)
    return months


def _after(month: date) -> date:
    return _last_day(month) + timedelta(days=1)


def _last_day(month: date) -> date:
    return month.replace(day=monthrange(month.year, month.month)[1])


def show_month(session: Session, group: Group, now: datetime, key: str) -> None:
    """Draws the card of the running month anew, in every chat where the group meets.

    key: what makes this drawing a new one: the event that changed the count.
    """
    card = card_of(session, group, now)
    month = groups.month_now(group, now)
    mine = Choice("mine", say("month-mine-button"), action="group.mine", object=str(group.id))
    language = Choice("language", say("month-language-button"), action="group.month", object=str(group.id))
    notices.tell_group(
        session,
        group.id,
        card.offering(mine, language),
        key=f"month:{month}:{key}",
        now=now,
        card=f"month:{group.id}:{month}",
    )


def card_of(session: Session, group: Group, now: datetime) -> Say:
    """What the card of the running month says: counts, and no one's money. It may be said to anyone in the chat."""
    month = month_of_group(session, group, groups.month_now(group, now))
    return say("month-card", group=GroupName(group.id), month=month.month, paid=month.paid, members=month.members)

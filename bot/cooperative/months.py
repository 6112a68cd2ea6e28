"""The month's card: how many of the group have paid, never who, and never what anyone owes.

One card a month in each chat where the group meets. It is edited as the month goes on, so a month is one message.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.cooperative import groups, handovers, notices
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Purpose
from bot.cooperative.rules import rules_of
from bot.messages import Choice, GroupName, say
from bot.money import Money

__all__ = ["Due", "Month", "month_of_group", "next_due", "show_month"]


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
    confirmed = handovers.paid_in(session, group.id, month).get(person_id, 0)
    waits = sum(
        one.minor
        for one in handovers.open_of(session, group.id, person_id)
        if one.month == month and one.purpose == Purpose.DEPOSIT
    )
    left = due - confirmed - waits
    return Due(Money(left, group.currency), _last_day(month)) if left > 0 else None


def _last_day(month: date) -> date:
    return month.replace(day=monthrange(month.year, month.month)[1])


def show_month(session: Session, group: Group, now: datetime, key: str) -> None:
    """Draws the card of the running month anew, in every chat where the group meets.

    key: what makes this drawing a new one: the event that changed the count.
    """
    month = month_of_group(session, group, groups.month_now(group, now))
    choices = (
        Choice("mine", say("month-mine-button"), action="group.mine", object=str(group.id)),
        Choice(
            "language",
            say("month-language-button"),
            action="group.month",
            object=str(group.id),
        ),
    )
    notices.tell_group(
        session,
        group.id,
        say(
            "month-card",
            choices=choices,
            group=GroupName(group.id),
            month=month.month,
            paid=month.paid,
            members=month.members,
        ),
        key=f"month:{month.month}:{key}",
        now=now,
        card=f"month:{group.id}:{month.month}",
    )

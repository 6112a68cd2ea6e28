"""A month's savings: what of it is due to whom, and the month's card.

The card tells how many of the group have paid, never who, and never what anyone owes. It is one a month in each chat
where the group meets, and is edited as the month goes on. Whoever has not paid hears it alone, by the ladder of `dues`.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot import clock
from bot.cooperative import dues, groups, handovers, notices, rotations
from bot.cooperative.groups import Group, Membership
from bot.cooperative.handovers import DISPUTED_FOR, Purpose, State
from bot.cooperative.rules import Together, rules_at, rules_of, rules_of_all
from bot.messages import Choice, GroupName, Say, say
from bot.money import Money

__all__ = [
    "SOURCE",
    "Month",
    "card_of",
    "due_of",
    "is_paid",
    "late",
    "month_of_group",
    "next_due",
    "show_month",
]

# Longer ago than this nobody is reminded of a month.
SILENT_AFTER = timedelta(days=45)


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


def next_due(session: Session, group: Group, person_id: int, now: datetime) -> dues.Due | None:
    """What is left of this month's contribution, due on the month's last day; None once it is paid.

    What is said and waits for the other hand counts as paid here: nobody is pressed for money they gave already. Where
    the group only takes turns nothing is due for a month.
    """
    if rotations.only_turns(session, group.id):
        return None
    month = groups.month_now(group, now)
    due = rules_of(session, group.id).contribution_minor
    left = due - handovers.paid_by(session, group.id, person_id).get(month, 0)
    return _due(group, person_id, month, left, dues.respites_of(session, group.id)) if left > 0 else None


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
    if member is None or member.joined_at is None or rotations.only_turns(session, group.id):
        return Money(0, group.currency)
    left = _left(session, group, member, handovers.paid_by(session, group.id, person_id), groups.month_now(group, now))
    return Money(sum(left.values()), group.currency)


def due_of(session: Session, group: Group, person_id: int, month: date, now: datetime) -> dues.Due | None:
    """What a member has still to pay for one month; None where nothing is left of it, or the group does not save."""
    member = groups.active_membership(session, group.id, person_id)
    if member is None or rules_of(session, group.id).together == Together.TURNS:
        return None
    until = max(groups.month_now(group, now), month)
    minor = _left(session, group, member, _paid(session, group, person_id, now), _after(until)).get(month, 0)
    return _due(group, person_id, month, minor, dues.respites_of(session, group.id)) if minor else None


def _days(session: Session, since: date, until: date) -> Iterator[tuple[int, date]]:
    """The last day of each month, where a group saves; and each on which a denied payment counts no longer."""
    ends = [_last_day(month) for month in _months(since.replace(day=1), until)]
    for group_id, rules in sorted(rules_of_all(session).items()):
        if rules.together != Together.TURNS:
            yield from ((group_id, day) for day in ends if day >= since)
    yield from handovers.denials_over(session, Purpose.DEPOSIT, since, until)


def _dues(session: Session, group: Group, now: datetime, person_id: int | None) -> Iterator[dues.Due]:
    """What each member has still to pay for this month, and for those that were over lately."""
    if rules_of(session, group.id).together == Together.TURNS:
        return
    month, longer = groups.month_now(group, now), dues.respites_of(session, group.id)
    oldest = groups.today(group, now) - SILENT_AFTER - dues.MORE_TIME_MAX
    for member in groups.active_members(session, group.id):
        if person_id is None or member.person_id == person_id:
            left = _left(session, group, member, _paid(session, group, member.person_id, now), _after(month))
            for one, minor in left.items():
                if minor and _last_day(one) >= oldest:
                    yield _due(group, member.person_id, one, minor, longer)


# In the ladder of reminders.
SOURCE = dues.Source(_days, _dues, dues.ask_officers)


def _due(group: Group, person_id: int, month: date, minor: int, longer: Mapping[tuple[int, str], date]) -> dues.Due:
    topic = f"month:{month:%Y-%m}"
    return dues.Due(
        group.id,
        person_id,
        topic,
        Money(minor, group.currency),
        longer.get((person_id, topic), _last_day(month)),
        words="month-due",
        pays=("deposit.due", f"{group.id}:{month:%Y-%m}"),
        facts={"month": month},
    )


def _left(session: Session, group: Group, member: Membership, paid: Mapping[date, int], until: date) -> dict[date, int]:
    """What is left of each month since a member joined and before `until`; what they paid beyond one fills the oldest.

    Each month is due by the rules at its end.
    """
    if member.joined_at is None:
        return {}
    months = _months(clock.month_of(member.joined_at, group.zone), until)
    ends = [clock.begin_of(_after(month), group.zone) - timedelta(microseconds=1) for month in months]
    in_force = rules_at(session, group.id, ends)
    due = {month: rules.contribution_minor for month, rules in zip(months, in_force, strict=True)}
    usual = rules_of(session, group.id).contribution_minor
    beyond = sum(max(0, minor - due.get(month, usual)) for month, minor in paid.items())
    left = {}
    for month, minor in due.items():
        lacks = max(0, minor - paid.get(month, 0))
        left[month] = max(0, lacks - beyond)
        beyond = max(0, beyond - lacks)
    return left


def _paid(session: Session, group: Group, person_id: int, now: datetime) -> dict[date, int]:
    """What a member paid for each month; what waits for a yes counts, until a week after a no."""
    paid = handovers.paid_by(session, group.id, person_id)
    for one in handovers.open_deposits(session, group.id, person_id):
        denied = one.answered_at if one.state == State.DECLINED else None
        if denied is not None and now - denied > DISPUTED_FOR and one.month is not None:
            paid[one.month] = paid.get(one.month, 0) - one.minor
    return paid


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


def show_month(session: Session, group: Group, now: datetime, key: str, *, can_wait: bool = False) -> None:
    """Draws the card of the running month anew, in every chat where the group meets.

    key: what makes this drawing a new one: the event that changed the count. can_wait: none did. Where the group only
    takes turns there is no such card.
    """
    if rotations.only_turns(session, group.id):
        return
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
        can_wait=can_wait,
    )


def card_of(session: Session, group: Group, now: datetime) -> Say:
    """What the card of the running month says: counts, and no one's money. It may be said to anyone in the chat."""
    month = month_of_group(session, group, groups.month_now(group, now))
    return say("month-card", group=GroupName(group.id), month=month.month, paid=month.paid, members=month.members)

"""What the clock does about loans: it reminds, calls a person to help, and lets fines fall.

    three days before, on the day, a day after, a week after    the borrower hears, in private, what is to be paid
    two weeks after                                             the chair and the guarantors are asked to talk to them
    every morning                                               what is too late by the group's rules costs its fine

The days are those to which the borrower asked for more time. Once they say that they paid, nothing more is said, and no
fine falls, until somebody answered that. After days of our own absence people hear of the last of these once, not of
all that they missed; and no fine falls before they had a day to answer. Nobody else ever hears who is late.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.cooperative import fines, groups, guarantees, heartbeat, late, loans, notices, offices, people, respites
from bot.cooperative.groups import Group
from bot.cooperative.heartbeat import Outage
from bot.cooperative.loans import Loan
from bot.cooperative.respites import Day
from bot.messages import Arg, Choice, Name, Say, Weight, say
from bot.money import Money

__all__ = ["call", "fine", "plan_calls", "plan_fines", "plan_reminders", "remind"]

# On the group's wall clock. No zone on earth skips this hour, whenever its summer time begins.
AT = time(9)

# Days from the day of an instalment on which its borrower is reminded (research: chat.md, rule 12).
LADDER = (-3, 0, 1, 7)
# And the day on which others are asked to help.
CALLED_AFTER = 14

# What came longer ago than this is not said any more; and further ahead than this nobody has to plan.
SILENT_AFTER = timedelta(days=30)
AHEAD = timedelta(days=40)

# Who could not reach us for so long that what they said is lost has a day to say it again.
ANSWERS_KEPT = timedelta(days=1)
DAY_TO_ANSWER = timedelta(days=1)
# After a shorter time it takes so long at the most until all that waited at a service has come in.
DRAINED_AFTER = timedelta(minutes=5)


def plan_reminders(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """For each borrower the newest step of the ladder that has come, and the next one. Paid or not is seen later."""
    for group, borrower, due in _moments(session, now, LADDER, lambda day: day.borrower_id):
        person = session.get_one(people.Person, borrower)
        yield f"{group.id}:{borrower}", due, notices.wakes_at(session, person, max(due, now), group.id)


def remind(session: Session, scope: str, due: datetime, now: datetime) -> None:
    """Tells a borrower what is to be paid now, of all their loans in the group, in one message."""
    group_id, borrower = (int(part) for part in scope.split(":"))
    group = groups.lock(session, group_id)
    today = groups.today(group, now)
    member = groups.active_membership(session, group_id, borrower)
    if member is None or groups.is_away(member, today):
        return
    told = []
    for loan in loans.running(session, group_id):
        line = _due_line(session, loan, group.currency, today) if loan.borrower_id == borrower else None
        if line is not None:
            told.append((loan, line))
    if not told:
        return
    about = f"{group_id}:{told[0][0].number}"
    choices = (
        Choice("repay", say("late-paid-button"), action="repay.this", object=about),
        Choice("time", say("moretime-button"), action="moretime.ask", object=about),
    )
    reminder = say("late-due", choices=choices, lines=tuple(line for _, line in told))
    key = f"late-due:{group_id}:{due:%Y-%m-%d}"
    _tell(session, group, borrower, reminder, key, now, weight=Weight.REMINDER)


def plan_calls(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """For each loan the newest day on which somebody is asked to help, and the next one."""
    for group, loan, due in _moments(session, now, (CALLED_AFTER,), lambda day: day.loan):
        yield f"{group.id}:{loan}", due, due


def call(session: Session, scope: str, due: datetime, now: datetime) -> None:
    """Asks the chair, or the other officers, to talk to a borrower; and tells whoever stands in for the loan."""
    group_id, number = (int(part) for part in scope.split(":"))
    group = groups.lock(session, group_id)
    loan, today = loans.loan(session, group_id, number), groups.today(group, now)
    due_now = late.to_pay(session, loan, today)
    if due_now is None or due_now.days < CALLED_AFTER or not groups.takes_part(session, group_id, loan.borrower_id):
        return
    key = f"late-call:{group_id}:{number}:{due:%Y-%m-%d}"
    facts: dict[str, Arg] = {"number": number, "amount": Money(due_now.minor, group.currency), "since": due_now.day}
    look = Choice("look", say("late-look-button"), action="late.loan", object=scope)
    helpers = offices.helpers(session, group_id, {loan.borrower_id})
    for helper in helpers:
        told = Say("late-call-officer", {**facts, "person": Name(loan.borrower_id)}, (look,))
        _tell(session, group, helper, told, key, now)
    pay = Choice("repay", say("late-call-pay-button"), action="repay.this", object=scope)
    for guarantee in guarantees.accepted_for(session, loan):
        pledged = Money(guarantees.live_minor(session, guarantee), group.currency)
        told = Say("late-call-guarantor", {**facts, "person": Name(loan.borrower_id), "pledged": pledged}, (pay,))
        _tell(session, group, guarantee.person_id, told, key, now)
    if helpers:
        choices = (Choice("time", say("moretime-button"), action="moretime.ask", object=scope),)
        told = Say("late-call-borrower", {**facts, "helper": Name(helpers[0])}, choices)
        _tell(session, group, loan.borrower_id, told, key, now)


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
            _tell(session, group, loan.borrower_id, told, key, now)


def _due_line(session: Session, loan: Loan, currency: str, today: date) -> Say | None:
    """What a borrower is to pay of a loan, if it is time to say so."""
    due = late.to_pay(session, loan, today)
    if due is None or due.days < LADDER[0]:
        return None
    facts: dict[str, Arg] = {"number": loan.number, "amount": Money(due.minor, currency), "day": due.day}
    if due.days > 0:
        return Say("late-due-late", facts)
    return Say("late-due-today", facts) if due.days == 0 else Say("late-due-soon", {**facts, "days": -due.days})


def _moments(
    session: Session, now: datetime, steps: Sequence[int], of: Callable[[Day], int]
) -> Iterator[tuple[Group, int, datetime]]:
    """When which step after the days of running loans comes, for each borrower or loan (`of`): the newest and the next.

    Where several came while nobody was there, the newest stands for them all.
    """
    came: dict[tuple[int, int], list[datetime]] = {}
    known: dict[int, Group] = {}
    for day in respites.days_between(session, now.date() - SILENT_AFTER, now.date() + AHEAD):
        group = known.setdefault(day.group_id, groups.group(session, day.group_id))
        moments = came.setdefault((day.group_id, of(day)), [])
        moments += [_morning(group, day.day + timedelta(days=step), now) for step in steps]
    for (group_id, one), moments in came.items():
        past, ahead = [at for at in moments if at <= now], [at for at in moments if at > now]
        for moment in (*([max(past)] if past else []), *([min(ahead)] if ahead else [])):
            yield known[group_id], one, moment


def _morning(group: Group, day: date, now: datetime) -> datetime:
    return datetime.combine(day, AT, ZoneInfo(group.zone)).astimezone(now.tzinfo)


def _until_answered(outage: Outage) -> timedelta:
    """How long after an absence nothing is held against anybody: until what waited was read, or said again."""
    return DAY_TO_ANSWER if outage.back_at - outage.away_from >= ANSWERS_KEPT else DRAINED_AFTER


def _tell(
    session: Session, group: Group, person: int, what: Say, key: str, now: datetime, weight: Weight = Weight.RECEIPT
) -> None:
    notices.tell(
        session,
        person,
        notices.of_group(session, what.offering(Choice("menu", say("menu-button"), action="home")), group.id, person),
        key=key,
        now=now,
        group_id=group.id,
        weight=weight,
        can_wait=True,
    )

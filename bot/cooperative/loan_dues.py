"""What borrowers are to pay by which day, for the ladder of reminders; and who is asked to help when it is too late.

A loan is one due, whatever of it is late: its day is that of the newest instalment whose turn has come, so that each
instalment is reminded of, and the sum is all that is late by then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot import clock
from bot.cooperative import groups, guarantees, handovers, late, loans, notices, offices, respites
from bot.cooperative.dues import Due, Source
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Purpose
from bot.cooperative.loans import Loan
from bot.messages import Arg, Choice, Name, Say, say
from bot.money import Money

__all__ = ["SOURCE", "WORDS", "tell"]

# The stem of their words.
WORDS = "late-due"

# A loan's next instalment is told of so many days before.
SOON = timedelta(days=3)


def _days(session: Session, since: date, until: date) -> Iterator[tuple[int, date]]:
    """Every day of an instalment; and each on which a payment that somebody denied counts no longer."""
    yield from {(one.group_id, one.day) for one in respites.days_between(session, since, until)}
    yield from handovers.denials_over(session, Purpose.REPAYMENT, since, until)


def _dues(session: Session, group: Group, now: datetime, person_id: int | None) -> Iterator[Due]:
    today = groups.today(group, now)
    for loan in loans.running(session, group.id):
        if person_id in (None, loan.borrower_id) and groups.takes_part(session, group.id, loan.borrower_id):
            due = _due(session, group, loan, today)
            if due is not None:
                yield due


def _due(session: Session, group: Group, loan: Loan, today: date) -> Due | None:
    to_pay = late.to_pay(session, loan, today)
    if to_pay is None:
        return None
    state, longer = loans.state_of(session, loan, today), respites.days_of(session, loan)
    left = {one.number: one.total_minor for one in loans.left_after(loan, state.owed, state.ahead_minor)}
    days = [(longer.get(one.number, one.due), one.number) for one in state.owed if left[one.number]]
    day, number = max([one for one in days if one[0] - SOON <= today] or days[:1])
    about = f"{group.id}:{loan.number}"
    return Due(
        group.id,
        loan.borrower_id,
        f"loan:{loan.number}:{loan.plan}:{number}",
        Money(to_pay.minor, group.currency),
        day,
        words=WORDS,
        pays=("repay.this", about),
        asks=("moretime.ask", about),
        facts={"number": loan.number},
        since=to_pay.day,
    )


def _call(session: Session, group: Group, called: Sequence[Due], now: datetime) -> None:
    """Asks the chair, or the other officers, to talk to each borrower; and tells whoever stands in for the loan."""
    for due in called:
        about = due.pays[1]
        loan = loans.loan(session, group.id, int(about.partition(":")[2]))
        key = f"late-call:{about}:{due.topic}:{clock.local(now, group.zone):%Y-%m-%d}"
        facts: dict[str, Arg] = {**due.facts, "amount": due.amount, "since": due.since or due.day}
        facts["person"] = Name(due.person_id)
        look = Choice("look", say("late-look-button"), action="late.loan", object=about)
        for helper in offices.helpers(session, group.id, {due.person_id}):
            tell(session, group, helper, Say("late-call-officer", facts, (look,)), key, now)
        pay = Choice("repay", say("late-call-pay-button"), action="repay.this", object=about)
        for guarantee in guarantees.accepted_for(session, loan):
            pledged = Money(guarantees.live_minor(session, guarantee), group.currency)
            told = Say("late-call-guarantor", {**facts, "pledged": pledged}, (pay,))
            tell(session, group, guarantee.person_id, told, key, now)


SOURCE = Source(_days, _dues, _call)


def tell(session: Session, group: Group, person: int, what: Say, key: str, now: datetime) -> None:
    """Tells somebody about a loan, with the way to the menu, once their quiet hours are over."""
    notices.tell(
        session,
        person,
        notices.of_group(session, what.offering(Choice("menu", say("menu-button"), action="home")), group.id, person),
        key=key,
        now=now,
        group_id=group.id,
        can_wait=True,
    )

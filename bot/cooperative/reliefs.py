"""Reliefs: what the group can do for somebody who cannot pay back as agreed. Three kinds of motion.

    waive         what is left of fines that fell is owed no longer
    reschedule    what is left gets new dates: a pause, or more and smaller payments
    write-off     what is left of the loan itself is given up for good, as a loss

The borrower may ask for the first two, the officers for all. Whoever owes the money or stands in for it has no vote,
and nor has the borrower's household.
They are voted on in private: that somebody is late is said in no chat.

New dates cost nothing more where the cost was agreed as a whole (flat, fee, cost-plus): what is left of it is spread
over the new payments. Where interest is on what is still owed, it is owed for the time that has passed until the vote,
and then runs on with the new plan. A pause before the new plan begins is free of interest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import (
    fines,
    groups,
    guarantees,
    handovers,
    households,
    loan_entries,
    loans,
    motion_cards,
    motions,
    offices,
)
from bot.cooperative.groups import Group
from bot.cooperative.handovers import State
from bot.cooperative.loans import Loan, LoanFine, LoanLife
from bot.cooperative.motions import Kind, Motion, Subject
from bot.cooperative.rule_changes import propose_choice
from bot.cooperative.rules import rules_of, why
from bot.errors import Refusal
from bot.ledger import Every, Instalment, LoanKind, Terms
from bot.messages import Arg, Name, Say, say
from bot.money import Money

__all__ = [
    "RESCHEDULE",
    "WAIVE",
    "WRITE_OFF",
    "new_plan",
    "pause",
    "payments_left",
    "spread",
    "waive",
    "write_off",
]

# The row of a new plan that takes over what was owed already, beside the first payment and due with it.
CARRIED = 2


def waive(session: Session, loan: Loan, today: date) -> Subject:
    """The subject of a motion that waives the unpaid fines of a loan. Raises Refusal if there are none."""
    found = fines.unpaid(session, loan, today)
    if not found:
        raise Refusal("relief-no-fine", number=loan.number)
    numbers, minor = tuple(fine.number for fine, _ in found), sum(left for _, left in found)
    return {"loan": loan.number, "plan": loan.plan, "fines": numbers, "minor": minor}


def pause(session: Session, loan: Loan, periods: int, today: date) -> Subject:
    """The subject of a motion for a pause: as many payments as are left, each so many periods later.

    What is late already counts from today.
    """
    dues = _dues_left(session, loan, today)
    first = max(dues[0], today)
    if loan.every == Every.END:
        return _new_dates(loan, first, periods, today)
    return _new_dates(loan, _later(loan, first, periods - 1), len(dues), today)


def spread(loan: Loan, count: int, today: date) -> Subject:
    """The subject of a motion for other payments: what is left in `count` of them, from today on."""
    return _new_dates(loan, today, count, today)


def payments_left(session: Session, loan: Loan, today: date) -> int:
    """How many days of payment are left."""
    return len(_dues_left(session, loan, today))


def write_off(loan: Loan) -> Subject:
    """The subject of a motion that gives up what is left of a loan."""
    return {"loan": loan.number}


def new_plan(session: Session, loan: Loan, currency: str, start: date, count: int, on: date) -> tuple[Instalment, ...]:
    """What is left of a loan on the day `on`, in `count` payments from `start`. Fines are not in its amounts.

    Raises Refusal if nothing is left that could be spread, or the count cannot be.
    """
    kind, left = LoanKind(loan.kind), loans.to_close(session, loan, on)
    principal = sum(one.principal_minor for one in left)
    interest, fee = sum(one.interest_minor for one in left), sum(one.fee_minor for one in left)
    if not principal:
        raise Refusal("relief-nothing-left", number=loan.number)
    declining = kind in ledger.DECLINING
    if not declining:
        # The rest of a cost that was agreed as a whole is a cost once, whatever it was before.
        kind = LoanKind.FEE if fee else LoanKind.FLAT
    rate = Fraction(loan.rate_bp, 10_000) if declining else Fraction(interest + fee, principal)
    try:
        terms = Terms(
            kind,
            Money(principal, currency),
            rate,
            loan.rate_per if declining else "once",
            count,
            Every(loan.every),
            start,
            step_minor=loan.step_minor,
        )
        plan = ledger.schedule(terms)
    except ValueError:
        raise Refusal("relief-count-cannot-be") from None
    carried = interest if declining else 0
    return _with_carried(plan, carried) if carried or any(one.fine_minor for one in left) else plan


def _new_dates(loan: Loan, start: date, count: int, today: date) -> Subject:
    """start: the day from which the plan runs; its first payment is a period later. asked_on: what the words say."""
    return {"loan": loan.number, "plan": loan.plan, "start": start, "count": count, "asked_on": today}


def _dues_left(session: Session, loan: Loan, today: date) -> list[date]:
    """The days on which something is left to be paid. Raises Refusal if there are none."""
    dues = sorted({one.due for one in loans.state_of(session, loan, today).owed if one.total_minor})
    if not dues:
        raise Refusal("relief-nothing-left", number=loan.number)
    return dues


def _later(loan: Loan, day: date, periods: int) -> date:
    """The day so many periods of the loan later."""
    if not periods:
        return day
    some = Terms(LoanKind.FLAT, Money(1, "EUR"), Fraction(0), "month", periods, Every(loan.every), day)
    return ledger.due_dates(some)[-1]


def _with_carried(plan: tuple[Instalment, ...], interest_minor: int) -> tuple[Instalment, ...]:
    """The plan with the row that carries what was owed before: interest, and the fines that stand beside it."""
    first, *others = plan
    carried = Instalment(CARRIED, first.due, 0, interest_minor, 0, first.balance_minor)
    return (first, carried, *(replace(one, number=one.number + 1) for one in others))


# Waive


def _describe_waive(session: Session, group: Group, subject: Subject) -> tuple[Say, ...]:
    loan = loans.loan(session, group.id, subject["loan"])
    amount = Money(subject["minor"], group.currency)
    return (say("relief-waive", amount=amount, number=loan.number, person=Name(loan.borrower_id)),)


def _check_waive(session: Session, group: Group, subject: Subject, by: int, now: datetime) -> None:
    _must_be_relieved(session, group, WAIVE, subject, by)
    if not _still_unpaid(session, group, subject, now):
        raise Refusal("relief-no-fine", number=subject["loan"])


def _waive(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    subject = motions.subject_of(session, motion)
    left = _still_unpaid(session, group, subject, now)
    if not left:
        raise Refusal("relief-no-fine", number=subject["loan"])
    # No more than the group was asked for, though a payment was undone since.
    agreed = subject["minor"]
    for fine, minor in left:
        waived = min(minor, agreed)
        agreed -= waived
        if waived:
            fine.waived_minor += waived
            fine.waived_at, fine.motion = now, motion.number
    session.flush()
    # They may have been all that was left.
    loan_entries.settle(session, loans.loan(session, group.id, subject["loan"]), groups.today(group, now), now)
    return (say("relief-waived", number=subject["loan"]),)


def _still_unpaid(session: Session, group: Group, subject: Subject, now: datetime) -> list[tuple[LoanFine, int]]:
    """The fines that it is about, each with what is still left of it; none, once the loan has another plan."""
    loan = loans.loan(session, group.id, subject["loan"])
    if loan.plan != subject["plan"] or loan.state != LoanLife.RUNNING:
        return []
    found = fines.unpaid(session, loan, groups.today(group, now))
    return [(fine, left) for fine, left in found if fine.number in subject["fines"]]


# Reschedule


def _describe_reschedule(session: Session, group: Group, subject: Subject) -> tuple[Say, ...]:
    loan = loans.loan(session, group.id, subject["loan"])
    plan = new_plan(session, loan, group.currency, subject["start"], subject["count"], subject["asked_on"])
    dues = {one.due: 0 for one in plan}
    for one in plan:
        dues[one.due] += one.total_minor
    facts: dict[str, Arg] = {
        "number": loan.number,
        "person": Name(loan.borrower_id),
        "left": Money(sum(dues.values()), group.currency),
        "count": len(dues),
        "first": plan[0].due,
        "last": plan[-1].due,
    }
    lines = (Say("relief-reschedule", facts),)
    return (*lines, say("relief-reschedule-keeps")) if fines.unpaid_minor(session, loan, subject["asked_on"]) else lines


def _check_reschedule(session: Session, group: Group, subject: Subject, by: int, now: datetime) -> None:
    loan = _must_be_relieved(session, group, RESCHEDULE, subject, by)
    today = groups.today(group, now)
    if subject["start"] < today:
        raise Refusal("relief-start-passed")
    plan = new_plan(session, loan, group.currency, subject["start"], subject["count"], today)
    _must_end_in_time(session, group, plan)


def _reschedule(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    subject, today = motions.subject_of(session, motion), groups.today(group, now)
    loan = _running(session, group, subject)
    if loan.plan != subject["plan"]:
        raise Refusal("relief-has-new-dates", number=loan.number)
    # A vote may take longer than the borrower thought: then the plan begins when it is agreed.
    start = max(subject["start"], today)
    plan = new_plan(session, loan, group.currency, start, subject["count"], today)
    _must_end_in_time(session, group, plan)
    fines.carry(session, loan, to=CARRIED, on=today)
    loans.replan(session, loan, plan, start, after=ledger.head(session, group.id).seq)
    loan.version += 1
    return (say("relief-rescheduled", number=loan.number),)


def _must_end_in_time(session: Session, group: Group, plan: Sequence[Instalment]) -> None:
    """Raises Refusal for a plan that ends after the day on which the group shares out."""
    lending = rules_of(session, group.id).lending
    if lending is not None and lending.shareout_on is not None and plan[-1].due >= lending.shareout_on:
        rule = why(session, group.id, "shareout_on")
        raise Refusal("relief-after-shareout", choices=(propose_choice("shareout"),), last=plan[-1].due, rule=rule)


# Write off


def _describe_write_off(session: Session, group: Group, subject: Subject) -> tuple[Say, ...]:
    loan = loans.loan(session, group.id, subject["loan"])
    left = Money(loans.principal_left(session, loan), group.currency)
    return (say("relief-write-off", number=loan.number, person=Name(loan.borrower_id), left=left),)


def _check_write_off(session: Session, group: Group, subject: Subject, by: int, _now: datetime) -> None:
    _must_be_relieved(session, group, WRITE_OFF, subject, by)


def _write_off(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    loan = _running(session, group, motions.subject_of(session, motion))
    left = Money(loans.principal_left(session, loan), group.currency)
    if left:
        entry = ledger.Entry(
            kind="write-off",
            postings=ledger.write_off(loan.number, left),
            happened=now,
            said_by=motion.opened_by,
            confirmed_by=None,
            cause=f"motion:{motion.number}",
        )
        ledger.record(session, group.id, entry, key=f"motion:{motion.number}:write-off", now=now)
    loan.state, loan.ended_at = LoanLife.WRITTEN_OFF.value, now
    loan.version += 1
    session.flush()
    return (say("relief-written-off", number=loan.number),)


def _must_be_relieved(session: Session, group: Group, kind: Kind, subject: Subject, by: int) -> Loan:
    """Raises Refusal unless `by` may ask for this now: for one relief of a loan at a time."""
    loan = _running(session, group, subject)
    is_own = by == loan.borrower_id and kind != WRITE_OFF
    if not is_own and by not in offices.officers(session, group.id):
        raise Refusal("relief-not-yours-to-ask")
    for waiting in motions.open_in(session, group.id):
        if waiting.kind in _NAMES and motions.subject_of(session, waiting)["loan"] == loan.number:
            choices = (motion_cards.look_choice(waiting),)
            raise Refusal("relief-open-already", choices=choices, number=loan.number, motion=waiting.number)
    return loan


def _running(session: Session, group: Group, subject: Subject) -> Loan:
    """The loan it is about. Raises Refusal if nothing is to be paid back, or a payment waits for an answer.

    One that was denied does not: only whoever said it could take it back, and they may owe the money.
    """
    loan = loans.loan(session, group.id, subject["loan"])
    if loan.state != LoanLife.RUNNING:
        raise Refusal(f"loan-not-running-{loan.state}", loan=loan.number)
    said = handovers.of_loan(session, group.id, loan.number)
    if any(one.is_open and one.state != State.DECLINED for one in said):
        raise Refusal("relief-payment-waits", number=loan.number)
    return loan


def _involved(session: Session, group: Group, subject: Subject) -> Mapping[int, str]:
    """Whoever owes it, who lives with them from one purse, and those who would have to pay it instead."""
    loan = loans.loan(session, group.id, subject["loan"])
    guarantors = {one.person_id: "relief-you-stand-in" for one in guarantees.accepted_for(session, loan)}
    home = dict.fromkeys(households.household_of(session, group.id, loan.borrower_id), "loan-vote-household")
    return {**home, **guarantors, loan.borrower_id: "relief-you-owe"}


WAIVE = Kind("waive", _describe_waive, _waive, _check_waive, _involved, private=True)
RESCHEDULE = Kind("reschedule", _describe_reschedule, _reschedule, _check_reschedule, _involved, private=True)
WRITE_OFF = Kind("write-off", _describe_write_off, _write_off, _check_write_off, _involved, private=True)

_NAMES = frozenset(kind.name for kind in (WAIVE, RESCHEDULE, WRITE_OFF))

"""Loans: what was lent to a member, on what terms, and how it stands.

    asked -> agreed -> on the way -> running -> repaid
    asked -> turned down, or withdrawn                      agreed -> withdrawn
    running -> written off                                  by a motion

A loan keeps the terms it was agreed on: the rules may change, and it does not. Money moves by handovers alone: given by
a treasurer and confirmed by the borrower, paid back and confirmed by a treasurer. What is owed is never stored: the
schedule says what was agreed, the book what was paid, and `state_of` subtracts the one from the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import handovers, offices, people
from bot.cooperative.handovers import DISPUTED_FOR, Handover, Purpose, State
from bot.cooperative.loan_tables import OPEN, Loan, LoanFine, LoanInstalment, LoanLife, LoanSplit
from bot.database import vault_of
from bot.ledger import Every, Instalment, LoanKind, Owed, Split, Terms
from bot.money import Money

__all__ = [
    "OPEN",
    "Loan",
    "LoanFine",
    "LoanInstalment",
    "LoanLife",
    "LoanSplit",
    "LoanState",
    "credit_for",
    "disbursed",
    "fines_of",
    "givers",
    "left_after",
    "loan",
    "loans_of",
    "lowered",
    "open_of",
    "owing",
    "paid_out",
    "plan_of",
    "prepaid_free",
    "prepaid_of",
    "principal_left",
    "principal_of",
    "purpose_of",
    "replan",
    "rows_of",
    "running",
    "schedule_from",
    "sealed_as",
    "split_of",
    "state_of",
    "still_to_close",
    "terms_of",
    "to_be_given",
    "to_close",
]


@dataclass(frozen=True, slots=True)
class LoanState:
    """How a running loan stands on a day, by the book. Amounts in minor units.

    owed: what is left of each instalment, the paid ones included. next: the oldest that is not paid.
    late_minor: what should have been paid before this day, less `ahead_minor`: nobody is called late who gave what was
    due. late_since: the oldest day of it; None if nothing is late.
    left_minor: all that is left by the schedule; principal_minor: of the principal. paid_minor: all that was paid.
    waiting_minor: what was said to be paid and is not confirmed yet; it is not in `paid_minor`. ahead_minor: what
    counts as paid beyond that: what was paid too much before (`credit_for`), and what was said, until a week after it
    was denied.
    """

    owed: tuple[Owed, ...]
    next: Owed | None
    late_minor: int
    late_since: date | None
    left_minor: int
    principal_minor: int
    paid_minor: int
    waiting_minor: int
    ahead_minor: int


def loan(session: Session, group_id: int, number: int) -> Loan:
    """A loan by its number, as it is in the database now."""
    return session.get_one(Loan, (group_id, number), populate_existing=True)


def loans_of(session: Session, group_id: int, person_id: int) -> list[Loan]:
    """Every loan a member asked for, whatever became of it, the oldest first."""
    query = select(Loan).where(Loan.group_id == group_id, Loan.borrower_id == person_id)
    return list(session.scalars(query.order_by(Loan.number)))


def open_of(session: Session, group_id: int, person_id: int) -> list[Loan]:
    """The loans of a member that are asked for, agreed, on the way or running, the oldest first."""
    return [one for one in loans_of(session, group_id, person_id) if one.is_open]


def running(session: Session, group_id: int) -> list[Loan]:
    """Every loan of a group that is being paid back, the oldest first."""
    query = select(Loan).where(Loan.group_id == group_id, Loan.state == LoanLife.RUNNING.value)
    return list(session.scalars(query.order_by(Loan.number)))


def purpose_of(session: Session, loan: Loan) -> str:
    """What the loan is for, in the borrower's word; "" where it stays private, or they are forgotten."""
    person = session.get(people.Person, loan.borrower_id)
    if loan.purpose is None or person is None or person.key is None:
        return ""
    return vault_of(session).open(loan.purpose, sealed_as(loan), person.key)


def owing(session: Session, group_id: int, person_id: int) -> Loan | None:
    """The oldest loan that a member is paying back: what a repayment goes to when none is named."""
    return next((one for one in running(session, group_id) if one.borrower_id == person_id), None)


def prepaid_of(session: Session, group_id: int, person_id: int) -> Money:
    """What a member paid beyond all they owed: used with their next repayment, or paid back."""
    return -ledger.balance(session, group_id, ledger.prepaid(person_id))


def prepaid_free(session: Session, group_id: int, person_id: int) -> int:
    """The same in minor units, without what was said to be paid back already."""
    going = handovers.payouts_on_the_way(session, group_id, person_id, Purpose.REFUND)
    return max(prepaid_of(session, group_id, person_id).minor - going, 0)


def credit_for(session: Session, loan: Loan, on: date) -> int:
    """What a running loan may count on of what its borrower paid too much before, on a day, in minor units.

    All their loans together have it once: it covers what falls due first, after what was said to be paid of each.
    """
    credit, mine = prepaid_of(session, loan.group_id, loan.borrower_id).minor, 0
    if credit <= 0:
        return 0
    rows = []
    for one in running(session, loan.group_id):
        if one.borrower_id != loan.borrower_id:
            continue
        said = handovers.of_loan(session, one.group_id, one.number)
        left = left_after(one, _in_turn(session, one, said), _claimed(session, said, on))
        rows += [(row.due, one.number, row.total_minor) for row in left]
    for _, number, minor in sorted(rows):
        taken = min(minor, credit)
        credit -= taken
        mine += taken if number == loan.number else 0
    return mine


def givers(session: Session, loan: Loan) -> list[int]:
    """Who may give the money of a loan: the treasurers, but never the borrower.

    A treasurer who borrows is paid by another treasurer, or, where there is none, by another officer's hand.
    """
    treasurers = [one for one in offices.treasurers(session, loan.group_id) if one != loan.borrower_id]
    return treasurers or [one for one in offices.officers(session, loan.group_id) if one != loan.borrower_id]


def to_be_given(session: Session, group_id: int, person_id: int) -> list[Loan]:
    """The loans that the group agreed to, and whose money this person may give, the oldest first."""
    query = select(Loan).where(Loan.group_id == group_id, Loan.state == LoanLife.AGREED.value)
    return [one for one in session.scalars(query.order_by(Loan.number)) if person_id in givers(session, one)]


def terms_of(loan: Loan, currency: str, start: date) -> Terms:
    """The terms of a loan whose money is given on the day `start`."""
    return Terms(
        kind=LoanKind(loan.kind),
        principal=Money(loan.principal_minor, currency),
        rate=Fraction(loan.rate_bp, 10_000),
        rate_per=loan.rate_per,
        count=loan.count,
        every=Every(loan.every),
        start=start,
        grace_principal=loan.grace_principal,
        step_minor=loan.step_minor,
    )


def paid_out(loan: Loan, currency: str, start: date) -> Money:
    """What is given into the borrower's hand: the principal, less what is kept back in advance."""
    return ledger.paid_out(terms_of(loan, currency, start))


def lowered(loan: Loan, given: Money, start: date) -> Money:
    """The principal of the same loan of which only `given` is paid out: that, and what is kept back of it.

    Found by halving, for more principal never pays out less. ValueError if no principal pays out just that.
    """
    terms = terms_of(loan, given.currency, start)
    low, high = given.minor, loan.principal_minor
    while low < high:
        middle = (low + high) // 2
        if ledger.paid_out(replace(terms, principal=Money(middle, given.currency))) < given:
            low = middle + 1
        else:
            high = middle
    principal = Money(low, given.currency)
    if ledger.paid_out(replace(terms, principal=principal)) != given:
        raise ValueError(f"no principal pays out {given.minor}")
    return principal


def schedule_from(session: Session, loan: Loan, currency: str, start: date, *, after: int) -> None:
    """Writes the schedule of a loan that was given on the day `start`.

    after: the last entry of the book that it has taken into account.
    """
    replan(session, loan, ledger.schedule(terms_of(loan, currency, start)), start, after=after)


def replan(session: Session, loan: Loan, plan: Sequence[Instalment], start: date, *, after: int) -> None:
    """Writes another schedule as the loan's next plan, which runs from `start`. The ones before it are kept.

    after: the last entry of the book that it has taken into account.
    """
    loan.plan += 1
    loan.plan_on, loan.plan_after = start, after
    for one in plan:
        session.add(
            LoanInstalment(
                group_id=loan.group_id,
                loan=loan.number,
                plan=loan.plan,
                number=one.number,
                due=one.due,
                principal_minor=one.principal_minor,
                interest_minor=one.interest_minor,
                fee_minor=one.fee_minor,
            )
        )
    session.flush()


def rows_of(session: Session, loan: Loan) -> Sequence[LoanInstalment]:
    """The rows of the schedule that holds now."""
    query = select(LoanInstalment).where(
        LoanInstalment.group_id == loan.group_id,
        LoanInstalment.loan == loan.number,
        LoanInstalment.plan == loan.plan,
    )
    return session.scalars(query.order_by(LoanInstalment.number)).all()


def plan_of(session: Session, loan: Loan) -> tuple[Instalment, ...]:
    """The schedule that holds now, in the order of its days; empty before the money was given."""
    rows = rows_of(session, loan)
    left = sum(row.principal_minor for row in rows)
    plan = []
    for row in rows:
        left -= row.principal_minor
        plan.append(
            Instalment(row.number, row.due, row.principal_minor, row.interest_minor, row.fee_minor, balance_minor=left)
        )
    return tuple(plan)


def fines_of(session: Session, loan: Loan) -> Sequence[LoanFine]:
    """The fines of the schedule that holds now, those that were waived too."""
    query = select(LoanFine).where(
        LoanFine.group_id == loan.group_id, LoanFine.loan == loan.number, LoanFine.plan == loan.plan
    )
    return session.scalars(query.order_by(LoanFine.number)).all()


def disbursed(session: Session, loan: Loan) -> Handover | None:
    """The handover by which the money was given, or is being given; None if nobody says that it was."""
    stands = (*handovers.OPEN, State.CONFIRMED)
    said = handovers.of_loan(session, loan.group_id, loan.number)
    return next((one for one in said if one.purpose == Purpose.LOAN and one.state in stands), None)


def principal_left(session: Session, loan: Loan) -> int:
    """What is owed of the principal by the book, in minor units."""
    return ledger.balance(session, loan.group_id, ledger.loan(loan.number)).minor


def principal_of(session: Session, loan: Loan) -> int:
    """What counts against the limits, in minor units: what is promised or on the way, and what is owed of the rest."""
    if loan.state == LoanLife.RUNNING:
        return principal_left(session, loan)
    return loan.principal_minor if loan.state in (LoanLife.AGREED, LoanLife.ON_THE_WAY) else 0


def state_of(session: Session, loan: Loan, on: date) -> LoanState:
    """How a loan stands on a day. What was paid is read from the book, and subtracted from what was agreed.

    A repayment fills the oldest instalment first; so what was paid of each part (fines, fees, interest, principal)
    has filled the oldest of that part, and the sums of the book tell what is left of every instalment. Where interest
    is paid only when it is earned, an instalment that was paid before its day counts as paid: `ledger.in_turn`.
    A loan that is not running is owed nothing by any schedule.
    """
    said = handovers.of_loan(session, loan.group_id, loan.number)
    waiting = _waiting(said)
    paid = _paid(session, loan, _repaid_by(said))
    if loan.state != LoanLife.RUNNING:
        return LoanState((), None, 0, None, 0, principal_left(session, loan), sum(paid.values()), waiting, 0)
    owed = _in_turn(session, loan, said)
    ahead = credit_for(session, loan, on) + _claimed(session, said, on)
    late = [one for one in left_after(loan, owed, ahead) if one.due < on and one.total_minor]
    late_minor = sum(one.total_minor for one in late)
    return LoanState(
        owed=owed,
        next=next((one for one in owed if one.total_minor), None),
        late_minor=late_minor,
        late_since=late[0].due if late else None,
        left_minor=sum(one.total_minor for one in owed),
        principal_minor=principal_left(session, loan),
        paid_minor=sum(paid.values()),
        waiting_minor=waiting,
        ahead_minor=ahead,
    )


def left_after(loan: Loan, owed: Sequence[Owed], minor: int) -> tuple[Owed, ...]:
    """What is left of each instalment once so much more is paid: the oldest first, in the loan's order."""
    _, left = ledger.allocate(owed, minor, loan.pay_order.split(","))
    return left


def to_close(session: Session, loan: Loan, on: date) -> tuple[Owed, ...]:
    """What is owed to close the loan on a day. Interest on what is still owed is owed only for the time until then."""
    said = handovers.of_loan(session, loan.group_id, loan.number)
    return _closing(session, loan, _left(session, loan, said), on)


def still_to_close(session: Session, loan: Loan, on: date) -> int:
    """What closes a running loan on a day, in minor units, once all is confirmed that waits for the other hand.

    What waits pays what it will pay when it is confirmed: on the day it was given, with what was paid too much before.
    """
    said = handovers.of_loan(session, loan.group_id, loan.number)
    left, ahead = _left(session, loan, said), prepaid_free(session, loan.group_id, loan.borrower_id)
    for one in said:
        if one.purpose == Purpose.REPAYMENT and one.is_open:
            closing = _closing(session, loan, left, one.happened_on)
            split, after = ledger.allocate(closing, one.minor + ahead, loan.pay_order.split(","))
            if not any(row.total_minor for row in after):
                return 0
            left, ahead = _left_of(left, {part: getattr(split, f"{part}_minor") for part in ledger.ORDER}), 0
    return max(sum(row.total_minor for row in _closing(session, loan, left, on)) - ahead, 0)


def split_of(session: Session, loan: Loan, minor: int, on: date) -> Split:
    """What a payment of `minor`, given on the day `on`, pays of the loan: all of it over if the loan is not running.

    The oldest instalment first, and within it in the loan's order; of interest on what is still owed only what is
    earned by that day. So a payment that is enough to close the loan on its day closes it, and two that are enough
    together do. What the borrower had paid too much before is to be counted in.
    """
    if loan.state != LoanLife.RUNNING:
        return Split(over_minor=minor)
    split, _ = ledger.allocate(to_close(session, loan, on), minor, loan.pay_order.split(","))
    return split


def _claimed(session: Session, said: Sequence[Handover], on: date) -> int:
    """What of the handovers of a loan counts as paid on a day, unconfirmed as it is; of a correction, what it adds."""
    minor = 0
    for one in said:
        denied = one.answered_at.date() if one.state == State.DECLINED and one.answered_at is not None else None
        if not one.is_open or (denied is not None and on > denied + DISPUTED_FOR):
            continue
        if one.purpose == Purpose.REPAYMENT:
            minor += one.minor
        elif one.purpose == Purpose.CORRECTION and one.about is not None:
            wrong = handovers.of_entry(session, one.group_id, one.about)
            minor += max(one.minor - wrong.minor, 0) if wrong is not None else 0
    return minor


def _waiting(said: Sequence[Handover]) -> int:
    """What was said to be paid and is not confirmed yet."""
    return sum(one.minor for one in said if one.purpose == Purpose.REPAYMENT and one.is_open)


def _repaid_by(said: Sequence[Handover]) -> list[int]:
    """The entries by which a loan was paid back, as they stand."""
    entries = [
        one.entry
        for one in said
        if one.purpose in (Purpose.REPAYMENT, Purpose.CORRECTION) and one.state == State.CONFIRMED and one.minor
    ]
    return [seq for seq in entries if seq is not None]


def _left(session: Session, loan: Loan, said: Sequence[Handover]) -> tuple[Owed, ...]:
    """What the book leaves of each instalment, part by part."""
    seqs = _repaid_by(said)
    paid = _paid(session, loan, seqs) if loan.plan == 1 else _paid_since(session, loan, said, seqs)
    return _left_of(_agreed(session, loan), paid)


def _in_turn(session: Session, loan: Loan, said: Sequence[Handover]) -> tuple[Owed, ...]:
    """The same, where what was paid covers the oldest instalment first also if it paid none of its interest yet."""
    left = _left(session, loan, said)
    return ledger.in_turn(_agreed(session, loan), left) if LoanKind(loan.kind) in ledger.DECLINING else left


def _closing(session: Session, loan: Loan, left: Sequence[Owed], on: date) -> tuple[Owed, ...]:
    assert loan.plan_on is not None, loan.number
    return ledger.settle_now(LoanKind(loan.kind), loan.plan_on, plan_of(session, loan), left, on)


def _agreed(session: Session, loan: Loan) -> list[Owed]:
    """What the schedule and the fines say, as if nothing had been paid."""
    fines = {one.number: one.imposed_minor for one in fines_of(session, loan)}
    return [replace(one, fine_minor=fines.get(one.number, 0)) for one in ledger.owed(plan_of(session, loan))]


def _paid(session: Session, loan: Loan, seqs: Sequence[int]) -> dict[str, int]:
    """What entries paid of each part of this loan, in minor units."""
    moved = ledger.moved(session, loan.group_id, seqs)
    parts = {
        "fine": ledger.fines(),
        "fee": ledger.fees(),
        "interest": ledger.interest(),
        "principal": ledger.loan(loan.number),
    }
    return {part: -moved.get(account.code, 0) for part, account in parts.items()}


def _paid_since(session: Session, loan: Loan, said: Sequence[Handover], seqs: Sequence[int]) -> dict[str, int]:
    """What was paid of each part since the plan that holds; what it counted on may have been crossed out since."""
    paid = _paid(session, loan, [seq for seq in seqs if seq > loan.plan_after])
    crossed = [one.entry for one in said if one.state in (State.UNDONE, State.CORRECTED) and one.entry is not None]
    counted_on = [seq for seq in crossed if seq <= loan.plan_after]
    gone = _paid(session, loan, ledger.reversed_after(session, loan.group_id, counted_on, loan.plan_after))
    return {part: minor - gone[part] for part, minor in paid.items()}


def _left_of(agreed: Sequence[Owed], paid: dict[str, int]) -> tuple[Owed, ...]:
    """What is left of each instalment when each part has filled the oldest of its kind first."""
    rest, left = dict(paid), []
    for one in agreed:
        parts = {
            "fine": one.fine_minor,
            "fee": one.fee_minor,
            "interest": one.interest_minor,
            "principal": one.principal_minor,
        }
        for part, minor in parts.items():
            taken = min(minor, rest[part])
            rest[part] -= taken
            parts[part] = minor - taken
        left.append(Owed(one.number, one.due, parts["fine"], parts["fee"], parts["interest"], parts["principal"]))
    return tuple(left)


def sealed_as(loan: Loan) -> str:
    """What the purpose of a loan is sealed for."""
    return f"loan:{loan.group_id}:{loan.number}"

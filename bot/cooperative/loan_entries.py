"""What a handover of a loan does to the loan: when it is confirmed, undone, taken back or corrected.

    split_for    before the entry: what the money pays, part by part
    entered      after it: the schedule begins, or the loan may be repaid
    left_open    the handover came to nothing: the loan stands where it stood before

The book is written by `confirmations` alone; here is what belongs to the loan.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import guarantees, handovers, loans
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose, State
from bot.cooperative.loan_tables import Loan, LoanFine, LoanInstalment, LoanLife, LoanSplit
from bot.cooperative.respites import Respite
from bot.errors import Refusal
from bot.ledger import Split
from bot.money import Money

__all__ = ["can_undo", "entered", "left_open", "must_fit", "settle", "split_for", "undone"]


def must_fit(loan: Loan, given: Money, start: date) -> None:
    """Raises Refusal if more is given than was agreed, or an amount that no loan on these terms pays out."""
    agreed = loans.paid_out(loan, given.currency, start)
    if given > agreed:
        raise Refusal("loan-not-more", agreed=agreed)
    try:
        loans.lowered(loan, given, start)
    except ValueError:
        raise Refusal("loan-amount-cannot-be", agreed=agreed) from None


def split_for(session: Session, group: Group, handover: Handover) -> None:
    """Writes down what a handover that is now confirmed moves, part by part, over its amount. No entry is there yet."""
    if handover.loan is None:
        return
    loan = loans.loan(session, group.id, handover.loan)
    _must_not_be_given_up(loan)
    if handover.purpose == Purpose.LOAN:
        given = Money(handover.minor, group.currency)
        if given != loans.paid_out(loan, group.currency, handover.happened_on):
            agreed_minor = loan.principal_minor
            loan.principal_minor = loans.lowered(loan, given, handover.happened_on).minor
            guarantees.lower(session, loan, agreed_minor)
        kept = loan.principal_minor - handover.minor
        _write(session, handover, Split(interest_minor=kept, principal_minor=loan.principal_minor), 0)
        return
    ahead = loans.prepaid_free(session, group.id, loan.borrower_id)
    split = loans.split_of(session, loan, handover.minor + ahead, handover.happened_on)
    _write(session, handover, split, ahead)


def entered(session: Session, group: Group, handover: Handover, receipt: ledger.Receipt, now: datetime) -> None:
    """The entry is written: the schedule runs from the day the money was given, or the loan may be paid back by now."""
    if handover.loan is None:
        return
    loan = loans.loan(session, group.id, handover.loan)
    if handover.purpose == Purpose.LOAN:
        loan.state, loan.started_on = LoanLife.RUNNING.value, handover.happened_on
        loan.version += 1
        loans.schedule_from(session, loan, group.currency, handover.happened_on, after=receipt.seq)
        return
    settle(session, loan, handover.happened_on, now)


def can_undo(session: Session, handover: Handover) -> None:
    """Raises Refusal if something was built upon it since.

    On money that was given something was paid, or said to be; or the rest of the loan was given up.
    """
    if handover.loan is None:
        return
    loan = loans.loan(session, handover.group_id, handover.loan)
    _must_not_be_given_up(loan)
    if handover.purpose != Purpose.LOAN:
        return
    since = handovers.of_loan(session, handover.group_id, handover.loan)
    if any(one.purpose == Purpose.REPAYMENT and (one.is_open or one.state == State.CONFIRMED) for one in since):
        raise Refusal("loan-undo-is-paid")


def undone(session: Session, group: Group, handover: Handover, now: datetime) -> None:
    """The entry was reversed: the money is on its way again, or is owed again."""
    if handover.loan is None:
        return
    loan = loans.loan(session, group.id, handover.loan)
    if handover.purpose == Purpose.LOAN:
        # It is given anew from its first plan: nothing of any plan before may be left, nor of what belonged to one.
        for table in (LoanInstalment, LoanFine, Respite):
            session.execute(delete(table).where(table.group_id == loan.group_id, table.loan == loan.number))
        loan.state, loan.started_on = LoanLife.ON_THE_WAY.value, None
        loan.plan, loan.plan_on, loan.plan_after = 0, None, 0
        loan.version += 1
        session.flush()
        return
    if loan.state == LoanLife.REPAID:
        loan.state, loan.ended_at = LoanLife.RUNNING.value, None
        loan.version += 1
    settle(session, loan, handover.happened_on, now)


def left_open(session: Session, handover: Handover) -> None:
    """The money was not given after all: the loan waits for it again."""
    if handover.purpose == Purpose.LOAN and handover.loan is not None:
        loan = loans.loan(session, handover.group_id, handover.loan)
        loan.state = LoanLife.AGREED.value
        loan.version += 1


def settle(session: Session, loan: Loan, on: date, now: datetime) -> None:
    """Ends a loan if nothing is left that would have to be paid to close it on the day `on`."""
    if loan.state == LoanLife.RUNNING and not any(one.total_minor for one in loans.to_close(session, loan, on)):
        loan.state, loan.ended_at = LoanLife.REPAID.value, now
        loan.version += 1


def _must_not_be_given_up(loan: Loan) -> None:
    """Raises Refusal for a loan that was written off: what is paid on it, or taken back, is no repayment any more."""
    if loan.state == LoanLife.WRITTEN_OFF:
        raise Refusal("loan-not-running-written-off", loan=loan.number)


def _write(session: Session, handover: Handover, split: Split, prepaid_minor: int) -> None:
    session.add(
        LoanSplit(
            group_id=handover.group_id,
            handover=handover.number,
            fine_minor=split.fine_minor,
            fee_minor=split.fee_minor,
            interest_minor=split.interest_minor,
            principal_minor=split.principal_minor,
            over_minor=split.over_minor,
            prepaid_minor=prepaid_minor,
        )
    )
    session.flush()

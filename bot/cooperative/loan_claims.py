"""Claims about loans: the money was given, something was paid back, what was too much was given back.

Each becomes a handover that waits for the other hand, as every claim does.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import groups, lending, loan_entries, loans, offices
from bot.cooperative.claims import OPEN_MAX, free_to_give, must_take_part, write, write_given
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose, of_loan, open_of
from bot.cooperative.loan_tables import Loan, LoanLife
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, say
from bot.money import Money

__all__ = ["is_it_another", "must_be_given", "said_already", "say_loan", "say_refund", "say_repayment"]


def say_loan(
    session: Session,
    group: Group,
    loan: Loan,
    *,
    said_by: int,
    key: str,
    now: datetime,
    place: ledger.Account | None = None,
    amount: Money | None = None,
) -> Handover:
    """Whoever gives out the money says they gave it, or bought the thing with it. Waits for the borrower.

    place: where it came from, by itself the cash of whoever says it; a treasurer who borrows gets it out of their own
    cash by another officer's hand. amount: less than was agreed, which lowers the loan once the borrower agrees.

    Raises Refusal if it is not theirs to give, was not agreed or is given already, is more than agreed or there, or if
    a rule for it does not hold any more.
    """
    must_take_part(session, group, said_by, loan.borrower_id)
    loan = loans.loan(session, group.id, loan.number)
    must_be_given(session, loan, said_by)
    is_treasurer = said_by in offices.treasurers(session, group.id)
    own = ledger.cash(said_by if is_treasurer else loan.borrower_id)
    place = place or own
    if place.owner is not None and place != own:
        raise Refusal("handover-not-yours")
    today = groups.today(group, now)
    given = amount or loans.paid_out(loan, group.currency, today)
    loan_entries.must_fit(loan, given, today)
    lending.must_hold_when_given(session, group, loan, given, now)
    held = free_to_give(session, group, place)
    if given > held:
        raise Refusal("handover-place-short" if place.owner is None else "handover-more-than-held", held=held)
    loan.state = LoanLife.ON_THE_WAY.value
    loan.version += 1
    return write_given(
        session,
        group,
        Purpose.LOAN,
        key,
        now,
        giver_id=said_by,
        taker_id=loan.borrower_id,
        place=place,
        amount=given,
        loan=loan.number,
        debtor_id=loan.borrower_id,
    )


def say_repayment(
    session: Session,
    group: Group,
    loan: Loan,
    payer_id: int,
    amount: Money,
    *,
    place: ledger.Account,
    happened_on: date,
    said_by: int,
    key: str,
    now: datetime,
) -> Handover:
    """A member says they paid back a loan, their own or another's, or a treasurer says that a member did.

    It waits for the other hand, and what it pays is reckoned when that says yes. What is more than is owed then becomes
    the borrower's own money; `loans.to_close` says beforehand how much is owed.

    Raises Refusal if the loan is not being paid back, nobody could confirm it, or too much waits already.
    """
    must_take_part(session, group, said_by, payer_id)
    loan = loans.loan(session, group.id, loan.number)
    if loan.state != LoanLife.RUNNING:
        raise Refusal(f"loan-not-running-{loan.state}", loan=loan.number)
    if not offices.can_count_money(session, group.id):
        raise Refusal("handover-nobody-to-count")
    if said_by != payer_id and said_by not in offices.treasurers(session, group.id):
        raise Refusal("handover-only-treasurers-say")
    if said_by != payer_id and said_by == loan.borrower_id:
        raise Refusal("handover-for-yourself")
    waiting = [one for one in open_of(session, group.id, payer_id) if one.purpose == Purpose.REPAYMENT]
    if len(waiting) >= OPEN_MAX:
        raise Refusal("handover-too-many", count=len(waiting))
    return write(
        session,
        group,
        Purpose.REPAYMENT,
        key,
        now,
        giver_id=payer_id,
        taker_id=place.owner,
        place=place.code,
        minor=amount.minor,
        happened_on=happened_on,
        said_by=said_by,
        loan=loan.number,
        debtor_id=loan.borrower_id,
    )


def say_refund(
    session: Session, group: Group, taker_id: int, amount: Money, *, said_by: int, key: str, now: datetime
) -> Handover:
    """A treasurer says they gave a member back what was paid beyond all they owed. Waits for the member.

    Raises Refusal if it is more than that, or than the treasurer holds.
    """
    place = ledger.cash(said_by)
    must_take_part(session, group, said_by, taker_id)
    if said_by not in offices.treasurers(session, group.id):
        raise Refusal("handover-only-treasurers-say")
    if said_by == taker_id:
        raise Refusal("handover-not-for-yourself")
    ahead, held = loans.prepaid_free(session, group.id, taker_id), free_to_give(session, group, place)
    if amount.minor > ahead:
        raise Refusal("handover-more-than-prepaid", prepaid=Money(ahead, group.currency), person=Name(taker_id))
    if amount > held:
        raise Refusal("handover-more-than-held", held=held)
    return write_given(
        session,
        group,
        Purpose.REFUND,
        key,
        now,
        giver_id=said_by,
        taker_id=taker_id,
        place=place,
        amount=amount,
    )


def said_already(session: Session, group_id: int, number: int, payer_id: int, amount: Money) -> Handover | None:
    """A repayment of the same amount by the same member that waits already: was it said twice?"""
    return next(
        (
            one
            for one in of_loan(session, group_id, number)
            if one.is_open
            and one.purpose == Purpose.REPAYMENT
            and (one.giver_id, one.minor) == (payer_id, amount.minor)
        ),
        None,
    )


def is_it_another(amount: Money, number: int) -> Say:
    """The question whether a repayment is another one than that which waits already: yes, or no."""
    choices = (Choice("yes", say("deposit-another-button")), Choice("no", say("deposit-same-button")))
    return say("repay-twice", choices=choices, amount=amount, number=number)


def must_be_given(session: Session, loan: Loan, by: int) -> None:
    """Raises Refusal unless the money of a loan is to be given now, and by this person: with who gave it, and when."""
    given = loans.disbursed(session, loan)
    if given is not None:
        raise Refusal("loan-given-already", loan=loan.number, person=Name(given.giver_id), when=given.said_at)
    if loan.state != LoanLife.AGREED:
        raise Refusal(f"loan-not-given-{loan.state}", loan=loan.number)
    if by not in loans.givers(session, loan):
        raise Refusal("handover-not-for-yourself" if by == loan.borrower_id else "handover-only-treasurers-say")

"""What a handover puts in the book: one line for each purpose."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative.handovers import Handover, Purpose
from bot.cooperative.loan_tables import LoanSplit
from bot.cooperative.rotation_tables import RotationCover
from bot.ledger import Split
from bot.money import Money

__all__ = ["lines_of"]


def lines_of(session: Session, handover: Handover, currency: str) -> tuple[ledger.Posting, ...]:
    """The postings of a handover over its amount; none of a loan's whose parts are not written down."""
    amount = Money(handover.minor, currency)
    if handover.loan is not None:
        return _of_loan(session, handover, handover.loan, amount)
    if handover.rotation is not None:
        return _of_rotation(session, handover, handover.rotation, amount)
    if handover.corrects_payout:
        assert handover.taker_id is not None, handover.number
        return ledger.withdrawal(handover.taker_id, ledger.account(handover.place_from), amount)
    match Purpose(handover.purpose):
        case Purpose.SHARE:
            assert handover.taker_id is not None, handover.number
            return ledger.share_paid(handover.taker_id, ledger.account(handover.place_from), amount)
        case Purpose.SOCIAL:
            return ledger.social_paid(ledger.account(handover.place), amount)
        case Purpose.HELP:
            return ledger.help_given(ledger.account(handover.place_from), amount)
        case Purpose.BROUGHT:
            return ledger.share_brought(handover.giver_id, ledger.account(handover.place), amount)
        case Purpose.WITHDRAWAL | Purpose.REFUND:
            assert handover.taker_id is not None, handover.number
            gives_back = ledger.withdrawal if handover.purpose == Purpose.WITHDRAWAL else ledger.refund
            return gives_back(handover.taker_id, ledger.account(handover.place_from), amount)
        case Purpose.SPENDING:
            return ledger.spend(ledger.account(handover.place_from), amount)
        case Purpose.TRANSFER:
            return ledger.transfer(ledger.account(handover.place_from), ledger.account(handover.place), amount)
    return ledger.deposit(handover.giver_id, ledger.account(handover.place), amount)


def _of_rotation(session: Session, handover: Handover, rotation: int, amount: Money) -> tuple[ledger.Posting, ...]:
    kept, repaid = (Money(minor or 0, amount.currency) for minor in (handover.kept_minor, handover.repaid_minor))
    if handover.purpose == Purpose.RETURN:
        assert handover.taker_id is not None, handover.number
        place = ledger.account(handover.place_from)
        back = ledger.reserve_returned(handover.taker_id, place, repaid) if repaid else ()
        return (*(ledger.payout(handover.taker_id, place, amount - repaid) if amount > repaid else ()), *back)
    if handover.purpose == Purpose.PAYOUT:
        assert handover.taker_id is not None, handover.number
        query = select(func.sum(RotationCover.put_minor)).where(
            RotationCover.group_id == handover.group_id,
            RotationCover.rotation == rotation,
            RotationCover.handover == handover.number,
        )
        put_by = Money(int(session.scalar(query) or 0), amount.currency)
        return ledger.payout(handover.taker_id, ledger.account(handover.place_from), amount, kept=kept, put_by=put_by)
    payer = handover.debtor_id or handover.giver_id
    if not handover.place:
        assert handover.taker_id is not None, handover.number
        return ledger.passed_on(payer, handover.taker_id, amount)
    place = ledger.account(handover.place)
    return ledger.contribution(payer, place, amount - kept - repaid, put_by=kept, repaid=repaid)


def _of_loan(session: Session, handover: Handover, loan: int, amount: Money) -> tuple[ledger.Posting, ...]:
    parts = session.get(LoanSplit, (handover.group_id, handover.number))
    if parts is None or handover.debtor_id is None:
        return ()
    if handover.purpose == Purpose.LOAN:
        principal = Money(parts.principal_minor, amount.currency)
        return ledger.disbursement(loan, ledger.account(handover.place_from), principal, amount)
    split = Split(
        fine_minor=parts.fine_minor,
        fee_minor=parts.fee_minor,
        interest_minor=parts.interest_minor,
        principal_minor=parts.principal_minor,
        over_minor=parts.over_minor,
    )
    place = ledger.account(handover.place)
    return ledger.repayment(loan, handover.debtor_id, place, split, amount.currency, prepaid_minor=parts.prepaid_minor)

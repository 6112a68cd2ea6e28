"""The lines of loans in a member's book: what they got, what they paid back, what others paid for them, and back.

They stand beside the passbook of what the member saved, under the same receipts' numbers; no entry is in both.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose
from bot.cooperative.loans import Loan
from bot.messages import Arg, Name, Say, say
from bot.money import Money

__all__ = ["LoanLine", "line", "lines", "principal_at"]


@dataclass(frozen=True, slots=True)
class LoanLine:
    """An entry about a loan, as a member reads it. amount: signed where it takes back. about: the entry it took back.

    reversed_by: the entry that took this one back.
    """

    seq: int
    mark: str
    written: datetime
    amount: Money
    words: Say
    about: int | None = None
    reversed_by: int | None = None


def lines(
    session: Session,
    group: Group,
    person_id: int,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[LoanLine]:
    """The lines of a member's loans, and of loans they paid for, written from `since` on and before `until`, by number.

    What was undone or corrected stands, and so does what took it back.
    """
    told = [
        one for handover in _settled(session, group.id, person_id) for one in _of(session, group, handover, person_id)
    ]
    told.sort(key=lambda one: one.seq)
    return [one for one in told if (since is None or one.written >= since) and (until is None or one.written < until)]


def line(session: Session, group: Group, person_id: int, seq: int) -> LoanLine | None:
    """The line with receipt number `seq`; None if it is no line of this member's loans."""
    return next((one for one in lines(session, group, person_id) if one.seq == seq), None)


def principal_at(session: Session, group: Group, loan: Loan, moment: datetime) -> Money:
    """What was owed of the loan itself by all that was written before `moment`."""
    last = ledger.history(session, group.id, ledger.loan(loan.number), until=moment, limit=1)
    return last[0].balance_after if last else Money(0, group.currency)


def _settled(session: Session, group_id: int, person_id: int) -> list[Handover]:
    """Every handover about a loan that stands in the book and is this member's to read."""
    about_loans = and_(Handover.loan.is_not(None), or_(Handover.debtor_id == person_id, Handover.giver_id == person_id))
    refunds = and_(Handover.purpose == Purpose.REFUND.value, Handover.taker_id == person_id)
    query = select(Handover).where(
        Handover.group_id == group_id, Handover.entry.is_not(None), or_(about_loans, refunds)
    )
    found = session.scalars(query.order_by(Handover.number)).all()
    # Whoever gave out a loan did so with the group's money: that is no line of their own book.
    return [one for one in found if one.purpose != Purpose.LOAN or one.debtor_id == person_id]


def _of(session: Session, group: Group, handover: Handover, person_id: int) -> list[LoanLine]:
    """The line of a handover, and the one that took it back, if one did."""
    if not handover.minor:
        # A payment that was crossed out: all that was written is the line that took it back, and stands with it.
        return []
    place = ledger.account(handover.place or handover.place_from)
    entry = _entry(session, group.id, place, handover.entry or 0)
    assert entry is not None, handover.number
    amount = Money(abs(entry.amount.minor), group.currency)
    facts: dict[str, Arg] = {"when": entry.written, "amount": amount, "receipt": entry.seq}
    if handover.loan is not None:
        facts["number"] = handover.loan
    told = [
        LoanLine(
            entry.seq,
            entry.mark,
            entry.written,
            amount,
            _words(handover, person_id, facts),
            reversed_by=entry.reversed_by,
        )
    ]
    back = _entry(session, group.id, place, entry.reversed_by or 0)
    if back is not None:
        words = say("book-line-reversal", when=back.written, amount=-amount, about=entry.seq, receipt=back.seq)
        told.append(LoanLine(back.seq, back.mark, back.written, -amount, words, about=entry.seq))
    return told


def _words(handover: Handover, person_id: int, facts: dict[str, Arg]) -> Say:
    if handover.purpose == Purpose.REFUND:
        return Say("loan-line-refund", facts)
    if handover.purpose == Purpose.LOAN:
        return Say("loan-line-loan", facts)
    if handover.debtor_id != person_id and handover.debtor_id is not None:
        return Say("loan-line-for-them", {**facts, "borrower": Name(handover.debtor_id)})
    if handover.giver_id != person_id:
        return Say("loan-line-by-them", {**facts, "payer": Name(handover.giver_id)})
    return Say("loan-line-repayment", facts)


def _entry(session: Session, group_id: int, account: ledger.Account, seq: int) -> ledger.Line | None:
    """An entry as the place sees it where the money was."""
    found = ledger.history(session, group_id, account, before_seq=seq + 1, limit=1) if seq else []
    return found[0] if found and found[0].seq == seq else None

"""The audit of loans: each against the handovers of its money, and against the book.

A loan was given once, over its principal, to which its schedule comes; what is owed of it is what was lent less what
was paid back; and it is called repaid when nothing is owed, and not before. What is given up of one, the group has
agreed to give up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import loans
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose, State
from bot.cooperative.loan_tables import Loan, LoanLife, LoanSplit
from bot.cooperative.motions import Motion, Outcome, subject_of
from bot.money import Money

__all__ = ["faulty_loans", "is_write_off"]


def faulty_loans(session: Session, group: Group) -> Iterator[ledger.Fault]:
    """What a loan, the handovers of its money, and the book say of it differently."""
    in_book = {
        account.owner: minor.minor for account, minor in ledger.balances(session, group.id) if account.kind == "loan"
    }
    given, owed = _given_and_owed(session, group.id)
    for loan in session.scalars(select(Loan).where(Loan.group_id == group.id).order_by(Loan.number)):
        left = in_book.pop(loan.number, 0)
        reason = _reason(session, loan, given.get(loan.number, []), owed.get(loan.number, 0), left)
        if reason is not None:
            yield ledger.Fault(group.id, 0, f"loan {loan.number} {reason}")
    of_another = (
        select(Handover.number)
        .join(Loan, (Loan.group_id == Handover.group_id) & (Loan.number == Handover.loan))
        .where(Handover.group_id == group.id, Handover.debtor_id != Loan.borrower_id)
    )
    for handover in session.scalars(of_another):
        yield ledger.Fault(group.id, 0, f"handover {handover} is for another borrower than its loan")
    for number in in_book:
        yield ledger.Fault(group.id, 0, f"the book has loan:{number}, and there is no such loan")


def _reason(session: Session, loan: Loan, given: list[int], owed: int, in_book: int) -> str | None:
    """What is wrong with a loan; None if nothing is. given, owed: by its handovers. in_book: what the book says."""
    was_given = loan.state in (LoanLife.RUNNING, LoanLife.REPAID, LoanLife.WRITTEN_OFF)
    if given != ([loan.principal_minor] if was_given else []):
        return f"is {loan.state}, and its money was given otherwise"
    if loan.plan == 1 and sum(one.principal_minor for one in loans.plan_of(session, loan)) != loan.principal_minor:
        return "does not come to what its schedule says"
    if loan.state in (LoanLife.REPAID, LoanLife.WRITTEN_OFF):
        return f"is {loan.state}, and {in_book} of it are owed" if in_book else None
    if owed != in_book:
        return f"is owed {in_book} by the book, and {owed} by its payments"
    if loan.state == LoanLife.RUNNING and not loans.state_of(session, loan, date.max).left_minor:
        return "is running, and nothing of it is owed"
    return None


def is_write_off(session: Session, group: Group, cause: str, lines: Mapping[str, Money]) -> bool:
    """Whether an entry gives up what was left of a loan, as the group decided by the motion that it was written for."""
    kind, _, number = cause.partition(":")
    motion = session.get(Motion, (group.id, int(number))) if kind == "motion" and number.isdigit() else None
    if motion is None or motion.kind != "write-off" or motion.outcome != Outcome.DONE:
        return False
    loan = session.get_one(Loan, (group.id, subject_of(session, motion)["loan"]))
    left = Money(_given_and_owed(session, group.id)[1].get(loan.number, 0), group.currency)
    expected = {line.account.code: line.amount for line in ledger.write_off(loan.number, left)}
    return loan.state == LoanLife.WRITTEN_OFF and dict(lines) == expected


def _given_and_owed(session: Session, group_id: int) -> tuple[dict[int, list[int]], dict[int, int]]:
    """By what was confirmed: the principal of each loan, as often as it was given, and what is left of it."""
    given: dict[int, list[int]] = {}
    owed: dict[int, int] = {}
    query = (
        select(Handover.loan, Handover.purpose, LoanSplit.principal_minor)
        .join(LoanSplit, (LoanSplit.group_id == Handover.group_id) & (LoanSplit.handover == Handover.number))
        .where(Handover.group_id == group_id, Handover.state == State.CONFIRMED.value)
    )
    for number, purpose, minor in session.execute(query):
        assert number is not None, "only a loan's money is split"
        gives = purpose == Purpose.LOAN
        owed[number] = owed.get(number, 0) + (minor if gives else -minor)
        if gives:
            given.setdefault(number, []).append(minor)
    return given, owed

"""The audit of loans: each against the handovers of its money, and against the book.

A loan was given once, over its principal; what is owed of it is what was lent less what was paid back; and it is called
repaid when nothing is owed, and not before.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose, State
from bot.cooperative.loan_tables import Loan, LoanLife, LoanSplit

__all__ = ["faulty_loans"]


def faulty_loans(session: Session, group: Group) -> Iterator[ledger.Fault]:
    """What a loan, the handovers of its money, and the book say of it differently."""
    held = {account.code: amount.minor for account, amount in ledger.balances(session, group.id)}
    given, owed = _given_and_owed(session, group.id)
    for loan in session.scalars(select(Loan).where(Loan.group_id == group.id).order_by(Loan.number)):
        name, in_book = f"loan {loan.number}", held.pop(ledger.loan(loan.number).code, 0)
        is_given = loan.state in (LoanLife.RUNNING, LoanLife.REPAID, LoanLife.WRITTEN_OFF)
        if given.get(loan.number, []) != ([loan.principal_minor] if is_given else []):
            yield ledger.Fault(group.id, 0, f"{name} is {loan.state}, and its money was given otherwise")
        elif loan.state == LoanLife.WRITTEN_OFF or loan.state == LoanLife.REPAID:
            if in_book:
                yield ledger.Fault(group.id, 0, f"{name} is {loan.state}, and {in_book} of it are owed")
        elif owed.get(loan.number, 0) != in_book:
            yield ledger.Fault(
                group.id, 0, f"{name} is owed {in_book} by the book, and {owed.get(loan.number, 0)} by its payments"
            )
    for code in held:
        if ledger.account(code).kind == "loan":
            yield ledger.Fault(group.id, 0, f"the book has {code}, and there is no such loan")


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

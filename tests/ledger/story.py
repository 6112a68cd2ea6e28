"""A short story of two groups, which the tests of the book are told about.

Group 1 keeps euro: 7 and 8 save, 3 keeps the cash, some of it goes to the bank, one deposit was a mistake.
Group 2 keeps francs, in which there are no cents.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from bot import ledger
from bot.money import Money

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
LAST = 7  # the number of the last entry of group 1

BALANCES = {"cash:3": 45_00, "bank": 50_00, "wallet": 0, "savings:7": -40_00, "savings:8": -55_00}


def euro(minor: int) -> Money:
    return Money(minor, "EUR")


def paid_in(saver: int, amount: Money, place: ledger.Account | None = None, **changes: Any) -> ledger.Entry:
    """A deposit that 3 confirmed."""
    said: dict[str, Any] = {"happened": NOW, "said_by": saver, "confirmed_by": 3, "cause": "handover:1", **changes}
    return ledger.Entry("deposit", ledger.deposit(saver, place or ledger.cash(3), amount), **said)


def moved(source: ledger.Account, to: ledger.Account, amount: Money) -> ledger.Entry:
    return ledger.Entry("transfer", ledger.transfer(source, to, amount), NOW, said_by=3, confirmed_by=4, cause="box:1")


def paid_out(saver: int, amount: Money, place: ledger.Account) -> ledger.Entry:
    return ledger.Entry("withdrawal", ledger.withdrawal(saver, place, amount), NOW, 3, saver, cause="leaving:1")


def taken_back(session: Session, seq: int, *, key: str, group: int = 1, at: datetime = NOW) -> ledger.Receipt:
    return ledger.reverse(
        session, group, seq, happened=NOW, said_by=3, confirmed_by=7, cause=f"undo:{seq}", key=key, now=at
    )


def tell(session: Session) -> None:
    """Writes the whole story, an entry an hour."""
    ledger.open_book(session, 1, "EUR")
    cash, bank, wallet = ledger.cash(3), ledger.bank(), ledger.wallet()
    first = [
        paid_in(7, euro(50_00)),
        paid_in(8, euro(30_00)),
        moved(cash, bank, euro(60_00)),
        paid_in(7, euro(20_50), wallet),
    ]
    for number, entry in enumerate(first, start=1):
        ledger.record(session, 1, entry, key=f"handover:{number}", now=NOW + timedelta(hours=number))
    taken_back(session, 4, key="undo:4", at=NOW + timedelta(hours=5))
    ledger.record(session, 1, paid_out(7, euro(10_00), bank), key="leaving:7", now=NOW + timedelta(hours=6))
    ledger.record(session, 1, paid_in(8, euro(25_00)), key="handover:7", now=NOW + timedelta(hours=7))
    ledger.open_book(session, 2, "XOF")
    for number in (1, 2):
        entry = paid_in(12, Money(5_000, "XOF"), ledger.cash(11))
        ledger.record(session, 2, entry, key=f"handover:{number}", now=NOW)


def held(session: Session, group: int = 1) -> dict[str, int]:
    """What every account of a group holds, by its code."""
    return {account.code: money.minor for account, money in ledger.balances(session, group)}


def faults(session: Session) -> list[str]:
    return [str(fault) for fault in ledger.verify(session)]


def run(session: Session, *statements: str) -> None:
    for statement in statements:
        session.execute(text(statement))

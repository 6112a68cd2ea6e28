"""Rules of posting: what stands in the book for each thing that happens to money.

Every movement of money has one function here and one worked example, which is a test. They are pure: who may do it, and
whether the group's rules allow it, is decided before (in the cooperative); whether the money is there, by the book.
"""

from __future__ import annotations

from bot.ledger.accounts import Account, savings
from bot.ledger.entries import Posting, credit, debit
from bot.money import Money

__all__ = ["deposit", "transfer", "withdrawal"]


def deposit(saver: int, place: Account, amount: Money) -> tuple[Posting, ...]:
    """A member pays in: the money lies at `place`, and the group owes it to them.

    Member 7 gives 50 euro to treasurer 3:

    >>> for posting in deposit(7, cash(3), Money(5_000, "EUR")):
    ...     print(posting)
    debit  cash:3       5000 EUR
    credit savings:7    5000 EUR
    """
    return debit(_place(place), amount), credit(savings(saver), amount)


def transfer(from_place: Account, to_place: Account, amount: Money) -> tuple[Posting, ...]:
    """The box changes hands: the money lies elsewhere, and nobody owns more or less.

    Treasurer 3 brings 200 euro to the bank:

    >>> for posting in transfer(cash(3), bank(), Money(20_000, "EUR")):
    ...     print(posting)
    debit  bank         20000 EUR
    credit cash:3       20000 EUR
    """
    return debit(_place(to_place), amount), credit(_place(from_place), amount)


def withdrawal(saver: int, place: Account, amount: Money) -> tuple[Posting, ...]:
    """A member is paid out what they saved, as when they leave.

    Member 7 leaves, and treasurer 3 counts 150 euro into their hand:

    >>> for posting in withdrawal(7, cash(3), Money(15_000, "EUR")):
    ...     print(posting)
    debit  savings:7    15000 EUR
    credit cash:3       15000 EUR
    """
    return debit(savings(saver), amount), credit(_place(place), amount)


def _place(account: Account) -> Account:
    if not account.is_place:
        raise ValueError(f"money cannot lie at {account.code}")
    return account

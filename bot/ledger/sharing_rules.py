"""Rules of posting for the end of a year: it is closed, and what is whose is given from hand to hand.

The year is closed in one entry, in which no money moves: what each saved and what the year earned becomes what is to be
given to each. Debts were paid out of it before, as repayments; so what stands on a member's account of sharing is what
they get, or below zero what they bring. Money then moves from hand to hand, and each account comes to nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.ledger.accounts import Account, savings, sharing
from bot.ledger.entries import Posting, credit, debit
from bot.money import Money

__all__ = ["share_brought", "share_paid", "year_closed"]


def year_closed(
    saved: Mapping[int, Money], parts: Mapping[int, Money], ends: Mapping[Account, Money]
) -> tuple[Posting, ...]:
    """What each saved becomes their part; what the year earned and cost comes to nothing. No money moves.

    saved: what stands on each member's savings, as a positive amount. parts: what is each one's of the whole. ends:
    what moves on every other account: income is debited and costs are credited to come to nothing, and what the group
    keeps, or gives from its other boxes, is credited or debited. All of it together is nothing.

    Samuel (7) saved 600 euro and Hiwot (8) 300; 90 were earned as interest, and the room cost 9. 9 are kept:

    >>> from bot.ledger.accounts import interest, retained, spending
    >>> def euro(whole): return Money(whole * 100, "EUR")
    >>> for posting in year_closed(
    ...     {7: euro(600), 8: euro(300)},
    ...     {7: euro(648), 8: euro(324)},
    ...     {interest(): euro(90), spending(): -euro(9), retained(): -euro(9)},
    ... ):
    ...     print(posting)
    debit  savings:7    60000 EUR
    debit  savings:8    30000 EUR
    credit sharing:7    64800 EUR
    credit sharing:8    32400 EUR
    debit  interest     9000 EUR
    credit spending     900 EUR
    credit retained     900 EUR
    """
    return (
        *(debit(savings(person), amount) for person, amount in saved.items() if amount),
        *(Posting(sharing(person), -amount) for person, amount in parts.items() if amount),
        *(Posting(account, amount) for account, amount in ends.items() if amount),
    )


def share_paid(person: int, place: Account, amount: Money) -> tuple[Posting, ...]:
    """A member is given what is theirs of the year.

    >>> from bot.ledger.accounts import cash
    >>> for posting in share_paid(7, cash(3), Money(64_800, "EUR")):
    ...     print(posting)
    debit  sharing:7    64800 EUR
    credit cash:3       64800 EUR
    """
    return debit(sharing(person), amount), credit(_place(place), amount)


def share_brought(person: int, place: Account, amount: Money) -> tuple[Posting, ...]:
    """A member whose debts were more than their part brings the rest.

    >>> from bot.ledger.accounts import cash
    >>> for posting in share_brought(9, cash(3), Money(2_000, "EUR")):
    ...     print(posting)
    debit  cash:3       2000 EUR
    credit sharing:9    2000 EUR
    """
    return debit(_place(place), amount), credit(sharing(person), amount)


def _place(account: Account) -> Account:
    if not account.is_place:
        raise ValueError(f"money cannot lie at {account.code}")
    return account

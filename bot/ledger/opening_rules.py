"""Rules of posting for a group that kept its book on paper: what it brings is one entry, the first of its book."""

from __future__ import annotations

from collections.abc import Mapping

from bot.ledger.accounts import Account, retained, savings, social
from bot.ledger.entries import Posting, credit, debit
from bot.money import Money

__all__ = ["opening"]


def opening(
    places: Mapping[Account, Money], saved: Mapping[int, Money], helping: Money, kept: Money
) -> tuple[Posting, ...]:
    """The money lies at `places`; what each saved is owed to them; the rest is the social box's, and the group's own.

    What is nothing has no line. Entry refuses it unless both sides are the same.

    Treasurer 3 holds 500 euro and 100 lie at the bank. 7 saved 350 and 8 saved 150; 60 are for helping each other:

    >>> from bot.ledger.accounts import bank, cash
    >>> lies = {cash(3): Money(50_000, "EUR"), bank(): Money(10_000, "EUR")}
    >>> saved = {7: Money(35_000, "EUR"), 8: Money(15_000, "EUR")}
    >>> for posting in opening(lies, saved, Money(6_000, "EUR"), Money(4_000, "EUR")):
    ...     print(posting)
    debit  cash:3       50000 EUR
    debit  bank         10000 EUR
    credit savings:7    35000 EUR
    credit savings:8    15000 EUR
    credit social       6000 EUR
    credit retained     4000 EUR
    """
    for place in places:
        if not place.is_place:
            raise ValueError(f"money cannot lie at {place.code}")
    owed = {**{savings(person): amount for person, amount in saved.items()}, social(): helping, retained(): kept}
    return (
        *(debit(place, amount) for place, amount in places.items() if amount),
        *(credit(account, amount) for account, amount in owed.items() if amount),
    )

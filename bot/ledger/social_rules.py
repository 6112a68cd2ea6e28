"""Rules of posting for the social box: what members put by to help each other, and what is given out of it."""

from __future__ import annotations

from bot.ledger.accounts import Account, social
from bot.ledger.entries import Posting, credit, debit
from bot.money import Money

__all__ = ["help_given", "social_paid"]


def social_paid(place: Account, amount: Money) -> tuple[Posting, ...]:
    """A member pays into the social box. It is the group's from then on, and nobody's savings.

    Treasurer 3 takes 5 euro for it:

    >>> from bot.ledger.accounts import cash
    >>> for posting in social_paid(cash(3), Money(500, "EUR")):
    ...     print(posting)
    debit  cash:3       500 EUR
    credit social       500 EUR
    """
    return debit(_place(place), amount), credit(social(), amount)


def help_given(place: Account, amount: Money) -> tuple[Posting, ...]:
    """Somebody in need is given money out of the social box. It is a gift: nobody owes it.

    >>> from bot.ledger.accounts import cash
    >>> for posting in help_given(cash(3), Money(15_000, "EUR")):
    ...     print(posting)
    debit  social       15000 EUR
    credit cash:3       15000 EUR
    """
    return debit(social(), amount), credit(_place(place), amount)


def _place(account: Account) -> Account:
    if not account.is_place:
        raise ValueError(f"money cannot lie at {account.code}")
    return account

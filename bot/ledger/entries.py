"""Entries: what is written into the book, as values that cannot be wrong.

    Entry("deposit", rules.deposit(7, cash(3), amount), happened=..., said_by=7, confirmed_by=3, cause="handover:118")

An entry is a few postings that together come to nothing: what one account gets, others give. One that does not balance
cannot be built.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.ledger.accounts import Account
from bot.money import Money

__all__ = ["Entry", "Posting", "Unbalanced", "credit", "debit"]


class Unbalanced(ValueError):
    """The postings are no entry: a fault of ours, and never something a member can do."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One line of an entry: what an account gets (positive, a debit) or gives (negative, a credit)."""

    account: Account
    amount: Money

    def __str__(self) -> str:
        side = "debit" if self.amount.minor > 0 else "credit"
        return f"{side:<6} {self.account.code:<12} {abs(self.amount.minor)} {self.amount.currency}"


@dataclass(frozen=True, slots=True)
class Entry:
    """What happened to money, once.

    kind: a word of ours, such as "deposit". happened: when, which may be before it is written.
    said_by, confirmed_by: internal ids of people, None where nobody was needed.
    cause: what in the group's life it follows from, such as "handover:118".
    reverses: the number of the entry that this one takes back, of which it is the mirror.

    Raises Unbalanced unless there are two postings or more, none of them zero, no account twice, and each currency
    sums to zero; ValueError for a moment without a zone.
    """

    kind: str
    postings: tuple[Posting, ...]
    happened: datetime
    said_by: int | None
    confirmed_by: int | None
    cause: str
    reverses: int | None = None

    def __post_init__(self) -> None:
        if len(self.postings) < 2:
            raise Unbalanced("an entry has two postings or more")
        if not all(posting.amount for posting in self.postings):
            raise Unbalanced("a posting of nothing")
        if len({posting.account for posting in self.postings}) < len(self.postings):
            raise Unbalanced("an account stands in an entry once")
        sums: dict[str, int] = {}
        for posting in self.postings:
            sums[posting.amount.currency] = sums.get(posting.amount.currency, 0) + posting.amount.minor
        if any(sums.values()):
            raise Unbalanced(f"the postings of {self.kind!r} do not sum to zero")
        if self.happened.tzinfo is None:
            raise ValueError("a moment without a zone")
        object.__setattr__(self, "happened", self.happened.astimezone(UTC))


def debit(account: Account, amount: Money) -> Posting:
    """`account` gets `amount`, which is more than zero."""
    return Posting(account, _more_than_nothing(amount))


def credit(account: Account, amount: Money) -> Posting:
    """`account` gives `amount`, which is more than zero."""
    return Posting(account, -_more_than_nothing(amount))


def _more_than_nothing(amount: Money) -> Money:
    if amount.minor <= 0:
        raise Unbalanced("only more than nothing can be given")
    return amount

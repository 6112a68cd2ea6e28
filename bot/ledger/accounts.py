"""Accounts: where money is, and whose it is.

    cash(3)       the money in the hands of person 3        bank(), wallet()    the group's own
    savings(7)    what person 7 has saved

An account is named by its code, "cash:3", and by nothing else; names of people are not in the book. Debit is positive
and credit negative, on every account and for ever: money in a hand is positive, savings, which are owed, are negative.

To add a kind of account: one line in KINDS, and a function that names it. No migration.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["KINDS", "Account", "Kind", "account", "bank", "cash", "savings", "wallet"]


@dataclass(frozen=True, slots=True)
class Kind:
    """What is true of every account of a kind.

    report: where it stands in the accountants' tree. owned: whether each belongs to somebody.
    place: whether it is a place where money can lie, and be given from hand to hand.
    floor, ceiling: what its balance can never be below or above, in minor units; the database refuses it too.
    """

    report: str
    owned: bool = False
    place: bool = False
    floor: int | None = None
    ceiling: int | None = None


KINDS: dict[str, Kind] = {
    "cash": Kind("Assets:Cash", owned=True, place=True, floor=0),
    "bank": Kind("Assets:Bank", place=True, floor=0),
    "wallet": Kind("Assets:Wallet", place=True, floor=0),
    # Nobody is paid out more than they saved; somebody who owes the group has a loan.
    "savings": Kind("Liabilities:Savings", owned=True, ceiling=0),
}


@dataclass(frozen=True, slots=True)
class Account:
    """One account. `owner` is a person's id, None for what is the group's. ValueError if the three do not fit."""

    code: str
    kind: str
    owner: int | None = None

    def __post_init__(self) -> None:
        known = KINDS.get(self.kind)
        if known is None or known.owned is (self.owner is None) or self.code != _code(self.kind, self.owner):
            raise ValueError(f"no account {self.code!r} of kind {self.kind!r} and owner {self.owner!r}")

    @property
    def is_place(self) -> bool:
        """Whether money can lie here: somebody's hands, the bank, the mobile wallet."""
        return KINDS[self.kind].place

    @property
    def report(self) -> str:
        """Its name in the accountants' tree: "Assets:Cash:P3"."""
        above = KINDS[self.kind].report
        return above if self.owner is None else f"{above}:P{self.owner}"


def cash(person_id: int) -> Account:
    """The money in the hands of a person who keeps it for the group."""
    return _named("cash", person_id)


def bank() -> Account:
    """The group's bank account."""
    return _named("bank")


def wallet() -> Account:
    """The group's mobile wallet."""
    return _named("wallet")


def savings(person_id: int) -> Account:
    """What a person has saved: owed to them, and so never above zero."""
    return _named("savings", person_id)


def account(code: str) -> Account:
    """The account of that code, such as "cash:3". ValueError if there can be none."""
    kind, _, owner = code.partition(":")
    return Account(code, kind, int(owner) if owner.isascii() and owner.isdigit() else None)


def _named(kind: str, owner: int | None = None) -> Account:
    return Account(_code(kind, owner), kind, owner)


def _code(kind: str, owner: int | None) -> str:
    return kind if owner is None else f"{kind}:{owner}"

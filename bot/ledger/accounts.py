"""Accounts: where money is, and whose it is.

    cash(3)       the money in the hands of person 3        bank(), wallet()    the group's own
    savings(7)    what person 7 has saved                   prepaid(7)          what person 7 paid too much
    loan(12)      what is owed of loan 12                   losses()            what was owed, and never came
    interest(), fees(), fines()    what loans brought in    spending()          what the group spent
    turns(7)       what person 7 paid into a circle of turns, less what they had out of it: all of them are the pot
    reserve()      what was put by for payments that stay away             advance(7)    what 7 owes it
    social()       what was paid in to help each other       retained()    what the group kept of earlier years
    sharing(7)     at the end of a year: what is given to person 7, or what they bring

An account is named by its code, "cash:3", and by nothing else; names of people are not in the book. Debit is positive
and credit negative, on every account and for ever: money in a hand is positive, savings, which are owed, are negative.

To add a kind of account: one line in KINDS, and a function that names it. No migration.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "KINDS",
    "Account",
    "Kind",
    "account",
    "advance",
    "bank",
    "cash",
    "fees",
    "fines",
    "interest",
    "loan",
    "losses",
    "prepaid",
    "reserve",
    "retained",
    "savings",
    "sharing",
    "social",
    "spending",
    "turns",
    "wallet",
]


@dataclass(frozen=True, slots=True)
class Kind:
    """What is true of every account of a kind.

    report: where it stands in the accountants' tree. owned: whether there is one for each of several owners.
    letter: what an owner's number begins with there: P for a person, L for a loan.
    place: whether it is a place where money can lie, and be given from hand to hand.
    floor, ceiling: what its balance can never be below or above, in minor units; the database refuses it too.
    """

    report: str
    owned: bool = False
    letter: str = "P"
    place: bool = False
    floor: int | None = None
    ceiling: int | None = None


KINDS: dict[str, Kind] = {
    "cash": Kind("Assets:Cash", owned=True, place=True, floor=0),
    "bank": Kind("Assets:Bank", place=True, floor=0),
    "wallet": Kind("Assets:Wallet", place=True, floor=0),
    # Nobody is paid out more than they saved; somebody who owes the group has a loan.
    "savings": Kind("Liabilities:Savings", owned=True, ceiling=0),
    # Nobody owes less than nothing: what is paid beyond a debt is the member's own money, and stands below.
    "loan": Kind("Assets:Loans", owned=True, letter="L", floor=0),
    "prepaid": Kind("Liabilities:Prepaid", owned=True, ceiling=0),
    # Income is written when it is paid, not when it falls due (research: money.md 3.6): what is earned lies in the box.
    "interest": Kind("Income:Interest", ceiling=0),
    "fees": Kind("Income:Fees", ceiling=0),
    "fines": Kind("Income:Fines", ceiling=0),
    "losses": Kind("Expenses:Losses", floor=0),
    "spending": Kind("Expenses:Spending", floor=0),
    # Neither floor nor ceiling: whoever has had their turn owes the others, and whoever waits for it is owed.
    "turns": Kind("Liabilities:Turns", owned=True),
    "reserve": Kind("Liabilities:Reserve", ceiling=0),
    "advance": Kind("Assets:Advances", owned=True, floor=0),
    # The group's own, and nobody's share: what is for helping each other is never lent.
    "social": Kind("Equity:Social", ceiling=0),
    "retained": Kind("Equity:Retained", ceiling=0),
    # Neither floor nor ceiling: at the end of a year most are given something, and some bring what they owe.
    "sharing": Kind("Liabilities:Sharing", owned=True),
}


@dataclass(frozen=True, slots=True)
class Account:
    """One account. `owner` is a person's id, or a loan's number; None for what is the group's.

    ValueError if the three do not fit.
    """

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
        """Its name in the accountants' tree: "Assets:Cash:P3", "Assets:Loans:L12"."""
        kind = KINDS[self.kind]
        return kind.report if self.owner is None else f"{kind.report}:{kind.letter}{self.owner}"


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


def loan(number: int) -> Account:
    """What is still owed of the principal of a loan. Its owner is the loan's number within its group."""
    return _named("loan", number)


def prepaid(person_id: int) -> Account:
    """What a person paid beyond all they owed: owed to them, and so never above zero."""
    return _named("prepaid", person_id)


def interest() -> Account:
    """The interest that was paid, kept back from what was lent included."""
    return _named("interest")


def fees() -> Account:
    """What was paid for the service of a loan, or as the mark-up on a thing that the group bought and sold on."""
    return _named("fees")


def fines() -> Account:
    """The fines that were paid."""
    return _named("fines")


def losses() -> Account:
    """What was lent and is given up."""
    return _named("losses")


def spending() -> Account:
    """What the group spent, and gets nothing back for."""
    return _named("spending")


def turns(person_id: int) -> Account:
    """What a person paid into a circle of turns, less what they had out of it: credit while they wait for their turn,
    debit once they had it. The sum over all persons is what lies in the pot.
    """
    return _named("turns", person_id)


def reserve() -> Account:
    """What members put by for the day when somebody's payment stays away."""
    return _named("reserve")


def advance(person_id: int) -> Account:
    """What the reserve paid in a person's place, and they owe it."""
    return _named("advance", person_id)


def social() -> Account:
    """What members paid in to help each other; it is the group's, and no year shares it unless the group says so."""
    return _named("social")


def retained() -> Account:
    """What the group kept of what earlier years earned."""
    return _named("retained")


def sharing(person_id: int) -> Account:
    """At the end of a year: credit is what is still to be given to a person, debit what they have still to bring."""
    return _named("sharing", person_id)


def account(code: str) -> Account:
    """The account of that code, such as "cash:3". ValueError if there can be none."""
    kind, _, owner = code.partition(":")
    return Account(code, kind, int(owner) if owner.isascii() and owner.isdigit() else None)


def _named(kind: str, owner: int | None = None) -> Account:
    return Account(_code(kind, owner), kind, owner)


def _code(kind: str, owner: int | None) -> str:
    return kind if owner is None else f"{kind}:{owner}"

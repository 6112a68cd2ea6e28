"""Rules of posting of a circle of turns: what stands in the book when members pay each other's pots.

Each member has one account for it, `turns`: what they paid in, less what they had out. So the sum of all of them is
what lies in the pot, whoever holds it, and where nobody does it is nothing. Each function has a worked example, as in
`rules`.
"""

from __future__ import annotations

from bot.ledger.accounts import Account, advance, fees, reserve, turns
from bot.ledger.entries import Posting, credit, debit
from bot.money import Money

__all__ = [
    "advance_repaid",
    "advance_written_off",
    "contribution",
    "covered",
    "evened_out",
    "passed_on",
    "payout",
    "reserve_returned",
    "turn_taken",
]


def contribution(
    person: int, place: Account, amount: Money, *, put_by: Money | None = None, repaid: Money | None = None
) -> tuple[Posting, ...]:
    """A member pays for a round. put_by: what they lay aside for the reserve beside it; repaid: what they owed it.

    Samuel (7) pays 50 euro for the round, and 2 for the reserve, to treasurer 3:

    >>> from bot.ledger.accounts import cash
    >>> for posting in contribution(7, cash(3), Money(5_000, "EUR"), put_by=Money(200, "EUR")):
    ...     print(posting)
    debit  cash:3       5200 EUR
    credit turns:7      5000 EUR
    credit reserve      200 EUR
    """
    nothing = Money(0, amount.currency)
    put_by, repaid = put_by or nothing, repaid or nothing
    parts = ((turns(person), amount), (reserve(), put_by), (advance(person), repaid))
    return debit(_place(place), amount + put_by + repaid), *(credit(account, part) for account, part in parts if part)


def payout(
    person: int, place: Account, amount: Money, *, kept: Money | None = None, put_by: Money | None = None
) -> tuple[Posting, ...]:
    """A member has their turn: the pot, or part of it, is given to them. What a leaver paid is returned likewise.

    kept: what stays of it beside that, as the group's fee. put_by: what they had still to lay aside for the reserve.

    Hiwot (8) gets 600 euro from treasurer 3:

    >>> from bot.ledger.accounts import cash
    >>> for posting in payout(8, cash(3), Money(60_000, "EUR")):
    ...     print(posting)
    debit  turns:8      60000 EUR
    credit cash:3       60000 EUR

    Of another pot the group keeps 10 euro:

    >>> for posting in payout(8, cash(3), Money(59_000, "EUR"), kept=Money(1_000, "EUR")):
    ...     print(posting)
    debit  turns:8      60000 EUR
    credit cash:3       59000 EUR
    credit fees         1000 EUR
    """
    nothing = Money(0, amount.currency)
    kept, put_by = kept or nothing, put_by or nothing
    parts = ((_place(place), amount), (fees(), kept), (reserve(), put_by))
    return debit(turns(person), amount + kept + put_by), *(credit(account, part) for account, part in parts if part)


def passed_on(giver: int, receiver: int, amount: Money) -> tuple[Posting, ...]:
    """Where nobody holds the pot, a member pays whoever's turn it is, from hand to hand.

    Samuel (7) gives Hiwot (8) 50 euro:

    >>> for posting in passed_on(7, 8, Money(5_000, "EUR")):
    ...     print(posting)
    debit  turns:8      5000 EUR
    credit turns:7      5000 EUR
    """
    return debit(turns(receiver), amount), credit(turns(giver), amount)


def covered(person: int, amount: Money, *, put_by: Money | None = None) -> tuple[Posting, ...]:
    """The reserve pays in a member's place, and they owe it that. No money moves: it lies where it lay.

    put_by: what they had to lay aside beside it, which they owe as well. Samuel's (7) 50 euro stayed away, and his 2
    for the reserve:

    >>> for posting in covered(7, Money(5_000, "EUR"), put_by=Money(200, "EUR")):
    ...     print(posting)
    debit  advance:7    5200 EUR
    credit turns:7      5000 EUR
    credit reserve      200 EUR
    """
    put_by = put_by or Money(0, amount.currency)
    parts = ((turns(person), amount), (reserve(), put_by))
    return debit(advance(person), amount + put_by), *(credit(account, part) for account, part in parts if part)


def turn_taken(person: int, kept: Money, *, put_by: Money) -> tuple[Posting, ...]:
    """All of a member's turn is taken for what they had not paid: they are given nothing, and no money moves.

    Their account says already that they paid so much less. What leaves it is what the group keeps of the turn as its
    fee, and what they had to put by. Of Samuel's (7) the group keeps 10 euro, and 2 are put by:

    >>> for posting in turn_taken(7, Money(1_000, "EUR"), put_by=Money(200, "EUR")):
    ...     print(posting)
    debit  turns:7      1200 EUR
    credit fees         1000 EUR
    credit reserve      200 EUR
    """
    parts = ((fees(), kept), (reserve(), put_by))
    return debit(turns(person), kept + put_by), *(credit(account, part) for account, part in parts if part)


def advance_repaid(person: int, place: Account, amount: Money) -> tuple[Posting, ...]:
    """A member gives the reserve back what it paid for them.

    >>> from bot.ledger.accounts import cash
    >>> for posting in advance_repaid(7, cash(3), Money(5_000, "EUR")):
    ...     print(posting)
    debit  cash:3       5000 EUR
    credit advance:7    5000 EUR
    """
    return debit(_place(place), amount), credit(advance(person), amount)


def advance_written_off(person: int, amount: Money) -> tuple[Posting, ...]:
    """What the reserve paid for a member never comes back: the reserve bears it, for that is what it is for.

    >>> for posting in advance_written_off(7, Money(5_000, "EUR")):
    ...     print(posting)
    debit  reserve      5000 EUR
    credit advance:7    5000 EUR
    """
    return debit(reserve(), amount), credit(advance(person), amount)


def reserve_returned(person: int, place: Account, amount: Money) -> tuple[Posting, ...]:
    """At the end a member gets back their part of what is left of the reserve.

    >>> from bot.ledger.accounts import cash
    >>> for posting in reserve_returned(7, cash(3), Money(2_400, "EUR")):
    ...     print(posting)
    debit  reserve      2400 EUR
    credit cash:3       2400 EUR
    """
    return debit(reserve(), amount), credit(_place(place), amount)


def evened_out(balances: dict[int, Money]) -> tuple[Posting, ...]:
    """At the end what turns cost or brought is settled between the accounts: each comes to nothing. No money moves.

    balances: what each member's account holds now; together they are nothing. Whoever took an early turn for less paid
    more than they had, and whoever waited had more than they paid:

    >>> for posting in evened_out({1: Money(-200, "EUR"), 2: Money(-100, "EUR"), 3: Money(300, "EUR")}):
    ...     print(posting)
    debit  turns:1      200 EUR
    debit  turns:2      100 EUR
    credit turns:3      300 EUR
    """
    return tuple(Posting(turns(person), -held) for person, held in sorted(balances.items()) if held)


def _place(account: Account) -> Account:
    if not account.is_place:
        raise ValueError(f"money cannot lie at {account.code}")
    return account

"""Repayments: what a payment pays, and what is left. Pure sums in minor units; nothing here knows a book or a group.

    left = owed(schedule(terms))
    split, left = allocate(left, 5_000, ("fine", "fee", "interest", "principal"))
    split.principal_minor           what of the 50 euro paid back the loan itself

The oldest instalment is paid first, and within it what the group's order names first. What a payment has more than has
fallen due goes on to the next instalments; what it has more than the whole loan is over, and never a negative debt.

Where interest is on what is still owed, none is paid before it is earned: allocate to `settle_now`, so that what closes
a loan on a day is the same in one payment or in several. `in_turn` then says which instalments that has covered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from bot.ledger.schedules import DECLINING, Instalment, LoanKind, rounded

__all__ = ["ORDER", "Owed", "Split", "allocate", "in_turn", "owed", "settle_now"]

ORDER = ("fine", "fee", "interest", "principal")
"""What a payment pays first, where a group has not chosen: what would cost the borrower most to leave."""


@dataclass(frozen=True, slots=True)
class Owed:
    """What is left of one instalment, in minor units, none of them negative."""

    number: int
    due: date
    fine_minor: int
    fee_minor: int
    interest_minor: int
    principal_minor: int

    @property
    def total_minor(self) -> int:
        """All that is left of it."""
        return self.fine_minor + self.fee_minor + self.interest_minor + self.principal_minor


@dataclass(frozen=True, slots=True)
class Split:
    """What one payment paid, in minor units. over_minor: what nothing was owed for."""

    fine_minor: int = 0
    fee_minor: int = 0
    interest_minor: int = 0
    principal_minor: int = 0
    over_minor: int = 0

    @property
    def total_minor(self) -> int:
        """The payment."""
        return self.fine_minor + self.fee_minor + self.interest_minor + self.principal_minor + self.over_minor


def owed(instalments: Sequence[Instalment]) -> tuple[Owed, ...]:
    """What is owed by a schedule of which nothing has been paid."""
    return tuple(
        Owed(one.number, one.due, 0, one.fee_minor, one.interest_minor, one.principal_minor) for one in instalments
    )


def allocate(owed: Sequence[Owed], minor: int, order: Sequence[str]) -> tuple[Split, tuple[Owed, ...]]:
    """What a payment of `minor` pays of `owed`, and what is then left of each instalment, the paid ones included.

    The oldest due first, by number where two are due on one day; within an instalment by `order`, which names each
    of ORDER once. Raises ValueError for another order, or for a payment of less than nothing.
    """
    if sorted(order) != sorted(ORDER):
        raise ValueError(f"an order names each of {ORDER} once, not {tuple(order)}")
    if minor < 0:
        raise ValueError("a payment is not less than nothing")
    paid = dict.fromkeys(ORDER, 0)
    left = []
    for instalment in sorted(owed, key=lambda one: (one.due, one.number)):
        rest = {part: _part(instalment, part) for part in ORDER}
        for part in order:
            taken = min(rest[part], minor)
            rest[part] -= taken
            paid[part] += taken
            minor -= taken
        left.append(
            Owed(instalment.number, instalment.due, rest["fine"], rest["fee"], rest["interest"], rest["principal"])
        )
    return Split(paid["fine"], paid["fee"], paid["interest"], paid["principal"], minor), tuple(left)


def in_turn(agreed: Sequence[Owed], left: Sequence[Owed]) -> tuple[Owed, ...]:
    """What is left of each instalment when all that was paid covers the oldest first, whatever parts it paid.

    Who pays an instalment before its day pays less interest than it names, and some principal of the next one. By its
    sum they have paid it, and nobody is late who has paid all that was due. So interest that is not earned yet moves to
    the first instalment that is not covered; the sums of the parts stay.

    agreed: the same instalments as if nothing had been paid, in the same order.
    """
    paid = sum(one.total_minor for one in agreed) - sum(one.total_minor for one in left)
    moving = dict.fromkeys(ORDER, 0)
    turned = []
    for whole, rest in zip(agreed, left, strict=True):
        parts = {part: _part(rest, part) + moving[part] for part in ORDER}
        covered = min(whole.total_minor, paid)
        paid -= covered
        over = sum(parts.values()) - (whole.total_minor - covered)
        for part in ("interest", "principal", "fee", "fine"):
            moving[part] = min(parts[part], over)
            parts[part] -= moving[part]
            over -= moving[part]
        turned.append(Owed(rest.number, rest.due, parts["fine"], parts["fee"], parts["interest"], parts["principal"]))
    return tuple(turned)


def settle_now(
    kind: LoanKind, start: date, instalments: Sequence[Instalment], owed: Sequence[Owed], on: date
) -> tuple[Owed, ...]:
    """What is to be paid on the day `on` to close the loan: `allocate` a payment of their sum to this.

    Where interest is on what is still owed, it is owed for the time that has passed: in the running period for its
    days, half a minor unit up, and for later periods not at all. Everything else was agreed as a whole, and is owed.
    What was paid already stays paid, also where it was interest for a time that now does not come.

    start: the day the money was given. instalments: the schedule; owed: what is left of it, with its fines.
    """
    if kind not in DECLINING:
        return tuple(owed)
    begins = dict(zip((one.number for one in instalments), (start, *(one.due for one in instalments)), strict=False))
    # Two rows may be due on one day: the second has no time of its own, and holds what was owed before.
    unearned = sum(
        one.interest_minor - _earned(one, begins[one.number], on) for one in instalments if one.due > begins[one.number]
    )
    left = []
    # What is paid fills the oldest first; so what need not be paid is taken off the newest.
    for one in sorted(owed, key=lambda one: (one.due, one.number), reverse=True):
        taken = min(one.interest_minor, unearned)
        unearned -= taken
        left.append(replace(one, interest_minor=one.interest_minor - taken))
    return tuple(reversed(left))


def _earned(instalment: Instalment, begins: date, on: date) -> int:
    """The interest of an instalment for the days of its time that have passed."""
    days = (instalment.due - begins).days
    passed = min(max((on - begins).days, 0), days)
    return rounded(Fraction(instalment.interest_minor * passed, days))


def _part(instalment: Owed, part: str) -> int:
    minor: int = getattr(instalment, f"{part}_minor")
    return minor

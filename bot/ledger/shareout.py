"""The share-out at the end of a cycle: what there is to share, and what each member gets of it. Pure sums.

    pool    = counted cash + what members owe and will be netted - what the fund owes others - what stays as a reserve
    gross   = the pool in proportion to shares, to the unit: largest remainders, and who got one is named
    net     = gross + part of the social fund - debts; below zero it is a debt still, and not nothing

Source of the formulas: the share-out ("action audit") of village savings groups, as VSL Associates and IntelliCash
reckon it. Where debts are netted, those with a net above zero are paid by the box and by what debtors bring:
`shortfall_minor` is what the box lacks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from bot.money import Money

__all__ = ["Fund", "Saver", "ShareOut", "Sharing", "share_out"]


@dataclass(frozen=True, slots=True)
class Saver:
    """A member at the end of the cycle: how many shares they hold, and what they owe the group, in minor units."""

    shares: int
    debts_minor: int = 0


@dataclass(frozen=True, slots=True)
class Fund:
    """What the group counted, in minor units.

    cash: of the loan fund; grants, outside loans and the social fund are apart. receivables: what members owe, and what
    is netted with their shares. owed: what the fund owes others. reserve: what stays, by vote. welfare: of the social
    fund, what is shared out equally; 0 where it stays. step: the smallest coin or note that is paid out.
    """

    currency: str
    cash_minor: int
    receivables_minor: int = 0
    owed_minor: int = 0
    reserve_minor: int = 0
    welfare_minor: int = 0
    step_minor: int = 1

    @property
    def pool_minor(self) -> int:
        """What there is to share."""
        return self.cash_minor + self.receivables_minor - self.owed_minor - self.reserve_minor


@dataclass(frozen=True, slots=True)
class Sharing:
    """One member's part, in minor units.

    extra: the unit they got of what could not be divided; it is in gross already. net: what they are paid, rounded down
    to the step; below zero what they still owe, to the unit, for nobody's debt grows by a coin that does not exist.
    rest: what the rounding left.
    """

    gross_minor: int
    welfare_minor: int
    debts_minor: int
    extra_minor: int
    net_minor: int
    rest_minor: int


@dataclass(frozen=True, slots=True)
class ShareOut:
    """The whole: each member's part in the order they were given, and what is left in the box by rounding.

    shortfall_minor: what the box lacks for all who are to be paid. Debtors bring it, or the group collects, writes off,
    or pays one fraction to all now.
    """

    pool_minor: int
    shares: int
    sharings: tuple[Sharing, ...]
    left_over_minor: int
    shortfall_minor: int

    @property
    def value_per_share(self) -> Fraction:
        """What a share is worth now, in minor units."""
        return Fraction(self.pool_minor, self.shares)

    def return_on(self, share_price_minor: int) -> Fraction:
        """What was earned for each unit that was saved; below zero where the group lost."""
        saved = self.shares * share_price_minor
        return Fraction(self.pool_minor - saved, saved)


def share_out(fund: Fund, savers: Sequence[Saver]) -> ShareOut:
    """Shares the fund among its savers. Of two equal remainders the earlier member's comes first.

    ValueError, as a part of a sentence, if nobody holds a share or there is less than nothing to share.
    """
    if fund.pool_minor < 0:
        raise ValueError("there is less than nothing to share: the group owes and keeps more than it has")
    shares = sum(saver.shares for saver in savers)
    if shares <= 0 or min(saver.shares for saver in savers) < 0:
        raise ValueError("nobody holds a share")
    gross = Money(fund.pool_minor, fund.currency).allocate([saver.shares for saver in savers])
    welfare = Money(fund.welfare_minor, fund.currency).split(len(savers))
    sharings = tuple(
        _sharing(saver, part.minor, part.minor - fund.pool_minor * saver.shares // shares, equal.minor, fund.step_minor)
        for saver, part, equal in zip(savers, gross, welfare, strict=True)
    )
    to_pay = sum(max(0, one.net_minor) for one in sharings)
    in_the_box = fund.cash_minor - fund.owed_minor - fund.reserve_minor + fund.welfare_minor
    return ShareOut(
        fund.pool_minor,
        shares,
        sharings,
        left_over_minor=sum(one.rest_minor for one in sharings),
        shortfall_minor=max(0, to_pay - max(0, in_the_box)),
    )


def _sharing(saver: Saver, gross: int, extra: int, welfare: int, step: int) -> Sharing:
    exact = gross + welfare - saver.debts_minor
    rest = exact % step if exact > 0 else 0
    return Sharing(gross, welfare, saver.debts_minor, extra, exact - rest, rest)

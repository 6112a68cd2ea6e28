"""The sums of a circle whose turns are bid for: who takes the least for it has the round.

    auction = Auction(floor_percent=65, step_percent=2, commission_percent=5, dividend=Dividend.WHOLE)
    auction.most_minor(50_000, lowest=None)      50,000: the first bid may be the whole pot
    auction.won(50_000, 40_000)                  what the winner has, the group keeps, and all seats share

A bid is what somebody would take of the pot. Amounts are minor units. Sources (research: money.md 3.7): floors and
steps as of the ROSCA contract of WeTrust; both house rules of Indian chit funds; the price kept to the end as of
collaborativefinance.org.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Auction", "Dividend", "Won"]


class Dividend(StrEnum):
    """Which part of what a winner leaves in the pot all seats share, and when."""

    WHOLE = "whole"
    """All of it, at the next round; the commission comes off the winner's turn beside it."""
    REST = "rest"
    """What is left of it after the commission, at the next round."""
    ALIKE = "alike"
    """All of it, at the next round; the commission is taken of both alike, of what is shared and of the turn."""
    END = "end"
    """All of it, after the last round; until then it lies in the pot. The commission comes off the winner's turn."""


@dataclass(frozen=True, slots=True)
class Won:
    """What becomes of a pot that was bid for. All of it: payout + commission + dividend + kept."""

    payout_minor: int
    commission_minor: int
    dividend_minor: int
    kept_minor: int


@dataclass(frozen=True, slots=True)
class Auction:
    """The rules of the bids. floor_percent: of the pot, which no bid goes below; step_percent: of the lowest bid, by
    which the next goes below it; commission_percent: of the pot, which stays with the group.
    """

    floor_percent: int = 65
    step_percent: int = 2
    commission_percent: int = 0
    dividend: Dividend = Dividend.REST

    def least_minor(self, pot_minor: int) -> int:
        """The lowest bid there can be: with it the winner can still pay the commission."""
        return max(-(-pot_minor * self.floor_percent // 100), self._commission(pot_minor))

    def most_minor(self, pot_minor: int, lowest: int | None) -> int:
        """The highest bid that counts after the lowest so far. Below `least_minor` there is no further bid."""
        if lowest is None:
            return pot_minor
        return min(lowest * (100 - self.step_percent) // 100, lowest - 1)

    def won(self, pot_minor: int, bid_minor: int) -> Won:
        """What a bid makes of a pot; without any bid it is the pot itself. ValueError for what nobody could bid."""
        if not self.least_minor(pot_minor) <= bid_minor <= pot_minor:
            raise ValueError("nobody could bid that")
        discount, commission = pot_minor - bid_minor, self._commission(pot_minor)
        match self.dividend:
            case Dividend.WHOLE:
                return Won(bid_minor - commission, commission, discount, 0)
            case Dividend.END:
                return Won(bid_minor - commission, commission, 0, discount)
            case Dividend.ALIKE:
                of_bid, of_discount = (minor * self.commission_percent // 100 for minor in (bid_minor, discount))
                return Won(bid_minor - of_bid, of_bid + of_discount, discount - of_discount, 0)
        # Of a bid that leaves less than the commission, the winner makes up the difference.
        shared = max(0, discount - commission)
        return Won(pot_minor - commission - shared, commission, shared, 0)

    def _commission(self, pot_minor: int) -> int:
        return pot_minor * self.commission_percent // 100

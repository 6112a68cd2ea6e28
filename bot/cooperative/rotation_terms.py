"""What members agree on before their turns begin: how much, how often, in which order, and what if somebody is late.

    RotationTerms(amount_minor=5_000, pace=Pace.MONTH_DAY, start=date(2026, 11, 29), day=29, order=Order.LOTTERY)

They are fixed once a circle of turns is proposed: whoever says yes says it to these. A value out of bounds is a Refusal
with a sentence of its own, wherever it comes from.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from bot.cooperative.rule_values import CONTRIBUTION_MAX_MINOR
from bot.errors import Refusal
from bot.ledger import LAST, Auction, Dividend, Pace, due_days

__all__ = ["BOUNDS", "Missing", "Order", "RotationTerms", "read_terms", "written_terms"]

# The least and the most that each may say.
BOUNDS: Mapping[str, tuple[int, int]] = {
    "day": (0, 31),
    "weekday": (0, 6),
    "wait_days": (0, 14),
    "hold_percent": (0, 50),
    "hold_until": (0, 100),
    "late_months": (0, 24),
    "reserve_minor": (0, CONTRIBUTION_MAX_MINOR),
    "fee_minor": (0, CONTRIBUTION_MAX_MINOR),
    "price_minor": (0, CONTRIBUTION_MAX_MINOR),
    "bid_floor_percent": (50, 100),
    "bid_step_percent": (0, 20),
    "commission_percent": (0, 20),
}


class Order(StrEnum):
    """Who has their turn when."""

    FIXED = "fixed"
    """As an officer writes it down, and everybody sees before the start."""
    SENIORITY = "seniority"
    """Whoever is longest in the group comes first."""
    LOTTERY = "lottery"
    """Drawn once, before the first round."""
    EACH = "each"
    """Drawn anew for each round, among those whose turn has not been."""
    BIDS = "bids"
    """Whoever takes the least for it has the round."""
    NEED = "need"
    """The group votes for each round who needs it most."""
    PRICED = "priced"
    """Each picks a turn: an early one costs something, and a late one brings it."""


class Missing(StrEnum):
    """What becomes of a payout while somebody's payment is missing."""

    WAIT = "wait"
    """It waits until the pot is whole."""
    PART = "part"
    """What is there is given, and the rest when it comes."""
    RESERVE = "reserve"
    """The reserve pays in their place, and they owe it that."""
    LAST = "last"
    """What is there is given, and whoever has not paid has the last turn, if theirs is still to come."""
    DEDUCT = "deduct"
    """What is there is given, and what they owe is taken from their own turn."""


@dataclass(frozen=True, slots=True)
class RotationTerms:
    """The terms of one circle. Amounts in minor units of the group's currency, for a whole seat and one round.

    start: the first round is due on the first fitting day from then on. pace, day, weekday, nth: as in `due_days`.
    receiver_pays: whether whoever has their turn pays into that round too. direct: nobody holds the pot, and each pays
    the receiver. missing, wait_days: see `Missing`; so many days after the due day an officer is asked. reserve_minor:
    put by with each payment of a whole seat. reserve_back: what is left of it goes back to the members at the end.
    hold_percent, hold_until: so much of a pot is held back until its receiver has paid that many rounds. late_months:
    whoever is in the group for less comes after those who are longer.
    names_shown: whether the group sees who has paid.
    organiser_id: has the first turn, whatever the order; 0 for nobody. fee_minor: stays of each pot as the group's.
    guarantor: whoever has had their turn needs somebody who stands in for what they have still to pay. swap_by_chair:
    two who want to swap turns need the chair's yes as well. price_minor: so much a turn costs more than the next one.
    bid_floor_percent, bid_step_percent, commission_percent, dividend: where members bid, see `Auction`.
    Raises Refusal for what is out of bounds or does not go together.
    """

    amount_minor: int
    pace: Pace
    start: date
    order: Order = Order.FIXED
    day: int = 0
    weekday: int = 0
    nth: int = 0
    receiver_pays: bool = True
    direct: bool = False
    missing: Missing = Missing.WAIT
    wait_days: int = 2
    reserve_minor: int = 0
    reserve_back: bool = True
    hold_percent: int = 0
    hold_until: int = 0
    late_months: int = 0
    names_shown: bool = False
    organiser_id: int = 0
    fee_minor: int = 0
    guarantor: bool = False
    swap_by_chair: bool = False
    price_minor: int = 0
    bid_floor_percent: int = 65
    bid_step_percent: int = 2
    commission_percent: int = 0
    dividend: Dividend = Dividend.REST

    def __post_init__(self) -> None:
        if not 0 < self.amount_minor <= CONTRIBUTION_MAX_MINOR:
            raise Refusal("rules-amount-out-of-range")
        for name in (one.name for one in fields(self) if one.name in BOUNDS):
            least, most = BOUNDS[name]
            if not least <= getattr(self, name) <= most:
                raise Refusal("turns-out-of-bounds", least=least, most=most)
        if self.nth not in (0, 1, 2, 3, 4, LAST):
            raise Refusal("turns-out-of-bounds", least=1, most=4)
        if self.pace in (Pace.MONTH_DAY, Pace.PAYDAY) and not self.day:
            raise Refusal("turns-which-day")
        if self.pace == Pace.MONTH_WEEKDAY and not self.nth:
            raise Refusal("turns-which-day")
        if (self.order == Order.PRICED) != bool(self.price_minor):
            raise Refusal("turns-which-price")
        if self.missing == Missing.RESERVE and not self.reserve_minor:
            raise Refusal("turns-no-reserve")
        of_the_pot = (self.reserve_minor, self.fee_minor, self.hold_percent, self.price_minor, self.guarantor)
        if self.direct and any(of_the_pot):
            raise Refusal("turns-nobody-holds")
        if self.direct and (self.missing in (Missing.RESERVE, Missing.DEDUCT) or self.order == Order.BIDS):
            raise Refusal("turns-nobody-holds")
        if self.order == Order.BIDS and not self.receiver_pays:
            raise Refusal("turns-bids-all-pay")
        if self.missing == Missing.LAST and self.is_ordered_as_it_goes:
            raise Refusal("turns-no-last-turn")
        if max(self.fee_minor, self.price_minor) >= self.amount_minor:
            raise Refusal("turns-more-than-paid")
        if bool(self.hold_percent) != bool(self.hold_until):
            raise Refusal("turns-hold-both")

    def due_days(self, rounds: int) -> tuple[date, ...]:
        """The due day of each round."""
        return due_days(self.pace, self.start, rounds, day=self.day, weekday=self.weekday, nth=self.nth)

    @property
    def is_ordered_as_it_goes(self) -> bool:
        """Whether nobody knows before a round whose turn it is."""
        return self.order in (Order.EACH, Order.BIDS, Order.NEED)

    @property
    def has_halves(self) -> bool:
        """Whether there are half seats: where the amount can be halved, and no turn is bid for."""
        # Where nobody holds the pot, half a seat pays each of two halves.
        return self.order != Order.BIDS and self.amount_minor % (4 if self.direct else 2) == 0

    @property
    def auction(self) -> Auction:
        """The rules of the bids, where members bid."""
        return Auction(self.bid_floor_percent, self.bid_step_percent, self.commission_percent, self.dividend)

    @property
    def wait_for(self) -> timedelta:
        return timedelta(days=self.wait_days)


def written_terms(terms: RotationTerms) -> str:
    """The terms as text, to be kept."""
    return json.dumps(asdict(terms), sort_keys=True, default=date.isoformat)


def read_terms(text: str) -> RotationTerms:
    """The terms of a text."""
    values: dict[str, Any] = json.loads(text)
    kept = {
        "pace": Pace(values["pace"]),
        "start": date.fromisoformat(values["start"]),
        "order": Order(values["order"]),
        "missing": Missing(values["missing"]),
        "dividend": Dividend(values["dividend"]),
    }
    return RotationTerms(**{**values, **kept})

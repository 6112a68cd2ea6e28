"""What a group may agree on, as values: each rule with its usual answer, its bounds, and what goes together.

    Rules(Together.SAVE, contribution_minor=5_000, lending=Lending(), voting=Voting(quorum_percent=60))

A value out of bounds is a Refusal with a sentence of its own, wherever it comes from: so no version can be kept that
could not be followed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, time, timedelta
from enum import StrEnum
from fractions import Fraction

from bot.errors import Refusal
from bot.ledger import ORDER, Every, LoanKind

__all__ = ["BOUNDS", "ONCE", "ORDER", "QUIET", "RATE_MAX_BP", "Helping", "Lending", "Rules", "Together", "Voting"]

# Where a month's amount may lie: at least one minor unit, and less than anyone could carry.
CONTRIBUTION_MAX_MINOR = 10**10

# The dearest known of groups that lend among themselves take 20 percent a month (research: Ledger Link).
RATE_MAX_BP = {"month": 2_000, "year": 10_000, "once": 5_000}

# What costs the same however long it takes.
ONCE = frozenset({LoanKind.FEE, LoanKind.COST_PLUS})

# The hours of the day from and to which a group is quiet: most people's nights. From and to the same hour means none.
QUIET = ("21-8", "22-7", "23-6", "20-9", "0-0")

# The least and the most that each rule may say. They keep out slips of the thumb and what would stop the group: a vote
# that can never pass or a ballot nobody has time for; what is wise within them, the group decides.
BOUNDS: Mapping[str, tuple[int, int]] = {
    "quorum_percent": (1, 100),
    "threshold_percent": (50, 99),
    "hours": (1, 700),
    "count_max": (1, 120),
    "grace_principal": (0, 24),
    "step_minor": (1, 10**6),
    "savings_times": (1, 20),
    "member_months": (0, 36),
    "open_max": (1, 5),
    "keep_percent": (0, 90),
    "member_percent": (1, 100),
    "household_percent": (1, 100),
    "guarantors": (0, 5),
    "guarantee_times": (1, 20),
    "fine_minor": (0, 10**9),
    "fine_cap_percent": (1, 50),
    "fine_days": (0, 60),
    "outlier_times": (2, 100),
    "shares_max": (1, 100),
    "undo_minutes": (1, 60),
    "remind_hours": (1, 336),
    "escalate_hours": (2, 720),
}


class Together(StrEnum):
    """What the group does with its money."""

    SAVE = "save"
    TURNS = "turns"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Voting:
    """How the group decides.

    quorum_percent: so many of 100 on the roll must have voted, abstentions included, rounded up.
    threshold_percent: more than so many of 100 of the votes for and against must be for it; so a tie fails.
    hours: how long a ballot is open. secret_loans: whether votes on loans are secret. Raises Refusal out of bounds.
    """

    quorum_percent: int = 50
    threshold_percent: int = 50
    hours: int = 72
    secret_loans: bool = False

    def __post_init__(self) -> None:
        _must_be_in_bounds(self)


@dataclass(frozen=True, slots=True)
class Lending:
    """The loan the group gives, and who may have one. Amounts in minor units of the group's currency.

    kind, rate_bp, rate_per: what it costs, in hundredths of a percent a "month", a "year", or "once".
    every, count_max: when it is paid back, and in how many instalments at most; for END, in how many months.
    grace_principal: instalments at the beginning that pay no principal. step_minor: instalments are rounded to it.
    savings_times: a member may owe so many times their savings. member_months: months in the group before the first.
    open_max: loans of one member at once. keep_percent: so many of 100 of the fund stay in the box.
    member_percent, household_percent: at most so many of 100 of the fund with one member, with one household.
    guarantors: members who must stand in. guarantee_times: what they stand in for is so many times their savings.
    fine_minor: once for an instalment that is late, 0 for none; fine_days after its day; the fines of one loan together
    are at most fine_cap_percent of its principal. order: what a repayment pays first, within the oldest instalment.
    shareout_on: the last instalment falls before it. Raises Refusal for what is out of bounds or does not go together.
    """

    kind: LoanKind = LoanKind.FLAT
    rate_bp: int = 100
    rate_per: str = "month"
    every: Every = Every.MONTH
    count_max: int = 6
    grace_principal: int = 0
    step_minor: int = 1
    savings_times: int = 3
    member_months: int = 3
    open_max: int = 1
    keep_percent: int = 10
    member_percent: int = 50
    household_percent: int = 50
    guarantors: int = 0
    guarantee_times: int = 3
    fine_minor: int = 0
    fine_cap_percent: int = 10
    fine_days: int = 3
    order: tuple[str, ...] = ORDER
    shareout_on: date | None = None

    def __post_init__(self) -> None:
        _must_be_in_bounds(self)
        if not 0 <= self.rate_bp <= RATE_MAX_BP.get(self.rate_per, -1):
            raise Refusal("rules-rate-bp-bounds", most=RATE_MAX_BP.get(self.rate_per, 0), per=self.rate_per)
        if (self.rate_per == "once") != (self.kind in ONCE):
            raise Refusal("rules-rate-per-does-not-fit")
        if self.kind == LoanKind.IN_ADVANCE and _taken_at_most_bp(self) >= 10_000:
            raise Refusal("rules-advance-takes-all")
        if self.grace_principal and self.grace_principal >= self.count_max:
            raise Refusal("rules-grace-too-long", most=self.count_max - 1)
        if self.grace_principal and self.every == Every.END:
            raise Refusal("rules-grace-without-instalments")
        if sorted(self.order) != sorted(ORDER):
            raise Refusal("rules-order-incomplete")


@dataclass(frozen=True, slots=True)
class Helping:
    """The social box: what each pays into it a month, and the most that it gives for what. Amounts in minor units.

    Raises Refusal for what is out of bounds.
    """

    social_minor: int = 0
    illness_minor: int = 0
    funeral_minor: int = 0
    home_minor: int = 0
    other_minor: int = 0

    def __post_init__(self) -> None:
        if not all(0 <= getattr(self, one.name) <= CONTRIBUTION_MAX_MINOR for one in fields(self)):
            raise Refusal("rules-amount-out-of-range")


@dataclass(frozen=True, slots=True)
class Rules:
    """One version of the rules. Amounts in minor units of the group's currency, times in hours or minutes.

    lending: None while the group has not agreed on loans. outlier_times: an amount more than so many times the monthly
    one is asked about before it is written. quiet: one of QUIET, the hours in which nobody is written to first, on the
    group's wall clock; members may have hours of their own. share_minor: what one share costs; 0 where all save freely.
    shares_max: so many a member can buy for one month. helping: None while there is no social box. Raises Refusal when
    a value cannot be.
    """

    together: Together
    contribution_minor: int
    lending: Lending | None = None
    voting: Voting = field(default_factory=Voting)
    outlier_times: int = 5
    undo_minutes: int = 10
    remind_hours: int = 24
    escalate_hours: int = 48
    quiet: str = QUIET[0]
    share_minor: int = 0
    shares_max: int = 5
    helping: Helping | None = None

    def __post_init__(self) -> None:
        if not 0 < self.contribution_minor <= CONTRIBUTION_MAX_MINOR:
            raise Refusal("rules-amount-out-of-range")
        if not 0 <= self.share_minor <= CONTRIBUTION_MAX_MINOR:
            raise Refusal("rules-amount-out-of-range")
        if self.share_minor and self.contribution_minor % self.share_minor:
            raise Refusal("rules-share-does-not-fit")
        _must_be_in_bounds(self)
        if self.escalate_hours <= self.remind_hours:
            raise Refusal("rules-escalate-too-soon", hours=self.remind_hours)
        if self.quiet not in QUIET:
            raise Refusal("pick-one")

    @property
    def undo_for(self) -> timedelta:
        return timedelta(minutes=self.undo_minutes)

    @property
    def remind_after(self) -> timedelta:
        return timedelta(hours=self.remind_hours)

    @property
    def quiet_hours(self) -> tuple[time, time]:
        """From when to when the group is quiet; twice the same where it never is."""
        start, end = (time(int(hour)) for hour in self.quiet.split("-"))
        return start, end

    @property
    def escalate_after(self) -> timedelta:
        return timedelta(hours=self.escalate_hours)


def _must_be_in_bounds(part: Voting | Lending | Rules) -> None:
    for name in (one.name for one in fields(part) if one.name in BOUNDS):
        least, most = BOUNDS[name]
        if not least <= getattr(part, name) <= most:
            raise Refusal(f"rules-{name.replace('_', '-')}-bounds", least=least, most=most)


def _taken_at_most_bp(lending: Lending) -> Fraction:
    """Of 10,000 lent in advance over the longest time, so many are kept back: no more than all of it can be."""
    periods_a_year = {Every.WEEK: 52, Every.TWO_WEEKS: 26, Every.MONTH: 12, Every.END: 12}[lending.every]
    years = Fraction(lending.count_max, periods_a_year)
    return lending.rate_bp * years * (12 if lending.rate_per == "month" else 1)

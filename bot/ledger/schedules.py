"""Schedules: what a loan costs, and when which part of it is due. Pure sums; nothing here knows a book or a group.

    terms = Terms(LoanKind.FLAT, Money(120_000, "EUR"), Fraction(1, 100), "month", 12, Every.MONTH, date(2026, 1, 5))
    for instalment in schedule(terms):
        ...                         twelve times 100 euro of principal and 12 euro of interest
    true_rate_year(terms)           Decimal("21.46"): what "one percent a month" costs in truth

Amounts are whole minor units. Between two roundings every sum is an exact fraction; nothing that decides money is a
float. The rule of rounding has three parts.

1. Interest and fees are rounded to the minor unit, half a unit up, as people do by hand.
2. Instalments that are meant to be equal are rounded to the nearest minor unit. Where a smallest coin is named
   (`step_minor`) they are rounded *up* to a multiple of it, so that each can be paid in coins, and the last is less.
3. The last instalment takes the rest, so that the principal sums to the loan and the charge to what was agreed.

Schedules that Apache Fineract publishes, reckoned by these rules, are among our tests.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from bot.money import MINOR_MAX, Money

__all__ = [
    "DAYS",
    "DECLINING",
    "INSTALMENTS_MAX",
    "RATE_PER",
    "Every",
    "Instalment",
    "LoanKind",
    "Terms",
    "due_dates",
    "effective_rate_year",
    "months_after",
    "paid_out",
    "rounded",
    "schedule",
    "total_cost",
    "true_rate_year",
]

# Ten years of weeks. A savings group's loan rarely lasts more than one.
INSTALMENTS_MAX = 520


class LoanKind(StrEnum):
    """The products. What each is in plain words stands in docs/loans.md."""

    FLAT = "flat"
    """Interest on the whole principal over the whole time, in equal instalments."""
    EQUAL_INSTALMENTS = "equal-instalments"
    """Interest on what is still owed; the instalments are equal, the principal in them grows."""
    EQUAL_PRINCIPAL = "equal-principal"
    """Interest on what is still owed; the principal is equal, the instalments fall."""
    FEE = "fee"
    """No interest: a fee once, a part of it with each instalment."""
    COST_PLUS = "cost-plus"
    """No interest: the group buys a thing and sells it on at a price agreed before, paid in equal instalments."""
    IN_ADVANCE = "in-advance"
    """Interest as for FLAT, kept back when the money is given: the borrower gets less, and owes the principal."""


class Every(StrEnum):
    """How often an instalment is due. END: everything at once, after `count` months."""

    WEEK = "week"
    TWO_WEEKS = "two-weeks"
    MONTH = "month"
    END = "end"


RATE_PER = ("month", "year", "once")
DAYS = ("equal", "actual-365", "30-360")

DECLINING = (LoanKind.EQUAL_INSTALMENTS, LoanKind.EQUAL_PRINCIPAL)
"""The kinds whose interest is on what is still owed. Of the others the whole charge is agreed beforehand."""

_INTEREST_FREE = (LoanKind.FEE, LoanKind.COST_PLUS)
_WEEKS = {Every.WEEK: 1, Every.TWO_WEEKS: 2}
_PERIODS_A_YEAR = {Every.WEEK: 52, Every.TWO_WEEKS: 26, Every.MONTH: 12}

# Far more digits than are shown: what is a tie by hand ("0.125") must not fall on the wrong side of it here.
_EXACT = Context(prec=80, rounding=ROUND_HALF_UP)
_HALVINGS = 220

# The dearest loan that can be written down at all costs a number of percent with some 800 digits.
_WIDE = Context(prec=2_000, rounding=ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed about a loan. Raises ValueError where it cannot be reckoned with.

    principal: what is owed, and paid back. rate: of 1, exact; Fraction(1, 100) is one percent.
    rate_per: "month" or "year"; "once" is a part of the principal however long it takes (not for the declining kinds).
    FEE and COST_PLUS are always "once", whatever stands here.
    count: instalments; for Every.END the months until the one instalment. start: the day the money was given.
    days: how long a period is. "equal": a twelfth, 26th or 52nd of a year. "actual-365": the days between two dues,
    of 365, in leap years too. "30-360": months of 30 days, weeks of 7 days, of 360.
    grace_principal: so many instalments at the beginning pay no principal.
    step_minor: the smallest coin, where equal instalments are to be paid in coins. EQUAL_PRINCIPAL has no equal
    instalments, and is not rounded to it.
    """

    kind: LoanKind
    principal: Money
    rate: Fraction
    rate_per: str
    count: int
    every: Every
    start: date
    days: str = "equal"
    grace_principal: int = 0
    step_minor: int | None = None

    def __post_init__(self) -> None:
        if self.principal.minor <= 0:
            raise ValueError("a loan is of more than nothing")
        if self.rate < 0:
            raise ValueError("a rate is not negative")
        if self.rate_per not in RATE_PER or self.days not in DAYS:
            raise ValueError(f"no rate per {self.rate_per!r}, no days {self.days!r}")
        if self.rate_per == "once" and self.kind in DECLINING:
            raise ValueError("interest on what is still owed is per month or per year")
        if not 1 <= self.count <= INSTALMENTS_MAX:
            raise ValueError(f"a loan has 1 to {INSTALMENTS_MAX} instalments")
        if not 0 <= self.grace_principal < (1 if self.every is Every.END else self.count):
            raise ValueError("the principal is paid in one instalment at least")
        if self.step_minor is not None and self.step_minor < 1:
            raise ValueError("the smallest coin is one minor unit or more")


@dataclass(frozen=True, slots=True)
class Instalment:
    """One line of a schedule, in minor units. balance_minor: the principal that is owed when this has been paid."""

    number: int
    due: date
    principal_minor: int
    interest_minor: int
    fee_minor: int
    balance_minor: int

    @property
    def total_minor(self) -> int:
        """What is to be paid on the day."""
        return self.principal_minor + self.interest_minor + self.fee_minor


def schedule(terms: Terms) -> tuple[Instalment, ...]:
    """What is due when. Where a coarse coin pays everything back sooner, the instalments that are left are left out.

    Raises ValueError where it comes to more than the book can hold, or the calendar.
    """
    dues = due_dates(terms)
    if terms.kind in DECLINING:
        parts = _declining(terms, dues)
    else:
        in_parts = 0 if terms.kind is LoanKind.IN_ADVANCE else _charge(terms, dues)
        parts = _fixed(terms, in_parts, len(dues))
    instalments = []
    balance = terms.principal.minor
    for number, (due, (principal, charge)) in enumerate(zip(dues, parts, strict=False), start=1):
        balance -= principal
        interest, fee = (0, charge) if terms.kind in _INTEREST_FREE else (charge, 0)
        instalments.append(Instalment(number, due, principal, interest, fee, balance))
    if sum(instalment.total_minor for instalment in instalments) > MINOR_MAX:
        raise ValueError("more money than the book can hold")
    return tuple(instalments)


def due_dates(terms: Terms) -> tuple[date, ...]:
    """The days on which instalments fall due: the first one period after the start.

    A loan given on the 31st is due on the last day of shorter months, and on the 31st again of longer ones.
    """
    try:
        if terms.every is Every.END:
            return (months_after(terms.start, terms.count),)
        if terms.every is Every.MONTH:
            return tuple(months_after(terms.start, n) for n in range(1, terms.count + 1))
        weeks = _WEEKS[terms.every]
        return tuple(terms.start + timedelta(weeks=weeks * n) for n in range(1, terms.count + 1))
    except OverflowError as error:
        raise ValueError("a loan ends before the year 10000") from error


def paid_out(terms: Terms) -> Money:
    """What the borrower gets into the hand: the principal, less the interest where it is kept back in advance.

    Raises ValueError where nothing would be left.
    """
    if terms.kind is not LoanKind.IN_ADVANCE:
        return terms.principal
    out = terms.principal - Money(_charge(terms, due_dates(terms)), terms.principal.currency)
    if out.minor <= 0:
        raise ValueError("the interest kept back leaves nothing to be paid out")
    return out


def total_cost(terms: Terms) -> Money:
    """What the loan costs: all that is paid back, less what was paid out."""
    back = sum(instalment.total_minor for instalment in schedule(terms))
    return Money(back, terms.principal.currency) - paid_out(terms)


def true_rate_year(terms: Terms) -> Decimal:
    """What the loan costs in truth: percent a year of what is owed, to two decimals.

    The internal rate of one period (at which what was paid out is worth as much as all that is paid back) times the
    periods of a year: the nominal rate. So a flat 12 percent a year can be seen to cost 21.46.
    """
    return _percent(_EXACT.multiply(_internal_rate(terms), _periods_a_year(terms)))


def effective_rate_year(terms: Terms) -> Decimal:
    """The same with interest on interest: (1 + the period's internal rate) ^ periods of a year - 1, in percent."""
    grown = _EXACT.power(_EXACT.add(1, _internal_rate(terms)), _periods_a_year(terms))
    return _percent(_EXACT.subtract(grown, 1))


def rounded(amount: Fraction | int) -> int:
    """To the nearest minor unit, half a unit up. `amount` is not negative."""
    return (2 * amount + 1) // 2


def _declining(terms: Terms, dues: Sequence[date]) -> list[tuple[int, int]]:
    """Principal and interest of each instalment, where interest is on what is still owed.

    Equal instalments: A = P / sum of 1 / ((1 + r1) ... (1 + rk)), which for equal periods is the well-known
    P * r * (1 + r)^n / ((1 + r)^n - 1). Each pays its interest first, and principal with what is left of A.
    """
    rates = [_a_year(terms) * part for part in _parts_of_a_year(terms, dues)]
    paying = len(rates) - terms.grace_principal
    even = Fraction(terms.principal.minor, paying)
    level = _level(terms.principal.minor, rates[terms.grace_principal :])
    left = terms.principal.minor
    parts = []
    for position, rate in enumerate(rates):
        interest = rounded(left * rate)
        if position < terms.grace_principal:
            principal = 0
        elif position == len(rates) - 1:
            principal = left
        elif terms.kind is LoanKind.EQUAL_INSTALMENTS:
            principal = min(max(_in_coins(level, terms.step_minor) - interest, 0), left)
        else:
            principal = min(rounded(even), left)
        parts.append((principal, interest))
        left -= principal
        if not left:
            break
    return parts


def _fixed(terms: Terms, charge: int, rows: int) -> list[tuple[int, int]]:
    """Principal and charge of each instalment, where the charge is agreed as a whole and paid in equal parts."""
    each = rounded(Fraction(charge, rows))
    left, charge_left = terms.principal.minor, charge
    parts = []
    for _ in range(terms.grace_principal):
        # Rounded up, the parts of a tiny charge can come to more than it.
        part = min(each, charge_left)
        parts.append((0, part))
        charge_left -= part
    level = _in_coins(Fraction(left + charge_left, rows - len(parts)), terms.step_minor)
    while len(parts) < rows - 1 and left + charge_left > level:
        principal = min(level - min(each, charge_left, level), left)
        parts.append((principal, level - principal))
        left, charge_left = left - principal, charge_left - (level - principal)
    return [*parts, (left, charge_left)]


def _charge(terms: Terms, dues: Sequence[date]) -> int:
    """The charge agreed as a whole, in minor units: on the whole principal, once or over the whole time."""
    if terms.kind in _INTEREST_FREE or terms.rate_per == "once":
        return rounded(terms.principal.minor * terms.rate)
    return rounded(terms.principal.minor * _a_year(terms) * sum(_parts_of_a_year(terms, dues)))


def _a_year(terms: Terms) -> Fraction:
    return terms.rate * 12 if terms.rate_per == "month" else terms.rate


def _parts_of_a_year(terms: Terms, dues: Sequence[date]) -> list[Fraction]:
    """How long each period is, in years, as the terms count days."""
    if terms.days == "actual-365":
        return [Fraction((due - before).days, 365) for before, due in pairwise((terms.start, *dues))]
    if terms.days == "30-360" and terms.every in _WEEKS:
        return [Fraction(7 * _WEEKS[terms.every], 360)] * len(dues)
    return [1 / _periods_a_year_exact(terms)] * len(dues)


def _periods_a_year_exact(terms: Terms) -> Fraction:
    return Fraction(12, terms.count) if terms.every is Every.END else Fraction(_PERIODS_A_YEAR[terms.every])


def _periods_a_year(terms: Terms) -> Decimal:
    exact = _periods_a_year_exact(terms)
    return _EXACT.divide(Decimal(exact.numerator), Decimal(exact.denominator))


def _level(principal: int, rates: Sequence[Fraction]) -> Fraction:
    """The instalment that, paid once in each period, pays back the principal and its interest."""
    worth, factor = Fraction(0), Fraction(1)
    for rate in rates:
        factor /= 1 + rate
        worth += factor
    return principal / worth


def _in_coins(amount: Fraction, step_minor: int | None) -> int:
    """Up to a multiple of the smallest coin; where none was named, to the nearest minor unit."""
    return rounded(amount) if step_minor is None else -(-amount // step_minor) * step_minor


def months_after(day: date, months: int) -> date:
    """The same day `months` later, or the last of that month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    if day.year + years > date.max.year:
        raise OverflowError
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def _internal_rate(terms: Terms) -> Decimal:
    """The rate of one period at which all that is paid back is worth what was paid out.

    By halving, for x = 1 / (1 + rate) in  sum of due_k * x^k = paid out,  whose left side rises with x.
    """
    goal = Decimal(paid_out(terms).minor)
    dues = [Decimal(instalment.total_minor) for instalment in reversed(schedule(terms))]
    low, high = Decimal(0), Decimal(1)
    for _ in range(_HALVINGS):
        x = _EXACT.divide(_EXACT.add(low, high), 2)
        worth = Decimal(0)
        for due in dues:
            worth = _EXACT.multiply(_EXACT.add(worth, due), x)
        if worth < goal:
            low = x
        else:
            high = x
    return _EXACT.subtract(_EXACT.divide(1, high), 1)


def _percent(rate: Decimal) -> Decimal:
    """`rate` of 1 as percent with two decimals, half up: first to twenty, so that a tie is seen to be one."""
    exact = _WIDE.quantize(_EXACT.multiply(rate, 100), Decimal("1e-20"))
    return _WIDE.quantize(exact, Decimal("0.01"))

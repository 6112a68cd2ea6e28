"""The sums of a circle of turns: on which days its rounds are due, how large each pot is, and who pays what of it.

    due_days(Pace.MONTH_LAST, date(2026, 11, 1), 3)         30 Nov, 31 Dec, 31 Jan
    pot_minor(5_000, halves=24, of_receivers=2, receiver_pays=True)         12 seats at 50 euro: 600 euro

A seat is whole or half, and is counted in halves: a half pays half of the amount and has half of a pot, so two of them
share one round. Amounts are minor units; nothing here is rounded, for an amount that cannot be halved has no half
seats.

Source of the rules: rotating savings and credit associations, as groups run them (tanda, susu, hagbad, equb): N seats
at c make N rounds with a pot of N*c, or (N-1)*c where the receiver does not pay into their own round.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import count as counting
from itertools import islice

from bot.money import Money

__all__ = [
    "LAST",
    "Pace",
    "due_days",
    "due_minor",
    "exposure",
    "nets",
    "pot_minor",
    "price_minor",
    "rounds_of",
    "shared_by_seats",
    "shared_equally",
]

# The last of its weekday in a month, where others are the first to the fourth.
LAST = -1

_DAY = timedelta(days=1)


class Pace(StrEnum):
    """How often a round is due."""

    WEEK = "week"
    TWO_WEEKS = "two-weeks"
    MONTH_DAY = "month-day"
    """On a day of each month; in a shorter month on its last day."""
    MONTH_LAST = "month-last"
    MONTH_WEEKDAY = "month-weekday"
    """On the first to fourth, or the last, of a weekday in each month."""
    PAYDAY = "payday"
    """On the day after payday, which is a day of each month."""


def due_days(pace: Pace, start: date, count: int, *, day: int = 0, weekday: int = 0, nth: int = 0) -> tuple[date, ...]:
    """The first `count` due days from `start` on.

    day: of the month, 1 to 31, for MONTH_DAY and PAYDAY. weekday: 0 is Monday; nth: 1 to 4, or LAST. ValueError for
    what is out of these bounds.
    """
    if pace in (Pace.WEEK, Pace.TWO_WEEKS):
        step = 7 if pace == Pace.WEEK else 14
        return tuple(start + timedelta(days=step * number) for number in range(count))
    if pace in (Pace.MONTH_DAY, Pace.PAYDAY) and not 1 <= day <= 31:
        raise ValueError(f"no month has a day {day}")
    if pace == Pace.MONTH_WEEKDAY and (nth not in (1, 2, 3, 4, LAST) or not 0 <= weekday <= 6):
        raise ValueError(f"no month has a weekday {weekday} for the {nth}. time")

    def in_month(first: date) -> date:
        length = monthrange(first.year, first.month)[1]
        match pace:
            case Pace.MONTH_DAY:
                return first.replace(day=min(day, length))
            case Pace.PAYDAY:
                return first.replace(day=min(day, length)) + _DAY
            case Pace.MONTH_WEEKDAY:
                return _weekday_in(first, length, weekday, nth)
        return first.replace(day=length)

    # The day after the 31st lies in the next month, so the month before may still have one.
    before = (start.replace(day=1) - _DAY).replace(day=1)
    days = (in_month(_month_after(before, number)) for number in counting())
    return tuple(islice((one for one in days if one >= start), count))


def rounds_of(halves: Sequence[int]) -> int:
    """How many rounds these seats make. ValueError if a half seat is left alone, or one is neither half nor whole."""
    if any(one not in (1, 2) for one in halves):
        raise ValueError("a seat is whole or half")
    if sum(halves) % 2:
        raise ValueError("half a seat is left over")
    return sum(halves) // 2


def pot_minor(amount_minor: int, *, halves: int, of_receivers: int, receiver_pays: bool) -> int:
    """What one round brings together. halves: of all seats; of_receivers: of the seats whose turn it is."""
    paying = halves if receiver_pays else halves - of_receivers
    return due_minor(amount_minor, paying)


def due_minor(amount_minor: int, halves: int) -> int:
    """What so many half seats pay for a round. ValueError for half of an amount that cannot be halved."""
    minor, rest = divmod(amount_minor * halves, 2)
    if rest:
        raise ValueError("the amount cannot be halved")
    return minor


def nets(paid: Mapping[int, int], received: Mapping[int, int]) -> dict[int, int]:
    """What each person paid less what they had: credit before their turn, debt after it. Their sum is the pot."""
    return {person: paid.get(person, 0) - received.get(person, 0) for person in sorted(paid.keys() | received.keys())}


def exposure(net_minor: int) -> int:
    """What the others would lose today if a member never paid again: what they had more than they paid."""
    return max(0, -net_minor)


def price_minor(step_minor: int, number: int, last: int) -> int:
    """What a priced turn costs, each so much more than the next one; below zero it brings that. Together it is nothing.

    >>> [price_minor(1_000, number, 4) for number in (1, 2, 3, 4)]
    [1500, 500, -500, -1500]
    """
    twice = step_minor * (last + 1 - 2 * number)
    # Halved towards zero, so that the first costs what the last one brings, to the unit.
    return twice // 2 if twice >= 0 else -(-twice // 2)


def shared_by_seats(minor: int, halves: Mapping[int, int]) -> dict[int, int]:
    """An amount by seats, to the unit: what is left by rounding down goes to the largest remainders, and of equal ones
    to the first. halves: of each person, in half seats; together more than none.

    >>> shared_by_seats(1_000, {7: 2, 8: 2, 9: 2})
    {7: 334, 8: 333, 9: 333}
    """
    whole = sum(halves.values())
    parts = {person: minor * own // whole for person, own in halves.items()}
    left = minor - sum(parts.values())
    for person in sorted(halves, key=lambda one: -(minor * halves[one] % whole))[:left]:
        parts[person] += 1
    return parts


def shared_equally(minor: int, people: Sequence[int], currency: str) -> dict[int, int]:
    """What is left, in equal parts to the unit; of what cannot be divided the first of `people` get one unit each."""
    parts = Money(minor, currency).split(len(people)) if people else []
    return {person: part.minor for person, part in zip(people, parts, strict=True)}


def _weekday_in(first: date, length: int, weekday: int, nth: int) -> date:
    if nth == LAST:
        last = first.replace(day=length)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _month_after(first: date, months: int) -> date:
    whole = first.year * 12 + first.month - 1 + months
    return date(whole // 12, whole % 12 + 1, 1)

"""What is answered when a circle of turns is set up: the usual answers about each term, and how a number is read.

    usual("fee", terms, "EUR")      the buttons below the question about a term
    shares(terms, "EUR")            a little of one payment, in amounts
    number_said(turn)               the number that was picked or typed
    with_term(terms, "fee_minor", 5_00)

AMOUNTS, NUMBERS and TWO say of which kind a term is, and the field that it is kept in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot import answers
from bot.amounts import amount_choice
from bot.cooperative import rotation_words
from bot.cooperative.rotation_terms import Missing, Order, RotationTerms
from bot.dialogue import Turn
from bot.errors import Refusal
from bot.ledger import Dividend, Pace, due_days
from bot.messages import Choice, say
from bot.money import Money

__all__ = [
    "AMOUNTS",
    "COMMISSIONS",
    "DAYS_OF_MONTH",
    "DIVIDENDS",
    "FLOORS",
    "LEAD",
    "NUMBERS",
    "ORDERS",
    "PACES",
    "PAYDAYS",
    "TWO",
    "UNTILS",
    "WEEKDAYS",
    "first_days",
    "nth_choice",
    "number_choice",
    "number_said",
    "percent_choice",
    "shares",
    "usual",
    "with_term",
]

# How often, the likeliest first; those that fall on a day of the month are asked for it.
PACES = (Pace.MONTH_LAST, Pace.MONTH_DAY, Pace.TWO_WEEKS, Pace.WEEK, Pace.MONTH_WEEKDAY, Pace.PAYDAY)
DAYS_OF_MONTH = (1, 5, 10, 15, 25)
PAYDAYS = (25, 28, 30, 31)

# The usual weekdays on which people meet, by how they are counted in a month: -1 is the last.
WEEKDAYS = ((6, -1), (6, 1), (5, -1), (5, 1), (4, -1), (4, 1))

# Nobody can be asked, and pay, before the day after tomorrow.
LEAD = timedelta(days=2)
DAYS_SHOWN = 7
MONTHS_SHOWN = 4

ORDERS = (Order.LOTTERY, Order.FIXED, Order.SENIORITY, Order.EACH, Order.NEED, Order.BIDS, Order.PRICED)

# Of a turn, in percent: the lowest bid there can be; and what the group keeps of it, with the house rules that say of
# what the members' part is taken.
FLOORS = (65, 70, 80)
COMMISSIONS = (0, 2, 5)
DIVIDENDS = (Dividend.REST, Dividend.WHOLE, Dividend.END)

# Of the amount of one payment, in percent: what is laid aside each time for when somebody cannot pay, and what stays of
# each pot with the group.
SHARES = (2, 5, 10)
# Of a turn, in percent: what is held back; and until how many payments.
HOLDS = (10, 20, 30)
UNTILS = (3, 6, 12)
WAITS = (1, 2, 3, 7)
NEWCOMERS = (0, 1, 3, 6)

# Terms that are an amount, a number, or one of two: the field that each is made of. Of two, the first answer is yes.
AMOUNTS: Mapping[str, str] = {"reserve": "reserve_minor", "fee": "fee_minor"}
NUMBERS: Mapping[str, str] = {"days": "wait_days", "newcomers": "late_months"}
TWO: Mapping[str, tuple[str, str, str]] = {
    "pot": ("direct", "treasurer", "direct"),
    "back": ("returned", "kept", "reserve_back"),
    "receiver": ("pays", "pays-not", "receiver_pays"),
    "guarantor": ("needed", "not-needed", "guarantor"),
    "swap": ("chair", "two", "swap_by_chair"),
    "names": ("shown", "hidden", "names_shown"),
}


def usual(name: str, terms: RotationTerms, currency: str) -> list[Choice]:
    """The usual answers about a term."""
    match name:
        case "missing":
            return [Choice(one.value, say(f"rotate-missing-{one}-button")) for one in Missing if _fits(one, terms)]
        case "reserve" | "fee":
            return [Choice("none", say(f"rotate-no-{name}-button")), *shares(terms, currency)]
        case "hold":
            return [Choice("none", say("rotate-no-hold-button")), *(percent_choice(one) for one in HOLDS)]
        case "days":
            return [number_choice("rotate-days-button", one) for one in WAITS]
        case "newcomers":
            return [number_choice("rotate-months-button", one) for one in NEWCOMERS]
    return [Choice(one, say(f"rotate-{name}-{one}-button")) for one in TWO[name][:2]]


def _fits(missing: Missing, terms: RotationTerms) -> bool:
    """Whether what becomes of a shortfall goes with the other terms: there is no pot to give of, or no last turn."""
    if missing == Missing.LAST:
        return not terms.is_ordered_as_it_goes
    return missing == Missing.WAIT or not terms.direct


def first_days(pace: Pace, after: date, *, day: int, weekday: int, nth: int) -> tuple[date, ...]:
    """The next days after one on which the first turn can be, by how often there is one."""
    earliest = after + timedelta(days=1)
    if pace in (Pace.WEEK, Pace.TWO_WEEKS):
        return tuple(earliest + timedelta(days=by) for by in range(DAYS_SHOWN))
    return due_days(pace, earliest, MONTHS_SHOWN, day=day, weekday=weekday, nth=nth)


def with_term(terms: RotationTerms, field: str, value: int) -> RotationTerms:
    """The terms with another value of one field."""
    changes: dict[str, Any] = {field: value}
    return replace(terms, **changes)


def shares(terms: RotationTerms, currency: str) -> list[Choice]:
    """A little of one payment, in amounts that can be halved."""
    amounts = (Money(terms.amount_minor * share // 200 * 2, currency) for share in SHARES)
    return [amount_choice(amount) for amount in amounts if amount]


def number_choice(label: str, number: int) -> Choice:
    """A choice that means this number, under a label that says what of."""
    return Choice(f"={number}", say(label, count=number))


def percent_choice(percent: int) -> Choice:
    """A choice that means so many percent."""
    return Choice(f"={percent}", say("rotate-percent-button", percent=percent * 100))


def number_said(turn: Turn) -> int:
    """The number, or percentage, that was picked or typed. Raises Refusal where there is none."""
    if turn.choice.startswith("="):
        return int(turn.choice[1:])
    number = answers.number(turn.text.replace("%", "").replace("٪", ""))
    if number is None:
        raise Refusal("change-number-form")
    return number


def nth_choice(weekday: int, nth: int) -> Choice:
    """A choice that means the first Sunday of a month, and the like; nth: -1 is the last."""
    which = "last" if nth < 0 else str(nth)
    label = say("rotate-nth-button", nth=which, weekday=rotation_words.WEEKDAYS[weekday])
    return Choice(f"{weekday}:{nth}", label)

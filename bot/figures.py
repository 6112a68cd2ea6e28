"""Figures on the command line and in the files it reads: amounts in plain digits, and a sentence for whatever is wrong.

"1,000" is a thousand to one reader and one to another, so only digits and a point are read here.
"""

from __future__ import annotations

import re
from fractions import Fraction

from bot.money import MINOR_MAX, Money, exponent

__all__ = ["Unanswerable", "in_full", "major", "minor", "number", "shown"]


class Unanswerable(Exception):
    """The question cannot be answered. Its text says why, in one sentence."""


def number(name: str, text: str) -> Fraction:
    """The number of 0 or more in `text`. Raises Unanswerable, which says what `name` has to be."""
    if not re.fullmatch(r"[0-9]{1,20}(\.[0-9]{1,20})?", text):
        raise Unanswerable(f"{name} is a number of 0 or more in plain digits, as 1000 or 0.5, not {shown(text)}.")
    return Fraction(text)


def minor(name: str, text: str, currency: str, *, least: int = 1) -> int:
    """The amount in `text`, in minor units, from `least` on. Raises Unanswerable, which says what `name` has to be."""
    decimals = exponent(currency)
    scale: int = 10**decimals
    amount = number(name, text) * scale
    if amount.denominator != 1:
        raise Unanswerable(f"{name} has more decimals than {currency}, which has {decimals or 'none'}.")
    if not least <= amount <= MINOR_MAX:
        bounds = "more than 0 and at most" if least else "at most"
        raise Unanswerable(f"{name} is {bounds} {major(MINOR_MAX, currency)} {currency}.")
    return amount.numerator


def major(minor: int, currency: str) -> str:
    """`minor` units as "1234.50" or "-0.50": plain digits, with the currency's decimals."""
    decimals = exponent(currency)
    whole, rest = divmod(abs(minor), 10**decimals)
    sign = "-" if minor < 0 else ""
    return f"{sign}{whole}.{rest:0{decimals}d}" if decimals else f"{sign}{whole}"


def in_full(money: Money) -> str:
    """An amount with its currency: "1234.50 EUR"."""
    return f"{major(money.minor, money.currency)} {money.currency}"


def shown(text: object) -> str:
    """What was typed, on one line and not all of a novel."""
    return repr(str(text)[:40])

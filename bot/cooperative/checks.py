"""Checks: whoever holds a receipt may ask whether its number, its mark and its amount belong together.

    read("R-0042 7YE5-GQ1M-3XHB €50")       Typed(42, "7YE5GQ1M3XHB", "€50")
    amount_of(session, typed)               Money(5_000, "EUR") if the three belong together, else None

Nothing else is told: not whose it is, nor which of the three is wrong. Anyone may ask, so whoever is wrong too often is
made to wait. An amount is read in the currency of the book it is said to stand in; one that could be read in two ways
in any currency is asked for again, for the larger reading must not pass on the strength of the smaller.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from sqlalchemy.orm import Session

from bot import answers, ledger
from bot.errors import Refusal
from bot.messages import Link
from bot.money import CURRENCIES, Money

__all__ = ["Typed", "amount_of", "is_genuine", "is_number", "link_to", "mark_in", "must_be_clear", "read"]

_NUMBER = re.compile(r"r[-–—. ]?(\d{1,9})")
_FIGURES = re.compile(r"\d{1,9}")
# A mark may be typed in three parts, as it is easier to read aloud.
_PART_LENGTH = 4
_PARTS = 3


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody typed of a receipt. number: None, mark and amount: "" where they typed none."""

    number: int | None
    mark: str
    amount: str


def read(text: str) -> Typed:
    """The number, mark and amount in what was typed, in this order; words before them do no harm."""
    words = _words(text)
    number, at_number = _number_among(words)
    mark, at_mark = _mark_among(words)
    taken = {*at_number, *at_mark}
    rest = [word for at, word in enumerate(words) if taken and at > min(taken) and at not in taken]
    return Typed(number, mark, " ".join(rest))


def is_number(text: str) -> bool:
    """Whether `text` is the number of a receipt, with its R, and nothing else."""
    return _NUMBER.fullmatch(answers.normal(text)) is not None


def link_to(number: int, mark: str) -> Link:
    """A link that opens a check of this receipt, for its amount to be typed."""
    return Link("start", f"r_{number}_{mark}")


def mark_in(text: str) -> str:
    """The mark in what was typed; "" if there is none."""
    return _mark_among(_words(text))[0]


def must_be_clear(amount: str) -> None:
    """Raises Refusal unless `amount` is an amount, and one amount only, in every currency that it can be of."""
    readings = _readings(amount)
    if any(isinstance(reading, answers.Ambiguous) for reading in readings):
        raise Refusal("check-amount-which")
    if any(isinstance(reading, answers.Amount) for reading in readings):
        return
    reasons = {reading.reason for reading in readings if isinstance(reading, answers.Unread)}
    # "In another currency" is said of most currencies whenever one is named, and explains nothing here.
    reasons.discard(answers.Reason.CURRENCY)
    raise Refusal(f"amount-{min(reasons)}" if len(reasons) == 1 else "check-amount-form")


def amount_of(session: Session, typed: Typed) -> Money | None:
    """The amount that was typed, in the currency of the receipt, if all three belong together; None if they do not."""
    for currency in ledger.currencies_under(session, typed.number or 0, typed.mark):
        reading = answers.amount(typed.amount, currency)
        if isinstance(reading, answers.Amount) and ledger.belongs_together(
            session, typed.number or 0, typed.mark, reading.money.minor
        ):
            return reading.money
    return None


def is_genuine(session: Session, typed: Typed) -> bool:
    """Whether the number and the mark that were typed, as a paper has them, belong together in some book.

    A mark is too long to be guessed, so this helps nobody to an amount.
    """
    return bool(ledger.currencies_under(session, typed.number or 0, typed.mark))


def _words(text: str) -> list[str]:
    # A link cannot hold spaces, and joins its words with "_".
    return [word.strip(",;:") for word in answers.normal(text.replace("_", " ")).split()]


@cache
def _currencies() -> tuple[str, ...]:
    return tuple(sorted(CURRENCIES))


def _readings(amount: str) -> list[answers.Reading]:
    return [answers.amount(amount, currency) for currency in _currencies()]


def _number_among(words: list[str]) -> tuple[int | None, list[int]]:
    for at, word in enumerate(words):
        if match := _NUMBER.fullmatch(word):
            return int(match[1]), [at]
        if word == "r" and at + 1 < len(words) and _FIGURES.fullmatch(words[at + 1]):
            return int(words[at + 1]), [at, at + 1]
    for at, word in enumerate(words):
        if _FIGURES.fullmatch(word):
            return int(word), [at]
    return None, []


def _mark_among(words: list[str]) -> tuple[str, list[int]]:
    for at, word in enumerate(words):
        if ledger.is_mark(word):
            return word, [at]
    for at in range(len(words) - _PARTS + 1):
        parts = words[at : at + _PARTS]
        if all(len(part) == _PART_LENGTH for part in parts) and ledger.is_mark("".join(parts)):
            return "".join(parts), list(range(at, at + _PARTS))
    return "", []

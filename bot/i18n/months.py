"""The months that somebody names: by name in any of our languages, by number, with or without the year.

months_named("november", today)          [1 November]           of this year, or the last one there was
months_named("sept - nov 2025", today)   [1 September 2025, 1 November 2025]
months_named("11/2026", today)           [1 November 2026]
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from babel import Locale

from bot.answers import normal
from bot.i18n.formats import locale_of

__all__ = ["months_named", "names_of_months"]

YEARS = range(2000, 2200)

# "Sep" is September, though British English shortens it to Sept.
LETTERS_MIN = 3


def months_named(text: str, today: date, names: Mapping[str, int]) -> list[date]:
    """The first days of the months that `text` names, in its order; empty if it names none.

    names: as `names_of_months` has them. A month without a year takes the next year that is named, or else is the last
    such month that has begun by `today`.
    """
    found: list[date | int] = []
    year: int | None = None
    for word in reversed(re.findall(r"\w+", normal(text))):
        number = int(word) if re.fullmatch(r"\d{1,4}", word) else None
        if number is not None and number in YEARS:
            year = number
            if found and isinstance(found[-1], int):
                # "2026-11": the year stands before its month.
                found[-1], year = date(number, found[-1], 1), None
            continue
        month = number if number is not None else _number_of(word, names)
        if month is not None and month in range(1, 13):
            found.append(date(year, month, 1) if year is not None else month)
    return [_last_begun(one, today) if isinstance(one, int) else one for one in reversed(found)]


def names_of_months(languages: tuple[str, ...]) -> dict[str, int]:
    """What the months are called in these languages, in full and for short, as `normal` has it; the first one wins."""
    names: dict[str, int] = {}
    for language in languages:
        for number, name in _names(locale_of(language)):
            names.setdefault(normal(name).rstrip("."), number)
    return names


def _number_of(word: str, names: Mapping[str, int]) -> int | None:
    """The month that `word` names, or begins to name, if that can be only one."""
    if word in names:
        return names[word]
    begun = {number for name, number in names.items() if name.startswith(word)}
    return begun.pop() if len(word) >= LETTERS_MIN and len(begun) == 1 else None


def _names(locale: Locale) -> list[tuple[int, str]]:
    forms = [locale.months[use][width] for use in ("format", "stand-alone") for width in ("wide", "abbreviated")]
    return [(number, str(name)) for form in forms for number, name in form.items()]


def _last_begun(month: int, today: date) -> date:
    this_year = date(today.year, month, 1)
    return this_year if this_year <= today else date(today.year - 1, month, 1)

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

    names: as `names_of_months` has them. A month without a year leads up to the next one that has a year, or else is
    the last of its name that has begun by `today`.
    """
    found: list[tuple[int, int | None]] = []
    early: int | None = None
    for word in re.findall(r"\w+", normal(text)):
        number = int(word) if re.fullmatch(r"\d{1,4}", word) else None
        month = number if number is not None else _number_of(word, names)
        if number is not None and number in YEARS:
            if found and found[-1][1] is None:
                found[-1] = (found[-1][0], number)
            else:
                early = number  # "2026-11": the year stands before its month
        elif month is not None and month in range(1, 13):
            found.append((month, early))
            early = None
    return _with_years(found, today)


def names_of_months(languages: tuple[str, ...]) -> dict[str, int]:
    """What the months are called in these languages, in full and for short, as `normal` has it; the first one wins."""
    names: dict[str, int] = {}
    for language in languages:
        for number, name in _names(locale_of(language)):
            names.setdefault(normal(name).rstrip("."), number)
    return names


def _with_years(found: list[tuple[int, int | None]], today: date) -> list[date]:
    days: list[date] = []
    for month, year in reversed(found):
        if year is not None:
            day = date(year, month, 1)
        elif days:
            day = _last_begun(month, days[-1])
        else:
            day = _last_begun(month, today)
        days.append(day)
    return days[::-1]


def _number_of(word: str, names: Mapping[str, int]) -> int | None:
    """The month that `word` names, or begins to name, if that can be only one."""
    if word in names:
        return names[word]
    begun = {number for name, number in names.items() if name.startswith(word)}
    return begun.pop() if len(word) >= LETTERS_MIN and len(begun) == 1 else None


def _names(locale: Locale) -> list[tuple[int, str]]:
    forms = [locale.months[use][width] for use in ("format", "stand-alone") for width in ("wide", "abbreviated")]
    return [(number, str(name)) for form in forms for number, name in form.items()]


def _last_begun(month: int, by: date) -> date:
    same_year = date(by.year, month, 1)
    return same_year if same_year <= by else date(by.year - 1, month, 1)

"""Money, numbers and dates as a reader reads them: the one place where they become text.

Babel knows how each language writes them, with traps: its numbering_system="default" mixes Latin digits with Arabic
separators, the months of a language may turn Chinese once it has read Chinese, and it puts characters into its output
that nobody can see. So its data are used, and the text is put together here.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.numbers import get_currency_symbol

from bot import clock
from bot.answers import city_of
from bot.money import Money, exponent

__all__ = [
    "Reader",
    "city",
    "day",
    "digit_styles",
    "full_date",
    "is_rtl",
    "isolated",
    "loan",
    "locale_of",
    "mark",
    "moment",
    "money",
    "month",
    "number",
    "payment",
    "percent",
    "receipt",
    "time",
]

# Nothing tears "50 €" apart at the end of a line. The narrow no-break space of French is a box on old phones.
_NBSP = "\u00a0"
_FSI, _RLI, _PDI = "\u2068", "\u2067", "\u2069"
# What could reach out of a name and turn the sentence around it.
_NO_DIRECTIONS = dict.fromkeys(map(ord, "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))

# Dates as in British English: 24 Nov, not Nov 24.
_REGIONS = {"en": "en_GB"}

# Where four figures stand without a separator. CLDR says so and Babel does not know it; and 1.000 € is one euro to a
# reader from Mexico.
_FOUR_UNGROUPED = frozenset({"es", "pl"})

_ZEROS = {
    "latn": 0x30,
    "arab": 0x660,
    "arabext": 0x6F0,
    "deva": 0x966,
    "beng": 0x9E6,
    "guru": 0xA66,
    "gujr": 0xAE6,
    "tamldec": 0xBE6,
    "telu": 0xC66,
    "knda": 0xCE6,
    "mlym": 0xD66,
    "thai": 0xE50,
    "laoo": 0xED0,
    "mymr": 0x1040,
    "khmr": 0x17E0,
}


@dataclass(frozen=True, slots=True)
class Reader:
    """How somebody reads: the language, the digits by their CLDR name ("latn", "arab"), and the IANA zone."""

    language: str
    digits: str
    zone: str


def digit_styles(language: str) -> tuple[str, ...]:
    """The digits that readers of a language may choose from: "latn", which most ask for, and then its own."""
    own = locale_of(language).other_numbering_systems.get("native", "latn")
    return ("latn",) if own == "latn" or own not in _ZEROS else ("latn", own)


def number(reader: Reader, value: int) -> str:
    """A whole number, grouped: 1,240."""
    figures = _grouped(reader, abs(value))
    return _symbol(reader, "minusSign") + figures if value < 0 else figures


def money(reader: Reader, amount: Money) -> str:
    """An amount with its currency: €1,240 or KES 500.50. Cents are not shown when there are none.

    A sign that several currencies share ($, kr, Rs) says too little about money: the ISO code stands in its place.
    """
    places = exponent(amount.currency)
    whole, fraction = divmod(abs(amount.minor), 10**places)
    figures = _grouped(reader, whole)
    if fraction:
        figures += _symbol(reader, "decimal") + _figures(reader, f"{fraction:0{places}}")
    locale = locale_of(reader.language)
    sign = _sign_of(amount.currency, locale)
    before, after = locale.currency_formats["standard"].prefix[0], locale.currency_formats["standard"].suffix[0]
    if "¤" in before:
        figures = sign + (_NBSP if sign[-1].isalpha() or before[-1].isspace() else "") + figures
    else:
        figures += (_NBSP if sign[0].isalpha() or after[0].isspace() else "") + sign
    text = _symbol(reader, "minusSign") + figures if amount.minor < 0 else figures
    return f"{_RLI}{text}{_PDI}" if is_rtl(reader.language) else text


def day(reader: Reader, when: date) -> str:
    """A day near by: Tue 24 Nov. A moment is the day that it is for the reader."""
    return _by_skeleton(reader, "MMMEd", when)


def full_date(reader: Reader, when: date) -> str:
    """A day of any year: 24 Nov 2026."""
    return _by_skeleton(reader, "yMMMd", when)


def month(reader: Reader, when: date) -> str:
    """A month: November, or November 2026 once it is another year."""
    on = _local_day(reader, when)
    if on.year != clock.local(clock.now(), reader.zone).year:
        return _by_skeleton(reader, "yMMMM", on)
    locale = locale_of(reader.language)
    # Slavic languages name a month by itself in another case than in a date; others may have no such names.
    form = "LLLL" if "LLLL" in locale.datetime_skeletons["yMMMM"].pattern else "MMMM"
    return format_date(on, form, locale=locale)


def percent(reader: Reader, hundredths: int) -> str:
    """A share or a rate, given in hundredths of a percent: 1%, 12.5%. No more decimals than it has."""
    whole, part = divmod(abs(hundredths), 100)
    figures = _grouped(reader, whole)
    if part:
        figures += _symbol(reader, "decimal") + _figures(reader, f"{part:02}".rstrip("0"))
    pattern = locale_of(reader.language).percent_formats[None]
    sign = _symbol(reader, "percentSign").translate(_NO_DIRECTIONS)
    before, after = pattern.prefix[0].replace("%", sign), pattern.suffix[0].replace("%", sign).replace("\u202f", _NBSP)
    minus = _symbol(reader, "minusSign") if hundredths < 0 else ""
    return f"{minus}{before}{figures}{after}"


def time(reader: Reader, when: datetime) -> str:
    """The reader's wall clock: 18:05."""
    return _figures(reader, f"{clock.local(when, reader.zone):%H:%M}")


def moment(reader: Reader, when: datetime) -> str:
    """A day near by and the time: 24 Nov 18:05."""
    return f"{_by_skeleton(reader, 'MMMd', when)} {time(reader, when)}"


def receipt(reader: Reader, number: int) -> str:
    """The number of a receipt: R-0042. In Latin digits for everyone, since it is what members compare."""
    return isolated(reader, f"R-{number:04}")


def payment(reader: Reader, number: int) -> str:
    """The number of a payment on its way: P-118. In Latin digits too."""
    return isolated(reader, f"P-{number}")


def loan(reader: Reader, number: int) -> str:
    """The number of a loan: L-07. In Latin digits too."""
    return isolated(reader, f"L-{number:02}")


def mark(reader: Reader, text: str) -> str:
    """A receipt's mark as it is easiest to read aloud and to compare: 7YE5-GQ1M-3XHB. The same for everyone."""
    return isolated(reader, "-".join(text[at : at + 4] for at in range(0, len(text), 4)))


def city(reader: Reader, zone: str) -> str:
    """The city that an IANA zone is called after, in the reader's language: Bruxelles for Europe/Brussels."""
    own = locale_of(reader.language).time_zones.get(zone) or {}
    return isolated(reader, own.get("city") or city_of(zone))


def isolated(reader: Reader, text: str) -> str:
    """`text` that others wrote, set apart so that its direction stays its own; nothing is added where nothing can turn.

    In a left-to-right sentence only what holds right-to-left letters or digits can, so plain names stay plain.
    """
    lines = text.translate(_NO_DIRECTIONS).split("\n")
    if not is_rtl(reader.language) and not any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text):
        return "\n".join(lines)
    # An isolate ends with its line, so each line has its own.
    return "\n".join(f"{_FSI}{line}{_PDI}" if line else "" for line in lines)


def is_rtl(language: str) -> bool:
    """Whether the language is written from right to left."""
    return locale_of(language).text_direction == "rtl"


@cache
def locale_of(language: str) -> Locale:
    """What Babel knows of the language. Raises ValueError if it does not know it."""
    try:
        return Locale.parse(_REGIONS.get(language, language).replace("-", "_"))
    except UnknownLocaleError as error:
        raise ValueError(f"Babel knows no language {language!r}") from error


def _local_day(reader: Reader, when: date) -> date:
    return clock.local(when, reader.zone).date() if isinstance(when, datetime) else when


def _by_skeleton(reader: Reader, skeleton: str, when: date) -> str:
    text = format_skeleton(skeleton, _local_day(reader, when), locale=locale_of(reader.language))
    return _figures(reader, text.replace("\u202f", _NBSP))


def _grouped(reader: Reader, value: int) -> str:
    figures, groups = str(value), []
    last, others = locale_of(reader.language).decimal_formats[None].grouping
    if len(figures) > (4 if reader.language in _FOUR_UNGROUPED else last):
        groups.append(figures[-last:])
        figures = figures[:-last]
        while len(figures) > others:
            groups.append(figures[-others:])
            figures = figures[:-others]
    groups.append(figures)
    return _symbol(reader, "group").join(_figures(reader, group) for group in reversed(groups))


def _symbol(reader: Reader, name: str) -> str:
    symbols = locale_of(reader.language).number_symbols
    symbol: str = symbols.get(reader.digits, {}).get(name) or symbols["latn"][name]
    return symbol.replace("\u202f", _NBSP)


def _figures(reader: Reader, text: str) -> str:
    zero = _ZEROS[reader.digits]
    return text.translate({0x30 + i: zero + i for i in range(10)}) if zero != 0x30 else text


@cache
def _sign_of(currency: str, locale: Locale) -> str:
    sign = get_currency_symbol(currency, locale).translate(_NO_DIRECTIONS).replace("\u202f", _NBSP)
    letters = [char for char in sign if char.isalpha()]
    shared = "$" in sign or "¥" in sign or (letters and len(letters) < len(sign.replace(".", "").replace(_NBSP, "")))
    too_short = sign.isascii() and 0 < len(letters) < 3
    return currency if shared or too_short else sign

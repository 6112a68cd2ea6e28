"""Words: every sentence a person reads, in their language, their digits, and on their wall clock.

    text(Reader("sw", "latn", "Africa/Nairobi"), say("deposit-recorded", amount=Money(5_000, "KES")), names)

A folder here is a language, and a file in it a part of the talk; both are found by themselves. The messages are Fluent:
one whole sentence each, with a comment in English that describes each variable.

    # $saver (Name): who paid in  ·  $amount (Money)  ·  $on (Date)
    deposit-told = { $saver } paid { $amount } on { DAY($on) }.

    ($amount: Money)    { $amount }                            €1,240 · 1 240 € · KES 500
    ($count: Number)    { $count }  { COUNT($count) }          1,240; [one] and [other] choose by plural, [0] by value
                        { PERCENT($rate) }                 12.5%, of hundredths of a percent: 1250
                        { RECEIPT($no) }  { PAYMENT($no) }     R-0042 and P-118, the same for every reader
                        { LOAN($no) }                      L-07, likewise
    ($mark: Text)       { MARK($mark) }                        7YE5-GQ1M-3XHB, likewise
    ($zone: Zone)       { CITY($zone) }                        Brussels · Bruxelles, for Europe/Brussels
    ($on: Date)         { $on }  { DATE($on) }                 24 Nov 2026
                        { DAY($on) }  { MONTH($on) }           Tue 24 Nov · November, with the year if it is another
    ($at: Time)         { $at }  { MOMENT($at) }               24 Nov 18:05
                        { TIME($at) }, and all of a Date       18:05
    Name GroupName Link Text                                   set apart, so that they turn no sentence around
    Word, Truth         { $how -> [cash] ... *[bank] ... }     words of ours, "true" or "false": chosen by, not shown
    Message, Lines      { $lines }                             other messages, drawn first; several become lines

Fluent's own NUMBER and DATETIME are not used: they write Latin digits whatever the reader asked for, and read 11/12 in
two ways. `check` proves that every language says everything that English says.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from bot.i18n.catalogue import Catalogue, MissingMessage, Names
from bot.i18n.formats import Reader, digit_styles
from bot.i18n.months import months_named, names_of_months
from bot.messages import Say, say

__all__ = [
    "MissingMessage",
    "Names",
    "Reader",
    "digit_styles",
    "direction",
    "has",
    "languages",
    "months_in",
    "negotiate",
    "ours",
    "own_name",
    "text",
    "text_or_apology",
    "words",
]

FOLDER = Path(__file__).parent
# What is said when a message cannot be drawn, and the language of those whose own is no longer here.
APOLOGY = "common-problem"
FALLBACK = "en"

logger = logging.getLogger(__name__)


@cache
def ours() -> Catalogue:
    """All that we speak, read at the first call. Raises ValueError for a broken file."""
    return Catalogue(FOLDER)


def text(reader: Reader, said: Say, names: Names) -> str:
    """`said` as `reader` reads it. `names` looks up names and links.

    Raises MissingMessage if the reader's language has no such message, or cannot draw it with these arguments.
    """
    return ours().text(reader, said, names)


def text_or_apology(reader: Reader, said: Say, names: Names) -> str:
    """As `text`, and never raises: what cannot be drawn is logged, and "there was a problem" is said in its place.

    English is no way out for somebody who chose another language.
    """
    if reader.language not in languages():
        reader = replace(reader, language=FALLBACK)
    try:
        return text(reader, said, names)
    except MissingMessage as missing:
        # No traceback: it would show the arguments.
        logger.error("cannot say %s", missing)  # noqa: TRY400
        return text(reader, say(APOLOGY), names)


def languages() -> tuple[str, ...]:
    """The codes of the languages we speak. The first call reads them all, and raises ValueError for a broken file."""
    return ours().languages


def own_name(language: str) -> str:
    """What the language calls itself: "Français", "العربية"."""
    return ours().own_name(language)


def direction(language: str) -> str:
    """Which way it is written: "ltr" or "rtl"."""
    return ours().direction(language)


def negotiate(hint: str) -> str | None:
    """The language we speak that `hint` asks for, such as "fr" for "fr-CA"; None if we speak no such language."""
    return ours().negotiate(hint)


def months_in(text: str, language: str, today: date) -> list[date]:
    """The first days of the months that somebody typed, in any language we speak: "november", "11/2026", "mars - mai".

    A month without a year is the last one of that name that has begun.
    """
    return months_named(text, today, _months_of(language))


def words(language: str, id: str) -> tuple[str, ...]:
    """The words that people may type, of a message such as `yes | y | ok | 👍`; each as `answers.normal` has it."""
    return ours().words(language, id)


def has(language: str, id: str) -> bool:
    """Whether the language has a message `id`."""
    return ours().has(language, id)


@cache
def _months_of(language: str) -> dict[str, int]:
    return names_of_months((language, *(other for other in languages() if other != language)))

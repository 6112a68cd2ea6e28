"""Amounts, read from what people type: one grammar for all languages, and no guess.

    1 000 · 1'000 · 1٬٠٠٠ · 1,00,000 · 50/= · Ksh 50 · €50 · 50 birr · 50k · 5 mille · elfu 5 · 1 lakh
    1.000 · 1,000           ambiguous: one thousand to some, one to others; both come back, and the person picks
    -50 · 1e9 · 5O · 50 $   refused, each with a reason that a conversation turns into a sentence

Neither Python's int() nor Decimal() may see what was typed: they take "1_000", "1e9", "NaN" and mixed scripts, and
they take seconds for a number of a hundred thousand figures.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from bot.answers.coins import CENTS, COINS, TIMES, TIMES_BEFORE
from bot.answers.words import bare, normal
from bot.money import MINOR_MAX, Money, exponent

__all__ = ["Ambiguous", "Amount", "Reading", "Reason", "Unread", "amount", "find_amount", "number"]

# A sentence about money is short. What is longer is refused before anything looks at it closely.
TEXT_MAX = 300
# More figures than MINOR_MAX has.
FIGURES_MAX = 18


class Reason(StrEnum):
    """Why something is not an amount. The messages that say so are `amount-none`, `amount-many` and so on."""

    NONE = "none"
    """There is no number."""
    MANY = "many"
    """There is more than one."""
    WORDS = "words"
    """There are words beside it, where only an amount was asked for."""
    FORM = "form"
    """The number is not written as one: 1e9, 1_000, 1,00,00, 1/2, 050, 50%."""
    SIGN = "sign"
    LETTERS = "letters"
    """The letter O among the figures, or l for 1."""
    MIXED = "mixed"
    """Figures of two scripts in one number."""
    NUMERALS = "numerals"
    """Ethiopic or Roman numerals, ½, ²: they are not figures, and do not count in tens."""
    DECIMALS = "decimals"
    """More decimals than the currency has."""
    CENTS = "cents"
    """Small change by name: "50 cents"."""
    CURRENCY = "currency"
    """The name or sign of another currency than the group's."""
    ZERO = "zero"
    TOO_LARGE = "too-large"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class Amount:
    """It says `money`. `rest` is what else a sentence says, without the amount and the name of its currency."""

    money: Money
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """It says one of two `readings`, the larger first, and nobody but the writer knows which. `rest` as in Amount."""

    readings: tuple[Money, Money]
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """It is no amount, because of `reason`."""

    reason: Reason


Reading: TypeAlias = Amount | Ambiguous | Unread


def amount(text: str, currency: str) -> Reading:
    """Reads `text` as an amount of `currency` (ISO 4217) and nothing but an amount; emoji do no harm."""
    reading = find_amount(text, currency)
    if not isinstance(reading, Unread) and any(char.isalnum() for char in reading.rest):
        return Unread(Reason.WORDS)
    return reading


def find_amount(text: str, currency: str) -> Reading:
    """The one amount in a sentence: "paid 50 fatou" is 50, and the rest is "paid fatou". Two numbers are never one."""
    if len(text) > TEXT_MAX:
        return Unread(Reason.TOO_LONG)
    plain = unicodedata.normalize("NFKC", bare(text))
    try:
        start, end, values = _found(text, plain, currency)
    except _No as no:
        return Unread(no.reason)
    words = (word.strip(".,!?;:-–—") for word in f"{plain[:start]} {plain[end:]}".split())
    rest = " ".join(word for word in words if word)
    if len(values) == 1:
        return Amount(Money(values[0], currency), rest)
    return Ambiguous((Money(values[1], currency), Money(values[0], currency)), rest)


def number(text: str) -> int | None:
    """A small whole number in any one script's figures, such as the 7 of "7" or "٧."; None if it is anything else."""
    plain = unicodedata.normalize("NFKC", bare(text)).strip()
    figures = plain[:-1] if plain.endswith((".", ")")) else plain
    if _has_numerals(text) or not re.fullmatch(r"\d{1,9}", figures) or len(_scripts(figures)) > 1:
        return None
    return int(_ascii(figures))


class _No(Exception):
    """The way out of the grammar: it is no amount."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class _Token:
    """A number, a word, or one sign of the text. `glued`: nothing stands between it and the token before."""

    kind: str
    start: int
    end: int
    text: str
    glued: bool


# A space separates thousands only; else "50 12" would be one number. What separates what is decided later.
_NUMBER = re.compile(r"\d+(?:(?:[.,'’٫٬،]| (?=\d{3}(?!\d)))\d+)*")
# "50/=" and "50/-" in East Africa and India, "50.-" and "50,-" in Switzerland and the North: whole, no cents.
_WHOLE = re.compile(r"/[=-]|[.,][-–—]{1,2}(?!\d)")
_SIGNS = frozenset("+-−–—‐‑±")
# What may touch a number without changing it.
_BEFORE = frozenset(":=\"'“”«»¡¿")
_AFTER = frozenset(".,!?;:…\"'“”«»،؟؛۔।።")
_FIGURE_LIKE = frozenset({"o", "oo", "ooo", "о", "ο", "l", "i"})


def _found(raw: str, plain: str, currency: str) -> tuple[int, int, list[int]]:
    """Where the one amount stands in `plain`, and its one or two readings in minor units, the smaller first."""
    if _has_numerals(raw):
        raise _No(Reason.NUMERALS)
    tokens = list(_tokens(plain))
    numbers = [i for i, token in enumerate(tokens) if token.kind == "number"]
    if not numbers:
        raise _No(Reason.NONE)
    if len(numbers) > 1:
        raise _No(_why_several(tokens, numbers))
    first = last = numbers[0]
    times = {1}
    first, times = _read_before(tokens, first, currency, times)
    last, times = _read_after(tokens, last, currency, times)
    _refuse_what_touches(tokens, first, last)
    wholes = _parts(tokens[numbers[0]].text)
    values = sorted({value for factor in times for value in _values(wholes, exponent(currency), factor)})
    if values == [0]:
        raise _No(Reason.ZERO)
    if len(values) > 2:
        raise _No(Reason.FORM)
    if values[-1] > MINOR_MAX:
        raise _No(Reason.TOO_LARGE)
    return tokens[first].start, tokens[last].end, values


def _why_several(tokens: list[_Token], numbers: list[int]) -> Reason:
    """5O0 and 1e9 are one number to whoever typed them; "50 for 2" are two."""
    between = [tokens[i] for i in range(numbers[0], numbers[-1]) if tokens[i].kind != "number"]
    if not all(token.glued for token in (*between, tokens[numbers[-1]])):
        return Reason.MANY
    return Reason.LETTERS if all(_key(token) in _FIGURE_LIKE for token in between) else Reason.FORM


def _read_before(tokens: list[_Token], first: int, currency: str, times: set[int]) -> tuple[int, set[int]]:
    while first > 0:
        token, glued = tokens[first - 1], tokens[first].glued
        key = _key(token)
        if key in TIMES_BEFORE and times == {1}:
            times = {TIMES[key]}
        elif not _is_coin(key, currency, certain=glued or token.kind == "sign"):
            break
        first -= 1
    return first, times


def _read_after(tokens: list[_Token], last: int, currency: str, times: set[int]) -> tuple[int, set[int]]:
    while last + 1 < len(tokens):
        token = tokens[last + 1]
        key = _key(token)
        if key in CENTS:
            raise _No(Reason.CENTS)
        if key in TIMES and times == {1}:
            # "50k" is fifty thousand; where money is called K, it may also be fifty.
            times = {1, TIMES[key]} if currency in COINS.get(key, ()) else {TIMES[key]}
        elif token.kind != "whole" and not _is_coin(key, currency, certain=token.glued or token.kind == "sign"):
            break
        last += 1
    return last, times


def _is_coin(key: str, currency: str, *, certain: bool) -> bool:
    """Whether `key` is a word or sign of `currency`. Refuses those of another, unless it may be just a word."""
    meant = COINS.get(key)
    if meant is None:
        if len(key) == 1 and unicodedata.category(key) == "Sc":
            raise _No(Reason.CURRENCY)
        return False
    if currency in meant:
        return True
    if certain and key in _FIGURE_LIKE:
        raise _No(Reason.LETTERS)
    # "50 e Fatou" in a group that counts in CHF: a short word that stands by itself is not taken for money.
    if certain or len(key) > 2:
        raise _No(Reason.CURRENCY)
    return False


def _refuse_what_touches(tokens: list[_Token], first: int, last: int) -> None:
    if first == 1 and tokens[0].text in _SIGNS:  # "- 50" with a space; within a sentence that is a dash
        raise _No(Reason.SIGN)
    before = tokens[first - 1] if first > 0 and tokens[first].glued else None
    after = tokens[last + 1] if last + 1 < len(tokens) and tokens[last + 1].glued else None
    for token, harmless in ((before, _BEFORE), (after, _AFTER)):
        if token is None or token.text in harmless or unicodedata.category(token.text[0]) in ("So", "Sk"):
            continue
        if token.text in _SIGNS:
            raise _No(Reason.SIGN)
        raise _No(Reason.LETTERS if _key(token) in _FIGURE_LIKE else Reason.FORM)
    if any(token.text == "+" for token in tokens[max(first - 1, 0) : last + 2]):
        raise _No(Reason.SIGN)


def _parts(text: str) -> tuple[list[str], list[str]]:
    """The groups of figures of a number, as ASCII, and the separators between them."""
    pieces = re.split(r"(\D)", text)
    groups, separators = pieces[::2], pieces[1::2]
    # A phone may write 1٬٠٠٠ with a Latin 1; within one group, and with a third script, it is no slip any more.
    scripts = {script for group in groups for script in _scripts(group)}
    if any(len(_scripts(group)) > 1 for group in groups) or len(scripts - {0x30}) > 1:
        raise _No(Reason.MIXED)
    if sum(map(len, groups)) > FIGURES_MAX:
        raise _No(Reason.TOO_LARGE)
    groups = [_ascii(group) for group in groups]
    if len(groups[0]) > 1 and groups[0][0] == "0":
        raise _No(Reason.FORM)
    return groups, separators


def _values(parts: tuple[list[str], list[str]], places: int, times: int) -> Iterator[int]:
    """Each value in minor units that a number can have, where a currency has `places` decimals."""
    groups, separators = parts
    as_whole = not separators or (separators[0] != "٫" and _is_grouped(groups, separators))
    if as_whole:
        yield int("".join(groups)) * times * 10**places
    if not separators or separators[-1] not in ".,،٫":
        if not as_whole:
            raise _No(Reason.FORM)
        return
    head, fraction = groups[:-1], groups[-1]
    if separators[-1] in separators[:-1] or (len(head) > 1 and not _is_grouped(head, separators[:-1])):
        if not as_whole:
            raise _No(Reason.FORM)
        return
    minor, odd = divmod(int("".join(groups)) * times * 10**places, 10 ** len(fraction))
    # 1.000 may be one euro, in three decimals nobody needs; 1.00000 is nothing anybody means.
    may_be = len(fraction) <= places + len(str(times)) - 1 or (as_whole and places > 0)
    if may_be and not odd:
        yield minor
    elif not as_whole:
        raise _No(Reason.DECIMALS)


def _is_grouped(groups: list[str], separators: list[str]) -> bool:
    """Whether the figures stand in threes, or as in India in twos before a last three, all by one separator."""
    first, *middle, last = groups
    if len(set(separators)) > 1 or first[0] == "0" or len(last) != 3:
        return False
    if len(first) <= 3 and all(len(group) == 3 for group in middle):
        return True
    return bool(middle) and len(first) <= 2 and all(len(group) == 2 for group in middle)


def _tokens(plain: str) -> Iterator[_Token]:
    at = before = 0
    while at < len(plain):
        char = plain[at]
        if char.isspace():
            at += 1
            continue
        glued = before == at and at > 0
        if match := _NUMBER.match(plain, at):
            yield _Token("number", at, match.end(), match.group(), glued)
            at = match.end()
            if whole := _WHOLE.match(plain, at):
                yield _Token("whole", at, whole.end(), whole.group(), True)
                at = whole.end()
        elif _is_letter(char):
            end = _end_of_word(plain, at)
            if not plain[end : end + 1].isspace() and normal(plain[at : end + 1]) in COINS:  # US$, R$, GH₵
                end += 1
            yield _Token("word", at, end, plain[at:end], glued)
            at = end
        else:
            end = _end_of_word(plain, at + 1)
            if normal(plain[at:end]) not in COINS:  # $US
                end = at + 1
            yield _Token("sign", at, end, plain[at:end], glued)
            at = end
        before = at


def _end_of_word(plain: str, at: int) -> int:
    """A word goes on over the points of an abbreviation: ج.م. and the Rs. of "Rs.50"."""
    while at < len(plain):
        inside = at + 1 < len(plain) and (_is_letter(plain[at + 1]) or plain[at + 1].isdecimal())
        if not _is_letter(plain[at]) and not (plain[at] == "." and inside):
            break
        at += 1
    return at


def _is_letter(char: str) -> bool:
    return unicodedata.category(char)[0] in "LM"


def _key(token: _Token) -> str:
    return normal(token.text.replace(".", ""))


def _has_numerals(raw: str) -> bool:
    """Whether anything in it would pass for a figure and is none: NFKC would make 52 of 5²."""
    return any(
        unicodedata.category(char) in ("No", "Nl")
        or (
            not char.isdecimal()
            and not char.isascii()
            and any(c.isdecimal() for c in unicodedata.normalize("NFKC", char))
        )
        for char in raw
    )


def _scripts(figures: str) -> set[int]:
    """The code points of the zeros that `figures` count from: more than one, and they are of different scripts."""
    return {ord(figure) - unicodedata.decimal(figure) for figure in figures}


def _ascii(figures: str) -> str:
    return "".join(str(unicodedata.decimal(figure)) for figure in figures)

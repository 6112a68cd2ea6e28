"""A folder of languages, read once: finds a message, gives it its arguments, and draws it.

fluent.runtime resolves the patterns; everything it would write by itself is taken out of its hands. Arguments go in as
values that draw themselves for the reader at hand. Its own isolation is off: it would set apart every placeable, words
of ours too, and cannot tell an amount from a name.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeAlias

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentInt, FluentType
from fluent.syntax import FluentParser, ast

from bot import answers
from bot.i18n import formats
from bot.i18n.formats import Reader
from bot.messages import Arg, GroupName, Link, Name, Say
from bot.money import Money

__all__ = ["FUNCTIONS", "Catalogue", "MissingMessage", "Names"]

Names: TypeAlias = Callable[[Name | GroupName | Link], str]
"""Looks up what stands for a person, a group or a link at the moment a message is drawn."""

_LRM, _RLM = "\u200e", "\u200f"


class MissingMessage(KeyError):
    """A message that is not there, or that cannot be drawn: a fault of ours, found by the tests."""


class Catalogue:
    """The languages in `folder`, one folder each. Raises ValueError for a broken file or a language nobody knows."""

    def __init__(self, folder: Path) -> None:
        found = sorted({file.parent for file in folder.glob("*/*.ftl")})
        self.trees = {path.name: {file.name: _parsed(file) for file in sorted(path.glob("*.ftl"))} for path in found}
        """Of each language, the syntax tree of each file."""
        self._bundles = {language: _bundle(language, files) for language, files in self.trees.items()}
        self.languages: tuple[str, ...] = tuple(self._bundles)

    def text(self, reader: Reader, said: Say, names: Names) -> str:
        """`said` as `reader` reads it. Raises MissingMessage."""
        return _directed(self._drawn(reader, said, names), rtl=formats.is_rtl(reader.language))

    def words(self, language: str, id: str) -> tuple[str, ...]:
        """The words of a message that lists what may be typed, between bars; normalised. Raises MissingMessage."""
        listed = self._drawn(Reader(language, "latn", "UTC"), Say(id), _nameless)
        normal = (answers.normal(word) for word in listed.split("|"))
        return tuple(dict.fromkeys(word for word in normal if word))

    def has(self, language: str, id: str) -> bool:
        """Whether the language has a message `id`."""
        return language in self._bundles and self._bundles[language].has_message(id)

    def own_name(self, language: str) -> str:
        """What the language calls itself, with a capital where its script has them."""
        name: str = formats.locale_of(language).languages.get(language, language)
        return name[0].upper() + name[1:]

    def direction(self, language: str) -> str:
        """Which way it is written: "ltr" or "rtl"."""
        return "rtl" if formats.is_rtl(language) else "ltr"

    def negotiate(self, hint: str) -> str | None:
        """The language here that `hint`, such as "pt-BR", asks for; None if there is none."""
        code = hint.lower().replace("_", "-")
        while code and code not in self._bundles:
            code = code.rpartition("-")[0]
        return code or None

    def _drawn(self, reader: Reader, said: Say, names: Names) -> str:
        where = f"{said.id} in {reader.language}"
        if not self.has(reader.language, said.id):
            raise MissingMessage(where)
        bundle = self._bundles[reader.language]
        pattern = bundle.get_message(said.id).value
        errors: list[Exception] = []
        values = {name: self._value(reader, value, names) for name, value in said.args.items()}
        # What bundle.format_pattern does, but for its turning of our numbers into numbers of its own.
        scope = ResolverEnvironment(context=bundle, errors=errors, current=CurrentEnvironment(args=values))
        try:
            drawn = pattern(scope) if pattern is not None else None
        except ValueError as error:
            raise MissingMessage(f"{where}: {error}") from error
        if errors or not isinstance(drawn, str):
            raise MissingMessage(f"{where}: {errors}")
        return drawn

    def _value(self, reader: Reader, value: Arg, names: Names) -> FluentType:
        match value:
            case bool():
                return _Text("true" if value else "false")
            case int():
                return _Number.of(reader, value)
            case Money():
                return _Text(formats.money(reader, value))
            case date():
                return _When(reader, value)
            case str():
                return _Text(value, formats.isolated(reader, value), reader)
            case Name() | GroupName() | Link():
                return _Text(formats.isolated(reader, " ".join(names(value).split())))
            case Say():
                return _Text(self._drawn(reader, value, names))
            case tuple():
                return _Text("\n".join(self._drawn(reader, line, names) for line in value))
        raise MissingMessage(f"{type(value).__name__} cannot be drawn")


class _Text(str, FluentType):
    """Text that is compared as it is, and drawn as `drawn`.

    Fluent refuses plain strings of more than 2,500 characters, and a list of payments is longer. It asks for a value's
    format, and then for the format of what it got; so that is such a text again.
    """

    __slots__ = ("drawn", "reader")

    drawn: str
    reader: Reader | None
    """Of text that was given as such; a function may draw it in another way."""

    def __new__(cls, text: str, drawn: str | None = None, reader: Reader | None = None) -> _Text:
        self = super().__new__(cls, text)
        self.drawn, self.reader = text if drawn is None else drawn, reader
        return self

    def format(self, locale: Locale) -> str:  # type: ignore[override]
        return _Text(self.drawn)


class _Number(FluentInt):
    """A whole number: Fluent chooses by its value or its plural, and the reader's own digits are drawn."""

    reader: Reader

    @classmethod
    def of(cls, reader: Reader, value: int) -> _Number:
        self = cls(value)
        self.reader = reader
        return self

    def format(self, locale: Locale) -> str:
        return formats.number(self.reader, int(self))


@dataclass(frozen=True, slots=True)
class _When(FluentType):
    """A date, or a moment on the reader's wall clock."""

    reader: Reader
    when: date

    def format(self, locale: Locale) -> str:
        if isinstance(self.when, datetime):
            return formats.moment(self.reader, self.when)
        return formats.full_date(self.reader, self.when)


def _of_date(draw: Callable[[Reader, date], str]) -> Callable[[Any], str]:
    def drawn(value: Any) -> str:
        if not isinstance(value, _When):
            raise TypeError("not a date or a moment")
        return draw(value.reader, value.when)

    return drawn


def _of_moment(draw: Callable[[Reader, datetime], str]) -> Callable[[Any], str]:
    def drawn(value: Any) -> str:
        if not isinstance(value, _When) or not isinstance(value.when, datetime):
            raise TypeError("not a moment")
        return draw(value.reader, value.when)

    return drawn


def _of_number(draw: Callable[[Reader, int], str]) -> Callable[[Any], str]:
    def drawn(value: Any) -> str:
        if not isinstance(value, _Number):
            raise TypeError("not a number")
        return draw(value.reader, int(value))

    return drawn


def _of_text(draw: Callable[[Reader, str], str]) -> Callable[[Any], str]:
    def drawn(value: Any) -> str:
        if not isinstance(value, _Text) or value.reader is None:
            raise TypeError("not a text")
        return draw(value.reader, str(value))

    return drawn


FUNCTIONS: Mapping[str, Callable[[Any], Any]] = {
    "COUNT": _of_number(formats.number),
    "LOAN": _of_number(formats.loan),
    "PAYMENT": _of_number(formats.payment),
    "PERCENT": _of_number(formats.percent),
    "RECEIPT": _of_number(formats.receipt),
    "MARK": _of_text(formats.mark),
    "CITY": _of_text(formats.city),
    "DATE": _of_date(formats.full_date),
    "DAY": _of_date(formats.day),
    "MONTH": _of_date(formats.month),
    "MOMENT": _of_moment(formats.moment),
    "TIME": _of_moment(formats.time),
}
"""What a message may call. Anything else, and any other kind of argument, is a MissingMessage."""


def _parsed(file: Path) -> ast.Resource:
    """A Fluent file. Raises ValueError where it cannot be read: Fluent itself would leave that message out unsaid."""
    text = file.read_text(encoding="utf-8")
    resource = FluentParser(with_spans=False).parse(text)
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            fault = entry.annotations[0]
            line = text.count("\n", 0, fault.span.start) + 1 if fault.span else 1
            raise ValueError(f"{file.parent.name}/{file.name}, line {line}: {fault.message}")  # noqa: TRY004
    return resource


def _bundle(language: str, files: Mapping[str, ast.Resource]) -> FluentBundle:
    bundle = FluentBundle([str(formats.locale_of(language))], functions=dict(FUNCTIONS), use_isolating=False)
    seen: dict[str, str] = {}
    for file, resource in files.items():
        for entry in resource.body:
            if isinstance(entry, ast.Message | ast.Term):
                id = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
                if id in seen:
                    raise ValueError(f"{language}/{file}: {id} is in {seen[id]} already")
                seen[id] = file
        bundle.add_resource(resource)
    return bundle


def _directed(text: str, *, rtl: bool) -> str:
    """Each line with the direction of its language, whatever it begins with.

    A phone takes a line's direction from its first letter, and not every phone skips a name that is set apart.
    """
    return "\n".join(_line_directed(line, rtl=rtl) for line in text.split("\n"))


def _line_directed(line: str, *, rtl: bool) -> str:
    strong = (unicodedata.bidirectional(char) for char in line)
    first = next((direction for direction in strong if direction in ("L", "R", "AL")), "")
    if rtl:
        return line if first in ("R", "AL") or not line.strip() else _RLM + line
    return _LRM + line if first in ("R", "AL") else line


def _nameless(what: Name | GroupName | Link) -> str:
    raise MissingMessage(f"{what} in a list of words")

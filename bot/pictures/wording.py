"""The few words in a picture, in the reader's language, and the names in it as far as our typeface can write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot import i18n
from bot.i18n import Names, Reader
from bot.messages import Arg, Name, Say, say
from bot.money import Money
from bot.pictures.lettering import legible

__all__ = ["Wording"]


@dataclass(frozen=True, slots=True)
class Wording:
    """Finds the words for one reader. names: looks up a person's name."""

    reader: Reader
    names: Names

    @property
    def is_rtl(self) -> bool:
        return i18n.direction(self.reader.language) == "rtl"

    def of(self, message: Say) -> str:
        """The words of a message, in one line."""
        return " ".join(i18n.text_or_apology(self.reader, message, self.names).split())

    def number(self, number: int) -> str:
        return self.of(say("picture-number", number=number))

    def money(self, amount: Money) -> str:
        return self.of(say("picture-amount", amount=amount))

    def day(self, day: date, beside: date) -> str:
        """A day; with its year where that is not the year of `beside`, a day that the picture shows with it."""
        return self.of(say("picture-day", day=day) if day.year == beside.year else say("picture-date", day=day))

    def name(self, person: int) -> str:
        """A person's name without what our typeface cannot write; "" if that is all of it."""
        return legible(self.names(Name(person)))

    def together(self, people: tuple[int, ...]) -> str:
        """The names of one or two people who share a turn, with dots for one of them that cannot be written; "" for
        nobody.
        """
        found = [self.name(person) for person in people]
        if not any(found):
            return ""
        found = [name or "…" for name in found]
        joined: Arg = found[0]
        for name in found[1:]:
            joined = say("picture-both", first=joined, second=name)
        return self.of(say("picture-names", names=joined))

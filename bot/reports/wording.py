"""The words in a paper: drawn for one reader, a cell at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot import i18n
from bot.i18n import Names, Reader
from bot.messages import Arg, GroupName, Link, Name, Say, say
from bot.money import Money

__all__ = ["Wording"]


@dataclass(frozen=True, slots=True)
class Wording:
    """Finds the words for one reader. names: looks up a name, and writes a link."""

    reader: Reader
    names: Names

    @property
    def is_rtl(self) -> bool:
        return i18n.direction(self.reader.language) == "rtl"

    def of(self, message: Say) -> str:
        """The words of a message, in one line."""
        return " ".join(i18n.text_or_apology(self.reader, message, self.names).split())

    def cell(self, value: Arg) -> str:
        """What stands in a cell, in one line. TypeError for what no cell can hold."""
        match value:
            case str():
                return value
            case Say():
                return self.of(value)
            case Money():
                return self.of(say("picture-amount", amount=value))
            case int():
                return self.of(say("picture-number", number=value))
            case datetime() | date():
                return self.of(say("picture-date", day=value))
            case Name() | GroupName() | Link():
                return self.names(value)
            case _:
                raise TypeError(f"no cell holds {type(value).__name__}")

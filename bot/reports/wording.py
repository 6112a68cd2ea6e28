"""The words in a paper: drawn for one reader, a cell at a time."""

from __future__ import annotations

from datetime import date, datetime

from bot.messages import Arg, GroupName, Link, Name, Say, say
from bot.money import Money
from bot.pictures import wording

__all__ = ["Wording"]


class Wording(wording.Wording):
    """Finds the words for one reader, as in a picture. names: looks up a name, and writes a link."""

    __slots__ = ()

    def cell(self, value: Arg) -> str:
        """What stands in a cell, in one line. TypeError for what no cell can hold."""
        match value:
            case str():
                return value
            case Say():
                return self.of(value)
            case Money():
                return self.money(value)
            case int():
                return self.number(value)
            case datetime() | date():
                return self.of(say("picture-date", day=value))
            case Name() | GroupName() | Link():
                return self.names(value)
            case _:
                raise TypeError(f"no cell holds {type(value).__name__}")

"""Reads a play: who is in it, what they do and hear, and the book in which it ends. No channel has a word in it.

    What the play shows, in a line or two.

    The group saves.
    Amina   chair
    Fatou   treasurer
    Samuel  member
    Kofi    stranger

    Samuel: I paid 50               types it
    Samuel > yes                    chooses what is offered under this id, in whatever way their phone has for that
    Samuel hears receipt-deposit    a message with this id stands on their phone, and did not before
    Kofi follows Amina              opens the link that she was shown
    (Mon 30 Nov 2026, 10:00)        time passes until then, in the group's own time

    The book
    1  24 Nov  deposit  cash Fatou +50.00, savings Samuel -50.00  (said by Samuel, confirmed by Fatou)

What stands behind two blanks on a line of the play is a remark.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

__all__ = ["ZONE", "Line", "Play", "line_of", "read"]

ZONE = ZoneInfo("Europe/Brussels")

_GROUPS = {"The group saves.": "save", "The group takes turns.": "turns"}
_PARTS = ("chair", "treasurer", "secretary", "auditor", "member", "stranger")
_LINE = re.compile(r"(?P<who>\w+)(?P<does>: | > | hears | follows )(?P<what>.+)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a play. does: "says", "chooses", "hears", "follows" or "waits", until the moment `at`."""

    number: int
    does: str
    who: str = ""
    what: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Play:
    """together: what the group does, as in its rules. parts: everybody by name, in the order in which they came."""

    title: str
    together: str
    parts: dict[str, str]
    lines: tuple[Line, ...]
    book: tuple[str, ...]


def read(file: Path) -> Play:
    """The play in a file. Raises ValueError, with the number of the line that cannot be understood."""
    together, title, parts, book = "", [], {}, []
    lines: list[Line] = []
    in_book = False
    for number, raw in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        text = raw.strip()
        words = text.split()
        if not text:
            continue
        if in_book:
            book.append(" ".join(words))
        elif text == "The book":
            in_book = True
        elif text in _GROUPS:
            together = _GROUPS[text]
        elif not together:
            title.append(text)
        elif len(words) == 2 and words[1] in _PARTS:
            parts[words[0]] = words[1]
        else:
            lines.append(line_of(number, text, parts))
    return Play(" ".join(title), together, parts, tuple(lines), tuple(book))


def line_of(number: int, text: str, parts: Collection[str]) -> Line:
    """One line of a play in which these people are. Raises ValueError."""
    text = re.split(r"\s{2,}", text)[0]
    if text.startswith("("):
        return Line(number, "waits", at=datetime.strptime(text, "(%a %d %b %Y, %H:%M)").replace(tzinfo=ZONE))
    found = _LINE.fullmatch(text)
    if found is None or found["who"] not in parts:
        raise ValueError(f"line {number}: {text}")
    does = {":": "says", ">": "chooses"}.get(found["does"].strip(), found["does"].strip())
    return Line(number, does, found["who"], found["what"])

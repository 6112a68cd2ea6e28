"""The typeface of our pictures: what it can write, how wide that is, and what fits where.

It is one file for each weight, cut out of Noto Sans and Noto Sans Arabic and joined (fonts/OFL.txt): so a line with a
Latin name in an Arabic sentence is shaped in one go, by HarfBuzz through raqm. A name in a script that it has no
letters for cannot be written; its place takes a number, and never boxes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont, features
from PIL.ImageFont import FreeTypeFont

__all__ = ["FONTS", "Lines", "face", "fitted", "is_rtl", "legible", "width", "written"]

FONTS = Path(__file__).parent / "fonts"
"""Where the files of our typeface are."""
_ELLIPSIS = "…"
# The size in which lines are measured first.
_MEASURED = 48
# A letter that is in no font: it shows what stands for letters that are missing.
_IN_NO_FONT = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Lines:
    """Text that fits: its lines, and the size of the letters in pixels."""

    lines: tuple[str, ...]
    size: int


@lru_cache(maxsize=128)
def face(size: int, *, bold: bool = False) -> FreeTypeFont:
    """The typeface with letters of `size` pixels. Raises RuntimeError where Pillow was built without raqm: Arabic would
    fall apart.
    """
    if not features.check("raqm"):
        raise RuntimeError("this Pillow cannot shape Arabic")
    name = "KitabuSans-Bold.ttf" if bold else "KitabuSans-Regular.ttf"
    return ImageFont.truetype(FONTS / name, size, layout_engine=ImageFont.Layout.RAQM)


def is_rtl(text: str) -> bool:
    """Which way a name runs: as its first letter does."""
    return next(
        (side in ("R", "AL") for side in map(unicodedata.bidirectional, text) if side in ("L", "R", "AL")), False
    )


def width(text: str, size: int, *, bold: bool = False, rtl: bool = False) -> float:
    """How wide a line is, in pixels."""
    return face(size, bold=bold).getlength(text, direction="rtl" if rtl else "ltr")


def legible(text: str) -> str:
    """`text` without what cannot be written, such as emoji; "" if no letter and no digit is left, or too few are."""
    kept = "".join(letter for letter in text if letter.isspace() or _can_be_written(letter))
    letters = sum(map(str.isalnum, text))
    # Of a name that is cut to pieces, what is left may be somebody else's.
    return " ".join(kept.split()) if letters and sum(map(str.isalnum, kept)) == letters else ""


def written(text: str) -> str:
    """Words of ours without the signs in front of them that the typeface has not: the words say the same."""
    kept = "".join(letter for letter in text if letter.isspace() or _can_be_written(letter))
    return " ".join(kept.split())


def fitted(
    text: str, room: float, most: float, *, least: float = 16, bold: bool = False, rtl: bool = False, lines: int = 1
) -> Lines:
    """`text` in letters as large as `room` allows, from `most` pixels down to `least`, in so many `lines` at the most.
    Where the smallest are too large, it is cut, with an ellipsis.
    """
    most, least = max(int(most), 1), min(int(least), max(int(most), 1))
    found = max((_sized(way, room, most, bold=bold, rtl=rtl) for way in _broken(text.split(), lines)), key=_by_size)
    if found.size >= least:
        return found
    return Lines((_cut(text, room, least, bold=bold, rtl=rtl),), least)


def _by_size(lines: Lines) -> tuple[int, int]:
    """The larger the better, and then the fewer lines."""
    return lines.size, -len(lines.lines)


def _sized(lines: tuple[str, ...], room: float, most: int, *, bold: bool, rtl: bool) -> Lines:
    """The lines in the largest size that fits; 0 for none."""

    def widest(size: int) -> float:
        return max(width(line, size, bold=bold, rtl=rtl) for line in lines)

    # Widths grow as sizes do, but for what is rounded.
    size = min(most, int(_MEASURED * room / max(widest(_MEASURED), 1.0)))
    while size > 0 and widest(size) > room:
        size -= 1
    return Lines(lines, size)


def _broken(words: list[str], lines: int) -> Iterator[tuple[str, ...]]:
    """The ways to break words into one line or two."""
    yield (" ".join(words),)
    if lines > 1:
        yield from ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words)))


def _cut(text: str, room: float, size: int, *, bold: bool, rtl: bool) -> str:
    kept = text
    while kept and width(kept + _ELLIPSIS, size, bold=bold, rtl=rtl) > room:
        kept = kept[:-1].rstrip()
        # A letter goes with the marks upon it.
        while kept and unicodedata.combining(kept[-1]):
            kept = kept[:-1]
    return kept + _ELLIPSIS


@lru_cache(maxsize=4096)
def _can_be_written(letter: str) -> bool:
    if unicodedata.category(letter) in ("Cf", "Mn"):
        return True
    return _picture_of(letter) != _picture_of(_IN_NO_FONT)


@lru_cache(maxsize=4096)
def _picture_of(letter: str) -> tuple[tuple[int, int], bytes]:
    mask = face(32).getmask(letter)
    return mask.size, bytes(mask)

"""A slip of paper: the words of a message in large letters, black on white, with a square code below them to check it.

It is for whoever has no phone: the treasurer has it printed, or copies it by hand from the screen.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from bot.pictures.canvas import Canvas, Colour
from bot.pictures.lettering import legible, width

__all__ = ["draw_slip"]

_WIDTH, _MARGIN = 1080, 60
_ROOM = _WIDTH - 2 * _MARGIN
_SIZE, _LINE, _TITLE = 44, 66, 56
_CODE = 360


def draw_slip(text: str, code: bytes | None, *, rtl: bool) -> bytes:
    """`text` as PNG, its first line as a title. code: PNG of the square code, if there is one."""
    title, *rest = [legible(line) for line in text.splitlines() if legible(line)] or [""]
    lines = [part for line in rest for part in _broken(line, rtl=rtl)]
    height = 2 * _MARGIN + 2 * _LINE + len(lines) * _LINE + (_CODE + _MARGIN if code else 0)
    canvas = Canvas((_WIDTH, height), rtl=rtl)
    canvas.panel((0, 0, _WIDTH, height), Colour.WHITE, radius=0, line=Colour.INK, thick=4)
    canvas.text(title, (_MARGIN, _MARGIN + _TITLE / 2), _ROOM, _TITLE, bold=True)
    for at, line in enumerate(lines):
        canvas.text(line, (_MARGIN, _MARGIN + 2 * _LINE + at * _LINE), _ROOM, _SIZE)
    if code is not None:
        with Image.open(BytesIO(code)) as square:
            canvas.paste(square.convert("RGB").resize((_CODE, _CODE), Image.Resampling.NEAREST), height - _CODE - 12)
    return canvas.png()


def _broken(line: str, *, rtl: bool) -> list[str]:
    """A line in as many as it needs; a word that is too long for one stands by itself, in smaller letters."""
    broken = [""]
    for word in line.split():
        longer = f"{broken[-1]} {word}".strip()
        if broken[-1] and width(longer, _SIZE, rtl=rtl) > _ROOM:
            broken.append(word)
        else:
            broken[-1] = longer
    return broken

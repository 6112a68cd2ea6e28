"""Shapes, signs and lines of text, from which pictures are put together.

Positions are in pixels from the corner where the reader begins: from the right where people read from right to left.
Shapes are drawn larger and made smaller, for Pillow's own edges are jagged. Only what points somewhere is mirrored; a
tick and a clock are the same for everybody.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from io import BytesIO
from typing import TypeAlias

from PIL import Image, ImageDraw

from bot.charts import TileState
from bot.pictures.lettering import face, fitted, width

__all__ = ["Align", "Box", "Canvas", "Colour"]

# Left (or right, where they begin there), top, width, height.
Box: TypeAlias = "tuple[float, float, float, float]"
# Paints white where a shape is, on a box so many pixels wide.
Paint: TypeAlias = "Callable[[ImageDraw.ImageDraw, float], object]"

_SMOOTH = 4
# A capital letter is about so high, of the size of its typeface.
_CAPITAL = 0.71
_COLOURS = 96


class Colour(StrEnum):
    """Okabe and Ito's, and greys. Nobody is ever red."""

    PAPER = "#fbfaf6"
    WHITE = "#ffffff"
    INK = "#1d2a33"
    SOFT = "#5b6770"
    LINE = "#c3cad0"
    GREEN = "#009e73"
    PALE_GREEN = "#dcf3ec"
    ORANGE = "#e69f00"
    PALE_ORANGE = "#fdf1d8"
    BLUE = "#0072b2"
    PALE_BLUE = "#e0eff8"


class Align(StrEnum):
    START = "start"
    MIDDLE = "middle"


class Canvas:
    """A picture that is being drawn. rtl: whether the reader begins at the right."""

    def __init__(self, size: tuple[int, int], *, rtl: bool) -> None:
        self.width, self.height = size
        self.rtl = rtl
        self._image = Image.new("RGB", size, Colour.PAPER)

    def png(self) -> bytes:
        """The picture as it is now, in few colours: that makes it a third as long, and nobody sees it."""
        png = BytesIO()
        few = self._image.quantize(_COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        few.save(png, "PNG", compress_level=6)
        return png.getvalue()

    def text(
        self,
        text: str,
        at: tuple[float, float],
        room: float,
        most: float,
        colour: Colour = Colour.INK,
        *,
        least: float = 16,
        bold: bool = False,
        align: Align = Align.START,
        rtl: bool | None = None,
    ) -> None:
        """Writes a line whose capitals are in the middle of `at`'s height, in letters of `most` pixels, or smaller ones
        where it would be wider than `room`. rtl: which way the line itself runs, the reader's way if it is not said.
        """
        runs_rtl = self.rtl if rtl is None else rtl
        found = fitted(text, room, most, least=least, bold=bold, rtl=runs_rtl)
        [line], size = found.lines, found.size
        long = width(line, size, bold=bold, rtl=runs_rtl)
        start = at[0] - {Align.START: 0.0, Align.MIDDLE: long / 2}[align]
        left = self.width - start - long if self.rtl else start
        ImageDraw.Draw(self._image).text(
            (round(left), round(at[1] + _CAPITAL * size / 2)),
            line,
            fill=colour,
            font=face(size, bold=bold),
            anchor="ls",
            direction="rtl" if runs_rtl else "ltr",
        )

    def panel(
        self, box: Box, fill: Colour, *, radius: float = 18, line: Colour | None = None, thick: float = 3
    ) -> None:
        """A rectangle with round corners, with a line around it if it is to have one."""

        def rounded(inset: float) -> Paint:
            low, right, low_end = inset * _SMOOTH, (box[2] - inset) * _SMOOTH - 1, (box[3] - inset) * _SMOOTH - 1
            corner = max(0, radius - inset) * _SMOOTH
            return lambda pen, _: pen.rounded_rectangle((low, low, right, low_end), corner, fill=255)

        self._shape(box, fill if line is None else line, rounded(0))
        if line is not None:
            self._shape(box, fill, rounded(thick))

    def sign(self, state: TileState, centre: tuple[float, float], size: float) -> None:
        """What a state looks like: a full disc with a tick, a clock, or an empty ring of dashes."""
        box = (centre[0] - size / 2, centre[1] - size / 2, size, size)
        match state:
            case TileState.PAID:
                self._shape(box, Colour.GREEN, _disc)
                self._shape(box, Colour.WHITE, _tick)
            case TileState.ON_THE_WAY:
                self._shape(box, Colour.ORANGE, _disc)
                self._shape(box, Colour.WHITE, _face_of_clock)
                self._shape(box, Colour.INK, _hands)
            case TileState.OPEN:
                self._shape(box, Colour.SOFT, _dashes)

    def paste(self, picture: Image.Image, top: float) -> None:
        """Lays another picture in the middle of this one's width."""
        self._image.paste(picture, (round((self.width - picture.width) / 2), round(top)))

    def arrow(self, centre: tuple[float, float], size: float, colour: Colour) -> None:
        """A triangle that points the way people read."""
        points = ((0.15, 0.05), (0.95, 0.5), (0.15, 0.95))
        facing = tuple((1 - x, y) for x, y in points) if self.rtl else points
        box = (centre[0] - size / 2, centre[1] - size / 2, size, size)
        self._shape(box, colour, lambda pen, side: pen.polygon(_zoomed(facing, side), fill=255))

    def disc(self, centre: tuple[float, float], size: float, colour: Colour) -> None:
        self._shape((centre[0] - size / 2, centre[1] - size / 2, size, size), colour, _disc)

    def _shape(self, box: Box, colour: Colour, paint: Paint) -> None:
        """Lays `colour` on the picture where `paint` does so on the box, enlarged."""
        x, y, wide, high = box
        wide, high = round(wide), round(high)
        mask = Image.new("L", (wide * _SMOOTH, high * _SMOOTH))
        paint(ImageDraw.Draw(mask), mask.width)
        left = round(self.width - x - wide if self.rtl else x)
        self._image.paste(colour, (left, round(y)), mask.reduce(_SMOOTH))


def _zoomed(points: Sequence[tuple[float, float]], size: float) -> list[tuple[float, float]]:
    return [(x * size, y * size) for x, y in points]


def _disc(pen: ImageDraw.ImageDraw, side: float) -> None:
    pen.ellipse((0, 0, side - 1, side - 1), fill=255)


def _tick(pen: ImageDraw.ImageDraw, side: float) -> None:
    pen.line(_zoomed(((0.26, 0.53), (0.44, 0.70), (0.75, 0.34)), side), fill=255, width=round(side / 9), joint="curve")


def _face_of_clock(pen: ImageDraw.ImageDraw, side: float) -> None:
    pen.ellipse((side * 0.13, side * 0.13, side * 0.87, side * 0.87), fill=255)


def _hands(pen: ImageDraw.ImageDraw, side: float) -> None:
    pen.line(_zoomed(((0.5, 0.24), (0.5, 0.5), (0.68, 0.6)), side), fill=255, width=round(side / 12), joint="curve")


def _dashes(pen: ImageDraw.ImageDraw, side: float) -> None:
    dashes, edge = 10, side * 0.04
    for dash in range(dashes):
        begin = 360 / dashes * dash
        pen.arc((edge, edge, side - edge, side - edge), begin, begin + 360 / dashes * 0.6, 255, round(side / 12))

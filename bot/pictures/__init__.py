"""Pictures of what a group's book says: who has paid into a round, and whose turn is when.

    png = draw(grid, Reader("ar", "arab", "Africa/Cairo"), names, me=7)

A chart (`bot.charts`) and a reader come in, PNG bytes go out: the same bytes for the same chart, less than 150 kB.
Words and days are Fluent's, names are looked up as they are for a message, and where people read from right to left the
whole picture runs that way. What a state is can be told by its shape and its sign without any colour; the colours are
Okabe and Ito's, which colour-blind people tell apart, and nobody is ever red.

    grid        who has paid
    calendar    all turns
    slip        a receipt for whoever has no phone
    canvas      shapes, signs and lines of text, mirrored where need be
    lettering   the typeface: what it can write, how wide that is, what fits
    wording     the few words in a picture
"""

from __future__ import annotations

from bot import i18n
from bot.charts import Calendar, Chart, Grid
from bot.i18n import Names, Reader
from bot.pictures.calendar import draw_calendar
from bot.pictures.grid import draw_grid
from bot.pictures.lettering import FONTS
from bot.pictures.slip import draw_slip as _draw_slip
from bot.pictures.wording import Wording

__all__ = ["FONTS", "draw", "draw_slip"]


def draw(chart: Chart, reader: Reader, names: Names, me: int | None = None) -> bytes:
    """`chart` as PNG, for `reader`. names: looks up a person's name. me: the id of who reads it, in private."""
    wording = Wording(reader, names)
    match chart:
        case Grid():
            return draw_grid(chart, wording, me)
        case Calendar():
            return draw_calendar(chart, wording, me)


def draw_slip(words: str, code: bytes | None, reader: Reader) -> bytes:
    """The words of a message as PNG, to be printed for whoever has no phone. code: PNG of a square code below them."""
    return _draw_slip(words, code, rtl=i18n.direction(reader.language) == "rtl")

"""Pictures and papers that go with messages, drawn when the message is.

A new kind of picture is a function, and a line in DRAWINGS.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from bot.i18n import Names, Reader
from bot.messages import Link, Paper, Picture

__all__ = ["Eye", "draw", "draw_paper"]


@dataclass(frozen=True, slots=True)
class Eye:
    """Who looks at a picture. address: writes a link as their channel does. names: looks up a name. person: the id of
    who reads, where nobody reads along. words: those of the message that the picture goes with.
    """

    reader: Reader
    names: Names
    address: Callable[[Link], str]
    person: int | None = None
    words: str = ""


def draw(picture: Picture, eye: Eye) -> bytes:
    """The picture as PNG. Raises KeyError for a kind nobody can draw."""
    return DRAWINGS[picture.kind](picture, eye)


def draw_paper(paper: Paper, reader: Reader, names: Names) -> bytes:
    """A report, as PDF or XLSX."""
    from bot import reports  # noqa: PLC0415 - few messages have one, and what sets pages is large

    return reports.draw(paper, reader, names)


def _qr(picture: Picture, eye: Eye) -> bytes:
    """A square code: about 400 pixels wide and 2 kB, with the quiet border that scanners need."""
    import segno  # noqa: PLC0415 - few starts ever draw a code, and all would read it

    assert picture.link is not None, "a square code of nothing"
    png = BytesIO()
    segno.make_qr(eye.address(picture.link), error="m").save(png, kind="png", scale=10, border=4)
    return png.getvalue()


def _chart(picture: Picture, eye: Eye) -> bytes:
    from bot import pictures  # noqa: PLC0415 - Pillow is read when the first chart is drawn

    assert picture.chart is not None, "a chart of nothing"
    return pictures.draw(picture.chart, eye.reader, eye.names, eye.person)


def _slip(picture: Picture, eye: Eye) -> bytes:
    from bot import pictures  # noqa: PLC0415 - as above

    return pictures.draw_slip(eye.words, _qr(picture, eye) if picture.link is not None else None, eye.reader)


DRAWINGS: dict[str, Callable[[Picture, Eye], bytes]] = {"qr": _qr, "grid": _chart, "calendar": _chart, "slip": _slip}

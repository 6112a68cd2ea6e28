"""Pictures that go with messages, drawn when the message is. A new kind is a function, and a line in DRAWINGS."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from bot.messages import Link, Picture

__all__ = ["draw"]

Address = Callable[[Link], str]


def draw(picture: Picture, address: Address) -> bytes:
    """The picture as PNG; `address` writes a link as the channel does. Raises KeyError for a kind nobody can draw."""
    return DRAWINGS[picture.kind](picture, address)


def _qr(picture: Picture, address: Address) -> bytes:
    """A square code: about 400 pixels wide and 2 kB, with the quiet border that scanners need."""
    import segno  # noqa: PLC0415 - few starts ever draw a code, and all would read it

    assert picture.link is not None, "a square code of nothing"
    png = BytesIO()
    segno.make_qr(address(picture.link), error="m").save(png, kind="png", scale=10, border=4)
    return png.getvalue()


DRAWINGS: dict[str, Callable[[Picture, Address], bytes]] = {"qr": _qr}

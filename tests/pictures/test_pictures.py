"""Pictures of a round: the same bytes each time, small, readable from both sides, and nobody given away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from PIL import Image

from bot import i18n
from bot.charts import Calendar, Chart, Grid, Round, Tile, TileState
from bot.i18n import Reader
from bot.messages import GroupName, Link, Name
from bot.money import Money
from bot.pictures import draw
from bot.pictures.grid import _boxes, _in_order
from bot.pictures.lettering import fitted, legible, width

NAMES = [
    "Amina",
    "Fatou",
    "فاطمة الزهراء",
    "Samuel",
    "Maria del Carmen Rodríguez Hernández",
    "ሕይወት",
    "Kofi 🌟",
    "Thanh",
]
STATES = [TileState.PAID, TileState.PAID, TileState.ON_THE_WAY, TileState.OPEN]
GREEN = (0, 158, 115)


def name_of(of: Name | GroupName | Link) -> str:
    assert isinstance(of, Name)
    return NAMES[of.person % len(NAMES)]


def grid(count: int, *, held: int = 30_000) -> Grid:
    tiles = tuple(Tile(STATES[at % len(STATES)], person=at) for at in range(count))
    return Grid(5, 12, date(2026, 11, 29), tiles, Money(held, "EUR"), Money(60_000, "EUR"), receivers=(2, 4))


def calendar(count: int) -> Calendar:
    first = date(2026, 7, 26)
    days = [first + timedelta(days=30 * at) for at in range(count)]
    return Calendar(tuple(Round(at + 1, day, (at,), paid_out=at < 4) for at, day in enumerate(days)), now=5)


def drawn(chart: Chart, language: str = "en", me: int | None = None) -> bytes:
    digits = i18n.digit_styles(language)[-1]
    return draw(chart, Reader(language, digits, "UTC"), name_of, me)


def pixels(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("RGB")


def near(pixel: object, colour: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - other) < 16 for one, other in zip(pixel, colour, strict=True))


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "sw"])
def test_a_picture_is_small_and_in_the_readers_words(language: str) -> None:
    for chart, size in ((grid(12), (1080, 1080)), (calendar(12), (1080, 1350))):
        png = drawn(chart, language)
        assert len(png) < 150_000
        assert pixels(png).size == size
        assert (png == drawn(chart)) == (language == "en")


@pytest.mark.parametrize("chart", [grid(0), grid(1), grid(200), calendar(0), calendar(41)])
def test_no_group_is_too_small_or_too_large_for_a_picture(chart: Chart) -> None:
    assert len(drawn(chart, me=1)) < 150_000


def test_a_picture_begins_where_its_reader_does() -> None:
    """The pot is half full: the half at which the reader begins is green."""
    for language, full, empty in (("en", 60, 1020), ("ar", 1020, 60)):
        image = pixels(drawn(grid(12), language))
        column = [image.getpixel((full, y)) for y in range(300, 345)]
        assert any(near(pixel, GREEN) for pixel in column), language
        assert not any(near(image.getpixel((empty, y)), GREEN) for y in range(300, 345)), language


def test_tiles_that_only_count_say_nothing_by_their_place() -> None:
    tiles = [Tile(state) for state in STATES * 3]
    some = replace(grid(12), tiles=tuple(tiles), receivers=())
    other = replace(some, tiles=tuple(reversed(tiles)))
    assert drawn(some) == drawn(other)
    assert _in_order([Tile(TileState.OPEN, number=2), Tile(TileState.PAID, number=1)])[0].number == 2


def test_only_the_reader_sees_their_own_turn_larger() -> None:
    assert drawn(calendar(12), me=3) != drawn(calendar(12))
    assert drawn(calendar(12), me=99) == drawn(calendar(12))
    assert drawn(grid(12), me=3) != drawn(grid(12))


def test_nobody_is_red() -> None:
    for chart in (grid(12), calendar(12)):
        image = pixels(drawn(chart, me=3))
        colours = image.getcolors(1_000_000)
        assert colours is not None
        assert not [colour for _, colour in colours if isinstance(colour, tuple) and colour[0] > colour[1] + 90]


def test_tiles_share_their_area_without_touching() -> None:
    for count in range(1, 130):
        boxes = _boxes(count, (48, 366, 984, 604))
        assert len(boxes) == count
        assert all(x >= 47 and x + wide <= 1033 and y + high <= 971 for x, y, wide, high in boxes), count
        assert not overlaps(boxes), count


def overlaps(boxes: Sequence[tuple[float, float, float, float]]) -> bool:
    one, *others = boxes
    return any(abs(one[0] - other[0]) < one[2] and abs(one[1] - other[1]) < one[3] for other in others)


def test_what_is_written_fits() -> None:
    for name in NAMES:
        for room in (60, 150, 400):
            for lines in (1, 2):
                found = fitted(name, room, 44, bold=True, rtl=name == NAMES[2], lines=lines)
                wide = [width(line, found.size, bold=True, rtl=name == NAMES[2]) for line in found.lines]
                assert max(wide) <= room, (name, room)
                assert 16 <= found.size <= 44
    assert fitted(NAMES[4], 60, 44).lines[0].endswith("…")


def test_arabic_is_joined_and_runs_from_right_to_left() -> None:
    word = "فاطمة"
    assert width(word, 40, rtl=True) < 0.9 * sum(width(letter, 40, rtl=True) for letter in word)


def test_a_name_in_a_script_without_letters_here_is_a_number_and_no_boxes() -> None:
    assert [legible(name) for name in ("ሕይወት", "Kofi 🌟", "Zoë", "عائشة", "Фатима", "田中", "", "🌟")] == [
        "", "Kofi", "Zoë", "عائشة", "Фатима", "", "", "",
    ]  # fmt: skip
    nameless = replace(grid(1), tiles=(Tile(TileState.PAID, person=5),))
    assert drawn(nameless) == drawn(replace(nameless, tiles=(Tile(TileState.PAID, number=1),)))

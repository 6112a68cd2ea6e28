"""Who has paid into a round: a tile for each payment, the pot above, and below what the signs mean."""

from __future__ import annotations

from collections.abc import Sequence

from bot.charts import Grid, Tile, TileState
from bot.messages import say
from bot.pictures.canvas import Align, Box, Canvas, Colour
from bot.pictures.lettering import fitted, is_rtl
from bot.pictures.wording import Wording

__all__ = ["draw_grid"]

_WIDTH, _SHORT, _TALL = 1080, 1080, 1350
# More tiles take the taller picture.
_SHORT_MAX = 16
_MARGIN, _GAP = 48, 14
_ROOM = _WIDTH - 2 * _MARGIN
_LEGEND = 110

_COLUMNS_MAX = 12
# A tile is best a little wider than high, as names are; and a few tiles need not fill the picture.
_SHAPE, _TILE_MAX = 1.25, 300.0
# In a lower tile the sign and the name stand side by side.
_STACKED_FROM = 112
# A name in smaller letters is rather broken into two lines.
_SMALL = 24

_COLOURS = {
    TileState.PAID: (Colour.PALE_GREEN, Colour.GREEN),
    TileState.ON_THE_WAY: (Colour.PALE_ORANGE, Colour.ORANGE),
    TileState.OPEN: (Colour.WHITE, Colour.LINE),
}
_ORDER = list(TileState)


def draw_grid(grid: Grid, wording: Wording, me: int | None) -> bytes:
    """The grid as PNG. me: whose tile has a thicker line."""
    height = _SHORT if len(grid.tiles) <= _SHORT_MAX else _TALL
    canvas = Canvas((_WIDTH, height), rtl=wording.is_rtl)
    top = _head(canvas, grid, wording)
    tiles = _in_order(grid.tiles)
    boxes = _boxes(len(tiles), (_MARGIN, top, _ROOM, height - _LEGEND - top))
    for place, (tile, box) in enumerate(zip(tiles, boxes, strict=True), start=1):
        fill, line = _COLOURS[tile.state]
        is_mine = me is not None and tile.person == me
        canvas.panel(box, fill, line=Colour.INK if is_mine else line, thick=6 if is_mine else 3)
        _fill(canvas, tile, box, _label(tile, wording, place), wording)
    _legend(canvas, grid, wording, height - 62)
    return canvas.png()


def _head(canvas: Canvas, grid: Grid, wording: Wording) -> float:
    """Which round it is, for whom, until when, and how full the pot is. Returns how far down it reaches."""
    names = wording.together(grid.receivers)
    round_of = wording.of(say("picture-round", round=grid.round, rounds=grid.rounds))
    until = wording.of(say("picture-until", day=grid.due_on))
    y = 76.0
    canvas.text(round_of, (_MARGIN, y), _ROOM, 60, bold=True)
    if names:
        y += 76
        canvas.text(wording.of(say("picture-for", names=names)), (_MARGIN, y), _ROOM, 46, Colour.BLUE, bold=True)
    y += 62
    canvas.text(until, (_MARGIN, y), _ROOM, 38, Colour.SOFT)
    y += 62
    canvas.text(wording.of(say("picture-held", held=grid.held, whole=grid.whole)), (_MARGIN, y), _ROOM, 44, bold=True)
    y += 38
    _bar(canvas, grid, (_MARGIN, y, _ROOM, 24))
    return y + 24 + 28


def _bar(canvas: Canvas, grid: Grid, box: Box) -> None:
    x, y, wide, high = box
    canvas.panel(box, Colour.WHITE, radius=high / 2, line=Colour.LINE)
    if grid.held.minor > 0 and grid.whole.minor > 0:
        full = min(1.0, grid.held.minor / grid.whole.minor)
        canvas.panel((x, y, max(high, wide * full), high), Colour.GREEN, radius=high / 2)


def _legend(canvas: Canvas, grid: Grid, wording: Wording, y: float) -> None:
    paid, on_the_way, still_open = (sum(tile.state is state for tile in grid.tiles) for state in TileState)
    texts = (
        wording.of(say("picture-paid", count=paid)),
        wording.of(say("picture-on-the-way", count=on_the_way)),
        wording.of(say("picture-open", count=still_open)),
    )
    each = _ROOM / len(texts)
    size = min(fitted(text, each - 72, 36, rtl=canvas.rtl).size for text in texts)
    for at, (state, text) in enumerate(zip(TileState, texts, strict=True)):
        x = _MARGIN + at * each
        canvas.sign(state, (x + 22, y), 44)
        canvas.text(text, (x + 58, y), each - 72, size)


def _in_order(tiles: Sequence[Tile]) -> list[Tile]:
    """Whose tile is known keeps its place; those that only count follow, the paid ones first."""
    known = [tile for tile in tiles if tile.person is not None or tile.number]
    counting = [tile for tile in tiles if tile.person is None and not tile.number]
    return [*known, *sorted(counting, key=lambda tile: _ORDER.index(tile.state))]


def _boxes(count: int, area: Box) -> list[Box]:
    """Equal boxes in rows, in that number of columns that gives them the best shape."""
    left, top, wide, high = area

    def size_in(columns: int) -> tuple[float, float]:
        rows = max(1, -(-count // columns))
        return (wide - _GAP * (columns - 1)) / columns, min(_TILE_MAX, max(1.0, (high - _GAP * (rows - 1)) / rows))

    def unlikeness(columns: int) -> float:
        across, down = size_in(columns)
        shape = across / (down * _SHAPE)
        return max(shape, 1 / shape)

    columns = min(range(1, max(1, min(count, _COLUMNS_MAX)) + 1), key=unlikeness)
    across, down = size_in(columns)
    return [
        (left + at % columns * (across + _GAP), top + at // columns * (down + _GAP), across, down)
        for at in range(count)
    ]


def _label(tile: Tile, wording: Wording, place: int) -> str:
    """A name, or a number in its place; "" for a tile that only counts."""
    name = wording.name(tile.person) if tile.person is not None else ""
    if name or (tile.person is None and not tile.number):
        return name
    return wording.number(tile.number or place)


def _fill(canvas: Canvas, tile: Tile, box: Box, label: str, wording: Wording) -> None:
    x, y, wide, high = box
    amount = wording.money(tile.amount) if tile.amount is not None else ""
    if not label and not amount:
        canvas.sign(tile.state, (x + wide / 2, y + high / 2), min(wide, high) * 0.56)
    elif high >= _STACKED_FROM:
        size = min(high * 0.38, wide * 0.5, 96.0)
        canvas.sign(tile.state, (x + wide / 2, y + 14 + size / 2), size)
        _words(canvas, label, amount, (x + 12, y + 18 + size, wide - 24, high - size - 28), Align.MIDDLE)
    else:
        size = min(high * 0.6, wide * 0.28)
        canvas.sign(tile.state, (x + 14 + size / 2, y + high / 2), size)
        _words(canvas, label, amount, (x + 24 + size, y + 4, wide - size - 36, high - 8), Align.START)


def _words(canvas: Canvas, label: str, amount: str, box: Box, align: Align) -> None:
    """A name in one line or two, and an amount below it, in the middle of the box."""
    x, y, wide, high = box
    runs_rtl = is_rtl(label)
    room = high * (0.62 if amount else 1.0)
    name = fitted(label, wide, min(38, room / 1.3), bold=True, rtl=runs_rtl)
    if name.size < _SMALL:
        broken = fitted(label, wide, min(30, room / 2.4), bold=True, rtl=runs_rtl, lines=2)
        name = max(name, broken, key=lambda lines: lines.size)
    rows = [(line, float(name.size), True, runs_rtl) for line in name.lines if line]
    if amount:
        rows.append((amount, min(30, high * 0.3), False, canvas.rtl))
    at = y + (high - sum(size * 1.25 for _, size, _, _ in rows)) / 2
    for line, size, bold, rtl in rows:
        middle = (x + wide / 2 if align is Align.MIDDLE else x, at + size * 0.625)
        canvas.text(line, middle, wide, size, bold=bold, align=align, rtl=rtl)
        at += size * 1.25

"""All turns: a line for each round with its day and who receives, an arrow at the one that runs now."""

from __future__ import annotations

from collections.abc import Sequence

from bot.charts import Calendar, Round, TileState
from bot.messages import say
from bot.pictures.canvas import Align, Box, Canvas, Colour
from bot.pictures.lettering import is_rtl
from bot.pictures.wording import Wording

__all__ = ["draw_calendar"]

_WIDTH, _SHORT, _TALL = 1080, 1080, 1350
_MARGIN, _GAP, _GUTTER = 40, 10, 30
_ROOM = _WIDTH - 2 * _MARGIN
_TOP, _BOTTOM = 130, 96
# So many rounds take the shorter picture, and so many one column; of more than two columns hold, those around now are
# shown, a quarter of them past.
_SHORT_MAX, _COLUMN_MAX, _ROUNDS_MAX = 8, 14, 40
_ROW_MAX = 108.0
# How much higher the reader's own turn is.
_OWN = 1.5
# In a row with so much room a day and a name stand side by side.
_SIDE_BY_SIDE_FROM, _DAY = 560, 300


def draw_calendar(calendar: Calendar, wording: Wording, me: int | None) -> bytes:
    """The calendar as PNG. me: whose turn is larger than the others."""
    rounds = _around_now(calendar)
    height = _SHORT if len(rounds) <= _SHORT_MAX else _TALL
    canvas = Canvas((_WIDTH, height), rtl=wording.is_rtl)
    canvas.text(wording.of(say("picture-all-turns")), (_MARGIN, 74), _ROOM, 60, bold=True)
    columns = 1 if len(rounds) <= _COLUMN_MAX else 2
    each = -(-len(rounds) // columns)
    wide = (_ROOM - (columns - 1) * _GUTTER) / columns
    for column in range(columns):
        some = rounds[column * each : (column + 1) * each]
        area = (_MARGIN + column * (wide + _GUTTER), _TOP, wide, height - _TOP - _BOTTOM)
        for one, box in zip(some, _rows(some, area, each, me), strict=True):
            _row(canvas, calendar, one, box, wording, is_mine=me in one.receivers)
    _legend(canvas, wording, height - 52)
    return canvas.png()


def _around_now(calendar: Calendar) -> tuple[Round, ...]:
    """All rounds, or as many around now as one picture holds."""
    rounds = calendar.rounds
    now = next((at for at, one in enumerate(rounds) if one.number == calendar.now), 0)
    first = max(0, min(now - _ROUNDS_MAX // 4, len(rounds) - _ROUNDS_MAX))
    return rounds[first : first + _ROUNDS_MAX]


def _rows(rounds: Sequence[Round], area: Box, each: int, me: int | None) -> list[Box]:
    """A box for each round of a column, from the top. each: how many rounds the longest column has."""
    left, top, wide, high = area
    shares = [_OWN if me in one.receivers else 1.0 for one in rounds]
    whole = max(1.0, each - len(rounds) + sum(shares))
    unit = min(_ROW_MAX, (high - _GAP * (each - 1)) / whole)
    boxes, y = [], top
    for share in shares:
        boxes.append((left, y, wide, unit * share))
        y += unit * share + _GAP
    return boxes


def _row(canvas: Canvas, calendar: Calendar, one: Round, box: Box, wording: Wording, *, is_mine: bool) -> None:
    x, y, wide, high = box
    is_now = one.number == calendar.now
    stands_out = is_now or is_mine
    canvas.panel(
        box,
        Colour.PALE_BLUE if is_mine else Colour.WHITE,
        radius=14,
        line=Colour.BLUE if stands_out else Colour.LINE,
        thick=6 if stands_out else 2,
    )
    middle, size = y + high / 2, min(high * 0.62, 62.0)
    if is_now:
        canvas.arrow((x + 28, middle), min(36.0, high * 0.6), Colour.BLUE)
    number = (x + 50 + size / 2, middle)
    canvas.disc(number, size, Colour.BLUE if stands_out else Colour.LINE)
    canvas.text(
        wording.number(one.number),
        number,
        size * 0.74,
        size * 0.52,
        Colour.WHITE if stands_out else Colour.INK,
        least=10,
        bold=True,
        align=Align.MIDDLE,
        rtl=False,
    )
    end = x + wide - 16
    if one.paid_out:
        canvas.sign(TileState.PAID, (end - size * 0.4, middle), size * 0.8)
        end -= size * 0.8 + 12
    start = x + 50 + size + 18
    _words(canvas, calendar, one, (start, y, end - start, high), wording, is_mine=is_mine)


def _words(canvas: Canvas, calendar: Calendar, one: Round, box: Box, wording: Wording, *, is_mine: bool) -> None:
    """The day and who receives: side by side where there is room, else one below the other."""
    x, y, wide, high = box
    ink = Colour.SOFT if one.paid_out and not is_mine else Colour.INK
    day = wording.day(one.due_on, calendar.rounds[0].due_on)
    yours = wording.of(say("picture-yours")) if is_mine else ""
    name = wording.together(one.receivers) if one.receivers else wording.of(say("picture-nobody"))
    below = yours
    if wide >= _SIDE_BY_SIDE_FROM:
        canvas.text(day, (x, y + high / 2), _DAY, min(40, high * 0.44), ink)
        x, wide = x + _DAY + 18, wide - _DAY - 18
    else:
        below = f"{yours} · {day}" if yours else day
    share = 0.56 if below else 1.0
    if name:
        known = bool(one.receivers)
        middle = y + high * (0.08 + 0.84 * share / 2)
        largest = min(48 if is_mine else 42, high * 0.84 * share * 0.78)
        canvas.text(
            name,
            (x, middle),
            wide,
            largest,
            ink if known else Colour.SOFT,
            bold=known,
            rtl=is_rtl(name) if known else None,
        )
    if below:
        middle = y + high * (0.08 + 0.84 * (share + (1 - share) / 2))
        canvas.text(below, (x, middle), wide, min(36, high * 0.28), Colour.BLUE if yours else ink)


def _legend(canvas: Canvas, wording: Wording, y: float) -> None:
    half = _ROOM / 2
    canvas.arrow((_MARGIN + 22, y), 36, Colour.BLUE)
    canvas.text(wording.of(say("picture-now")), (_MARGIN + 58, y), half - 70, 36)
    canvas.sign(TileState.PAID, (_MARGIN + half + 22, y), 44)
    canvas.text(wording.of(say("picture-paid-out")), (_MARGIN + half + 58, y), half - 70, 36)

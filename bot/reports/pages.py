"""A paper as pages (PDF), set by typst from `page.typ`. What it shows goes in as data, and none of it is markup.

The typeface is that of our pictures. A name in a script that it has no letters for cannot be written: its place takes
dots, and never boxes.
"""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from typing import Any

import segno
import typst

from bot.i18n import Names, Reader
from bot.messages import GroupName, Link, Name, Paper, Table
from bot.money import Money
from bot.pictures import FONTS
from bot.pictures.lettering import legible, written
from bot.reports.wording import Wording

__all__ = ["pages"]

_PAGE = Path(__file__).with_name("page.typ")
_NAMELESS = "…"


def pages(paper: Paper, reader: Reader, names: Names) -> bytes:
    """The paper as PDF, A4. Each page has the mark, and a square code of the link."""

    def shown(of: Name | GroupName | Link) -> str:
        # Set apart, as in messages: a name turns nothing around that stands beside it.
        return names(of) if isinstance(of, Link) else f"\u2068{legible(names(of)) or _NAMELESS}\u2069"

    wording = Wording(reader, shown)
    data = {
        "language": reader.language,
        "rtl": wording.is_rtl,
        # Arabic digits on the pages, where the reader asked for them.
        "numbering": "١" if reader.digits == "arab" else "1",
        "title": written(wording.of(paper.title)),
        "lines": [written(wording.of(line)) for line in paper.lines],
        "tables": [_table(table, wording) for table in paper.tables],
        "mark": written(wording.of(paper.mark)),
    }
    drawn = typst.compile(
        _PAGE,
        font_paths=[FONTS],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False), "code": _code(names(paper.link))},
        timestamp=int(paper.at.timestamp()),
    )
    assert isinstance(drawn, bytes), "one file was asked for"
    return drawn


def _table(table: Table, wording: Wording) -> dict[str, Any]:
    largest = max((abs(_bar(row)) for row in table.rows), default=0) if table.bars else 0
    return {
        "title": written(wording.of(table.title)),
        "head": [written(wording.of(one)) for one in table.head],
        "rows": [[written(wording.cell(value)) for value in row] for row in table.rows],
        "columns": max((len(row) for row in table.rows), default=len(table.head)),
        # In thousandths of the longest one.
        "bars": [1000 * max(_bar(row), 0) // largest for row in table.rows] if largest else [],
    }


def _bar(row: tuple[Any, ...]) -> int:
    return row[-1].minor if isinstance(row[-1], Money) else 0


def _code(address: str) -> str:
    """A square code as SVG, with the quiet border that scanners need."""
    svg = BytesIO()
    segno.make_qr(address or "-", error="m").save(svg, kind="svg", border=4, xmldecl=False)
    return svg.getvalue().decode()

"""A paper as a sheet (XLSX). Amounts are numbers, so that they can be added up; all else is written as a string.

Nothing is ever written as a formula or a link, whatever it begins with: a member called "=cmd|..." is a name.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]

from bot.i18n import Names, Reader
from bot.messages import Arg, Paper, Table
from bot.money import Money, exponent
from bot.reports.wording import Wording

__all__ = ["sheet"]

# A program's own name for the sheet, the same in every language; a group's name could hold signs that none may have.
NAME = "Kitabu"
# Of letters, as spreadsheets count the width of a column.
WIDTH_MIN, WIDTH_MAX = 12, 48


def sheet(paper: Paper, reader: Reader, names: Names) -> bytes:
    """The paper as XLSX: one sheet, its tables one below the other."""
    wording, content = Wording(reader, names), BytesIO()
    book = xlsxwriter.Workbook(
        content,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    book.set_properties({"title": wording.of(paper.title), "created": paper.at.replace(tzinfo=None)})
    _Sheet(book, wording).write(paper)
    book.close()
    return content.getvalue()


class _Sheet:
    """Writes rows from the top down."""

    def __init__(self, book: Any, wording: Wording) -> None:
        self.book, self.wording, self.row = book, wording, 0
        self.sheet = book.add_worksheet(NAME)
        self.plain = book.add_format({"valign": "top"})
        self.bold = book.add_format({"bold": True, "valign": "top"})
        self.large = book.add_format({"bold": True, "font_size": 14})
        self.money: dict[str, Any] = {}
        self.widths: dict[int, int] = {}
        if wording.is_rtl:
            self.sheet.right_to_left()

    def write(self, paper: Paper) -> None:
        self._line(self.wording.of(paper.title), self.large)
        for line in paper.lines:
            self._line(self.wording.of(line), self.plain)
        for table in paper.tables:
            self._table(table)
        self.row += 1
        self._line(self.wording.of(paper.mark), self.plain)
        self._line(self.wording.names(paper.link), self.plain)
        for column, width in self.widths.items():
            self.sheet.set_column(column, column, min(max(width + 2, WIDTH_MIN), WIDTH_MAX))

    def _table(self, table: Table) -> None:
        self.row += 1
        self._line(self.wording.of(table.title), self.bold)
        if table.head:
            for column, one in enumerate(table.head):
                self._cell(column, one, self.bold)
            self.row += 1
        for row in table.rows:
            for column, value in enumerate(row):
                self._cell(column, value, self.plain)
            self.row += 1

    def _line(self, text: str, form: Any) -> None:
        """A line across the columns: it makes none of them wide."""
        self.sheet.write_string(self.row, 0, text, form)
        self.row += 1

    def _cell(self, column: int, value: Arg, form: Any) -> None:
        text = self.wording.cell(value)
        self.widths[column] = max(self.widths.get(column, 0), len(text))
        match value:
            case Money():
                amount = value.minor / 10 ** exponent(value.currency)
                self.sheet.write_number(self.row, column, amount, self._money(value.currency))
            case bool() | str():
                self.sheet.write_string(self.row, column, text, form)
            case int():
                self.sheet.write_number(self.row, column, value, form)
            case _:
                self.sheet.write_string(self.row, column, text, form)

    def _money(self, currency: str) -> Any:
        """Amounts carry their currency, and are numbers all the same."""
        if currency not in self.money:
            digits = exponent(currency)
            pattern = "#,##0" + (f".{'0' * digits}" if digits else "")
            self.money[currency] = self.book.add_format({"num_format": f'{pattern} "{currency}"', "valign": "top"})
        return self.money[currency]

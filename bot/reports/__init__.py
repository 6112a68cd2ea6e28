"""Reports: a paper as the bytes of a file, for its reader.

    content = draw(paper, Reader("ar", "arab", "Africa/Cairo"), names)

    pages    PDF, to print: set by typst, in the typeface of our pictures
    sheets   XLSX, to reckon with: every word is a string, so that no name can become a formula
    wording  the words and amounts in a paper

The same paper gives the same bytes, however often it is fetched. Where people read from right to left, so do its pages
and its sheet.
"""

from __future__ import annotations

from bot.i18n import Names, Reader
from bot.messages import Paper
from bot.reports.pages import pages
from bot.reports.sheets import sheet

__all__ = ["draw"]


def draw(paper: Paper, reader: Reader, names: Names) -> bytes:
    """`paper` as PDF or XLSX, for `reader`. names: looks up a name, and writes a link. KeyError for no such kind."""
    return {"pdf": pages, "xlsx": sheet}[paper.kind](paper, reader, names)

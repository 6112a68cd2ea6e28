"""Papers: names are only names, amounts are numbers, and the same paper is the same file."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from bot import reports
from bot.i18n import Reader
from bot.messages import GroupName, Link, Name, Paper, Table, say
from bot.money import Money

EVIL = ("=cmd|' /C calc'!A0", "@SUM(A1)", "+1", "-1", "http://example.org", "#panic($x$) *b*")
AT = datetime(2026, 11, 25, 12, tzinfo=UTC)


def named(of: Name | GroupName | Link) -> str:
    return EVIL[of.person] if isinstance(of, Name) else "https://example.org/start" if isinstance(of, Link) else "=1+1"


def paper(kind: str, rows: int = len(EVIL)) -> Paper:
    lines = tuple((Name(one % len(EVIL)), Money(-123_456, "EUR"), Money(5_000, "XOF")) for one in range(rows))
    head = (say("report-member"), say("report-saved"), say("report-owed"))
    mark = say("statement-mark", line=42, mark="7YE5GQ1M3XHB")
    parts = (
        Table(say("report-where"), ((say("report-cash"), Money(100, "EUR")),), bars=True),
        Table(say("report-by-member"), lines, head),
    )
    title = say("report-title", group=GroupName(1))
    return Paper(kind, title, (say("report-title", group=GroupName(1)),), parts, mark, Link("start", "m_42"), AT)


@pytest.mark.parametrize(("language", "digits"), [("en", "latn"), ("ar", "arab")])
def test_no_name_is_a_formula_or_a_link(language: str, digits: str) -> None:
    reader = Reader(language, digits, "Africa/Cairo")
    content = reports.draw(paper("xlsx"), reader, named)
    assert content == reports.draw(paper("xlsx"), reader, named)
    with ZipFile(BytesIO(content)) as file:
        sheet, strings = file.read("xl/worksheets/sheet1.xml").decode(), file.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in sheet and "hyperlink" not in sheet
    assert "=cmd|' /C calc'!A0" in strings and "<v>-1234.56</v>" in sheet and "<v>5000</v>" in sheet
    assert ('rightToLeft="1"' in sheet) == (language == "ar")


@pytest.mark.parametrize(("language", "digits"), [("en", "latn"), ("ar", "arab"), ("sw", "latn")])
def test_every_page_has_the_mark_and_a_code(language: str, digits: str) -> None:
    reader = Reader(language, digits, "Africa/Cairo")
    content = reports.draw(paper("pdf", rows=90), reader, named)
    assert content == reports.draw(paper("pdf", rows=90), reader, named)
    pages = [one.extract_text().replace("\u061c", "") for one in PdfReader(BytesIO(content)).pages]
    assert len(pages) > 1 and all("7YE5-GQ1M-3XHB" in one for one in pages)
    assert "#panic($x$) *b*" in " ".join(pages)

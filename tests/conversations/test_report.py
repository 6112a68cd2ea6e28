"""Reports: one's own book on paper, the group's totals for everybody, and each member's standing for officers alone."""

from __future__ import annotations

import re
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from pypdf import PdfReader

from tests.conftest import StoppedClock
from tests.lending import agreed, given, lending_circle, pays
from tests.stage import Phone, Stage


def printed(phone: Phone) -> str:
    """The words on the pages of the newest file."""
    content = phone.last.content
    assert content is not None and content.startswith(b"%PDF")
    pages = PdfReader(BytesIO(content)).pages
    return re.sub(r"[\u2066-\u2069\u200e]", "", " ".join(" ".join(page.extract_text().split()) for page in pages))


def cells(phone: Phone) -> list[str]:
    """What stands in the sheet of the newest file: its strings, and its numbers as they are kept."""
    content = phone.last.content
    assert content is not None
    with ZipFile(BytesIO(content)) as file:
        strings = ["".join(one.itertext()) for one in ET.fromstring(file.read("xl/sharedStrings.xml"))]
        sheet = ET.fromstring(file.read("xl/worksheets/sheet1.xml"))
    space = {"x": sheet.tag[1:].partition("}")[0]}
    assert sheet.findall(".//x:f", space) == []
    found = []
    for cell in sheet.findall(".//x:c", space):
        value = cell.findtext("x:v", "", space)
        found.append(strings[int(value)] if cell.get("t") == "s" else value)
    return [re.sub(r"[\u2066-\u2069\u200e]", "", one) for one in found]


def test_a_year_on_paper(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage, treasurers=("Fatou",))
    samuel, hiwot, fatou = unity["Samuel"], unity["Hiwot"], unity["Fatou"]
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    moment.move(days=31)
    pays(unity, loan, 212_00, by="Samuel")

    # One's own book, from the book and from a statement: every line, and the mark with the way to check it.
    samuel.says("book")
    samuel.taps("Paper")
    assert samuel.last.id == "report-file-mine"
    mine = printed(samuel)
    assert "the book of Samuel" in mine and "Saved at the end" in mine and "€600" in mine and "Hiwot" not in mine
    mark = re.search(r"The book stands at R-(\d+)\. Its mark: (\S+)", mine)
    assert mark is not None
    samuel.says("statement")
    samuel.taps("Everything")
    samuel.taps("Sheet")
    assert "Saved at the end" in cells(samuel) and "600" in cells(samuel)

    # The group's: a member is told totals. With one borrower, what is lent is in one sum with the box.
    hiwot.says("report")
    hiwot.taps("This year")
    assert "In the box, or lent: €2,012" in hiwot.last.text and "All together: €12" in hiwot.last.text
    assert "The members’ own: €2,000" in hiwot.last.text and "late over 30 days" not in hiwot.last.text
    hiwot.taps("Sheet")
    assert "2012" in cells(hiwot) and not {"Samuel", "Each member. For officers only."} & set(cells(hiwot))

    # An officer is told how the loans stand, and how each member does.
    fatou.says("report")
    fatou.taps("This year")
    assert "Lent: €400" in fatou.last.text and "Paid for loans: €12" in fatou.last.text
    fatou.taps("Paper")
    assert "Samuel" in printed(fatou) and "Owed on loans" in printed(fatou)

    # The square code of a paper opens this.
    hiwot.commands(f"start m_{int(mark[1])}_{mark[2].replace('-', '')}")
    assert hiwot.last.id == "report-mark-yes"
    hiwot.commands(f"start m_{int(mark[1]) + 1}_{mark[2].replace('-', '')}")
    assert hiwot.last.id == "report-mark-no"


def test_too_few_are_no_total(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    unity["Samuel"].says("paid 50")
    unity["Samuel"].taps("Yes, cash")
    unity["Fatou"].taps("I have")
    unity["Hiwot"].says("report")
    unity["Hiwot"].taps("This month")
    assert unity["Hiwot"].last.id == "report-too-few"

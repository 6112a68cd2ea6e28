"""What a group brings from its book on paper, read from typed lines or a CSV file: rows, or what is wrong in each.

    Samuel 350                      typed in the chat: a name and what they saved, a line each
    what,name,amount                a CSV file, with comma, semicolon or tab
    savings,Samuel,350
    cash,Fatou,500                  in the hands of a treasurer
    bank,,100                       bank, wallet, social: no name

It knows no database: who a name is, and whether the sums are right, is found out later.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot import answers
from bot.money import exponent

__all__ = ["TEMPLATE", "Fault", "FaultyRow", "Row", "What", "examined", "from_csv", "typed"]

TEMPLATE = (
    "what,name,amount\nsavings,Samuel,350\nsavings,Hiwot,150.50\ncash,Fatou,400\nbank,,100.50\nwallet,,0\nsocial,,0\n"
)

# A village group has 30 members; more than this is another kind of file.
ROWS_MAX = 500


class What(StrEnum):
    """What the amount of a row is."""

    SAVINGS = "savings"
    CASH = "cash"
    BANK = "bank"
    WALLET = "wallet"
    SOCIAL = "social"


OF_A_PERSON = (What.SAVINGS, What.CASH)


class Fault(StrEnum):
    """What is wrong with a row. In the chat the message that says so is `bring-fault-no-amount` and so on."""

    NO_AMOUNT = "no-amount"
    TWO_WAYS = "two-ways"
    """1.000 can be a thousand or one."""
    NO_NAME = "no-name"
    TWICE = "twice"
    NO_SUCH_WHAT = "no-such-what"
    COLUMNS = "columns"
    TOO_MANY = "too-many"
    NO_TEXT = "no-text"
    """The file is no UTF-8 text, such as a spreadsheet's own file."""


# For whoever hosts the bot, as its other commands speak.
IN_ENGLISH = {
    Fault.NO_AMOUNT: "the amount cannot be read; write it like 350 or 150.50",
    Fault.TWO_WAYS: "the amount can be read in two ways; write 1000, without a dot or comma",
    Fault.NO_NAME: "a name is missing",
    Fault.TWICE: "the same stands there twice",
    Fault.NO_SUCH_WHAT: f"the first column is none of: {', '.join(What)}",
    Fault.COLUMNS: "three columns are needed: what, name, amount",
    Fault.TOO_MANY: f"there are more than {ROWS_MAX} rows",
    Fault.NO_TEXT: "this is no CSV file; save the spreadsheet as CSV, in UTF-8",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A row that can be read. number: its line, from 1. minor: the amount, in minor units; may be nothing."""

    number: int
    what: What
    name: str
    minor: int


@dataclass(frozen=True, slots=True)
class FaultyRow:
    """A row that cannot be read. text: what stands there."""

    number: int
    fault: Fault
    text: str


def typed(text: str, currency: str) -> tuple[list[Row], list[FaultyRow]]:
    """The rows of typed lines, each a name and what they saved: "Samuel 350".

    >>> typed("Samuel 350\\nHiwot", "EUR")
    ([Row(number=1, what=<What.SAVINGS: 'savings'>, name='Samuel', minor=35000)], \
[FaultyRow(number=2, fault=<Fault.NO_AMOUNT: 'no-amount'>, text='Hiwot')])
    """
    found: list[Row | FaultyRow] = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        words = line.replace(":", " ").replace("=", " ").split()
        name = " ".join(words[:-1])
        # A name is taken as it stands, "Mrs. Abebe", where the amount is one word behind it; nothing is one as well.
        if name and not any(character.isdigit() for character in name) and words[-1][0].isdigit():
            found.append(_row(number, What.SAVINGS, name, words[-1], currency, line))
            continue
        read = answers.find_amount(" ".join(words), currency)
        if isinstance(read, answers.Ambiguous):
            found.append(_faulty(number, Fault.TWO_WAYS, line))
        elif isinstance(read, answers.Unread):
            found.append(_faulty(number, Fault.NO_AMOUNT, line))
        else:
            found.append(_named(number, What.SAVINGS, read.rest, read.money.minor, line))
    return _sorted_out(found)


def from_csv(data: bytes, currency: str) -> tuple[list[Row], list[FaultyRow]]:
    """The rows of a file with the columns what, name, amount."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return [], [FaultyRow(1, Fault.NO_TEXT, "")]
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    found: list[Row | FaultyRow] = []
    for number, read in enumerate(csv.reader(io.StringIO(text), delimiter=delimiter), start=1):
        cells = [cell.strip() for cell in read]
        line = delimiter.join(cells)
        if number == 1:
            if [cell.lower() for cell in cells[:3]] != ["what", "name", "amount"]:
                return [], [_faulty(1, Fault.COLUMNS, line)]
        elif any(cells):
            found.append(_of_cells(number, cells, line, currency))
    return _sorted_out(found)


def examined(data: bytes, currency: str) -> tuple[str, bool]:
    """What is wrong with a file, row by row; or the lines for the chat, and its sums; and whether it is well.

    Nothing is written from a file: an officer says it in the chat, where it is known who does.
    """
    rows, faults = from_csv(data, currency)
    if faults:
        return "\n".join(f"row {one.number}: {IN_ENGLISH[one.fault]}: {one.text}" for one in faults), False
    sums = {what: sum(row.minor for row in rows if row.what == what) for what in What}
    over = sums[What.CASH] + sums[What.BANK] + sums[What.WALLET] - sums[What.SAVINGS] - sums[What.SOCIAL]
    if over < 0:
        return f"{in_figures(-over, currency)} {currency} are missing: less money lies there than was saved.", False
    lines = [f"{row.name} {in_figures(row.minor, currency)}" for row in rows if row.what == What.SAVINGS]
    told = ["All rows can be read. In the chat, an officer taps Bring our book and sends these lines:", "", *lines, ""]
    told += [
        f"{row.what} {row.name}".strip() + f": {in_figures(row.minor, currency)}"
        for row in rows
        if row.what != What.SAVINGS
    ]
    return "\n".join((*told, f"the group's own: {in_figures(over, currency)}")), True


def in_figures(minor: int, currency: str) -> str:
    """An amount as anybody types it: 350, or 150.50."""
    places = exponent(currency)
    whole, fraction = divmod(minor, 10**places)
    return f"{whole}.{fraction:0{places}}" if fraction else str(whole)


def _of_cells(number: int, cells: list[str], line: str, currency: str) -> Row | FaultyRow:
    if len(cells) < 3 or any(cells[3:]):
        return _faulty(number, Fault.COLUMNS, line)
    if cells[0].lower() not in list(What):
        return _faulty(number, Fault.NO_SUCH_WHAT, line)
    return _row(number, What(cells[0].lower()), cells[1], cells[2], currency, line)


def _row(number: int, what: What, name: str, amount: str, currency: str, line: str) -> Row | FaultyRow:
    minor = 0
    if answers.normal(amount).strip("0٠.,") or not amount:
        read = answers.amount(amount, currency)
        if isinstance(read, answers.Ambiguous):
            return _faulty(number, Fault.TWO_WAYS, line)
        if isinstance(read, answers.Unread):
            return _faulty(number, Fault.NO_AMOUNT, line)
        minor = read.money.minor
    return _named(number, what, name, minor, line)


def _named(number: int, what: What, name: str, minor: int, line: str) -> Row | FaultyRow:
    called = answers.clean_name(name.strip(" \t-–·.,;"))
    if what in OF_A_PERSON and not any(character.isalpha() for character in called):
        return _faulty(number, Fault.NO_NAME, line)
    return Row(number, what, called if what in OF_A_PERSON else "", minor)


def _sorted_out(found: Iterable[Row | FaultyRow]) -> tuple[list[Row], list[FaultyRow]]:
    """Rows and faults apart; what stands there twice is a fault."""
    rows: list[Row] = []
    faults: list[FaultyRow] = []
    seen: set[tuple[What, str]] = set()
    for one in found:
        if isinstance(one, FaultyRow):
            faults.append(one)
        elif (key := (one.what, answers.normal(one.name))) in seen:
            faults.append(_faulty(one.number, Fault.TWICE, one.name or one.what.value))
        else:
            seen.add(key)
            rows.append(one)
    if len(rows) > ROWS_MAX:
        return [], [FaultyRow(ROWS_MAX + 1, Fault.TOO_MANY, "")]
    return rows, faults


def _faulty(number: int, fault: Fault, text: str) -> FaultyRow:
    return FaultyRow(number, fault, answers.clean_note(text)[:60])

"""Exports: other people's programs accept the book, show the same balances, and refuse it when a cent is wrong."""

from __future__ import annotations

import csv
import io
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from bot import ledger
from bot.database import Database
from bot.money import Money, exponent
from tests.ledger.story import NOW, euro, paid_in, paid_out, run, tell

BEAN_CHECK = Path(sys.executable).with_name("bean-check")
HLEDGER = shutil.which("hledger")

needs_hledger = pytest.mark.skipif(HLEDGER is None, reason="there is no hledger on this machine")
FORMATS = [pytest.param("beancount"), pytest.param("hledger", marks=needs_hledger)]
ONLY_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def exported(session: Session, group: int, format: ledger.Format) -> str:
    return "".join(ledger.export(session, group, format))


def accepts(format: str, text: str, folder: Path) -> bool:
    """Whether the stranger's program has nothing to say against the book."""
    file = folder / f"book.{format}"
    file.write_text(text)
    if format == "beancount":
        command = [str(BEAN_CHECK), "--no-cache", str(file)]
    else:
        command = [str(HLEDGER), "-f", str(file), "check", "-s", "ordereddates"]
    return subprocess.run(command, capture_output=True, check=False, timeout=60).returncode == 0


def balances_shown(format: str, text: str, folder: Path) -> dict[str, Decimal]:
    """What the stranger's program says each account holds, without those that hold nothing."""
    file = folder / f"book.{format}"
    file.write_text(text)
    held: dict[str, Decimal] = {}
    if format == "beancount":
        from beancount.core.data import Transaction
        from beancount.loader import load_file

        entries, errors, _ = load_file(str(file))
        assert not errors
        for entry in entries:
            if isinstance(entry, Transaction):
                for posting in entry.postings:
                    assert posting.units is not None and isinstance(posting.units.number, Decimal)
                    held[posting.account] = held.get(posting.account, Decimal(0)) + posting.units.number
    else:
        command = [str(HLEDGER), "-f", str(file), "balance", "--flat", "--no-total", "-O", "csv"]
        told = subprocess.run(command, capture_output=True, check=True, text=True, timeout=60).stdout
        held = {account: Decimal(amount.split()[0]) for account, amount in list(csv.reader(io.StringIO(told)))[1:]}
    return {account: amount for account, amount in held.items() if amount}


@pytest.mark.parametrize("format", FORMATS)
def test_a_stranger_accepts_the_book_and_shows_the_same_balances(
    database: Database, format: ledger.Format, tmp_path: Path
) -> None:
    with database.write() as session:
        tell(session)
    with database.read() as session:
        for group in (1, 2):
            text = exported(session, group, format)
            assert accepts(format, text, tmp_path), text
            assert balances_shown(format, text, tmp_path) == {
                account.report: Decimal(money.minor).scaleb(-exponent(money.currency))
                for account, money in ledger.balances(session, group)
                if money
            }


@ONLY_SQLITE
@pytest.mark.parametrize("format", FORMATS)
def test_a_book_in_which_money_was_lent_is_accepted_too(
    database: Database, format: ledger.Format, tmp_path: Path
) -> None:
    cash = ledger.cash(3)
    story = [
        ("deposit", ledger.deposit(7, cash, euro(2_000_00))),
        ("loan", ledger.disbursement(1, cash, euro(600_00), euro(564_00))),
        ("loan", ledger.disbursement(2, cash, euro(300_00), euro(300_00))),
        ("repayment", ledger.repayment(1, 8, cash, ledger.Split(2_00, 1_00, 3_00, 600_00, 9_00), "EUR")),
        ("repayment", ledger.repayment(2, 8, cash, ledger.Split(principal_minor=100_00), "EUR", prepaid_minor=5_00)),
        ("refund", ledger.refund(8, cash, euro(4_00))),
        ("write-off", ledger.write_off(2, euro(200_00))),
        ("spending", ledger.spend(cash, euro(40_00))),
    ]
    changed_hands = [2_000_00, 564_00, 300_00, 615_00, 95_00, 4_00, 200_00, 40_00]
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")
        for number, (kind, postings) in enumerate(story, start=1):
            entry = ledger.Entry(kind, postings, NOW, said_by=3, confirmed_by=None, cause="loan:1")
            receipt = ledger.record(session, 1, entry, key=str(number), now=NOW)
            assert receipt == ledger.receipt(session, 1, number)
            assert receipt.amount.minor == changed_hands[number - 1], kind
        assert ledger.moved(session, 1, [2, 4])["loan:1"] == 0
        text = exported(session, 1, format)
    assert accepts(format, text, tmp_path), text
    assert balances_shown(format, text, tmp_path) == {
        "Assets:Cash:P3": Decimal(1802),
        "Liabilities:Savings:P7": Decimal(-2000),
        "Income:Interest": Decimal(-39),
        "Income:Fees": Decimal(-1),
        "Income:Fines": Decimal(-2),
        "Expenses:Losses": Decimal(200),
        "Expenses:Spending": Decimal(40),
    }


@ONLY_SQLITE
@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("currency", ["EUR", "XOF", "TND"])
def test_every_number_of_decimals_is_understood(
    database: Database, format: ledger.Format, currency: str, tmp_path: Path
) -> None:
    with database.write() as session:
        ledger.open_book(session, 1, currency)
        for number, minor in enumerate((1, 1_000, 1_234_567_890)):
            ledger.record(session, 1, paid_in(7, Money(minor, currency)), key=str(number), now=NOW)
        text = exported(session, 1, format)
        assert accepts(format, text, tmp_path), text
        whole = Decimal(1_234_568_891).scaleb(-exponent(currency))
        assert balances_shown(format, text, tmp_path) == {"Assets:Cash:P3": whole, "Liabilities:Savings:P7": -whole}


@ONLY_SQLITE
@pytest.mark.parametrize("format", FORMATS)
def test_an_empty_book_and_one_whose_clock_went_back_are_accepted(
    database: Database, format: ledger.Format, tmp_path: Path
) -> None:
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")
        assert accepts(format, exported(session, 1, format), tmp_path)
        ledger.record(session, 1, paid_in(7, euro(50_00)), key="1", now=NOW.replace(year=2030))
        ledger.record(session, 1, paid_out(7, euro(50_00), ledger.cash(3)), key="2", now=NOW)
        assert accepts(format, exported(session, 1, format), tmp_path)


@ONLY_SQLITE
@pytest.mark.parametrize("format", FORMATS)
def test_words_that_mean_something_to_a_stranger_mean_nothing_here(
    database: Database, format: ledger.Format, tmp_path: Path
) -> None:
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")
        for number, cause in enumerate(['"; } \\', "a\n2020-01-01 close Assets:Cash:P3", "x, y: z | é ; @ =", ""]):
            entry = paid_in(7, euro(1), cause=cause)
            ledger.record(session, 1, entry, key=str(number), now=NOW)
        text = exported(session, 1, format)
        assert accepts(format, text, tmp_path), text


@ONLY_SQLITE
@pytest.mark.parametrize("format", FORMATS)
def test_a_stranger_finds_every_mutation(database: Database, format: ledger.Format, tmp_path: Path) -> None:
    dice = random.Random(7)
    with database.write() as session:
        tell(session)
        text = exported(session, 1, format)
    assert accepts(format, text, tmp_path)
    for mutate in (_a_cent_more, _an_entry_dropped, _an_entry_twice, _another_claim, _an_unknown_account):
        for _ in range(4):
            mutated = mutate(dice, text)
            assert mutated != text
            assert not accepts(format, mutated, tmp_path), (mutate.__name__, mutated)


def _a_cent_more(dice: random.Random, text: str) -> str:
    return _with_line(dice, text, _is_posting, lambda line: line.replace("0 EUR", "1 EUR", 1))


def _an_entry_dropped(dice: random.Random, text: str) -> str:
    parts = text.split("\n\n")
    entry = _an_entry(dice, parts)
    return "\n\n".join(part for part in parts if part != entry)


def _an_entry_twice(dice: random.Random, text: str) -> str:
    parts = text.split("\n\n")
    entry = _an_entry(dice, parts)
    return "\n\n".join(part if part != entry else f"{part}\n\n{part}" for part in parts)


def _another_claim(dice: random.Random, text: str) -> str:
    return _with_line(
        dice, text, lambda line: " balance " in line or " = " in line, lambda line: line.replace("0 EUR\n", "1 EUR\n")
    )


def _an_unknown_account(dice: random.Random, text: str) -> str:
    return _with_line(dice, text, _is_posting, lambda line: line.replace("P", "P1").replace("Bank", "Tank"))


def _with_line(dice: random.Random, text: str, which: Callable[[str], bool], change: Callable[[str], str]) -> str:
    lines = text.splitlines(keepends=True)
    at = dice.choice([number for number, line in enumerate(lines) if which(line) and change(line) != line])
    return "".join([*lines[:at], change(lines[at]), *lines[at + 1 :]])


def _is_posting(line: str) -> bool:
    return line.startswith("  ") and ".00 EUR\n" in line and "=" not in line


def _an_entry(dice: random.Random, parts: list[str]) -> str:
    return dice.choice([part for part in parts if "mark:" in part])


@ONLY_SQLITE
@pytest.mark.parametrize("format", FORMATS)
def test_a_stranger_proves_the_balances_against_the_entries(
    database: Database, format: ledger.Format, tmp_path: Path
) -> None:
    with database.write() as session:
        tell(session)
        run(
            session,
            "drop trigger balance_moves_with_posting",
            "update balance set posted = posted + 1 where group_id = 1 and account_id = 4",
        )
        assert not accepts(format, exported(session, 1, format), tmp_path)
        assert accepts(format, exported(session, 2, format), tmp_path)


def test_the_table_has_a_row_for_each_posting(database: Database) -> None:
    with database.write() as session:
        tell(session)
    with database.read() as session:
        rows = list(csv.DictReader(io.StringIO(exported(session, 1, "csv"))))
        assert len(rows) == 14
        receipt = ledger.receipt(session, 1, 5)
        assert receipt is not None
        assert rows[8] == {
            "entry": "5",
            "kind": "reversal",
            "mark": receipt.mark,
            "happened": "2026-11-24T17:00:00.000000Z",
            "written": "2026-11-24T22:00:00.000000Z",
            "said-by": "P3",
            "confirmed-by": "P7",
            "cause": "undo:4",
            "reverses": "4",
            "account": "wallet",
            "currency": "EUR",
            "amount": "-20.50",
            "balance-after": "0.00",
        }


@ONLY_SQLITE
@pytest.mark.parametrize("cause", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_no_cell_of_the_table_is_a_formula(database: Database, cause: str) -> None:
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")
        ledger.record(session, 1, paid_in(7, euro(5), cause=cause), key="k", now=NOW)
        rows = list(csv.DictReader(io.StringIO(exported(session, 1, "csv"))))
        assert all(not row["cause"].startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows)


def test_an_unknown_format_is_refused(database: Database) -> None:
    with database.write() as session:
        ledger.open_book(session, 1, "EUR")
        unknown: Any = "pdf"
        with pytest.raises(ValueError, match="pdf"):
            ledger.export(session, 1, unknown)

"""The calculator: published schedules to the cent, what each option means, and a sentence for whatever is wrong."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot import quote
from bot.config import ROOT
from bot.figures import Unanswerable
from bot.ledger import LoanKind

TODAY = date(2026, 11, 24)
PUBLISHED = Path(__file__).parent / "published_schedules.txt"
ASKED = "--kind flat --amount 1200 --currency EUR --rate 12 --count 12"


def asked(question: str) -> str:
    parser = ArgumentParser()
    quote.add_arguments(parser)
    return quote.answer(parser.parse_args(question.split()), TODAY)


def quoted(question: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(asked(f"{question} --json"))
    return answer


def published() -> list[Any]:
    """A parameter for each published schedule: what is asked, and the rows."""
    text = re.sub("(?m)^#.*\n", "", PUBLISHED.read_text())
    blocks = [block.splitlines() for block in text.strip().split("\n\n")]
    return [
        pytest.param(question, [tuple(row.split()) for row in rows], id=name.strip("[]"))
        for name, _source, question, *rows in blocks
    ]


@pytest.mark.parametrize(("question", "rows"), published())
def test_published_schedules_come_out_to_the_cent(question: str, rows: list[tuple[str, ...]]) -> None:
    answer = quoted(question)
    columns = ("date", "principal", "interest", "due", "balance")
    assert [tuple(row[column] for column in columns) for row in answer["rows"]] == rows
    assert [row["n"] for row in answer["rows"]] == list(range(1, len(rows) + 1))
    assert {row["fee"] for row in answer["rows"]} == {"0.00"}


def test_the_totals_and_the_true_rate_of_a_published_schedule() -> None:
    answer = quoted("--kind flat --round 1 --amount 5000 --currency EUR --rate 12 --count 18")
    del answer["rows"]
    assert answer == {
        "paid_out": "5000.00",
        "total_interest": "900.00",
        "total_due": "5900.00",
        "true_rate_year": "21.66",
        "effective_rate_year": "23.94",
    }


def test_what_is_left_out_is_a_year_months_equal_and_today() -> None:
    answer = quoted(ASKED)
    assert answer == quoted(f"{ASKED} --per year --every month --days equal --start 2026-11-24 --grace-principal 0")
    assert answer["rows"][0]["date"] == "2026-12-24"
    assert answer == quoted(ASKED.replace("--rate 12", "--rate 1 --per month"))


def test_amounts_have_the_decimals_of_their_currency() -> None:
    for currency, amount in (("XOF", "1200"), ("EUR", "1200.00"), ("TND", "1200.000"), ("eur", "1200.00")):
        assert quoted(ASKED.replace("EUR", currency))["paid_out"] == amount


def test_a_fee_and_a_mark_up_are_once_and_no_interest() -> None:
    for kind in ("fee", "cost-plus"):
        for per in ("year", "month"):
            answer = quoted(f"--kind {kind} --amount 300 --currency EUR --rate 10 --per {per} --count 3")
            assert {(row["principal"], row["interest"], row["fee"]) for row in answer["rows"]} == {
                ("100.00", "0.00", "10.00")
            }
            assert (answer["total_interest"], answer["total_due"]) == ("0.00", "330.00")


def test_interest_in_advance_is_told_though_no_instalment_pays_it() -> None:
    answer = quoted("--kind in-advance --amount 1000 --currency EUR --rate 10 --per month --count 1")
    assert (answer["paid_out"], answer["total_interest"], answer["total_due"]) == ("900.00", "100.00", "1000.00")
    assert answer["true_rate_year"] == "133.33"


def test_a_step_of_one_whole_franc_still_rounds_up() -> None:
    """Without a step 3,333 is the nearest; the last would be the largest."""
    question = "--kind flat --amount 10000 --currency XOF --rate 0 --count 3"
    assert [row["due"] for row in quoted(question)["rows"]] == ["3333", "3333", "3334"]
    assert [row["due"] for row in quoted(f"{question} --round 1")["rows"]] == ["3334", "3334", "3332"]


@pytest.mark.parametrize(
    "wrong",
    [
        "--kind usury",
        "--kind FLAT",
        "--amount 0",
        "--amount -5",
        "--amount 1,000",
        "--amount 1e3",
        "--amount ٥٠٠",
        "--amount nan",
        "--amount 0.001",
        "--amount 10000000000000.01",
        "--amount 9999999999999",  # with its interest, more than the book can hold
        f"--amount {'9' * 5000}",
        "--currency XXX",
        "--currency euro",
        "--rate -1",
        "--rate 12%",
        "--rate 1000.01",
        "--rate inf",
        "--per decade",
        "--per once",
        "--count 0",
        "--count -1",
        "--count 1.5",
        "--count 521",
        "--every day",
        "--start yesterday",
        "--start 2026-02-29",
        "--start 20260228",
        "--start 9999-06-01",
        "--days 365",
        "--grace-principal 12",
        "--grace-principal -1",
        "--every end --grace-principal 1",
        "--round 0",
        "--round -1",
        "--round 0.001",
        "--round cent",
        "--kind in-advance --rate 100",
    ],
)
def test_whatever_is_wrong_is_told_in_one_sentence(wrong: str) -> None:
    with pytest.raises(Unanswerable, match=r"^[^\n]{10,200}\.$"):
        asked(f"{ASKED} {wrong}")


@pytest.mark.parametrize("name", ["kind", "amount", "currency", "rate", "count"])
def test_what_is_missing_is_named(name: str) -> None:
    with pytest.raises(Unanswerable, match=f"--{name} is missing"):
        asked(re.sub(f"--{name} [^ ]+", "", ASKED))


@pytest.mark.parametrize(
    "edge",
    [
        "--amount 0.01",
        "--amount 9000000000000 --rate 1",
        "--rate 1000 --per month --count 520 --every week",
        "--kind in-advance --rate 99.99999999 --amount 9999999999",
        "--kind equal-instalments --rate 1000 --per month --count 520 --days actual-365 --start 9950-01-31",
        "--round 9999999",
        "--every end --count 520",
    ],
)
@pytest.mark.parametrize("how", ["", "--json"])
def test_the_edges_are_answered(edge: str, how: str) -> None:
    assert asked(f"{ASKED} {edge} {how}")


def test_the_examples_in_the_docs_are_the_calculator_s() -> None:
    page = (ROOT / "docs" / "loans.md").read_text()
    examples = re.findall(r"(?s)```\n\$ \./kitabu quote ([^\n]+)\n(.*?)\n```", page)
    assert {question.split()[1] for question, _ in examples} == set(LoanKind)
    for question, answer in examples:
        assert answer == asked(question)
        told = quoted(question)
        compared = next(
            line for line in page.splitlines() if line.startswith("|") and f"{told['true_rate_year']} %" in line
        )
        assert f"| {told['paid_out']} | {told['total_due']} |" in compared


def test_the_command_answers() -> None:
    command = [sys.executable, "-m", "bot", "quote", *ASKED.split(), "--start", "2026-01-05", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["true_rate_year"] == "21.46"

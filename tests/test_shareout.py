"""The share-out: published examples to the cent, what always holds, and a sentence for whatever is wrong."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import shareout
from bot.config import ROOT
from bot.figures import Unanswerable
from bot.ledger import Fund, Saver, share_out

GROUP: dict[str, Any] = {
    "currency": "XOF",
    "share_price": "250",
    "cash": "309500",
    "members": [{"name": "A", "shares": 45}, {"name": "B", "shares": 55}, {"name": "C", "shares": 1}],
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "group.json"


def answered(file: Path, *how: str, **changed: Any) -> str:
    if changed:
        file.write_text(json.dumps({**GROUP, **changed}))
    parser = ArgumentParser()
    shareout.add_arguments(parser)
    return shareout.answer(parser.parse_args([str(file), *how]))


def shared(file: Path, **changed: Any) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(answered(file, "--json", **changed))
    return told


def test_a_member_with_45_of_900_shares_gets_refund_and_profit(file: Path) -> None:
    """AgroCenta: a share costs 5, 900 were sold, 900 were earned: Ama's 225 come back with 45 more."""
    members = [{"name": "Ama", "shares": 45}, {"name": "The others", "shares": 855}]
    told = shared(file, currency="GHS", share_price="5", cash="5400", members=members)
    assert (told["pool"], told["value_per_share"], told["return_on_savings"]) == ("5400.00", "6.00", "0.2000")
    assert told["members"][0] == {
        "name": "Ama",
        "gross": "270.00",
        "welfare": "0.00",
        "debts": "0.00",
        "net": "270.00",
        "extra": "0.00",
    }
    assert (told["left_over"], told["shortfall"]) == ("0.00", "0.00")


@pytest.mark.parametrize(
    ("cash", "owed", "nets", "shortfall"),
    [("700000", "0", ["250000", "550000"], "0"), ("0", "100000", ["-150000", "150000"], "150000")],
)
def test_a_debt_is_netted_and_may_leave_a_debt(
    file: Path, cash: str, owed: str, nets: list[str], shortfall: str
) -> None:
    """IntelliCash: a pool of 1,000,000, and one of 200,000, where the saver waits for what the borrower brings."""
    told = shared(
        file,
        share_price="1",
        cash=cash,
        receivables="300000",
        owed=owed,
        welfare={"balance": "100000", "rule": "equal"},
        members=[{"name": "Borrower", "shares": 500000, "debts": "300000"}, {"name": "Saver", "shares": 500000}],
    )
    assert [one["welfare"] for one in told["members"]] == ["50000", "50000"]
    assert [one["net"] for one in told["members"]] == nets
    assert told["shortfall"] == shortfall


def test_two_of_180_shares_of_11000_are_122_22(file: Path) -> None:
    """FairShares."""
    members = [{"name": "A", "shares": 2}, {"name": "The others", "shares": 178}]
    told = shared(file, currency="GBP", share_price="1", cash="11000", members=members)
    assert told["members"][0]["gross"] == "122.22"
    assert told["value_per_share"] == "61.111111"


def test_what_cannot_be_divided_goes_to_the_largest_remainder_and_is_named(file: Path) -> None:
    """iclub published 82, 82 and 35, which make 199: nobody had the last one."""
    members = [{"name": name, "shares": shares} for name, shares in (("A", 247), ("B", 247), ("C", 106))]
    told = shared(file, share_price="1", cash="200", members=members)
    assert [(one["gross"], one["extra"]) for one in told["members"]] == [("83", "1"), ("82", "0"), ("35", "0")]
    assert sum(int(one["gross"]) for one in told["members"]) == 200
    assert "went to the largest remainders, 1 XOF each: A.\n" in f"{answered(file)}\n"


def test_coins_that_do_not_exist_are_left_over_and_debts_stay_exact(file: Path) -> None:
    told = shared(
        file,
        step="100",
        receivables="9000",
        members=[*GROUP["members"][:2], {"name": "C", "shares": 1, "debts": "9000"}],
    )
    assert [one["gross"] for one in told["members"]] == ["141906", "173441", "3153"]
    assert [one["net"] for one in told["members"]] == ["141900", "173400", "-5847"]
    assert (told["left_over"], told["shortfall"]) == ("47", "5800")
    table = answered(file)
    assert table.splitlines()[0] == "To share: 318500 XOF among 101 shares."
    assert "Left over, for there is no smaller coin: 47 XOF.\nStill owed to the group: C 5847 XOF.\n" in table


def test_a_loss_is_shared_as_well(file: Path) -> None:
    told = shared(file, cash="20000", members=[{"name": "A", "shares": 100}])
    assert (told["value_per_share"], told["return_on_savings"]) == ("200", "-0.2000")
    assert "200, and cost 250: -20.00 for each 100 saved." in answered(file)


savers = st.builds(Saver, st.integers(0, 5_000), st.integers(0, 10**7))


@given(
    st.lists(savers, min_size=1, max_size=30).filter(lambda some: any(saver.shares for saver in some)),
    st.integers(0, 10**9),
    st.integers(0, 10**6),
    st.sampled_from((1, 5, 100, 5_000)),
)
def test_nothing_is_made_and_nothing_is_lost(some: list[Saver], cash: int, welfare: int, step: int) -> None:
    debts = sum(saver.debts_minor for saver in some)
    fund = Fund("XOF", cash, receivables_minor=debts, welfare_minor=welfare, step_minor=step)
    whole = share_out(fund, some)
    assert sum(one.gross_minor for one in whole.sharings) == whole.pool_minor
    assert sum(one.net_minor for one in whole.sharings) + whole.left_over_minor == cash + welfare
    paid = sum(max(0, one.net_minor) for one in whole.sharings)
    brought = -sum(min(0, one.net_minor) for one in whole.sharings)
    assert paid <= cash + welfare + brought
    assert whole.shortfall_minor == max(0, paid - cash - welfare)
    for one, saver in zip(whole.sharings, some, strict=True):
        assert abs(one.gross_minor - Fraction(whole.pool_minor * saver.shares, whole.shares)) < 1
        assert one.net_minor % step == 0 or one.net_minor < 0
        assert one.extra_minor in (0, 1)


@pytest.mark.parametrize(
    "changed",
    [
        {"currency": "EURO"},
        {"currency": None},
        {"share_price": "0"},
        {"cash": "-1"},
        {"cash": "1,000"},
        {"cash": "1.5"},
        {"cash": 1.5},
        {"cash": None},
        {"cash": float("nan")},
        {"cash": "1" * 20},
        {"cash": True},
        {"step": "0"},
        {"reserve": "309501"},
        {"reserves": "1"},
        {"welfare": "5"},
        {"welfare": {"balance": "5", "rule": "shares"}},
        {"members": []},
        {"members": {"A": 1}},
        {"members": [5]},
        {"members": [{"name": "", "shares": 1}]},
        {"members": [{"name": "A"}]},
        {"members": [{"name": "A", "shares": 1.5}]},
        {"members": [{"name": "A", "shares": -1}]},
        {"members": [{"name": "A", "shares": True}]},
        {"members": [{"name": "A", "shares": 0}]},
        {"members": [{"name": "A", "shares": 1, "debt": "5"}]},
    ],
)
def test_whatever_is_wrong_is_told_in_one_sentence(file: Path, changed: dict[str, Any]) -> None:
    with pytest.raises(Unanswerable, match=r"^[^\n]{10,200}\.$"):
        answered(file, **changed)


@pytest.mark.parametrize("text", ["", "[", "[]", "{}", '{"currency": "XOF", "share_price": "250"}', "[" * 100_000])
def test_a_file_that_is_none_is_told_in_one_sentence(file: Path, text: str) -> None:
    with pytest.raises(Unanswerable, match="cannot be read"):
        answered(file)
    file.write_text(text)
    with pytest.raises(Unanswerable, match=r"^[^\n]{10,200}\.$"):
        answered(file)


def test_the_example_in_the_docs_is_what_it_says(file: Path) -> None:
    parts = (ROOT / "docs" / "share-out.md").read_text().split("```")
    written, told = (
        (part for part in parts if part.startswith("json\n")),
        next(p for p in parts if p.startswith("text\n")),
    )
    file.write_text(next(written).removeprefix("json\n"))
    assert answered(file) == told.removeprefix("text\n").split("\n", 1)[1].rstrip()

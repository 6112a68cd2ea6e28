"""Entries and accounts: what is wrong cannot be built."""

from __future__ import annotations

import doctest
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import ledger
from bot.ledger import opening_rules, rotation_rules, rules
from bot.ledger.accounts import KINDS
from bot.money import MINOR_MAX, Money
from tests.ledger.story import NOW, euro, paid_in


def entry(*amounts: Money, **changes: Any) -> ledger.Entry:
    postings = tuple(ledger.Posting(ledger.cash(number), amount) for number, amount in enumerate(amounts))
    said: dict[str, Any] = {"happened": NOW, "said_by": None, "confirmed_by": None, "cause": "", **changes}
    return ledger.Entry("test", postings, **said)


def test_the_worked_example_of_every_rule_is_true() -> None:
    names = {"cash": ledger.cash, "bank": ledger.bank, **vars(rules)}
    result = doctest.testmod(rules, extraglobs=names)
    assert (result.failed, result.attempted) == (0, 13)
    result = doctest.testmod(rotation_rules)
    assert result.failed == 0 and result.attempted > 10
    assert doctest.testmod(opening_rules).failed == 0


@given(st.lists(st.integers(-MINOR_MAX // 100, MINOR_MAX // 100), min_size=1, max_size=30))
def test_whatever_sums_to_zero_is_an_entry_and_nothing_else_is(amounts: list[int]) -> None:
    balanced = [euro(minor) for minor in amounts if minor]
    rest = -sum(money.minor for money in balanced)
    if rest:
        with pytest.raises(ledger.Unbalanced):
            entry(*balanced)
        balanced.append(euro(rest))
    if len(balanced) >= 2:
        assert sum(posting.amount.minor for posting in entry(*balanced).postings) == 0


@pytest.mark.parametrize(
    "amounts",
    [
        (),
        (euro(0),),
        (euro(1),),
        (euro(0), euro(0)),
        (euro(5), euro(0), euro(-5)),
        (euro(5), Money(-5, "XOF")),
        (euro(5), euro(-4)),
    ],
)
def test_what_does_not_balance_cannot_be_built(amounts: tuple[Money, ...]) -> None:
    with pytest.raises(ledger.Unbalanced):
        entry(*amounts)


def test_each_currency_balances_by_itself() -> None:
    assert len(entry(euro(5), euro(-5), Money(70, "XOF"), Money(-70, "XOF")).postings) == 4


def test_an_account_stands_in_an_entry_once() -> None:
    with pytest.raises(ledger.Unbalanced, match="once"):
        ledger.Entry("test", ledger.transfer(ledger.bank(), ledger.bank(), euro(1)), NOW, 1, 2, "")


def test_an_entry_knows_the_zone_of_its_moment() -> None:
    with pytest.raises(ValueError, match="zone"):
        entry(euro(5), euro(-5), happened=datetime(2026, 11, 24, 18))  # noqa: DTZ001 - that is the fault
    evening = datetime(2026, 11, 24, 18, tzinfo=timezone(timedelta(hours=1)))
    assert entry(euro(5), euro(-5), happened=evening).happened == datetime(2026, 11, 24, 17, tzinfo=UTC)


def test_only_more_than_nothing_is_given() -> None:
    for side in (ledger.debit, ledger.credit):
        for minor in (0, -5):
            with pytest.raises(ledger.Unbalanced):
                side(ledger.bank(), euro(minor))
    assert ledger.credit(ledger.bank(), euro(5)) == ledger.Posting(ledger.bank(), euro(-5))


def test_money_lies_only_at_places() -> None:
    for place in (ledger.cash(3), ledger.bank(), ledger.wallet()):
        assert place.is_place
        paid_in(7, euro(1), place)
    with pytest.raises(ValueError, match="savings:8"):
        paid_in(7, euro(1), ledger.savings(8))
    with pytest.raises(ValueError, match="savings:8"):
        ledger.transfer(ledger.cash(3), ledger.savings(8), euro(1))


def test_an_account_is_found_by_its_code() -> None:
    for account in (ledger.cash(3), ledger.bank(), ledger.wallet(), ledger.savings(12)):
        assert ledger.account(account.code) == account
    assert {ledger.account(kind if not KINDS[kind].owned else f"{kind}:1").kind for kind in KINDS} == set(KINDS)


@pytest.mark.parametrize(
    "code",
    ["", "cash", "cash:", "cash:x", "cash:-3", "cash:03", "cash:٣", "bank:3", "bank:", "gold", "gold:3", "cash:3:4"],
)
def test_a_code_that_names_no_account_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="no account"):
        ledger.account(code)

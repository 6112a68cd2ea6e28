"""Repayments: every minor unit pays something, the oldest first; and what closes a loan today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import ledger
from bot.ledger import Every, LoanKind, Owed, Split, Terms
from bot.ledger.repayments import ORDER
from bot.money import Money

PARTS = st.integers(0, 1_000)
OWED = st.lists(
    st.builds(Owed, st.integers(1, 20), st.dates(date(2026, 1, 1), date(2026, 12, 31)), PARTS, PARTS, PARTS, PARTS),
    max_size=8,
)
ORDERS = st.sampled_from(list(permutations(ORDER)))


def total(owed: tuple[Owed, ...] | list[Owed]) -> int:
    return sum(one.total_minor for one in owed)


def lent(kind: LoanKind, minor: int, percent: int, count: int, every: Every = Every.MONTH) -> Terms:
    return Terms(kind, Money(minor, "EUR"), Fraction(percent, 100), "month", count, every, date(2026, 1, 1))


@given(OWED, st.integers(0, 50_000), ORDERS)
def test_a_payment_pays_something_with_every_unit(owed: list[Owed], minor: int, order: tuple[str, ...]) -> None:
    split, left = ledger.allocate(owed, minor, order)
    assert split.total_minor == minor
    assert total(left) == total(owed) - (minor - split.over_minor)
    assert split.over_minor == 0 or total(left) == 0
    assert all(min(one.fine_minor, one.fee_minor, one.interest_minor, one.principal_minor) >= 0 for one in left)
    assert sorted((one.due, one.number) for one in left) == sorted((one.due, one.number) for one in owed)


@given(OWED, st.integers(0, 9_000), st.integers(0, 9_000), ORDERS)
def test_two_payments_pay_what_one_would_whichever_comes_first(
    owed: list[Owed], one: int, other: int, order: tuple[str, ...]
) -> None:
    def pay(*payments: int) -> tuple[Owed, ...]:
        left = tuple(owed)
        for payment in payments:
            _, left = ledger.allocate(left, payment, order)
        return left

    assert pay(one, other) == pay(other, one) == pay(one + other)


def test_the_oldest_is_paid_first_and_within_it_what_the_order_names() -> None:
    old = Owed(7, date(2026, 2, 1), fine_minor=2_00, fee_minor=1_00, interest_minor=5_00, principal_minor=100_00)
    new = Owed(2, date(2026, 3, 1), fine_minor=0, fee_minor=1_00, interest_minor=4_00, principal_minor=100_00)
    split, left = ledger.allocate([new, old], 6_00, ORDER)
    assert split == Split(fine_minor=2_00, fee_minor=1_00, interest_minor=3_00)
    assert left == (Owed(7, old.due, 0, 0, 2_00, 100_00), new)
    split, _ = ledger.allocate([new, old], 110_00, ("principal", "interest", "fee", "fine"))
    # Two euro are left when the old one is paid: they begin with the principal of the new one.
    assert split == Split(fine_minor=2_00, fee_minor=1_00, interest_minor=5_00, principal_minor=102_00)


@pytest.mark.parametrize(
    ("minor", "order"),
    [(-1, ORDER), (1, ("fine", "fee", "interest")), (1, (*ORDER, "fine")), (1, ("a", "b", "c", "d"))],
)
def test_less_than_nothing_or_half_an_order_is_a_fault_of_ours(minor: int, order: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="."):
        ledger.allocate([], minor, order)


def test_the_published_sums_of_intellicash() -> None:
    """Of its loan-math tests, in cents: ten percent a month, all at the end."""
    month = lent(LoanKind.FLAT, 1_000_000, 10, 1, Every.END)
    assert ledger.schedule(month)[0].interest_minor == 100_000
    assert ledger.schedule(replace(month, count=3))[0].interest_minor == 300_000
    owed = ledger.owed(ledger.schedule(month))
    # A year late it is still the interest of the agreed month: being late costs a fine, not more interest.
    a_year_late = ledger.settle_now(month.kind, month.start, ledger.schedule(month), owed, date(2027, 2, 1))
    assert total(a_year_late) == 1_100_000
    _, left = ledger.allocate(owed, 400_000, ORDER)
    assert total(left) == 700_000
    split, _ = ledger.allocate([Owed(1, month.start, 0, 0, 0, 100_000)], 150_000, ORDER)
    assert split == Split(principal_minor=100_000, over_minor=50_000)
    _, left = ledger.allocate(
        [Owed(1, month.start, 0, 0, 0, 300_000), Owed(2, month.start, 0, 0, 0, 500_000)], 400_000, ORDER
    )
    assert [one.total_minor for one in left] == [0, 400_000]


def test_fines_are_owed_beside_the_rest() -> None:
    """Apache Fineract's LoanCharge.feature, FEE04: 3,000 flat in three months, 1.5 percent of each principal late."""
    instalments = ledger.schedule(replace(lent(LoanKind.FLAT, 300_000, 1, 3)))
    owed = [replace(one, fine_minor=15_00) for one in ledger.owed(instalments)]
    assert [one.total_minor for one in owed] == [1_045_00] * 3
    assert total(owed) == 3_135_00


def early(on: date, paid: int = 0, kind: LoanKind = LoanKind.EQUAL_INSTALMENTS) -> int:
    """What closes on a day 100 euro that were lent on New Year's day of 2024 at 7 percent a year, for six months."""
    start = date(2024, 1, 1)
    terms = Terms(kind, Money(100_00, "EUR"), Fraction(7, 100), "year", 6, Every.MONTH, start)
    instalments = ledger.schedule(terms)
    _, owed = ledger.allocate(ledger.owed(instalments), paid, ORDER)
    return total(ledger.settle_now(kind, start, instalments, owed, on))


def test_closed_early_interest_is_owed_for_the_days_that_passed() -> None:
    """Apache Fineract's ProgressiveEMICalculatorTest, payoff_on0115 and payoff_on0215."""
    assert early(date(2024, 1, 15)) == 100_26
    assert early(date(2024, 2, 15), paid=17_01) == 83_57 + 24


def test_closed_early_what_was_agreed_as_a_whole_is_owed() -> None:
    for kind in (LoanKind.FLAT, LoanKind.FEE, LoanKind.COST_PLUS):
        assert early(date(2024, 1, 15), kind=kind) > 100_00
        assert early(date(2024, 1, 15), kind=kind) == early(date(2024, 7, 1), kind=kind)


def test_closing_costs_more_from_day_to_day_and_at_last_everything() -> None:
    days = [date(2024, 1, 1) + timedelta(days) for days in range(190)]
    costs = [early(day) for day in days]
    assert costs == sorted(costs)
    # On the first day there is no interest yet; days before it cost no less.
    assert costs[0] == early(date(2023, 12, 1)) == 100_00
    assert costs[-1] == 102_05


def test_interest_paid_for_a_time_that_does_not_come_stays_paid() -> None:
    assert early(date(2024, 1, 1), paid=17_01) == 100_00 - 16_43

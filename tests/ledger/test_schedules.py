"""Schedules: what must be true of each, whatever the loan; and what a group would reckon by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bot import ledger
from bot.ledger import DECLINING, INSTALMENTS_MAX, Every, LoanKind, Terms
from bot.money import MINOR_MAX, Money

EQUAL = (LoanKind.FLAT, LoanKind.EQUAL_INSTALMENTS, LoanKind.FEE, LoanKind.COST_PLUS, LoanKind.IN_ADVANCE)
START = date(2026, 1, 31)


def loan(kind: LoanKind = LoanKind.FLAT, minor: int = 120_000, percent: str = "1", **changes: Any) -> Terms:
    """1,200 euro at one percent a month, in twelve months."""
    rate = Fraction(percent) / 100
    terms = Terms(kind, Money(minor, "EUR"), rate, "month", 12, Every.MONTH, START)
    return replace(terms, **changes)


def triples(terms: Terms) -> list[tuple[int, int, int]]:
    return [(one.principal_minor, one.interest_minor, one.fee_minor) for one in ledger.schedule(terms)]


@st.composite
def loans(draw: st.DrawFn, /, **fixed: Any) -> Terms:
    """Any loan that a group could think of, and many that none would; `kinds` and `days` can be given."""
    every = draw(st.sampled_from(Every))
    count = draw(st.integers(1, 60))
    kind = draw(st.sampled_from(fixed.get("kinds", tuple(LoanKind))))
    return Terms(
        kind=kind,
        principal=Money(draw(st.integers(1, 10**10)), "EUR"),
        rate=Fraction(draw(st.integers(0, 2_000)), 10_000),
        rate_per=draw(st.sampled_from(("month", "year") if kind in DECLINING else ("month", "year", "once"))),
        count=count,
        every=every,
        start=draw(st.dates(date(2000, 1, 1), date(2100, 12, 31))),
        days=fixed.get("days", draw(st.sampled_from(("equal", "actual-365", "30-360")))),
        grace_principal=0 if every is Every.END else draw(st.integers(0, count - 1)),
        step_minor=draw(st.none() | st.integers(1, 10_000)),
    )


@given(loans())
@example(loan(minor=1, percent="55", count=20, grace_principal=10))  # each part of the interest is rounded up
def test_the_principal_is_paid_back_to_the_unit_and_nothing_is_ever_negative(terms: Terms) -> None:
    instalments = ledger.schedule(terms)
    assert sum(one.principal_minor for one in instalments) == terms.principal.minor
    left = terms.principal.minor
    for number, one in enumerate(instalments, start=1):
        left -= one.principal_minor
        assert min(one.principal_minor, one.interest_minor, one.fee_minor) >= 0
        assert (one.number, one.balance_minor) == (number, left)
        assert one.total_minor == one.principal_minor + one.interest_minor + one.fee_minor
    assert left == 0
    assert tuple(one.due for one in instalments) == ledger.due_dates(terms)[: len(instalments)]
    assert all(one.principal_minor == 0 for one in instalments[: terms.grace_principal])


@given(loans(kinds=EQUAL, days="equal"))
def test_equal_instalments_are_equal_and_the_last_takes_the_rest(terms: Terms) -> None:
    # Where interest leaves less than a coin of an instalment, or a unit is much of it, there is nothing to be equal.
    assume(terms.principal.minor > 10_000 * terms.count)
    paying = ledger.schedule(terms)[terms.grace_principal :]
    *equal, last = (one.total_minor for one in paying)
    assert len(set(equal)) <= 1
    if terms.step_minor is None:
        assert terms.grace_principal + len(paying) == len(ledger.due_dates(terms))
    elif equal:
        assert equal[0] % terms.step_minor == 0
        # Interest that was rounded up in every instalment can make up for a coin as small as that.
        assert last <= equal[0] or terms.kind is LoanKind.EQUAL_INSTALMENTS


@given(
    st.sampled_from([kind for kind in LoanKind if kind not in DECLINING]),
    st.integers(1, 10**10),
    st.integers(0, 1_000),
    st.integers(1, 60),
    st.none() | st.integers(1, 10_000),
)
def test_what_was_agreed_as_a_whole_is_paid_as_a_whole(
    kind: LoanKind, minor: int, rate_bp: int, count: int, step_minor: int | None
) -> None:
    rate = Fraction(rate_bp, 10_000)
    terms = loan(kind, minor, rate=rate, count=count, step_minor=step_minor, grace_principal=count // 3)
    agreed = minor * rate * (1 if kind in (LoanKind.FEE, LoanKind.COST_PLUS) else count)
    assume(kind is not LoanKind.IN_ADVANCE or agreed + 1 < minor)
    assert abs(ledger.total_cost(terms).minor - agreed) <= Fraction(1, 2)


@given(loans(kinds=DECLINING))
def test_interest_on_what_is_still_owed_is_never_above_flat(terms: Terms) -> None:
    flat = ledger.total_cost(replace(terms, kind=LoanKind.FLAT))
    declining = ledger.total_cost(terms)
    # Each instalment's interest is rounded for itself, flat interest once.
    assert declining.minor <= flat.minor + Fraction(terms.count + 1, 2)
    if not terms.grace_principal and flat.minor > 10 * terms.count:
        assert declining <= flat


@given(loans())
def test_the_true_rate_is_the_one_at_which_both_sides_are_worth_the_same(terms: Terms) -> None:
    assume(terms.count <= 24)
    try:
        got = ledger.paid_out(terms).minor
    except ValueError:
        return  # everything would be kept back
    periods = (
        Fraction(12, terms.count) if terms.every is Every.END else {"week": 52, "two-weeks": 26}.get(terms.every, 12)
    )
    rate = Fraction(ledger.true_rate_year(terms))

    def worth(percent: Fraction) -> Fraction:
        factor = 1 + percent / 100 / periods
        return sum((one.total_minor / factor**one.number for one in ledger.schedule(terms)), Fraction(0))

    half = Fraction(1, 200)
    assert worth(rate + half) <= got <= worth(max(rate - half, Fraction(0)))
    if periods >= 1:
        assert ledger.effective_rate_year(terms) >= ledger.true_rate_year(terms)


def test_twelve_percent_flat_costs_nearly_twice_as_much() -> None:
    assert triples(loan()) == [(100_00, 12_00, 0)] * 12
    assert ledger.total_cost(loan()) == Money(144_00, "EUR")
    assert (ledger.true_rate_year(loan()), ledger.effective_rate_year(loan())) == (Decimal("21.46"), Decimal("23.70"))


@pytest.mark.parametrize("kind", DECLINING)
def test_interest_on_what_is_still_owed_costs_what_it_says(kind: LoanKind) -> None:
    terms = loan(kind, minor=10**9)
    assert (ledger.true_rate_year(terms), ledger.effective_rate_year(terms)) == (Decimal("12.00"), Decimal("12.68"))


def test_a_fee_is_a_part_of_the_amount_and_no_interest_however_long_it_takes() -> None:
    assert triples(loan(LoanKind.FEE, 30_000, "2", count=3)) == [(100_00, 0, 2_00)] * 3
    assert triples(loan(LoanKind.FEE, 30_000, "2", count=3, rate_per="year")) == [(100_00, 0, 2_00)] * 3
    assert triples(loan(LoanKind.COST_PLUS, 30_000, "10", count=6)) == [(50_00, 0, 5_00)] * 6


def test_interest_in_advance_costs_more_than_it_says() -> None:
    """Of 1,000 at ten percent 900 are paid out, and 100 / 900 is more than ten percent."""
    terms = loan(LoanKind.IN_ADVANCE, 100_000, "10", count=1)
    assert triples(terms) == [(1_000_00, 0, 0)]
    assert ledger.paid_out(terms) == Money(900_00, "EUR")
    assert ledger.total_cost(terms) == Money(100_00, "EUR")
    assert ledger.true_rate_year(terms) == Decimal("133.33")
    with pytest.raises(ValueError, match="nothing to be paid out"):
        ledger.paid_out(loan(LoanKind.IN_ADVANCE, 100_000, "10", count=10))


def test_all_at_the_end_is_one_instalment_after_so_many_months() -> None:
    for kind in (LoanKind.FLAT, *DECLINING):
        terms = loan(kind, 100_000_000, "10", count=3, every=Every.END)
        (only,) = ledger.schedule(terms)
        assert (only.due, only.principal_minor, only.interest_minor) == (date(2026, 4, 30), 100_000_000, 30_000_000)
        # 30 percent in three months, four times a year.
        assert (ledger.true_rate_year(terms), ledger.effective_rate_year(terms)) == (
            Decimal("120.00"),
            Decimal("185.61"),
        )


def test_no_interest_costs_nothing() -> None:
    terms = loan(LoanKind.EQUAL_PRINCIPAL, 100, "0", count=3)
    assert triples(terms) == [(33, 0, 0), (33, 0, 0), (34, 0, 0)]
    assert ledger.true_rate_year(terms) == ledger.effective_rate_year(terms) == 0


def test_in_coins_the_last_instalment_is_the_smallest() -> None:
    assert triples(loan(minor=100, percent="0", count=3, step_minor=1)) == [(34, 0, 0), (34, 0, 0), (32, 0, 0)]


def test_a_coarse_coin_ends_a_loan_sooner_and_owes_nothing_for_the_rest() -> None:
    terms = loan(minor=1_000, percent="1", step_minor=100)
    assert [one.total_minor for one in ledger.schedule(terms)] == [100] * 11 + [20]
    terms = loan(minor=1_000, percent="1", step_minor=200)
    assert [one.total_minor for one in ledger.schedule(terms)] == [200] * 5 + [120]
    assert sum(one.interest_minor for one in ledger.schedule(terms)) == 120


def test_from_the_31st_it_is_due_at_the_month_s_end_and_on_the_31st_again() -> None:
    due = [day.isoformat()[5:] for day in ledger.due_dates(loan(start=date(2023, 12, 31), count=5))]
    assert due == ["01-31", "02-29", "03-31", "04-30", "05-31"]


def test_two_weeks_are_fourteen_days_over_any_change_of_the_year() -> None:
    due = ledger.due_dates(loan(start=date(2024, 12, 24), count=2, every=Every.TWO_WEEKS))
    assert due == (date(2025, 1, 7), date(2025, 1, 21))


@pytest.mark.parametrize(
    ("every", "days", "interest"),
    [
        (Every.MONTH, "equal", 10_000),  # 120,000.00 at 1 percent a year, a twelfth
        (Every.MONTH, "30-360", 10_000),
        (Every.MONTH, "actual-365", 9_205),  # from the 31st of January to the 28th of February
        (Every.WEEK, "equal", 2_308),  # a 52nd
        (Every.WEEK, "30-360", 2_333),  # 7 of 360
        (Every.WEEK, "actual-365", 2_301),
        (Every.TWO_WEEKS, "equal", 4_615),
    ],
)
def test_how_long_a_period_is_can_be_counted_in_three_ways(every: Every, days: str, interest: int) -> None:
    terms = loan(LoanKind.EQUAL_PRINCIPAL, 12_000_000, "1", rate_per="year", every=every, days=days)
    assert ledger.schedule(terms)[0].interest_minor == interest


def test_flat_interest_by_the_day_is_for_all_days_together() -> None:
    terms = loan(minor=500_000, percent="12", rate_per="year", count=18, start=date(2022, 11, 1), days="actual-365")
    assert ledger.total_cost(terms) == Money(899_18, "EUR")  # 547 days of 365, at 600 a year


def test_half_a_unit_is_rounded_up() -> None:
    assert triples(loan(LoanKind.EQUAL_PRINCIPAL, 50, "1", count=1)) == [(50, 1, 0)]
    assert triples(loan(LoanKind.EQUAL_PRINCIPAL, 49, "1", count=1)) == [(49, 0, 0)]


@pytest.mark.parametrize(
    "wrong",
    [
        {"principal": Money(0, "EUR")},
        {"principal": Money(-1, "EUR")},
        {"rate": Fraction(-1, 100)},
        {"rate_per": "day"},
        {"kind": LoanKind.EQUAL_PRINCIPAL, "rate_per": "once"},
        {"count": 0},
        {"count": INSTALMENTS_MAX + 1},
        {"days": "real"},
        {"grace_principal": 12},
        {"grace_principal": -1},
        {"every": Every.END, "grace_principal": 1},
        {"step_minor": 0},
    ],
)
def test_what_cannot_be_reckoned_with_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="."):
        loan(**wrong)


def test_more_than_the_book_or_the_calendar_can_hold_is_refused() -> None:
    with pytest.raises(ValueError, match="more money"):
        ledger.schedule(loan(minor=MINOR_MAX))
    with pytest.raises(ValueError, match="year 10000"):
        ledger.schedule(loan(start=date(9999, 6, 1)))
    with pytest.raises(ValueError, match="year 10000"):
        ledger.schedule(loan(start=date(9999, 12, 1), every=Every.WEEK))

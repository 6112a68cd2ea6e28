"""What is late of all that was lent: arrears, their age, and the portfolio at risk, which is never the smaller one."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.cooperative.late import AGES, Portfolio, Standing, portfolio
from bot.ledger import Owed

TODAY = date(2027, 3, 31)


def standing(*dues: tuple[int, int], rescheduled: bool = False) -> Standing:
    """A loan with instalments of so much principal, due so many days ago."""
    owed = tuple(
        Owed(number, TODAY - timedelta(days=ago), 0, 0, 0, minor) for number, (ago, minor) in enumerate(dues, start=1)
    )
    return Standing(owed, sum(one.principal_minor for one in owed), rescheduled)


def test_a_loan_is_at_risk_with_all_that_is_left_of_it() -> None:
    """One instalment of 20 is 31 days late, of a loan of 520: 520 are at risk, and 20 are overdue."""
    late = standing((31, 2_000), (1, 0), (-30, 50_000))
    slightly_late = standing((30, 4_000), (-1, 16_000))
    good = standing((0, 8_000))
    assert portfolio([late, slightly_late, good], TODAY) == Portfolio(
        lent_minor=80_000,
        late_minor=6_000,
        at_risk_minor=52_000,
        by_age_minor=(20_000, 52_000, 0, 0),
        rescheduled_minor=0,
    )


def test_the_rates_are_parts_of_what_is_lent() -> None:
    found = portfolio([standing((31, 2_000), (-30, 52_000)), standing((-5, 26_000))], TODAY)
    assert (found.at_risk_bp, found.arrears_bp) == (6_750, 250), "67.5 percent at risk, and 2.5 percent overdue"
    assert portfolio([], TODAY).at_risk_bp == 0


def test_new_dates_hide_nothing() -> None:
    found = portfolio([standing((-10, 30_000), rescheduled=True)], TODAY, written_off_minor=1_000)
    assert (found.at_risk_minor, found.rescheduled_minor, found.written_off_minor) == (0, 30_000, 1_000)


@given(st.lists(st.lists(st.tuples(st.integers(-400, 400), st.integers(0, 10**6)), min_size=1, max_size=6), max_size=6))
def test_whatever_is_owed(loans: list[list[tuple[int, int]]]) -> None:
    standings = [standing(*dues) for dues in loans]
    found = portfolio(standings, TODAY)
    assert 0 <= found.late_minor <= sum(found.by_age_minor) <= found.lent_minor
    assert found.at_risk_minor == sum(found.by_age_minor[1:]), "over thirty days is every age but the first"
    assert len(found.by_age_minor) == len(AGES)
    late_over_30 = sum(one.principal_minor for loan in standings for one in loan.owed if (TODAY - one.due).days > 30)
    assert found.at_risk_minor >= late_over_30

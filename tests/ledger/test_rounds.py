"""The days and sums of a circle of turns: worked examples, and what always holds."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ledger import LAST, Pace, due_days, due_minor, nets, pot_minor, rounds_of, shared_equally

START = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("pace", "more", "days"),
    [
        (Pace.WEEK, {}, ["2026-11-24", "2026-12-01", "2026-12-08"]),
        (Pace.TWO_WEEKS, {}, ["2026-11-24", "2026-12-08", "2026-12-22"]),
        (Pace.MONTH_DAY, {"day": 31}, ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"]),
        (Pace.MONTH_DAY, {"day": 5}, ["2026-12-05", "2027-01-05"]),
        (Pace.MONTH_LAST, {}, ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"]),
        (Pace.MONTH_WEEKDAY, {"weekday": 6, "nth": LAST}, ["2026-11-29", "2026-12-27", "2027-01-31"]),
        (Pace.MONTH_WEEKDAY, {"weekday": 1, "nth": 4}, ["2026-11-24", "2026-12-22"]),
        (Pace.PAYDAY, {"day": 31}, ["2026-12-01", "2027-01-01", "2027-02-01", "2027-03-01"]),
    ],
)
def test_the_days(pace: Pace, more: dict[str, int], days: list[str]) -> None:
    assert [day.isoformat() for day in due_days(pace, START, len(days), **more)] == days


@given(
    st.sampled_from(Pace),
    st.dates(date(2024, 1, 1), date(2030, 12, 31)),
    st.integers(1, 31),
    st.integers(0, 6),
    st.sampled_from((1, 2, 3, 4, LAST)),
)
def test_every_pace_has_one_day_for_each_round(pace: Pace, start: date, day: int, weekday: int, nth: int) -> None:
    days = due_days(pace, start, 14, day=day, weekday=weekday, nth=nth)
    assert len(set(days)) == 14 and list(days) == sorted(days) and days[0] >= start
    gaps = {later - earlier for earlier, later in pairwise(days)}
    if pace in (Pace.WEEK, Pace.TWO_WEEKS):
        assert gaps == {timedelta(days=7 if pace == Pace.WEEK else 14)}
    else:
        assert all(timedelta(days=26) < gap < timedelta(days=37) for gap in gaps)
        # No month is left out, and none has two.
        months = [(one - timedelta(days=pace == Pace.PAYDAY)).strftime("%Y-%m") for one in days]
        assert len(set(months)) == 14


def test_published_circles_come_out_to_the_cent() -> None:
    # Bloom: five members at 200 a month make a pot of 1,000; each pays 1,000, and gets 1,000.
    assert rounds_of([2] * 5) == 5
    assert pot_minor(20_000, halves=10, of_receivers=2, receiver_pays=True) == 100_000
    paid = {person: due_minor(20_000, 2) * 5 for person in range(5)}
    assert set(nets(paid, dict.fromkeys(range(5), 100_000)).values()) == {0}
    # Oraan: an instalment of 5,000 and a pot of 50,000; whoever has it pays nothing in, and gets 45,000.
    assert pot_minor(500_000, halves=20, of_receivers=2, receiver_pays=False) == 4_500_000
    # Esusu: a fee of 10 among three is 3.33 each, with one cent left over.
    assert shared_equally(1_000, [1, 2, 3], "EUR") == {1: 334, 2: 333, 3: 333}


def test_half_seats_share_a_round_and_none_is_left_alone() -> None:
    assert rounds_of([2, 1, 2, 1]) == 3
    assert pot_minor(5_000, halves=6, of_receivers=2, receiver_pays=True) == 15_000
    for wrong in ([2, 1], [3, 1]):
        with pytest.raises(ValueError, match="seat"):
            rounds_of(wrong)
    with pytest.raises(ValueError, match="halved"):
        due_minor(5_001, 1)

"""Bids for turns: the published examples to the unit, and what always holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ledger import Auction, Dividend, Won, exposure, nets, price_minor, shared_by_seats


def test_a_chit_fund_by_both_house_rules() -> None:
    """500,000 among 50, 100,000 given up for it, 5 % commission: 375,000, 2,000 for each, 8,000 the next time."""
    whole = Auction(floor_percent=60, commission_percent=5, dividend=Dividend.WHOLE).won(500_000, 400_000)
    assert whole == Won(375_000, 25_000, 100_000, 0)
    assert set(shared_by_seats(whole.dividend_minor, dict.fromkeys(range(50), 2)).values()) == {2_000}
    assert 500_000 // 50 - 2_000 == 8_000
    rest = Auction(floor_percent=60, commission_percent=5, dividend=Dividend.REST).won(500_000, 400_000)
    assert rest == Won(400_000, 25_000, 75_000, 0)
    assert set(shared_by_seats(rest.dividend_minor, dict.fromkeys(range(50), 2)).values()) == {1_500}


def test_what_was_bid_is_kept_to_the_end() -> None:
    """Three at 10: for 5 and then 4 less than 30, the last for all of it; 3 each at the end, and nets of -2, -1, +3."""
    auction = Auction(floor_percent=50, dividend=Dividend.END)
    won = [auction.won(3_000, bid) for bid in (2_500, 2_600, 3_000)]
    assert [one.payout_minor for one in won] == [2_500, 2_600, 3_000]
    back = shared_by_seats(sum(one.kept_minor for one in won), {1: 2, 2: 2, 3: 2})
    assert back == {1: 300, 2: 300, 3: 300}
    received = {person: one.payout_minor + back[person] for person, one in enumerate(won, start=1)}
    net = nets(dict.fromkeys((1, 2, 3), 3_000), received)
    assert {person: -minor for person, minor in net.items()} == {1: -200, 2: -100, 3: 300}
    assert [exposure(minor) for minor in net.values()] == [0, 0, 300]


def test_floors_steps_and_a_fee_of_both_alike() -> None:
    """WeTrust: no bid below 65 % of the pot, each at most 98 % of the lowest, and the fee of the turn and the rest."""
    auction = Auction(floor_percent=65, step_percent=2, commission_percent=1, dividend=Dividend.ALIKE)
    assert (auction.least_minor(10_000), auction.most_minor(10_000, None)) == (6_500, 10_000)
    assert (auction.most_minor(10_000, 10_000), auction.most_minor(10_000, 9_800)) == (9_800, 9_604)
    assert auction.won(10_000, 8_000) == Won(7_920, 100, 1_980, 0)
    for wrong in (6_499, 10_001):
        with pytest.raises(ValueError, match="nobody"):
            auction.won(10_000, wrong)


@given(
    st.integers(1, 10**12),
    st.integers(0, 100),
    st.integers(0, 100),
    st.integers(0, 20),
    st.sampled_from(Dividend),
    st.fractions(0, 1),
)
def test_a_pot_is_shared_out_whole(
    pot: int, floor: int, step: int, commission: int, dividend: Dividend, where: object
) -> None:
    auction = Auction(floor, step, commission, dividend)
    least = auction.least_minor(pot)
    bid = least + int((pot - least) * where)  # type: ignore[operator]
    won = auction.won(pot, bid)
    assert won.payout_minor + won.commission_minor + won.dividend_minor + won.kept_minor == pot
    assert min(won.payout_minor, won.commission_minor, won.dividend_minor, won.kept_minor) >= 0
    assert auction.most_minor(pot, bid) < bid


@given(st.integers(0, 10**12), st.dictionaries(st.integers(1, 99), st.sampled_from((1, 2, 4)), min_size=1))
def test_nothing_is_lost_by_sharing(minor: int, halves: dict[int, int]) -> None:
    parts = shared_by_seats(minor, halves)
    whole = sum(halves.values())
    assert sum(parts.values()) == minor
    assert all(abs(part - minor * halves[person] / whole) < 1.001 or minor > 10**9 for person, part in parts.items())


@given(st.integers(0, 10**15), st.integers(1, 60))
def test_what_early_turns_cost_late_ones_bring(step: int, last: int) -> None:
    prices = [price_minor(step, number, last) for number in range(1, last + 1)]
    assert sum(prices) == 0 and prices == sorted(prices, reverse=True)

"""The plan of a circle, over histories nobody thought of: what always holds, whatever was agreed on and bid."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.cooperative.rotation_plan import WHOLE, RotationPlan
from bot.cooperative.rotation_tables import RotationRound, RotationSeat
from bot.cooperative.rotation_terms import Order, RotationTerms
from bot.ledger import (
    Auction,
    Dividend,
    Pace,
    Posting,
    cash,
    contribution,
    evened_out,
    payout,
    price_minor,
    reserve_returned,
)
from bot.money import Money

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def euro(minor: int) -> Money:
    return Money(minor, "EUR")


@st.composite
def plans(draw: st.DrawFn) -> tuple[RotationPlan, list[int]]:
    """A circle of two to eight rounds, and what its winners bid, in percent of the pot."""
    halves = draw(st.lists(st.sampled_from((1, 2)), min_size=3, max_size=10).filter(lambda all: sum(all) % 2 == 0))
    people = draw(st.lists(st.integers(1, 5), min_size=len(halves), max_size=len(halves)))
    order = draw(st.sampled_from((Order.FIXED, Order.BIDS, Order.PRICED)))
    amount = draw(st.integers(1, 10_000)) * 2
    terms = RotationTerms(
        amount_minor=amount,
        pace=Pace.WEEK,
        start=date(2026, 11, 25),
        order=order,
        receiver_pays=order == Order.BIDS or draw(st.booleans()),
        reserve_minor=draw(st.integers(0, 50)) * 2,
        price_minor=max(1, amount // 50) if order == Order.PRICED else 0,
    )
    last, number, filled = sum(halves) // WHOLE, 1, 0
    seats = [
        RotationSeat(group_id=1, rotation=1, seat=at, person_id=person, halves=own, round=None, joined_at=NOW)
        for at, (person, own) in enumerate(zip(people, halves, strict=True), start=1)
    ]
    for seat in sorted(draw(st.permutations(seats)), key=lambda one: -one.halves):
        seat.round, filled = number, filled + seat.halves
        if filled == WHOLE:
            number, filled = number + 1, 0
    rounds = [
        RotationRound(
            group_id=1,
            rotation=1,
            round=one,
            due_on=terms.start,
            state="ahead",
            discount_minor=price_minor(terms.price_minor, one, last),
            commission_minor=0,
            dividend_minor=0,
        )
        for one in range(1, last + 1)
    ]
    return RotationPlan(terms, seats, rounds), draw(st.lists(st.integers(0, 35), min_size=last, max_size=last))


@given(plans(), st.sampled_from(Dividend), st.sampled_from((0, 5)))
def test_every_circle_comes_out(
    made: tuple[RotationPlan, list[int]], dividend: Dividend, commission_percent: int
) -> None:
    """Each seat receives once; what came in is what went out, the fees and the reserve; and the pot is always what was
    paid less what was received."""
    plan, bids = made
    terms, held = plan.terms, dict.fromkeys(plan.people, 0)
    book: list[Posting] = []
    auction = Auction(60, 2, commission_percent, dividend)
    for number, one in enumerate(plan.rounds, start=1):
        if terms.order == Order.BIDS:
            pot = plan.pot(number)
            # Nobody is left to share with after the last round, and so nobody bids for it.
            bid = max(auction.least_minor(pot), pot * (100 - bids[number - 1]) // 100) if number < plan.last else pot
            won = auction.won(pot, bid)
            one.discount_minor, one.commission_minor = pot - won.payout_minor, won.commission_minor
            one.dividend_minor = won.dividend_minor
        for person in plan.people:
            into, put_by = plan.part(person, number)
            held[person] += into
            if into + put_by:
                book += contribution(person, cash(3), euro(into), put_by=euro(put_by))
        for person, share in plan.shares(number).items():
            held[person] -= share
            kept = plan.kept(person, number)
            if share:
                book += payout(person, cash(3), euro(share - kept), kept=euro(kept))
        assert _of(book, "turns") == -sum(held.values())
    assert sorted(seat.seat for number in range(1, plan.last + 1) for seat in plan.receivers(number)) == sorted(
        seat.seat for seat in plan.seats
    )
    assert -_of(book, "cash") == _of(book, "turns") + _of(book, "fees") + _of(book, "reserve")
    if terms.order == Order.FIXED:
        assert set(held.values()) == {0}
    if terms.order == Order.PRICED:
        # The turns' prices even out, and so does the book.
        assert sum(held.values()) == 0
        book += evened_out({person: euro(minor) for person, minor in _turns(book).items()})
        assert set(_turns(book).values()) == {0}
    put_by = -_of(book, "reserve")
    book += reserve_returned(plan.people[0], cash(3), euro(put_by)) if put_by else ()
    assert _of(book, "reserve") == 0 and sum(one.amount.minor for one in book) == 0


def _of(book: list[Posting], kind: str) -> int:
    return sum(one.amount.minor for one in book if one.account.kind == kind)


def _turns(book: list[Posting]) -> dict[int, int]:
    found: dict[int, int] = {}
    for one in book:
        if one.account.kind == "turns" and one.account.owner is not None:
            found[one.account.owner] = found.get(one.account.owner, 0) + one.amount.minor
    return found

"""Turns that members pick: whatever they pick, in whatever order, every seat finds one."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.cooperative.picks import Seating
from bot.cooperative.rotation_tables import RotationSeat
from bot.cooperative.rotations import WHOLE

NOW = datetime(2026, 11, 25, tzinfo=UTC)


def seats_of(halves: list[int]) -> list[RotationSeat]:
    return [
        RotationSeat(group_id=1, rotation=1, seat=at, person_id=at, halves=own, round=None, joined_at=NOW)
        for at, own in enumerate(halves, start=1)
    ]


@given(st.data())
def test_every_seat_finds_a_turn(data: st.DataObject) -> None:
    halves = data.draw(st.lists(st.sampled_from((1, 2)), min_size=2, max_size=9).filter(lambda all: sum(all) % 2 == 0))
    seats = seats_of(halves)
    first = data.draw(st.integers(0, len(seats)))
    late = data.draw(st.sets(st.integers(1, len(seats)))) - {first}
    seated = Seating(seats, late, first)
    if first:
        seats[first - 1].round = 1
    for _ in range(data.draw(st.integers(0, 20))):
        seat = data.draw(st.sampled_from(seats))
        gives_back = seat.seat != first and data.draw(st.booleans())
        open_to = seated.open_to(seat)
        seat.round = None if gives_back else data.draw(st.sampled_from(open_to)) if open_to else seat.round
    for seat in data.draw(st.permutations(seats)):
        if seat.round is None:
            open_to = seated.open_to(seat)
            assert open_to, "there is one left for every seat"
            seat.round = data.draw(st.sampled_from(open_to))
    taken: Counter[int] = Counter()
    for seat in seats:
        taken[seat.round or 0] += seat.halves
    assert taken == Counter(dict.fromkeys(range(1, seated.last + 1), WHOLE)), "every turn is whole"
    early = [seat.round or 0 for seat in seats if seat.seat not in late]
    # The one exception: a newcomer's half beside the organiser's, in turn 1.
    new = [seat.round or 0 for seat in seats if seat.seat in late and not (seat.halves == 1 and seat.round == 1)]
    assert not early or not new or max(early) <= min(new), "newcomers come after the others"


def test_half_seats_leave_whole_turns_for_whole_seats() -> None:
    seats = seats_of([2, 1, 1, 2])
    seated = Seating(seats)
    assert seated.open_to(seats[1]) == [1, 2, 3]
    seats[1].round = 2
    assert seated.open_to(seats[2]) == [2], "else no whole turn is left for the second whole seat"
    assert seated.open_to(seats[0]) == [1, 3]
    # Three halves of those who are long in the group: the fourth is a newcomer's, and they share turn 2.
    odd = seats_of([2, 1, 1, 2])
    mixed = Seating(odd, late={3, 4})
    assert [mixed.open_to(seat) for seat in odd] == [[1], [2], [2], [3]]
    # Where the only half of theirs is the organiser's, it is turn 1 that is shared.
    assert [Seating(odd, {3, 4}, first=2).open_to(seat) for seat in odd] == [[2], [1], [1], [3]]

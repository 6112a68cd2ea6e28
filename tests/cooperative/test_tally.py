"""How votes are counted: quorum, threshold, ties, abstentions, and when a result can no longer be turned."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cooperative.tally import Tally


@pytest.mark.parametrize(
    ("seats", "yes", "no", "abstained", "quorum", "threshold", "passes"),
    [
        (11, 7, 1, 0, 50, 50, True),
        # The quorum is rounded up to whole people, and abstentions help to reach it.
        (11, 5, 0, 0, 50, 50, False),
        (11, 5, 0, 1, 50, 50, True),
        (10, 5, 0, 0, 50, 50, True),
        (3, 1, 0, 1, 51, 50, True),
        (3, 1, 0, 0, 34, 50, False),
        (3, 1, 0, 0, 33, 50, True),
        (12, 12, 0, 0, 100, 50, True),
        (12, 11, 0, 0, 100, 50, False),
        # A tie fails, whoever abstains beside it; an abstention is no vote against.
        (10, 4, 4, 2, 50, 50, False),
        (10, 3, 2, 5, 50, 50, True),
        (10, 0, 0, 10, 50, 50, False),
        # 66 is two thirds, reached by two of three; more than three quarters is not reached by three of four.
        (6, 4, 2, 0, 50, 66, True),
        (6, 3, 2, 0, 50, 66, False),
        (4, 3, 1, 0, 50, 75, False),
        (4, 4, 0, 0, 50, 99, True),
        (99, 98, 1, 0, 50, 99, False),
        # Where no quorum is asked for, nobody at all still agrees to nothing.
        (5, 0, 0, 0, 0, 50, False),
        (5, 1, 0, 0, 0, 50, True),
        (0, 0, 0, 0, 50, 50, False),
    ],
)
def test_a_count(seats: int, yes: int, no: int, abstained: int, quorum: int, threshold: int, passes: bool) -> None:
    assert Tally(seats, yes, no, abstained, quorum, threshold).passes is passes


@pytest.mark.parametrize(
    ("seats", "yes", "no", "abstained", "decided"),
    [
        (11, 6, 0, 0, True),
        (11, 5, 1, 0, False),
        (11, 5, 0, 1, False),
        (11, 0, 6, 0, True),
        (10, 5, 1, 0, False),
        # Five of ten against: the best that can come is a tie, which fails.
        (10, 0, 5, 0, True),
        # Without a quorum nothing is decided, however clear it is.
        (12, 5, 0, 0, False),
        (4, 1, 1, 2, True),
    ],
)
def test_when_nothing_can_turn_it(seats: int, yes: int, no: int, abstained: int, decided: bool) -> None:
    assert Tally(seats, yes, no, abstained, 50, 50).is_decided is decided


votes = st.lists(st.sampled_from(["yes", "no", "abstained", None]), max_size=15)
percent = st.integers(0, 99)


@given(votes, percent, percent, st.randoms(use_true_random=False))
def test_the_order_in_which_people_vote_decides_nothing(
    all_votes: list[str | None], quorum: int, threshold: int, order: object
) -> None:
    """Whoever votes first, and wherever it is closed early, the group has decided the same."""
    cast = [vote for vote in all_votes if vote is not None]
    empty = Tally(len(all_votes), 0, 0, 0, quorum, threshold)
    at_the_end = counted(empty, cast).passes
    order.shuffle(cast)  # type: ignore[attr-defined]
    so_far = empty
    for vote in cast:
        so_far = counted(so_far, [vote])
        if so_far.is_decided:
            break
    assert so_far.passes is at_the_end


@given(votes, percent, percent)
def test_what_is_decided_stays_so_whatever_the_missing_do(
    all_votes: list[str | None], quorum: int, threshold: int
) -> None:
    tally = counted(Tally(len(all_votes), 0, 0, 0, quorum, threshold), [vote for vote in all_votes if vote])
    others = [
        replace(tally, yes=tally.yes + yes, no=tally.no + no, abstained=tally.abstained + tally.missing - yes - no)
        for yes in range(tally.missing + 1)
        for no in range(tally.missing + 1 - yes)
    ]
    turned = {other.passes for other in [tally, *others]}
    if tally.is_decided:
        assert turned == {tally.passes}
    elif tally.has_quorum:
        assert turned == {True, False}


def counted(tally: Tally, cast: list[str]) -> Tally:
    for vote in cast:
        tally = replace(tally, **{vote: getattr(tally, vote) + 1})
    return tally

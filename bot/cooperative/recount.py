"""The recount: every vote that is over, counted again from its seats.

That a result stands in the table proves nothing. This proves that it follows from the votes on the roll and the rules
it was opened under; and of a secret one that as many were counted as voted, and that no choice was left behind.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cooperative.motions import Motion, Outcome, Seat, State, Vote, seats_of
from bot.cooperative.tally import Tally

__all__ = ["recount"]


def recount(session: Session, group_id: int) -> Iterator[str]:
    """What is wrong with the votes of a group, a sentence each; nothing at all means that every result stands."""
    query = select(Motion).where(Motion.group_id == group_id).order_by(Motion.number)
    for motion in session.scalars(query).all():
        seats = seats_of(session, motion)
        for fault in (*_of_seats(seats), *(_of_result(motion, seats) if not motion.is_open else ())):
            yield f"vote {motion.number}: {fault}"


def _of_seats(seats: Sequence[Seat]) -> Iterator[str]:
    for seat in seats:
        if seat.voted_at is not None and not seat.counts:
            yield f"seat {seat.person_id} voted, and may not"
        if seat.voted_at is None and (seat.choice is not None or seat.sealed is not None):
            yield f"seat {seat.person_id} holds a vote that nobody cast"


def _of_result(motion: Motion, seats: Sequence[Seat]) -> Iterator[str]:
    voted = [seat for seat in seats if seat.voted_at is not None]
    if motion.state == State.WITHDRAWN:
        if voted and motion.outcome != Outcome.ANSWERED:
            yield "it was withdrawn after somebody had voted"
        return
    if motion.secret and any(seat.choice is not None or seat.sealed is not None for seat in seats):
        yield "it was secret, and a choice was kept"
    told = (motion.yes or 0, motion.no or 0, motion.abstained or 0)
    votes = Counter(seat.choice for seat in voted)
    if sum(told) != len(voted) or (not motion.secret and told != tuple(votes[vote.value] for vote in Vote)):
        yield "its counts are not those of its seats"
    tally = Tally(sum(seat.counts for seat in seats), *told, motion.quorum_percent, motion.threshold_percent)
    if tally.passes != (motion.state == State.PASSED):
        yield f"it is {motion.state}, and its counts say otherwise"

"""Leaving while turns go on: what a seat stands in the way of, before its turn and after it.

in_the_way    why a member cannot leave the group yet, with the way forward
"""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import rotation_guarantors, rotations, rounds
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationLife, RoundLife
from bot.errors import Refusal

__all__ = ["SEATED", "in_the_way"]

# What only whoever has a seat hears: it is given back, or paid up, or somebody takes it over.
SEATED = (
    "leave-turns-ordered",
    "leave-turns-ahead",
    "leave-turns-left",
    "leave-turns-returning",
    "leave-turns-running",
)


def in_the_way(session: Session, group: Group, person_id: int) -> Refusal | None:
    """What of a member's turns has to be settled before they leave the group; None if nothing has. Said to them alone.

    Whoever has had all their turns and paid until the end may go: nothing of theirs is to come any more.
    """
    circle = rotations.live(session, group.id)
    if circle is not None and rotation_guarantors.stands_in_for(session, circle, person_id):
        return Refusal("leave-stands-in-turns")
    if circle is not None and circle.state != RotationLife.GATHERING and rotations.seats_of(session, circle, person_id):
        refusal = _of_seats(session, group, circle, person_id)
        if refusal is not None:
            return refusal
    if ledger.balance(session, group.id, ledger.turns(person_id)):
        return Refusal("leave-turns-running")
    owed = ledger.balance(session, group.id, ledger.advance(person_id))
    return Refusal("leave-owes-reserve", owed=owed) if owed else None


def _of_seats(session: Session, group: Group, circle: Rotation, person_id: int) -> Refusal | None:
    if circle.state == RotationLife.ORDERING:
        return Refusal("leave-turns-ordered")
    own = rounds.standing(session, group, circle, person_id)
    seats = rotations.seats_of(session, circle, person_id)
    returning = [one for one in own.rounds if any(seat.round == one.round and seat.stops_after for seat in seats)]
    if returning and returning[0].state != RoundLife.PAID:
        return Refusal("leave-turns-returning", day=returning[0].due_on)
    if any(seat.round is None for seat in seats) or any(one.state != RoundLife.PAID for one in own.rounds) or own.held:
        return Refusal("leave-turns-ahead")
    return Refusal("leave-turns-left", left=own.until_the_end) if own.until_the_end else None

"""What those are told in private whom a shortfall is about, after an officer chose; and nobody else.

tell            the reserve paid for them, or their turn is another one now
tell_taken      all of their own turn was taken for what they had not paid
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import notices, rotations
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation
from bot.cooperative.round_sums import taken_whole
from bot.cooperative.shortfalls import Chosen
from bot.messages import Choice, Say, say
from bot.money import Money

__all__ = ["tell", "tell_taken"]


def tell(session: Session, group: Group, circle: Rotation, number: int, done: Chosen, now: datetime) -> None:
    """Tells whom the reserve paid for in a round what they owe it, and everybody whose turn moved when it is now."""
    for person, amount in done.covered:
        pay = Choice("pay", say("contribute-button"), action="contribute.this", object=str(group.id))
        told = say("round-told-reserve", choices=(pay, _mine(circle)), amount=amount, round=number)
        _tell(session, group, circle, person, told, f"{number}:reserve", now)
    for person in done.moved:
        mine = sorted({seat.round for seat in rotations.seats_of(session, circle, person) if seat.round is not None})
        ahead = [rotations.round_of(session, circle, at) for at in mine if at > number]
        lines = tuple(say("round-told-turn", round=one.round, day=one.due_on) for one in ahead)
        told = say("round-told-moved", choices=(_mine(circle),), lines=lines)
        _tell(session, group, circle, person, told, f"{number}:moved", now)


def tell_taken(session: Session, group: Group, circle: Rotation, number: int, now: datetime) -> None:
    """Tells those whose whole turn a round was, and who owed as much, that it was taken for that; once."""
    for cover in taken_whole(session, circle, number):
        told = say(
            "round-told-taken", choices=(_mine(circle),), round=number, amount=Money(cover.minor, group.currency)
        )
        _tell(session, group, circle, cover.person_id, told, f"{number}:taken", now)


def _tell(session: Session, group: Group, circle: Rotation, person: int, what: Say, about: str, now: datetime) -> None:
    key = f"short:{group.id}:{circle.number}:{about}:{person}"
    told = notices.of_group(session, what, group.id, person)
    notices.tell(session, person, told, key=key, now=now, group_id=group.id, can_wait=True)


def _mine(circle: Rotation) -> Choice:
    about = f"{circle.group_id}:{circle.number}"
    return Choice("mine", say("rotation-mine-button"), action="rotation.mine", object=about)

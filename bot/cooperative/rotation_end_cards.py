"""What people see when a circle of turns ends: what they paid and had, and what comes back to them.

each member, once           what they paid and had in all, and what comes back; in private
whoever holds the money     what is to be given back, in sums, and to how many; drawn again until all have theirs
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import outbox
from bot.cooperative import groups, notices, offices, people, rotation_claims, rotation_end, rotations, rounds
from bot.cooperative.groups import Group
from bot.cooperative.rotation_end import Part
from bot.cooperative.rotation_tables import Rotation, RotationLife
from bot.messages import Choice, GroupName, Say, Style, say
from bot.money import Money

__all__ = ["asked_of", "card_key", "card_of", "show", "show_again", "to_give_back"]


def show(session: Session, group: Group, circle: Rotation, now: datetime, *, key: str) -> None:
    """Draws the end of a circle for all who see it; nothing before every turn was given. The group must be locked."""
    if circle.state != RotationLife.ENDED and not rotation_end.all_given(session, circle):
        return
    parts = {part.person_id: part for part in rotation_end.parts(session, group, circle)}
    for person in rotations.people_of(session, circle):
        if groups.takes_part(session, group.id, person):
            told = _mine(session, group, circle, person, parts.get(person))
            notices.tell(
                session, person, told, key=f"{card_key(circle)}:mine", now=now, group_id=group.id, can_wait=True
            )
    for officer in offices.officers(session, group.id):
        if to_give_back(session, group, circle, officer) or _was_shown(session, circle, officer):
            _tell(session, group, circle, officer, now, key=key)


def show_again(session: Session, group: Group, circle: Rotation, person: int, event: str, now: datetime) -> None:
    """Shows an officer the card that they asked to see, as a new message."""
    _tell(session, group, circle, person, now, key=f"asked-for:{event}", fresh=True)


def to_give_back(session: Session, group: Group, circle: Rotation, person_id: int) -> list[Part]:
    """Whose part this person is to give, and nobody said yet that they have it."""
    return [
        part
        for part in rotation_end.parts(session, group, circle)
        if part.left and person_id in rotation_claims.givers(session, group.id, part.person_id)
    ]


def asked_of(session: Session, group: Group, person_id: int) -> Rotation | None:
    """The circle of which this person is to give something back; None if there is none."""
    circle = rotations.running(session, group.id)
    return circle if circle is not None and to_give_back(session, group, circle, person_id) else None


def card_of(session: Session, group: Group, circle: Rotation, reader: int) -> Say:
    """What an officer sees: what they are to give back; or that all have theirs."""
    left = to_give_back(session, group, circle, reader)
    if not left:
        return say("giveback-all-said", number=circle.number)
    about = f"{group.id}:{circle.number}"
    give = Choice("give", say("giveback-button"), action="giveback.list", object=about, style=Style.GOOD)
    amount = sum((part.left for part in left), Money(0, group.currency))
    return say("giveback-card", choices=(give,), number=circle.number, count=len(left), amount=amount)


def card_key(circle: Rotation) -> str:
    return f"rotation-end:{circle.group_id}:{circle.number}"


def _tell(
    session: Session, group: Group, circle: Rotation, person: int, now: datetime, *, key: str, fresh: bool = False
) -> None:
    notices.tell(
        session,
        person,
        notices.of_group(session, card_of(session, group, circle, person), group.id, person),
        key=f"{card_key(circle)}:{key}",
        now=now,
        group_id=group.id,
        card=card_key(circle),
        fresh=fresh,
        can_wait=True,
    )


def _was_shown(session: Session, circle: Rotation, person: int) -> bool:
    address = people.best_address(session, person)
    return address is not None and outbox.shown_under(session, f"address:{address.id}", card_key(circle)) is not None


def _mine(session: Session, group: Group, circle: Rotation, person: int, part: Part | None) -> Say:
    own = rounds.standing(session, group, circle, person)
    name = GroupName(group.id)
    if part is None or not part.whole:
        return say("turns-end-mine", group=name, number=circle.number, paid=own.paid, received=own.received)
    return say(
        "turns-end-mine-back",
        group=name,
        number=circle.number,
        paid=own.paid,
        received=own.received,
        back=part.whole,
    )

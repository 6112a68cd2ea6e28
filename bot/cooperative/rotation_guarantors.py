"""Guarantors of a circle of turns: whoever has had their turn needs somebody who stands in for what they still pay.

    asked -> accepted        asked -> declined, and somebody else is asked

Where the terms say so, a pot is not given before somebody said yes. A guarantor owes nothing by it: when whom they
stand in for pays late, they are told, and may pay in their place.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cooperative import groups, households, people, rotations
from bot.cooperative.groups import Group
from bot.cooperative.guarantees import Pledge
from bot.cooperative.rotation_plan import RotationPlan
from bot.cooperative.rotation_tables import Rotation, RotationGuarantor
from bot.errors import Refusal
from bot.messages import Name

__all__ = [
    "answer",
    "ask",
    "asked_for",
    "asked_of",
    "could_be",
    "guarantor",
    "guarantor_of",
    "is_lacking",
    "stands_in_for",
]


def guarantor(session: Session, circle: Rotation, person_id: int, guarantor_id: int) -> RotationGuarantor | None:
    """What one member was asked about another's turn, as it is in the database now; None if they were not."""
    key = (circle.group_id, circle.number, person_id, guarantor_id)
    return session.get(RotationGuarantor, key, populate_existing=True)


def asked_for(session: Session, circle: Rotation, person_id: int) -> Sequence[RotationGuarantor]:
    """Everyone who was asked to stand in for a member, the first first."""
    query = select(RotationGuarantor).where(
        RotationGuarantor.group_id == circle.group_id,
        RotationGuarantor.rotation == circle.number,
        RotationGuarantor.person_id == person_id,
    )
    return session.scalars(query.order_by(RotationGuarantor.asked_at, RotationGuarantor.guarantor_id)).all()


def asked_of(session: Session, group_id: int, guarantor_id: int) -> Sequence[RotationGuarantor]:
    """What waits for this member's yes or no, the oldest first."""
    query = select(RotationGuarantor).where(
        RotationGuarantor.group_id == group_id,
        RotationGuarantor.guarantor_id == guarantor_id,
        RotationGuarantor.state == Pledge.ASKED.value,
    )
    return session.scalars(query.order_by(RotationGuarantor.asked_at, RotationGuarantor.person_id)).all()


def guarantor_of(session: Session, circle: Rotation, person_id: int) -> int | None:
    """Who stands in for a member; None if nobody does."""
    said_yes = (one for one in asked_for(session, circle, person_id) if one.state == Pledge.ACCEPTED)
    return next((one.guarantor_id for one in said_yes), None)


def stands_in_for(session: Session, circle: Rotation, guarantor_id: int) -> list[int]:
    """For whom a member stands in."""
    query = select(RotationGuarantor.person_id).where(
        RotationGuarantor.group_id == circle.group_id,
        RotationGuarantor.rotation == circle.number,
        RotationGuarantor.guarantor_id == guarantor_id,
        RotationGuarantor.state == Pledge.ACCEPTED.value,
    )
    return list(session.scalars(query.order_by(RotationGuarantor.person_id)))


def release(session: Session, circle: Rotation, person_id: int, now: datetime) -> None:
    """Nobody stands in for a member any more, nor is asked to: somebody else has their seats now."""
    for one in asked_for(session, circle, person_id):
        if one.state in (Pledge.ASKED, Pledge.ACCEPTED):
            one.state, one.answered_at = Pledge.RELEASED.value, one.answered_at or now
    session.flush()


def is_lacking(session: Session, circle: Rotation, plan: RotationPlan, person_id: int, paid_minor: int) -> bool:
    """Whether a member cannot have their turn yet, for nobody stands in for what they have still to pay."""
    if not plan.terms.guarantor or paid_minor >= plan.due_through(person_id, plan.last):
        return False
    return guarantor_of(session, circle, person_id) is None


def could_be(session: Session, circle: Rotation, person_id: int) -> list[int]:
    """Who may be asked: members of other households who were not asked before, and for whom they do not stand in; and
    who have an app to say yes in.
    """
    no = {*households.household_of(session, circle.group_id, person_id)}
    no.update(one.guarantor_id for one in asked_for(session, circle, person_id))
    no.update(stands_in_for(session, circle, person_id))
    members = [one.person_id for one in groups.active_members(session, circle.group_id)]
    able = people.who_can_answer(session, members)
    return [one for one in members if one in able and one not in no]


def ask(session: Session, circle: Rotation, person_id: int, guarantor_id: int, now: datetime) -> RotationGuarantor:
    """Writes down that a member is asked to stand in. Telling them is whoever's who asks. The group must be locked.

    Raises Refusal if they may not be asked, somebody stands in already, or another's answer is awaited.
    """
    for known in asked_for(session, circle, person_id):
        if known.state in (Pledge.ASKED, Pledge.ACCEPTED):
            raise Refusal(f"standin-already-{known.state}", person=Name(known.guarantor_id))
    if not rotations.seats_of(session, circle, person_id):
        raise Refusal("turns-not-in")
    if guarantor_id not in could_be(session, circle, person_id):
        raise Refusal("standin-not-them", person=Name(guarantor_id))
    asked = RotationGuarantor(
        group_id=circle.group_id,
        rotation=circle.number,
        person_id=person_id,
        guarantor_id=guarantor_id,
        state=Pledge.ASKED.value,
        asked_at=now,
    )
    session.add(asked)
    session.flush()
    return asked


def answer(
    session: Session, group: Group, circle: Rotation, person_id: int, guarantor_id: int, now: datetime, *, yes: bool
) -> RotationGuarantor:
    """Whoever was asked says yes or no, once. The group must be locked. Raises Refusal if they were not, or have."""
    asked = guarantor(session, circle, person_id, guarantor_id)
    if asked is None:
        raise Refusal("guarantee-not-asked")
    if asked.state != Pledge.ASKED:
        raise Refusal("standin-answered")
    if not groups.takes_part(session, group.id, guarantor_id):
        raise Refusal("common-not-a-member")
    asked.state, asked.answered_at = (Pledge.ACCEPTED if yes else Pledge.DECLINED).value, now
    session.flush()
    return asked

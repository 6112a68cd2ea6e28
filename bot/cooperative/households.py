"""Households: members who live from one purse. A group may lend only so much to one of them.

An officer says that two members share a household, and both are told. A household is a number within its group, and
nothing else is known of it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.cooperative import groups, offices
from bot.database import Base, Id
from bot.errors import Refusal
from bot.messages import Name

__all__ = ["Household", "household_of", "part", "share", "shared_in"]


class Household(Base):
    """A member's household, by its number within the group. Who has no row lives in a household of their own."""

    __tablename__ = "household"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int]
    said_by: Mapped[int]
    said_at: Mapped[datetime]

    __table_args__ = (Index("ix_household_group_id_number", "group_id", "number"),)


def household_of(session: Session, group_id: int, person_id: int) -> list[int]:
    """Everyone who shares this member's household, the member included."""
    number = session.scalar(
        select(Household.number).where(Household.group_id == group_id, Household.person_id == person_id)
    )
    if number is None:
        return [person_id]
    query = select(Household.person_id).where(Household.group_id == group_id, Household.number == number)
    return list(session.scalars(query.order_by(Household.person_id)))


def shared_in(session: Session, group_id: int) -> list[list[int]]:
    """The households of a group in which more than one member lives."""
    together: dict[int, list[int]] = {}
    for row in session.scalars(select(Household).where(Household.group_id == group_id).order_by(Household.person_id)):
        together.setdefault(row.number, []).append(row.person_id)
    return [people for people in together.values() if len(people) > 1]


def share(session: Session, group_id: int, one: int, other: int, *, by: int, now: datetime) -> list[int]:
    """An officer says that two members share a household; their households become one. Returns who is in it now.

    Raises Refusal if an officer does not say it, it is one person twice, or one of them takes no part.
    """
    _must_be_said_by_an_officer(session, group_id, by)
    if one == other:
        raise Refusal("household-one-person")
    for person in (one, other):
        if not groups.takes_part(session, group_id, person):
            raise Refusal("offices-not-a-member", person=Name(person))
    together = sorted({*household_of(session, group_id, one), *household_of(session, group_id, other)})
    highest = session.scalar(select(func.max(Household.number)).where(Household.group_id == group_id)) or 0
    for person in together:
        _set(session, group_id, person, int(highest) + 1, by, now)
    session.flush()
    return together


def part(session: Session, group_id: int, person_id: int, *, by: int) -> None:
    """An officer says that a member lives in a household of their own.

    Raises Refusal if an officer does not say it, or it is the officer's own household: who left it could be their
    witness, or vote on their loan, at once.
    """
    _must_be_said_by_an_officer(session, group_id, by)
    together = household_of(session, group_id, person_id)
    if by in together and len(together) > 1:
        raise Refusal("household-another-officer")
    row = session.get(Household, (group_id, person_id))
    if row is not None:
        session.delete(row)
        session.flush()


def _set(session: Session, group_id: int, person_id: int, number: int, by: int, now: datetime) -> None:
    row = session.get(Household, (group_id, person_id))
    if row is None:
        session.add(Household(group_id=group_id, person_id=person_id, number=number, said_by=by, said_at=now))
    else:
        row.number, row.said_by, row.said_at = number, by, now


def _must_be_said_by_an_officer(session: Session, group_id: int, by: int) -> None:
    groups.lock(session, group_id)
    if by not in offices.officers(session, group_id):
        raise Refusal("household-only-officers")

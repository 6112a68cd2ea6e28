"""Offices: who chairs, writes, keeps the money and checks it. Every one given and ended stays written.

Money never lies in one pair of hands: a group needs a treasurer who is not its only officer, and nothing here leaves it
otherwise once it has one. Until the group's first vote the founder gives the offices (or the chair, if the founder has
left); after it, motions do.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import ledger
from bot.cooperative.groups import Group, active_members, active_membership
from bot.database import Base, Id
from bot.errors import Refusal
from bot.messages import Name

__all__ = [
    "Office",
    "Role",
    "can_count_money",
    "end",
    "end_all",
    "give",
    "helpers",
    "holders",
    "may_admit",
    "may_give_offices",
    "office_of",
    "officers",
    "roles_of",
    "somebody_leads",
    "terms",
    "treasurers",
]


class Role(StrEnum):
    """The offices, in the order in which they are called."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    TREASURER = "treasurer"
    AUDITOR = "auditor"


class Office(Base):
    """An office held by a member, from when to when.

    term_ends_on: the day on which the group is asked to vote again, where it gave the office for a time. The office is
    held until somebody else has it: money must not be left with nobody.
    """

    __tablename__ = "office"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    role: Mapped[str] = mapped_column(primary_key=True)
    since: Mapped[datetime] = mapped_column(primary_key=True)
    until: Mapped[datetime | None]
    given_by: Mapped[int]
    term_ends_on: Mapped[date | None]

    __table_args__ = (Index("ix_office_group_id_role", "group_id", "role"),)


# Asked several times in every payment, and built once: to build a statement takes longer than to ask it.
_HELD = (
    select(Office.role, Office.person_id)
    .where(Office.group_id == bindparam("group_id"), Office.until.is_(None))
    .order_by(Office.since, Office.person_id)
)


def holders(session: Session, group_id: int, role: Role) -> list[int]:
    """The persons who hold an office now, the longest first."""
    return [person for held, person in _held(session, group_id) if held == role]


def treasurers(session: Session, group_id: int) -> list[int]:
    return holders(session, group_id, Role.TREASURER)


def officers(session: Session, group_id: int) -> list[int]:
    """Everyone who holds any office now, each once, in the order of the offices."""
    return list(dict.fromkeys(person for _, person in _held(session, group_id)))


def roles_of(session: Session, group_id: int, person_id: int) -> tuple[Role, ...]:
    """The offices a person holds now, in their order."""
    return tuple(role for role, person in _held(session, group_id) if person == person_id)


def can_count_money(session: Session, group_id: int) -> bool:
    """Whether the group has a treasurer, and another officer beside them: only then can money be confirmed at all."""
    return bool(treasurers(session, group_id)) and len(officers(session, group_id)) > 1


def may_give_offices(session: Session, group: Group, person_id: int) -> bool:
    """Whether this person gives offices by their own word, which ends with the group's first vote."""
    if group.first_vote_at is not None or active_membership(session, group.id, person_id) is None:
        return False
    if active_membership(session, group.id, group.founder_id) is not None:
        return person_id == group.founder_id
    return person_id in holders(session, group.id, Role.CHAIR)


def somebody_leads(session: Session, group: Group) -> bool:
    """Whether offices can still be given: by somebody's word before the first vote, and after it by votes."""
    members = active_members(session, group.id)
    return group.first_vote_at is not None or any(
        may_give_offices(session, group, member.person_id) for member in members
    )


def may_admit(session: Session, group: Group, person_id: int) -> bool:
    """Whether this person says yes to newcomers: the founder, the chair and the secretary do."""
    if active_membership(session, group.id, person_id) is None:
        return False
    roles = roles_of(session, group.id, person_id)
    return person_id == group.founder_id or Role.CHAIR in roles or Role.SECRETARY in roles


def helpers(session: Session, group_id: int, but: Collection[int | None]) -> list[int]:
    """Whom a member can talk to: the chair, unless it is one of `but`; then the other officers."""
    chairs = [person for person in holders(session, group_id, Role.CHAIR) if person not in but]
    return chairs or [person for person in officers(session, group_id) if person not in but]


def give(
    session: Session,
    group: Group,
    person_id: int,
    role: Role,
    by: int,
    now: datetime,
    *,
    term_ends_on: date | None = None,
) -> None:
    """Gives a member an office. Raises Refusal if they have it, or if all the money would lie in one pair of hands."""
    if active_membership(session, group.id, person_id) is None:
        raise Refusal("offices-not-a-member", person=Name(person_id))
    if role in roles_of(session, group.id, person_id):
        raise Refusal("offices-has-it", person=Name(person_id))
    if role == Role.TREASURER and not set(officers(session, group.id)) - {person_id}:
        raise Refusal("offices-one-pair-of-hands")
    session.add(
        Office(
            group_id=group.id,
            person_id=person_id,
            role=role.value,
            since=now,
            given_by=by,
            term_ends_on=term_ends_on,
        )
    )
    session.flush()


def end(session: Session, group: Group, person_id: int, role: Role, now: datetime) -> None:
    """Ends an office.

    Raises Refusal if a treasurer still holds cash, if the money would lie in one pair of hands, or if nobody could give
    offices any more.
    """
    _end(session, group, person_id, role, now)
    _must_be_sound(session, group)


def end_all(session: Session, group: Group, person_id: int, now: datetime) -> None:
    """Ends all offices of somebody who leaves. Raises Refusal as `end` does, or if no officer would be left.

    The last member of all may lay everything down.
    """
    for role in roles_of(session, group.id, person_id):
        _end(session, group, person_id, role, now)
    if any(member.person_id != person_id for member in active_members(session, group.id)):
        if not officers(session, group.id):
            raise Refusal("offices-none-left")
        _must_be_sound(session, group)


def office_of(session: Session, group_id: int, person_id: int, role: Role) -> Office | None:
    """The office that a person holds now; None if they hold it not."""
    return session.scalar(
        select(Office).where(
            Office.group_id == group_id,
            Office.person_id == person_id,
            Office.role == role.value,
            Office.until.is_(None),
        )
    )


def terms(session: Session) -> list[Office]:
    """Every office of every group that is held now and was given for a time."""
    query = select(Office).where(Office.until.is_(None), Office.term_ends_on.is_not(None))
    return list(session.scalars(query.order_by(Office.group_id, Office.person_id, Office.role)))


def _held(session: Session, group_id: int) -> list[tuple[Role, int]]:
    """Each office and who holds it now, in the order of the offices, and in each the longest first."""
    held = [(Role(role), person) for role, person in session.execute(_HELD, {"group_id": group_id})]
    order = list(Role)
    return sorted(held, key=lambda one: order.index(one[0]))


def _end(session: Session, group: Group, person_id: int, role: Role, now: datetime) -> None:
    office = office_of(session, group.id, person_id, role)
    if office is None:
        raise Refusal("offices-has-it-not", person=Name(person_id))
    if role == Role.TREASURER:
        held = ledger.balance(session, group.id, ledger.cash(person_id))
        if held:
            raise Refusal("offices-holds-cash", person=Name(person_id), held=held)
    office.until = now
    session.flush()


def _must_be_sound(session: Session, group: Group) -> None:
    """What has to be true of the offices after one has ended."""
    if treasurers(session, group.id) and len(officers(session, group.id)) < 2:
        raise Refusal("offices-one-pair-of-hands")
    if not somebody_leads(session, group):
        raise Refusal("offices-nobody-leads")

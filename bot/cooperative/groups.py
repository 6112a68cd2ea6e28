"""Groups, and who belongs to them.

A membership has a life: asked to join, active, away for a while, left. A person who comes back is the same member, with
the same number and the same book. Members are numbered from 1 within their group, so that two people of one name can
always be told apart.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import clock, ledger
from bot.cooperative.people import Person, agree, name_of
from bot.cooperative.rules import Rules, adopt
from bot.database import Base, Id, vault_of
from bot.errors import Refusal

__all__ = [
    "Group",
    "Life",
    "Membership",
    "active_members",
    "active_membership",
    "all_groups",
    "ask_to_join",
    "come_back",
    "found",
    "go_away",
    "group",
    "groups_of",
    "in_several",
    "is_away",
    "leave",
    "like_named",
    "lock",
    "members",
    "membership",
    "month_now",
    "name_of_group",
    "takes_part",
    "today",
    "turn_down",
]


class Life(StrEnum):
    """Where a membership stands."""

    ASKED = "asked"
    ACTIVE = "active"
    AWAY = "away"
    LEFT = "left"
    TURNED_DOWN = "turned-down"


class Group(Base):
    """A savings group. Its row is what everything about the group locks first."""

    __tablename__ = "savings_group"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    name: Mapped[bytes]
    currency: Mapped[str]
    zone: Mapped[str]
    language: Mapped[str]
    founder_id: Mapped[int]
    created_at: Mapped[datetime]
    first_vote_at: Mapped[datetime | None]
    """Until the first vote the founder gives the offices."""
    handovers: Mapped[int] = mapped_column(default=0)
    """How many handovers there were: the number of the newest."""
    motions: Mapped[int] = mapped_column(default=0)
    """How many motions there were: the number of the newest."""
    loans: Mapped[int] = mapped_column(default=0)
    """How many loans were asked for: the number of the newest."""
    rotations: Mapped[int] = mapped_column(default=0)
    """How many circles of turns were proposed: the number of the newest."""


class Membership(Base):
    """A person's life in a group. brought_by: the officer who wrote them in, where they did not ask themselves."""

    __tablename__ = "membership"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int | None]
    life: Mapped[str]
    asked_at: Mapped[datetime]
    joined_at: Mapped[datetime | None]
    left_at: Mapped[datetime | None]
    away_until: Mapped[date | None]
    brought_by: Mapped[int | None]

    __table_args__ = (Index("ix_membership_person_id", "person_id"),)

    @property
    def is_active(self) -> bool:
        """Whether they take part: away members do, they are only not reminded."""
        return self.life in (Life.ACTIVE, Life.AWAY)


def found(
    session: Session, founder: Person, *, name: str, currency: str, zone: str, rules: Rules, now: datetime
) -> Group:
    """Founds a group: its row, its book, its rules as version 1, and its founder as member number 1."""
    group = Group(
        name=b"", currency=currency, zone=zone, language=founder.language, founder_id=founder.id, created_at=now
    )
    session.add(group)
    session.flush()
    group.name = vault_of(session).seal(name, f"group:{group.id}")
    ledger.open_book(session, group.id, currency)
    adopt(session, group.id, rules, founder.id, now)
    session.add(
        Membership(
            group_id=group.id, person_id=founder.id, number=1, life=Life.ACTIVE.value, asked_at=now, joined_at=now
        )
    )
    founder.group_id = group.id
    agree(session, founder.id, now)
    session.flush()
    return group


def group(session: Session, group_id: int) -> Group:
    return session.get_one(Group, group_id)


def lock(session: Session, group_id: int) -> Group:
    """Locks the group until the end of the transaction. Taken after the sender's row, never before."""
    return session.get_one(Group, group_id, with_for_update={"key_share": True}, populate_existing=True)


def name_of_group(session: Session, group_id: int) -> str:
    row = session.get(Group, group_id)
    return vault_of(session).open(row.name, f"group:{row.id}") if row else ""


def today(group: Group, now: datetime) -> date:
    """The day it is where the group lives."""
    return clock.local(now, group.zone).date()


def month_now(group: Group, now: datetime) -> date:
    """The first day of the month it is where the group lives."""
    return clock.month_of(now, group.zone)


def membership(session: Session, group_id: int, person_id: int) -> Membership | None:
    return session.get(Membership, (group_id, person_id))


def active_membership(session: Session, group_id: int, person_id: int) -> Membership | None:
    """The person's membership if they take part in the group now."""
    found = membership(session, group_id, person_id)
    return found if found is not None and found.is_active else None


def takes_part(session: Session, group_id: int, person_id: int) -> bool:
    """Whether the person takes part in the group, as the database has it now; for after the group was locked."""
    life = select(Membership.life).where(Membership.group_id == group_id, Membership.person_id == person_id)
    return session.scalar(life) in (Life.ACTIVE, Life.AWAY)


def members(session: Session, group_id: int, *lives: Life) -> list[Membership]:
    """The group's members in these lives, in the order of their numbers."""
    query = select(Membership).where(
        Membership.group_id == group_id, Membership.life.in_([life.value for life in lives])
    )
    return list(session.scalars(query.order_by(Membership.number, Membership.person_id)))


def active_members(session: Session, group_id: int) -> list[Membership]:
    """Everyone who takes part, away or not, in the order of their numbers."""
    return members(session, group_id, Life.ACTIVE, Life.AWAY)


def all_groups(session: Session) -> list[Group]:
    """Every group there is, in the order of their numbers."""
    return list(session.scalars(select(Group).order_by(Group.id)))


def groups_of(session: Session, person_id: int) -> list[Group]:
    """The groups in which a person takes part, the oldest first."""
    query = (
        select(Group)
        .join(Membership, Membership.group_id == Group.id)
        .where(Membership.person_id == person_id, Membership.life.in_((Life.ACTIVE.value, Life.AWAY.value)))
    )
    return list(session.scalars(query.order_by(Group.id)))


def in_several(session: Session, person_id: int) -> bool:
    """Whether a person takes part in more than one group."""
    query = select(Membership.group_id).where(
        Membership.person_id == person_id, Membership.life.in_((Life.ACTIVE.value, Life.AWAY.value))
    )
    return len(session.scalars(query.limit(2)).all()) > 1


def ask_to_join(session: Session, group_id: int, person_id: int, now: datetime) -> Membership:
    """Writes down that somebody wants to join, or come back. Raises Refusal if they are in, or have asked already."""
    known = membership(session, group_id, person_id)
    if known is not None and known.is_active:
        raise Refusal("join-already-in")
    if known is not None and known.life == Life.ASKED:
        raise Refusal("join-already-asked")
    if known is None:
        known = Membership(group_id=group_id, person_id=person_id, life=Life.ASKED.value, asked_at=now)
        session.add(known)
    known.life, known.asked_at, known.brought_by = Life.ASKED.value, now, None
    agree(session, person_id, now)
    session.flush()
    return known


def admit(session: Session, group_id: int, person_id: int, now: datetime) -> Membership:
    """Makes somebody who asked a member, and gives them a number if they have none. The group must be locked."""
    asked = membership(session, group_id, person_id)
    if asked is None or asked.life != Life.ASKED:
        raise Refusal("join-not-waiting")
    if asked.number is None:
        highest = session.scalar(select(func.max(Membership.number)).where(Membership.group_id == group_id))
        asked.number = (highest or 0) + 1
    asked.life, asked.joined_at, asked.left_at = Life.ACTIVE.value, now, None
    person = session.get_one(Person, person_id)
    if person.group_id is None:
        person.group_id = group_id
    session.flush()
    return asked


def turn_down(session: Session, group_id: int, person_id: int) -> None:
    """Says no to somebody who asked. They may ask again."""
    asked = membership(session, group_id, person_id)
    if asked is None or asked.life != Life.ASKED:
        raise Refusal("join-not-waiting")
    asked.life = Life.TURNED_DOWN.value


def go_away(session: Session, member: Membership, until: date | None) -> None:
    """The member is away, until a day or until they come back: they are not reminded, and stay in the group."""
    member.life, member.away_until = Life.AWAY.value, until


def come_back(session: Session, member: Membership) -> None:
    member.life, member.away_until = Life.ACTIVE.value, None


def is_away(member: Membership, today: date) -> bool:
    """Whether the member is away on this day: somebody who said "until Friday" is back on Friday without a word."""
    return member.life == Life.AWAY and (member.away_until is None or today < member.away_until)


def leave(session: Session, member: Membership, now: datetime) -> None:
    """Ends a membership. Raises Refusal while the book still holds money of theirs, for leaving must not lose it."""
    saved = ledger.savings_of(session, member.group_id, member.person_id)
    if saved:
        raise Refusal("leave-money-open", saved=saved)
    held = ledger.balance(session, member.group_id, ledger.cash(member.person_id))
    if held:
        raise Refusal("leave-cash-held", held=held)
    member.life, member.left_at = Life.LEFT.value, now
    person = session.get_one(Person, member.person_id)
    if person.group_id == member.group_id:
        others = [other for other in groups_of(session, person.id) if other.id != member.group_id]
        person.group_id = others[0].id if others else None


def like_named(session: Session, group_id: int, person_id: int, alike: object) -> list[int]:
    """The members whose names could be mistaken for this person's, by the test `alike(a, b)`."""
    assert callable(alike)
    name = name_of(session, person_id)
    return [
        other.person_id
        for other in active_members(session, group_id)
        if other.person_id != person_id and alike(name, name_of(session, other.person_id))
    ]

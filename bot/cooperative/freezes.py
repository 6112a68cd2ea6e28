"""A phone that was stolen is frozen by one officer, at once: nothing that is said or tapped on it does anything.

    freeze       an officer says so; the phones, the other officers and the officers of other groups hear of it
    lift         two who talked with the member say that the phones are in the right hands again
    end_all      a new phone was linked in the place of the stolen one

All phones of the member are frozen: nobody knows which one it was, and whoever has another can forget that one first.
What is said to them waits until the freeze is lifted. One officer is enough, because it is easily undone and a thief is
quick; so that no officer can keep somebody out by it, others lift it, and members where there is no other officer.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import unsaid
from bot.cooperative import groups, households, notices, offices, people, phones
from bot.cooperative.people import Person
from bot.database import Base, Id
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Style, say

__all__ = ["Freeze", "end_all", "freeze", "lift", "must_be_free_to_lift", "must_freeze", "of_group", "open_of"]


class Freeze(Base):
    """When an officer froze a member's phones, and who lifted it. ended_by: None where a new phone ended it."""

    __tablename__ = "freeze"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int]
    said_by: Mapped[int]
    said_at: Mapped[datetime]
    first_by: Mapped[int | None]
    """Who was the first to say that it may be lifted."""
    ended_by: Mapped[int | None]
    ended_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_freeze_person_id", "person_id"),)


def open_of(session: Session, group_id: int, person_id: int) -> Freeze | None:
    """The freeze of a member's phones in this group that stands now."""
    query = select(Freeze).where(Freeze.group_id == group_id, Freeze.person_id == person_id, Freeze.ended_at.is_(None))
    return session.scalar(query.execution_options(populate_existing=True))


def of_group(session: Session, group_id: int, person_id: int) -> list[Freeze]:
    """Every freeze of a member's phones in a group."""
    query = select(Freeze).where(Freeze.group_id == group_id, Freeze.person_id == person_id)
    return list(session.scalars(query.order_by(Freeze.number)))


def must_freeze(session: Session, group_id: int, by: int) -> None:
    """Raises Refusal unless they are an officer: nobody else freezes a phone."""
    if by not in offices.officers(session, group_id):
        raise Refusal("freeze-only-officers", choices=(_menu(),))


def freeze(session: Session, group_id: int, person_id: int, by: int, now: datetime) -> Freeze:
    """An officer freezes a member's phones. Raises Refusal if they may not, and if it is done already."""
    groups.lock(session, group_id)
    must_freeze(session, group_id, by)
    if by == person_id or not groups.takes_part(session, group_id, person_id):
        raise Refusal("offices-not-a-member", person=Name(person_id))
    if open_of(session, group_id, person_id) is not None:
        raise Refusal("freeze-already", choices=(_menu(),), person=Name(person_id))
    highest = session.scalar(select(func.max(Freeze.number)).where(Freeze.group_id == group_id)) or 0
    known = Freeze(group_id=group_id, number=highest + 1, person_id=person_id, said_by=by, said_at=now)
    session.add(known)
    person = session.get_one(Person, person_id, with_for_update={"key_share": True})
    person.frozen_at = person.frozen_at or now
    session.flush()
    here = say("freeze-told", by=Name(by), group=GroupName(group_id))
    for address in phones.addresses(session, person_id):
        phones.tell_at(session, address, here, key=_key(known), now=now, group_id=group_id)
    told = say("freeze-told-others", by=Name(by), person=Name(person_id))
    for one in _concerned(session, known):
        if one != by:
            choices = (_lift(known), _menu()) if _may_lift(session, known, one) else (_menu(),)
            notices.tell(session, one, told.offering(*choices), key=_key(known), now=now, can_wait=True)
    return known


def must_be_free_to_lift(session: Session, known: Freeze, by: int) -> None:
    """Raises Refusal if they may not say that a freeze is to be lifted, or have said it."""
    if known.ended_at is not None:
        raise Refusal("freeze-lifted-already", choices=(_menu(),), person=Name(known.person_id))
    if by == known.first_by:
        raise Refusal("freeze-said-already", choices=(_menu(),), person=Name(known.person_id))
    if not _may_lift(session, known, by):
        raise Refusal("freeze-not-you", choices=(_menu(),), person=Name(known.person_id))


def lift(session: Session, group_id: int, number: int, by: int, now: datetime) -> Freeze:
    """Somebody who talked with the member says that their phones are in the right hands; the second one lifts it.

    Raises Refusal if they may not, and if it is lifted already.
    """
    groups.lock(session, group_id)
    known = session.get_one(Freeze, (group_id, number), populate_existing=True)
    must_be_free_to_lift(session, known, by)
    if known.first_by is None:
        known.first_by = by
        session.flush()
        asked = say("freeze-lift-asked", choices=(_lift(known), _menu()), by=Name(by), person=Name(known.person_id))
        for one in _concerned(session, known):
            if _may_lift(session, known, one):
                notices.tell(session, one, asked, key=f"{_key(known)}:first", now=now, can_wait=True)
        return known
    first = known.first_by
    known.ended_by, known.ended_at = by, now
    session.flush()
    _thaw(session, known.person_id, now)
    told = say("freeze-lifted-told", first=Name(first), second=Name(by), person=Name(known.person_id))
    for one in _concerned(session, known):
        if one != by:
            notices.tell(session, one, told.offering(_menu()), key=f"{_key(known)}:end", now=now, can_wait=True)
    for address in phones.addresses(session, known.person_id):
        mine = say("freeze-lifted-mine", choices=(_menu(),))
        phones.tell_at(session, address, mine, key=f"{_key(known)}:end", now=now, group_id=group_id)
    return known


def end_all(session: Session, person_id: int, now: datetime) -> None:
    """The stolen phone is nobody's any more: nothing is frozen."""
    for known in session.scalars(select(Freeze).where(Freeze.person_id == person_id, Freeze.ended_at.is_(None))):
        known.ended_at = now
    session.flush()
    _thaw(session, person_id, now)


def _thaw(session: Session, person_id: int, now: datetime) -> None:
    """Their phones work again, unless another group froze them too; what waited is said."""
    query = select(Freeze.number).where(Freeze.person_id == person_id, Freeze.ended_at.is_(None))
    if session.scalar(query.limit(1)) is not None:
        return
    session.get_one(Person, person_id).frozen_at = None
    for address in people.addresses_of(session, person_id):
        unsaid.send_held(session, address.id, now, asked=False)


def _may_lift(session: Session, known: Freeze, by: int) -> bool:
    """Officers may, and a member where no other officer is left: whoever froze it must not be needed for it."""
    home = households.household_of(session, known.group_id, known.person_id)
    first = known.first_by
    of_first = households.household_of(session, known.group_id, first) if first is not None else []
    if by in home or by in of_first or not groups.takes_part(session, known.group_id, by):
        return False
    officers = [one for one in offices.officers(session, known.group_id) if one not in home and one not in of_first]
    others = [one for one in officers if one != known.said_by and session.get_one(Person, one).frozen_at is None]
    return by in officers or not others


def _concerned(session: Session, known: Freeze) -> list[int]:
    """The officers of all groups of the member, and whoever else may lift it; not the member."""
    members = [one.person_id for one in groups.active_members(session, known.group_id)]
    lifters = [one for one in members if _may_lift(session, known, one)]
    theirs = (offices.officers(session, group.id) for group in groups.groups_of(session, known.person_id))
    officers = [one for each in theirs for one in each]
    return [one for one in dict.fromkeys((*officers, *lifters)) if one != known.person_id]


def _key(known: Freeze) -> str:
    return f"freeze:{known.group_id}:{known.number}"


def _lift(known: Freeze) -> Choice:
    about = f"{known.group_id}:{known.number}"
    return Choice("lift", say("freeze-lift-button"), action="freeze.lift", object=about, style=Style.GOOD)


def _menu() -> Choice:
    return Choice("menu", say("menu-button"), action="home")

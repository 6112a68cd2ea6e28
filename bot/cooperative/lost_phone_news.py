"""Who may vouch for a new phone, and who hears of it: the phones we know, officers, the new phone, and nobody else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import groups, households, notices, offices, people, phones
from bot.cooperative.lost_phone_tables import LostPhone, Recovery
from bot.cooperative.people import Person
from bot.messages import Choice, Name, Say, Style, say

__all__ = [
    "lost_choice",
    "may_vouch",
    "officers_around",
    "stop_choice",
    "tell_all",
    "tell_new_phone",
    "tell_of_first",
    "tell_of_second",
]


def may_vouch(session: Session, group_id: int, person_id: int, by: int, first: int | None = None) -> bool:
    """Whether `by` may say it of this member, as the first, or as the second after `first`."""
    home = households.household_of(session, group_id, person_id)
    of_first = households.household_of(session, group_id, first) if first is not None else []
    if by in home or by in of_first or not groups.takes_part(session, group_id, by):
        return False
    could = [
        one
        for one in offices.officers(session, group_id)
        if one not in home and one not in of_first and session.get_one(Person, one).frozen_at is None
    ]
    # A member only where no officer is left who could.
    return by in could or not could


def _could_be_second(session: Session, known: Recovery) -> list[int]:
    members = [member.person_id for member in groups.active_members(session, known.group_id)]
    return [one for one in members if may_vouch(session, known.group_id, known.person_id, one, known.first_by)]


def officers_around(session: Session, person_id: int) -> list[int]:
    """The officers of all groups of a member, but for the member."""
    theirs = (offices.officers(session, group.id) for group in groups.groups_of(session, person_id))
    return [one for one in dict.fromkeys(officer for each in theirs for officer in each) if one != person_id]


def tell_of_first(session: Session, known: Recovery, lost: LostPhone, now: datetime) -> None:
    told = say("lost-told", choices=(_not_lost(known), _menu()), by=Name(known.first_by))
    _tell_old_phones(session, known, told, "first", now)
    asked = say(
        "lost-asked", choices=(stop_choice(known), _menu()), by=Name(known.first_by), person=Name(known.person_id)
    )
    for one in _could_be_second(session, known):
        in_group = notices.of_group(session, asked, known.group_id, one)
        key = f"{_key(known)}:first"
        notices.tell(session, one, in_group, key=key, now=now, group_id=known.group_id, can_wait=True)
    tell_new_phone(session, known, lost, say("lost-one-said"), "first", now)


def tell_of_second(session: Session, known: Recovery, lost: LostPhone, now: datetime) -> None:
    assert known.second_by is not None
    assert known.due_at is not None
    first, second, until = Name(known.first_by), Name(known.second_by), known.due_at
    not_lost = (_not_lost(known), _menu())
    told = say("lost-told-again", choices=not_lost, first=first, second=second, until=until)
    _tell_old_phones(session, known, told, "second", now)
    person = Name(known.person_id)
    officers = say("lost-agreed", choices=(stop_choice(known),), first=first, second=second, person=person, until=until)
    tell_all(session, known, officers, "second", now, but=(known.second_by,))
    tell_new_phone(session, known, lost, say("lost-two-said", until=until), "second", now)


def _tell_old_phones(session: Session, known: Recovery, what: Say, stage: str, now: datetime) -> None:
    """All phones we know, whichever they prefer: one of them may not be lost at all."""
    for address in phones.addresses(session, known.person_id):
        phones.tell_at(session, address, what, key=f"{_key(known)}:{stage}", now=now, group_id=known.group_id)


def tell_new_phone(session: Session, known: Recovery, lost: LostPhone, what: Say, stage: str, now: datetime) -> None:
    """Without anybody's name: it may be a thief's."""
    address = people.address_at(session, lost.address_id)
    if address.external is not None and address.person_id == lost.stranger_id:
        # On the group's clock: they have none of their own yet.
        phones.tell_at(session, address, what, key=f"{_key(known)}:{stage}", now=now, group_id=known.group_id)


def tell_all(session: Session, known: Recovery, what: Say, stage: str, now: datetime, but: Iterable[int] = ()) -> None:
    """The officers of all groups of the member, and whoever vouched."""
    vouched = [known.first_by, *([known.second_by] if known.second_by is not None else [])]
    for one in dict.fromkeys((*officers_around(session, known.person_id), *vouched)):
        if one not in but:
            key = f"{_key(known)}:{stage}"
            notices.tell(session, one, what.offering(_menu()), key=key, now=now, can_wait=True)


def _key(known: Recovery) -> str:
    return f"lost:{known.group_id}:{known.lost}"


def _about(known: Recovery) -> str:
    return f"{known.group_id}:{known.lost}"


def _not_lost(known: Recovery) -> Choice:
    return Choice("not-me", say("phones-not-me-button"), action="lost.stop", object=_about(known))


def stop_choice(known: Recovery) -> Choice:
    return Choice("stop", say("lost-stop-button"), action="lost.stop", object=_about(known), style=Style.BAD)


def lost_choice() -> Choice:
    return Choice("lost", say("lost-button"), action="lost")


def _menu() -> Choice:
    return Choice("menu", say("menu-button"), action="home")

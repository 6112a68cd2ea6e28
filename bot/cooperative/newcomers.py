"""Newcomers without an app: an officer writes them in by name, and another officer, or their own phone, makes them one.

    Amina writes in Mrs. Abebe      another officer says that they know her too       she is a member, without any phone
    Amina reads her a code          she texts it to us from her own phone             she is a member, and is written to

Nobody can agree for somebody else to be written to. So whoever has no phone is a member by the word of two officers,
and whoever has one by the word of one and their own.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import erasure, groups, notices, offices, people, phones
from bot.cooperative.groups import Group, Life, Membership
from bot.cooperative.people import Address, Person
from bot.cooperative.phone_codes import PhoneCode
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Style, say

__all__ = ["ask_whether_theirs", "must_be_makeable", "take_phone", "write_in"]


def write_in(session: Session, group: Group, name: str, *, by: int, now: datetime) -> int:
    """Writes down somebody by name, who waits for another officer's word. The group must be locked. Returns who it is.

    Raises Refusal if it is not for `by` to let people in.
    """
    if not offices.may_admit(session, group, by):
        raise Refusal("join-only-who-admits")
    newcomer = people.write_down(session, name=name, language_hint=group.language, now=now)
    groups.ask_to_join(session, group.id, newcomer.id, now).brought_by = by
    session.flush()
    return newcomer.id


def must_be_makeable(session: Session, group: Group, person_id: int, by: int) -> Membership:
    """Raises Refusal unless `by` may have a code made for this person's phone: who has none that reaches them."""
    if by not in offices.officers(session, group.id):
        raise Refusal("add-only-officers")
    member = groups.membership(session, group.id, person_id)
    if member is None or not (member.is_active or member.life == Life.ASKED):
        raise Refusal("offices-not-a-member", person=Name(person_id))
    if any(one.reachable for one in people.addresses_of(session, person_id)):
        raise Refusal("add-has-a-phone", person=Name(person_id))
    return member


def take_phone(session: Session, row: PhoneCode, address: Address, now: datetime) -> Person:
    """The phone that wrote the code is that person's from now on, and they agree to be written to. Returns them.

    Raises Refusal if the phone belongs to somebody who is or was in a group.
    """
    if phones.has_a_past(session, address.person_id):
        raise Refusal("phones-somebodys")
    person, before = session.get_one(Person, row.person_id), session.get_one(Person, address.person_id)
    people.move(session, address, person, now)
    # Two stand for it already, and there is no phone known before it whose owner could say that it was not them.
    address.linked_at = None
    address.agreed_at, address.reachable = now, True
    row.ended_at, row.address_id = now, None
    session.flush()
    if not phones.addresses(session, before.id):
        erasure.erase(session, before, now)
    return person


def ask_whether_theirs(session: Session, group: Group, row: PhoneCode, *, key: str, now: datetime) -> list[int]:
    """Asks the officers who did not make the code whether the phone that brought it is the member's. Returns them."""
    asked = [one for one in offices.officers(session, group.id) if one not in (row.made_by, row.person_id)]
    about = f"{group.id}:{row.person_id}:{row.address_id}"
    yes = Choice("yes", say("first-phone-theirs-button"), action="first-phone.theirs", object=about, style=Style.GOOD)
    no = Choice("no", say("no-button"), action="first-phone.not-theirs", object=about, style=Style.BAD)
    for officer in asked:
        notices.tell(
            session,
            officer,
            say(
                "first-phone-is-it-theirs",
                choices=(yes, no),
                person=Name(row.person_id),
                by=Name(row.made_by),
                group=GroupName(group.id),
            ),
            key=f"first-phone:{about}:{key}",
            now=now,
            group_id=group.id,
            card=f"first-phone:{group.id}:{row.person_id}",
            fresh=True,
        )
    return asked

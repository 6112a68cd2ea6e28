"""First phone: how the phone of a member who had none becomes known as theirs.

[Their phone]  ->  six digits to read to them  ->  they text them to us
               ->  an officer who did not make the code: [Yes, it is theirs] [No]
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.cooperative import groups, newcomers, notices, offices, people, phone_codes
from bot.cooperative.groups import Group
from bot.cooperative.phone_codes import PhoneCode
from bot.dialogue import Done, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import GroupName, Name, Say, say

__all__ = ["ACTIONS"]


def code(turn: Turn, about: str) -> Done:
    """[Their phone]"""
    group_id, member = (int(part) for part in about.split(":"))
    group = _of_officer(turn, group_id)
    newcomers.must_be_makeable(turn.session, group, member, turn.person.id)
    if not turn.texts_to:
        raise Refusal("first-phone-nowhere", choices=(menu_choice(),))
    digits = phone_codes.make(turn.session, group.id, member, turn.person.id, turn.now)
    told = say("first-phone-read-out", person=Name(member), code=digits, number=turn.texts_to, choices=(menu_choice(),))
    return Done((told,))


def theirs(turn: Turn, about: str) -> Done:
    """[Yes, it is theirs]"""
    group, row = _brought(turn, about)
    address = people.address_at(turn.session, row.address_id or 0)
    member = newcomers.take_phone(turn.session, row, address, turn.now)
    member.group_id = member.group_id or group.id
    welcome = say("first-phone-welcome", group=GroupName(group.id), by=Name(turn.person.id))
    _tell(turn, group, member.id, welcome)
    return _answered(turn, group, row, say("first-phone-is-theirs", person=Name(member.id), by=Name(turn.person.id)))


def not_theirs(turn: Turn, about: str) -> Done:
    """[No]"""
    group, row = _brought(turn, about)
    row.ended_at, row.address_id = turn.now, None
    return _answered(
        turn, group, row, say("first-phone-is-not-theirs", person=Name(row.person_id), by=Name(turn.person.id))
    )


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {
    "first-phone.code": code,
    "first-phone.theirs": theirs,
    "first-phone.not-theirs": not_theirs,
}


def _of_officer(turn: Turn, group_id: int) -> Group:
    if turn.person.id not in offices.officers(turn.session, group_id):
        raise Refusal("add-only-officers", choices=(menu_choice(),))
    turn.group = groups.lock(turn.session, group_id)
    return turn.group


def _brought(turn: Turn, about: str) -> tuple[Group, PhoneCode]:
    """The phone that waits for this officer's word."""
    group_id, member, address = (int(part) for part in about.split(":"))
    group = _of_officer(turn, group_id)
    row = phone_codes.of_member(turn.session, group_id, member)
    if row is None or row.address_id != address:
        raise Refusal("join-not-waiting", choices=(menu_choice(),))
    if turn.person.id == row.made_by:
        raise Refusal("add-another-officer", choices=(menu_choice(),), person=Name(member))
    if turn.address.can_be_forged:
        raise Refusal("handover-not-by-sms", choices=(menu_choice(),))
    return group, row


def _answered(turn: Turn, group: Group, row: PhoneCode, what: Say) -> Done:
    """Everyone who was asked, and whoever made the code, hears what became of it."""
    for officer in offices.officers(turn.session, group.id):
        if officer != row.person_id:
            _tell(turn, group, officer, what.offering(menu_choice()), card=f"first-phone:{group.id}:{row.person_id}")
    return Done()


def _tell(turn: Turn, group: Group, person: int, what: Say, *, card: str | None = None) -> None:
    key = f"first-phone:{group.id}:{turn.event}"
    notices.tell(turn.session, person, what, key=key, now=turn.now, group_id=group.id, card=card)

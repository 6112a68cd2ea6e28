"""Link: puts us into the chat where the group meets, and ties that chat to the group.

    in private: [Add me to our chat]  ->  a button that opens the messenger's own choice of chats, good for a day
    in the chat: /start g_CODE, which the messenger says by itself  ->  linked, one greeting, and the month's card

Only an officer or the founder ties a chat, and a chat that belongs to another group stays with it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import groups, invitations, months, notices, offices, people, places
from bot.cooperative.groups import Group
from bot.cooperative.invitations import Door
from bot.cooperative.places import Place
from bot.dialogue import Done, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Link, say

__all__ = ["link_from_private", "removed_from_chat", "start"]


def start(turn: Turn) -> Done:
    """With a code, ties the chat it was said in; without one, makes a code."""
    return _tie(turn, turn.text) if turn.text else _offer(turn)


def link_from_private(session: Session, code: str, event: str, now: datetime) -> None:
    """An anonymous administrator used the code, so nobody can know whether they may: tells whoever made it."""
    found = invitations.find(session, Door.PLACE, code, now)
    if found is not None:
        notices.tell(
            session,
            found.made_by,
            say("link-anonymous", choices=(_again(), menu_choice()), group=GroupName(found.group_id)),
            key=f"link:{event}",
            now=now,
            group_id=found.group_id,
        )


def removed_from_chat(session: Session, place: Place, event: str, now: datetime) -> None:
    """Somebody took us out of a group's chat: the chat is forgotten, and whoever leads the group hears of it once.

    They hear it when it can no longer be the end of a chat that only moved.
    """
    places.unlink(place, now)
    then = now + places.MOVES_WITHIN
    group = groups.group(session, place.group_id)
    told = say("link-removed", choices=(_again(), menu_choice()), group=GroupName(group.id))
    for person in dict.fromkeys((*offices.officers(session, group.id), group.founder_id)):
        if groups.takes_part(session, group.id, person):
            key = f"{places.removed_key(place)}{event}"
            notices.tell(session, person, told, key=key, now=now, group_id=group.id, can_wait=True, not_before=then)


def _offer(turn: Turn) -> Done:
    group = _the_group(turn)
    _must_be_leading(turn, group)
    code = invitations.code_of(turn.session, group.id, Door.PLACE, turn.person.id, turn.now)
    link = invitations.place_link(code)
    choices = (Choice("open", say("link-open-button"), link=Link("group", link.code)), menu_choice())
    return Done((say("link-offer", choices=choices, group=GroupName(group.id)),))


def _tie(turn: Turn, code: str) -> Done:
    found = invitations.find(turn.session, Door.PLACE, code.strip(), turn.now)
    if found is None:
        raise Refusal("link-code-wrong", choices=(_again(), menu_choice()))
    if turn.chat == people.external(turn.session, turn.address):
        raise Refusal("link-not-here", choices=(_again(), menu_choice()))
    group = groups.group(turn.session, found.group_id)
    _must_be_leading(turn, group)
    if turn.place is not None and turn.place.group_id != group.id:
        raise Refusal("link-other-group", choices=(menu_choice(),))
    was_linked = turn.place is not None
    place = places.link(turn.session, group.id, turn.address.channel, turn.chat, turn.topic, turn.person.id, turn.now)
    if not was_linked:
        private = Choice("private", say("group-private-button"), link=Link("start", "hello"))
        greeting = say("link-greeting", choices=(private,), group=GroupName(group.id))
        notices.tell_place(turn.session, place, greeting, key=f"link:{turn.event}", now=turn.now)
    months.show_month(turn.session, group, turn.now, turn.event)
    return Done((say("link-done", choices=(menu_choice(),), group=GroupName(group.id)),))


def _the_group(turn: Turn) -> Group:
    if turn.group is None:
        raise Refusal("common-no-group", choices=(menu_choice(),))
    return turn.group


def _must_be_leading(turn: Turn, group: Group) -> None:
    if groups.active_membership(turn.session, group.id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    if turn.person.id not in (group.founder_id, *offices.officers(turn.session, group.id)):
        raise Refusal("link-only-officers", choices=(menu_choice(),))


def _again() -> Choice:
    return Choice("link", say("link-button"), action="link")

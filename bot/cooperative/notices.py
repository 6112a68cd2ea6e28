"""Telling people things: rows in the outbox, one for each reader.

A person hears at the address they last wrote from; a group hears in every place it meets in. Money of one person is
told to that person only: nothing here ever moves a private word to a group chat, not even when it cannot be delivered.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, time, timedelta

from sqlalchemy.orm import Session

from bot import clock, outbox, unsaid
from bot.cooperative import groups, offices, people, places, rules
from bot.messages import Choice, GroupName, Name, Say, Weight, say

__all__ = [
    "after_quiet",
    "in_chats",
    "mark_unreachable",
    "of_group",
    "quiet_hours",
    "tell",
    "tell_group",
    "tell_members",
    "tell_place",
    "wakes_at",
]


# Of whoever is in no group yet, and chose none: most people's nights.
QUIET = (time(21), time(8))


def tell(
    session: Session,
    person_id: int,
    say: Say,
    *,
    key: str,
    now: datetime,
    group_id: int | None = None,
    weight: Weight = Weight.RECEIPT,
    card: str | None = None,
    fresh: bool = False,
    can_wait: bool = False,
    not_before: datetime | None = None,
) -> None:
    """Tells a person something in private.

    key: unique for this message and reader; the same key again says nothing. card, fresh: see the outbox.
    can_wait: nobody did anything just now that this answers, so it is kept until the reader's quiet hours are over.
    not_before: when it is said, where that is not at once.
    """
    address = people.best_address(session, person_id)
    if address is None:
        return
    person = session.get_one(people.Person, person_id)
    due = not_before or now
    wakes = wakes_at(session, person, due, group_id)
    outbox.put(
        session,
        say,
        key=f"{key}:to{person_id}",
        now=now,
        channel=address.channel,
        address_id=address.id,
        person_id=person_id,
        group_id=group_id,
        weight=weight,
        card=card,
        fresh=fresh,
        quiet=wakes > due,
        due_at=wakes if can_wait else due,
    )


def of_group(session: Session, said: Say, group_id: int, person_id: int) -> Say:
    """What is said or asked about a group's money, with the group's name for whoever is in several groups."""
    if not groups.in_several(session, person_id):
        return said
    what = Say(said.id, said.args)
    return Say("common-in-group", {"group": GroupName(group_id), "what": what}, said.choices, said.picture)


def tell_group(
    session: Session,
    group_id: int,
    say: Say,
    *,
    key: str,
    now: datetime,
    card: str | None = None,
    quiet: bool = True,
    can_wait: bool = False,
) -> None:
    """Says something in every chat where the group meets. Never anything about one person's money.

    can_wait: nobody did anything just now that this tells of, so it is kept until the group's quiet hours are over.
    """
    for place in places.places_of(session, group_id):
        tell_place(session, place, say, key=key, now=now, card=card, quiet=quiet, can_wait=can_wait)


def tell_place(
    session: Session,
    place: places.Place,
    say: Say,
    *,
    key: str,
    now: datetime,
    card: str | None = None,
    quiet: bool = True,
    can_wait: bool = False,
) -> None:
    """Says something in one group chat. can_wait: as in `tell_group`."""
    outbox.put(
        session,
        say,
        key=f"{key}:in{place.id}",
        now=now,
        channel=place.channel,
        place_id=place.id,
        group_id=place.group_id,
        weight=Weight.CARD if card else Weight.RECEIPT,
        card=card,
        quiet=quiet,
        due_at=_wakes_in_group(session, place.group_id, now) if can_wait else now,
    )


def tell_members(
    session: Session,
    group_id: int,
    say: Say,
    *,
    key: str,
    now: datetime,
    but: Collection[int] = (),
    can_wait: bool = False,
) -> None:
    """Tells everyone in the group once, but those who heard it already: in the chat where they meet, and in private
    those whom no chat reaches, together with other such news that waits.

    can_wait: in the chat too, where it waits as in `tell_group`; in private it always does.
    """
    tell_group(session, group_id, say, key=key, now=now, can_wait=can_wait)
    heard = {*but, *in_chats(session, group_id)}
    for member in groups.active_members(session, group_id):
        if member.person_id not in heard:
            _tell_news(session, member.person_id, group_id, say, key=key, now=now)


def _tell_news(session: Session, person_id: int, group_id: int, news: Say, *, key: str, now: datetime) -> None:
    """What a chat would have said, once they may hear it: in one message with all such news that still waits for them.

    Each message is paid for where there is no chat.
    """
    card = f"news:{group_id}"
    address = people.best_address(session, person_id)
    before: list[Say] = []
    for row in unsaid.waiting_under(session, address.id, card) if address is not None else ():
        waiting = outbox.said(session, row)
        if waiting is not None and not (waiting.choices or news.choices):
            lines = waiting.args["lines"] if waiting.id == "group-news" else (waiting,)
            assert isinstance(lines, tuple)
            before += lines
            row.state = "dropped"
    told = say("group-news", lines=(*before, news)) if before else news
    tell(session, person_id, told, key=key, now=now, group_id=group_id, card=card, fresh=True, can_wait=True)


def in_chats(session: Session, group_id: int) -> set[int]:
    """Members who write to us from a service on which the group has a chat; who is in that chat nobody tells us."""
    channels = {place.channel for place in places.places_of(session, group_id)}
    if not channels:
        return set()
    return {
        member.person_id
        for member in groups.active_members(session, group_id)
        if (address := people.best_address(session, member.person_id)) is not None and address.channel in channels
    }


def mark_unreachable(session: Session, address: people.Address) -> None:
    """Nothing can be sent to an address any more: its owner's treasurers are told, so that they can ask in person.

    What was meant for the person is never said to anybody else.
    """
    address.reachable = False
    now = clock.now()
    person = Name(address.person_id)
    for group in groups.groups_of(session, address.person_id):
        told = say("unreachable", person=person, group=GroupName(group.id))
        if address.stopped_at is not None:
            told = say("stopped", person=person, group=GroupName(group.id), choices=(_on_behalf(), _menu()))
        for treasurer in offices.treasurers(session, group.id):
            if treasurer != address.person_id:
                tell(
                    session,
                    treasurer,
                    told,
                    key=f"unreachable:{address.id}:{group.id}:{now:%Y-%m-%d}",
                    now=now,
                    group_id=group.id,
                    can_wait=True,
                )


def _on_behalf() -> Choice:
    return Choice("behalf", say("behalf-button"), action="behalf")


def _menu() -> Choice:
    return Choice("menu", say("menu-button"), action="home")


def wakes_at(session: Session, person: people.Person, now: datetime, group_id: int | None = None) -> datetime:
    """`now`, or the end of the person's quiet hours if they are in them, on their own wall clock."""
    in_group = group_id or person.group_id
    zone = person.zone or (groups.group(session, in_group).zone if in_group else "UTC")
    return after_quiet(now, zone, quiet_hours(session, person, in_group))


def quiet_hours(session: Session, person: people.Person, group_id: int | None = None) -> tuple[time, time]:
    """From when to when nobody writes to this person first: their own choice, else their group's."""
    if person.quiet_from is not None and person.quiet_to is not None:
        return person.quiet_from, person.quiet_to
    in_group = group_id or person.group_id
    return rules.rules_of(session, in_group).quiet_hours if in_group else QUIET


def _wakes_in_group(session: Session, group_id: int, now: datetime) -> datetime:
    return after_quiet(now, groups.group(session, group_id).zone, rules.rules_of(session, group_id).quiet_hours)


def after_quiet(now: datetime, zone: str, hours: tuple[time, time]) -> datetime:
    """`now`, or the end of these hours if it is in them, on the wall clock of `zone`."""
    here, (start, end) = clock.local(now, zone), hours
    at = here.time().replace(tzinfo=None)
    over_night = start > end
    is_quiet = (at >= start or at < end) if over_night else (start <= at < end)
    if not is_quiet:
        return now
    day = here.date() + timedelta(days=1 if over_night and at >= start else 0)
    return datetime.combine(day, end, tzinfo=here.tzinfo).astimezone(now.tzinfo)

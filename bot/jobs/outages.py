"""Outages: how long we were away, and what is done about it once we are back.

Telegram keeps a tap for 150 seconds. Whoever tapped while nobody listened longer than that tapped in vain, and cannot
know. So whatever waits is drawn again, in place and without a sound, and each person who is asked for something hears
once that what they tapped did not count, when they are awake. Whoever slept through a short absence missed nothing, and
hears nothing; nor does anybody on a channel that keeps what they say for us, however long we are away.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot import outbox
from bot.cooperative import awaited, groups, heartbeat, notices, people, places
from bot.cooperative.groups import Group
from bot.cooperative.heartbeat import KEPT_FOR_US, Outage
from bot.messages import Choice, Weight, say

__all__ = ["plan", "redraw"]

# After a longer absence at night somebody may have been up all the same.
SLEPT_THROUGH_MAX = timedelta(hours=1)


def plan(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """A redrawing for each group in which something was asked before we came back, and still waits."""
    outage = heartbeat.last_outage(session)
    if outage is not None:
        for group_id in awaited.groups_with(session, outage.back_at):
            yield str(group_id), outage.away_from, outage.back_at


def redraw(session: Session, scope: str, due: datetime, now: datetime) -> None:
    """Draws all cards of a group anew that wait for somebody, and tells those people that they may have missed it."""
    group = groups.lock(session, int(scope))
    outage = heartbeat.last_outage(session)
    if outage is None or outage.away_from != due:
        return
    told: dict[int, None] = {}
    for one in awaited.in_group(session, group, now):
        if _draw_again(session, one.person_id, one.card, outage, now) and one.asked:
            told[one.person_id] = None
    _draw_again_in_chats(session, group, outage, now)
    for person_id in told:
        if _could_tap(session, person_id, group, outage):
            _tell(session, person_id, outage, now)


def _draw_again(session: Session, person_id: int, card: str, outage: Outage, now: datetime) -> bool:
    """Returns whether this person was shown it where what they tapped is lost."""
    drawn = [
        outbox.draw_again(session, card, outage.back_at, key=_key(outage), now=now, address_id=address.id)
        for address in people.addresses_of(session, person_id)
        if address.reachable and address.channel not in KEPT_FOR_US
    ]
    return any(drawn)


def _draw_again_in_chats(session: Session, group: Group, outage: Outage, now: datetime) -> None:
    """What is shown in the group's chats too, where a vote is asked for by buttons."""
    for place in places.places_of(session, group.id):
        for card in sorted({one.card for one in awaited.in_group(session, group, now)}):
            outbox.draw_again(session, card, outage.back_at, key=_key(outage), now=now, place_id=place.id)


def _could_tap(session: Session, person_id: int, group: Group, outage: Outage) -> bool:
    """Whether they may have tapped in vain: they were awake for some of it, or it lasted."""
    person = session.get_one(people.Person, person_id)
    awake = notices.wakes_at(session, person, outage.away_from, group.id)
    return awake < outage.back_at or outage.back_at - outage.away_from > SLEPT_THROUGH_MAX


def _tell(session: Session, person_id: int, outage: Outage, now: datetime) -> None:
    notices.tell(
        session,
        person_id,
        say(
            "outage-over",
            choices=(Choice("pending", say("outage-pending-button"), action="pending"),),
            since=outage.away_from,
            until=outage.back_at,
        ),
        # The same in every group: it is said once.
        key=_key(outage),
        now=now,
        weight=Weight.REMINDER,
        can_wait=True,
    )


def _key(outage: Outage) -> str:
    return f"outage:{outage.away_from:%Y-%m-%dT%H:%M:%S}"

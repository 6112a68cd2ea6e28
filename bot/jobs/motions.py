"""What the clock does about votes: it reminds whoever has not voted, and closes what is due.

    a day before the close    each member whose vote is missing sees the ballot, in private, once
    at the close              the motion is counted and carried out, in one transaction
    after a long absence      votes were lost: the ballot is open for another day, by buttons

A vote counts that came in by the deadline. So a motion is closed a little after it, for a poll closes by itself and its
last answers are still under way; and after we were away, once what came in meanwhile can have been read. Where Telegram
does not answer us it waits for that, three days at most, and only for members who write from there.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot import inbox
from bot.cooperative import decisions, groups, heartbeat, motion_cards, motions, notices, people, places
from bot.cooperative.heartbeat import KEPT_FOR_US, Outage
from bot.cooperative.motions import Motion
from bot.cooperative.people import Person

__all__ = ["close", "plan_closings", "plan_reminders", "plan_reopenings", "remind", "reopen"]

# Nobody is pressed earlier than a day before it is too late, or than half of a shorter time.
REMINDED_BEFORE = timedelta(days=1)
# What was sent in the last second needs a moment to reach us.
GRACE = timedelta(minutes=1)
# After an absence it takes so long at the most until all that waited at a service has come in.
DRAINED_AFTER = timedelta(minutes=5)
# Something that came in in time and cannot be worked off keeps a result waiting no longer than this.
WAIT_MAX = timedelta(hours=1)
LOOK_AGAIN = timedelta(seconds=20)

# A service that does not answer us for so long keeps nobody's vote for us any more: what came in is what there is.
UNHEARD_MAX = timedelta(days=3)

# Telegram keeps answers in a poll for a day. Those given in the time before that are lost.
ANSWERS_KEPT = timedelta(days=1)
REOPENED_FOR = timedelta(days=1)


def plan_reminders(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """A reminder for each person whose vote is missing, unless it would come when the vote is over."""
    for motion in motions.all_open(session):
        begun = motion.reopened_at or motion.opened_at
        due = max(motion.closes_at - REMINDED_BEFORE, begun + (motion.closes_at - begun) / 2)
        if due > now:
            # Who is away or asleep then, nobody knows yet.
            yield from ((f"{_scope(motion)}:{person}", due, due) for person in motions.those_missing(session, motion))
            continue
        for person in _to_remind(session, motion, now):
            reader = session.get_one(Person, person)
            at = notices.wakes_at(session, reader, now, motion.group_id)
            if at < motion.closes_at:
                yield f"{_scope(motion)}:{person}", due, at


def remind(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Shows one member the ballot that waits for their vote."""
    group_id, number, person = (int(part) for part in scope.split(":"))
    group, motion = decisions.take(session, group_id, number)
    if motion.is_open and now < motion.closes_at and person in _to_remind(session, motion, now):
        motion_cards.remind(session, group, motion, person, now)


def plan_closings(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The close of everything that is open."""
    outage, heard = heartbeat.last_outage(session), heartbeat.heard_until(session)
    for motion in motions.all_open(session):
        at = motion.closes_at + GRACE
        if outage is not None:
            at = max(at, outage.back_at + DRAINED_AFTER)
        if at <= now:
            was_heard = heard is None or heard >= motion.closes_at or not _may_be_unheard(session, motion, now)
            read = now >= at + WAIT_MAX or not inbox.waiting_since_before(session, motion.closes_at)
            at = at if was_heard and read else now + LOOK_AGAIN
        yield _scope(motion), motion.closes_at, at


def close(session: Session, scope: str, due: datetime, now: datetime) -> None:
    """Closes a motion, unless it was given more time meanwhile."""
    group, motion = _taken(session, scope)
    if motion.closes_at == due:
        decisions.close(session, group, motion, now)


def plan_reopenings(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """Another day for each ballot by poll whose answers were lost while we were away."""
    outage = heartbeat.last_outage(session)
    if outage is None:
        return
    for motion in motions.all_open(session):
        by_poll = motion.in_chats and places.places_of(session, motion.group_id)
        if by_poll and _lost_answers(motion, outage):
            yield _scope(motion), outage.away_from, outage.back_at


def reopen(session: Session, scope: str, due: datetime, now: datetime) -> None:
    """Asks for votes again, in private: the votes that did arrive stand, and may be changed."""
    group, motion = _taken(session, scope)
    outage = heartbeat.last_outage(session)
    if not motion.is_open or outage is None or outage.away_from != due:
        return
    motion.reopened_at, motion.closes_at = now, max(motion.closes_at, now + REOPENED_FOR)
    motion.version += 1
    session.flush()
    motion_cards.reopen(session, group, motion, outage.away_from, outage.back_at, now)


def _may_be_unheard(session: Session, motion: Motion, now: datetime) -> bool:
    """Whether somebody on its roll may have voted where we cannot hear them now, and still will."""
    if now >= motion.closes_at + UNHEARD_MAX:
        return False
    if motion.in_chats and places.places_of(session, motion.group_id):
        return True
    return any(
        address.channel not in KEPT_FOR_US
        for seat in motions.seats_of(session, motion)
        if seat.counts
        for address in people.addresses_of(session, seat.person_id)
    )


def _lost_answers(motion: Motion, outage: Outage) -> bool:
    """Whether an answer could be given in its poll that was thrown away before we were back."""
    begun, over = max(motion.opened_at, outage.away_from), min(motion.closes_at, outage.back_at - ANSWERS_KEPT)
    return begun < over


def _to_remind(session: Session, motion: Motion, now: datetime) -> list[int]:
    """Whose vote is missing, and who is not away."""
    today = groups.today(groups.group(session, motion.group_id), now)
    return [
        person
        for person in motions.those_missing(session, motion)
        if (member := groups.active_membership(session, motion.group_id, person)) is not None
        and not groups.is_away(member, today)
    ]


def _scope(motion: Motion) -> str:
    return f"{motion.group_id}:{motion.number}"


def _taken(session: Session, scope: str) -> tuple[groups.Group, Motion]:
    group_id, number = (int(part) for part in scope.split(":"))
    return decisions.take(session, group_id, number)

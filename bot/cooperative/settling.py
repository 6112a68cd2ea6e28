"""Settling: the group decides whether money was given, where the two do not say the same and nobody saw it.

    nobody says yes      agreed: it counts as given, and is written      not agreed: it was not, and is taken back
    two amounts          agreed: what the giver says                     not agreed: what the receiver counted
    two saw it, and the receiver says no                                 not agreed: a correcting line is written

Any officer asks the group, or one of the two hands, 48 hours after it was said. Where too few vote, nothing is decided:
it stands as on the way, and may be asked again.

What somebody is paid out is not for the group's chats: they hear that there is a vote, and nothing more. The ballot
goes to each in private, and names the two, for without that nobody could vote. It names no amount, for whether money
was given does not depend on how much it was. And it is secret, for it says whom of the two one believes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import confirmations, handover_cards, handovers, motions, offices, witnesses
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, State
from bot.cooperative.motions import Kind, Motion, Outcome, Subject
from bot.errors import Refusal
from bot.messages import Name, Say, say

__all__ = ["KIND", "is_answered", "subject_about"]


def subject_about(handover: Handover) -> Subject:
    """What the group is asked about a handover as it stands now. counted: the other amount, 0 if there is none."""
    counted = handover.counter_minor or 0 if handover.is_open else 0
    return {"handover": handover.number, "counted": counted, "stands": handover.state == State.CONFIRMED}


def is_answered(handover: Handover, subject: Subject) -> bool:
    """Whether a motion with this subject is about this handover, and asks what is not in question any more."""
    is_about_it = subject["handover"] == handover.number
    return is_about_it and (_is_over(handover) or dict(subject) != subject_about(handover))


def _is_over(handover: Handover) -> bool:
    """Whether there is nothing left to settle: it is confirmed by the receiver, taken back, or undone."""
    if handover.settled_by is not None:
        return True
    return not handover.is_open and not witnesses.is_vouched_for(handover)


def _check(session: Session, group: Group, subject: Subject, opened_by: int, now: datetime) -> None:
    handover = handovers.handover(session, group.id, subject["handover"])
    hands = (handover.giver_id, handover.taker_id)
    if not witnesses.is_given_out(handover):
        raise Refusal("handover-not-yours")
    if opened_by not in (*hands, *offices.officers(session, group.id)):
        raise Refusal("settle-not-yours")
    if _is_over(handover):
        raise confirmations.past(handover)
    due = witnesses.due_at(session, handover)
    if now < due:
        raise Refusal("witness-too-early", until=due)


def _describe(session: Session, group: Group, subject: Subject) -> tuple[Say, ...]:
    handover = handovers.handover(session, group.id, subject["handover"])
    giver, taker = Name(handover.giver_id), Name(handover.taker_id or 0)
    case = "stands" if subject["stands"] else "counted" if subject["counted"] else "given"
    return (
        say(f"settle-{case}-agreed", number=handover.number, giver=giver, taker=taker),
        say(f"settle-{case}-not-agreed", giver=giver, taker=taker),
    )


def _excluded(session: Session, group: Group, subject: Subject) -> Mapping[int, str]:
    handover = handovers.handover(session, group.id, subject["handover"])
    hands = (handover.giver_id, handover.taker_id)
    return {person: "settle-your-own" for person in hands if person is not None}


def _apply(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    handover = _asked_about(session, group, motion)
    if witnesses.is_vouched_for(handover):
        handover.settled_by = motion.number
        handover.version += 1
    else:
        confirmations.vouch(session, group, handover, now, motion=motion.number)
    session.flush()
    handover_cards.show(session, group, handover, now)
    return (say("settle-agreed", number=handover.number),)


def _failed(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    if motion.outcome != Outcome.REJECTED:
        return ()
    saved = session.begin_nested()
    try:
        handover = _asked_about(session, group, motion)
        counted: int = motions.subject_of(session, motion)["counted"]
        if witnesses.is_vouched_for(handover):
            confirmations.cross_out(session, group, handover, motion.number, now)
        elif counted:
            handover.minor = counted
            confirmations.vouch(session, group, handover, now, by=handover.taker_id, motion=motion.number)
        else:
            confirmations.not_given(session, handover, motion.number, now)
        session.flush()
    except Refusal:
        # It was settled while they voted, or the book cannot bear it now: it stands as it did, and may be asked again.
        saved.rollback()
        session.refresh(group)
        session.refresh(motion)
        return ()
    saved.commit()
    handover_cards.show(session, group, handover, now)
    return (say("settle-not-agreed-counted" if counted else "settle-not-agreed", number=handover.number),)


def _asked_about(session: Session, group: Group, motion: Motion) -> Handover:
    """The handover as it is now. Raises Refusal if the group was asked something else about it than is open now."""
    subject = motions.subject_of(session, motion)
    handover = handovers.handover(session, group.id, subject["handover"])
    if _is_over(handover) or dict(subject) != subject_about(handover):
        raise confirmations.past(handover)
    return handover


KIND = Kind("settle", _describe, _apply, _check, _excluded, secret=lambda _rules: True, private=True, failed=_failed)

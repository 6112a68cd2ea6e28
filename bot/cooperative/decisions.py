"""Decisions: a motion is opened, voted on, and closed; what it does is done in the transaction that closes it.

    open_motion   the kind says whether it may be; the roll is frozen, and the ballot is said wherever people vote
    vote          counts if it came in by the deadline, even if it is worked off later; may be changed until the close
    close         counts, carries out what was agreed to, and tells the result

Everything here happens under the group's lock. The vote after which nothing can turn the result closes the motion;
otherwise the clock does. KINDS is all that a group can decide: a new kind is a `Kind`, and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cooperative import (
    admissions,
    elections,
    exclusions,
    groups,
    leaving,
    loan_motion,
    motion_cards,
    motions,
    offices,
    questions,
    reliefs,
    rotation_pauses,
    rotation_stops,
    rule_changes,
    settling,
    shareout_motion,
    spending_motion,
)
from bot.cooperative.groups import Group
from bot.cooperative.motions import Kind, Motion, Outcome, Seat, State, Subject, Vote
from bot.cooperative.rules import rules_of, version_of
from bot.errors import Refusal
from bot.messages import Say, say

__all__ = [
    "KINDS",
    "call_off",
    "carry_out",
    "close",
    "leave",
    "may_carry_out",
    "obstacle_to",
    "open_motion",
    "preview",
    "settle",
    "take",
    "vote",
    "withdraw",
]

KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        questions.KIND,
        admissions.KIND,
        exclusions.KIND,
        elections.KIND,
        rule_changes.KIND,
        loan_motion.KIND,
        settling.KIND,
        reliefs.WAIVE,
        reliefs.RESCHEDULE,
        reliefs.WRITE_OFF,
        spending_motion.KIND,
        rotation_pauses.KIND,
        rotation_stops.KIND,
        shareout_motion.KIND,
    )
}

# One member who asks more than this at once keeps the others from hearing each other.
OPEN_OF_ONE_MAX = 3
# What was agreed to longer ago than this and never done is asked again, rather than done.
DONE_WITHIN = timedelta(days=90)


def preview(session: Session, group: Group, kind: str, subject: Subject, *, by: int, now: datetime) -> tuple[Say, ...]:
    """What exactly happens if such a motion passes, in words. Raises Refusal if it cannot be opened."""
    _must_be_possible(session, group, KINDS[kind], subject, by, now)
    return KINDS[kind].describe(session, group, subject)


def open_motion(
    session: Session, group: Group, kind: str, subject: Subject, *, by: int, key: str, now: datetime
) -> Motion:
    """Opens a motion by the rules in force now, and says it wherever the group votes. The group must be locked.

    key: unique for whatever opens it; the same key again returns the motion that it opened. Raises Refusal if it cannot
    be opened.
    """
    known = session.scalar(select(Motion).where(Motion.key == key))
    if known is not None:
        return known
    what, rules = KINDS[kind], rules_of(session, group.id)
    _must_be_possible(session, group, what, subject, by, now)
    group.motions += 1
    motion = Motion(
        group_id=group.id,
        number=group.motions,
        key=key,
        kind=kind,
        rules_version=version_of(session, group.id) or 1,
        opened_by=by,
        opened_at=now,
        closes_at=now + timedelta(hours=rules.voting.hours),
        secret=what.secret(rules),
        private=what.private,
        quorum_percent=rules.voting.quorum_percent,
        threshold_percent=rules.voting.threshold_percent,
    )
    motions.seal_subject(session, motion, subject, what.describe(session, group, subject))
    session.add(motion)
    excluded = what.excluded(session, group, subject)
    for member in groups.active_members(session, group.id):
        why = excluded.get(member.person_id, "")
        session.add(Seat(group_id=group.id, motion=motion.number, person_id=member.person_id, excluded=why))
    session.flush()
    motion_cards.open_ballot(session, group, motion, now)
    return motion


def take(session: Session, group_id: int, number: int) -> tuple[Group, Motion]:
    """Locks the group, then reads the motion as it is now: what every change of one begins with."""
    group = groups.lock(session, group_id)
    return group, motions.motion(session, group_id, number)


def vote(
    session: Session, group: Group, motion: Motion, person_id: int, choice: str, *, received: datetime, now: datetime
) -> None:
    """Writes somebody's vote, "yes", "no", "abstain" or "retract". The group must be locked.

    received: when it came in, which is what counts; it may be worked off later. Raises Refusal for whoever is not on
    the roll or may not vote, and once the vote is over. If nothing can turn the result any more, the motion is closed.
    """
    seat = motions.seat_of(session, motion, person_id)
    if not motion.is_open or received > motion.closes_at:
        raise Refusal("vote-over", choices=(motion_cards.look_choice(motion),), number=motion.number)
    if seat is None:
        raise Refusal("vote-not-on-roll", choices=(motion_cards.votes_choice(),), number=motion.number)
    if seat.excluded:
        raise Refusal("vote-excluded", choices=(motion_cards.votes_choice(),), why=say(seat.excluded))
    if not groups.takes_part(session, group.id, person_id) or seat.struck_at is not None:
        raise Refusal("common-not-a-member")
    if choice == "retract":
        if seat.voted_at is None:
            return
        motions.retract(session, seat)
    else:
        motions.cast(session, motion, seat, Vote(choice), now)
    motion.version += 1
    if not _settle(session, group, motion, now):
        motion_cards.redraw(session, group, motion, now, voter=person_id)


def withdraw(session: Session, group: Group, motion: Motion, by: int, now: datetime) -> None:
    """Takes a motion back. The group must be locked. Raises Refusal unless `by` opened it and nobody has voted yet."""
    if not motion.is_open:
        raise Refusal("vote-over", choices=(motion_cards.look_choice(motion),), number=motion.number)
    if motion.opened_by != by:
        raise Refusal("vote-withdraw-not-yours")
    if motions.anybody_voted(session, motion):
        raise Refusal("vote-withdraw-too-late", choices=(motion_cards.look_choice(motion),))
    motion.state, motion.outcome, motion.closed_at = State.WITHDRAWN.value, Outcome.WITHDRAWN.value, now
    motion.version += 1
    KINDS[motion.kind].failed(session, group, motion, now)
    session.flush()
    motion_cards.tell_result(session, group, motion, (), now)


def call_off(session: Session, group: Group, kind: str, is_answered: Callable[[Subject], bool], now: datetime) -> None:
    """Ends the open motions of a kind that ask what was settled without them. The group must be locked.

    What they would have done is done already, or cannot be any more: nothing follows from them.
    """
    for motion in motions.open_in(session, group.id):
        if motion.kind == kind and is_answered(motions.subject_of(session, motion)):
            motion.state, motion.outcome, motion.closed_at = State.WITHDRAWN.value, Outcome.ANSWERED.value, now
            motion.version += 1
            motions.erase_choices(session, motion)
            session.flush()
            motion_cards.tell_result(session, group, motion, (), now)


def close(session: Session, group: Group, motion: Motion, now: datetime) -> None:
    """Counts a motion, carries it out if it passed, and tells the result. The group must be locked.

    One that is closed already stays as it is: two processes that close at once do it once.
    """
    if not motion.is_open:
        return
    result = motions.counted(session, motion)
    motion.yes, motion.no, motion.abstained, motion.closed_at = result.yes, result.no, result.abstained, now
    motion.state = (State.PASSED if result.passes else State.FAILED).value
    motion.version += 1
    motions.erase_choices(session, motion)
    if result.has_quorum and result.voted:
        # A vote in which too few took part does not end the founder's word: nobody else could give an office yet.
        group.first_vote_at = group.first_vote_at or now
    session.flush()
    added: tuple[Say, ...] = ()
    obstacle: Say | None = None
    if result.passes:
        added, obstacle = _carried_out(session, group, motion, now)
    else:
        motion.outcome = (Outcome.REJECTED if result.has_quorum else Outcome.NO_QUORUM).value
        added = KINDS[motion.kind].failed(session, group, motion, now) or ()
        if added:
            motion.outcome = Outcome.DONE.value
    session.flush()
    motion_cards.tell_result(session, group, motion, added, now)
    if obstacle is not None:
        for member in groups.active_members(session, group.id):
            if may_carry_out(session, group, motion, member.person_id, now):
                motion_cards.show_to_do(session, group, motion, member.person_id, obstacle, now)
    settle(session, group, now)


def obstacle_to(session: Session, group: Group, motion: Motion, now: datetime) -> Say | None:
    """What stands in the way of something agreed to and not done; None if it can be done now. Changes nothing."""
    tried = session.begin_nested()
    try:
        KINDS[motion.kind].apply(session, group, motion, now)
    except Refusal as refusal:
        return refusal.say
    finally:
        tried.rollback()
    return None


def carry_out(session: Session, group: Group, motion: Motion, by: int, now: datetime) -> None:
    """Does what was agreed to and could not be done at the close. The group must be locked.

    Raises Refusal if it still cannot be done, was done already, or is not for this person to do.
    """
    if not may_carry_out(session, group, motion, by, now):
        raise Refusal("vote-nothing-to-do", choices=(motion_cards.look_choice(motion),))
    added = KINDS[motion.kind].apply(session, group, motion, now)
    motion.outcome = Outcome.DONE.value
    motion.version += 1
    session.flush()
    motion_cards.tell_result(session, group, motion, added, now)
    settle(session, group, now)


def may_carry_out(session: Session, group: Group, motion: Motion, person_id: int, now: datetime) -> bool:
    """Whether something agreed to is left to be done, and this person may do it: the officers, and who opened it.

    Whoever came after it was opened, and may not read it, cannot do it either.
    """
    return (
        motion.state == State.PASSED
        and motion.outcome != Outcome.DONE
        and motion.closed_at is not None
        and now <= motion.closed_at + DONE_WITHIN
        and groups.takes_part(session, group.id, person_id)
        and motions.may_read(session, motion, person_id)
        and (person_id == motion.opened_by or person_id in offices.officers(session, group.id))
    )


def leave(session: Session, group: Group, person_id: int, now: datetime) -> None:
    """As `leaving.leave`, and then closes what nothing can turn any more. The group must be locked."""
    leaving.leave(session, group, person_id, now)
    settle(session, group, now)


def settle(session: Session, group: Group, now: datetime) -> None:
    """Closes the motions of a group whose result nothing can turn any more, since their rolls have changed."""
    for motion in motions.open_in(session, group.id):
        _settle(session, group, motion, now)


def _settle(session: Session, group: Group, motion: Motion, now: datetime) -> bool:
    """Closes a motion if its result stands. Returns whether it is closed."""
    if motion.is_open and motions.counted(session, motion).is_decided:
        close(session, group, motion, now)
    return not motion.is_open


def _carried_out(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[tuple[Say, ...], Say | None]:
    """Carries out what was agreed to, whole or not at all. Returns what the result adds, and what was in the way."""
    saved = session.begin_nested()
    try:
        added = KINDS[motion.kind].apply(session, group, motion, now)
        session.flush()
    except Refusal as refusal:
        saved.rollback()
        # The rollback forgot what was read within it.
        session.refresh(group)
        session.refresh(motion)
        motion.outcome = refusal.say.id
        return (say("motion-not-now", why=Say(refusal.say.id, refusal.say.args)),), refusal.say
    saved.commit()
    motion.outcome = Outcome.DONE.value
    return added, None


def _must_be_possible(session: Session, group: Group, kind: Kind, subject: Subject, by: int, now: datetime) -> None:
    """Raises Refusal unless `by` may open such a motion now."""
    if not groups.takes_part(session, group.id, by):
        raise Refusal("common-not-a-member")
    kind.check(session, group, subject, by, now)
    waiting = motions.open_in(session, group.id)
    same = next((one for one in waiting if motions.is_same(session, one, kind.name, subject)), None)
    if same is not None:
        raise Refusal("motion-open-already", choices=(motion_cards.look_choice(same),), number=same.number)
    if sum(one.opened_by == by for one in waiting) >= OPEN_OF_ONE_MAX:
        raise Refusal("motion-too-many", choices=(motion_cards.votes_choice(),), count=OPEN_OF_ONE_MAX)
    excluded = kind.excluded(session, group, subject)
    if all(member.person_id in excluded for member in groups.active_members(session, group.id)):
        raise Refusal("motion-nobody-votes")

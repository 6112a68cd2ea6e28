"""The kind of motion "pause": a circle of turns rests for a while, or goes on earlier than it was to.

agreed  ->  the next turn and all after it fall on later days of their calendar, or on earlier ones

What is asked for already stays: a pot that is being given is given. Nobody's share and nobody's place in the order
change, so there is nothing to settle when the circle goes on; and it goes on by itself, on the day that was agreed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.cooperative import deciding, groups, motions, rotations, round_cards
from bot.cooperative.groups import Group
from bot.cooperative.motions import Kind, Motion, Subject
from bot.cooperative.rotation_tables import Rotation, RotationLife, RotationRound, RoundLife
from bot.cooperative.rotation_terms import Missing
from bot.errors import Refusal
from bot.messages import Say, say

__all__ = ["KIND", "LATER_MAX", "days_to_choose", "may_ask", "move", "next_turn", "subject_for"]

# So many turns later is the most that is agreed on at once; it can be agreed on again.
LATER_MAX = 6
# All pauses of a circle together: who waits for more than this does not take turns any more.
LATER_IN_ALL_MAX = 60


def next_turn(session: Session, circle: Rotation) -> RotationRound | None:
    """The first turn that a pause would move: it is not given, and its pot is not being given; None if all are."""
    return next(iter(_movable(rotations.rounds_of(session, circle))), None)


def days_to_choose(session: Session, group: Group, circle: Rotation, now: datetime) -> tuple[date, ...]:
    """The days on which the next turn could be instead: earlier ones, where it was put off before, and later ones."""
    one = next_turn(session, circle)
    if one is None:
        return ()
    all_rounds = rotations.rounds_of(session, circle)
    calendar = _calendar(circle, all_rounds)
    at = calendar.index(one.due_on)
    before = _last_kept(all_rounds)
    after = max(groups.today(group, now), before) if before is not None else groups.today(group, now)
    earlier = [day for day in calendar[:at] if day > after]
    return (*earlier, *calendar[at + 1 : at + 1 + LATER_MAX])


def subject_for(circle: Rotation, day: date) -> Subject:
    """The subject of a motion by which the next turn of a circle is on `day`, and the others follow."""
    return {"circle": circle.number, "day": day}


def may_ask(session: Session, circle: Rotation, person_id: int) -> bool:
    """Who may ask that the turns are moved: those who take them, and the officers, who see to them."""
    return person_id in rotations.people_of(session, circle) or rotations.may_lead(session, circle.group_id, person_id)


def move(session: Session, group: Group, circle: Rotation, day: date, now: datetime, *, key: str) -> RotationRound:
    """The next turn of a circle is on `day`, one of `days_to_choose`, and the others follow. The group must be locked.

    key: of what was agreed on, for the group's card. Returns the turn that is next.
    """
    all_rounds = rotations.rounds_of(session, circle)
    calendar, moved = _calendar(circle, all_rounds), _movable(all_rounds)
    later = calendar.index(day) - calendar.index(moved[0].due_on)
    for one in moved:
        one.due_on = calendar[calendar.index(one.due_on) + later]
        if one.choice in (None, Missing.WAIT):
            # What officers were asked about it is asked again, if it is still so on its new day.
            one.short_at = one.choice = one.chosen_by = one.chosen_at = None
    circle.version += 1
    session.flush()
    deciding.put_off(session, group, circle, now)
    round_cards.show(session, group, circle, now, key=key)
    return moved[0]


def _check(session: Session, group: Group, subject: Subject, opened_by: int, now: datetime) -> None:
    circle = _running(session, group, subject)
    if not may_ask(session, circle, opened_by):
        raise Refusal("turns-not-in")
    if next_turn(session, circle) is None:
        raise Refusal("pause-nothing-ahead")
    if subject["day"] not in days_to_choose(session, group, circle, now):
        raise Refusal("pause-not-that-day")


def _describe(session: Session, group: Group, subject: Subject) -> tuple[Say, ...]:
    circle = rotations.rotation(session, group.id, subject["circle"])
    one = next_turn(session, circle)
    if one is None:
        return ()
    day: date = subject["day"]
    told = say("pause-motion" if day > one.due_on else "pause-motion-earlier", round=one.round, now=one.due_on, day=day)
    return (told, say("pause-motion-others")) if one.round < _last(session, circle) else (told,)


def _excluded(session: Session, group: Group, subject: Subject) -> Mapping[int, str]:
    """Only those whose turns they are decide on them."""
    circle = rotations.rotation(session, group.id, subject["circle"])
    inside = set(rotations.people_of(session, circle))
    others = (one.person_id for one in groups.active_members(session, group.id) if one.person_id not in inside)
    return dict.fromkeys(others, motions.OUTSIDE)


def _apply(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    subject = motions.subject_of(session, motion)
    _check(session, group, subject, motion.opened_by, now)
    circle = _running(session, group, subject)
    first = move(session, group, circle, subject["day"], now, key=motion.key)
    return (say("pause-agreed", round=first.round, day=first.due_on),)


KIND = Kind("pause", _describe, _apply, _check, _excluded)


def _running(session: Session, group: Group, subject: Subject) -> Rotation:
    circle = rotations.rotation(session, group.id, subject["circle"])
    if circle.state != RotationLife.RUNNING:
        raise Refusal("turns-not-running")
    return circle


def _movable(all_rounds: Sequence[RotationRound]) -> list[RotationRound]:
    return [one for one in all_rounds if _moves(one)]


def _moves(one: RotationRound) -> bool:
    return one.state != RoundLife.PAID and one.asked_at is None


def _last_kept(all_rounds: Sequence[RotationRound]) -> date | None:
    return max((one.due_on for one in all_rounds if not _moves(one)), default=None)


def _last(session: Session, circle: Rotation) -> int:
    return max((one.round for one in _movable(rotations.rounds_of(session, circle))), default=0)


def _calendar(circle: Rotation, all_rounds: Sequence[RotationRound]) -> tuple[date, ...]:
    """The days on which turns of this circle can be, far enough to move them. Raises Refusal beyond."""
    return circle.terms.due_days(len(all_rounds) + LATER_IN_ALL_MAX)

"""A member is excluded by the group's secret vote. Their membership then ends as it does for everyone who leaves.

Whoever it is about has no vote on it, and no chat hears of whom it speaks. Nobody is excluded out of their money: while
any of it is open, what was agreed waits, and an officer carries it out once it is settled. How much it is stays between
them and the treasurer.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import groups, leaving, months, motions, notices, offices, rotation_leaving
from bot.cooperative.groups import Group
from bot.cooperative.motions import Kind, Motion, Subject
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, say

__all__ = ["KIND"]


def _check(session: Session, group: Group, subject: Subject, opened_by: int, _now: datetime) -> None:
    person: int = subject["person"]
    if person == opened_by:
        raise Refusal("propose-exclude-yourself", choices=(Choice("leave", say("leave-button"), action="leave"),))
    if not groups.takes_part(session, group.id, person):
        raise Refusal("offices-not-a-member", person=Name(person))
    if offices.treasurers(session, group.id) == [person]:
        raise Refusal("motion-exclude-treasurer", person=Name(person))


def _describe(_session: Session, _group: Group, subject: Subject) -> tuple[Say, ...]:
    return (say("motion-exclude", person=Name(subject["person"])),)


def _excluded(_session: Session, _group: Group, subject: Subject) -> Mapping[int, str]:
    return {subject["person"]: "motion-about-you"}


def _apply(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    person: int = motions.subject_of(session, motion)["person"]
    if groups.takes_part(session, group.id, person):
        if offices.treasurers(session, group.id) == [person]:
            raise Refusal("motion-exclude-treasurer", person=Name(person))
        obstacle = leaving.in_the_way(session, group, person)
        if obstacle is not None and obstacle.say.id in rotation_leaving.SEATED:
            raise Refusal("motion-exclude-turns", person=Name(person))
        if obstacle is not None:
            about = f"{group.id}:{person}:0"
            pay = Choice("pay", say("motion-exclude-pay-button"), action="leave.gave-other", object=about)
            raise Refusal("motion-exclude-money-open", choices=(pay,), person=Name(person))
        leaving.leave(session, group, person, now)
        notices.tell(
            session,
            person,
            say("motion-exclude-you", group=GroupName(group.id)),
            key=f"{motion.key}:excluded",
            now=now,
            group_id=group.id,
        )
        months.show_month(session, group, now, f"{motion.key}:excluded")
    return (say("motion-exclude-agreed", person=Name(person)),)


KIND = Kind("exclude", _describe, _apply, _check, _excluded, secret=lambda _rules: True, private=True)

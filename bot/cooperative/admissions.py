"""Who asked to join is let in, or turned down: by an officer's word, or by the group's vote. Both sides hear of it.

The vote is secret, for it is about a person. Where the group says no they are turned down; where too few voted, or the
motion is withdrawn, they wait as before.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import answers
from bot.cooperative import groups, months, motions, notices, offices, people
from bot.cooperative.groups import Group, Life
from bot.cooperative.motions import Kind, Motion, Outcome, Subject
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, say

__all__ = ["KIND", "admitters", "brought_by", "card_key", "let_in", "look_twice", "turn_down"]


def let_in(
    session: Session,
    group: Group,
    newcomer: int,
    now: datetime,
    *,
    key: str,
    by: int | None = None,
    in_place: bool = True,
) -> None:
    """Makes somebody who asked a member, and tells them and everyone who was asked. The group must be locked.

    key: unique for what lets them in. by: who said yes; None is the group's vote. in_place: whether `by` sees their own
    card change where it is. Raises Refusal if nobody of that name waits.
    """
    number = groups.admit(session, group.id, newcomer, now).number or 0
    answer = say("join-voted-in", person=Name(newcomer), number=number)
    if by is not None:
        answer = say("join-let-in", person=Name(newcomer), by=Name(by), number=number)
    _draw(session, group, newcomer, answer, now, key=key, by=by, in_place=in_place)
    # Whoever looks at another group must not pay into that one by mistake.
    here = session.get_one(people.Person, newcomer).group_id == group.id
    about = str(group.id)
    first = (
        Choice("deposit", say("deposit-button"), action="deposit")
        if here
        else Choice("switch", say("join-open-button"), action="group.switch", object=about)
    )
    welcome = say("join-welcome", choices=(first, _menu()), group=GroupName(group.id), number=number)
    notices.tell(session, newcomer, welcome, key=f"{_told(group, newcomer, key)}:answer", now=now, group_id=group.id)
    months.show_month(session, group, now, key)


def turn_down(
    session: Session,
    group: Group,
    newcomer: int,
    now: datetime,
    *,
    key: str,
    by: int | None = None,
    in_place: bool = True,
) -> None:
    """Says no to somebody who asked, as `let_in` says yes. They may ask again."""
    groups.turn_down(session, group.id, newcomer)
    answer = say("join-voted-out", person=Name(newcomer))
    if by is not None:
        answer = say("join-turned-down", person=Name(newcomer), by=Name(by))
    _draw(session, group, newcomer, answer, now, key=key, by=by, in_place=in_place)
    no = say("join-not-now", choices=(_menu(),), group=GroupName(group.id))
    notices.tell(session, newcomer, no, key=f"{_told(group, newcomer, key)}:answer", now=now, group_id=group.id)


def admitters(session: Session, group: Group, newcomer: int) -> list[int]:
    """Everyone who is asked whether they know a newcomer: of one whom an officer wrote in, all the other officers."""
    brought = brought_by(session, group, newcomer)
    if brought is not None:
        return [one for one in offices.officers(session, group.id) if one != brought]
    members = groups.active_members(session, group.id)
    return [one.person_id for one in members if offices.may_admit(session, group, one.person_id)]


def brought_by(session: Session, group: Group, newcomer: int) -> int | None:
    """The officer who wrote somebody in; None for who asked themselves."""
    asked = groups.membership(session, group.id, newcomer)
    return asked.brought_by if asked is not None else None


def look_twice(session: Session, group: Group, newcomer: int) -> tuple[Say, ...]:
    """What should make whoever decides look twice: that they were here before, and members whose names look alike."""
    asked = groups.membership(session, group.id, newcomer)
    was_here = [say("join-was-here", number=asked.number)] if asked is not None and asked.number is not None else []
    alike = groups.like_named(session, group.id, newcomer, answers.confusable)
    return (*was_here, *(say("join-alike", person=Name(one), number=_number(session, group, one)) for one in alike))


def card_key(group: Group, newcomer: int) -> str:
    """The card under which each of those who are asked sees a newcomer."""
    return f"join:{group.id}:{newcomer}"


def _draw(
    session: Session,
    group: Group,
    newcomer: int,
    answer: Say,
    now: datetime,
    *,
    key: str,
    by: int | None,
    in_place: bool,
) -> None:
    """What became of it, on the card of everyone who was asked."""
    for officer in admitters(session, group, newcomer):
        notices.tell(
            session,
            officer,
            answer.offering(_menu()),
            key=_told(group, newcomer, key),
            now=now,
            group_id=group.id,
            card=card_key(group, newcomer),
            # Whoever typed their answer would not see a card far above change.
            fresh=officer == by and not in_place,
        )


def _told(group: Group, newcomer: int, key: str) -> str:
    return f"{card_key(group, newcomer)}:{key}"


def _number(session: Session, group: Group, person_id: int) -> int:
    member = groups.membership(session, group.id, person_id)
    return (member.number if member is not None else None) or 0


def _menu() -> Choice:
    return Choice("menu", say("menu-button"), action="home")


# By the group's vote


def _check(session: Session, group: Group, subject: Subject, _opened_by: int, _now: datetime) -> None:
    if not _asks(session, group, subject["person"]):
        raise Refusal("propose-nobody-asks", choices=(Choice("invite", say("invite-button"), action="invite"), _menu()))


def _describe(session: Session, group: Group, subject: Subject) -> tuple[Say, ...]:
    newcomer: int = subject["person"]
    return (say("motion-admit", person=Name(newcomer)), *look_twice(session, group, newcomer))


def _apply(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    newcomer: int = motions.subject_of(session, motion)["person"]
    # An officer may have let them in while the group still voted: then it is done, and there is nothing to refuse.
    if not groups.takes_part(session, group.id, newcomer):
        let_in(session, group, newcomer, now, key=motion.key)
    return (say("motion-admit-agreed", person=Name(newcomer)),)


def _failed(session: Session, group: Group, motion: Motion, now: datetime) -> None:
    newcomer: int = motions.subject_of(session, motion)["person"]
    if motion.outcome == Outcome.REJECTED and _asks(session, group, newcomer):
        turn_down(session, group, newcomer, now, key=motion.key)


def _asks(session: Session, group: Group, person_id: int) -> bool:
    asked = groups.membership(session, group.id, person_id)
    return asked is not None and asked.life == Life.ASKED


KIND = Kind("admit", _describe, _apply, _check, secret=lambda _rules: True, failed=_failed)

"""Whoever is asked and does not answer is reminded, and then an officer is asked to talk with both sides.

    a day after it was asked      each person who could answer sees the card again, as a new message
    a day after that reminder     the chair is told, or the other officers; and so is the side that waits

Nobody is reminded in their quiet hours, or while they are away. After days of our own absence the reminder comes
first and the officer a day later: nobody is reported for silence while we were deaf.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cooperative import groups, handover_cards, handovers, notices, offices
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, State
from bot.cooperative.offices import Role
from bot.cooperative.people import Person
from bot.cooperative.rules import Rules, rules_of
from bot.messages import Arg, Choice, Name, Say, say

__all__ = ["escalate", "plan_escalations", "plan_reminders", "remind"]

# These wait for somebody else's word. One that was declined was answered: the next step is its sayer's own.
UNANSWERED = (State.WAITING, State.COUNTERED)


def plan_reminders(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """A reminder for each person who could answer what waits."""
    for handover, rules in _unanswered(session):
        due = handover.asked_at + rules.remind_after
        for person in _to_remind(session, handover, now):
            yield f"{handover.group_id}:{handover.number}:{person}", due, _awake(session, handover, person, due, now)


def remind(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Shows the card to one who is asked, as a new message."""
    group_id, number, person = (int(part) for part in scope.split(":"))
    group, handover = handovers.take(session, group_id, number)
    if handover.state not in UNANSWERED or person not in _to_remind(session, handover, now):
        return
    handover.reminded_at = handover.reminded_at or now
    handover_cards.show_to(session, group, handover, person, now, fresh=True, occasion=":reminded")


def plan_escalations(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """A word to an officer for each thing that waits in spite of a reminder."""
    for handover, rules in _unanswered(session):
        asked = handovers.asked(session, handover)
        if not asked or handover.escalated_at is not None:
            continue
        due = handover.asked_at + rules.escalate_after
        after = due
        if _to_remind(session, handover, now):
            if handover.reminded_at is None:
                continue
            after = max(due, handover.reminded_at + (rules.escalate_after - rules.remind_after))
        first_told = [*_helpers(session, handover, asked), *_waiting_side(handover, asked)][:1]
        for person in first_told:
            yield f"{handover.group_id}:{handover.number}", due, _awake(session, handover, person, after, now)


def escalate(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Asks the chair, or the other officers, to talk with both sides; and tells the side that waits."""
    group_id, number = (int(part) for part in scope.split(":"))
    group, handover = handovers.take(session, group_id, number)
    asked = handovers.asked(session, handover)
    if handover.state not in UNANSWERED or not asked or handover.escalated_at is not None:
        return
    handover.escalated_at = now
    helpers = _helpers(session, handover, asked)
    facts: dict[str, Arg] = {
        "number": handover.number,
        "amount": handovers.amount_at_stake(session, handover, group),
        "who": handover_cards.who_is_asked(session, handover),
    }
    for helper in helpers:
        told = Say("remind-officer", {**facts, "giver": Name(handover.giver_id), "since": handover.asked_at})
        _tell(session, group, handover, helper, told, now)
    told = Say("remind-side-helped", {**facts, "helper": Name(helpers[0])}) if helpers else Say("remind-side", facts)
    for person in _waiting_side(handover, asked):
        _tell(session, group, handover, person, told, now)


def _unanswered(session: Session) -> Iterator[tuple[Handover, Rules]]:
    query = select(Handover).where(Handover.state.in_(UNANSWERED)).order_by(Handover.group_id, Handover.number)
    known: dict[int, Rules] = {}
    for handover in session.scalars(query):
        if handover.group_id not in known:
            known[handover.group_id] = rules_of(session, handover.group_id)
        yield handover, known[handover.group_id]


def _to_remind(session: Session, handover: Handover, now: datetime) -> list[int]:
    """Who could answer, and is not away."""
    today = groups.today(groups.group(session, handover.group_id), now)
    return [
        person
        for person in handovers.asked(session, handover)
        if (member := groups.active_membership(session, handover.group_id, person)) is not None
        and not groups.is_away(member, today)
    ]


def _helpers(session: Session, handover: Handover, asked: list[int]) -> list[int]:
    """The chair, unless it is the chair who is asked or waits; then the other officers."""
    in_it = {*asked, handover.said_by, handover.giver_id, handover.answered_by}
    chairs = [person for person in offices.holders(session, handover.group_id, Role.CHAIR) if person not in in_it]
    return chairs or [person for person in offices.officers(session, handover.group_id) if person not in in_it]


def _waiting_side(handover: Handover, asked: list[int]) -> list[int]:
    """Who waits for the answer: whoever said it, or whoever counted it otherwise."""
    sides = (handover.said_by, handover.answered_by)
    return list(dict.fromkeys(person for person in sides if person is not None and person not in asked))


def _awake(session: Session, handover: Handover, person: int, moment: datetime, now: datetime) -> datetime:
    """`moment`, or now if that is past; or when the person's quiet hours are over, if they are in them then."""
    return notices.wakes_at(session, session.get_one(Person, person), max(moment, now), handover.group_id)


def _tell(session: Session, group: Group, handover: Handover, person: int, told: Say, now: datetime) -> None:
    notices.tell(
        session,
        person,
        told.offering(Choice("menu", say("menu-button"), action="home")),
        key=f"handover:{group.id}:{handover.number}:v{handover.version}:late",
        now=now,
        group_id=group.id,
        can_wait=True,
    )

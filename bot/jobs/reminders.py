"""Whoever is asked and does not answer is reminded, and then an officer is asked to talk with both sides.

    a day after it was asked      each person who could answer sees the card again, as a new message
    a day after that reminder     the chair is told, or the other officers; and so is the side that waits
    two days after it was said    of money given out: from then on two witnesses, or the group, can settle it; and after
                                  a "No" the group can, of which both sides and the chair hear

Nobody is reminded in their quiet hours, or while they are away. After days of our own absence the reminder comes
first and the officer a day later: nobody is reported for silence while we were deaf.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cooperative import groups, handover_cards, handovers, notices, vouching, witness_cards, witnesses
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, State
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
        first_told = [*witnesses.helpers(session, handover), *_waiting_side(handover, asked)][:1]
        for person in first_told:
            yield f"{handover.group_id}:{handover.number}", due, _awake(session, handover, person, after, now)
    for handover, rules in _denied(session):
        assert handover.answered_at is not None, handover.number
        due = max(witnesses.due_at(session, handover), handover.answered_at + rules.remind_after)
        yield f"{handover.group_id}:{handover.number}", due, _awake(session, handover, handover.giver_id, due, now)


def escalate(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Asks the chair, or the other officers, to talk with both sides; and tells the side that waits."""
    group_id, number = (int(part) for part in scope.split(":"))
    group, handover = handovers.take(session, group_id, number)
    asked = handovers.asked(session, handover)
    if not asked or handover.escalated_at is not None:
        return
    if handover.state not in UNANSWERED:
        if _is_denied(handover):
            _lead_to_the_group(session, group, handover, now)
        return
    handover.escalated_at = now
    helpers = witnesses.helpers(session, handover)
    facts: dict[str, Arg] = {
        "number": handover.number,
        "amount": handovers.amount_at_stake(session, handover, group),
        "who": handover_cards.who_is_asked(session, handover),
    }
    ways = _ways_to_settle(handover)
    for helper in helpers:
        told = Say("remind-officer", {**facts, "giver": Name(handover.giver_id), "since": handover.asked_at})
        _tell(session, group, handover, helper, told.offering(*ways), now)
    if witnesses.is_silent(handover):
        # The giver's own card says from now on what can be done.
        _show(session, group, handover, handover.giver_id, ":silent", now)
        return
    told = Say("remind-side-helped", {**facts, "helper": Name(helpers[0])}) if helpers else Say("remind-side", facts)
    for person in _waiting_side(handover, asked):
        _tell(session, group, handover, person, told.offering(*ways), now)


def _ways_to_settle(handover: Handover) -> tuple[Choice, ...]:
    """What can be done about money that was given out and is not confirmed; nothing of the kind for any other."""
    if not witnesses.is_given_out(handover):
        return ()
    ask_group = witnesses.ask_group_choice(handover)
    return (witness_cards.name_choice(handover), ask_group) if witnesses.is_silent(handover) else (ask_group,)


def _lead_to_the_group(session: Session, group: Group, handover: Handover, now: datetime) -> None:
    """The two have not agreed in two days whether it was given: whoever may ask the group hears that it can be."""
    handover.escalated_at = now
    for person in (handover.giver_id, handover.taker_id):
        if person is not None:
            _show(session, group, handover, person, ":denied", now)
    for helper in witnesses.helpers(session, handover):
        told = say(
            "remind-denied",
            number=handover.number,
            giver=Name(handover.giver_id),
            taker=Name(handover.taker_id or 0),
            amount=handovers.amount_of(handover, group),
        )
        _tell(session, group, handover, helper, told.offering(witnesses.ask_group_choice(handover)), now)


def _denied(session: Session) -> Iterator[tuple[Handover, Rules]]:
    """What was given out, they say, and the receiver says no: as long as nobody was told what can be done."""
    query = select(Handover).where(Handover.state == State.DECLINED.value, Handover.escalated_at.is_(None))
    for handover in session.scalars(query.order_by(Handover.group_id, Handover.number)):
        if _is_denied(handover):
            yield handover, rules_of(session, handover.group_id)


def _is_denied(handover: Handover) -> bool:
    return handover.state == State.DECLINED and witnesses.is_given_out(handover)


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
        for person in _asked(session, handover)
        if (member := groups.active_membership(session, handover.group_id, person)) is not None
        and not groups.is_away(member, today)
    ]


def _asked(session: Session, handover: Handover) -> list[int]:
    """Whose move it is: where the member it waits for cannot answer, whoever said it has to name a witness."""
    if handover.witness_id is None and vouching.silent_hand(session, handover) is not None:
        return [handover.said_by]
    return handovers.asked(session, handover)


def _waiting_side(handover: Handover, asked: list[int]) -> list[int]:
    """Who waits for the answer: whoever said it, or whoever counted it otherwise."""
    sides = (handover.said_by, handover.answered_by)
    return list(dict.fromkeys(person for person in sides if person is not None and person not in asked))


def _awake(session: Session, handover: Handover, person: int, moment: datetime, now: datetime) -> datetime:
    """`moment`, or now if that is past; or when the person's quiet hours are over, if they are in them then."""
    return notices.wakes_at(session, session.get_one(Person, person), max(moment, now), handover.group_id)


def _show(session: Session, group: Group, handover: Handover, person: int, occasion: str, now: datetime) -> None:
    handover_cards.show_to(session, group, handover, person, now, fresh=True, occasion=occasion, can_wait=True)


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

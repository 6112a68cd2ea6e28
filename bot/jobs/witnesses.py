"""A witness who does not answer is reminded once, a day later; after that the group is there to settle it.

Nobody is reminded in their quiet hours, or while they are away.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import groups, handover_cards, handovers, notices, witnesses
from bot.cooperative.handovers import Handover
from bot.cooperative.people import Person
from bot.cooperative.rules import rules_of

__all__ = ["plan", "remind"]


def plan(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """A reminder for each witness whose answer is awaited."""
    for handover, witness in witnesses.unanswered(session):
        if _is_here(session, handover, witness.person_id, now):
            due = witness.asked_at + rules_of(session, handover.group_id).remind_after
            person = session.get_one(Person, witness.person_id)
            wakes = notices.wakes_at(session, person, max(due, now), handover.group_id)
            yield f"{handover.group_id}:{handover.number}:{witness.person_id}", due, wakes


def remind(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Shows the question once more, as a new message."""
    group_id, number, person = (int(part) for part in scope.split(":"))
    group, handover = handovers.take(session, group_id, number)
    waits = [one.number for one in witnesses.waiting_for(session, group_id, person)]
    if number in waits and _is_here(session, handover, person, now):
        handover_cards.show_to(session, group, handover, person, now, fresh=True, occasion=":reminded")


def _is_here(session: Session, handover: Handover, person_id: int, now: datetime) -> bool:
    member = groups.active_membership(session, handover.group_id, person_id)
    today = groups.today(groups.group(session, handover.group_id), now)
    return member is not None and not groups.is_away(member, today)

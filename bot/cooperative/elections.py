"""Elections: an office is given or taken by the group's secret vote. Before the first vote the founder's word does it.

An office is given for a number of months, or for as long as the group likes. When the time is over the group is asked
to vote again; until somebody else has the office it stays where it is. Whoever is to lose one has no vote on that.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import groups, handover_cards, handovers, motions, notices, offices
from bot.cooperative.groups import Group
from bot.cooperative.motions import Kind, Motion, Subject
from bot.cooperative.offices import Role
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, say

__all__ = ["KIND", "MONTHS_MAX", "in_months"]

# Longer than anybody should keep an office without being asked again: five years.
MONTHS_MAX = 60


def in_months(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _check(session: Session, group: Group, subject: Subject, _opened_by: int, _now: datetime) -> None:
    person, role = subject["person"], Role(subject["role"])
    if not groups.takes_part(session, group.id, person):
        raise Refusal("offices-not-a-member", person=Name(person))
    if not 0 <= subject["months"] <= MONTHS_MAX:
        raise Refusal("propose-months-range", most=MONTHS_MAX)
    office = offices.office_of(session, group.id, person, role)
    if subject["gives"] and office is not None and office.term_ends_on is None:
        raise Refusal("offices-has-it", person=Name(person))
    if not subject["gives"] and office is None:
        raise Refusal("offices-has-it-not", person=Name(person))


def _describe(_session: Session, _group: Group, subject: Subject) -> tuple[Say, ...]:
    person, role, months = Name(subject["person"]), subject["role"], subject["months"]
    if not subject["gives"]:
        return (say(f"motion-take-{role}", person=person),)
    term = say("motion-term", months=months) if months else say("motion-no-term")
    return (say(f"motion-give-{role}", person=person), term)


def _excluded(_session: Session, _group: Group, subject: Subject) -> Mapping[int, str]:
    return {} if subject["gives"] else {subject["person"]: "motion-about-you"}


def _apply(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    subject = motions.subject_of(session, motion)
    person, role = subject["person"], Role(subject["role"])
    if subject["gives"]:
        return _given(session, group, motion, person, role, subject["months"], now)
    return _taken(session, group, person, role, now)


def _given(
    session: Session, group: Group, motion: Motion, person: int, role: Role, months: int, now: datetime
) -> tuple[Say, ...]:
    ends = in_months(groups.today(group, now), months) if months else None
    held = offices.office_of(session, group.id, person, role)
    if held is not None:
        held.term_ends_on = ends
    else:
        offices.give(session, group, person, role, motion.opened_by, now, term_ends_on=ends)
        choices = (
            Choice("offices", say("offices-button"), action="offices"),
            Choice("menu", say("menu-button"), action="home"),
        )
        yours = say(f"motion-yours-{role.value}", choices=choices, group=GroupName(group.id))
        notices.tell(session, person, yours, key=f"{motion.key}:yours", now=now, group_id=group.id)
        # Whoever counts money from now on sees what waited for somebody who does.
        for one in handovers.waiting_for(session, group.id, person):
            occasion = f":motion:{motion.number}"
            handover_cards.show_to(session, group, one, person, now, fresh=True, occasion=occasion)
    given = say(f"offices-given-{role.value}", person=Name(person))
    return (given, say("motion-term-ends", day=ends)) if ends is not None else (given,)


def _taken(session: Session, group: Group, person: int, role: Role, now: datetime) -> tuple[Say, ...]:
    if offices.office_of(session, group.id, person, role) is not None:
        if role == Role.TREASURER:
            _must_keep_nothing(session, group, person)
        offices.end(session, group, person, role, now)
        if handovers.stranded(session, group.id):
            raise Refusal("offices-payments-wait")
    return (say(f"offices-ended-{role.value}", person=Name(person)),)


def _must_keep_nothing(session: Session, group: Group, person: int) -> None:
    """Raises Refusal while a treasurer holds the group's cash, or some is on its way to them: said without amounts."""
    if ledger.balance(session, group.id, ledger.cash(person)):
        raise Refusal("motion-take-holds-cash", person=Name(person))
    if handovers.would_end_with(session, group.id, person):
        raise Refusal("offices-money-on-its-way", person=Name(person))


KIND = Kind("role", _describe, _apply, _check, _excluded, secret=lambda _rules: True)

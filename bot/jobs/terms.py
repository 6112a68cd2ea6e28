"""The time for which an office was given comes to its end: the group is asked to vote again.

    two weeks before    the officers and whoever holds it, in private
    on the day          everyone

Nobody loses an office by this: money must not be left with nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.cooperative import groups, notices, offices
from bot.cooperative.groups import Group
from bot.cooperative.offices import Role
from bot.messages import Choice, Name, Say, say

__all__ = ["plan", "remind"]

SOON = timedelta(days=14)
# On the group's wall clock, when most people are awake.
SAID_AT = time(9)


def plan(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """Both reminders of each office that was given for a time; the first only while it still comes before the other."""
    for office in offices.terms(session):
        assert office.term_ends_on is not None
        group = groups.group(session, office.group_id)
        scope = f"{group.id}:{office.person_id}:{office.role}"
        over = _morning(group, office.term_ends_on)
        if now < over:
            soon = _morning(group, office.term_ends_on - SOON)
            yield f"{scope}:soon", soon, soon
        yield f"{scope}:over", over, over


def remind(session: Session, scope: str, due: datetime, now: datetime) -> None:
    """Asks for another vote, unless there was one meanwhile."""
    group_id, person, role, when = scope.split(":")
    group = groups.lock(session, int(group_id))
    office = offices.office_of(session, group.id, int(person), Role(role))
    if office is None or office.term_ends_on is None:
        return
    lead = SOON if when == "soon" else timedelta(0)
    if _morning(group, office.term_ends_on - lead) != due:
        return
    told = _told(when, role, int(person), office.term_ends_on)
    ways = (
        Choice("again", say("terms-again-button"), action="propose.again", object=f"{group_id}:{person}:{role}"),
        Choice("propose", say("propose-button"), action="propose"),
        Choice("menu", say("menu-button"), action="home"),
    )
    key = f"term:{scope}:{office.term_ends_on}"
    asked = dict.fromkeys([*offices.officers(session, group.id), int(person)])
    for one in asked:
        notices.tell(
            session,
            one,
            notices.of_group(session, told.offering(*ways), group.id, one),
            key=f"{key}:asked",
            now=now,
            group_id=group.id,
            can_wait=True,
        )
    if when == "over":
        notices.tell_members(session, group.id, told, key=key, now=now, but=asked, can_wait=True)


def _told(when: str, role: str, person: int, day: date) -> Say:
    if when == "soon":
        return say("terms-soon", role=role, person=Name(person), day=day)
    return say("terms-over", role=role, person=Name(person))


def _morning(group: Group, day: date) -> datetime:
    return datetime.combine(day, SAID_AT, ZoneInfo(group.zone)).astimezone(ZoneInfo("UTC"))

"""What members are to pay into a circle of turns by which day, for the ladder of reminders.

A circle is one due of a member, however many of its rounds they have not paid for: its day is that of the newest round
whose turn has come, so that each round is reminded of, and the sum is all that is to be paid by then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cooperative import dues, groups, handovers, rotation_guarantor_cards, rotations, rounds
from bot.cooperative.dues import Due, Source
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Purpose
from bot.cooperative.rotation_tables import Rotation, RotationLife, RotationRound
from bot.money import Money

__all__ = ["SOURCE"]

# A round is told of so many days before.
SOON = timedelta(days=3)


def _days(session: Session, since: date, until: date) -> Iterator[tuple[int, date]]:
    """The day of each round of a circle that goes on; and each on which a denied payment counts no longer."""
    query = select(RotationRound.group_id, RotationRound.due_on).join(
        Rotation,
        (Rotation.group_id == RotationRound.group_id) & (Rotation.number == RotationRound.rotation),
    )
    going_on = query.where(Rotation.state == RotationLife.RUNNING.value, RotationRound.due_on.between(since, until))
    yield from ((group_id, day) for group_id, day in session.execute(going_on))
    yield from handovers.denials_over(session, Purpose.CONTRIBUTION, since, until)


def _dues(session: Session, group: Group, now: datetime, person_id: int | None) -> Iterator[Due]:
    circle = rotations.live(session, group.id)
    # Before it has begun nothing is due.
    if circle is None or circle.state != RotationLife.RUNNING:
        return
    today, longer = groups.today(group, now), dues.respites_of(session, group.id)
    opened = [one for one in rotations.rounds_of(session, circle) if one.opened_at is not None]
    newest = ([one for one in opened if one.due_on - SOON <= today] or opened[:1])[-1:]
    for one in newest:
        left = _left(session, circle, one, now)
        for person, minor in left.items():
            if person_id not in (None, person) or not groups.takes_part(session, group.id, person):
                continue
            topic = f"round:{circle.number}:{one.round}"
            # Who asked for more time, and then the whole circle rested, has the later of the two days.
            day = max(longer.get((person, topic), one.due_on), one.due_on)
            yield Due(
                group.id,
                person,
                topic,
                Money(minor, group.currency),
                day,
                words="round-due",
                pays=("contribute.this", str(group.id)),
                facts={"round": one.round},
                since=_since(session, circle, opened, one, person, now) if day == one.due_on else None,
            )


def _call(session: Session, group: Group, called: Sequence[Due], now: datetime) -> None:
    """Asks the officers to talk with them, and tells whoever stands in for them."""
    dues.ask_officers(session, group, called, now)
    circle = rotations.running(session, group.id)
    if circle is None:
        return
    for due in called:
        number = int(due.topic.rpartition(":")[2])
        rotation_guarantor_cards.call(session, group, circle, due.person_id, due.amount, number, now)


SOURCE = Source(_days, _dues, _call)


def _left(session: Session, circle: Rotation, one: RotationRound, now: datetime) -> dict[int, int]:
    """Who has something to pay through a round, and how much, in minor units."""
    through = rounds.dues(session, circle, one.round, now=now)
    return {due.person_id: due.left_minor for due in through if due.left_minor}


def _since(
    session: Session,
    circle: Rotation,
    opened: Sequence[RotationRound],
    one: RotationRound,
    person: int,
    now: datetime,
) -> date:
    """The day of the oldest round that a member has not paid for."""
    oldest = one.due_on
    for before in reversed([round for round in opened if round.round < one.round]):
        if person not in _left(session, circle, before, now):
            break
        oldest = before.due_on
    return oldest

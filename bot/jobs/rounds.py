"""What the clock does about circles of turns, each morning of the group's own day.

the day after a round was due    the next one opens
the day a round is due           its pot is asked of whoever holds it, if something of it may be given
days after that                  officers are asked what becomes of it, if something is missing

What completes a pot after its day asks for it at once, without the clock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.cooperative import groups, rotation_entries, rotations, round_cards, rounds, shortfalls
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationRound, RoundLife
from bot.cooperative.rotation_terms import Missing

__all__ = ["ask_for_pot", "ask_what_now", "open_round", "plan_openings", "plan_payouts", "plan_shortfalls"]

# On the group's wall clock. No zone on earth skips this hour, whenever its summer time begins.
AT = time(9)


def plan_openings(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The day of each round that has not opened."""
    for circle in rotations.all_running(session):
        all_rounds = rotations.rounds_of(session, circle)
        for one in all_rounds:
            if one.opened_at is None:
                yield _plan(session, one, rounds.opens_on(all_rounds, one.round), now)


def open_round(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Opens one round."""
    group, circle, number = _taken(session, scope)
    if rounds.open_round(session, circle, number, now):
        # Nothing may be to pay in it, where it gives back to somebody who had paid nothing.
        rotation_entries.stand_anew(session, group, circle, now)
        round_cards.show(session, group, circle, now, key=f"open:{number}")


def plan_payouts(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The due day of each open round whose pot is not asked for.

    Where what somebody owes is taken from their turn, each day after that too: what waited for a yes on the day itself
    may have been taken back since, and then nothing else would bring it up.
    """

    def day_of(one: RotationRound, circle: Rotation, group: Group) -> date | None:
        if one.asked_at is not None:
            return None
        deducts = circle.terms.missing == Missing.DEDUCT
        return max(one.due_on, groups.today(group, now)) if deducts else one.due_on

    yield from _plan_open(session, now, day_of)


def ask_for_pot(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Asks for the pots of one group that may be given today."""
    group, circle, number = _taken(session, scope)
    if rotation_entries.stand_anew(session, group, circle, now):
        round_cards.show(session, group, circle, now, key=f"due:{number}:{now:%Y-%m-%d}")


def plan_shortfalls(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The day on which officers are asked about an open round."""
    yield from _plan_open(session, now, lambda one, circle, group: shortfalls.asks_on(circle, one, group))


def ask_what_now(session: Session, scope: str, due: datetime, now: datetime) -> None:
    """Asks the officers what becomes of one round, if something is missing in it."""
    group, circle, number = _taken(session, scope)
    if shortfalls.ask(session, group, circle, number, now) is not None:
        round_cards.show(session, group, circle, now, key=f"short:{number}:{due:%Y-%m-%d}")


def _plan_open(
    session: Session, now: datetime, day_of: Callable[[RotationRound, Rotation, Group], date | None]
) -> Iterator[tuple[str, datetime, datetime]]:
    for circle in rotations.all_running(session):
        group = groups.group(session, circle.group_id)
        for one in rotations.rounds_of(session, circle):
            day = day_of(one, circle, group) if one.state == RoundLife.OPEN else None
            if day is not None:
                yield _plan(session, one, day, now)


def _plan(session: Session, one: RotationRound, day: date, now: datetime) -> tuple[str, datetime, datetime]:
    zone = ZoneInfo(groups.group(session, one.group_id).zone)
    due = datetime.combine(day, AT, zone).astimezone(now.tzinfo)
    return f"{one.group_id}:{one.rotation}:{one.round}", due, due


def _taken(session: Session, scope: str) -> tuple[Group, Rotation, int]:
    group_id, number, one = (int(part) for part in scope.split(":"))
    return *rotations.take(session, group_id, number), one

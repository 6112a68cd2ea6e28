"""Shortfalls: what becomes of a round whose day has come while somebody's payment is missing.

The members agreed on one rule before they began. Nothing happens by itself: some days after the day an officer sees
what is missing, in sums, and chooses between that rule and waiting. What is left then comes when it comes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot import clock, ledger
from bot.cooperative import groups, rotation_end, rotation_entries, rotations, rounds
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationLife, RotationRound, RotationSeat, RoundLife
from bot.cooperative.rotation_terms import Missing
from bot.cooperative.rounds import Due
from bot.errors import Refusal
from bot.money import Money

__all__ = ["Shortfall", "ask", "asks_on", "choose", "shortfall"]


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What is missing in a round. short: of the pot itself; there: what may be given now if an officer says so.

    missing: who, for the officers alone. reserve: what is free in it. options: what an officer may choose, the rule of
    the terms first; one that cannot be done now is left out. until: the day until which waiting waits.
    """

    round: int
    due_on: date
    missing: tuple[Due, ...]
    short: Money
    there: Money
    whole: Money
    reserve: Money
    options: tuple[Missing, ...]
    until: date


def shortfall(session: Session, group: Group, circle: Rotation, number: int, now: datetime) -> Shortfall | None:
    """What is missing in a round whose day has come; None if nothing is, or it is given already."""
    one = rotations.round_of(session, circle, number)
    today = groups.today(group, now)
    if one.state != RoundLife.OPEN or one.due_on > today:
        return None
    late = rounds.missing(session, circle, number)
    if not late:
        return None
    pot = rounds.pot_of(session, group, circle, number)
    short = sum(_short_in_pot(session, circle, due) for due in late)
    free = rotation_end.reserve_free(session, group)
    rule = circle.terms.missing
    can = rule != Missing.RESERVE or free.minor >= short
    options = (rule, Missing.WAIT) if can and rule != Missing.WAIT else (Missing.WAIT,)
    until = today + max(timedelta(days=1), circle.terms.wait_for)
    return Shortfall(
        number, one.due_on, tuple(late), Money(short, group.currency), pot.held, pot.whole, free, options, until
    )


def asks_on(circle: Rotation, one: RotationRound, group: Group) -> date:
    """The day from which an officer is asked about a round, if something is missing then."""
    if one.choice == Missing.WAIT and one.chosen_at is not None:
        chosen_on = clock.local(one.chosen_at, group.zone).date()
        return chosen_on + max(timedelta(days=1), circle.terms.wait_for)
    return one.due_on + circle.terms.wait_for


def ask(session: Session, group: Group, circle: Rotation, number: int, now: datetime) -> Shortfall | None:
    """From now on officers are asked about a round. Returns what is missing; None if nothing is or it is decided."""
    one = rotations.round_of(session, circle, number)
    if circle.state != RotationLife.RUNNING or one.choice not in (None, Missing.WAIT):
        return None
    found = shortfall(session, group, circle, number, now)
    if found is None or groups.today(group, now) < asks_on(circle, one, group):
        return None
    one.short_at, one.choice = now, None
    circle.version += 1
    session.flush()
    return found


def choose(
    session: Session, group: Group, circle: Rotation, number: int, choice: Missing, *, by: int, now: datetime
) -> None:
    """An officer chooses what becomes of a round in which something is missing. The group must be locked.

    Raises Refusal if nothing is missing any more, it was chosen already, or the terms say otherwise.
    """
    if not rotations.may_lead(session, group.id, by):
        raise Refusal("turns-only-officers")
    if circle.state != RotationLife.RUNNING:
        raise Refusal("turns-not-running")
    one = rotations.round_of(session, circle, number)
    found = shortfall(session, group, circle, number, now)
    if found is None:
        raise Refusal("turns-nothing-missing", round=number)
    if one.choice not in (None, Missing.WAIT):
        raise Refusal("turns-chosen-already", round=number)
    if choice not in found.options:
        is_short = choice == circle.terms.missing == Missing.RESERVE
        raise Refusal("turns-reserve-short", free=found.reserve) if is_short else Refusal("turns-not-agreed")
    one.choice, one.chosen_by, one.chosen_at = choice.value, by, now
    one.short_at = one.short_at or now
    if choice == Missing.RESERVE:
        for due in found.missing:
            _cover(session, group, circle, number, due, by, now)
    elif choice == Missing.LAST:
        _move_to_the_end(session, circle, number, {due.person_id for due in found.missing})
    circle.version += 1
    session.flush()
    rounds.settle(session, group, circle, now)
    rounds.fall_due(session, group, circle, now)


def _cover(
    session: Session, group: Group, circle: Rotation, number: int, due: Due, by: int, now: datetime
) -> ledger.Receipt:
    cover = rotation_entries.write_cover(session, circle, due.person_id, number, due.missing_minor, now)
    put = Money(cover.put_minor, group.currency)
    cause = f"rotation:{circle.number}:cover:{cover.number}"
    entry = ledger.Entry(
        kind="covered",
        postings=ledger.covered(due.person_id, Money(cover.minor, group.currency) - put, put_by=put),
        happened=now,
        said_by=by,
        confirmed_by=None,
        cause=cause,
    )
    receipt = ledger.record(session, group.id, entry, key=f"{cause}:{group.id}", now=now)
    cover.entry = receipt.seq
    session.flush()
    return receipt


def _short_in_pot(session: Session, circle: Rotation, due: Due) -> int:
    """What of a member's missing payment is the pot's, without what they were to put by."""
    plan = rounds.plan_of(session, circle)
    put = plan.put_of(due.person_id, due.minor) - plan.put_of(due.person_id, due.paid_minor)
    return due.missing_minor - put if not circle.terms.direct else due.missing_minor


def _move_to_the_end(session: Session, circle: Rotation, number: int, people: set[int]) -> None:
    """Those whose turn is still to come have the last ones, and everybody else's comes earlier; in their old order.

    Half a seat that shares its round with somebody who paid stays where it is: they must not wait for another's debt.
    """
    plan = rounds.plan_of(session, circle)
    ahead = [one.round for one in plan.rounds if one.round > number and one.state == RoundLife.AHEAD]
    seated: list[list[RotationSeat]] = [plan.receivers(at) for at in ahead]
    known = [seats for seats in seated if seats]
    places = [at for at, seats in zip(ahead, seated, strict=True) if seats]
    # False sorts before true, and sorting keeps what is equal in its order.
    known.sort(key=lambda seats: all(seat.person_id in people for seat in seats))
    for at, seats in zip(places, known, strict=True):
        for seat in seats:
            seat.round = at
    session.flush()

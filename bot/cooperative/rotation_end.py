"""The end of a circle of turns: what is left belongs to its members, and each gets their part of it.

After the last turn something may be left: what was bid, where the members agreed to share it at the end, by their
seats; and what was put by and nobody needed, where they agreed that it comes back, by what each put by. Whoever holds
it gives each their part, and each says that they have it, as with every pot. The circle is over when nothing is left.

Some time later the accounts are evened out: whoever took an early turn for less paid more than they had, and whoever
waited had more than they paid. What turns cost or brought is nobody's debt, so the accounts come to nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative.groups import Group
from bot.cooperative.handovers import OPEN, Handover, Purpose, State
from bot.cooperative.rotation_plan import RotationPlan
from bot.cooperative.rotation_tables import Rotation, RotationLife, RoundLife
from bot.cooperative.round_sums import (
    handovers_of,
    held_by,
    in_the_pot,
    missing,
    nets,
    owed_to_reserve,
    paid,
    plan_of,
    put_by,
)
from bot.money import Money

__all__ = [
    "EVENED_AFTER",
    "Part",
    "all_given",
    "even_out",
    "is_over",
    "parts",
    "reserve_free",
    "split_return",
    "still_put_by",
]

# Until then a payment of a circle that is over can be put right.
EVENED_AFTER = timedelta(days=7)

_STANDS = (*OPEN, State.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Part:
    """What comes back to one member at the end. whole: all of it; left: what of it was not said to be given yet."""

    person_id: int
    whole: Money
    left: Money


def all_given(session: Session, circle: Rotation) -> bool:
    """Whether every turn was given, everything is paid, and nobody owes the reserve: what is left can be shared."""
    plan = plan_of(session, circle)
    if not plan.rounds or any(one.state != RoundLife.PAID for one in plan.rounds):
        return False
    return not missing(session, circle, plan.last) and not any(owed_to_reserve(session, circle).values())


def parts(session: Session, group: Group, circle: Rotation) -> list[Part]:
    """What comes back to each member, in the order of their seats; empty before all turns are given, or for nothing."""
    if circle.terms.direct or not all_given(session, circle):
        return []
    plan = plan_of(session, circle)
    of_pot, of_reserve = _of_pot(session, circle, plan), _of_reserve(session, group, circle, plan)
    found = []
    for person in plan.people:
        whole = of_pot.get(person, 0) + of_reserve.get(person, 0)
        given = sum(one.minor for one in _returned(session, circle, person, _STANDS))
        if whole or given:
            found.append(Part(person, Money(whole, group.currency), Money(max(0, whole - given), group.currency)))
    return found


def split_return(session: Session, group: Group, circle: Rotation, handover: Handover) -> int:
    """What of a handover that gives a member their part comes out of the reserve, in minor units; the rest is bids'."""
    assert handover.taker_id is not None, handover.number
    theirs = _of_reserve(session, group, circle, plan_of(session, circle)).get(handover.taker_id, 0)
    others = _returned(session, circle, handover.taker_id, (State.CONFIRMED,))
    gone = sum(one.repaid_minor or 0 for one in others if one.number != handover.number)
    return min(handover.minor, max(0, theirs - gone))


def is_over(session: Session, group: Group, circle: Rotation) -> bool:
    """Whether every turn was given, and everybody has their part of what was left. A reserve may stay with the group,
    where its members agreed so.
    """
    if not all_given(session, circle) or in_the_pot(session, group):
        return False
    plan = plan_of(session, circle)
    of_reserve = _of_reserve(session, group, circle, plan) if not circle.terms.direct else {}
    has = {
        person: sum(one.repaid_minor or 0 for one in _returned(session, circle, person, (State.CONFIRMED,)))
        for person in plan.people
    }
    return all(has.get(person, 0) >= minor for person, minor in of_reserve.items())


def even_out(session: Session, group: Group, circle: Rotation, now: datetime) -> None:
    """Brings what a circle that is over left on its members' accounts to nothing. The group must be locked.

    Does nothing if it was done, or if the circle goes on after all.
    """
    if circle.state != RotationLife.ENDED or circle.evened_at is not None:
        return
    circle.evened_at = now
    balances = {person: Money(-minor, group.currency) for person, minor in nets(session, circle).items() if minor}
    if not balances:
        return
    cause = f"rotation:{circle.number}:end"
    entry = ledger.Entry(
        kind="evened-out",
        postings=ledger.evened_out(balances),
        happened=now,
        said_by=None,
        confirmed_by=None,
        cause=cause,
    )
    circle.evened = ledger.record(session, group.id, entry, key=f"{cause}:{group.id}", now=now).seq


def still_put_by(session: Session, circle: Rotation, person_id: int) -> int:
    """What a member put by that is to come back to them at the end, in minor units, if nobody needs it until then."""
    if not circle.terms.reserve_back:
        return 0
    has = sum(one.repaid_minor or 0 for one in _returned(session, circle, person_id, (State.CONFIRMED,)))
    return max(0, put_by(session, circle, person_id) - has)


def reserve_free(session: Session, group: Group) -> Money:
    """What lies in the reserve and is not owed to it."""
    held = ledger.balances(session, group.id)
    lent = sum(amount.minor for account, amount in held if account.kind == "advance")
    return Money(max(0, -ledger.balance(session, group.id, ledger.reserve()).minor - lent), group.currency)


def _of_pot(session: Session, circle: Rotation, plan: RotationPlan) -> dict[int, int]:
    """What was bid and kept to the end, by seats, to the unit; and what somebody paid ahead for rounds that cost less
    in the end, for a seat stopped or somebody bid.
    """
    shared = _of_bids(plan)
    came = paid(session, circle)
    for person in plan.people:
        into_pots = sum(plan.part(person, number)[0] for number in range(1, plan.last + 1))
        beyond = came.get(person, 0) - put_by(session, circle, person) - into_pots
        if beyond > 0:
            shared[person] = shared.get(person, 0) + beyond
    return shared


def _of_bids(plan: RotationPlan) -> dict[int, int]:
    kept = sum(one.discount_minor - one.commission_minor - one.dividend_minor for one in plan.rounds)
    halves: dict[int, int] = {}
    for seat in plan.seats:
        halves[seat.person_id] = halves.get(seat.person_id, 0) + seat.halves
    return ledger.shared_by_seats(kept, halves) if kept > 0 else {}


def _of_reserve(session: Session, group: Group, circle: Rotation, plan: RotationPlan) -> dict[int, int]:
    """What is left of what was put by in this circle, by what each put by; nothing where it stays with the group."""
    if not circle.terms.reserve_back:
        return {}
    put = {person: minor for person in plan.people if (minor := put_by(session, circle, person)) > 0}
    if not put:
        return {}
    query = select(func.sum(Handover.repaid_minor)).where(
        Handover.group_id == group.id,
        Handover.rotation == circle.number,
        Handover.purpose == Purpose.RETURN.value,
        Handover.state == State.CONFIRMED.value,
    )
    there = reserve_free(session, group).minor + int(session.scalar(query) or 0)
    # An earlier circle may have left something in the reserve, which is the group's.
    return ledger.shared_by_seats(min(there, sum(put.values())), put)


def _returned(session: Session, circle: Rotation, person_id: int, states: Sequence[State]) -> list[Handover]:
    # Whoever took seats over has had what was given back for them before.
    theirs = held_by(session, circle, person_id)
    return [
        one for one in handovers_of(session, circle, Purpose.RETURN) if one.taker_id in theirs and one.state in states
    ]

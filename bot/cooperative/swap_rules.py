"""Which turns of a circle can be swapped: who holds what of which round, and what is in the way of exchanging two.

    held_turns                      what there is to be swapped
    in_the_way, between             why one turn cannot be swapped at all, and why two cannot be for each other
    obstacle, must_be_possible      both of it, for two turns

What is in somebody's way may be their money, and is told to nobody else.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.cooperative import groups, rotations, rounds
from bot.cooperative.groups import Group
from bot.cooperative.handovers import OPEN, State
from bot.cooperative.rotation_plan import RotationPlan
from bot.cooperative.rotation_tables import Rotation, RotationLife
from bot.cooperative.rotation_terms import Missing
from bot.cooperative.round_sums import to_hands
from bot.errors import Refusal
from bot.messages import Name
from bot.money import Money

__all__ = [
    "HeldTurn",
    "Look",
    "between",
    "both_turns",
    "held_turns",
    "in_the_way",
    "late",
    "look_at",
    "must_be_possible",
    "must_go_on",
    "obstacle",
]


@dataclass(frozen=True, slots=True)
class HeldTurn:
    """What one member holds of one round, in half seats: what can be swapped. brings: what they get in it."""

    person_id: int
    round: int
    day: date
    halves: int
    brings: Money


@dataclass(frozen=True, slots=True)
class Look:
    """What is the same for every turn that is looked at: the plan, who is late, and the day of today."""

    circle: Rotation
    plan: RotationPlan
    late: frozenset[int]
    today: date


def late(session: Session, group: Group, circle: Rotation, now: datetime) -> frozenset[int]:
    """Who has not paid, by the book, for a round whose day is over, or owes the reserve."""
    today = groups.today(group, now)
    over = [one.round for one in rotations.rounds_of(session, circle) if one.opened_at and one.due_on < today]
    dues = rounds.dues(session, circle, over[-1]) if over else []
    return frozenset(due.person_id for due in dues if due.missing_minor or due.owed_minor)


def held_turns(session: Session, group: Group, circle: Rotation) -> list[HeldTurn]:
    """Who holds what of which round, in the order of the rounds; without what nobody knows yet."""
    plan = rounds.plan_of(session, circle)
    found = []
    for one in plan.rounds:
        seats, shares = plan.receivers(one.round), plan.shares(one.round)
        for person in dict.fromkeys(seat.person_id for seat in seats):
            halves = sum(seat.halves for seat in seats if seat.person_id == person)
            brings = Money(shares[person], group.currency)
            found.append(HeldTurn(person, one.round, one.due_on, halves, brings))
    return found


# What is in the way


def must_go_on(circle: Rotation) -> None:
    """Raises Refusal unless turns are being paid now, in an order that is known."""
    if circle.state != RotationLife.RUNNING:
        raise Refusal("turns-not-running")
    if circle.terms.is_ordered_as_it_goes:
        raise Refusal("swap-no-order")


def both_turns(
    session: Session, group: Group, circle: Rotation, first: tuple[int, int], second: tuple[int, int]
) -> tuple[HeldTurn, HeldTurn]:
    """The two turns, each by person and round. Raises Refusal if one of them is not that person's any more."""
    known = {(one.person_id, one.round): one for one in held_turns(session, group, circle)}
    if first not in known or second not in known:
        raise Refusal("swap-changed")
    return known[first], known[second]


def must_be_possible(
    session: Session, group: Group, circle: Rotation, mine: HeldTurn, theirs: HeldTurn, now: datetime
) -> None:
    """Raises Refusal, to whoever holds the first turn: what is in the way of the other is not theirs to know."""
    look = look_at(session, group, circle, now)
    why_mine = in_the_way(session, look, mine)
    if why_mine is not None:
        raise why_mine
    if in_the_way(session, look, theirs) is not None:
        raise Refusal("swap-not-them", person=Name(theirs.person_id))
    why_both = between(session, group, look, mine, theirs, now)
    if why_both is not None:
        raise why_both


def obstacle(
    session: Session, group: Group, circle: Rotation, mine: HeldTurn, theirs: HeldTurn, now: datetime
) -> Refusal | None:
    """Why two turns cannot be swapped now, whoever of the two it is about; None if they can."""
    look = look_at(session, group, circle, now)
    return (
        in_the_way(session, look, mine)
        or in_the_way(session, look, theirs)
        or between(session, group, look, mine, theirs, now)
    )


def look_at(session: Session, group: Group, circle: Rotation, now: datetime) -> Look:
    """What is the same for every turn of a circle, looked up once."""
    plan = rounds.plan_of(session, circle)
    return Look(circle, plan, late(session, group, circle, now), groups.today(group, now))


def in_the_way(session: Session, look: Look, one: HeldTurn) -> Refusal | None:
    """Why a turn cannot be swapped with any other, for whoever holds it; None if it can."""
    circle, of = look.circle, look.plan.rounds[one.round - 1]
    if not groups.takes_part(session, circle.group_id, one.person_id):
        return Refusal("common-not-a-member")
    if one.person_id in look.late:
        return Refusal("swap-late")
    # From its day on people have the money in their hands; and an officer may have chosen what becomes of it.
    is_chosen = of.choice not in (None, Missing.WAIT)
    if look.today >= of.due_on or of.asked_at is not None or is_chosen or _is_given(session, look, one.round):
        return Refusal("swap-too-late", round=one.round)
    if look.plan.gives_back(one.round):
        return Refusal("swap-changed")
    if one.round == 1 and one.person_id == circle.terms.organiser_id:
        return Refusal("swap-organiser")
    return None


def between(
    session: Session, group: Group, look: Look, mine: HeldTurn, theirs: HeldTurn, now: datetime
) -> Refusal | None:
    """Why two turns cannot be swapped for each other; None if they can."""
    if mine.person_id == theirs.person_id or mine.round == theirs.round:
        return Refusal("pick-one")
    if mine.halves != theirs.halves:
        return Refusal("swap-halves")
    later, earlier = (mine, theirs) if mine.round > theirs.round else (theirs, mine)
    # As they would stand afterwards: whoever holds the later turn now has the earlier one then.
    order = [
        next(seat for seat in look.plan.receivers(one.round) if seat.person_id == one.person_id)
        for one in (later, earlier)
    ]
    if rotations.newcomers_last(session, group, look.circle, order, now) != order:
        return Refusal("swap-newcomers")
    if look.circle.terms.direct and _is_in_hand(session, look, earlier.round, later.round):
        return Refusal("swap-paid-already")
    return None


def _is_given(session: Session, look: Look, number: int) -> bool:
    """Whether anything was said to be given of a round's pot."""
    people = {seat.person_id for seat in look.plan.receivers(number)}
    return any(rounds.given_out(session, look.circle, number, person) for person in people)


def _is_in_hand(session: Session, look: Look, earlier: int, later: int) -> bool:
    """Where nobody holds the pot: whether one of those whose turns these are was paid for more than the turns before.

    What lies in a hand cannot be swapped: it would count for a turn of another day, and be missing in this one.
    """
    plan = look.plan
    people = {seat.person_id for number in (earlier, later) for seat in plan.receivers(number)}
    paid = to_hands(session, look.circle, (*OPEN, State.CONFIRMED))
    return any(
        minor > sum(plan.to_hand(payer, receiver, number) for number in range(1, earlier))
        for (payer, receiver), minor in paid.items()
        if receiver in people
    )

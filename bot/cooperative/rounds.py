"""The rounds of a circle of turns: what each member owes and has paid, what is in the pot, and what may be paid out.

What a member pays goes to the oldest round that is not paid for; so it is reckoned by sums from the first round on, and
whoever pays early, in parts, or for two rounds at once is right without anybody sorting it.

    dues          what each member has to have paid through a round, and has        pot_of       "11 of 12, 550 of 600"
    payable       what of a pot may be given now, to whom                           standing     one member's own sums
    settle        closes what is paid, and ends the circle after its last round
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import rotations
from bot.cooperative.groups import Group
from bot.cooperative.handovers import OPEN, Handover, Purpose, State
from bot.cooperative.rotation_tables import (
    Rotation,
    RotationCover,
    RotationLife,
    RotationRound,
    RotationSeat,
    RoundLife,
)
from bot.cooperative.rotation_terms import Missing
from bot.cooperative.rotations import WHOLE
from bot.money import Money

__all__ = [
    "Due",
    "Payable",
    "Pot",
    "Standing",
    "covered",
    "due_through",
    "dues",
    "faults",
    "handovers_of",
    "in_the_pot",
    "missing",
    "newest_open",
    "paid",
    "payable",
    "pot_of",
    "put_by",
    "settle",
    "standing",
    "to_pay_now",
]

PAYS_IN = (Purpose.CONTRIBUTION.value, Purpose.CORRECTION.value)


@dataclass(frozen=True, slots=True)
class Due:
    """What one member has to have paid through a round, and has, in minor units; what is put by is in it."""

    person_id: int
    minor: int
    paid_minor: int
    on_the_way_minor: int

    @property
    def left_minor(self) -> int:
        """What they have still to say that they paid."""
        return max(0, self.minor - self.paid_minor - self.on_the_way_minor)

    @property
    def missing_minor(self) -> int:
        """What is not confirmed yet."""
        return max(0, self.minor - self.paid_minor)


@dataclass(frozen=True, slots=True)
class Pot:
    """One round as the group may hear it: counts and the pot, and no one's money."""

    round: int
    paid: int
    members: int
    held: Money
    whole: Money


@dataclass(frozen=True, slots=True)
class Payable:
    """What of a pot is one receiver's. now: what may be given to them today; left: what is to come in all."""

    person_id: int
    now: Money
    left: Money


@dataclass(frozen=True, slots=True)
class Standing:
    """One member's own sums. to_pay: what is due by now and not said to be paid; rounds: whose turn is theirs."""

    paid: Money
    on_the_way: Money
    received: Money
    to_pay: Money
    rounds: tuple[RotationRound, ...]


def newest_open(session: Session, circle: Rotation) -> RotationRound | None:
    """The round that runs: the newest that has opened; None before the first."""
    opened = [one for one in rotations.rounds_of(session, circle) if one.opened_at is not None]
    return opened[-1] if opened else None


def handovers_of(session: Session, circle: Rotation, *purposes: Purpose) -> Sequence[Handover]:
    """Everything that was said about the money of a circle, the oldest first."""
    query = select(Handover).where(Handover.group_id == circle.group_id, Handover.rotation == circle.number)
    if purposes:
        query = query.where(Handover.purpose.in_([one.value for one in purposes]))
    return session.scalars(query.order_by(Handover.number)).all()


def due_through(circle: Rotation, seats: Sequence[RotationSeat], person_id: int, through: int) -> int:
    """What a member has to have paid by the end of round `through`, with what is put by, in minor units."""
    return sum(amount + put for amount, put in _parts(circle, seats, person_id, through))


def paid(session: Session, circle: Rotation) -> dict[int, int]:
    """What each member paid that is confirmed, and what counts as paid for them."""
    return _with_covers(session, circle, _given(session, circle, (State.CONFIRMED,)))


def dues(session: Session, circle: Rotation, through: int) -> list[Due]:
    """What each member has to have paid through a round, in the order of their seats."""
    seats = rotations.seats_of(session, circle)
    confirmed, waits = paid(session, circle), _given(session, circle, OPEN)
    return [
        Due(person, due_through(circle, seats, person, through), confirmed.get(person, 0), waits.get(person, 0))
        for person in rotations.people_of(session, circle)
    ]


def missing(session: Session, circle: Rotation, through: int) -> list[Due]:
    """Those whose payments through a round are not all confirmed."""
    return [due for due in dues(session, circle, through) if due.missing_minor]


def to_pay_now(session: Session, circle: Rotation, person_id: int) -> Money:
    """What a member is to pay by now: all rounds that have opened, less what they said to have paid."""
    currency = ledger.currency_of(session, circle.group_id)
    current = newest_open(session, circle)
    if current is None:
        return Money(0, currency)
    mine = next((due for due in dues(session, circle, current.round) if due.person_id == person_id), None)
    return Money(mine.left_minor if mine is not None else 0, currency)


def pot_of(session: Session, group: Group, circle: Rotation, number: int) -> Pot:
    """How full the pot of one round is, without what is put by."""
    seats = rotations.seats_of(session, circle)
    confirmed = paid(session, circle)
    people = rotations.people_of(session, circle)
    held = whole = full = members = 0
    for person in people:
        own, put = _part(circle, seats, person, number)
        if not own:
            continue
        members += 1
        towards = max(0, confirmed.get(person, 0) - due_through(circle, seats, person, number - 1))
        held, whole = held + min(own, towards), whole + own
        full += towards >= own + put
    return Pot(number, full, members, Money(held, group.currency), Money(whole, group.currency))


def in_the_pot(session: Session, group: Group) -> Money:
    """What lies in the pot by the book, less what was said to be given out of it and is not confirmed."""
    held = sum(-amount.minor for account, amount in ledger.balances(session, group.id) if account.kind == "turns")
    query = select(func.sum(Handover.minor)).where(
        Handover.group_id == group.id, Handover.purpose == Purpose.PAYOUT.value, Handover.state.in_(OPEN)
    )
    return Money(held - int(session.scalar(query) or 0), group.currency)


def payable(session: Session, group: Group, circle: Rotation, number: int) -> list[Payable]:
    """What of a round's pot is to be given to each whose turn it is. Empty where nobody holds the pot."""
    terms = circle.terms
    if terms.direct:
        return []
    seats = rotations.seats_of(session, circle)
    confirmed = paid(session, circle)
    is_whole = not missing(session, circle, number)
    there = in_the_pot(session, group).minor
    found = []
    for seat in rotations.receivers(session, circle, number):
        share = _share(circle, seats, seat, number)
        given = _given_out(session, circle, number, seat.person_id)
        fee = 0 if given else fee_of(circle, seat)
        left = share - given - (fee if not given else 0)
        if terms.missing == Missing.DEDUCT:
            owes = due_through(circle, seats, seat.person_id, number) - confirmed.get(seat.person_id, 0)
            left -= max(0, min(left, owes))
        if terms.hold_percent and _rounds_paid(circle, seats, seat.person_id, confirmed) < terms.hold_until:
            left -= min(left, share * terms.hold_percent // 100)
        gives_part = terms.missing in (Missing.PART, Missing.DEDUCT)
        now = min(left, there) if is_whole or gives_part else 0
        there -= now
        found.append(Payable(seat.person_id, Money(max(0, now), group.currency), Money(left, group.currency)))
    return found


def fee_of(circle: Rotation, seat: RotationSeat) -> int:
    """What the group keeps of one seat's pot, in minor units: half of it from half a seat."""
    return circle.terms.fee_minor * seat.halves // WHOLE


def standing(session: Session, group: Group, circle: Rotation, person_id: int) -> Standing:
    """One member's own sums in a circle."""
    given = _given(session, circle, (State.CONFIRMED,)).get(person_id, 0)
    waits = _given(session, circle, OPEN).get(person_id, 0)
    had = sum(
        one.minor
        for one in handovers_of(session, circle)
        if one.taker_id == person_id
        and one.state == State.CONFIRMED
        and (one.purpose == Purpose.PAYOUT or (one.purpose == Purpose.CONTRIBUTION and not one.place))
    )
    mine = {seat.round for seat in rotations.seats_of(session, circle, person_id)}
    return Standing(
        Money(given, group.currency),
        Money(waits, group.currency),
        Money(had, group.currency),
        to_pay_now(session, circle, person_id),
        tuple(one for one in rotations.rounds_of(session, circle) if one.round in mine),
    )


def put_by(circle: Rotation, seats: Sequence[RotationSeat], person_id: int, before: int, minor: int) -> int:
    """What of a payment is put by: in each round the pot comes first. before: what was paid before it."""

    def of(gross: int) -> int:
        put = 0
        for amount, own in _parts(circle, seats, person_id, _last(circle, seats)):
            gross -= min(gross, amount)
            put += min(gross, own)
            gross -= min(gross, own)
        return put

    return of(before + minor) - of(before)


def covered(session: Session, circle: Rotation) -> dict[int, int]:
    """What counts as paid for each member though they gave nothing, in minor units."""
    query = (
        select(RotationCover.person_id, func.sum(RotationCover.minor))
        .where(RotationCover.group_id == circle.group_id, RotationCover.rotation == circle.number)
        .group_by(RotationCover.person_id)
    )
    return {person: int(minor) for person, minor in session.execute(query)}


def settle(session: Session, group: Group, circle: Rotation, now: datetime) -> list[RotationRound]:
    """Closes each round whose receivers have all that was theirs, opens one again that they have no longer, and ends
    the circle after the last. Returns the rounds that were closed now.
    """
    closed = []
    seats = rotations.seats_of(session, circle)
    for one in rotations.rounds_of(session, circle):
        done = one.opened_at is not None and _is_paid_out(session, circle, seats, one)
        if done and one.state != RoundLife.PAID:
            one.state, one.paid_at = RoundLife.PAID.value, now
            closed.append(one)
        elif not done and one.state == RoundLife.PAID:
            one.state, one.paid_at = RoundLife.OPEN.value, None
    whole = all(one.state == RoundLife.PAID for one in rotations.rounds_of(session, circle))
    if whole and circle.state == RotationLife.RUNNING and not in_the_pot(session, group):
        circle.state, circle.ended_at = RotationLife.ENDED.value, now
    elif not whole and circle.state == RotationLife.ENDED:
        circle.state, circle.ended_at = RotationLife.RUNNING.value, None
    circle.version += 1
    session.flush()
    return closed


def faults(session: Session, group: Group) -> Iterator[str]:
    """What is wrong with a group's circles, a sentence each: a turn too many, or more given than there was."""
    for circle in session.scalars(select(Rotation).where(Rotation.group_id == group.id)).all():
        seats, all_rounds = rotations.seats_of(session, circle), rotations.rounds_of(session, circle)
        for one in all_rounds:
            receivers = [seat for seat in seats if seat.round == one.round]
            if sum(seat.halves for seat in receivers) != WHOLE:
                yield f"round {one.round} of circle {circle.number} is not one seat's turn"
            for seat in receivers:
                most = _share(circle, seats, seat, one.round)
                given = _given_out(session, circle, one.round, seat.person_id, states=(State.CONFIRMED,))
                if given > most:
                    yield f"in round {one.round} of circle {circle.number} {given} were given, of {most}"
        if circle.state == RotationLife.ENDED and any(one.state != RoundLife.PAID for one in all_rounds):
            yield f"circle {circle.number} has ended, and a round of it has not"
    if in_the_pot(session, group).minor < 0:
        yield "more was given out of the pot than was paid into it"


def _part(circle: Rotation, seats: Sequence[RotationSeat], person_id: int, number: int) -> tuple[int, int]:
    """What one member pays for one round: into the pot, and put by."""
    terms = circle.terms
    halves = sum(
        seat.halves
        for seat in seats
        if seat.person_id == person_id and ((terms.receiver_pays and not terms.direct) or seat.round != number)
    )
    return ledger.due_minor(terms.amount_minor, halves), ledger.due_minor(terms.reserve_minor, halves)


def _parts(circle: Rotation, seats: Sequence[RotationSeat], person_id: int, through: int) -> list[tuple[int, int]]:
    return [_part(circle, seats, person_id, number) for number in range(1, through + 1)]


def _last(circle: Rotation, seats: Sequence[RotationSeat]) -> int:
    return max((seat.round or 0 for seat in seats), default=0)


def _share(circle: Rotation, seats: Sequence[RotationSeat], seat: RotationSeat, number: int) -> int:
    """What of a round's pot is one seat's."""
    people = {one.person_id for one in seats}
    pot = sum(_part(circle, seats, person, number)[0] for person in people)
    return pot * seat.halves // WHOLE


def _given(session: Session, circle: Rotation, states: Sequence[State]) -> dict[int, int]:
    """What each member paid, by whose seats it was for; in minor units."""
    query = (
        select(func.coalesce(Handover.debtor_id, Handover.giver_id), func.sum(Handover.minor))
        .where(
            Handover.group_id == circle.group_id,
            Handover.rotation == circle.number,
            # A correction that waits does not count beside what it corrects.
            Handover.purpose.in_(PAYS_IN if State.CONFIRMED in states else PAYS_IN[:1]),
            Handover.state.in_([state.value for state in states]),
        )
        .group_by(func.coalesce(Handover.debtor_id, Handover.giver_id))
    )
    return {person: int(minor) for person, minor in session.execute(query)}


def _with_covers(session: Session, circle: Rotation, given: dict[int, int]) -> dict[int, int]:
    counted = covered(session, circle)
    return {person: given.get(person, 0) + counted.get(person, 0) for person in given.keys() | counted.keys()}


def _given_out(
    session: Session,
    circle: Rotation,
    number: int,
    person_id: int,
    *,
    states: Sequence[State] = (*OPEN, State.CONFIRMED),
) -> int:
    """What was said to be given to a receiver of a round, and what counts as given: kept as a fee, or taken for what
    they owed.
    """
    query = select(func.sum(Handover.minor + func.coalesce(Handover.kept_minor, 0))).where(
        Handover.group_id == circle.group_id,
        Handover.rotation == circle.number,
        Handover.round == number,
        Handover.purpose == Purpose.PAYOUT.value,
        Handover.taker_id == person_id,
        Handover.state.in_([state.value for state in states]),
    )
    taken = select(func.sum(RotationCover.minor)).where(
        RotationCover.group_id == circle.group_id,
        RotationCover.rotation == circle.number,
        RotationCover.round == number,
        RotationCover.person_id == person_id,
        RotationCover.handover.is_not(None),
    )
    return int(session.scalar(query) or 0) + int(session.scalar(taken) or 0)


def _is_paid_out(session: Session, circle: Rotation, seats: Sequence[RotationSeat], one: RotationRound) -> bool:
    if circle.terms.direct:
        return not missing(session, circle, one.round)
    return all(
        _given_out(session, circle, one.round, seat.person_id, states=(State.CONFIRMED,))
        >= _share(circle, seats, seat, one.round)
        for seat in seats
        if seat.round == one.round
    )


def _rounds_paid(circle: Rotation, seats: Sequence[RotationSeat], person_id: int, confirmed: dict[int, int]) -> int:
    """Through how many rounds a member has paid in full."""
    full, last = 0, _last(circle, seats)
    while full < last and confirmed.get(person_id, 0) >= due_through(circle, seats, person_id, full + 1):
        full += 1
    return full

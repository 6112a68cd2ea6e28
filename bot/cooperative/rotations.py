"""Circles of turns: who takes part, in which order, and how one begins and ends.

    propose(...)          an officer proposes the terms; every member is asked, and nobody is in who did not say so
    join, step_out        with one seat, two, or half of one; until it begins
    start_ordering        who takes part is settled, while the order is drawn, or picked; where it needs that
    begin                 the order is made, every round has its day, and the first one opens
    give_turn             a round is somebody's, where that is decided as it goes
    rounds                what is due and paid in each round (`rounds`); how money moves (`rotation_claims`)

A group has one circle at a time. What its members agreed on stands in its terms and never changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import clock, ledger
from bot.cooperative import groups, offices
from bot.cooperative.groups import Group
from bot.cooperative.rotation_plan import WHOLE
from bot.cooperative.rotation_tables import LIVE, Rotation, RotationLife, RotationRound, RotationSeat, RoundLife
from bot.cooperative.rotation_terms import Order, RotationTerms, written_terms
from bot.cooperative.rules import Together, rules_of
from bot.errors import Refusal
from bot.messages import Name

__all__ = [
    "HALVES_MAX",
    "WHOLE",
    "all_running",
    "begin",
    "call_off",
    "days_ahead",
    "give_turn",
    "halves_of",
    "is_newcomer",
    "join",
    "live",
    "may_lead",
    "newcomers",
    "newcomers_last",
    "newest",
    "only_turns",
    "order_now",
    "paired",
    "past",
    "people_of",
    "propose",
    "receivers",
    "rotation",
    "round_of",
    "rounds_of",
    "running",
    "seats_of",
    "set_order",
    "start_ordering",
    "step_out",
    "take",
    "without_turn",
]

# More than two seats is more than one member can carry, and a circle of one member's.
HALVES_MAX = 4


def live(session: Session, group_id: int) -> Rotation | None:
    """The group's circle that has not ended; None if there is none."""
    query = select(Rotation).where(Rotation.group_id == group_id, Rotation.state.in_(LIVE))
    return session.scalar(query.order_by(Rotation.number.desc()).limit(1))


def running(session: Session, group_id: int) -> Rotation | None:
    """The group's circle whose turns are being paid; None before it begins, or if there is none."""
    found = live(session, group_id)
    return found if found is not None and found.state == RotationLife.RUNNING else None


def all_running(session: Session) -> Sequence[Rotation]:
    """Every circle of every group whose turns go on, for the clock to look at."""
    query = select(Rotation).where(Rotation.state == RotationLife.RUNNING.value)
    return session.scalars(query.order_by(Rotation.group_id, Rotation.number)).all()


def only_turns(session: Session, group_id: int) -> bool:
    """Whether money can only be for turns: the group does nothing else together, and its turns are being paid."""
    return rules_of(session, group_id).together == Together.TURNS and running(session, group_id) is not None


def newest(session: Session, group_id: int) -> Rotation | None:
    """The last circle that was proposed, ended or not."""
    query = select(Rotation).where(Rotation.group_id == group_id).order_by(Rotation.number.desc())
    return session.scalar(query.limit(1))


def past(session: Session, group_id: int) -> Sequence[Rotation]:
    """The circles that are over or were called off, the newest first."""
    query = select(Rotation).where(Rotation.group_id == group_id, Rotation.state.not_in(LIVE))
    return session.scalars(query.order_by(Rotation.number.desc())).all()


def rotation(session: Session, group_id: int, number: int) -> Rotation:
    """A circle by its number, as it is in the database now."""
    return session.get_one(Rotation, (group_id, number), populate_existing=True)


def take(session: Session, group_id: int, number: int) -> tuple[Group, Rotation]:
    """Locks the group, then reads the circle as it is now: what every change of one begins with."""
    group = groups.lock(session, group_id)
    return group, rotation(session, group_id, number)


def seats_of(session: Session, circle: Rotation, person_id: int | None = None) -> Sequence[RotationSeat]:
    """The seats that are taken, in their order; of one person, if one is named."""
    query = select(RotationSeat).where(
        RotationSeat.group_id == circle.group_id,
        RotationSeat.rotation == circle.number,
        RotationSeat.left_at.is_(None),
    )
    if person_id is not None:
        query = query.where(RotationSeat.person_id == person_id)
    return session.scalars(query.order_by(RotationSeat.seat)).all()


def people_of(session: Session, circle: Rotation) -> list[int]:
    """Who takes part, each once, in the order of their seats."""
    return list(dict.fromkeys(seat.person_id for seat in seats_of(session, circle)))


def halves_of(session: Session, circle: Rotation, person_id: int) -> int:
    """What one person holds, in half seats."""
    return sum(seat.halves for seat in seats_of(session, circle, person_id))


def rounds_of(session: Session, circle: Rotation) -> Sequence[RotationRound]:
    """All rounds in their order; none before it has begun."""
    query = select(RotationRound).where(
        RotationRound.group_id == circle.group_id, RotationRound.rotation == circle.number
    )
    return session.scalars(query.order_by(RotationRound.round)).all()


def round_of(session: Session, circle: Rotation, number: int) -> RotationRound:
    return session.get_one(RotationRound, (circle.group_id, circle.number, number), populate_existing=True)


def receivers(session: Session, circle: Rotation, number: int) -> list[RotationSeat]:
    """Whose turn a round is: one whole seat, or two halves."""
    return [seat for seat in seats_of(session, circle) if seat.round == number]


def may_lead(session: Session, group_id: int, person_id: int) -> bool:
    """Whether somebody may propose a circle and see to it: any officer."""
    return person_id in offices.officers(session, group_id)


def propose(session: Session, group: Group, terms: RotationTerms, *, by: int, now: datetime) -> Rotation:
    """Writes down a circle for members to take part in. The group must be locked.

    Raises Refusal if another is not over, the first day is past, nobody could count its money, or `by` is no officer.
    """
    if not may_lead(session, group.id, by):
        raise Refusal("turns-only-officers")
    if live(session, group.id) is not None:
        raise Refusal("turns-one-at-a-time")
    if terms.due_days(1)[0] < groups.today(group, now):
        raise Refusal("turns-day-is-past")
    if terms.organiser_id and not groups.takes_part(session, group.id, terms.organiser_id):
        raise Refusal("offices-not-a-member", person=Name(terms.organiser_id))
    if not terms.direct and not offices.can_count_money(session, group.id):
        raise Refusal("handover-nobody-to-count")
    group.rotations += 1
    proposed = Rotation(
        group_id=group.id,
        number=group.rotations,
        state=RotationLife.GATHERING.value,
        text=written_terms(terms),
        proposed_by=by,
        proposed_at=now,
    )
    session.add(proposed)
    session.flush()
    return proposed


def join(session: Session, group: Group, circle: Rotation, person_id: int, halves: int, now: datetime) -> None:
    """A member takes part with so many half seats: 1, 2 or 4. Said again, it takes the place of what they said before.

    Raises Refusal if it has begun, they are no member, or the amount cannot be halved.
    """
    _must_gather(circle)
    if not groups.takes_part(session, group.id, person_id):
        raise Refusal("common-not-a-member")
    if halves not in (1, WHOLE, HALVES_MAX):
        raise Refusal("pick-one")
    if circle.terms.order == Order.BIDS and halves % WHOLE:
        raise Refusal("turns-bids-whole-seats")
    if halves % WHOLE and not circle.terms.has_halves:
        raise Refusal("turns-cannot-be-halved")
    _give_up(session, circle, person_id, now)
    number = _newest_seat(session, circle)
    for part in [WHOLE] * (halves // WHOLE) + [1] * (halves % WHOLE):
        number += 1
        session.add(
            RotationSeat(
                group_id=group.id,
                rotation=circle.number,
                seat=number,
                person_id=person_id,
                halves=part,
                joined_at=now,
            )
        )
    circle.version += 1
    session.flush()


def step_out(session: Session, circle: Rotation, person_id: int, now: datetime) -> None:
    """A member takes their word back before it begins. Raises Refusal once it has."""
    _must_gather(circle)
    if not seats_of(session, circle, person_id):
        raise Refusal("turns-not-in")
    _give_up(session, circle, person_id, now)
    circle.version += 1
    session.flush()


def call_off(session: Session, circle: Rotation, by: int, now: datetime) -> None:
    """An officer ends one that has not begun. Raises Refusal once it has, for then money has moved."""
    _must_not_have_begun(circle)
    if not may_lead(session, circle.group_id, by):
        raise Refusal("turns-only-officers")
    circle.state, circle.ended_at = RotationLife.CALLED_OFF.value, now
    circle.version += 1
    session.flush()


def days_ahead(session: Session, circle: Rotation) -> tuple[date, ...]:
    """The due days with the seats of now. Refusal while they make no round, or leave half a seat alone."""
    halves = [seat.halves for seat in seats_of(session, circle)]
    if len(people_of(session, circle)) < 2:
        raise Refusal("turns-too-few")
    if sum(halves) % WHOLE:
        raise Refusal("turns-half-left")
    return circle.terms.due_days(ledger.rounds_of(halves))


def order_now(session: Session, group: Group, circle: Rotation, now: datetime) -> list[list[RotationSeat]]:
    """The seats of each round in the order that the terms give by themselves: seniority, or as members said yes.

    The organiser's seat comes first, and newcomers come last, where the terms say so. Two halves share a round.
    """
    terms = circle.terms
    seats = list(seats_of(session, circle))
    numbers = {person: _membership_number(session, group.id, person) for person in people_of(session, circle)}
    if terms.order == Order.SENIORITY:
        seats.sort(key=lambda seat: (numbers[seat.person_id], seat.seat))
    return paired(circle, newcomers_last(session, group, circle, seats, now))


def newcomers_last(
    session: Session, group: Group, circle: Rotation, seats: Sequence[RotationSeat], now: datetime
) -> list[RotationSeat]:
    """The seats in the same order, but those of newcomers after all others, where the terms say so."""
    new = newcomers(session, group, circle, now)
    return sorted(seats, key=lambda seat: seat.person_id in new)


def newcomers(session: Session, group: Group, circle: Rotation, now: datetime) -> set[int]:
    """Who comes after all others, for they are not long enough in the group; nobody, unless the terms say so."""
    return {person for person in people_of(session, circle) if is_newcomer(session, group, circle, person, now)}


def is_newcomer(session: Session, group: Group, circle: Rotation, person_id: int, now: datetime) -> bool:
    """Whether a member is too new for an early turn, by the terms of the circle."""
    months = circle.terms.late_months
    return months > 0 and _is_new(session, group, person_id, months, groups.today(group, now))


def paired(circle: Rotation, seats: Sequence[RotationSeat]) -> list[list[RotationSeat]]:
    """Rounds in the order of their first seat, the organiser's before all; a half waits for the next half."""
    rounds: list[list[RotationSeat]] = []
    for seat in _organiser_first(seats, circle.terms.organiser_id):
        alone = next((one for one in rounds if sum(other.halves for other in one) < WHOLE), None)
        if seat.halves < WHOLE and alone is not None:
            alone.append(seat)
        else:
            rounds.append([seat])
    return rounds


def set_order(session: Session, circle: Rotation, order: Sequence[Sequence[RotationSeat]]) -> None:
    """Gives each round its seats, the first round first. Every seat must be in it once, and each round be whole."""
    taken = [seat.seat for seats in order for seat in seats]
    assert sorted(taken) == [seat.seat for seat in seats_of(session, circle)], "every seat has one turn"
    assert all(sum(seat.halves for seat in seats) == WHOLE for seats in order), "every round is whole"
    for number, seats in enumerate(order, start=1):
        for seat in seats:
            seat.round = number
    circle.version += 1
    session.flush()


def give_turn(
    session: Session,
    circle: Rotation,
    number: int,
    seats: Sequence[RotationSeat],
    *,
    discount_minor: int = 0,
    commission_minor: int = 0,
    dividend_minor: int = 0,
) -> None:
    """A round is decided while the circle runs: drawn, bid or voted for. The seats, one whole or two halves, have had
    none. discount_minor: so much less than the pot they take; of it commission_minor stays with the group, and
    dividend_minor is shared by all seats, who pay less for the next round. What is neither stays in the pot to the end.
    """
    assert not receivers(session, circle, number), "a round is given once"
    assert sum(seat.halves for seat in seats) == WHOLE, "every round is whole"
    assert all(seat.round is None for seat in seats), "every seat has one turn"
    assert 0 <= commission_minor + dividend_minor <= discount_minor, "what is shared was bid"
    one = round_of(session, circle, number)
    one.discount_minor, one.commission_minor = discount_minor, commission_minor
    one.dividend_minor = dividend_minor
    for seat in seats:
        seat.round = number
    circle.version += 1
    session.flush()


def without_turn(session: Session, circle: Rotation) -> list[RotationSeat]:
    """The seats whose turn is not known yet."""
    return [seat for seat in seats_of(session, circle) if seat.round is None]


def start_ordering(session: Session, circle: Rotation, by: int) -> None:
    """Who takes part is settled from now on, for the order is being made. Raises Refusal while seats make no rounds."""
    _must_gather(circle)
    if not may_lead(session, circle.group_id, by):
        raise Refusal("turns-only-officers")
    days_ahead(session, circle)
    circle.state = RotationLife.ORDERING.value
    circle.version += 1
    session.flush()


def begin(session: Session, group: Group, circle: Rotation, by: int | None, now: datetime) -> None:
    """It begins: every round has its day, and the first one opens. The order must have been set, by whatever way.

    by: the officer who begins it; None where it begins by itself, for its order was drawn.
    Raises Refusal if it has begun, seats make no rounds, a turn is nobody's yet, or the first day is past.
    """
    _must_not_have_begun(circle)
    if by is not None and not may_lead(session, group.id, by):
        raise Refusal("turns-only-officers")
    days = days_ahead(session, circle)
    if days[0] < groups.today(group, now):
        raise Refusal("turns-day-is-past")
    known = [number for number in range(1, len(days) + 1) if receivers(session, circle, number)]
    if len(known) < len(days) and not circle.terms.is_ordered_as_it_goes:
        raise Refusal("turns-no-order")
    for number, day in enumerate(days, start=1):
        session.add(
            RotationRound(
                group_id=group.id,
                rotation=circle.number,
                round=number,
                due_on=day,
                state=(RoundLife.OPEN if number == 1 else RoundLife.AHEAD).value,
                opened_at=now if number == 1 else None,
                discount_minor=ledger.price_minor(circle.terms.price_minor, number, len(days)),
                commission_minor=0,
                dividend_minor=0,
            )
        )
    circle.state, circle.started_at = RotationLife.RUNNING.value, now
    circle.version += 1
    session.flush()


def _must_gather(circle: Rotation) -> None:
    if circle.state == RotationLife.ORDERING:
        raise Refusal("turns-being-ordered")
    _must_not_have_begun(circle)


def _must_not_have_begun(circle: Rotation) -> None:
    if circle.state not in (RotationLife.GATHERING, RotationLife.ORDERING):
        raise Refusal("turns-has-begun" if circle.is_live else "turns-is-over")


def _give_up(session: Session, circle: Rotation, person_id: int, now: datetime) -> None:
    for seat in seats_of(session, circle, person_id):
        seat.left_at = now
    session.flush()


def _newest_seat(session: Session, circle: Rotation) -> int:
    query = select(func.max(RotationSeat.seat)).where(
        RotationSeat.group_id == circle.group_id, RotationSeat.rotation == circle.number
    )
    return int(session.scalar(query) or 0)


def _membership_number(session: Session, group_id: int, person_id: int) -> int:
    member = groups.membership(session, group_id, person_id)
    return member.number or 0 if member is not None else 0


def _is_new(session: Session, group: Group, person_id: int, months: int, today: date) -> bool:
    member = groups.membership(session, group.id, person_id)
    if member is None or member.joined_at is None:
        return True
    joined = clock.local(member.joined_at, group.zone).date()
    return ledger.months_after(joined, months) > today


def _organiser_first(seats: Sequence[RotationSeat], organiser: int) -> Sequence[RotationSeat]:
    first = next((seat for seat in seats if seat.person_id == organiser), None)
    return seats if first is None else [first, *(seat for seat in seats if seat is not first)]

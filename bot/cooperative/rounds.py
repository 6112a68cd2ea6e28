"""The rounds of a circle of turns: what each member owes and has paid, what is in the pot, and what may be paid out.

    ahead -> open -> paid        a round opens on the day after the one before it was due, and the first with the circle

What a member pays goes to the oldest round that is not paid for; so it is reckoned by sums from the first round on, and
whoever pays early, in parts, or for two rounds at once is right without anybody sorting it. Where nobody holds the pot
each payment belongs to its round, for it is in the hand of whose turn that is.

    dues          what each member has to have paid through a round, and has        pot_of       "11 of 12, 550 of 600"
    payable       what of a pot may be given now, to whom                           standing     one member's own sums
    open_round    a round begins                                                    fall_due     its day has come
    settle        closes what is paid, and ends the circle after its last round

What becomes of a round while something is missing stands in `shortfalls`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import groups, rotations
from bot.cooperative.groups import Group
from bot.cooperative.handovers import OPEN, Handover, Purpose, State
from bot.cooperative.rotation_plan import RotationPlan
from bot.cooperative.rotation_tables import (
    Rotation,
    RotationCover,
    RotationLife,
    RotationRound,
    RoundLife,
)
from bot.cooperative.rotation_terms import Missing
from bot.money import Money

__all__ = [
    "Due",
    "Payable",
    "Pot",
    "Standing",
    "covers_of",
    "due_on",
    "dues",
    "fall_due",
    "given_out",
    "handovers_of",
    "held_back",
    "in_the_pot",
    "missing",
    "newest_open",
    "open_round",
    "opens_on",
    "owed_to_reserve",
    "paid",
    "payable",
    "plan_of",
    "pot_of",
    "put_by",
    "settle",
    "standing",
    "to_pay_now",
]

STANDS = (*OPEN, State.CONFIRMED)

# By which an officer agreed that what is there is given before all of it is.
GIVES_PART = (Missing.PART, Missing.LAST, Missing.DEDUCT)


@dataclass(frozen=True, slots=True)
class Due:
    """What one member has to have paid through a round, and has, in minor units; what is put by is in it.

    owed_minor: what the reserve paid for them and they owe it; whatever they pay goes there first.
    """

    person_id: int
    minor: int
    paid_minor: int
    on_the_way_minor: int
    owed_minor: int = 0

    @property
    def left_minor(self) -> int:
        """What they have still to say that they paid."""
        return max(0, self.missing_minor + self.owed_minor - self.on_the_way_minor)

    @property
    def missing_minor(self) -> int:
        """What of the rounds is not confirmed yet."""
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
    """What of a pot is one receiver's. now: what may be given to them today; left: what is to come in all.

    held: what stays in the pot until they have paid so many rounds; it is not in `left`.
    """

    person_id: int
    now: Money
    left: Money
    held: Money


@dataclass(frozen=True, slots=True)
class Standing:
    """One member's own sums. to_pay: what is due by now and not said to be paid; rounds: whose turn is theirs.

    owed: what they owe the reserve; held: what is held back of their turn; until_the_end: what they pay from now on.
    without: what the pot of the round that runs would hold at the most if they did not pay; whole: what it is to hold.
    """

    paid: Money
    on_the_way: Money
    received: Money
    to_pay: Money
    rounds: tuple[RotationRound, ...]
    owed: Money
    held: Money
    until_the_end: Money
    without: Money
    whole: Money


def plan_of(session: Session, circle: Rotation) -> RotationPlan:
    """Who is to pay what when, and has what from it."""
    return RotationPlan(circle.terms, rotations.seats_of(session, circle), rotations.rounds_of(session, circle))


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


# What is paid in


def paid(session: Session, circle: Rotation, *, but: int | None = None) -> dict[int, int]:
    """What each member paid for rounds that is confirmed, and what counts as paid for them; without the handover `but`.

    Of what gave the reserve back its own nothing counts for a round.
    """
    total: dict[int, int] = {}
    for (person, _), minor in _given(session, circle, (State.CONFIRMED,), but=but).items():
        total[person] = total.get(person, 0) + minor
    for cover in covers_of(session, circle):
        total[cover.person_id] = total.get(cover.person_id, 0) + cover.minor
    return total


def put_by(session: Session, circle: Rotation, person_id: int, *, but: int | None = None) -> int:
    """What of all that a member paid is put by, as it stands in the book; without the handover `but`."""
    query = select(func.sum(Handover.kept_minor)).where(
        Handover.group_id == circle.group_id,
        Handover.rotation == circle.number,
        Handover.purpose.in_((Purpose.CONTRIBUTION.value, Purpose.CORRECTION.value)),
        Handover.state == State.CONFIRMED.value,
        func.coalesce(Handover.debtor_id, Handover.giver_id) == person_id,
        Handover.number != (but or 0),
    )
    covered = sum(one.put_minor for one in covers_of(session, circle) if one.person_id == person_id)
    return int(session.scalar(query) or 0) + covered


def dues(session: Session, circle: Rotation, through: int) -> list[Due]:
    """What each member has to have paid through a round, in the order of their seats."""
    plan = plan_of(session, circle)
    confirmed, waits = (_towards(session, circle, plan, states, through) for states in ((State.CONFIRMED,), OPEN))
    owed = owed_to_reserve(session, circle)
    return [
        Due(
            person,
            plan.due_through(person, through),
            confirmed.get(person, 0),
            waits.get(person, 0),
            owed.get(person, 0),
        )
        for person in plan.people
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


def due_on(session: Session, circle: Rotation, person_id: int) -> date | None:
    """The day of the oldest open round that a member has not paid for; None if there is none."""
    for one in rotations.rounds_of(session, circle):
        if one.opened_at is not None and any(
            due.person_id == person_id and due.left_minor for due in dues(session, circle, one.round)
        ):
            return one.due_on
    return None


def owed_to_reserve(session: Session, circle: Rotation) -> dict[int, int]:
    """What the reserve paid for each member and they have not given back, in minor units."""
    held = ledger.balances(session, circle.group_id)
    return {
        account.owner: amount.minor
        for account, amount in held
        if account.kind == "advance" and account.owner is not None and amount
    }


def covers_of(session: Session, circle: Rotation) -> Sequence[RotationCover]:
    """What counts as paid though nobody gave it, the oldest first."""
    confirmed = select(Handover.number).where(
        Handover.group_id == circle.group_id, Handover.state == State.CONFIRMED.value
    )
    query = select(RotationCover).where(
        RotationCover.group_id == circle.group_id,
        RotationCover.rotation == circle.number,
        or_(RotationCover.handover.is_(None), RotationCover.handover.in_(confirmed)),
    )
    return session.scalars(query.order_by(RotationCover.number)).all()


# The pot


def pot_of(session: Session, group: Group, circle: Rotation, number: int) -> Pot:
    """How full the pot of one round is, without what is put by."""
    plan = plan_of(session, circle)
    before, through = (_towards(session, circle, plan, (State.CONFIRMED,), at) for at in (number - 1, number))
    held = whole = plan.left_before(number)
    full = members = 0
    for person in plan.people:
        own, put = plan.part(person, number)
        if not own:
            continue
        members += 1
        earlier = plan.due_through(person, number - 1)
        towards = max(0, through.get(person, 0) - earlier)
        if circle.terms.direct:
            towards = through.get(person, 0) - before.get(person, 0)
        held, whole = held + min(own, towards), whole + own
        full += towards >= own + put
    return Pot(number, full, members, Money(held, group.currency), Money(whole, group.currency))


def in_the_pot(session: Session, group: Group) -> Money:
    """What lies in the pot by the book, less what was said to be given out of it and is not confirmed."""
    held = sum(-amount.minor for account, amount in ledger.balances(session, group.id) if account.kind == "turns")
    going = select(func.sum(Handover.minor + func.coalesce(Handover.kept_minor, 0))).where(
        Handover.group_id == group.id, Handover.purpose == Purpose.PAYOUT.value, Handover.state.in_(OPEN)
    )
    return Money(held - int(session.scalar(going) or 0), group.currency)


def payable(session: Session, group: Group, circle: Rotation, number: int) -> list[Payable]:
    """What of a round's pot is to be given to each whose turn it is. Empty where nobody holds the pot."""
    if circle.terms.direct:
        return []
    plan, one = plan_of(session, circle), rotations.round_of(session, circle, number)
    confirmed = paid(session, circle)
    receivers = [seat.person_id for seat in plan.receivers(number)]
    deducts = circle.terms.missing == Missing.DEDUCT
    # Who has their turn and owes for it themselves holds nobody up, where that is taken from it.
    late = [due for due in missing(session, circle, number) if not (deducts and due.person_id in receivers)]
    there = min(in_the_pot(session, group).minor, _there_for(session, circle, plan, number, confirmed))
    found = []
    for person, share in plan.shares(number).items():
        given = given_out(session, circle, number, person)
        kept = 0 if given else plan.kept(person, number)
        left = share - given - kept
        if deducts:
            left -= max(0, min(left, plan.due_through(person, number) - confirmed.get(person, 0)))
        held = min(left, held_back(plan, person, number, confirmed.get(person, 0)))
        left -= held
        now = max(0, min(left, there - kept)) if not late or one.choice in GIVES_PART else 0
        there -= now + kept
        found.append(Payable(person, *(Money(minor, group.currency) for minor in (now, left, held))))
    return found


def held_back(plan: RotationPlan, person_id: int, number: int, paid_minor: int) -> int:
    """What stays in the pot of one receiver's share until they have paid so many rounds, in minor units."""
    terms = plan.terms
    if not terms.hold_percent or plan.full_rounds(person_id, paid_minor) >= min(terms.hold_until, plan.last):
        return 0
    return plan.shares(number).get(person_id, 0) * terms.hold_percent // 100


def given_out(
    session: Session, circle: Rotation, number: int, person_id: int, *, states: Sequence[State] = STANDS
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
    taken = sum(
        one.minor
        for one in covers_of(session, circle)
        if one.handover is not None and (one.round, one.person_id) == (number, person_id)
    )
    return int(session.scalar(query) or 0) + taken


# One member


def standing(session: Session, group: Group, circle: Rotation, person_id: int) -> Standing:
    """One member's own sums in a circle."""
    plan, confirmed = plan_of(session, circle), paid(session, circle).get(person_id, 0)
    said = [one for one in handovers_of(session, circle) if (one.debtor_id or one.giver_id) == person_id]
    gave = sum(one.minor for one in said if one.state == State.CONFIRMED and one.purpose != Purpose.PAYOUT)
    waits = sum(one.minor for one in said if one.is_open and one.purpose == Purpose.CONTRIBUTION)
    had = sum(
        one.minor
        for one in handovers_of(session, circle)
        if one.taker_id == person_id
        and one.state == State.CONFIRMED
        and (one.purpose == Purpose.PAYOUT or (one.purpose != Purpose.TRANSFER and not one.place))
    )
    my_rounds = sorted({seat.round for seat in plan.seats if seat.person_id == person_id and seat.round is not None})
    held = sum(
        held_back(plan, person_id, number, confirmed)
        for number in my_rounds
        if given_out(session, circle, number, person_id, states=(State.CONFIRMED,))
    )
    owed = owed_to_reserve(session, circle).get(person_id, 0)
    current = newest_open(session, circle)
    whole = plan.pot(current.round) if current is not None else 0
    own = plan.part(person_id, current.round)[0] if current is not None else 0
    last = plan.due_through(person_id, plan.last)

    def money(minor: int) -> Money:
        return Money(minor, group.currency)

    return Standing(
        money(gave),
        money(waits),
        money(had),
        to_pay_now(session, circle, person_id),
        tuple(one for one in plan.rounds if one.round in my_rounds),
        money(owed),
        money(held),
        money(max(0, last - confirmed) + owed),
        money(whole - own),
        money(whole),
    )


# A round's life


def opens_on(all_rounds: Sequence[RotationRound], number: int) -> date:
    """The day on which a round opens: the day after the one before it was due. The first opens with the circle."""
    return all_rounds[max(0, number - 2)].due_on + timedelta(days=1 if number > 1 else 0)


def open_round(session: Session, circle: Rotation, number: int, now: datetime) -> bool:
    """A round begins to be paid for. Returns whether it does so now: it may have opened before, or the circle rests."""
    one = rotations.round_of(session, circle, number)
    if circle.state != RotationLife.RUNNING or one.opened_at is not None:
        return False
    one.state, one.opened_at = RoundLife.OPEN.value, now
    circle.version += 1
    session.flush()
    return True


def fall_due(session: Session, group: Group, circle: Rotation, now: datetime) -> list[RotationRound]:
    """From its day on, the pot of a round is asked of whoever holds it, as soon as something of it may be given.

    The group must be locked. Returns the rounds of which it is asked from now on.
    """
    today = groups.today(group, now)
    asked = []
    for one in rotations.rounds_of(session, circle):
        if one.state != RoundLife.OPEN or one.asked_at is not None or one.due_on > today:
            continue
        if circle.state == RotationLife.RUNNING and any(pay.now for pay in payable(session, group, circle, one.round)):
            one.asked_at = now
            asked.append(one)
    session.flush()
    return asked


def settle(session: Session, group: Group, circle: Rotation, now: datetime) -> list[RotationRound]:
    """Closes each round whose receivers have all that is theirs by now, opens one again that they have no longer, and
    ends the circle after the last. Returns the rounds that were closed now.
    """
    closed = []
    plan = plan_of(session, circle)
    for one in plan.rounds:
        done = one.opened_at is not None and _is_given(session, circle, plan, one)
        if done and one.state != RoundLife.PAID:
            one.state, one.paid_at = RoundLife.PAID.value, now
            closed.append(one)
        elif not done and one.state == RoundLife.PAID:
            # What was given was undone; or what was held back may be given now.
            one.state, one.paid_at = RoundLife.OPEN.value, None
    all_paid = bool(plan.rounds) and all(one.state == RoundLife.PAID for one in plan.rounds)
    is_over = all_paid and not in_the_pot(session, group) and not any(owed_to_reserve(session, circle).values())
    if is_over and circle.state == RotationLife.RUNNING and not _reserve(session, circle):
        circle.state, circle.ended_at = RotationLife.ENDED.value, now
    elif not is_over and circle.state == RotationLife.ENDED:
        circle.state, circle.ended_at = RotationLife.RUNNING.value, None
    circle.version += 1
    session.flush()
    return closed


def _is_given(session: Session, circle: Rotation, plan: RotationPlan, one: RotationRound) -> bool:
    if circle.terms.direct:
        return bool(plan.receivers(one.round)) and not missing(session, circle, one.round)
    confirmed = paid(session, circle)
    shares = plan.shares(one.round)
    return bool(shares) and all(
        given_out(session, circle, one.round, person, states=(State.CONFIRMED,))
        >= share - held_back(plan, person, one.round, confirmed.get(person, 0))
        for person, share in shares.items()
    )


def _there_for(
    session: Session, circle: Rotation, plan: RotationPlan, number: int, confirmed: Mapping[int, int]
) -> int:
    """What was paid for rounds up to one, less what was said to be given of them: what came early is not for them."""
    came = 0
    for person in plan.people:
        gross = min(confirmed.get(person, 0), plan.due_through(person, number))
        came += gross - plan.put_of(person, gross)
    gone = sum(
        given_out(session, circle, earlier, person)
        for earlier in range(1, number + 1)
        for person in {seat.person_id for seat in plan.receivers(earlier)}
    )
    return came - gone


def _towards(
    session: Session, circle: Rotation, plan: RotationPlan, states: Sequence[State], through: int
) -> dict[int, int]:
    """What counts towards rounds through one, by person: all that was paid, or where nobody holds the pot, what was
    paid into the hands of those rounds.
    """
    is_confirmed = State.CONFIRMED in states
    if not circle.terms.direct:
        if is_confirmed:
            return paid(session, circle)
        return {person: minor for (person, _), minor in _summed(_given(session, circle, states)).items()}
    towards: dict[int, int] = {}
    given = _given(session, circle, states)
    for (person, number), minor in given.items():
        if number is not None and number <= through:
            towards[person] = towards.get(person, 0) + min(minor, plan.part(person, number)[0])
    return towards


def _summed(given: Mapping[tuple[int, int | None], int]) -> dict[tuple[int, None], int]:
    total: dict[tuple[int, None], int] = {}
    for (person, _), minor in given.items():
        total[person, None] = total.get((person, None), 0) + minor
    return total


def _given(
    session: Session, circle: Rotation, states: Sequence[State], *, but: int | None = None
) -> dict[tuple[int, int | None], int]:
    """What each member paid for each round, by whose seats it was for; in minor units."""
    payer = func.coalesce(Handover.debtor_id, Handover.giver_id)
    # A correction that waits does not count beside what it corrects.
    purposes = (Purpose.CONTRIBUTION, Purpose.CORRECTION) if State.CONFIRMED in states else (Purpose.CONTRIBUTION,)
    query = (
        select(payer, Handover.round, func.sum(Handover.minor - func.coalesce(Handover.repaid_minor, 0)))
        .where(
            Handover.group_id == circle.group_id,
            Handover.rotation == circle.number,
            Handover.purpose.in_([purpose.value for purpose in purposes]),
            Handover.state.in_([state.value for state in states]),
            Handover.number != (but or 0),
        )
        .group_by(payer, Handover.round)
    )
    return {(person, number): int(minor) for person, number, minor in session.execute(query)}


def _reserve(session: Session, circle: Rotation) -> Money:
    return ledger.balance(session, circle.group_id, ledger.reserve())

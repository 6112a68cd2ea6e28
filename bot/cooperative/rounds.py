"""The rounds of a circle of turns: what each member owes and has paid, what is in the pot, and what may be paid out.

    ahead -> open -> paid        a round opens on the day after the one before it was due, and the first with the circle

    dues          what each member has to have paid through a round, and has        pot_of       "11 of 12, 550 of 600"
    payable       what of a pot may be given now, to whom                           standing     one member's own sums
    open_round    a round begins                                                    fall_due     its day has come
    settle        closes what is paid, and ends the circle after its last round

The sums are those of `round_sums`. What becomes of a round while something is missing stands in `shortfalls`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import groups, rotation_end, rotation_guarantors, rotations
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Purpose, State
from bot.cooperative.rotation_plan import RotationPlan
from bot.cooperative.rotation_tables import Rotation, RotationLife, RotationRound, RoundLife
from bot.cooperative.rotation_terms import Missing
from bot.cooperative.round_sums import (
    Due,
    covers_of,
    dues,
    given_out,
    handed_out,
    handovers_of,
    held_by,
    holders,
    in_the_pot,
    missing,
    nets,
    owed_to_reserve,
    paid,
    plan_of,
    put_by,
    still_kept,
    taken_from,
    towards,
)
from bot.money import Money

__all__ = [
    "OUT",
    "Due",
    "Payable",
    "Pot",
    "Standing",
    "come_due",
    "covers_of",
    "due_on",
    "dues",
    "fall_due",
    "given_out",
    "handed_out",
    "handovers_of",
    "held_back",
    "holders",
    "holding_up",
    "in_the_pot",
    "missing",
    "nets",
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
    "taken_from",
    "to_pay_now",
]

# What a member has from a circle: their turn, and their part of what is left at the end.
OUT = (Purpose.PAYOUT, Purpose.RETURN)
# By which an officer agreed that what is there is given before all of it is.
GIVES_PART = (Missing.PART, Missing.LAST, Missing.DEDUCT)


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

    held: what stays in the pot until they have paid so many rounds; it is not in `left`. taken: what they owe, and is
    taken from it with what is left; kept: what the group keeps of it then as its fee.
    """

    person_id: int
    now: Money
    left: Money
    held: Money
    taken: Money
    kept: Money


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


def newest_open(session: Session, circle: Rotation) -> RotationRound | None:
    """The round that runs: the newest that has opened; None before the first."""
    opened = [one for one in rotations.rounds_of(session, circle) if one.opened_at is not None]
    return opened[-1] if opened else None


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


# The pot


def pot_of(session: Session, group: Group, circle: Rotation, number: int) -> Pot:
    """How full the pot of one round is, without what is put by."""
    plan = plan_of(session, circle)
    before, through = (towards(session, circle, plan, (State.CONFIRMED,), at) for at in (number - 1, number))
    held = whole = plan.left_before(number)
    full = members = 0
    for person in plan.people:
        own, put = plan.part(person, number)
        if not own:
            continue
        members += 1
        earlier = plan.due_through(person, number - 1)
        came = max(0, through.get(person, 0) - earlier)
        if circle.terms.direct:
            came = through.get(person, 0) - before.get(person, 0)
        held, whole = held + min(own, came), whole + own
        full += came >= own + put
    return Pot(number, full, members, Money(held, group.currency), Money(whole, group.currency))


def payable(session: Session, group: Group, circle: Rotation, number: int) -> list[Payable]:
    """What of a round's pot is to be given to each whose turn it is. Empty where nobody holds the pot."""
    if circle.terms.direct:
        return []
    plan, one = plan_of(session, circle), rotations.round_of(session, circle, number)
    confirmed = paid(session, circle)
    late = holding_up(session, circle, number)
    there = min(in_the_pot(session, group).minor, _there_for(session, circle, plan, number, confirmed))
    found = []
    for person, share in plan.shares(number).items():
        given = given_out(session, circle, number, person)
        kept = still_kept(session, circle, plan, number, person)
        left = share - given - kept
        taken = 0
        if circle.terms.missing == Missing.DEDUCT:
            taken = max(0, min(left, plan.due_through(person, number) - confirmed.get(person, 0)))
            left -= taken
        held = min(left, held_back(plan, person, number, confirmed.get(person, 0)))
        left -= held
        may = not late or one.choice in GIVES_PART
        if rotation_guarantors.is_lacking(session, circle, plan, person, confirmed.get(person, 0)):
            may = False
        now = max(0, min(left, there - kept)) if may else 0
        there -= now + kept
        found.append(Payable(person, *(Money(minor, group.currency) for minor in (now, left, held, taken, kept))))
    return found


def holding_up(session: Session, circle: Rotation, number: int) -> list[Due]:
    """Those whose missing payments keep a round's pot from being given. Whose turn it is holds nobody up, where what
    they owe is taken from it.
    """
    late = missing(session, circle, number)
    if circle.terms.missing != Missing.DEDUCT:
        return late
    whose = {seat.person_id for seat in rotations.receivers(session, circle, number)}
    return [due for due in late if due.person_id not in whose]


def held_back(plan: RotationPlan, person_id: int, number: int, paid_minor: int) -> int:
    """What stays in the pot of one receiver's share until they have paid so many rounds, in minor units."""
    terms = plan.terms
    if not terms.hold_percent or plan.full_rounds(person_id, paid_minor) >= min(terms.hold_until, plan.last):
        return 0
    return plan.shares(number).get(person_id, 0) * terms.hold_percent // 100


# One member


def standing(session: Session, group: Group, circle: Rotation, person_id: int) -> Standing:
    """One member's own sums in a circle."""
    plan, confirmed = plan_of(session, circle), paid(session, circle).get(person_id, 0)
    theirs = held_by(session, circle, person_id)
    said = [one for one in handovers_of(session, circle) if (one.debtor_id or one.giver_id) in theirs]
    gave = sum(one.minor for one in said if one.state == State.CONFIRMED and one.purpose not in OUT)
    waits = sum(one.minor for one in said if one.is_open and one.purpose == Purpose.CONTRIBUTION)
    had = sum(
        one.minor
        for one in handovers_of(session, circle)
        if one.taker_id in theirs
        and one.state == State.CONFIRMED
        and (one.purpose in OUT or (one.purpose != Purpose.TRANSFER and not one.place))
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
    """A round begins to be paid for. Returns whether it does so now: it may have opened before, or all be over."""
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
    asked = []
    for one in come_due(session, group, circle, now):
        if one.asked_at is None and any(pay.now for pay in payable(session, group, circle, one.round)):
            one.asked_at = now
            asked.append(one)
    session.flush()
    return asked


def come_due(session: Session, group: Group, circle: Rotation, now: datetime) -> list[RotationRound]:
    """The open rounds whose day has come; none while the circle rests."""
    if circle.state != RotationLife.RUNNING:
        return []
    today = groups.today(group, now)
    return [one for one in rotations.rounds_of(session, circle) if one.state == RoundLife.OPEN and one.due_on <= today]


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
    session.flush()
    is_over = rotation_end.is_over(session, group, circle)
    if is_over and circle.state == RotationLife.RUNNING:
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

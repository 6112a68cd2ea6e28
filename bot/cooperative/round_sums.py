"""The sums of a circle of turns: what was paid in, what lies in the pot, and what was given out of it, in minor units.

What a member pays goes to the oldest round that is not paid for; so it is reckoned by sums from the first round on, and
whoever pays early, in parts, or for two rounds at once is right without anybody sorting it. Where nobody holds the pot
each payment belongs to its round, for it is in the hand of whose turn that is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import rotations
from bot.cooperative.groups import Group
from bot.cooperative.handovers import DISPUTED_FOR, OPEN, Handover, Purpose, State
from bot.cooperative.rotation_plan import RotationPlan
from bot.cooperative.rotation_tables import Rotation, RotationCover, RotationTakeover, TakeoverLife
from bot.money import Money

__all__ = [
    "STANDS",
    "Due",
    "covers_of",
    "dues",
    "given_out",
    "handed_out",
    "handovers_of",
    "held_by",
    "holders",
    "in_the_pot",
    "missing",
    "nets",
    "owed_to_reserve",
    "paid",
    "plan_of",
    "put_by",
    "still_kept",
    "still_to_come",
    "taken_from",
    "taken_whole",
    "to_hands",
    "towards",
]

STANDS = (*OPEN, State.CONFIRMED)

# What pays in, confirmed or not: a correction that waits does not count beside what it corrects.
_PURPOSES = {True: (Purpose.CONTRIBUTION, Purpose.CORRECTION), False: (Purpose.CONTRIBUTION,)}


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


def plan_of(session: Session, circle: Rotation) -> RotationPlan:
    """Who is to pay what when, and has what from it."""
    return RotationPlan(circle.terms, rotations.seats_of(session, circle), rotations.rounds_of(session, circle))


def handovers_of(session: Session, circle: Rotation, *purposes: Purpose) -> Sequence[Handover]:
    """Everything that was said about the money of a circle, the oldest first."""
    query = select(Handover).where(Handover.group_id == circle.group_id, Handover.rotation == circle.number)
    if purposes:
        query = query.where(Handover.purpose.in_([one.value for one in purposes]))
    return session.scalars(query.order_by(Handover.number)).all()


def paid(session: Session, circle: Rotation, *, but: int | None = None) -> dict[int, int]:
    """What each member paid for rounds that is confirmed, and what counts as paid for them; without the handover `but`.

    Of what gave the reserve back its own nothing counts for a round.
    """
    total, holder = _given(session, circle, (State.CONFIRMED,), but=but), holders(session, circle)
    for cover in covers_of(session, circle):
        person = holder.get(cover.person_id, cover.person_id)
        total[person] = total.get(person, 0) + cover.minor
    return total


def put_by(session: Session, circle: Rotation, person_id: int, *, but: int | None = None) -> int:
    """What of all that a member paid is put by, as it stands in the book; without the handover `but`."""
    query = select(func.sum(Handover.kept_minor)).where(
        Handover.group_id == circle.group_id,
        Handover.rotation == circle.number,
        Handover.purpose.in_((Purpose.CONTRIBUTION.value, Purpose.CORRECTION.value)),
        Handover.state == State.CONFIRMED.value,
        func.coalesce(Handover.debtor_id, Handover.giver_id).in_(held_by(session, circle, person_id)),
        Handover.number != (but or 0),
    )
    theirs = held_by(session, circle, person_id)
    covered = sum(one.put_minor for one in covers_of(session, circle) if one.person_id in theirs)
    return int(session.scalar(query) or 0) + covered


def dues(session: Session, circle: Rotation, through: int, *, now: datetime | None = None) -> list[Due]:
    """What each member has to have paid through a round, in the order of their seats.

    now: what somebody denied so long ago that it counts no longer is not on the way then.
    """
    plan = plan_of(session, circle)
    confirmed, waits = (towards(session, circle, plan, states, through) for states in ((State.CONFIRMED,), OPEN))
    owed = owed_to_reserve(session, circle)
    said_all = handovers_of(session, circle, Purpose.CONTRIBUTION) if now is not None else ()
    for said in said_all:
        denied_at = said.answered_at if said.state == State.DECLINED else None
        if denied_at is not None and now is not None and denied_at + DISPUTED_FOR < now:
            payer = _holder(session, circle, said.debtor_id or said.giver_id)
            waits[payer] = max(0, waits.get(payer, 0) - said.minor)
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


def towards(
    session: Session, circle: Rotation, plan: RotationPlan, states: Sequence[State], through: int
) -> dict[int, int]:
    """What counts towards rounds through one, by person: all that was paid, or where nobody holds the pot, what was
    paid into the hands of those rounds.
    """
    if not circle.terms.direct:
        return paid(session, circle) if State.CONFIRMED in states else _given(session, circle, states)
    counted: dict[int, int] = {}
    for (person, receiver), minor in to_hands(session, circle, states).items():
        theirs = sum(plan.to_hand(person, receiver, number) for number in range(1, through + 1))
        counted[person] = counted.get(person, 0) + min(minor, theirs)
    return counted


def to_hands(session: Session, circle: Rotation, states: Sequence[State]) -> dict[tuple[int, int], int]:
    """Where nobody holds the pot: what each member paid into whose hand, for their turns from the first on."""
    given: dict[tuple[int, int], int] = {}
    holder = holders(session, circle)
    for said in handovers_of(session, circle, *_PURPOSES[State.CONFIRMED in states]):
        if said.state in states and said.taker_id is not None:
            payer = said.debtor_id or said.giver_id
            hands = (holder.get(payer, payer), holder.get(said.taker_id, said.taker_id))
            given[hands] = given.get(hands, 0) + said.minor
    return given


def missing(session: Session, circle: Rotation, through: int) -> list[Due]:
    """Those whose payments through a round are not all confirmed."""
    return [due for due in dues(session, circle, through) if due.missing_minor]


def still_to_come(session: Session, circle: Rotation, person_id: int, receiver_id: int | None) -> int:
    """What a member may still say that they paid until the end; where nobody holds the pot, into one hand."""
    plan = plan_of(session, circle)
    if circle.terms.direct:
        hands = (person_id, receiver_id or 0)
        due = sum(plan.to_hand(*hands, number) for number in range(1, plan.last + 1))
        return due - to_hands(session, circle, STANDS).get(hands, 0)
    return next((due.left_minor for due in dues(session, circle, plan.last) if due.person_id == person_id), 0)


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


def in_the_pot(session: Session, group: Group) -> Money:
    """What lies in the pot by the book, less what was said to be given out of it and is not confirmed."""
    held = sum(-amount.minor for account, amount in ledger.balances(session, group.id) if account.kind == "turns")
    of_pot = Handover.minor + func.coalesce(Handover.kept_minor, 0) - func.coalesce(Handover.repaid_minor, 0)
    going = select(func.sum(of_pot)).where(
        Handover.group_id == group.id,
        Handover.purpose.in_((Purpose.PAYOUT.value, Purpose.RETURN.value)),
        Handover.state.in_(OPEN),
    )
    return Money(held - int(session.scalar(going) or 0), group.currency)


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
        Handover.taker_id.in_(held_by(session, circle, person_id)),
        Handover.state.in_([state.value for state in states]),
    )
    taken = sum(one.minor + one.kept_minor for one in _taken(session, circle, number, person_id))
    return int(session.scalar(query) or 0) + taken


def still_kept(session: Session, circle: Rotation, plan: RotationPlan, number: int, person_id: int) -> int:
    """What stays with the group of a receiver's share and is not kept yet: with the first that is given to them."""
    query = select(func.sum(Handover.kept_minor)).where(
        Handover.group_id == circle.group_id,
        Handover.rotation == circle.number,
        Handover.round == number,
        Handover.purpose == Purpose.PAYOUT.value,
        Handover.taker_id.in_(held_by(session, circle, person_id)),
        Handover.state.in_([state.value for state in STANDS]),
    )
    kept = int(session.scalar(query) or 0) + sum(one.kept_minor for one in _taken(session, circle, number, person_id))
    return max(0, plan.kept(person_id, number) - kept)


def handed_out(session: Session, circle: Rotation, number: int, person_id: int) -> int:
    """What a receiver of a round has in hand of it, by their own word."""
    theirs = held_by(session, circle, person_id)
    return sum(
        one.minor
        for one in handovers_of(session, circle, Purpose.PAYOUT)
        if (one.round, one.state) == (number, State.CONFIRMED) and one.taker_id in theirs
    )


def taken_from(session: Session, circle: Rotation, number: int, person_id: int) -> int:
    """What was taken from a receiver's turn for what they had not paid."""
    return sum(one.minor for one in _taken(session, circle, number, person_id))


def taken_whole(session: Session, circle: Rotation, number: int) -> list[RotationCover]:
    """The turns of a round that were taken as a whole for what their receivers owed."""
    return [one for one in covers_of(session, circle) if one.own_turn and one.handover is None and one.round == number]


def _taken(session: Session, circle: Rotation, number: int, person_id: int) -> list[RotationCover]:
    """What was taken from somebody's turn for what they owed."""
    theirs = held_by(session, circle, person_id)
    return [
        one for one in covers_of(session, circle) if one.own_turn and one.round == number and one.person_id in theirs
    ]


def nets(session: Session, circle: Rotation) -> dict[int, int]:
    """What each member paid into a circle less what they had, by the handovers: as their account has to say it."""
    net: Counter[int] = Counter()
    for said in handovers_of(session, circle):
        if said.state != State.CONFIRMED:
            continue
        if said.purpose == Purpose.PAYOUT:
            net[said.taker_id or 0] -= said.minor + (said.kept_minor or 0)
        elif said.purpose == Purpose.RETURN:
            net[said.taker_id or 0] -= said.minor - (said.repaid_minor or 0)
        else:
            net[said.debtor_id or said.giver_id] += said.minor - (said.kept_minor or 0) - (said.repaid_minor or 0)
            if not said.place:
                net[said.taker_id or 0] -= said.minor
    for cover in covers_of(session, circle):
        # What was taken from a turn was paid by the same member who had it: what leaves it is put by or kept.
        had = cover.minor + cover.kept_minor if cover.own_turn else 0
        net[cover.person_id] += cover.minor - cover.put_minor - had
    held: Counter[int] = Counter()
    for person, minor in net.items():
        held[_holder(session, circle, person)] += minor
    return held


def holders(session: Session, circle: Rotation) -> dict[int, int]:
    """Who goes on with whose seats: for each member who gave theirs up, whoever has them now."""
    query = (
        select(RotationTakeover.from_id, RotationTakeover.to_id)
        .where(
            RotationTakeover.group_id == circle.group_id,
            RotationTakeover.rotation == circle.number,
            RotationTakeover.state == TakeoverLife.DONE.value,
        )
        .order_by(RotationTakeover.number)
    )
    now: dict[int, int] = {}
    for giver, taker in session.execute(query):
        now = {before: taker if after == giver else after for before, after in now.items()}
        now[giver] = taker
        # Whoever takes seats up again after giving theirs away goes on with what they had.
        now.pop(taker, None)
    return now


def held_by(session: Session, circle: Rotation, person_id: int) -> tuple[int, ...]:
    """A member, and all whose seats they took over: what these paid and had is theirs now."""
    return (person_id, *(before for before, now in holders(session, circle).items() if now == person_id))


def _holder(session: Session, circle: Rotation, person_id: int) -> int:
    return holders(session, circle).get(person_id, person_id)


def _given(session: Session, circle: Rotation, states: Sequence[State], *, but: int | None = None) -> dict[int, int]:
    """What each member paid for rounds, by whose seats it was for; in minor units."""
    payer = func.coalesce(Handover.debtor_id, Handover.giver_id)
    query = (
        select(payer, func.sum(Handover.minor - func.coalesce(Handover.repaid_minor, 0)))
        .where(
            Handover.group_id == circle.group_id,
            Handover.rotation == circle.number,
            Handover.purpose.in_([purpose.value for purpose in _PURPOSES[State.CONFIRMED in states]]),
            Handover.state.in_([state.value for state in states]),
            Handover.number != (but or 0),
        )
        .group_by(payer)
    )
    given: Counter[int] = Counter()
    holder = holders(session, circle)
    for person, minor in session.execute(query):
        given[holder.get(person, person)] += int(minor)
    return dict(given)

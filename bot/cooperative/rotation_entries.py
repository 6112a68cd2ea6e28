"""What a handover of a circle of turns does to the circle: when it is confirmed, undone or corrected.

    split_for      before the entry: what of a payment is put by or gives the reserve back its own; what a receiver owes
    settle         after it: the rounds stand anew
    stand_anew     rounds close or open again, a pot that may be given now is asked for; and where somebody owes as much
                   as their whole turn, it is taken for that

The book of handovers is written by `confirmations` alone; here is what belongs to the circle.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import handovers, rotation_end, rotations, rounds
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose, State
from bot.cooperative.rotation_tables import Rotation, RotationCover
from bot.cooperative.rotation_terms import Missing
from bot.cooperative.round_sums import still_to_come
from bot.errors import Refusal
from bot.money import Money

__all__ = ["must_fit", "settle", "split_for", "stand_anew", "write_cover"]


def split_for(session: Session, group: Group, handover: Handover, now: datetime) -> None:
    """Writes down what a handover that is now confirmed moves, part by part, over its amount. No entry is there yet."""
    if handover.rotation is None:
        return
    circle = rotations.rotation(session, group.id, handover.rotation)
    if handover.purpose == Purpose.PAYOUT:
        _deduct(session, circle, handover, now)
    elif handover.purpose == Purpose.RETURN:
        handover.repaid_minor = rotation_end.split_return(session, group, circle, handover)
    elif handover.place:
        _split(session, circle, handover)


def settle(session: Session, group: Group, handover: Handover, now: datetime) -> None:
    """The entry is written, or reversed: the rounds stand anew."""
    if handover.rotation is None:
        return
    session.flush()
    stand_anew(session, group, rotations.rotation(session, group.id, handover.rotation), now)


def stand_anew(session: Session, group: Group, circle: Rotation, now: datetime) -> bool:
    """Brings the rounds of a circle up to what was paid and given. The group must be locked.

    Returns whether a pot is asked for, or a turn was taken for what its receiver owed, from now on.
    """
    taken = [_take(session, group, circle, one.round, now) for one in rounds.come_due(session, group, circle, now)]
    rounds.settle(session, group, circle, now)
    return bool(rounds.fall_due(session, group, circle, now)) or any(taken)


def must_fit(session: Session, group: Group, handover: Handover, amount: Money) -> None:
    """Raises Refusal if another amount than what was said is more than is theirs of a pot, or to come from them."""
    if handover.rotation is None:
        return
    circle = rotations.rotation(session, group.id, handover.rotation)
    if circle.evened_at is not None:
        raise Refusal("turns-is-over")
    if (handover.debtor_id or handover.giver_id) in rounds.holders(session, circle):
        raise Refusal("takeover-done-before")
    if handover.purpose == Purpose.PAYOUT:
        pots = rounds.payable(session, group, circle, handover.round or 0)
        more = sum(pay.now.minor for pay in pots if pay.person_id == handover.taker_id)
    elif handover.purpose == Purpose.RETURN:
        left = rotation_end.parts(session, group, circle)
        more = sum(part.left.minor for part in left if part.person_id == handover.taker_id)
    else:
        payer = handover.debtor_id or handover.giver_id
        more = max(0, still_to_come(session, circle, payer, handover.taker_id))
    if amount.minor > handover.minor + more:
        raise Refusal("turns-not-so-much", most=Money(handover.minor + more, group.currency))


def write_cover(
    session: Session,
    circle: Rotation,
    person_id: int,
    number: int,
    minor: int,
    now: datetime,
    *,
    handover: int | None = None,
    own_turn: bool = False,
    kept_minor: int = 0,
) -> RotationCover:
    """Writes down what counts as paid for a member through a round though they gave nothing.

    own_turn: it is taken from their own turn in that round, beside what the group keeps of it; with the payout
    `handover`, or as the whole of it.
    """
    plan, before = rounds.plan_of(session, circle), rounds.paid(session, circle).get(person_id, 0)
    newest = select(func.max(RotationCover.number)).where(
        RotationCover.group_id == circle.group_id, RotationCover.rotation == circle.number
    )
    cover = RotationCover(
        group_id=circle.group_id,
        rotation=circle.number,
        number=int(session.scalar(newest) or 0) + 1,
        person_id=person_id,
        round=number,
        minor=minor,
        put_minor=_within(plan.put_of(person_id, before + minor) - rounds.put_by(session, circle, person_id), minor),
        kept_minor=kept_minor,
        own_turn=own_turn,
        handover=handover,
        written_at=now,
    )
    session.add(cover)
    session.flush()
    return cover


def _split(session: Session, circle: Rotation, handover: Handover) -> None:
    payer = handover.debtor_id or handover.giver_id
    # A correction takes the place of what was wrong: it is reckoned as if that had never been.
    wrong = handovers.of_entry(session, handover.group_id, handover.about) if handover.about is not None else None
    but = wrong.number if wrong is not None else None
    owed = rounds.owed_to_reserve(session, circle).get(payer, 0)
    if wrong is not None and wrong.state == handovers.State.CONFIRMED:
        owed += wrong.repaid_minor or 0
    plan, before = rounds.plan_of(session, circle), rounds.paid(session, circle, but=but).get(payer, 0)
    handover.repaid_minor = min(handover.minor, owed)
    rest = handover.minor - handover.repaid_minor
    put = plan.put_of(payer, before + rest) - rounds.put_by(session, circle, payer, but=but)
    handover.kept_minor = _within(put, rest)
    session.flush()


def _deduct(session: Session, circle: Rotation, handover: Handover, now: datetime) -> None:
    """Takes what a receiver owes from the pot of their own turn, where the terms say so."""
    if circle.terms.missing != Missing.DEDUCT or handover.round is None or handover.taker_id is None:
        return
    person, plan = handover.taker_id, rounds.plan_of(session, circle)
    owes = plan.due_through(person, handover.round) - rounds.paid(session, circle).get(person, 0)
    left = plan.shares(handover.round).get(person, 0)
    left -= rounds.given_out(session, circle, handover.round, person)
    if min(owes, left) > 0:
        minor = min(owes, left)
        write_cover(session, circle, person, handover.round, minor, now, handover=handover.number, own_turn=True)


def _take(session: Session, group: Group, circle: Rotation, number: int, now: datetime) -> bool:
    """Takes the whole turn of whoever owes as much as it, for there is nothing that could be given to them and be
    confirmed. While a payment of theirs is on the way it waits. Returns whether it took one.
    """
    said = rounds.handovers_of(session, circle, Purpose.CONTRIBUTION)
    waits = {one.debtor_id or one.giver_id for one in said if one.state in (State.WAITING, State.COUNTERED)}
    taken = False
    for pay in rounds.payable(session, group, circle, number):
        if not pay.taken or pay.left or pay.held or pay.person_id in waits:
            continue
        cover = write_cover(
            session, circle, pay.person_id, number, pay.taken.minor, now, own_turn=True, kept_minor=pay.kept.minor
        )
        put = Money(cover.put_minor, group.currency)
        if pay.kept or put:
            cause = f"rotation:{circle.number}:cover:{cover.number}"
            entry = ledger.Entry(
                kind="covered",
                postings=ledger.turn_taken(pay.person_id, pay.kept, put_by=put),
                happened=now,
                said_by=None,
                confirmed_by=None,
                cause=cause,
            )
            cover.entry = ledger.record(session, group.id, entry, key=f"{cause}:{group.id}", now=now).seq
        taken = True
    session.flush()
    return taken


def _within(minor: int, most: int) -> int:
    return max(0, min(minor, most))

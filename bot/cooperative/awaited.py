"""Awaited: what waits in a group for whose word, by the card under which each of them sees it.

It is what is drawn again when taps may have been lost, and what one is told of then. A card that shows somebody only
how things stand, such as whoever said that they paid, is drawn again as well, for it has buttons too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cooperative import (
    admissions,
    aid,
    aid_cards,
    deciding,
    draw_cards,
    draws,
    groups,
    guarantee_cards,
    guarantees,
    handover_cards,
    handovers,
    loan_cards,
    loans,
    motion_cards,
    motions,
    offices,
    opening_cards,
    openings,
    picks,
    rotation_cards,
    rotation_end_cards,
    rotation_guarantor_cards,
    rotation_guarantors,
    rotations,
    round_cards,
    shareout_cards,
    spending_cards,
    spendings,
    swap_cards,
    swaps,
    takeover_cards,
    takeovers,
    witnesses,
)
from bot.cooperative.aid import AidRequest
from bot.cooperative.draw_tables import Draw
from bot.cooperative.groups import Group, Life, Membership
from bot.cooperative.guarantees import Guarantee, Pledge
from bot.cooperative.handovers import OPEN, Handover
from bot.cooperative.loans import Loan, LoanLife
from bot.cooperative.motions import Motion
from bot.cooperative.motions import State as MotionState
from bot.cooperative.openings import Opening
from bot.cooperative.rotation_tables import (
    Rotation,
    RotationGuarantor,
    RotationLife,
    RotationRound,
    RotationSwap,
    RotationTakeover,
    RoundLife,
)
from bot.cooperative.spendings import Spending

__all__ = ["Awaited", "groups_with", "in_group"]


@dataclass(frozen=True, slots=True)
class Awaited:
    """One card of one person. asked: whether it waits for their own word, and does not only show how things stand."""

    person_id: int
    card: str
    asked: bool


def groups_with(session: Session, before: datetime) -> list[int]:
    """The groups in which something was asked before a moment, and still waits."""
    queries = (
        select(Handover.group_id).where(Handover.state.in_(OPEN), Handover.asked_at <= before),
        select(Motion.group_id).where(Motion.state == MotionState.OPEN.value, Motion.opened_at <= before),
        select(Guarantee.group_id).where(Guarantee.state == Pledge.ASKED.value, Guarantee.asked_at <= before),
        select(Loan.group_id).where(Loan.state == LoanLife.AGREED.value, Loan.agreed_at <= before),
        select(Spending.group_id).where(Spending.ended_at.is_(None), Spending.agreed_at <= before),
        select(RotationRound.group_id).where(
            RotationRound.state == RoundLife.OPEN.value, RotationRound.asked_at <= before
        ),
        select(RotationGuarantor.group_id).where(
            RotationGuarantor.state == Pledge.ASKED.value, RotationGuarantor.asked_at <= before
        ),
        select(Rotation.group_id).where(
            Rotation.state == RotationLife.ORDERING.value, Rotation.picking_since <= before
        ),
        select(Draw.group_id).where(Draw.state.in_(("words", "dice")), Draw.opened_at <= before),
        select(RotationRound.group_id).where(
            RotationRound.state == RoundLife.OPEN.value, RotationRound.decides_at >= before
        ),
        select(AidRequest.group_id).where(AidRequest.state.in_(("asked", "agreed")), AidRequest.asked_at <= before),
        select(RotationSwap.group_id).where(
            RotationSwap.state.in_(("asked", "agreed")), RotationSwap.asked_at <= before
        ),
        select(RotationTakeover.group_id).where(
            RotationTakeover.state.in_(("asked", "agreed", "settling")), RotationTakeover.asked_at <= before
        ),
        select(Opening.group_id).where(Opening.state.in_(("proposed", "asked")), Opening.said_at <= before),
        select(Membership.group_id).where(Membership.life == Life.ASKED.value, Membership.asked_at <= before),
    )
    return sorted({group_id for query in queries for group_id in session.scalars(query.distinct())})


def in_group(session: Session, group: Group, now: datetime) -> Iterator[Awaited]:
    """Everything that waits in a group, and for whom."""
    for handover in handovers.open_in(session, group.id):
        card, asked = handover_cards.card_key(handover), handovers.asked(session, handover)
        yield from (Awaited(person, card, True) for person in asked)
        if handover.said_by not in asked:
            yield Awaited(handover.said_by, card, False)
    for motion in motions.open_in(session, group.id):
        card = motion_cards.card_key(motion)
        yield from (Awaited(person, card, True) for person in motions.those_missing(session, motion))
    for newcomer in groups.members(session, group.id, Life.ASKED):
        card = admissions.card_key(group, newcomer.person_id)
        yield from (Awaited(person, card, True) for person in admissions.admitters(session, group, newcomer.person_id))
    yield from _of_turns(session, group, now)
    officers = set(offices.officers(session, group.id))
    for member in groups.active_members(session, group.id):
        person = member.person_id
        for handover in witnesses.waiting_for(session, group.id, person):
            yield Awaited(person, handover_cards.card_key(handover), True)
        for takeover in takeovers.waiting_for(session, group.id, person):
            yield Awaited(person, takeover_cards.card_key(takeover), True)
        for swap in swaps.waiting_for(session, group.id, person):
            yield Awaited(person, swap_cards.card_key(swap), True)
        for pledge in guarantees.asked_of(session, group.id, person):
            yield Awaited(person, guarantee_cards.card_key(pledge), True)
        for stand_in in rotation_guarantors.asked_of(session, group.id, person):
            yield Awaited(person, rotation_guarantor_cards.card_key(stand_in), True)
        for opening in openings.asked_of(session, group.id, person):
            yield Awaited(person, opening_cards.key_for(opening), True)
        if person in officers:
            for one, pay in round_cards.to_be_given(session, group, person):
                yield Awaited(person, round_cards.payout_key(one, pay.person_id), True)
            ending = rotation_end_cards.asked_of(session, group, person)
            if ending is not None:
                yield Awaited(person, rotation_end_cards.card_key(ending), True)
            for asked_for in (*aid.waiting_for(session, group.id, person), *aid_cards.to_give(session, group, person)):
                yield Awaited(person, aid_cards.card_key(asked_for), True)
            year = shareout_cards.asked_of(session, group, person)
            if year is not None:
                yield Awaited(person, shareout_cards.card_key(year), True)
            for loan in loans.to_be_given(session, group.id, person):
                yield Awaited(person, loan_cards.card_key(loan), True)
            for spending in spendings.to_be_paid(session, group, person, now):
                yield Awaited(person, spending_cards.card_key(spending), True)


def _of_turns(session: Session, group: Group, now: datetime) -> Iterator[Awaited]:
    """What decides whose turn it is. A word, dice, a bid or a name is anybody's to give, and nobody has to; a turn that
    each picks is waited for.
    """
    for drawing in draws.waiting_in(session, group.id):
        circle = rotations.rotation(session, group.id, drawing.rotation)
        card = draw_cards.card_key(drawing)
        yield from (Awaited(person, card, False) for person in rotations.people_of(session, circle))
    live = rotations.live(session, group.id)
    if live is not None and picks.is_open(live):
        card, missing = rotation_cards.card_key(live), picks.those_missing(session, live)
        yield from (Awaited(person, card, person in missing) for person in rotations.people_of(session, live))
    running = rotations.running(session, group.id)
    one = deciding.undecided(session, running) if running is not None else None
    if running is not None and one is not None and one.decides_at is not None and now < one.decides_at:
        card = draw_cards.question_key(one)
        yield from (Awaited(person, card, False) for person in rotations.people_of(session, running))

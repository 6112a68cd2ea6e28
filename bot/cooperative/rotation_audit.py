"""The audit of circles of turns: each turn is had once, no more is given than there was, and the book says the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import rounds, swaps
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Purpose, State
from bot.cooperative.rotation_plan import WHOLE
from bot.cooperative.rotation_tables import Rotation, RotationCover, RotationLife, RotationTakeover, RoundLife, SwapLife
from bot.money import Money

__all__ = ["faulty_rotations", "is_of_turns"]


def faulty_rotations(session: Session, group: Group) -> Iterator[str]:
    """What is wrong with a group's circles, a sentence each."""
    query = select(Rotation).where(Rotation.group_id == group.id).order_by(Rotation.number)
    expected: dict[int, int] = {}
    for circle in session.scalars(query).all():
        yield from _faults_of(session, circle)
        if circle.evened_at is None:
            _add(expected, rounds.nets(session, circle))
    booked = {
        account.owner: -amount.minor
        for account, amount in ledger.balances(session, group.id)
        if account.kind == "turns" and account.owner is not None
    }
    for person in sorted(expected.keys() | booked.keys()):
        said, written = expected.get(person, 0), booked.get(person, 0)
        if said != written:
            yield f"of turns member {person} has {written} in the book, and {said} by what was said"
    if sum(booked.values()) < 0:
        yield "more was given out of the pot than was paid into it"


def is_of_turns(session: Session, group: Group, seq: int, cause: str, lines: Mapping[str, Money]) -> bool:
    """Whether an entry of no handover is one of a circle's: what the reserve paid, its end, or a takeover."""
    kinds = (_is_cover, _is_evening, _is_takeover)
    return any(explains(session, group, seq, cause, lines) for explains in kinds)


def _is_takeover(session: Session, group: Group, seq: int, cause: str, lines: Mapping[str, Money]) -> bool:
    """Whether an entry moved what one member's seats had come to over to whoever took them."""
    query = select(RotationTakeover).where(RotationTakeover.group_id == group.id, RotationTakeover.entry == seq)
    one = session.scalar(query)
    if one is None or cause != f"rotation:{one.rotation}:takeover:{one.number}":
        return False
    wanted = {ledger.turns(one.from_id).code: one.moved_minor, ledger.turns(one.to_id).code: -one.moved_minor}
    return {code: amount.minor for code, amount in lines.items()} == wanted


def _is_evening(session: Session, group: Group, seq: int, cause: str, lines: Mapping[str, Money]) -> bool:
    """Whether an entry brought to nothing just what a circle that is over had left on its members' accounts."""
    circle = session.scalar(select(Rotation).where(Rotation.group_id == group.id, Rotation.evened == seq))
    if circle is None or cause != f"rotation:{circle.number}:end":
        return False
    wanted = {ledger.turns(person).code: minor for person, minor in rounds.nets(session, circle).items() if minor}
    return {code: amount.minor for code, amount in lines.items()} == wanted


def _is_cover(session: Session, group: Group, seq: int, cause: str, lines: Mapping[str, Money]) -> bool:
    """Whether an entry is what the reserve paid in a member's place, as it was written down."""
    query = select(RotationCover).where(RotationCover.group_id == group.id, RotationCover.entry == seq)
    cover = session.scalar(query)
    if cover is None or cause != f"rotation:{cover.rotation}:cover:{cover.number}":
        return False
    put, kept = (Money(minor, group.currency) for minor in (cover.put_minor, cover.kept_minor))
    if cover.own_turn:
        wanted = ledger.turn_taken(cover.person_id, kept, put_by=put)
        return dict(lines) == {line.account.code: line.amount for line in wanted}
    wanted = ledger.covered(cover.person_id, Money(cover.minor, group.currency) - put, put_by=put)
    return dict(lines) == {line.account.code: line.amount for line in wanted}


def _faults_of(session: Session, circle: Rotation) -> Iterator[str]:
    plan = rounds.plan_of(session, circle)
    name = f"circle {circle.number}"
    for one in plan.rounds:
        receivers = plan.receivers(one.round)
        is_known = bool(receivers) or not circle.terms.is_ordered_as_it_goes
        if is_known and sum(seat.halves for seat in receivers) != WHOLE:
            yield f"round {one.round} of {name} is not one seat's turn"
        for person, most in plan.shares(one.round).items() if not circle.terms.direct else ():
            given = rounds.given_out(session, circle, one.round, person, states=(State.CONFIRMED,))
            if given > most:
                yield f"in round {one.round} of {name} {given} were given, of {most}"
    turns = [seat.round for seat in plan.seats if seat.round is not None]
    if plan.rounds and any(not 1 <= number <= plan.last for number in turns):
        yield f"a seat of {name} has a turn in no round"
    if circle.state == RotationLife.ENDED and any(one.state != RoundLife.PAID for one in plan.rounds):
        yield f"{name} has ended, and a round of it has not"
    for said in rounds.handovers_of(session, circle, Purpose.PAYOUT):
        receivers = plan.receivers(said.round or 0)
        holder = rounds.holders(session, circle).get(said.taker_id or 0, said.taker_id)
        is_round_of_theirs = said.round is None or holder in {seat.person_id for seat in receivers}
        if said.state == State.CONFIRMED and not is_round_of_theirs:
            yield f"handover {said.number} gave a turn of {name} to whoever's it is not"
    for swap in swaps.swaps_of(session, circle):
        two = (swap.asker_id, swap.other_id)
        if swap.state == SwapLife.DONE and swap.agreed_at is None:
            yield f"swap {swap.number} of {name} was done, and one of the two did not agree"
        if swap.state == SwapLife.DONE and circle.terms.swap_by_chair and swap.settled_by in (None, *two):
            yield f"swap {swap.number} of {name} was done, and no officer beside the two said yes"


def _add(total: dict[int, int], more: Mapping[int, int]) -> None:
    for person, minor in more.items():
        total[person] = total.get(person, 0) + minor

"""Bids for a turn, and votes on who needs it most: who may, and what follows from all of them.

Bids are made in private. What the lowest is, everybody sees who may bid; whose it is, nobody. Of two who would take the
same the first has it, for each bid must go below the one before by a step. Whoever had a turn, or owes for rounds
before, cannot bid. Where the group says who needs a turn most, each who takes part names one, and nobody themselves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from bot.cooperative import rotations, round_sums
from bot.cooperative.draw_tables import TurnBid, TurnVote
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationRound
from bot.errors import Refusal
from bot.ledger import Won
from bot.money import Money

__all__ = ["bid", "bounds", "lowest", "most_named", "must_be_able", "named_by", "vote", "whole", "won"]


def whole(session: Session, circle: Rotation, number: int) -> int:
    """What a turn brings before anybody bids for it, the group's fee off it, in minor units."""
    return round_sums.plan_of(session, circle).pot(number)


def lowest(session: Session, one: RotationRound) -> TurnBid | None:
    """The lowest bid for a round so far, which is the newest."""
    return session.scalar(_bids(one).limit(1))


def bounds(session: Session, circle: Rotation, one: RotationRound) -> tuple[int, int]:
    """The least and the most that the next bid may be, in minor units; where the least is more, there is none left."""
    auction, pot, last = circle.terms.auction, whole(session, circle, one.round), lowest(session, one)
    return auction.least_minor(pot), auction.most_minor(pot, last.minor if last is not None else None)


def must_be_able(session: Session, group: Group, circle: Rotation, one: RotationRound, person_id: int) -> None:
    """Raises Refusal for whoever cannot bid for a round: they had their turn, or owe for those before."""
    if not rotations.seats_of(session, circle, person_id):
        raise Refusal("turns-not-in")
    if all(seat.round is not None for seat in rotations.seats_of(session, circle, person_id)):
        raise Refusal("bid-had-turn")
    owed = [due for due in round_sums.missing(session, circle, one.round - 1) if due.person_id == person_id]
    if owed:
        raise Refusal("bid-late", left=Money(owed[0].left_minor, group.currency))


def bid(
    session: Session, group: Group, circle: Rotation, one: RotationRound, person_id: int, minor: int, *, now: datetime
) -> TurnBid | None:
    """Bids for a round, and returns the bid that was the lowest before. The group must be locked.

    Raises Refusal for whoever cannot, and for more or less than the next bid may be.
    """
    must_be_able(session, group, circle, one, person_id)
    before = lowest(session, one)
    if before is not None and before.person_id == person_id:
        raise Refusal("bid-yours-already")
    least, most = bounds(session, circle, one)
    if least > most:
        raise Refusal("bid-none-lower")
    if not least <= minor <= most:
        raise Refusal("bid-out-of-range", least=Money(least, group.currency), most=Money(most, group.currency))
    session.add(
        TurnBid(
            group_id=one.group_id,
            rotation=one.rotation,
            round=one.round,
            number=before.number + 1 if before is not None else 1,
            person_id=person_id,
            minor=minor,
            said_at=now,
        )
    )
    session.flush()
    return before


def won(session: Session, group: Group, circle: Rotation, one: RotationRound) -> tuple[int, Won] | None:
    """Who has the round, and what becomes of its pot: the lowest bid of somebody who may still have it; None without.

    Whoever left, or fell behind since, has none.
    """
    for made in session.scalars(_bids(one)):
        try:
            must_be_able(session, group, circle, one, made.person_id)
        except Refusal:
            continue
        pot = whole(session, circle, one.round)
        return made.person_id, circle.terms.auction.won(pot, min(made.minor, pot))
    return None


def vote(session: Session, circle: Rotation, one: RotationRound, person_id: int, names: int, now: datetime) -> None:
    """Names who needs a round most, in place of whom they named before. The group must be locked.

    Raises Refusal unless the two take part, and are two.
    """
    if not rotations.seats_of(session, circle, person_id):
        raise Refusal("need-no-seat")
    waiting = {seat.person_id for seat in rotations.without_turn(session, circle)}
    if names not in waiting - {person_id}:
        raise Refusal("pick-one")
    known = session.get(TurnVote, (one.group_id, one.rotation, one.round, person_id))
    if known is None:
        known = TurnVote(group_id=one.group_id, rotation=one.rotation, round=one.round, person_id=person_id)
        session.add(known)
    known.names, known.said_at = names, now
    session.flush()


def named_by(session: Session, one: RotationRound, person_id: int) -> int | None:
    """Whom somebody named for a round; None if nobody."""
    known = session.get(TurnVote, (one.group_id, one.rotation, one.round, person_id))
    return known.names if known is not None else None


def most_named(session: Session, circle: Rotation, one: RotationRound) -> list[int]:
    """Who was named most often, of those who wait for a turn; several if as often; nobody if nobody was."""
    waiting = {seat.person_id for seat in rotations.without_turn(session, circle)}
    votes: Sequence[TurnVote] = session.scalars(
        select(TurnVote).where(
            TurnVote.group_id == one.group_id, TurnVote.rotation == one.rotation, TurnVote.round == one.round
        )
    ).all()
    inside = set(rotations.people_of(session, circle))
    counts = Counter(said.names for said in votes if said.names in waiting and said.person_id in inside)
    return sorted(person for person, count in counts.items() if count == max(counts.values()))


def _bids(one: RotationRound) -> Select[TurnBid]:
    return (
        select(TurnBid)
        .where(TurnBid.group_id == one.group_id, TurnBid.rotation == one.rotation, TurnBid.round == one.round)
        .order_by(TurnBid.number.desc())
    )

"""Spendings: what the group agreed to spend, how much of it was, and what is left.

    agreed by a motion  ->  a treasurer pays, and says so  ->  another officer saw the thing or receipt: it is written
                        ->  ended: all of it is paid, a treasurer says that was all, or 90 days are over

Part of it may be paid now and part later, by whichever treasurer; together it is never more than was agreed. What is
left is spoken for, and nobody can lend it, until the spending has ended.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.cooperative import motions, offices
from bot.cooperative.groups import Group
from bot.cooperative.handovers import OPEN, Handover, Purpose, State
from bot.cooperative.motions import Motion
from bot.database import Base, Id
from bot.errors import Refusal
from bot.money import Money

__all__ = [
    "SPEND_WITHIN",
    "Spending",
    "agree",
    "end",
    "faults",
    "handovers_of",
    "left",
    "must_be_open",
    "must_fit",
    "not_ended",
    "on_the_way",
    "paid",
    "promised",
    "spending",
    "to_be_paid",
    "what_for",
]

# What the group agreed to and nobody spent is free again after this time; then it has to be asked anew.
SPEND_WITHIN = timedelta(days=90)


class Spending(Base):
    """What the group agreed to spend, by the number of its motion; what for is in the motion. Amounts in minor units.

    until: from when on nothing more may be spent of it. ended_by: the treasurer who said that was all; None where the
    time ran out.
    """

    __tablename__ = "spending"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    motion: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    version: Mapped[int] = mapped_column(default=1)
    minor: Mapped[int]
    agreed_at: Mapped[datetime]
    until: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[int | None]


def spending(session: Session, group_id: int, motion: int) -> Spending:
    """A spending by the number of its motion, as it is in the database now."""
    return session.get_one(Spending, (group_id, motion), populate_existing=True)


def agree(session: Session, group: Group, motion: Motion, amount: Money, now: datetime) -> Spending:
    """Writes down what the group agreed to: once for a motion, for its number is the key."""
    agreed = Spending(
        group_id=group.id, motion=motion.number, minor=amount.minor, agreed_at=now, until=now + SPEND_WITHIN
    )
    session.add(agreed)
    session.flush()
    return agreed


def what_for(session: Session, group_id: int, motion: int) -> str:
    """What it is for, in the words that the group voted on."""
    words: str = motions.subject_of(session, motions.motion(session, group_id, motion))["what"]
    return words


def handovers_of(session: Session, group_id: int, motion: int) -> list[Handover]:
    """Everything that was said to be paid of a spending, the oldest first."""
    query = select(Handover).where(Handover.group_id == group_id, Handover.spending == motion)
    return list(session.scalars(query.order_by(Handover.number)))


def paid(session: Session, spending: Spending, group: Group) -> Money:
    """What was paid of it, and confirmed."""
    return Money(_sum(session, spending, (State.CONFIRMED,)), group.currency)


def on_the_way(session: Session, spending: Spending, group: Group) -> Money:
    """What was said to be paid of it, and waits for the second officer."""
    return Money(_sum(session, spending, OPEN), group.currency)


def left(session: Session, spending: Spending, group: Group) -> Money:
    """What may still be paid of it; what waits for a word counts already. Zero once it has ended."""
    gone = _sum(session, spending, (*OPEN, State.CONFIRMED))
    return Money(spending.minor - gone if spending.ended_at is None else 0, group.currency)


def to_be_paid(session: Session, group: Group, person_id: int, now: datetime) -> list[Spending]:
    """What this person may pay, if they are treasurer, and nobody has paid or said to be paid yet; the oldest first."""
    if person_id not in offices.treasurers(session, group.id):
        return []
    query = select(Spending).where(Spending.group_id == group.id, Spending.ended_at.is_(None), Spending.until > now)
    return [one for one in session.scalars(query.order_by(Spending.motion)).all() if left(session, one, group)]


def promised(session: Session, group_id: int, now: datetime) -> int:
    """What is spoken for over all spendings that have not ended, in minor units: in the box, and not to be lent."""
    query = select(func.sum(Spending.minor)).where(
        Spending.group_id == group_id, Spending.ended_at.is_(None), Spending.until > now
    )
    gone = (
        select(func.sum(Handover.minor))
        .join(Spending, (Spending.group_id == Handover.group_id) & (Spending.motion == Handover.spending))
        .where(
            Handover.group_id == group_id,
            Handover.state.in_((*OPEN, State.CONFIRMED)),
            Spending.ended_at.is_(None),
            Spending.until > now,
        )
    )
    return int(session.scalar(query) or 0) - int(session.scalar(gone) or 0)


def must_be_open(session: Session, spending: Spending, by: int, now: datetime) -> None:
    """Raises Refusal unless this treasurer may still pay something of it."""
    if by not in offices.treasurers(session, spending.group_id):
        raise Refusal("handover-only-treasurers-say")
    if spending.ended_at is not None:
        raise Refusal("spend-ended", when=spending.ended_at)
    if now >= spending.until:
        raise Refusal("spend-too-late", until=spending.until)


def must_fit(session: Session, group: Group, handover: Handover, amount: Money) -> None:
    """Raises Refusal if what was counted is more than was agreed, with all else that was paid of it."""
    assert handover.spending is not None, handover.number
    agreed = spending(session, group.id, handover.spending)
    others = _sum(session, agreed, (*OPEN, State.CONFIRMED)) - handover.minor
    most = Money(agreed.minor - others, group.currency)
    if amount > most:
        raise Refusal("spend-not-more", left=most)


def end(session: Session, spending: Spending, now: datetime, *, by: int | None = None) -> None:
    """That was all, a treasurer says, or the time is over: the rest is free again. The group must be locked.

    Raises Refusal if no treasurer says it, or it has ended already.
    """
    if by is not None:
        must_be_open(session, spending, by, now)
    spending.ended_at, spending.ended_by = now, by
    spending.version += 1
    session.flush()


def not_ended(session: Session) -> list[Spending]:
    """Everything of every group that has not ended, for the clock to look at."""
    query = select(Spending).where(Spending.ended_at.is_(None))
    return list(session.scalars(query.order_by(Spending.group_id, Spending.motion)))


def faults(session: Session, group: Group) -> Iterator[str]:
    """What is wrong with a group's spendings, a sentence each: more was spent than agreed, or it was never agreed."""
    agreed = {
        one.motion: one.minor for one in session.scalars(select(Spending).where(Spending.group_id == group.id)).all()
    }
    for number in agreed:
        vote = session.get(Motion, (group.id, number))
        if vote is None or vote.kind != "spend" or vote.state != motions.State.PASSED:
            yield f"spending {number} was agreed to by no vote"
    query = (
        select(Handover.spending, func.sum(Handover.minor))
        .where(
            Handover.group_id == group.id,
            Handover.purpose == Purpose.SPENDING.value,
            Handover.state == State.CONFIRMED.value,
        )
        .group_by(Handover.spending)
    )
    for motion, minor in session.execute(query):
        most = agreed.get(motion or 0, 0)
        if int(minor) > most:
            yield f"of spending {motion} {minor} were paid, and {most} agreed"


def _sum(session: Session, spending: Spending, states: tuple[State, ...]) -> int:
    query = select(func.sum(Handover.minor)).where(
        Handover.group_id == spending.group_id,
        Handover.spending == spending.motion,
        Handover.state.in_([state.value for state in states]),
    )
    return int(session.scalar(query) or 0)

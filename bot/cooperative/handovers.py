"""Handovers: every movement of money passes between two hands, and is in the book only when both have said so.

    waiting -> confirmed                  the other side has it: one entry, one receipt
    waiting -> countered -> confirmed     "it was 40, not 50", and whoever said 50 agrees
    waiting -> declined -> waiting        "I do not have it", then proof, another day, or help
    waiting -> taken back                 by whoever said it
    confirmed -> undone                   within minutes, by whoever confirmed: a correcting entry, then asked again
    confirmed -> corrected                later, by a correction, which is a handover of its own

Nobody confirms for themselves. Whoever confirms is not by that the one who holds the money: `place` says where it is.
Here is what a handover is and whose word it waits for; `claims` are how one begins, `confirmations` what becomes of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import Index, and_, bindparam, func, or_, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import ledger
from bot.cooperative import groups, offices
from bot.cooperative.groups import Group
from bot.database import Base, Id
from bot.money import Money

__all__ = [
    "DISPUTED_FOR",
    "Handover",
    "Purpose",
    "State",
    "amount_at_stake",
    "amount_of",
    "asked",
    "cause",
    "could_answer",
    "denials_over",
    "handover",
    "newest_confirmed",
    "of_entry",
    "of_loan",
    "on_the_way_from",
    "open_between",
    "open_deposits",
    "open_in",
    "open_of",
    "open_with",
    "paid_by",
    "paid_in",
    "payouts_on_the_way",
    "said_by",
    "stranded",
    "successor",
    "take",
    "usual_taker",
    "waiting_for",
    "who_counts",
    "would_end_with",
]


class Purpose(StrEnum):
    """What the money moves for."""

    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    TRANSFER = "transfer"
    CORRECTION = "correction"
    LOAN = "loan"
    REPAYMENT = "repayment"
    REFUND = "refund"
    """What a member paid beyond all they owed goes back to them."""
    SPENDING = "spending"
    """A treasurer pays for what the group agreed to spend; another officer sees the thing, or the receipt."""
    CONTRIBUTION = "contribution"
    """A member pays for a round of a circle of turns: into the pot, or to whoever's turn it is."""
    PAYOUT = "payout"
    """Whoever's turn it is gets the pot, or part of it."""
    RETURN = "return"
    """At the end of a circle of turns a member gets their part of what is left."""
    SHARE = "share"
    """At the end of a year a member gets what is theirs of it."""
    BROUGHT = "brought"
    """At the end of a year a member whose debts were more than their part brings the rest."""
    SOCIAL = "social"
    """A member pays into the social box."""
    HELP = "help"
    """A member in need is given something out of the social box."""


class State(StrEnum):
    """Where a handover stands."""

    WAITING = "waiting"
    COUNTERED = "countered"
    DECLINED = "declined"
    CONFIRMED = "confirmed"
    TAKEN_BACK = "taken-back"
    UNDONE = "undone"
    CORRECTED = "corrected"


OPEN = (State.WAITING, State.COUNTERED, State.DECLINED)

# So long a payment counts as made after somebody said that they do not have it: time to show proof, or to find help.
# Else a payment that never was would keep a debt from ever being late.
DISPUTED_FOR = timedelta(days=7)

_GIVES = text("purpose = 'loan' and state in ('waiting', 'countered', 'declined', 'confirmed')")


class Handover(Base):
    """One handover of a group, numbered from 1. Amounts in minor units of the group's currency.

    giver_id, taker_id: the two hands; taker_id is None where the money goes to a bank or wallet.
    place, place_from: accounts of the book: where the money is afterwards, and where it came from; "" for a member's
    own pocket. about: the entry that a correction sets right. follows: the handover that was undone before it.
    answered_by: whoever said yes or no; of two witnesses the second. settled_by: the motion by which the group settled
    what the other hand did not confirm; then nobody answered it. spending: the motion by which it is spent.
    shareout: the year's end of which it is a part. aid: the request for help that it is given for.
    loan, debtor_id: the loan that is given or paid back, and whose it is; somebody else may pay it back for them.
    rotation, round: the circle of turns that it is for, and the round, where it is one round's. A contribution's
    debtor_id is whose seats it pays for, where somebody else gives it. witness_id: who is asked whether they saw it,
    where the hand whose word it waits for cannot give it (`vouching`). kept_minor: of a contribution what is put by for
    the reserve, known once it is confirmed; and of a payout what the group keeps beside it as its fee. repaid_minor: of
    a contribution what gives the reserve back what it paid for them, and of a return what comes out of the reserve.
    """

    __tablename__ = "handover"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(unique=True)
    purpose: Mapped[str]
    state: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)
    giver_id: Mapped[int]
    taker_id: Mapped[int | None]
    place: Mapped[str]
    place_from: Mapped[str] = mapped_column(default="")
    minor: Mapped[int]
    month: Mapped[date | None]
    happened_on: Mapped[date]
    said_by: Mapped[int]
    said_at: Mapped[datetime]
    asked_at: Mapped[datetime]
    reminded_at: Mapped[datetime | None]
    escalated_at: Mapped[datetime | None]
    helped_at: Mapped[datetime | None]
    counter_minor: Mapped[int | None]
    answered_by: Mapped[int | None]
    answered_at: Mapped[datetime | None]
    entry: Mapped[int | None]
    about: Mapped[int | None]
    follows: Mapped[int | None]
    settled_by: Mapped[int | None]
    witness_id: Mapped[int | None]
    spending: Mapped[int | None]
    loan: Mapped[int | None]
    debtor_id: Mapped[int | None]
    rotation: Mapped[int | None]
    round: Mapped[int | None]
    kept_minor: Mapped[int | None]
    repaid_minor: Mapped[int | None]
    shareout: Mapped[int | None]
    aid: Mapped[int | None]

    __table_args__ = (
        Index("ix_handover_state_asked_at", "state", "asked_at"),
        Index("ix_handover_group_id_giver_id", "group_id", "giver_id"),
        Index("ix_handover_group_id_entry", "group_id", "entry", unique=True),
        Index("ix_handover_group_id_loan", "group_id", "loan"),
        Index("ix_handover_group_id_rotation", "group_id", "rotation"),
        Index("ix_handover_group_id_shareout", "group_id", "shareout"),
        # A loan is given once: whoever is second, in whatever process, is refused by the database as well.
        Index("ix_handover_given_once", "group_id", "loan", unique=True, sqlite_where=_GIVES, postgresql_where=_GIVES),
    )

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def said_by_giver(self) -> bool:
        return self.said_by == self.giver_id

    @property
    def corrects_payout(self) -> bool:
        """Whether it sets right what a member got of their savings; the other corrections are of what was paid in."""
        return self.purpose == Purpose.CORRECTION and self.place_from != ""

    @property
    def pays_in(self) -> bool:
        """Whether a member gives money to the group, for the treasurers to count."""
        return self.purpose in (Purpose.DEPOSIT, Purpose.REPAYMENT, Purpose.BROUGHT, Purpose.SOCIAL) or (
            self.purpose == Purpose.CONTRIBUTION and self.place != ""
        )


# What everybody asks who opens their book; built once, for to build a statement takes longer than to ask it.
_OPEN_WITH = (
    select(Handover)
    .where(
        Handover.group_id == bindparam("group_id"),
        Handover.state.in_(OPEN),
        or_(
            Handover.giver_id == bindparam("person_id"),
            Handover.taker_id == bindparam("person_id"),
            Handover.said_by == bindparam("person_id"),
        ),
    )
    .order_by(Handover.number)
)
_PAID_BY = (
    select(Handover.month, func.sum(Handover.minor))
    .where(
        Handover.group_id == bindparam("group_id"),
        Handover.giver_id == bindparam("person_id"),
        or_(
            and_(
                Handover.state == State.CONFIRMED.value,
                Handover.purpose.in_((Purpose.DEPOSIT.value, Purpose.CORRECTION.value)),
            ),
            and_(Handover.state.in_(OPEN), Handover.purpose == Purpose.DEPOSIT.value),
        ),
    )
    .group_by(Handover.month)
)


def handover(session: Session, group_id: int, number: int) -> Handover:
    """A handover by its number, as it is in the database now."""
    return session.get_one(Handover, (group_id, number), populate_existing=True)


def of_entry(session: Session, group_id: int, seq: int) -> Handover | None:
    """The handover that an entry was written for; None for a correcting entry and for one of no handover."""
    return session.scalar(select(Handover).where(Handover.group_id == group_id, Handover.entry == seq))


def successor(session: Session, undone: Handover) -> Handover | None:
    """The handover that asks again what an undone one asked; None if there is none."""
    return session.scalar(
        select(Handover).where(Handover.group_id == undone.group_id, Handover.follows == undone.number)
    )


def asked(session: Session, handover: Handover) -> list[int]:
    """Whose word it waits for, any one of them. Empty once it waits for nobody."""
    if handover.state == State.COUNTERED or not handover.is_open:
        return [handover.said_by] if handover.is_open else []
    if handover.witness_id is not None:
        return [handover.witness_id]
    if handover.purpose == Purpose.CORRECTION:
        return _asked_to_correct(session, handover)
    if handover.purpose == Purpose.SPENDING:
        return _other_officers(session, handover)
    if not handover.said_by_giver:
        return [handover.giver_id]
    if not handover.pays_in:
        return [handover.taker_id] if handover.taker_id is not None else []
    return who_counts(session, handover)


def could_answer(session: Session, handover: Handover) -> list[int]:
    """Everyone who was asked while it waited, so that their cards too can tell how it ended."""
    if handover.witness_id is not None:
        return [handover.witness_id]
    if handover.purpose == Purpose.CORRECTION:
        return _asked_to_correct(session, handover)
    if handover.purpose == Purpose.SPENDING:
        return _other_officers(session, handover)
    # What is paid out, or handed from one treasurer to the next, is between the two of them alone.
    if not handover.pays_in or not handover.said_by_giver:
        return []
    return who_counts(session, handover)


def who_counts(session: Session, handover: Handover) -> list[int]:
    """Who may say that what a member paid in is there: the treasurers.

    A treasurer's own payment is counted by the other treasurer who took it; what stays with them, or went to the bank,
    by any other officer. A payment for a treasurer's loan is their own, whoever gave it.
    """
    treasurers, own = offices.treasurers(session, handover.group_id), {handover.giver_id, handover.debtor_id}
    if own.isdisjoint(treasurers):
        return treasurers
    in_another_hand = handover.taker_id is not None and handover.taker_id not in own
    counting = treasurers if in_another_hand else offices.officers(session, handover.group_id)
    return [person for person in counting if person not in own]


def waiting_for(session: Session, group_id: int, person_id: int) -> list[Handover]:
    """The handovers in which it is this person's turn, the oldest first.

    After a "No" it is the turn of whoever said it: proof, another day, help, or back.
    """
    query = select(Handover).where(Handover.group_id == group_id, Handover.state.in_(OPEN)).order_by(Handover.number)
    return [
        one
        for one in session.scalars(query)
        if (one.said_by == person_id if one.state == State.DECLINED else person_id in asked(session, one))
    ]


def open_of(session: Session, group_id: int, giver_id: int) -> Sequence[Handover]:
    """What a member has on the way: said, and not confirmed yet."""
    query = select(Handover).where(
        Handover.group_id == group_id, Handover.giver_id == giver_id, Handover.state.in_(OPEN)
    )
    return session.scalars(query.order_by(Handover.number)).all()


def open_deposits(session: Session, group_id: int, giver_id: int) -> list[Handover]:
    """What a member said they paid in, and nobody has confirmed yet."""
    return [one for one in open_of(session, group_id, giver_id) if one.purpose == Purpose.DEPOSIT]


def denials_over(session: Session, purpose: Purpose, since: date, until: date) -> list[tuple[int, date]]:
    """The days on which a payment that somebody denied counts no longer (`DISPUTED_FOR`), by group."""
    query = select(Handover.group_id, Handover.answered_at).where(
        Handover.state == State.DECLINED.value,
        Handover.purpose == purpose.value,
    )
    denied = ((group_id, at) for group_id, at in session.execute(query) if at is not None)
    days = ((group_id, at.date() + DISPUTED_FOR + timedelta(days=1)) for group_id, at in denied)
    return [(group_id, day) for group_id, day in days if since <= day <= until]


def open_in(session: Session, group_id: int) -> Sequence[Handover]:
    """Everything in a group that waits for somebody's word, the oldest first."""
    query = select(Handover).where(Handover.group_id == group_id, Handover.state.in_(OPEN))
    return session.scalars(query.order_by(Handover.number)).all()


def open_with(session: Session, group_id: int, person_id: int) -> list[Handover]:
    """What waits with this person's hand in it: they gave it, take it, or said it."""
    return list(session.scalars(_OPEN_WITH, {"group_id": group_id, "person_id": person_id}))


def said_by(session: Session, person_id: int) -> list[tuple[int, int]]:
    """The group and number of every handover that this person said."""
    rows = session.execute(select(Handover.group_id, Handover.number).where(Handover.said_by == person_id))
    return [(group_id, number) for group_id, number in rows]


def stranded(session: Session, group_id: int) -> list[Handover]:
    """What waits, and nobody is left who could confirm it."""
    query = select(Handover).where(Handover.group_id == group_id, Handover.state.in_(OPEN)).order_by(Handover.number)
    return [one for one in session.scalars(query) if not asked(session, one)]


def would_end_with(session: Session, group_id: int, person_id: int) -> list[Handover]:
    """What waits, and will put cash into this person's hands, whoever of those who are asked says yes to it."""
    return [
        one
        for one in open_in(session, group_id)
        if one.place == ledger.cash(person_id).code and not (one.pays_in and one.said_by_giver)
    ]


def on_the_way_from(session: Session, group_id: int, place: str) -> int:
    """What was said to be given out of a place and is not confirmed yet, in minor units.

    Without the corrections of what was given: that left the place already, and what changes is not known yet.
    """
    query = select(func.sum(Handover.minor)).where(
        Handover.group_id == group_id,
        Handover.place_from == place,
        Handover.purpose != Purpose.CORRECTION.value,
        Handover.state.in_(OPEN),
    )
    return int(session.scalar(query) or 0)


def payouts_on_the_way(session: Session, group_id: int, taker_id: int, purpose: Purpose = Purpose.WITHDRAWAL) -> int:
    """What was said to be paid out to a member and is not confirmed yet, in minor units."""
    query = select(func.sum(Handover.minor)).where(
        Handover.group_id == group_id,
        Handover.taker_id == taker_id,
        Handover.purpose == purpose.value,
        Handover.state.in_(OPEN),
    )
    return int(session.scalar(query) or 0)


def of_loan(session: Session, group_id: int, number: int) -> Sequence[Handover]:
    """Everything that was said about the money of a loan: given, paid back, corrected, the oldest first."""
    query = select(Handover).where(Handover.group_id == group_id, Handover.loan == number)
    return session.scalars(query.order_by(Handover.number)).all()


def usual_taker(session: Session, group_id: int, giver_id: int) -> int:
    """Who takes this member's money: whoever did the last time, if they still may; else the longest of the treasurers.

    A treasurer's own payment stays with them. There must be a treasurer.
    """
    treasurers = offices.treasurers(session, group_id)
    if giver_id in treasurers:
        return giver_id
    last = _last_taker(session, group_id, giver_id)
    return last if last in treasurers else treasurers[0]


def newest_confirmed(session: Session, group_id: int, giver_id: int) -> Handover | None:
    """The last payment of a member that was confirmed, and still stands."""
    return session.scalar(
        select(Handover)
        .where(
            Handover.group_id == group_id,
            Handover.giver_id == giver_id,
            Handover.state == State.CONFIRMED.value,
            Handover.purpose.in_((Purpose.DEPOSIT.value, Purpose.CORRECTION.value)),
            Handover.place_from == "",
            Handover.loan.is_(None),
        )
        .order_by(Handover.number.desc())
        .limit(1)
    )


def paid_in(session: Session, group_id: int, month: date) -> dict[int, int]:
    """What each member paid in for a month, confirmed, in minor units, by person."""
    rows = session.execute(
        select(Handover.giver_id, func.sum(Handover.minor))
        .where(
            Handover.group_id == group_id,
            Handover.month == month,
            Handover.state == State.CONFIRMED.value,
            Handover.purpose.in_((Purpose.DEPOSIT.value, Purpose.CORRECTION.value)),
        )
        .group_by(Handover.giver_id)
    )
    return {person: int(minor) for person, minor in rows}


def paid_by(session: Session, group_id: int, giver_id: int) -> dict[date, int]:
    """What a member paid in for each month, in minor units: confirmed, or said and waiting for the other hand."""
    rows = session.execute(_PAID_BY, {"group_id": group_id, "person_id": giver_id})
    return {month: int(minor) for month, minor in rows if month is not None}


def amount_of(handover: Handover, group: Group) -> Money:
    return Money(handover.minor, group.currency)


def amount_at_stake(session: Session, handover: Handover, group: Group) -> Money:
    """The amount by which people know it: of a payment that is to be crossed out, what was written."""
    if not handover.minor and handover.about is not None:
        wrong = of_entry(session, group.id, handover.about)
        return amount_of(wrong or handover, group)
    return amount_of(handover, group)


def open_between(session: Session, group_id: int, giver_id: int, minor: int, month: date) -> Handover | None:
    """A deposit that waits already, over the same amount for the same month: was it said twice?"""
    return next(
        (one for one in open_deposits(session, group_id, giver_id) if one.minor == minor and one.month == month),
        None,
    )


def cause(handover: Handover) -> str:
    """What the book says an entry was written for."""
    return f"handover:{handover.number}"


def take(session: Session, group_id: int, number: int) -> tuple[Group, Handover]:
    """Locks the group, then reads the handover as it is now: what every change of one begins with."""
    group = groups.lock(session, group_id)
    return group, handover(session, group_id, number)


def _asked_to_correct(session: Session, correction: Handover) -> list[int]:
    if correction.corrects_payout and correction.giver_id not in offices.treasurers(session, correction.group_id):
        # Whoever keeps the cash no longer must not agree with a member on what left it.
        return []
    if correction.said_by != correction.giver_id:
        return [correction.giver_id]
    if not correction.place and correction.taker_id is not None:
        # It went from hand to hand, and nobody else counted it.
        return [correction.taker_id]
    return who_counts(session, correction)


def _other_officers(session: Session, spending: Handover) -> list[int]:
    return [person for person in offices.officers(session, spending.group_id) if person != spending.giver_id]


def _last_taker(session: Session, group_id: int, giver_id: int) -> int | None:
    """Whose hand this member's money went to the last time."""
    return session.scalar(
        select(Handover.taker_id)
        .where(
            Handover.group_id == group_id,
            Handover.giver_id == giver_id,
            Handover.purpose == Purpose.DEPOSIT.value,
            Handover.taker_id.is_not(None),
        )
        .order_by(Handover.number.desc())
        .limit(1)
    )

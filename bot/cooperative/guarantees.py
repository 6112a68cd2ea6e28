"""Guarantees: members who stand in for another's loan.

    asked -> accepted, with an amount                 asked -> declined
    asked, accepted -> released                       when the loan is turned down or withdrawn

A guarantor answers in private, and for themselves alone. What they pledged falls with the loan: of a pledge of 200 for
a loan of 600, of which 300 are still owed, 100 are live, and nothing once it is paid back. Live pledges bind the
guarantor's own savings, which cannot be paid out below them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import ledger
from bot.cooperative import groups, handovers, loans
from bot.cooperative.groups import Group
from bot.cooperative.loans import Loan, LoanLife
from bot.cooperative.rules import Lending, rules_of
from bot.database import Base, Id
from bot.errors import Refusal
from bot.messages import Name
from bot.money import Money

__all__ = [
    "Guarantee",
    "Pledge",
    "accept",
    "accepted_for",
    "ask",
    "asked_of",
    "can_pledge",
    "decline",
    "guarantee",
    "live_minor",
    "live_of",
    "lower",
    "must_wait",
    "of_loan",
    "pledged_by",
    "release",
]


class Pledge(StrEnum):
    """Where a guarantee stands."""

    ASKED = "asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    RELEASED = "released"


class Guarantee(Base):
    """One member who is asked to stand in for one loan. asked_minor: for how much; minor: what they pledged."""

    __tablename__ = "guarantee"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    loan: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    state: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)
    asked_minor: Mapped[int]
    minor: Mapped[int] = mapped_column(default=0)
    asked_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_guarantee_group_id_person_id", "group_id", "person_id"),)


def guarantee(session: Session, group_id: int, number: int, person_id: int) -> Guarantee | None:
    """What this member was asked about loan `number`, as it is in the database now; None if they were not."""
    return session.get(Guarantee, (group_id, number, person_id), populate_existing=True)


def of_loan(session: Session, loan: Loan) -> Sequence[Guarantee]:
    """Everyone who was asked to stand in for a loan, and what they answered."""
    query = select(Guarantee).where(Guarantee.group_id == loan.group_id, Guarantee.loan == loan.number)
    return session.scalars(query.order_by(Guarantee.asked_at, Guarantee.person_id)).all()


def accepted_for(session: Session, loan: Loan) -> list[Guarantee]:
    """Those who said yes."""
    return [one for one in of_loan(session, loan) if one.state == Pledge.ACCEPTED]


def asked_of(session: Session, group_id: int, person_id: int) -> list[Guarantee]:
    """What waits for this member's yes or no, the oldest first."""
    query = select(Guarantee).where(
        Guarantee.group_id == group_id, Guarantee.person_id == person_id, Guarantee.state == Pledge.ASKED.value
    )
    return list(session.scalars(query.order_by(Guarantee.loan)))


def live_minor(session: Session, guarantee: Guarantee) -> int:
    """What is still bound of a pledge, in minor units: it falls as the principal is paid back, and is rounded up.

    A pledge for a loan that is asked for, agreed or on the way is bound whole.
    """
    if guarantee.state != Pledge.ACCEPTED:
        return 0
    loan = loans.loan(session, guarantee.group_id, guarantee.loan)
    if loan.state != LoanLife.RUNNING:
        return guarantee.minor if loan.is_open else 0
    left = ledger.balance(session, loan.group_id, ledger.loan(loan.number)).minor
    return -(-guarantee.minor * left // loan.principal_minor)


def lower(session: Session, loan: Loan, was_minor: int) -> None:
    """Less was given than was agreed, `was_minor`: each pledge becomes the same share of the loan, rounded up."""
    for one in accepted_for(session, loan):
        one.minor = -(-one.minor * loan.principal_minor // was_minor)
        one.version += 1
    session.flush()


def live_of(session: Session, group_id: int, person_id: int) -> int:
    """What a member stands in for now, over all loans, in minor units. Their savings are not paid out below it."""
    return sum(live_minor(session, one) for one in pledged_by(session, group_id, person_id))


def pledged_by(session: Session, group_id: int, person_id: int) -> list[Guarantee]:
    """What a member stands in for: everything they said yes to, of which something is still bound."""
    query = select(Guarantee).where(
        Guarantee.group_id == group_id, Guarantee.person_id == person_id, Guarantee.state == Pledge.ACCEPTED.value
    )
    return [one for one in session.scalars(query.order_by(Guarantee.loan)) if live_minor(session, one)]


def can_pledge(session: Session, group: Group, person_id: int, lending: Lending) -> Money:
    """How much more a member may stand in for: so many times their savings, less what they stand in for already."""
    going = handovers.payouts_on_the_way(session, group.id, person_id)
    saved = ledger.savings_of(session, group.id, person_id).minor - going
    free = saved * lending.guarantee_times - live_of(session, group.id, person_id)
    return Money(max(free, 0), group.currency)


def ask(session: Session, group: Group, loan: Loan, person_id: int, amount: Money, now: datetime) -> Guarantee:
    """Writes down that a member is asked to stand in for a loan. Telling them is whoever's who asks.

    Raises Refusal if it is the borrower, they take no part, or were asked already.
    """
    if person_id == loan.borrower_id:
        raise Refusal("guarantee-not-yourself")
    if not groups.takes_part(session, group.id, person_id):
        raise Refusal("offices-not-a-member", person=Name(person_id))
    known = guarantee(session, group.id, loan.number, person_id)
    if known is not None:
        raise Refusal("guarantee-asked-already", person=Name(person_id))
    asked = Guarantee(
        group_id=group.id,
        loan=loan.number,
        person_id=person_id,
        state=Pledge.ASKED.value,
        asked_minor=amount.minor,
        asked_at=now,
    )
    session.add(asked)
    session.flush()
    return asked


def accept(session: Session, group: Group, loan: Loan, person_id: int, amount: Money, now: datetime) -> Guarantee:
    """A guarantor says yes, for `amount`. The group must be locked.

    Raises Refusal if they were not asked, answered already, the request is over, or it is more than the loan or than
    the rules let them stand in for.
    """
    asked = must_wait(session, loan, person_id)
    if not groups.takes_part(session, group.id, person_id):
        raise Refusal("common-not-a-member")
    if amount.minor > loan.principal_minor:
        raise Refusal("guarantee-more-than-loan", amount=Money(loan.principal_minor, group.currency))
    lending = rules_of(session, group.id).lending
    most = can_pledge(session, group, person_id, lending) if lending else Money(0, group.currency)
    if amount > most:
        raise Refusal("guarantee-more-than-allowed", most=most, times=lending.guarantee_times if lending else 0)
    asked.state, asked.minor, asked.answered_at = Pledge.ACCEPTED.value, amount.minor, now
    asked.version += 1
    session.flush()
    return asked


def decline(session: Session, loan: Loan, person_id: int, now: datetime) -> Guarantee:
    """A guarantor says no. Nobody but the borrower hears of it. The group must be locked."""
    asked = must_wait(session, loan, person_id)
    asked.state, asked.answered_at = Pledge.DECLINED.value, now
    asked.version += 1
    session.flush()
    return asked


def release(session: Session, loan: Loan) -> list[int]:
    """Nobody stands in for this loan any more. Returns who did."""
    released = [one for one in of_loan(session, loan) if one.state in (Pledge.ASKED, Pledge.ACCEPTED)]
    were = [one.person_id for one in released if one.state == Pledge.ACCEPTED]
    for one in released:
        one.state = Pledge.RELEASED.value
        one.version += 1
    session.flush()
    return were


def must_wait(session: Session, loan: Loan, person_id: int) -> Guarantee:
    """What this member was asked and has still to answer. Raises Refusal, with what is true now, if nothing waits."""
    asked = guarantee(session, loan.group_id, loan.number, person_id)
    if asked is None:
        raise Refusal("guarantee-not-asked")
    if asked.state != Pledge.ASKED:
        raise Refusal(f"guarantee-already-{asked.state}")
    if loan.state != LoanLife.ASKED:
        raise Refusal("guarantee-loan-decided")
    return asked

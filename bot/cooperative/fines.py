"""Fines: what a late instalment costs, by the terms of its loan.

A fine falls once for an instalment, so many days after its day, or after the day to which the borrower asked for more
time; and all fines of a loan together stay below a part of what was lent. None falls for what a payment covers
that waits for an answer, or that was denied a short while ago (`handovers.DISPUTED_FOR`). It is owed when it falls, and
the group's income when it is paid (research: money.md 3.6).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.cooperative import loans, respites
from bot.cooperative.loans import Loan, LoanFine, LoanLife

__all__ = [
    "Falling",
    "carry",
    "fall",
    "falling",
    "groups_with",
    "imposed_minor",
    "of_all_plans",
    "unpaid",
    "unpaid_minor",
]


@dataclass(frozen=True, slots=True)
class Falling:
    """An instalment that costs a fine now: its number, what is left of it, and the day by which it was to be paid."""

    number: int
    minor: int
    day: date


def groups_with(session: Session) -> list[int]:
    """The groups in which a fine can fall: they have a loan that is being paid back and whose terms know fines."""
    query = select(Loan.group_id).where(Loan.state == LoanLife.RUNNING.value, Loan.fine_minor > 0)
    return list(session.scalars(query.distinct().order_by(Loan.group_id)))


def falling(session: Session, loan: Loan, on: date) -> list[Falling]:
    """The instalments that cost a fine by the day `on`, and have cost none yet."""
    if loan.state != LoanLife.RUNNING or not _room_minor(session, loan):
        return []
    state = loans.state_of(session, loan, on)
    if not state.late_minor:
        return []
    had = {fine.number for fine in loans.fines_of(session, loan)}
    longer = respites.days_of(session, loan)
    left = loans.left_after(loan, state.owed, state.ahead_minor)
    days = ((one, longer.get(one.number, one.due)) for one in left)
    return [
        Falling(one.number, one.total_minor, day)
        for one, day in days
        if (on - day).days > loan.fine_days and one.number not in had and one.total_minor > one.fine_minor
    ]


def fall(session: Session, loan: Loan, number: int, now: datetime) -> int:
    """Writes down the fine for an instalment. Returns how much it is, in minor units. The group must be locked.

    Nothing, once all fines of the loan together are as much as they may be.
    """
    minor = _room_minor(session, loan)
    if minor:
        session.add(
            LoanFine(group_id=loan.group_id, loan=loan.number, plan=loan.plan, number=number, minor=minor, fell_at=now)
        )
        session.flush()
    return minor


def of_all_plans(session: Session, loan: Loan) -> Sequence[LoanFine]:
    """Every fine of a loan, those of plans that hold no longer and those that were waived too; the oldest first."""
    query = select(LoanFine).where(LoanFine.group_id == loan.group_id, LoanFine.loan == loan.number)
    return session.scalars(query.order_by(LoanFine.plan, LoanFine.number)).all()


def imposed_minor(session: Session, loan: Loan) -> int:
    """All fines of a loan together, paid or not, without what was waived of them."""
    query = select(func.sum(LoanFine.minor - LoanFine.waived_minor)).where(
        LoanFine.group_id == loan.group_id, LoanFine.loan == loan.number
    )
    return int(session.scalar(query) or 0)


def unpaid(session: Session, loan: Loan, on: date) -> list[tuple[LoanFine, int]]:
    """The fines of a loan that are not paid, or in part, the oldest first, each with what is left: it can be waived."""
    left = {one.number: one.fine_minor for one in loans.state_of(session, loan, on).owed}
    return [(fine, left[fine.number]) for fine in loans.fines_of(session, loan) if left.get(fine.number)]


def unpaid_minor(session: Session, loan: Loan, on: date) -> int:
    """What is left of all fines of a loan."""
    return sum(one.fine_minor for one in loans.state_of(session, loan, on).owed)


def carry(session: Session, loan: Loan, *, to: int, on: date) -> None:
    """Moves what is unpaid of a loan's fines into its next plan, to the row `to`; what was paid of them stays.

    To be done before the loan gets that plan. The group must be locked.
    """
    left = {one.number: one.fine_minor for one in loans.state_of(session, loan, on).owed if one.fine_minor}
    carried = [fine for fine in loans.fines_of(session, loan) if fine.number in left]
    if not carried:
        return
    minor, fell_at = sum(left[fine.number] for fine in carried), min(fine.fell_at for fine in carried)
    for fine in carried:
        fine.minor -= left[fine.number]
        if not fine.minor:
            session.delete(fine)
    session.add(
        LoanFine(group_id=loan.group_id, loan=loan.number, plan=loan.plan + 1, number=to, minor=minor, fell_at=fell_at)
    )
    session.flush()


def _room_minor(session: Session, loan: Loan) -> int:
    """What the next fine is: less than the others where all together would be more than the terms allow."""
    cap = loan.principal_minor * loan.fine_cap_percent // 100
    return max(min(loan.fine_minor, cap - imposed_minor(session, loan)), 0)

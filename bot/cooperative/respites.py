"""Respites: a borrower asked for more time, before the day, and has it.

Whoever says beforehand that they cannot pay in time gets a week without a fine, once for each instalment, and nobody
has to agree: to be asked in time is worth more to the group than a fine. The day itself stays in the plan, and so does
what is late; only fines and reminders wait. For longer than a week the group agrees on new dates.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import and_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.cooperative import loans
from bot.cooperative.loans import Loan, LoanInstalment, LoanLife
from bot.database import Base, Id
from bot.errors import Refusal
from bot.ledger import Owed

__all__ = ["RESPITE", "Day", "How", "Respite", "days_between", "days_of", "give", "next_of", "of"]

RESPITE = timedelta(days=7)


class How(StrEnum):
    """What the borrower said they would do."""

    WEEK = "week"
    """Pay all of it a week later."""
    HALF = "half"
    """Pay half now, and the rest a week later."""


class Respite(Base):
    """More time for one instalment of a loan, by the plan that held when it was asked for."""

    __tablename__ = "loan_respite"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    loan: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    plan: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    until: Mapped[date]
    how: Mapped[str]
    asked_at: Mapped[datetime]


@dataclass(frozen=True, slots=True)
class Day:
    """A day by which an instalment of a running loan is to be paid, with the time that was asked for."""

    group_id: int
    borrower_id: int
    loan: int
    day: date


def next_of(session: Session, loan: Loan, today: date) -> Owed | None:
    """The instalment for which more time can be asked: the next that is owed, unless its day has passed."""
    upcoming = loans.state_of(session, loan, today).next
    return upcoming if upcoming is not None and upcoming.due >= today else None


def give(session: Session, loan: Loan, how: How, today: date, now: datetime) -> Respite:
    """Gives a borrower a week more for the next instalment. The group must be locked.

    Raises Refusal if its day has passed, there is none, or they had a week for it already.
    """
    upcoming = next_of(session, loan, today)
    if upcoming is None:
        raise Refusal("moretime-day-passed")
    if upcoming.number in days_of(session, loan):
        raise Refusal("moretime-had-already")
    respite = Respite(
        group_id=loan.group_id,
        loan=loan.number,
        plan=loan.plan,
        number=upcoming.number,
        until=upcoming.due + RESPITE,
        how=how.value,
        asked_at=now,
    )
    session.add(respite)
    session.flush()
    return respite


def of(session: Session, loan: Loan) -> Sequence[Respite]:
    """Every time a borrower asked for more time for a loan, by plans that hold no longer too."""
    query = select(Respite).where(Respite.group_id == loan.group_id, Respite.loan == loan.number)
    return session.scalars(query.order_by(Respite.plan, Respite.number)).all()


def days_of(session: Session, loan: Loan) -> Mapping[int, date]:
    """Until when which instalments have more time, by their numbers."""
    query = select(Respite).where(
        Respite.group_id == loan.group_id, Respite.loan == loan.number, Respite.plan == loan.plan
    )
    return {respite.number: respite.until for respite in session.scalars(query)}


def days_between(session: Session, since: date, until: date) -> list[Day]:
    """Every such day from `since` to `until`, of all groups. Whether it was paid already is not looked up."""
    query = (
        select(Loan.group_id, Loan.borrower_id, Loan.number, LoanInstalment.due, Respite.until)
        .join(
            LoanInstalment,
            and_(
                LoanInstalment.group_id == Loan.group_id,
                LoanInstalment.loan == Loan.number,
                LoanInstalment.plan == Loan.plan,
            ),
        )
        .outerjoin(
            Respite,
            and_(
                Respite.group_id == LoanInstalment.group_id,
                Respite.loan == LoanInstalment.loan,
                Respite.plan == LoanInstalment.plan,
                Respite.number == LoanInstalment.number,
            ),
        )
        .where(Loan.state == LoanLife.RUNNING.value, LoanInstalment.due.between(since - RESPITE, until))
        .order_by(Loan.group_id, Loan.number, LoanInstalment.number)
    )
    days = (Day(group, borrower, loan, more or due) for group, borrower, loan, due, more in session.execute(query))
    return [day for day in days if since <= day.day <= until]

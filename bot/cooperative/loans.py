"""Loans: what was lent to a member, on what terms, and how it stands.

    asked -> agreed -> on the way -> running -> repaid
    asked -> turned down, or withdrawn                      agreed -> withdrawn
    running -> written off                                  by a motion

A loan keeps the terms it was agreed on: the rules may change, and it does not. Money moves by handovers alone: given by
a treasurer and confirmed by the borrower, paid back and confirmed by a treasurer. What is owed is never stored: the
schedule says what was agreed, the book what was paid, and `state_of` subtracts the one from the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import ledger
from bot.cooperative import people
from bot.database import Base, Id, vault_of
from bot.money import Money

__all__ = [
    "OPEN",
    "Loan",
    "LoanFine",
    "LoanInstalment",
    "LoanLife",
    "LoanSplit",
    "instalments_of",
    "loan",
    "loans_of",
    "open_of",
    "owing",
    "prepaid_of",
    "purpose_of",
    "running",
]


class LoanLife(StrEnum):
    """Where a loan stands."""

    ASKED = "asked"
    AGREED = "agreed"
    ON_THE_WAY = "on-the-way"
    """Somebody says they gave the money, and the borrower has not said yes yet. It counts against every limit."""
    RUNNING = "running"
    REPAID = "repaid"
    TURNED_DOWN = "turned-down"
    WITHDRAWN = "withdrawn"
    WRITTEN_OFF = "written-off"


OPEN = (LoanLife.ASKED, LoanLife.AGREED, LoanLife.ON_THE_WAY, LoanLife.RUNNING)


class Loan(Base):
    """One loan of a group, numbered from 1. Amounts in minor units of the group's currency.

    principal_minor: what is lent, and comes back without its price; lower than what was asked if less was given.
    kind .. pay_order, fine_*: the terms it was asked on, copied from the rules; see `rules.Lending`. pay_order: the
    parts that a repayment pays, in their order, joined by commas.
    purpose: sealed with the borrower's key; None where it stays private. motion: the number of the motion on it.
    started_on: the day on which the money was given, from which the schedule runs. plan: which schedule holds; a loan
    that is rescheduled gets the next. plan_after: the last entry of the book that the plan has taken into account.
    """

    __tablename__ = "loan"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(unique=True)
    borrower_id: Mapped[int]
    state: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)
    principal_minor: Mapped[int]
    kind: Mapped[str]
    rate_bp: Mapped[int]
    rate_per: Mapped[str]
    every: Mapped[str]
    count: Mapped[int]
    grace_principal: Mapped[int]
    step_minor: Mapped[int]
    pay_order: Mapped[str]
    fine_minor: Mapped[int]
    fine_cap_percent: Mapped[int]
    fine_days: Mapped[int]
    purpose: Mapped[bytes | None]
    rules_version: Mapped[int]
    motion: Mapped[int | None]
    asked_at: Mapped[datetime]
    agreed_at: Mapped[datetime | None]
    started_on: Mapped[date | None]
    ended_at: Mapped[datetime | None]
    plan: Mapped[int] = mapped_column(default=0)
    plan_after: Mapped[int] = mapped_column(default=0)

    __table_args__ = (
        Index("ix_loan_group_id_borrower_id", "group_id", "borrower_id"),
        Index("ix_loan_group_id_state", "group_id", "state"),
    )

    @property
    def is_open(self) -> bool:
        return self.state in OPEN


class LoanInstalment(Base):
    """One row of a loan's schedule: what falls due on which day. Plan 1 is the first; the newest holds."""

    __tablename__ = "loan_instalment"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    loan: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    plan: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    due: Mapped[date]
    principal_minor: Mapped[int]
    interest_minor: Mapped[int]
    fee_minor: Mapped[int]


class LoanFine(Base):
    """A fine for an instalment that was late: once for each, and a motion may waive it."""

    __tablename__ = "loan_fine"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    loan: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    plan: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    minor: Mapped[int]
    fell_at: Mapped[datetime]
    waived_at: Mapped[datetime | None]
    motion: Mapped[int | None]


class LoanSplit(Base):
    """What a confirmed handover of a loan moved, part by part; the book has the same parts, and the audit compares.

    Of a disbursement: the principal, and the interest that was kept back. Of a repayment: what it paid, what was over,
    and how much of what the borrower had paid too much before was used with it (`prepaid_minor`).
    """

    __tablename__ = "loan_split"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    handover: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    fine_minor: Mapped[int]
    fee_minor: Mapped[int]
    interest_minor: Mapped[int]
    principal_minor: Mapped[int]
    over_minor: Mapped[int]
    prepaid_minor: Mapped[int]


def loan(session: Session, group_id: int, number: int) -> Loan:
    """A loan by its number, as it is in the database now."""
    return session.get_one(Loan, (group_id, number), populate_existing=True)


def loans_of(session: Session, group_id: int, person_id: int) -> list[Loan]:
    """Every loan a member asked for, whatever became of it, the oldest first."""
    query = select(Loan).where(Loan.group_id == group_id, Loan.borrower_id == person_id)
    return list(session.scalars(query.order_by(Loan.number)))


def open_of(session: Session, group_id: int, person_id: int) -> list[Loan]:
    """The loans of a member that are asked for, agreed, on the way or running, the oldest first."""
    return [one for one in loans_of(session, group_id, person_id) if one.is_open]


def running(session: Session, group_id: int) -> list[Loan]:
    """Every loan of a group that is being paid back, the oldest first."""
    query = select(Loan).where(Loan.group_id == group_id, Loan.state == LoanLife.RUNNING.value)
    return list(session.scalars(query.order_by(Loan.number)))


def purpose_of(session: Session, loan: Loan) -> str:
    """What the loan is for, in the borrower's word; "" where it stays private, or they are forgotten."""
    person = session.get(people.Person, loan.borrower_id)
    if loan.purpose is None or person is None or person.key is None:
        return ""
    return vault_of(session).open(loan.purpose, _sealed_as(loan), person.key)


def owing(session: Session, group_id: int, person_id: int) -> Loan | None:
    """The oldest loan that a member is paying back: what a repayment goes to when none is named."""
    return next((one for one in running(session, group_id) if one.borrower_id == person_id), None)


def instalments_of(session: Session, loan: Loan) -> Sequence[LoanInstalment]:
    """The schedule that holds now, in the order of its days; empty before the money was given."""
    query = select(LoanInstalment).where(
        LoanInstalment.group_id == loan.group_id,
        LoanInstalment.loan == loan.number,
        LoanInstalment.plan == loan.plan,
    )
    return session.scalars(query.order_by(LoanInstalment.number)).all()


def prepaid_of(session: Session, group_id: int, person_id: int) -> Money:
    """What a member paid beyond all they owed: used with their next repayment, or paid back."""
    return -ledger.balance(session, group_id, ledger.prepaid(person_id))


def _sealed_as(loan: Loan) -> str:
    return f"loan:{loan.group_id}:{loan.number}"

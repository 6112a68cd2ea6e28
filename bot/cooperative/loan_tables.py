"""Rows of loans. What they mean, and what can be asked of them, stands in `loans`."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.database import Base, Id

__all__ = ["OPEN", "Loan", "LoanFine", "LoanInstalment", "LoanLife", "LoanSplit"]


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
    started_on: the day on which the money was given. plan: which schedule holds; a loan that is rescheduled gets the
    next. plan_on: the day from which it runs. plan_after: the last entry of the book that it has taken into account.
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
    plan_on: Mapped[date | None]
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
    """A fine for an instalment that was late: once for each, and a motion may waive what is left of it."""

    __tablename__ = "loan_fine"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    loan: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    plan: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    minor: Mapped[int]
    fell_at: Mapped[datetime]
    waived_minor: Mapped[int] = mapped_column(default=0)
    waived_at: Mapped[datetime | None]
    motion: Mapped[int | None]

    @property
    def imposed_minor(self) -> int:
        """What of it is to be paid, or was."""
        return self.minor - self.waived_minor


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

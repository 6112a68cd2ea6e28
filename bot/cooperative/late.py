"""Late: what is overdue, since when, and how much of what was lent that puts at risk.

    overdue(session, group, today)      each loan that is late, the longest first: for officers, and nobody else
    portfolio(standings, today)         all loans together: arrears by age, and the portfolio at risk

The portfolio at risk is the *whole* balance of every loan that has an instalment more than 30 days late, as part of all
that is lent: who is that late with 20 may not bring the other 500 either (research: money.md 3.9; CGAP Occasional
Paper 3). The arrears rate counts only the part that is overdue, and is always lower. Both are said, each by its name.

What is late here is late by the book: a payment that waits for a treasurer's yes is told beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import loans, respites
from bot.cooperative.groups import Group
from bot.cooperative.loans import Loan
from bot.ledger import Owed

__all__ = [
    "AGES",
    "AT_RISK_DAYS",
    "Overdue",
    "Portfolio",
    "Standing",
    "ToPay",
    "overdue",
    "portfolio",
    "portfolio_of",
    "to_pay",
]

AT_RISK_DAYS = 30

# The ages of what is late, in days: from, and to the last of them.
AGES: tuple[tuple[int, int | None], ...] = ((1, 30), (31, 60), (61, 90), (91, None))


@dataclass(frozen=True, slots=True)
class ToPay:
    """What a borrower is to pay of a loan now: all that is late, or the next instalment.

    minor: without what they paid ahead, or said that they paid. day: by when, or since when it is late; with the time
    that was asked for. days: how long ago that was; below 0, how long there is.
    """

    minor: int
    day: date
    days: int


@dataclass(frozen=True, slots=True)
class Overdue:
    """A loan that is late. minor: all that is late of it, fines too; waiting_minor: what waits for a yes of that."""

    loan: Loan
    since: date
    days: int
    minor: int
    waiting_minor: int


@dataclass(frozen=True, slots=True)
class Standing:
    """One running loan: what is left of each instalment, the principal that is left, and whether it has new dates."""

    owed: tuple[Owed, ...]
    principal_minor: int
    rescheduled: bool = False


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All running loans of a group together, in minor units.

    lent: the principal that is still owed. late: the part of it whose day has passed. at_risk: the whole balance of
    loans with an instalment more than 30 days late. by_age: balances of late loans, by the age of their oldest debt.
    rescheduled: the balance of loans that were given new dates, which would else be among those at risk.
    written_off: what was given up for good, and is in none of the others.
    """

    lent_minor: int
    late_minor: int
    at_risk_minor: int
    by_age_minor: tuple[int, ...]
    rescheduled_minor: int
    written_off_minor: int = 0

    @property
    def at_risk_bp(self) -> int:
        """The portfolio at risk over 30 days, in hundredths of a percent of what is lent."""
        return _share(self.at_risk_minor, self.lent_minor)

    @property
    def arrears_bp(self) -> int:
        """The arrears rate: what is overdue of the principal, in hundredths of a percent of what is lent."""
        return _share(self.late_minor, self.lent_minor)


def to_pay(session: Session, loan: Loan, today: date) -> ToPay | None:
    """What is to be paid now; None where nothing is, or what was paid ahead or waits for an answer is enough for it."""
    state = loans.state_of(session, loan, today)
    longer = respites.days_of(session, loan)
    left = {one.number: one.total_minor for one in loans.left_after(loan, state.owed, state.ahead_minor)}
    days = [(longer.get(one.number, one.due), left[one.number]) for one in state.owed if one.total_minor]
    now = [(day, minor) for day, minor in days if day < today] or days[:1]
    owed = [(day, minor) for day, minor in now if minor]
    if not owed:
        return None
    day = min(day for day, _ in owed)
    return ToPay(sum(minor for _, minor in owed), day, (today - day).days)


def overdue(session: Session, group: Group, on: date) -> list[Overdue]:
    """The loans of a group that are late on a day, the longest first."""
    found = []
    for loan in loans.running(session, group.id):
        state = loans.state_of(session, loan, on)
        late = _late(state.owed, on)
        if late:
            minor = sum(one.total_minor for one in late)
            days = (on - late[0].due).days
            found.append(Overdue(loan, late[0].due, days, minor, min(state.waiting_minor, minor)))
    return sorted(found, key=lambda one: (-one.days, one.loan.number))


def portfolio_of(session: Session, group: Group, on: date) -> Portfolio:
    """How all that a group has lent stands on a day."""
    standings = []
    for loan in loans.running(session, group.id):
        state = loans.state_of(session, loan, on)
        standings.append(Standing(state.owed, state.principal_minor, rescheduled=loan.plan > 1))
    return portfolio(standings, on, written_off_minor=ledger.balance(session, group.id, ledger.losses()).minor)


def portfolio(standings: Sequence[Standing], on: date, *, written_off_minor: int = 0) -> Portfolio:
    """The same of loans that are given as values."""
    ages = [(standing, days) for standing in standings if (days := _days_late(standing.owed, on))]
    return Portfolio(
        lent_minor=sum(standing.principal_minor for standing in standings),
        late_minor=sum(one.principal_minor for standing in standings for one in _late(standing.owed, on)),
        at_risk_minor=sum(standing.principal_minor for standing, days in ages if days > AT_RISK_DAYS),
        by_age_minor=tuple(
            sum(standing.principal_minor for standing, days in ages if first <= days <= (last or days))
            for first, last in AGES
        ),
        rescheduled_minor=sum(standing.principal_minor for standing in standings if standing.rescheduled),
        written_off_minor=written_off_minor,
    )


def _late(owed: Sequence[Owed], on: date) -> list[Owed]:
    return [one for one in owed if one.due < on and one.total_minor]


def _days_late(owed: Sequence[Owed], on: date) -> int:
    """How long the oldest debt is overdue; 0 if none is."""
    late = _late(owed, on)
    return (on - min(one.due for one in late)).days if late else 0


def _share(part: int, whole: int) -> int:
    """In hundredths of a percent, to the nearest; 0 of nothing."""
    return (2 * part * 10_000 + whole) // (2 * whole) if whole else 0

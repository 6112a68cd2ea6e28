"""What was agreed to and never given does not wait for ever: it keeps money in the box that others could have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cooperative import groups, loan_requests, loans
from bot.cooperative.loans import Loan, LoanLife

__all__ = ["end", "plan"]


def plan(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The end of each loan that was agreed to and not given yet."""
    for loan in session.scalars(select(Loan).where(Loan.state == LoanLife.AGREED.value)):
        until = loan_requests.lapses_at(loan)
        if until is not None:
            yield f"{loan.group_id}:{loan.number}", until, until


def end(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Ends one whose time is over, unless it was given meanwhile."""
    group_id, number = (int(part) for part in scope.split(":"))
    group = groups.lock(session, group_id)
    loan_requests.lapse(session, group, loans.loan(session, group_id, number), now)

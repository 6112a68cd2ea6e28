"""The group's fund: what lies in the box, what is lent, and what of it is spoken for. All in minor units.

    fund              in the box and lent, less what was said to be given back to members, or spent
    free_in_the_box   what could be lent today: without what is on the way out, and without what is promised
    owed_by           what members owe of their loans, what is promised to them included
    free_savings      what a member saved, without what was said to be paid out already

What lies in the pot of a circle of turns, its reserve, what is put by to help each other, and what is to be given out
at the end of a year is not the fund's: it is never lent.

Money that was said to be given and is not confirmed is in nobody's hands that we know of: so it is not in the box, and
it is owed already by whoever it was for.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import clock, ledger
from bot.cooperative import handovers, loans, spendings
from bot.cooperative.groups import Group
from bot.cooperative.handovers import OPEN, Handover, Purpose
from bot.cooperative.loan_tables import Loan, LoanLife

__all__ = ["free_in_the_box", "free_savings", "fund", "owed_by"]


# What is owed to who takes turns, and by them, or is for something else: less of what lies in the box is the fund's.
NOT_THE_FUNDS = ("turns", "reserve", "advance", "social", "sharing")


def fund(session: Session, group: Group) -> int:
    """What the group's percentages are of: the money in the box, wherever it lies, and what is lent of it."""
    held = ledger.balances(session, group.id)
    whole = sum(
        amount.minor for account, amount in held if account.is_place or account.kind in ("loan", *NOT_THE_FUNDS)
    )
    return whole - _going_out(session, group.id, (Purpose.WITHDRAWAL, Purpose.REFUND, Purpose.SPENDING))


def free_in_the_box(session: Session, group: Group, *, but: Loan | None = None) -> int:
    """What lies in the box and is not promised to anybody. but: a loan that is not to be counted."""
    held = ledger.balances(session, group.id)
    places = sum(amount.minor for account, amount in held if account.is_place or account.kind in NOT_THE_FUNDS)
    out = (Purpose.WITHDRAWAL, Purpose.REFUND, Purpose.LOAN, Purpose.SPENDING)
    going = _going_out(session, group.id, out) + spendings.promised(session, group.id, clock.now())
    query = select(func.sum(Loan.principal_minor)).where(
        Loan.group_id == group.id, Loan.state == LoanLife.AGREED.value, Loan.number != (but.number if but else 0)
    )
    return places - going - int(session.scalar(query) or 0)


def owed_by(session: Session, group_id: int, people: Sequence[int], *, but: Loan | None = None) -> int:
    """What these members owe of their loans' principal together, promised and on the way included."""
    return sum(
        loans.principal_of(session, one)
        for person in people
        for one in loans.open_of(session, group_id, person)
        if but is None or one.number != but.number
    )


def free_savings(session: Session, group: Group, person_id: int) -> int:
    """What a member saved, less what was said to be paid out to them already."""
    saved = ledger.savings_of(session, group.id, person_id).minor
    return saved - handovers.payouts_on_the_way(session, group.id, person_id)


def _going_out(session: Session, group_id: int, purposes: Sequence[Purpose]) -> int:
    query = select(func.sum(Handover.minor)).where(
        Handover.group_id == group_id,
        Handover.purpose.in_([purpose.value for purpose in purposes]),
        Handover.state.in_(OPEN),
    )
    return int(session.scalar(query) or 0)

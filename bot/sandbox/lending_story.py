"""Two loans of Unity Circle: one that is being paid back, and one that the group votes on now.

Written through the cooperative like the rest of the story, and asked, voted on, given and paid back as it would be in
chat. What was said of the old one is not said again when the demo begins; the new one's ballot is.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot import clock, ledger, outbox
from bot.cooperative import (
    confirmations,
    decisions,
    handovers,
    lending,
    loan_claims,
    loan_motion,
    loans,
    motions,
)
from bot.cooperative.groups import Group
from bot.cooperative.loans import Loan
from bot.cooperative.motions import Motion
from bot.money import Money

__all__ = ["tell_of_a_loan", "tell_of_a_vote"]

# Who voted for the first loan, and so soon after one another that nobody else had to.
IN_FAVOUR = ("Amina", "Daniel", "Fatou", "Tesfay", "Samuel", "Hiwot", "Rosa")


def tell_of_a_loan(session: Session, group: Group, ids: Mapping[str, int], asked: datetime, now: datetime) -> None:
    """Yusuf borrows 200 euro for his shop and pays it back month by month, as far as that lies before `now`."""
    loan, motion = _asked(session, group, ids["Yusuf"], Money(20_000, "EUR"), 4, "business", asked)
    for hours, name in enumerate(IN_FAVOUR, start=1):
        voted = asked + timedelta(hours=hours)
        decisions.vote(session, group, motion, ids[name], "yes", received=voted, now=voted)
        motion = motions.motion(session, group.id, motion.number)
        if not motion.is_open:
            break
    given = asked + timedelta(days=1)
    said = loan_claims.say_loan(session, group, loan, said_by=ids["Fatou"], key="story:loan", now=given)
    _confirmed(session, group, said.number, ids["Yusuf"], given + timedelta(hours=1))
    # Everybody heard of it when it happened.
    outbox.unsay(session, "%")
    for instalment in loans.plan_of(session, loan):
        paid = datetime.combine(instalment.due, asked.timetz()) - timedelta(days=1)
        if paid > now - timedelta(days=1):
            break
        repaid = loan_claims.say_repayment(
            session,
            group,
            loan,
            ids["Yusuf"],
            Money(instalment.total_minor, group.currency),
            place=ledger.cash(ids["Fatou"]),
            happened_on=clock.local(paid, group.zone).date(),
            said_by=ids["Yusuf"],
            key=f"story:repaid:{instalment.number}",
            now=paid,
        )
        _confirmed(session, group, repaid.number, ids["Fatou"], paid + timedelta(hours=2))


def tell_of_a_vote(session: Session, group: Group, ids: Mapping[str, int], now: datetime) -> None:
    """Samuel asks for 300 euro, and the group has just been asked. Nobody has voted yet."""
    _asked(session, group, ids["Samuel"], Money(30_000, "EUR"), 6, "school", now - timedelta(minutes=20))


def _asked(
    session: Session, group: Group, borrower: int, amount: Money, count: int, purpose: str, at: datetime
) -> tuple[Loan, Motion]:
    key = f"story:ask:{borrower}"
    loan = lending.request(session, group, borrower, amount, count, purpose, (), key=key, now=at)
    motion = decisions.open_motion(
        session, group, "loan", loan_motion.subject(loan), by=borrower, key=f"{key}:vote", now=at
    )
    loan_motion.put_to_vote(loan, motion)
    return loan, motion


def _confirmed(session: Session, group: Group, number: int, by: int, at: datetime) -> None:
    group, handover = handovers.take(session, group.id, number)
    confirmations.confirm(session, group, handover, by, at)

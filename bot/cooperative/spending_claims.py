"""The claim that something was spent: a treasurer says they paid it. Waits for another officer who saw it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import groups, spendings
from bot.cooperative.claims import free_to_give, must_take_part, write
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose
from bot.cooperative.spendings import Spending
from bot.errors import Refusal
from bot.money import Money

__all__ = ["say_spending"]


def say_spending(
    session: Session,
    group: Group,
    spending: Spending,
    amount: Money,
    *,
    place: ledger.Account,
    said_by: int,
    key: str,
    now: datetime,
) -> Handover:
    """A treasurer says they paid `amount` out of `place` for what the group agreed to spend.

    place: their own cash, or the group's bank account or wallet. Raises Refusal if no treasurer says it, the spending
    has ended, or it is more than is left of it, or than lies at the place.
    """
    must_take_part(session, group, said_by, said_by)
    spending = spendings.spending(session, group.id, spending.motion)
    spendings.must_be_open(session, spending, said_by, now)
    left, held = spendings.left(session, spending, group), free_to_give(session, group, place)
    if amount > left:
        raise Refusal("spend-not-more" if left else "spend-all-said", left=left)
    if amount > held:
        raise Refusal("handover-place-short" if place.owner is None else "handover-more-than-held", held=held)
    return write(
        session,
        group,
        Purpose.SPENDING,
        key,
        now,
        giver_id=said_by,
        place="",
        place_from=place.code,
        minor=amount.minor,
        happened_on=groups.today(group, now),
        said_by=said_by,
        spending=spending.motion,
    )

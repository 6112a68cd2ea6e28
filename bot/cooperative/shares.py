"""Shares: what is saved where a group saves in shares of one price, as it is in a passbook with stamps.

A share is so much saved, no more: what it is worth at the end is reckoned when the year is shared. So a member's shares
are their savings over the price, and the price is fixed for the year: it changes only while nobody has saved anything.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import handovers
from bot.cooperative.groups import Group
from bot.cooperative.rules import rules_of
from bot.errors import Refusal
from bot.money import Money

__all__ = ["LIKELY_MAX", "anybody_saved", "held_by", "left_for", "must_be_whole", "price"]

# So many shares are buttons; more are typed.
LIKELY_MAX = 5


def price(session: Session, group: Group) -> Money | None:
    """What one share costs; None where the group saves freely."""
    minor = rules_of(session, group.id).share_minor
    return Money(minor, group.currency) if minor else None


def held_by(session: Session, group: Group, person_id: int) -> int:
    """How many whole shares a member has."""
    cost = rules_of(session, group.id).share_minor
    return ledger.savings_of(session, group.id, person_id).minor // cost if cost else 0


def left_for(session: Session, group: Group, person_id: int, month: date) -> int:
    """How many shares a member can still buy for a month; what waits for the other hand is bought already."""
    rules = rules_of(session, group.id)
    bought = handovers.paid_by(session, group.id, person_id).get(month, 0) // rules.share_minor
    return max(0, rules.shares_max - bought)


def must_be_whole(session: Session, group: Group, person_id: int, minor: int, month: date | None) -> None:
    """Raises Refusal for an amount that is no number of shares, or more than a member can buy for the month."""
    cost = price(session, group)
    if cost is None:
        return
    if minor % cost.minor:
        raise Refusal("shares-not-whole", price=cost)
    left = left_for(session, group, person_id, month) if month is not None else minor // cost.minor
    if minor > left * cost.minor:
        most = rules_of(session, group.id).shares_max
        raise Refusal("shares-too-many", most=most, left=left, amount=cost * left)


def anybody_saved(session: Session, group_id: int) -> bool:
    """Whether anything is saved in the group now."""
    return any(one.kind == "savings" and amount for one, amount in ledger.balances(session, group_id))

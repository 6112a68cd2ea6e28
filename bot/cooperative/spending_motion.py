"""The kind of motion "spend": the group decides to spend some of its money on something.

    agreed  ->  every treasurer is asked to pay it; what was paid, another officer confirms who saw the thing or receipt

What can be spent is what lies in the box and is not promised to anybody, less what the group's rules keep there.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import funds, motions, offices, spending_cards, spendings
from bot.cooperative.groups import Group
from bot.cooperative.motions import Kind, Motion, Subject
from bot.cooperative.rules import rules_of
from bot.errors import Refusal
from bot.messages import Name, Say, say
from bot.money import Money

__all__ = ["KIND", "WHAT_MAX", "can_spend", "subject_for"]

# It is read on a ballot, and then on every receipt: a short line, not a letter.
WHAT_MAX = 60


def subject_for(amount: Money, what: str) -> Subject:
    """The subject of a motion by which the group spends up to `amount` on `what`."""
    return {"amount": amount, "what": what}


def can_spend(session: Session, group: Group) -> Money:
    """What the group could spend today: what is free in the box, less what its rules keep there; never below zero."""
    lending = rules_of(session, group.id).lending
    keep = -(-funds.fund(session, group) * lending.keep_percent // 100) if lending is not None else 0
    return Money(max(funds.free_in_the_box(session, group) - keep, 0), group.currency)


def _check(session: Session, group: Group, subject: Subject, _opened_by: int, _now: datetime) -> None:
    if not subject["what"].strip():
        raise Refusal("propose-spend-empty")
    if len(subject["what"]) > WHAT_MAX:
        raise Refusal("propose-spend-long", most=WHAT_MAX)
    _must_be_there(session, group, subject["amount"])


def _describe(session: Session, group: Group, subject: Subject) -> tuple[Say, ...]:
    amount: Money = subject["amount"]
    rest = can_spend(session, group) - amount
    return (
        say("spend-motion", amount=amount, what=subject["what"]),
        say("spend-motion-how", rest=rest),
    )


def _apply(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    amount: Money = motions.subject_of(session, motion)["amount"]
    _must_be_there(session, group, amount)
    spending = spendings.agree(session, group, motion, amount, now)
    spending_cards.show(session, group, spending, now)
    treasurers = tuple(say("spend-treasurer", person=Name(one)) for one in offices.treasurers(session, group.id))
    return (say("spend-agreed", treasurers=treasurers),)


def _must_be_there(session: Session, group: Group, amount: Money) -> None:
    """Raises Refusal if nobody could pay it and have it confirmed, or if it is more than can be spent."""
    if not offices.can_count_money(session, group.id):
        raise Refusal("handover-nobody-to-count")
    most = can_spend(session, group)
    if amount > most:
        raise Refusal("spend-too-much" if most else "spend-nothing-there", most=most)


KIND = Kind("spend", _describe, _apply, _check)

"""Lending: who may have how much, what it would cost, and how a loan is asked for.

    gates      every rule that stands before a loan, met or not, and the way to meet it
    limit      how much a member may ask for now, and `bounds` why
    quote      what a loan would cost, to the cent
    request    asks for one

There is one source: the same list is shown to whoever asks, checked when they ask, and checked again when the group
has agreed. Money counts once it has been promised: what is agreed and not given yet, or given and not confirmed yet,
is neither in the box nor free to be lent again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.cooperative.groups import Group
from bot.cooperative.loans import Loan
from bot.ledger import Instalment, Terms
from bot.messages import Say
from bot.money import Money

__all__ = [
    "Bound",
    "Gate",
    "Quote",
    "bounds",
    "first_unmet",
    "gates",
    "is_ready",
    "limit",
    "quote",
    "request",
    "withdraw",
]


@dataclass(frozen=True, slots=True)
class Gate:
    """One rule that stands before a loan. words: the rule and where the member stands; way: how to meet it, if unmet.

    What it says is the asker's own, and told to nobody else.
    """

    name: str
    met: bool
    words: Say
    way: Say | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """How much one rule lets a member ask for now, never below zero, and the sentence that explains it."""

    name: str
    most: Money
    words: Say


@dataclass(frozen=True, slots=True)
class Quote:
    """What a loan would cost. gets: what is given into the hand. rate_bp: the true rate, in hundredths of a percent."""

    terms: Terms
    instalments: tuple[Instalment, ...]
    gets: Money
    total: Money
    cost: Money
    rate_bp: int


def gates(
    session: Session,
    group: Group,
    person_id: int,
    amount: Money,
    count: int,
    now: datetime,
    *,
    loan: Loan | None = None,
) -> list[Gate]:
    """Every rule that stands before a loan of `amount` in `count` instalments, in the order in which they are told.

    loan: the request that is looked at again, which does not stand in its own way.
    """
    raise NotImplementedError


def first_unmet(gates: Sequence[Gate]) -> Gate | None:
    """The first rule that is not met; None if nothing stands in the way."""
    return next((gate for gate in gates if not gate.met), None)


def limit(session: Session, group: Group, person_id: int, now: datetime) -> Money:
    """How much a member may ask for now, by every rule that is about amounts; zero while the group does not lend."""
    found = bounds(session, group, person_id, now)
    return found[0].most if found else Money(0, group.currency)


def bounds(
    session: Session, group: Group, person_id: int, now: datetime, *, loan: Loan | None = None
) -> tuple[Bound, ...]:
    """How much each rule lets a member ask for, the strictest first; nothing while the group does not lend."""
    raise NotImplementedError


def quote(session: Session, group: Group, amount: Money, count: int, start: date) -> Quote:
    """What a loan of `amount`, given on `start`, would cost by the group's rules.

    Raises Refusal if the group does not lend, or not in so many instalments, or so little that nothing would be left.
    """
    raise NotImplementedError


def request(
    session: Session,
    group: Group,
    person_id: int,
    amount: Money,
    count: int,
    purpose: str,
    guarantors: Sequence[int],
    *,
    key: str,
    now: datetime,
) -> Loan:
    """A member asks for a loan: it is written down as asked for, and so are those who shall stand in for it.

    purpose: what it is for, in a word of the member's own, "" to keep it private. guarantors: whom the borrower names;
    each is asked for an equal part of the loan. Telling them, and opening the motion once `is_ready`, is the caller's.
    Raises Refusal with the first gate that is not met; that the guarantors have not answered yet is not in the way.
    """
    raise NotImplementedError


def is_ready(session: Session, loan: Loan) -> bool:
    """Whether the group can be asked: the loan is asked for, has no motion yet, and enough guarantors said yes."""
    raise NotImplementedError


def withdraw(session: Session, group: Group, loan: Loan, by: int, now: datetime) -> None:
    """The borrower does not want it any more: before the group decided, or agreed and not given yet.

    The motion, if one is open, is withdrawn by whoever calls. Raises Refusal once money is on the way.
    """
    raise NotImplementedError

"""Spend: a treasurer pays what the group agreed to spend, and says so; another officer sees it and confirms.

[✅ I paid €80] [🏦 From the bank] [📱 By phone]  ->  it waits for an officer who saw the thing or the receipt
[✏ Other amount]  ->  how much  ->  the same; the rest may be paid later
[✔ That was all]  ->  said back  ->  the rest is free again
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot import ledger
from bot.amounts import amount_choice, amount_said
from bot.cooperative import groups, handover_cards, spending_cards, spending_claims, spendings
from bot.cooperative.groups import Group
from bot.cooperative.spendings import Spending
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Say, Style, say
from bot.money import Money

__all__ = ["ACTIONS"]


def paid(turn: Turn, about: str) -> Done:
    """[✅ I paid €80]: out of the cash they hold"""
    return _said(turn, about, ledger.cash(turn.person.id))


def paid_from_bank(turn: Turn, about: str) -> Done:
    """[🏦 From the bank]"""
    return _said(turn, about, ledger.bank())


def paid_by_phone(turn: Turn, about: str) -> Done:
    """[📱 By phone]"""
    return _said(turn, about, ledger.wallet())


def paid_other(turn: Turn, about: str) -> Step:
    """[✏ Other amount]: a part of it"""
    group, spending, _ = _take(turn, about)
    spendings.must_be_open(turn.session, spending, turn.person.id, turn.now)
    left = spendings.left(turn.session, spending, group)
    return HowMuch(about, left, spendings.what_for(turn.session, group.id, spending.motion))


def was_all(turn: Turn, about: str) -> Step:
    """[✔ That was all]"""
    group, spending, _ = _take(turn, about)
    spendings.must_be_open(turn.session, spending, turn.person.id, turn.now)
    left = spendings.left(turn.session, spending, group)
    return WasAll(about, left, spendings.what_for(turn.session, group.id, spending.motion))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "spend.paid": paid,
    "spend.paid-bank": paid_from_bank,
    "spend.paid-wallet": paid_by_phone,
    "spend.paid-other": paid_other,
    "spend.was-all": was_all,
}


@dataclass(frozen=True)
class HowMuch(Step):
    """How much of it was paid."""

    about: str
    left: Money
    what: str

    reads_numbers = True

    def ask(self) -> Say:
        return say("spend-how-much", choices=(amount_choice(self.left),), what=self.what, left=self.left)

    def answer(self, turn: Turn) -> Done:
        amount = amount_said(turn, self.left.currency)
        _said(turn, self.about, ledger.cash(turn.person.id), amount)
        return Done((say("spend-told", choices=(menu_choice(),), amount=amount, what=self.what),))


@dataclass(frozen=True)
class WasAll(Step):
    """Said back before the rest is free again."""

    about: str
    left: Money
    what: str

    def ask(self) -> Say:
        yes = Choice("yes", say("yes-button"), style=Style.GOOD)
        return say("spend-was-all-sure", choices=(yes,), left=self.left, what=self.what)

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group, spending, _ = _take(turn, self.about)
        spendings.end(turn.session, spending, turn.now, by=turn.person.id)
        spending_cards.show(turn.session, group, spending, turn.now, by=turn.person.id)
        return Done((say("spend-was-all-done", choices=(menu_choice(),), what=self.what),))


def _said(turn: Turn, about: str, place: ledger.Account, amount: Money | None = None) -> Done:
    """The treasurer's word; another officer's is still to come. Without an amount it is what the button said."""
    group, spending, shown = _take(turn, about)
    said = spending_claims.say_spending(
        turn.session,
        group,
        spending,
        amount or Money(shown, group.currency),
        place=place,
        said_by=turn.person.id,
        key=turn.event,
        now=turn.now,
    )
    handover_cards.show(turn.session, group, said, turn.now, by=turn.person.id)
    return Done()


def _take(turn: Turn, about: str) -> tuple[Group, Spending, int]:
    """The locked group, the spending, and the amount in minor units that the button bore."""
    group_id, motion, minor = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group = groups.lock(turn.session, group_id)
    turn.group = group
    return group, spendings.spending(turn.session, group_id, motion), minor

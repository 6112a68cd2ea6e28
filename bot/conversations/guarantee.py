"""Guarantee: a member is asked in private to stand in for somebody's loan, answers for themselves, and sees later what
is left of it.

    [I stand in: €200]  [Another amount]  [No]

A no is told to the borrower, and to nobody else. Why somebody said no is asked by nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.amounts import amount_choice, amount_said
from bot.cooperative import groups, guarantee_cards, guarantees, loan_requests, loans, phones
from bot.cooperative.groups import Group
from bot.cooperative.guarantees import Guarantee
from bot.cooperative.loans import Loan
from bot.cooperative.rules import rules_of
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, Style, say
from bot.money import Money

__all__ = ["ACTIONS", "start"]


def start(turn: Turn) -> Done:
    """All that this person stands in for, and all that waits for their answer."""
    group, session, person = turn.in_group, turn.session, turn.person.id
    mine = [*guarantees.asked_of(session, group.id, person), *guarantees.pledged_by(session, group.id, person)]
    if not mine:
        return Done((say("guarantee-none", choices=(menu_choice(),), group=GroupName(group.id)),))
    for one in mine:
        guarantee_cards.show(session, group, one, turn.now, fresh=True, occasion=f":asked-for:{turn.event}")
    bound = Money(guarantees.live_of(session, group.id, person), group.currency)
    return Done((say("guarantee-all", choices=(menu_choice(),), bound=bound),))


def accept(turn: Turn, about: str) -> Done:
    """[I stand in], for what was asked"""
    group, loan, asked = _take(turn, about)
    _must_be_they(turn)
    _most(turn, group, loan)
    amount = Money(asked.asked_minor, group.currency)
    loan_requests.stand_in(turn.session, group, loan, turn.person.id, amount, turn.now)
    return Done()


def other(turn: Turn, about: str) -> Step:
    """[Another amount]"""
    group, loan, asked = _take(turn, about)
    _must_be_they(turn)
    return HowMuch(about, Money(asked.asked_minor, group.currency), _most(turn, group, loan))


def decline(turn: Turn, about: str) -> Done:
    """[No]"""
    group, loan, _ = _take(turn, about)
    loan_requests.stay_out(turn.session, group, loan, turn.person.id, turn.now)
    return Done()


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "guarantee.accept": accept,
    "guarantee.other": other,
    "guarantee.decline": decline,
}


@dataclass(frozen=True)
class HowMuch(Step):
    """For how much they would stand in."""

    about: str
    asked: Money
    most: Money

    reads_numbers = True

    def ask(self) -> Say:
        return say("guarantee-how-much", choices=(amount_choice(self.asked),), asked=self.asked, most=self.most)

    def answer(self, turn: Turn) -> Done:
        amount = amount_said(turn, self.asked.currency)
        group, loan, _ = _take(turn, self.about)
        loan_requests.stand_in(turn.session, group, loan, turn.person.id, amount, turn.now)
        return Done((say("guarantee-thanks", amount=amount, borrower=Name(loan.borrower_id)),))


def _must_be_they(turn: Turn) -> None:
    """Who stands in may owe it one day: they say so where nobody else can write in their name, on a phone we know."""
    phones.must_be_sure(turn.address, turn.now)


def _most(turn: Turn, group: Group, loan: Loan) -> Money:
    """The most they may stand in for. Refusal if nothing waits for their word, or none of their savings is free."""
    guarantees.must_wait(turn.session, loan, turn.person.id)
    agreed = rules_of(turn.session, group.id).lending
    most = Money(loan.principal_minor, group.currency)
    if agreed is not None:
        most = min(most, guarantees.can_pledge(turn.session, group, turn.person.id, agreed))
    if not most:
        raise Refusal("guarantee-nothing-free", choices=(_no(group, loan), menu_choice()))
    return most


def _no(group: Group, loan: Loan) -> Choice:
    about = f"{group.id}:{loan.number}"
    return Choice("decline", say("guarantee-no-button"), action="guarantee.decline", object=about, style=Style.BAD)


def _take(turn: Turn, about: str) -> tuple[Group, Loan, Guarantee]:
    """The locked group, the loan, and what this person was asked about it. Raises Refusal if they were not."""
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.lock(turn.session, group_id)
    asked = guarantees.guarantee(turn.session, group_id, number, turn.person.id)
    if asked is None:
        raise Refusal("guarantee-not-asked", choices=(menu_choice(),))
    return turn.group, loans.loan(turn.session, group_id, number), asked

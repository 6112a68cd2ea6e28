"""Given: a treasurer begins, "a member gave me 50", and that member confirms.

whose money  ->  how much  ->  savings or the loan, where there is one  ->  said back  ->  a claim for the member
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot import ledger
from bot.amounts import amount_choice, amount_said
from bot.cooperative import claims, groups, handover_cards, handovers, loan_claims, loans, offices
from bot.cooperative.handovers import Handover
from bot.cooperative.rules import rules_of
from bot.dialogue import Done, Step, Turn
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money
from bot.names import name_choices, name_picked

__all__ = ["start"]


def start(turn: Turn) -> Step | Done:
    group = turn.in_group
    if turn.person.id not in offices.treasurers(turn.session, group.id):
        raise Refusal("handover-only-treasurers-say")
    others = tuple(
        member.person_id
        for member in groups.active_members(turn.session, group.id)
        if member.person_id != turn.person.id
    )
    if not others:
        raise Refusal("given-nobody-else")
    return Who(others, Money(rules_of(turn.session, group.id).contribution_minor, group.currency))


@dataclass(frozen=True)
class Who(Step):
    """Whose money is it?"""

    members: tuple[int, ...]
    usual: Money
    page: int = 0

    def ask(self) -> Say:
        return say("given-who", choices=name_choices(self.members, self.page))

    def answer(self, turn: Turn) -> Step | Done:
        person = name_picked(turn)
        return HowMuch(person, self.usual) if person is not None else replace(self, page=self.page + 1)


@dataclass(frozen=True)
class HowMuch(Step):
    """How much did they give?"""

    giver: int
    usual: Money

    reads_numbers = True

    def ask(self) -> Say:
        return say(
            "given-how-much",
            choices=(amount_choice(self.usual),),
            giver=Name(self.giver),
        )

    def answer(self, turn: Turn) -> Step | Done:
        check = Check(self.giver, amount_said(turn, self.usual.currency))
        owing = loans.owing(turn.session, turn.in_group.id, self.giver)
        return WhatFor(check, owing.number) if owing is not None else _unless_twice(turn, check)


@dataclass(frozen=True)
class WhatFor(Step):
    """Their savings, or the loan they are paying back?"""

    check: Check
    loan: int

    def ask(self) -> Say:
        choices = (
            Choice("savings", say("deposit-savings-button")),
            Choice("loan", say("deposit-loan-button", number=self.loan)),
        )
        return say("given-what-for", choices=choices, giver=Name(self.check.giver), amount=self.check.amount)

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "savings":
                return _unless_twice(turn, self.check)
            case "loan":
                return _unless_twice(turn, replace(self.check, loan=self.loan))
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Twice(Step):
    """The member said the same already: confirmed once and said once more, it would count twice."""

    check: Check
    month: date
    number: int

    def ask(self) -> Say:
        if self.check.loan:
            return loan_claims.is_it_another(self.check.amount, self.number)
        return claims.is_it_another(self.check.amount, self.month, self.number)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice not in ("yes", "no"):
            raise Refusal("pick-one")
        if turn.choice == "yes":
            return self.check
        group, same = handovers.take(turn.session, turn.in_group.id, self.number)
        handover_cards.show_again(turn.session, group, same, turn.person.id, turn.event, turn.now)
        return Done()


@dataclass(frozen=True)
class Check(Step):
    """Said back before the member is asked. loan: which one it pays back; 0 for savings."""

    giver: int
    amount: Money
    loan: int = 0

    def ask(self) -> Say:
        yes = Choice("yes", say("yes-button"), style=Style.GOOD)
        if self.loan:
            return say("given-check-loan", choices=(yes,), giver=Name(self.giver), amount=self.amount, number=self.loan)
        return say("given-check", choices=(yes,), giver=Name(self.giver), amount=self.amount)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = turn.in_group
        said = _say_repayment(turn, self) if self.loan else _say_deposit(turn, self)
        handover_cards.show(turn.session, group, said, turn.now, by=turn.person.id)
        return Done(becomes=f"handover:{group.id}:{said.number}")


def _unless_twice(turn: Turn, check: Check) -> Step:
    group = turn.in_group
    month = groups.month_now(group, turn.now)
    if check.loan:
        same = loan_claims.said_already(turn.session, group.id, check.loan, check.giver, check.amount)
    else:
        same = handovers.open_between(turn.session, group.id, check.giver, check.amount.minor, month)
    return Twice(check, month, same.number) if same else check


def _say_deposit(turn: Turn, check: Check) -> Handover:
    return claims.say_deposit(
        turn.session,
        turn.in_group,
        check.giver,
        check.amount,
        place=ledger.cash(turn.person.id),
        month=groups.month_now(turn.in_group, turn.now),
        happened_on=groups.today(turn.in_group, turn.now),
        said_by=turn.person.id,
        key=turn.event,
        now=turn.now,
    )


def _say_repayment(turn: Turn, check: Check) -> Handover:
    return loan_claims.say_repayment(
        turn.session,
        turn.in_group,
        loans.loan(turn.session, turn.in_group.id, check.loan),
        check.giver,
        check.amount,
        place=ledger.cash(turn.person.id),
        happened_on=groups.today(turn.in_group, turn.now),
        said_by=turn.person.id,
        key=turn.event,
        now=turn.now,
    )

"""Given: a treasurer begins, "a member gave me 50", and that member confirms.

whose money  ->  how much  ->  savings, a turn or the loan, where there is one  ->  said back  ->  a claim
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from bot import ledger
from bot.amounts import amount_choice, amount_said
from bot.cooperative import (
    claims,
    groups,
    handover_cards,
    handovers,
    loan_claims,
    loans,
    offices,
    rotation_claims,
    rotations,
    round_cards,
)
from bot.cooperative.handovers import Handover
from bot.cooperative.rules import Together, rules_of
from bot.dialogue import Done, Step, Turn
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS", "start"]


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


def from_member(turn: Turn, about: str) -> Step:
    """[They paid], of a member who cannot say it themselves"""
    group_id, giver = (int(part) for part in about.split(":"))
    group = turn.group = groups.group(turn.session, group_id)
    if turn.person.id not in offices.treasurers(turn.session, group_id):
        raise Refusal("handover-only-treasurers-say")
    if groups.active_membership(turn.session, group_id, giver) is None or giver == turn.person.id:
        raise Refusal("offices-not-a-member", person=Name(giver))
    return HowMuch(giver, Money(rules_of(turn.session, group_id).contribution_minor, group.currency))


ACTIONS: Mapping[str, Callable[[Turn, str], Step]] = {"given.from": from_member}


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
        session, group_id = turn.session, turn.in_group.id
        owing = loans.owing(session, group_id, self.giver)
        circle = rotations.running(session, group_id)
        in_pot = circle is not None and not circle.terms.direct
        turns = circle.number if in_pot and circle and rotations.seats_of(session, circle, self.giver) else 0
        if turns and rules_of(session, group_id).together == Together.TURNS:
            return _unless_twice(turn, replace(check, turns=turns))
        if owing is None and not turns:
            return _unless_twice(turn, check)
        return WhatFor(check, owing.number if owing is not None else 0, turns)


@dataclass(frozen=True)
class WhatFor(Step):
    """Their savings, their turn, or their loan? loan, turns: its number, and the circle's; 0 for none."""

    check: Check
    loan: int
    turns: int = 0

    def ask(self) -> Say:
        choices = [Choice("savings", say("deposit-savings-button"))]
        if self.turns:
            choices.insert(0, Choice("turns", say("deposit-turns-button")))
        if self.loan:
            choices.append(Choice("loan", say("deposit-loan-button", number=self.loan)))
        what = ("-any" if self.loan else "-turns") if self.turns else ""
        giver, amount = Name(self.check.giver), self.check.amount
        return say(f"given-what-for{what}", choices=tuple(choices), giver=giver, amount=amount)

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "savings":
                return _unless_twice(turn, self.check)
            case "turns" if self.turns:
                return _unless_twice(turn, replace(self.check, turns=self.turns))
            case "loan" if self.loan:
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
        if self.check.turns:
            return round_cards.is_it_another(self.check.amount, self.number)
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
    """Said back before the member is asked. loan: which one it pays back; turns: into which circle; 0 for savings."""

    giver: int
    amount: Money
    loan: int = 0
    turns: int = 0

    def ask(self) -> Say:
        yes = Choice("yes", say("yes-button"), style=Style.GOOD)
        if self.loan:
            return say("given-check-loan", choices=(yes,), giver=Name(self.giver), amount=self.amount, number=self.loan)
        if self.turns:
            return say("given-check-turns", choices=(yes,), giver=Name(self.giver), amount=self.amount)
        return say("given-check", choices=(yes,), giver=Name(self.giver), amount=self.amount)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = turn.in_group
        say_it = _say_repayment if self.loan else _say_contribution if self.turns else _say_deposit
        said = say_it(turn, self)
        handover_cards.show(turn.session, group, said, turn.now, by=turn.person.id)
        return Done(becomes=f"handover:{group.id}:{said.number}")


def _unless_twice(turn: Turn, check: Check) -> Step:
    group = turn.in_group
    month = groups.month_now(group, turn.now)
    if check.loan:
        same = loan_claims.said_already(turn.session, group.id, check.loan, check.giver, check.amount)
    elif check.turns:
        circle = rotations.rotation(turn.session, group.id, check.turns)
        same = rotation_claims.said_already(turn.session, circle, check.giver, check.giver, check.amount)
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


def _say_contribution(turn: Turn, check: Check) -> Handover:
    return rotation_claims.say_contribution(
        turn.session,
        turn.in_group,
        rotations.rotation(turn.session, turn.in_group.id, check.turns),
        check.giver,
        check.amount,
        for_id=check.giver,
        place=ledger.cash(turn.person.id),
        taker_id=turn.person.id,
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

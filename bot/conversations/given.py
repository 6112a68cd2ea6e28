"""Given: a treasurer begins, "a member gave me 50", and that member confirms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot import ledger
from bot.amounts import amount_choice, amount_said
from bot.cooperative import claims, groups, handover_cards, handovers, offices
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
        amount, group = amount_said(turn, self.usual.currency), turn.in_group
        month = groups.month_now(group, turn.now)
        check = Check(self.giver, amount)
        same = handovers.open_between(turn.session, group.id, self.giver, amount.minor, month)
        return Twice(check, month, same.number) if same else check


@dataclass(frozen=True)
class Twice(Step):
    """The member said the same already: confirmed once and said once more, it would count twice."""

    check: Check
    month: date
    number: int

    def ask(self) -> Say:
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
    """Said back before the member is asked."""

    giver: int
    amount: Money

    def ask(self) -> Say:
        return say(
            "given-check",
            choices=(Choice("yes", say("yes-button"), style=Style.GOOD),),
            giver=Name(self.giver),
            amount=self.amount,
        )

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = turn.in_group
        said = claims.say_deposit(
            turn.session,
            group,
            self.giver,
            self.amount,
            place=ledger.cash(turn.person.id),
            month=groups.month_now(group, turn.now),
            happened_on=groups.today(group, turn.now),
            said_by=turn.person.id,
            key=turn.event,
            now=turn.now,
        )
        handover_cards.show(turn.session, group, said, turn.now, by=turn.person.id)
        return Done(becomes=f"handover:{group.id}:{said.number}")

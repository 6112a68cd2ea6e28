"""Given: a treasurer begins, "a member gave me 50", and that member confirms."""

from __future__ import annotations

from dataclasses import dataclass

from bot import ledger
from bot.amounts import amount_choice, amount_said
from bot.cooperative import claims, groups, handover_cards, offices
from bot.cooperative.rules import rules_of
from bot.dialogue import Done, Step, Turn
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money

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

    def ask(self) -> Say:
        choices = tuple(Choice(str(person), say("name-button", person=Name(person))) for person in self.members)
        return say("given-who", choices=choices)

    def answer(self, turn: Turn) -> Step | Done:
        if not turn.choice:
            raise Refusal("pick-one")
        return HowMuch(int(turn.choice), self.usual)


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
        return Check(self.giver, amount_said(turn, self.usual.currency))


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

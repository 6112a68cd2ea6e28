"""Box: whoever holds the group's cash hands it, or part of it, to another treasurer, who counts and confirms.

to whom  ->  how much  ->  said back  ->  it waits for the other treasurer
"""

from __future__ import annotations

from dataclasses import dataclass

from bot import ledger
from bot.amounts import amount_said
from bot.cooperative import claims, groups, handover_cards, offices
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money

__all__ = ["start"]


def start(turn: Turn) -> Step:
    group = turn.in_group
    held = ledger.balance(turn.session, group.id, ledger.cash(turn.person.id))
    if not held:
        raise Refusal("box-empty", choices=(menu_choice(),))
    others = tuple(one for one in offices.treasurers(turn.session, group.id) if one != turn.person.id)
    if not others:
        raise Refusal(
            "box-nobody-else", choices=(Choice("offices", say("offices-button"), action="offices"), menu_choice())
        )
    return HowMuch(others[0], held) if len(others) == 1 else ToWhom(others, held)


@dataclass(frozen=True)
class ToWhom(Step):
    """Which treasurer takes it."""

    others: tuple[int, ...]
    held: Money

    def ask(self) -> Say:
        choices = (Choice(str(person), say("name-button", person=Name(person))) for person in self.others)
        return say("box-to-whom", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step:
        if not turn.choice:
            raise Refusal("pick-one")
        return HowMuch(int(turn.choice), self.held)


@dataclass(frozen=True)
class HowMuch(Step):
    """All of it, or a part."""

    to: int
    held: Money

    reads_numbers = True

    def ask(self) -> Say:
        everything = Choice(f"={self.held.minor}", say("box-all-button", held=self.held))
        return say("box-how-much", choices=(everything,), to=Name(self.to), held=self.held)

    def answer(self, turn: Turn) -> Step:
        amount = amount_said(turn, self.held.currency)
        if amount > self.held:
            raise Refusal("handover-more-than-held", held=self.held)
        return Check(self.to, amount)


@dataclass(frozen=True)
class Check(Step):
    """Said back, with the notes on the table."""

    to: int
    amount: Money

    def ask(self) -> Say:
        yes = Choice("yes", say("box-yes-button"), style=Style.GOOD)
        return say("box-check", choices=(yes,), to=Name(self.to), amount=self.amount)

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = groups.lock(turn.session, turn.in_group.id)
        said = claims.say_transfer(
            turn.session, group, self.amount, to=self.to, said_by=turn.person.id, key=turn.event, now=turn.now
        )
        handover_cards.show(turn.session, group, said, turn.now, by=turn.person.id)
        return Done(becomes=f"handover:{group.id}:{said.number}")

"""Give back: after the last turn, whoever holds what is left gives each member their part.

[Give it back]  ->  to whom  ->  [I gave €24] [From the bank] [By phone]      it waits for the member, as ever
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot import ledger
from bot.cooperative import groups, handover_cards, rotation_claims, rotation_end_cards, rotations
from bot.cooperative.claims import free_to_give
from bot.cooperative.groups import Group
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS"]

PLACES: Mapping[str, Callable[[], ledger.Account]] = {"bank": ledger.bank, "wallet": ledger.wallet}


def whom(turn: Turn, about: str) -> Step:
    """[Give it back]: to whom first"""
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return _whom(turn, turn.group, number)


ACTIONS: Mapping[str, Callable[[Turn, str], Step]] = {"giveback.list": whom}


@dataclass(frozen=True)
class Whom(Step):
    """Who is given their part now: those who have not had it."""

    circle: int
    people: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("giveback-whom", choices=name_choices(self.people, self.page))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        if person is None:
            return replace(self, page=self.page + 1)
        group, circle = turn.in_group, rotations.rotation(turn.session, turn.in_group.id, self.circle)
        left = rotation_end_cards.to_give_back(turn.session, group, circle, turn.person.id)
        amount = next((part.left for part in left if part.person_id == person), None)
        if amount is None:
            raise Refusal("giveback-has-theirs", person=Name(person))
        others = tuple(name for name, place in PLACES.items() if free_to_give(turn.session, group, place()) >= amount)
        return Gave(self.circle, person, amount, others)


@dataclass(frozen=True)
class Gave(Step):
    """That it was given, and from where. others: the places beside cash where enough lies."""

    circle: int
    person: int
    amount: Money
    others: tuple[str, ...]

    def ask(self) -> Say:
        gave = Choice("gave", say("round-give-button", amount=self.amount), style=Style.GOOD)
        others = (Choice(name, say(f"round-{name}-button"), style=Style.GOOD) for name in self.others)
        return say("giveback-gave", choices=(gave, *others), person=Name(self.person), amount=self.amount)

    def answer(self, turn: Turn) -> Done:
        if turn.choice not in ("gave", *self.others):
            raise Refusal("pick-one")
        group, circle = rotations.take(turn.session, turn.in_group.id, self.circle)
        said = rotation_claims.say_return(
            turn.session,
            group,
            circle,
            self.person,
            self.amount,
            said_by=turn.person.id,
            key=turn.event,
            now=turn.now,
            place=PLACES[turn.choice]() if turn.choice in PLACES else None,
        )
        handover_cards.show(turn.session, group, said, turn.now, by=turn.person.id)
        return Done(becomes=handover_cards.card_key(said))


def _whom(turn: Turn, group: Group, number: int) -> Whom:
    """Raises Refusal if nothing is left for this person to give."""
    circle = rotations.rotation(turn.session, group.id, number)
    left = rotation_end_cards.to_give_back(turn.session, group, circle, turn.person.id)
    if not left:
        raise Refusal("giveback-nothing", choices=(menu_choice(),))
    return Whom(number, tuple(part.person_id for part in left))

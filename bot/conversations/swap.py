"""Swap: a member asks another to exchange turns; both have to want it, and the chair where they agreed so.

[Swap], "swap"  ->  which of one's turns, if there are several  ->  with whom  ->  said back  ->  the other is asked
[I agree] [No, sorry]       whoever was asked
[Yes] [No]                  the chair, where the terms ask for that
[Take back]                 whoever asked, until it is done
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.cooperative import groups, phones, rotations, swap_cards, swaps
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationSwap
from bot.cooperative.swaps import HeldTurn
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say

__all__ = ["ACTIONS", "start"]


def start(turn: Turn) -> Step:
    """Which of one's turns, or at once with whom."""
    circle = rotations.running(turn.session, turn.in_group.id)
    if circle is None:
        raise Refusal("turns-not-running", choices=(menu_choice(),))
    return _begun(turn, turn.in_group, circle)


def start_of(turn: Turn, about: str) -> Step:
    """[🔁 Swap], on everybody's turn"""
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group = turn.group = groups.group(turn.session, group_id)
    return _begun(turn, group, rotations.rotation(turn.session, group_id, number))


def agree(turn: Turn, about: str) -> Done:
    """[✅ I agree]"""
    _must_be_sure_of(turn)
    group, circle, one = _take(turn, about)
    swaps.agree(turn.session, group, circle, one, turn.person.id, turn.now)
    return _shown(turn, group, circle, one)


def no(turn: Turn, about: str) -> Done:
    """[❌ No, sorry]"""
    group, circle, one = _take(turn, about)
    swaps.decline(turn.session, one, turn.person.id, turn.now)
    return _shown(turn, group, circle, one)


def chair_yes(turn: Turn, about: str) -> Done:
    """[👍 Yes], of the chair"""
    _must_be_sure_of(turn)
    group, circle, one = _take(turn, about)
    swaps.settle(turn.session, group, circle, one, turn.person.id, turn.now, yes=True)
    return _shown(turn, group, circle, one)


def chair_no(turn: Turn, about: str) -> Done:
    """[👎 No], of the chair"""
    group, circle, one = _take(turn, about)
    swaps.settle(turn.session, group, circle, one, turn.person.id, turn.now, yes=False)
    return _shown(turn, group, circle, one)


def take_back(turn: Turn, about: str) -> Done:
    """[↩ Take back]"""
    group, circle, one = _take(turn, about)
    swaps.take_back(turn.session, one, turn.person.id, turn.now)
    return _shown(turn, group, circle, one)


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "swap.start": start_of,
    "swap.agree": agree,
    "swap.no": no,
    "swap.chair-yes": chair_yes,
    "swap.chair-no": chair_no,
    "swap.take-back": take_back,
}


@dataclass(frozen=True)
class Which(Step):
    """Which of several turns of one's own: pairs of round and day."""

    circle: int
    mine: tuple[tuple[int, date], ...]

    def ask(self) -> Say:
        choices = (Choice(str(number), say("swap-turn-button", day=day)) for number, day in self.mine)
        return say("swap-which", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in {str(number) for number, _ in self.mine}:
            raise Refusal("pick-one")
        return _with_whom(turn, turn.in_group, _circle(turn, self.circle), int(turn.choice))


@dataclass(frozen=True)
class WithWhom(Step):
    """With whom: each of them with their turn, and what else would change by it."""

    circle: int
    round: int
    day: date
    others: tuple[tuple[int, int, date, tuple[Say, ...]], ...]

    def ask(self) -> Say:
        choices = tuple(
            Choice(f"{person}:{number}", say("swap-with-button", person=Name(person), round=number))
            for person, number, *_ in self.others
        )
        lines = tuple(
            say("swap-line", person=Name(person), round=number, day=day) for person, number, day, _ in self.others
        )
        return say("swap-with-whom", choices=choices, round=self.round, day=self.day, lines=lines)

    def answer(self, turn: Turn) -> Step:
        picked = next((one for one in self.others if turn.choice == f"{one[0]}:{one[1]}"), None)
        if picked is None:
            raise Refusal("pick-one")
        return Sure(self.circle, self.round, self.day, *picked)


@dataclass(frozen=True)
class Sure(Step):
    """Said back before the other is asked."""

    circle: int
    round: int
    day: date
    other: int
    other_round: int
    other_day: date
    changes: tuple[Say, ...]

    def ask(self) -> Say:
        yes = Choice("yes", say("swap-ask-button"), style=Style.GOOD)
        return say(
            "swap-sure",
            choices=(yes,),
            round=self.round,
            day=self.day,
            person=Name(self.other),
            new=self.other_round,
            then=self.other_day,
            lines=self.changes,
        )

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        _must_be_sure_of(turn)
        group, circle = rotations.take(turn.session, turn.in_group.id, self.circle)
        asked = swaps.ask(
            turn.session, group, circle, turn.person.id, self.round, self.other, self.other_round, turn.now
        )
        swap_cards.show(turn.session, group, circle, asked, turn.now, by=turn.person.id)
        return Done(becomes=swap_cards.card_key(asked))


def _begun(turn: Turn, group: Group, circle: Rotation) -> Step:
    mine = swaps.to_give(turn.session, group, circle, turn.person.id, turn.now)
    if len(mine) > 1:
        return Which(circle.number, tuple((one.round, one.day) for one in mine))
    return _with_whom(turn, group, circle, mine[0].round)


def _with_whom(turn: Turn, group: Group, circle: Rotation, number: int) -> WithWhom:
    held = swaps.to_give(turn.session, group, circle, turn.person.id, turn.now)
    mine = next((one for one in held if one.round == number), None)
    if mine is None:
        raise Refusal("swap-changed", choices=(menu_choice(),))
    others: list[HeldTurn] = swaps.can_swap_with(turn.session, group, circle, mine, turn.now)
    if not others:
        raise Refusal("swap-nobody", choices=(menu_choice(),))
    offers = tuple(
        (one.person_id, one.round, one.day, swap_cards.what_changes(circle.terms, group.currency, mine, one))
        for one in others
    )
    return WithWhom(circle.number, mine.round, mine.day, offers)


def _circle(turn: Turn, number: int) -> Rotation:
    return rotations.rotation(turn.session, turn.in_group.id, number)


def _must_be_sure_of(turn: Turn) -> None:
    """Raises Refusal where anybody could say yes in their name: who gives an early turn away gets their money later."""
    phones.must_be_sure(turn.address, turn.now)


def _shown(turn: Turn, group: Group, circle: Rotation, one: RotationSwap) -> Done:
    swap_cards.show(turn.session, group, circle, one, turn.now, by=turn.person.id)
    return Done()


def _take(turn: Turn, about: str) -> tuple[Group, Rotation, RotationSwap]:
    group_id, number, swap = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group, circle = rotations.take(turn.session, group_id, number)
    turn.group = group
    return group, circle, swaps.swap(turn.session, circle, swap)

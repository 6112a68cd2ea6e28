"""Standing in: whose turn comes names somebody who stands in for what they still pay, and that one answers.

[Name somebody]  ->  whom  ->  the question to them, in private: [I stand in]  [No]
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.cooperative import (
    groups,
    phones,
    rotation_guarantor_cards,
    rotation_guarantors,
    rotations,
    round_cards,
    rounds,
)
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Name, Say, say
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS"]


def name(turn: Turn, about: str) -> Step:
    """[Name somebody]"""
    _, circle = _taken(turn, about)
    people = tuple(rotation_guarantors.could_be(turn.session, circle, turn.person.id))
    if not people:
        raise Refusal("standin-nobody-left", choices=(menu_choice(),))
    return Whom(about, people)


def accept(turn: Turn, about: str) -> Done:
    """[I stand in]"""
    # Who stands in may owe it one day, and anybody could say so in their name.
    phones.must_be_sure(turn.address, turn.now)
    return _answer(turn, about, yes=True)


def decline(turn: Turn, about: str) -> Done:
    """[No]"""
    return _answer(turn, about, yes=False)


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "standin.name": name,
    "standin.accept": accept,
    "standin.decline": decline,
}


@dataclass(frozen=True)
class Whom(Step):
    """Who shall stand in?"""

    about: str
    people: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("standin-whom", choices=name_choices(self.people, self.page))

    def answer(self, turn: Turn) -> Step | Done:
        person = name_picked(turn)
        if person is None:
            return replace(self, page=self.page + 1)
        group, circle = _taken(turn, self.about)
        asked = rotation_guarantors.ask(turn.session, circle, turn.person.id, person, turn.now)
        rotation_guarantor_cards.show(turn.session, group, circle, asked, turn.now)
        return Done((say("standin-asked", choices=(menu_choice(),), person=Name(person)),))


def _answer(turn: Turn, about: str, *, yes: bool) -> Done:
    about, _, person = about.rpartition(":")
    group, circle = _taken(turn, about)
    asked = rotation_guarantors.answer(turn.session, group, circle, int(person), turn.person.id, turn.now, yes=yes)
    rotation_guarantor_cards.show(turn.session, group, circle, asked, turn.now)
    if rounds.fall_due(turn.session, group, circle, turn.now):
        round_cards.show(turn.session, group, circle, turn.now, key=turn.event)
    return Done()


def _taken(turn: Turn, about: str) -> tuple[Group, Rotation]:
    """The locked group and its circle. Raises Refusal for whoever is no member."""
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group, circle = rotations.take(turn.session, group_id, number)
    return turn.group, circle

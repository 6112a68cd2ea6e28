"""Freeze: an officer stops all phones of a member whose phone was stolen, and two let them work again.

[🧊 Stop a phone]  ->  whose  ->  said back  ->  nothing that is done on it counts; the officers hear of it
[🔓 Start it]      ->  said back, by one  ->  by a second  ->  it works again
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.cooperative import freezes, groups, phones
from bot.cooperative.freezes import Freeze
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS", "start"]


def start(turn: Turn) -> Step:
    """Whose phones; of somebody whose phones are frozen, whether they may work again."""
    group, session = turn.in_group, turn.session
    freezes.must_freeze(session, group.id, turn.person.id)
    phones.must_be_sure(turn.address, turn.now)
    members = [one.person_id for one in groups.active_members(session, group.id)]
    return Whose(tuple(one for one in members if one != turn.person.id))


def lift(turn: Turn, about: str) -> Step:
    """[🔓 Start it]"""
    group_id, number = (int(part) for part in about.split(":"))
    known = turn.session.get(Freeze, (group_id, number))
    if known is None:
        raise Refusal("button-unknown", choices=(menu_choice(),))
    phones.must_be_sure(turn.address, turn.now)
    freezes.must_be_free_to_lift(turn.session, known, turn.person.id)
    turn.group = groups.group(turn.session, group_id)
    return Lift(number, known.person_id)


ACTIONS: Mapping[str, Callable[[Turn, str], Step]] = {"freeze.lift": lift}


@dataclass(frozen=True)
class Whose(Step):
    """Which member's phones."""

    members: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("freeze-whose", choices=name_choices(self.members, self.page))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        if person is None:
            return replace(self, page=self.page + 1)
        known = freezes.open_of(turn.session, turn.in_group.id, person)
        if known is None:
            return Sure(person)
        freezes.must_be_free_to_lift(turn.session, known, turn.person.id)
        return Lift(known.number, person)


@dataclass(frozen=True)
class Sure(Step):
    """What it means, before it is done."""

    person: int

    def ask(self) -> Say:
        yes = Choice("yes", say("freeze-yes-button"), style=Style.BAD)
        return say("freeze-sure", choices=(yes,), person=Name(self.person))

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        phones.must_be_sure(turn.address, turn.now)
        freezes.freeze(turn.session, turn.in_group.id, self.person, turn.person.id, turn.now)
        return Done((say("freeze-done", choices=(menu_choice(),), person=Name(self.person)),), then="resume")


@dataclass(frozen=True)
class Lift(Step):
    """Said back: whoever says yes talked with the member."""

    number: int
    person: int

    def ask(self) -> Say:
        yes = Choice("yes", say("freeze-lift-yes-button"), style=Style.GOOD)
        return say("freeze-lift-sure", choices=(yes,), person=Name(self.person))

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        phones.must_be_sure(turn.address, turn.now)
        known = freezes.lift(turn.session, turn.in_group.id, self.number, turn.person.id, turn.now)
        said = "freeze-lifted" if known.ended_at is not None else "freeze-lift-said"
        return Done((say(said, choices=(menu_choice(),), person=Name(self.person)),), then="resume")

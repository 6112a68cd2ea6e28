"""Vouch: whoever said that money moved, for a member without an app, names who saw it.

[Choose a witness]  ->  who  ->  they are asked      and once they have seen it, it is written

What the witness taps are the buttons of the handover's card, as with anybody who is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.cooperative import groups, handover_cards, handovers, vouching, vouching_cards
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Name, Say, say
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS"]


def choose(turn: Turn, about: str) -> Step:
    """[Choose a witness], and [Somebody else]"""
    _, handover = _take(turn, about)
    vouching.must_be_open_to(turn.session, handover, turn.person.id)
    could = vouching.could_see(turn.session, handover, turn.now)
    if not could:
        raise Refusal("vouch-nobody", choices=(menu_choice(),))
    return Which(about, tuple(could))


ACTIONS: Mapping[str, Callable[[Turn, str], Step]] = {"vouch.choose": choose}


@dataclass(frozen=True)
class Which(Step):
    """Who saw it."""

    about: str
    members: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("vouch-which", choices=name_choices(self.members, self.page))

    def answer(self, turn: Turn) -> Step | Done:
        witness = name_picked(turn)
        if witness is None:
            return replace(self, page=self.page + 1)
        group, handover = _take(turn, self.about)
        before = vouching.choose(turn.session, handover, witness, by=turn.person.id, now=turn.now)
        if before is not None:
            vouching_cards.tell_not_needed(turn.session, group, handover, before, turn.now)
        for person in (witness, turn.person.id):
            handover_cards.show_to(turn.session, group, handover, person, turn.now, fresh=person == witness)
        return Done((say("vouch-asked", witness=Name(witness), choices=(menu_choice(),)),))


def _take(turn: Turn, about: str) -> tuple[Group, Handover]:
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group, handover = handovers.take(turn.session, group_id, number)
    turn.group = group
    return group, handover

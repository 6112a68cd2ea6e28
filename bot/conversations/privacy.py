"""Privacy: what is kept, all of it to look at, and the way to be forgotten.

To be forgotten is asked twice, because nobody can take it back; and nothing can be said afterwards, because there is
nobody left to say it to. So the last word comes before the last tap.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.cooperative import erasure, personal_data, phones
from bot.dialogue import Done, Step, Talk, Turn, drop, forget_aside, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Say, Style, say

__all__ = ["ACTIONS", "start"]


def start(turn: Turn) -> Done:
    """Three lines: who sees what, what stays, and what can be erased."""
    choices = (
        Choice("data", say("privacy-data-button"), action="privacy.data"),
        Choice("forget", say("privacy-forget-button"), action="privacy.forget", style=Style.BAD),
        menu_choice(),
    )
    return Done((say("privacy-notice", choices=choices),))


def data(turn: Turn, _about: str) -> Done:
    """[My data]"""
    told = (personal_data.of_person(turn.session, turn.person), *personal_data.in_groups(turn.session, turn.person.id))
    return Done((*told, say("data-end", choices=(menu_choice(),))))


def forget(turn: Turn, _about: str) -> Step:
    """[Forget me]"""
    phones.must_be_settled(turn.address, turn.now)
    obstacle = erasure.in_the_way(turn.session, turn.person.id)
    if obstacle is not None:
        way_out = Choice("group", say("group-button"), action="group")
        raise Refusal(obstacle.say.id, choices=(way_out, menu_choice()), **obstacle.say.args)
    return Forget()


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {"privacy.data": data, "privacy.forget": forget}


@dataclass(frozen=True)
class Forget(Step):
    """What goes, and what stays."""

    def ask(self) -> Say:
        return say("privacy-forget", choices=_yes_or_no("privacy-forget-button"))

    def answer(self, turn: Turn) -> Step | Done:
        return Sure() if _said_yes(turn) else _kept()


@dataclass(frozen=True)
class Sure(Step):
    """The second time, with the last word."""

    def ask(self) -> Say:
        return say("privacy-sure", choices=_yes_or_no("privacy-sure-button"))

    def answer(self, turn: Turn) -> Step | Done:
        if not _said_yes(turn):
            return _kept()
        for address in erasure.erase(turn.session, turn.person, turn.now):
            talk = turn.session.get(Talk, address)
            if talk is not None:
                drop(talk)
                forget_aside(talk)
        return Done(toast=say("privacy-forgotten"))


def _yes_or_no(label: str) -> tuple[Choice, ...]:
    return (Choice("yes", say(label), style=Style.BAD), Choice("no", say("privacy-keep-button")))


def _said_yes(turn: Turn) -> bool:
    if turn.choice not in ("yes", "no"):
        raise Refusal("pick-one")
    return turn.choice == "yes"


def _kept() -> Done:
    return Done((say("privacy-kept", choices=(menu_choice(),)),))

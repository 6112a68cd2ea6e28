"""Dues: what a reminder of several things leads to. Which of them was paid, or needs more time?

What is left of them is looked up anew, so an old reminder shows what is true now.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.cooperative import dues, groups, ladder
from bot.cooperative.dues import Due
from bot.dialogue import Done, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, say

__all__ = ["ACTIONS"]

# More buttons than this at once is a wall; the oldest come first.
SHOWN_MAX = 8


def pay(turn: Turn, _about: str) -> Done:
    """[I paid]"""
    return _which(turn, "dues-which-paid", dues.pay)


def time(turn: Turn, _about: str) -> Done:
    """[I need more time]"""
    return _which(turn, "dues-which-time", dues.more_time)


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {"dues.pay": pay, "dues.time": time}


def _which(turn: Turn, question: str, way: Callable[[Due], Choice]) -> Done:
    """Each thing that is due now, in every group of theirs, as a button that leads on."""
    today = [(group, groups.today(group, turn.now)) for group in groups.groups_of(turn.session, turn.person.id)]
    owed = [
        due
        for group, day in today
        for due in ladder.due_to(turn.session, group, turn.person.id, turn.now)
        if ladder.has_begun(due, day)
    ]
    if not owed:
        raise Refusal("moretime-nothing-owed", choices=(menu_choice(),))
    choices = [
        Choice("which", dues.label(due), action=way(due).action, object=way(due).object) for due in owed[:SHOWN_MAX]
    ]
    return Done((say(question, choices=(*choices, menu_choice())),))

"""Help: what the book is and is not, what one can say, what never to trust, and where a person can be reached."""

from __future__ import annotations

from bot.dialogue import Done, Turn, menu_choice
from bot.messages import Choice, say

__all__ = ["start"]


def start(turn: Turn) -> Done:
    choices = [
        *([Choice("someone", say("someone-button"), action="someone")] if turn.group is not None else []),
        Choice("check", say("help-check-button"), action="check"),
        Choice("privacy", say("help-privacy-button"), action="privacy"),
        Choice("settings", say("settings-button"), action="settings"),
        menu_choice(),
    ]
    return Done((say("help-what"), say("help-say"), say("help-safe", choices=tuple(choices))))

"""A member as an answer, the same in every conversation: a name to tap, a screen of names at a time."""

from __future__ import annotations

from collections.abc import Sequence

from bot.dialogue import Turn
from bot.errors import Refusal
from bot.messages import Choice, Name, say

__all__ = ["name_choices", "name_picked"]

# So many names fit one screen; the others are a tap away. A message of a chat service holds a hundred buttons at most.
PAGE = 20

_MORE = "more"


def name_choices(people: Sequence[int], page: int = 0) -> tuple[Choice, ...]:
    """The names on a page, counted from 0, and the way to the next one; after the last page comes the first."""
    pages = max(1, -(-len(people) // PAGE))
    first = page % pages * PAGE
    choices = tuple(Choice(str(one), say("name-button", person=Name(one))) for one in people[first : first + PAGE])
    return (*choices, Choice(_MORE, say("more-names-button"))) if pages > 1 else choices


def name_picked(turn: Turn) -> int | None:
    """The person who was picked; None for the next page. Raises Refusal if something was typed instead."""
    if not turn.choice:
        raise Refusal("pick-one")
    return None if turn.choice == _MORE else int(turn.choice)

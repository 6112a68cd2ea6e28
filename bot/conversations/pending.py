"""Pending: what waits for this person's word, with its buttons, drawn anew."""

from __future__ import annotations

from bot.cooperative import handover_cards, handovers, witnesses
from bot.dialogue import Done, Turn, menu_choice
from bot.messages import Choice, say

__all__ = ["start"]

# More cards than this at once is a wall; the rest comes after these are answered.
SHOWN_MAX = 5


def start(turn: Turn) -> Done:
    group = turn.in_group
    mine = handovers.waiting_for(turn.session, group.id, turn.person.id)
    waiting = [*mine, *witnesses.waiting_for(turn.session, group.id, turn.person.id)]
    if not waiting:
        return Done((say("pending-nothing", choices=(menu_choice(),)),))
    for one in waiting[:SHOWN_MAX]:
        handover_cards.show_again(turn.session, group, one, turn.person.id, turn.event, turn.now)
    more = [Choice("pending", say("unknown-pending-button"), action="pending")] if len(waiting) > SHOWN_MAX else []
    return Done((say("pending-these", choices=(*more, menu_choice()), count=len(waiting)),))

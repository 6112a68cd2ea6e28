"""Pending: what waits for this person's word, or for money they are to pay, with its buttons, drawn anew."""

from __future__ import annotations

from bot.cooperative import (
    guarantee_cards,
    guarantees,
    handover_cards,
    handovers,
    spending_cards,
    spendings,
    witnesses,
)
from bot.dialogue import Done, Turn, menu_choice
from bot.messages import Choice, say

__all__ = ["start"]

# More cards than this at once is a wall; the rest comes after these are answered.
SHOWN_MAX = 5


def start(turn: Turn) -> Done:
    group, session, person = turn.in_group, turn.session, turn.person.id
    waiting = [*handovers.waiting_for(session, group.id, person), *witnesses.waiting_for(session, group.id, person)]
    asked = guarantees.asked_of(session, group.id, person)
    to_pay = spendings.to_be_paid(session, group, person, turn.now)
    count = len(waiting) + len(asked) + len(to_pay)
    if not count:
        return Done((say("pending-nothing", choices=(menu_choice(),)),))
    for one in waiting[:SHOWN_MAX]:
        handover_cards.show_again(session, group, one, person, turn.event, turn.now)
    for pledge in asked[: max(SHOWN_MAX - len(waiting), 0)]:
        guarantee_cards.show(session, group, pledge, turn.now, fresh=True, occasion=f":asked-for:{turn.event}")
    for spending in to_pay[: max(SHOWN_MAX - len(waiting) - len(asked), 0)]:
        spending_cards.show_again(session, group, spending, person, turn.event, turn.now)
    more = [Choice("pending", say("unknown-pending-button"), action="pending")] if count > SHOWN_MAX else []
    return Done((say("pending-these", choices=(*more, menu_choice()), count=count),))

"""Pending: what waits for this person's word, vote, or money they are to pay, with its buttons, drawn anew."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from bot.cooperative import (
    aid,
    aid_cards,
    guarantee_cards,
    guarantees,
    handover_cards,
    handovers,
    loan_cards,
    loans,
    motion_cards,
    motions,
    opening_cards,
    openings,
    rotation_end_cards,
    rotation_guarantor_cards,
    rotation_guarantors,
    rotations,
    round_cards,
    shareout_cards,
    spending_cards,
    spendings,
    swap_cards,
    swaps,
    takeover_cards,
    takeovers,
    witnesses,
)
from bot.cooperative.shareout_tables import ShareOut
from bot.dialogue import Done, Turn, menu_choice
from bot.messages import Choice, say

__all__ = ["start"]

# More cards than this at once is a wall; the rest comes after these are answered.
SHOWN_MAX = 5


def start(turn: Turn) -> Done:
    cards = _cards(turn)
    if not cards:
        return Done((say("pending-nothing", choices=(menu_choice(),)),))
    for show in cards[:SHOWN_MAX]:
        show()
    more = [Choice("pending", say("unknown-pending-button"), action="pending")] if len(cards) > SHOWN_MAX else []
    return Done((say("pending-these", choices=(*more, menu_choice()), count=len(cards)),))


def _cards(turn: Turn) -> list[Callable[[], None]]:
    """What draws each card: those that wait for a word first, then for money, and then for a vote."""
    group, session, person = turn.in_group, turn.session, turn.person.id
    about: tuple[int, str, datetime] = (person, turn.event, turn.now)
    asked = [*handovers.waiting_for(session, group.id, person), *witnesses.waiting_for(session, group.id, person)]
    again = f":asked-for:{turn.event}"
    year = shareout_cards.asked_of(session, group, person)
    ending = rotation_end_cards.asked_of(session, group, person)
    return [
        *(partial(handover_cards.show_again, session, group, one, *about) for one in asked),
        *(
            partial(guarantee_cards.show, session, group, pledge, turn.now, fresh=True, occasion=again)
            for pledge in guarantees.asked_of(session, group.id, person)
        ),
        *(
            partial(loan_cards.show_again, session, group, loan, *about)
            for loan in loans.to_be_given(session, group.id, person)
        ),
        *(
            partial(spending_cards.show_again, session, group, spending, *about)
            for spending in spendings.to_be_paid(session, group, person, turn.now)
        ),
        *(
            partial(round_cards.show_payout_again, session, group, one, pay.person_id, *about)
            for one, pay in round_cards.to_be_given(session, group, person)
        ),
        *(
            partial(aid_cards.show_to, session, group, asked_for, person, turn.now, fresh=True, occasion=again)
            for asked_for in (*aid.waiting_for(session, group.id, person), *aid_cards.to_give(session, group, person))
        ),
        *(
            partial(opening_cards.show_again, session, group, opening, person, again, turn.now)
            for opening in openings.asked_of(session, group.id, person)
        ),
        *([partial(_show_year, turn, year)] if year is not None else []),
        *([partial(rotation_end_cards.show_again, session, group, ending, *about)] if ending is not None else []),
        *(
            partial(
                takeover_cards.show_to,
                session,
                group,
                rotations.rotation(session, group.id, takeover.rotation),
                takeover,
                person,
                turn.now,
                fresh=True,
                occasion=again,
            )
            for takeover in takeovers.waiting_for(session, group.id, person)
        ),
        *(
            partial(
                swap_cards.show_to,
                session,
                group,
                rotations.rotation(session, group.id, swap.rotation),
                swap,
                person,
                turn.now,
                fresh=True,
                occasion=again,
            )
            for swap in swaps.waiting_for(session, group.id, person)
        ),
        *(
            partial(rotation_guarantor_cards.show_again, session, group, asked_to, turn.event, turn.now)
            for asked_to in rotation_guarantors.asked_of(session, group.id, person)
        ),
        *(
            partial(motion_cards.show_to, session, group, motion, person, turn.now, fresh=True, occasion=again)
            for motion in motions.waiting_for(session, group.id, person)
        ),
    ]


def _show_year(turn: Turn, year: ShareOut) -> None:
    key = f"asked-for:{turn.event}"
    shareout_cards.show_to(turn.session, turn.in_group, year, turn.person.id, turn.now, key=key, fresh=True)

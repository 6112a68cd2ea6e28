"""Heard: what is no text and answers no question. A photo, a voice message, a sticker; an edit; something forwarded.

Nothing of it is kept, and nothing in the book changes. Each has a kind answer, and a way to go on.
"""

from __future__ import annotations

from bot.cooperative import handovers
from bot.dialogue import Done, Turn, menu_choice, talk_at
from bot.messages import Choice, Heard, Say, say

__all__ = ["start"]

# A photo or voice message may be a proof of one of these; more buttons than this are a wall.
PROOFS_MAX = 3


def start(turn: Turn) -> Done:
    """The answer to what was heard. turn.text: of something that may not act, why ("forwarded", "edited")."""
    if turn.heard == Heard.IGNORED:
        return Done((_ignored(turn.text),))
    proofs = _proofs(turn) if turn.heard in (Heard.PHOTO, Heard.VOICE) else ()
    if proofs:
        return Done((say(f"heard-{turn.heard}-proof", choices=(*proofs, menu_choice())),))
    # While a question waits it is asked again right after this, and its buttons are the ones to tap.
    waits = talk_at(turn.session, turn.address).steps is not None
    return Done((say(f"heard-{turn.heard}", choices=() if waits else _first_steps(turn)),))


def _ignored(reason: str) -> Say:
    if reason == "forwarded":
        return say(
            "heard-forwarded", choices=(Choice("check", say("heard-check-button"), action="check"), menu_choice())
        )
    return say("heard-edited", choices=(menu_choice(),))


def _proofs(turn: Turn) -> tuple[Choice, ...]:
    """The payments that this person said and that wait for the other hand: a picture may be about one of them."""
    if turn.group is None:
        return ()
    mine = handovers.open_with(turn.session, turn.group.id, turn.person.id)
    return tuple(
        Choice(
            f"proof-{one.number}",
            say("heard-proof-button", number=one.number),
            action="handover.proof",
            object=f"{one.group_id}:{one.number}",
            version=one.version,
        )
        for one in mine
        if one.said_by == turn.person.id
    )[-PROOFS_MAX:]


def _first_steps(turn: Turn) -> tuple[Choice, ...]:
    if turn.group is None:
        return (menu_choice(), Choice("help", say("help-button"), action="help"))
    return (
        Choice("deposit", say("deposit-button"), action="deposit"),
        Choice("book", say("book-button"), action="book"),
        menu_choice(),
    )

"""What is shown of money that was given and not confirmed: to the witnesses, to the giver, and to the receiver.

A witness has a card of the handover like the two hands have, and it changes with theirs. What a witness reads names the
two and the amount, for that is what they are asked to have seen, and nothing of what anybody holds or saved.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import handovers, witnesses
from bot.cooperative.confirmations import can_undo
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, State
from bot.cooperative.witnesses import Witness, ask_group_choice
from bot.messages import Arg, Choice, Name, Say, Style, say

__all__ = [
    "ended",
    "name_choice",
    "of_giver",
    "of_receiver",
    "of_witness",
    "settled",
    "way_on",
    "who_confirmed",
]


def of_witness(session: Session, group: Group, handover: Handover, witness: Witness, now: datetime) -> Say | None:
    """What somebody sees who was asked whether they saw it: the question, or what became of it.

    None where they see what everybody does: that it was taken back, or undone.
    """
    facts = _facts(group, handover)
    if handover.state in (State.TAKEN_BACK, State.UNDONE):
        return None
    if handover.state == State.CONFIRMED:
        if not witnesses.is_vouched_for(handover):
            return Say("witness-confirmed-otherwise", facts)
        seen = Say("witness-written", facts | {"receipt": handover.entry or 0})
        undo = _act(handover, "undo", say("handover-undo-button"), "handover.undo", Style.BAD)
        is_last = witness.person_id == handover.answered_by
        return seen.offering(undo) if is_last and can_undo(session, handover, now) else seen
    if witness.saw is False:
        return Say("witness-you-did-not", facts)
    if not witnesses.is_silent(handover) or witnesses.someone_did_not(session, handover):
        return Say("witness-not-needed", {})
    if witness.saw:
        back = _act(handover, "witness-back", say("witness-back-button"), "witness.take-back", Style.BAD)
        return Say("witness-you-saw", facts, (back,))
    saw = _act(handover, "saw", say("witness-saw-button"), "witness.saw", Style.GOOD)
    did_not = _act(handover, "did-not", say("witness-did-not-button"), "witness.did-not", Style.BAD)
    return Say("witness-ask", facts, (saw, did_not))


def of_giver(session: Session, group: Group, handover: Handover, now: datetime) -> Say | None:
    """What whoever gave it sees once the receiver was silent for too long; None before that, and in any other case."""
    if not witnesses.is_silent(handover) or now < witnesses.due_at(session, handover):
        return None
    facts = _facts(group, handover)
    asked = witnesses.of(session, handover)
    if any(one.saw is False for one in asked):
        lines = tuple(_line(one) for one in asked)
        return Say("witness-split", facts | {"lines": lines}, (ask_group_choice(handover),))
    choices = (name_choice(handover), ask_group_choice(handover))
    if not asked:
        return Say("witness-silent", facts, choices)
    lines = tuple(_line(one) for one in asked)
    return Say(
        "witness-asked", facts | {"lines": lines}, choices if witnesses.places_left(session, handover) else choices[1:]
    )


def of_receiver(session: Session, handover: Handover, question: Say) -> Say:
    """The question that the receiver has not answered; and that others are asked now, if they are."""
    if not witnesses.is_silent(handover) or not witnesses.of(session, handover):
        return question
    return Say("witness-meanwhile", {"question": Say(question.id, question.args)}, question.choices)


def way_on(session: Session, handover: Handover, reader: int, now: datetime) -> tuple[Choice, ...]:
    """[Ask the group], for the two hands, where they do not agree and it takes too long; or nothing."""
    asks = witnesses.is_given_out(handover) and reader in (handover.giver_id, handover.taker_id)
    disagree = handover.is_open and not witnesses.is_silent(handover)
    if not asks or not disagree or now < witnesses.due_at(session, handover):
        return ()
    return (ask_group_choice(handover),)


def name_choice(handover: Handover) -> Choice:
    """The way to name two who were there."""
    return _act(handover, "witnesses", say("witness-name-button"), "witness.name")


def settled(session: Session, handover: Handover, receipt: Say, reader: int) -> Say:
    """A receipt of what the receiver did not confirm, with who did; to the receiver also the way to say no to it."""
    if handover.settled_by is not None:
        why = say("settle-counts", motion=handover.settled_by, receipt=Say(receipt.id, receipt.args))
        return replace(why, choices=receipt.choices)
    by = who_confirmed(session, handover)
    if by is None:
        return receipt
    told = replace(say("witness-receipt", by=by, receipt=Say(receipt.id, receipt.args)), choices=receipt.choices)
    if reader != handover.taker_id:
        return told
    return told.offering(_act(handover, "wrong", say("receipt-wrong-button"), "witness.wrong", Style.BAD))


def ended(group: Group, handover: Handover) -> Say | None:
    """How the group ended what was not given after all; None where the group did not."""
    if handover.settled_by is None or handover.state not in (State.TAKEN_BACK, State.UNDONE):
        return None
    facts = _facts(group, handover) | {"motion": handover.settled_by}
    return Say("settle-crossed-out" if handover.state == State.UNDONE else "settle-not-given", facts)


def who_confirmed(session: Session, handover: Handover) -> Arg | None:
    """Who stands for it in place of the receiver: two names, or the group; None where the receiver does."""
    if handover.settled_by is not None and handover.answered_by != handover.taker_id:
        return say("settle-by-the-group", motion=handover.settled_by)
    if not witnesses.is_vouched_for(handover):
        return None
    one, other = witnesses.who_saw(session, handover)[: witnesses.WANTED]
    return say("witness-by-two", one=Name(one), other=Name(other))


def _line(witness: Witness) -> Say:
    how = "waits" if witness.saw is None else "saw" if witness.saw else "did-not"
    return say(f"witness-line-{how}", person=Name(witness.person_id))


def _facts(group: Group, handover: Handover) -> dict[str, Arg]:
    return {
        "number": handover.number,
        "amount": handovers.amount_of(handover, group),
        "giver": Name(handover.giver_id),
        "taker": Name(handover.taker_id or 0),
        "day": handover.happened_on,
    }


def _act(handover: Handover, id: str, label: Say, action: str, style: Style = Style.PLAIN) -> Choice:
    about = f"{handover.group_id}:{handover.number}"
    return Choice(id, label, action=action, object=about, version=handover.version, style=style)

"""What is shown of a payment for somebody who cannot answer: to its sayer, to the witness, and to that member.

A witness reads the hands and the amount, for that is what they are asked to have seen, and nothing of what anybody
holds or saved.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import handovers, notices, people, vouching
from bot.cooperative.confirmations import can_undo
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose, State
from bot.messages import Arg, Choice, Name, Say, Style, Weight, say

__all__ = ["by_whom", "of", "settled", "tell_did_not_see", "tell_not_needed", "waits_unheard", "wrong_choice"]


def of(session: Session, group: Group, handover: Handover, reader: int, now: datetime) -> Say | None:
    """What this reader sees in place of what everybody does; None where they see that too."""
    if vouching.is_witness(handover, reader):
        return _of_witness(session, group, handover, now)
    member = vouching.silent_hand(session, handover)
    if reader == handover.said_by and handover.is_open and (member is not None or handover.witness_id is not None):
        return _of_sayer(session, group, handover, member)
    if reader == member:
        return Say("vouch-about-you", _facts(session, group, handover))
    return None


def waits_unheard(session: Session, handover: Handover, person_id: int) -> bool:
    """Whether somebody need not hear of it yet: nothing is asked of them, and a text costs the group money."""
    return person_id == vouching.silent_hand(session, handover)


def by_whom(handover: Handover) -> Arg | None:
    """Who stands for it: whoever said it, and the witness; None where no witness does."""
    if not vouching.is_seen(handover):
        return None
    return say("vouch-by", sayer=Name(handover.said_by), witness=Name(handover.witness_id or 0))


def settled(session: Session, group: Group, handover: Handover, receipt: Say, reader: int) -> Say:
    """A receipt as its reader gets it where a witness stands for it, or where that reader cannot answer in an app.

    The sayer reads who saw it, and can print it. Whoever has no app can say only that it is not right: that goes to
    somebody who talks with both.
    """
    if reader != handover.said_by and not people.can_answer(session, reader):
        return replace(receipt, choices=(wrong_choice(handover),) if handover.minor else ())
    if reader != handover.said_by or not vouching.is_seen(handover):
        return receipt
    member = _member(handover)
    id = "vouch-seen" if people.best_address(session, member) is not None else "vouch-seen-no-phone"
    told = say(id, receipt=Say(receipt.id, receipt.args), witness=Name(handover.witness_id or 0), member=Name(member))
    about = f"{group.id}:{handover.number}"
    slip = Choice("slip", say("slip-print-button"), action="slip.print", object=about, version=handover.version)
    return replace(told, choices=(slip, *receipt.choices))


def wrong_choice(handover: Handover) -> Choice:
    """[Not right], for whoever cannot ask for a correction in an app: a person hears of it."""
    about = f"{handover.group_id}:{handover.number}"
    label = say("receipt-wrong-button")
    return Choice("wrong", label, action="complaint.say", object=about, version=handover.version, style=Style.BAD)


def tell_did_not_see(session: Session, group: Group, handover: Handover, now: datetime) -> None:
    """Somebody said that money moved, and whom they named as witness did not see it: the chair hears of it."""
    menu = Choice("menu", say("menu-button"), action="home")
    for helper in vouching.helpers(session, handover):
        notices.tell(
            session,
            helper,
            notices.of_group(
                session, Say("vouch-told-chair", _facts(session, group, handover), (menu,)), group.id, helper
            ),
            key=f"handover:{group.id}:{handover.number}:v{handover.version}:not-seen",
            now=now,
            group_id=group.id,
        )


def tell_not_needed(session: Session, group: Group, handover: Handover, before: int, now: datetime) -> None:
    """Whoever was asked before, and had not answered, hears in the place of the question that somebody else is."""
    notices.tell(
        session,
        before,
        say("vouch-not-needed", number=handover.number),
        key=f"handover:{group.id}:{handover.number}:v{handover.version}",
        now=now,
        group_id=group.id,
        weight=Weight.CARD,
        card=f"handover:{group.id}:{handover.number}",
    )


def _of_witness(session: Session, group: Group, handover: Handover, now: datetime) -> Say | None:
    """The question, or what became of it. None where they see what everybody does: taken back, undone, corrected."""
    facts = _facts(session, group, handover)
    if handover.state == State.CONFIRMED:
        written = Say("vouch-written", {**facts, "receipt": handover.entry or 0})
        undo = _act(handover, "undo", say("handover-undo-button"), Style.BAD)
        return written.offering(undo) if can_undo(session, handover, now) else written
    if not handover.is_open:
        return None
    corrects = handover.purpose == Purpose.CORRECTION
    yes = say("handover-right-button" if corrects else "vouch-saw-button")
    saw = _act(handover, "confirm", yes, Style.GOOD)
    if handover.state == State.DECLINED:
        return Say("vouch-you-did-not", facts, (saw,))
    no = say("handover-no-button" if corrects else "vouch-did-not-button")
    return Say(f"vouch-ask-{_what(handover)}", facts, (saw, _act(handover, "decline", no, Style.BAD)))


def _of_sayer(session: Session, group: Group, handover: Handover, member: int | None) -> Say:
    facts = _facts(session, group, handover)
    back = _act(handover, "take-back", say("handover-take-back-button"), Style.BAD)
    if handover.state == State.DECLINED:
        return Say("vouch-did-not", facts, (_act(handover, "help", say("handover-help-button")), back))
    label = say("vouch-choose-button" if handover.witness_id is None else "vouch-other-button")
    about = f"{group.id}:{handover.number}"
    choose = Choice("witness", label, action="vouch.choose", object=about, version=handover.version)
    if handover.witness_id is None:
        return Say("vouch-who-saw", {**facts, "member": Name(member or 0)}, (choose, back))
    return Say("vouch-waiting", {**facts, "since": handover.asked_at}, (choose, back))


def _what(handover: Handover) -> str:
    """What the witness is asked to have seen."""
    if handover.purpose == Purpose.CORRECTION:
        return "correction" if handover.minor else "struck"
    return "out" if handover.said_by_giver else "in"


def _member(handover: Handover) -> int:
    """For whom it was said."""
    return handover.giver_id if handover.said_by != handover.giver_id else handover.taker_id or handover.giver_id


def _facts(session: Session, group: Group, handover: Handover) -> dict[str, Arg]:
    return {
        "number": handover.number,
        "amount": handovers.amount_at_stake(session, handover, group),
        "sayer": Name(handover.said_by),
        "member": Name(_member(handover)),
        "witness": Name(handover.witness_id or 0),
        "day": handover.happened_on,
        "about": handover.about or 0,
    }


def _act(handover: Handover, id: str, label: Say, style: Style = Style.PLAIN) -> Choice:
    about = f"{handover.group_id}:{handover.number}"
    return Choice(id, label, action=f"handover.{id}", object=about, version=handover.version, style=style)

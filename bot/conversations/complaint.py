"""Complaint: a member without an app answers their receipt's number, "43": it is not right. A person hears of it.

    43  ->  the chair: "Mrs. Abebe says R-0043 is not right"
            [I will call]   the member hears who calls
            [Ask both]      whoever said it, and the witness, look again

Nothing is changed, and nothing waits for it: anybody could write in the member's name. What was wrong is put right by a
correction, for which somebody else stands once more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.cooperative import claims, groups, handovers, notices, vouching
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, State
from bot.dialogue import Done, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, say

__all__ = ["ACTIONS"]


def complain(turn: Turn, about: str) -> Done:
    """[Not right], below a receipt that somebody else wrote for this member"""
    group, handover = _take(turn, about)
    member = turn.person.id
    if member not in (handover.giver_id, handover.taker_id, handover.debtor_id) or member == handover.said_by:
        raise Refusal("handover-not-yours")
    if handover.entry is None:
        raise Refusal("slip-nothing-written")
    helpers = vouching.helpers(turn.session, handover)
    if not helpers:
        raise Refusal("complaint-nobody", receipt=handover.entry)
    call = Choice("call", say("complaint-call-button"), action="complaint.call", object=f"{about}:{member}")
    both = Choice("both", say("complaint-both-button"), action="complaint.both", object=f"{about}:{member}")
    told = Say("complaint-told", _facts(handover, group, member), (call, both, menu_choice()))
    handover.helped_at = turn.now
    for helper in helpers:
        # Told once a day: whoever writes again, in whoever's name, does not make it ring again.
        _tell(turn, group, helper, told, f"complaint:{about}:{member}:{groups.today(group, turn.now)}")
    return Done((say("complaint-heard", receipt=handover.entry, helper=Name(helpers[0])),))


def call(turn: Turn, about: str) -> Done:
    """[I will call]: the member hears who does"""
    group, handover, member = _of_helper(turn, about)
    coming = say("complaint-called", helper=Name(turn.person.id), receipt=handover.entry or 0)
    _tell(turn, group, member, coming, f"complaint-call:{about}:{groups.today(group, turn.now)}")
    return Done((say("complaint-thanks", member=Name(member), choices=(menu_choice(),)),))


def both(turn: Turn, about: str) -> Done:
    """[Ask both]: whoever said it and whoever saw it look once more"""
    group, handover, member = _of_helper(turn, about)
    facts = {**_facts(handover, group, member), "helper": Name(turn.person.id)}
    today = groups.today(group, turn.now)
    for person in dict.fromkeys((handover.said_by, handover.answered_by)):
        if person is None or person == member:
            continue
        asks = Say("complaint-look-again", facts)
        if person == handover.said_by and claims.can_correct(handover):
            what = f"{group.id}:{handover.number}"
            asks = asks.offering(
                Choice("wrong", say("receipt-wrong-button"), action="handover.wrong", object=what),
            )
        _tell(turn, group, person, asks.offering(menu_choice()), f"complaint-both:{about}:{today}")
    return Done((say("complaint-both-asked", choices=(menu_choice(),)),))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {
    "complaint.say": complain,
    "complaint.call": call,
    "complaint.both": both,
}


def _take(turn: Turn, about: str) -> tuple[Group, Handover]:
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group, handover = handovers.take(turn.session, group_id, number)
    turn.group = group
    return group, handover


def _of_helper(turn: Turn, about: str) -> tuple[Group, Handover, int]:
    """The receipt that a member says is not right, if whoever taps is to help with it, and it still stands."""
    of, _, member = about.rpartition(":")
    group, handover = _take(turn, of)
    if turn.person.id not in vouching.helpers(turn.session, handover):
        raise Refusal("handover-not-yours", choices=(menu_choice(),))
    if handover.state != State.CONFIRMED:
        raise Refusal("complaint-settled", receipt=handover.entry or 0, choices=(menu_choice(),))
    return group, handover, int(member)


def _facts(handover: Handover, group: Group, member: int) -> dict:  # type: ignore[type-arg]
    return {
        "member": Name(member),
        "receipt": handover.entry or 0,
        "amount": handovers.amount_of(handover, group),
        "sayer": Name(handover.said_by),
        "by": Name(handover.answered_by or handover.said_by),
        "day": handover.happened_on,
    }


def _tell(turn: Turn, group: Group, person: int, what: Say, key: str) -> None:
    told = notices.of_group(turn.session, what, group.id, person)
    notices.tell(turn.session, person, told, key=key, now=turn.now, group_id=group.id)

"""Vouching: a member who cannot answer for themselves, and another who saw what was given or taken.

    a treasurer says that Mrs. Abebe paid 50     she has no app, so nobody asks her: who saw it?
    Daniel is asked, and he saw it               it is written; Fatou said it, Daniel confirms, and she gets a receipt
    he did not see it                            nothing is written, and the chair hears of it

Two people stand for every entry that is made for a third: whoever says it, and one witness, whom they choose and who
has nothing to win by it. Neither can be the member, nor share a household with any of the hands. A witness answers in
an app: anybody could write an SMS in their name. Whoever only has such a phone does not confirm by it either, and so is
vouched for as well; their own word is the complaint that every receipt invites.

A claim itself is said as ever, by whatever conversation: it waits for the member, and its sayer is asked who saw it.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cooperative import confirmations, groups, guarantees, households, loans, offices, people, witnesses
from bot.cooperative.handovers import DISPUTED_FOR, Handover, Purpose, State
from bot.errors import Refusal

__all__ = ["choose", "could_see", "helpers", "is_seen", "is_witness", "must_be_open_to", "silent_hand", "unable"]

# Between two treasurers nobody else says who holds the box, and what is spent another officer looks at anyway.
NOT_SEEN = (Purpose.TRANSFER, Purpose.SPENDING)


def silent_hand(session: Session, handover: Handover) -> int | None:
    """The member whose word a handover waits for, where they have no way to give it; None in any other case."""
    person = _other_hand(handover)
    if person is None or not handover.is_open or handover.state == State.COUNTERED:
        return None
    return None if people.can_answer(session, person) else person


def is_witness(handover: Handover, person_id: int) -> bool:
    """Whether this person is asked, or was asked last, if they saw it."""
    return handover.witness_id is not None and handover.witness_id == person_id


def is_seen(handover: Handover) -> bool:
    """Whether it stands in the book by the word of a witness."""
    return (
        handover.state == State.CONFIRMED
        and handover.witness_id is not None
        and handover.answered_by == handover.witness_id
    )


def unable(session: Session, group_id: int) -> list[int]:
    """The members who cannot answer for themselves, in the order of their numbers."""
    members = [one.person_id for one in groups.active_members(session, group_id)]
    able = people.who_can_answer(session, members)
    return [one for one in members if one not in able]


def could_see(session: Session, handover: Handover, now: datetime) -> list[int]:
    """Who may be asked whether they saw it: members with an app, and with nothing to win or lose by it.

    That leaves out the hands, whoever shares their households or stands in for the loan, and whoever was asked before.
    Where a witness did not see money given to this member, the next is one whom the group trusts to help; and whoever
    keeps no office chooses among those who do.
    """
    group_id = handover.group_id
    hands = {handover.giver_id, handover.taker_id, handover.said_by, handover.debtor_id} - {None}
    concerned: set[int] = {handover.witness_id} if handover.witness_id is not None else set()
    for hand in hands:
        assert hand is not None
        concerned.update(households.household_of(session, group_id, hand))
    if handover.loan is not None:
        pledged = guarantees.of_loan(session, loans.loan(session, group_id, handover.loan))
        concerned.update(one.person_id for one in pledged)
    officers = offices.officers(session, group_id)
    asked = [member.person_id for member in groups.active_members(session, group_id)]
    if _was_not_seen(session, handover, now):
        asked = [one for one in officers if one in offices.helpers(session, group_id, set(hands))]
    elif handover.said_by not in officers:
        asked = officers
    return [one for one in asked if one not in concerned and people.can_answer(session, one)]


def choose(session: Session, handover: Handover, witness: int, *, by: int, now: datetime) -> int | None:
    """Whoever said it names who saw it. The group must be locked. Returns who was asked before, and did not answer.

    Raises Refusal if it is not for them to name, is over or answered, or this one may not be.
    """
    must_be_open_to(session, handover, by)
    if witness not in could_see(session, handover, now):
        raise Refusal("vouch-not-them")
    before, handover.witness_id = handover.witness_id, witness
    handover.asked_at, handover.reminded_at, handover.escalated_at = now, None, None
    handover.version += 1
    session.flush()
    return before


def must_be_open_to(session: Session, handover: Handover, by: int) -> None:
    """Raises Refusal unless this person may name a witness now."""
    if by != handover.said_by:
        raise Refusal("handover-not-yours")
    if not handover.is_open:
        raise confirmations.past(handover)
    if handover.answered_by is not None or handover.state != State.WAITING:
        raise Refusal("vouch-answered-already")
    if handover.witness_id is None and (silent_hand(session, handover) is None or witnesses.of(session, handover)):
        raise Refusal("vouch-not-needed-here")


def helpers(session: Session, handover: Handover) -> list[int]:
    """Who hears that a witness did not see it, or that the member says it is not right: the chair, else the others."""
    hands = {handover.giver_id, handover.taker_id, handover.said_by, handover.debtor_id, handover.witness_id}
    return offices.helpers(session, handover.group_id, hands)


def _other_hand(handover: Handover) -> int | None:
    """The one member whose word it is, where it is not the treasurers' to count."""
    purpose = Purpose(handover.purpose)
    if purpose in NOT_SEEN:
        return None
    if handover.said_by != handover.giver_id:
        return handover.giver_id
    if handover.pays_in or (purpose == Purpose.CORRECTION and handover.place):
        return None
    return handover.taker_id


def _was_not_seen(session: Session, handover: Handover, now: datetime) -> bool:
    """Whether a witness lately said of money for this member that they did not see it."""
    if handover.taker_id is None or not handover.said_by_giver:
        return False
    query = select(Handover.number).where(
        Handover.group_id == handover.group_id,
        Handover.taker_id == handover.taker_id,
        Handover.purpose == handover.purpose,
        Handover.number != handover.number,
        Handover.witness_id.is_not(None),
        Handover.answered_by == Handover.witness_id,
        Handover.state.in_((State.DECLINED.value, State.TAKEN_BACK.value)),
        Handover.answered_at > now - DISPUTED_FOR,
    )
    return session.scalar(query.limit(1)) is not None

"""Erasure: a person is forgotten, and the book stays whole.

What goes is everything that says who they are: their name, their addresses, the key that sealed both, and every word
that was said to them. What stays are lines of the book under a number, which nobody can lead back to them any more.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot import inbox, ledger, outbox
from bot.cooperative import ballot_codes, groups, handovers, loan_motion, loans, people, questions
from bot.cooperative.attempts import Attempt
from bot.cooperative.groups import Life, Membership
from bot.cooperative.people import Person
from bot.errors import Refusal
from bot.messages import GroupName

__all__ = ["erase", "in_the_way"]


def in_the_way(session: Session, person_id: int) -> Refusal | None:
    """What has to be settled before this person can be forgotten: a membership, or money; None if nothing has."""
    for member in session.scalars(select(Membership).where(Membership.person_id == person_id)):
        group = GroupName(member.group_id)
        if member.is_active:
            return Refusal("privacy-still-member", group=group)
        held = ledger.balance(session, member.group_id, ledger.cash(person_id))
        saved = ledger.savings_of(session, member.group_id, person_id)
        ahead = ledger.balance(session, member.group_id, ledger.prepaid(person_id))
        lent = loans.open_of(session, member.group_id, person_id)
        part = ledger.balance(session, member.group_id, ledger.sharing(person_id))
        if held or saved or ahead or part or lent or handovers.open_with(session, member.group_id, person_id):
            return Refusal("privacy-money-open", group=group)
    return None


def erase(session: Session, person: Person, now: datetime) -> list[int]:
    """Forgets a person. Returns the ids of their addresses. Raises Refusal while anything is in the way.

    Nothing can be said to them afterwards.
    """
    obstacle = in_the_way(session, person.id)
    if obstacle is not None:
        raise obstacle
    asked = select(Membership).where(Membership.person_id == person.id, Membership.life == Life.ASKED.value)
    for member in session.scalars(asked).all():
        groups.turn_down(session, member.group_id, person.id)
    for address in people.addresses_of(session, person.id):
        inbox.forget(session, address.channel, people.external(session, address))
    ballot_codes.forget(session, person.id)
    session.execute(delete(Attempt).where(Attempt.person_id == person.id))
    for group_id, number in handovers.said_by(session, person.id):
        # What they wrote or showed to prove a payment was passed on, and stands in what was said to others.
        outbox.blank_under(session, f"handover:{group_id}:{number}:v%:proof:%")
    questions.forget(session, person.id)
    loan_motion.forget(session, person.id)
    addresses = people.erase(session, person, now)
    outbox.blank(session, addresses)
    return addresses

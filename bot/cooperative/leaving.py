"""Leaving: a membership ends when no money is open, and the group can go on without this person.

The book stays as it is. Who comes back is the same member, with the same number.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import groups, guarantees, handovers, loans, motions, offices, rotation_leaving, rotations
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import RotationLife
from bot.errors import Refusal

__all__ = ["in_the_way", "leave"]


def in_the_way(session: Session, group: Group, person_id: int) -> Refusal | None:
    """The first thing about money that has to be settled before this person can leave; None if nothing has."""
    waiting = handovers.open_with(session, group.id, person_id)
    if waiting:
        return Refusal("leave-on-the-way", count=len(waiting))
    held = ledger.balance(session, group.id, ledger.cash(person_id))
    if held:
        return Refusal("leave-cash-held", held=held)
    open_loans = loans.open_of(session, group.id, person_id)
    if open_loans:
        return Refusal("leave-loan-open", loan=open_loans[0].number)
    if guarantees.live_of(session, group.id, person_id):
        return Refusal("leave-stands-in")
    of_turns = rotation_leaving.in_the_way(session, group, person_id)
    if of_turns is not None:
        return of_turns
    ahead = loans.prepaid_of(session, group.id, person_id)
    if ahead:
        return Refusal("leave-prepaid-open", prepaid=ahead)
    if ledger.balance(session, group.id, ledger.sharing(person_id)):
        return Refusal("leave-year-open")
    saved = ledger.savings_of(session, group.id, person_id)
    if saved:
        return Refusal("leave-money-open", saved=saved)
    return None


def leave(session: Session, group: Group, person_id: int, now: datetime) -> None:
    """Ends a membership and its offices. The group must be locked.

    Raises Refusal while money is open, or if nobody would be left to lead, to count, or to keep the money with another.
    """
    obstacle = in_the_way(session, group, person_id)
    if obstacle is not None:
        raise obstacle
    member = groups.active_membership(session, group.id, person_id)
    if member is None:
        raise Refusal("common-not-a-member")
    others = [one for one in groups.active_members(session, group.id) if one.person_id != person_id]
    offices.end_all(session, group, person_id, now)
    circle = rotations.live(session, group.id)
    is_gathering = circle is not None and circle.state == RotationLife.GATHERING
    if circle is not None and is_gathering and rotations.seats_of(session, circle, person_id):
        rotations.step_out(session, circle, person_id, now)
    groups.leave(session, member, now)
    motions.strike(session, group.id, person_id, now)
    session.flush()
    if others and not offices.somebody_leads(session, group):
        raise Refusal("offices-nobody-leads")
    if handovers.stranded(session, group.id):
        raise Refusal("offices-payments-wait")

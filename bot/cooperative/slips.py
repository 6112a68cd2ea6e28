"""Slips: a receipt, or where somebody's book stands, on a piece of paper, for whoever has no phone to keep it on.

A slip bears the receipt's number and mark, as every receipt does: whoever holds it can have it checked on any phone. It
is made for whoever said the payment, and for the officers.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import checks, groups, handover_cards, offices
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, State
from bot.errors import Refusal
from bot.messages import GroupName, Name, Picture, Say, say

__all__ = ["of_book", "of_receipt"]


def of_receipt(session: Session, group: Group, handover: Handover, by: int) -> Say:
    """The slip of a receipt for the member it was written for. Raises Refusal if it is not for `by` to print."""
    member = handover.giver_id if handover.said_by != handover.giver_id else handover.taker_id or handover.giver_id
    if by != handover.said_by and by not in offices.officers(session, group.id):
        raise Refusal("handover-not-yours")
    if handover.state != State.CONFIRMED or handover.entry is None:
        raise Refusal("slip-nothing-written")
    receipt = handover_cards.receipt_say(session, group, handover, member)
    mark = ledger.receipt(session, group.id, handover.entry)
    assert mark is not None, handover.number
    return say(
        "slip-receipt",
        picture=Picture("slip", link=checks.link_to(mark.seq, mark.mark)),
        group=GroupName(group.id),
        member=Name(member),
        receipt=Say(receipt.id, receipt.args),
    )


def of_book(session: Session, group: Group, member: int, now: datetime) -> Say:
    """The slip of what a member saved, with the line and mark of the book that it was copied from."""
    head = ledger.head(session, group.id)
    return say(
        "slip-book",
        picture=Picture("slip"),
        group=GroupName(group.id),
        member=Name(member),
        day=groups.today(group, now),
        saved=ledger.savings_of(session, group.id, member),
        line=head.seq,
        mark=head.mark,
    )

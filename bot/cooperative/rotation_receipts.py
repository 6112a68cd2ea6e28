"""The receipts of a circle of turns: what was paid into it, and what somebody had from it."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import rotations, rounds
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose
from bot.messages import Arg, Name, Say

__all__ = ["receipt_say"]


def receipt_say(session: Session, group: Group, handover: Handover, reader: int, args: Mapping[str, Arg]) -> Say:
    """The receipt of what was paid into turns, or given out; args: what stands on every receipt.

    What somebody paid and had in all is their own: whoever pays for another sees neither.
    """
    assert handover.rotation is not None, handover.number
    owner = handover.debtor_id or handover.giver_id
    facts = {**args, "owner": Name(owner)}
    circle = rotations.rotation(session, group.id, handover.rotation)
    if handover.purpose == Purpose.PAYOUT:
        if reader == handover.taker_id:
            return Say("receipt-payout", facts)
        return Say("receipt-payout-counted", {**facts, "held": ledger.balance(session, group.id, ledger.cash(reader))})
    if handover.purpose == Purpose.RETURN:
        if reader == handover.taker_id:
            return Say("receipt-return", facts)
        return Say("receipt-return-counted", {**facts, "held": ledger.balance(session, group.id, ledger.cash(reader))})
    of = "receipt-contribution"
    if handover.purpose == Purpose.CORRECTION:
        of = "receipt-contribution-corrected" if handover.minor else "receipt-contribution-struck"
    if reader == owner:
        return Say(of, {**facts, "paid": rounds.standing(session, group, circle, owner).paid})
    if reader == handover.giver_id:
        return Say(f"{of}-payer", facts)
    if not handover.place and reader == handover.taker_id:
        received = rounds.standing(session, group, circle, reader).received
        return Say("receipt-contribution-direct", {**facts, "received": received})
    return Say(f"{of}-counted", {**facts, "held": ledger.balance(session, group.id, ledger.cash(reader))})

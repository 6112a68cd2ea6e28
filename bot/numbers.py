"""Numbers that stand for an offer, for phones on which it cannot be a button.

The answers to a question are 01 to 09: they are about the last question, and nobody writes an amount like that. What
may be picked at any time has a number of its own, which no other of the last 72 such offers at that address has. Where
a choice brings a code of its own, it needs no number.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import outbox
from bot.outbox import Offer, OutboxRow

__all__ = ["CODES", "number", "offer_with"]

# Nobody pays 43; 45 and 50 are amounts that people type.
CODES = tuple(code for code in range(11, 100) if code % 5)
_ANSWERS_MAX = 9


def number(session: Session, row: OutboxRow) -> None:
    """Gives each offer of a message the number by which it may be typed, unless it has one.

    The answers to a question are numbered 1 to 9, and shown as 01, 02: those numbers are about the last question. What
    may be picked at any time gets a number that no other of the last CODES at that address has.
    """
    offers = [offer for offer in outbox.offers_of(session, row) if not offer.code]
    said = outbox.said(session, row) if offers else None
    if said is not None:
        offers = [offer for offer in offers if not said.choices[offer.position - 1].code]
    last = 0
    if any(offer.action or offer.position > _ANSWERS_MAX for offer in offers):
        known = select(Offer.code).where(Offer.address_id == row.address_id, Offer.code > _ANSWERS_MAX)
        last = session.scalar(known.order_by(Offer.id.desc()).limit(1)) or 0
    for offer in offers:
        if not offer.action and offer.position <= _ANSWERS_MAX:
            offer.code = offer.position
        else:
            offer.code = last = CODES[(CODES.index(last) + 1) % len(CODES)] if last else CODES[0]


def offer_with(session: Session, address_id: int, code: int, since: datetime) -> tuple[Offer, OutboxRow] | None:
    """What was last shown at an address under this number since then; None if nothing was."""
    row = session.execute(
        select(Offer, OutboxRow)
        .join(OutboxRow, OutboxRow.id == Offer.outbox_id)
        .where(Offer.address_id == address_id, Offer.code == code, OutboxRow.created_at >= since)
        .where(outbox.may_be_shown())
        .order_by(Offer.id.desc())
        .limit(1)
    ).first()
    return (row[0], row[1]) if row is not None else None

"""Readers who hide their numbers on a phone that others see: what is done with all that they did not ask for.

On a phone that is frozen it is done as well, and nothing is said of it.

It is held until they are heard, and a line without any name or number says that something waits. Its button opens it,
and so does whatever they write. The line is a message like any other, so it is a button, a number to be typed, or a
template where the window is shut; where nobody can answer, it is the line alone.

What is edited in place stays as it is: those words stand there already, and no phone announces an edit.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot import outbox
from bot.cooperative import people
from bot.cooperative.people import Address, Person
from bot.messages import Choice, Weight, say
from bot.outbox import OutboxRow

__all__ = ["cover", "is_covered"]

# Several messages in a row are one line. A line that nobody opened is said again for what comes later.
_COVER_EVERY = timedelta(hours=1)


def is_covered(session: Session, row: OutboxRow) -> bool:
    """Whether the row is to wait until its reader opens it."""
    if row.asked or row.message or row.address_id is None:
        return False
    address = people.address_at(session, row.address_id)
    return address.hides_at is not None or _is_frozen(session, address)


def cover(session: Session, row: OutboxRow, address: Address, now: datetime) -> None:
    """Says that something waits, unless that was said a moment ago and nobody has opened it since."""
    if _is_frozen(session, address):
        return
    if address.covered_at is not None and address.covered_at <= now < address.covered_at + _COVER_EVERY:
        return
    address.covered_at = now
    outbox.put(
        session,
        say("phones-news", choices=(Choice("open", say("phones-open-button"), action="phones.open"),)),
        key=f"cover:{row.id}",
        now=now,
        channel=row.channel,
        address_id=address.id,
        person_id=address.person_id,
        group_id=row.group_id,
        weight=Weight.CARD,
        card=outbox.COVER,
        fresh=True,
        quiet=row.quiet,
        asked=True,
    )


def _is_frozen(session: Session, address: Address) -> bool:
    return session.get_one(Person, address.person_id).frozen_at is not None

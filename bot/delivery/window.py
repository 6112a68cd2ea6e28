"""Readers to whom a channel lets us write freely only for a while after they wrote: what is done once that is over.

Then a message is held until they are heard, and they are knocked for with a template, whose button opens the window
again. They are knocked for once, and not for each message; after most of a day once more.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot import outbox
from bot.cooperative import people
from bot.i18n import Reader, templates
from bot.i18n.catalogue import Names
from bot.messages import Capabilities, Held, Say, Template
from bot.outbox import OutboxRow

__all__ = ["is_shut", "knock"]

_KNOCK_EVERY = timedelta(hours=20)


def is_shut(session: Session, row: OutboxRow, able: Capabilities, now: datetime) -> bool:
    """Whether the row's reader was silent for too long."""
    if able.free_for is None or row.address_id is None:
        return False
    address = people.address_at(session, row.address_id)
    return address.shut_at is not None or now - address.heard_at >= able.free_for


def knock(
    session: Session, row: OutboxRow, waiting: Say, reader: Reader, named: Names, now: datetime
) -> Template | Held:
    """What to knock with; Held if they know already that something waits."""
    assert row.address_id is not None
    if outbox.knocked_since(session, row.address_id, now - _KNOCK_EVERY):
        return Held(told=True, reason="they know that something waits")
    return templates.knock(reader, waiting, named)

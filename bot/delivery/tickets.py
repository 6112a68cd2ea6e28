"""Tickets for pictures that a service fetches from us: each names the message whose picture it is, until when.

    https://kitabu.example.org/picture/<ticket>

A ticket is sealed with the house's key. So nobody can make one, or change one, or tell from it whose message it is; and
nothing has to be kept: the picture is drawn when it is fetched, of what the message still says.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.database import vault_of
from bot.outbox import OutboxRow
from bot.sealed import Unreadable

__all__ = ["LIFE", "admitted", "ticket"]

# Twilio keeps a message waiting for ten hours at the most, and fetches its picture when it is its turn.
LIFE = timedelta(hours=12)

_LONGEST = 200
_CONTEXT = "picture"


def ticket(session: Session, row: OutboxRow, now: datetime) -> str:
    """A ticket for the row's picture, good from now on for as long as LIFE."""
    until = int((now + LIFE).timestamp())
    return urlsafe_b64encode(vault_of(session).seal(f"{row.id} {until}", _CONTEXT)).decode().rstrip("=")


def admitted(session: Session, ticket: str, now: datetime) -> OutboxRow | None:
    """The message that a ticket is for; None if it is no ticket of ours, or its time is over."""
    if not ticket.isascii() or len(ticket) > _LONGEST:
        return None
    try:
        sealed = urlsafe_b64decode(ticket + "=" * (-len(ticket) % 4))
        row_id, until = vault_of(session).open(sealed, _CONTEXT).split()
    except (Unreadable, ValueError):
        return None
    return session.get(OutboxRow, int(row_id)) if now.timestamp() < int(until) else None

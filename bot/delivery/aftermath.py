"""What follows when a message does not reach its reader: it waits for them, goes another way, or somebody is told."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sqlalchemy.orm import Session

from bot import fates
from bot.cooperative import people
from bot.cooperative.people import Address
from bot.delivery import covers
from bot.messages import Held
from bot.outbox import OutboxRow

__all__ = ["Aftermath", "call", "hold", "out_of_reach"]

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What follows when a message does not reach its reader, called in the transaction that writes it down.

    on_unreachable: an address went out of reach. on_unreached: a message found its address so. on_held: a message
    waits, and its reader cannot be told that it does. fated: channels that tell later what became of what they took.
    """

    on_unreachable: Callable[[Session, Address], None]
    on_unreached: Callable[[Session, OutboxRow], object]
    on_held: Callable[[Session, OutboxRow], object]
    fated: Collection[str] = ()


def hold(session: Session, row: OutboxRow, held: Held, now: datetime, after: Aftermath) -> None:
    """Its reader was silent too long. If that is news to us, the message is drawn again, and knocks.

    Or they hide their numbers: it waits until they open it, behind a line that says only that something does. Who wrote
    since it went out has opened the window again, and may have answered the very knock: nothing is held.
    """
    assert row.address_id is not None, "groups have no window"
    address = people.address_at(session, row.address_id)
    if held.covered:
        row.state, row.fault = "held", held.reason
        covers.cover(session, row, address, now)
        return
    if row.sending_at is not None and address.heard_at > row.sending_at:
        row.state, row.due_at, row.message, row.fault = "waiting", now, "", held.reason
        return
    if not held.told and address.shut_at is None:
        address.shut_at = now
        row.fault = held.reason
        row.state, row.due_at = "waiting", now
        return
    address.shut_at = address.shut_at or now
    row.state, row.fault, row.message = "held", held.reason, held.message
    row.sent_at = now if held.message else None
    if held.message:
        address.knocked_at = now
    if held.message and row.channel in after.fated:
        fates.taken(session, held.message, row.id, now)
    if not held.told:
        call(session, after.on_held, row)


def out_of_reach(session: Session, address_id: int, after: Aftermath, *, stopped_at: datetime | None) -> None:
    """Nothing reaches an address any more. stopped_at: when they asked for that themselves, if they did."""
    address = people.address_at(session, address_id)
    address.stopped_at = address.stopped_at or stopped_at
    if address.reachable:
        address.reachable = False
        call(session, after.on_unreachable, address)


def call(session: Session, told: Callable[[Session, T], object], what: T) -> None:
    """Calls one of the aftermath's functions. Where it fails, what happened is written down all the same."""
    try:
        with session.begin_nested():
            told(session, what)
    except Exception:  # noqa: BLE001 - failing to tell one person must not keep all others from being told
        _log.exception("nobody was told what does not reach somebody")

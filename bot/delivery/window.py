"""Readers to whom a channel lets us write freely only for a while after they wrote: what is done once that is over.

Then a message is held until they are heard, and they are knocked for with a template, whose button opens the window
again. They are knocked for once, and not for each message; after most of a day once more. Whoever never agreed that we
write first is not knocked for at all.

A new sender may begin with few people a day. So what asks or concerns its reader may use all of them, and news half: a
vote or a payment is not kept waiting because everybody was told how the month ended.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.cooperative import groups, people
from bot.i18n import Reader, templates
from bot.i18n.catalogue import Names
from bot.messages import Capabilities, Held, Later, Say, Template
from bot.outbox import OutboxRow

__all__ = ["is_shut", "knock"]

_KNOCK_EVERY = timedelta(hours=20)
_DAY = timedelta(hours=24)


def is_shut(session: Session, row: OutboxRow, able: Capabilities, now: datetime) -> bool:
    """Whether the row's reader was silent for too long."""
    if able.free_for is None or row.address_id is None:
        return False
    address = people.address_at(session, row.address_id)
    return address.shut_at is not None or now - address.heard_at >= able.free_for


def knock(
    session: Session, row: OutboxRow, waiting: Say, reader: Reader, able: Capabilities, named: Names, now: datetime
) -> Template | Held | Later:
    """What to knock with. Held if they know already that something waits, or may not be written to; Later if that many
    people were written to first today.
    """
    assert row.address_id is not None
    address = people.address_at(session, row.address_id)
    if address.agreed_at is None:
        return Held(reason="they never agreed that we write first")
    knocked = address.knocked_at
    # Whoever was heard since then has read what waited: it is something else that waits now.
    if knocked is not None and knocked >= address.heard_at and now - knocked < _KNOCK_EVERY:
        return Held(told=True, reason="they know that something waits")
    if able.begins_a_day is not None:
        begun = people.knocked_since(session, row.channel, now - _DAY)
        if len(begun) >= able.begins_a_day:
            until = begun[-able.begins_a_day] + _DAY
            return Later((until - now).total_seconds(), reason="that many were written to first today")
        if 2 * len(begun) >= able.begins_a_day and not _concerns_reader(waiting):
            return Held(told=True, reason="news, and half of a day's people were written to first")
    second = groups.group(session, row.group_id).language if row.group_id is not None else ""
    return templates.knock(reader, waiting, named, second=second)


def _concerns_reader(waiting: Say) -> bool:
    """Whether there is something to do about it, beyond opening the menu: news has no such button."""
    return any(choice.action not in ("", "home") for choice in waiting.choices)

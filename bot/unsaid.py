"""What could not be said when it was written, and is said later: missed, held, or covered.

    send_unknown_again   it may never have arrived                send_missed      they could not be reached
    send_held            it waited until its reader is heard      drop_cover       nobody needs to be told any more

Held is what a shut window or a stopped phone keeps back, and what comes unasked to whoever hides their numbers.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from bot.messages import Weight
from bot.outbox import COVER, OutboxRow

__all__ = [
    "MISSED_WITHIN",
    "drop_cover",
    "held_at",
    "is_awaited",
    "send_held",
    "send_missed",
    "send_unknown_again",
    "waiting_under",
]

# Who comes back within this time is told what they missed. What is older nobody wants to hear any more.
MISSED_WITHIN = timedelta(days=30)

_SEND_AGAIN = (
    update(OutboxRow)
    .where(OutboxRow.address_id == bindparam("address"), OutboxRow.state == "unknown", OutboxRow.say.is_not(None))
    .values(state="waiting", again=True, tries=0, due_at=bindparam("now"))
    # Nobody has read these rows in this session: there is nothing to bring up to date.
    .execution_options(synchronize_session=False)
)


def send_unknown_again(session: Session, address_id: int, now: datetime) -> None:
    """What may never have arrived at an address is said again, marked as such, now that its owner is there."""
    session.execute(_SEND_AGAIN, {"address": address_id, "now": now})


def send_missed(session: Session, address_id: int, now: datetime) -> None:
    """What did not reach a person is said now that they are back: the newest of each card, and no reminders."""
    query = (
        select(OutboxRow)
        .where(OutboxRow.address_id == address_id, OutboxRow.kind == "message", OutboxRow.state != "dropped")
        .where(OutboxRow.created_at >= now - MISSED_WITHIN, OutboxRow.say.is_not(None))
        .order_by(OutboxRow.id.desc())
    )
    newer = set()
    for row in session.scalars(query):
        is_outdated = row.card is not None and row.card in newer
        newer.add(row.card)
        if row.state == "unreached" and row.weight != Weight.REMINDER.value and not is_outdated:
            row.state, row.tries, row.due_at, row.fault = "waiting", 0, now, ""


def send_held(session: Session, address_id: int, now: datetime, *, asked: bool = True) -> int:
    """What was held until its reader is heard is said now: the newest of each card, and of reminders of one kind the
    newest: those before it were true on their day. Returns how many messages.

    asked: they are there, and it is shown to them whole.
    """
    query = select(OutboxRow).where(OutboxRow.address_id == address_id, OutboxRow.state == "held")
    newer, count = set(), 0
    for row in session.scalars(query.order_by(OutboxRow.id.desc())):
        # A reminder's key begins with what it reminds of.
        about = row.card or (row.key.partition(":")[0] if row.weight == Weight.REMINDER.value else row.key)
        if row.say is None or about in newer:
            row.state = "dropped"
            continue
        newer.add(about)
        row.state, row.tries, row.due_at, row.message, row.fault = "waiting", 0, now, "", ""
        row.asked = row.asked or asked
        count += 1
    return count


def drop_cover(session: Session, address_id: int) -> None:
    """Nobody needs to be told any more that something waits: it is shown."""
    unsaid = OutboxRow.state.not_in(("sending", "sent"))
    cover = update(OutboxRow).where(OutboxRow.address_id == address_id, OutboxRow.card == COVER, unsaid)
    session.execute(cover.values(state="dropped"))


def held_at(session: Session, address_id: int) -> list[OutboxRow]:
    """What waits until its reader is heard, the oldest first."""
    query = select(OutboxRow).where(OutboxRow.address_id == address_id, OutboxRow.state == "held")
    return list(session.scalars(query.order_by(OutboxRow.id)))


def waiting_under(session: Session, address_id: int, card: str) -> list[OutboxRow]:
    """What waits under a card until it is due or its reader is heard, the oldest first; nothing that is on its way."""
    query = select(OutboxRow).where(
        OutboxRow.address_id == address_id, OutboxRow.card == card, OutboxRow.state.in_(("waiting", "held"))
    )
    return list(session.scalars(query.order_by(OutboxRow.id).with_for_update(skip_locked=True)))


def is_awaited(session: Session, address_id: int, now: datetime) -> bool:
    """Whether anything is about to be said at an address."""
    query = select(OutboxRow.id).where(OutboxRow.address_id == address_id, OutboxRow.state.in_(("waiting", "sending")))
    query = query.where(OutboxRow.kind == "message", OutboxRow.due_at <= now)
    return session.scalar(query.limit(1)) is not None

"""What came in: each thing once, stored before it is acknowledged, worked off in each sender's own order.

The key is the channel's own id of the event under a unique constraint, not a high-water mark: Telegram starts its
numbers anew after a quiet week, and delivers twice whenever it is unsure.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Index, and_, bindparam, exists, func, or_, select, update
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column

from bot.database import Base, Id, vault_of

__all__ = [
    "TRIES",
    "InboxRow",
    "Raw",
    "body_of",
    "by_key",
    "claim",
    "count_before",
    "finish",
    "forget",
    "forget_parked",
    "has_heard",
    "must_wait",
    "park",
    "parked",
    "put_off",
    "receive",
    "states",
    "wait_no_longer",
    "waiting",
    "waiting_since_before",
]

# After so many failures that are our own fault, an event is parked for a person to look at.
TRIES = 3
# No event is put off for longer. One that seems to be was written while the clock was wrong, and is due.
PUT_OFF_MAX = timedelta(minutes=1)
# What an event speaks of has become known by then, or never will.
GIVEN_UP_AFTER = timedelta(days=1)


class InboxRow(Base):
    """One event. `sender` is a look-up hash, for order only; `body` is sealed, and blanked once the event is done.

    waits_for: a look-up hash of what the event speaks of and nobody knows yet; it keeps nothing else of its sender's
    waiting.
    """

    __tablename__ = "inbox"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    channel: Mapped[str]
    sender: Mapped[bytes]
    body: Mapped[bytes | None]
    state: Mapped[str] = mapped_column(default="waiting")  # waiting, done, parked
    received_at: Mapped[datetime]
    due_at: Mapped[datetime]
    tries: Mapped[int] = mapped_column(default=0)
    trace: Mapped[str] = mapped_column(default="")
    waits_for: Mapped[bytes | None]

    __table_args__ = (
        # In the order they are worked off, so that the first is found at once however many wait behind it.
        Index("ix_inbox_waiting", "state", "id"),
        Index("ix_inbox_sender_state", "sender", "state"),
        Index("ix_inbox_sender_received_at", "sender", "received_at"),
    )


@dataclass(frozen=True, slots=True)
class Raw:
    """An event as a channel hands it over, not yet understood: its key, whose order it belongs to, and its body.

    at: when it came in, where that was before we heard of it.
    """

    key: str
    channel: str
    sender: str
    body: str
    at: datetime | None = None


# These are asked for every event, and are built once: to build a statement takes longer than to ask it.
_ID = select(InboxRow.id).where(InboxRow.key == bindparam("key"))
_EARLIER = aliased(InboxRow)
_OLDEST = (
    select(InboxRow)
    .where(
        InboxRow.state == "waiting",
        or_(InboxRow.due_at <= bindparam("now"), InboxRow.due_at > bindparam("too_late")),
        ~exists().where(
            and_(
                _EARLIER.sender == InboxRow.sender,
                _EARLIER.state == "waiting",
                _EARLIER.waits_for.is_(None),
                _EARLIER.id < InboxRow.id,
            )
        ),
    )
    .order_by(InboxRow.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_COUNT_BEFORE = select(func.count()).where(
    InboxRow.sender == bindparam("sender"), InboxRow.received_at > bindparam("since"), InboxRow.id < bindparam("id")
)


def receive(session: Session, raw: Raw, now: datetime) -> bool:
    """Stores an event, unless it is there already. Returns whether it was new."""
    if session.scalar(_ID, {"key": raw.key}) is not None:
        return False
    vault = vault_of(session)
    session.add(
        InboxRow(
            key=raw.key,
            channel=raw.channel,
            sender=vault.look_up(raw.channel, raw.sender or raw.key),
            body=vault.seal(raw.body, f"inbox:{raw.key}"),
            received_at=min(raw.at or now, now),
            due_at=now,
        )
    )
    session.flush()
    return True


def states(session: Session, keys: Collection[str]) -> dict[str, str]:
    """What became of each of these events, waiting, done or parked; those that never came in are missing."""
    rows = session.execute(select(InboxRow.key, InboxRow.state).where(InboxRow.key.in_(keys)))
    return dict(rows.tuples().all())


def has_heard(session: Session, channel: str) -> bool:
    """Whether anything ever came in on a channel."""
    return session.scalar(select(InboxRow.id).where(InboxRow.channel == channel).limit(1)) is not None


def claim(session: Session, now: datetime) -> InboxRow | None:
    """Locks and returns the oldest event that is due and whose sender has none before it; None if there is none."""
    return session.scalar(_OLDEST, {"now": now, "too_late": now + PUT_OFF_MAX})


def body_of(session: Session, row: InboxRow) -> str:
    """The event's body, opened."""
    assert row.body is not None, row.key
    return vault_of(session).open(row.body, f"inbox:{row.key}")


def by_key(session: Session, key: str) -> InboxRow:
    """The event with this key."""
    return session.scalars(select(InboxRow).where(InboxRow.key == key)).one()


def count_before(session: Session, row: InboxRow, within: timedelta) -> int:
    """How many events of the row's sender came in before it and no longer ago than that, done or not.

    Counted up to the row itself, however many have come in behind it: of a flood, the first ones are still heard.
    """
    asked = {"sender": row.sender, "since": row.received_at - within, "id": row.id}
    return session.scalar(_COUNT_BEFORE, asked) or 0


def finish(row: InboxRow) -> None:
    """The event is done: nothing of what was said stays behind, only that it was here."""
    row.state, row.body, row.trace = "done", None, ""


def put_off(session: Session, key: str, now: datetime, trace: str) -> bool:
    """Our fault: try again a little later, at most TRIES times. Returns whether the event is parked now.

    What another process has done or parked in the meantime stays as it is.
    """
    row = session.scalars(select(InboxRow).where(InboxRow.key == key).with_for_update()).one()
    if row.state != "waiting":
        return False
    row.tries += 1
    row.trace = trace
    row.due_at = now + timedelta(seconds=2**row.tries)
    if row.tries >= TRIES:
        row.state = "parked"
    return row.state == "parked"


def must_wait(session: Session, row: InboxRow, what: bytes, now: datetime, *, known: bool) -> bool:
    """Whether an event waits for what it speaks of; then it is put off, which is nobody's fault.

    what: a look-up hash of it. known: whether it is known now. Even then an event waits for its sender's earlier ones
    about the same thing, for the last one is what they want. After a day it is given up, and parked.
    """
    earlier = select(InboxRow.id).where(
        InboxRow.sender == row.sender,
        InboxRow.state == "waiting",
        InboxRow.waits_for == what,
        InboxRow.id < row.id,
    )
    if known and session.scalar(earlier.limit(1)) is None:
        return False
    waited = now - row.received_at
    if waited >= GIVEN_UP_AFTER:
        park(row, "what it speaks of never became known")
    else:
        # Twice as long each time, up to a minute.
        row.waits_for, row.due_at = what, now + min(max(waited, timedelta(seconds=1)), PUT_OFF_MAX)
    return True


def wait_no_longer(session: Session, what: bytes, now: datetime) -> None:
    """Events that wait for this are due: it may be known now."""
    query = select(InboxRow).where(InboxRow.state == "waiting", InboxRow.waits_for == what)
    # One that is locked is being worked off, and need not be waited for.
    for row in session.scalars(query.with_for_update(skip_locked=True)):
        row.due_at = now


def park(row: InboxRow, trace: str) -> None:
    """The event cannot be understood. It is kept, sealed, for a person to look at, and stops nobody."""
    row.state, row.trace = "parked", trace


def forget(session: Session, channel: str, sender: str) -> None:
    """Blanks what a sender's parked events said: the rows stay, the words go. For the erasure of a person."""
    lookup = vault_of(session).look_up(channel, sender)
    session.execute(
        update(InboxRow).where(InboxRow.sender == lookup, InboxRow.state == "parked").values(body=None, trace="")
    )


def forget_parked(session: Session, before: datetime) -> None:
    """Blanks what parked events said that came in before then."""
    session.execute(
        update(InboxRow)
        .where(InboxRow.state == "parked", InboxRow.received_at < before, InboxRow.body.is_not(None))
        .values(body=None, trace="")
    )


def waiting_since_before(session: Session, moment: datetime) -> bool:
    """Whether anything is not worked off yet that came in by then."""
    query = select(InboxRow.id).where(InboxRow.state == "waiting", InboxRow.received_at <= moment)
    return session.scalar(query.limit(1)) is not None


def waiting(session: Session) -> int:
    """How many events are not worked off yet."""
    return session.scalar(select(func.count()).where(InboxRow.state == "waiting")) or 0


def parked(session: Session) -> int:
    """How many events are set aside for a person to look at."""
    return session.scalar(select(func.count()).where(InboxRow.state == "parked")) or 0

"""The polls that were sent: which of a channel's polls is which message of ours, so that a vote finds its offer.

A vote comes in with the channel's own id of the poll and nothing else. That id is known once the poll was sent. So what
is about to be sent is noted first, by its words: where the answer to a send gets lost, the poll can still say itself
which one it is, for an update of it brings its words along. One message may have become several polls: one whose
arrival was in doubt and that was sent again, one that a chat which moved got anew. A vote in any of them is a vote.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import outbox
from bot.database import Base, Id, vault_of
from bot.outbox import OutboxRow, Shown

__all__ = [
    "SentPoll",
    "close_under",
    "is_in",
    "is_named",
    "learn",
    "lookup_of",
    "message_of",
    "name",
    "note",
    "send_anew",
    "under",
]


class SentPoll(Base):
    """A poll that was sent, or may have been. `lookup` is a hash of the channel's id of it, None while nobody knows it.

    words: a hash of its question and options. message: the channel's id of the message it stands in, "" where unknown.
    closes_at: when it takes no more votes, closed by us or not.
    """

    __tablename__ = "poll"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    channel: Mapped[str]
    outbox_id: Mapped[int] = mapped_column(ForeignKey("outbox.id"), index=True)
    words: Mapped[bytes]
    lookup: Mapped[bytes | None]
    message: Mapped[str] = mapped_column(default="")
    closes_at: Mapped[datetime]
    closed: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (
        UniqueConstraint("channel", "lookup"),
        Index("ix_poll_channel_words", "channel", "words"),
    )


def note(session: Session, row: OutboxRow, question: str, options: Sequence[str], closes_at: datetime) -> None:
    """A poll is about to be sent for a row; from now on it can be told by its words."""
    session.add(
        SentPoll(
            channel=row.channel,
            outbox_id=row.id,
            words=_words(session, row.channel, question, options),
            closes_at=closes_at,
        )
    )
    session.flush()


def name(session: Session, row: OutboxRow, poll: str, message: str) -> None:
    """The row's poll arrived: this is the channel's id of it, and of its message."""
    sent = _by_id(session, row.channel, poll)
    if sent is None:
        query = select(SentPoll).where(SentPoll.outbox_id == row.id, SentPoll.lookup.is_(None))
        sent = session.scalars(query.order_by(SentPoll.id.desc())).first()
    if sent is not None:
        sent.lookup, sent.message = lookup_of(session, row.channel, poll), message


def is_named(session: Session, row: OutboxRow) -> bool:
    """Whether the poll that was sent last for a row has said itself which one it is."""
    query = select(SentPoll.lookup).where(SentPoll.outbox_id == row.id).order_by(SentPoll.id.desc())
    return session.scalars(query.limit(1)).first() is not None


def learn(
    session: Session, channel: str, poll: str, question: str, options: Sequence[str], now: datetime, *, closed: bool
) -> None:
    """A poll of ours as it stands now: it may be closed, and it may say for the first time which one it is.

    Where two messages would fit its words, it is neither: nobody's vote is guessed.
    """
    sent = _by_id(session, channel, poll)
    if sent is None:
        query = select(SentPoll).where(SentPoll.channel == channel, SentPoll.lookup.is_(None))
        query = query.where(SentPoll.words == _words(session, channel, question, options))
        nameless = session.scalars(query.order_by(SentPoll.id)).all()
        if len({one.outbox_id for one in nameless}) != 1:
            return
        sent = nameless[0]
        sent.lookup = lookup_of(session, channel, poll)
        row = session.get_one(OutboxRow, sent.outbox_id, with_for_update=True)
        if row.state == "unknown" or (row.state == "waiting" and row.again):
            # It did arrive, and need not be sent again.
            row.state, row.sent_at, row.fault = "sent", now, ""
    sent.closed = sent.closed or closed


def message_of(session: Session, channel: str, poll: str) -> OutboxRow | None:
    """The message that a poll was sent for; None if the poll is not known, or not yet."""
    sent = _by_id(session, channel, poll)
    return session.get_one(OutboxRow, sent.outbox_id) if sent is not None else None


def is_in(session: Session, shown: Shown) -> bool:
    """Whether what a reader was shown under a card is a poll, which cannot be edited."""
    query = select(SentPoll.id).where(SentPoll.outbox_id == shown.outbox_id, SentPoll.message == shown.message)
    return session.scalar(query.limit(1)) is not None


def under(session: Session, row: OutboxRow) -> Sequence[SentPoll]:
    """The polls that the row's reader was shown under its card, and that nobody closed yet."""
    query = (
        select(SentPoll)
        .join(OutboxRow, OutboxRow.id == SentPoll.outbox_id)
        .where(OutboxRow.card == row.card, OutboxRow.poll != "")
        .where(OutboxRow.place_id == row.place_id, SentPoll.lookup.is_not(None))
        .where(SentPoll.closed.is_(False))
    )
    return session.scalars(query.order_by(SentPoll.id)).all()


def close_under(session: Session, row: OutboxRow) -> None:
    """The channel has closed what was open under the row's card."""
    for sent in under(session, row):
        sent.closed = True


def send_anew(session: Session, place_id: int, now: datetime) -> None:
    """A chat moved: its polls stayed behind, so those that are still open are sent there once more."""
    query = select(OutboxRow).where(OutboxRow.place_id == place_id, OutboxRow.poll != "")
    rows = session.scalars(query.order_by(OutboxRow.id)).all()
    # Messages are numbered anew there, and none of them must be taken for one of the old chat.
    session.execute(update(SentPoll).where(SentPoll.outbox_id.in_([row.id for row in rows])).values(message=""))
    shown = [row for row in rows if row.poll != "ended" and row.state in ("sent", "unknown")]
    newest = {row.card or row.key: row for row in shown}
    for row in newest.values():
        say = outbox.said(session, row)
        if say is not None and say.poll is not None and say.poll.until > now:
            row.state, row.poll, row.fresh, row.again = "waiting", "open", True, False
            row.tries, row.due_at, row.message = 0, now, ""


def lookup_of(session: Session, channel: str, poll: str) -> bytes:
    """What a poll is found by, without the channel's id of it being kept."""
    return vault_of(session).look_up(f"{channel} poll", poll)


def _by_id(session: Session, channel: str, poll: str) -> SentPoll | None:
    return session.scalar(
        select(SentPoll).where(SentPoll.channel == channel, SentPoll.lookup == lookup_of(session, channel, poll))
    )


def _words(session: Session, channel: str, question: str, options: Sequence[str]) -> bytes:
    return vault_of(session).look_up(f"{channel} poll words", "\0".join(map(_bare, (question, *options))))


def _bare(text: str) -> str:
    """`text` without what a channel may change in it: marks that nobody sees, and how wide its gaps are."""
    return " ".join("".join(one for one in text if unicodedata.category(one) != "Cf").split())

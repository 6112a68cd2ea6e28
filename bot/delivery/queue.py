"""The steps of delivery in the database: what may go out now, and what became of what went out.

A message goes from waiting to sending, and from there to sent, or back to waiting, or to unknown or failed. One chat's
messages keep their order, and one chat has one message on its way, over all processes.

What was on its way when a process died is *uncertain*: perhaps it arrived. An edit is then made again, which does no
harm. A receipt is said once more, marked as such; a reminder is not, for the next one repeats it. What is uncertain
twice stays `unknown`, and is surfaced when its reader is next there, as is what did not reach them.

A poll cannot be edited. It is shown once under its card, and its end is a message of its own kind, which waits for its
turn behind the poll: so the poll it closes has arrived by then, or is known to be lost.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, bindparam, func, or_, select, text
from sqlalchemy.orm import Session

from bot import fates, inbox, numbers, outbox, polls
from bot.cooperative import people, places
from bot.delivery.aftermath import Aftermath, call, hold, out_of_reach
from bot.delivery.drawing import Parcel
from bot.messages import Delivered, Fate, Held, Later, Moved, Rejected, Sent, Uncertain, Unreachable, Weight
from bot.outbox import OutboxRow

__all__ = ["STALE", "Finished", "claim", "learn", "next_due", "note_polls", "record", "recover"]

_log = logging.getLogger(__name__)

# A message on its way for longer has lost its process. No send of ours lasts as long.
STALE = timedelta(minutes=2)

# So many chats are looked at in one step; more than can be waiting for their pace at one time.
_WINDOW = 200

# A message is given up after so many changes of the chat's id: two chats that each name the other are not a chat.
_MOVES_MAX = 5

_UNCERTAIN_PAUSE_SECONDS = 2
# A poll that did arrive names itself as soon as somebody votes in it, and then need not be sent again.
_UNCERTAIN_POLL_PAUSE_SECONDS = 10
_EDIT_PAUSE_MAX_SECONDS = 60
# An edit that is uncertain for so long, a quarter of an hour, keeps its chat waiting no longer.
_EDITS_MAX = 20

# A message that was taken and then failed is sent no more than so often.
_FATES_MAX = 5

# Claims of several processes come one after the other; else two of them could each take a message of one chat.
_CLAIM_LOCK = 0x6B697461_62750001


@dataclass(frozen=True, slots=True)
class Finished:
    """What became of a message that was sent, or tried. pictured: whether it went out with a picture."""

    row_id: int
    delivered: Delivered
    pictured: bool = False


# The statements of a step are built once: to build one takes longer than to ask it.
#
# Due is also what was written or tried later than now: the clock was set back, and nobody waits.
_DUE = or_(
    OutboxRow.due_at <= bindparam("now"),
    OutboxRow.created_at > bindparam("now"),
    OutboxRow.sending_at > bindparam("now"),
)
_ON_CHANNELS = OutboxRow.channel.in_(bindparam("channels", expanding=True))
_TAPS = (
    select(OutboxRow)
    .where(OutboxRow.state == "waiting", OutboxRow.kind == "tap", _DUE, _ON_CHANNELS)
    .order_by(OutboxRow.id)
    .limit(bindparam("room"))
    .with_for_update(skip_locked=True)
)
# One that was tried keeps its place in the order, though it is not due for a moment.
_WAITS = and_(OutboxRow.state == "waiting", OutboxRow.kind != "tap", or_(_DUE, OutboxRow.tries > 0))
_FIRST_OF_EACH_CHAT = (
    select(func.min(OutboxRow.id))
    .where(_WAITS, _ON_CHANNELS)
    .group_by(OutboxRow.address_id, OutboxRow.place_id)
    .order_by(func.min(OutboxRow.id))
    .limit(_WINDOW)
)
_STILL_WAITING = (
    select(OutboxRow)
    .where(OutboxRow.id.in_(bindparam("ids", expanding=True)), OutboxRow.state == "waiting")
    .order_by(OutboxRow.id)
    .with_for_update(skip_locked=True)
)
_OF_CARDS = (
    select(OutboxRow)
    .where(_WAITS, OutboxRow.kind == "message", OutboxRow.card.in_(bindparam("cards", expanding=True)))
    .order_by(OutboxRow.id)
)
_BUSY = select(OutboxRow.address_id, OutboxRow.place_id).where(OutboxRow.state == "sending", OutboxRow.kind != "tap")
_NEXT_DUE = select(func.min(OutboxRow.due_at)).where(OutboxRow.state == "waiting", OutboxRow.due_at > bindparam("now"))


def claim(
    session: Session,
    now: datetime,
    room: int,
    *,
    channels: Collection[str],
    edits: Collection[str],
    numbered: Collection[str] = (),
    may_leave: Callable[[OutboxRow], bool],
) -> list[OutboxRow]:
    """Marks what may go out now as sending, at most `room` messages, and returns it.

    channels: those that take messages now. edits: those that can edit. numbered: those that show choices as numbers.
    may_leave: asked for each message, last of all; False leaves it waiting.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _CLAIM_LOCK})
    claimed: list[OutboxRow] = []
    for row in [*_taps(session, now, channels, room), *_heads(session, now, channels, edits)]:
        if len(claimed) == room:
            break
        if may_leave(row):
            _mark_sending(session, row, now, can_edit=row.channel in edits)
            if row.channel in numbered:
                numbers.number(session, row)
            claimed.append(row)
    return claimed


def next_due(session: Session, now: datetime) -> datetime | None:
    """When the next message is due that is not due yet; None if there is none."""
    return session.scalar(_NEXT_DUE, {"now": now})


def note_polls(session: Session, parcels: Iterable[Parcel]) -> None:
    """Notes the polls among these before they are sent, so that one whose arrival nobody reports can name itself."""
    for parcel in parcels:
        for message in parcel.messages:
            if message.options and message.closes_at is not None:
                polls.note(session, parcel.row, message.text, message.options, message.closes_at)


def record(session: Session, finished: Sequence[Finished], now: datetime, after: Aftermath) -> None:
    """Writes down what became of each message."""
    if not finished:
        return
    results = {one.row_id: one.delivered for one in finished}
    pictured = {one.row_id for one in finished if one.pictured}
    rows = session.scalars(select(OutboxRow).where(OutboxRow.id.in_(results)).order_by(OutboxRow.id)).all()
    for row in rows:
        if row.state != "sending" and not isinstance(results[row.id], Sent):
            # It took so long that it was given up as lost. That it did arrive is the one thing still worth knowing.
            continue
        if row.kind == "tap":
            _record_tap(row, results[row.id], now)
        elif row.kind == "end":
            _record_end(session, row, results[row.id], now)
        else:
            if isinstance(results[row.id], Sent):
                row.pictured = row.id in pictured
            _record(session, row, results[row.id], now, after)


def learn(session: Session, fate: Fate, now: datetime, after: Aftermath) -> bool:
    """Writes down what a service tells of a message that it took. Told again, or too late, it changes nothing.

    Returns whether the message is known to be ours: it may be told before we have written down that it was taken.
    """
    known = fates.of(session, fate.message)
    if known is None:
        return False
    row = session.get(OutboxRow, known.outbox_id)
    # What was said anew since then has another id, and this one is nobody's any more.
    if not fates.grows(known, fate.status, now) or row is None or row.message != fate.message:
        return True
    if fate.delivered is None:
        if row.state in ("failed", "unreached") and fate.status != "sent":
            # It reached the phone after all.
            row.state, row.fault = "sent", ""
        return True
    if row.state == "held":
        # What failed is what was to let them know.
        row.message, row.sent_at = "", None
        if row.address_id is not None:
            people.address_at(session, row.address_id).knocked_at = None
        call(session, after.on_held, row)
    elif row.state == "sent" and row.tries >= _FATES_MAX:
        row.state, row.fault = "failed", "it failed again and again"
    elif row.state == "sent":
        _record(session, row, fate.delivered, now, after)
    return True


def recover(session: Session, now: datetime, age: timedelta | None = None, except_for: Collection[int] = ()) -> None:
    """What is on its way for longer than `age` (or at all, without one) has lost its process: it is uncertain."""
    query = select(OutboxRow).where(OutboxRow.state == "sending").order_by(OutboxRow.id)
    if age is not None:
        query = query.where(OutboxRow.sending_at <= now - age)
    for row in session.scalars(query.with_for_update(skip_locked=True)):
        if row.id in except_for:
            continue
        if row.kind == "tap":
            row.state, row.fault = "failed", "lost"
        else:
            _uncertain(session, row, "its process was lost", now)


# Claiming


def _busy_readers(session: Session) -> set[str]:
    return {_reader(address, place) for address, place in session.execute(_BUSY)}


def _taps(session: Session, now: datetime, channels: Collection[str], room: int) -> Sequence[OutboxRow]:
    """Answers to taps: they wait for nobody."""
    return session.scalars(_TAPS, {"now": now, "channels": list(channels), "room": room}).all()


def _heads(session: Session, now: datetime, channels: Collection[str], edits: Collection[str]) -> list[OutboxRow]:
    """The first message of each chat, where it may go out: none is on its way there, and it is due. The oldest first.

    One that was tried is not due for a moment, and so holds up those behind it.
    """
    while ids := session.scalars(_FIRST_OF_EACH_CHAT, {"now": now, "channels": list(channels)}).all():
        rows = session.scalars(_STILL_WAITING, {"ids": ids}).all()
        cards = {row.card for row in rows if row.card is not None}
        dropped = _drop_polls_shown(session, rows, now)
        if cards:
            of_cards = session.scalars(_OF_CARDS, {"now": now, "cards": list(cards)}).all()
            dropped = _drop_replaced(of_cards, edits) or dropped
        if not dropped:
            busy = _busy_readers(session)
            return [row for row in rows if _is_due(row, now) and outbox.reader_of(row) not in busy]
    return []


def _is_due(row: OutboxRow, now: datetime) -> bool:
    """Whether a row is due as `_DUE` has it."""
    return row.due_at <= now or max(row.created_at, row.sending_at or row.created_at) > now


def _drop_replaced(rows: Sequence[OutboxRow], edits: Collection[str]) -> bool:
    """A message of a card makes way for the next one of that card, which would only edit it. Returns whether any did.

    If it was to be a new message, or to make a sound, the next one is. A next one that is itself to be a new message
    leaves it alone where it is an edit: both are to be seen. Where nothing can be edited it would be said twice.
    """
    newer: dict[tuple[str, str | None], OutboxRow] = {}
    dropped = False
    for row in reversed(rows):
        key = (outbox.reader_of(row), row.card)
        after = newer.get(key)
        if after is None or (after.fresh and row.channel in edits):
            newer[key] = row
            continue
        row.state, dropped = "dropped", True
        after.fresh, after.quiet = after.fresh or row.fresh, after.quiet and row.quiet
    return dropped


def _drop_polls_shown(session: Session, rows: Sequence[OutboxRow], now: datetime) -> bool:
    """A poll makes way for one under its card that its reader has and that takes votes. Returns whether any did."""
    ballots = [row for row in rows if row.poll and row.card is not None and not row.fresh]
    shown = [row for row in ballots if any(sent.closes_at > now for sent in polls.under(session, row))]
    for row in shown:
        row.state = "dropped"
    return bool(shown)


def _mark_sending(session: Session, row: OutboxRow, now: datetime, *, can_edit: bool) -> None:
    row.state, row.sending_at, row.tries, row.message = "sending", now, row.tries + 1, ""
    if row.kind == "message" and row.card is not None and can_edit and not row.fresh:
        shown = outbox.shown_under(session, outbox.reader_of(row), row.card)
        # A picture stays one, whatever is said below it: words alone are a new message.
        row.fresh = shown is not None and shown.pictured and not row.pictured
        # Written down before it goes out: what was an edit can be made again whatever happens.
        can_edit = shown is not None and not row.fresh and not polls.is_in(session, shown)
        row.message = shown.message if shown is not None and can_edit else ""


def _reader(address_id: int | None, place_id: int | None) -> str:
    return f"address:{address_id}" if address_id is not None else f"place:{place_id}"


# Recording


def _record_tap(row: OutboxRow, delivered: Delivered, now: datetime) -> None:
    """Never sent again: by then nobody looks at the button any more."""
    if isinstance(delivered, Sent):
        row.state, row.sent_at = "sent", now
    else:
        row.state, row.fault = "failed", type(delivered).__name__


def _record_end(session: Session, row: OutboxRow, delivered: Delivered, now: datetime) -> None:
    """Closing a poll twice does no harm, and one that is gone is closed."""
    match delivered:
        case Sent() | Rejected(gone=True):
            row.state, row.sent_at, row.fault = "sent", now, ""
            polls.close_under(session, row)
            _forget_card(session, row)
        case Later(seconds):
            _wait(row, now, seconds)
        case Uncertain(reason):
            _uncertain(session, row, reason, now)
        case Moved(chat):
            _move(session, row, chat, now)
        case Rejected(reason) | Unreachable(reason):
            row.state, row.fault = "failed", reason
            _log.error("polls could not be closed by message %d: %s", row.id, reason)


def _record(
    session: Session,
    row: OutboxRow,
    delivered: Delivered,
    now: datetime,
    after: Aftermath,
) -> None:
    match delivered:
        case Sent(message, poll):
            row.state, row.sent_at, row.message, row.fault = "sent", now, message or row.message, ""
            if row.card is not None and row.say is not None:
                outbox.note_shown(session, row)
            if poll:
                polls.name(session, row, poll, message)
                inbox.wait_no_longer(session, polls.lookup_of(session, row.channel, poll), now)
                if row.poll == "ended":
                    outbox.end_again(session, row, now)
            if row.channel in after.fated and message:
                fates.taken(session, message, row.id, now)
        case Held():
            hold(session, row, delivered, now, after)
        case Later(seconds, reason=reason):
            row.fault = reason
            _wait(row, now, seconds)
        case Uncertain(reason):
            _uncertain(session, row, reason, now)
        case Moved(chat):
            _move(session, row, chat, now)
        case Rejected(reason, gone=True):
            _forget_shown(session, row)
            row.fault = reason
            _wait(row, now, 0)
        case Rejected(reason) if row.poll == "open":
            # Mostly there is no right to send polls there. Whatever it is, buttons are better than no ballot at all.
            row.poll, row.fault = "buttons", reason
            _wait(row, now, 0)
        case Rejected(reason) if row.pictured:
            # The words are complete without it. There was no right to send any, or none was to be had where Twilio
            # fetches them.
            row.pictured, row.fault = False, reason
            _wait(row, now, 0)
            _log.warning("a picture was left out of message %d: %s", row.id, reason)
        case Rejected(reason):
            row.state, row.fault = "failed", reason
            _log.error("message %d was refused: %s", row.id, reason)
        case Unreachable(reason, stopped=stopped):
            row.state, row.fault = "failed", reason
            if row.address_id is not None:
                row.state = "unreached"
                out_of_reach(session, row.address_id, after, stopped_at=now if stopped else None)
                call(session, after.on_unreached, row)


def _wait(row: OutboxRow, now: datetime, seconds: float) -> None:
    row.state, row.due_at = "waiting", now + timedelta(seconds=seconds)


def _uncertain(session: Session, row: OutboxRow, reason: str, now: datetime) -> None:
    """Nobody can say whether it arrived, unless it is a poll that somebody has voted in already."""
    if row.poll:
        # Locked, so that it names itself before this or after it, but not at the same time.
        session.refresh(row, with_for_update=True)
        if polls.is_named(session, row):
            row.state, row.sent_at = "sent", now
            return
    row.fault = reason
    does_no_harm = row.message or row.kind == "end"
    if does_no_harm and row.tries < _EDITS_MAX:
        _wait(row, now, min(2.0**row.tries, _EDIT_PAUSE_MAX_SECONDS))
    elif does_no_harm or row.again or row.weight == Weight.REMINDER.value or row.poll == "ended":
        row.state = "unknown"
        _log.warning("nobody can say whether message %d arrived", row.id)
    else:
        row.again = True
        _wait(row, now, _UNCERTAIN_POLL_PAUSE_SECONDS if row.poll == "open" else _UNCERTAIN_PAUSE_SECONDS)


def _move(session: Session, row: OutboxRow, chat: str, now: datetime) -> None:
    place = session.get(places.Place, row.place_id) if row.place_id is not None else None
    if place is None or row.tries > _MOVES_MAX:
        row.state, row.fault = "failed", "moved"
        return
    places.move(session, row.channel, places.external(session, place), chat)
    # What was shown in the old chat cannot be edited in the new one.
    _forget_shown(session, row)
    _wait(row, now, 0)


def _forget_shown(session: Session, row: OutboxRow) -> None:
    """The message that the row was to edit is not there: the card is shown anew."""
    shown = outbox.shown_under(session, outbox.reader_of(row), row.card) if row.card is not None else None
    if shown is not None and shown.message == row.message:
        session.delete(shown)
    row.message = ""


def _forget_card(session: Session, row: OutboxRow) -> None:
    """What is said under the row's card from now on is a new message."""
    assert row.card is not None, row.key
    shown = outbox.shown_under(session, outbox.reader_of(row), row.card)
    if shown is not None:
        session.delete(shown)

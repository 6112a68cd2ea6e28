"""What is to be said, and what may be picked from it: rows, nothing else.

A message is written in the transaction that caused it, as an id and arguments, never as rendered words; delivery finds
the words when it sends. Each choice becomes an *offer*: a random token that names a row, who may take it, and what
taking it means. So an old button finds its truth, and every tap is authorised in one place.

A *card* is a key for something that changes ("handover:1:118"). Saying something under a card edits what that reader
was last shown under it where the channel can edit, and sends anew where it cannot; nobody above needs to know which.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    Index,
    UniqueConstraint,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.database import Base, Id, vault_of
from bot.frozen import freeze, thaw
from bot.messages import Choice, Say, Weight

__all__ = [
    "COVER",
    "Offer",
    "OutboxRow",
    "Shown",
    "answer_tap",
    "answers",
    "blank",
    "blank_under",
    "draw_again",
    "end_again",
    "end_poll",
    "faults_since",
    "forget",
    "forget_shown",
    "is_busy",
    "last_to",
    "may_be_shown",
    "note_shown",
    "offer_by_token",
    "offers_at",
    "offers_of",
    "oldest_waiting",
    "put",
    "reader_of",
    "rename_shown",
    "said",
    "shown_under",
    "unsay",
]

# Long enough that nobody's old button lies, short enough that the table does not grow for ever.
OFFER_LIFE = timedelta(days=400)


# The card of the line that says only that something waits, to whoever hides their numbers.
COVER = "cover"

# In a session's info: the address whose owner said or tapped what is worked off in it.
_ANSWERS = "answers"

_IS_POLL = text("poll != ''")


class OutboxRow(Base):
    """One message for one address or one place.

    state: waiting -> sending -> sent; `unknown` when nobody can say whether it arrived, `dropped` when a newer row of
    its card came first, `held` until the reader is heard again, `unreached` when the person at the address cannot be
    reached, `failed` when the channel or the place will not have it. kind: message, tap (the answer to a button), or
    end (of the polls under its card).

    poll: "" for what is no poll; else it is open, or ended, or only buttons, where none may be sent.

    asked: whether it answers what its reader said or tapped; all else is covered where they hide their numbers.

    pictured: whether a picture goes with it; and once it was sent, whether one did, for a channel may not take it.
    """

    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(default="message")
    channel: Mapped[str]
    address_id: Mapped[int | None] = mapped_column(ForeignKey("address.id"))
    place_id: Mapped[int | None] = mapped_column(ForeignKey("place.id"))
    group_id: Mapped[int | None]
    weight: Mapped[str]
    say: Mapped[bytes | None]  # sealed; blanked when it is old, or the person is erased
    card: Mapped[str | None]
    poll: Mapped[str] = mapped_column(default="")
    asked: Mapped[bool] = mapped_column(default=False)
    pictured: Mapped[bool] = mapped_column(default=False)
    fresh: Mapped[bool] = mapped_column(default=False)  # a new message even though the card could be edited
    quiet: Mapped[bool] = mapped_column(default=False)
    tap: Mapped[str] = mapped_column(default="")
    alert: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default="waiting")
    created_at: Mapped[datetime]
    due_at: Mapped[datetime]
    sending_at: Mapped[datetime | None]
    sent_at: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
    again: Mapped[bool] = mapped_column(default=False)  # it may have arrived once already
    message: Mapped[str] = mapped_column(default="")  # the channel's id of what was sent
    fault: Mapped[str] = mapped_column(default="")

    __table_args__ = (
        Index("ix_outbox_state_due_at", "state", "due_at"),
        Index("ix_outbox_address_id_id", "address_id", "id"),
        Index("ix_outbox_place_id_id", "place_id", "id"),
        # Few messages are polls, and those are looked for by their card.
        Index("ix_outbox_poll_card", "card", sqlite_where=_IS_POLL, postgresql_where=_IS_POLL),
    )


class Offer(Base):
    """Something that may be picked, at a position in a message.

    action "" means: the answer to the step that waits at this address. Whoever may take it: the person it was made to,
    or, in a group chat, anyone; the action decides by who they are and what state things are in, never by the fact
    that a button was shown.
    """

    __tablename__ = "offer"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    token: Mapped[str] = mapped_column(unique=True)
    outbox_id: Mapped[int] = mapped_column(ForeignKey("outbox.id"), index=True)
    position: Mapped[int]
    person_id: Mapped[int | None]
    address_id: Mapped[int | None]
    group_id: Mapped[int | None]
    choice: Mapped[str]
    action: Mapped[str] = mapped_column(default="")
    object: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=0)
    until: Mapped[datetime]
    code: Mapped[int] = mapped_column(default=0)
    """The number by which it may be typed, where the channel shows numbers; 0 before it was shown with one."""

    __table_args__ = (Index("ix_offer_address_id_id", "address_id", "id"),)


class Shown(Base):
    """What a reader was last shown under a card: the message to edit next time.

    pictured: whether it is a picture, which no edit turns into words alone.
    """

    __tablename__ = "shown"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    reader: Mapped[str]  # "address:7" or "place:3"
    card: Mapped[str]
    message: Mapped[str]
    outbox_id: Mapped[int]
    pictured: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (UniqueConstraint("reader", "card"),)


# These are asked for every message, and are built once: to build a statement takes longer than to ask it.
_ID = select(OutboxRow.id).where(OutboxRow.key == bindparam("key"))
_BY_TOKEN = select(Offer).where(Offer.token == bindparam("token"))
_OFFERS_OF = select(Offer).where(Offer.outbox_id == bindparam("outbox_id")).order_by(Offer.position)
_SHOWN = select(Shown).where(Shown.reader == bindparam("reader"), Shown.card == bindparam("card"))


def put(
    session: Session,
    say: Say,
    *,
    key: str,
    now: datetime,
    channel: str,
    address_id: int | None = None,
    place_id: int | None = None,
    person_id: int | None = None,
    group_id: int | None = None,
    weight: Weight = Weight.RECEIPT,
    card: str | None = None,
    fresh: bool = False,
    quiet: bool = False,
    due_at: datetime | None = None,
    asked: bool = False,
) -> OutboxRow | None:
    """Writes a message for one address or place, with an offer for each of its choices.

    A poll is shown once: while one is open under its card, another is sent only if it is to be `fresh`.

    key: unique among all messages ever; a second `put` under it writes nothing and returns None.
    person_id: who reads at the address, and so who may take the offers. due_at: not before this moment.
    asked: it is shown whole, even to whoever hides their numbers; so is all that is said to whom the session answers.
    """
    assert (address_id is None) != (place_id is None), "a message has one reader"
    assert say.poll is None or all(choice.action for choice in say.choices), "a vote answers no waiting question"
    if session.scalar(_ID, {"key": key}) is not None:
        return None
    row = OutboxRow(
        key=key,
        channel=channel,
        address_id=address_id,
        place_id=place_id,
        group_id=group_id,
        weight=weight.value,
        say=vault_of(session).seal(freeze(say), f"outbox:{key}"),
        card=card,
        poll="open" if say.poll is not None else "",
        asked=asked or (address_id is not None and session.info.get(_ANSWERS) == address_id),
        pictured=say.picture is not None or (say.document is not None and say.document.paper is not None),
        fresh=fresh,
        quiet=quiet,
        created_at=now,
        due_at=due_at or now,
    )
    session.add(row)
    session.flush()
    _make_offers(session, row, say.choices, person_id, now)
    return row


def answers(session: Session, address_id: int) -> None:
    """What is said at this address in this session answers what its owner said or tapped just now."""
    session.info[_ANSWERS] = address_id


def draw_again(
    session: Session,
    card: str,
    before: datetime,
    *,
    key: str,
    now: datetime,
    address_id: int | None = None,
    place_id: int | None = None,
) -> bool:
    """Draws what is shown under a card once more, in place and without a sound, with buttons that are new.

    Returns whether there was anything to draw: shown, said before a moment, not a poll, and with no newer one on its
    way. key: what its key begins with, so that it is drawn once for each.
    """
    at = OutboxRow.address_id == address_id if address_id is not None else OutboxRow.place_id == place_id
    query = select(OutboxRow).where(at, OutboxRow.card == card, OutboxRow.kind == "message")
    row = session.scalar(query.order_by(OutboxRow.id.desc()).limit(1))
    if row is None or row.state != "sent" or row.poll or row.created_at > before:
        return False
    shown, offers = said(session, row), offers_of(session, row)
    if shown is None or not offers or shown_under(session, reader_of(row), card) is None:
        return False
    put(
        session,
        shown,
        key=f"{key}:{row.id}",
        now=now,
        channel=row.channel,
        address_id=row.address_id,
        place_id=row.place_id,
        person_id=offers[0].person_id,
        group_id=row.group_id,
        weight=Weight.CARD,
        card=card,
        quiet=True,
    )
    return True


def answer_tap(
    session: Session,
    say: Say | None,
    *,
    key: str,
    now: datetime,
    channel: str,
    tap: str,
    alert: bool,
    address_id: int | None = None,
    place_id: int | None = None,
) -> None:
    """Writes the answer to a tap: it ends the button's spinner, and shows `say` for a moment if there is one.

    Whoever has no address, and tapped in a group's chat, reads it as that place reads.
    """
    assert (address_id is None) != (place_id is None), "a tap is answered once"
    sealed = vault_of(session).seal(freeze(say), f"outbox:{key}") if say else None
    session.add(
        OutboxRow(
            key=key,
            kind="tap",
            channel=channel,
            address_id=address_id,
            place_id=place_id,
            weight=Weight.REMINDER.value,
            say=sealed,
            tap=tap,
            alert=alert,
            created_at=now,
            due_at=now,
        )
    )


def end_poll(session: Session, card: str, *, key: str, now: datetime) -> None:
    """Closes every poll under `card`, wherever it is shown, and takes the buttons away where it had to be buttons.

    What waits to be sent of it is dropped, and what is on its way is closed behind it. key: what the keys of the ends
    begin with. A second end finds nothing open, and does nothing.
    """
    rows = session.scalars(
        select(OutboxRow).where(OutboxRow.card == card, OutboxRow.poll.in_(("open", "buttons"))).order_by(OutboxRow.id)
    ).all()
    for row in rows:
        row.poll = "ended"
        if row.state == "waiting":
            row.state = "dropped"
    for row in {reader_of(row): row for row in rows}.values():
        session.add(
            OutboxRow(
                # A message ends once, so nothing else has this key.
                key=f"{key}:{row.id}",
                kind="end",
                channel=row.channel,
                address_id=row.address_id,
                place_id=row.place_id,
                group_id=row.group_id,
                weight=Weight.CARD.value,
                card=card,
                created_at=now,
                due_at=now,
            )
        )
    session.flush()


def end_again(session: Session, row: OutboxRow, now: datetime) -> None:
    """The poll of a row arrived after all, when its card was ended already: it is closed as well."""
    query = select(OutboxRow).where(OutboxRow.kind == "end", OutboxRow.card == row.card, OutboxRow.id > row.id)
    for end in session.scalars(query.where(_same_reader(row), OutboxRow.state != "sending")):
        end.state, end.due_at, end.tries = "waiting", now, 0


def said(session: Session, row: OutboxRow) -> Say | None:
    """What the row says, opened; None for a plain end of a spinner, or once it was blanked."""
    if row.say is None:
        return None
    opened: Say = thaw(vault_of(session).open(row.say, f"outbox:{row.key}"))
    return opened


def offer_by_token(session: Session, token: str) -> Offer | None:
    return session.scalar(_BY_TOKEN, {"token": token})


def offers_at(session: Session, address_id: int, since: datetime) -> Sequence[tuple[Offer, OutboxRow]]:
    """The offers made at an address since then, of messages that were shown and still stand, the newest first."""
    rows = session.execute(
        select(Offer, OutboxRow)
        .join(OutboxRow, OutboxRow.id == Offer.outbox_id)
        .where(Offer.address_id == address_id, OutboxRow.created_at >= since)
        .where(may_be_shown())
        .order_by(OutboxRow.id.desc(), Offer.position)
    ).all()
    return [(offer, row) for offer, row in rows]


def offers_of(session: Session, row: OutboxRow) -> Sequence[Offer]:
    """The offers a message makes, in their order."""
    return session.scalars(_OFFERS_OF, {"outbox_id": row.id}).all()


def reader_of(row: OutboxRow) -> str:
    """What `Shown` calls the reader of a row."""
    return f"address:{row.address_id}" if row.address_id is not None else f"place:{row.place_id}"


def shown_under(session: Session, reader: str, card: str) -> Shown | None:
    """What `reader` was last shown under `card`; None if nothing yet."""
    return session.scalar(_SHOWN, {"reader": reader, "card": card})


def note_shown(session: Session, row: OutboxRow) -> None:
    """Remembers that the row's message is what its reader now sees under its card."""
    assert row.card is not None
    shown = shown_under(session, reader_of(row), row.card)
    if shown is None:
        shown = Shown(reader=reader_of(row), card=row.card, message="", outbox_id=row.id)
        session.add(shown)
    shown.message, shown.outbox_id, shown.pictured = row.message, row.id, row.pictured


def rename_shown(session: Session, address_id: int, card: str, becomes: str) -> None:
    """From now on the message shown under `card` at an address is another card's: a question turns into a receipt."""
    reader = f"address:{address_id}"
    shown = shown_under(session, reader, card)
    if shown is not None and shown_under(session, reader, becomes) is None:
        shown.card = becomes


def last_to(session: Session, address_id: int) -> OutboxRow | None:
    """The newest message written for an address, under whatever card; None if there was none."""
    return session.scalar(
        select(OutboxRow)
        .where(OutboxRow.address_id == address_id, OutboxRow.kind == "message", OutboxRow.state != "dropped")
        .order_by(OutboxRow.id.desc())
        .limit(1)
    )


def faults_since(session: Session, since: datetime) -> list[str]:
    """What went wrong with each message that was written since then and did not reach its reader, or not at once."""
    query = select(OutboxRow.fault).where(OutboxRow.created_at > since, OutboxRow.fault != "")
    return list(session.scalars(query))


def forget_shown(session: Session, reader: str) -> None:
    """Nothing that was shown to this reader can be edited any more."""
    session.execute(delete(Shown).where(Shown.reader == reader))


def forget(session: Session, before: datetime, now: datetime) -> None:
    """Forgets the words of messages written before then that no longer wait, and offers that nobody may take any more.

    The rows stay, with their keys, so that nothing is said twice; but for answers to taps, whose keys are the events'.
    """
    old = and_(OutboxRow.created_at < before, OutboxRow.state.not_in(("waiting", "sending")))
    session.execute(delete(OutboxRow).where(old, OutboxRow.kind == "tap"))
    session.execute(update(OutboxRow).where(old, OutboxRow.say.is_not(None)).values(say=None, fault=""))
    session.execute(delete(Offer).where(Offer.until < now))


def blank(session: Session, address_ids: Sequence[int]) -> None:
    """Forgets what was said at these addresses: the rows stay, their words go. For the erasure of a person."""
    session.execute(update(OutboxRow).where(OutboxRow.address_id.in_(address_ids)).values(say=None, message=""))
    session.execute(delete(Offer).where(Offer.address_id.in_(address_ids)))
    session.execute(delete(Shown).where(Shown.reader.in_([f"address:{id}" for id in address_ids])))


def blank_under(session: Session, keys: str) -> None:
    """Forgets the words of messages that were sent, or never will be, whose keys are like this, as LIKE has it.

    The rows stay, and so do the words of what is still to be said.
    """
    to_be_said = ("waiting", "sending", "held", "unreached")
    over = OutboxRow.state.not_in(to_be_said)
    session.execute(update(OutboxRow).where(OutboxRow.key.like(keys), over).values(say=None))


def unsay(session: Session, keys: str) -> None:
    """Drops what still waits to be said under keys like this, as LIKE has it, for it is true no longer."""
    waits = OutboxRow.state.in_(("waiting", "held"))
    session.execute(update(OutboxRow).where(OutboxRow.key.like(keys), waits).values(state="dropped"))


def is_busy(session: Session, now: datetime) -> bool:
    """Whether anything is due to be said now, or on its way."""
    query = select(OutboxRow.id).where(
        or_(OutboxRow.state == "sending", and_(OutboxRow.state == "waiting", OutboxRow.due_at <= now))
    )
    return session.scalar(query.limit(1)) is not None


def oldest_waiting(session: Session, now: datetime) -> datetime | None:
    """Since when the message waits that is longest overdue; None if none is due."""
    return session.scalar(
        select(func.min(OutboxRow.due_at)).where(OutboxRow.state == "waiting", OutboxRow.due_at <= now)
    )


def may_be_shown() -> ColumnElement[bool]:
    """Of what never left, nobody can have picked anything: a typed "yes" is about something that was seen."""
    was_tried = and_(OutboxRow.state == "waiting", OutboxRow.tries > 0)
    return or_(OutboxRow.state.in_(("sending", "sent", "unknown")), was_tried)


def _same_reader(row: OutboxRow) -> ColumnElement[bool]:
    if row.place_id is not None:
        return OutboxRow.place_id == row.place_id
    return OutboxRow.address_id == row.address_id


def _make_offers(
    session: Session, row: OutboxRow, choices: Sequence[Choice], person_id: int | None, now: datetime
) -> None:
    offers = [
        {
            "token": secrets.token_urlsafe(16),
            "outbox_id": row.id,
            "position": position,
            "person_id": person_id,
            "address_id": row.address_id,
            "group_id": row.group_id,
            "choice": choice.id,
            "action": choice.action,
            "object": choice.object,
            "version": choice.version,
            "until": now + OFFER_LIFE,
            "code": 0,
        }
        for position, choice in enumerate(choices, start=1)
        if choice.link is None
    ]
    if offers:
        # In one statement: added as objects they are written one by one, and they are most of what a message writes.
        session.execute(insert(Offer), offers)

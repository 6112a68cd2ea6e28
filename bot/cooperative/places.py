"""Places: group chats that a savings group meets in. A place can get a new id; it stays the same place."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Index, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import clock, outbox, polls
from bot.database import Base, Id, vault_of

__all__ = ["MOVES_WITHIN", "Place", "by_id", "external", "link", "move", "place_at", "places_of", "unlink"]


# A chat that becomes another one is left by us, as its members are: the two are told within seconds, in either order.
MOVES_WITHIN = timedelta(minutes=5)


class Place(Base):
    """A group chat on a channel, linked to a savings group. `topic` is the forum topic we were called into."""

    __tablename__ = "place"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    group_id: Mapped[int]
    channel: Mapped[str]
    lookup: Mapped[bytes]
    external: Mapped[bytes]
    topic: Mapped[str] = mapped_column(default="")
    linked_by: Mapped[int]
    linked_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]

    __table_args__ = (UniqueConstraint("channel", "lookup"), Index("ix_place_group_id", "group_id"))


def place_at(session: Session, channel: str, chat: str) -> Place | None:
    """The place with this chat id, if a savings group meets there now."""
    found = _at(session, channel, chat)
    return found if found is not None and found.ended_at is None else None


def places_of(session: Session, group_id: int) -> list[Place]:
    """Where a group meets now."""
    query = select(Place).where(Place.group_id == group_id, Place.ended_at.is_(None))
    return list(session.scalars(query.order_by(Place.id)))


def by_id(session: Session, place_id: int) -> Place:
    return session.get_one(Place, place_id)


def external(session: Session, place: Place) -> str:
    """The channel's own id of the chat."""
    return vault_of(session).open(place.external, "place")


def link(session: Session, group_id: int, channel: str, chat: str, topic: str, by: int, now: datetime) -> Place:
    """Links a chat to a group, or links it anew. A chat belongs to one group: the last one it was linked to."""
    known = _at(session, channel, chat)
    if known is None:
        vault = vault_of(session)
        known = Place(
            channel=channel,
            lookup=vault.look_up(f"{channel} place", chat),
            external=vault.seal(chat, "place"),
        )
        session.add(known)
    known.group_id, known.topic, known.linked_by, known.linked_at, known.ended_at = group_id, topic, by, now, None
    session.flush()
    return known


def unlink(place: Place, now: datetime) -> None:
    """We were removed from the chat, or asked to leave it."""
    place.ended_at = now


def removed_key(place: Place) -> str:
    """What the keys of the messages begin with that tell of our removal from a place."""
    return f"removed:{place.id}:"


def move(session: Session, channel: str, old: str, new: str) -> None:
    """A chat got a new id. Telegram tells it twice, once from each side; the second time changes nothing."""
    place = _at(session, channel, old)
    if place is None:
        return
    if _at(session, channel, new) is not None:
        # It was linked anew already, and nobody is in the old one.
        place.ended_at = place.ended_at or clock.now()
        return
    if place.ended_at is not None and clock.now() - place.ended_at <= MOVES_WITHIN:
        # That we were removed was only the old chat's end, and nobody needs to hear of it.
        place.ended_at = None
        outbox.unsay(session, f"{removed_key(place)}%")
    # Messages are numbered anew there: an edit would not be found, or be of another message.
    outbox.forget_shown(session, f"place:{place.id}")
    polls.send_anew(session, place.id, clock.now())
    vault = vault_of(session)
    place.lookup, place.external = vault.look_up(f"{channel} place", new), vault.seal(new, "place")
    session.flush()


def _at(session: Session, channel: str, chat: str) -> Place | None:
    lookup = vault_of(session).look_up(f"{channel} place", chat)
    return session.scalar(select(Place).where(Place.channel == channel, Place.lookup == lookup))

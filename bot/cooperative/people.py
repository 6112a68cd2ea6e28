"""People and the addresses they write from. A person is not a phone number: one may have several, or none for long.

What is kept of a person: the name they go by, how they like to be spoken to, and their addresses. Nothing else is ever
asked. Names and addresses are sealed with the person's own key; erasing them is throwing that key away.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, time

from sqlalchemy import ForeignKey, Index, UniqueConstraint, bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import i18n
from bot.database import Base, Id, vault_of

__all__ = [
    "Address",
    "Person",
    "address_at",
    "addresses_of",
    "agree",
    "best_address",
    "can_answer",
    "erase",
    "external",
    "knocked_since",
    "move",
    "name_of",
    "person_at",
    "reader",
    "recognise",
    "register",
    "rename",
    "take_off",
    "who_can_answer",
    "write_down",
]

FALLBACK_LANGUAGE = "en"

# Where others can write in somebody's name.
FORGEABLE = ("sms",)


class Person(Base):
    """Someone who spoke to us. `group_id` is the group they are looking at now."""

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    key: Mapped[bytes | None]
    name: Mapped[bytes | None]
    language: Mapped[str]
    digits: Mapped[str] = mapped_column(default="latn")
    zone: Mapped[str | None]
    """IANA zone, where the person chose one; else their group's."""
    quiet_from: Mapped[time | None]
    quiet_to: Mapped[time | None]
    """Their quiet hours, where they chose some; else their group's."""
    group_id: Mapped[int | None]
    frozen_at: Mapped[datetime | None]
    """Since when their phones do nothing: an officer said that one was stolen."""
    created_at: Mapped[datetime]
    erased_at: Mapped[datetime | None]


class Address(Base):
    """Where a person can be reached: a channel and that channel's own id of them, sealed; found by `lookup`."""

    __tablename__ = "address"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    channel: Mapped[str]
    lookup: Mapped[bytes]
    external: Mapped[bytes | None]
    reachable: Mapped[bool] = mapped_column(default=True)
    heard_at: Mapped[datetime]
    shut_at: Mapped[datetime | None]
    """Since when they can be written to only once they write again: WhatsApp's window of 24 hours has passed."""
    stopped_at: Mapped[datetime | None]
    """Since when they want nothing from us: they said STOP, and only START takes it back."""
    agreed_at: Mapped[datetime | None]
    """Since when they agree that we write first: who joins or founds a group is told what we write, and does."""
    knocked_at: Mapped[datetime | None]
    """When we last wrote first to them, where the channel lets us do so only now and then."""
    linked_at: Mapped[datetime | None]
    """Since when it is theirs, where it became so after the person was known at another address."""
    preferred_at: Mapped[datetime | None]
    """Since when they want to be written to here, wherever they last wrote."""
    hides_at: Mapped[datetime | None]
    """Since when what is sent here unasked says only that something waits: others may see this phone."""
    covered_at: Mapped[datetime | None]
    """When that was last said here, if it was not opened yet."""
    also: Mapped[bytes | None]
    """Another id of theirs on the channel, to look it up by: one that goes with the person, as a number does not."""

    __table_args__ = (
        UniqueConstraint("channel", "lookup"),
        Index("ix_address_person_id", "person_id"),
        Index("ix_address_channel_also", "channel", "also"),
    )

    @property
    def can_be_forged(self) -> bool:
        """Whether others can write in this name: the number that an SMS comes from proves nothing."""
        return self.channel in FORGEABLE


# Asked for every event, and built once: to build a statement takes longer than to ask it.
_AT = select(Address).where(Address.channel == bindparam("channel"), Address.lookup == bindparam("lookup")).limit(1)
_OF = select(Address).where(Address.person_id == bindparam("person_id")).order_by(Address.heard_at.desc(), Address.id)


def person_at(session: Session, channel: str, external: str, *, lock: bool = False) -> tuple[Person, Address] | None:
    """The person who writes from this address, and the address; None if we never met.

    With `lock`, the person's row is locked until the end of the transaction: one person's events are worked off one
    after the other, on whichever phone and in whichever process they arrive.
    """
    address = session.scalar(_AT, {"channel": channel, "lookup": vault_of(session).look_up(channel, external)})
    if address is None:
        return None
    person = session.get_one(Person, address.person_id, with_for_update={"key_share": True} if lock else None)
    return person, address


def recognise(session: Session, channel: str, external: str, also: str) -> None:
    """Somebody writes from `external`, and is `also` this: makes the address theirs, wherever they wrote from before.

    A phone number is given to somebody else one day, who is then nobody we know; and whoever stops showing theirs on
    WhatsApp stays who they are.
    """
    vault = vault_of(session)
    theirs, lookup = vault.look_up(channel, also), vault.look_up(channel, external)
    here = session.scalar(_AT, {"channel": channel, "lookup": lookup})
    known = session.scalar(select(Address).where(Address.channel == channel, Address.also == theirs).limit(1))
    if here is not None and here.also is None and known is None:
        here.also = theirs
        return
    if here is not None and here.also != theirs:
        # It was somebody else's. Nobody is found by it again, and whoever tries to write there hears that nobody is.
        here.lookup, here.external = vault.look_up("given away", str(here.id)), None
        session.flush()
    if known is not None and known is not here:
        person = session.get_one(Person, known.person_id)
        known.lookup = lookup
        known.external = vault.seal(external, f"address:{person.id}", person.key)


def register(
    session: Session, channel: str, external: str, *, name: str, language_hint: str, now: datetime
) -> tuple[Person, Address]:
    """Writes down somebody we meet for the first time. The hint is their app's language, and only a hint."""
    vault = vault_of(session)
    person = write_down(session, name=name, language_hint=language_hint, now=now)
    address = Address(
        person_id=person.id,
        channel=channel,
        lookup=vault.look_up(channel, external),
        external=vault.seal(external, f"address:{person.id}", person.key),
        heard_at=now,
    )
    session.add(address)
    session.flush()
    return person, address


def write_down(session: Session, *, name: str, language_hint: str, now: datetime) -> Person:
    """Writes down somebody of whom we know no address: they have no phone, or have not written to us yet."""
    key = vault_of(session).new_key()
    person = Person(key=key, language=i18n.negotiate(language_hint) or FALLBACK_LANGUAGE, created_at=now)
    session.add(person)
    session.flush()
    rename(session, person, name)
    return person


def rename(session: Session, person: Person, name: str) -> None:
    """Gives the person the name they go by. It must have been cleaned; "" leaves them without one."""
    person.name = vault_of(session).seal(name, f"name:{person.id}", person.key) if name else None


def name_of(session: Session, person_id: int) -> str:
    """The name somebody goes by; "" for a person who has none, or is erased."""
    person = session.get(Person, person_id)
    if person is None or person.name is None or person.key is None:
        return ""
    return vault_of(session).open(person.name, f"name:{person.id}", person.key)


def external(session: Session, address: Address) -> str:
    """The channel's own id of an address; "" once its owner is erased."""
    person = session.get_one(Person, address.person_id)
    if address.external is None or person.key is None:
        return ""
    return vault_of(session).open(address.external, f"address:{person.id}", person.key)


def address_at(session: Session, address_id: int) -> Address:
    return session.get_one(Address, address_id)


def addresses_of(session: Session, person_id: int) -> list[Address]:
    """All addresses of a person, the one they last wrote from first."""
    return list(session.scalars(_OF, {"person_id": person_id}))


def best_address(session: Session, person_id: int) -> Address | None:
    """Where to write to somebody; None if they never had an address.

    That is the address they chose, while it can be reached; else the reachable one they last wrote from, else the last.
    """
    addresses = addresses_of(session, person_id)
    within_reach = [address for address in addresses if address.reachable]
    chosen = next((address for address in within_reach if address.preferred_at is not None), None)
    return chosen or next(iter(within_reach or addresses), None)


def move(session: Session, address: Address, person: Person, now: datetime) -> None:
    """An address that belonged to somebody else is this person's from now on."""
    outside = external(session, address)
    address.external = vault_of(session).seal(outside, f"address:{person.id}", person.key)
    address.person_id, address.linked_at, address.preferred_at = person.id, now, None
    session.flush()


def take_off(session: Session, address: Address) -> None:
    """Forgets an address: nothing is sent there any more, and whoever writes from there is nobody we know."""
    # The row stays, for what was said there belongs to it; the unique key still holds.
    address.lookup, address.also = vault_of(session).look_up("taken off", str(address.id)), None
    address.external, address.preferred_at, address.reachable, address.hides_at = None, None, False, None
    session.flush()


def can_answer(session: Session, person_id: int) -> bool:
    """Whether somebody can give their own word: they have an app that reaches them, and nobody else writes in it."""
    return any(one.reachable and not one.can_be_forged for one in addresses_of(session, person_id))


def heard_since(session: Session, person_id: int, since: datetime) -> bool:
    """Whether somebody wrote or tapped after a moment, wherever they write from."""
    heard = select(Address.id).where(Address.person_id == person_id, Address.heard_at > since)
    return session.scalar(heard.limit(1)) is not None


def who_can_answer(session: Session, persons: Collection[int]) -> set[int]:
    """Those of these persons who can give their own word, asked at once."""
    able = select(Address.person_id).where(Address.reachable, Address.channel.not_in(FORGEABLE))
    return set(session.scalars(able.where(Address.person_id.in_(persons))))


def agree(session: Session, person_id: int, now: datetime) -> None:
    """They agree that we write first to where they write from now."""
    for address in addresses_of(session, person_id)[:1]:
        address.agreed_at = address.agreed_at or now


def knocked_since(session: Session, channel: str, since: datetime) -> list[datetime]:
    """When people were written to first on a channel since then, one time for each of them, the earliest first."""
    query = select(Address.knocked_at).where(Address.channel == channel, Address.knocked_at > since)
    return [at for at in session.scalars(query.order_by(Address.knocked_at)) if at is not None]


def reader(person: Person, zone: str | None = None) -> i18n.Reader:
    """How this person reads: their language, digits, and wall clock (`zone` where they have chosen none)."""
    return i18n.Reader(person.language, person.digits, person.zone or zone or "UTC")


def erase(session: Session, person: Person, now: datetime) -> list[int]:
    """Forgets who a person is: their key, name and addresses. Their lines in the book stay, under a number.

    Returns the ids of their addresses, for whoever keeps words under those. Whether they may be erased (no money open)
    is for the caller to decide.
    """
    addresses = addresses_of(session, person.id)
    for address in addresses:
        address.external = address.also = None
        address.reachable = False
        # Nobody is found by it again, and the unique key still holds.
        address.lookup = vault_of(session).look_up("erased", str(address.id))
    person.key, person.name, person.zone, person.group_id, person.erased_at = None, None, None, None, now
    return [address.id for address in addresses]

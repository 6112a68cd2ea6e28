"""One person, several phones: addresses are linked, chosen, and taken off.

    words_for      the phone we know shows two words, good for ten minutes
    link           the new phone sends them to us, and speaks for the same person from then on
    undo           [That was not me], on a phone known before, for a day

Nothing is ever sent to a number that somebody typed: whoever holds the new phone writes to us. For a day the new phone
confirms no money and links no other, so that what somebody else did with two stolen words can be undone whole.

The new phone may have been somebody's before. Of a stranger, who never was in a group, only the address is left, and it
moves. Two people who both have lines in a book are never made one: that is refused.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, Index, exists, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import outbox, spoken
from bot.cooperative import attempts, erasure, groups, notices, offices, people
from bot.cooperative.groups import Life, Membership
from bot.cooperative.people import Address, Person
from bot.database import Base, Id, vault_of
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, say

__all__ = [
    "GUESSES",
    "NEW_FOR",
    "Linking",
    "addresses",
    "choose",
    "find",
    "has_a_past",
    "hide",
    "link",
    "lookup_of",
    "must_be_settled",
    "must_be_sure",
    "note_wrong",
    "show",
    "take_off",
    "tell_at",
    "tell_officers",
    "told_of",
    "undo",
    "words_for",
]

WORDS_LAST = timedelta(minutes=10)

# As long as whoever has the phone we knew before may say that it was not them.
NEW_FOR = timedelta(days=1)

# Under this name wrong words are counted.
GUESSES = "words"


class Linking(Base):
    """Two words that were shown, found by their hash alone, and the address that sent them."""

    __tablename__ = "linking"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    lookup: Mapped[bytes]
    shown_at: Mapped[datetime]
    until: Mapped[datetime]
    address_id: Mapped[int | None] = mapped_column(ForeignKey("address.id"))
    linked_at: Mapped[datetime | None]
    undone_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_linking_person_id", "person_id"), Index("ix_linking_lookup", "lookup"))


def addresses(session: Session, person_id: int) -> list[Address]:
    """The addresses at which this person is known, the one they last wrote from first; not those taken off."""
    return [address for address in people.addresses_of(session, person_id) if address.external is not None]


def must_be_settled(address: Address, now: datetime) -> None:
    """Raises Refusal where an address was linked less than a day ago: somebody else may have linked it."""
    if address.linked_at is not None and now < address.linked_at + NEW_FOR:
        raise Refusal("phones-too-new", choices=(_phones(), _menu()), until=address.linked_at + NEW_FOR)


def must_be_sure(address: Address, now: datetime) -> None:
    """Raises Refusal where what is said at an address may be somebody else's word: by SMS, and where it is new."""
    must_be_settled(address, now)
    if address.can_be_forged:
        raise Refusal("lost-not-by-sms", choices=(_menu(),))


def words_for(session: Session, person_id: int, now: datetime) -> tuple[str, datetime]:
    """Two new words, and until when they count. Those shown to this person before count no longer."""
    session.execute(
        update(Linking)
        .where(Linking.person_id == person_id, Linking.linked_at.is_(None), Linking.until > now)
        .values(until=now)
    )
    words = spoken.new()
    until = now + WORDS_LAST
    session.add(Linking(person_id=person_id, lookup=lookup_of(session, words), shown_at=now, until=until))
    session.flush()
    return words, until


def find(session: Session, sender_id: int, words: str, now: datetime) -> Linking | None:
    """The linking that these words, as `spoken.read` reads them, are for now; None for wrong ones.

    Nor are right ones found by whoever guessed too often, nor those of somebody whose phones are frozen.
    """
    if attempts.too_many(session, sender_id, GUESSES, now):
        return None
    query = select(Linking).where(
        Linking.lookup == lookup_of(session, words), Linking.linked_at.is_(None), Linking.until > now
    )
    # Words that were shown on a phone before it was frozen may be in a thief's hands.
    query = query.join(Person, Person.id == Linking.person_id).where(Person.frozen_at.is_(None))
    return session.scalar(query.limit(1))


def note_wrong(session: Session, sender_id: int, now: datetime) -> None:
    """Counts words that no phone shows. Not before a Refusal, as in `attempts`."""
    attempts.note_wrong(session, sender_id, GUESSES, now)


def link(session: Session, linking: Linking, address: Address, now: datetime) -> Person:
    """The address is this person's too from now on. Returns the person; their other phones and officers are told.

    Raises Refusal if the address is theirs already, if it belongs to somebody who is or was in a group, and if the
    words were used meanwhile.
    """
    person = session.get_one(Person, linking.person_id, with_for_update={"key_share": True})
    session.refresh(linking)
    if linking.linked_at is not None or person.frozen_at is not None:
        raise Refusal("phones-words-wrong", choices=(_menu(),))
    if address.person_id == person.id:
        raise Refusal("phones-yours-already", choices=(_phones(), _menu()))
    before = session.get_one(Person, address.person_id)
    if has_a_past(session, before.id):
        raise Refusal("phones-somebodys", choices=(_menu(),))
    others = [one for one in addresses(session, person.id) if one.reachable]
    people.move(session, address, person, now)
    if not addresses(session, before.id):
        erasure.erase(session, before, now)
    if any(one.agreed_at for one in others):
        # They agreed that we write first, and have just asked to be written to here.
        address.agreed_at = address.agreed_at or now
    linking.address_id, linking.linked_at = address.id, now
    session.flush()
    for other in others:
        tell_at(
            session,
            other,
            say(
                "phones-linked-told",
                choices=(
                    Choice("not-me", say("phones-not-me-button"), action="phones.not-me", object=str(linking.id)),
                    _menu(),
                ),
                phone=told_of(session, address),
                until=now + NEW_FOR,
            ),
            key=f"linking:{linking.id}",
            now=now,
        )
    for group in groups.groups_of(session, person.id):
        if offices.roles_of(session, group.id, person.id):
            told = say("phones-linked-officers", person=Name(person.id), until=now + NEW_FOR)
            tell_officers(session, group.id, person.id, told, key=f"linking:{linking.id}", now=now)
    return person


def undo(session: Session, linking_id: int, by: Address, now: datetime) -> Say:
    """[That was not me]: the phone that was linked is taken off. Returns which it was.

    Officers hear since when somebody else may have spoken in the person's name. Raises Refusal if it is not about the
    person at `by`, if the linked phone itself says so, and after a day.
    """
    linking = session.get(Linking, linking_id, with_for_update=True)
    if linking is None or linking.address_id is None or linking.linked_at is None:
        raise Refusal("button-unknown", choices=(_menu(),))
    if linking.person_id != by.person_id or linking.address_id == by.id:
        raise Refusal("button-not-yours")
    if linking.undone_at is not None:
        raise Refusal("phones-off-already", choices=(_phones(), _menu()))
    if now >= linking.linked_at + NEW_FOR:
        raise Refusal("phones-too-late", choices=(_phones(), _menu()))
    address = people.address_at(session, linking.address_id)
    phone = told_of(session, address)
    linking.undone_at = now
    outbox.blank(session, [address.id])
    people.take_off(session, address)
    warning = say("phones-not-me-officers", person=Name(by.person_id), since=linking.linked_at, until=now)
    for group in groups.groups_of(session, by.person_id):
        tell_officers(session, group.id, by.person_id, warning, key=f"linking:{linking.id}:undone", now=now)
    return phone


def take_off(session: Session, address: Address, by: Address, now: datetime) -> None:
    """Forgets an address of the person at `by`. Their other phones hear of it; without any, their treasurers do.

    Raises Refusal where a phone that is new would take off one that was known before it, and where an SMS would take
    off any other: anybody could write it.
    """
    if address.id != by.id:
        must_be_sure(by, now)
    phone = told_of(session, address)
    people.take_off(session, address)
    rest = [one for one in addresses(session, by.person_id) if one.reachable]
    for other in rest:
        if other.id != by.id:
            told = say("phones-off-told", choices=(_phones(), _menu()), phone=phone)
            tell_at(session, other, told, key=f"phone-off:{address.id}", now=now)
    if not rest:
        notices.mark_unreachable(session, address)


def hide(address: Address, now: datetime) -> None:
    """From now on what is sent to this phone unasked says only that something waits."""
    address.hides_at = address.hides_at or now


def show(address: Address) -> None:
    """What is sent to this phone is shown whole again."""
    address.hides_at = None


def choose(session: Session, person_id: int, address: Address | None, now: datetime) -> None:
    """They want to be written to at this address; None: where they last wrote."""
    for one in addresses(session, person_id):
        one.preferred_at = now if address is not None and one.id == address.id else None


def told_of(session: Session, address: Address) -> Say:
    """An address as its owner tells it from others: the service, and the last two letters of its number there."""
    return say("phones-phone", channel=address.channel, ends=people.external(session, address)[-2:])


def lookup_of(session: Session, words: str) -> bytes:
    """By what two words are found."""
    return vault_of(session).look_up("words", words)


def has_a_past(session: Session, person_id: int, *, asked: bool = True) -> bool:
    """Whether they are or ever were in a group: then lines of a book may bear their number. asked: or want to be."""
    wants = (Membership.life == Life.ASKED.value) & asked
    member = exists().where(Membership.person_id == person_id, Membership.number.is_not(None) | wants)
    return bool(session.scalar(select(member)))


def tell_at(
    session: Session, address: Address, what: Say, *, key: str, now: datetime, group_id: int | None = None
) -> None:
    """Tells a person at one of their phones, whichever they prefer, and whole: it may be a theft, and holds no sum."""
    outbox.put(
        session,
        what,
        key=f"{key}:at{address.id}",
        now=now,
        channel=address.channel,
        address_id=address.id,
        person_id=address.person_id,
        group_id=group_id,
        asked=True,
    )


def tell_officers(session: Session, group_id: int, person_id: int, what: Say, *, key: str, now: datetime) -> None:
    """The group's other officers hear of it: they know what passed through this person's hands."""
    for officer in offices.officers(session, group_id):
        if officer != person_id:
            told = notices.of_group(session, what.offering(_menu()), group_id, officer)
            notices.tell(session, officer, told, key=f"{key}:{group_id}", now=now, group_id=group_id, can_wait=True)


def _phones() -> Choice:
    return Choice("phones", say("phones-button"), action="phones")


def _menu() -> Choice:
    return Choice("menu", say("menu-button"), action="home")

"""A lost phone: two who know the member say which phone is theirs now, and a day later it is.

    words_for    the new phone, which is nobody's, shows two words; the member tells them to an officer, by voice
    vouch        an officer says whose they are: the phones we know hear of it at once, and so do the other officers
                 a second one, who talked with the member too, says the same: from then on the day counts
    stop         any officer, whoever vouched, or a phone that was not lost after all
    complete     a day later the new phone speaks for the member, and the phones that were known before for nobody

A stranger is shown no name, and can make us write to nobody: what they have is words, which mean something only in the
mouth of somebody whose voice an officer knows. Until the day is over nothing has changed, and for one more day the new
phone confirms no money. Nobody vouches for themselves or for whoever shares their household, and the two who vouch
share none. Where no second officer is left, it is a member; where no officer is, both are.

Every word that was given for and against a phone stays written, in the group it was given in.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from bot import outbox, spoken
from bot.cooperative import attempts, erasure, freezes, groups, offices, people, phones
from bot.cooperative.lost_phone_news import (
    lost_choice,
    may_vouch,
    officers_around,
    stop_choice,
    tell_all,
    tell_new_phone,
    tell_of_first,
    tell_of_second,
)
from bot.cooperative.lost_phone_tables import LostPhone, Recovery, Verdict
from bot.cooperative.people import Address, Person
from bot.errors import Refusal
from bot.messages import Choice, Name, say

__all__ = [
    "LostPhone",
    "Recovery",
    "Verdict",
    "agreed",
    "complete",
    "could_be",
    "find",
    "is_agreed",
    "must_be_free_to_vouch",
    "of_group",
    "stop",
    "under_way",
    "vouch",
    "words_for",
]

# Long enough to find two officers, short enough that nobody has to remember whom they gave words to.
WORDS_LAST = timedelta(days=3)


def words_for(session: Session, address: Address, now: datetime) -> str:
    """Two new words for a phone that is nobody's, good for WORDS_LAST. Those shown there before count no longer.

    Raises Refusal if whoever writes from it is or was in a group themselves.
    """
    if phones.has_a_past(session, address.person_id, asked=False):
        raise Refusal("phones-somebodys", choices=(_menu(),))
    words = spoken.new()
    here = session.scalar(
        select(LostPhone).where(LostPhone.address_id == address.id, LostPhone.until > now).with_for_update()
    )
    if here is None:
        here = LostPhone(address_id=address.id, stranger_id=address.person_id, shown_at=now)
        session.add(here)
    # Whoever has vouched has vouched for the phone, whatever words it shows.
    here.lookup, here.until = phones.lookup_of(session, words), now + WORDS_LAST
    session.flush()
    return words


def find(session: Session, sender_id: int, words: str, now: datetime) -> LostPhone | None:
    """The phone that shows these words, as `spoken.read` reads them; None for wrong ones.

    Nor are right ones found by whoever guessed too often.
    """
    if attempts.too_many(session, sender_id, phones.GUESSES, now):
        return None
    query = select(LostPhone).where(LostPhone.lookup == phones.lookup_of(session, words), LostPhone.until > now)
    return session.scalar(query.limit(1))


def under_way(session: Session, lost: LostPhone, by: int) -> Recovery | None:
    """What was said of a phone in one of the groups of this person, and still stands."""
    theirs = [group.id for group in groups.groups_of(session, by)]
    query = select(Recovery).where(Recovery.lost == lost.id, Recovery.group_id.in_(theirs), _is_open())
    return session.scalar(query.order_by(Recovery.group_id).limit(1))


def is_agreed(session: Session, address: Address) -> bool:
    """Whether two have vouched for the phone at this address, and its day counts."""
    query = (
        select(Recovery.lost)
        .join(LostPhone, LostPhone.id == Recovery.lost)
        .where(LostPhone.address_id == address.id, Recovery.state == Verdict.AGREED.value)
    )
    return session.scalar(query.limit(1)) is not None


def could_be(session: Session, group_id: int, by: int) -> list[int]:
    """The members whose phone may be lost, by the word of this one first."""
    members = [member.person_id for member in groups.active_members(session, group_id)]
    return [one for one in members if may_vouch(session, group_id, one, by)]


def must_be_free_to_vouch(session: Session, group_id: int, person_id: int, by: int, first: int | None) -> None:
    """Raises Refusal if `by` may not say it of this member, as the first, or as the second after `first`."""
    if may_vouch(session, group_id, person_id, by, first):
        return
    if by != person_id and by not in offices.officers(session, group_id):
        raise Refusal("lost-only-officers", choices=(_menu(),))
    raise Refusal("lost-not-you", choices=(_menu(),), person=Name(person_id))


def vouch(session: Session, group_id: int, lost_id: int, person_id: int, by: int, now: datetime) -> Recovery:
    """A member says that a new phone is another member's. Where it is the second to say so, the day begins.

    Raises Refusal if they may not say it, if the words are old, if the phone is somebody's by now, and if another one
    said something else, or the same of another phone.
    """
    groups.lock(session, group_id)
    lost = session.get(LostPhone, lost_id, with_for_update=True)
    if lost is None or not _is_open_to(session, lost, now):
        raise Refusal("phones-words-wrong", choices=(_menu(),))
    known = session.get(Recovery, (group_id, lost_id), populate_existing=True)
    if known is not None and known.state not in (Verdict.ASKED, Verdict.AGREED):
        raise Refusal("lost-stopped-already", choices=(_menu(),))
    if known is not None and known.person_id != person_id:
        raise Refusal(
            "lost-said-other",
            choices=(stop_choice(known), _menu()),
            by=Name(known.first_by),
            person=Name(known.person_id),
        )
    if known is not None and (known.state == Verdict.AGREED or by == known.first_by):
        raise Refusal("lost-said-already", choices=(stop_choice(known), _menu()), person=Name(person_id))
    if not groups.takes_part(session, group_id, person_id):
        raise Refusal("offices-not-a-member", person=Name(person_id))
    must_be_free_to_vouch(session, group_id, person_id, by, first=known.first_by if known else None)
    if known is None:
        other = _other_of(session, group_id, person_id, lost_id, now)
        if other is not None:
            raise Refusal("lost-two-phones", choices=(stop_choice(other), _menu()), person=Name(person_id))
        known = Recovery(
            group_id=group_id,
            lost=lost_id,
            person_id=person_id,
            state=Verdict.ASKED.value,
            first_by=by,
            first_at=now,
        )
        session.add(known)
        session.flush()
        tell_of_first(session, known, lost, now)
        return known
    known.state, known.second_by, known.second_at = Verdict.AGREED.value, by, now
    known.due_at = now + phones.NEW_FOR
    session.flush()
    tell_of_second(session, known, lost, now)
    return known


def stop(session: Session, group_id: int, lost_id: int, by: Address, now: datetime) -> Recovery:
    """Somebody says that it is not so. Everything stays as it was, and the phone has to show new words.

    It may be said by every officer of the member's groups, by whoever vouched, and by the member, on a phone we know.
    Raises Refusal if it is somebody else, and if it is too late.
    """
    groups.lock(session, group_id)
    known = session.get(Recovery, (group_id, lost_id), populate_existing=True)
    if known is None:
        raise Refusal("button-unknown", choices=(_menu(),))
    person = known.person_id
    theirs = (person, known.first_by, known.second_by, *officers_around(session, person))
    if by.person_id not in theirs:
        raise Refusal("button-not-yours")
    if known.state == Verdict.STOPPED:
        raise Refusal("lost-stopped-already", choices=(_menu(),))
    if known.state == Verdict.DONE:
        raise Refusal("lost-too-late", choices=(_menu(),), person=Name(person))
    if by.person_id == person and session.get_one(Person, person).frozen_at is not None:
        # Whoever says it may be a thief, and may be not: officers hear of it, and each of them can stop it.
        key = f"said:{now:%Y-%m-%d}"
        said = say("lost-said-not-lost", choices=(stop_choice(known),), person=Name(person))
        tell_all(session, known, said, key, now)
        return known
    lost = session.get_one(LostPhone, lost_id)
    _end(known, lost, by.person_id, now)
    told = say("lost-stopped-officers", by=Name(by.person_id), person=Name(person), first=Name(known.first_by))
    if by.person_id == person:
        told = say("lost-not-lost", person=Name(person), first=Name(known.first_by))
    tell_all(session, known, told, "stopped", now, but=(by.person_id,))
    tell_new_phone(session, known, lost, say("lost-stopped-new", choices=(lost_choice(), _menu())), "stopped", now)
    return known


def agreed(session: Session) -> list[Recovery]:
    """Everything whose day counts."""
    query = select(Recovery).where(Recovery.state == Verdict.AGREED.value)
    return list(session.scalars(query.order_by(Recovery.group_id, Recovery.lost)))


def complete(session: Session, group_id: int, lost_id: int, now: datetime) -> list[int]:
    """The day is over: the new phone is the member's, and all that were known before are nobody's.

    Where the phone became somebody's meanwhile, or the member left, it is not done, and all hear of it. Returns the
    addresses at which nothing that was asked may wait any more.
    """
    groups.lock(session, group_id)
    known = session.get_one(Recovery, (group_id, lost_id), populate_existing=True)
    if known.state != Verdict.AGREED or known.due_at is None or known.due_at > now:
        return []
    lost = session.get_one(LostPhone, lost_id, with_for_update=True)
    person = session.get_one(Person, known.person_id, with_for_update={"key_share": True})
    if not _is_nobodys(session, lost) or not groups.takes_part(session, group_id, person.id):
        _end(known, lost, None, now)
        tell_all(session, known, say("lost-failed", person=Name(person.id)), "failed", now)
        tell_new_phone(session, known, lost, say("lost-stopped-new", choices=(lost_choice(), _menu())), "failed", now)
        return []
    address = people.address_at(session, lost.address_id)
    stranger = session.get_one(Person, lost.stranger_id)
    before = phones.addresses(session, person.id)
    outbox.blank(session, [one.id for one in before])
    people.move(session, address, person, now)
    if any(one.agreed_at for one in before):
        address.agreed_at = address.agreed_at or now
    freezes.end_all(session, person.id, now)
    if any(one.hides_at for one in before):
        phones.hide(address, now)
    for one in before:
        people.take_off(session, one)
    if not phones.addresses(session, stranger.id):
        erasure.erase(session, stranger, now)
    known.state, known.ended_at, lost.until = Verdict.DONE.value, now, now
    session.flush()
    settled = now + phones.NEW_FOR
    welcome = say("lost-done", choices=(_menu(),), until=settled)
    phones.tell_at(session, address, welcome, key=f"lost:{group_id}:{lost_id}:done", now=now)
    tell_all(session, known, say("lost-done-officers", person=Name(person.id), until=settled), "done", now)
    return [address.id, *(one.id for one in before)]


def of_group(session: Session, group_id: int, person_id: int) -> list[Recovery]:
    """What was said of new phones of this member, or by them, in a group."""
    hands = (Recovery.person_id, Recovery.first_by, Recovery.second_by, Recovery.ended_by)
    query = select(Recovery).where(Recovery.group_id == group_id, or_(*(hand == person_id for hand in hands)))
    return list(session.scalars(query.order_by(Recovery.first_at, Recovery.lost)))


# Where it stands


def _is_open() -> ColumnElement[bool]:
    return Recovery.state.in_((Verdict.ASKED.value, Verdict.AGREED.value))


def _is_open_to(session: Session, lost: LostPhone, now: datetime) -> bool:
    return lost.until > now and _is_nobodys(session, lost)


def _is_nobodys(session: Session, lost: LostPhone) -> bool:
    """Whether whoever writes from the new phone is still the stranger who was shown the words."""
    address = people.address_at(session, lost.address_id)
    same = address.external is not None and address.person_id == lost.stranger_id
    return same and not phones.has_a_past(session, lost.stranger_id, asked=False)


def _other_of(session: Session, group_id: int, person_id: int, lost_id: int, now: datetime) -> Recovery | None:
    """Another phone that somebody says is the same member's."""
    stands = or_(Recovery.state == Verdict.AGREED.value, LostPhone.until > now)
    query = (
        select(Recovery)
        .join(LostPhone, LostPhone.id == Recovery.lost)
        .where(Recovery.group_id == group_id, Recovery.person_id == person_id, Recovery.lost != lost_id)
        .where(_is_open(), stands)
    )
    return session.scalar(query.limit(1))


def _end(known: Recovery, lost: LostPhone, by: int | None, now: datetime) -> None:
    known.state, known.ended_by, known.ended_at = Verdict.STOPPED.value, by, now
    lost.until = min(lost.until, now)


def _menu() -> Choice:
    return Choice("menu", say("menu-button"), action="home")

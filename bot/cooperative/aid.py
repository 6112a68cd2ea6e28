"""Help from the social box: a member in need asks, two officers agree, and a treasurer gives it. It is a gift.

    asked -> agreed -> given          asked -> turned down | withdrawn          agreed -> withdrawn

Only those who decide see why it is asked: the officers, without the member's own household. No quiet hours hold it
back, for it is for the night somebody falls ill. The group hears how much was given in a month, never to whom or why.

How much may be given for what is a rule of the group. No more is agreed to than lies in the box.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import ledger
from bot.cooperative import groups, offices, people
from bot.cooperative.groups import Group
from bot.cooperative.handovers import OPEN, Handover, Purpose, State
from bot.cooperative.households import household_of
from bot.cooperative.rules import rules_of
from bot.database import Base, Id, vault_of
from bot.errors import Refusal
from bot.messages import Name
from bot.money import Money

__all__ = [
    "LAPSES_AFTER",
    "WANTED",
    "AidLife",
    "AidRequest",
    "AidWord",
    "Need",
    "agree",
    "ask",
    "decided_by",
    "free",
    "given_in",
    "helpers",
    "lapse",
    "live_in",
    "most_for",
    "note_of",
    "on_the_way",
    "open_of",
    "request",
    "settle",
    "take",
    "turn_down",
    "waiting_for",
    "withdraw",
    "words_on",
]

# So many officers have to agree.
WANTED = 2
# What nobody answered for so long is not asked any more.
LAPSES_AFTER = timedelta(days=14)

NOTE_MAX = 200


class Need(StrEnum):
    """What somebody needs help for, in the order in which it is offered."""

    ILLNESS = "illness"
    FUNERAL = "funeral"
    HOME = "home"
    OTHER = "other"


class AidLife(StrEnum):
    """Where a request stands."""

    ASKED = "asked"
    AGREED = "agreed"
    GIVEN = "given"
    TURNED_DOWN = "turned-down"
    WITHDRAWN = "withdrawn"


LIVE = (AidLife.ASKED, AidLife.AGREED)


class AidRequest(Base):
    """One request of a group, numbered from 1. note: what they wrote, sealed with their own key; None for nothing."""

    __tablename__ = "aid_request"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    version: Mapped[int] = mapped_column(default=1)
    state: Mapped[str]
    person_id: Mapped[int]
    need: Mapped[str]
    minor: Mapped[int]
    note: Mapped[bytes | None]
    asked_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_aid_request_state_asked_at", "state", "asked_at"),)


class AidWord(Base):
    """What one officer said to a request."""

    __tablename__ = "aid_word"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    request: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    yes: Mapped[bool]
    said_at: Mapped[datetime]


def request(session: Session, group_id: int, number: int) -> AidRequest:
    """A request by its number, as it is in the database now."""
    return session.get_one(AidRequest, (group_id, number), populate_existing=True)


def take(session: Session, group_id: int, number: int) -> tuple[Group, AidRequest]:
    """Locks the group, then reads the request as it is now."""
    group = groups.lock(session, group_id)
    return group, request(session, group_id, number)


def live_in(session: Session, group_id: int) -> Sequence[AidRequest]:
    """What is asked, or agreed to and not given, in a group, the oldest first."""
    query = select(AidRequest).where(AidRequest.group_id == group_id, AidRequest.state.in_(LIVE))
    return session.scalars(query.order_by(AidRequest.number)).all()


def open_of(session: Session, group_id: int, person_id: int) -> AidRequest | None:
    """A member's own request that is not over; None if there is none."""
    return next((one for one in live_in(session, group_id) if one.person_id == person_id), None)


def helpers(session: Session, group_id: int, person_id: int) -> list[int]:
    """Who decides on a member's request: the officers, without the member and their household."""
    home = household_of(session, group_id, person_id)
    return [one for one in offices.officers(session, group_id) if one not in home]


def waiting_for(session: Session, group_id: int, person_id: int) -> list[AidRequest]:
    """The requests that wait for this officer's word."""
    return [
        one
        for one in live_in(session, group_id)
        if one.state == AidLife.ASKED
        and person_id in helpers(session, group_id, one.person_id)
        and person_id not in words_on(session, one)
    ]


def words_on(session: Session, asked: AidRequest) -> dict[int, bool]:
    """What was said to a request, by officer."""
    query = select(AidWord).where(AidWord.group_id == asked.group_id, AidWord.request == asked.number)
    return {word.person_id: word.yes for word in session.scalars(query)}


def decided_by(session: Session, asked: AidRequest) -> list[int]:
    """Who agreed."""
    return [person for person, yes in words_on(session, asked).items() if yes]


def note_of(session: Session, asked: AidRequest) -> str:
    """What they wrote; "" where they wrote nothing, or are forgotten."""
    person = session.get(people.Person, asked.person_id)
    if asked.note is None or person is None or person.key is None:
        return ""
    return vault_of(session).open(asked.note, _sealed_as(asked), person.key)


def most_for(session: Session, group: Group, need: Need) -> Money:
    """The most that the group's rules give for this; nothing where they give none."""
    helping = rules_of(session, group.id).helping
    return Money(getattr(helping, f"{need}_minor") if helping is not None else 0, group.currency)


def free(session: Session, group: Group, *, but: AidRequest | None = None) -> Money:
    """What lies in the social box and is not promised, or on its way, to anybody. but: a request not to be counted."""
    promised = sum(
        one.minor
        for one in live_in(session, group.id)
        if one.state == AidLife.AGREED and (but is None or one.number != but.number)
    )
    return -ledger.balance(session, group.id, ledger.social()) - Money(promised, group.currency)


def ask(
    session: Session, group: Group, person_id: int, need: Need, amount: Money, note: str, now: datetime
) -> AidRequest:
    """A member asks for help. The group must be locked.

    Raises Refusal if the group gives none for this, it is more than it gives or than is there, one is asked already, or
    there are not two officers who could agree.
    """
    if not groups.takes_part(session, group.id, person_id):
        raise Refusal("common-not-a-member")
    if open_of(session, group.id, person_id) is not None:
        raise Refusal("aid-asked-already")
    most = most_for(session, group, need)
    if not most:
        raise Refusal("aid-not-for-this")
    if amount > most:
        raise Refusal("aid-not-so-much", most=most)
    there = free(session, group)
    if amount > there:
        raise Refusal("aid-box-short", most=max(there, Money(0, group.currency)))
    if len(helpers(session, group.id, person_id)) < WANTED:
        raise Refusal("aid-too-few-officers", count=WANTED)
    last = session.scalar(select(func.max(AidRequest.number)).where(AidRequest.group_id == group.id)) or 0
    asked = AidRequest(
        group_id=group.id,
        number=int(last) + 1,
        state=AidLife.ASKED.value,
        person_id=person_id,
        need=need.value,
        minor=amount.minor,
        note=None,
        asked_at=now,
    )
    if note:
        key = session.get_one(people.Person, person_id).key
        assert key is not None, person_id
        asked.note = vault_of(session).seal(note[:NOTE_MAX], _sealed_as(asked), key)
    session.add(asked)
    session.flush()
    return asked


def agree(session: Session, group: Group, asked: AidRequest, by: int, now: datetime) -> bool:
    """An officer says yes. Returns whether it is agreed to by this. Raises Refusal if it is not theirs to say."""
    _say(session, group, asked, by, True, now)
    if asked.state == AidLife.ASKED and len(decided_by(session, asked)) >= WANTED:
        there = free(session, group, but=asked)
        if asked.minor > there.minor:
            raise Refusal("aid-box-short", most=max(there, Money(0, group.currency)))
        asked.state, asked.decided_at = AidLife.AGREED.value, now
    asked.version += 1
    session.flush()
    return asked.state == AidLife.AGREED


def turn_down(session: Session, group: Group, asked: AidRequest, by: int, now: datetime) -> bool:
    """An officer says no. Returns whether it is turned down by this: too few are left who could agree."""
    _say(session, group, asked, by, False, now)
    said = words_on(session, asked)
    could = [one for one in helpers(session, group.id, asked.person_id) if said.get(one, True)]
    if len(could) < WANTED:
        asked.state, asked.decided_at, asked.ended_at = AidLife.TURNED_DOWN.value, now, now
    asked.version += 1
    session.flush()
    return asked.state == AidLife.TURNED_DOWN


def withdraw(session: Session, asked: AidRequest, by: int, now: datetime) -> None:
    """They need it no more. Raises Refusal for anybody else, and while its money is on the way or given."""
    if by != asked.person_id:
        raise Refusal("handover-not-yours")
    if asked.state not in LIVE or _given(session, asked, (*OPEN, State.CONFIRMED)):
        raise Refusal("aid-is-over")
    asked.state, asked.ended_at = AidLife.WITHDRAWN.value, now
    asked.version += 1
    session.flush()


def lapse(session: Session, asked: AidRequest, now: datetime) -> bool:
    """Nobody decided on it for so long that it is over. Returns whether it is by this."""
    if asked.state != AidLife.ASKED:
        return False
    asked.state, asked.ended_at = AidLife.TURNED_DOWN.value, now
    asked.version += 1
    session.flush()
    return True


def on_the_way(session: Session, asked: AidRequest) -> bool:
    """Whether its money was said to be given, and the member has not answered."""
    return _given(session, asked, OPEN)


def settle(session: Session, group: Group, number: int, now: datetime) -> None:
    """The money is there, or was undone: the request stands anew."""
    asked = request(session, group.id, number)
    if _given(session, asked, (State.CONFIRMED,)):
        asked.state, asked.ended_at = AidLife.GIVEN.value, now
    elif asked.state == AidLife.GIVEN:
        asked.state, asked.ended_at = AidLife.AGREED.value, None
    asked.version += 1
    session.flush()


def given_in(session: Session, group: Group, since: datetime, until: datetime) -> tuple[int, Money]:
    """How many were helped between two moments, and with how much together."""
    query = select(func.count(), func.sum(Handover.minor)).where(
        Handover.group_id == group.id,
        Handover.purpose == Purpose.HELP.value,
        Handover.state == State.CONFIRMED.value,
        Handover.answered_at >= since,
        Handover.answered_at < until,
    )
    count, minor = session.execute(query).one()
    return int(count), Money(int(minor or 0), group.currency)


def _say(session: Session, group: Group, asked: AidRequest, by: int, yes: bool, now: datetime) -> None:
    if by == asked.person_id:
        raise Refusal("handover-for-yourself")
    if by not in helpers(session, group.id, asked.person_id):
        raise Refusal("handover-not-yours")
    if asked.state != AidLife.ASKED:
        raise Refusal("aid-is-over")
    if not groups.takes_part(session, group.id, asked.person_id):
        raise Refusal("offices-not-a-member", person=Name(asked.person_id))
    word = session.get(AidWord, (group.id, asked.number, by))
    if word is None:
        session.add(AidWord(group_id=group.id, request=asked.number, person_id=by, yes=yes, said_at=now))
    else:
        word.yes, word.said_at = yes, now
    session.flush()


def _given(session: Session, asked: AidRequest, states: Sequence[State]) -> bool:
    query = select(func.count()).where(
        Handover.group_id == asked.group_id,
        Handover.aid == asked.number,
        Handover.state.in_([state.value for state in states]),
    )
    return bool(session.scalar(query))


def _sealed_as(asked: AidRequest) -> str:
    return f"aid:{asked.group_id}:{asked.number}"

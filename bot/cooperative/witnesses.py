"""Witnesses: two who saw that money was given, where the one who should have it says nothing.

    48 hours after it was said      two members who were there are named, and each is asked in private
    both saw it                     it is written: they stand as its confirmers, and the receiver hears of it at once
    one of them did not see it      the group decides (`settling`), and so it does where nobody was there

Silence pays nobody: what was said to be given and is not confirmed stands as on the way. It counts against every limit,
and is not in the book. Witnesses speak where the receiver is silent, and only there. Once the receiver has said no, or
another amount, it takes the group: two people whom the giver has picked must not put a debt on somebody who denies it.

Nobody is asked twice, and after one "I did not" nobody else is: whoever may ask until two say yes has two witnesses for
everything.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Index, bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import ledger
from bot.cooperative import confirmations, groups, guarantees, handovers, households, loans, offices, people
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose, State
from bot.cooperative.rules import rules_of
from bot.database import Base, Id
from bot.errors import Refusal
from bot.messages import Choice, Name, say

__all__ = [
    "WANTED",
    "Witness",
    "answer",
    "ask_group_choice",
    "could_be",
    "due_at",
    "helpers",
    "is_given_out",
    "is_silent",
    "is_vouched_for",
    "may_name",
    "must_be_open_to",
    "name",
    "of",
    "places_left",
    "row_of",
    "someone_did_not",
    "take_back",
    "unanswered",
    "waiting_for",
    "who_saw",
]

# So many have to have seen it.
WANTED = 2

# What is given out of the group's money into one member's hand, who alone can say that they have it.
GIVEN_OUT = (
    Purpose.WITHDRAWAL,
    Purpose.TRANSFER,
    Purpose.LOAN,
    Purpose.REFUND,
    Purpose.PAYOUT,
    Purpose.RETURN,
    Purpose.SHARE,
    Purpose.HELP,
)


class Witness(Base):
    """A member who is asked whether they saw a handover. saw: None until they have answered."""

    __tablename__ = "witness"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    handover: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    asked_by: Mapped[int]
    asked_at: Mapped[datetime]
    saw: Mapped[bool | None]
    answered_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_witness_group_id_person_id", "group_id", "person_id"),)


# Asked whenever somebody opens their home, and built once: to build a statement takes longer than to ask it.
_WAITING_FOR = (
    select(Handover)
    .join(Witness, (Witness.group_id == Handover.group_id) & (Witness.handover == Handover.number))
    .where(
        Witness.group_id == bindparam("group_id"),
        Witness.person_id == bindparam("person_id"),
        Witness.saw.is_(None),
        Handover.state == State.WAITING.value,
    )
    .order_by(Handover.number)
)


def is_given_out(handover: Handover) -> bool:
    """Whether the giver says it, and one receiver alone can confirm it."""
    by_two = handover.said_by_giver and handover.taker_id is not None and handover.purpose in GIVEN_OUT
    return by_two and handover.witness_id is None


def is_silent(handover: Handover) -> bool:
    """Whether the receiver has said nothing at all to it: not yes, not no, and no other amount."""
    return is_given_out(handover) and handover.state == State.WAITING and handover.answered_by is None


def is_vouched_for(handover: Handover) -> bool:
    """Whether it stands in the book by the word of two who saw it, and not by the receiver's."""
    by_another = handover.answered_by is not None and handover.answered_by != handover.taker_id
    return is_given_out(handover) and handover.state == State.CONFIRMED and by_another


def due_at(session: Session, handover: Handover) -> datetime:
    """From when witnesses or the group may settle it.

    It runs from the day it was said, whatever was asked since: whoever says it could put that off for ever otherwise.
    """
    return handover.said_at + rules_of(session, handover.group_id).escalate_after


def of(session: Session, handover: Handover) -> list[Witness]:
    """Who is or was asked, in the order of asking; without those who left before they answered."""
    return [
        one
        for one in _rows(session, handover)
        if one.saw is not None or groups.takes_part(session, handover.group_id, one.person_id)
    ]


def row_of(session: Session, handover: Handover, person_id: int) -> Witness | None:
    """What one witness was asked, and has answered; None for whoever is no witness of it."""
    return session.get(Witness, (handover.group_id, handover.number, person_id), populate_existing=True)


def who_saw(session: Session, handover: Handover) -> list[int]:
    """Everyone who says that they saw it, in the order in which they said so."""
    saw = [one for one in _rows(session, handover) if one.saw]
    return [one.person_id for one in sorted(saw, key=lambda one: (one.answered_at or one.asked_at, one.person_id))]


def someone_did_not(session: Session, handover: Handover) -> bool:
    """Whether one who was asked did not see it: then nobody else is asked, and the group decides."""
    return any(one.saw is False for one in _rows(session, handover))


def places_left(session: Session, handover: Handover) -> int:
    """How many may still be named; a witness who left without an answer makes room for another."""
    return max(WANTED - len(of(session, handover)), 0)


def waiting_for(session: Session, group_id: int, person_id: int) -> list[Handover]:
    """What this person is asked to have seen, and has not answered yet, the oldest first."""
    asked = session.scalars(_WAITING_FOR, {"group_id": group_id, "person_id": person_id})
    return [one for one in asked if is_silent(one) and not someone_did_not(session, one)]


def unanswered(session: Session) -> list[tuple[Handover, Witness]]:
    """Every witness of every group whose answer is still awaited, with what they are asked about."""
    query = (
        select(Handover, Witness)
        .join(Witness, (Witness.group_id == Handover.group_id) & (Witness.handover == Handover.number))
        .where(Witness.saw.is_(None), Handover.state == State.WAITING.value)
        .order_by(Handover.group_id, Handover.number, Witness.person_id)
    )
    return [
        (handover, one)
        for handover, one in session.execute(query)
        if is_silent(handover)
        and groups.takes_part(session, handover.group_id, one.person_id)
        and not someone_did_not(session, handover)
    ]


def helpers(session: Session, handover: Handover) -> list[int]:
    """Who helps two sides to an end: the chair, unless it is the chair's own money; then the other officers."""
    hands = {*handovers.asked(session, handover), handover.said_by, handover.giver_id, handover.taker_id}
    return offices.helpers(session, handover.group_id, {*hands, handover.answered_by})


def may_name(session: Session, handover: Handover) -> list[int]:
    """Who names the witnesses: the giver, and whoever helps."""
    return [handover.giver_id, *helpers(session, handover)]


def could_be(session: Session, handover: Handover, named_by: int) -> list[int]:
    """Who may be named: members who have nothing to win or lose by it, and were not asked before.

    That leaves out the two hands, whoever shares their households or stands in for the loan, and whoever asks; and
    those who have no app, in whose name others could say it.
    """
    group_id = handover.group_id
    hands = [one for one in (handover.giver_id, handover.taker_id, handover.said_by) if one is not None]
    concerned = {named_by, *(one.person_id for one in _rows(session, handover))}
    for hand in hands:
        concerned.update(households.household_of(session, group_id, hand))
    if handover.loan is not None:
        pledged = guarantees.of_loan(session, loans.loan(session, group_id, handover.loan))
        concerned.update(one.person_id for one in pledged)
    members = [one.person_id for one in groups.active_members(session, group_id)]
    able = people.who_can_answer(session, members)
    return [one for one in members if one in able and one not in concerned]


def name(session: Session, handover: Handover, people: Collection[int], *, by: int, now: datetime) -> list[Witness]:
    """Writes down who was there, and will be asked. The group must be locked. Asking them is the caller's.

    Raises Refusal if it is not for `by` to name them, it is too early or over, one did not see it, or these may not be.
    """
    must_be_open_to(session, handover, by, now)
    wanted = places_left(session, handover)
    if not wanted:
        one, other = (Name(witness.person_id) for witness in of(session, handover)[:WANTED])
        raise Refusal("witness-named-already", choices=(ask_group_choice(handover),), one=one, other=other)
    if len(set(people)) != wanted or not set(people) <= set(could_be(session, handover, by)):
        raise Refusal("witness-not-these", choices=(ask_group_choice(handover),))
    asked = [
        Witness(
            group_id=handover.group_id, handover=handover.number, person_id=person, asked_by=by, asked_at=now, saw=None
        )
        for person in people
    ]
    session.add_all(asked)
    handover.version += 1
    session.flush()
    return asked


def must_be_open_to(session: Session, handover: Handover, by: int, now: datetime) -> None:
    """Raises Refusal unless this person may name witnesses of it now."""
    if not is_given_out(handover) or by not in may_name(session, handover):
        raise Refusal("handover-not-yours")
    if not handover.is_open:
        raise confirmations.past(handover)
    if now < due_at(session, handover):
        raise Refusal("witness-too-early", until=due_at(session, handover))
    if not is_silent(handover):
        raise Refusal("witness-not-silent", choices=(ask_group_choice(handover),))
    if someone_did_not(session, handover):
        raise Refusal("witness-someone-did-not", choices=(ask_group_choice(handover),))


def answer(
    session: Session, group: Group, handover: Handover, by: int, *, saw: bool, now: datetime
) -> ledger.Receipt | None:
    """A witness says whether they saw it. The group must be locked. Returns the receipt if it is written now.

    Raises Refusal if they were not asked, answered already, or nobody needs to know any more; and if the book could not
    bear it.
    """
    asked = row_of(session, handover, by)
    if asked is None:
        raise Refusal("handover-not-yours")
    if not is_silent(handover):
        raise confirmations.past(handover)
    if asked.saw is not None:
        raise Refusal("witness-answered-already")
    if someone_did_not(session, handover):
        raise Refusal("witness-not-needed")
    asked.saw, asked.answered_at = saw, now
    handover.version += 1
    session.flush()
    if len(who_saw(session, handover)) < WANTED:
        return None
    return confirmations.vouch(session, group, handover, now, by=by)


def take_back(session: Session, handover: Handover, by: int) -> None:
    """A witness tapped wrongly: they are asked again. Raises Refusal once it is written, or after "I did not"."""
    asked = row_of(session, handover, by)
    if asked is None:
        raise Refusal("handover-not-yours")
    if not is_silent(handover):
        raise confirmations.past(handover)
    if not asked.saw:
        raise Refusal("witness-someone-did-not" if asked.saw is False else "witness-nothing-said")
    asked.saw, asked.answered_at = None, None
    handover.version += 1
    session.flush()


def ask_group_choice(handover: Handover) -> Choice:
    """The way to the group's decision."""
    about = f"{handover.group_id}:{handover.number}"
    return Choice("ask-group", say("settle-ask-button"), action="settle.ask", object=about, version=handover.version)


def _rows(session: Session, handover: Handover) -> Sequence[Witness]:
    query = select(Witness).where(Witness.group_id == handover.group_id, Witness.handover == handover.number)
    return session.scalars(query.order_by(Witness.asked_at, Witness.person_id)).all()

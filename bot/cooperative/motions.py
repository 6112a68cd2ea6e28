"""Motions: what the group decides, who may vote on it, and how they voted.

    open  --->  passed       agreed to; `outcome` says whether it was carried out too
          --->  failed       turned down, or too few voted
          --->  withdrawn    taken back by whoever opened it, before anybody had voted

The roll is frozen at the opening: a `Seat` for everyone who took part in the group then, away or not, and nobody else
ever. A seat is excluded where its holder has a conflict of interest: it counts for nothing. Who leaves while a motion
is open keeps the vote they cast; a seat without a vote is struck, and counts no more. For a vote was right when it was
cast, and a quorum of people who are gone could never be reached. Both are written down when they happen, under the
group's lock: so the result depends on the order in which things arrived, never on how often we were started between.

Of a secret motion the choices are sealed while it is open, and erased at the close: who voted stays, and the counts.
Here is what a motion is. `decisions` opens, counts and closes; `motion_cards` is what people see.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeAlias

from sqlalchemy import Index, bindparam, exists, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.cooperative.groups import Group
from bot.cooperative.rules import Rules
from bot.cooperative.tally import Tally
from bot.database import Base, Id, vault_of
from bot.frozen import freeze, thaw
from bot.messages import Say

__all__ = [
    "OUTSIDE",
    "Kind",
    "Motion",
    "Outcome",
    "Seat",
    "State",
    "Subject",
    "Vote",
    "all_open",
    "anybody_voted",
    "cast",
    "counted",
    "erase_choices",
    "is_same",
    "may_read",
    "motion",
    "newest_closed",
    "open_in",
    "retract",
    "seal_subject",
    "seat_of",
    "seats_of",
    "seats_of_person",
    "strike",
    "subject_of",
    "those_missing",
    "waiting_for",
    "words_of",
]

# What a motion is about, in plain values that `frozen` keeps: ids, amounts, days, words.
Subject: TypeAlias = Mapping[str, Any]

# Why whoever a motion does not touch has no vote on it: it is about a circle of turns, and they are not in it.
OUTSIDE = "motion-not-in-circle"


class State(StrEnum):
    """Where a motion stands."""

    OPEN = "open"
    PASSED = "passed"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


class Outcome(StrEnum):
    """What became of a motion, beside the id of the refusal that stood in the way of one that was agreed to."""

    NONE = ""
    DONE = "done"
    """What was to follow from the result was done; from a no, too, something may follow."""
    REJECTED = "rejected"
    NO_QUORUM = "no-quorum"
    WITHDRAWN = "withdrawn"
    ANSWERED = "answered"
    """What it asked was settled without it while it was open."""


class Vote(StrEnum):
    """What one may say to a motion."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"


class Motion(Base):
    """One motion of a group, numbered from 1.

    subject: what it is about; words: what it does if it passes, as it was said at the opening and as it is voted on;
    both sealed. rules_version, quorum_percent, threshold_percent, secret: by the rules in force at the opening, which
    it keeps. private: no chat hears what it is about. yes, no, abstained: set at the close. reopened_at: when it was
    given another day, because votes were lost while we were away.
    """

    __tablename__ = "motion"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    subject: Mapped[bytes]
    words: Mapped[bytes]
    state: Mapped[str] = mapped_column(default=State.OPEN.value)
    version: Mapped[int] = mapped_column(default=1)
    rules_version: Mapped[int]
    opened_by: Mapped[int]
    opened_at: Mapped[datetime]
    closes_at: Mapped[datetime]
    reopened_at: Mapped[datetime | None]
    secret: Mapped[bool]
    private: Mapped[bool] = mapped_column(default=False)
    quorum_percent: Mapped[int]
    threshold_percent: Mapped[int]
    yes: Mapped[int | None]
    no: Mapped[int | None]
    abstained: Mapped[int | None]
    closed_at: Mapped[datetime | None]
    outcome: Mapped[str] = mapped_column(default=Outcome.NONE.value)

    __table_args__ = (Index("ix_motion_state_closes_at", "state", "closes_at"),)

    @property
    def is_open(self) -> bool:
        return self.state == State.OPEN

    @property
    def in_chats(self) -> bool:
        """Whether its ballot is open in the group's chats; else each member is asked in private."""
        return not self.secret and not self.private


class Seat(Base):
    """A member on the roll of a motion.

    excluded: "" or the message that says why they may not vote. struck_at: when they left without having voted.
    choice: how they voted openly; sealed: how they voted secretly, until the close.
    """

    __tablename__ = "seat"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    motion: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    excluded: Mapped[str] = mapped_column(default="")
    struck_at: Mapped[datetime | None]
    voted_at: Mapped[datetime | None]
    choice: Mapped[str | None]
    sealed: Mapped[bytes | None]

    __table_args__ = (Index("ix_seat_group_id_person_id", "group_id", "person_id"),)

    @property
    def counts(self) -> bool:
        """Whether it is one of the seats of which the quorum is reckoned."""
        return not self.excluded and self.struck_at is None


def _nothing(*_: object) -> None:
    return None


def _nobody(_session: Session, _group: Group, _subject: Subject) -> Mapping[int, str]:
    return {}


def _openly(_rules: Rules) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of motion: what it says, what it does, and who has no say in it.

    describe: what exactly happens if it passes; shown before the vote, with it, and in the group's chat.
    apply: carries it out, in the closing transaction, and returns what is to be added to the result. A Refusal means
    that it was agreed to and cannot be done now: nothing of it is done, and the group hears why. It may then be tried
    again later, so it must look at how things stand when it is called.
    check: (session, group, subject, opened_by, now) raises Refusal if such a motion cannot be opened.
    excluded: who on the roll has a conflict of interest, and the message that says why.
    secret: whether the group's rules have it voted on secretly. private: it tells of one member's money, or would shame
    them; so each is asked and told in private, and a chat hears no more than that there is a vote.
    failed: what becomes of its subject when it does not pass or is withdrawn; `motion.state` says which. Returns what
    is to be added to the result, where something follows from a no; it must not refuse.
    """

    name: str
    describe: Callable[[Session, Group, Subject], tuple[Say, ...]]
    apply: Callable[[Session, Group, Motion, datetime], tuple[Say, ...]]
    check: Callable[[Session, Group, Subject, int, datetime], None] = _nothing
    excluded: Callable[[Session, Group, Subject], Mapping[int, str]] = _nobody
    secret: Callable[[Rules], bool] = _openly
    private: bool = False
    failed: Callable[[Session, Group, Motion, datetime], tuple[Say, ...] | None] = _nothing


# Asked whenever somebody opens their home, and built once: to build a statement takes longer than to ask it.
_OPEN_IN = (
    select(Motion)
    .where(Motion.group_id == bindparam("group_id"), Motion.state == State.OPEN.value)
    .order_by(Motion.number)
)
_WAITING_FOR = (
    select(Motion)
    .join(Seat, (Seat.group_id == Motion.group_id) & (Seat.motion == Motion.number))
    .where(
        Motion.group_id == bindparam("group_id"),
        Motion.state == State.OPEN.value,
        Seat.person_id == bindparam("person_id"),
        Seat.excluded == "",
        Seat.struck_at.is_(None),
        Seat.voted_at.is_(None),
    )
    .order_by(Motion.number)
)


def motion(session: Session, group_id: int, number: int) -> Motion:
    """A motion by its number, as it is in the database now."""
    return session.get_one(Motion, (group_id, number), populate_existing=True)


def subject_of(session: Session, motion: Motion) -> Subject:
    """What a motion is about."""
    subject: Subject = thaw(vault_of(session).open(motion.subject, _context(motion, "subject")))
    return subject


def words_of(session: Session, motion: Motion) -> tuple[Say, ...]:
    """What a motion does if it passes, as it was said when it was opened."""
    words: tuple[Say, ...] = thaw(vault_of(session).open(motion.words, _context(motion, "words")))
    return words


def seal_subject(session: Session, motion: Motion, subject: Subject, words: tuple[Say, ...]) -> None:
    """Writes down what a motion is about, and in which words it is put to the vote."""
    vault = vault_of(session)
    motion.subject = vault.seal(freeze(dict(subject)), _context(motion, "subject"))
    motion.words = vault.seal(freeze(words), _context(motion, "words"))


def is_same(session: Session, motion: Motion, kind: str, subject: Subject) -> bool:
    """Whether a motion asks just this already."""
    return motion.kind == kind and freeze(dict(subject_of(session, motion))) == freeze(dict(subject))


def all_open(session: Session) -> Sequence[Motion]:
    """Everything on which any group votes now, in the order in which it closes."""
    query = select(Motion).where(Motion.state == State.OPEN.value)
    return session.scalars(query.order_by(Motion.closes_at, Motion.group_id, Motion.number)).all()


def open_in(session: Session, group_id: int) -> Sequence[Motion]:
    """Everything on which a group votes now, the oldest first."""
    return session.scalars(_OPEN_IN, {"group_id": group_id}).all()


def newest_closed(session: Session, group_id: int, person_id: int, count: int) -> Sequence[Motion]:
    """The last motions that were decided or withdrawn and that this member may read, the newest first."""
    on_roll = exists().where(
        Seat.group_id == Motion.group_id, Seat.motion == Motion.number, Seat.person_id == person_id
    )
    query = select(Motion).where(
        Motion.group_id == group_id, Motion.state != State.OPEN.value, or_(Motion.private.is_(False), on_roll)
    )
    return session.scalars(query.order_by(Motion.closed_at.desc(), Motion.number.desc()).limit(count)).all()


def waiting_for(session: Session, group_id: int, person_id: int) -> Sequence[Motion]:
    """The motions on which this person may vote and has not, the oldest first."""
    return session.scalars(_WAITING_FOR, {"group_id": group_id, "person_id": person_id}).all()


def seat_of(session: Session, motion: Motion, person_id: int) -> Seat | None:
    """A person's seat on the roll of a motion; None if they are not on it."""
    return session.get(Seat, (motion.group_id, motion.number, person_id), populate_existing=True)


def may_read(session: Session, motion: Motion, person_id: int) -> bool:
    """Whether a member may see what a motion is about: of a private one only those who were asked, on its roll."""
    return not motion.private or seat_of(session, motion, person_id) is not None


def seats_of(session: Session, motion: Motion) -> Sequence[Seat]:
    """The roll of a motion: every seat, those excluded and struck too."""
    query = select(Seat).where(Seat.group_id == motion.group_id, Seat.motion == motion.number)
    return session.scalars(query.order_by(Seat.person_id)).all()


def seats_of_person(session: Session, group_id: int, person_id: int) -> list[tuple[Seat, Motion]]:
    """Every seat that a person has or had in a group, with its motion, the oldest first."""
    query = (
        select(Seat, Motion)
        .join(Motion, (Motion.group_id == Seat.group_id) & (Motion.number == Seat.motion))
        .where(Seat.group_id == group_id, Seat.person_id == person_id)
        .order_by(Motion.number)
    )
    return [(seat, motion) for seat, motion in session.execute(query)]


def those_missing(session: Session, motion: Motion) -> list[int]:
    """Who may vote on a motion and has not."""
    return [seat.person_id for seat in seats_of(session, motion) if seat.counts and seat.voted_at is None]


def anybody_voted(session: Session, motion: Motion) -> bool:
    return any(seat.voted_at is not None for seat in seats_of(session, motion))


def cast(session: Session, motion: Motion, seat: Seat, vote: Vote, now: datetime) -> None:
    """Writes a vote into its seat, over whatever stood there."""
    if motion.secret:
        # All of one length: the length of what is sealed can be seen.
        padded = f"{vote.value:<{_VOTE_LENGTH}}"
        seat.sealed = vault_of(session).seal(padded, _context(motion, f"seat:{seat.person_id}"))
    else:
        seat.choice = vote.value
    seat.voted_at = now
    session.flush()


def retract(session: Session, seat: Seat) -> None:
    """Takes a vote out of its seat."""
    seat.voted_at, seat.choice, seat.sealed = None, None, None
    session.flush()


def counted(session: Session, motion: Motion) -> Tally:
    """The votes as they stand; of a motion that is closed, as they stood then."""
    seats = [seat for seat in seats_of(session, motion) if seat.counts]
    if motion.yes is not None and motion.no is not None and motion.abstained is not None:
        yes, no, abstained = motion.yes, motion.no, motion.abstained
    else:
        votes = Counter(_vote_in(session, motion, seat) for seat in seats if seat.voted_at is not None)
        yes, no, abstained = votes[Vote.YES], votes[Vote.NO], votes[Vote.ABSTAIN]
    return Tally(len(seats), yes, no, abstained, motion.quorum_percent, motion.threshold_percent)


def erase_choices(session: Session, motion: Motion) -> None:
    """Forgets how each voted on a secret motion. That they voted stays."""
    session.execute(
        update(Seat).where(Seat.group_id == motion.group_id, Seat.motion == motion.number).values(sealed=None)
    )


def strike(session: Session, group_id: int, person_id: int, now: datetime) -> None:
    """Somebody left: their seats without a vote count no more. The group must be locked."""
    for waiting in waiting_for(session, group_id, person_id):
        seat = seat_of(session, waiting, person_id)
        assert seat is not None, (group_id, waiting.number, person_id)
        seat.struck_at = now
    session.flush()


_VOTE_LENGTH = max(len(vote.value) for vote in Vote)


def _vote_in(session: Session, motion: Motion, seat: Seat) -> Vote:
    if seat.sealed is not None:
        return Vote(vault_of(session).open(seat.sealed, _context(motion, f"seat:{seat.person_id}")).rstrip())
    return Vote(seat.choice or "")


def _context(motion: Motion, what: str) -> str:
    return f"motion:{motion.group_id}:{motion.number}:{what}"

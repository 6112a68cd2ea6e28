"""Ballot codes: four digits by which a vote that comes by SMS proves whose it is.

    48291 Yes       4829 was sent to this member's phone, for this one vote, and is known to nobody else
    48292 No        the last digit says how they vote, and is the same in every ballot

Anybody can write in the name of a number, and nobody can read what is sent to it. So the code counts, not the number it
comes from. It is good for one vote: whoever changes theirs does it by the code that came with the confirmation. After
five wrong ones it is dead, and so are their other ones; an officer, who sees none of them, has a new one sent.

A code is kept sealed with its member's own key, for it is shown to them again whenever they ask for their ballot.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping, Sequence

from sqlalchemy import Index, bindparam, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.cooperative.motions import Motion, State
from bot.cooperative.people import Person
from bot.database import Base, Id, vault_of

__all__ = [
    "DIGITS",
    "WRONG_MAX",
    "BallotCode",
    "code_for",
    "find",
    "forget",
    "is_asked",
    "note_wrong",
    "renew",
    "spend",
]

# What the digit behind a code says: what a ballot offers, by the ids of its choices.
DIGITS: Mapping[str, int] = {"yes": 1, "no": 2, "abstain": 3, "retract": 4, "withdraw": 5}

# Of 9,000 codes nobody guesses one in five.
WRONG_MAX = 5


class BallotCode(Base):
    """A member's code for one motion. sealed: None once it was used. wrong: how many were tried since it was made."""

    __tablename__ = "ballot_code"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    motion: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    sealed: Mapped[bytes | None]
    wrong: Mapped[int] = mapped_column(Id, default=0)

    __table_args__ = (Index("ix_ballot_code_person_id", "person_id"),)

    @property
    def is_dead(self) -> bool:
        return self.wrong >= WRONG_MAX


_OF_PERSON = (
    select(BallotCode)
    .where(BallotCode.person_id == bindparam("person_id"), BallotCode.sealed.is_not(None))
    .order_by(BallotCode.group_id, BallotCode.motion)
)


def code_for(session: Session, motion: Motion, person_id: int) -> str:
    """The four digits that stand for this person's vote on an open motion; "" if theirs are dead.

    It is made where there is none, and then differs from all their others: so it says which motion is meant.
    """
    row = _row(session, motion, person_id)
    if row is None:
        row = BallotCode(group_id=motion.group_id, motion=motion.number, person_id=person_id, wrong=0)
        session.add(row)
    if row.is_dead:
        return ""
    if row.sealed is None:
        others = {_opened(session, one) for one in _of_person(session, person_id)}
        code = _drawn()
        while code in others:
            code = _drawn()
        row.sealed = vault_of(session).seal(code, _context(row), _key(session, person_id))
        session.flush()
        return code
    return _opened(session, row)


def find(session: Session, person_id: int, code: str) -> BallotCode | None:
    """For which motion a person was sent this code; None for a wrong one, a dead one, and one that was used.

    One of a motion that is over is found too, so that they hear that it is.
    """
    found = None
    for row in _of_person(session, person_id):
        # All are compared, each in the same time: how long it takes says nothing of how near somebody was.
        if hmac.compare_digest(_opened(session, row), code) and not row.is_dead:
            found = row
    return found


def is_asked(session: Session, person_id: int) -> bool:
    """Whether this person was sent a code for anything that is voted on now, be it alive or dead."""
    return bool(_of_open_motions(session, person_id))


def note_wrong(session: Session, person_id: int) -> list[BallotCode]:
    """A wrong code came in this person's name: it counts against every code by which they may vote now.

    Returns those that were alive until then. Not before a Refusal, which would take it back.
    """
    live = [row for row in _of_open_motions(session, person_id) if not row.is_dead]
    wrong = max((row.wrong for row in live), default=0) + 1
    for row in live:
        # Nobody can tell which one was meant, so they live and die together.
        row.wrong = wrong
    session.flush()
    return live


def spend(session: Session, motion: Motion, person_id: int, code: str) -> bool:
    """Uses a code up. The group must be locked. Returns whether it was the right one, and alive."""
    row = _row(session, motion, person_id)
    if row is None or row.sealed is None or row.is_dead or not hmac.compare_digest(_opened(session, row), code):
        return False
    row.sealed, row.wrong = None, 0
    session.flush()
    return True


def renew(session: Session, motion: Motion, person_id: int) -> bool:
    """Lets a new code be made in the place of a dead one. Returns whether it was dead."""
    row = _row(session, motion, person_id)
    if row is None or not row.is_dead:
        return False
    row.sealed, row.wrong = None, 0
    session.flush()
    return True


def forget(session: Session, person_id: int) -> None:
    """Forgets all codes of a person."""
    session.execute(delete(BallotCode).where(BallotCode.person_id == person_id))


def _drawn() -> str:
    # None begins with a nought, which people leave out.
    return f"{secrets.randbelow(9000) + 1000}"


def _row(session: Session, motion: Motion, person_id: int) -> BallotCode | None:
    return session.get(BallotCode, (motion.group_id, motion.number, person_id), populate_existing=True)


def _of_person(session: Session, person_id: int) -> Sequence[BallotCode]:
    return session.scalars(_OF_PERSON, {"person_id": person_id}).all()


def _of_open_motions(session: Session, person_id: int) -> Sequence[BallotCode]:
    same = (Motion.group_id == BallotCode.group_id) & (Motion.number == BallotCode.motion)
    query = _OF_PERSON.join(Motion, same).where(Motion.state == State.OPEN.value)
    return session.scalars(query, {"person_id": person_id}).all()


def _opened(session: Session, row: BallotCode) -> str:
    assert row.sealed is not None, (row.group_id, row.motion)
    return vault_of(session).open(row.sealed, _context(row), _key(session, row.person_id))


def _key(session: Session, person_id: int) -> bytes | None:
    return session.get_one(Person, person_id).key


def _context(row: BallotCode) -> str:
    return f"ballot-code:{row.group_id}:{row.motion}:{row.person_id}"

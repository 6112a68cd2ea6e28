"""Proofs: every night each book is computed anew, and whoever has to know hears it when one does not fit.

Nothing is repaired here, and nothing is changed: a fault is for people to look at. The operator finds it in the log and
in `./kitabu doctor`; the officers of the group hear it once, in plain words.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from itertools import chain

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import ledger
from bot.cooperative import notices, offices
from bot.cooperative.audit import audit
from bot.database import Base, Id
from bot.ledger import Fault
from bot.messages import Choice, GroupName, Say, say

__all__ = ["Proof", "first_fault", "latest", "note"]

log = logging.getLogger(__name__)


class Proof(Base):
    """When a group's book was last computed anew, and what was found.

    seq: its newest entry then. fault: "" where all fits. since: when that fault was first found.
    """

    __tablename__ = "proof"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    seq: Mapped[int]
    fault: Mapped[str]
    since: Mapped[datetime | None]


def first_fault(session: Session, group_id: int) -> Fault | None:
    """Computes one book anew, and compares it with what people said to each other. It takes long, and only reads."""
    # Where a book is not sound, there is nothing to compare the handovers with.
    return next(chain(ledger.verify(session, group_id), audit(session, group_id)), None)


def note(session: Session, group_id: int, fault: Fault | None, now: datetime) -> None:
    """Writes down what was found, and tells it where it is new. The group must be locked."""
    row, seq = session.get(Proof, group_id), ledger.head(session, group_id).seq
    if row is None:
        row = Proof(group_id=group_id, at=now, seq=seq, fault="", since=None)
        session.add(row)
    before, found = row.fault, "" if fault is None else str(fault)
    row.at, row.seq, row.fault = now, seq, found
    if found == before:
        return
    row.since = now if found else None
    if fault is None:
        log.warning("the book of group %d is proved again", group_id)
        _tell_officers(session, group_id, say("proof-again", group=GroupName(group_id)), now)
        return
    log.critical("a book is not proved: %s", fault)
    # What is wrong with the database as a whole is the operator's to mend, and accuses nobody's book.
    if fault.group_id and not before:
        _tell_officers(session, group_id, _in_words(fault), now)


def latest(session: Session) -> Sequence[Proof]:
    """The newest proof of each book."""
    return session.scalars(select(Proof).order_by(Proof.group_id)).all()


def _in_words(fault: Fault) -> Say:
    if not fault.seq:
        return say("proof-fault", group=GroupName(fault.group_id))
    return say("proof-fault-at", group=GroupName(fault.group_id), receipt=fault.seq)


def _tell_officers(session: Session, group_id: int, told: Say, now: datetime) -> None:
    for officer in offices.officers(session, group_id):
        notices.tell(
            session,
            officer,
            told.offering(Choice("menu", say("menu-button"), action="home")),
            key=f"proof:{group_id}:{now:%Y-%m-%dT%H:%M:%S}",
            now=now,
            group_id=group_id,
            can_wait=True,
        )

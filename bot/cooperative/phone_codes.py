"""Phone codes: six digits by which somebody's phone becomes known as theirs. They are read out, and texted to us.

    an officer has a code made for a member, and reads it to them
    the member texts "kitabu 482913"     it is their own phone that writes, and so they agree to be written to
    they were not in yet                 that is their asking to join, and whoever made the code knows them
    they were in                         an officer who did not make the code says whether it is theirs

Nothing is ever sent to a number that somebody typed. A code opens one member's place and nothing else, is good once,
and runs out. It is found by its hash, so nobody reads it in the database.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.database import Base, Id, vault_of

__all__ = ["DIGITS", "PhoneCode", "find", "make", "of_member"]

DIGITS = 6
LIFE = timedelta(days=7)

_DOOR = "phone"


class PhoneCode(Base):
    """The newest code of a member. address_id: which phone brought it, while somebody has to say that it is theirs."""

    __tablename__ = "phone_code"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    lookup: Mapped[bytes] = mapped_column(unique=True)
    made_by: Mapped[int]
    made_at: Mapped[datetime]
    ended_at: Mapped[datetime]
    address_id: Mapped[int | None]


def make(session: Session, group_id: int, person_id: int, by: int, now: datetime) -> str:
    """A new code for a member's phone; the one before it is worthless from now on."""
    vault = vault_of(session)
    lookup, code = b"", ""
    while not lookup or session.scalar(select(PhoneCode).where(PhoneCode.lookup == lookup)) is not None:
        code = f"{secrets.randbelow(9 * 10 ** (DIGITS - 1)) + 10 ** (DIGITS - 1)}"
        lookup = vault.look_up(_DOOR, code)
    row = of_member(session, group_id, person_id)
    if row is None:
        row = PhoneCode(group_id=group_id, person_id=person_id)
        session.add(row)
    row.lookup, row.made_by, row.made_at, row.ended_at, row.address_id = lookup, by, now, now + LIFE, None
    session.flush()
    return code


def find(session: Session, code: str, now: datetime) -> PhoneCode | None:
    """The row of a code; None for a wrong one and for one that ran out, or was used."""
    lookup = vault_of(session).look_up(_DOOR, code)
    return session.scalar(select(PhoneCode).where(PhoneCode.lookup == lookup, PhoneCode.ended_at > now))


def of_member(session: Session, group_id: int, person_id: int) -> PhoneCode | None:
    return session.get(PhoneCode, (group_id, person_id), populate_existing=True)

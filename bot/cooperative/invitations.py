"""Codes that open a door: an invitation to join a group, and the link that puts us into a group chat.

A code is random and long (128 bits), belongs to one group, and runs out. Asking for a new one ends the old, so a poster
that got into wrong hands is made worthless in one tap. It is found by its hash, and kept sealed, so that the same
link can be shown again without ending the poster that hangs on the wall.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.database import Base, Id, vault_of
from bot.messages import Link

__all__ = ["Door", "Invitation", "code_of", "find", "join_link", "open_door", "place_link"]


class Door(StrEnum):
    """What a code opens."""

    JOIN = "join"
    PLACE = "place"


LIFE = {Door.JOIN: timedelta(days=60), Door.PLACE: timedelta(days=1)}


class Invitation(Base):
    """A code of a group. `ended_at` is when it runs out, or was ended."""

    __tablename__ = "invitation"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    group_id: Mapped[int]
    door: Mapped[str]
    lookup: Mapped[bytes] = mapped_column(unique=True)
    code: Mapped[bytes]
    made_by: Mapped[int]
    made_at: Mapped[datetime]
    ended_at: Mapped[datetime]


def open_door(session: Session, group_id: int, door: Door, by: int, now: datetime) -> str:
    """Makes a new code and ends those before it. Returns the code."""
    session.execute(
        update(Invitation)
        .where(Invitation.group_id == group_id, Invitation.door == door.value, Invitation.ended_at > now)
        .values(ended_at=now)
    )
    code = secrets.token_urlsafe(16)
    vault = vault_of(session)
    session.add(
        Invitation(
            group_id=group_id,
            door=door.value,
            lookup=vault.look_up(door.value, code),
            code=vault.seal(code, f"{door.value}:{group_id}"),
            made_by=by,
            made_at=now,
            ended_at=now + LIFE[door],
        )
    )
    return code


def code_of(session: Session, group_id: int, door: Door, by: int, now: datetime) -> str:
    """The code that opens a group's door now; a new one if there is none."""
    query = (
        select(Invitation)
        .where(Invitation.group_id == group_id, Invitation.door == door.value, Invitation.ended_at > now)
        .order_by(Invitation.id.desc())
        .limit(1)
    )
    current = session.scalar(query)
    if current is None:
        return open_door(session, group_id, door, by, now)
    return vault_of(session).open(current.code, f"{door.value}:{group_id}")


def find(session: Session, door: Door, code: str, now: datetime) -> Invitation | None:
    """The invitation of a code; None for a wrong code and for one that ran out, and no way to tell which."""
    lookup = vault_of(session).look_up(door.value, code)
    return session.scalar(select(Invitation).where(Invitation.lookup == lookup, Invitation.ended_at > now))


def join_link(code: str) -> Link:
    """What a newcomer opens."""
    return Link("start", f"j_{code}")


def place_link(code: str) -> Link:
    """What puts us into a group chat."""
    return Link("group", f"g_{code}")

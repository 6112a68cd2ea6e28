"""What the clock does about dues: the ladder of reminders (`bot.cooperative.ladder`), in three parts.

each morning on which somebody comes to a step    it is noted for each group who that is
once they may hear it                             each of them is told, of all that is due, in one message
after the last step                               officers are asked to talk with them
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import groups, ladder

__all__ = ["call", "climb", "plan", "plan_calls", "plan_reminders", "remind"]


def plan(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The newest such morning of each group, and the next one."""
    for group_id, morning in ladder.mornings(session, now):
        yield str(group_id), morning, morning


def climb(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Notes who of one group has come to which step."""
    ladder.climb(session, groups.lock(session, int(scope)), now)


def plan_reminders(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """A word to each person who has come to a step."""
    for person_id, due, at in ladder.waiting(session, now):
        yield str(person_id), due, at


def remind(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Tells one person what they are to pay."""
    ladder.tell(session, int(scope), now)


def plan_calls(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """A call for help in each group where somebody was reminded in vain."""
    for group_id, since in ladder.to_be_called(session):
        yield str(group_id), since, since


def call(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Asks the officers of one group to talk with them."""
    ladder.call(session, groups.lock(session, int(scope)), now)

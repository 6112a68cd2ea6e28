"""Forgetting: what was said, once nobody needs it any more. Only that it was said stays, and to whom.

Messages are kept sealed for a month, so that one who could not be reached for a while still gets them. After that the
words go, and so do buttons that are too old to work. Once a week is enough, at an hour when most people sleep.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import fates, inbox, outbox, unsaid
from bot.cooperative.people import Person

__all__ = ["forget", "plan"]

# Longer than anybody's words are still to be said again.
WORDS_KEPT = unsaid.MISSED_WITHIN
# Somebody looks at what was set aside within this time, or nobody ever will.
PARKED_KEPT = timedelta(days=90)

_EVERY = timedelta(days=7)
# A Monday, three o'clock in the morning.
_FIRST = datetime(2024, 1, 1, 3, tzinfo=UTC)


def plan(session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """This week's forgetting and the next one's, once there is anybody to whom something was said."""
    begun = session.scalar(select(Person.created_at).order_by(Person.id).limit(1))
    due = _FIRST + (now - _FIRST) // _EVERY * _EVERY
    for moment in (due, due + _EVERY):
        if begun is not None and moment >= begun + WORDS_KEPT:
            yield "", moment, moment


def forget(session: Session, _scope: str, _due: datetime, now: datetime) -> None:
    """Forgets what is old enough by now."""
    outbox.forget(session, now - WORDS_KEPT, now)
    fates.forget(session, now - WORDS_KEPT)
    inbox.forget_parked(session, now - PARKED_KEPT)

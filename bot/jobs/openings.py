"""The clock about an opening: after seven days those who have not answered are not waited for any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import opening_cards, openings
from bot.cooperative.openings import OpeningLife

__all__ = ["open_book", "plan"]


def plan(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The day on which each book opens that waits for its members."""
    for of in openings.waiting(session):
        yield f"{of.group_id}:{of.number}", of.opens_at, of.opens_at


def open_book(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Opens it, unless somebody said that it is not right, or a treasurer has not said that they hold the cash."""
    group_id, number = (int(part) for part in scope.split(":"))
    group, of = openings.take(session, group_id, number)
    before = of.state
    if before == OpeningLife.ASKED:
        openings.open_if_due(session, group, of, now)
        # What still holds it up is shown once more to the officers, who are the ones to talk.
        of.version += of.state == before
        opening_cards.show(session, group, of, now, by=None, news=True)

"""What the group agreed to spend, and nobody spent in 90 days, is free again; the treasurers hear of it.

What waits for a second officer then goes on waiting: that money is spent, they say, and not free.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import groups, notices, offices, spending_cards, spendings
from bot.messages import Choice, say

__all__ = ["end", "plan"]


def plan(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """The end of each spending that has not ended."""
    for spending in spendings.not_ended(session):
        yield f"{spending.group_id}:{spending.motion}", spending.until, spending.until


def end(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Ends one whose time is over. Where all of it was paid there is nothing to tell."""
    group_id, motion = (int(part) for part in scope.split(":"))
    group = groups.lock(session, group_id)
    spending = spendings.spending(session, group_id, motion)
    if spending.ended_at is not None or now < spending.until:
        return
    left = spendings.left(session, spending, group)
    spendings.end(session, spending, now)
    if not left:
        return
    spending_cards.show(session, group, spending, now)
    what = spendings.what_for(session, group_id, motion)
    for treasurer in offices.treasurers(session, group_id):
        notices.tell(
            session,
            treasurer,
            say(
                "spend-time-over",
                choices=(Choice("menu", say("menu-button"), action="home"),),
                number=motion,
                what=what,
                rest=left,
            ),
            key=f"spending:{group_id}:{motion}:over",
            now=now,
            group_id=group_id,
            can_wait=True,
        )

"""Outages: how long we were away, and what is done about it once we are back.

Telegram keeps a tap for 150 seconds. Whoever tapped while nobody listened longer than that tapped in vain, and cannot
know. So the cards that wait are drawn again, in place and without a sound; and after a longer absence whoever is asked
hears that what they tapped did not count.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cooperative import groups, handover_cards, handovers, heartbeat, notices
from bot.cooperative.handovers import OPEN, Handover
from bot.messages import Choice, Weight, say

__all__ = ["plan", "redraw"]

# After a shorter absence a person simply taps again; a note about it would only be noise.
TOLD_FROM = timedelta(hours=1)


def plan(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """A redrawing for each group in which something was asked before we came back, and still waits."""
    outage = heartbeat.last_outage(session)
    if outage is None:
        return
    query = select(Handover.group_id).where(Handover.state.in_(OPEN), Handover.asked_at <= outage.back_at).distinct()
    for group_id in session.scalars(query.order_by(Handover.group_id)):
        yield str(group_id), outage.away_from, outage.back_at


def redraw(session: Session, scope: str, due: datetime, now: datetime) -> None:
    """Draws all cards of a group anew that wait for somebody, and tells those people where they may have missed it."""
    group = groups.lock(session, int(scope))
    outage = heartbeat.last_outage(session)
    back_at = outage.back_at if outage is not None and outage.away_from == due else now
    occasion = f":outage:{due:%Y-%m-%dT%H:%M:%S}"
    asked: dict[int, None] = {}
    for handover in handovers.open_in(session, group.id):
        can_answer = handovers.asked(session, handover)
        asked.update(dict.fromkeys(can_answer))
        for person in dict.fromkeys([*can_answer, handover.said_by]):
            handover_cards.show_to(session, group, handover, person, now, fresh=False, occasion=occasion)
    if back_at - due < TOLD_FROM:
        return
    for person in asked:
        notices.tell(
            session,
            person,
            say(
                "outage-over",
                choices=(Choice("pending", say("outage-pending-button"), action="pending"),),
                since=due,
                until=back_at,
            ),
            key=f"outage:{due:%Y-%m-%dT%H:%M:%S}",
            now=now,
            weight=Weight.REMINDER,
            can_wait=True,
        )

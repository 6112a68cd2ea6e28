"""Outages: how long we were away, and what is done about it once we are back.

Telegram keeps a tap for 150 seconds. Whoever tapped while nobody listened longer than that tapped in vain, and cannot
know. So the cards that wait are drawn again, in place and without a sound; and after a longer absence whoever is asked
hears that what they tapped did not count.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import clock
from bot.cooperative import groups, handover_cards, handovers, notices
from bot.cooperative.handovers import OPEN, Handover
from bot.database import Base, Id
from bot.messages import Choice, Weight, say

__all__ = ["Heartbeat", "beat", "plan", "redraw"]

# As long as Telegram keeps a tap.
AWAY_MIN = timedelta(seconds=150)
# After a shorter absence a person simply taps again; a note about it would only be noise.
TOLD_FROM = timedelta(hours=1)


class Heartbeat(Base):
    """One row: until when we were surely there, and the last time we were not.

    In the time that passed by itself: where the sandbox moved its clock ahead, nobody was away.
    """

    __tablename__ = "heartbeat"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    at: Mapped[datetime]
    away_from: Mapped[datetime | None]
    back_at: Mapped[datetime | None]


def beat(session: Session, heard: datetime) -> None:
    """We are there, and were heard and could hear at `heard`. If that is long after the last time, we were away."""
    alive = heard - clock.skipped()
    row = session.get(Heartbeat, 1, with_for_update=True)
    if row is None:
        session.add(Heartbeat(id=1, at=alive))
        return
    if alive - row.at > AWAY_MIN:
        row.away_from, row.back_at = row.at, alive
    # A clock that is set back must not make an outage of the hours it then repeats.
    row.at = max(row.at, alive)


def plan(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """A redrawing for each group in which something was asked before we came back, and still waits."""
    row = session.get(Heartbeat, 1)
    if row is None or row.away_from is None or row.back_at is None:
        return
    query = select(Handover.group_id).where(Handover.state.in_(OPEN), Handover.asked_at <= row.back_at).distinct()
    for group_id in session.scalars(query.order_by(Handover.group_id)):
        yield str(group_id), row.away_from, row.back_at


def redraw(session: Session, scope: str, due: datetime, now: datetime) -> None:
    """Draws all cards of a group anew that wait for somebody, and tells those people where they may have missed it."""
    group = groups.lock(session, int(scope))
    row = session.get_one(Heartbeat, 1)
    back_at = row.back_at if row.away_from == due and row.back_at is not None else now
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

"""Dues: what a member is still to pay by a day, whatever it is for. The ladder of reminders climbs along that day.

A source tells what is due, and knows its own sums: a month's savings (`months`), a loan (`loan_dues`), a turn
(`rounds`). It is a `Source`, in a line of `ladder.SOURCES`, and its words are four messages.

A member may ask for more time for a due, to a day of their choice: that day then takes the place of the first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TypeAlias

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.cooperative import groups, notices, offices
from bot.cooperative.groups import Group
from bot.database import Base, Id
from bot.errors import Refusal
from bot.messages import Arg, Choice, Name, Say, say
from bot.money import Money

__all__ = [
    "MORE_TIME_MAX",
    "Due",
    "DueRespite",
    "Source",
    "ask_officers",
    "give_time",
    "label",
    "latest",
    "line",
    "line_called",
    "more_time",
    "pay",
    "respites_between",
    "respites_of",
]

# Who needs longer than this after the day itself talks it over with somebody.
MORE_TIME_MAX = timedelta(days=60)

Respites: TypeAlias = Mapping[tuple[int, str], date]


@dataclass(frozen=True, slots=True)
class Due:
    """What one member is still to pay by a day.

    topic: names it for ever within the group, such as "month:2026-11" or "round:1:5". amount: what is left, without
    what they said that they paid. day: by when, with the time that was asked for. since: where some of it is late for
    longer, since when. words: its lines are the messages `{words}-soon` (told how many `days` there are), `-today`,
    `-late` and `-called` (told the `helper`), and the label `{words}-button`; each is told `facts`, amount and day.
    pays: the action that begins to pay it, and its object. asks: the same of more time, where that is a way of its own.
    """

    group_id: int
    person_id: int
    topic: str
    amount: Money
    day: date
    words: str
    pays: tuple[str, str]
    asks: tuple[str, str] = ("", "")
    facts: Mapping[str, Arg] = field(default_factory=dict)
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where dues come from.

    days: (session, since, until), the days on which something is due, or may be due again, by group: cheap, paid or
    not. dues: (session, group, now, person), what of it is still to be paid, by everyone or by one person; nothing that
    is paid, or said to be. call: (session, group, dues, now), asks officers to talk with those who were told in vain.
    """

    days: Callable[[Session, date, date], Iterable[tuple[int, date]]]
    dues: Callable[[Session, Group, datetime, int | None], Iterable[Due]]
    call: Callable[[Session, Group, Sequence[Due], datetime], None]


class DueRespite(Base):
    """More time that a member asked for, for one due: `day` was its day, and `until` takes its place."""

    __tablename__ = "due_respite"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    topic: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[date]
    until: Mapped[date]
    asked_at: Mapped[datetime]


def ask_officers(session: Session, group: Group, dues: Sequence[Due], now: datetime) -> None:
    """Asks the chair, or the other officers, to talk with those who have something to pay: all in one message."""
    lines: dict[int, list[Say]] = {}
    for due in dues:
        for helper in offices.helpers(session, group.id, {due.person_id}):
            told = say("dues-call-line", person=Name(due.person_id), what=line(due, groups.today(group, now)))
            lines.setdefault(helper, []).append(told)
    for helper, of_members in lines.items():
        asked = say("dues-call", choices=(Choice("menu", say("menu-button"), action="home"),), lines=tuple(of_members))
        notices.tell(
            session,
            helper,
            notices.of_group(session, asked, group.id, helper),
            key=f"dues-call:{group.id}:{now:%Y-%m-%dT%H:%M:%S}",
            now=now,
            group_id=group.id,
            can_wait=True,
        )


def line(due: Due, today: date) -> Say:
    """What is to be paid, as one line: soon, today, or since when."""
    day, facts = due.since or due.day, _facts(due)
    days = (today - day).days
    if days > 0:
        return Say(f"{due.words}-late", facts)
    return Say(f"{due.words}-today", facts) if days == 0 else Say(f"{due.words}-soon", {**facts, "days": -days})


def line_called(due: Due, helper: int) -> Say:
    """The same, where an officer was asked to talk with them."""
    return Say(f"{due.words}-called", {**_facts(due), "helper": Name(helper)})


def label(due: Due) -> Say:
    """What a button calls it, where there are several."""
    return Say(f"{due.words}-button", due.facts)


def pay(due: Due) -> Choice:
    """[I paid]"""
    action, object = due.pays
    return Choice("pay", say("late-paid-button"), action=action, object=object)


def more_time(due: Due) -> Choice:
    """[I need more time]"""
    action, object = due.asks if due.asks[0] else ("moretime.due", f"{due.group_id}:{due.topic}")
    return Choice("time", say("moretime-button"), action=action, object=object)


def respites_of(session: Session, group_id: int) -> Respites:
    """Until when who has more time for what, by person and topic. A source reads it, and gives that day to the due."""
    query = select(DueRespite).where(DueRespite.group_id == group_id)
    return {(one.person_id, one.topic): one.until for one in session.scalars(query)}


def respites_between(session: Session, since: date, until: date) -> list[tuple[int, date]]:
    """The days to which somebody has more time, by group."""
    query = select(DueRespite.group_id, DueRespite.until).where(DueRespite.until.between(since, until)).distinct()
    return [(group_id, day) for group_id, day in session.execute(query.order_by(DueRespite.group_id))]


def latest(session: Session, due: Due) -> date:
    """The last day to which more time can be asked for."""
    known = session.get(DueRespite, (due.group_id, due.person_id, due.topic))
    return (known.day if known is not None else due.day) + MORE_TIME_MAX


def give_time(session: Session, due: Due, until: date, today: date, now: datetime) -> DueRespite:
    """Gives a member time until a day of their choice. The group must be locked.

    Nobody has to agree: to be told beforehand is worth more to the group than a reminder. Raises Refusal for a day
    that is not after today and after the one it is due on, or later than `latest`.
    """
    if not max(due.day, today) < until <= latest(session, due):
        raise Refusal("moretime-too-long", until=latest(session, due))
    known = session.get(DueRespite, (due.group_id, due.person_id, due.topic))
    if known is None:
        known = DueRespite(
            group_id=due.group_id, person_id=due.person_id, topic=due.topic, day=due.day, until=until, asked_at=now
        )
        session.add(known)
    known.until, known.asked_at = until, now
    session.flush()
    return known


def _facts(due: Due) -> dict[str, Arg]:
    return {**due.facts, "amount": due.amount, "day": due.since or due.day}

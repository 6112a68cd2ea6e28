"""The ladder of reminders: how whoever has something to pay hears of it, in private, and at last a person helps.

    three days before, on the day, a day after, a week after    what is to be paid, with [I paid] and [I need more time]
    two weeks after                                             an officer is asked to talk with them; they hear of it

At most one such message a day reaches a person: all that is due, in every group of theirs, stands in it. Whoever paid,
says that they did, has more time or is away hears nothing. After days of our own absence only the newest step is said,
and nobody is reported for silence while we were deaf: an officer is asked when a reminder came first.

`climb` is done each morning for each group, and notes whom to tell; `tell` tells one person, and looks again before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import clock
from bot.cooperative import dues, groups, loan_dues, months, notices, offices, round_dues, social_dues
from bot.cooperative.dues import Due, Source
from bot.cooperative.groups import Group
from bot.cooperative.people import Person
from bot.database import Base, Id
from bot.messages import Choice, GroupName, Say, Weight, say

__all__ = [
    "AT",
    "CALL",
    "LADDER",
    "SOURCES",
    "DueReminder",
    "call",
    "climb",
    "due_to",
    "due_topic",
    "has_begun",
    "mornings",
    "note_told",
    "tell",
    "to_be_called",
    "waiting",
]

# Everything of which people are reminded.
SOURCES: Sequence[Source] = (months.SOURCE, social_dues.SOURCE, round_dues.SOURCE, loan_dues.SOURCE)

# Days from the day of a due (research: chat.md, rule 12), the last of which is when an officer is asked to help.
CALL = 14
LADDER = (-3, 0, 1, 7, CALL)

# On the group's wall clock. No zone on earth skips this hour, whenever its summer time begins.
AT = time(9)

# What came longer ago than this is not said any more; and further ahead than this nobody has to plan.
SILENT_AFTER = timedelta(days=30)
AHEAD = timedelta(days=40)
# So long it is remembered when somebody was told of what is no longer due: longer than a day anywhere on earth.
KEPT = timedelta(days=2)


class DueReminder(Base):
    """How far up the ladder one due has come for its member.

    day: of the due when it came to `step`. told_step: the last that was told for that day; None before the first.
    tell_at: when the step is to be told, which no quiet hours hide; None once it was, or there is nothing to tell.
    told_at: when something was last told of it. called_at: when an officer was asked to help.
    """

    __tablename__ = "due_reminder"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    topic: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[date]
    step: Mapped[int]
    told_step: Mapped[int | None]
    tell_at: Mapped[datetime | None]
    told_at: Mapped[datetime | None]
    called_at: Mapped[datetime | None]

    __table_args__ = (
        Index("ix_due_reminder_tell_at", "tell_at"),
        Index("ix_due_reminder_person_id", "person_id"),
    )


def mornings(session: Session, now: datetime) -> Iterator[tuple[int, datetime]]:
    """For each group the newest morning on which somebody comes to a step of the ladder, and the next one."""
    since, until = now.date() - SILENT_AFTER, now.date() + AHEAD
    days: dict[int, set[date]] = {}
    for found in (
        *(source.days(session, since, until) for source in SOURCES),
        dues.respites_between(session, since, until),
    ):
        for group_id, day in found:
            days.setdefault(group_id, set()).add(day)
    for group_id, dated in sorted(days.items()):
        group = groups.group(session, group_id)
        came = {_morning(group, day + timedelta(days=step)) for day in dated for step in LADDER}
        past = [at for at in came if group.created_at <= at <= now]
        ahead = [at for at in came if at > now]
        for at in (*([max(past)] if past else []), *([min(ahead)] if ahead else [])):
            yield group_id, at


def climb(session: Session, group: Group, now: datetime) -> None:
    """Notes who has come to which step, and when they are to hear of it. The group must be locked."""
    today = groups.today(group, now)
    known = {(one.person_id, one.topic): one for one in _reminders(session, DueReminder.group_id == group.id)}
    due = {(one.person_id, one.topic): one for one in _dues(session, group, now)}
    longer = dues.respites_of(session, group.id)
    for key in known.keys() - due.keys():
        over = known[key]
        over.tell_at = None
        if over.told_at is None or now - over.told_at > KEPT:
            session.delete(over)
    for key, one in due.items():
        step, row = _step(one, today, waits=key in longer), known.get(key)
        if step is None or not _is_here(session, group.id, one.person_id, today):
            continue
        if row is None:
            row = DueReminder(group_id=group.id, person_id=key[0], topic=key[1], day=one.day, step=step)
            session.add(row)
        if row.day != one.day:
            row.day, row.told_step, row.tell_at, row.called_at = one.day, None, None, None
        if row.told_step is None or row.told_step < step:
            row.step, row.tell_at = step, row.tell_at or now
    session.flush()


def waiting(session: Session, now: datetime) -> Iterator[tuple[int, datetime, datetime]]:
    """Who is to be told: since when, and from when on they may be, which no quiet hours and no other word hide."""
    since: dict[int, datetime] = {}
    for row in _reminders(session, DueReminder.tell_at.is_not(None)):
        assert row.tell_at is not None, row.topic
        since[row.person_id] = min(row.tell_at, since.get(row.person_id, row.tell_at))
    for person_id, at in since.items():
        yield person_id, at, _may_hear(session, session.get_one(Person, person_id), max(at, now))


def tell(session: Session, person_id: int, now: datetime) -> None:
    """Tells one person all that they have come to, in one message, if it is still so."""
    # Whoever tells this person something at the same time waits here, and then finds it told.
    person = session.get_one(Person, person_id, with_for_update=True)
    hears_at = _may_hear(session, person, now)
    told: list[tuple[Due, Say]] = []
    for row in _reminders(session, DueReminder.person_id == person_id, DueReminder.tell_at <= now):
        if hears_at > now:
            row.tell_at = hears_at
            continue
        group = groups.group(session, row.group_id)
        due, today = due_topic(session, group, person_id, row.topic, now), groups.today(group, now)
        row.tell_at = None
        if due is None or due.day != row.day or not _is_here(session, group.id, person_id, today):
            continue
        # It may have come to another step while it waited.
        longer = dues.respites_of(session, group.id)
        row.step = _step(due, today, waits=(person_id, row.topic) in longer) or row.step
        told.append((due, _line(session, row, due, today)))
        is_first = row.step == CALL and not _knows(row)
        row.told_step, row.told_at = row.step, now
        if is_first:
            # Nobody told them that it is late, for we were away: they hear it first, and somebody helps another day.
            row.told_step, row.tell_at = LADDER[-2], _morning_after(now, person.zone or group.zone)
    if told:
        _say(session, person_id, told, now)


def to_be_called(session: Session) -> Iterator[tuple[int, datetime]]:
    """In which groups officers are to be asked for help, and since when."""
    since: dict[int, datetime] = {}
    for row in _reminders(session, DueReminder.told_step == CALL, DueReminder.called_at.is_(None)):
        assert row.told_at is not None, row.topic
        since[row.group_id] = min(row.told_at, since.get(row.group_id, row.told_at))
    yield from since.items()


def call(session: Session, group: Group, now: datetime) -> None:
    """Asks officers to talk with those who have just heard that somebody would. The group must be locked."""
    rows = _reminders(
        session,
        DueReminder.group_id == group.id,
        DueReminder.told_step == CALL,
        DueReminder.called_at.is_(None),
    )
    called = {(row.person_id, row.topic): row for row in rows}
    for source in SOURCES:
        of_source = [due for due in source.dues(session, group, now, None) if (due.person_id, due.topic) in called]
        if of_source:
            source.call(session, group, of_source, now)
    for row in called.values():
        row.called_at = now


def due_to(session: Session, group: Group, person_id: int, now: datetime) -> list[Due]:
    """What a member is to pay in a group, the oldest first."""
    return sorted(_dues(session, group, now, person_id), key=lambda due: (due.since or due.day, due.topic))


def due_topic(session: Session, group: Group, person_id: int, topic: str, now: datetime) -> Due | None:
    """One of these by its topic; None where nothing is left of it."""
    return next((due for due in _dues(session, group, now, person_id) if due.topic == topic), None)


def has_begun(due: Due, today: date) -> bool:
    """Whether the first reminder's day has come."""
    return (today - due.day).days >= LADDER[0]


def note_told(session: Session, group_id: int, person_id: int, topics: str, now: datetime) -> None:
    """A member has just heard otherwise of what is due under topics that begin so: no reminder repeats it today."""
    for row in _reminders(session, DueReminder.group_id == group_id, DueReminder.person_id == person_id):
        if row.topic.startswith(topics):
            row.told_at = now
            if row.step != CALL:
                row.told_step, row.tell_at = row.step, None


def _dues(session: Session, group: Group, now: datetime, person_id: int | None = None) -> Iterator[Due]:
    for source in SOURCES:
        yield from source.dues(session, group, now, person_id)


def _reminders(session: Session, *which: ColumnElement[bool]) -> Sequence[DueReminder]:
    query = select(DueReminder).where(*which)
    return session.scalars(query.order_by(DueReminder.group_id, DueReminder.person_id, DueReminder.topic)).all()


def _step(due: Due, today: date, *, waits: bool) -> int | None:
    """The newest step to which a due has come; None before the first, and where it is too long ago.

    Who has more time hears nothing before the day they chose.
    """
    days = (today - due.day).days
    if days > SILENT_AFTER.days:
        return None
    return max((step for step in LADDER if step <= days and (step >= 0 or not waits)), default=None)


def _knows(row: DueReminder) -> bool:
    """Whether its member was told that it is late."""
    return row.told_step is not None and row.told_step > 0


def _line(session: Session, row: DueReminder, due: Due, today: date) -> Say:
    helpers = offices.helpers(session, due.group_id, {due.person_id})
    if row.step == CALL and _knows(row) and helpers:
        return dues.line_called(due, helpers[0])
    return dues.line(due, today)


def _say(session: Session, person_id: int, told: Sequence[tuple[Due, Say]], now: datetime) -> None:
    in_groups = {due.group_id for due, _ in told}
    named = groups.in_several(session, person_id)
    lines = tuple(
        say("common-in-group", group=GroupName(due.group_id), what=line) if named else line for due, line in told
    )
    if len(told) == 1:
        choices = (dues.pay(told[0][0]), dues.more_time(told[0][0]))
    else:
        choices = (
            Choice("pay", say("late-paid-button"), action="dues.pay"),
            Choice("time", say("moretime-button"), action="dues.time"),
        )
    is_lent = any(due.words == loan_dues.WORDS for due, _ in told)
    notices.tell(
        session,
        person_id,
        say(
            "late-due" if is_lent else "dues",
            choices=(*choices, Choice("menu", say("menu-button"), action="home")),
            lines=lines,
        ),
        key=f"dues:{now:%Y-%m-%dT%H:%M:%S}",
        now=now,
        group_id=in_groups.pop() if len(in_groups) == 1 else None,
        weight=Weight.REMINDER,
        can_wait=True,
    )


def _may_hear(session: Session, person: Person, at: datetime) -> datetime:
    """`at`, or when their quiet hours are over; and the morning after, where they heard of something due that day."""
    zone = _zone(session, person)
    last = session.scalar(select(func.max(DueReminder.told_at)).where(DueReminder.person_id == person.id))
    if last is not None and clock.local(last, zone).date() >= clock.local(at, zone).date():
        at = _morning_after(last, zone)
    return notices.wakes_at(session, person, at)


def _morning_after(moment: datetime, zone: str) -> datetime:
    day = clock.local(moment, zone).date() + timedelta(days=1)
    return datetime.combine(day, AT, ZoneInfo(zone)).astimezone(moment.tzinfo)


def _zone(session: Session, person: Person) -> str:
    return person.zone or (groups.group(session, person.group_id).zone if person.group_id else "UTC")


def _morning(group: Group, day: date) -> datetime:
    return datetime.combine(day, AT, ZoneInfo(group.zone)).astimezone(UTC)


def _is_here(session: Session, group_id: int, person_id: int, today: date) -> bool:
    member = groups.active_membership(session, group_id, person_id)
    return member is not None and not groups.is_away(member, today)

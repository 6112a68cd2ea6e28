"""`./kitabu jobs`: what the clock did, what it does next, and what it could not do.

    print(in_words(agenda(database, now)))      for an operator to read, in UTC
    print(in_json(agenda(database, now)))       the same for a program: times as ISO 8601

It only reads. A fault is what failed and was not done since, and what waits although it could be done.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.cooperative import heartbeat, proofs
from bot.cooperative.heartbeat import Outage
from bot.database import Database
from bot.jobs import JOBS, PLANNING, JobRun, failures, planned

__all__ = ["Agenda", "Failed", "JobLine", "agenda", "in_json", "in_words"]

# What could have been done for longer than this waits for something else: is the bot running?
OVERDUE_AFTER = timedelta(minutes=10)
# So far back it is counted what was done.
COUNTED = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class JobLine:
    """One job. done_at: when it last did something; done: how often in the last seven days. next_at: when it has
    something to do next, None if nothing is planned; overdue: how much of it could have been done for a while.
    """

    name: str
    done_at: datetime | None
    done: int
    next_at: datetime | None
    overdue: int


@dataclass(frozen=True, slots=True)
class Failed:
    """Something that could not be done. scope: about what, such as a group's number; due: when it was to be done."""

    job: str
    scope: str
    due: datetime | None
    tries: int
    first_at: datetime
    last_at: datetime
    again_at: datetime
    fault: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """All of it. heard: until when people could surely reach us; away: the last time they could not.

    proved_at: when the book was proved that waits longest for it; unproved: what the nightly proof found.
    """

    now: datetime
    heard: datetime | None
    away: Outage | None
    jobs: tuple[JobLine, ...]
    failed: tuple[Failed, ...]
    books: int
    proved_at: datetime | None
    unproved: tuple[str, ...]

    @property
    def is_well(self) -> bool:
        return not (self.failed or self.unproved or any(job.overdue for job in self.jobs))


def agenda(database: Database, now: datetime) -> Agenda:
    """What the clock did, does next and could not do, as the database has it."""
    with database.read() as session:
        found = proofs.latest(session)
        return Agenda(
            now,
            heartbeat.heard_until(session),
            heartbeat.last_outage(session),
            tuple(_jobs(session, now)),
            tuple(_failed(session)),
            len(found),
            min((proof.at for proof in found), default=None),
            tuple(proof.fault for proof in found if proof.fault),
        )


def in_json(agenda: Agenda) -> str:
    """For a program."""
    return json.dumps(asdict(agenda), default=datetime.isoformat, indent=2)


def in_words(agenda: Agenda) -> str:
    """For an operator."""
    return "\n".join(_lines(agenda))


def _jobs(session: Session, now: datetime) -> Iterator[JobLine]:
    last = dict(session.execute(select(JobRun.name, func.max(JobRun.done_at)).group_by(JobRun.name)).all())
    lately = select(JobRun.name, func.count()).where(JobRun.done_at > now - COUNTED).group_by(JobRun.name)
    counts = dict(session.execute(lately).all())
    to_do: dict[str, list[datetime]] = {}
    for _, job, _, at in planned(session, now):
        to_do.setdefault(job.name, []).append(at)
    for job in JOBS:
        moments = to_do.get(job.name, [])
        overdue = sum(at < now - OVERDUE_AFTER for at in moments)
        yield JobLine(job.name, last.get(job.name), counts.get(job.name, 0), min(moments, default=None), overdue)


def _failed(session: Session) -> Iterator[Failed]:
    for one in failures(session):
        due = None if one.scope == PLANNING else one.due
        yield Failed(one.name, one.scope, due, one.tries, one.first_at, one.last_at, one.again_at, one.fault)


def _lines(agenda: Agenda) -> Iterator[str]:
    yield f"The clock, {_moment(agenda.now)} UTC."
    if agenda.heard is None:
        yield "It has not looked yet: is ./kitabu run running?"
    else:
        yield f"It was last heard by people at {_moment(agenda.heard)}."
    if agenda.away is not None:
        yield f"Nobody could reach us from {_moment(agenda.away.away_from)} to {_moment(agenda.away.back_at)}."
    yield ""
    rows = [("job", "last done", "in 7 days", "next")]
    rows += [(job.name, _moment(job.done_at), str(job.done), _next(job, agenda.now)) for job in agenda.jobs]
    yield from _table(rows)
    yield ""
    if agenda.books:
        yield f"Proved at night: {agenda.books} books, the longest ago at {_moment(agenda.proved_at)}."
    yield from (f"Not proved: {fault}" for fault in agenda.unproved)
    for one in agenda.failed:
        about = "to plan" if one.due is None else f"for {one.scope or 'all'}, due {_moment(one.due)}"
        tries = "once" if one.tries == 1 else f"{one.tries} times"
        yield (
            f"Failed: {one.job} {about}, {tries} since {_moment(one.first_at)}: {one.fault}. "
            f"It is tried again at {_moment(one.again_at)}; the log says more."
        )
    if not agenda.failed:
        yield "Nothing has failed."


def _next(job: JobLine, now: datetime) -> str:
    if job.overdue:
        return f"{job.overdue} overdue"
    if job.next_at is None:
        return "-"
    return "now" if job.next_at <= now else _moment(job.next_at)


def _moment(moment: datetime | None) -> str:
    return "-" if moment is None else f"{moment:%Y-%m-%d %H:%M}"


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()

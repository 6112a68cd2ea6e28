"""What the clock does. Nothing is set going by a timer: what is due is found, from our tables, whenever somebody looks.

    run_due(database, now)      does everything that is due and not done yet, each in a transaction of its own

A job plans: it says what it would do, about what (`scope`), and when that was due. Doing one writes a `JobRun` under
that name in the same transaction as its effect. So two processes, a restart, or three days of downtime give each effect
once, and how often one looks changes nothing but how late things are.

A new job is a file here with two functions, and a line in JOBS.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import clock
from bot.cooperative import heartbeat
from bot.database import Base, Database, is_conflict, is_outage
from bot.jobs import agreed, dues, forgetting, loans, months, motions, outages, reminders, spendings, terms, witnesses

__all__ = ["JOBS", "Job", "JobRun", "Plan", "next_due_moment", "run_due"]

log = logging.getLogger(__name__)

# Another process took the same thing, or was in the way: that often it is looked at again.
CONFLICTS_MAX = 5
# What is done may make something else due, which is then done as well; no chain of that is longer.
PASSES_MAX = 5
# So many scopes are looked up at once; SQLite takes no query of any length.
SCOPES_AT_ONCE = 500

# (scope, due, at): about what; when it is due, which names it for ever; and from when it may be done, which is later
# where it must not wake somebody.
Plan: TypeAlias = tuple[str, datetime, datetime]


@dataclass(frozen=True, slots=True)
class Job:
    """Something that is done by the clock.

    plan: everything it would do by now, and the next things after that, done already or not. do: does one of them,
    (session, scope, due, now); things may have changed since it was planned, so it looks again.
    """

    name: str
    plan: Callable[[Session, datetime], Iterable[Plan]]
    do: Callable[[Session, str, datetime, datetime], None]


JOBS: Sequence[Job] = (
    Job("redraw-after-outage", outages.plan, outages.redraw),
    Job("reopen-motion", motions.plan_reopenings, motions.reopen),
    Job("remind-of-motion", motions.plan_reminders, motions.remind),
    Job("close-motion", motions.plan_closings, motions.close),
    Job("end-of-term", terms.plan, terms.remind),
    Job("open-month", months.plan, months.open_month),
    Job("remind", reminders.plan_reminders, reminders.remind),
    Job("escalate", reminders.plan_escalations, reminders.escalate),
    Job("end-of-spending", spendings.plan, spendings.end),
    Job("end-of-agreed", agreed.plan, agreed.end),
    Job("remind-witness", witnesses.plan, witnesses.remind),
    # Before the fines: who has just heard of one needs no reminder of the same.
    Job("find-dues", dues.plan, dues.climb),
    Job("fine", loans.plan_fines, loans.fine),
    Job("remind-of-dues", dues.plan_reminders, dues.remind),
    Job("call-for-dues", dues.plan_calls, dues.call),
    Job("forget", forgetting.plan, forgetting.forget),
)


class JobRun(Base):
    """Something that was done by the clock: never to be done again."""

    __tablename__ = "jobrun"

    name: Mapped[str] = mapped_column(primary_key=True)
    scope: Mapped[str] = mapped_column(primary_key=True)
    due: Mapped[datetime] = mapped_column(primary_key=True)
    done_at: Mapped[datetime]


def run_due(database: Database, now: datetime, *, heard: datetime | None = None) -> int:
    """Does what is due by `now`, in the order in which it was due. Returns how much of it was done here.

    heard: until when people could surely reach us, where that is not `now`: Telegram's last answer to our listening.
    What fails through a fault of ours is logged, stops nothing else, and is tried again at the next call. What is not
    our fault (a lost connection, a full disk) is raised.
    """
    _beat(database, min(heard or now, now))
    count = 0
    for _ in range(PASSES_MAX):
        done = _do_all(database, now)
        count += done
        if not done:
            break
    return count


def next_due_moment(session: Session) -> datetime | None:
    """When there is something to do next; not after now if something is due already. None if nothing is planned."""
    return min((at for *_, at in _undone(session, clock.now())), default=None)


def _do_all(database: Database, now: datetime) -> int:
    with database.read() as session:
        undone = [(due, job, scope) for due, job, scope, at in _undone(session, now) if at <= now]
    return sum(_run(database, job, scope, due, now) for due, job, scope in sorted(undone, key=lambda one: one[0]))


def _beat(database: Database, heard: datetime) -> None:
    for _ in range(CONFLICTS_MAX):
        try:
            with database.write() as session:
                heartbeat.beat(session, heard)
            return
        except DBAPIError as error:
            if not is_conflict(error):
                raise


def _undone(session: Session, now: datetime) -> Iterator[tuple[datetime, Job, str, datetime]]:
    """What is planned and was not done, in the order of JOBS: due, job, scope, and from when it may be done."""
    for job in JOBS:
        try:
            plans = list(job.plan(session, now))
        except Exception as error:
            if is_outage(error):
                raise
            log.exception("nobody knows what the job %s has to do", job.name)
            continue
        done = set(_done(session, job, sorted({scope for scope, _, _ in plans})))
        yield from ((due, job, scope, at) for scope, due, at in plans if (scope, due) not in done)


def _done(session: Session, job: Job, scopes: Sequence[str]) -> Iterator[tuple[str, datetime]]:
    for start in range(0, len(scopes), SCOPES_AT_ONCE):
        some = scopes[start : start + SCOPES_AT_ONCE]
        query = select(JobRun.scope, JobRun.due).where(JobRun.name == job.name, JobRun.scope.in_(some))
        yield from ((scope, due) for scope, due in session.execute(query))


def _run(database: Database, job: Job, scope: str, due: datetime, now: datetime) -> bool:
    for _ in range(CONFLICTS_MAX):
        try:
            with database.write() as session:
                if session.get(JobRun, (job.name, scope, due)) is not None:
                    return False
                # Written first: a second process waits here until the first has done it, and then finds it done.
                session.add(JobRun(name=job.name, scope=scope, due=due, done_at=now))
                session.flush()
                job.do(session, scope, due, now)
            return True
        except Exception as error:
            if is_conflict(error):
                continue
            if is_outage(error):
                raise
            log.exception("the job %s failed for %s", job.name, scope)
            return False
    return False

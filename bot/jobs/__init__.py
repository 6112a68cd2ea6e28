"""What the clock does. Nothing is set going by a timer: what is due is found, from our tables, whenever somebody looks.

    run_due(database, now)      does everything that is due and not done yet, each in a transaction of its own

A job plans: it says what it would do, about what (`scope`), and when that was due. Doing one writes a `JobRun` under
that name in the same transaction as its effect. So two processes, a restart, or three days of downtime give each effect
once, and how often one looks changes nothing but how late things are.

What fails is a `JobFailure` until it is done, and is tried again after a while, and then after longer.

A new job is a file here with two functions, and a line in JOBS.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias

from sqlalchemy import delete, select, tuple_
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot import clock
from bot.cooperative import heartbeat
from bot.database import Base, Database, Id, is_conflict, is_outage
from bot.jobs import (
    agreed,
    aid,
    draws,
    dues,
    endings,
    forgetting,
    guarantors,
    loans,
    lost_phones,
    months,
    motions,
    openings,
    outages,
    picks,
    proofs,
    reminders,
    rounds,
    spendings,
    summaries,
    swaps,
    takeovers,
    terms,
    witnesses,
)

__all__ = [
    "JOBS",
    "PLANNING",
    "Job",
    "JobFailure",
    "JobRun",
    "Plan",
    "begin_in_mid_life",
    "failures",
    "next_due_moment",
    "planned",
    "run_due",
]

log = logging.getLogger(__name__)

# Another process took the same thing, or was in the way: that often it is looked at again.
CONFLICTS_MAX = 5
# What is done may make something else due, which is then done as well; no chain of that is longer.
PASSES_MAX = 5
# So many scopes are looked up at once; SQLite takes no query of any length.
SCOPES_AT_ONCE = 500

# What failed is tried again so much later, twice as long each time, and at last once an hour.
AGAIN_AFTER = timedelta(seconds=20)
AGAIN_AFTER_MAX = timedelta(hours=1)

# (scope, due, at): about what; when it is due, which names it for ever; and from when it may be done, which is later
# where it must not wake somebody.
Plan: TypeAlias = tuple[str, datetime, datetime]

# Under these a failure to plan is kept: it is about nothing in particular, and due at no time.
PLANNING, _AT_NO_TIME = "planning", datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Job:
    """Something that is done by the clock.

    plan: everything it would do by now, and the next things after that, done already or not. do: does one of them,
    (session, scope, due, now); things may have changed since it was planned, so it looks again. look: where that takes
    long, it is done before and makes nobody wait, (session that only reads, scope); `do` is then told what it found.
    """

    name: str
    plan: Callable[[Session, datetime], Iterable[Plan]]
    do: Callable[..., None]
    look: Callable[[Session, str], Any] | None = None


JOBS: Sequence[Job] = (
    Job("redraw-after-outage", outages.plan, outages.redraw),
    Job("reopen-motion", motions.plan_reopenings, motions.reopen),
    Job("remind-of-motion", motions.plan_reminders, motions.remind),
    Job("close-motion", motions.plan_closings, motions.close),
    Job("end-of-term", terms.plan, terms.remind),
    Job("open-month", months.plan, months.open_month),
    Job("open-round", rounds.plan_openings, rounds.open_round),
    Job("close-words", draws.plan_words, draws.close_words),
    Job("throw-dice-instead", draws.plan_dice, draws.throw_instead),
    Job("decide-turn", draws.plan_closes, draws.close),
    Job("ask-whose-turn", draws.plan_questions, draws.ask),
    Job("remind-to-pick", picks.plan, picks.remind),
    Job("ask-for-guarantor", guarantors.plan, guarantors.ask),
    Job("ask-for-pot", rounds.plan_payouts, rounds.ask_for_pot),
    Job("ask-about-round", rounds.plan_shortfalls, rounds.ask_what_now),
    Job("end-of-swap", swaps.plan, swaps.lapse),
    Job("end-of-takeover", takeovers.plan, takeovers.lapse),
    Job("even-out", endings.plan, endings.even_out),
    Job("remind", reminders.plan_reminders, reminders.remind),
    Job("escalate", reminders.plan_escalations, reminders.escalate),
    Job("end-of-spending", spendings.plan, spendings.end),
    Job("end-of-agreed", agreed.plan, agreed.end),
    Job("link-new-phone", lost_phones.plan, lost_phones.link),
    Job("remind-of-help", aid.plan_reminders, aid.remind),
    Job("end-of-help", aid.plan_lapses, aid.lapse),
    Job("open-book", openings.plan, openings.open_book),
    Job("remind-witness", witnesses.plan, witnesses.remind),
    # Before the fines: who has just heard of one needs no reminder of the same.
    Job("find-dues", dues.plan, dues.climb),
    Job("fine", loans.plan_fines, loans.fine),
    Job("remind-of-dues", dues.plan_reminders, dues.remind),
    Job("call-for-dues", dues.plan_calls, dues.call),
    Job("sum-up-month", summaries.plan, summaries.sum_up),
    Job("prove", proofs.plan, proofs.note, proofs.look),
    Job("forget", forgetting.plan, forgetting.forget),
)


OF_MONTHS_BEFORE = frozenset({"find-dues", "sum-up-month"})


class JobRun(Base):
    """Something that was done by the clock: never to be done again."""

    __tablename__ = "jobrun"

    name: Mapped[str] = mapped_column(primary_key=True)
    scope: Mapped[str] = mapped_column(primary_key=True)
    due: Mapped[datetime] = mapped_column(primary_key=True)
    done_at: Mapped[datetime]


class JobFailure(Base):
    """Something that the clock could not do, through a fault of ours, and will try again. fault: what kind of fault."""

    __tablename__ = "jobfailure"

    name: Mapped[str] = mapped_column(primary_key=True)
    scope: Mapped[str] = mapped_column(primary_key=True)
    due: Mapped[datetime] = mapped_column(primary_key=True)
    tries: Mapped[int] = mapped_column(Id)
    first_at: Mapped[datetime]
    last_at: Mapped[datetime]
    again_at: Mapped[datetime]
    fault: Mapped[str]


_KEY = tuple_(JobFailure.name, JobFailure.scope, JobFailure.due)


def run_due(database: Database, now: datetime, *, heard: datetime | None = None) -> int:
    """Does what is due by `now`, in the order in which it was due. Returns how much of it was done here.

    heard: until when people could surely reach us, where that is not `now`: Telegram's last answer to our listening.
    What fails through a fault of ours is logged, stops nothing else, and is tried again later. What is not our fault
    (a lost connection, a full disk) is raised.
    """
    _beat(database, min(heard or now, now))
    count = 0
    for _ in range(PASSES_MAX):
        done = _pass(database, now)
        count += done
        if not done:
            break
    return count


def planned(session: Session, now: datetime) -> list[tuple[datetime, Job, str, datetime]]:
    """What is to be done and was not: due, job, scope, and from when it may be done.

    What failed may be done when it is tried again. A job of which nobody knows what it has to do is left out.
    """
    failed = _failures(session)
    return [
        (due, job, scope, max(at, failed[key].again_at) if (key := (job.name, scope, due)) in failed else at)
        for due, job, scope, at in _undone(session, now, {})
    ]


def begin_in_mid_life(session: Session, now: datetime) -> None:
    """For a story that begins in the middle: what the clock had to tell about the months before, it has told."""
    for due, job, scope, at in _undone(session, now, {}):
        if job.name in OF_MONTHS_BEFORE and at <= now:
            session.add(JobRun(name=job.name, scope=scope, due=due, done_at=now))


def failures(session: Session) -> Sequence[JobFailure]:
    """What could not be done and was not done since, the newest failure first."""
    return session.scalars(select(JobFailure).order_by(JobFailure.last_at.desc(), JobFailure.name)).all()


def next_due_moment(session: Session) -> datetime | None:
    """When there is something to do next; not after now if something is due already. None if nothing is planned."""
    return min((at for *_, at in planned(session, clock.now())), default=None)


def _pass(database: Database, now: datetime) -> int:
    unplanned: dict[str, Exception] = {}
    with database.read() as session:
        failed = _failures(session)
        undone = list(_undone(session, now, unplanned))
    for name, error in unplanned.items():
        _note_failure(database, name, PLANNING, _AT_NO_TIME, now, error)
    left = {(job.name, scope, due) for due, job, scope, _ in undone}
    over = [key for key in failed if key not in left and key[0] not in unplanned]
    if over:
        # It is not to be done any more, or is planned again.
        with database.write() as session:
            session.execute(delete(JobFailure).where(_KEY.in_(over)))
    due_now = [one for one in undone if one[3] <= now and not _waits(failed.get((one[1].name, one[2], one[0])), now)]
    return sum(_run(database, job, scope, due, now) for due, job, scope, _ in sorted(due_now, key=lambda one: one[0]))


def _waits(failure: JobFailure | None, now: datetime) -> bool:
    # A clock that was set back makes nobody wait for what it said before.
    return failure is not None and failure.last_at <= now < failure.again_at


def _failures(session: Session) -> dict[tuple[str, str, datetime], JobFailure]:
    return {(one.name, one.scope, one.due): one for one in failures(session)}


def _beat(database: Database, heard: datetime) -> None:
    for _ in range(CONFLICTS_MAX):
        try:
            with database.write() as session:
                heartbeat.beat(session, heard)
            return
        except DBAPIError as error:
            if not is_conflict(error):
                raise


def _undone(
    session: Session, now: datetime, unplanned: dict[str, Exception]
) -> Iterator[tuple[datetime, Job, str, datetime]]:
    """What is planned and was not done, in the order of JOBS: due, job, scope, and from when it may be done.

    unplanned: is told which jobs could not plan, and why.
    """
    for job in JOBS:
        try:
            plans = list(job.plan(session, now))
        except Exception as error:
            if is_outage(error):
                raise
            log.exception("nobody knows what the job %s has to do", job.name)
            unplanned[job.name] = error
            continue
        done = set(_done(session, job, plans))
        yield from ((due, job, scope, at) for scope, due, at in plans if (scope, due) not in done)


def _done(session: Session, job: Job, plans: Sequence[Plan]) -> Iterator[tuple[str, datetime]]:
    """What of the plans was done. The long past is not read for it: a job may have run every day for years."""
    scopes, since = sorted({scope for scope, _, _ in plans}), min((due for _, due, _ in plans), default=None)
    for start in range(0, len(scopes), SCOPES_AT_ONCE):
        some = scopes[start : start + SCOPES_AT_ONCE]
        query = select(JobRun.scope, JobRun.due).where(
            JobRun.name == job.name, JobRun.scope.in_(some), JobRun.due >= since
        )
        yield from ((scope, due) for scope, due in session.execute(query))


def _run(database: Database, job: Job, scope: str, due: datetime, now: datetime) -> bool:
    for _ in range(CONFLICTS_MAX):
        try:
            found = _looked(database, job, scope)
            with database.write() as session:
                if session.get(JobRun, (job.name, scope, due)) is not None:
                    return False
                # Written first: a second process waits here until the first has done it, and then finds it done.
                session.add(JobRun(name=job.name, scope=scope, due=due, done_at=now))
                session.flush()
                failed = session.get(JobFailure, (job.name, scope, due))
                if failed is not None:
                    session.delete(failed)
                job.do(session, scope, due, now, *found)
            return True
        except Exception as error:
            if is_conflict(error):
                continue
            if is_outage(error):
                raise
            log.exception("the job %s failed for %s", job.name, scope)
            _note_failure(database, job.name, scope, due, now, error)
            return False
    return False


def _looked(database: Database, job: Job, scope: str) -> tuple[Any, ...]:
    if job.look is None:
        return ()
    with database.read() as session:
        return (job.look(session, scope),)


def _note_failure(database: Database, name: str, scope: str, due: datetime, now: datetime, error: Exception) -> None:
    for _ in range(CONFLICTS_MAX):
        try:
            with database.write() as session:
                known = session.get(JobFailure, (name, scope, due), with_for_update=True)
                if known is None:
                    known = JobFailure(name=name, scope=scope, due=due, tries=0, first_at=now)
                    session.add(known)
                known.tries += 1
                known.last_at, known.fault = now, type(error).__name__
                known.again_at = now + min(AGAIN_AFTER * 2 ** min(known.tries - 1, 10), AGAIN_AFTER_MAX)
            return
        except DBAPIError as conflict:
            if not is_conflict(conflict):
                raise

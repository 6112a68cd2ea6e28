"""The clock of three processes over one database, which nobody watched for three days: each thing comes once."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select

from bot import clock
from bot.cooperative import groups, months
from bot.cooperative.dues import DueRespite
from bot.cooperative.heartbeat import Heartbeat
from bot.database import Database
from bot.jobs import JobRun
from bot.sandbox import TOKEN
from tests.house.conftest import id_of, settings_for, unity_circle
from tests.house.program import free_port, running, until
from tests.house.town import Phone, Town

PROCESSES = 3
AWAY = timedelta(hours=73)
LATE = "⏳ Since"


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_three_processes_after_three_days_tell_each_thing_once(database: Database, folder: Path) -> None:
    town = unity_circle(database)
    with town.served() as url:
        late = _three_days_pass(database, town)
        for processes in (PROCESSES, 1):
            with ExitStack() as stack:
                begun = clock.now()
                _serve(stack, database, url, folder, processes=processes)
                until(lambda: _looked_at(database) >= begun, "the clock looks")  # noqa: B023 - it is done in the loop
                for phone in late:
                    phone.sees(LATE)
                town.settles(database)
        assert len(late) > 1
        assert [len(phone.messages(LATE)) for phone in late] == [1] * len(late)
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(JobRun).where(JobRun.name == "find-dues")) == 1


def _serve(stack: ExitStack, database: Database, url: str, folder: Path, *, processes: int) -> None:
    """So many processes, which are killed at the end of the stack."""
    programs = []
    for number in range(processes):
        port = free_port()
        (folder / str(number)).mkdir(exist_ok=True)
        public = f"http://127.0.0.1:{port}"
        settings = settings_for(database, url, TOKEN, TELEGRAM_MODE="webhook", PUBLIC_URL=public, PORT=str(port))
        programs.append(stack.enter_context(running(settings, folder / str(number))))
    for program in programs:
        program.until_ready()


def _three_days_pass(database: Database, town: Town) -> list[Phone]:
    """Nobody was there for 73 hours, and meanwhile a day came by which some had said that they would pay: yesterday.

    Returns their phones. It is noon where the group lives: the morning's reminders have come, whenever this runs.
    """
    now = clock.now()
    with database.write() as session:
        group = groups.group(session, 1)
        group.zone = f"Etc/GMT{now.hour - 12:+d}"
        session.execute(delete(JobRun).where(JobRun.name == "find-dues"))
        session.merge(Heartbeat(id=1, at=now - AWAY, away_from=None, back_at=None))
        yesterday = groups.today(group, now) - timedelta(days=1)
        month = groups.month_now(group, now)
        due = [one for one in months.SOURCE.dues(session, group, now, None) if one.facts["month"] == month]
        for one in due:
            session.add(
                DueRespite(
                    group_id=1,
                    person_id=one.person_id,
                    topic=one.topic,
                    day=yesterday,
                    until=yesterday,
                    asked_at=now,
                )
            )
        owing = {one.person_id for one in due}
        return [phone for phone in town.people if id_of(session, phone.id) in owing]


def _looked_at(database: Database) -> datetime:
    with database.read() as session:
        return session.scalar(select(Heartbeat.at)) or datetime.min.replace(tzinfo=UTC)

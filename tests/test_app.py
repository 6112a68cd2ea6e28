"""How the parts are put together: how it begins without a database, ends while one hangs, and goes by a moved clock."""

from __future__ import annotations

import asyncio
import os
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from sqlalchemy import text

from bot import app, clock, jobs
from bot.app import Kitabu
from bot.channels.telegram import Telegram
from bot.config import ROOT
from bot.cooperative import beacons
from bot.database import Database
from bot.jobs import Job
from bot.sandbox import TOKEN
from bot.sealed import Vault
from tests.conftest import SECRET, StoppedClock
from tests.drand import Drand
from tests.house.conftest import settings_for
from tests.house.program import do, running, until
from tests.house.town import Town
from tests.postgres import Postgres

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
NOWHERE = "http://127.0.0.1:9"


def test_a_database_server_that_is_not_up_yet_is_waited_for(
    postgres: Postgres, postgres_template: str, tmp_path: Path
) -> None:
    late = Database(postgres.url("late"), Vault(SECRET))
    with Town().served() as url, running(settings_for(late, url, TOKEN), tmp_path) as program:
        until(lambda: program.ask("/healthz"), "the web server is there")
        answer = program.ask("/readyz")
        assert answer is not None and answer.status_code == 503
        until(lambda: "the database cannot be reached" in program.said(), "it says what it waits for")
        postgres.database("late", template=postgres_template)
        program.until_ready()
        assert program.end() == 0
    late.close()


def test_it_can_be_told_to_end_while_it_waits_for_the_database(postgres: Postgres, tmp_path: Path) -> None:
    never = Database(postgres.url("never"), Vault(SECRET))
    with running(settings_for(never, NOWHERE, TOKEN), tmp_path) as program:
        until(lambda: "the database cannot be reached" in program.said(), "it says what it waits for")
        assert program.end() == 0
    never.close()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_it_ends_in_time_while_somebody_holds_the_database(database: Database, tmp_path: Path) -> None:
    town = Town()
    samuel = town.person("Samuel", id=7)
    with town.served() as url, running(settings_for(database, url, TOKEN), tmp_path) as program:
        program.until_ready()
        with database.write() as session:
            session.execute(text("LOCK TABLE inbox"))
            samuel.starts()
            until(lambda: _is_waited_for(database), "it waits for the lock")
            assert program.end() == 0


@pytest.mark.parametrize("what", ["is no database", ""], ids=["garbage", "no tables"])
def test_a_file_that_is_no_book_is_told_in_a_sentence(tmp_path: Path, what: str) -> None:
    file = tmp_path / "kitabu.db"
    file.write_text(what * 1000)
    settings = {"DATABASE_URL": f"sqlite:///{file}", "SECRET_KEY": "", "PORT": "8080"}
    for command in ("verify", "groups", "migrate") if what else ("verify", "groups"):
        done = do(settings, command)
        assert done.status == (1 if what else 2)
        assert (done.out, done.complaints.count("\n")) == ("", 1)
        assert done.complaints.startswith("kitabu: ")


def test_nobody_else_on_this_machine_can_read_what_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "kitabu.db"
    subprocess.run(
        [sys.executable, "-m", "bot", "migrate"],
        check=True,
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": f"sqlite:///{file}", "SECRET_KEY": ""},
        stdout=subprocess.DEVNULL,
        umask=0o022,
    )
    modes = {made.name: stat.S_IMODE(made.stat().st_mode) for made in tmp_path.iterdir()}
    assert modes.keys() >= {"kitabu.db", "secret.key"}
    assert set(modes.values()) == {0o600}


@ON_SQLITE
def test_a_clock_that_is_set_back_does_not_stop_the_jobs(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "TICK_SECONDS", 0.01)
    looked: list[datetime] = []

    async def live() -> None:
        kitabu, stop = Kitabu(database, Telegram(TOKEN, NOWHERE), pace=False), asyncio.Event()
        monkeypatch.setattr(kitabu, "tick", lambda: looked.append(clock.now()))
        ticking = asyncio.create_task(kitabu._tick_now_and_then(stop))
        while len(looked) < 2:
            await asyncio.sleep(0.001)
        traveller.shift(timedelta(hours=-2))
        before = len(looked)
        while len(looked) < before + 3:
            await asyncio.sleep(0.001)
        stop.set()
        await ticking

    with time_machine.travel(datetime(2026, 11, 24, 17, tzinfo=UTC)) as traveller:
        asyncio.run(asyncio.wait_for(live(), 30))
    assert min(looked) < looked[0]


@ON_SQLITE
def test_it_listens_to_the_beacon_where_one_is_set(database: Database) -> None:
    def heard() -> bool:
        with database.read() as session:
            return beacons.is_heard(session, clock.now())

    async def live(url: str) -> None:
        stop = asyncio.Event()
        kitabu = Kitabu(database, None, pace=False, drand_url=url)
        serving = asyncio.create_task(kitabu.serve("polling", "", stop))
        while not await asyncio.to_thread(heard):
            await asyncio.sleep(0.01)
        stop.set()
        await serving

    with Drand().served() as url:
        asyncio.run(asyncio.wait_for(live(url), 30))


@ON_SQLITE
def test_a_job_that_cannot_say_what_is_due_stops_no_other(
    database: Database, moment: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = []
    broken = Job("broken", lambda _session, _now: [("", "no moment", 1 / 0)], lambda *_: None)  # type: ignore[list-item]
    sound = Job("sound", lambda _, now: [("all", now, now)], lambda _, scope, _due, _now: done.append(scope))
    monkeypatch.setattr(jobs, "JOBS", (broken, sound))
    assert jobs.run_due(database, moment.now) == 1
    assert done == ["all"]


def test_a_job_that_the_database_refuses_stops_no_other(
    database: Database, moment: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = []
    rule = text("INSERT INTO outbox (key) VALUES (NULL)")
    broken = Job("broken", lambda _, now: [("all", now, now)], lambda session, *_: session.execute(rule) and None)
    sound = Job("sound", lambda _, now: [("all", now, now)], lambda _, scope, _due, _now: done.append(scope))
    monkeypatch.setattr(jobs, "JOBS", (broken, sound))
    assert jobs.run_due(database, moment.now) == 1
    assert done == ["all"]


def _is_waited_for(database: Database) -> bool:
    """Whether somebody waits for a lock on a table."""
    with database.read() as session:
        return bool(session.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted AND relation IS NOT NULL")))

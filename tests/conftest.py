"""What every test may ask for.

database    a Database with all tables and triggers and nothing in them; the test runs on SQLite and on PostgreSQL.
            `@pytest.mark.parametrize("database", ["sqlite"], indirect=True)` asks for one of them only.
moment      stops the clock at Tuesday 24 November 2026, 18:00 in Brussels, and moves it forward.

Nothing here reaches further than this machine: a test that opens a connection beyond loopback fails, and says where to.
"""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import time_machine
from hypothesis import settings

from bot import clock
from bot.database import Database
from bot.migrate import migrate
from bot.sealed import Vault, house_secret
from tests.memory import room
from tests.order import longest_first
from tests.postgres import Postgres, server
from tests.stage import Stage

SECRET_KEY = "a secret that is only for the tests"
SECRET = house_secret(SECRET_KEY, Path())

# The same examples in every run: a red run is red again. No deadline, for a busy machine is not a fault.
settings.register_profile("kitabu", derandomize=True, deadline=None, print_blob=False)
settings.load_profile("kitabu")


def pytest_addoption(parser: pytest.Parser) -> None:
    for name, count, what in (("--kills", 100, "kill the bot"), ("--duplicates", 500, "post what was posted before")):
        parser.addoption(name, type=int, default=count, help=f"how often tests/faults {what}, over both databases")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    if processes > 1:
        items[:] = longest_first(items, processes)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """An empty database with all tables and triggers. Its `url` serves a second process as well.

    A copy for each test, rather than one cleaned by DELETE: triggers refuse that, and a test that drops a trigger must
    not leave the next one without.
    """
    if request.param == "sqlite":
        database: Database = request.getfixturevalue("sqlite_database")
        furnish_file(request.getfixturevalue("sqlite_template"), Path(str(database.url.database)))
    else:
        database = request.getfixturevalue("postgres_database")
        template = request.getfixturevalue("postgres_template")
        request.getfixturevalue("postgres").database(str(database.url.database), template=template)
    yield database
    database.close()


# All tests of a process have the same two, one after the other, each time over other data: so a statement is compiled
# once for all of them, as in a program that runs for long.


@pytest.fixture(scope="session")
def sqlite_database(memory: Path) -> Database:
    return Database(f"sqlite:///{memory / 'kitabu.db'}", Vault(SECRET))


@pytest.fixture(scope="session")
def postgres_database(postgres: Postgres) -> Database:
    return Database(postgres.url("test"), Vault(SECRET))


@pytest.fixture(scope="session")
def memory() -> Iterator[Path]:
    """A folder for databases that ends with the run."""
    with TemporaryDirectory(prefix="kitabu-db-", dir=room()) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def sqlite_template(memory: Path) -> Path:
    """A SQLite file with all tables and triggers: to be copied, never to be opened."""
    file = memory / "template.db"
    _furnish(f"sqlite:///{file}")
    return file


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """This process's PostgreSQL server, started when the first test asks for it."""
    with server() as running:
        yield running


@pytest.fixture(scope="session")
def postgres_template(postgres: Postgres) -> str:
    """The name of a PostgreSQL database with all tables and triggers: to be copied, never to be written to."""
    _furnish(postgres.database("furnished"))
    return "furnished"


def furnish_file(template: Path, file: Path) -> None:
    """Puts a copy of `template` where `file` is. Whoever still has the old one open keeps that."""
    for old in (file, *file.parent.glob(f"{file.name}-*")):
        old.unlink(missing_ok=True)
    shutil.copyfile(template, file)


def _furnish(url: str) -> None:
    database = Database(url, Vault(SECRET))
    migrate(database)
    database.close()


class StoppedClock:
    """The time, standing still until it is moved."""

    def __init__(self, traveller: time_machine.Traveller) -> None:
        self._traveller = traveller

    @property
    def now(self) -> datetime:
        """This moment, in UTC."""
        return clock.now()

    def move(self, **by: float) -> datetime:
        """`move(days=1, hours=2)` moves the clock forward (as timedelta's arguments) and returns the new moment."""
        return self.set(self.now + timedelta(**by))

    def set(self, to: datetime) -> datetime:
        """Moves the clock to `to`, which is aware, and returns it in UTC."""
        self._traveller.move_to(to, tick=False)
        return self.now


@pytest.fixture
def stage(database: Database, moment: StoppedClock) -> Stage:
    """People with phones, and a bot that is built anew for every message; the clock stands still."""
    return Stage(database)


@pytest.fixture
def moment() -> Iterator[StoppedClock]:
    """The clock, stopped at Tuesday 24 November 2026, 18:00 in Brussels."""
    start = datetime(2026, 11, 24, 18, 0, tzinfo=ZoneInfo("Europe/Brussels"))
    with time_machine.travel(start, tick=False) as traveller:
        yield StoppedClock(traveller)


@pytest.fixture(autouse=True)
def _clock_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that moves the sandbox's clock ahead does not move the next test's."""
    monkeypatch.setattr(clock, "_ahead", timedelta(0))


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    """Refuses every connection and every look-up of a name beyond this machine."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, _only_here(getattr(socket.socket, name)))
        patch.setattr(socket, "getaddrinfo", _only_names_here(socket.getaddrinfo))
        yield


def _only_here(connect: Any) -> Any:
    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family != socket.AF_UNIX:
            _refuse_unless_here(address[0])
        return connect(self, address)

    return guarded


def _only_names_here(getaddrinfo: Any) -> Any:
    def guarded(host: Any, *args: Any, **kwargs: Any) -> Any:
        if host is not None:
            _refuse_unless_here(host.decode() if isinstance(host, bytes) else host)
        return getaddrinfo(host, *args, **kwargs)

    return guarded


def _refuse_unless_here(host: str) -> None:
    try:
        here = host in ("", "localhost") or ipaddress.ip_address(host).is_loopback
    except ValueError:
        here = False
    if not here:
        raise AssertionError(f"a test may not leave this machine, and this one went to {host!r}")

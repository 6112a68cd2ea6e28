"""Bringing a database to its newest form: once, whole, by whoever comes first."""

from __future__ import annotations

import importlib
import pkgutil
import signal
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

import bot
from bot import ledger
from bot.config import ROOT, SettingsError
from bot.database import Base, Database
from bot.migrate import is_newest, key_fits, migrate, newest, version_of
from bot.sealed import Vault
from tests.conftest import SECRET
from tests.nursery import Script
from tests.postgres import Postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database with nothing in it, not even tables."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/kitabu.db"
    postgres: Postgres = request.getfixturevalue("postgres")
    return postgres.database("bare")


@pytest.fixture
def bare(url: str) -> Iterator[Database]:
    database = Database(url, Vault(SECRET))
    yield database
    database.close()


def test_the_versions_are_those_of_the_migrations() -> None:
    config = Config()
    config.set_main_option("script_location", str(ROOT / "migrations"))
    known = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert newest() == known[0]
    assert known == sorted(known, reverse=True), "their files are numbered in their order"


def test_it_makes_everything_and_the_second_time_there_is_nothing_to_do(bare: Database) -> None:
    assert not is_newest(bare)
    assert migrate(bare)
    assert is_newest(bare)
    with bare.read() as session:
        assert ledger.missing_triggers(session.connection()) == []
    assert not migrate(bare)


def test_the_migrations_make_exactly_the_tables_that_the_code_has(bare: Database) -> None:
    for module in pkgutil.walk_packages(bot.__path__, "bot."):
        if module.name != "bot.__main__":
            importlib.import_module(module.name)
    migrate(bare)
    with bare.read() as session:
        context = MigrationContext.configure(session.connection(), opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_a_trigger_that_is_gone_is_put_back_and_told(bare: Database, caplog: pytest.LogCaptureFixture) -> None:
    migrate(bare)
    with bare.write() as session:
        on_table = "" if bare.is_sqlite else " ON entry"
        name = _a_trigger_of_entry(bare)
        session.execute(text(f"DROP TRIGGER {name}{on_table}"))
    assert migrate(bare)
    assert name in caplog.text
    with bare.read() as session:
        assert ledger.missing_triggers(session.connection()) == []


def test_another_key_is_found_out(bare: Database, url: str) -> None:
    migrate(bare)
    assert key_fits(bare)
    other = Database(url, Vault(b"another secret, of 32 characters"))
    assert not key_fits(other)
    with pytest.raises(SettingsError, match="SECRET_KEY"):
        migrate(other)
    other.close()


def test_a_database_of_a_newer_release_is_left_alone(bare: Database) -> None:
    migrate(bare)
    with bare.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = 'from the future'"))
    assert not is_newest(bare)
    with pytest.raises(SettingsError, match="newer Kitabu"):
        migrate(bare)


_STARTED = """
import sys
from bot.database import Database
from bot.migrate import migrate
from bot.sealed import Vault
print("ready", flush=True)
sys.stdin.readline()
{before}
migrate(Database(sys.argv[1], Vault(bytes.fromhex(sys.argv[2]))))
"""


def _start(url: str, before: str = "") -> Script:
    """A process that is about to migrate the database at `url`, and waits to be told to."""
    code = _STARTED.format(before=textwrap.dedent(before))
    process = Script(code, url, SECRET.hex())
    assert process.hears() == "ready"
    return process


def test_several_that_start_at_once_do_it_once(bare: Database, url: str) -> None:
    processes = [_start(url) for _ in range(3)]
    for process in processes:
        process.says("go")
    assert [process.wait(60) for process in processes] == [0, 0, 0]
    assert is_newest(bare)
    assert not migrate(bare)


# Kills the process in the middle: right after the statement that is named.
_KILLED_IN_THE_MIDDLE = """
    import os, signal
    from sqlalchemy import event
    from sqlalchemy.engine import Engine
    @event.listens_for(Engine, "after_cursor_execute")
    def look(connection, cursor, statement, parameters, context, many):
        if "{statement}" in statement:
            os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("statement", ["CREATE TABLE outbox", "INSERT INTO house"])
def test_one_that_is_killed_in_the_middle_leaves_nothing_behind(bare: Database, url: str, statement: str) -> None:
    process = _start(url, _KILLED_IN_THE_MIDDLE.format(statement=statement))
    process.says("go")
    assert process.wait(60) == -signal.SIGKILL
    with bare.read() as session:
        assert version_of(session.connection()) is None
        assert inspect(session.connection()).get_table_names() == []
    assert migrate(bare)
    with bare.read() as session:
        assert version_of(session.connection()) == newest()


def _a_trigger_of_entry(database: Database) -> str:
    with database.read() as session:
        if database.is_sqlite:
            query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'entry' ORDER BY name"
        else:
            query = (
                "SELECT tgname FROM pg_trigger WHERE tgrelid = 'entry'::regclass AND NOT tgisinternal ORDER BY tgname"
            )
        return str(session.scalars(text(query)).first())

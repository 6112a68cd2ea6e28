"""Brings a database to the newest form: its tables, the book's triggers, and the mark of the key it is sealed with.

Everything happens in one transaction under one lock, on both databases. So any number of processes may start at once,
and one that is killed in the middle leaves the database as it was.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, insert, inspect, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Mapped, mapped_column

from bot import clock, ledger
from bot.config import ROOT, SettingsError
from bot.database import Base, Database, Id

__all__ = ["House", "is_newest", "key_fits", "migrate", "must_be_ready", "newest", "version_of"]

_log = logging.getLogger(__name__)

# Any number that nobody else locks in the same PostgreSQL database: "kitabu" as bytes.
_LOCK = int.from_bytes(b"kitabu")

# A migration of a large book takes minutes, and another process that starts meanwhile waits for it.
_WAIT_MS = 600_000

_MIGRATIONS = Path(ROOT, "migrations")
# Where alembic keeps the version of a database.
_VERSION_TABLE = "alembic_version"

_ANOTHER_KEY = "SECRET_KEY, or the file secret.key, is not the key this database was sealed with."


class House(Base):
    """One row: the mark of the key with which this database is sealed, so that another key is found out at once."""

    __tablename__ = "house"

    id: Mapped[int] = mapped_column(Id, primary_key=True)
    key_fingerprint: Mapped[str]
    made_at: Mapped[datetime]


def migrate(database: Database) -> bool:
    """Brings `database` to the newest form. Doing it twice does no harm. Returns whether there was anything to do.

    Raises SettingsError if the database is sealed with another key, or was made by a newer Kitabu.
    """
    with _alone(database) as connection:
        before = version_of(connection)
        if before is not None and before not in _known():
            raise SettingsError("The database was made by a newer Kitabu than this one: update this one.")
        if before != newest():
            _upgrade(connection)
        missing = ledger.missing_triggers(connection)
        if missing:
            if before is not None and before == newest():
                _log.warning("put back triggers of the book that were gone: %s", ", ".join(missing))
            ledger.install_triggers(connection)
        if not _mark_key(database, connection):
            raise SettingsError(_ANOTHER_KEY)
    return before != newest() or bool(missing)


def newest() -> str:
    """The version that this program's migrations lead to."""
    return _known()[0]


def version_of(connection: Connection) -> str | None:
    """The version of the database; None if it has none yet."""
    if not inspect(connection).has_table(_VERSION_TABLE):
        return None
    version: str | None = connection.scalar(text(f"SELECT version_num FROM {_VERSION_TABLE}"))  # noqa: S608 - ours
    return version


def is_newest(database: Database) -> bool:
    """Whether the database can be reached and is at its newest version."""
    try:
        with database.read() as session:
            return version_of(session.connection()) == newest()
    except SQLAlchemyError:
        return False


def key_fits(database: Database) -> bool:
    """Whether the database is sealed with the key we have. It must be at its newest version."""
    with database.read() as session:
        return session.scalar(select(House.key_fingerprint)) == database.vault.fingerprint


def must_be_ready(database: Database) -> None:
    """Raises SettingsError unless the database is at its newest version and sealed with the key we have."""
    with database.read() as session:
        if version_of(session.connection()) != newest():
            raise SettingsError("The database is not at its newest version: ./kitabu migrate brings it there.")
    if not key_fits(database):
        raise SettingsError(_ANOTHER_KEY)


@contextmanager
def _alone(database: Database) -> Iterator[Connection]:
    """A connection in a transaction that one process at a time can be in; committed unless there is an exception."""
    with database.writer.connect() as connection:
        if database.is_sqlite:
            # Not pooled again, for the pragmas below stay with it. Its BEGIN IMMEDIATE is the lock.
            connection.detach()
            cursor = connection.connection.cursor()
            cursor.execute(f"PRAGMA busy_timeout={_WAIT_MS}")
            # Writing a table anew drops the old one, and both of these would object to the moment in between. They can
            # only be set outside a transaction.
            cursor.execute("PRAGMA foreign_keys=OFF")
            cursor.execute("PRAGMA legacy_alter_table=ON")
            cursor.close()
        with connection.begin():
            if not database.is_sqlite:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
            yield connection


def _upgrade(connection: Connection) -> None:
    # Only here, where there is something to do: reading alembic would be a fifth of the time that every start takes.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        assert not broken, f"a migration left references to rows that are gone: {broken[:3]}"


def _mark_key(database: Database, connection: Connection) -> bool:
    """Writes down which key the database is sealed with, the first time; after that, says whether it is the same."""
    known = connection.scalar(select(House.key_fingerprint))
    if known is None:
        row = {"id": 1, "key_fingerprint": database.vault.fingerprint, "made_at": clock.now()}
        connection.execute(insert(House).values(row))
        return True
    return bool(known == database.vault.fingerprint)


@cache
def _known() -> tuple[str, ...]:
    """All versions there are, the newest first: migrations are one line of history, and their files are numbered."""
    files = Path(_MIGRATIONS, "versions").glob("[0-9]*.py")
    return tuple(sorted((file.name.partition("_")[0] for file in files), reverse=True))

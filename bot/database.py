"""The database: one SQLite file by default, PostgreSQL by URL. The same tables, the same code.

    with database.write() as session: ...    one transaction; committed at the end, rolled back by any exception
    with database.read() as session: ...     a snapshot; the database itself refuses to write through it

Writers on SQLite begin IMMEDIATE, and one at a time in a process: with only SQLite's busy handler a writer was seen to
wait three seconds, for it is unfair. On PostgreSQL a lock is never wider than a group.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Engine, Integer, MetaData, create_engine, event
from sqlalchemy.dialects.sqlite import DATETIME
from sqlalchemy.engine import Dialect, make_url
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import TypeDecorator

from bot.config import Config, SettingsError
from bot.sealed import Vault, house_secret

__all__ = ["Base", "Database", "Id", "Moment", "is_conflict", "is_outage", "open_database", "vault_of"]


class Moment(TypeDecorator[datetime]):
    """A moment, always aware and always UTC: `timestamptz` on PostgreSQL, ISO text on SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        if dialect.name == "sqlite":
            return dialect.type_descriptor(DATETIME())  # type: ignore[no-untyped-call]
        return dialect.type_descriptor(DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        assert value.tzinfo is not None, "a moment without a zone"
        return value.astimezone(UTC).replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# 64 bits on PostgreSQL; on SQLite only INTEGER can count by itself, and it has 64 bits anyway.
Id = BigInteger().with_variant(Integer, "sqlite")


class Base(DeclarativeBase):
    """All tables but the book's own. Names are given to every constraint, so that migrations can speak of them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: Moment, int: Id}  # noqa: RUF012 - SQLAlchemy reads it as it stands


class Database:
    """Both ways in: `write` and `read`. `url` is SQLAlchemy's; `vault` opens and seals what is personal."""

    def __init__(self, url: str, vault: Vault) -> None:
        self.url = make_url(url)
        self.vault = vault
        self.writer = _engine(url, reads_only=False)
        self.reader = _engine(url, reads_only=True)
        self._one_at_a_time = threading.Lock() if self.is_sqlite else None

    @property
    def is_sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session in one transaction: everything in it is committed together, or nothing is."""
        if self._one_at_a_time is None:
            with self._session(self.writer) as session:
                yield session
        else:
            with self._one_at_a_time, self._session(self.writer) as session:
                yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session over one snapshot, which cannot write and makes no writer wait."""
        with self._session(self.reader) as session:
            yield session

    def close(self) -> None:
        self.writer.dispose()
        self.reader.dispose()

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        with Session(engine, expire_on_commit=False, info={"vault": self.vault}) as session, session.begin():
            yield session


def open_database(config: Config) -> Database:
    """The database that the settings name, with the house's key. The folder and the key's file are made if absent.

    Raises OSError if they cannot be, SettingsError if the key is damaged. That there are tables in it is
    `bot.migrate`'s business.
    """
    config.secret_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        vault = Vault(house_secret(config.secret_key, config.secret_file))
    except ValueError:
        raise SettingsError(f"The key in {config.secret_file} is damaged: put back the copy you kept of it.") from None
    return Database(config.database_url, vault)


def vault_of(session: Session) -> Vault:
    """The vault that the session's database was opened with."""
    vault: Vault = session.info["vault"]
    return vault


def is_conflict(error: BaseException) -> bool:
    """Whether running the whole event again can help: a serialization failure, a deadlock, a key taken meanwhile."""
    if not isinstance(error, DBAPIError):
        return False
    state = getattr(error.orig, "sqlstate", None)
    return state in {"40001", "40P01", "23505", "55P03"} or "UNIQUE constraint failed" in str(error.orig)


def is_outage(error: BaseException) -> bool:
    """Whether the database itself is out of order: a lost connection, a lock, a full disk. Waiting helps.

    What it refuses because of what was asked does not pass: a value it cannot hold, a row that breaks a rule.
    """
    if not isinstance(error, DBAPIError) or isinstance(error, DataError | IntegrityError):
        return False
    # Class P0 is what our own triggers raise.
    return not (getattr(error.orig, "sqlstate", None) or "").startswith("P0")


def _engine(url: str, *, reads_only: bool) -> Engine:
    # hide_parameters: a name or an amount in a failing statement would otherwise stand in the log.
    engine = create_engine(url, hide_parameters=True, pool_pre_ping=not url.startswith("sqlite"))
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine, reads_only=reads_only)
    elif reads_only:
        engine = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return engine


def _prepare_sqlite(engine: Engine, *, reads_only: bool) -> None:
    @event.listens_for(engine, "connect")
    def connect(connection: Any, _record: Any) -> None:
        # The driver would begin transactions by itself, deferred, and find out too late that another writer was there.
        connection.isolation_level = None
        for pragma in (
            "busy_timeout=10000",
            "foreign_keys=ON",
            "recursive_triggers=ON",  # else INSERT OR REPLACE deletes rows past the triggers
            "synchronous=FULL",  # NORMAL can lose the last commits when the power goes
        ):
            connection.execute(f"PRAGMA {pragma}")
        if reads_only:
            connection.execute("PRAGMA query_only=ON")
        else:
            connection.execute("PRAGMA journal_mode=WAL")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")

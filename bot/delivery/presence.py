"""Who else delivers from the same database. It decides what becomes of messages found on their way at the start.

Alone, we know that their process is dead, and they are uncertain at once. Otherwise another process may be sending them
at this moment, and only their age tells.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from bot.database import Database

__all__ = ["Presence"]

_LOCK = 0x6B697461_62750002
_LOOK_SECONDS = 30.0
# A process that was killed a moment before we started may still hold its place: so we look again for a while.
_DOUBT_SECONDS = 60.0
_DOUBT_LOOK_SECONDS = 1.0


class Presence:
    """Our place among the processes that deliver: a lock that PostgreSQL lets go of when its process dies.

    A SQLite file belongs to one process, which is always alone.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: Connection | None = None
        self._looks_at = 0.0
        self._doubts_until: float | None = None
        self._doubts_at = 0.0

    def enter(self, recover: Callable[[], None]) -> None:
        """Takes our place. `recover` is called first if nobody else is there, and nobody can come in meanwhile."""
        if self._database.is_sqlite:
            recover()
            return
        self.leave()
        connection = self._connect()
        if connection.scalar(text("SELECT pg_try_advisory_lock(:lock)"), {"lock": _LOCK}):
            try:
                recover()
            finally:
                connection.execute(text("SELECT pg_advisory_lock_shared(:lock)"), {"lock": _LOCK})
                connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": _LOCK})
        else:
            self._doubts_until = 0.0
            # Waits for as long as another one that came in alone is recovering.
            connection.execute(text("SELECT pg_advisory_lock_shared(:lock)"), {"lock": _LOCK})

    def keep(self, now: float) -> None:
        """Takes our place again if its connection was lost, as when the database was started anew.

        May be called as often as one likes: it looks twice a minute, by a steady clock's `now`.
        """
        if self._database.is_sqlite or now < self._looks_at:
            return
        if not self._is_held():
            self.leave()
            self._connect().execute(text("SELECT pg_advisory_lock_shared(:lock)"), {"lock": _LOCK})
        self._looks_at = now + _LOOK_SECONDS

    def doubt(self, now: float, recover: Callable[[], None]) -> None:
        """Where somebody was there when we came: looks again whether we are alone after all, and then calls `recover`.

        May be called as often as one likes, with a steady clock's `now`: it looks once a second, for a minute.
        """
        if self._doubts_until is None or self._connection is None or now < self._doubts_at:
            return
        self._doubts_until = self._doubts_until or now + _DOUBT_SECONDS
        self._doubts_at = now + _DOUBT_LOOK_SECONDS
        # Our own place does not stand in the way of this lock; anybody else's does.
        if self._connection.scalar(text("SELECT pg_try_advisory_lock(:lock)"), {"lock": _LOCK}):
            try:
                recover()
            finally:
                self._connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": _LOCK})
            self._doubts_until = None
        elif now > self._doubts_until:
            self._doubts_until = None

    def leave(self) -> None:
        """Gives our place up."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            # Said, and not only meant: the server finds out a moment after us that we hung up, and whoever comes in
            # then would not be alone.
            if not connection.invalidated:
                connection.execute(text("SELECT pg_advisory_unlock_all()"))
        except DBAPIError:
            # The pool would keep it, and with it our place.
            connection.invalidate()
        finally:
            with suppress(DBAPIError):
                connection.close()

    def _is_held(self) -> bool:
        try:
            return self._connection is not None and self._connection.scalar(text("SELECT 1")) == 1
        except DBAPIError:
            return False

    def _connect(self) -> Connection:
        self._connection = self._database.writer.connect().execution_options(isolation_level="AUTOCOMMIT")
        return self._connection

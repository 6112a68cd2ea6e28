"""The program as a host runs it: `python -m bot run`, a process of its own, settings in its environment.

    with running(settings, folder) as program:
        program.until_ready()
        ...
        assert program.end() == 0

What it says on its two streams goes to files, so that it can say as much as it likes.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import httpx

from bot.config import ROOT
from tests.nursery import Child, born

__all__ = ["Done", "Program", "do", "free_port", "fresh", "running", "until"]

# A busy machine is no fault: only what never comes is.
PATIENCE_SECONDS = 60.0
LOOK_SECONDS = 0.02

# What the issue promises of SIGTERM.
END_SECONDS = 10.0


class Done(NamedTuple):
    """How a command ended."""

    status: int
    out: str
    complaints: str


@dataclass(slots=True)
class Program:
    """One process that serves people, or did."""

    settings: Mapping[str, str]
    folder: Path
    process: Child = field(init=False)

    def __post_init__(self) -> None:
        with self._file("out").open("ab") as out, self._file("complaints").open("ab") as complaints:
            self.process = born(["run"], _environ(self.settings), out.fileno(), complaints.fileno())

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.settings['PORT']}"

    def ask(self, path: str) -> httpx.Response | None:
        """What the web server answers; None while nobody listens there."""
        try:
            return httpx.get(f"{self.address}{path}", trust_env=False, timeout=10)
        except httpx.TransportError:
            return None

    def is_ready(self) -> bool:
        assert self.process.poll() is None, f"it ended by itself: {self.said()}"
        answer = self.ask("/readyz")
        return answer is not None and answer.status_code == 200

    def until_ready(self) -> None:
        until(self.is_ready, "the program is ready")

    def end(self, by: signal.Signals = signal.SIGTERM) -> int:
        """Ends it, and returns its exit status."""
        self.process.send_signal(by)
        return self.process.wait(END_SECONDS)

    def said(self) -> str:
        """Everything it and its forerunners in this folder said, on both streams."""
        return "".join(self._file(stream).read_text(encoding="utf-8") for stream in ("out", "complaints"))

    def _file(self, stream: str) -> Path:
        return self.folder / f"{stream}.txt"


@contextmanager
def running(settings: Mapping[str, str], folder: Path) -> Iterator[Program]:
    """A program that lives no longer than the block. What it ever says is never a traceback."""
    program = Program(settings, folder)
    try:
        yield program
    finally:
        if program.process.poll() is None:
            program.process.kill()
            program.process.wait()
    assert "Traceback" not in program.said()


def do(settings: Mapping[str, str], *arguments: str) -> Done:
    """Runs a command to its end, as a user at a shell does."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as complaints:
        status = born(arguments, _environ(settings), out.fileno(), complaints.fileno()).wait(PATIENCE_SECONDS)
        for stream in (out, complaints):
            stream.seek(0)
        return Done(status, out.read(), complaints.read())


def fresh(settings: Mapping[str, str], *arguments: str) -> Done:
    """The same, in a Python of its own in which nothing is loaded."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=ROOT,
        env=_environ(settings),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_SECONDS,
    )
    return Done(done.returncode, done.stdout, done.stderr)


def free_port() -> int:
    """A port where nobody listens now."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def until(condition: Callable[[], object], what: str, *, news: threading.Event | None = None) -> None:
    """Returns as soon as `condition` holds. `news` is set whenever it may have come to hold."""
    news = news or threading.Event()
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        news.clear()
        if condition():
            return
        assert time.monotonic() < end, f"it never came that {what}"
        news.wait(LOOK_SECONDS)


def _environ(settings: Mapping[str, str]) -> dict[str, str]:
    # None of the host's own settings, and none of a .env file beside the script: the environment goes before that.
    ours = dict.fromkeys(("TELEGRAM_MODE", "PUBLIC_URL", "LOG_LEVEL", "HOST", "TELEGRAM_TOKEN"), "")
    return {**os.environ, **ours, **settings}

"""Processes of the program that are born quickly: one has loaded everything, and forks whenever it is asked.

    child = born(["run"], environ, out, complaints)        as `python -m bot run`
    assert child.wait(10) == 0

    script = Script(code, "argument")                      as `python -c code argument`
    assert script.hears() == "ready"
    script.says("go")
    assert script.wait(10) == 0

To load the program takes seconds, on a busy machine many, and a fork takes milliseconds. What is born is the same
program, with its own settings, streams, connections, threads and loop, and it ends as any Python does. That it also
begins where nothing is loaded is what the tests of ./kitabu, of the demo and of `tests.house.program.fresh` show.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

__all__ = ["Child", "Script", "born"]

ROOT = Path(__file__).resolve().parents[1]
# The command line, and what is loaded only when it is needed.
_LOADED = (
    "bot.__main__",
    "bot.approval",
    "alembic.command",
    "anyio._backends._asyncio",
    "apscheduler.executors.asyncio",
    "httpcore",
    "uvicorn.lifespan.off",
    "uvicorn.protocols.http.auto",
)
# More than any environment has; a datagram of a Unix socket may have 200 kB.
_REQUEST_MAX = 150_000


class Child:
    """A process that was born. What its midwife tells, in lines: its number, and how it ended."""

    def __init__(self, told: socket.socket) -> None:
        self._told = told.makefile("r")
        self.pid = int(self._told.readline())
        self._status: int | None = None

    def poll(self) -> int | None:
        """Its exit status, as subprocess has it: the negative number of the signal that ended it; None if it lives."""
        if self._status is None and select.select([self._told], [], [], 0)[0]:
            self._status = int(self._told.readline())
            self._told.close()
        return self._status

    def wait(self, seconds: float | None = None) -> int:
        """Waits for its end, and returns its exit status. Raises TimeoutError if it does not end within `seconds`."""
        end = None if seconds is None else time.monotonic() + seconds
        while self.poll() is None:
            left = None if end is None else end - time.monotonic()
            if left is not None and left <= 0:
                raise TimeoutError(f"it did not end within {seconds} s")
            select.select([self._told], [], [], left)
        assert self._status is not None
        return self._status

    def send_signal(self, number: int) -> None:
        # Until its end was read from it, the midwife has not buried it: the number is nobody else's.
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


class Script:
    """Python code in a process of its own, and the lines between us. What it complains of is pytest's to show."""

    def __init__(self, code: str, *arguments: str) -> None:
        asked, asks = os.pipe()
        told, tells = os.pipe()
        self._child = born(["-c", code, *arguments], os.environ, tells, 2, reads=asked)
        os.close(asked)
        os.close(tells)
        self._asks, self._told = os.fdopen(asks, "w"), os.fdopen(told)

    def says(self, line: str) -> None:
        """Writes a line to its standard input."""
        self._asks.write(f"{line}\n")
        self._asks.flush()

    def hears(self) -> str:
        """The next line of its standard output; "" if it ended."""
        return self._told.readline().rstrip("\n")

    def wait(self, seconds: float) -> int:
        """Its exit status, when it has ended. Raises TimeoutError if it does not within `seconds`."""
        status = self._child.wait(seconds)
        self._asks.close()
        self._told.close()
        return status


def born(
    arguments: Sequence[str], environ: Mapping[str, str], out: int, complaints: int, *, reads: int | None = None
) -> Child:
    """A new process. Its three streams are file descriptors; without `reads` it has nothing to read."""
    ours, theirs = socket.socketpair()
    nothing = os.open(os.devnull, os.O_RDONLY)
    request = json.dumps([list(arguments), dict(environ)]).encode()
    assert len(request) < _REQUEST_MAX
    with ours, theirs:
        files = [theirs.fileno(), nothing if reads is None else reads, out, complaints]
        socket.send_fds(_nurse(), [request], files)
        os.close(nothing)
        theirs.close()
        return Child(ours)


@cache
def _nurse() -> socket.socket:
    """The way to the process that forks. It ends when nobody can ask it any more."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        # A session of its own, for Ctrl-C at the terminal is meant for pytest.
        command = [sys.executable, "-m", "tests.nursery"]
        nurse = subprocess.Popen(command, cwd=ROOT, stdin=theirs.fileno(), start_new_session=True)

    def end() -> None:
        ours.close()
        nurse.wait(20)

    atexit.register(end)
    return ours


# In the process that forks


def _main() -> None:
    for name in _LOADED:
        import_module(name)
    # The words of every language, which each of them would read anew.
    import_module("bot.i18n").languages()
    gc.collect()
    gc.freeze()
    with socket.socket(fileno=0) as asked:
        while True:
            request, files, *_ = socket.recv_fds(asked, _REQUEST_MAX, 4)
            if not request:
                return
            if os.fork() == 0:
                os.close(asked.detach())
                _deliver(*json.loads(request), *files)
            for file in files:
                os.close(file)
            _bury()


def _bury() -> None:
    """Midwives that are done."""
    try:
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass
    except ChildProcessError:
        pass


def _deliver(arguments: list[str], environ: dict[str, str], told: int, *streams: int) -> None:
    """In the midwife: has the child, and waits for its end, which only a parent can hear of. Returns in nobody."""
    child = os.fork()
    if child != 0:
        for file in streams:
            os.close(file)
        os.write(told, b"%d\n" % child)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        os.write(told, b"%d\n" % ended)
        os._exit(0)
    os.close(told)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.clear()
    os.environ.update(environ)
    sys.exit(_live(arguments))


def _live(arguments: list[str]) -> Any:
    if arguments[0] == "-c":
        sys.argv = ["-c", *arguments[2:]]
        return exec(arguments[1], {"__name__": "__main__"})
    from bot.__main__ import main

    sys.argv = ["kitabu", *arguments]
    return main(arguments)


if __name__ == "__main__":
    _main()

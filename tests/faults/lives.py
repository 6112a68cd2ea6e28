"""Lives of the bot, to be ended: a process that has loaded everything, and forks a new bot whenever it is asked.

Loading takes a second and more, and a hundred kills would take minutes; a fork takes a few milliseconds, and what is
killed is the same program: `./kitabu run` with its own connections, threads and loop.

    with Lives(settings) as lives:
        lives.begin()
        lives.kill()        SIGKILL, and gone
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Self

__all__ = ["Lives"]

ROOT = Path(__file__).resolve().parents[2]


class Lives:
    """One bot at a time, with these settings."""

    def __init__(self, settings: dict[str, str]) -> None:
        environ = {**os.environ, **settings, "PYTHONPATH": str(ROOT)}
        self._nursery = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.lives"],
            cwd=ROOT,
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        self._now = 0
        self.deaths = 0

    def __enter__(self) -> Self:
        assert self._said() == "ready"
        return self

    def __exit__(self, *exception: object) -> None:
        if self._now:
            self.kill()
        assert self._nursery.stdin is not None
        assert self._nursery.stdout is not None
        self._nursery.stdin.close()
        self._nursery.wait(20)
        self._nursery.stdout.close()

    def begin(self) -> None:
        """A new bot starts."""
        self._ask("begin")
        self._now = int(self._said())

    def kill(self) -> None:
        """It is gone, at once and without a word."""
        living, self._now = self._now, 0
        os.kill(living, signal.SIGKILL)
        self._ask("bury")
        assert self._said() == str(-signal.SIGKILL), "it had ended by itself"
        self.deaths += 1

    def _ask(self, what: str) -> None:
        assert self._nursery.stdin is not None
        self._nursery.stdin.write(f"{what}\n")
        self._nursery.stdin.flush()

    def _said(self) -> str:
        assert self._nursery.stdout is not None
        return self._nursery.stdout.readline().strip()


def _nurse() -> None:
    """Forks a bot at each "begin", and says with what status it ended at each "bury"."""
    from bot import app
    from bot.config import Config

    config = Config.read(os.environ)
    # It reads the words of every language, which each of them would read anew.
    app.introductions()
    _say("ready")
    child = 0
    for line in sys.stdin:
        if line.strip() == "begin":
            child = os.fork()
            if child == 0:
                os._exit(app.run(config))
            _say(child)
        else:
            _say(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def _say(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    _nurse()

"""Lives of the bot, to be ended: `./kitabu run`, one after the other, killed as often as one likes.

with Lives(settings) as lives:
    lives.begin()
    lives.kill()        SIGKILL, and gone

Where the moment matters, `strike` kills from any thread; `kill` is still to be called.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from typing import Self

from tests.nursery import Child, born

__all__ = ["Lives"]


class Lives:
    """One bot at a time, with these settings."""

    def __init__(self, settings: Mapping[str, str]) -> None:
        self._environ = {**os.environ, **settings}
        self._now: Child | None = None
        self.is_struck = False
        self.deaths = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        if self._now is not None:
            self.kill()

    def begin(self) -> None:
        """A new bot starts."""
        assert self._now is None, "one is there already"
        # What pytest shows of a test that fails.
        self._now = born(["run"], self._environ, 1, 2)

    def strike(self) -> None:
        """It is gone, at once and without a word."""
        if self._now is not None and not self.is_struck:
            self.is_struck = True
            os.kill(self._now.pid, signal.SIGKILL)

    def kill(self) -> None:
        """The same, and it is buried: another may begin."""
        self.strike()
        living, self._now, self.is_struck = self._now, None, False
        assert living is not None
        assert living.wait() == -signal.SIGKILL, "it had ended by itself"
        self.deaths += 1

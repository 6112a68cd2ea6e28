"""What goes wrong on purpose: the next calls fail in a chosen way, and chats that are written to too fast say so.

telegram.faults.next("cut", times=2)                        the next two sends arrive, and their answers are lost
telegram.faults.next("429", method="getUpdates", retry_after=3)
telegram.pace = Pace()                                      Telegram's own limits, off by default
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, get_args

from bot.sandbox.refusals import too_many

__all__ = ["Fault", "FaultKind", "Faults", "Pace"]

FaultKind = Literal["429", "500", "502", "cut", "hang"]
"""429 and 500: nothing is done. 502, cut and hang: it is done, and then the answer is a bad gateway, a cut connection,
or nothing at all."""

SENDING = "send"


@dataclass(slots=True)
class Fault:
    """The next `times` calls of `method` go wrong; "send" stands for all methods whose name begins with it."""

    kind: FaultKind
    method: str
    times: int
    retry_after: int


class Faults:
    """The faults that wait for their call, in the order they were asked for."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def next(self, kind: FaultKind, *, times: int = 1, method: str = SENDING, retry_after: int = 1) -> None:
        """Lets the next calls of `method` go wrong. retry_after: seconds, for 429."""
        assert kind in get_args(FaultKind), kind
        self._waiting.append(Fault(kind, method.lower(), times, retry_after))

    def take(self, method: str) -> Fault | None:
        """The fault that this call meets, if any; it is used up."""
        method = method.lower()
        for fault in self._waiting:
            if fault.method == method or (fault.method == SENDING and method.startswith(SENDING)):
                fault.times -= 1
                if fault.times == 0:
                    self._waiting.remove(fault)
                return fault
        return None

    def clear(self) -> None:
        self._waiting.clear()


@dataclass(slots=True)
class _Bucket:
    """Holds up to `size` sends, and fills again at `per_second`."""

    size: float
    per_second: float
    level: float = field(init=False)
    at: datetime | None = None

    def __post_init__(self) -> None:
        self.level = self.size

    def missing(self, now: datetime) -> float:
        """How many seconds until one more send fits; 0 if it fits now."""
        if self.at is not None:
            self.level = min(self.size, self.level + (now - self.at).total_seconds() * self.per_second)
        self.at = now
        return max(0.0, (1 - self.level) / self.per_second)


class Pace:
    """Telegram's limits on sending: about one message a second to a chat with a small burst, 20 a minute to a group,
    30 a second over all. The real ones are not published; these are the ones its FAQ names."""

    def __init__(self) -> None:
        self._all = _Bucket(30, 30)
        self._chats: dict[int, _Bucket] = {}

    def check(self, chat: int, now: datetime) -> None:
        """Counts one send to `chat`. Raises Refused 429 if it comes too early; then it is not counted."""
        group = chat < 0
        own = self._chats.setdefault(chat, _Bucket(20, 20 / 60) if group else _Bucket(5, 1))
        wait = max(own.missing(now), self._all.missing(now))
        if wait > 0:
            raise too_many(wait)
        own.level -= 1
        self._all.level -= 1

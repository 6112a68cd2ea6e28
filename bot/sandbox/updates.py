"""The queue of updates: what the bot has not confirmed yet, kept for as long as Telegram would keep it.

Everything waits for 24 hours, only a tap on a button is gone after 150 seconds. An update is handed out again and again
until an `offset` above it confirms it, or a webhook has answered with 2xx.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

__all__ = ["NOT_BY_DEFAULT", "Update", "Updates"]

KEPT = timedelta(hours=24)
KEPT_FOR = {"callback_query": timedelta(seconds=150)}

# These come only to bots that ask for them by name.
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})

# An offset this far beyond the newest id is from before the ids were drawn anew: the queue starts at its head.
FUTURE = 10


@dataclass(frozen=True, slots=True)
class Update:
    """One update. `queue` is whose order it belongs to: a webhook gets those of one queue one after the other."""

    id: int
    kind: str
    body: dict[str, Any]
    at: datetime
    queue: str

    def wire(self) -> dict[str, Any]:
        return {"update_id": self.id, self.kind: self.body}


class Updates:
    """The queue. `allowed` are the kinds the bot asked for; None is Telegram's default, all but NOT_BY_DEFAULT."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._next_id = 700_000_001
        self._waiting: list[Update] = []
        self.allowed: frozenset[str] | None = None

    def add(self, kind: str, body: dict[str, Any], queue: str) -> None:
        """Queues an update, unless the bot does not want its kind."""
        wanted = kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed
        if wanted:
            self._waiting.append(Update(self._next_id, kind, body, self._now(), queue))
            self._next_id += 1

    def allow(self, kinds: Collection[str] | None) -> None:
        """Sets which kinds come from now on. None leaves it as it is, an empty list is the default again."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def waiting(self) -> Sequence[Update]:
        """Everything not confirmed and not yet too old, the oldest first."""
        now = self._now()
        self._waiting = [one for one in self._waiting if now - one.at < KEPT_FOR.get(one.kind, KEPT)]
        return tuple(self._waiting)

    def take(self, offset: int, limit: int) -> Sequence[Update]:
        """Confirms what lies below `offset`, and returns what is next. A negative offset keeps only the last ones."""
        waiting = self.waiting()
        if offset < 0:
            waiting = waiting[offset:]
        elif offset < self._next_id + FUTURE:
            waiting = tuple(one for one in waiting if one.id >= offset)
        self._waiting = list(waiting)
        return waiting[:limit]

    def done(self, update: Update) -> None:
        """A webhook has taken it."""
        self._waiting = [one for one in self._waiting if one.id != update.id]

    def again(self, update: Update) -> None:
        """Hands an update out once more, in its place, as Telegram may."""
        self._waiting = sorted([*self._waiting, update], key=lambda one: one.id)

    def drop(self) -> None:
        """Forgets everything that waits."""
        self._waiting = []

    def jump(self, to: int) -> None:
        """Numbers updates anew from `to`, as Telegram does after a quiet week."""
        self._next_id = to

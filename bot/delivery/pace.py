"""How fast messages may leave: never faster than the chat service likes, and never slower than it must be.

Telegram asks for one message a second in a chat (it bears a few at once in private), 20 a minute in a group and about
30 a second over all, and counts edits too. These are token buckets for one process; where several share a bot, the
service's own "too many requests" has the last word.

Time is handed in, in seconds of a steady clock: here it is a length and never a date.
"""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Pace"]

# So many buckets are kept before those of readers who need not wait are thrown away.
_BUCKETS_MAX = 10_000


@dataclass(slots=True)
class _Bucket:
    """`burst` at once, then `rate` a second. In any t seconds at most burst + rate * t leave it."""

    rate: float
    burst: float
    at: float
    tokens: float = field(init=False)

    def __post_init__(self) -> None:
        self.tokens = self.burst

    def wait(self, now: float) -> float:
        """Seconds until a message may leave; 0 for now."""
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.tokens >= 1 else (1 - self.tokens) / self.rate


class Pace:
    """When a message may leave for a reader ("address:7", "place:3") on a channel. Off, it may always."""

    def __init__(self, *, on: bool) -> None:
        self._on = on
        self._readers: dict[str, _Bucket] = {}
        self._channels: dict[str, _Bucket] = {}

    def wait(self, channel: str, reader: str, now: float) -> float:
        """Seconds until a message may leave for this reader; 0 for now."""
        if not self._on:
            return 0.0
        return max(self._of_channel(channel, now).wait(now), self._of_reader(reader, now).wait(now))

    def spend(self, channel: str, reader: str, now: float) -> None:
        """A message leaves for this reader now."""
        if self._on:
            self._of_channel(channel, now).tokens -= 1
            self._of_reader(reader, now).tokens -= 1

    def _of_channel(self, channel: str, now: float) -> _Bucket:
        # 5 at once and 25 a second: 30 in any second.
        return self._channels.setdefault(channel, _Bucket(rate=25, burst=5, at=now))

    def _of_reader(self, reader: str, now: float) -> _Bucket:
        known = self._readers.get(reader)
        if known is None:
            if len(self._readers) > _BUCKETS_MAX:
                self._readers = {name: bucket for name, bucket in self._readers.items() if bucket.wait(now) > 0}
            # In a group 5 at once and 15 a minute: 20 in any minute.
            is_group = reader.startswith("place:")
            known = _Bucket(0.25, 5, now) if is_group else _Bucket(1, 3, now)
            self._readers[reader] = known
        return known

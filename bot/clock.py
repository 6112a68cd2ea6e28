"""The one clock. Nothing else in the program asks what time it is, and SQL never does.

It reads `time.time()`, so tools that move a process's clock move ours; the sandbox moves it forward with `ahead`.
"""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

__all__ = ["ahead", "begin_of", "local", "month_of", "now", "skipped"]

_ahead = timedelta(0)


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.fromtimestamp(time.time(), UTC) + _ahead


def ahead(by: timedelta) -> datetime:
    """Moves this process's clock forward by `by` (the sandbox's +1 day) and returns the new moment, in UTC."""
    global _ahead  # noqa: PLW0603 - one process has one clock
    if by < timedelta(0):
        raise ValueError("the clock goes forward only")
    _ahead += by
    return now()


def skipped() -> timedelta:
    """How far `ahead` has moved this process's clock: time that nobody waited through."""
    return _ahead


def local(moment: datetime, zone: str) -> datetime:
    """`moment` (aware, UTC) on the wall clock of the IANA `zone`."""
    return moment.astimezone(ZoneInfo(zone))


def month_of(moment: datetime, zone: str) -> date:
    """The first day of the month in which `moment` falls, on the wall calendar of `zone`."""
    return local(moment, zone).date().replace(day=1)


def begin_of(day: date, zone: str) -> datetime:
    """The moment at which `day` begins on the wall clock of `zone`, in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)).astimezone(UTC)

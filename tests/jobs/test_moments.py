"""Every zone and every change of its clocks, 2024 to 2030: what the clock does comes on its own day, and once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from bot import clock
from bot.cooperative import ladder, notices
from bot.cooperative.rules import QUIET, Rules, Together
from bot.jobs import proofs, summaries

FIRST, LAST = date(2024, 1, 1), date(2030, 12, 31)


@cache
def zones() -> dict[ZoneInfo, tuple[date, ...]]:
    """One zone of each kind, with the days on which its clocks change; those that go alike in these years are one."""
    kinds: dict[object, tuple[ZoneInfo, tuple[date, ...]]] = {}
    for name in sorted(available_timezones() - {"localtime"}):
        zone = ZoneInfo(name)
        changes = tuple(_changes(zone))
        kind = tuple((day, *(_offset(zone, day, hour) for hour in (0, 2, 3, 12))) for day in (FIRST, *changes))
        kinds.setdefault(kind, (zone, changes))
    return dict(kinds.values())


def _changes(zone: ZoneInfo) -> Iterator[date]:
    """The days by whose noon the clocks were changed. No two changes are less than two weeks apart."""
    known = FIRST
    while known < LAST:
        later = min(known + timedelta(days=10), LAST)
        while _offset(zone, known) != _offset(zone, later) and later - known > timedelta(days=1):
            middle = known + (later - known) // 2
            known, later = (middle, later) if _offset(zone, middle) == _offset(zone, known) else (known, middle)
        if _offset(zone, known) != _offset(zone, later):
            yield later
        known = later


def _offset(zone: ZoneInfo, day: date, hour: int = 12) -> timedelta | None:
    return datetime(day.year, day.month, day.day, hour, tzinfo=zone).utcoffset()


def _eventful(changes: tuple[date, ...]) -> set[date]:
    """The days around each change of the clocks, and the ends of all months."""
    days = (FIRST + timedelta(days=by) for by in range((LAST - FIRST).days + 1))
    ends = {day for day in days if day.day == 1 or day.day >= 28}
    return ends | {day + timedelta(days=by) for day in changes for by in (-1, 0, 1)}


def test_the_hours_of_the_clock_exist_once_on_every_day() -> None:
    assert len(zones()) > 60 and sum(map(len, zones().values())) > 300
    for zone, changes in zones().items():
        for day in _eventful(changes):
            for hour in {ladder.AT, summaries.AT}:
                moment = datetime.combine(day, hour, zone).astimezone(UTC)
                assert clock.local(moment, zone.key).replace(tzinfo=None) == datetime.combine(day, hour), (zone, day)
                again = datetime.combine(day, hour, zone).replace(fold=1).astimezone(UTC)
                assert again == moment, (zone, day, "that hour comes twice")
            night = datetime.combine(day, proofs.AT, zone).astimezone(UTC)
            assert clock.local(night, zone.key).date() == day, "it may be skipped, and is another hour of that night"


def test_quiet_hours_end_on_every_day_and_nobody_is_written_to_before() -> None:
    spans = [Rules(Together.SAVE, 1, quiet=quiet).quiet_hours for quiet in QUIET]
    for zone, changes in zones().items():
        for day in (*changes, FIRST):
            late = datetime.combine(day - timedelta(days=1), time(23, 30), zone).astimezone(UTC)
            for hours in spans:
                for moment in (late, late + timedelta(hours=4)):
                    awake = notices.after_quiet(moment, zone.key, hours)
                    assert moment <= awake <= moment + timedelta(hours=12)
                    assert notices.after_quiet(awake, zone.key, hours) == awake, (zone, day, hours)

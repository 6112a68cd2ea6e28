"""How fast messages may leave. Time is handed in, so nothing here waits."""

from __future__ import annotations

import pytest

from bot.delivery.pace import Pace


def sent(pace: Pace, readers: list[str], seconds: float, step: float = 0.05) -> list[float]:
    """When messages left, for readers who always have another one, over so many seconds."""
    left: list[float] = []
    for tick in range(int(seconds / step)):
        now = tick * step
        for reader in readers:
            while pace.wait("telegram", reader, now) == 0:
                pace.spend("telegram", reader, now)
                left.append(now)
                if len(left) > 10_000:
                    return left
    return left


def most_within(window: float, times: list[float]) -> int:
    return max(sum(start <= time < start + window for time in times) for start in times)


def test_in_private_a_few_at_once_and_then_one_a_second() -> None:
    left = sent(Pace(on=True), ["address:7"], 10)
    assert left[:3] == [0, 0, 0]
    assert left[3:] == pytest.approx([1, 2, 3, 4, 5, 6, 7, 8, 9])


def test_a_group_gets_no_more_than_20_in_any_minute() -> None:
    assert 19 <= most_within(60, sent(Pace(on=True), ["place:3"], 300)) <= 20


def test_all_together_get_no_more_than_30_in_any_second() -> None:
    left = sent(Pace(on=True), [f"address:{number}" for number in range(500)], 5)
    assert 25 <= most_within(1, left) <= 30


def test_one_reader_does_not_slow_down_another() -> None:
    pace = Pace(on=True)
    sent(pace, ["place:3"], 1)
    assert pace.wait("telegram", "place:3", 1) > 0
    assert pace.wait("telegram", "place:4", 1) == 0


def test_one_channel_does_not_slow_down_another() -> None:
    pace = Pace(on=True)
    for number in range(5):
        pace.spend("telegram", f"address:{number}", 0)
    assert pace.wait("telegram", "address:9", 0) > 0
    assert pace.wait("sms", "address:9", 0) == 0


def test_how_long_to_wait_is_how_long_it_takes() -> None:
    pace = Pace(on=True)
    for _ in range(3):
        pace.spend("telegram", "address:7", 0)
    wait = pace.wait("telegram", "address:7", 0.25)
    assert wait == pytest.approx(0.75)
    assert pace.wait("telegram", "address:7", 0.25 + wait) == 0


def test_off_nothing_ever_waits() -> None:
    assert len(sent(Pace(on=False), ["place:3"], 1)) > 10_000


def test_readers_of_long_ago_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.pace._BUCKETS_MAX", 10)
    pace = Pace(on=True)
    for number in range(100):
        pace.wait("telegram", f"address:{number}", number)
    assert len(pace._readers) <= 11

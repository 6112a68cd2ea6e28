"""Who else delivers from the same PostgreSQL, and what a process that dies or loses its connection leaves behind."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from bot.database import Database
from bot.delivery.presence import Presence

postgresql = pytest.mark.parametrize("database", ["postgresql"], indirect=True)


def comes_in(database: Database) -> tuple[Presence, bool]:
    """A process that begins to deliver, and whether it found itself alone."""
    presence, recovered = Presence(database), []
    presence.enter(lambda: recovered.append(True))
    return presence, bool(recovered)


def cut_all_connections(database: Database) -> None:
    with database.read() as session:
        others = text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        session.execute(others)


def test_who_is_alone_recovers(database: Database) -> None:
    presence, was_alone = comes_in(database)
    assert was_alone
    presence.leave()


@postgresql
def test_who_comes_second_leaves_the_others_messages_alone(database: Database) -> None:
    first, _ = comes_in(database)
    second, was_alone = comes_in(database)
    assert not was_alone
    first.leave()
    third, was_alone = comes_in(database)
    assert not was_alone
    for presence in (second, third):
        presence.leave()
    last, was_alone = comes_in(database)
    assert was_alone
    last.leave()


@postgresql
def test_a_process_that_died_has_left(database: Database) -> None:
    dead, _ = comes_in(database)
    cut_all_connections(database)
    _, was_alone = found = comes_in(database)
    assert was_alone
    found[0].leave()
    dead.leave()


@postgresql
def test_a_place_that_was_lost_is_taken_again(database: Database) -> None:
    first, _ = comes_in(database)
    first.keep(100)
    cut_all_connections(database)
    first.keep(110)  # it looked a moment ago
    first.keep(200)
    second, was_alone = comes_in(database)
    assert not was_alone
    first.leave()
    second.leave()


@postgresql
def test_a_failure_to_recover_keeps_nobody_out(database: Database) -> None:
    def fail() -> None:
        raise OSError("the disk is full")

    first = Presence(database)
    with pytest.raises(OSError, match="disk"):
        first.enter(fail)
    second, was_alone = comes_in(database)
    assert not was_alone
    first.leave()
    second.leave()


@postgresql
def test_who_came_while_a_dying_process_still_held_its_place_finds_out_that_it_is_alone(database: Database) -> None:
    dying, _ = comes_in(database)
    newcomer, was_alone = comes_in(database)
    assert not was_alone
    recovered: list[bool] = []
    newcomer.doubt(100, lambda: recovered.append(True))
    assert not recovered
    dying.leave()
    newcomer.doubt(100.5, lambda: recovered.append(True))  # it looked a moment ago
    assert not recovered
    newcomer.doubt(102, lambda: recovered.append(True))
    newcomer.doubt(104, lambda: recovered.append(True))
    assert recovered == [True], "once is enough"
    another, was_alone = comes_in(database)
    assert not was_alone, "its own place was not given up"
    another.leave()
    newcomer.leave()


@postgresql
def test_who_is_not_alone_stops_doubting_after_a_minute(database: Database) -> None:
    other, _ = comes_in(database)
    newcomer, _ = comes_in(database)
    recovered: list[bool] = []
    newcomer.doubt(100, lambda: recovered.append(True))
    newcomer.doubt(200, lambda: recovered.append(True))
    other.leave()
    newcomer.doubt(202, lambda: recovered.append(True))
    assert not recovered
    newcomer.leave()

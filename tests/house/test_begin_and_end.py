"""How the program begins and ends: when it says it is ready, and what it says when it cannot be."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.database import Database
from bot.sandbox import TOKEN, FakeTelegram
from bot.sandbox.cast import ADDRESSES
from tests.house.conftest import settings_for, unity_circle
from tests.house.program import Done, Program, do, free_port, running, until
from tests.house.town import Town

NOWHERE = "http://127.0.0.1:9"
ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def test_ready_is_who_serves_people(database: Database, folder: Path) -> None:
    port = free_port()
    settings = settings_for(database, f"http://127.0.0.1:{port}", TOKEN)
    with running(settings, folder) as program:
        until(lambda: program.ask("/healthz"), "the web server is there")
        assert _missing(program) == ["Telegram has not answered yet"]
        alive = program.ask("/healthz")
        assert alive is not None and alive.status_code == 200

        with Town().served(port=port):
            program.until_ready()

            with database.write() as session:
                session.execute(text("UPDATE alembic_version SET version_num = 'of another time'"))
            assert _missing(program) == ["the database is not at its newest version, or cannot be reached"]
            with database.write() as session:
                session.execute(text("UPDATE alembic_version SET version_num = :was"), {"was": "0001"})
            assert _missing(program) == []
            assert program.end() == 0
    assert "Telegram cannot be reached" in program.said()


def test_it_ends_in_time_in_the_middle_of_work_and_the_rest_is_done_later(database: Database, folder: Path) -> None:
    town = unity_circle(database)
    names = [name for name in ADDRESSES if name not in ("Fatou", "Yusuf")][:6]
    with town.served() as url:
        settings = settings_for(database, url, TOKEN)
        with running(settings, folder) as program:
            program.until_ready()
            town.settles(database)
            for name in names:
                town[name].says("paid 57")
                town[name].says("balance")
            town[names[0]].sees("€57")
            assert program.end() == 0
        with running(settings, folder) as program:
            for name in names:
                town[name].sees("€57 for")
                assert len(town[name].messages("€57 for")) == 1
            town.settles(database)
            assert program.end() == 0


@ON_SQLITE
def test_it_ends_in_time_while_a_message_hangs(database: Database, folder: Path) -> None:
    town = Town()
    samuel = town.person("Samuel", id=7)
    town.telegram.faults.next("hang")
    with town.served() as url, running(settings_for(database, url, TOKEN), folder) as program:
        program.until_ready()
        samuel.starts()
        samuel.sees("Hello")
        assert program.end() == 0


@ON_SQLITE
def test_a_token_that_telegram_does_not_know(database: Database, folder: Path) -> None:
    with Town(FakeTelegram(token="1:another-token-than-the-one-we-have")).served() as url:
        assert do(settings_for(database, url, TOKEN), "run") == Done(
            2, "", "kitabu: TELEGRAM_TOKEN is not known to Telegram; @BotFather shows the right one.\n"
        )


@ON_SQLITE
def test_no_token_at_all(database: Database) -> None:
    done = do(settings_for(database, NOWHERE, ""), "run")
    assert (done.status, done.out) == (2, "")
    assert done.complaints.startswith("kitabu: TELEGRAM_TOKEN is missing: talk to @BotFather")
    assert done.complaints.count("\n") == 1


@ON_SQLITE
def test_a_port_that_is_taken(database: Database) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert do(settings_for(database, NOWHERE, TOKEN, PORT=str(port)), "run") == Done(
            2, "", f"kitabu: PORT {port} on 127.0.0.1 is taken by another program: choose another PORT.\n"
        )


@ON_SQLITE
def test_an_address_that_is_not_ours(database: Database) -> None:
    done = do(settings_for(database, NOWHERE, TOKEN, HOST="192.0.2.1", PORT="8080"), "run")
    assert (done.status, done.out) == (2, "")
    assert done.complaints.startswith("kitabu: Nobody can listen at HOST 192.0.2.1, PORT 8080: ")
    assert done.complaints.count("\n") == 1


@ON_SQLITE
def test_everything_that_is_wrong_is_named_at_once(database: Database) -> None:
    wrong = settings_for(database, "telegram", "not a token", PORT="http", TELEGRAM_MODE="webhook", SECRET_KEY="short")
    done = do(wrong, "run")
    assert (done.status, done.out) == (2, "")
    named = [line.removeprefix("kitabu: ").split()[0] for line in done.complaints.splitlines()]
    assert sorted(named) == ["PORT", "PUBLIC_URL", "SECRET_KEY", "TELEGRAM_API_URL", "TELEGRAM_TOKEN"]


def _missing(program: Program) -> list[str]:
    """What is missing before people are served, by /readyz, whose status says whether anything is."""
    answer = program.ask("/readyz")
    assert answer is not None
    said = answer.json()
    assert (answer.status_code, said["ready"]) == ((503, False) if said["missing"] else (200, True))
    missing: list[str] = said["missing"]
    return missing

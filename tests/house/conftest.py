"""What these tests may ask for besides: databases that live longer than one test, and a house that is at work.

furnish     makes a database that lives as long as the module's tests
house       Unity Circle, and the program that keeps its book; the module's tests share it, each with people of its own
folder      where a program's words are kept
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import time
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from bot import clock, jobs
from bot.cooperative import people
from bot.database import Database
from bot.sandbox import TOKEN, FakeTelegram
from bot.sandbox.cast import ADDRESSES, CHAT, gather
from bot.sandbox.story import tell_unity_circle
from bot.sealed import Vault
from tests.conftest import SECRET, SECRET_KEY
from tests.house.program import Program, free_port, running
from tests.house.town import Town

__all__ = ["Furnish", "House", "id_of", "settings_for", "unity_circle"]

Furnish = Callable[[str], Database]

_numbers = count(1)


@dataclass(slots=True)
class House:
    """A program at work for Unity Circle. Its group is number 1, and its chat `chat`."""

    database: Database
    settings: dict[str, str]
    town: Town
    program: Program
    group: int = 1
    chat: int = int(CHAT)

    def settles(self) -> None:
        self.town.settles(self.database)


@pytest.fixture(scope="module")
def furnish(request: pytest.FixtureRequest, memory: Path) -> Iterator[Furnish]:
    """Makes a database, "sqlite" or "postgresql", that lives as long as the module's tests."""
    made: list[Database] = []

    def furnish(kind: str) -> Database:
        if kind == "sqlite":
            file = memory / f"house{next(_numbers)}" / "kitabu.db"
            file.parent.mkdir()
            shutil.copyfile(request.getfixturevalue("sqlite_template"), file)
            url = f"sqlite:///{file}"
        else:
            template = request.getfixturevalue("postgres_template")
            url = request.getfixturevalue("postgres").database(f"house{next(_numbers)}", template=template)
        made.append(Database(url, Vault(SECRET)))
        return made[-1]

    yield furnish
    for database in made:
        database.close()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def house(
    request: pytest.FixtureRequest, furnish: Furnish, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[House]:
    database = furnish(request.param)
    town = unity_circle(database)
    with town.served() as url:
        settings = settings_for(database, url, TOKEN)
        with running(settings, tmp_path_factory.mktemp("log")) as program:
            house = House(database, settings, town, program)
            program.until_ready()
            house.settles()
            yield house
            assert program.end() == 0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def unity_circle(database: Database, telegram: FakeTelegram | None = None) -> Town:
    """The group of the demo, written into `database`, and its twelve people with their phones. None of them sleeps."""
    town = Town(telegram)
    gather(town.telegram, acquainted=True)
    for name, id in ADDRESSES.items():
        town.person(name, id=int(id), known=True)
    with database.write() as session:
        tell_unity_circle(session, "telegram", ADDRESSES, CHAT, clock.now())
        jobs.begin_in_mid_life(session, clock.now())
        session.execute(update(people.Person).values(quiet_from=time(0), quiet_to=time(0), language="en"))
    return town


def settings_for(database: Database, telegram_url: str, token: str, **others: str) -> dict[str, str]:
    """What a host would write into .env, on a free port."""
    return {
        "DATABASE_URL": database.url.render_as_string(hide_password=False),
        "TELEGRAM_TOKEN": token,
        "TELEGRAM_API_URL": telegram_url,
        "TELEGRAM_PACE": "off",
        "SECRET_KEY": SECRET_KEY,
        "PORT": str(free_port()),
        **others,
    }


def id_of(session: Session, phone: int) -> int:
    """The person behind a phone, as the book knows them."""
    known = people.person_at(session, "telegram", str(phone))
    assert known is not None, phone
    return known[0].id

"""Events per second through the whole path, beside a bare echo bot.

    python -m bench.events              on SQLite, then on PostgreSQL; about two minutes

Both bots are programs of their own: `python -m bot run`, and python-telegram-bot's echo bot. Each speaks real HTTP with
a server here (`telegram`). Kitabu stores each event, answers it in a transaction, and sends what stands in the outbox;
all its commits are durable. The echo bot keeps nothing: it is the floor, and no bot in Python is above it.

    asks    a member types "balance", and is told: one event, one message
    pays    a member types "paid 50" and taps Yes, the treasurer taps: three events, an entry in the book, two receipts

The two sides take turns, so that a busy moment of the machine is in both; the ratio is the median of each turn's ratio.
"""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median

from bench.telegram import TOKEN, Api, serving
from bot import clock, ledger
from bot.config import ROOT
from bot.cooperative import groups, offices, people
from bot.cooperative.offices import Role
from bot.cooperative.rules import Lending, Rules, Together
from bot.database import Database
from bot.migrate import migrate
from bot.sealed import Vault, house_secret
from tests.postgres import server

__all__ = ["main"]

ROUNDS = 3
GROUPS = 20
# The first of a group is its chair, the second its treasurer.
MEMBERS = 6
# How often each member asks in one round. With what they pay it must stay below what one person may say in a minute.
ASKS = 4

READY_SECONDS = 30

SECRET_KEY = "a key for the bench, which opens nothing at all"


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="kitabu-bench-") as folder:
        asyncio.run(_compare("SQLite", f"sqlite:///{folder}/kitabu.db"))
        with server(durable=True) as postgres:
            asyncio.run(_compare("PostgreSQL", postgres.database("bench")))


async def _compare(name: str, database_url: str) -> None:
    circles = _furnish(database_url)
    async with (
        _running(["bench.echo"], {}) as echo,
        _running(
            ["bot", "run"], {"DATABASE_URL": database_url, "SECRET_KEY": SECRET_KEY, "TELEGRAM_PACE": "off"}
        ) as kitabu,
    ):
        for scene, play in (("asks", _ask), ("pays", _pay)):
            rates = [(await _rate(echo, _ask, circles), await _rate(kitabu, play, circles)) for _ in range(ROUNDS)]
            _print(name, scene, rates)
    _prove(database_url, payments=ROUNDS * GROUPS * (MEMBERS - 1))


def _print(name: str, scene: str, rates: Sequence[tuple[float, float]]) -> None:
    floor, ours = median(rate for rate, _ in rates), median(rate for _, rate in rates)
    ratio = median(rate / of for of, rate in rates)
    print(f"{name:<11} {scene}  echo {floor:6.0f} events/s  kitabu {ours:6.0f} events/s  ratio {ratio:.2f}", flush=True)


Play = Callable[[Api, Sequence[Sequence[int]]], None]


async def _rate(api: Api, play: Play, circles: Sequence[Sequence[int]]) -> float:
    """Lets people speak, and returns how many of their events a second were answered."""
    told, begun = api.told, asyncio.get_running_loop().time()
    play(api, circles)
    ended = await api.quiet()
    return (api.told - told) / (ended - begun)


def _ask(api: Api, circles: Sequence[Sequence[int]]) -> None:
    for _ in range(ASKS):
        for circle in circles:
            for person in circle:
                api.says(person, "balance")


def _pay(api: Api, circles: Sequence[Sequence[int]]) -> None:
    treasurers = {circle[1] for circle in circles}

    def answer(person: int, message: int, buttons: Mapping[str, str]) -> None:
        for label, token in buttons.items():
            if "✅ I have" in label if person in treasurers else "Yes, cash" in label:
                api.taps(person, message, token)

    api.answering = answer
    for circle in circles:
        for person in circle:
            if person not in treasurers:
                api.says(person, "paid 50")


@asynccontextmanager
async def _running(program: Sequence[str], settings: Mapping[str, str]) -> AsyncIterator[Api]:
    """A bot of its own, and the server it speaks with; ready when it listens and has presented itself."""
    async with serving() as api:
        own = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": api.url, "PORT": str(_free_port()), "LOG_LEVEL": "warning"}
        environment = {**os.environ, **own, **settings}
        process = await asyncio.create_subprocess_exec(sys.executable, "-m", *program, cwd=ROOT, env=environment)
        try:
            async with asyncio.timeout(READY_SECONDS):
                await api.listening.wait()
            await api.quiet()
            yield api
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()


def _furnish(database_url: str) -> list[list[int]]:
    """Groups in an empty database. Returns their members' numbers on Telegram."""
    database = _opened(database_url)
    migrate(database)
    first = iter(range(1_001, 1_001 + GROUPS * MEMBERS, MEMBERS))
    circles = [list(range(number, number + MEMBERS)) for number in first]
    for circle in circles:
        _found(database, circle)
    database.close()
    return circles


def _found(database: Database, circle: Sequence[int]) -> None:
    now = clock.now()
    with database.write() as session:
        known = [
            people.register(session, "telegram", str(number), name=f"Person {number}", language_hint="en", now=now)[0]
            for number in circle
        ]
        rules = Rules(Together.SAVE, 5_000, Lending())
        group = groups.found(
            session, known[0], name="Circle", currency="EUR", zone="Europe/Brussels", rules=rules, now=now
        )
        for person in known[1:]:
            groups.ask_to_join(session, group.id, person.id, now)
            groups.admit(session, group.id, person.id, now)
        for person, role in zip(known, (Role.CHAIR, Role.TREASURER), strict=False):
            offices.give(session, group, person.id, role, known[0].id, now)


def _prove(database_url: str, payments: int) -> None:
    """A bot that is fast and loses something would be measured too well."""
    database = _opened(database_url)
    with database.read() as session:
        assert not list(ledger.verify(session))
        written = sum(ledger.head(session, group.id).seq for group in groups.all_groups(session))
    database.close()
    assert written == payments, (written, payments)


def _opened(database_url: str) -> Database:
    return Database(database_url, Vault(house_secret(SECRET_KEY, Path("unused"))))


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    return port


if __name__ == "__main__":
    main()

"""kill -9 at any moment loses nothing and doubles nothing.

Six members pay again and again, each amount said once in the whole test, while the bot is killed at random moments and
started anew. The fake Telegram delivers again whatever was not acknowledged. In the end every amount that was said and
confirmed stands in the book exactly once, and the book proves itself.

With no failure in n random kills, the chance of one is below 3/n with 95 % confidence.
"""

from __future__ import annotations

import random
import socket
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from sqlalchemy.orm import Session
from starlette.types import Receive, Scope, Send

from bot import clock, jobs, ledger
from bot.cooperative import people
from bot.cooperative.audit import audit
from bot.database import Database
from bot.sandbox import TOKEN, FakeTelegram, create, serving
from bot.sandbox.cast import ADDRESSES, CHAT, gather
from bot.sandbox.story import tell_unity_circle
from tests.conftest import SECRET_KEY
from tests.faults.lives import Lives

KILLS = 55
SEED = 20261124
PAYERS = ("Samuel", "Hiwot", "Rosa", "Abdi", "Daniel", "Tesfay")

# A bot that lives gets so long to answer before what was said to it counts as lost.
ANSWER_SECONDS = 120.0
DOUBT_SECONDS = 6.0
STIR_SECONDS = 10.0
LIFE_SECONDS_MAX = 5.0

# Nobody has faster fingers; more than a hundred in a minute the bot would no longer hear.
BETWEEN_TAPS_SECONDS = 0.7

# What counts as a sign of life: listening and speaking. The rest is how it presents itself at each start.
SIGNS_OF_LIFE = ("/getUpdates", "/sendMessage", "/editMessageText", "/editMessageReplyMarkup", "/answerCallbackQuery")


@dataclass
class World:
    """The people, what they have said so far, and what they still have to tap."""

    telegram: FakeTelegram
    chance: random.Random
    said: Counter[int] = field(default_factory=Counter)
    minor: int = 1_000
    calls: int = 0
    busy: dict[str, int] = field(default_factory=dict)
    tapped: dict[tuple[str, int, str], float] = field(default_factory=dict)
    stirred: dict[str, float] = field(default_factory=dict)
    moved: dict[str, float] = field(default_factory=dict)

    def act(self) -> None:
        """Somebody who can do something does it."""
        name = self.chance.choice([*PAYERS, "Fatou", "Fatou", "Fatou"])
        if name == "Fatou":
            self.tap_or_stir("Fatou", "✅ I have")
        elif name in self.busy:
            self.tap_or_stir(name, "Yes, cash")
        else:
            self.pay(name)

    def pay(self, name: str) -> None:
        self.minor += 1
        self.busy[name] = self.minor
        self.said[self.minor] += 1
        person = int(ADDRESSES[name])
        self.telegram.say(person, person, f"paid {self.minor // 100}.{self.minor % 100:02}")

    def tap_or_stir(self, name: str, label: str) -> None:
        """Taps what there is to tap. Whoever sees nothing for a while sends a sticker: what was to be said to them may
        have got lost twice on its way, and then it is said at their next contact.
        """
        if self.tap(name, label):
            self.stirred[name] = time.monotonic()
        elif time.monotonic() > self.stirred.get(name, 0.0) + STIR_SECONDS:
            self.stirred[name] = time.monotonic()
            person = int(ADDRESSES[name])
            self.telegram.attach(person, person, "sticker")

    def tap(self, name: str, label: str) -> bool:
        """Whether there is a button with this label that they may still tap, or have just tapped.

        They tap what they have not tapped yet, the newest first, and only then again what they have come to doubt.
        """
        now = time.monotonic()
        if now < self.moved.get(name, 0.0) + BETWEEN_TAPS_SECONDS:
            return True
        person = int(ADDRESSES[name])
        found = [
            (self.tapped.get((name, message.id, button), 0.0), -message.id, button)
            for message in self.telegram.seen(person, person)
            for button in message.buttons
            if label in button
        ]
        tapped, message_id, button = min(found, default=(now, 0, ""))
        if now < tapped + DOUBT_SECONDS:
            return False
        self.tapped[name, -message_id, button] = self.moved[name] = now
        self.telegram.tap(person, person, -message_id, button)
        return True

    def confirmed(self, entries: Counter[int]) -> None:
        """Whose money stands in the book may pay again."""
        for name, minor in list(self.busy.items()):
            if entries[minor]:
                del self.busy[name]


@pytest.mark.timeout(400)
def test_kills_lose_nothing_and_double_nothing(database: Database) -> None:
    with _world(database) as (world, url), Lives(_settings(database, url)) as lives:
        for _ in range(KILLS):
            lives.begin()
            _live(world)
            lives.kill()
            world.confirmed(_deposits(database))
        assert lives.deaths == KILLS
        lives.begin()
        _until_all_is_confirmed(world, database)

    entries = _deposits(database)
    assert {minor: entries[minor] for minor in world.said} == dict(world.said), "lost or doubled"
    assert len(world.said) > len(PAYERS), "the test must have had something to lose"
    with database.read() as session:
        assert not [*ledger.verify(session), *audit(session)]


def _live(world: World) -> None:
    """People act until the bot has asked or said so many things: counted, so that a busy machine tests as much."""
    enough = world.calls + world.chance.randint(1, 50)
    end = time.monotonic() + LIFE_SECONDS_MAX
    while world.calls < enough and time.monotonic() < end:
        world.act()
        _wait(world.chance.uniform(0.001, 0.03))
    _wait(world.chance.uniform(0.001, 0.05))


@contextmanager
def _world(database: Database) -> Iterator[tuple[World, str]]:
    telegram = FakeTelegram()
    gather(telegram, acquainted=True)
    with database.write() as session:
        tell_unity_circle(session, "telegram", ADDRESSES, CHAT, clock.now())
        jobs.begin_in_mid_life(session, clock.now())
    world = World(telegram, random.Random(SEED))
    app = create(telegram)

    async def counted(scope: Scope, receive: Receive, send: Send) -> None:
        world.calls += scope["type"] == "http" and scope["path"].endswith(SIGNS_OF_LIFE)
        await app(scope, receive, send)

    with serving(counted) as url:
        yield world, url


def _settings(database: Database, url: str) -> dict[str, str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    return {
        "DATABASE_URL": database.url.render_as_string(hide_password=False),
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "TELEGRAM_PACE": "off",
        "SECRET_KEY": SECRET_KEY,
        "PORT": str(port),
        "LOG_LEVEL": "error",
    }


def _until_all_is_confirmed(world: World, database: Database) -> None:
    end = time.monotonic() + ANSWER_SECONDS
    while world.busy:
        assert time.monotonic() < end, f"no answer to {world.busy}"
        for name in list(world.busy):
            world.tap_or_stir(name, "Yes, cash")
        world.tap_or_stir("Fatou", "✅ I have")
        _wait(0.1)
        world.confirmed(_deposits(database))


def _deposits(database: Database) -> Counter[int]:
    """How often each amount was paid in, over the whole book, less what was taken back."""
    with database.read() as session:
        found: Counter[int] = Counter()
        for name in ADDRESSES:
            for line in ledger.history(session, 1, ledger.savings(_person(session, name))):
                if line.reverses is None and line.reversed_by is None:
                    found[-line.amount.minor] += 1
        return found


def _person(session: Session, name: str) -> int:
    known = people.person_at(session, "telegram", ADDRESSES[name])
    assert known is not None
    return known[0].id


def _wait(seconds: float) -> None:
    """Lets the other processes live for a moment. A kill needs time to fall into; nothing here waits for a result."""
    with socket.socket() as nobody:
        nobody.settimeout(seconds)
        try:
            nobody.bind(("127.0.0.1", 0))
            nobody.listen()
            nobody.accept()
        except TimeoutError:
            pass

"""kill -9 at any moment loses nothing and doubles nothing.

Six members pay again and again, while the bot is killed at random moments and started anew. The fake Telegram delivers
again whatever was not acknowledged. In the end every amount that was said and confirmed stands in the book exactly
once, and the book proves itself.

With no failure in n random kills, the chance of one is below 3/n with 95 % confidence. `./kitabu torture` kills longer.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from starlette.types import ASGIApp, Receive, Scope, Send

from bot.database import Database
from bot.sandbox import TOKEN, FakeTelegram, create, serving
from bot.sandbox.cast import ADDRESSES, gather
from tests.faults.house import Circle, pause
from tests.faults.lives import Lives
from tests.faults.people import OnTelegram, People
from tests.house.conftest import settings_for

SEED = 20261124
PAYERS = ("Samuel", "Hiwot", "Rosa", "Abdi", "Daniel", "Tesfay")

# A life ends after so many signs of it at the most, or after so many seconds.
SIGNS_MAX = 20
LIFE_SECONDS_MAX = 2.5

# What counts as a sign of life: listening and speaking. The rest is how it presents itself at each start.
SIGNS_OF_LIFE = ("/getUpdates", "/sendMessage", "/editMessageText", "/editMessageReplyMarkup", "/answerCallbackQuery")


@dataclass
class Watched:
    """An app, and how often the bot asked or said something there.

    At sign number `last` the bot is struck: `before` it is heard, or when it was answered.
    """

    app: ASGIApp
    strike: Callable[[], None] = lambda: None
    signs: int = 0
    last: int = 0
    before: bool = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_last = False
        if scope["type"] == "http" and scope["path"].endswith(SIGNS_OF_LIFE):
            self.signs += 1
            is_last = self.signs == self.last
        if is_last and self.before:
            self.strike()
        await self.app(scope, receive, send)
        if is_last:
            self.strike()


def test_kills_lose_nothing_and_double_nothing(database: Database, kills: int) -> None:
    telegram = FakeTelegram()
    gather(telegram, acquainted=True)
    circle = Circle(database, ADDRESSES)
    payers = {name: OnTelegram(telegram, int(ADDRESSES[name])) for name in PAYERS}
    people = People(random.Random(SEED), payers, OnTelegram(telegram, int(ADDRESSES["Fatou"])))
    watched = Watched(create(telegram))
    with serving(watched) as url, Lives(settings_for(database, url, TOKEN, LOG_LEVEL="error")) as lives:
        watched.strike = lives.strike
        while lives.deaths < kills:
            lives.begin()
            _live(people, watched, lives)
            lives.kill()
            people.confirmed(circle.deposits())
        lives.begin()
        circle.finishes(people)
    circle.is_true_to(people)


def _live(people: People, watched: Watched, lives: Lives) -> None:
    """People act until the bot has asked or said so many things: counted, so that a busy machine tests as much.

    A third of the lives ends when the last of them comes, a third when it is answered, and a third a moment later.
    """
    enough = watched.signs + people.chance.randint(1, SIGNS_MAX)
    when = people.chance.choice(("before", "after", "later"))
    watched.before, watched.last = when == "before", 0 if when == "later" else enough
    end = time.monotonic() + LIFE_SECONDS_MAX
    while not lives.is_struck and (watched.signs < enough or when != "later") and time.monotonic() < end:
        people.act()
        pause(people.chance, 0.03)
    watched.last = 0
    pause(people.chance, 0.05)

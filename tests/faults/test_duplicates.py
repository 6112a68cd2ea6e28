"""Whatever comes twice counts once, from every channel, in whatever order it comes between people, and between deaths.

Members on Telegram, WhatsApp and a plain phone pay again and again. Between the services and the bot stands an echo:
it posts again what it has posted before, beside what comes now and in any order, and some of it twice at once. Each
person's own words keep their order. The bot is killed now and then; what it did not take comes again, or is found in
Twilio's list.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from datetime import timedelta

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot import clock
from bot.database import Database
from bot.sandbox import (
    ACCOUNT,
    AUTH_TOKEN,
    SMS_SENDER,
    TOKEN,
    WHATSAPP_SENDER,
    FakeTelegram,
    FakeTwilio,
    create,
    create_twilio,
    serving,
)
from bot.sandbox.cast import ADDRESSES, ELSEWHERE, gather, gather_elsewhere
from tests.faults.house import Circle, pause
from tests.faults.lives import Lives
from tests.faults.people import OnTelegram, OnTwilio, People, Phone
from tests.house.conftest import settings_for
from tests.house.exchange import push_forms

SEED = 20261124
PAYERS = ("Samuel", "Hiwot", "Kofi", "Rosa", "Abdi")

# How many of those before are posted again beside each, at the most.
ECHOES_MAX = 6
# So many are posted again in one life, at the most.
LIFE_MAX = 25
LIFE_SECONDS_MAX = 15.0
PASSED_ON = ("content-type", "x-telegram-bot-api-secret-token", "x-twilio-signature")


class Echo:
    """What is posted here is posted on to `target`, and again and again.

    after: called with the body of what was taken for the first time; says whether that was the end of the bot.
    """

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.target = ""
        self.after: Callable[[bytes], bool] = lambda _: False
        self.repeated = 0
        self._taken: list[tuple[str, dict[str, str], bytes]] = []
        self.app = Starlette(routes=[Route("/{path:path}", self._post, methods=["POST"])])

    async def _post(self, request: Request) -> Response:
        headers = {name: request.headers[name] for name in PASSED_ON if name in request.headers}
        posted = request.url.path, headers, await request.body()
        before = self.chance.sample(self._taken, min(len(self._taken), self.chance.randint(0, ECHOES_MAX)))
        echoes = [*before, *(posted for _ in range(self.chance.randint(0, 1)))]
        self.chance.shuffle(echoes)
        async with httpx.AsyncClient(trust_env=False, timeout=20) as client:
            first, *again = await asyncio.gather(
                self._first(client, posted), *(self._on(client, *one) for one in echoes)
            )
        self.repeated += again.count(200)
        return Response(status_code=first)

    async def _first(self, client: httpx.AsyncClient, posted: tuple[str, dict[str, str], bytes]) -> int:
        status = await self._on(client, *posted)
        # What the bot took with its last breath is not repeated: it must have kept it.
        if status == 200 and not self.after(posted[2]):
            self._taken.append(posted)
        return status

    async def _on(self, client: httpx.AsyncClient, path: str, headers: dict[str, str], body: bytes) -> int:
        try:
            return (await client.post(f"{self.target}{path}", content=body, headers=headers)).status_code
        except httpx.HTTPError:
            return 502


def test_what_comes_twice_counts_once(database: Database, duplicates: int) -> None:
    chance = random.Random(SEED)
    telegram, twilio, echo = FakeTelegram(), FakeTwilio(), Echo(random.Random(SEED))
    gather(telegram, acquainted=True, without=ELSEWHERE)
    gather_elsewhere(twilio, acquainted=True)
    # Its list is read for what its calls should have brought long ago.
    twilio.now = lambda: clock.now() - timedelta(minutes=20)
    circle = Circle(database, {**ADDRESSES, **ELSEWHERE})
    phones: dict[str, Phone] = {name: OnTelegram(telegram, int(id)) for name, id in ADDRESSES.items()}
    phones |= {name: OnTwilio(twilio, address) for name, address in ELSEWHERE.items()}
    people = People(chance, {name: phones[name] for name in PAYERS}, phones["Fatou"])
    with (
        serving(create(telegram)) as telegram_url,
        serving(create_twilio(twilio)) as twilio_url,
        serving(echo.app) as public_url,
    ):
        push_forms(twilio_url)
        twilio.public_url = public_url
        settings = settings_for(
            database,
            telegram_url,
            TOKEN,
            TELEGRAM_MODE="webhook",
            PUBLIC_URL=public_url,
            TWILIO_ACCOUNT_SID=ACCOUNT,
            TWILIO_AUTH_TOKEN=AUTH_TOKEN,
            TWILIO_API_URL=twilio_url,
            WHATSAPP_NUMBER=WHATSAPP_SENDER,
            SMS_NUMBER=SMS_SENDER,
            LOG_LEVEL="error",
        )
        echo.target = f"http://127.0.0.1:{settings['PORT']}"
        with Lives(settings) as lives:
            while echo.repeated < duplicates:
                lives.begin()
                _live(people, echo, lives, min(duplicates, echo.repeated + chance.randint(1, LIFE_MAX)), circle)
                lives.kill()
                people.confirmed(circle.deposits())
            lives.begin()
            circle.finishes(people)
        twilio.close()
    circle.is_true_to(people)


def _live(people: People, echo: Echo, lives: Lives, enough: int, circle: Circle) -> None:
    """People act until so much was repeated. Then the bot dies at the very moment when it has taken something: in every
    second life, something that nobody says again.
    """
    awaited = people.chance.choice((b"", b'"paid '))

    def strike(body: bytes) -> bool:
        if echo.repeated >= enough and awaited in body:
            lives.strike()
        return lives.is_struck

    echo.after = strike
    end = time.monotonic() + LIFE_SECONDS_MAX
    looks_at = 0.0
    while not lives.is_struck and time.monotonic() < end:
        people.act()
        pause(people.chance, 0.05)
        if time.monotonic() > looks_at:
            people.confirmed(circle.deposits())
            looks_at = time.monotonic() + 0.5
    echo.after = lambda _: False

"""The stage: Samuel, Fatou and Amina with their phones, and a bot that is python-telegram-bot's own, over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from typing import Any, TypeVar

import pytest
from telegram import Bot, Update
from telegram.request import HTTPXRequest

from bot.sandbox import TOKEN, FakeTelegram, create, serving

T = TypeVar("T")

SAMUEL, FATOU, AMINA, GROUP = 7, 8, 9, -55


@pytest.fixture
def telegram() -> FakeTelegram:
    telegram = FakeTelegram()
    for id, name, language in ((SAMUEL, "Samuel", "en"), (FATOU, "Fatou", "fr"), (AMINA, "Amina", "ar")):
        telegram.person(id, name, language)
    telegram.group(GROUP, "Unity Circle", [SAMUEL, FATOU, AMINA])
    return telegram


@pytest.fixture
def url(telegram: FakeTelegram) -> Iterator[str]:
    with serving(create(telegram)) as url:
        yield url


class RealBot:
    """python-telegram-bot's Bot, one call after the other: `bot(bot.api.send_message(7, "hello"))`."""

    def __init__(self, runner: asyncio.Runner, url: str) -> None:
        self._runner = runner
        self._offset = 0
        self.api = Bot(
            TOKEN,
            base_url=f"{url}/bot",
            base_file_url=f"{url}/file/bot",
            get_updates_request=HTTPXRequest(connection_pool_size=2),
        )

    def __call__(self, call: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(call)

    def hears(self, *, allowed: list[str] | None = None) -> list[Update]:
        """All updates that wait, parsed as python-telegram-bot does, and confirms those heard before."""
        updates = self(self.api.get_updates(offset=self._offset, allowed_updates=allowed))
        if updates:
            self._offset = updates[-1].update_id + 1
        return list(updates)

    def hears_one(self) -> Update:
        (update,) = self.hears()
        return update


@pytest.fixture
def bot(url: str) -> Iterator[RealBot]:
    with asyncio.Runner() as runner:
        bot = RealBot(runner, url)
        bot(bot.api.initialize())
        yield bot
        bot(bot.api.shutdown())

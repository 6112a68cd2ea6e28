"""Updates posted to a bot's own address: with its secret, in order, until it takes them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox import FakeTelegram, serving
from tests.sandbox.conftest import FATOU, SAMUEL, RealBot


class Receiver:
    """A bot's webhook. It answers with the statuses in `answers`, the last of them again and again."""

    def __init__(self, *answers: int) -> None:
        self.heard: list[dict[str, Any]] = []
        self.secrets: set[str | None] = set()
        self.answers = list(answers) or [200]
        self._something = threading.Condition()
        self.app = Starlette(routes=[Route("/hook", self._receive, methods=["POST"])])

    async def _receive(self, request: Request) -> Response:
        update = await request.json()
        with self._something:
            self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
            status = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            self.heard.append({"status": status} | update)
            self._something.notify_all()
        return Response(status_code=status, headers={"Retry-After": "0"} if status == 503 else {})

    def wait_for(self, count: int) -> list[dict[str, Any]]:
        with self._something:
            assert self._something.wait_for(lambda: len(self.heard) >= count, timeout=20), self.heard
            return list(self.heard)


@pytest.fixture
def listening() -> Iterator[Callable[[Receiver], str]]:
    with ExitStack() as stack:
        yield lambda receiver: stack.enter_context(serving(receiver.app)) + "/hook"


def test_updates_are_posted_with_the_secret(
    telegram: FakeTelegram, bot: RealBot, listening: Callable[[Receiver], str]
) -> None:
    telegram.start(SAMUEL)
    receiver = Receiver()
    bot(bot.api.set_webhook(listening(receiver), secret_token="only-for-tests"))
    telegram.say(SAMUEL, SAMUEL, "paid 50")
    assert [update["message"]["text"] for update in receiver.wait_for(2)] == ["/start", "paid 50"]
    assert receiver.secrets == {"only-for-tests"}
    while bot(bot.api.get_webhook_info()).pending_update_count:
        pass  # the last answer is still on its way
    bot(bot.api.delete_webhook())
    telegram.say(SAMUEL, SAMUEL, "50")
    assert [update.message and update.message.text for update in bot.hears()] == ["50"]


def test_what_is_not_taken_comes_again_before_what_follows_it(
    telegram: FakeTelegram, bot: RealBot, listening: Callable[[Receiver], str]
) -> None:
    telegram.start(SAMUEL)
    telegram.say(SAMUEL, SAMUEL, "paid 50")
    receiver = Receiver(503, 200)
    bot(bot.api.set_webhook(listening(receiver)))
    heard = [(update["status"], update["message"]["text"]) for update in receiver.wait_for(3)]
    assert heard == [(503, "/start"), (200, "/start"), (200, "paid 50")]
    assert receiver.secrets == {None}
    info = bot(bot.api.get_webhook_info())
    assert info.last_error_message == "Wrong response from the webhook: 503 Service Unavailable"


def test_one_persons_trouble_does_not_hold_up_another(
    telegram: FakeTelegram, bot: RealBot, listening: Callable[[Receiver], str]
) -> None:
    telegram.start(SAMUEL)
    telegram.start(FATOU)
    receiver = Receiver(500)
    bot(bot.api.set_webhook(listening(receiver)))
    assert {update["message"]["from"]["id"] for update in receiver.wait_for(2)[:2]} == {SAMUEL, FATOU}
    assert bot(bot.api.get_webhook_info()).pending_update_count == 2
    bot(bot.api.delete_webhook(drop_pending_updates=True))
    assert bot.hears() == []

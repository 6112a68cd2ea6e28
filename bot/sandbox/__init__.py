"""A local Telegram with phones in a web page: to try the bot, to train a group, and as the tests' stage.

    telegram = FakeTelegram()                 people, chats, and the queue of updates       telegram, chats, updates
    app = create(telegram, stage)             the Bot API over HTTP, and the page           wire, methods; stage, phones
    with serving(app) as url: ...             TELEGRAM_API_URL=url TELEGRAM_TOKEN=TOKEN     server

The bot reaches it over HTTP only, as it reaches the real one, and neither knows the other.
"""

from __future__ import annotations

from starlette.applications import Starlette

from bot.sandbox import stage as page
from bot.sandbox.refusals import Impossible
from bot.sandbox.server import serving
from bot.sandbox.stage import Book, Stage
from bot.sandbox.telegram import TOKEN, FakeTelegram
from bot.sandbox.wire import routes

__all__ = ["TOKEN", "Book", "FakeTelegram", "Impossible", "Stage", "create", "serving"]


def create(telegram: FakeTelegram, stage: Stage | None = None) -> Starlette:
    """The fake Telegram as a web application: {url}/bot{TOKEN}/METHOD, and with a `stage` the page at {url}/."""
    return Starlette(routes=routes(telegram) + (page.routes(telegram, stage) if stage is not None else []))

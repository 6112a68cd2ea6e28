"""A local Telegram with phones in a web page: to try the bot, to train a group, and as the tests' stage.

    telegram = FakeTelegram()                 people, chats, and the queue of updates       telegram, chats, updates
    app = create(telegram)                    the Bot API over HTTP                         wire, methods, profile
    with serving(app) as url: ...             TELEGRAM_API_URL=url TELEGRAM_TOKEN=TOKEN     server

The bot reaches it over HTTP only, as it reaches the real one, and neither knows the other.
"""

from __future__ import annotations

from starlette.applications import Starlette

from bot.sandbox.refusals import Impossible
from bot.sandbox.server import serving
from bot.sandbox.telegram import TOKEN, FakeTelegram
from bot.sandbox.wire import routes

__all__ = ["TOKEN", "FakeTelegram", "Impossible", "create", "serving"]


def create(telegram: FakeTelegram) -> Starlette:
    """The fake Telegram as a web application: {url}/bot{TOKEN}/METHOD."""
    return Starlette(routes=routes(telegram))

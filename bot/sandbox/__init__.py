"""A local Telegram with phones in a web page: to try the bot, to train a group, and as the tests' stage.

    telegram = FakeTelegram()                 people, chats, and the queue of updates       telegram, chats, updates
    app = create(telegram, stage)             the Bot API over HTTP, and the page           wire, methods; stage, phones
    with serving(app) as url: ...             TELEGRAM_API_URL=url TELEGRAM_TOKEN=TOKEN     server
    twilio = FakeTwilio()                     WhatsApp and SMS: people, messages, calls     twilio, twilio_content
    with serving(create_twilio(twilio)) ...   TWILIO_API_URL=url TWILIO_ACCOUNT_SID=ACCOUNT TWILIO_AUTH_TOKEN=AUTH_TOKEN

The bot reaches it over HTTP only, as it reaches the real one, and neither knows the other.
"""

from __future__ import annotations

from starlette.applications import Starlette

from bot.sandbox import stage as page
from bot.sandbox.refusals import Impossible
from bot.sandbox.server import serving
from bot.sandbox.stage import Book, Stage
from bot.sandbox.telegram import TOKEN, FakeTelegram
from bot.sandbox.twilio import ACCOUNT, AUTH_TOKEN, SMS_SENDER, WHATSAPP_SENDER, FakeTwilio
from bot.sandbox.twilio_wire import routes as twilio_routes
from bot.sandbox.wire import routes

__all__ = [
    "ACCOUNT",
    "AUTH_TOKEN",
    "SMS_SENDER",
    "TOKEN",
    "WHATSAPP_SENDER",
    "Book",
    "FakeTelegram",
    "FakeTwilio",
    "Impossible",
    "Stage",
    "create",
    "create_twilio",
    "serving",
]


def create(telegram: FakeTelegram, stage: Stage | None = None, twilio: FakeTwilio | None = None) -> Starlette:
    """The fake Telegram as a web application: {url}/bot{TOKEN}/METHOD, and with a `stage` the page at {url}/.

    The page shows the phones of `twilio` as well; the program reaches that by `create_twilio`.
    """
    shown = page.routes(telegram, stage, twilio or FakeTwilio()) if stage is not None else []
    return Starlette(routes=routes(telegram) + shown)


def create_twilio(twilio: FakeTwilio) -> Starlette:
    """The fake Twilio as a web application."""
    return Starlette(routes=twilio_routes(twilio))

"""The connection to Telegram: listening, sending, and saying who we are."""

from __future__ import annotations

import asyncio
import logging
import os
import random
import warnings
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self
from urllib.parse import quote

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    Update,
)
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest
from telegram.warnings import PTBUserWarning

from bot import clock
from bot.channels.telegram.reading import raw_of, read
from bot.channels.telegram.sending import seconds_of, send
from bot.config import SettingsError, webhook_secret
from bot.inbox import Raw
from bot.messages import Delivered, Incoming, Link, Outgoing

__all__ = ["WEBHOOK_PATH", "Introduction", "Telegram"]

# RetryAfter warns whenever it is made, until one says that one knows of its coming change. This is how one says it.
os.environ["PTB_TIMEDELTA"] = "true"

WEBHOOK_PATH = "/telegram/webhook"

# Said each time: Telegram otherwise keeps whatever was asked for last, perhaps by another program.
_UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
    Update.POLL,
    Update.POLL_ANSWER,
)

_POLL_SECONDS = 25
_ANSWER_SECONDS = 20.0
_BACK_OFF_MAX_SECONDS = 30.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Introduction:
    """How the bot presents itself to people whose app speaks `language`; "" is for all others.

    commands: name and description, as listed in a private chat; group_commands: in a group chat.
    description: what an empty chat shows before the first START; short: what the profile shows.
    """

    language: str
    commands: Sequence[tuple[str, str]]
    group_commands: Sequence[tuple[str, str]]
    description: str
    short: str


class Telegram:
    """One bot at one Bot API server, to be entered with `async with`.

        async with Telegram(token, "https://api.telegram.org") as telegram:
            await telegram.prepare("polling", "")
            await telegram.listen(store)

    username: our own, known after `prepare`. last_heard: when Telegram last answered our listening, and its answer was
    stored.
    """

    def __init__(self, token: str, api_url: str) -> None:
        self.username = ""
        self.last_heard: datetime | None = None
        self._token = token
        # Listening has a connection of its own, so that a hundred sends never keep it waiting.
        self._listening = HTTPXRequest(connection_pool_size=1, read_timeout=_POLL_SECONDS + 10, pool_timeout=10)
        self._sending = HTTPXRequest(connection_pool_size=64, read_timeout=_ANSWER_SECONDS, pool_timeout=10)
        self._bot = Bot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=self._sending,
            get_updates_request=self._listening,
        )

    async def __aenter__(self) -> Self:
        # The token is part of every address, and httpx writes each down at INFO; the library writes down messages.
        for name in ("httpx", "httpcore", "telegram"):
            logging.getLogger(name).setLevel(logging.WARNING)
        # Answers that are not JSON are logged whole, with whatever they hold of people's words.
        logging.getLogger("telegram.request").setLevel(logging.CRITICAL)
        # It wants Bot.get_updates to be used, which loses a whole batch for one update that it cannot read.
        warnings.filterwarnings("ignore", "Please use 'Bot.getUpdates'", PTBUserWarning)
        await self._listening.initialize()
        await self._sending.initialize()
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self._sending.shutdown()
        await self._listening.shutdown()

    async def prepare(self, mode: str, public_url: str) -> None:
        """Learns who we are, and tells Telegram how we listen: `mode` is "polling" or "webhook" (at `public_url`).

        Waits for as long as Telegram cannot be reached. Raises SettingsError if it does not know the token. Nothing
        that waits at Telegram is dropped.
        """
        me = await self._insist(self._bot.get_me)
        self.username = me.username or ""
        if mode == "polling":
            await self._insist(self._bot.delete_webhook)
            return
        await self._insist(
            lambda: self._bot.set_webhook(
                f"{public_url}{WEBHOOK_PATH}", allowed_updates=_UPDATES, secret_token=webhook_secret(self._token)
            )
        )

    async def introduce(self, introductions: Sequence[Introduction]) -> None:
        """Sets commands and descriptions where they are not set so already. A failure is logged, and harms nothing."""
        for introduction in introductions:
            try:
                await self._introduce(introduction)
            except TelegramError as error:
                _log.warning("the commands in %r could not be set: %s", introduction.language, _words(error))

    async def listen(self, store: Callable[[list[Raw]], Awaitable[None]]) -> None:
        """Asks for updates for ever, and hands them to `store`; only what it has stored is acknowledged.

        No failure ends it, neither Telegram's nor the store's: it waits, and asks for the same updates again.
        """
        offset, failures = None, 0
        while True:
            try:
                updates = await self._updates(offset)
                raws = _raws(updates)
                if raws:
                    await store(raws)
                self.last_heard = clock.now()
                if updates and not raws:
                    # Nothing that could be acknowledged: it would come again at once, and again.
                    await asyncio.sleep(_pause(1))
            except Exception as error:  # noqa: BLE001 - nothing may end it
                failures += 1
                pause = _pause(failures, error)
                _log.warning("no updates now, next try in %.0f s: %s", pause, _words(error))
                await asyncio.sleep(pause)
                continue
            failures = 0
            # An empty answer has acknowledged all before it. Then no number is sent: after a quiet week Telegram begins
            # at a random one, and those below ours would never come.
            offset = _next_offset(updates)

    async def send(self, outgoing: Outgoing) -> Delivered:
        """Says one thing once. Never raises for what Telegram or the network does."""
        return await send(self._bot, outgoing)

    def knows_itself(self) -> bool:
        """Whether `prepare` has learned who we are. Before that nothing can be sent that holds a link to us."""
        return self.username != ""

    def read(self, body: str) -> Incoming:
        """What a stored update means to this bot. Raises Unreadable."""
        return read(body, self.username)

    def link(self, link: Link) -> str:
        """The t.me address of a link to us. `prepare` must have been done."""
        assert self.username, "nobody knows our name yet"
        start = f"https://t.me/{self.username}?start={link.code}"
        match link.kind:
            case "start":
                return start
            case "group":
                return f"https://t.me/{self.username}?startgroup={link.code}"
            case "share":
                return f"https://t.me/share/url?url={quote(start, safe='')}"
            case _:
                raise ValueError(f"no link of kind {link.kind!r}")

    async def _updates(self, offset: int | None) -> list[dict[str, Any]]:
        # The first answer comes at once, empty or not: from then on people are known to be heard.
        wait = 0 if self.last_heard is None else _POLL_SECONDS
        asked: dict[str, Any] = {"timeout": wait, "allowed_updates": list(_UPDATES)}
        if offset is not None:
            asked["offset"] = offset
        updates = await self._bot.do_api_request("getUpdates", asked)
        if not isinstance(updates, list) or not all(isinstance(update, dict) for update in updates):
            raise TypeError("not a list of updates")
        return updates

    async def _insist(self, request: Callable[[], Awaitable[Any]]) -> Any:
        failures = 0
        while True:
            try:
                return await request()
            except InvalidToken:
                raise SettingsError(
                    "TELEGRAM_TOKEN is not known to Telegram; @BotFather shows the right one."
                ) from None
            except TelegramError as error:
                failures += 1
                pause = _pause(failures, error)
                _log.warning("Telegram cannot be reached, next try in %.0f s: %s", pause, _words(error))
                await asyncio.sleep(pause)

    async def _introduce(self, introduction: Introduction) -> None:
        language = introduction.language or None
        scopes: tuple[tuple[BotCommandScope, Sequence[tuple[str, str]]], ...] = (
            (BotCommandScopeAllPrivateChats(), introduction.commands),
            (BotCommandScopeAllGroupChats(), introduction.group_commands),
        )
        for scope, listed in scopes:
            commands = tuple(BotCommand(name, words) for name, words in listed)
            if await self._bot.get_my_commands(scope, language) != commands:
                await self._bot.set_my_commands(commands, scope, language)
        if (await self._bot.get_my_description(language)).description != introduction.description:
            await self._bot.set_my_description(introduction.description, language)
        if (await self._bot.get_my_short_description(language)).short_description != introduction.short:
            await self._bot.set_my_short_description(introduction.short, language)


def _raws(updates: Sequence[dict[str, Any]]) -> list[Raw]:
    raws = []
    for update in updates:
        try:
            raws.append(raw_of(update))
        except ValueError:
            _log.error("an update without a number was left out")
    return raws


def _next_offset(updates: Sequence[dict[str, Any]]) -> int | None:
    numbers = [update["update_id"] for update in updates if type(update.get("update_id")) is int]
    return max(numbers) + 1 if numbers else None


def _pause(failures: int, error: Exception | None = None) -> float:
    """Seconds to wait after so many failures in a row: a second or more, and never two processes in step."""
    if isinstance(error, RetryAfter):
        return max(1.0, seconds_of(error))
    # The other one that listens may be the process we are about to replace: it needs a moment to go.
    least = 3.0 if isinstance(error, Conflict) else 1.0
    return least + random.uniform(0, min(2.0**failures, _BACK_OFF_MAX_SECONDS))  # noqa: S311 - spread, not secrecy


def _words(error: Exception) -> str:
    """An error without what others said in it, but for Telegram's own refusals."""
    if isinstance(error, TelegramError) and error.__cause__ is None:
        return f"{type(error).__name__}, {error.message[:120]}"
    return (
        f"{type(error).__name__} caused by {type(error.__cause__).__name__}"
        if error.__cause__
        else type(error).__name__
    )

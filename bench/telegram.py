"""The least Telegram that a bot can talk to: real HTTP on loopback, and no work of its own worth measuring.

    async with serving() as api:
        api.says(7, "balance")              an update, waiting to be asked for
        await api.quiet()                   until the bot has answered all it was told, and says no more

The sandbox is the one that is strict. This one knows no rules, so that what is measured is the bot and not the server.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl

__all__ = ["TOKEN", "Api", "serving"]

TOKEN = "424242:bench-only-no-secret-0123456789abcde"

# A bot has said all it has to say when it was silent for so long.
_QUIET_SECONDS = 1.5
_POLL_SECONDS = 20.0
_UPDATES_MAX = 100  # in one answer, as Telegram's

_ME = {"id": 424242, "is_bot": True, "first_name": "Bench", "username": "BenchBot"}


class Api:
    """One bot's server. told: how many updates it was given. heard: how many times it said something.

    answering: called for each message with buttons, as (chat, message, token by label).
    """

    def __init__(self) -> None:
        self.url = ""
        self.told = self.heard = 0
        self.answering: Callable[[int, int, Mapping[str, str]], None] = lambda _chat, _message, _buttons: None
        self.listening = asyncio.Event()
        self._updates: list[dict[str, Any]] = []
        self._waiting: asyncio.Future[None] | None = None
        self._messages = 0
        self._last_heard = 0.0

    def says(self, person: int, text: str) -> None:
        """Somebody writes to the bot."""
        message = {"message_id": self._next(), "date": int(time.time()), "chat": _chat(person), "from": _user(person)}
        self._tell({"message": {**message, "text": text}})

    def taps(self, person: int, message: int, token: str) -> None:
        """Somebody taps a button."""
        below = {"message_id": message, "date": int(time.time()), "chat": _chat(person), "from": _ME, "text": "?"}
        query = {"id": str(self._next()), "from": _user(person), "message": below, "chat_instance": "1", "data": token}
        self._tell({"callback_query": query})

    async def quiet(self) -> float:
        """Waits until the bot is silent. Returns when it last said something, by `time.monotonic`."""
        self._last_heard = time.monotonic()
        while (rest := self._last_heard + _QUIET_SECONDS - time.monotonic()) > 0:  # noqa: ASYNC110 - silence is no event
            await asyncio.sleep(rest)
        return self._last_heard

    async def call(self, method: str, asked: Mapping[str, str]) -> Any:
        """The result of one method of the Bot API."""
        match method:
            case "getMe":
                return _ME
            case "getUpdates":
                return await self._listened(int(asked.get("offset", 0)), float(asked.get("timeout", 0)))
            case "getMyCommands":
                return []
            case "getMyDescription":
                return {"description": ""}
            case "getMyShortDescription":
                return {"short_description": ""}
            case "sendMessage" | "editMessageText" | "editMessageReplyMarkup" | "answerCallbackQuery":
                return self._hear(method, asked)
        return True

    def _hear(self, method: str, asked: Mapping[str, str]) -> Any:
        self.heard += 1
        self._last_heard = time.monotonic()
        if method == "answerCallbackQuery":
            return True
        chat, message = int(asked["chat_id"]), int(asked.get("message_id") or self._next())
        rows = json.loads(asked.get("reply_markup", "{}")).get("inline_keyboard", [])
        buttons = {
            button["text"]: button["callback_data"] for row in rows for button in row if "callback_data" in button
        }
        if buttons:
            self.answering(chat, message, buttons)
        return {"message_id": message, "date": int(time.time()), "chat": _chat(chat), "text": asked.get("text", "")}

    async def _listened(self, offset: int, seconds: float) -> list[dict[str, Any]]:
        self._updates = [update for update in self._updates if update["update_id"] >= offset]
        if not self._updates and seconds:
            self.listening.set()
            self._waiting = asyncio.get_running_loop().create_future()
            await asyncio.wait([self._waiting], timeout=min(seconds, _POLL_SECONDS))
            self.listening.clear()
        return self._updates[:_UPDATES_MAX]

    def _tell(self, update: dict[str, Any]) -> None:
        self.told += 1
        self._updates.append({"update_id": self.told, **update})
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def _next(self) -> int:
        self._messages += 1
        return self._messages


@asynccontextmanager
async def serving() -> AsyncIterator[Api]:
    """A server on a free port of this machine; `url` is what TELEGRAM_API_URL is set to."""
    api = Api()
    server = await asyncio.get_running_loop().create_server(lambda: _Connection(api), "127.0.0.1")
    async with server:
        api.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield api


class _Connection(asyncio.Protocol):
    """HTTP/1.1 as httpx speaks it: one request at a time, with a Content-Length."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._read = b""
        self._answering: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._read += data
        head, end, body = self._read.partition(b"\r\n\r\n")
        length = _content_length(head)
        if not end or len(body) < length:
            return
        self._read = body[length:]
        method = head.partition(b" HTTP/")[0].decode().rpartition("/")[2]
        self._answering = asyncio.create_task(self._answer(method, dict(parse_qsl(body[:length].decode()))))

    async def _answer(self, method: str, asked: Mapping[str, str]) -> None:
        result = json.dumps({"ok": True, "result": await self._api.call(method, asked)}).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(result)}\r\n\r\n"
        self._transport.write(head.encode() + result)


def _content_length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


def _user(person: int) -> dict[str, Any]:
    return {"id": person, "is_bot": False, "first_name": f"Person {person}", "language_code": "en"}


def _chat(person: int) -> dict[str, Any]:
    return {"id": person, "type": "private", "first_name": f"Person {person}"}

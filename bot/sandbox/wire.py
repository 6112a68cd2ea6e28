"""The Bot API over HTTP: {url}/bot{token}/METHOD and {url}/file/bot{token}/PATH, as strict as the real one.

Most methods stand in `methods`. Here are the two ways by which updates reach a bot, which exclude each other:
getUpdates, which waits for them, and a webhook, to which they are posted in order within each queue, until it says 2xx.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hmac import compare_digest
from typing import Any
from urllib.parse import urlsplit

import httpx
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from bot.sandbox.call import Params
from bot.sandbox.chats import unix
from bot.sandbox.faults import Fault
from bot.sandbox.methods import METHODS
from bot.sandbox.pictures import media_type_of
from bot.sandbox.refusals import Refused, bad, conflict, too_many
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.twilio import FakeTwilio
from bot.sandbox.updates import Update

__all__ = ["changes", "failing_after", "routes"]

# Telegram waits up to 50 seconds; a sandbox is stopped more often than it is left waiting.
POLL_MAX_SECONDS = 20

# A webhook that fails is tried again after these seconds, doubled each time up to the second number.
BACK_OFF_SECONDS = (0.2, 60.0)
WEBHOOK_TIMEOUT_SECONDS = 15

TERMINATED = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


def routes(telegram: FakeTelegram) -> list[BaseRoute]:
    """The endpoints of the Bot API, for one bot."""
    wire = _Wire(telegram)
    return [
        Route("/bot{token}/{method}", wire.call, methods=["GET", "POST"]),
        Route("/file/bot{token}/files/{id}", wire.file),
    ]


@contextmanager
def changes(*services: FakeTelegram | FakeTwilio) -> Iterator[asyncio.Event]:
    """An event that is set after each change of one of these fake services, from whatever thread."""
    event, loop = asyncio.Event(), asyncio.get_running_loop()

    def tell() -> None:
        with suppress(RuntimeError):  # the loop is closed: the sandbox is being stopped
            loop.call_soon_threadsafe(event.set)

    ends = [service.watch(tell) for service in services]
    try:
        yield event
    finally:
        for end in ends:
            end()


@dataclass(eq=False, slots=True)
class _Poll:
    """A getUpdates that waits. Only the newest may: an older one is ended with the sentence in `ended`."""

    event: asyncio.Event
    ended: str = ""

    def end(self, why: str) -> None:
        self.ended = why
        self.event.set()


class _Wire:
    def __init__(self, telegram: FakeTelegram) -> None:
        self._telegram = telegram
        self._poll: _Poll | None = None
        self._webhook: _Webhook | None = None

    async def call(self, request: Request) -> Response:
        if not compare_digest(request.path_params["token"].encode(), self._telegram.token.encode()):
            return _refusal(Refused(401, "Unauthorized"))
        method: str = request.path_params["method"].lower()
        fault = self._telegram.faults.take(method)
        try:
            _fail_before(fault)
            response: Response = JSONResponse({"ok": True, "result": await self._do(method, await _params(request))})
        except Refused as refused:
            response = _refusal(refused)
        return failing_after(fault) or response

    async def file(self, request: Request) -> Response:
        content = self._telegram.files.get(request.path_params["id"])
        if content is None or request.path_params["token"] != self._telegram.token:
            return _refusal(Refused(404, "Not Found"))
        return Response(content, media_type=media_type_of(content))

    async def _do(self, method: str, params: Params) -> Any:
        if method == "getupdates":
            return await self._get_updates(params)
        if method == "setwebhook":
            return await self._set_webhook(params)
        if method == "deletewebhook":
            return self._delete_webhook(drop=params.flag("drop_pending_updates"))
        if method == "getwebhookinfo":
            return self._webhook_info()
        if method not in METHODS:
            raise Refused(404, "Not Found: method not found")
        with self._telegram.lock:
            return METHODS[method](self._telegram, params)

    async def _get_updates(self, params: Params) -> list[dict[str, Any]]:
        if self._webhook is not None:
            raise conflict(WEBHOOK_ACTIVE)
        telegram = self._telegram
        telegram.updates.allow(params.object("allowed_updates"))
        offset, limit = params.number("offset", 0), min(max(params.number("limit", 100), 1), 100)
        seconds = min(max(params.number("timeout", 0), 0), POLL_MAX_SECONDS)
        if self._poll is not None:
            self._poll.end(TERMINATED)
        with changes(telegram) as event:
            self._poll = poll = _Poll(event)
            try:
                async with asyncio.timeout(seconds):
                    while not (updates := self._take(offset, limit)) and seconds:
                        event.clear()
                        await event.wait()
                        if poll.ended:
                            raise conflict(poll.ended)
            except TimeoutError:
                updates = self._take(offset, limit)
            finally:
                if self._poll is poll:
                    self._poll = None
        return [update.wire() for update in updates]

    def _take(self, offset: int, limit: int) -> tuple[Update, ...]:
        with self._telegram.lock:
            self._telegram.close_polls_that_are_due()
            return tuple(self._telegram.updates.take(offset, limit))

    async def _set_webhook(self, params: Params) -> bool:
        url, secret = params.text("url"), params.text("secret_token")
        if not url:
            return self._delete_webhook(drop=params.flag("drop_pending_updates"))
        parts = urlsplit(url)
        # The real one insists on HTTPS; a bot on this machine has no certificate to show.
        if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost"):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise bad("secret token contains unallowed characters")
        connections = params.number("max_connections", 40)
        self._delete_webhook(drop=params.flag("drop_pending_updates"))
        if self._poll is not None:
            self._poll.end("terminated by setWebhook request")
        self._telegram.updates.allow(params.object("allowed_updates"))
        self._webhook = _Webhook(self._telegram, url, secret, min(max(connections, 1), 100))
        return True

    def _delete_webhook(self, *, drop: bool) -> bool:
        if self._webhook is not None:
            self._webhook.end()
            self._webhook = None
        if drop:
            self._telegram.updates.drop()
        return True

    def _webhook_info(self) -> dict[str, Any]:
        waiting = len(self._telegram.updates.waiting())
        info: dict[str, Any] = {"url": "", "has_custom_certificate": False, "pending_update_count": waiting}
        if self._webhook is not None:
            info |= {"url": self._webhook.url, "max_connections": self._webhook.connections} | self._webhook.last_error
        if self._telegram.updates.allowed is not None:
            info["allowed_updates"] = sorted(self._telegram.updates.allowed)
        return info


class _Webhook:
    """Posts updates to a bot's own address: each queue in its order, several queues at once."""

    def __init__(self, telegram: FakeTelegram, url: str, secret: str, connections: int) -> None:
        self._telegram = telegram
        self.url = url
        self.connections = connections
        self.last_error: dict[str, Any] = {}
        self._headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        self._free = asyncio.Semaphore(connections)
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._watching = asyncio.create_task(self._watch())

    def end(self) -> None:
        for task in (self._watching, *self._busy.values()):
            task.cancel()

    async def _watch(self) -> None:
        async with httpx.AsyncClient(trust_env=False, timeout=WEBHOOK_TIMEOUT_SECONDS) as client:
            with changes(self._telegram) as event:
                while True:
                    event.clear()
                    with self._telegram.lock:
                        self._telegram.close_polls_that_are_due()
                        queues = {update.queue for update in self._telegram.updates.waiting()}
                    for queue in queues - self._busy.keys():
                        self._busy[queue] = asyncio.create_task(self._work_off(queue, client))
                    await event.wait()

    async def _work_off(self, queue: str, client: httpx.AsyncClient) -> None:
        pause, most = BACK_OFF_SECONDS
        while update := next((one for one in self._telegram.updates.waiting() if one.queue == queue), None):
            async with self._free:
                wait = await self._post(update, client)
            if wait is None:
                self._telegram.updates.done(update)
                self._telegram.changed()
                pause = BACK_OFF_SECONDS[0]
            else:
                await asyncio.sleep(wait or pause)
                pause = min(pause * 2, most)
        del self._busy[queue]

    async def _post(self, update: Update, client: httpx.AsyncClient) -> float | None:
        """Posts one update. Returns None if it was taken, else the seconds the bot asked to wait, 0 if it did not."""
        try:
            response = await client.post(self.url, json=update.wire(), headers=self._headers)
        except httpx.HTTPError as error:
            self._failed(f"Connection failed: {type(error).__name__}")
            return 0
        if response.is_success:
            return None
        self._failed(f"Wrong response from the webhook: {response.status_code} {response.reason_phrase}")
        asked = response.headers.get("Retry-After", "")
        return min(float(asked), 3600) if asked.isdecimal() else 0

    def _failed(self, why: str) -> None:
        self.last_error = {"last_error_date": unix(self._telegram.now()), "last_error_message": why}


async def _params(request: Request) -> Params:
    values: dict[str, Any] = dict(request.query_params)
    uploads: dict[str, bytes] = {}
    filenames: dict[str, str] = {}
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        try:
            body = await request.json()
        except json.JSONDecodeError:
            raise bad("can't parse JSON object") from None
        if not isinstance(body, dict):
            raise bad("can't parse JSON object")
        values |= body
    elif kind in ("application/x-www-form-urlencoded", "multipart/form-data"):
        async with request.form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    uploads[name] = await value.read()
                    filenames[name] = value.filename or ""
                else:
                    values[name] = value
    return Params(values, uploads, filenames)


def _refusal(refused: Refused) -> Response:
    return JSONResponse(refused.wire(), refused.code)


def _fail_before(fault: Fault | None) -> None:
    if fault is not None and fault.kind == "429":
        raise too_many(fault.retry_after)
    if fault is not None and fault.kind == "500":
        raise Refused(500, "Internal Server Error")


def failing_after(fault: Fault | None) -> Response | None:
    if fault is None or fault.kind in ("429", "500"):
        return None
    if fault.kind == "502":
        return Response("<html><head><title>502 Bad Gateway</title></head></html>", 502, media_type="text/html")
    return _Hang() if fault.kind == "hang" else _Cut()


class _Hang(Response):
    """Says nothing until the other side gives up."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass


class _Cut(Response):
    """Promises a body and sends none of it: the server cuts the connection, and the answer is lost."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})

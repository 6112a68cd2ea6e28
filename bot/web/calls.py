"""Twilio's calls: what came in by WhatsApp and SMS, and what became of messages of ours.

Twilio waits 15 seconds, and calls once. So a message is stored before it hears anything, and what a store that is out
of order misses, the sweep of Twilio's list finds. Whatever is not signed by Twilio is refused, and touches nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from starlette.requests import Request
from starlette.responses import Response

from bot.inbox import Raw
from bot.messages import Fate
from bot.web.body import body_of, refusal

__all__ = ["Calls"]

T = TypeVar("T")

_log = logging.getLogger(__name__)

# A message has 1600 letters at most, and its parameters some hundreds more, each letter written as up to 12.
_BODY_MAX = 100_000
_RETRY_AFTER_SECONDS = 5

# The path with its query, the headers by their names in lower case, and the body.
Read = Callable[[str, Mapping[str, str], bytes], T]


@dataclass(frozen=True, slots=True)
class Calls:
    """read_message, read_fate: what a call says, by the channel that knows its signature. PermissionError for a call
    that is not Twilio's, ValueError for one that nobody can make count once. store, learn: keep it, durably.
    """

    read_message: Read[Raw]
    store: Callable[[list[Raw]], Awaitable[None]]
    read_fate: Read[Fate | None]
    learn: Callable[[Fate], Awaitable[None]]

    async def inbound(self, request: Request) -> Response:
        """Stores one message."""

        async def keep(message: Raw) -> None:
            await self.store([message])

        return await _taken(request, self.read_message, keep)

    async def status(self, request: Request) -> Response:
        """Learns what became of one message of ours."""

        async def keep(fate: Fate | None) -> None:
            if fate is not None:
                await self.learn(fate)

        return await _taken(request, self.read_fate, keep)


async def _taken(request: Request, read: Read[T], keep: Callable[[T], Awaitable[None]]) -> Response:
    body = await body_of(request, _BODY_MAX)
    if body is None:
        return refusal(413, "No message is as long as that.")
    path = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    headers = {name.lower(): value for name, value in request.headers.items()}
    try:
        said = read(path, headers, body)
    except (PermissionError, ValueError):
        return refusal(403, "The signature is missing or wrong.")
    try:
        await keep(said)
    except Exception as error:  # noqa: BLE001 - it is found again in Twilio's list
        _log.error("a call of Twilio's could not be stored: %s", type(error).__name__)
        return refusal(503, "It could not be stored now.", {"Retry-After": str(_RETRY_AFTER_SECONDS)})
    return Response("<Response/>", media_type="text/xml")

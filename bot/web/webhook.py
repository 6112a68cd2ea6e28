"""Telegram's updates by webhook: checked, stored, and only then acknowledged.

Telegram sends an update again until it gets 200, and holds back all that follow in the same chat. So 200 means stored,
whether or not anybody can read it; and a store that is out of order says 503, which is true and passes.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from hmac import compare_digest
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.web.body import body_of, refusal

__all__ = ["Webhook"]

_log = logging.getLogger(__name__)

# The largest update seen is some kilobytes.
_BODY_MAX = 1_000_000
_RETRY_AFTER_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Webhook:
    """secret: what Telegram sends along with each update. store: keeps one update durably; ValueError if it is none."""

    secret: str = field(repr=False)
    store: Callable[[dict[str, Any]], Awaitable[None]]

    async def receive(self, request: Request) -> Response:
        """Stores one update. What is wrong is said before the body is read; the body is never logged."""
        given = request.headers.get("x-telegram-bot-api-secret-token", "")
        if not compare_digest(given.encode(), self.secret.encode()):
            return refusal(403, "The secret is missing or wrong.")
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return refusal(415, "An update is sent as application/json.")
        body = await body_of(request, _BODY_MAX)
        if body is None:
            return refusal(413, "No update is as long as that.")
        update = _parsed(body)
        if update is None:
            return refusal(400, "An update is a JSON object.")
        try:
            await self.store(update)
        except ValueError:
            _log.error("an update without a number was left out")
        except Exception as error:  # noqa: BLE001 - Telegram comes again
            _log.error("an update could not be stored: %s", type(error).__name__)
            return refusal(503, "It could not be stored now.", {"Retry-After": str(_RETRY_AFTER_SECONDS)})
        return PlainTextResponse("stored\n")


def _parsed(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if isinstance(update, dict) else None

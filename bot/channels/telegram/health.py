"""What `doctor` asks Telegram, by plain requests: it wants to see the answer's headers, and every way to fail."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from bot import clock

__all__ = ["Health", "check"]


@dataclass(frozen=True, slots=True)
class Health:
    """What Telegram says of us.

    reached: whether it answered at all. accepted: whether it knows the token; nothing below is known if not.
    webhook: the address it sends updates to, "" for none. pending: updates that wait for us; error: what it last met
    with at the webhook. reads_groups: whether privacy mode is off. skew: how far our clock is ahead of its clock; None
    if it does not tell the time.
    """

    reached: bool
    accepted: bool
    username: str = ""
    reads_groups: bool = False
    webhook: str = ""
    pending: int = 0
    error: str = ""
    skew: timedelta | None = None


async def check(token: str, api_url: str) -> Health:
    """Asks Telegram who we are and how it sends to us. Raises nothing that Telegram or the network can cause."""
    # The token is part of every address, and httpx writes each down at INFO.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    try:
        async with httpx.AsyncClient(base_url=f"{api_url}/bot{token}/", timeout=10) as client:
            answer = await client.get("getMe")
            if answer.status_code in (401, 404):
                return Health(reached=True, accepted=False)
            me = _result(answer)
            hook = _result(await client.get("getWebhookInfo"))
    except (httpx.HTTPError, httpx.InvalidURL, ValueError):
        return Health(reached=False, accepted=False)
    return Health(
        reached=True,
        accepted=True,
        username=str(me.get("username", "")),
        reads_groups=bool(me.get("can_read_all_group_messages")),
        webhook=str(hook.get("url", "")),
        pending=int(hook.get("pending_update_count", 0)),
        error=str(hook.get("last_error_message", "")),
        skew=_skew(answer.headers.get("date", "")),
    )


def _result(answer: httpx.Response) -> dict[str, Any]:
    """What a method returned. Raises ValueError for anything that is not Telegram's."""
    body = answer.json()
    result = body.get("result") if isinstance(body, dict) else None
    if isinstance(result, dict):
        return result
    raise ValueError("not an answer of Telegram's")


def _skew(date: str) -> timedelta | None:
    try:
        return clock.now() - parsedate_to_datetime(date)
    except (TypeError, ValueError):
        return None

"""What the fake Telegram says no with: the codes and the exact sentences of the real one.

They stand here word for word because bots recognise them by their words; Telegram gives them no numbers.
"""

from __future__ import annotations

from math import ceil
from typing import Any

__all__ = [
    "Impossible",
    "Refused",
    "bad",
    "conflict",
    "forbidden",
    "migrated",
    "too_many",
]


class Refused(Exception):
    """The Bot API's answer when it will not do something: an HTTP status, a sentence, and sometimes parameters."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def wire(self) -> dict[str, Any]:
        """The body of the HTTP answer."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return answer | ({"parameters": self.parameters} if self.parameters else {})


class Impossible(Exception):
    """Something that a person's Telegram would not let them do, such as writing to a bot that they have blocked."""


def bad(what: str) -> Refused:
    return Refused(400, f"Bad Request: {what}")


def forbidden(what: str) -> Refused:
    return Refused(403, f"Forbidden: {what}")


def conflict(what: str) -> Refused:
    return Refused(409, f"Conflict: {what}")


def too_many(seconds: float) -> Refused:
    wait = max(1, ceil(seconds))
    return Refused(429, f"Too Many Requests: retry after {wait}", retry_after=wait)


def migrated(chat: int) -> Refused:
    return Refused(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat)

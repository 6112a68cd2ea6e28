"""The web server, asked as others ask it."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import httpx
import pytest

from bot.web import Webhook, create

SECRET = "a-secret-that-is-only-for-tests"

UPDATE = {"update_id": 5, "message": {"text": "secret words"}}


class Stored(list[dict[str, Any]]):
    """What was stored. `fault` is raised instead, where there is one."""

    fault: Exception | None = None

    async def store(self, update: dict[str, Any]) -> None:
        if self.fault is not None:
            raise self.fault
        self.append(update)


def ask(
    method: str, path: str, missing: tuple[str, ...] = (), stored: Stored | None = None, **asked: Any
) -> httpx.Response:
    app = create(lambda: missing, Webhook(SECRET, stored.store) if stored is not None else None)

    async def run() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as client:
            return await client.request(method, path, **asked)

    return asyncio.run(run())


def post(stored: Stored, content: bytes | Any = None, **headers: str) -> httpx.Response:
    given = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}
    given |= {name.replace("_", "-"): value for name, value in headers.items()}
    body = json.dumps(UPDATE).encode() if content is None else content
    return ask("POST", "/telegram/webhook", stored=stored, content=body, headers=given)


def test_health_is_being_alive() -> None:
    assert ask("GET", "/healthz", missing=("everything",)).status_code == 200


def test_ready_when_nothing_is_missing() -> None:
    answer = ask("GET", "/readyz")
    assert (answer.status_code, answer.json()) == (200, {"ready": True, "missing": []})


def test_not_ready_says_what_is_missing() -> None:
    answer = ask("GET", "/readyz", missing=("The database is not at its newest migration.",))
    assert answer.status_code == 503
    assert answer.json()["missing"] == ["The database is not at its newest migration."]


def test_every_answer_carries_the_security_headers() -> None:
    for path in ("/healthz", "/readyz", "/nothing-here"):
        headers = ask("GET", path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-security-policy"].startswith("default-src 'none'")


def test_an_update_is_stored_and_then_acknowledged() -> None:
    stored = Stored()
    assert post(stored).status_code == 200
    assert stored == [UPDATE]


@pytest.mark.parametrize("secret", ["", "wrong", SECRET + "x", "sécret"])
def test_without_the_secret_nothing_is_stored(secret: str) -> None:
    stored = Stored()
    answer = ask(
        "POST",
        "/telegram/webhook",
        stored=stored,
        json=UPDATE,
        headers={"X-Telegram-Bot-Api-Secret-Token": secret.encode()} if secret else {},
    )
    assert (answer.status_code, stored) == (403, [])


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"7", b"[" * 100_000, b"\xff\xfe"])
def test_what_is_no_update_is_refused(content: bytes) -> None:
    stored = Stored()
    assert (post(stored, content).status_code, stored) == (400, [])


def test_only_json_is_taken() -> None:
    stored = Stored()
    assert (post(stored, Content_Type="application/x-www-form-urlencoded").status_code, stored) == (415, [])
    assert post(stored, Content_Type="application/json; charset=utf-8").status_code == 200


def test_a_body_that_is_too_long_is_not_read() -> None:
    stored, read = Stored(), []

    async def endless() -> Any:
        for number in range(100):
            read.append(number)
            yield b" " * 100_000

    assert post(stored, b" " * 1_000_001).status_code == 413
    assert post(stored, endless()).status_code == 413
    assert (len(read), stored) == (11, [])


def test_other_methods_are_not_allowed() -> None:
    assert ask("GET", "/telegram/webhook", stored=Stored()).status_code == 405


def test_without_a_webhook_there_is_no_such_address() -> None:
    assert ask("POST", "/telegram/webhook", json=UPDATE).status_code == 404


def test_a_store_out_of_order_asks_telegram_to_come_again(caplog: pytest.LogCaptureFixture) -> None:
    stored = Stored()
    stored.fault = OSError("the disk is full of secret words")
    with caplog.at_level(logging.DEBUG, logger="bot"):
        answer = post(stored)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert "secret words" not in caplog.text + answer.text


def test_an_update_that_cannot_be_stored_at_all_does_not_come_again() -> None:
    stored = Stored()
    stored.fault = ValueError("an update without a number")
    assert post(stored).status_code == 200


def test_what_was_drawn_is_shown_to_whoever_has_its_ticket() -> None:
    drawn = {"a-picture": b"\x89PNG...", "a-page": b"%PDF-1.7...", "a-sheet": b"PK..."}
    app = create(tuple, picture=drawn.get)

    async def run() -> list[httpx.Response]:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as client:
            return [await client.get(f"/picture/{ticket}") for ticket in (*drawn, "another", "")]

    *shown, another, none = asyncio.run(run())
    assert [one.content for one in shown] == list(drawn.values())
    sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    assert [one.headers["content-type"] for one in shown] == ["image/png", "application/pdf", sheet]
    for one in shown:
        assert one.status_code == 200
        assert (one.headers["x-robots-tag"], one.headers["cache-control"]) == ("noindex", "no-store")
    assert (another.status_code, none.status_code) == (404, 404)
    assert ask("GET", "/picture/a-picture").status_code == 404

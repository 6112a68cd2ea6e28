"""Updates that are posted to us: only Telegram's are taken, each once, and by any of several processes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot import inbox, ledger
from bot.config import webhook_secret
from bot.cooperative.audit import audit
from bot.database import Database
from bot.money import Money
from bot.sandbox import TOKEN, serving
from tests.house.conftest import id_of, settings_for, unity_circle
from tests.house.program import Program, free_port, running
from tests.house.town import Town

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
PAYERS = ("Samuel", "Rosa", "Abdi", "Daniel", "Tesfay", "Amina")


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_is_forged_is_refused_and_touches_nothing(database: Database, folder: Path) -> None:
    town = unity_circle(database)
    with town.served() as url:
        settings = settings_for(database, url, TOKEN, TELEGRAM_MODE="webhook")
        settings["PUBLIC_URL"] = f"http://127.0.0.1:{settings['PORT']}"
        with running(settings, folder) as program:
            program.until_ready()
            town.settles(database)
            before = _events(database)

            good, body = {SECRET_HEADER: webhook_secret(TOKEN)}, _update(1, "paid 71")
            assert _post(program, body, {}) == 403
            assert _post(program, body, {SECRET_HEADER: "wrong"}) == 403
            assert _post(program, body, {SECRET_HEADER: webhook_secret(TOKEN)[:-1]}) == 403
            assert _post(program, body, good, kind="application/x-www-form-urlencoded") == 415
            assert _post(program, b"{" + b" " * 1_000_001 + b"}", good) == 413
            assert _post(program, b"[1, 2]", good) == 400
            assert _post(program, b"{", good) == 400
            assert program.ask("/telegram/webhook").status_code == 405  # type: ignore[union-attr]
            assert _post(program, b'{"message": {}}', good) == 200, "else it would come for ever"
            town.settles(database)
            assert _events(database) == before

            for _ in range(3):
                assert _post(program, body, good) == 200
            town["Samuel"].sees("€71")
            town.settles(database)
            assert _events(database) == before + 1
            assert len(town["Samuel"].messages("€71")) == 1
            assert program.end() == 0
    assert "paid 71" not in program.said()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_two_processes_that_both_hear_everything_do_it_once(database: Database, folder: Path) -> None:
    town = unity_circle(database)
    ports = (free_port(), free_port())
    with ExitStack() as stack:
        url = stack.enter_context(town.served())
        public = stack.enter_context(_to_each(ports))
        for port in ports:
            settings = settings_for(database, url, TOKEN, TELEGRAM_MODE="webhook", PUBLIC_URL=public, PORT=str(port))
            (folder / str(port)).mkdir()
            stack.enter_context(running(settings, folder / str(port))).until_ready()
        town.settles(database)
        for name in PAYERS:
            town[name].says("paid 72.50")
        for name in PAYERS:
            town[name].taps("Yes, cash")
        for count in range(len(PAYERS)):
            message, button = town["Fatou"].finds("I have €72.50")
            for _ in range(3):
                town.telegram.tap(town["Fatou"].id, town["Fatou"].id, message.id, button)
            town["Fatou"].sees("Confirmed: €72.50", times=count + 1)
            town.settles(database)
        for name in PAYERS:
            town[name].sees("Confirmed: €72.50")
        town.settles(database)
        assert len(town["Fatou"].messages("Confirmed: €72.50")) == len(PAYERS)
        for name in PAYERS:
            assert len(town[name].messages("Confirmed: €72.50")) == 1
            assert len(town[name].messages("given to Fatou?")) == 0
    with database.read() as session:
        for name in PAYERS:
            lines = ledger.history(session, 1, ledger.savings(id_of(session, town[name].id)))
            assert [line.amount for line in lines].count(Money(-7_250, "EUR")) == 1
        assert not [*ledger.verify(session), *audit(session)]


@contextmanager
def _to_each(ports: tuple[int, ...]) -> Iterator[str]:
    """An address whose posts go to every one of these ports: a load balancer that repeats itself."""

    async def repeat(request: Request) -> Response:
        body, headers = await request.body(), {"content-type": "application/json"}
        headers[SECRET_HEADER] = request.headers.get(SECRET_HEADER, "")
        async with httpx.AsyncClient(trust_env=False) as client:
            statuses = [
                (
                    await client.post(f"http://127.0.0.1:{port}{request.url.path}", content=body, headers=headers)
                ).status_code
                for port in ports
            ]
        return Response(status_code=max(statuses))

    with serving(Starlette(routes=[Route("/{path:path}", repeat, methods=["POST"])])) as url:
        yield url


def _post(program: Program, body: bytes, headers: dict[str, str], *, kind: str = "application/json") -> int:
    sent = {"content-type": kind, **headers}
    return httpx.post(f"{program.address}/telegram/webhook", content=body, headers=sent, trust_env=False).status_code


def _update(number: int, words: str) -> bytes:
    """What Telegram would post if Samuel wrote this."""
    town = Town()
    samuel = town.person("Samuel", id=105)
    town.telegram.acquaint(samuel.id)
    samuel.says(words)
    update: dict[str, Any] = town.telegram.updates.waiting()[-1].wire()
    return json.dumps({**update, "update_id": number}).encode()


def _events(database: Database) -> int:
    with database.read() as session:
        return session.query(inbox.InboxRow).count()

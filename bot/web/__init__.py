"""The web server: what others may ask of us over HTTP. All routes are in `create`, and nowhere else.

GET  /healthz             200 for as long as the process lives
GET  /readyz              200 when people are being served, else 503 and what is missing
POST /telegram/webhook    updates from Telegram, where it sends them instead of being asked
POST /twilio/inbound      messages from WhatsApp and SMS, and
POST /twilio/status       what became of ours, where there is an account at Twilio
GET  /picture/<ticket>    a picture or paper of ours that Twilio fetches: with a ticket, and for a while
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.web.body import refusal
from bot.web.calls import Calls
from bot.web.headers import SecurityHeaders
from bot.web.webhook import Webhook

__all__ = ["PICTURES", "Calls", "Webhook", "create"]

PICTURES = "/picture/"
"""What the path of a picture begins with, before its ticket."""


def create(
    missing: Callable[[], Sequence[str]],
    telegram: Webhook | None = None,
    twilio: Calls | None = None,
    picture: Callable[[str], bytes | None] | None = None,
) -> Starlette:
    """The web application. `missing` names what is missing before people can be served, in plain words.

    It is called in a worker thread, for it may ask the database. telegram: None where we ask Telegram ourselves.
    twilio: None where there is no account. picture: the PNG, PDF or XLSX that a ticket is for, or None; it may ask the
    database too.
    """
    routes = [
        Route("/healthz", _healthz, methods=["GET"]),
        Route("/readyz", _readyz(missing), methods=["GET"]),
    ]
    if telegram is not None:
        routes.append(Route("/telegram/webhook", telegram.receive, methods=["POST"]))
    if twilio is not None:
        routes.append(Route("/twilio/inbound", twilio.inbound, methods=["POST"]))
        routes.append(Route("/twilio/status", twilio.status, methods=["POST"]))
    if picture is not None:
        routes.append(Route(PICTURES + "{ticket}", _picture(picture), methods=["GET"]))
    return Starlette(routes=routes, middleware=[Middleware(SecurityHeaders)])


async def _healthz(_: Request) -> Response:
    return PlainTextResponse("ok\n")


def _readyz(missing: Callable[[], Sequence[str]]) -> Callable[[Request], Awaitable[Response]]:
    async def readyz(_: Request) -> Response:
        found = list(await run_in_threadpool(missing))
        return JSONResponse({"ready": not found, "missing": found}, status_code=503 if found else 200)

    return readyz


# What a file begins with says what it is. A sheet is a ZIP; nothing else that we draw is one.
_KINDS = {
    b"\x89PNG": "image/png",
    b"%PDF": "application/pdf",
    b"PK": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def _kind_of(content: bytes) -> str:
    return next(kind for start, kind in _KINDS.items() if content.startswith(start))


def _picture(picture: Callable[[str], bytes | None]) -> Callable[[Request], Awaitable[Response]]:
    async def fetched(request: Request) -> Response:
        png = await run_in_threadpool(picture, request.path_params["ticket"])
        if png is None:
            return refusal(404, "There is no such picture, or not any more.")
        return Response(png, media_type=_kind_of(png), headers={"X-Robots-Tag": "noindex"})

    return fetched

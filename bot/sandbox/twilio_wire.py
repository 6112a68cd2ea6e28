"""Twilio's REST API over HTTP, as far as a program needs it that sends messages: Messages, Accounts and Content.

All of Twilio's hosts are one here: {url}/2010-04-01/... and {url}/v1/Content...; each answers as the real one.
"""

from __future__ import annotations

import asyncio
from base64 import b64decode
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from hmac import compare_digest
from secrets import token_hex
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.sandbox.faults import Fault
from bot.sandbox.twilio import ACCOUNT, AUTH_TOKEN, SMS_SENDER, WHATSAPP_SENDER, FakeTwilio, Note, segments
from bot.sandbox.twilio_content import Content, Drawn, NotDrawn, content_of, draw, filled
from bot.sandbox.wire import failing_after

__all__ = ["routes"]

Json = dict[str, Any]

BODY_MAX = 1600
PAGE_SIZE = 50


class _Refused(Exception):
    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code


def routes(twilio: FakeTwilio) -> list[BaseRoute]:
    """The endpoints, for one account."""
    wire = _Wire(twilio)
    account = f"/2010-04-01/Accounts/{ACCOUNT}"

    def route(path: str, method: str, name: str, answer: Callable[[Request], Awaitable[Response]]) -> Route:
        return Route(path, wire.guarded(name, answer), methods=[method])

    return [
        route(f"{account}.json", "GET", "account", wire.account),
        route(f"{account}/Messages.json", "POST", "create", wire.create),
        route(f"{account}/Messages.json", "GET", "list", wire.list),
        route(f"{account}/Messages/{{sid}}.json", "DELETE", "delete", wire.delete),
        route(f"{account}/Messages/{{sid}}/Media.json", "GET", "media", wire.media),
        route(f"{account}/Messages/{{sid}}/Media/{{media}}.json", "DELETE", "media", wire.delete_media),
        route("/v1/Content", "POST", "content", wire.create_content),
        route("/v1/Content/{sid}", "GET", "content", wire.content),
        route("/v1/ContentAndApprovals", "GET", "contents", wire.contents),
        route("/v1/Content/{sid}/ApprovalRequests/whatsapp", "POST", "approval", wire.ask_meta),
        route("/v1/Content/{sid}/ApprovalRequests", "GET", "approval", wire.approval),
        Route("/{path:path}", wire.guarded("", wire.nothing), methods=["GET", "POST", "DELETE"]),
    ]


class _Wire:
    def __init__(self, twilio: FakeTwilio) -> None:
        self._twilio = twilio

    def guarded(
        self, name: str, answer: Callable[[Request], Awaitable[Response]]
    ) -> Callable[[Request], Awaitable[Response]]:
        """An endpoint with what all have: a login, faults on purpose, and refusals in Twilio's form."""

        async def guarded(request: Request) -> Response:
            fault = self._twilio.faults.take(name)
            try:
                _check_login(request)
                _fail_before(fault)
                response = await answer(request)
            except _Refused as refused:
                words = {"code": refused.code, "message": str(refused), "status": refused.status}
                return JSONResponse(words, refused.status)
            return failing_after(fault) or response

        return guarded

    async def nothing(self, _: Request) -> Response:
        raise _Refused(404, 20404, "The requested resource was not found")

    async def account(self, _: Request) -> Response:
        return JSONResponse({"sid": ACCOUNT, "friendly_name": "Sandbox", "status": "active", "type": "Full"})

    # Messages

    async def create(self, request: Request) -> Response:
        form = {name: str(value) for name, value in (await request.form()).items()}
        # Its calls wait for the program, and the program may wait for this answer.
        note = await asyncio.to_thread(self._taken, form)
        return JSONResponse(_message(note, status="queued"), 201)

    def _taken(self, form: dict[str, str]) -> Note:
        twilio, to, sender = self._twilio, form.get("To", ""), form.get("From", "")
        with twilio.lock:
            if not to:
                raise _Refused(400, 21604, "A 'To' phone number is required.")
            on_whatsapp = to.startswith("whatsapp:")
            if sender != (f"whatsapp:{WHATSAPP_SENDER}" if on_whatsapp else SMS_SENDER):
                raise _Refused(400, 63007 if on_whatsapp else 21606, "Nobody has this From number")
            if not on_whatsapp and not (to.startswith("+") and to[1:].isdecimal()):
                raise _Refused(400, 21211, "Invalid 'To' Phone Number")
            person = twilio.people.get(to)
            if person is not None and person.stopped:
                raise _Refused(400, 21610, "Attempt to send to unsubscribed recipient")
            drawn, template = self._drawn(form, on_whatsapp=on_whatsapp)
            note = Note(f"SM{token_hex(16)}", to, sender, drawn, twilio.now(), "queued", template=template)
            note.segments = 1 if on_whatsapp else segments(drawn.body)
            note.callback = form.get("StatusCallback", "")
            note.media_url = form.get("MediaUrl", "")
        twilio.take(note)
        return note

    def _drawn(self, form: dict[str, str], *, on_whatsapp: bool) -> tuple[Drawn, bool]:
        """What is said, and whether it is a template that may be said at any time."""
        if "ContentSid" in form:
            content = self._twilio.contents.get(form["ContentSid"])
            if content is None or "Body" in form or "MediaUrl" in form:
                raise _Refused(400, 21655, "The ContentSid is invalid")
            try:
                drawn = draw(content, filled(content, form.get("ContentVariables")))
            except NotDrawn as error:
                raise _Refused(400, error.code, str(error)) from None
            return drawn, on_whatsapp and content.status == "approved"
        body, media = form.get("Body", ""), form.get("MediaUrl", "")
        if media and not (on_whatsapp and media.startswith(("http://", "https://"))):
            raise _Refused(400, 21620, "Invalid media URL(s)")
        if not body.strip() and not media:
            raise _Refused(400, 21619, "A text message body or media urls must be specified.")
        if len(body) > BODY_MAX:
            raise _Refused(400, 21617, "The concatenated message body exceeds the 1600 character limit.")
        return Drawn(body), False

    async def list(self, request: Request) -> Response:
        asked = request.query_params
        size, page = int(asked.get("PageSize", PAGE_SIZE)), int(asked.get("Page", 0))
        with self._twilio.lock:
            found = [
                note
                for note in reversed(self._twilio.notes.values())
                if not note.deleted
                and note.sender != "twilio"
                and asked.get("To", note.to) == note.to
                and asked.get("From", note.sender) == note.sender
                and ("DateSent>" not in asked or note.at >= _moment(asked["DateSent>"]))
                and ("DateSent<" not in asked or note.at <= _moment(asked["DateSent<"]))
            ]
        some = found[page * size : (page + 1) * size]
        more = len(found) > (page + 1) * size
        following = str(request.url.include_query_params(Page=page + 1)) if more else ""
        here = f"{request.url.scheme}://{request.url.netloc}"
        return JSONResponse(
            {
                "messages": [_message(note, status=note.status) for note in some],
                "page": page,
                "page_size": size,
                "next_page_uri": following.removeprefix(here) or None,
            }
        )

    async def delete(self, request: Request) -> Response:
        with self._twilio.lock:
            note = self._note(request)
            if note.status == "queued":
                raise _Refused(409, 20009, "The message is not complete")
            # The phone keeps it; Twilio does not.
            note.deleted = True
        return Response(status_code=204)

    async def media(self, request: Request) -> Response:
        note = self._note(request)
        kept = [{"sid": f"ME{number:032x}", "content_type": kind} for number, kind in enumerate(note.media)]
        return JSONResponse({"media_list": kept, "page": 0, "page_size": PAGE_SIZE, "next_page_uri": None})

    async def delete_media(self, request: Request) -> Response:
        note = self._note(request)
        note.media = note.media[:-1]
        return Response(status_code=204)

    def _note(self, request: Request) -> Note:
        note = self._twilio.notes.get(request.path_params["sid"])
        if note is None or note.deleted:
            raise _Refused(404, 20404, "The requested resource was not found")
        return note

    # Content

    async def create_content(self, request: Request) -> Response:
        body = await request.json()
        try:
            content = content_of(f"HX{token_hex(16)}", body)
        except NotDrawn as error:
            raise _Refused(400, error.code, str(error)) from None
        with self._twilio.lock:
            self._twilio.contents[content.sid] = content
        return JSONResponse(_content(content), 201)

    async def content(self, request: Request) -> Response:
        return JSONResponse(_content(self._content(request)))

    async def contents(self, request: Request) -> Response:
        size, page = int(request.query_params.get("PageSize", PAGE_SIZE)), int(request.query_params.get("Page", 0))
        with self._twilio.lock:
            found = [*self._twilio.contents.values()]
        some = found[page * size : (page + 1) * size]
        more = len(found) > (page + 1) * size
        following = str(request.url.include_query_params(Page=page + 1)) if more else None
        return JSONResponse(
            {
                "meta": {"page": page, "page_size": size, "key": "contents", "next_page_url": following},
                "contents": [{**_content(one), "approval_requests": _approval(one)} for one in some],
            }
        )

    async def ask_meta(self, request: Request) -> Response:
        content, asked = self._content(request), await request.json()
        if asked.get("category") not in ("UTILITY", "MARKETING", "AUTHENTICATION") or not asked.get("name"):
            raise _Refused(400, 60200, "name and category are required")
        self._twilio.ask_meta(content, asked)
        return JSONResponse({**_approval(content), "status": "received"}, 201)

    async def approval(self, request: Request) -> Response:
        content = self._content(request)
        return JSONResponse({"sid": content.sid, "account_sid": ACCOUNT, "whatsapp": _approval(content)})

    def _content(self, request: Request) -> Content:
        content = self._twilio.contents.get(request.path_params["sid"])
        if content is None:
            raise _Refused(404, 20404, "The requested resource was not found")
        return content


def _check_login(request: Request) -> None:
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    try:
        login = b64decode(given)
    except ValueError:
        login = b""
    if scheme.lower() != "basic" or not compare_digest(login, f"{ACCOUNT}:{AUTH_TOKEN}".encode()):
        raise _Refused(401, 20003, "Authenticate")


def _fail_before(fault: Fault | None) -> None:
    if fault is not None and fault.kind == "429":
        raise _Refused(429, 20429, "Too Many Requests")
    if fault is not None and fault.kind == "500":
        raise _Refused(500, 20500, "Internal Server Error")


def _message(note: Note, *, status: str) -> Json:
    """A message as the API writes it: without what a button said beside its label."""
    at = format_datetime(note.at.astimezone(UTC))
    return {
        "sid": note.sid,
        "account_sid": ACCOUNT,
        "to": note.to,
        "from": note.sender,
        "body": note.text,
        "status": status,
        "direction": "inbound" if note.mine else "outbound-api",
        "num_segments": str(note.segments),
        "num_media": str(len(note.media)),
        "date_created": at,
        "date_sent": at if status != "queued" else None,
        "date_updated": at,
        "error_code": note.error or None,
        "error_message": None,
        "api_version": "2010-04-01",
    }


def _content(content: Content) -> Json:
    return {
        "sid": content.sid,
        "account_sid": ACCOUNT,
        "friendly_name": content.friendly_name,
        "language": content.language,
        "variables": dict(content.variables),
        "types": content.types,
    }


def _approval(content: Content) -> Json:
    return {
        "name": content.asked.get("name", ""),
        "category": content.asked.get("category", ""),
        "status": content.status,
        "rejection_reason": content.reason,
        "allow_category_change": True,
    }


def _moment(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)

"""The page with the phones, and what it asks for: what each phone shows, what its person does, the clock, the book.

    GET  /                       the page                     GET  /stage/state    what the phones show, once it is new
    POST /stage/act              a person does something      GET  /stage/book     what the book holds
    POST /stage/clock, /restart  time passes; begin anew      GET  /stage/files/N  a picture or file

Nothing here is for the bot: it has `wire`. Posts must be JSON, so that no other site's form can reach them.
"""

from __future__ import annotations

import asyncio
import calendar
import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, TypedDict
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.sandbox import plain_phones
from bot.sandbox.phones import chats_of, phone
from bot.sandbox.pictures import media_type_of
from bot.sandbox.refusals import Impossible
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.twilio import FakeTwilio
from bot.sandbox.wire import changes

__all__ = ["Balance", "Book", "BookGroup", "Entry", "Posting", "Stage", "routes"]

PAGE = Path(__file__).with_name("page")
PAGE_FILES = ("phones.css", "phones.js", "messages.js")

# How long a request for the state waits for something new, and how often it looks while the bot is at work.
STATE_WAIT_SECONDS = 10.0
BUSY_LOOK_SECONDS = 0.1

HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


class Posting(TypedDict):
    """One line of an entry, as text for the page."""

    account: str
    amount: str


class Entry(TypedDict):
    """One entry of the book. `at` is a date, `mark` the beginning of its link in the chain."""

    number: int
    at: str
    text: str
    postings: list[Posting]
    mark: str


class Balance(TypedDict):
    account: str
    amount: str


class BookGroup(TypedDict):
    """One group's book: the newest entry first. `proof` is a sentence that says whether the chain holds."""

    name: str
    proof: str
    entries: list[Entry]
    balances: list[Balance]


class Book(TypedDict):
    groups: list[BookGroup]


@dataclass(frozen=True, slots=True)
class Stage:
    """What the page needs of the bot that it stands beside.

    now: the bot's clock. advance: moves it forward, and returns once what fell due is done.
    book: what the book holds. restart: begins anew, with the story "unity" or "empty".
    busy: whether the bot still has work that came in or words to say.
    All but `now` may block: they are called in a thread, or awaited.
    """

    now: Callable[[], datetime]
    advance: Callable[[timedelta], Awaitable[None] | None]
    book: Callable[[], Book]
    restart: Callable[[str], Awaitable[None] | None]
    busy: Callable[[], bool] = lambda: False
    zone: str = "Europe/Brussels"


STORIES = ("unity", "empty")


def routes(telegram: FakeTelegram, stage: Stage, twilio: FakeTwilio) -> list[BaseRoute]:
    """The endpoints of the page."""

    async def state(request: Request) -> Response:
        after = int(request.query_params.get("after", "-1"))
        was_busy = request.query_params.get("busy") == "true"
        try:
            async with asyncio.timeout(STATE_WAIT_SECONDS):
                await _until_new(telegram, twilio, stage, after, was_busy=was_busy)
        except TimeoutError:
            pass
        busy = await _is_busy(telegram, stage)
        return _json(_state(telegram, twilio, stage, request.query_params.get("phones", "")) | {"busy": busy})

    async def act(request: Request) -> Response:
        body = await _body(request)
        deed = DEEDS.get(str(body.get("do")))
        if deed is None:
            return _json({"why": "nobody can do that"}, 400)
        person = int(body["person"])
        # Twilio calls the bot, and waits for its answer.
        if not await asyncio.to_thread(plain_phones.do, twilio, person, body):
            with telegram.lock:
                deed(telegram, person, body)
        return _json({"revision": _revision(telegram, twilio)})

    async def clock(request: Request) -> Response:
        body = await _body(request)
        by = timedelta(days=int(body.get("days", 0)))
        if months := int(body.get("months", 0)):
            by += _months(stage.now().astimezone(ZoneInfo(stage.zone)), months)
        await _run(stage.advance, by)
        with telegram.lock:
            telegram.close_polls_that_are_due()
            telegram.changed()
        return _json({"now": stage.now().isoformat()})

    async def restart(request: Request) -> Response:
        story = (await _body(request)).get("story")
        if story not in STORIES:
            return _json({"why": "there is no such story"}, 400)
        await _run(stage.restart, story)
        with telegram.lock:
            telegram.changed()
        return _json({"story": story})

    async def book(_: Request) -> Response:
        return _json(await asyncio.to_thread(stage.book))

    async def picture(request: Request) -> Response:
        id = request.path_params["id"]
        content = telegram.files.get(id) or (twilio.notes[id].picture if id in twilio.notes else b"")
        if not content:
            return _json({"why": "there is no such file"}, 404)
        return Response(content, media_type=media_type_of(content), headers=HEADERS)

    async def index(_: Request) -> Response:
        return FileResponse(PAGE / "index.html", headers=HEADERS)

    async def part(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in PAGE_FILES:
            return _json({"why": "there is no such file"}, 404)
        return FileResponse(PAGE / name, headers=HEADERS)

    return [
        Route("/", index),
        Route("/page/{name}", part),
        Route("/stage/state", state),
        Route("/stage/act", _posted(act), methods=["POST"]),
        Route("/stage/clock", _posted(clock), methods=["POST"]),
        Route("/stage/restart", _posted(restart), methods=["POST"]),
        Route("/stage/book", book),
        Route("/stage/files/{id}", picture),
    ]


Deed = Callable[[FakeTelegram, int, Mapping[str, Any]], object]


def _chat(body: Mapping[str, Any]) -> int:
    return int(body["chat"])


def _speak(telegram: FakeTelegram, person: int, body: Mapping[str, Any]) -> None:
    language = str(body["language"])
    telegram.people[person].language = language
    telegram.changed()


# What a person can do on the page, by name. Each is one of the fake Telegram's own methods.
DEEDS: dict[str, Deed] = {
    "say": lambda telegram, person, body: telegram.say(
        person, _chat(body), str(body["text"]), reply_to=body.get("reply_to")
    ),
    "start": lambda telegram, person, _: telegram.start(person),
    "attach": lambda telegram, person, body: telegram.attach(person, _chat(body), str(body["kind"])),
    "edit": lambda telegram, person, body: telegram.edit(person, _chat(body), int(body["message"]), str(body["text"])),
    "forward": lambda telegram, person, body: telegram.forward(
        person, _chat(body), int(body["message"]), int(body["to"])
    ),
    "tap": lambda telegram, person, body: telegram.tap(person, _chat(body), int(body["message"]), int(body["button"])),
    "vote": lambda telegram, person, body: telegram.vote(
        person, _chat(body), int(body["message"]), *map(int, body["options"])
    ),
    "open": lambda telegram, person, body: telegram.open_link(
        person, str(body["url"]), None if body.get("chat") is None else _chat(body)
    ),
    "block": lambda telegram, person, _: telegram.block(person),
    "unblock": lambda telegram, person, _: telegram.unblock(person),
    "add-bot": lambda telegram, person, body: telegram.add_bot(person, _chat(body)),
    "remove-bot": lambda telegram, person, body: telegram.remove_bot(person, _chat(body)),
    "migrate": lambda telegram, _, body: telegram.migrate_to_supergroup(_chat(body)),
    "speak": _speak,
}


def _revision(telegram: FakeTelegram, twilio: FakeTwilio) -> int:
    """Grows with every change of either."""
    return telegram.revision + twilio.revision


def _state(telegram: FakeTelegram, twilio: FakeTwilio, stage: Stage, phones: str) -> dict[str, Any]:
    with telegram.lock, twilio.lock:
        telegram.close_polls_that_are_due()
        wanted = [tuple(map(int, one.split(":"))) for one in phones.split(",") if one]
        return {
            "revision": _revision(telegram, twilio),
            "now": stage.now().isoformat(),
            "zone": stage.zone,
            "bot": telegram.bot.username,
            "people": [
                {"id": one.id, "name": one.name, "note": one.note, "language": one.language, "channel": "telegram"}
                | {"chats": chats_of(telegram, one.id)}
                for one in telegram.people.values()
            ]
            + plain_phones.people_of(twilio),
            "phones": [phone(telegram, person, chat) or plain_phones.phone(twilio, person) for person, chat in wanted],
        }


async def _until_new(telegram: FakeTelegram, twilio: FakeTwilio, stage: Stage, after: int, *, was_busy: bool) -> None:
    """Returns once the state differs from what the page knows: a change, or the bot has fallen silent."""
    with changes(telegram, twilio) as event:
        while _revision(telegram, twilio) == after:
            if was_busy and not await _is_busy(telegram, stage):
                return
            event.clear()
            try:
                async with asyncio.timeout(BUSY_LOOK_SECONDS if was_busy else None):
                    await event.wait()
            except TimeoutError:
                continue


async def _is_busy(telegram: FakeTelegram, stage: Stage) -> bool:
    with telegram.lock:
        waiting = bool(telegram.updates.waiting())
    return waiting or await asyncio.to_thread(stage.busy)


async def _run(does: Callable[[Any], Awaitable[None] | None], argument: object) -> None:
    result = await asyncio.to_thread(does, argument)
    if inspect.isawaitable(result):
        await result


async def _body(request: Request) -> dict[str, Any]:
    body = await request.json()
    assert isinstance(body, dict), body
    return body


def _posted(endpoint: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """Takes JSON only, and answers what a phone does not allow with a sentence the page can show."""

    async def guarded(request: Request) -> Response:
        if request.headers.get("content-type", "").partition(";")[0] != "application/json":
            return _json({"why": "JSON is expected"}, 415)
        try:
            return await endpoint(request)
        except Impossible as impossible:
            return _json({"why": str(impossible)}, 409)
        except (KeyError, IndexError, ValueError, TypeError):
            return _json({"why": "that is not understood"}, 400)

    return guarded


def _months(moment: datetime, months: int) -> timedelta:
    """From `moment` to the same time of day so many months later, on the last day of a month that is too short."""
    month = moment.month - 1 + months
    year, month = moment.year + month // 12, month % 12 + 1
    day = min(moment.day, calendar.monthrange(year, month)[1])
    later = moment.replace(year=year, month=month, day=day)
    return later.astimezone(ZoneInfo("UTC")) - moment.astimezone(ZoneInfo("UTC"))


def _json(content: object, status: int = 200) -> Response:
    return JSONResponse(content, status, headers=HEADERS)

"""A Bot API server that answers what a test tells it to: for answers that no well-behaved server gives."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

TOKEN = "123456:a-token-that-is-only-for-tests"

CUT = object()
"""Read the request, and then hang up without an answer."""

Answer = Callable[[str, dict[str, str]], Any]


@dataclass
class Scripted:
    """`answer(method, fields)` returns a result, an (error code, description, parameters), raw bytes for a gateway's
    page, or CUT. `asked` holds all that was asked, in order."""

    answer: Answer
    url: str = ""
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def times(self, method: str) -> int:
        return sum(asked == method for asked, _ in self.asked)


@asynccontextmanager
async def scripted(answer: Answer) -> AsyncIterator[Scripted]:
    """Serves until the block ends."""
    script = Scripted(answer)

    talks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.current_task()
        assert talk is not None
        talks.add(talk)
        try:
            await _answer(script, reader, writer)
        except (asyncio.CancelledError, asyncio.IncompleteReadError, ConnectionError):
            pass  # the test is over, or the bot hung up
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    script.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield script
        for talk in talks:
            talk.cancel()
        await asyncio.gather(*talks)


async def _answer(script: Scripted, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    head = await reader.readuntil(b"\r\n\r\n")
    headers = dict(line.lower().split(": ", 1) for line in head.decode().split("\r\n")[1:] if ": " in line)
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    method = head.split(b" ", 2)[1].decode().rpartition("/")[2]
    fields = dict(parse_qsl(body.decode("latin-1"))) if "multipart" not in headers.get("content-type", "") else {}
    script.asked.append((method, fields))
    given = script.answer(method, fields)
    if given is not CUT:
        writer.write(_response(given))
        await writer.drain()


def _response(given: Any) -> bytes:
    if isinstance(given, bytes):
        status, content = 502, given
    elif isinstance(given, tuple):
        status, description, parameters = given
        error: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
        content = json.dumps(error | ({"parameters": parameters} if parameters else {})).encode()
    else:
        status, content = 200, json.dumps({"ok": True, "result": given}).encode()
    head = (
        f"HTTP/1.1 {status} X\r\nContent-Length: {len(content)}\r\nConnection: close\r\n"
        "Date: Tue, 24 Nov 2026 17:00:00 GMT\r\n\r\n"
    )
    return head.encode() + content

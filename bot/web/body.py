"""What others post to us: read no further than anything honest is long, and refused in one sentence."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

__all__ = ["body_of", "refusal"]


async def body_of(request: Request, length_max: int) -> bytes | None:
    """The body; None as soon as it is known to be longer than `length_max` bytes."""
    length = request.headers.get("content-length", "0")
    if not length.isdecimal() or int(length) > length_max:
        return None
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > length_max:
            return None
    return bytes(body)


def refusal(status: int, why: str, headers: dict[str, str] | None = None) -> Response:
    return PlainTextResponse(f"{why}\n", status_code=status, headers=headers)

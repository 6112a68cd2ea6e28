"""The web server itself: it listens where we say, and leaves the end to us."""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import uvicorn

from bot.config import SettingsError

__all__ = ["serving"]

# A request that is being answered when we stop has so long.
_STOP_SECONDS = 2


@asynccontextmanager
async def serving(app: Any, host: str, port: int) -> AsyncIterator[None]:
    """Serves `app` while the block runs. Raises SettingsError where nobody can listen there."""
    # We listen ourselves: uvicorn would end the whole process with a status of its own where it cannot.
    listening = _listening(host, port)
    server = _Server(
        uvicorn.Config(
            app,
            log_config=None,
            log_level="warning",
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=_STOP_SECONDS,
        )
    )
    task = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started and not task.done():  # noqa: ASYNC110 - it has no event to wait for
        await asyncio.sleep(0.01)
    try:
        yield
    finally:
        server.should_exit = True
        await task
        listening.close()


def _listening(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise SettingsError(f"PORT {port} on {host} is taken by another program: choose another PORT.") from None
        raise SettingsError(f"Nobody can listen at HOST {host}, PORT {port}: {error.strerror}.") from None


class _Server(uvicorn.Server):
    """A web server that leaves signals to us: SIGTERM is for all parts, and ends with status 0."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

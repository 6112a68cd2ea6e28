"""Serves an app on this machine, in a thread of its own: for tests, benchmarks and the demo."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

__all__ = ["serving"]


@contextmanager
def serving(app: ASGIApp, *, host: str = "127.0.0.1", port: int = 0) -> Iterator[str]:
    """Serves `app` while the block runs, on a free port unless one is named, and gives its address.

    The socket listens before the block begins, so nobody has to wait for the server. Open requests are cut at the end.
    Raises OSError if the port is taken.
    """
    listening = socket.create_server((host, port))
    # No grace: a long poll would otherwise hold the server for as long as it waits.
    config = uvicorn.Config(
        app, log_config=None, log_level="critical", lifespan="off", ws="none", timeout_graceful_shutdown=0
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, name="sandbox", daemon=True)
    thread.start()
    try:
        # Who listens on every address of the machine is reached on its own.
        reached = "127.0.0.1" if host in ("", "0.0.0.0") else host  # noqa: S104 - read, not opened
        yield f"http://{reached}:{listening.getsockname()[1]}"
    finally:
        # uvicorn's levels are the whole process's: another server in it may have set them since.
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        server.should_exit = True
        thread.join()
        listening.close()

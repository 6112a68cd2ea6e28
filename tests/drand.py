"""A server of drand on this machine: the same rounds at the same times, signed by nobody.

with Drand().served() as url:
    drand.is_silent = True          it answers as if it were out of order
    drand.is_forged = True          its numbers do not follow from their signatures
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256, sha384
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from bot import clock
from bot.draw import QUICKNET, Beacon

__all__ = ["Drand"]


class Drand:
    """What it was asked for, and how it answers. early: it tells rounds of another time than now, by so many."""

    def __init__(self) -> None:
        self.is_silent = self.is_forged = False
        self.early = 0
        self.asked: list[str] = []

    @contextmanager
    def served(self) -> Iterator[str]:
        """Serves on a free port of this machine; gives its address."""
        server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        serving = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        serving.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            serving.join()
            server.server_close()

    def answer(self, path: str) -> dict[str, Any] | None:
        """What is said of `/<chain>/public/<round>` or `/<chain>/public/latest`; None of what is not known yet."""
        asked = path.removeprefix(f"/{QUICKNET}/public/")
        self.asked.append(asked)
        now = clock.now()
        newest = next(one for one in (Beacon.after(now), Beacon(Beacon.after(now).round - 1)) if one.at <= now)
        number = newest.round + self.early if asked == "latest" else int(asked)
        if self.is_silent or (asked != "latest" and number > newest.round):
            return None
        signature = sha384(b"round %d" % number).hexdigest()
        value = "ab" * 32 if self.is_forged else sha256(bytes.fromhex(signature)).hexdigest()
        return {"round": number, "randomness": value, "signature": signature}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        drand = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                told = drand.answer(self.path)
                body = json.dumps(told or {"error": "not there"}).encode()
                self.send_response(404 if told is None else 200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        return Handler

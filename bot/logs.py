"""What is told on the error stream, and what never is: the token, names, phone numbers, what people wrote.

Libraries are heard from WARNING up at every level, for below it httpx tells the token and uvicorn tells addresses. What
is left passes through one formatter, exceptions too, and it masks what looks like a token or a phone number. Names have
no look; so our own lines hold ids, and an exception is told by where it was raised, with its words only if they are
known to quote nobody.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
import time
import traceback
from types import TracebackType
from typing import TextIO

__all__ = ["redact", "set_up", "trace_of"]

_MASKED = (
    # "123456:AbC...", also within an address: .../bot123456:AbC.../getMe
    (re.compile(r"\d{3,}:[A-Za-z0-9_-]{16,}"), "[token]"),
    # user:password@ within an address
    (re.compile(r"(?<=://)[^\s/@]+:[^\s/@]*@"), "[login]@"),
    (re.compile(r"\+\d(?:[ ().-]?\d){6,}"), "[phone]"),
    # A number of a person or a phone without its plus. Behind a colon it is an event's key, which names nobody.
    (re.compile(r"(?<![\w:.])\d{10,15}(?!\w)"), "[number]"),
    # PostgreSQL's DETAIL shows the values of the row that failed.
    (re.compile(r"^\s*DETAIL:.*\n?", re.MULTILINE), ""),
)


def set_up(level: str, stream: TextIO | None = None) -> None:
    """Sends all logging to `stream` (the error stream): ours from `level` up, libraries' from WARNING up."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%SZ"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.getLogger("bot").setLevel(level)
    logging.captureWarnings(True)
    # Python itself would show an exception that nobody catches, whole.
    sys.excepthook = lambda kind, error, trace: _tell_uncaught(error)
    threading.excepthook = lambda args: _tell_uncaught(args.exc_value)


def redact(text: str) -> str:
    """`text` with everything masked that looks like a token, a login, or a phone number."""
    for pattern, mask in _MASKED:
        text = pattern.sub(mask, text)
    return text


def trace_of(error: BaseException) -> str:
    """Where `error` and its causes were raised, and what they say if it quotes nobody. Fit for a log or a table."""
    told = []
    seen: BaseException | None = error
    while seen is not None:
        frames = "".join(traceback.format_tb(seen.__traceback__))
        told.append(f"{frames}{type(seen).__module__}.{type(seen).__qualname__}{_words(seen)}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return redact("\n\nwhich came of:\n\n".join(told))


def _words(error: BaseException) -> str:
    # `int("Fatou")` raises a ValueError that quotes her, and an assertion may show a whole step. What the system and
    # the libraries say is wrong with a file, a socket or a statement is what an operator needs.
    if type(error).__module__ == "builtins" and not isinstance(error, OSError):
        return ""
    return f": {error}"


def _tell_uncaught(error: BaseException | None) -> None:
    if isinstance(error, KeyboardInterrupt):
        return
    logging.getLogger("bot").critical("an exception that nobody caught", exc_info=error)


class _Discreet(logging.Formatter):
    converter = staticmethod(time.gmtime)

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record))

    def formatException(  # noqa: N802 - the name is logging's
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        return trace_of(ei[1]) if ei[1] is not None else ""

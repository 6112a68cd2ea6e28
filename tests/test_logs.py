"""Logs: what is told, and what never is."""

from __future__ import annotations

import io
import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot import logs
from bot.database import Database

TOKEN = "123456:AbCdEfGhIjKlMnOpQrStUvWxYz012345678"


@pytest.fixture
def told() -> Iterator[io.StringIO]:
    """What stands on the error stream, at the lowest level there is."""
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook)
    before, level = list(root.handlers), root.level
    stream = io.StringIO()
    logs.set_up("DEBUG", stream)
    yield stream
    logging.captureWarnings(capture=False)
    root.handlers[:] = before
    root.setLevel(level)
    logging.getLogger("bot").setLevel(logging.NOTSET)
    sys.excepthook, threading.excepthook = hooks


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (f"POST https://api.telegram.org/bot{TOKEN}/getMe", "POST https://api.telegram.org/bot[token]/getMe"),
        (f"the token {TOKEN} is wrong", "the token [token] is wrong"),
        ("postgresql://ann:pa55@db/kitabu", "postgresql://[login]@db/kitabu"),
        ("whatsapp:+32 470 12 34 56 said", "whatsapp:[phone] said"),
        ("+254712345678", "[phone]"),
        ("chat -1001234567890 is gone", "chat -[number] is gone"),
        ("event telegram:1234567890 parked", "event telegram:1234567890 parked"),
        ("group 7 entry 118, 2026-11-24T18:05:00.123456Z", "group 7 entry 118, 2026-11-24T18:05:00.123456Z"),
    ],
)
def test_tokens_logins_and_phones_are_masked(said: str, told: str) -> None:
    assert logs.redact(said) == told


def test_ours_is_told_and_libraries_only_from_warning_up(told: io.StringIO) -> None:
    logging.getLogger("bot.dispatch").debug("event %s is done", "telegram:7")
    logging.getLogger("httpx").info("POST %s", f"https://x/bot{TOKEN}/getMe")
    logging.getLogger("telegram").debug("a name: Fatou")
    logging.getLogger("telegram").warning("cannot reach %s", f"https://x/bot{TOKEN}/getMe")
    lines = told.getvalue().splitlines()
    assert [line.split(" ", 1)[1] for line in lines] == [
        "DEBUG bot.dispatch: event telegram:7 is done",
        "WARNING telegram: cannot reach https://x/bot[token]/getMe",
    ]


def test_an_exception_is_told_by_where_it_was_raised_and_quotes_nobody(told: io.StringIO) -> None:
    try:
        try:
            int("Fatou")
        except ValueError as error:
            raise ConnectionError(f"no route to https://x/bot{TOKEN}") from error
    except ConnectionError:
        logging.getLogger("bot").exception("it failed")
    said = told.getvalue()
    assert "which came of" in said
    assert "builtins.ConnectionError: no route to https://x/bot[token]" in said
    assert 'int("Fatou")' in said, "a line of our own source is no secret"
    assert "invalid literal" not in said
    assert TOKEN not in said


def test_an_assertion_does_not_show_the_step_it_looked_at(told: io.StringIO) -> None:
    step = "Amount(typed='Fatou')"
    try:
        raise AssertionError(step)
    except AssertionError:
        logging.getLogger("bot").exception("a fault of ours")
    assert "builtins.AssertionError" in told.getvalue()
    assert "Fatou" not in told.getvalue()


def test_what_the_database_refuses_is_told_without_its_values(database: Database) -> None:
    with pytest.raises(DBAPIError) as raised, database.write() as session:
        session.execute(
            text("INSERT INTO shown (reader, card, message, outbox_id) VALUES (:name, 'a', NULL, 1)"), {"name": "Fatou"}
        )
    trace = logs.trace_of(raised.value)
    assert "shown" in trace, "the table is what an operator needs"
    assert "Fatou" not in trace


def test_an_exception_that_nobody_caught_is_told_the_same_way(told: io.StringIO) -> None:
    thread = threading.Thread(target=lambda: int("Fatou"))
    thread.start()
    thread.join()
    error = KeyError("Fatou")
    sys.excepthook(KeyError, error, None)
    assert told.getvalue().count("an exception that nobody caught") == 2
    assert "invalid literal" not in told.getvalue()
    assert "builtins.KeyError" in told.getvalue()

"""Postings per second, beside the floor: a plain INSERT of the same two lines.

    python -m bench.postings            on SQLite, then on PostgreSQL; about two minutes

    floor    a table of two lines for each entry, written by the driver alone: BEGIN, INSERT, COMMIT
    book     ledger.record: keys, balances, numbers, the hash chain, and triggers that refuse what would spoil it

Each entry is a deposit of two postings. "One by one" commits each, durably, as one handover after the other does;
"in hundreds" commits a hundred at a time, so that the disk hardly counts, and what is left is the work itself. The two
sides take turns on the same database; the ratio is the median of each turn's ratio.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from statistics import median

from sqlalchemy import text

from bot import clock, ledger
from bot.database import Database
from bot.migrate import migrate
from bot.money import Money
from bot.sealed import Vault
from tests.postgres import server

__all__ = ["main"]

ROUNDS = 7
ENTRIES = 300
GROUP = 1
SAVERS = 30
TREASURER = 99

Write = Callable[[int], None]


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="kitabu-bench-") as folder:
        _compare("SQLite", f"sqlite:///{Path(folder) / 'kitabu.db'}")
    with server(durable=True) as postgres:
        _compare("PostgreSQL", postgres.database("bench"))


def _compare(name: str, database_url: str) -> None:
    database = Database(database_url, Vault(bytes(32)))
    migrate(database)
    with database.write() as session:
        ledger.open_book(session, GROUP, "EUR")
        session.execute(text("CREATE TABLE plain (id INTEGER, line INTEGER, account INTEGER, amount BIGINT)"))
    floor, book = _floor(database), _book(database)
    for way, at_once in (("one by one", 1), ("in hundreds", 100)):
        rates = [(_rate(floor, at_once), _rate(book, at_once)) for _ in range(ROUNDS)]
        plain, ours = median(rate for rate, _ in rates), median(rate for _, rate in rates)
        ratio = median(rate / of for of, rate in rates)
        print(
            f"{name:<11} {way:<12} floor {2 * plain:7.0f} postings/s  "
            f"book {2 * ours:6.0f} postings/s  ratio {ratio:.2f}",
            flush=True,
        )
    with database.read() as session:
        assert not list(ledger.verify(session))
        assert ledger.head(session, GROUP).seq == 2 * ROUNDS * ENTRIES
    database.close()


def _rate(write: Write, at_once: int) -> float:
    """Entries a second."""
    begun = time.perf_counter()
    for _ in range(ENTRIES // at_once):
        write(at_once)
    return ENTRIES / (time.perf_counter() - begun)


def _floor(database: Database) -> Write:
    """Writes through the driver's own cursor: no SQLAlchemy, no check, no key."""
    numbers = count(1)
    lines = "INSERT INTO plain VALUES (?, 1, ?, ?), (?, 2, ?, ?)"
    if not database.is_sqlite:
        lines = lines.replace("?", "%s")

    def write(entries: int) -> None:
        connection = database.writer.raw_connection()
        cursor = connection.cursor()
        if database.is_sqlite:
            cursor.execute("BEGIN IMMEDIATE")  # psycopg begins by itself
        for _ in range(entries):
            number = next(numbers)
            cursor.execute(lines, (number, TREASURER, 5_000, number, number % SAVERS, -5_000))
        connection.commit()
        connection.close()

    return write


def _book(database: Database) -> Write:
    numbers = count(1)
    amount, place = Money(5_000, "EUR"), ledger.cash(TREASURER)

    def write(entries: int) -> None:
        with database.write() as session:
            for _ in range(entries):
                number, now = next(numbers), clock.now()
                saver = 1 + number % SAVERS
                entry = ledger.Entry(
                    "deposit", ledger.deposit(saver, place, amount), now, saver, TREASURER, f"handover:{number}"
                )
                ledger.record(session, GROUP, entry, key=f"handover:{number}", now=now)

    return write


if __name__ == "__main__":
    main()

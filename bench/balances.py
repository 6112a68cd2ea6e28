"""What a member reads, in books of 1,000, 100,000 and 1,000,000 entries: it must cost the same in each.

    python -m bench.balances            on SQLite, then on PostgreSQL; about ten minutes

    balance     what a member has saved: one row
    last five   the five newest lines of their passbook, with receipt numbers and marks

Each book has a database of its own, or the trees of the small ones would be as deep as the large one's. Reads take
turns between the books, and the ratio is the median of each turn's. Flat means: within a fifth of the smallest book.

To write a million entries through the writer takes most of an hour. Here the rows are computed as it computes them,
hashes too, and put in with the triggers taken away; then those are installed again, and the whole book is proved.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any

import psycopg
from sqlalchemy import Connection, Table, insert, text, update
from sqlalchemy.orm import Session

from bot import ledger
from bot.database import Database
from bot.ledger import tables
from bot.ledger.chain import entry_hash, request_hash
from bot.ledger.triggers import install_triggers, missing_triggers
from bot.migrate import migrate
from bot.money import Money
from bot.sealed import Vault
from tests.postgres import server

__all__ = ["main"]

SIZES = (1_000, 100_000, 1_000_000)
FLAT_WITHIN = 0.20

ROUNDS = 101
READS = 10
ENTRIES_AT_ONCE = 5_000

GROUP = 1
TREASURER = 999
SAVERS = 100
BEGUN = datetime(2020, 1, 1, tzinfo=UTC)

Row = dict[str, Any]


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="kitabu-bench-") as folder:
        _compare("SQLite", lambda name: f"sqlite:///{Path(folder) / name}.db")
    with server() as postgres:
        _compare("PostgreSQL", postgres.database)


def _compare(name: str, url_of: Callable[[str], str]) -> None:
    books = {size: _filled(url_of(f"book{size}"), size) for size in SIZES}
    for what, read in (("balance", _balance), ("last five", _last_five)):
        rounds = [{size: _seconds(books[size], read) for size in SIZES} for _ in range(ROUNDS)]
        for size in SIZES:
            each = median(took[size] for took in rounds)
            ratio = median(took[size] / took[SIZES[0]] for took in rounds)
            verdict = "flat" if ratio <= 1 + FLAT_WITHIN else "NOT FLAT"
            print(
                f"{name:<11} {what:<10} {size:>9,} entries  {each * 1e6:6.0f} µs  ratio {ratio:.2f}  {verdict}",
                flush=True,
            )
    for database in books.values():
        database.close()


def _seconds(database: Database, read: Callable[[Session, int], None]) -> float:
    """How long one read takes, in a snapshot that is open already."""
    with database.read() as session:
        read(session, 1)
        begun = time.perf_counter()
        for saver in range(1, READS + 1):
            read(session, saver)
        return (time.perf_counter() - begun) / READS


def _balance(session: Session, saver: int) -> None:
    assert ledger.savings_of(session, GROUP, saver).minor > 0


def _last_five(session: Session, saver: int) -> None:
    assert len(ledger.history(session, GROUP, ledger.savings(saver), limit=5)) == 5


# Filling


def _filled(database_url: str, size: int) -> Database:
    """A database with a book of `size` entries, proved."""
    begun = time.perf_counter()
    database = Database(database_url, Vault(bytes(32)))
    migrate(database)
    with database.write() as session:
        ledger.open_book(session, GROUP, "EUR")
        for saver in range(1, SAVERS + 1):
            # Opens the accounts of everybody, and ends with the row that all others follow.
            _record(session, saver)
    with database.write() as session:
        connection = session.connection()
        _take_triggers_away(connection)
        _fill(connection, size)
        install_triggers(connection)
        assert not missing_triggers(connection)
    with database.writer.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    filled = time.perf_counter()
    with database.read() as session:
        assert ledger.head(session, GROUP).seq == size
        assert not list(ledger.verify(session))
    print(f"  {size:,} entries filled in {filled - begun:.0f} s, proved in {time.perf_counter() - filled:.0f} s")
    return database


def _record(session: Session, number: int) -> None:
    ledger.record(session, GROUP, _entry(number), key=f"handover:{number}", now=_moment(number))


def _entry(number: int) -> ledger.Entry:
    saver = 1 + (number - 1) % SAVERS
    postings = ledger.deposit(saver, ledger.cash(TREASURER), Money(5_000, "EUR"))
    return ledger.Entry("deposit", postings, _moment(number), saver, TREASURER, f"handover:{number}")


def _moment(number: int) -> datetime:
    return BEGUN + timedelta(minutes=number)


def _fill(connection: Connection, size: int) -> None:
    book = connection.execute(tables.book.select()).one()
    accounts = {row["code"]: dict(row) for row in connection.execute(tables.account.select()).mappings()}
    balances = {row["account_id"]: dict(row) for row in connection.execute(tables.balance.select()).mappings()}
    rows = _rows(book.head_seq, book.head_hash, accounts, balances, size)
    entry: Row = {}
    while batch := list(islice(rows, ENTRIES_AT_ONCE)):
        _put(connection, tables.posting, [line for _, lines in batch for line in lines])
        _put(connection, tables.entry, [entry for entry, _ in batch])
        entry = batch[-1][0]
    connection.execute(update(tables.book).values(head_seq=entry["seq"], head_hash=entry["hash"]))
    for account_id, held in balances.items():
        moved = {"posted": held["posted"], "version": held["version"]}
        connection.execute(update(tables.balance).where(tables.balance.c.account_id == account_id).values(moved))


def _put(connection: Connection, table: Table, rows: list[Row]) -> None:
    if connection.dialect.name == "sqlite":
        connection.execute(insert(table), rows)
        return
    names = list(rows[0])
    columns = ", ".join(f'"{name}"' for name in names)
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({columns}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row([row[name] for name in names])


def _rows(
    seq: int, head: bytes, accounts: dict[str, Row], balances: dict[int, Row], size: int
) -> Iterator[tuple[Row, list[Row]]]:
    """The rows of the entries that come next, as the writer makes them. `balances` move with them."""
    for number in range(seq + 1, size + 1):
        entry = _entry(number)
        lines = []
        for at, posting in enumerate(entry.postings, start=1):
            held = balances[accounts[posting.account.code]["account_id"]]
            held["posted"] += posting.amount.minor
            held["version"] += 1
            lines.append(
                {
                    "group_id": GROUP,
                    "seq": number,
                    "line": at,
                    "account_id": held["account_id"],
                    "currency": "EUR",
                    "amount": posting.amount.minor,
                    "balance_after": held["posted"],
                    "version": held["version"],
                }
            )
        row = {
            "group_id": GROUP,
            "seq": number,
            "kind": entry.kind,
            "happened_at": entry.happened,
            "written_at": _moment(number),
            "said_by": entry.said_by,
            "confirmed_by": entry.confirmed_by,
            "cause": entry.cause,
            "reverses": None,
            "key": f"handover:{number}",
            "request_hash": request_hash(entry),
            "lines": len(lines),
            "prev_hash": head,
        }
        of_lines = [accounts[posting.account.code] for posting in entry.postings]
        row["hash"] = head = entry_hash(row, zip(lines, of_lines, strict=True))
        yield row, lines


def _take_triggers_away(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        for name in connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).all():
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        return
    found = text(
        "SELECT t.tgname, c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal"
    )
    for name, table in connection.execute(found).all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}" ON "{table}"')


if __name__ == "__main__":
    main()

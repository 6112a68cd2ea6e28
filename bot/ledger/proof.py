"""The proof: everything in the book computed anew from the first entry, and compared with what stands there.

    for fault in verify(session):
        print(fault)        group 4 entry 118: the hash does not fit what is written

It trusts nothing: not the triggers, not the keys, not the balances, and no value it reads. Of each group the first bad
row is named, for what comes after follows from it. Entries are read as a stream, so a large book needs no large memory.

What it cannot see is a book rewritten as a whole, hashes and all, or one whose last entries were cut off with care:
against that the members hold the marks on their receipts.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Table, Text, func, select, type_coerce, union
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from bot.ledger import tables
from bot.ledger.accounts import KINDS, account
from bot.ledger.chain import entry_hash, genesis
from bot.ledger.tables import Instant
from bot.ledger.triggers import missing_triggers

__all__ = ["Fault", "verify"]

_Row: TypeAlias = Mapping[Any, Any]

_ROWS_AT_ONCE = 500
_INSTANT = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, at which entry of which group. Group 0 is the database as a whole, entry 0 what precedes them."""

    group_id: int
    seq: int
    reason: str

    def __str__(self) -> str:
        return f"group {self.group_id} entry {self.seq}: {self.reason}"


def verify(session: Session, only: int | None = None) -> Iterator[Fault]:
    """Every fault of the database, then the first one of each group, or of `only` one.

    None at all means: the books are proved.
    """
    for name in missing_triggers(session.connection()):
        yield Fault(0, 0, f"the trigger {name} is missing, disabled or altered")
    for group_id in _groups(session) if only is None else [only]:
        proof = _Proof(session, group_id)
        try:
            with session.begin_nested(), _any_text(session):
                fault = proof.first_fault()
        except (SQLAlchemyError, TypeError, ValueError) as error:
            fault = proof.fault(proof.seq + 1, f"cannot be read ({type(error).__name__})")
        if fault is not None:
            yield fault


class _Proof:
    """A group's book, computed anew entry by entry: up to `seq`, whose hash is `hash`."""

    def __init__(self, session: Session, group_id: int) -> None:
        self.session, self.group_id = session, group_id
        self.seq, self.hash = 0, b""
        self.accounts: dict[int, _Row] = {}
        self.held: dict[int, _Held] = {}
        self.reversals: dict[int, int] = {}  # of what was reversed, by which entry

    def first_fault(self) -> Fault | None:
        book = next(self._rows(tables.book), None)
        if book is None:
            return self.fault(0, "there are rows, and no book")
        self.hash = genesis(self.group_id, book["currency"])
        self.accounts = {row["account_id"]: row for row in self._rows(tables.account)}
        return self._faulty_entry(book["currency"]) or self._faulty_head(book) or self._faulty_account(book["currency"])

    def fault(self, seq: int, reason: str) -> Fault:
        return Fault(self.group_id, seq, reason)

    def _faulty_entry(self, currency: str) -> Fault | None:
        with closing(self._rows(tables.entry)) as entries, closing(self._rows(tables.posting)) as postings:
            for seq, entry, lines in _side_by_side(entries, postings):
                if seq > self.seq + 1:
                    return self.fault(self.seq + 1, "is missing")
                if seq <= self.seq:
                    return self.fault(seq, "cannot stand here")
                if entry is None:
                    return self.fault(seq, "has postings, and no entry")
                reason = (
                    self._faulty_lines(entry, lines, currency)
                    or self._faulty_reversal(entry, lines)
                    or self._faulty_hash(entry, lines)
                )
                if reason is not None:
                    return self.fault(seq, reason)
                self.seq, self.hash = seq, entry["hash"]
        return None

    def _faulty_lines(self, entry: _Row, lines: list[_Row], currency: str) -> str | None:
        if len(lines) != entry["lines"] or len(lines) < 2:
            return f"has {len(lines)} postings, not {entry['lines']}"
        if [line["line"] for line in lines] != list(range(1, len(lines) + 1)):
            return "its postings are numbered wrongly"
        if sum(line["amount"] for line in lines) != 0:
            return "does not sum to zero"
        for line in lines:
            account_id = line["account_id"]
            of, before = self.accounts.get(account_id), self.held.get(account_id, _Held())
            after = _Held(before.posted + line["amount"], before.version + 1, entry["seq"])
            if of is None:
                return f"account {account_id} is missing"
            if {line["currency"], of["currency"]} != {currency}:
                return f"is not in {currency}"
            if line["amount"] == 0 or (line["balance_after"], line["version"]) != (after.posted, after.version):
                return f"does not continue account {account_id}, which holds {after.posted} after it"
            kind = KINDS.get(of["kind"])
            if kind is not None and not _within(after.posted, kind.floor, kind.ceiling):
                return f"account {account_id} holds {after.posted}, which it never can"
            self.held[account_id] = after
        return None

    def _faulty_reversal(self, entry: _Row, lines: list[_Row]) -> str | None:
        of = entry["reverses"]
        if of is None:
            return None
        line = tables.posting
        query = select(line.c.account_id, line.c.amount).where(line.c.group_id == self.group_id, line.c.seq == of)
        mirror = {row.account_id: -row.amount for row in self.session.execute(query)}
        if not of < entry["seq"] or mirror != {line["account_id"]: line["amount"] for line in lines}:
            return f"is not the mirror of entry {of}"
        if of in self.reversals:
            return f"reverses entry {of}, as entry {self.reversals[of]} did"
        if of in self.reversals.values():
            return f"reverses entry {of}, which is a reversal"
        self.reversals[of] = entry["seq"]
        return None

    def _faulty_hash(self, entry: _Row, lines: list[_Row]) -> str | None:
        if entry["prev_hash"] != self.hash:
            return "does not continue the chain"
        if entry["hash"] != entry_hash(entry, [(line, self.accounts[line["account_id"]]) for line in lines]):
            return "the hash does not fit what is written"
        return None

    def _faulty_head(self, book: _Row) -> Fault | None:
        if book["head_seq"] > self.seq:
            return self.fault(self.seq + 1, f"is missing: the head is at {book['head_seq']}")
        if book["head_seq"] < self.seq:
            return self.fault(max(book["head_seq"], 0) + 1, f"stands after the head, which is at {book['head_seq']}")
        if book["head_hash"] != self.hash:
            return self.fault(self.seq, "the head has another hash")
        return None

    def _faulty_account(self, currency: str) -> Fault | None:
        """The accounts and what `balance` says of them, in the order in which they were last used."""
        balances = {row["account_id"]: row for row in self._rows(tables.balance)}
        every = self.accounts.keys() | balances.keys()
        for account_id in sorted(every, key=lambda account_id: (self.held.get(account_id, _Held()).seq, account_id)):
            held, of, row = self.held.get(account_id, _Held()), self.accounts.get(account_id), balances.get(account_id)
            if of is None or not _is_account(of) or of["currency"] != currency:
                return self.fault(held.seq, f"account {account_id} is none")
            if row is None:
                return self.fault(held.seq, f"account {account_id} has no balance")
            if (row["posted"], row["version"]) != (held.posted, held.version):
                return self.fault(
                    held.seq, f"account {account_id} holds {held.posted}, its balance says {row['posted']}"
                )
            if (row["floor"], row["ceiling"]) != (KINDS[of["kind"]].floor, KINDS[of["kind"]].ceiling):
                return self.fault(held.seq, f"account {account_id} has other limits than its kind")
        return None

    def _rows(self, table: Table) -> Generator[_Row]:
        """The group's rows of a table in order of its key, as a stream, moments as they are hashed."""
        dialect = self.session.connection().dialect.name
        query = (
            select(*[_as_hashed(column, dialect) for column in table.c])
            .where(table.c.group_id == self.group_id)
            .order_by(*table.primary_key)
            .execution_options(yield_per=_ROWS_AT_ONCE)
        )
        with closing(self.session.execute(query)) as found:
            yield from found.mappings()


@dataclass(frozen=True, slots=True)
class _Held:
    """What an account holds, how many postings it has, and which entry was the last."""

    posted: int = 0
    version: int = 0
    seq: int = 0


def _groups(session: Session) -> list[int]:
    """Every group that has a row in any of the tables."""
    return sorted(session.scalars(union(*[select(table.c.group_id) for table in tables.TABLES])))


def _side_by_side(entries: Iterator[_Row], postings: Iterator[_Row]) -> Iterator[tuple[int, _Row | None, list[_Row]]]:
    """Entries with their postings, in order; entries without postings, and postings without an entry, too."""
    lines_by_seq = ((seq, list(lines)) for seq, lines in groupby(postings, key=lambda line: int(line["seq"])))
    ahead = next(lines_by_seq, None)
    for entry in entries:
        seq = entry["seq"]
        while ahead is not None and ahead[0] < seq:
            yield ahead[0], None, ahead[1]
            ahead = next(lines_by_seq, None)
        if ahead is not None and ahead[0] == seq:
            yield seq, entry, ahead[1]
            ahead = next(lines_by_seq, None)
        else:
            yield seq, entry, []
    if ahead is not None:
        yield ahead[0], None, ahead[1]


def _as_hashed(column: ColumnElement[Any], dialect: str) -> ColumnElement[Any]:
    """Moments as text, made by the database: not every one it can hold is one that Python can."""
    if not isinstance(column.type, Instant):
        return column
    if dialect == "sqlite":
        return type_coerce(column, Text).label(column.key)
    return func.to_char(func.timezone("UTC", column), _INSTANT).label(column.key)


@contextmanager
def _any_text(session: Session) -> Iterator[None]:
    """SQLite can hold text that is not UTF-8. It is read as it is, and found to be wrong; else reading would fail."""
    driver = session.connection().connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        yield
        return
    before = driver.text_factory
    driver.text_factory = lambda raw: raw.decode(errors="surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = before


def _within(amount: int, floor: int | None, ceiling: int | None) -> bool:
    return (floor is None or amount >= floor) and (ceiling is None or amount <= ceiling)


def _is_account(row: _Row) -> bool:
    try:
        named = account(row["code"])
    except ValueError:
        return False
    return (named.kind, named.owner) == (row["kind"], row["owner"])

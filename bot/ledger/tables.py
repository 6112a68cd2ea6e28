"""The book's tables. Only this package knows them.

    book      one row a group: its currency, its head, and the lock under which entries are written
    account   one row an account, numbered within its group
    balance   one row an account, kept by triggers: reading it costs the same after ten entries and after ten million
    entry     one row an entry: its number within the group, its hash and the hash before it
    posting   one row a line of an entry

The group's number leads every key, so that groups can be spread over several databases one day. There is no foreign key
to the table of groups: the book stands on its own. What columns cannot say is said by the triggers.

On SQLite the tables are STRICT: elsewhere a column of numbers would take a word.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from bot.database import Base, Id
from bot.ledger.chain import instant

__all__ = ["TABLES", "Instant", "account", "balance", "book", "entry", "posting"]


class Instant(TypeDecorator[datetime]):
    """A moment in UTC: `timestamptz` on PostgreSQL, the text that is hashed on SQLite, where STRICT knows no times."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        assert value.tzinfo is not None, "a moment without a zone"
        return instant(value) if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return (datetime.fromisoformat(value) if isinstance(value, str) else value).astimezone(UTC)


_metadata = Base.metadata

book = Table(
    "book",
    _metadata,
    Column("group_id", Id, primary_key=True, autoincrement=False),
    Column("currency", Text, nullable=False),
    Column("head_seq", Id, nullable=False),
    Column("head_hash", LargeBinary, nullable=False),
    sqlite_strict=True,
)

account = Table(
    "account",
    _metadata,
    Column("group_id", Id, ForeignKey("book.group_id"), primary_key=True, autoincrement=False),
    Column("account_id", Id, primary_key=True, autoincrement=False),
    Column("code", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("owner", Id),
    Column("currency", Text, nullable=False),
    UniqueConstraint("group_id", "code"),
    sqlite_strict=True,
)

balance = Table(
    "balance",
    _metadata,
    Column("group_id", Id, primary_key=True, autoincrement=False),
    Column("account_id", Id, primary_key=True, autoincrement=False),
    Column("posted", Id, nullable=False),
    Column("version", Id, nullable=False),  # how many postings the account has
    Column("floor", Id),
    Column("ceiling", Id),
    ForeignKeyConstraint(["group_id", "account_id"], ["account.group_id", "account.account_id"]),
    CheckConstraint("floor is null or posted >= floor", name="floor"),
    CheckConstraint("ceiling is null or posted <= ceiling", name="ceiling"),
    sqlite_strict=True,
    # These are the rows that change, and on PostgreSQL the migration leaves room (fillfactor 70) to rewrite each in its
    # own page. To say so here as well would read all of PostgreSQL's dialect at every start on SQLite.
)

entry = Table(
    "entry",
    _metadata,
    Column("group_id", Id, ForeignKey("book.group_id"), primary_key=True, autoincrement=False),
    Column("seq", Id, primary_key=True, autoincrement=False),
    Column("kind", Text, nullable=False),
    Column("happened_at", Instant, nullable=False),
    Column("written_at", Instant, nullable=False),
    Column("said_by", Id),
    Column("confirmed_by", Id),
    Column("cause", Text, nullable=False),
    Column("reverses", Id),
    Column("key", Text, nullable=False),
    Column("request_hash", LargeBinary, nullable=False),
    Column("lines", Id, nullable=False),
    Column("prev_hash", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    UniqueConstraint("group_id", "key"),
    UniqueConstraint("group_id", "reverses"),
    ForeignKeyConstraint(["group_id", "reverses"], ["entry.group_id", "entry.seq"]),
    CheckConstraint("lines >= 2", name="lines"),
    CheckConstraint("reverses < seq", name="reverses"),
    CheckConstraint("length(hash) = 32 and length(prev_hash) = 32", name="hash"),
    Index("ix_entry_hash", "hash"),  # a receipt is checked by its mark, whichever group's it is
    sqlite_strict=True,
)

posting = Table(
    "posting",
    _metadata,
    Column("group_id", Id, primary_key=True, autoincrement=False),
    Column("seq", Id, primary_key=True, autoincrement=False),
    Column("line", Id, primary_key=True, autoincrement=False),
    Column("account_id", Id, nullable=False),
    Column("currency", Text, nullable=False),
    Column("amount", Id, nullable=False),
    Column("balance_after", Id, nullable=False),
    Column("version", Id, nullable=False),
    UniqueConstraint("group_id", "account_id", "version"),
    ForeignKeyConstraint(["group_id", "account_id"], ["account.group_id", "account.account_id"]),
    # Deferred: the postings are written first, and the entry is the seal on them.
    ForeignKeyConstraint(["group_id", "seq"], ["entry.group_id", "entry.seq"], deferrable=True, initially="DEFERRED"),
    CheckConstraint("amount <> 0", name="amount"),
    sqlite_strict=True,
)

TABLES = (book, account, balance, entry, posting)

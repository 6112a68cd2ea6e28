"""Reports: what can be read from the book.

Everything here reads, and nothing writes; a session over a snapshot (`database.read()`) is enough. A balance is one
row, whatever the age of the book. What is shown for a period goes by the moment things were *written*: so a statement,
once given, never changes, and each line's balance follows from the line before.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, bindparam, case, func, select
from sqlalchemy.orm import Session

from bot.ledger import accounts, tables
from bot.ledger.accounts import Account
from bot.ledger.chain import hashes_of, mark_of
from bot.ledger.entries import Posting
from bot.money import Money

__all__ = [
    "Head",
    "Line",
    "NoBook",
    "Receipt",
    "Written",
    "balance",
    "balances",
    "belongs_together",
    "currencies_under",
    "currency_of",
    "entries",
    "head",
    "history",
    "moved",
    "receipt",
    "reversed_after",
    "savings_of",
    "written",
]


class NoBook(LookupError):
    """No book was opened for this group."""


@dataclass(frozen=True, slots=True)
class Head:
    """How far a book is written: its last entry, and the mark that vouches for all before it. `seq` 0 when empty."""

    seq: int
    mark: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """What proves an entry: its number, its mark, and the amount that changed hands.

    That is what came to a place, or left one; of an entry that touches no place, the sum of its debits.
    """

    group_id: int
    seq: int
    mark: str
    kind: str
    amount: Money
    happened: datetime
    written: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """One entry as one account sees it. `amount` and `balance_after` are signed as in the book: debit is positive.

    said_by, confirmed_by: internal ids of people. reverses: the entry that this one took back. reversed_by: the one
    that took this one back.
    """

    seq: int
    mark: str
    kind: str
    amount: Money
    balance_after: Money
    happened: datetime
    written: datetime
    said_by: int | None
    confirmed_by: int | None
    cause: str
    reverses: int | None
    reversed_by: int | None


@dataclass(frozen=True, slots=True)
class Written:
    """A whole entry, as it stands in the book, with the lines it has put there. reverses: the entry it takes back."""

    seq: int
    mark: str
    kind: str
    happened: datetime
    cause: str
    reverses: int | None
    postings: tuple[Posting, ...]


# Asked in nearly every event, and built once: to build a statement takes longer than to ask it.
_BALANCE = (
    select(tables.book.c.currency, tables.balance.c.posted)
    .select_from(
        tables.book.outerjoin(
            tables.account,
            and_(tables.account.c.group_id == tables.book.c.group_id, tables.account.c.code == bindparam("code")),
        ).outerjoin(
            tables.balance,
            and_(
                tables.balance.c.group_id == tables.account.c.group_id,
                tables.balance.c.account_id == tables.account.c.account_id,
            ),
        )
    )
    .where(tables.book.c.group_id == bindparam("group_id"))
)


def balance(session: Session, group_id: int, account: Account) -> Money:
    """What `account` holds, debit positive; zero if it was never used. NoBook if the group has none."""
    found = session.execute(_BALANCE, {"group_id": group_id, "code": account.code}).one_or_none()
    if found is None:
        raise NoBook(group_id)
    return Money(found.posted or 0, found.currency)


def balances(session: Session, group_id: int) -> list[tuple[Account, Money]]:
    """Every account that was ever used and what it holds: places of money first, then by owner. Their sum is zero."""
    row, of = tables.balance, tables.account
    found = session.execute(
        select(of.c.code, of.c.currency, row.c.posted)
        .join_from(of, row, and_(row.c.group_id == of.c.group_id, row.c.account_id == of.c.account_id))
        .where(of.c.group_id == group_id)
    )
    order = list(accounts.KINDS)
    listed = [(accounts.account(line.code), Money(line.posted, line.currency)) for line in found]
    return sorted(listed, key=lambda pair: (order.index(pair[0].kind), pair[0].owner or 0))


def savings_of(session: Session, group_id: int, person_id: int) -> Money:
    """What a person has saved in a group: positive, or zero."""
    return -balance(session, group_id, accounts.savings(person_id))


# Built once, as above: to build it took twice as long as to ask it.
_LATER = tables.entry.alias("later")
_LINES = (
    select(tables.posting, tables.entry, _LATER.c.seq.label("reversed_by"))
    .join_from(
        tables.posting,
        tables.entry,
        and_(tables.entry.c.group_id == tables.posting.c.group_id, tables.entry.c.seq == tables.posting.c.seq),
    )
    .outerjoin(_LATER, and_(_LATER.c.group_id == tables.entry.c.group_id, _LATER.c.reverses == tables.entry.c.seq))
    .where(
        tables.posting.c.group_id == bindparam("group_id"),
        # Asked for by itself, so that the index on (group, account, version) gives the lines in their order.
        tables.posting.c.account_id
        == select(tables.account.c.account_id)
        .where(tables.account.c.group_id == bindparam("group_id"), tables.account.c.code == bindparam("code"))
        .scalar_subquery(),
    )
)


def history(
    session: Session,
    group_id: int,
    account: Account,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    before_seq: int | None = None,
    limit: int | None = None,
    newest_first: bool = True,
) -> list[Line]:
    """The lines of an account, written from `since` on and before `until`, in entries before number `before_seq`.

    With a `limit`, the newest of them (or the oldest, if not `newest_first`).
    """
    entry = tables.entry
    query = _LINES.order_by(tables.posting.c.version.desc() if newest_first else tables.posting.c.version).limit(limit)
    if since is not None:
        query = query.where(entry.c.written_at >= since)
    if until is not None:
        query = query.where(entry.c.written_at < until)
    if before_seq is not None:
        query = query.where(entry.c.seq < before_seq)
    return [
        Line(
            seq=row.seq,
            mark=mark_of(row.hash),
            kind=row.kind,
            amount=Money(row.amount, row.currency),
            balance_after=Money(row.balance_after, row.currency),
            happened=row.happened_at,
            written=row.written_at,
            said_by=row.said_by,
            confirmed_by=row.confirmed_by,
            cause=row.cause,
            reverses=row.reverses,
            reversed_by=row.reversed_by,
        )
        for row in session.execute(query, {"group_id": group_id, "code": account.code})
    ]


def moved(session: Session, group_id: int, seqs: Collection[int]) -> dict[str, int]:
    """What entries put into each account together, by its code, in minor units, debit positive."""
    line, of = tables.posting, tables.account
    sums = session.execute(
        select(of.c.code, func.sum(line.c.amount))
        .join_from(line, of, and_(of.c.group_id == line.c.group_id, of.c.account_id == line.c.account_id))
        .where(line.c.group_id == group_id, line.c.seq.in_(seqs))
        .group_by(of.c.code)
    )
    return {code: int(minor) for code, minor in sums}  # PostgreSQL's sums are Decimal


def reversed_after(session: Session, group_id: int, seqs: Collection[int], after: int) -> list[int]:
    """Those of some entries that were reversed by an entry later than `after`."""
    entry = tables.entry
    query = select(entry.c.reverses).where(
        entry.c.group_id == group_id, entry.c.reverses.in_(seqs), entry.c.seq > after
    )
    return list(session.scalars(query))


def entries(session: Session, group_id: int, *, limit: int) -> list[Written]:
    """The newest entries of a group's book, at most `limit`, the newest first."""
    entry, line, of = tables.entry, tables.posting, tables.account
    newest = session.execute(
        select(entry).where(entry.c.group_id == group_id).order_by(entry.c.seq.desc()).limit(limit)
    ).all()
    postings: dict[int, list[Posting]] = {row.seq: [] for row in newest}
    lines = session.execute(
        select(line.c.seq, line.c.amount, line.c.currency, of.c.code)
        .join(of, and_(of.c.group_id == line.c.group_id, of.c.account_id == line.c.account_id))
        .where(line.c.group_id == group_id, line.c.seq.in_(postings))
        .order_by(line.c.seq, line.c.line)
    )
    for row in lines:
        postings[row.seq].append(Posting(accounts.account(row.code), Money(row.amount, row.currency)))
    return [
        Written(
            seq=row.seq,
            mark=mark_of(row.hash),
            kind=row.kind,
            happened=row.happened_at,
            cause=row.cause,
            reverses=row.reverses,
            postings=tuple(postings[row.seq]),
        )
        for row in newest
    ]


def receipt(session: Session, group_id: int, seq: int) -> Receipt | None:
    """The receipt of entry `seq`; None if there is no such entry."""
    entry, book = tables.entry, tables.book
    row = session.execute(
        select(entry, book.c.currency, _moved().label("moved"))
        .join_from(entry, book, book.c.group_id == entry.c.group_id)
        .where(entry.c.group_id == group_id, entry.c.seq == seq)
    ).one_or_none()
    if row is None:
        return None
    return Receipt(
        group_id=group_id,
        seq=row.seq,
        mark=mark_of(row.hash),
        kind=row.kind,
        amount=Money(int(row.moved), row.currency),  # PostgreSQL's sums are Decimal
        happened=row.happened_at,
        written=row.written_at,
    )


def head(session: Session, group_id: int) -> Head:
    """The head of a group's book. NoBook if the group has none."""
    book = tables.book
    row = session.execute(select(book.c.head_seq, book.c.head_hash).where(book.c.group_id == group_id)).one_or_none()
    if row is None:
        raise NoBook(group_id)
    return Head(row.head_seq, mark_of(row.head_hash))


def written(session: Session) -> dict[int, int]:
    """The number of the newest entry of each group's book, where there is any."""
    head = tables.book.c
    return dict(session.execute(select(head.group_id, head.head_seq).where(head.head_seq > 0)).all())


def currency_of(session: Session, group_id: int) -> str:
    """The currency a group's book is kept in. NoBook if the group has none."""
    currency: str | None = session.scalar(select(tables.book.c.currency).where(tables.book.c.group_id == group_id))
    if currency is None:
        raise NoBook(group_id)
    return currency


def belongs_together(session: Session, seq: int, mark: str, minor: int) -> bool:
    """Whether some book has an entry of that number, mark and amount: what anyone may ask who holds a receipt.

    Nothing else is told: not whose it is, nor which of the three is wrong. `mark` may be typed in any fashion.
    """
    bounds = hashes_of(mark)
    if bounds is None or not 0 < seq < 2**63:
        return False
    entry = tables.entry
    found = session.scalars(select(_moved()).where(entry.c.hash.between(*bounds), entry.c.seq == seq))
    return any(int(moved) == minor for moved in found)


def currencies_under(session: Session, seq: int, mark: str) -> list[str]:
    """The currencies of the books with an entry of that number and mark: those in which its amount is to be read.

    Not to be told to anybody: it says that two of the three are right.
    """
    bounds = hashes_of(mark)
    if bounds is None or not 0 < seq < 2**63:
        return []
    entry, book = tables.entry, tables.book
    query = (
        select(book.c.currency)
        .join_from(entry, book, book.c.group_id == entry.c.group_id)
        .where(entry.c.hash.between(*bounds), entry.c.seq == seq)
        .distinct()
    )
    return list(session.scalars(query.order_by(book.c.currency)))


def _moved() -> Any:
    """What changed hands by the `entry` that the query is at."""
    line, of, entry = tables.posting, tables.account, tables.entry
    is_place = of.c.kind.in_([name for name, kind in accounts.KINDS.items() if kind.place])
    came = func.sum(case((and_(is_place, line.c.amount > 0), line.c.amount), else_=0))
    went = func.sum(case((and_(is_place, line.c.amount < 0), -line.c.amount), else_=0))
    debits = func.sum(case((line.c.amount > 0, line.c.amount), else_=0))
    amount: Select[Any] = (
        select(case((and_(came > 0, came >= went), came), (went > 0, went), else_=debits))
        .join_from(line, of, and_(of.c.group_id == line.c.group_id, of.c.account_id == line.c.account_id))
        .where(line.c.group_id == entry.c.group_id, line.c.seq == entry.c.seq)
    )
    return amount.correlate(entry).scalar_subquery()

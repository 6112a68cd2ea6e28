"""The one writer: nothing else adds to the book.

Entries of a group are written one at a time, under a lock on its row in `book`: so there is no gap, no fork, and no
deadlock, and two groups never wait for each other. Under it: was this key written before? what do the accounts hold?
Then the postings, and last the entry, which seals them. Never wait for a network or a person in such a transaction.

The key is what makes writing twice the same as writing once: of a handover, its number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

from sqlalchemy import Row, and_, bindparam, func, insert, or_, select
from sqlalchemy.orm import Session

from bot.ledger import accounts, tables
from bot.ledger.accounts import KINDS, Account
from bot.ledger.chain import entry_hash, genesis, mark_of, request_hash
from bot.ledger.entries import Entry, Posting
from bot.ledger.reports import NoBook, Receipt, receipt
from bot.money import Money, is_currency

__all__ = ["AlreadyReversed", "KeyReused", "NotReversible", "Overdrawn", "open_book", "record", "reverse"]

_Row: TypeAlias = Row[*tuple[Any, ...]]


class KeyReused(Exception):
    """The key stands in the book with another request: a fault of ours."""

    def __init__(self, group_id: int, key: str) -> None:
        super().__init__(f"key {key!r} of group {group_id} was used for something else")
        self.group_id, self.key = group_id, key


class Overdrawn(Exception):
    """The account does not hold that much; nothing was written. `balance` is what it holds, debit positive."""

    def __init__(self, account: Account, balance: Money) -> None:
        super().__init__(f"{account.code} holds {balance.minor} {balance.currency}")
        self.account, self.balance = account, balance


class AlreadyReversed(Exception):
    """Entry `seq` was taken back before, by entry `by`."""

    def __init__(self, seq: int, by: int) -> None:
        super().__init__(f"entry {seq} was reversed by entry {by}")
        self.seq, self.by = seq, by


class NotReversible(ValueError):
    """There is no such entry, or it is a reversal itself: what was taken back is written anew, not given back."""


def open_book(session: Session, group_id: int, currency: str) -> None:
    """Opens the empty book of a group, for good in one `currency`. ValueError for one that is not known."""
    if not is_currency(currency):
        raise ValueError(f"unknown currency {currency!r}")
    session.execute(
        insert(tables.book).values(
            group_id=group_id, currency=currency, head_seq=0, head_hash=genesis(group_id, currency)
        )
    )


def record(session: Session, group_id: int, entry: Entry, *, key: str, now: datetime) -> Receipt:
    """Writes `entry` into the group's book, once for each `key`, and returns its receipt.

    The same key with the same entry writes nothing and returns the receipt of the first time.

    Raises KeyReused for the same key with another entry, Overdrawn if an account does not hold that much,
    AlreadyReversed or NotReversible if the entry reverses what cannot be, NoBook if the group has none, ValueError for
    another currency than the book's or more money than it can hold. Nothing is written then.
    """
    book = _lock(session, group_id)
    request = request_hash(entry)
    known = _written_under(session, group_id, key)
    if known is not None:
        if known.request_hash != request:
            raise KeyReused(group_id, key)
        return _receipt(session, group_id, known.seq)
    if entry.reverses is not None:
        _check_reversible(session, group_id, entry.reverses)  # that it is the mirror is the seal's to check
    amount = _amount(entry, book.currency)
    held = _held(session, book, entry)
    row = _row(book, entry, key, request, now)
    lines = [_line(row, number, posting, held[posting.account]) for number, posting in enumerate(entry.postings, 1)]
    accounts_of_lines = [held[posting.account].row for posting in entry.postings]
    row["hash"] = entry_hash(row, zip(lines, accounts_of_lines, strict=True))
    _open_accounts(session, [account for account in held.values() if account.is_new])
    session.execute(insert(tables.posting), lines)
    session.execute(insert(tables.entry), [row])
    return Receipt(
        group_id=group_id,
        seq=row["seq"],
        mark=mark_of(row["hash"]),
        kind=entry.kind,
        amount=amount,
        happened=entry.happened,
        written=row["written_at"],
    )


def reverse(
    session: Session,
    group_id: int,
    seq: int,
    *,
    happened: datetime,
    said_by: int | None,
    confirmed_by: int | None,
    cause: str,
    key: str,
    now: datetime,
) -> Receipt:
    """Takes entry `seq` back by writing its mirror, an entry of kind "reversal"; both stay in the book for ever.

    Raises AlreadyReversed, NotReversible if there is no such entry or it is a reversal, and what `record` raises: most
    likely Overdrawn, when the money has gone on meanwhile.
    """
    line, of = tables.posting, tables.account
    postings = session.execute(
        select(of.c.code, line.c.amount, line.c.currency)
        .join_from(line, of, and_(of.c.group_id == line.c.group_id, of.c.account_id == line.c.account_id))
        .where(line.c.group_id == group_id, line.c.seq == seq)
        .order_by(line.c.line)
    ).all()
    if not postings:
        raise NotReversible(f"group {group_id} has no entry {seq}")
    mirror = tuple(Posting(accounts.account(row.code), Money(-row.amount, row.currency)) for row in postings)
    entry = Entry("reversal", mirror, happened, said_by, confirmed_by, cause, reverses=seq)
    return record(session, group_id, entry, key=key, now=now)


@dataclass(frozen=True, slots=True)
class _Held:
    """An account as it stands before the entry: its row, what it holds, and how many postings it has."""

    row: dict[str, Any]
    posted: int = 0
    version: int = 0
    is_new: bool = False


# Asked for every entry, and built once: to build a statement takes longer than to ask it.
_BOOK = select(tables.book).where(tables.book.c.group_id == bindparam("group_id")).with_for_update(key_share=True)
_WRITTEN = select(tables.entry.c.seq, tables.entry.c.request_hash).where(
    tables.entry.c.group_id == bindparam("group_id"), tables.entry.c.key == bindparam("key")
)
_HELD = (
    select(tables.account, tables.balance.c.posted, tables.balance.c.version)
    .join_from(
        tables.account,
        tables.balance,
        and_(
            tables.balance.c.group_id == tables.account.c.group_id,
            tables.balance.c.account_id == tables.account.c.account_id,
        ),
    )
    .where(
        tables.account.c.group_id == bindparam("group_id"),
        tables.account.c.code.in_(bindparam("codes", expanding=True)),
    )
)


def _lock(session: Session, group_id: int) -> _Row:
    """The group's row in `book`, which nobody else writes to before this transaction ends.

    NO KEY UPDATE, so that rows which only refer to the book need not wait. On SQLite the transaction is the lock.
    """
    row = session.execute(_BOOK, {"group_id": group_id}).one_or_none()
    if row is None:
        raise NoBook(group_id)
    return row


def _written_under(session: Session, group_id: int, key: str) -> _Row | None:
    return session.execute(_WRITTEN, {"group_id": group_id, "key": key}).one_or_none()


def _check_reversible(session: Session, group_id: int, seq: int) -> None:
    """That entry `seq` is there, is no reversal, and was not taken back before."""
    of = tables.entry
    query = select(of.c.seq, of.c.reverses).where(of.c.group_id == group_id, or_(of.c.seq == seq, of.c.reverses == seq))
    found = {row.seq: row.reverses for row in session.execute(query)}
    if seq not in found:
        raise NotReversible(f"group {group_id} has no entry {seq}")
    if found.pop(seq) is not None:
        raise NotReversible(f"entry {seq} of group {group_id} is a reversal")
    for by in found:
        raise AlreadyReversed(seq, by)


def _amount(entry: Entry, currency: str) -> Money:
    """What changed hands: see `Receipt`. All of it is in the book's currency."""
    for posting in entry.postings:
        if posting.amount.currency != currency:
            raise ValueError(f"the book is kept in {currency}, not in {posting.amount.currency}")
    at_places = [posting.amount.minor for posting in entry.postings if posting.account.is_place]
    came, went = (sum(max(sign * minor, 0) for minor in at_places) for sign in (1, -1))
    return Money(max(came, went) or sum(max(posting.amount.minor, 0) for posting in entry.postings), currency)


def _held(session: Session, book: _Row, entry: Entry) -> dict[Account, _Held]:
    """The accounts of `entry` as they stand; those never used before get the next numbers of the group."""
    of = tables.account
    codes = [posting.account.code for posting in entry.postings]
    held: dict[Account, _Held] = {}
    for found in session.execute(_HELD, {"group_id": book.group_id, "codes": codes}):
        account_row = {column.name: getattr(found, column.name) for column in of.c}
        held[accounts.account(found.code)] = _Held(account_row, found.posted, found.version)
    new = [posting.account for posting in entry.postings if posting.account not in held]
    if new:
        last = session.scalar(select(func.max(of.c.account_id)).where(of.c.group_id == book.group_id)) or 0
        for account_id, account in enumerate(new, start=last + 1):
            held[account] = _Held(_account_row(book, account_id, account), is_new=True)
    return held


def _account_row(book: _Row, account_id: int, account: Account) -> dict[str, Any]:
    return {
        "group_id": book.group_id,
        "account_id": account_id,
        "code": account.code,
        "kind": account.kind,
        "owner": account.owner,
        "currency": book.currency,
    }


def _row(book: _Row, entry: Entry, key: str, request: bytes, now: datetime) -> dict[str, Any]:
    """The row of the entry that comes next, all but its hash."""
    assert now.tzinfo is not None, "a moment without a zone"
    return {
        "group_id": book.group_id,
        "seq": book.head_seq + 1,
        "kind": entry.kind,
        "happened_at": entry.happened,
        "written_at": now.astimezone(UTC),
        "said_by": entry.said_by,
        "confirmed_by": entry.confirmed_by,
        "cause": entry.cause,
        "reverses": entry.reverses,
        "key": key,
        "request_hash": request,
        "lines": len(entry.postings),
        "prev_hash": book.head_hash,
    }


def _line(row: dict[str, Any], number: int, posting: Posting, held: _Held) -> dict[str, Any]:
    """The row of a posting. Overdrawn if the account cannot give that much."""
    kind, after = KINDS[posting.account.kind], held.posted + posting.amount.minor
    currency = posting.amount.currency
    if (kind.floor is not None and after < kind.floor) or (kind.ceiling is not None and after > kind.ceiling):
        raise Overdrawn(posting.account, Money(held.posted, currency))
    return {
        "group_id": row["group_id"],
        "seq": row["seq"],
        "line": number,
        "account_id": held.row["account_id"],
        "currency": currency,
        "amount": posting.amount.minor,
        "balance_after": Money(after, currency).minor,  # refuses more than the book can hold
        "version": held.version + 1,
    }


def _open_accounts(session: Session, new: Sequence[_Held]) -> None:
    if not new:
        return
    session.execute(insert(tables.account), [held.row for held in new])
    session.execute(
        insert(tables.balance),
        [
            {
                "group_id": held.row["group_id"],
                "account_id": held.row["account_id"],
                "posted": 0,
                "version": 0,
                "floor": KINDS[held.row["kind"]].floor,
                "ceiling": KINDS[held.row["kind"]].ceiling,
            }
            for held in new
        ],
    )


def _receipt(session: Session, group_id: int, seq: int) -> Receipt:
    found = receipt(session, group_id, seq)
    assert found is not None, (group_id, seq)
    return found

"""Exports: a whole book in the languages of other people's programs, so that nobody has to believe ours.

    hledger -f book.journal check -s        bean-check book.beancount

Both recompute the book from its entries. At the end the file claims what each account holds, and takes that from the
table of balances, not from the entries: so a stranger's program proves the one against the other. Amounts carry exactly
the decimals of the currency, else both would forgive a fraction. An entry's day is the UTC day on which it was written;
when it happened stands beside it. People are their internal ids: names are not in the book.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import Literal, TypeAlias, get_args

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from bot.ledger import accounts, tables
from bot.ledger.accounts import Account
from bot.ledger.chain import instant, mark_of
from bot.ledger.reports import balances, currency_of
from bot.money import Money, exponent

__all__ = ["FORMATS", "Format", "export"]

Format: TypeAlias = Literal["hledger", "beancount", "csv"]
FORMATS: tuple[Format, ...] = get_args(Format)

_ROWS_AT_ONCE = 500


def export(session: Session, group_id: int, format: Format) -> Iterator[str]:
    """The group's whole book, piece by piece. Raises NoBook if the group has none, ValueError for another format."""
    currency = currency_of(session, group_id)
    first, last = _days(session, group_id)
    book = _Book(group_id, currency, first, last, balances(session, group_id))
    if format == "hledger":
        return _hledger(book, _entries(session, group_id))
    if format == "beancount":
        return _beancount(book, _entries(session, group_id))
    if format == "csv":
        return _csv(_entries(session, group_id))
    raise ValueError(f"unknown format {format!r}")


@dataclass(frozen=True, slots=True)
class _Book:
    """What must be known before the first entry: the days of the first and last, and what the accounts hold."""

    group_id: int
    currency: str
    first: date
    last: date
    balances: list[tuple[Account, Money]]


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry as it is exported. `about` is what is known of it besides, by name; `lines` are in their order."""

    seq: int
    day: date
    kind: str
    about: dict[str, str]
    lines: list[_Line]


@dataclass(frozen=True, slots=True)
class _Line:
    account: Account
    amount: Money
    balance_after: Money


def _hledger(book: _Book, entries: Iterator[_Entry]) -> Iterator[str]:
    sample = "1000." + "0" * exponent(book.currency)
    yield f"; Kitabu, the book of group {book.group_id}, for hledger and ledger\n\n"
    yield f"commodity {book.currency}\n    format {sample} {book.currency}\n\n"
    yield from (f"account {account.report}\n" for account, _ in book.balances)
    for entry in entries:
        yield f"\n{entry.day} * ({entry.seq}) {entry.kind}\n"
        yield from (f"    ; {name}: {value}\n" for name, value in entry.about.items())
        yield from (f"    {line.account.report}    {_amount(line.amount)}\n" for line in entry.lines)
    if book.balances:
        yield f"\n{book.last} * closing balances\n"
        nothing = _amount(Money(0, book.currency))
        yield from (f"    {account.report}    {nothing} = {_amount(held)}\n" for account, held in book.balances)


def _beancount(book: _Book, entries: Iterator[_Entry]) -> Iterator[str]:
    yield f"; Kitabu, the book of group {book.group_id}, for beancount\n\n"
    yield f'option "title" "Group {book.group_id}"\n'
    yield f'option "operating_currency" "{book.currency}"\n'
    yield 'option "tolerance_multiplier" "0"\n'  # a fraction of a cent is not forgiven
    yield 'plugin "beancount.plugins.noduplicates"\n\n'
    yield from (f"{book.first} open {account.report} {book.currency}\n" for account, _ in book.balances)
    for entry in entries:
        # The link makes every entry unlike any other: two deposits alike on one day are no duplicates.
        yield f'\n{entry.day} * "{entry.kind}" ^entry-{entry.seq}\n'
        yield from (f'  {name}: "{value}"\n' for name, value in entry.about.items())
        yield from (f"  {line.account.report}  {_amount(line.amount)}\n" for line in entry.lines)
    yield "\n"
    # A balance is checked at the start of its day.
    closing = book.last + timedelta(days=1)
    yield from (f"{closing} balance {account.report} {_amount(held)}\n" for account, held in book.balances)


def _csv(entries: Iterator[_Entry]) -> Iterator[str]:
    about = ("mark", "happened", "written", "said-by", "confirmed-by", "cause", "reverses")
    yield _row("entry", "kind", *about, "account", "currency", "amount", "balance-after")
    for entry in entries:
        head = [str(entry.seq), _harmless(entry.kind), *[_harmless(entry.about.get(name, "")) for name in about]]
        for line in entry.lines:
            numbers = [_decimal(line.amount), _decimal(line.balance_after)]
            yield _row(*head, line.account.code, line.amount.currency, *numbers)


def _days(session: Session, group_id: int) -> tuple[date, date]:
    """The days of the first and of the last entry; of an empty book, any day."""
    written = tables.entry.c.written_at
    of_group = tables.entry.c.group_id == group_id
    first, last = session.execute(select(func.min(written), func.max(written)).where(of_group)).one()
    return (first.date(), last.date()) if first is not None else (date(1970, 1, 1), date(1970, 1, 1))


def _entries(session: Session, group_id: int) -> Iterator[_Entry]:
    """The entries of a group as a stream, in order of days: a clock that was put right can have mixed them up."""
    entry, line, of = tables.entry, tables.posting, tables.account
    query = (
        select(entry, line.c.amount, line.c.balance_after, line.c.currency, of.c.code)
        .join_from(entry, line, and_(line.c.group_id == entry.c.group_id, line.c.seq == entry.c.seq))
        .join(of, and_(of.c.group_id == line.c.group_id, of.c.account_id == line.c.account_id))
        .where(entry.c.group_id == group_id)
        .order_by(entry.c.written_at, entry.c.seq, line.c.line)
        .execution_options(yield_per=_ROWS_AT_ONCE)
    )
    for seq, rows in groupby(session.execute(query), key=lambda row: int(row.seq)):
        found = list(rows)
        row = found[0]
        about = {
            "mark": mark_of(row.hash),
            "happened": instant(row.happened_at),
            "written": instant(row.written_at),
            "said-by": _person(row.said_by),
            "confirmed-by": _person(row.confirmed_by),
            "cause": _plain(row.cause),
            "reverses": "" if row.reverses is None else str(row.reverses),
        }
        lines = [
            _Line(accounts.account(row.code), Money(row.amount, row.currency), Money(row.balance_after, row.currency))
            for row in found
        ]
        known = {name: value for name, value in about.items() if value}
        yield _Entry(seq, row.written_at.date(), _plain(row.kind), known, lines)


def _person(person_id: int | None) -> str:
    return "" if person_id is None else f"P{person_id}"


def _plain(text: str) -> str:
    """Only what means nothing in any of the formats: no quotes, commas, semicolons or new lines."""
    return re.sub(r"[^\w .:/@#-]+", " ", text).strip()


def _harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell


def _amount(money: Money) -> str:
    return f"{_decimal(money)} {money.currency}"


def _decimal(money: Money) -> str:
    """The amount with exactly the decimals of its currency: 50.00, -5000, 1.250."""
    places = exponent(money.currency)
    digits = str(abs(money.minor)).rjust(places + 1, "0")
    sign = "-" if money.minor < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}" if places else f"{sign}{digits}"


def _row(*cells: str) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()

"""The proof: whatever somebody does who may take the triggers away, the first bad row is named."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeAlias

import pytest
from sqlalchemy import Column, LargeBinary, Table, Text, and_, delete, insert, literal_column, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from bot import ledger
from bot.database import Database
from bot.ledger import tables
from bot.ledger.accounts import KINDS
from bot.ledger.chain import entry_hash
from bot.ledger.tables import Instant
from tests.ledger.story import LAST, NOW, euro, faults, moved, run, taken_back, tell

ALTERATIONS = 500

# Which entry is the first, and the last, to use an account of group 1, by its number.
FIRST_USE = {1: 1, 2: 1, 3: 2, 4: 3, 5: 4}
LAST_USE = {1: 7, 2: 6, 3: 7, 4: 6, 5: 5}

# Alters something if it can, and says how many rows; with the entry at which the fault is then to be found.
Alteration: TypeAlias = tuple[Callable[[Session], int], int]


def test_true_books_have_no_fault(database: Database) -> None:
    with database.write() as session:
        assert faults(session) == []
        tell(session)
    with database.read() as session:
        assert faults(session) == []


def test_each_of_many_random_alterations_is_found_and_the_first_bad_row_named(database: Database) -> None:
    dice = random.Random(20261124)
    done: dict[str, int] = {}
    with database.write() as session:
        tell(session)
    with database.write() as session:
        _become_superuser(session, database)
        while sum(done.values()) < ALTERATIONS:
            kind = dice.choice([_change, _change, _change, _change, _remove, _repeat, _swap])
            alter, first_bad = kind(dice, database)
            with session.begin_nested() as alteration:
                try:
                    altered = alter(session)
                except DBAPIError:  # not even a superuser may: the key is taken, or it is a word for a number
                    altered = 0
                else:
                    found = [fault for fault in ledger.verify(session) if fault.group_id == 1]
                    assert [fault.seq for fault in found] == ([first_bad] if altered else []), (kind, found)
                alteration.rollback()
            done[kind.__name__] = done.get(kind.__name__, 0) + bool(altered)
        session.rollback()
    assert min(done.values()) > ALTERATIONS // 50, done


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("update posting set amount = amount + 1 where seq = 2 and line = 1", "entry 2: does not sum to zero"),
        ("update posting set line = 7 where seq = 2 and line = 2", "entry 2: its postings are numbered wrongly"),
        ("delete from posting where seq = 2 and line = 2", "entry 2: has 1 postings, not 2"),
        ("delete from posting where seq = 2", "entry 2: has 0 postings, not 2"),
        ("delete from entry where seq = 2", "entry 2: has postings, and no entry"),
        ("update posting set currency = 'USD' where seq = 2", "entry 2: is not in EUR"),
        ("update posting set account_id = 9 where seq = 2 and line = 1", "entry 2: account 9 is missing"),
        (
            "update posting set balance_after = 1 where seq = 2 and line = 1",
            "entry 2: does not continue account 1, which holds 8000 after it",
        ),
        ("update entry set reverses = 3 where seq = 5", "entry 5: is not the mirror of entry 3"),
        ("update entry set prev_hash = hash where seq = 2", "entry 2: does not continue the chain"),
        ("update entry set cause = '' where seq = 2", "entry 2: the hash does not fit what is written"),
        ("update account set owner = 9 where account_id = 3", "entry 2: the hash does not fit what is written"),
        ("update book set head_seq = 9", "entry 8: is missing: the head is at 9"),
        ("update book set head_seq = 5", "entry 6: stands after the head, which is at 5"),
        ("update book set head_hash = (select hash from entry where seq = 2)", "entry 7: the head has another hash"),
        ("update balance set posted = 1 where account_id = 5", "entry 5: account 5 holds 0, its balance says 1"),
        ("update balance set floor = -9 where account_id = 5", "entry 5: account 5 has other limits than its kind"),
        ("delete from balance where account_id = 5", "entry 5: account 5 has no balance"),
        ("insert into account values (1, 9, 'cash:8', 'cash', 9, 'EUR')", "entry 0: account 9 is none"),
        ("delete from book", "entry 0: there are rows, and no book"),
    ],
)
def test_a_fault_is_named_in_words(database: Database, statement: str, fault: str) -> None:
    with database.write() as session:
        tell(session)
    with database.write() as session:
        _become_superuser(session, database)
        statement = statement.replace(" where ", " where group_id = 1 and ") if " where " in statement else statement
        run(session, statement)
        assert f"group 1 {fault}" in faults(session)
        session.rollback()


def test_entries_cut_off_at_the_end_are_missed_by_the_head(database: Database) -> None:
    with database.write() as session:
        tell(session)
    with database.write() as session:
        _become_superuser(session, database)
        run(
            session,
            "delete from posting where group_id = 1 and seq > 5",
            "delete from entry where group_id = 1 and seq > 5",
        )
        assert "group 1 entry 6: is missing: the head is at 7" in faults(session)
        session.rollback()


def test_each_group_is_proved_by_itself(database: Database) -> None:
    with database.write() as session:
        tell(session)
    with database.write() as session:
        _become_superuser(session, database)
        run(session, "update entry set said_by = 99 where seq = 2")
        found = [(fault.group_id, fault.seq) for fault in ledger.verify(session) if fault.group_id]
        assert found == [(1, 2), (2, 2)]
        session.rollback()


@pytest.mark.parametrize("rows", [1, 2, 3, 1000])
def test_a_book_longer_than_what_is_read_at_once_is_proved(
    database: Database, rows: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.ledger.proof._ROWS_AT_ONCE", rows)
    with database.write() as session:
        tell(session)
    with database.read() as session:
        assert faults(session) == []
    with database.write() as session:
        _become_superuser(session, database)
        run(session, "update posting set version = 99 where group_id = 1 and seq = 6 and line = 2")
        assert faults(session)[-1].startswith("group 1 entry 6")
        session.rollback()


# From here on somebody forges the book who makes every hash right. They are still held to the rules.


def test_a_forger_cannot_give_what_is_not_there(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    with database.write() as session:
        tell(session)
    with database.write() as session:
        _become_superuser(session, database)
        with monkeypatch.context() as lifted:
            lifted.setitem(KINDS, "cash", replace(KINDS["cash"], floor=None))
            ledger.record(session, 1, moved(ledger.cash(3), ledger.bank(), euro(45_01)), key="forged", now=NOW)
        assert "group 1 entry 8: account 1 holds -1, which it never can" in faults(session)
        session.rollback()


def test_a_forger_cannot_reverse_a_reversal(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.ledger.writer._check_reversible", lambda *_: None)
    with database.write() as session:
        tell(session)
    with database.write() as session:
        _become_superuser(session, database)
        taken_back(session, 5, key="forged")
        assert "group 1 entry 8: reverses entry 5, which is a reversal" in faults(session)
        session.rollback()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_forger_cannot_reverse_an_entry_twice(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.ledger.writer._check_reversible", lambda *_: None)
    monkeypatch.setitem(KINDS, "wallet", replace(KINDS["wallet"], floor=None))
    with database.write() as session:
        tell(session)
    with database.write() as session:
        _become_superuser(session, database)
        run(session, "alter table entry drop constraint uq_entry_group_id_reverses")
        taken_back(session, 4, key="forged")
        assert "group 1 entry 8: reverses entry 4, as entry 5 did" in faults(session)
        session.rollback()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_forger_cannot_add_an_entry_of_nothing(database: Database) -> None:
    with database.write() as session:
        tell(session)
    with database.write() as session:
        _become_superuser(session, database)
        last = session.execute(select(tables.entry).where(_is(tables.entry, {"seq": LAST}))).mappings().one()
        empty = {**last, "seq": LAST + 1, "key": "forged", "lines": 0, "prev_hash": last["hash"]}
        session.execute(insert(tables.entry).values({**empty, "hash": entry_hash(empty, [])}))
        assert "group 1 entry 8: has 0 postings, not 0" in faults(session)
        session.rollback()


def _become_superuser(session: Session, database: Database) -> None:
    """From now on nothing is refused in this transaction but what the columns themselves cannot take."""
    if database.is_sqlite:
        run(session, "pragma ignore_check_constraints = on", "pragma defer_foreign_keys = on")
        for trigger in session.scalars(text("select name from sqlite_master where type = 'trigger'")).all():
            run(session, f"drop trigger {trigger}")
    else:
        run(session, "set local session_replication_role = replica")


def _change(dice: random.Random, database: Database) -> Alteration:
    """One cell gets another value."""
    table, row, first_bad = _any_row(dice)
    column = dice.choice([column for column in table.c if column.name != "group_id"])
    value = _any_value(dice, column, database)
    if column is tables.book.c.head_seq:
        first_bad = max(min(value, LAST), 0) + 1
    elif column.name == "seq":
        first_bad = min(first_bad, value)
    elif column is tables.book.c.currency:
        first_bad = 1
    elif column is tables.balance.c.account_id:
        first_bad = 0

    def alter(session: Session) -> int:
        other = column.is_distinct_from(value)
        return _count(session, update(table).where(_is(table, row), other).values({column.name: value}))

    return alter, first_bad


def _remove(dice: random.Random, _database: Database) -> Alteration:
    """One row is gone."""
    table, row, first_bad = _any_row(dice)
    first_bad = 0 if table is tables.book else first_bad
    return lambda session: _count(session, delete(table).where(_is(table, row))), first_bad


def _repeat(dice: random.Random, _database: Database) -> Alteration:
    """One row is there once more, under another key."""
    table, row, first_bad = _any_row(dice)
    another: dict[str, Any]
    if table is tables.entry:
        seq = dice.choice([-3, 0, LAST + 1, 99])
        another, first_bad = {"seq": seq, "key": "another", "reverses": None}, min(seq, LAST + 1)
    elif table is tables.posting:
        another = {"line": dice.choice([-1, 0, 3]), "version": 99}
    elif table is tables.account:
        another, first_bad = {"account_id": 99, "code": "cash:99"}, 0
    else:
        another, first_bad = {"account_id": 99}, 0

    def alter(session: Session) -> int:
        if table is tables.book:
            return 0
        found = session.execute(select(table).where(_is(table, row))).mappings().one()
        return _count(session, insert(table).values({**found, **another}))

    return alter, first_bad


def _swap(dice: random.Random, _database: Database) -> Alteration:
    """Two entries change places, with their postings or without."""
    one, other = sorted(dice.sample(range(1, LAST + 1), 2))
    swapped = dice.choice([[tables.entry], [tables.entry, tables.posting]])

    def alter(session: Session) -> int:
        for table in swapped:
            for seq, to in ((one, -1), (other, one), (-1, other)):
                session.execute(update(table).where(table.c.group_id == 1, table.c.seq == seq).values(seq=to))
        return 2

    return alter, one


def _any_row(dice: random.Random) -> tuple[Table, dict[str, int], int]:
    """A row of group 1: its table, its key, and the entry at which a fault in it is to be found."""
    table = dice.choice([tables.entry, tables.entry, tables.posting, tables.posting, *tables.TABLES])
    seq, account = dice.randint(1, LAST), dice.randint(1, len(FIRST_USE))
    if table is tables.entry:
        return table, {"seq": seq}, seq
    if table is tables.posting:
        return table, {"seq": seq, "line": dice.randint(1, 2)}, seq
    if table is tables.account:
        return table, {"account_id": account}, FIRST_USE[account]
    if table is tables.balance:
        return table, {"account_id": account}, LAST_USE[account]
    return table, {}, LAST


def _any_value(dice: random.Random, column: Column[Any], database: Database) -> Any:
    """Something that the column can hold, or that it might be made to hold."""
    if isinstance(column.type, Instant):
        strange = ["'never'", "'2026-11-24 17:00:00'", "cast(x'ff' as text)"] if database.is_sqlite else ["'infinity'"]
        return dice.choice(
            [NOW + timedelta(microseconds=dice.randint(0, 10**12)), literal_column(dice.choice(strange))]
        )
    if isinstance(column.type, Text):
        strange = ["cast(x'ff41' as text)"] if database.is_sqlite else ["'\u202e'"]
        return dice.choice(["", "other", "savings:8", "cash", "USD", "é" * 40, literal_column(dice.choice(strange))])
    if isinstance(column.type, LargeBinary):
        return dice.choice([dice.randbytes(32), bytes(32), *([b"", b"\x00"] if database.is_sqlite else [])])
    numbers = [-99, -1, 0, 1, 2, 3, 7, 8, 5000, 2**62, -(2**63)]
    return dice.choice([*numbers, None] if column.nullable else numbers)


def _is(table: Table, row: dict[str, int]) -> Any:
    return and_(table.c.group_id == 1, *[table.c[name] == value for name, value in row.items()])


def _count(session: Session, statement: Any) -> int:
    return int(session.connection().execute(statement).rowcount)

"""Attacks on the book by somebody who speaks SQL to the database: each is refused, and leaves nothing behind.

This is the owner of the tables, with all triggers in place. Whoever takes them away is test_proof.py's business.
"""

from __future__ import annotations

import pytest
from sqlalchemy.exc import DBAPIError

from bot.database import Database
from tests.ledger.story import BALANCES, faults, held, run, tell

# In the story: cash:3 is account 1, savings:7 is 2, savings:8 is 3, bank is 4, wallet is 5. Entry 5 reverses entry 4.
CASH, SAVINGS, WALLET = 1, 2, 5


def line(number: int, account: int, amount: int, *, seq: str = "head_seq + 1", version: str = "version + 1",
         after: str = "", currency: str = "EUR") -> str:  # fmt: skip
    """A posting of the entry that comes next, right in every way that is not said otherwise."""
    return (
        "insert into posting (group_id, seq, line, account_id, currency, amount, balance_after, version)"
        f" select group_id, {seq}, {number}, account_id, '{currency}', {amount}, {after or f'posted + {amount}'},"
        f" {version} from balance join book using (group_id) where group_id = 1 and account_id = {account}"
    )


def seal(lines: int = 2, *, seq: str = "head_seq + 1", key: str = "by hand", prev_hash: str = "head_hash",
         reverses: str = "null") -> str:  # fmt: skip
    """The entry that comes next, with a hash that no trigger can check."""
    moment = "'2026-11-24T17:00:00.000000Z'"
    return (
        "insert into entry (group_id, seq, kind, happened_at, written_at, cause, reverses, key, request_hash, lines,"
        f" prev_hash, hash) select group_id, {seq}, 'deposit', {moment}, {moment}, '', {reverses}, '{key}', head_hash,"
        f" {lines}, {prev_hash}, head_hash from book where group_id = 1"
    )


NEW_ACCOUNT = "insert into account values (1, 9, 'cash:9', 'cash', 9, 'EUR')"
FOREIGN = (  # two accounts in another currency than the book's
    "insert into account values (1, 8, 'cash:8', 'cash', 8, 'USD'), (1, 9, 'savings:9', 'savings', 9, 'USD')",
    "insert into balance values (1, 8, 0, 0, 0, null), (1, 9, 0, 0, null, 0)",
)
BALANCED = (line(1, CASH, 500), line(2, SAVINGS, -500))
STORED = "(select prev_hash from entry where group_id = 1 and seq = 3)"

ATTACKS: dict[str, tuple[str, ...]] = {
    # what is written is changed
    "a posting is changed": ("update posting set amount = amount + 1 where group_id = 1 and seq = 1 and line = 1",),
    "both postings are changed": (
        "update posting set amount = amount * 100, balance_after = balance_after * 100 where group_id = 1 and seq = 1",
    ),
    "a posting is moved to another entry": ("update posting set seq = 2, line = 3 where seq = 1 and line = 1",),
    "a posting is taken away": ("delete from posting where group_id = 1 and seq = 7 and line = 1",),
    "an entry is changed": ("update entry set said_by = 8 where group_id = 1 and seq = 1",),
    "an entry gets another hash": (f"update entry set hash = {STORED} where group_id = 1 and seq = 7",),
    "an entry is taken away": ("delete from entry where group_id = 1 and seq = 7",),
    "an entry is taken away with its postings": (
        "delete from posting where group_id = 1 and seq = 7",
        "delete from entry where group_id = 1 and seq = 7",
    ),
    "the book is emptied": ("delete from posting", "delete from entry", "delete from balance", "delete from account"),
    "an account gets another owner": ("update account set owner = 8, code = 'savings:88' where account_id = 2",),
    "an account is taken away": ("delete from account where group_id = 1 and account_id = 5",),
    "an account that was never used is taken away": (
        NEW_ACCOUNT,
        "delete from account where group_id = 1 and account_id = 9",
    ),
    # balances
    "a balance is changed": ("update balance set posted = posted + 1 where group_id = 1 and account_id = 4",),
    "a balance is moved on": (
        "update balance set posted = posted + 1, version = version + 1 where group_id = 1 and account_id = 4",
    ),
    "a balance is set back": ("update balance set posted = 5000, version = 1 where group_id = 1 and account_id = 1",),
    "a balance is given to another account": (
        "update balance set account_id = 99 where group_id = 1 and account_id = 5",
    ),
    "a floor is taken away": ("update balance set floor = null where group_id = 1 and account_id = 1",),
    "a ceiling is lifted": ("update balance set ceiling = 99 where group_id = 1 and account_id = 2",),
    "a balance is taken away": ("delete from balance where group_id = 1 and account_id = 5",),
    "a balance does not start at zero": (
        NEW_ACCOUNT,
        "insert into balance (group_id, account_id, posted, version) values (1, 9, 100, 0)",
    ),
    "a balance does not start at its first version": (
        NEW_ACCOUNT,
        "insert into balance (group_id, account_id, posted, version) values (1, 9, 0, 7)",
    ),
    # the head
    "the head is set back": (f"update book set head_seq = 2, head_hash = {STORED} where group_id = 1",),
    "the head is moved on": ("update book set head_seq = head_seq + 1 where group_id = 1",),
    "the head gets another hash": (f"update book set head_hash = {STORED} where group_id = 1",),
    "a book gets another currency": ("update book set currency = 'USD' where group_id = 1",),
    "a book is given to another group": ("update book set group_id = 9 where group_id = 2",),
    "a book is taken away": ("delete from book where group_id = 2",),
    "an empty book is taken away": (
        f"insert into book (group_id, currency, head_seq, head_hash) values (9, 'EUR', 0, {STORED})",
        "delete from book where group_id = 9",
    ),
    "a book starts with half a hash": (
        f"insert into book (group_id, currency, head_seq, head_hash) values (9, 'EUR', 0, substr({STORED}, 1, 16))",
    ),
    "a book does not start empty": (
        f"insert into book (group_id, currency, head_seq, head_hash) values (9, 'EUR', 3, {STORED})",
    ),
    # what is added is wrong
    "an entry does not balance": (line(1, CASH, 500), line(2, SAVINGS, -499), seal()),
    "an entry balances only over two currencies": (line(1, CASH, 500), line(2, SAVINGS, -500, currency="USD"), seal()),
    "an entry in another currency": (
        *FOREIGN,
        line(1, 8, 500, currency="USD"),
        line(2, 9, -500, currency="USD"),
        seal(),
    ),
    "an entry in the book's currency for accounts in another": (*FOREIGN, line(1, 8, 500), line(2, 9, -500), seal()),
    "an entry has one posting": (line(1, CASH, 500), seal(1)),
    "an entry has no postings": (seal(0),),
    "an entry has fewer postings than it says": (*BALANCED, seal(3)),
    "a posting of nothing": (*BALANCED, line(3, WALLET, 0), seal(3)),
    "postings without an entry": BALANCED,
    "a posting is added to a sealed entry": (line(3, CASH, 500, seq="head_seq"),),
    "two postings that balance are added to a sealed entry": (
        line(3, CASH, 500, seq="head_seq"),
        line(4, SAVINGS, -500, seq="head_seq"),
    ),
    "two postings that balance are added to an entry that was just sealed": (
        *BALANCED,
        seal(),
        line(3, CASH, 500, seq="8"),
        line(4, SAVINGS, -500, seq="8"),
    ),
    "a number is left out": (
        line(1, CASH, 500, seq="head_seq + 2"),
        line(2, SAVINGS, -500, seq="head_seq + 2"),
        seal(seq="head_seq + 2"),
    ),
    "a number is used again": (seal(seq="head_seq"),),
    "the chain forks": (*BALANCED, seal(prev_hash=STORED)),
    "a key is used again": (*BALANCED, seal(key="handover:1")),
    "a balance after it that is wrong": (line(1, CASH, 500, after="posted"), line(2, SAVINGS, -500), seal()),
    "a version is left out": (line(1, CASH, 500, version="version + 2"), line(2, SAVINGS, -500), seal()),
    "an account that is not there": (
        line(1, CASH, 500),
        "insert into posting values (1, 8, 2, 99, 'EUR', -500, -500, 1)",
        seal(),
    ),
    "more is given than is there": (line(1, CASH, -5000), line(2, SAVINGS, 5000), seal()),
    "more is paid out than was saved": (line(1, SAVINGS, 4100), line(2, CASH, -4100), seal()),
    # reversals
    "an entry is reversed twice": (line(1, WALLET, -2050), line(2, SAVINGS, 2050), seal(reverses="4")),
    "a reversal is reversed": (line(1, WALLET, 2050), line(2, SAVINGS, -2050), seal(reverses="5")),
    "a reversal takes back less": (line(1, CASH, -2400), line(2, 3, 2400), seal(reverses="7")),
    "a reversal takes back from somebody else": (line(1, CASH, -2500), line(2, SAVINGS, 2500), seal(reverses="7")),
    "an entry reverses itself": (*BALANCED, seal(reverses="head_seq + 1")),
    "an entry reverses what is not there": (*BALANCED, seal(reverses="99")),
}

ENTRY_REPLACED = (
    "replace into entry select group_id, seq, kind, happened_at, written_at, 99, confirmed_by, cause, reverses, key,"
    " request_hash, lines, prev_hash, hash from entry where group_id = 1 and seq = 7"
)
SQLITE_ATTACKS: dict[str, tuple[str, ...]] = {
    "a posting is replaced": ("replace into posting values (1, 7, 1, 1, 'EUR', 2501, 4501, 4)",),
    "a posting is replaced by its version": ("replace into posting values (1, 8, 1, 1, 'EUR', 2500, 4500, 4)",),
    "an entry is replaced": (ENTRY_REPLACED,),
    "an entry is replaced by its key": (*BALANCED, seal(key="handover:1").replace("insert", "insert or replace", 1)),
    "an entry is replaced by what it reverses": (
        line(1, WALLET, -2050),
        line(2, SAVINGS, 2050),
        seal(reverses="4").replace("insert", "insert or replace", 1),
    ),
    "an account is replaced": ("replace into account values (1, 2, 'savings:9', 'savings', 9, 'EUR')",),
    "an account is replaced by its code": ("replace into account values (1, 9, 'savings:7', 'savings', 7, 'EUR')",),
    "a balance is replaced": ("replace into balance values (1, 4, 0, 0, 0, null)",),
    "a book is replaced": (f"replace into book values (1, 'EUR', 0, {STORED})",),
    "a posting is updated over another": ("update or replace posting set line = 2 where seq = 7 and line = 1",),
    "a word stands where a number should": (line(1, CASH, 500), line(2, SAVINGS, -500, version="'two'"), seal()),
}

POSTGRESQL_ATTACKS: dict[str, tuple[str, ...]] = {
    **{
        f"the table {table} is truncated": (f"truncate {table} cascade",)
        for table in ("posting", "entry", "balance", "account", "book")
    },
    "a conflict is turned into an update": (
        "insert into balance values (1, 4, 0, 0, 0, null) on conflict (group_id, account_id) do update set posted = 1",
    ),
    "a merge updates": (
        "merge into posting p using book b on p.group_id = b.group_id when matched then update set amount = 1",
    ),
    "a temporary table stands before the real one": (
        "create temporary table posting as select 1 as group_id, 4 as account_id, 3 as version, 99 as balance_after",
        "update public.balance set posted = 99, version = 3 where group_id = 1 and account_id = 4",
    ),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_by_sql_is_refused(database: Database, attack: str) -> None:
    _is_refused(database, ATTACKS[attack])


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("attack", SQLITE_ATTACKS)
@pytest.mark.parametrize("recursive", ["on", "off"])
def test_an_attack_in_the_manner_of_sqlite_is_refused(database: Database, attack: str, recursive: str) -> None:
    _is_refused(database, SQLITE_ATTACKS[attack], f"pragma recursive_triggers = {recursive}")


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
@pytest.mark.parametrize("attack", POSTGRESQL_ATTACKS)
def test_an_attack_in_the_manner_of_postgresql_is_refused(database: Database, attack: str) -> None:
    _is_refused(database, POSTGRESQL_ATTACKS[attack])


def test_what_is_right_is_not_refused_and_still_found_out_by_its_hash(database: Database) -> None:
    # So the attacks above are refused for what is wrong with them, and not for the way they are made.
    with database.write() as session:
        tell(session)
    with database.write() as session:
        run(session, *BALANCED, seal())
    with database.read() as session:
        assert faults(session) == ["group 1 entry 8: the hash does not fit what is written"]


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_at_the_commit_postgresql_looks_again(database: Database) -> None:
    with database.write() as session:
        tell(session)
        run(session, "drop trigger entry_seals on entry")
    with pytest.raises(DBAPIError, match="does not balance"), database.write() as session:
        run(session, line(1, CASH, 500), line(2, SAVINGS, -499), seal())


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_connection_that_checks_no_foreign_keys_is_found_out(database: Database) -> None:
    with database.write() as session:
        tell(session)
    raw = database.writer.raw_connection()
    raw.driver_connection.execute("pragma foreign_keys = off")  # type: ignore[union-attr]
    raw.driver_connection.execute(line(1, CASH, 500))  # type: ignore[union-attr]
    raw.close()
    with database.read() as session:
        assert faults(session) == ["group 1 entry 8: has postings, and no entry"]


def _is_refused(database: Database, attack: tuple[str, ...], prepare: str = "") -> None:
    with database.write() as session:
        tell(session)
    with pytest.raises(DBAPIError), database.write() as session:
        run(session, *filter(None, [prepare]), *attack)
    with database.read() as session:
        assert held(session) == BALANCES
        assert faults(session) == []

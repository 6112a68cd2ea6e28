"""The triggers of the book, and whether they are all there.

What they refuse stands in triggers.sqlite.sql and triggers.postgresql.sql, as the SQL it is. A migration that rebuilds
a table on SQLite drops its triggers without a word: so they are made anew after every migration, from here alone, and
`missing_triggers` is asked at every start and by every proof of the book.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, bindparam, text

from bot.ledger.tables import TABLES

__all__ = ["install_triggers", "missing_triggers"]

_CREATES_TRIGGER = re.compile(r"^create (?:constraint )?trigger (\w+)", re.MULTILINE)
_USES_FUNCTION = re.compile(r"^create (?:constraint )?trigger (\w+)[^;]* execute function (\w+)\(\);", re.MULTILINE)
_CREATES_FUNCTION = re.compile(r"^create or replace function (\w+)\(\).*?\$\$(.*?)\$\$", re.MULTILINE | re.DOTALL)
_TABLE_NAMES = [table.name for table in TABLES]


def install_triggers(connection: Connection) -> None:
    """Makes every trigger of the book anew, in the transaction that is open. Doing it twice does no harm."""
    script = _script(connection)
    if connection.dialect.name == "sqlite":
        for name in _found_on_sqlite(connection):
            connection.exec_driver_sql(f'drop trigger "{name}"')
        for statement in _statements(script):
            connection.exec_driver_sql(statement)
    else:
        for name, (table, _) in _found_on_postgresql(connection).items():
            connection.exec_driver_sql(f'drop trigger "{name}" on "{table}"')
        connection.exec_driver_sql(script, execution_options={"no_parameters": True})
        schema = connection.scalar(text("select current_schema()"))
        for name, _ in _CREATES_FUNCTION.findall(script):
            # Without this somebody's temporary table called "posting" would be looked at instead of the real one.
            connection.exec_driver_sql(f'alter function {name}() set search_path = "{schema}", pg_temp')


def missing_triggers(connection: Connection) -> list[str]:
    """The names of those that are not there, are disabled, or do not do what they should. Empty when all is well."""
    script = _script(connection)
    if connection.dialect.name == "sqlite":
        made_by = _found_on_sqlite(connection)
        wanted = zip(_CREATES_TRIGGER.findall(script), _statements(script), strict=True)
        return [name for name, statement in wanted if _same(made_by.get(name, "")) != _same(statement)]
    bodies = dict(_CREATES_FUNCTION.findall(script))
    found = _found_on_postgresql(connection)
    return [name for name, uses in _USES_FUNCTION.findall(script) if found.get(name, ("", ""))[1] != bodies[uses]]


def _script(connection: Connection) -> str:
    return Path(__file__).with_name(f"triggers.{connection.dialect.name}.sql").read_text(encoding="utf-8")


def _statements(script: str) -> Iterator[str]:
    statement = ""
    for line in script.splitlines(keepends=True):
        if line.startswith("--"):
            continue
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""


def _same(statement: str) -> str:
    return statement.rstrip(";").casefold().removeprefix("create trigger").strip()


def _found_on_sqlite(connection: Connection) -> dict[str, str]:
    """Each trigger on the book's tables, and the statement it was made by."""
    query = text("select name, sql from sqlite_master where type = 'trigger' and tbl_name in :tables")
    found = connection.execute(query.bindparams(bindparam("tables", _TABLE_NAMES, expanding=True)))
    return {row.name: row.sql for row in found}


def _found_on_postgresql(connection: Connection) -> dict[str, tuple[str, str]]:
    """Each trigger on the book's tables: which table, and its function's body, empty if the trigger is disabled."""
    query = text(
        "select t.tgname as name, c.relname as table, case when t.tgenabled in ('O', 'A') then p.prosrc else '' end"
        " as body from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid"
        " where not t.tgisinternal and c.relnamespace = current_schema()::regnamespace and c.relname in :tables"
    )
    found = connection.execute(query.bindparams(bindparam("tables", _TABLE_NAMES, expanding=True)))
    return {row.name: (row.table, row.body) for row in found}

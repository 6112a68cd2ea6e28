"""Makes the tables that exist so far. It goes when the first migration comes, which then makes them."""

from __future__ import annotations

import importlib
from pathlib import Path

from alembic.runtime.migration import MigrationContext as Alembic
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Table, insert

from bot import clock, ledger
from bot.database import Base
from bot.migrate import House, newest
from bot.sealed import Vault

SECRET = b"a secret that is only for tests."


def make_tables(connection: Connection) -> None:
    root = Path(__file__).parent.parent
    for file in sorted((root / "bot").rglob("*.py")):
        if "__tablename__" in (source := file.read_text()) or " = Table(" in source:
            name = ".".join(file.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
            importlib.import_module(name)
    tables = Base.metadata.tables
    ready: list[Table] = list(tables.values())
    while True:
        kept = [
            t for t in ready if all(k.target_fullname.split(".")[0] in {r.name for r in ready} for k in t.foreign_keys)
        ]
        if len(kept) == len(ready):
            break
        ready = kept
    Base.metadata.create_all(connection, tables=ready)
    ledger.install_triggers(connection)
    Alembic.configure(connection).stamp(_script(), newest())
    connection.execute(insert(House).values(id=1, key_fingerprint=Vault(SECRET).fingerprint, made_at=clock.now()))


def _script() -> ScriptDirectory:
    return ScriptDirectory(str(Path(__file__).parent.parent / "migrations"))

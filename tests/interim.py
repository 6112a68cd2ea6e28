"""Makes the tables that exist so far. It goes when the first migration comes, which then makes them."""

from __future__ import annotations

import importlib
from pathlib import Path

from sqlalchemy import Connection, Table

from bot.database import Base


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
    try:
        ledger = importlib.import_module("bot.ledger")
    except ModuleNotFoundError:
        return
    if hasattr(ledger, "install_triggers"):
        ledger.install_triggers(connection)

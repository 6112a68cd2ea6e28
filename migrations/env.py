"""How alembic runs the migrations: for `bot.migrate` in its transaction, or for its own command line.

alembic revision --autogenerate --rev-id 0002 -m "loans"      writes the next one, for a person to make it good
"""

from __future__ import annotations

import importlib
import os
import pkgutil
from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection, MetaData

import bot
from bot.config import Config
from bot.database import Base, Moment, open_database


def run(connection: Connection, metadata: MetaData | None) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        compare_type=True,
        # SQLite changes a column by writing the table anew.
        render_as_batch=True,
        render_item=_render_item,
        # One transaction around all of them: whoever is killed in the middle leaves the database as it was.
        transactional_ddl=True,
    )
    with context.begin_transaction():
        context.run_migrations()


def all_tables() -> MetaData:
    """The tables as the code has them now. Any module may have one, so every module is imported."""
    for module in pkgutil.walk_packages(bot.__path__, "bot."):
        if module.name != "bot.__main__":
            importlib.import_module(module.name)
    return Base.metadata


def _render_item(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    # A migration says what is in the database, and stays as it is when our own types change.
    if kind == "type" and isinstance(item, Moment):
        return "sa.DateTime(timezone=True)"
    return False


if (given := context.config.attributes.get("connection")) is not None:
    run(given, None)
else:
    database = open_database(Config.read(os.environ))
    with database.writer.begin() as connection:
        run(connection, all_tables())
    database.close()

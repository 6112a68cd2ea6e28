"""The triggers: there after every migration, missed when they are not, and none of them idle."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from bot import ledger
from bot.database import Database
from tests.ledger.story import NOW, euro, faults, paid_in, run, tell
from tests.ledger.test_attacks import ATTACKS, POSTGRESQL_ATTACKS, SQLITE_ATTACKS

_TRIGGER = re.compile(r"^create (?:constraint )?trigger (\w+) (?:before|after) .*?\bon (\w+)", re.MULTILINE)

# They look again at what others have looked at: entry_seals (test_attacks.py shows the second look alone), or the
# triggers of the tables that hang on this one and would be truncated with it.
SECOND_LOOK = {"posting_balances", "book_is_not_truncated", "account_is_not_truncated", "entry_is_not_truncated"}


def missing(session: Session) -> list[str]:
    return ledger.missing_triggers(session.connection())


def test_all_are_there_and_making_them_again_does_no_harm(database: Database) -> None:
    with database.write() as session:
        assert missing(session) == []
        tell(session)
        ledger.install_triggers(session.connection())
        ledger.install_triggers(session.connection())
        assert missing(session) == []
        ledger.record(session, 1, paid_in(7, euro(5)), key="after", now=NOW)
        assert faults(session) == []


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_table_that_was_rebuilt_on_sqlite_misses_its_triggers(database: Database) -> None:
    with database.write() as session:
        tell(session)
        run(
            session,
            "pragma legacy_alter_table = on",
            "create table rebuilt as select * from posting",
            "drop table posting",
            "alter table rebuilt rename to posting",
        )
        assert missing(session) == [
            "posting_follows",
            "posting_moves_balance",
            "posting_is_not_changed",
            "posting_is_not_deleted",
        ]
        assert faults(session)[0] == "group 0 entry 0: the trigger posting_follows is missing, disabled or altered"
        ledger.install_triggers(session.connection())
        assert missing(session) == []


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_trigger_that_was_made_harmless_on_sqlite_is_missed(database: Database) -> None:
    with database.write() as session:
        run(
            session,
            "drop trigger entry_is_not_changed",
            "create trigger entry_is_not_changed before update on entry begin select 1; end",
        )
        assert missing(session) == ["entry_is_not_changed"]


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_trigger_that_was_disabled_on_postgresql_is_missed(database: Database) -> None:
    with database.write() as session:
        run(session, "alter table entry disable trigger entry_is_not_changed")
        assert missing(session) == ["entry_is_not_changed"]
        run(session, "alter table entry enable replica trigger entry_is_not_changed")
        assert missing(session) == ["entry_is_not_changed"]
        ledger.install_triggers(session.connection())
        run(session, "alter table posting disable trigger user")
        assert len(missing(session)) == 5
        ledger.install_triggers(session.connection())
        assert missing(session) == []


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_trigger_that_was_made_harmless_on_postgresql_is_missed(database: Database) -> None:
    with database.write() as session:
        run(
            session,
            "create or replace function entry_seals() returns trigger language plpgsql as 'begin return new; end'",
        )
        assert missing(session) == ["entry_seals"]


def test_no_trigger_is_idle(database: Database) -> None:
    """Without any one of them some attack, which is refused otherwise, goes through."""
    attacks = [*ATTACKS.values(), *(SQLITE_ATTACKS if database.is_sqlite else POSTGRESQL_ATTACKS).values()]
    script = f"triggers.{database.url.get_backend_name()}.sql"
    with database.write() as session:
        tell(session)
    with database.write() as session:
        if database.is_sqlite:
            run(session, "pragma recursive_triggers = off")
        triggers = _TRIGGER.findall(Path(ledger.__file__).with_name(script).read_text())
        assert len(triggers) == (17 if database.is_sqlite else 19)
        attacks = [attack for attack in attacks if not _goes_through(session, attack)]  # until the commit, that is
        idle = {name for name, table in triggers if not _lets_through(session, database, name, table, attacks)}
        session.rollback()
    assert idle == (set() if database.is_sqlite else SECOND_LOOK)


def _lets_through(
    session: Session, database: Database, trigger: str, table: str, attacks: list[tuple[str, ...]]
) -> bool:
    with session.begin_nested() as without:
        run(session, f"drop trigger {trigger}" if database.is_sqlite else f"drop trigger {trigger} on {table}")
        through = any(_goes_through(session, attack) for attack in attacks)
        without.rollback()
    return through


def _goes_through(session: Session, attack: tuple[str, ...]) -> bool:
    with session.begin_nested() as attempt:
        try:
            run(session, *attack)
        except DBAPIError:
            return False
        finally:
            attempt.rollback()
    return True

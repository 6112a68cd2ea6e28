"""The first handover, on the program as it is run: real HTTP, a real database, asked for and posted; and what is left
of it afterwards: in the book, in the group's chat, in the log, and on the disk that somebody steals.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import people
from bot.cooperative.audit import audit
from bot.database import Database
from bot.money import Money
from tests.faults.lives import Lives
from tests.house.conftest import Furnish, settings_for
from tests.house.program import do, running
from tests.house.story import AMOUNT, CHAT, PEOPLE, PRIVATE, TOKEN, Cast, come_together, first_handover, gather, pay
from tests.house.town import Town, plain

GROUP = 1
PAID = Money(5_319, "EUR")


@dataclass(frozen=True, slots=True)
class Told:
    """The story, after its end: the program has stopped, and all it left is here."""

    database: Database
    settings: dict[str, str]
    town: Town
    cast: Cast
    log: str
    status: int


# Two of the four, for a start takes seconds: each database, and each way in which updates come.
@pytest.fixture(scope="module", params=["sqlite-polling", "postgresql-webhook"])
def told(request: pytest.FixtureRequest, furnish: Furnish, tmp_path_factory: pytest.TempPathFactory) -> Told:
    kind, _, mode = request.param.partition("-")
    database = furnish(kind)
    town, cast = gather()
    with town.served() as url:
        settings = settings_for(database, url, TOKEN, TELEGRAM_MODE=mode, LOG_LEVEL="debug")
        settings["PUBLIC_URL"] = f"http://127.0.0.1:{settings['PORT']}"
        with running(settings, tmp_path_factory.mktemp("log")) as program:
            program.until_ready()
            first_handover(cast)
            town.settles(database)
            status = program.end()
    return Told(database, settings, town, cast, program.said(), status)


def test_it_ended_well_and_stands_in_the_book_once(told: Told) -> None:
    assert told.status == 0
    with told.database.read() as session:
        _is_the_book(session)


def test_both_have_the_receipt_and_it_checks(told: Told) -> None:
    (receipt,) = told.cast.samuel.messages("Confirmed")
    (counted,) = told.cast.fatou.messages("Confirmed")
    mark = re.search(r"Mark: ([\w-]+)", plain(receipt.text))
    assert mark is not None and mark[0] in plain(counted.text)
    with told.database.read() as session:
        assert ledger.belongs_together(session, 1, mark[1], PAID.minor)
        assert not ledger.belongs_together(session, 1, mark[1], PAID.minor + 1)


def test_the_group_hears_numbers_of_people_and_nobodys_money(told: Told) -> None:
    said = [plain(one.text) for one in told.cast.amina.messages(chat=CHAT) if one.by == "Kitabu"]
    assert len(said) == 2, "a greeting and one card"
    assert said[1].endswith("1 of 3 paid.")
    for words in said:
        assert not [name for name in PEOPLE if name in words]
        assert AMOUNT not in words and "€" not in words


def test_verify_and_export_say_so_too(told: Told, tmp_path: Path) -> None:
    verified = do(told.settings, "verify")
    assert (verified.status, verified.complaints) == (0, "")
    exported = do(told.settings, "export", str(GROUP), "--format", "beancount")
    assert exported.status == 0
    assert exported.out.count(AMOUNT) >= 2
    file = tmp_path / "book.beancount"
    file.write_text(exported.out)
    bean_check = [str(Path(sys.executable).with_name("bean-check")), "--no-cache", str(file)]
    checked = subprocess.run(bean_check, capture_output=True, check=False)
    assert (checked.returncode, checked.stderr) == (0, b"")


def test_the_log_at_its_loudest_tells_nothing_of_anybody(told: Told) -> None:
    assert "serving as @KitabuBot" in told.log, "there must be a log to look in"
    assert [private for private in PRIVATE if private in told.log] == []
    assert AMOUNT not in told.log
    assert not re.search(rf"\b{PAID.minor}\b", told.log)


def test_a_stolen_database_tells_nothing_of_anybody(told: Told) -> None:
    stolen = b"\n".join(_everything_stored(told.database))
    assert b"Decide" not in stolen and b"savings:" in stolen, "there must be something to steal"
    assert [private for private in PRIVATE if private.encode() in stolen] == []


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_the_program_is_killed_and_started_before_everything_that_anybody_does(furnish: Furnish, kind: str) -> None:
    database = furnish(kind)
    town, cast = gather()
    with town.served() as url, Lives(settings_for(database, url, TOKEN)) as lives:

        def again() -> None:
            lives.kill()
            lives.begin()

        lives.begin()
        if kind == "postgresql":
            # The first half says nothing new there, and takes long.
            come_together(cast)
        town.before_each = again
        if kind == "sqlite":
            come_together(cast)
        pay(cast)
        assert lives.deaths > (30 if kind == "sqlite" else 6)
        town.settles(database)
    with database.read() as session:
        _is_the_book(session)
    for phone in (cast.samuel, cast.fatou):
        receipts = phone.messages("Confirmed")
        assert 1 <= len(receipts) <= 2
        assert all("(sent again)" in plain(one.text) for one in receipts[1:])


def _is_the_book(session: Session) -> None:
    """One entry: Samuel's money, which Fatou has."""
    samuel, fatou = (_id(session, name) for name in ("Samuelcanary", "Fatoucanary"))
    (entry,) = ledger.entries(session, GROUP, limit=10)
    assert set(entry.postings) == {
        ledger.debit(ledger.cash(fatou), PAID),
        ledger.credit(ledger.savings(samuel), PAID),
    }
    assert ledger.savings_of(session, GROUP, samuel) == PAID
    assert not [*ledger.verify(session), *audit(session)]


def _mark_in(receipt: str) -> str:
    """The mark, without what only makes it easier to read."""
    return re.sub(r"\W", "", receipt.partition("Mark: ")[2].splitlines()[0])


def _id(session: Session, name: str) -> int:
    known = people.person_at(session, "telegram", str(PEOPLE[name]))
    assert known is not None
    return known[0].id


def _everything_stored(database: Database) -> Iterator[bytes]:
    """Each value of each row, and of a file what lies in it besides."""
    with database.read() as session:
        for table in inspect(session.connection()).get_table_names():
            for row in session.execute(text(f'SELECT * FROM "{table}"')):
                for value in row:
                    yield bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()
    if database.is_sqlite:
        assert database.url.database is not None
        file = Path(database.url.database)
        for part in file.parent.glob(f"{file.name}*"):
            yield part.read_bytes()

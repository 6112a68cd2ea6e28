"""The audit: what the handovers say, against what the book says."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from bot import ledger
from bot.cooperative.audit import audit
from bot.database import Database
from bot.money import Money
from tests.circle import found_circle
from tests.conftest import StoppedClock


@pytest.fixture
def circle(database: Database, moment: StoppedClock) -> int:
    return found_circle(database, moment)


def test_a_group_with_every_kind_of_handover_is_sound(database: Database, circle: int) -> None:
    with database.read() as session:
        assert ledger.head(session, circle).seq == 8
        assert list(ledger.verify(session)) == []
        assert list(audit(session)) == []


@pytest.mark.parametrize(
    ("alteration", "reason"),
    [
        ("minor = minor + 1 WHERE number = 1", "group 1 entry 1: the entry and handover 1 differ in amount or place"),
        ("place = 'cash:1' WHERE number = 1", "group 1 entry 1: the entry and handover 1 differ in amount or place"),
        ("giver_id = 1 WHERE number = 1", "group 1 entry 1: the entry and handover 1 differ in amount or place"),
        ("state = 'undone' WHERE number = 1", "group 1 entry 1: handover 1 is undone, and its entry was not reversed"),
        ("state = 'waiting' WHERE number = 1", "group 1 entry 1: handover 1 is waiting, and yet it has an entry"),
        ("entry = NULL WHERE number = 1", "group 1 entry 0: handover 1 is confirmed, and its entry is not there"),
        ("entry = 99 WHERE number = 1", "group 1 entry 99: handover 1 is confirmed, and its entry is not there"),
        (
            "state = 'confirmed' WHERE number = 2",
            "group 1 entry 5: the entry of handover 2 was reversed, and the handover is still confirmed",
        ),
        (
            "state = 'taken-back', entry = NULL WHERE number = 4",
            "group 1 entry 4: no handover explains an entry written for 'handover:4'",
        ),
        (
            "state = 'confirmed' WHERE number = 5",
            "group 1 entry 0: handover 5 is confirmed, and its entry is not there",
        ),
    ],
)
def test_a_handover_that_was_altered_is_found(database: Database, circle: int, alteration: str, reason: str) -> None:
    with database.write() as session:
        session.execute(text(f"UPDATE handover SET {alteration}"))
    with database.read() as session:
        assert [str(fault) for fault in audit(session)] == [reason]


def test_an_entry_that_nobody_said_is_found(database: Database, circle: int, moment: StoppedClock) -> None:
    with database.write() as session:
        entry = ledger.Entry(
            kind="deposit",
            postings=ledger.deposit(3, ledger.cash(2), Money(100, "EUR")),
            happened=moment.now - timedelta(days=1),
            said_by=2,
            confirmed_by=None,
            cause="handover:77",
        )
        receipt = ledger.record(session, circle, entry, key="forged", now=moment.now)
    with database.read() as session:
        assert list(ledger.verify(session)) == []
        expected = f"group {circle} entry {receipt.seq}: no handover explains an entry written for 'handover:77'"
        assert [str(fault) for fault in audit(session)] == [expected]

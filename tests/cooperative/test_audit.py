"""The audit: what the handovers say, against what the book says."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import claims, confirmations, groups, offices, people
from bot.cooperative.audit import audit
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover
from bot.cooperative.rules import Loans, Rules, Together
from bot.database import Database
from bot.money import Money
from tests.conftest import StoppedClock


@pytest.fixture
def circle(database: Database, moment: StoppedClock) -> int:
    """A group with every kind of end a handover can have: confirmed, undone, corrected, taken away, waiting."""
    with database.write() as session:
        chair, treasurer, member = (
            people.register(session, "telegram", name, name=name, language_hint="en", now=moment.now)[0]
            for name in ("Amina", "Fatou", "Samuel")
        )
        rules = Rules(together=Together.SAVE, contribution_minor=5_000, loans=Loans.LATER)
        group = groups.found(
            session, chair, name="Unity Circle", currency="EUR", zone="Europe/Brussels", rules=rules, now=moment.now
        )
        for person in (treasurer, member):
            groups.ask_to_join(session, group.id, person.id, moment.now)
            groups.admit(session, group.id, person.id, moment.now)
        offices.give(session, group, chair.id, offices.Role.CHAIR, chair.id, moment.now)
        offices.give(session, group, treasurer.id, offices.Role.TREASURER, chair.id, moment.now)
        kept, undone, wrong, never, _waiting = (
            _said(session, group, member.id, treasurer.id, minor, moment)
            for minor in (5_000, 4_000, 3_000, 2_000, 1_000)
        )
        for handover in (kept, undone, wrong, never):
            confirmations.confirm(session, group, handover, treasurer.id, moment.now)
        confirmations.undo(session, group, undone, treasurer.id, "undo", moment.now)
        for handover, right in ((wrong, 3_500), (never, 0)):
            correction = claims.say_correction(
                session,
                group,
                handover,
                Money(right, "EUR"),
                said_by=treasurer.id,
                key=f"correct {handover.number}",
                now=moment.move(days=1),
            )
            confirmations.confirm(session, group, correction, member.id, moment.now)
        return group.id


def _said(session: Session, group: Group, giver: int, treasurer: int, minor: int, moment: StoppedClock) -> Handover:
    return claims.say_deposit(
        session,
        group,
        giver,
        Money(minor, "EUR"),
        place=ledger.cash(treasurer),
        month=date(2026, 11, 1),
        happened_on=date(2026, 11, 24),
        said_by=giver,
        key=f"say {minor}",
        now=moment.now,
    )


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

"""What is left of earlier months: by the rules of each, from when somebody joined, and never more than is true."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import claims, confirmations, groups, months, people, rules
from bot.cooperative.groups import Group
from bot.database import Database
from bot.money import Money
from tests.circle import found_circle
from tests.conftest import StoppedClock


def late(session: Session, group: Group, person: int, moment: StoppedClock) -> int:
    return months.late(session, group, person, moment.now).minor


def pay(
    session: Session, group: Group, minor: int, month: date, moment: StoppedClock, *, confirmed: bool = True
) -> None:
    """The chair pays, and the treasurer counts it, or has not yet."""
    chair, treasurer = 1, 2
    said = claims.say_deposit(
        session,
        group,
        chair,
        Money(minor, "EUR"),
        place=ledger.cash(treasurer),
        month=month,
        happened_on=moment.now.date(),
        said_by=chair,
        key=f"{month} {minor} {moment.now}",
        now=moment.now,
    )
    if confirmed:
        confirmations.confirm(session, group, said, treasurer, moment.now)


def test_nothing_is_late_before_the_first_month_is_over(database: Database, moment: StoppedClock) -> None:
    group_id = found_circle(database, moment)
    with database.read() as session:
        assert late(session, groups.group(session, group_id), 1, moment) == 0


def test_each_month_by_the_rules_at_its_end(database: Database, moment: StoppedClock) -> None:
    """November and December at 50, January at 60: somebody who pays nothing is late by 160 in February."""
    group_id = found_circle(database, moment)
    moment.move(days=50)
    with database.write() as session:
        dearer = replace(rules.rules_of(session, group_id), contribution_minor=6_000)
        rules.adopt(session, group_id, dearer, 1, moment.now)
    moment.move(days=25)
    with database.read() as session:
        assert late(session, groups.group(session, group_id), 1, moment) == 16_000


def test_what_waits_counts_and_what_is_beyond_fills_another_month(database: Database, moment: StoppedClock) -> None:
    group_id = found_circle(database, moment)
    moment.move(days=45)
    with database.write() as session:
        group = groups.group(session, group_id)
        assert late(session, group, 1, moment) == 10_000
        pay(session, group, 2_000, date(2026, 11, 1), moment, confirmed=False)
        assert late(session, group, 1, moment) == 8_000
        pay(session, group, 7_000, date(2027, 1, 1), moment)
        assert late(session, group, 1, moment) == 6_000, "20 beyond the 50 of January"
        pay(session, group, 50_000, date(2026, 12, 1), moment)
        assert late(session, group, 1, moment) == 0


def test_months_before_somebody_joined_are_not_theirs(database: Database, moment: StoppedClock) -> None:
    group_id = found_circle(database, moment)
    moment.move(days=45)
    with database.write() as session:
        newcomer, _ = people.register(session, "telegram", "Hiwot", name="Hiwot", language_hint="en", now=moment.now)
        newcomer_id = newcomer.id
        groups.ask_to_join(session, group_id, newcomer.id, moment.now)
        group = groups.group(session, group_id)
        assert late(session, group, newcomer.id, moment) == 0, "who is not in owes nothing"
        groups.admit(session, group_id, newcomer.id, moment.now)
        assert late(session, group, newcomer.id, moment) == 0
    moment.move(days=31)
    with database.read() as session:
        assert late(session, groups.group(session, group_id), newcomer_id, moment) == 5_000

"""A small group in which a handover has come to every end it can have."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import claims, confirmations, groups, offices, people
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover
from bot.cooperative.rules import Rules, Together
from bot.database import Database
from bot.money import Money
from tests.conftest import StoppedClock

__all__ = ["found_circle"]


def found_circle(database: Database, moment: StoppedClock) -> int:
    """Founds it and returns its number. Its handovers are confirmed, undone, corrected, and still waiting.

    Members 1 to 3 are Amina (chair), Fatou (treasurer) and Samuel, who has saved 50 and 35 euro. There are 8 entries.
    """
    with database.write() as session:
        chair, treasurer, member = (
            people.register(session, "telegram", name, name=name, language_hint="en", now=moment.now)[0]
            for name in ("Amina", "Fatou", "Samuel")
        )
        rules = Rules(together=Together.SAVE, contribution_minor=5_000)
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

"""A circle of turns for tests that begin where money moves: it is proposed, joined and begun in one line.

circle = begun(unity, seats={"Samuel": 2, "Hiwot": 2, "Fatou": 2})
pays(circle, "Samuel", 50_00)
gives(circle, 1)
assert nets(circle) == {"Hiwot": -100_00, ...}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from bot import clock, ledger
from bot.cooperative import (
    claims,
    confirmations,
    groups,
    handovers,
    rotation_claims,
    rotation_pauses,
    rotations,
    rounds,
    shortfalls,
    swaps,
    takeovers,
)
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, TakeoverLife
from bot.cooperative.rotation_terms import Missing, RotationTerms
from bot.jobs import run_due
from bot.ledger import Pace
from bot.money import Money
from tests.conftest import StoppedClock
from tests.stage import Unity

__all__ = [
    "Circle",
    "begun",
    "chooses",
    "corrects",
    "days_go_by",
    "gives",
    "nets",
    "payable",
    "pays",
    "rests",
    "state",
    "swap",
    "takes_over",
    "turns",
    "undoes",
]


@dataclass(slots=True)
class Circle:
    """A circle of a group, by its number."""

    unity: Unity
    number: int

    @contextmanager
    def hand(self) -> Iterator[tuple[Session, Group, Rotation]]:
        """A hand in it: the group is locked."""
        with self.unity.stage.session() as session:
            yield session, *rotations.take(session, self.unity.group_id, self.number)

    def id(self, name: str) -> int:
        return self.unity[name].id


def begun(unity: Unity, seats: Mapping[str, int], *, by: str = "Amina", **terms: Any) -> Circle:
    """A circle that has begun. seats: half seats by name, who have their turns in that order.

    Its rounds are due each week from tomorrow on, at 50 euro, unless `terms` say otherwise.
    """
    with unity.stage.session() as session:
        group = groups.lock(session, unity.group_id)
        today = groups.today(group, clock.now())
        usual = {"amount_minor": 50_00, "pace": Pace.WEEK, "start": today + timedelta(days=1)}
        agreed = RotationTerms(**{**usual, **terms})
        circle = rotations.propose(session, group, agreed, by=unity[by].id, now=clock.now())
        for name, halves in seats.items():
            rotations.join(session, group, circle, unity[name].id, halves, clock.now())
        turns = rotations.order_now(session, group, circle, clock.now())
        if not agreed.is_ordered_as_it_goes:
            rotations.set_order(session, circle, turns)
        rotations.begin(session, group, circle, unity[by].id, clock.now())
        return Circle(unity, circle.number)


def days_go_by(circle: Circle, moment: StoppedClock, days: int) -> None:
    """The clock does what is due after so many days."""
    moment.move(days=days)
    run_due(circle.unity.stage.database, clock.now())
    circle.unity.stage.deliver()


def pays(
    circle: Circle, name: str, minor: int, *, by: str = "", to: str = "Fatou", counts: str = "", waits: bool = False
) -> int:
    """A member pays, or `by` does for them, and whoever has it says so. Returns the number of the handover."""
    giver, taker, owner = circle.id(by or name), circle.id(to), circle.id(name)
    with circle.hand() as (session, group, rotation):
        said = rotation_claims.say_contribution(
            session,
            group,
            rotation,
            giver,
            Money(minor, group.currency),
            for_id=owner,
            place=None if rotation.terms.direct else ledger.cash(taker),
            taker_id=taker,
            happened_on=groups.today(group, clock.now()),
            said_by=giver,
            key=circle.unity.stage.next_key(),
            now=clock.now(),
        )
        if not waits:
            counting = circle.id(counts) if counts else handovers.asked(session, said)[0]
            confirmations.confirm(session, group, said, counting, clock.now())
        return said.number


def gives(circle: Circle, number: int, *, by: str = "Fatou", minor: int = 0, waits: bool = False) -> list[int]:
    """Whoever keeps the money gives the pot of a round to all whose turn it is, who have it. Returns the handovers."""
    with circle.hand() as (session, group, rotation):
        said = []
        for pay in rounds.payable(session, group, rotation, number):
            if not pay.now:
                continue
            one = rotation_claims.say_payout(
                session,
                group,
                rotation,
                number,
                pay.person_id,
                said_by=circle.id(by),
                key=circle.unity.stage.next_key(),
                now=clock.now(),
                amount=Money(minor, group.currency) if minor else None,
            )
            if not waits:
                confirmations.confirm(session, group, one, pay.person_id, clock.now())
            said.append(one.number)
        return said


def payable(circle: Circle, number: int) -> list[int]:
    """What of a round's pot may be given now, to each whose turn it is."""
    with circle.hand() as (session, group, rotation):
        return [pay.now.minor for pay in rounds.payable(session, group, rotation, number)]


def corrects(circle: Circle, number: int, minor: int, *, by: str, agrees: str) -> None:
    """Somebody says what a payment should have been, and the other hand agrees."""
    with circle.unity.stage.session() as session:
        group, wrong = handovers.take(session, circle.unity.group_id, number)
        said = claims.say_correction(
            session,
            group,
            wrong,
            Money(minor, group.currency),
            said_by=circle.id(by),
            key=circle.unity.stage.next_key(),
            now=clock.now(),
        )
        confirmations.confirm(session, group, said, circle.id(agrees), clock.now())


def undoes(circle: Circle, number: int, *, by: str) -> int:
    """Whoever confirmed tapped wrongly. Returns the number of the handover that asks again."""
    with circle.unity.stage.session() as session:
        group, done = handovers.take(session, circle.unity.group_id, number)
        key = circle.unity.stage.next_key()
        return confirmations.undo(session, group, done, circle.id(by), key, clock.now())[1].number


def turns(circle: Circle) -> list[str]:
    """Whose turn each round is."""
    names = {phone.id: name for name, phone in circle.unity.phones.items()}
    with circle.hand() as (session, _, rotation):
        count = len(rotations.rounds_of(session, rotation))
        seats = [rotations.receivers(session, rotation, number) for number in range(1, count + 1)]
        return [" and ".join(names[seat.person_id] for seat in taken) for taken in seats]


def chooses(circle: Circle, number: int, choice: Missing, *, by: str = "Amina") -> None:
    """An officer chooses what becomes of a round in which something is missing."""
    with circle.hand() as (session, group, rotation):
        shortfalls.choose(session, group, rotation, number, choice, by=circle.id(by), now=clock.now())


def swap(circle: Circle, name: str, number: int, other: str, other_number: int) -> None:
    """Two swap what each holds of a round: the one asks, and the other agrees."""
    with circle.hand() as (session, group, rotation):
        mine, theirs = circle.id(name), circle.id(other)
        asked = swaps.ask(session, group, rotation, mine, number, theirs, other_number, clock.now())
        swaps.agree(session, group, rotation, asked, theirs, clock.now())


def takes_over(circle: Circle, name: str, before: str, *, by: str = "", agrees: str = "") -> None:
    """Somebody goes on with another's seats: an officer agrees, and whoever is given money for it says that they have
    it. by: the officer who asks for one who is gone. agrees: the officer, by themselves the first who may.
    """
    with circle.hand() as (session, group, rotation):
        giver, taker = circle.id(before), circle.id(name)
        one = takeovers.ask(session, group, rotation, giver, taker, by=circle.id(by or before), now=clock.now())
        takeovers.agree(session, group, rotation, one, taker, clock.now())
        officer = circle.id(agrees) if agrees else takeovers.answerers(session, one)[0]
        takeovers.settle(session, group, rotation, one, officer, clock.now())
        if one.state == TakeoverLife.SETTLING:
            takeovers.had_it(session, group, rotation, one, takeovers.answerers(session, one)[0], clock.now())


def rests(circle: Circle, day: date) -> None:
    """Those who take turns agreed that the next one is on another day."""
    with circle.hand() as (session, group, rotation):
        rotation_pauses.move(session, group, rotation, day, clock.now(), key=circle.unity.stage.next_key())


def state(circle: Circle) -> tuple[str, list[str]]:
    """Where the circle stands, and each of its rounds."""
    with circle.hand() as (session, _, rotation):
        return rotation.state, [one.state for one in rotations.rounds_of(session, rotation)]


def nets(circle: Circle) -> Counter[str]:
    """What each member paid in less what they had, as the book says it; nobody with nothing."""
    names = {phone.id: name for name, phone in circle.unity.phones.items()}
    with circle.unity.stage.session() as session:
        of_all = ledger.balances(session, circle.unity.group_id)
        return Counter({names[one.owner or 0]: -held.minor for one, held in of_all if one.kind == "turns" and held})

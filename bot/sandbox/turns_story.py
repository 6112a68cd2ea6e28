"""The turns of six in Unity Circle: three had theirs, and the fourth is being paid for.

Written through the cooperative like the rest of the story, and joined, paid and given as it would be in chat. Of what
is over nothing is said again when the demo begins; the group's card of the turn that runs is.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

from sqlalchemy.orm import Session

from bot import clock, ledger
from bot.cooperative import confirmations, groups, handovers, rotation_claims, rotations, round_cards, rounds
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationRound
from bot.cooperative.rotation_terms import Missing, RotationTerms
from bot.ledger import Pace
from bot.money import Money

__all__ = ["tell_of_turns"]

# In the order of their turns.
IN_TURN = ("Daniel", "Abdi", "Maria", "Amina", "Fatou", "Tesfay")
AMOUNT_MINOR = 20_00
# Of the turn that runs, these have paid.
HAVE_PAID = ("Daniel", "Maria", "Fatou", "Tesfay")


def tell_of_turns(session: Session, group: Group, ids: Mapping[str, int], begun: date, now: datetime) -> None:
    """Six take turns at the end of each month from the month `begun` on, as far as that lies before `now`."""
    at = datetime(begun.year, begun.month, 2, 10, tzinfo=UTC)
    last = begun.replace(day=monthrange(begun.year, begun.month)[1])
    terms = RotationTerms(amount_minor=AMOUNT_MINOR, pace=Pace.MONTH_LAST, start=last, missing=Missing.PART)
    group = groups.lock(session, group.id)
    circle = rotations.propose(session, group, terms, by=ids["Amina"], now=at)
    for name in IN_TURN:
        rotations.join(session, group, circle, ids[name], rotations.WHOLE, at)
    rotations.set_order(session, circle, rotations.order_now(session, group, circle, at))
    rotations.begin(session, group, circle, ids["Amina"], at)
    for one in rotations.rounds_of(session, circle):
        noon = datetime(one.due_on.year, one.due_on.month, one.due_on.day, 11, tzinfo=UTC)
        if noon > now:
            early = min(noon - timedelta(days=4), now - timedelta(hours=30))
            for hours, name in enumerate(HAVE_PAID):
                _pays(session, group, circle, ids, name, early + timedelta(hours=hours))
            break
        for hours, name in enumerate(IN_TURN):
            _pays(session, group, circle, ids, name, noon - timedelta(days=3 - hours % 3))
        _gives(session, group, circle, ids, one, noon)
        rounds.open_round(session, circle, one.round + 1, noon + timedelta(days=1))
    round_cards.show(session, group, circle, now, key="story")


def _pays(session: Session, group: Group, circle: Rotation, ids: Mapping[str, int], name: str, at: datetime) -> None:
    said = rotation_claims.say_contribution(
        session,
        group,
        circle,
        ids[name],
        Money(AMOUNT_MINOR, group.currency),
        for_id=ids[name],
        place=ledger.cash(ids["Fatou"]),
        taker_id=ids["Fatou"],
        happened_on=clock.local(at, group.zone).date(),
        said_by=ids[name],
        key=f"story:turn:{name}:{at:%Y-%m-%d}",
        now=at,
    )
    # The treasurer's own money is counted by the secretary.
    _confirmed(session, group, said.number, ids["Daniel" if name == "Fatou" else "Fatou"], at + timedelta(hours=1))


def _gives(
    session: Session, group: Group, circle: Rotation, ids: Mapping[str, int], one: RotationRound, at: datetime
) -> None:
    rounds.fall_due(session, group, circle, at)
    (pay,) = rounds.payable(session, group, circle, one.round)
    said = rotation_claims.say_payout(
        session,
        group,
        circle,
        one.round,
        pay.person_id,
        said_by=ids["Fatou"],
        key=f"story:turn:{one.round}",
        now=at,
    )
    _confirmed(session, group, said.number, pay.person_id, at + timedelta(hours=1))


def _confirmed(session: Session, group: Group, number: int, by: int, at: datetime) -> None:
    group, handover = handovers.take(session, group.id, number)
    confirmations.confirm(session, group, handover, by, at)

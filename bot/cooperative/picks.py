"""Priced turns, picked by the members themselves: which turn a seat may have, and who has picked which.

    open_picking      an officer closes the circle to others, and each seat picks a turn
    pick              a seat has a turn, another one, or none again; until the circle begins
    order             all seats by their turns, once each has one

A pick is `RotationSeat.round`, written under the group's lock: of two who want one turn, the first has it. What a turn
costs follows from its number, so it is known before anybody picks.

    Seating.open_to   which turns a seat may have, such that every other seat still finds one
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import people, rotations
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationLife, RotationSeat
from bot.cooperative.rotation_terms import Order
from bot.cooperative.rotations import WHOLE
from bot.errors import Refusal
from bot.messages import Choice, Name, say

__all__ = [
    "Seating",
    "all_open",
    "for_choice",
    "gives_from",
    "is_open",
    "may_pick_for",
    "open_picking",
    "order",
    "pick",
    "price_minor",
    "reminds_at",
    "seating",
    "those_missing",
]

# Whoever has not picked by then is given a turn that is left; the others wait no longer for the circle to begin.
GIVEN_AFTER = timedelta(days=7)
# But it has to begin before its first day: then it is the morning of the day before; and never sooner than this.
MORNING = time(7)
AT_LEAST = timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Seating:
    """Who has picked what. late: the numbers of the seats of newcomers. first: of the seat that has turn 1, 0 for none.

    The turns of newcomers come after those of the others. Where those others hold an odd number of half seats, one turn
    is shared by a half of theirs and a half of a newcomer's.
    """

    seats: Sequence[RotationSeat]
    late: Collection[int] = ()
    first: int = 0

    @property
    def last(self) -> int:
        """The number of the last turn."""
        return sum(seat.halves for seat in self.seats) // WHOLE

    def open_to(self, seat: RotationSeat) -> list[int]:
        """The turns that a seat may have, the one it has included, so that every other seat still finds one.

        What is left has to be whole turns for whole seats: so no more turns are half taken than half seats are left.
        """
        if seat.seat == self.first:
            return [1]
        return [number for number in sorted(self._places(seat)) if self._fits(seat, number)]

    def _fits(self, seat: RotationSeat, number: int) -> bool:
        left = Counter(self._places(seat))
        halves_left = 0
        for one in self.seats:
            if (one.seat in self.late) != (seat.seat in self.late):
                continue
            turn = number if one.seat == seat.seat else one.round
            if turn is not None:
                left[turn] -= one.halves
            elif one.halves < WHOLE:
                halves_left += 1
        return min(left.values()) >= 0 and sum(places == 1 for places in left.values()) <= halves_left

    def _places(self, seat: RotationSeat) -> Mapping[int, int]:
        """How many half seats each turn has for newcomers, or for the others, whichever the seat belongs to."""
        early = [one for one in self.seats if one.seat not in self.late]
        whole, odd = divmod(sum(one.halves for one in early), WHOLE)
        is_late = seat.seat in self.late
        if not odd:
            return dict.fromkeys(range(whole + 1, self.last + 1) if is_late else range(1, whole + 1), WHOLE)
        # The turn that both share is the last one of the others, unless their only half seat is that of turn 1.
        halves = [one.seat for one in early if one.halves < WHOLE]
        shared = 1 if halves == [self.first] else whole + 1
        turns = range(whole + 2, self.last + 1) if is_late else range(1, whole + 2)
        return {**dict.fromkeys(turns, WHOLE), shared: 1}


def is_open(circle: Rotation) -> bool:
    """Whether turns are picked now."""
    return circle.state == RotationLife.ORDERING and circle.terms.order == Order.PRICED


def all_open(session: Session) -> list[Rotation]:
    """Every circle of any group whose turns are picked now, for the clock to look at."""
    query = select(Rotation).where(Rotation.state == RotationLife.ORDERING.value)
    circles = session.scalars(query.order_by(Rotation.group_id, Rotation.number))
    return [circle for circle in circles if is_open(circle)]


def open_picking(session: Session, group: Group, circle: Rotation, by: int, now: datetime) -> None:
    """An officer lets the members pick. The group must be locked. The organiser has the first turn, where agreed.

    Nobody steps in or out from now on. Raises Refusal if turns have no price, and as `rotations.start_ordering` does.
    """
    if circle.terms.order != Order.PRICED:
        raise Refusal("pick-not-open")
    rotations.start_ordering(session, circle, by)
    circle.picking_since = now
    for seat in rotations.seats_of(session, circle):
        seat.round = 1 if seat.seat == _first(session, circle) else None
    session.flush()


def seating(session: Session, group: Group, circle: Rotation) -> Seating:
    """Who has picked what by now. Who is a newcomer is settled when the picking opens: nobody's turn changes by it."""
    seats, first = rotations.seats_of(session, circle), _first(session, circle)
    new = rotations.newcomers(session, group, circle, _since(circle))
    late = {seat.seat for seat in seats if seat.person_id in new and seat.seat != first}
    return Seating(seats, late, first)


def pick(session: Session, group: Group, circle: Rotation, seat: RotationSeat, number: int | None) -> bool:
    """A seat has this turn from now on; None: it has none again. The group must be locked.

    Returns False, and changes nothing, where the turn is not open to it: somebody else has it by now.
    Raises Refusal where nothing is picked now.
    """
    _must_be_open(circle)
    seated = seating(session, group, circle)
    if seat.seat == seated.first and number != 1:
        raise Refusal("pick-organiser")
    if number is not None and number not in seated.open_to(seat):
        return False
    if seat.round != number:
        seat.round = number
        circle.version += 1
        session.flush()
    return True


def order(session: Session, circle: Rotation) -> list[RotationSeat]:
    """The seats in the order of their turns. Raises Refusal while one has none."""
    missing = those_missing(session, circle)
    if missing:
        names = tuple(say("rotation-one", person=Name(person)) for person in missing)
        raise Refusal("pick-not-all", choices=(for_choice(circle), _menu()), people=names)
    return sorted(rotations.seats_of(session, circle), key=lambda seat: (seat.round or 0, seat.seat))


def those_missing(session: Session, circle: Rotation) -> list[int]:
    """Who has a seat without a turn, each once."""
    return list(dict.fromkeys(seat.person_id for seat in rotations.without_turn(session, circle)))


def may_pick_for(session: Session, group: Group, circle: Rotation, by: int, now: datetime) -> list[int]:
    """For whom an officer may pick: who has no app to say it with; and, once that is due, who has not picked.

    Nobody picks in that way for themselves.
    """
    missing = those_missing(session, circle) if now >= gives_from(group, circle) else []
    takers = rotations.people_of(session, circle)
    able = people.who_can_answer(session, takers)
    return [person for person in takers if person != by and (person not in able or person in missing)]


def gives_from(group: Group, circle: Rotation) -> datetime:
    """From when an officer may give a turn that is left to whoever has not picked."""
    since, first = _since(circle), circle.terms.due_days(1)[0]
    eve = datetime.combine(first - timedelta(days=1), MORNING, ZoneInfo(group.zone)).astimezone(UTC)
    return min(since + GIVEN_AFTER, max(eve, since + AT_LEAST))


def reminds_at(group: Group, circle: Rotation) -> datetime:
    """When whoever has not picked is reminded, once: in the middle of the time they have."""
    since = _since(circle)
    return since + (gives_from(group, circle) - since) / 2


def price_minor(circle: Rotation, number: int, last: int) -> int:
    """What a turn costs, in minor units; below zero it brings that."""
    return ledger.price_minor(circle.terms.price_minor, number, last)


def for_choice(circle: Rotation) -> Choice:
    """[Pick for someone], for an officer"""
    about = f"{circle.group_id}:{circle.number}"
    return Choice("pick-for", say("pick-for-button"), action="pick.for", object=about, version=circle.version)


def _first(session: Session, circle: Rotation) -> int:
    """The number of the organiser's seat that has turn 1; 0 where nobody was given that."""
    organiser = circle.terms.organiser_id
    return next((seat.seat for seat in rotations.seats_of(session, circle) if seat.person_id == organiser), 0)


def _since(circle: Rotation) -> datetime:
    assert circle.picking_since is not None, (circle.group_id, circle.number)
    return circle.picking_since


def _menu() -> Choice:
    return Choice("menu", say("menu-button"), action="home")


def _must_be_open(circle: Rotation) -> None:
    if not is_open(circle):
        raise Refusal("pick-not-open")

"""Shortfalls: what becomes of a round whose day has come while somebody's payment is missing.

The members agreed on one rule before they began. Nothing happens by itself: some days after the day an officer sees
what is missing, in sums, and chooses between that rule and waiting. What is left then comes when it comes.

Where the rule is about the turn of whoever is late, and they had theirs already, what is there may be given: so much of
it was agreed on too.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot import clock, ledger
from bot.cooperative import groups, rotation_end, rotation_entries, rotations, rounds
from bot.cooperative.groups import Group
from bot.cooperative.rotation_plan import WHOLE
from bot.cooperative.rotation_tables import Rotation, RotationLife, RotationRound, RotationSeat, RoundLife
from bot.cooperative.rotation_terms import Missing
from bot.cooperative.round_sums import STANDS, to_hands
from bot.cooperative.rounds import Due
from bot.errors import Refusal
from bot.money import Money

__all__ = ["Chosen", "Shortfall", "ask", "asks_on", "choose", "shortfall", "to_the_end"]


@dataclass(frozen=True, slots=True)
class Shortfall:
    """What is missing in a round. short: of the pot itself; there: what may be given now if an officer says so.

    missing: who, for the officers alone. reserve: what is free in it. options: what an officer may choose, the rule of
    the terms first; one that cannot be done now is left out. until: the day until which waiting waits.
    """

    round: int
    due_on: date
    missing: tuple[Due, ...]
    short: Money
    there: Money
    whole: Money
    reserve: Money
    options: tuple[Missing, ...]
    until: date


@dataclass(frozen=True, slots=True)
class Chosen:
    """What followed from a choice, for those whom it is about. covered: what the reserve paid for whom. moved: those
    whose turn is another one now.
    """

    covered: tuple[tuple[int, Money], ...] = ()
    moved: tuple[int, ...] = ()


def shortfall(session: Session, group: Group, circle: Rotation, number: int, now: datetime) -> Shortfall | None:
    """What is missing in a round whose day has come; None if nothing is, or it is given already."""
    one = rotations.round_of(session, circle, number)
    today = groups.today(group, now)
    if one.state != RoundLife.OPEN or one.due_on > today:
        return None
    late = rounds.holding_up(session, circle, number)
    if not late:
        return None
    pot = rounds.pot_of(session, group, circle, number)
    short = sum(_short_in_pot(session, circle, due) for due in late)
    free = rotation_end.reserve_free(session, group)
    options = _options(session, circle, number, {due.person_id for due in late}, short <= free.minor)
    until = today + max(timedelta(days=1), circle.terms.wait_for)
    return Shortfall(
        number, one.due_on, tuple(late), Money(short, group.currency), pot.held, pot.whole, free, options, until
    )


def asks_on(circle: Rotation, one: RotationRound, group: Group) -> date:
    """The day from which an officer is asked about a round, if something is missing then."""
    if one.choice == Missing.WAIT and one.chosen_at is not None:
        chosen_on = clock.local(one.chosen_at, group.zone).date()
        return chosen_on + max(timedelta(days=1), circle.terms.wait_for)
    return one.due_on + circle.terms.wait_for


def ask(session: Session, group: Group, circle: Rotation, number: int, now: datetime) -> Shortfall | None:
    """From now on officers are asked about a round. Returns what is missing; None if nothing is or it is decided."""
    one = rotations.round_of(session, circle, number)
    if circle.state != RotationLife.RUNNING or one.choice not in (None, Missing.WAIT):
        return None
    found = shortfall(session, group, circle, number, now)
    if found is None or groups.today(group, now) < asks_on(circle, one, group):
        return None
    one.short_at, one.choice = now, None
    circle.version += 1
    session.flush()
    return found


def choose(
    session: Session, group: Group, circle: Rotation, number: int, choice: Missing, *, by: int, now: datetime
) -> Chosen:
    """An officer chooses what becomes of a round in which something is missing. The group must be locked.

    Returns what followed for whom.
    Raises Refusal if nothing is missing any more, it was chosen already, or the terms say otherwise.
    """
    if not rotations.may_lead(session, group.id, by):
        raise Refusal("turns-only-officers")
    if circle.state != RotationLife.RUNNING:
        raise Refusal("turns-not-running")
    one = rotations.round_of(session, circle, number)
    found = shortfall(session, group, circle, number, now)
    if found is None:
        raise Refusal("turns-nothing-missing", round=number)
    if one.choice not in (None, Missing.WAIT):
        raise Refusal("turns-chosen-already", round=number)
    if choice not in found.options:
        is_short = choice == circle.terms.missing == Missing.RESERVE
        raise Refusal("turns-reserve-short", free=found.reserve) if is_short else Refusal("turns-not-agreed")
    one.choice, one.chosen_by, one.chosen_at = choice.value, by, now
    one.short_at = one.short_at or now
    done = Chosen()
    if choice == Missing.RESERVE:
        for due in found.missing:
            _cover(session, group, circle, number, due, by, now)
        done = Chosen(tuple((due.person_id, Money(due.missing_minor, group.currency)) for due in found.missing))
    elif choice == Missing.LAST:
        done = Chosen(moved=_move_to_the_end(session, circle, number, {due.person_id for due in found.missing}))
    circle.version += 1
    session.flush()
    rotation_entries.stand_anew(session, group, circle, now)
    return done


def _cover(
    session: Session, group: Group, circle: Rotation, number: int, due: Due, by: int, now: datetime
) -> ledger.Receipt:
    cover = rotation_entries.write_cover(session, circle, due.person_id, number, due.missing_minor, now)
    put = Money(cover.put_minor, group.currency)
    cause = f"rotation:{circle.number}:cover:{cover.number}"
    entry = ledger.Entry(
        kind="covered",
        postings=ledger.covered(due.person_id, Money(cover.minor, group.currency) - put, put_by=put),
        happened=now,
        said_by=by,
        confirmed_by=None,
        cause=cause,
    )
    receipt = ledger.record(session, group.id, entry, key=f"{cause}:{group.id}", now=now)
    cover.entry = receipt.seq
    session.flush()
    return receipt


def _short_in_pot(session: Session, circle: Rotation, due: Due) -> int:
    """What of a member's missing payment is the pot's, without what they were to put by."""
    plan = rounds.plan_of(session, circle)
    put = plan.put_of(due.person_id, due.minor) - plan.put_of(due.person_id, due.paid_minor)
    return due.missing_minor - put if not circle.terms.direct else due.missing_minor


def to_the_end(ahead: Sequence[Sequence[RotationSeat]], people: Collection[int]) -> list[list[RotationSeat]]:
    """The seats of some rounds in another order: those of `people` have the last ones, and everybody else's come
    earlier; in their old order.

    Half a seat that shares its round with somebody who paid changes places with the last half of somebody else who
    did: nobody waits longer for another's debt. Where there is no such half it stays.
    """
    turns = [list(seats) for seats in ahead]
    for at, seats in enumerate(turns):
        late = next((seat for seat in seats if seat.person_id in people), None)
        if late is None or all(seat.person_id in people for seat in seats):
            continue
        for later in reversed(turns[at + 1 :]):
            other = next((seat for seat in later if seat.halves < WHOLE and seat.person_id not in people), None)
            if other is not None:
                seats[seats.index(late)], later[later.index(other)] = other, late
                break
    # False sorts before true, and sorting keeps what is equal in its order.
    return sorted(turns, key=lambda seats: all(seat.person_id in people for seat in seats))


def _options(session: Session, circle: Rotation, number: int, late: set[int], can_cover: bool) -> tuple[Missing, ...]:
    """What officers may choose. Of whoever had all their turns nothing can be taken, and nothing can come later."""
    rule = circle.terms.missing
    comes_too_late = {
        Missing.LAST: lambda: not _is_ahead(session, circle, number, late),
        Missing.DEDUCT: lambda: not _has_turn_left(session, circle, late),
    }
    if rule in comes_too_late and comes_too_late[rule]():
        rule = Missing.PART
    cannot = (rule == Missing.RESERVE and not can_cover) or (rule == Missing.PART and circle.terms.direct)
    return (Missing.WAIT,) if cannot or rule == Missing.WAIT else (rule, Missing.WAIT)


def _has_turn_left(session: Session, circle: Rotation, late: set[int]) -> bool:
    paid = {one.round for one in rotations.rounds_of(session, circle) if one.state == RoundLife.PAID}
    return any(seat.person_id in late and seat.round not in paid for seat in rotations.seats_of(session, circle))


def _is_ahead(session: Session, circle: Rotation, number: int, late: set[int]) -> bool:
    """Whether somebody's turn would come later, or is a last one already."""
    ahead, seated = _movable(session, circle, number)
    if not ahead:
        return False
    after = to_the_end(seated, late)
    return after != seated or any(seat.person_id in late for seat in after[-1])


def _movable(session: Session, circle: Rotation, number: int) -> tuple[list[int], list[list[RotationSeat]]]:
    """The rounds after one of which nothing was given or asked for yet, with their seats."""
    plan = rounds.plan_of(session, circle)
    hands = to_hands(session, circle, STANDS) if circle.terms.direct else {}
    had = {receiver for (_, receiver), minor in hands.items() if minor}
    ahead = [
        one.round
        for one in plan.rounds
        if one.round > number
        and one.state != RoundLife.PAID
        and one.asked_at is None
        and one.choice in (None, Missing.WAIT)
        # What was paid into somebody's hand was for their turn, as it stood then.
        and not (one.state == RoundLife.OPEN and any(seat.person_id in had for seat in plan.receivers(one.round)))
    ]
    seated = [plan.receivers(at) for at in ahead]
    known = [(at, seats) for at, seats in zip(ahead, seated, strict=True) if seats]
    return [at for at, _ in known], [seats for _, seats in known]


def _move_to_the_end(session: Session, circle: Rotation, number: int, people: set[int]) -> tuple[int, ...]:
    """Returns whose turn is another one now."""
    places, seated = _movable(session, circle, number)
    moved = []
    for at, seats in zip(places, to_the_end(seated, people), strict=True):
        for seat in seats:
            if seat.round != at:
                seat.round = at
                moved.append(seat.person_id)
    session.flush()
    return tuple(dict.fromkeys(moved))

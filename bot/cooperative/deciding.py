"""Whose turn it is, where that is not agreed on beforehand: when the question opens, when it closes, what follows.

    lottery at the start      an officer opens the draw, and the circle begins in the moment in which the order is there
    drawn for each round      the draw opens with the round
    by bids, by need          members are asked when the round opens, until the morning of its day; a tie, or nobody's
                              word, is drawn

One round is decided after the other. The organiser's turn, and a last one that can only be one person's, are nobody's
to decide.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from bot.cooperative import bids, draw_cards, draws, groups, rotation_cards, rotations, round_cards, rounds
from bot.cooperative.draw_tables import Draw
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationLife, RotationRound, RotationSeat, RoundLife
from bot.cooperative.rotation_terms import Order
from bot.cooperative.rotations import WHOLE
from bot.errors import Refusal
from bot.money import Money

__all__ = ["ask", "call_off", "close", "closings", "enter_beacon", "open_order", "put_off", "throw", "undecided"]

# On the group's wall clock, two hours before the pot of the day is asked for.
CLOSES = time(7)
# When people have time for it, and a draw may close.
EVENING = time(20)
# However late a round opens, people have this long; and for the words of a draw that nobody's word called for, this.
AT_LEAST = timedelta(hours=6)
WORDS_FOR = timedelta(hours=1)


def undecided(session: Session, circle: Rotation) -> RotationRound | None:
    """The first round that is open and nobody's yet, where that is decided as it goes; None if there is none."""
    if not circle.terms.is_ordered_as_it_goes:
        return None
    for one in rotations.rounds_of(session, circle):
        if one.state == RoundLife.OPEN and not rotations.receivers(session, circle, one.round):
            return one
    return None


def closings(session: Session, group: Group, circle: Rotation, now: datetime) -> list[datetime]:
    """When words could close for the draw of a whole order, the soonest first: what an officer picks from.

    Raises Refusal while seats make no rounds, and where the first day leaves no time for a draw.
    """
    last = _at(group, rotations.days_ahead(session, circle)[0])
    today = groups.today(group, now)
    evenings = (datetime.combine(today + timedelta(days=one), EVENING, ZoneInfo(group.zone)) for one in range(7))
    found = [at for at in (now + WORDS_FOR, *evenings) if now < at < last]
    if not found:
        raise Refusal("draw-no-time")
    return [at.astimezone(now.tzinfo).replace(second=0, microsecond=0) for at in found]


def open_order(
    session: Session, group: Group, circle: Rotation, *, by: int, closes_at: datetime, now: datetime
) -> Draw:
    """An officer opens the draw of the whole order. The group must be locked.

    Nobody steps in or out from now on. Raises Refusal if the order is not drawn, or words would close too late.
    """
    if circle.terms.order != Order.LOTTERY:
        raise Refusal("draw-not-by-lot")
    if not now < closes_at < _at(group, rotations.days_ahead(session, circle)[0]):
        raise Refusal("draw-no-time")
    rotations.start_ordering(session, circle, by)
    seats = rotations.seats_of(session, circle)
    opened = draws.open_draw(session, group, circle, seats, number=0, by=by, closes_at=closes_at, now=now)
    draw_cards.show(session, group, circle, opened, now, fresh=True)
    return opened


def call_off(session: Session, group: Group, circle: Rotation, by: int, now: datetime) -> None:
    """An officer calls off a circle that has not begun, and with it its draw. The group must be locked."""
    rotations.call_off(session, circle, by, now)
    draws.call_off(session, circle)
    drawing = draws.newest(session, circle)
    if drawing is not None:
        draw_cards.show(session, group, circle, drawing, now, fresh=True)


def ask(session: Session, group: Group, circle: Rotation, one: RotationRound, now: datetime) -> None:
    """A round is open and nobody's: asks whose it is to be, unless that follows by itself. The group must be locked."""
    waiting = rotations.without_turn(session, circle)
    organiser = circle.terms.organiser_id if one.round == 1 else 0
    first = next((seat for seat in waiting if seat.person_id == organiser), None)
    if first is None and sum(seat.halves for seat in waiting) == WHOLE:
        first = waiting[0]
    if first is not None:
        _give(session, group, circle, one, [first, *waiting], now)
        return
    one.decides_at = max(_at(group, one.due_on), now + AT_LEAST)
    session.flush()
    if circle.terms.order == Order.EACH:
        _draw(session, group, circle, one, {seat.person_id for seat in waiting}, one.decides_at, now)
    else:
        draw_cards.show_question(session, group, circle, one, now, fresh=True)


def close(session: Session, group: Group, circle: Rotation, one: RotationRound, now: datetime) -> None:
    """The time is over: the lowest bid, or whoever was named most, has the round; else it is drawn. Locked group."""
    if one.decides_at is None or now < one.decides_at or rotations.receivers(session, circle, one.round):
        return
    if draws.opened_for(session, circle, one.round) is not None:
        return
    waiting = rotations.without_turn(session, circle)
    among = {seat.person_id for seat in waiting}
    if circle.terms.order == Order.BIDS:
        won = bids.won(session, group, circle, one)
        if won is not None:
            winner, outcome = won
            seat = next(seat for seat in waiting if seat.person_id == winner)
            pot = bids.whole(session, circle, one.round)
            rotations.give_turn(
                session,
                circle,
                one.round,
                [seat],
                discount_minor=pot - outcome.payout_minor,
                commission_minor=outcome.commission_minor,
                dividend_minor=outcome.dividend_minor,
            )
            left = outcome.dividend_minor + outcome.kept_minor
            amounts = Money(outcome.payout_minor, group.currency), Money(left, group.currency)
            draw_cards.tell_won(session, group, circle, one, now, amounts=amounts)
            _is_known(session, group, circle, one, now)
            return
    elif circle.terms.order == Order.NEED:
        most = bids.most_named(session, circle, one)
        if len(most) == 1:
            first = [seat for seat in waiting if seat.person_id in most]
            _give(session, group, circle, one, [*first, *waiting], now)
            return
        among = set(most) or among
    _draw(session, group, circle, one, among, now + WORDS_FOR, now)


def put_off(session: Session, group: Group, circle: Rotation, now: datetime) -> None:
    """The turns are on other days: bids, and words on who needs a turn, go on until the morning of the new one.

    A draw closes when it said it would: nobody is to move that after the commitment. The group must be locked.
    """
    one = undecided(session, circle)
    if one is None or one.decides_at is None or draws.opened_for(session, circle, one.round) is not None:
        return
    one.decides_at = max(_at(group, one.due_on), now + AT_LEAST)
    session.flush()
    until = f":until:{one.decides_at:%Y%m%d%H%M}"
    draw_cards.show_question(session, group, circle, one, now, fresh=False, occasion=until)


def throw(
    session: Session, group: Group, circle: Rotation, drawing: Draw, person_id: int, text: str, now: datetime
) -> bool:
    """Somebody types the dice; where another typed the same, the order is drawn, carried out and told at once.

    Returns whether it is drawn. Raises Refusal as `draws.throw` does, and where the circle cannot begin any more.
    """
    if drawing.round == 0 and circle.state == RotationLife.CALLED_OFF:
        raise Refusal("draw-called-off")
    if not draws.throw(session, group, drawing, person_id, text, now):
        return False
    _carry_out(session, group, circle, drawing, now, by=person_id)
    return True


def enter_beacon(
    session: Session, group: Group, circle: Rotation, drawing: Draw, value: str, signature: str, now: datetime
) -> bool:
    """The beacon's round is there that a draw waits for: the order is drawn, carried out and told at once.

    Returns whether it is: see `draws.enter_beacon`. Raises Refusal where the circle cannot begin any more.
    """
    if not circle.is_live or not draws.enter_beacon(session, drawing, value, signature, now):
        return False
    _carry_out(session, group, circle, drawing, now, by=None)
    return True


def _carry_out(
    session: Session, group: Group, circle: Rotation, drawing: Draw, now: datetime, *, by: int | None
) -> None:
    """The order is drawn: the circle begins by it, or the round is whose it says. by: who typed the last dice."""
    seats = {seat.seat: seat for seat in rotations.seats_of(session, circle)}
    order = [seats[number] for number in drawing.order if number in seats]
    if drawing.round == 0:
        order = rotations.newcomers_last(session, group, circle, order, now)
        rotations.set_order(session, circle, rotations.paired(circle, order))
        rotations.begin(session, group, circle, None, now)
        draw_cards.show(session, group, circle, drawing, now, fresh=True)
        rotation_cards.begun(session, group, circle, now, by=by)
        round_cards.show(session, group, circle, now, key=f"drawn:{drawing.number}")
        return
    one = rotations.round_of(session, circle, drawing.round)
    waiting = rotations.without_turn(session, circle)
    if circle.terms.order == Order.EACH:
        order = rotations.newcomers_last(session, group, circle, order, now)
    _take(session, circle, one, [*order, *waiting])
    draw_cards.show(session, group, circle, drawing, now, fresh=True)
    _is_known(session, group, circle, one, now)


def _draw(
    session: Session,
    group: Group,
    circle: Rotation,
    one: RotationRound,
    among: Collection[int],
    closes_at: datetime,
    now: datetime,
) -> None:
    seats = [seat for seat in rotations.without_turn(session, circle) if seat.person_id in among]
    opened = draws.open_draw(session, group, circle, seats, number=one.round, by=None, closes_at=closes_at, now=now)
    draw_cards.show(session, group, circle, opened, now, fresh=True)


def _give(
    session: Session, group: Group, circle: Rotation, one: RotationRound, order: Sequence[RotationSeat], now: datetime
) -> None:
    _take(session, circle, one, order)
    draw_cards.tell_won(session, group, circle, one, now)
    _is_known(session, group, circle, one, now)


def _is_known(session: Session, group: Group, circle: Rotation, one: RotationRound, now: datetime) -> None:
    """Whose turn a round is is known: its pot may be given, if its day has come, and its card says whose it is."""
    rounds.fall_due(session, group, circle, now)
    round_cards.show(session, group, circle, now, key=f"known:{one.round}")


def _take(session: Session, circle: Rotation, one: RotationRound, order: Sequence[RotationSeat]) -> None:
    """The round is the first seat's; the next half shares it, where that is half a seat."""
    taken: list[RotationSeat] = []
    for seat in dict.fromkeys(order):
        if sum(other.halves for other in taken) + seat.halves <= WHOLE:
            taken.append(seat)
    pot, is_bid = bids.whole(session, circle, one.round), circle.terms.order == Order.BIDS
    # Nobody bid: it brings all of it, but for the group's commission.
    won = circle.terms.auction.won(pot, pot)
    rotations.give_turn(
        session,
        circle,
        one.round,
        taken,
        discount_minor=pot - won.payout_minor if is_bid else 0,
        commission_minor=won.commission_minor if is_bid else 0,
    )


def _at(group: Group, day: date) -> datetime:
    return datetime.combine(day, CLOSES, ZoneInfo(group.zone)).astimezone(UTC)

"""Claims about a circle of turns: a member paid for a round, whoever's turn it is was given the pot, or at the end a
member was given their part of what is left.

Each becomes a handover that waits for the other hand, as every claim does.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import handovers, offices, rotation_end, rotations, rounds
from bot.cooperative.claims import OPEN_MAX, givers, must_take_part, place_to_give_from, write, write_given
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose
from bot.cooperative.rotation_tables import Rotation, RotationLife, RoundLife
from bot.cooperative.round_sums import still_kept, still_to_come
from bot.errors import Refusal
from bot.messages import Name
from bot.money import Money

__all__ = ["givers", "said_already", "say_contribution", "say_payout", "say_return"]


def say_contribution(
    session: Session,
    group: Group,
    circle: Rotation,
    giver_id: int,
    amount: Money,
    *,
    for_id: int,
    place: ledger.Account | None,
    taker_id: int | None,
    happened_on: date,
    said_by: int,
    key: str,
    now: datetime,
) -> Handover:
    """A member says they paid for a round, their own or another's; or whoever took it says that a member did.

    It goes to the oldest round that is not paid for. for_id: whose seats it pays for. place: where the money is then;
    None where nobody holds the pot, and then taker_id is whose turn it is.

    Raises Refusal if the circle is not running, it is more than is to come from them until the end, nobody could
    confirm it, or too much waits already.
    """
    must_take_part(session, group, said_by, giver_id)
    circle = rotations.rotation(session, group.id, circle.number)
    if circle.state != RotationLife.RUNNING:
        raise Refusal("turns-not-running")
    if not rotations.seats_of(session, circle, for_id):
        raise Refusal("turns-no-seat", person=Name(for_id))
    waiting = [one for one in handovers.open_of(session, group.id, giver_id) if one.purpose == Purpose.CONTRIBUTION]
    if len(waiting) >= OPEN_MAX:
        raise Refusal("handover-too-many", count=len(waiting))
    if circle.terms.direct:
        assert taker_id is not None, "nobody holds the pot, so somebody's hand does"
        place_code = ""
        number = _round_of_hand(session, group, circle, for_id, taker_id, amount, is_own=for_id == giver_id)
        if said_by not in (giver_id, taker_id):
            raise Refusal("handover-not-yours")
        if giver_id == taker_id:
            raise Refusal("handover-not-for-yourself")
    else:
        assert place is not None, "the pot lies somewhere"
        place_code, taker_id = place.code, place.owner
        number = _round_of_sum(session, group, circle, for_id, amount, is_own=for_id == giver_id)
        if not offices.can_count_money(session, group.id):
            raise Refusal("handover-nobody-to-count")
        if said_by != giver_id and said_by not in offices.treasurers(session, group.id):
            raise Refusal("handover-only-treasurers-say")
    return write(
        session,
        group,
        Purpose.CONTRIBUTION,
        key,
        now,
        giver_id=giver_id,
        taker_id=taker_id,
        place=place_code,
        minor=amount.minor,
        happened_on=happened_on,
        said_by=said_by,
        debtor_id=for_id if for_id != giver_id else None,
        rotation=circle.number,
        round=number,
    )


def say_payout(
    session: Session,
    group: Group,
    circle: Rotation,
    number: int,
    receiver_id: int,
    *,
    said_by: int,
    key: str,
    now: datetime,
    amount: Money | None = None,
    place: ledger.Account | None = None,
) -> Handover:
    """Whoever gives the pot says they gave it to whose turn it is. Waits for the receiver.

    amount: less than may be given now. place: where it came from, by itself the cash of whoever says it; a treasurer
    whose turn it is gets it out of their own cash by another officer's hand.

    Raises Refusal if it is not theirs to give, is not asked for yet, or is more than may be given or is there.
    """
    must_take_part(session, group, said_by, receiver_id)
    circle = rotations.rotation(session, group.id, circle.number)
    if circle.state != RotationLife.RUNNING:
        raise Refusal("turns-not-running")
    if said_by == receiver_id:
        raise Refusal("handover-not-for-yourself")
    if said_by not in givers(session, group.id, receiver_id):
        raise Refusal("handover-only-treasurers-say")
    one = rotations.round_of(session, circle, number)
    pay = next((pay for pay in rounds.payable(session, group, circle, number) if pay.person_id == receiver_id), None)
    if pay is None or one.state == RoundLife.PAID:
        raise Refusal("turns-nothing-to-give", round=number)
    if one.asked_at is None or not pay.now:
        raise Refusal("turns-not-yet", round=number, day=one.due_on)
    given = amount or pay.now
    if given > pay.now:
        raise Refusal("turns-not-so-much", most=pay.now)
    place = place_to_give_from(session, group, receiver_id, said_by, place, given)
    return write_given(
        session,
        group,
        Purpose.PAYOUT,
        key,
        now,
        giver_id=said_by,
        taker_id=receiver_id,
        place=place,
        amount=given,
        rotation=circle.number,
        round=number,
        kept_minor=still_kept(session, circle, rounds.plan_of(session, circle), number, receiver_id),
    )


def say_return(
    session: Session,
    group: Group,
    circle: Rotation,
    receiver_id: int,
    amount: Money,
    *,
    said_by: int,
    key: str,
    now: datetime,
    place: ledger.Account | None = None,
) -> Handover:
    """After the last turn: whoever holds what is left says they gave a member their part. Waits for the member.

    amount: as their button said it. place: as of `say_payout`. Raises Refusal if it is not theirs to give, was said to
    be given already, is another amount by now, or is not there.
    """
    must_take_part(session, group, said_by, receiver_id)
    circle = rotations.rotation(session, group.id, circle.number)
    if circle.state != RotationLife.RUNNING:
        raise Refusal("turns-not-running")
    if said_by == receiver_id:
        raise Refusal("handover-not-for-yourself")
    if said_by not in givers(session, group.id, receiver_id):
        raise Refusal("handover-only-treasurers-say")
    left = next((one.left for one in rotation_end.parts(session, group, circle) if one.person_id == receiver_id), None)
    if not left:
        raise Refusal("giving-has-theirs", person=Name(receiver_id))
    if amount != left:
        raise Refusal("turns-not-so-much", most=left)
    place = place_to_give_from(session, group, receiver_id, said_by, place, amount)
    return write_given(
        session,
        group,
        Purpose.RETURN,
        key,
        now,
        giver_id=said_by,
        taker_id=receiver_id,
        place=place,
        amount=amount,
        rotation=circle.number,
    )


def said_already(session: Session, circle: Rotation, giver_id: int, for_id: int, amount: Money) -> Handover | None:
    """A payment of the same amount by the same member for the same one that waits already: was it said twice?"""
    return next(
        (
            one
            for one in rounds.handovers_of(session, circle, Purpose.CONTRIBUTION)
            if one.is_open
            and (one.giver_id, one.debtor_id or one.giver_id, one.minor) == (giver_id, for_id, amount.minor)
        ),
        None,
    )


def _round_of_sum(
    session: Session, group: Group, circle: Rotation, person_id: int, amount: Money, *, is_own: bool
) -> int:
    """The oldest round that a member's payment goes to. Raises Refusal for more than is to come from them at all."""
    plan = rounds.plan_of(session, circle)
    at_last = next(due for due in rounds.dues(session, circle, plan.last) if due.person_id == person_id)
    if amount.minor > at_last.left_minor:
        left = Money(at_last.left_minor, group.currency)
        raise _too_much(person_id, left, is_own=is_own)
    had = at_last.paid_minor + max(0, at_last.on_the_way_minor - at_last.owed_minor)
    rounds_left = (number for number in range(1, plan.last + 1) if plan.due_through(person_id, number) > had)
    return next(rounds_left, plan.last)


def _round_of_hand(
    session: Session, group: Group, circle: Rotation, person_id: int, taker_id: int, amount: Money, *, is_own: bool
) -> int:
    """The oldest round of this receiver's that is not paid for. Raises Refusal for more than is theirs in it."""
    plan = rounds.plan_of(session, circle)
    left = still_to_come(session, circle, person_id, taker_id)
    if left <= 0:
        raise Refusal("turns-not-theirs", person=Name(taker_id))
    if amount.minor > left:
        raise _too_much(person_id, Money(left, group.currency), is_own=is_own)
    had = sum(plan.to_hand(person_id, taker_id, number) for number in range(1, plan.last + 1)) - left
    for one in plan.rounds:
        had -= plan.to_hand(person_id, taker_id, one.round)
        if had < 0:
            return one.round
    return plan.last


def _too_much(person_id: int, left: Money, *, is_own: bool) -> Refusal:
    # What somebody else has still to pay is theirs to know.
    if not is_own:
        return Refusal("turns-too-much-for-them", person=Name(person_id))
    return Refusal("turns-too-much", left=left) if left else Refusal("turns-all-paid")

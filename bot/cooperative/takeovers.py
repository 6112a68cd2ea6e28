"""Takeovers: somebody else goes on with a member's seats in a circle, with all they paid and had.

    ask       a member asks another to take over; or an officer does, for one who is gone or has died
    agree     the other says yes, after seeing what they take over
    settle    an officer says yes, too
    had_it    whoever is given money between the two says that they have it, and it is done
    lapse     nobody answered in time

    asked -> agreed -> settling -> done         asked, agreed, settling -> declined, refused, taken back
                                                asked, agreed -> lapsed

What a member paid into their turns less what they had is the price, with what they put by where that comes back at the
end: before the turn the new one gives it to them, after it they give what is still to be paid to the new one. That goes
from hand to hand, outside of the pot; in the book the account of the one goes over to the other. So nobody else pays
more or less, and no pot changes. For one who is gone the new one goes on as things stand: it is between them and the
family, and two officers say that it is so.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import (
    deciding,
    groups,
    offices,
    people,
    rotation_end,
    rotation_entries,
    rotation_guarantors,
    rotations,
    rounds,
    swaps,
)
from bot.cooperative.confirmations import can_undo
from bot.cooperative.groups import Group
from bot.cooperative.handovers import State
from bot.cooperative.rotation_tables import Rotation, RotationLife, RotationTakeover, TakeoverLife
from bot.errors import Refusal
from bot.messages import Name
from bot.money import Money

__all__ = [
    "agree",
    "all_lapsing",
    "answerers",
    "ask",
    "could_take_over",
    "decline",
    "had_it",
    "lapse",
    "lapses_at",
    "of_person",
    "price",
    "refuse",
    "settle",
    "take_back",
    "takeover",
    "waiting_for",
    "waiting_in",
]

# Whoever wrote to the book in these days is not gone: they answer for themselves.
IS_HERE = timedelta(days=7)
WAITING = (TakeoverLife.ASKED, TakeoverLife.AGREED, TakeoverLife.SETTLING)

# What nobody answered in these days after it was asked is over. Money that goes between two is waited for: it may be
# on its way.
ANSWER_WITHIN = {TakeoverLife.ASKED: timedelta(days=7), TakeoverLife.AGREED: timedelta(days=14)}


def takeover(session: Session, circle: Rotation, number: int) -> RotationTakeover:
    """A takeover by its number, as it is in the database now."""
    return session.get_one(RotationTakeover, (circle.group_id, circle.number, number), populate_existing=True)


def waiting_in(session: Session, group_id: int) -> Sequence[RotationTakeover]:
    """What waits for somebody's word in a group."""
    query = select(RotationTakeover).where(RotationTakeover.group_id == group_id, RotationTakeover.state.in_(WAITING))
    return session.scalars(query.order_by(RotationTakeover.rotation, RotationTakeover.number)).all()


def all_lapsing(session: Session) -> Sequence[RotationTakeover]:
    """What waits for a word in any group and lapses without it, for the clock to look at."""
    query = select(RotationTakeover).where(RotationTakeover.state.in_(ANSWER_WITHIN))
    in_order = query.order_by(RotationTakeover.group_id, RotationTakeover.rotation, RotationTakeover.number)
    return session.scalars(in_order).all()


def lapses_at(one: RotationTakeover) -> datetime:
    """Until when it waits for the word that is asked for now."""
    return one.asked_at + ANSWER_WITHIN[TakeoverLife(one.state)]


def waiting_for(session: Session, group_id: int, person_id: int) -> list[RotationTakeover]:
    """What waits for this person's word."""
    return [one for one in waiting_in(session, group_id) if person_id in answerers(session, one)]


def of_person(session: Session, circle: Rotation, person_id: int) -> RotationTakeover | None:
    """The question that is open about a member's seats; None if there is none."""
    mine = (one for one in waiting_in(session, circle.group_id) if one.from_id == person_id)
    return next((one for one in mine if one.rotation == circle.number), None)


def answerers(session: Session, one: RotationTakeover) -> list[int]:
    """Whose word it waits for now."""
    match TakeoverLife(one.state):
        case TakeoverLife.ASKED:
            return [one.to_id]
        case TakeoverLife.AGREED:
            but = (one.from_id, one.to_id, one.asked_by)
            return [person for person in offices.officers(session, one.group_id) if person not in but]
        case TakeoverLife.SETTLING:
            return [one.from_id if one.minor > 0 else one.to_id]
    return []


def price(session: Session, group: Group, circle: Rotation, person_id: int) -> Money:
    """What a member paid into their turns less what they had: above zero it is given to them, below it they give it."""
    put = rotation_end.still_put_by(session, circle, person_id)
    return Money(rounds.nets(session, circle).get(person_id, 0) + put, group.currency)


def could_take_over(session: Session, circle: Rotation, person_id: int) -> list[int]:
    """Who may be asked to take over a member's seats: every other member of the group who has an app to say yes in."""
    members = [one.person_id for one in groups.active_members(session, circle.group_id)]
    able = people.who_can_answer(session, members)
    return [one for one in members if one in able and one != person_id]


def ask(
    session: Session, group: Group, circle: Rotation, from_id: int, to_id: int, *, by: int, now: datetime
) -> RotationTakeover:
    """Somebody is asked to take over a member's seats. by: the member, or an officer for one who is gone.

    The group must be locked. Raises Refusal if it is not to be: one is asked already, money of theirs is on its way, or
    a member who is here is late.
    """
    is_gone = by != from_id
    if is_gone and not rotations.may_lead(session, group.id, by):
        raise Refusal("turns-only-officers")
    if of_person(session, circle, from_id) is not None:
        raise Refusal("takeover-asked-already")
    if to_id not in could_take_over(session, circle, from_id):
        raise Refusal("offices-not-a-member", person=Name(to_id))
    if to_id in rounds.holders(session, circle):
        # What they paid before went on with their old seats: it must not be counted again.
        raise Refusal("takeover-gave-up-before", person=Name(to_id))
    taken = rotations.halves_of(session, circle, to_id) + rotations.halves_of(session, circle, from_id)
    if taken > rotations.HALVES_MAX:
        raise Refusal("takeover-too-many-seats", person=Name(to_id))
    _must_not_come_early(session, group, circle, from_id, to_id, now)
    if is_gone and by == to_id:
        raise Refusal("handover-for-yourself")
    if is_gone and people.heard_since(session, from_id, now - IS_HERE):
        raise Refusal("takeover-is-here", person=Name(from_id))
    _must_be_possible(session, group, circle, from_id, now, is_gone=is_gone)
    newest = session.scalar(
        select(func.max(RotationTakeover.number)).where(
            RotationTakeover.group_id == group.id, RotationTakeover.rotation == circle.number
        )
    )
    asked = RotationTakeover(
        group_id=group.id,
        rotation=circle.number,
        number=int(newest or 0) + 1,
        from_id=from_id,
        to_id=to_id,
        asked_by=by,
        minor=price(session, group, circle, from_id).minor,
        put_minor=rotation_end.still_put_by(session, circle, from_id),
        seats=_seats(session, circle, from_id),
        state=TakeoverLife.ASKED.value,
        asked_at=now,
    )
    session.add(asked)
    session.flush()
    if not _officers_beside(session, asked):
        raise Refusal("takeover-nobody-to-ask")
    return asked


def agree(session: Session, group: Group, circle: Rotation, one: RotationTakeover, by: int, now: datetime) -> None:
    """Whoever was asked says yes. Raises Refusal if it is not theirs to answer, or cannot be any more."""
    _must_wait(session, one, TakeoverLife.ASKED, by)
    _must_stand(session, group, circle, one, now)
    _move(session, one, TakeoverLife.AGREED)


def decline(session: Session, one: RotationTakeover, by: int, now: datetime) -> None:
    """Whoever was asked says no."""
    _must_wait(session, one, TakeoverLife.ASKED, by)
    _end(session, one, TakeoverLife.DECLINED, now)


def settle(session: Session, group: Group, circle: Rotation, one: RotationTakeover, by: int, now: datetime) -> None:
    """An officer says yes. It is done where no money goes between the two, or one of them is gone.

    Raises Refusal if it is not theirs to say, or cannot be any more.
    """
    _must_wait(session, one, TakeoverLife.AGREED, by)
    _must_stand(session, group, circle, one, now)
    one.settled_by = by
    if one.is_of_one_gone or not one.minor:
        _do(session, group, circle, one, now)
    else:
        _move(session, one, TakeoverLife.SETTLING)


def refuse(session: Session, one: RotationTakeover, by: int, now: datetime) -> None:
    """An officer says no."""
    _must_wait(session, one, TakeoverLife.AGREED, by)
    one.settled_by = by
    _end(session, one, TakeoverLife.REFUSED, now)


def had_it(session: Session, group: Group, circle: Rotation, one: RotationTakeover, by: int, now: datetime) -> None:
    """Whoever is given the money between the two says that they have it: the seats change hands."""
    _must_wait(session, one, TakeoverLife.SETTLING, by)
    _must_stand(session, group, circle, one, now)
    _do(session, group, circle, one, now)


def take_back(session: Session, one: RotationTakeover, by: int, now: datetime) -> None:
    """Whoever asked, or whose seats they are, takes it back until it is done."""
    if one.state not in WAITING:
        raise Refusal("swap-is-over")
    if by not in (one.asked_by, one.from_id):
        raise Refusal("swap-not-yours")
    _end(session, one, TakeoverLife.TAKEN_BACK, now)


def lapse(session: Session, one: RotationTakeover, now: datetime) -> bool:
    """Ends what nobody answered in time. Returns whether it ends now. The group must be locked."""
    if one.state not in ANSWER_WITHIN or now < lapses_at(one):
        return False
    _end(session, one, TakeoverLife.LAPSED, now)
    return True


def _do(session: Session, group: Group, circle: Rotation, one: RotationTakeover, now: datetime) -> None:
    for seat in rotations.seats_of(session, circle, one.from_id):
        seat.person_id = one.to_id
    # Whoever stood in for them does so no more: the new one names somebody of their own, where the terms want that.
    rotation_guarantors.release(session, circle, one.from_id, now)
    if one.moved_minor:
        amount = Money(abs(one.moved_minor), group.currency)
        giver, receiver = (one.to_id, one.from_id) if one.moved_minor > 0 else (one.from_id, one.to_id)
        cause = f"rotation:{circle.number}:takeover:{one.number}"
        entry = ledger.Entry(
            kind="taken-over",
            postings=ledger.passed_on(giver, receiver, amount),
            happened=now,
            said_by=one.asked_by,
            confirmed_by=one.settled_by,
            cause=cause,
        )
        one.entry = ledger.record(session, group.id, entry, key=f"{cause}:{group.id}", now=now).seq
    circle.version += 1
    _end(session, one, TakeoverLife.DONE, now)
    rotation_entries.stand_anew(session, group, circle, now)


def _must_be_possible(
    session: Session, group: Group, circle: Rotation, person_id: int, now: datetime, *, is_gone: bool
) -> None:
    if circle.state != RotationLife.RUNNING:
        raise Refusal("turns-not-running")
    seats = rotations.seats_of(session, circle, person_id)
    if not seats or any(seat.stops_after is not None for seat in seats):
        raise Refusal("turns-not-in")
    one_open = deciding.undecided(session, circle)
    if one_open is not None and one_open.decides_at is not None and any(seat.round is None for seat in seats):
        # Bids, words and votes are theirs who gave them.
        raise Refusal("takeover-being-decided", round=one_open.round)
    said = [one for one in rounds.handovers_of(session, circle) if person_id in (one.giver_id, one.taker_id)]
    of_theirs = [one for one in said if (one.debtor_id or one.giver_id) == person_id or one.taker_id == person_id]
    if any(one.is_open for one in of_theirs):
        raise Refusal("takeover-on-the-way")
    if any(one.state == State.CONFIRMED and can_undo(session, one, now) for one in of_theirs):
        # What was just confirmed may still be taken back by whoever tapped wrongly.
        raise Refusal("takeover-wait")
    if rounds.owed_to_reserve(session, circle).get(person_id):
        raise Refusal("takeover-owes-reserve")
    if not is_gone and person_id in swaps.late(session, group, circle, now):
        raise Refusal("swap-late")


def _must_not_come_early(
    session: Session, group: Group, circle: Rotation, from_id: int, to_id: int, now: datetime
) -> None:
    """Raises Refusal if a newcomer would come before others in a turn, where the terms let newcomers come last."""
    if not rotations.is_newcomer(session, group, circle, to_id, now):
        return
    mine = [seat.round for seat in rotations.seats_of(session, circle, from_id) if seat.round is not None]
    ahead = [one for one in mine if not rounds.given_out(session, circle, one, from_id)]
    for seat in rotations.seats_of(session, circle) if ahead else ():
        is_later = seat.person_id not in (from_id, to_id) and seat.round is not None and seat.round > min(ahead)
        if is_later and not rotations.is_newcomer(session, group, circle, seat.person_id, now):
            raise Refusal("swap-newcomers")


def _must_stand(session: Session, group: Group, circle: Rotation, one: RotationTakeover, now: datetime) -> None:
    """Raises Refusal if it cannot be any more, or the seats, their turns or the sum are others by now."""
    _must_be_possible(session, group, circle, one.from_id, now, is_gone=one.is_of_one_gone)
    if not groups.takes_part(session, group.id, one.to_id):
        raise Refusal("offices-not-a-member", person=Name(one.to_id))
    stands = price(session, group, circle, one.from_id).minor, _seats(session, circle, one.from_id)
    if stands != (one.minor, one.seats):
        raise Refusal("swap-changed")


def _seats(session: Session, circle: Rotation, person_id: int) -> str:
    """A member's seats with the turn of each, as far as it is known: what somebody says yes to."""
    return " ".join(f"{seat.seat}:{seat.round or ''}" for seat in rotations.seats_of(session, circle, person_id))


def _must_wait(session: Session, one: RotationTakeover, state: TakeoverLife, by: int) -> None:
    if one.state != state:
        raise Refusal("swap-is-over")
    if by not in answerers(session, one):
        raise Refusal("swap-not-yours")


def _officers_beside(session: Session, one: RotationTakeover) -> bool:
    but = (one.from_id, one.to_id, one.asked_by)
    return any(person not in but for person in offices.officers(session, one.group_id))


def _move(session: Session, one: RotationTakeover, state: TakeoverLife) -> None:
    one.state = state.value
    one.version += 1
    session.flush()


def _end(session: Session, one: RotationTakeover, state: TakeoverLife, now: datetime) -> None:
    one.ended_at = now
    _move(session, one, state)

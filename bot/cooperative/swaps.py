"""Swaps: two members exchange their turns in a circle, where both want it.

    ask                 one member asks another, whose turn weighs as much as theirs
    agree, decline      the other answers
    settle              the chair says yes or no, where the terms ask for that
    take_back           who asked, or who agreed, thinks again before it is done
    lapse               nobody answered in time, or it cannot be any more

    asked -> done, or where the chair is asked too:  asked -> agreed -> done
    asked, agreed -> declined, refused, taken back, lapsed

Turns change hands, and what they bring with them; what each member pays stays theirs. So nobody swaps who is late, and
no turn whose day has come or for which somebody was paid. What members agreed on before the start holds: the
organiser's first turn stays theirs, and a newcomer gets before nobody who is longer in the group.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.cooperative import groups, offices, rotations
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationLife, RotationSwap, SwapLife
from bot.cooperative.swap_rules import (
    HeldTurn,
    between,
    both_turns,
    held_turns,
    in_the_way,
    late,
    look_at,
    must_be_possible,
    must_go_on,
    obstacle,
)
from bot.errors import Refusal
from bot.messages import Name

__all__ = [
    "HeldTurn",
    "agree",
    "all_waiting",
    "answerers",
    "ask",
    "asked_by",
    "can_swap_with",
    "decline",
    "has_turn_ahead",
    "held_turns",
    "is_possible",
    "lapse",
    "lapses_at",
    "late",
    "settle",
    "swap",
    "swaps_of",
    "take_back",
    "to_give",
    "waiting_for",
    "waiting_in",
]

WAITING = (SwapLife.ASKED, SwapLife.AGREED)

# Whoever looks into the chat only on their free day is asked as well.
ANSWER_WITHIN = timedelta(days=7)


# What there is


def swap(session: Session, circle: Rotation, number: int) -> RotationSwap:
    """A swap by its number, as it is in the database now."""
    return session.get_one(RotationSwap, (circle.group_id, circle.number, number), populate_existing=True)


def swaps_of(session: Session, circle: Rotation) -> Sequence[RotationSwap]:
    """Every swap that was ever asked for in a circle, the oldest first."""
    query = select(RotationSwap).where(RotationSwap.group_id == circle.group_id, RotationSwap.rotation == circle.number)
    return session.scalars(query.order_by(RotationSwap.number)).all()


def all_waiting(session: Session) -> Sequence[RotationSwap]:
    """What waits for somebody's word in any group, for the clock to look at."""
    query = select(RotationSwap).where(RotationSwap.state.in_(WAITING))
    return session.scalars(query.order_by(RotationSwap.group_id, RotationSwap.rotation, RotationSwap.number)).all()


def waiting_in(session: Session, group_id: int) -> Sequence[RotationSwap]:
    """What waits for somebody's word in one group."""
    query = select(RotationSwap).where(RotationSwap.group_id == group_id, RotationSwap.state.in_(WAITING))
    return session.scalars(query.order_by(RotationSwap.rotation, RotationSwap.number)).all()


def waiting_for(session: Session, group_id: int, person_id: int) -> list[RotationSwap]:
    """What waits for this person's yes or no."""
    return [one for one in waiting_in(session, group_id) if person_id in answerers(session, one)]


def asked_by(session: Session, circle: Rotation, person_id: int) -> RotationSwap | None:
    """What a member asked for and waits for; None if nothing."""
    mine = (one for one in waiting_in(session, circle.group_id) if one.asker_id == person_id)
    return next((one for one in mine if one.rotation == circle.number), None)


def answerers(session: Session, one: RotationSwap) -> list[int]:
    """Whose word it waits for: whom it was asked of; then the chair, or other officers where the chair is one of the
    two. Nobody's once it is over.
    """
    match one.state:
        case SwapLife.ASKED:
            return [one.other_id]
        case SwapLife.AGREED:
            return offices.helpers(session, one.group_id, (one.asker_id, one.other_id))
    return []


def lapses_at(one: RotationSwap) -> datetime:
    """Until when it waits for the word that is asked for now."""
    return (one.agreed_at or one.asked_at) + ANSWER_WITHIN


# Which turns can be swapped


def has_turn_ahead(session: Session, group: Group, circle: Rotation, person_id: int, now: datetime) -> bool:
    """Whether a member has a turn that is known and still to come, so that they may think of a swap."""
    if circle.state != RotationLife.RUNNING or circle.terms.is_ordered_as_it_goes:
        return False
    mine = {seat.round for seat in rotations.seats_of(session, circle, person_id)}
    today = groups.today(group, now)
    return any(one.due_on > today for one in rotations.rounds_of(session, circle) if one.round in mine)


def to_give(session: Session, group: Group, circle: Rotation, person_id: int, now: datetime) -> list[HeldTurn]:
    """A member's own turns that can be swapped now. Raises Refusal, with the reason, if none can."""
    must_go_on(circle)
    look = look_at(session, group, circle, now)
    mine = [one for one in held_turns(session, group, circle) if one.person_id == person_id]
    if not mine:
        raise Refusal("swap-none-yours")
    reasons = [in_the_way(session, look, one) for one in mine]
    free = [one for one, why in zip(mine, reasons, strict=True) if why is None]
    if not free:
        # The last turn is the one that is most likely still to come.
        raise reasons[-1] or Refusal("swap-none-yours")
    return free


def can_swap_with(session: Session, group: Group, circle: Rotation, mine: HeldTurn, now: datetime) -> list[HeldTurn]:
    """The turns of others for which a member may ask in exchange for their own, in the order of the rounds."""
    look = look_at(session, group, circle, now)
    return [
        theirs
        for theirs in held_turns(session, group, circle)
        if in_the_way(session, look, theirs) is None
        and between(session, group, look, mine, theirs, now) is None
        and not _said_no(session, circle, mine, theirs)
    ]


# What people say


def ask(
    session: Session,
    group: Group,
    circle: Rotation,
    asker_id: int,
    asker_round: int,
    other_id: int,
    other_round: int,
    now: datetime,
) -> RotationSwap:
    """A member asks another to swap what each holds of a round. Nothing changes yet. The group must be locked.

    Raises Refusal if it is not to be, they wait for an answer already, or were told no to the same before.
    """
    must_go_on(circle)
    waits = asked_by(session, circle, asker_id)
    if waits is not None:
        raise Refusal("swap-already", person=Name(waits.other_id))
    mine, theirs = both_turns(session, group, circle, (asker_id, asker_round), (other_id, other_round))
    if _said_no(session, circle, mine, theirs):
        raise Refusal("swap-said-no", person=Name(other_id))
    must_be_possible(session, group, circle, mine, theirs, now)
    if circle.terms.swap_by_chair and not offices.helpers(session, group.id, (asker_id, other_id)):
        raise Refusal("swap-nobody-to-ask")
    newest = session.scalar(
        select(func.max(RotationSwap.number)).where(
            RotationSwap.group_id == group.id, RotationSwap.rotation == circle.number
        )
    )
    asked = RotationSwap(
        group_id=group.id,
        rotation=circle.number,
        number=(newest or 0) + 1,
        asker_id=asker_id,
        asker_round=asker_round,
        other_id=other_id,
        other_round=other_round,
        halves=mine.halves,
        state=SwapLife.ASKED.value,
        asked_at=now,
    )
    session.add(asked)
    session.flush()
    return asked


def agree(session: Session, group: Group, circle: Rotation, one: RotationSwap, person_id: int, now: datetime) -> None:
    """Whoever was asked says yes: it is done, or waits for the chair where the terms say so. The group must be locked.

    Raises Refusal if it is not theirs to answer, was answered, or cannot be any more.
    """
    must_go_on(circle)
    _must_wait(one, SwapLife.ASKED, is_theirs=person_id == one.other_id)
    mine, theirs = both_turns(session, group, circle, (one.other_id, one.other_round), (one.asker_id, one.asker_round))
    must_be_possible(session, group, circle, mine, theirs, now)
    one.state, one.agreed_at = SwapLife.AGREED.value, now
    one.version += 1
    if not circle.terms.swap_by_chair:
        _exchange(session, circle, one, person_id, now)
    session.flush()


def decline(session: Session, one: RotationSwap, person_id: int, now: datetime) -> None:
    """Whoever was asked says no, and need not say why. Raises Refusal if they were not asked, or answered."""
    _must_wait(one, SwapLife.ASKED, is_theirs=person_id == one.other_id)
    _end(session, one, SwapLife.DECLINED, person_id, now)


def settle(
    session: Session,
    group: Group,
    circle: Rotation,
    one: RotationSwap,
    person_id: int,
    now: datetime,
    *,
    yes: bool,
) -> None:
    """The chair, or an officer in their place, says yes or no to what both want. The group must be locked.

    Raises Refusal if it is not theirs to say, was said already, or cannot be any more.
    """
    is_theirs = person_id in offices.helpers(session, group.id, (one.asker_id, one.other_id))
    _must_wait(one, SwapLife.AGREED, is_theirs=is_theirs)
    if yes:
        must_go_on(circle)
        both = both_turns(session, group, circle, (one.asker_id, one.asker_round), (one.other_id, one.other_round))
        # Whose money is in the way is not theirs to know.
        if obstacle(session, group, circle, *both, now) is not None:
            raise Refusal("swap-changed")
        _exchange(session, circle, one, person_id, now)
    else:
        _end(session, one, SwapLife.REFUSED, person_id, now)
    one.settled_by = person_id
    session.flush()


def take_back(session: Session, one: RotationSwap, person_id: int, now: datetime) -> None:
    """Who asked takes it back; so does who agreed, while the chair has not answered. Raises Refusal once it is over."""
    if one.state not in WAITING:
        raise Refusal("swap-is-over")
    may = (one.asker_id, one.other_id) if one.state == SwapLife.AGREED else (one.asker_id,)
    if person_id not in may:
        raise Refusal("swap-not-yours")
    _end(session, one, SwapLife.TAKEN_BACK, person_id, now)


def is_possible(session: Session, group: Group, circle: Rotation, one: RotationSwap, now: datetime) -> bool:
    """Whether a swap that waits could still be done, if everybody said yes to it now."""
    try:
        both = both_turns(session, group, circle, (one.asker_id, one.asker_round), (one.other_id, one.other_round))
    except Refusal:
        return False
    is_same = both[0].halves == one.halves
    return is_same and obstacle(session, group, circle, *both, now) is None


def lapse(session: Session, group: Group, circle: Rotation, one: RotationSwap, now: datetime) -> bool:
    """Ends what nobody answered in time, or what cannot be any more. Returns whether it ends now. Locked group."""
    if one.state not in WAITING:
        return False
    if now < lapses_at(one) and is_possible(session, group, circle, one, now):
        return False
    _end(session, one, SwapLife.LAPSED, None, now)
    return True


def _exchange(session: Session, circle: Rotation, one: RotationSwap, by: int, now: datetime) -> None:
    """The seats of the one have the round of the other."""
    for seat in rotations.seats_of(session, circle):
        match (seat.person_id, seat.round):
            case (one.asker_id, one.asker_round):
                seat.round = one.other_round
            case (one.other_id, one.other_round):
                seat.round = one.asker_round
    circle.version += 1
    _end(session, one, SwapLife.DONE, by, now)


def _end(session: Session, one: RotationSwap, state: SwapLife, by: int | None, now: datetime) -> None:
    one.state, one.ended_by, one.ended_at = state.value, by, now
    one.version += 1
    session.flush()


def _must_wait(one: RotationSwap, state: SwapLife, *, is_theirs: bool) -> None:
    if not is_theirs:
        raise Refusal("swap-not-yours")
    if one.state != state:
        raise Refusal("swap-is-over")


def _said_no(session: Session, circle: Rotation, mine: HeldTurn, theirs: HeldTurn) -> bool:
    """Whether the other said no to the same before: nobody is asked for it twice, and they may ask themselves."""
    asked = (mine.person_id, mine.round, theirs.person_id, theirs.round)
    return any(
        one.state == SwapLife.DECLINED and (one.asker_id, one.asker_round, one.other_id, one.other_round) == asked
        for one in swaps_of(session, circle)
    )

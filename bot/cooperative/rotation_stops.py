"""The kind of motion "stop": a member pays for no more turns, before their own came and with nobody to take it over.

agreed  ->  their seat pays for no round after those it has paid; its own turn gives back what it paid, and no more

Whoever had a turn with their money in it gives that back when the turn of the one who stopped comes; the pots that are
still to come are smaller by a seat, and so is what their receivers pay in all. So everybody gets what they pay, to the
unit. Those in the circle decide, for it is their pots.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import groups, motions, offices, rotation_entries, rotations, round_cards, rounds
from bot.cooperative.groups import Group
from bot.cooperative.motions import Kind, Motion, Subject
from bot.cooperative.rotation_plan import WHOLE
from bot.cooperative.rotation_tables import Rotation, RotationLife, RotationRound, RoundLife
from bot.errors import Refusal
from bot.messages import Name, Say, say
from bot.money import Money

__all__ = ["KIND", "can_stop", "stop", "subject_for"]


def subject_for(circle: Rotation, person_id: int) -> Subject:
    """The subject of a motion by which a member pays for no more turns of a circle."""
    return {"circle": circle.number, "person": person_id}


def stop(session: Session, group: Group, circle: Rotation, person_id: int, now: datetime) -> None:
    """A member pays for no more turns. The group must be locked.

    Raises Refusal if they cannot, or have to pay first.
    """
    after = _stops_after(session, circle, person_id)
    for seat in rotations.seats_of(session, circle, person_id):
        seat.stops_after = after
    circle.version += 1
    session.flush()
    rotation_entries.stand_anew(session, group, circle, now)


def can_stop(session: Session, circle: Rotation, person_id: int) -> bool:
    """Whether it could be asked for at all; what is still to be paid first is no reason that it could not."""
    return _of_no_kind(session, circle, person_id) is None


def _check(session: Session, group: Group, subject: Subject, opened_by: int, _now: datetime) -> None:
    circle, person = rotations.rotation(session, group.id, subject["circle"]), subject["person"]
    if opened_by != person and opened_by not in offices.officers(session, group.id):
        raise Refusal("handover-not-yours")
    _stops_after(session, circle, person)


def _describe(session: Session, group: Group, subject: Subject) -> tuple[Say, ...]:
    circle, person = rotations.rotation(session, group.id, subject["circle"]), subject["person"]
    own = _own_turn(session, circle, person)
    if own is None:
        return ()
    seat = Money(circle.terms.amount_minor, group.currency)
    return (
        say("stop-motion", person=Name(person)),
        say("stop-motion-pots", amount=seat),
        say("stop-motion-back", person=Name(person), round=own.round, day=own.due_on),
    )


def _excluded(session: Session, group: Group, subject: Subject) -> Mapping[int, str]:
    """Whom it is about has no vote; neither have those who are not in the circle."""
    circle = rotations.rotation(session, group.id, subject["circle"])
    inside = set(rotations.people_of(session, circle))
    members = [one.person_id for one in groups.active_members(session, group.id)]
    outside = dict.fromkeys((one for one in members if one not in inside), motions.OUTSIDE)
    return {**outside, subject["person"]: "motion-about-you"}


def _apply(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    subject = motions.subject_of(session, motion)
    circle, person = rotations.rotation(session, group.id, subject["circle"]), subject["person"]
    stop(session, group, circle, person, now)
    round_cards.show(session, group, circle, now, key=motion.key)
    own = _own_turn(session, circle, person)
    return (say("stop-agreed", person=Name(person), day=own.due_on),) if own is not None else ()


KIND = Kind("stop", _describe, _apply, _check, _excluded)


def _of_no_kind(session: Session, circle: Rotation, person_id: int) -> Refusal | None:
    """Why such a seat cannot stop whatever is paid: then somebody takes it over, or it is paid until the end."""
    seats = rotations.seats_of(session, circle, person_id)
    if circle.state != RotationLife.RUNNING or not seats or seats[0].stops_after is not None:
        return Refusal("turns-not-in")
    terms = circle.terms
    # What a bid or a price is worth, or lies in somebody's hand, could not be given back so that nobody pays for it.
    is_plain = not (terms.direct or terms.price_minor or terms.is_ordered_as_it_goes)
    if not is_plain or len(seats) > 1 or seats[0].halves != WHOLE:
        return Refusal("stop-only-taken-over")
    own = _own_turn(session, circle, person_id)
    if own is None or own.state == RoundLife.PAID or own.asked_at is not None:
        return Refusal("stop-had-turn")
    return None


def _stops_after(session: Session, circle: Rotation, person_id: int) -> int:
    """The last round that a member has paid for in full. Raises Refusal if they cannot stop, or have to pay first."""
    refusal = _of_no_kind(session, circle, person_id)
    if refusal is not None:
        raise refusal
    said = [
        one
        for one in rounds.handovers_of(session, circle)
        if one.is_open and (one.debtor_id or one.giver_id) == person_id
    ]
    if said:
        raise Refusal("takeover-on-the-way")
    if rounds.owed_to_reserve(session, circle).get(person_id):
        raise Refusal("takeover-owes-reserve")
    plan, paid = rounds.plan_of(session, circle), rounds.paid(session, circle).get(person_id, 0)
    through = [number for number in range(plan.last + 1) if plan.due_through(person_id, number) == paid]
    begun = max(
        (one.round for one in plan.rounds if one.asked_at is not None or one.state == RoundLife.PAID), default=0
    )
    own = _own_turn(session, circle, person_id)
    if not through or through[0] < begun or own is None or through[0] >= own.round:
        next_full = next((n for n in range(begun, plan.last + 1) if plan.due_through(person_id, n) >= paid), plan.last)
        left = plan.due_through(person_id, next_full) - paid
        raise Refusal("stop-pay-first", left=Money(max(0, left), _currency(session, circle)))
    return through[0]


def _own_turn(session: Session, circle: Rotation, person_id: int) -> RotationRound | None:
    seats = rotations.seats_of(session, circle, person_id)
    if not seats or seats[0].round is None:
        return None
    return rotations.round_of(session, circle, seats[0].round)


def _currency(session: Session, circle: Rotation) -> str:
    return groups.group(session, circle.group_id).currency

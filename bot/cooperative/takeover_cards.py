"""What people see when somebody takes over a member's seats: the two, the officer who agrees, and at last the group.

What goes between the two is theirs alone: an officer sees that there is something, and the group sees no sum at all.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import outbox
from bot.cooperative import (
    groups,
    notices,
    offices,
    people,
    rotation_guarantor_cards,
    rotation_words,
    rotations,
    round_cards,
    rounds,
    takeovers,
)
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationTakeover, TakeoverLife
from bot.messages import Arg, Choice, GroupName, Name, Say, Style, say
from bot.money import Money

__all__ = ["card_key", "card_of", "show", "show_to", "what_it_is"]


def card_key(one: RotationTakeover) -> str:
    """The card under which a takeover is shown."""
    return f"takeover:{one.group_id}:{one.rotation}:{one.number}"


def show(
    session: Session, group: Group, circle: Rotation, one: RotationTakeover, now: datetime, *, by: int | None = None
) -> None:
    """Draws it for everybody concerned, and tells the group once it is done. by: whose own card only changes."""
    asked = takeovers.answerers(session, one)
    officers = [person for person in offices.officers(session, group.id) if _was_shown(session, one, person)]
    for person in dict.fromkeys([one.from_id, one.to_id, one.asked_by, *asked, *officers]):
        if groups.takes_part(session, group.id, person) and not (one.is_of_one_gone and person == one.from_id):
            fresh = person != by and (person in asked or person in (one.from_id, one.to_id, one.asked_by))
            show_to(session, group, circle, one, person, now, fresh=fresh)
    if one.state == TakeoverLife.DONE:
        told = say("takeover-told", group=GroupName(group.id), before=Name(one.from_id), after=Name(one.to_id))
        notices.tell_members(session, group.id, told, key=f"{card_key(one)}:done", now=now)
        round_cards.show(session, group, circle, now, key=f"{card_key(one)}:done")
        rotation_guarantor_cards.ask_after_takeover(session, group, circle, one.to_id, now)


def show_to(
    session: Session,
    group: Group,
    circle: Rotation,
    one: RotationTakeover,
    person: int,
    now: datetime,
    *,
    fresh: bool,
    occasion: str = "",
) -> None:
    """Draws one reader's card."""
    notices.tell(
        session,
        person,
        notices.of_group(session, card_of(session, group, circle, one, person), group.id, person),
        key=f"{card_key(one)}:v{one.version}{occasion}",
        now=now,
        group_id=group.id,
        card=card_key(one),
        fresh=fresh,
        can_wait=fresh,
    )


def card_of(session: Session, group: Group, circle: Rotation, one: RotationTakeover, reader: int) -> Say:
    """What one reader sees of it now, and what they may say to it."""
    names: dict[str, Arg] = {"before": Name(one.from_id), "after": Name(one.to_id)}
    amount = Money(abs(one.minor), group.currency)
    back = _act(one, "take-back", say("handover-take-back-button"), Style.BAD)
    waits = reader in takeovers.answerers(session, one)
    match TakeoverLife(one.state):
        case TakeoverLife.ASKED if waits:
            yes, no = _yes_no(one, "agree", "no", say("takeover-agree-button"), say("swap-no-button"))
            lines = what_it_is(session, group, circle, one.from_id, is_gone=one.is_of_one_gone)
            id = "takeover-please-gone" if one.is_of_one_gone else "takeover-please"
            return Say(id, {**names, "asker": Name(one.asked_by), "lines": lines}, (yes, no))
        case TakeoverLife.AGREED if waits:
            yes, no = _yes_no(one, "officer-yes", "officer-no", say("motion-yes-button"), say("motion-no-button"))
            id = "takeover-officer-gone" if one.is_of_one_gone else "takeover-officer"
            return Say(id, {**names, "asker": Name(one.asked_by)}, (yes, no))
        case TakeoverLife.SETTLING if waits:
            giver = one.to_id if one.minor > 0 else one.from_id
            have = _act(one, "have", say("handover-have-button", amount=amount), Style.GOOD)
            return say("takeover-have", choices=(have,), giver=Name(giver), amount=amount)
        case TakeoverLife.SETTLING if reader in (one.from_id, one.to_id):
            taker = one.from_id if one.minor > 0 else one.to_id
            ways = (back,) if reader == one.from_id else ()
            return say("takeover-give", choices=ways, taker=Name(taker), amount=amount)
        case TakeoverLife.DONE if reader == one.to_id:
            all_turns = Choice("turns", say("rotation-all-button"), action="rotation")
            return say("takeover-yours", choices=(all_turns,), before=Name(one.from_id))
    ways = (back,) if one.ended_at is None and reader in (one.asked_by, one.from_id) else ()
    return Say(f"takeover-{one.state}", names, ways)


def what_it_is(session: Session, group: Group, circle: Rotation, person_id: int, *, is_gone: bool) -> tuple[Say, ...]:
    """What somebody takes over: the seats, when their turn is, what it brings, what is left to pay, and the price."""
    plan, own = rounds.plan_of(session, circle), rounds.standing(session, group, circle, person_id)
    halves = rotations.halves_of(session, circle, person_id)
    lines = [say("takeover-seats", seats=rotation_words.seats_in_words(halves))]
    for one in own.rounds:
        share = Money(plan.shares(one.round).get(person_id, 0), group.currency)
        had = rounds.given_out(session, circle, one.round, person_id) >= share.minor > 0
        lines.append(
            say("takeover-turn-had" if had else "takeover-turn", round=one.round, day=one.due_on, amount=share)
        )
    lines.append(say("takeover-left", left=own.until_the_end))
    between = takeovers.price(session, group, circle, person_id)
    if is_gone:
        lines.append(say("takeover-gone-as-it-is"))
    elif between:
        id = "takeover-you-give" if between.minor > 0 else "takeover-you-get"
        lines.append(say(id, person=Name(person_id), amount=Money(abs(between.minor), group.currency)))
    return tuple(lines)


def _yes_no(one: RotationTakeover, yes: str, no: str, yes_label: Say, no_label: Say) -> tuple[Choice, Choice]:
    return _act(one, yes, yes_label, Style.GOOD), _act(one, no, no_label, Style.BAD)


def _act(one: RotationTakeover, id: str, label: Say, style: Style) -> Choice:
    about = f"{one.group_id}:{one.rotation}:{one.number}"
    return Choice(id, label, action=f"takeover.{id}", object=about, version=one.version, style=style)


def _was_shown(session: Session, one: RotationTakeover, person: int) -> bool:
    address = people.best_address(session, person)
    return address is not None and outbox.shown_under(session, f"address:{address.id}", card_key(one)) is not None

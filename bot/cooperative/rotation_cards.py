"""What people see of a circle of turns while it comes about.

Each member has one card in private: every term, and whether they take part. The group's chats have one: how many do,
and how large a turn would be; never who, before it begins. Then it says everybody's turn, for that is the group's to
know, as at any meeting.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import groups, notices, pick_cards, picks, rotation_words, rotations
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationLife, RotationSeat
from bot.cooperative.rotation_terms import Order
from bot.messages import Choice, GroupName, Name, Say, Style, say
from bot.money import Money

__all__ = [
    "act",
    "all_turns",
    "all_turns_choice",
    "ask_everybody",
    "ask_to_pick",
    "begun",
    "card_key",
    "card_of",
    "draw_choice",
    "preview",
    "show",
    "show_group",
    "show_to",
    "take_choices",
    "who",
]


def ask_everybody(session: Session, group: Group, circle: Rotation, now: datetime, *, by: int) -> None:
    """Asks each member, in private, whether they take part; and says in the group's chats that it is being formed.

    by: who proposed it; their own question turns into the card.
    """
    for member in groups.active_members(session, group.id):
        person = member.person_id
        show_to(session, group, circle, person, now, fresh=person != by, can_wait=person != by)
    show_group(session, group, circle, now)


def show(session: Session, group: Group, circle: Rotation, now: datetime, *, by: int, fresh: bool = False) -> None:
    """Draws what somebody's answer has changed: their own card, where it is unless `fresh`, and the group's."""
    show_to(session, group, circle, by, now, fresh=fresh)
    show_group(session, group, circle, now)


def show_to(
    session: Session,
    group: Group,
    circle: Rotation,
    person: int,
    now: datetime,
    *,
    fresh: bool,
    occasion: str = "",
    can_wait: bool = False,
) -> None:
    """Draws one member's card. occasion: makes it a new message though nothing changed."""
    notices.tell(
        session,
        person,
        notices.of_group(session, card_of(session, group, circle, person), group.id, person),
        key=f"{card_key(circle)}:v{circle.version}{occasion}",
        now=now,
        group_id=group.id,
        card=card_key(circle),
        fresh=fresh,
        can_wait=can_wait,
    )


def begun(session: Session, group: Group, circle: Rotation, now: datetime, *, by: int | None) -> None:
    """Tells everybody that it has begun, or was called off. by: who did it, whose card changes; None for nobody."""
    for member in groups.active_members(session, group.id):
        person = member.person_id
        show_to(session, group, circle, person, now, fresh=person != by, can_wait=person != by)
    show_group(session, group, circle, now)


def ask_to_pick(session: Session, group: Group, circle: Rotation, now: datetime, *, by: int) -> None:
    """Asks whoever takes part to pick a turn. by: the officer who opened that, whose card changes."""
    for person in dict.fromkeys((by, *rotations.people_of(session, circle))):
        show_to(session, group, circle, person, now, fresh=person != by, can_wait=person != by)
    show_group(session, group, circle, now)


def card_key(circle: Rotation) -> str:
    return f"rotation:{circle.group_id}:{circle.number}"


def card_of(session: Session, group: Group, circle: Rotation, reader: int) -> Say:
    """What one member sees of a circle, and what they may do about it."""
    halves = rotations.halves_of(session, circle, reader)
    seats = rotation_words.seats_in_words(halves)
    if circle.state == RotationLife.CALLED_OFF:
        return say("seat-called-off", choices=(_menu(),))
    if circle.state == RotationLife.ORDERING:
        if circle.terms.order == Order.PRICED:
            all_ways = [_begin(circle), picks.for_choice(circle), _call_off(circle)]
            is_lead = rotations.may_lead(session, circle.group_id, reader)
            return pick_cards.card_of(session, group, circle, reader, ways=all_ways if is_lead else [])
        ways = (_call_off(circle),) if rotations.may_lead(session, circle.group_id, reader) else ()
        look = Choice("look", say("draw-look-button"), action="draw.look", object=f"{circle.group_id}:{circle.number}")
        return say("seat-being-drawn", choices=(look, *ways, _menu()))
    if circle.state != RotationLife.GATHERING:
        told = say("seat-began", seats=seats) if halves else say("seat-began-without")
        return told.offering(all_turns_choice(), _menu())
    lines = rotation_words.in_words(circle.terms, group.currency)
    leads = _leads(session, circle, reader)
    if halves:
        again = act(circle, "change", say("seat-change-button"))
        out = act(circle, "out", say("seat-out-button"), style=Style.BAD)
        return say("seat-in", choices=(*leads, again, out), seats=seats, lines=lines)
    choices = (*take_choices(circle), act(circle, "out", say("seat-not-now-button")), *leads)
    return say("seat-invitation", choices=choices, person=Name(circle.proposed_by), lines=lines)


def take_choices(circle: Rotation) -> tuple[Choice, ...]:
    """[One seat] [Two seats], and [Half a seat] where the amount can be halved."""
    sizes = [(2, "one"), (4, "two"), *([(1, "half")] if circle.terms.has_halves else [])]
    return tuple(
        act(circle, "take", say(f"seat-{name}-button"), style=Style.GOOD, about=str(halves)) for halves, name in sizes
    )


def preview(session: Session, group: Group, circle: Rotation, order: Sequence[Sequence[RotationSeat]]) -> Say:
    """What would begin: every day, with whose turn it is."""
    days = circle.terms.due_days(len(order))
    lines = tuple(
        say("rotation-line-ahead", round=number, day=day, who=_named([seat.person_id for seat in seats]))
        for number, (day, seats) in enumerate(zip(days, order, strict=True), start=1)
    )
    return say(
        "seat-preview",
        people=len(rotations.people_of(session, circle)),
        members=len(groups.active_members(session, group.id)),
        pot=_pot(group, circle, rotations.seats_of(session, circle)),
        lines=lines,
    )


def all_turns(session: Session, group: Group, circle: Rotation) -> tuple[Say, ...]:
    """A line for each round: its day, whose turn it is, and whether it is over. Anybody in the group may see it."""
    return tuple(
        say(f"rotation-line-{one.state}", round=one.round, day=one.due_on, who=who(session, circle, one.round))
        for one in rotations.rounds_of(session, circle)
    )


def who(session: Session, circle: Rotation, number: int) -> Say:
    """Whose turn a round is, as part of a sentence."""
    return _named([seat.person_id for seat in rotations.receivers(session, circle, number)])


def act(circle: Rotation, id: str, label: Say, *, style: Style = Style.PLAIN, about: str = "") -> Choice:
    """A button about a circle. about: what it says beside which circle it is."""
    object = f"{circle.group_id}:{circle.number}" + (f":{about}" if about else "")
    return Choice(f"{id}{about}", label, action=f"seat.{id}", object=object, version=circle.version, style=style)


def all_turns_choice() -> Choice:
    """[All turns]"""
    return Choice("turns", say("rotation-all-button"), action="rotation")


def draw_choice(circle: Rotation) -> Choice:
    """[Draw the order], for an officer: it begins by itself once the order is there."""
    return Choice(
        "draw",
        say("draw-button"),
        action="draw.order",
        object=f"{circle.group_id}:{circle.number}",
        version=circle.version,
        style=Style.GOOD,
    )


def _begin(circle: Rotation) -> Choice:
    return act(circle, "begin", say("seat-begin-button"), style=Style.GOOD)


def _leads(session: Session, circle: Rotation, reader: int) -> tuple[Choice, ...]:
    if not rotations.may_lead(session, circle.group_id, reader):
        return ()
    ways = {Order.LOTTERY: draw_choice, Order.PRICED: pick_cards.open_choice}
    return ways.get(circle.terms.order, _begin)(circle), _call_off(circle)


def _call_off(circle: Rotation) -> Choice:
    return act(circle, "call-off", say("seat-call-off-button"), style=Style.BAD)


def show_group(session: Session, group: Group, circle: Rotation, now: datetime) -> None:
    """Draws the card in the group's chats."""
    name = GroupName(group.id)
    if circle.state == RotationLife.CALLED_OFF:
        card = say("seat-called-off-card", group=name)
    elif circle.state == RotationLife.GATHERING:
        seats = rotations.seats_of(session, circle)
        card = say(
            "seat-gathering-card",
            choices=(act(circle, "ask", say("seat-take-part-button")),),
            group=name,
            short=rotation_words.in_short(circle.terms, group.currency),
            people=len({seat.person_id for seat in seats}),
            rounds=sum(seat.halves for seat in seats) // rotations.WHOLE,
            pot=_pot(group, circle, seats),
        )
    elif circle.state == RotationLife.ORDERING and circle.terms.order == Order.PRICED:
        ask = act(circle, "ask", say("pick-button"))
        card = say("pick-card", choices=(ask,), group=name, lines=pick_cards.taken_so_far(session, circle))
    else:
        card = say("seat-began-card", group=name, lines=all_turns(session, group, circle))
    notices.tell_group(
        session, group.id, card, key=f"{card_key(circle)}:v{circle.version}", now=now, card=card_key(circle)
    )


def _pot(group: Group, circle: Rotation, seats: Sequence[RotationSeat]) -> Money:
    """What one turn brings to a whole seat, with the seats of now, without what stays with the group."""
    terms, halves = circle.terms, sum(seat.halves for seat in seats)
    pays = terms.receiver_pays and not terms.direct
    # Half of a seat is not counted before the other half is there.
    whole = halves // rotations.WHOLE * rotations.WHOLE
    of_receivers = rotations.WHOLE if whole else 0
    minor = ledger.pot_minor(terms.amount_minor, halves=whole, of_receivers=of_receivers, receiver_pays=pays)
    return Money(max(0, minor - terms.fee_minor), group.currency)


def _named(people: Sequence[int]) -> Say:
    names = list(dict.fromkeys(people))
    match names:
        case []:
            return say("rotation-nobody-yet")
        case [one]:
            return say("rotation-one", person=Name(one))
    return say("rotation-two", first=Name(names[0]), second=Name(names[1]))


def _menu() -> Choice:
    return Choice("menu", say("menu-button"), action="home")

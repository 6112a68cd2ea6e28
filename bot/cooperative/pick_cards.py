"""What people see while turns are picked: in private what each costs or gives, and in the chat who has which.

A pick changes the picker's card and the group's, and no other: each further card is a message that somebody pays for.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from bot.cooperative import people, picks, rotations
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationSeat
from bot.cooperative.rotations import WHOLE
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money

__all__ = ["card_of", "open_choice", "own_choice", "picked_for", "priced", "taken_so_far", "turns_in_words"]


def card_of(session: Session, group: Group, circle: Rotation, reader: int, *, ways: Sequence[Choice]) -> Say:
    """What one member sees while turns are picked. ways: what they may do as an officer."""
    mine = rotations.seats_of(session, circle, reader)
    menu = Choice("menu", say("menu-button"), action="home")
    if not mine:
        return say("pick-without", choices=(*ways, menu))
    is_able = people.can_answer(session, reader)
    if all(seat.round is None for seat in mine):
        told = say("pick-asked" if is_able else "pick-asked-unable")
    else:
        told = say("pick-mine", lines=_mine(session, group, circle, mine))
    if ways and not picks.those_missing(session, circle):
        told = say("pick-all-have", card=told)
    own = [own_choice(circle)] if is_able else []
    return told.offering(*own, *ways, menu)


def picked_for(session: Session, group: Group, circle: Rotation, person: int, by: int) -> Say:
    """Tells somebody what an officer picked for them."""
    lines = _mine(session, group, circle, rotations.seats_of(session, circle, person))
    own = (own_choice(circle),) if people.can_answer(session, person) else ()
    return say("pick-for-you", choices=own, person=Name(by), lines=lines)


def turns_in_words(session: Session, group: Group, circle: Rotation) -> tuple[Say, ...]:
    """A line for each turn: its day, what it costs or gives, and who has it."""
    seats = rotations.seats_of(session, circle)
    days = rotations.days_ahead(session, circle)
    return tuple(
        say(
            "pick-line",
            turn=priced(group, circle, number, day, len(days)),
            who=_who([seat for seat in seats if seat.round == number]),
        )
        for number, day in enumerate(days, start=1)
    )


def taken_so_far(session: Session, circle: Rotation) -> tuple[Say, ...]:
    """A line for each turn: its day, and who has it. Nobody's money is in it."""
    seats = rotations.seats_of(session, circle)
    return tuple(
        say("rotation-line-ahead", round=number, day=day, who=_who([seat for seat in seats if seat.round == number]))
        for number, day in enumerate(rotations.days_ahead(session, circle), start=1)
    )


def priced(group: Group, circle: Rotation, number: int, day: date, last: int) -> Say:
    """A turn with its day and its price."""
    minor = picks.price_minor(circle, number, last)
    how = "costs" if minor > 0 else "gives" if minor < 0 else "even"
    return say("pick-turn", round=number, day=day, how=how, price=Money(abs(minor), group.currency))


def open_choice(circle: Rotation) -> Choice:
    """[Let them pick], for an officer"""
    return _act(circle, "open", "pick-open-button", Style.GOOD)


def own_choice(circle: Rotation) -> Choice:
    """[Pick a turn], for one's own seat"""
    return _act(circle, "turn", "pick-button", Style.GOOD)


def _mine(session: Session, group: Group, circle: Rotation, seats: Sequence[RotationSeat]) -> tuple[Say, ...]:
    """A line for each seat; those without a turn come last."""
    days, lines = rotations.days_ahead(session, circle), []
    for seat in sorted(seats, key=lambda seat: seat.round or len(days) + 1):
        if seat.round is None:
            lines.append(say("pick-own-none"))
            continue
        turn = priced(group, circle, seat.round, days[seat.round - 1], len(days))
        lines.append(turn if seat.halves == WHOLE else say("pick-own-half", turn=turn))
    return tuple(lines)


def _who(seats: Sequence[RotationSeat]) -> Say:
    match seats:
        case []:
            return say("pick-free")
        case [one] if one.halves < WHOLE:
            return say("pick-half-free", person=Name(one.person_id))
        case [one]:
            return say("rotation-one", person=Name(one.person_id))
    return say("rotation-two", first=Name(seats[0].person_id), second=Name(seats[1].person_id))


def _act(circle: Rotation, id: str, label: str, style: Style = Style.PLAIN) -> Choice:
    about = f"{circle.group_id}:{circle.number}"
    return Choice(f"pick-{id}", say(label), action=f"pick.{id}", object=about, version=circle.version, style=style)

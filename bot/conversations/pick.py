"""Pick: where early turns cost and late ones bring something, each member picks their own.

    an officer          [Let them pick]  ->  said back: who takes part is settled by it  ->  everybody is asked
    a member            [Pick a turn]  ->  for which seat, if there are several  ->  every turn with its price: one tap
    an officer          [Pick for someone]  ->  for whom: who has no app, or has not picked in time  ->  the same

Anybody may change theirs until the circle begins. If two want the same turn, the first has it, and the other is shown
what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.cooperative import groups, notices, offices, phones, pick_cards, picks, rotation_cards, rotations
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationSeat
from bot.cooperative.rotations import WHOLE
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS"]

# The answer that gives a turn back.
NONE = "none"


def open(turn: Turn, about: str) -> Step:
    """[Let them pick], for an officer"""
    _, circle = _take(turn, about)
    _must_lead(turn, circle)
    rounds = len(rotations.days_ahead(turn.session, circle))
    return Open(about, len(rotations.people_of(turn.session, circle)), rounds)


def own(turn: Turn, about: str) -> Step:
    """[Pick a turn]"""
    group, circle = _take_open(turn, about)
    phones.must_be_sure(turn.address, turn.now)
    return _for_seat(turn, group, circle, turn.person.id)


def another(turn: Turn, about: str) -> Step:
    """[Pick for someone], for an officer"""
    group, circle = _take_open(turn, about)
    _must_lead(turn, circle)
    phones.must_be_sure(turn.address, turn.now)
    members = picks.may_pick_for(turn.session, group, circle, turn.person.id, turn.now)
    if not members:
        since = picks.gives_from(group, circle)
        raise Refusal("pick-for-nobody", choices=(rotation_cards.all_turns_choice(), menu_choice()), since=since)
    return ForWhom(about, tuple(members))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "pick.open": open,
    "pick.turn": own,
    "pick.for": another,
}


@dataclass(frozen=True)
class Open(Step):
    """Said back before members pick. people: how many take part; rounds: how many turns there are."""

    about: str
    people: int
    rounds: int

    def ask(self) -> Say:
        yes = Choice("yes", say("pick-open-button"), style=Style.GOOD)
        return say("pick-open-sure", choices=(yes,), people=self.people, rounds=self.rounds)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group, circle = _take(turn, self.about)
        people, rounds = rotations.people_of(turn.session, circle), rotations.days_ahead(turn.session, circle)
        if (len(people), len(rounds)) != (self.people, self.rounds):
            return replace(self, people=len(people), rounds=len(rounds))
        picks.open_picking(turn.session, group, circle, turn.person.id, turn.now)
        rotation_cards.ask_to_pick(turn.session, group, circle, turn.now, by=turn.person.id)
        return Done((say("pick-opened", choices=(menu_choice(),)),))


@dataclass(frozen=True)
class ForWhom(Step):
    """For which member an officer picks."""

    about: str
    members: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("pick-for-whom", choices=name_choices(self.members, self.page))

    def answer(self, turn: Turn) -> Step:
        member = name_picked(turn)
        if member is None:
            return replace(self, page=self.page + 1)
        group, circle = _take_open(turn, self.about)
        _must_speak_for(turn, group, circle, member)
        return _for_seat(turn, group, circle, member)


@dataclass(frozen=True)
class WhichSeat(Step):
    """Which of their seats, if all of several have a turn. seats: the number of each, and its turn."""

    about: str
    member: int
    seats: tuple[tuple[int, int], ...]

    def ask(self) -> Say:
        choices = (Choice(str(seat), say("pick-turn-button", round=number)) for seat, number in self.seats)
        return say("pick-which-seat", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in {str(seat) for seat, _ in self.seats}:
            raise Refusal("pick-one")
        group, circle = _take_open(turn, self.about)
        return _which_turn(turn, group, circle, _seat(turn, circle, self.member, int(turn.choice)), self.about)


@dataclass(frozen=True)
class WhichTurn(Step):
    """Every turn with its price, to be tapped where it is open to this seat.

    member: whose seat it is. is_own: they pick themselves. number: the turn it has, 0 for none.
    """

    about: str
    member: int
    is_own: bool
    seat: int
    is_half: bool
    number: int
    open_to: tuple[int, ...]
    lines: tuple[Say, ...]
    changed: bool = False

    def ask(self) -> Say:
        turns = (Choice(str(one), say("pick-turn-button", round=one)) for one in self.open_to if one != self.number)
        back = [Choice(NONE, say("pick-none-button"))] if self.number else []
        asked = say("pick-which", half=self.is_half, lines=self.lines)
        if not self.is_own:
            asked = say("pick-which-for", half=self.is_half, lines=self.lines, person=Name(self.member))
        if self.changed:
            asked = say("pick-changed", asked=asked)
        return asked.offering(*turns, *back)

    def answer(self, turn: Turn) -> Step | Done:
        group, circle = _take_open(turn, self.about)
        if self.is_own:
            phones.must_be_sure(turn.address, turn.now)
        else:
            _must_speak_for(turn, group, circle, self.member)
        if turn.choice != NONE and turn.choice not in map(str, self.open_to):
            raise Refusal("pick-one")
        seat = _seat(turn, circle, self.member, self.seat)
        number = None if turn.choice == NONE else int(turn.choice)
        was_whole = not picks.those_missing(turn.session, circle)
        if not picks.pick(turn.session, group, circle, seat, number):
            return _which_turn(turn, group, circle, seat, self.about, changed=True)
        return _shown(turn, group, circle, self.member, number, all_have_now=not was_whole)


def _for_seat(turn: Turn, group: Group, circle: Rotation, member: int) -> Step:
    """For a seat without a turn, if there is one; else one of those that have one is changed."""
    about, first = f"{group.id}:{circle.number}", picks.seating(turn.session, group, circle).first
    seats = rotations.seats_of(turn.session, circle, member)
    if not seats:
        raise Refusal("turns-not-in", choices=(rotation_cards.all_turns_choice(), menu_choice()))
    movable = [one for one in seats if one.seat != first]
    if not movable:
        raise Refusal("pick-organiser", choices=(rotation_cards.all_turns_choice(), menu_choice()))
    waiting = [one for one in movable if one.round is None]
    if waiting or len(movable) == 1:
        return _which_turn(turn, group, circle, (waiting or movable)[0], about)
    return WhichSeat(about, member, _turns(movable))


def _which_turn(
    turn: Turn, group: Group, circle: Rotation, seat: RotationSeat, about: str, *, changed: bool = False
) -> WhichTurn:
    return WhichTurn(
        about,
        seat.person_id,
        is_own=seat.person_id == turn.person.id,
        seat=seat.seat,
        is_half=seat.halves < WHOLE,
        number=seat.round or 0,
        open_to=tuple(picks.seating(turn.session, group, circle).open_to(seat)),
        lines=pick_cards.turns_in_words(turn.session, group, circle),
        changed=changed,
    )


def _shown(turn: Turn, group: Group, circle: Rotation, member: int, number: int | None, *, all_have_now: bool) -> Done:
    """The card of whoever has the turn, and the group's; and officers hear once when nobody is missing any more."""
    session, by = turn.session, turn.person.id
    card = rotation_cards.card_key(circle)
    if all_have_now and not picks.those_missing(session, circle):
        for officer in offices.officers(session, group.id):
            if officer not in (member, by):
                told = rotation_cards.card_of(session, group, circle, officer)
                _tell(turn, group, officer, told, key=f"{card}:all-have", card=card)
    if member == by:
        rotation_cards.show(session, group, circle, turn.now, by=member)
        mine = [pick_cards.own_choice(circle)] if member in picks.those_missing(session, circle) else []
        return Done((say("pick-done", choices=(*mine, menu_choice()), round=number or 0),))
    told = pick_cards.picked_for(session, group, circle, member, by)
    _tell(turn, group, member, told, key=f"{card}:v{circle.version}:picked", card=card)
    rotation_cards.show_group(session, group, circle, turn.now)
    again = picks.for_choice(circle)
    return Done((say("pick-for-done", choices=(again, menu_choice()), person=Name(member), round=number or 0),))


def _tell(turn: Turn, group: Group, person: int, told: Say, *, key: str, card: str) -> None:
    told = notices.of_group(turn.session, told, group.id, person)
    notices.tell(
        turn.session, person, told, key=key, now=turn.now, group_id=group.id, card=card, fresh=True, can_wait=True
    )


def _turns(seats: Sequence[RotationSeat]) -> tuple[tuple[int, int], ...]:
    return tuple(sorted(((one.seat, one.round or 0) for one in seats), key=lambda one: one[1]))


def _seat(turn: Turn, circle: Rotation, member: int, number: int) -> RotationSeat:
    """The member's seat as it is now. Raises Refusal if somebody else has it by now."""
    seats = rotations.seats_of(turn.session, circle, member)
    found = next((one for one in seats if one.seat == number), None)
    if found is None:
        raise Refusal("turns-not-in", choices=(rotation_cards.all_turns_choice(), menu_choice()))
    return found


def _take(turn: Turn, about: str) -> tuple[Group, Rotation]:
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group, circle = rotations.take(turn.session, group_id, number)
    turn.group = group
    return group, circle


def _take_open(turn: Turn, about: str) -> tuple[Group, Rotation]:
    group, circle = _take(turn, about)
    if not picks.is_open(circle):
        raise Refusal("pick-not-open", choices=(rotation_cards.all_turns_choice(), menu_choice()))
    return group, circle


def _must_lead(turn: Turn, circle: Rotation) -> None:
    if not rotations.may_lead(turn.session, circle.group_id, turn.person.id):
        raise Refusal("turns-only-officers", choices=(menu_choice(),))


def _must_speak_for(turn: Turn, group: Group, circle: Rotation, member: int) -> None:
    """Raises Refusal for whoever is no officer, writes by SMS, or speaks for somebody who can pick for themselves."""
    _must_lead(turn, circle)
    phones.must_be_sure(turn.address, turn.now)
    if member not in picks.may_pick_for(turn.session, group, circle, turn.person.id, turn.now):
        raise Refusal("pick-for-themselves", choices=(menu_choice(),), person=Name(member))

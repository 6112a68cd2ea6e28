"""Seat: a member takes part in a circle of turns, or does not; and an officer begins it.

    in private, every term in words    [One seat] [Two seats] [Half a seat] [Not now]
    on the group's card                [Take part]: the same, in private, for whoever missed it
    an officer                         [Begin]  ->  every day, with whose turn it is  ->  [Begin now], [Another order]
                                       where turns have a price, once each one has picked theirs (`pick`)

Until it begins, anybody may change their mind. Nobody is counted in who did not say so themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.cooperative import deciding, groups, pick_cards, picks, rotation_cards, rotations, round_cards
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationLife, RotationSeat
from bot.cooperative.rotation_terms import Order
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Heard, Name, Say, Style, say

__all__ = ["ACTIONS"]


def take(turn: Turn, about: str) -> Done:
    """[One seat], [Two seats], [Half a seat]"""
    about, _, halves = about.rpartition(":")
    group, circle = _take(turn, about)
    rotations.join(turn.session, group, circle, turn.person.id, int(halves), turn.now)
    return _shown(turn, group, circle)


def out(turn: Turn, about: str) -> Done:
    """[Not now], and [Step out] before it begins"""
    group, circle = _take(turn, about)
    if not rotations.seats_of(turn.session, circle, turn.person.id):
        if circle.state != RotationLife.GATHERING:
            return _shown(turn, group, circle)
        still = rotation_cards.take_choices(circle)[:1]
        return Done((say("seat-not-now", choices=(*still, menu_choice())),))
    rotations.step_out(turn.session, circle, turn.person.id, turn.now)
    return _shown(turn, group, circle)


def change(turn: Turn, about: str) -> Done:
    """[Change] how much one takes"""
    _, circle = _take(turn, about)
    if circle.state != RotationLife.GATHERING:
        raise Refusal("turns-has-begun", choices=(rotation_cards.all_turns_choice(), menu_choice()))
    return Done((say("seat-which", choices=(*rotation_cards.take_choices(circle), menu_choice())),))


def ask(turn: Turn, about: str) -> Done:
    """[Take part], on the group's card: every term, in private"""
    group, circle = _take(turn, about)
    if not turn.address.reachable:
        raise Refusal("mine-open-private")
    occasion = f":{turn.event}"
    rotation_cards.show_to(turn.session, group, circle, turn.person.id, turn.now, fresh=True, occasion=occasion)
    return Done(toast=say("mine-sent"))


def begin(turn: Turn, about: str) -> Step:
    """[Begin], for an officer: what would begin, day by day"""
    group, circle = _take(turn, about)
    _must_lead(turn, circle, picking=True)
    if circle.terms.order == Order.LOTTERY:
        raise Refusal("turns-no-order", choices=(rotation_cards.draw_choice(circle), menu_choice()))
    if circle.terms.order == Order.PRICED and not picks.is_open(circle):
        raise Refusal("turns-no-order", choices=(pick_cards.open_choice(circle), menu_choice()))
    return _preview(turn, group, circle, _order(turn, group, circle), about)


def call_off(turn: Turn, about: str) -> Step:
    """[Call it off], for an officer, before it begins"""
    _, circle = _take(turn, about)
    if circle.state != RotationLife.ORDERING:
        _must_lead(turn, circle)
    return CallOff(about, len(rotations.people_of(turn.session, circle)))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "seat.take": take,
    "seat.out": out,
    "seat.change": change,
    "seat.ask": ask,
    "seat.begin": begin,
    "seat.call-off": call_off,
}


@dataclass(frozen=True)
class Preview(Step):
    """Every day, with whose turn it is, before it begins.

    order: the seats' numbers. version: of the circle, as it was shown. free: the group may agree on another order.
    """

    about: str
    order: tuple[int, ...]
    version: int
    free: bool
    shown: Say
    changed: bool = False

    def ask(self) -> Say:
        other = [Choice("other", say("seat-other-order-button"))] if self.free else []
        choices = (Choice("yes", say("seat-begin-now-button"), style=Style.GOOD), *other)
        if self.changed:
            return say("seat-preview-changed", choices=choices, preview=self.shown)
        return self.shown.offering(*choices)

    def answer(self, turn: Turn) -> Step | Done:
        group, circle = _take(turn, self.about)
        if turn.choice == "other" and self.free:
            return Next(self.about, _facts(rotations.seats_of(turn.session, circle)), ())
        if turn.choice != "yes":
            raise Refusal("pick-one")
        if circle.version != self.version and circle.state in (RotationLife.GATHERING, RotationLife.ORDERING):
            # Somebody stepped in or out, or picked another turn, meanwhile: nothing begins that nobody has seen.
            return _preview(turn, group, circle, _order(turn, group, circle), self.about, changed=True)
        if self.order:
            rotations.set_order(turn.session, circle, rotations.paired(circle, _placed(turn, circle, self.order)))
        rotations.begin(turn.session, group, circle, turn.person.id, turn.now)
        rotation_cards.begun(turn.session, group, circle, turn.now, by=turn.person.id)
        round_cards.show(turn.session, group, circle, turn.now, key=turn.event)
        return Done((say("seat-begun", choices=(rotation_cards.all_turns_choice(), menu_choice())),))


@dataclass(frozen=True)
class Next(Step):
    """Whose seat comes next, in the order that the group agreed on; the last one follows by itself.

    left: the seats that have no turn yet: number, person, halves. order: those that have, by their numbers.
    """

    about: str
    left: tuple[tuple[int, int, int], ...]
    order: tuple[int, ...]

    def ask(self) -> Say:
        choices = (
            Choice(str(seat), say("seat-person-button", person=Name(person), half=halves == 1))
            for seat, person, halves in self.left
        )
        rest = Choice("rest", say("seat-as-joined-button"))
        return say("seat-who-next", choices=(*choices, rest), place=len(self.order) + 1)

    def answer(self, turn: Turn) -> Step:
        if not turn.choice:
            raise Refusal("pick-one")
        left = [seat for seat, _, _ in self.left]
        picked = left if turn.choice == "rest" else [int(turn.choice)]
        order = (*self.order, *picked)
        rest = tuple(one for one in self.left if one[0] not in order)
        if len(rest) > 1:
            return Next(self.about, rest, order)
        group, circle = _take(turn, self.about)
        order = (*order, *(seat for seat, _, _ in rest))
        return _preview(turn, group, circle, rotations.paired(circle, _placed(turn, circle, order)), self.about)


@dataclass(frozen=True)
class CallOff(Step):
    """Said back before it is called off. people: how many take part so far."""

    about: str
    people: int

    def ask(self) -> Say:
        return say(
            "seat-call-off-sure", choices=(Choice("yes", say("yes-button"), style=Style.BAD),), people=self.people
        )

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group, circle = _take(turn, self.about)
        deciding.call_off(turn.session, group, circle, turn.person.id, turn.now)
        rotation_cards.begun(turn.session, group, circle, turn.now, by=turn.person.id)
        return Done((say("seat-called-off", choices=(menu_choice(),)),))


def _preview(
    turn: Turn,
    group: Group,
    circle: Rotation,
    order: Sequence[Sequence[RotationSeat]],
    about: str,
    *,
    changed: bool = False,
) -> Preview:
    numbers = tuple(seat.seat for seats in order for seat in seats)
    shown = rotation_cards.preview(turn.session, group, circle, order)
    return Preview(about, numbers, circle.version, circle.terms.order == Order.FIXED, shown, changed)


def _order(turn: Turn, group: Group, circle: Rotation) -> Sequence[Sequence[RotationSeat]]:
    """The seats of each round, as far as they are known before it begins. Raises Refusal while they make no rounds."""
    days = rotations.days_ahead(turn.session, circle)
    if circle.terms.is_ordered_as_it_goes:
        return [[] for _ in days]
    if circle.terms.order == Order.PRICED:
        return rotations.paired(circle, picks.order(turn.session, circle))
    return rotations.order_now(turn.session, group, circle, turn.now)


def _placed(turn: Turn, circle: Rotation, order: Sequence[int]) -> list[RotationSeat]:
    """The seats in that order. Raises Refusal if somebody stepped in or out meanwhile."""
    seats = {one.seat: one for one in rotations.seats_of(turn.session, circle)}
    if sorted(order) != sorted(seats):
        raise Refusal("seat-others-now", choices=(rotation_cards.all_turns_choice(), menu_choice()))
    return [seats[number] for number in order]


def _facts(seats: Sequence[RotationSeat]) -> tuple[tuple[int, int, int], ...]:
    return tuple((one.seat, one.person_id, one.halves) for one in seats)


def _shown(turn: Turn, group: Group, circle: Rotation) -> Done:
    """The card of whoever did it, and the group's, say what is true now."""
    # An answer that was typed would change a card far above, unseen.
    fresh = turn.heard != Heard.TAP
    rotation_cards.show(turn.session, group, circle, turn.now, by=turn.person.id, fresh=fresh)
    return Done()


def _take(turn: Turn, about: str) -> tuple[Group, Rotation]:
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group, circle = rotations.take(turn.session, group_id, number)
    turn.group = group
    return group, circle


def _must_lead(turn: Turn, circle: Rotation, *, picking: bool = False) -> None:
    """Raises Refusal for whoever is no officer, and once members say no more; but while they pick, if `picking`."""
    if not rotations.may_lead(turn.session, circle.group_id, turn.person.id):
        raise Refusal("turns-only-officers", choices=(menu_choice(),))
    if circle.state != RotationLife.GATHERING and not (picking and picks.is_open(circle)):
        why = "turns-has-begun" if circle.is_live else "turns-is-over"
        raise Refusal(why, choices=(rotation_cards.all_turns_choice(), menu_choice()))

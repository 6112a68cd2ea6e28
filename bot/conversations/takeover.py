"""Takeover: somebody else goes on with a member's seats in the turns.

[Give up my seat]      to whom  ->  what they take over, said back  ->  they are asked, and an officer after them
[Somebody is gone]     an officer, for one who has died or cannot be reached: who  ->  to whom  ->  said back
[I take it over] [No, sorry]      whoever was asked
[Yes] [No]                        another officer
[I have €150]                     whoever is given the money between the two
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.cooperative import (
    decisions,
    groups,
    motion_cards,
    phones,
    rotation_stops,
    rotations,
    takeover_cards,
    takeovers,
)
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationTakeover
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS", "start"]


def start(turn: Turn) -> Step:
    """Who takes over one's own seats."""
    circle = rotations.running(turn.session, turn.in_group.id)
    if circle is None:
        raise Refusal("turns-not-running", choices=(menu_choice(),))
    return _whom(turn, circle, turn.person.id)


def give_up(turn: Turn, about: str) -> Step:
    """[Give up my seat]"""
    _, circle = _circle(turn, about)
    return _whom(turn, circle, turn.person.id)


def gone(turn: Turn, about: str) -> Step:
    """[Somebody is gone]: an officer names who"""
    group, circle = _circle(turn, about)
    if not rotations.may_lead(turn.session, group.id, turn.person.id):
        raise Refusal("turns-only-officers", choices=(menu_choice(),))
    people = tuple(one for one in rotations.people_of(turn.session, circle) if one != turn.person.id)
    if not people:
        raise Refusal("turns-not-in", choices=(menu_choice(),))
    return Who(circle.number, people)


def agree(turn: Turn, about: str) -> Done:
    """[I take it over]"""
    _must_be_sure_of(turn)
    group, circle, one = _take(turn, about)
    takeovers.agree(turn.session, group, circle, one, turn.person.id, turn.now)
    return _shown(turn, group, circle, one)


def no(turn: Turn, about: str) -> Done:
    """[No, sorry]"""
    group, circle, one = _take(turn, about)
    takeovers.decline(turn.session, one, turn.person.id, turn.now)
    return _shown(turn, group, circle, one)


def officer_yes(turn: Turn, about: str) -> Done:
    """[Yes], of an officer"""
    _must_be_sure_of(turn)
    group, circle, one = _take(turn, about)
    takeovers.settle(turn.session, group, circle, one, turn.person.id, turn.now)
    return _shown(turn, group, circle, one)


def officer_no(turn: Turn, about: str) -> Done:
    """[No], of an officer"""
    group, circle, one = _take(turn, about)
    takeovers.refuse(turn.session, one, turn.person.id, turn.now)
    return _shown(turn, group, circle, one)


def have(turn: Turn, about: str) -> Done:
    """[I have €150]"""
    _must_be_sure_of(turn)
    group, circle, one = _take(turn, about)
    takeovers.had_it(turn.session, group, circle, one, turn.person.id, turn.now)
    return _shown(turn, group, circle, one)


def take_back(turn: Turn, about: str) -> Done:
    """[Take back]"""
    group, circle, one = _take(turn, about)
    takeovers.take_back(turn.session, one, turn.person.id, turn.now)
    return _shown(turn, group, circle, one)


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "takeover.give-up": give_up,
    "takeover.gone": gone,
    "takeover.agree": agree,
    "takeover.no": no,
    "takeover.officer-yes": officer_yes,
    "takeover.officer-no": officer_no,
    "takeover.have": have,
    "takeover.take-back": take_back,
}


@dataclass(frozen=True)
class Who(Step):
    """Who is gone: one of those with a seat."""

    circle: int
    people: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("takeover-who", choices=name_choices(self.people, self.page))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        if person is None:
            return replace(self, page=self.page + 1)
        return _whom(turn, rotations.rotation(turn.session, turn.in_group.id, self.circle), person)


@dataclass(frozen=True)
class Whom(Step):
    """Who takes the seats over."""

    circle: int
    before: int
    people: tuple[int, ...]
    is_own: bool
    can_stop: bool = False
    page: int = 0

    def ask(self) -> Say:
        id = "takeover-whom" if self.is_own else "takeover-whom-gone"
        nobody = (Choice("nobody", say("takeover-nobody-button")),) if self.can_stop else ()
        return say(id, choices=(*name_choices(self.people, self.page), *nobody), before=Name(self.before))

    def answer(self, turn: Turn) -> Step:
        if turn.choice == "nobody" and self.can_stop:
            return _ask_circle(turn, self.circle, self.before)
        person = name_picked(turn)
        if person is None:
            return replace(self, page=self.page + 1)
        circle = rotations.rotation(turn.session, turn.in_group.id, self.circle)
        lines = takeover_cards.what_it_is(turn.session, turn.in_group, circle, self.before, is_gone=not self.is_own)
        return Sure(self.circle, self.before, person, lines if self.is_own else ())


@dataclass(frozen=True)
class Sure(Step):
    """Said back before anybody is asked. lines: what is taken over; an officer does not see it."""

    circle: int
    before: int
    after: int
    lines: tuple[Say, ...]

    def ask(self) -> Say:
        yes = Choice("yes", say("swap-ask-button"), style=Style.GOOD)
        id = "takeover-sure" if self.lines else "takeover-sure-gone"
        return say(id, choices=(yes,), before=Name(self.before), after=Name(self.after), lines=self.lines)

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        _must_be_sure_of(turn)
        group, circle = rotations.take(turn.session, turn.in_group.id, self.circle)
        asked = takeovers.ask(turn.session, group, circle, self.before, self.after, by=turn.person.id, now=turn.now)
        takeover_cards.show(turn.session, group, circle, asked, turn.now, by=turn.person.id)
        return Done(becomes=takeover_cards.card_key(asked))


@dataclass(frozen=True)
class AskCircle(Step):
    """What happens if nobody takes it over, said back before those in the circle are asked."""

    subject: dict[str, int]
    lines: tuple[Say, ...]

    def ask(self) -> Say:
        yes = Choice("yes", say("propose-ask-button"), style=Style.GOOD)
        return say("stop-sure", choices=(yes,), lines=self.lines)

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = groups.lock(turn.session, turn.in_group.id)
        motion = decisions.open_motion(
            turn.session, group, "stop", self.subject, by=turn.person.id, key=f"stop:{turn.event}", now=turn.now
        )
        choices = (motion_cards.look_choice(motion), motion_cards.votes_choice())
        return Done((say("change-asked", choices=choices, until=motion.closes_at),))


def _ask_circle(turn: Turn, number: int, person: int) -> AskCircle:
    circle = rotations.rotation(turn.session, turn.in_group.id, number)
    subject = dict(rotation_stops.subject_for(circle, person))
    lines = decisions.preview(turn.session, turn.in_group, "stop", subject, by=turn.person.id, now=turn.now)
    return AskCircle(subject, lines)


def _whom(turn: Turn, circle: Rotation, before: int) -> Whom:
    if not rotations.seats_of(turn.session, circle, before):
        raise Refusal("turns-not-in", choices=(menu_choice(),))
    is_own = before == turn.person.id
    others = takeovers.could_take_over(turn.session, circle, before)
    people = tuple(one for one in others if is_own or one != turn.person.id)
    return Whom(circle.number, before, people, is_own, rotation_stops.can_stop(turn.session, circle, before))


def _must_be_sure_of(turn: Turn) -> None:
    """Raises Refusal where anybody could say yes in their name: whoever takes a seat over owes what is left to pay,
    and whoever gives it up has no turn.
    """
    phones.must_be_sure(turn.address, turn.now)


def _shown(turn: Turn, group: Group, circle: Rotation, one: RotationTakeover) -> Done:
    takeover_cards.show(turn.session, group, circle, one, turn.now, by=turn.person.id)
    return Done()


def _circle(turn: Turn, about: str) -> tuple[Group, Rotation]:
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group = turn.group = groups.group(turn.session, group_id)
    return group, rotations.rotation(turn.session, group_id, number)


def _take(turn: Turn, about: str) -> tuple[Group, Rotation, RotationTakeover]:
    group_id, number, asked = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group, circle = rotations.take(turn.session, group_id, number)
    turn.group = group
    return group, circle, takeovers.takeover(turn.session, circle, asked)

"""Household: an officer notes which members live from one purse, for a group lends only so much to one of them.

[Two share one]   ->  who  ->  and who  ->  said back  ->  everyone in it hears of it
[Not any more]    ->  who  ->  said back  ->  everyone who was in it hears of it

Who shares a household with whom is told to them, and to the officers; to nobody else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.cooperative import groups, households, notices, offices
from bot.cooperative.groups import Group
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, Style, say
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS", "start"]


def start(turn: Turn) -> Done:
    """The households that are known, for the officers."""
    group = _of_officer(turn, turn.in_group.id)
    return Done((_listed(turn, group),))


def share(turn: Turn, about: str) -> Step:
    """[Two share one]"""
    group = _of_officer(turn, int(about))
    members = tuple(member.person_id for member in groups.active_members(turn.session, group.id))
    if len(members) < 2:
        raise Refusal("given-nobody-else", choices=(menu_choice(),))
    return One(members)


def part(turn: Turn, about: str) -> Step:
    """[Not any more]"""
    group = _of_officer(turn, int(about))
    shared = households.shared_in(turn.session, group.id)
    together = tuple(person for one in shared for person in one if turn.person.id not in one)
    if not together:
        raise Refusal("household-another-officer" if shared else "household-none-to-part", choices=(menu_choice(),))
    return Leaving(together)


ACTIONS: Mapping[str, Callable[[Turn, str], Step]] = {"household.share": share, "household.part": part}


@dataclass(frozen=True)
class One(Step):
    """The first of the two."""

    members: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("household-who", choices=name_choices(self.members, self.page))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        if person is None:
            return replace(self, page=self.page + 1)
        return Other(person, tuple(one for one in self.members if one != person))


@dataclass(frozen=True)
class Other(Step):
    """The second of the two."""

    one: int
    members: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("household-with-whom", choices=name_choices(self.members, self.page), person=Name(self.one))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        return Together(self.one, person) if person is not None else replace(self, page=self.page + 1)


@dataclass(frozen=True)
class Together(Step):
    """Said back, with what it means."""

    one: int
    other: int

    def ask(self) -> Say:
        yes = Choice("yes", say("yes-button"), style=Style.GOOD)
        return say("household-share", choices=(yes,), one=Name(self.one), other=Name(self.other))

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = turn.in_group
        together = households.share(turn.session, group.id, self.one, self.other, by=turn.person.id, now=turn.now)
        for person in together:
            others = tuple(say("household-one", person=Name(one)) for one in together if one != person)
            _tell(turn, group, person, say("household-told-share", by=Name(turn.person.id), others=others))
        return Done((say("household-done"), _listed(turn, group)))


@dataclass(frozen=True)
class Leaving(Step):
    """Who lives for themselves now."""

    together: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("household-who-parts", choices=name_choices(self.together, self.page))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        return Apart(person) if person is not None else replace(self, page=self.page + 1)


@dataclass(frozen=True)
class Apart(Step):
    """Said back before it is so."""

    person: int

    def ask(self) -> Say:
        yes = Choice("yes", say("yes-button"), style=Style.GOOD)
        return say("household-part", choices=(yes,), person=Name(self.person))

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = turn.in_group
        were = households.household_of(turn.session, group.id, self.person)
        households.part(turn.session, group.id, self.person, by=turn.person.id)
        for person in were if len(were) > 1 else ():
            told = say("household-told-part", by=Name(turn.person.id), person=Name(self.person))
            _tell(turn, group, person, told)
        return Done((say("household-done"), _listed(turn, group)))


def _of_officer(turn: Turn, group_id: int) -> Group:
    if turn.person.id not in offices.officers(turn.session, group_id):
        raise Refusal("household-only-officers", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return turn.group


def _listed(turn: Turn, group: Group) -> Say:
    shared = households.shared_in(turn.session, group.id)
    lines = tuple(
        say("household-line", people=tuple(say("household-one", person=Name(one)) for one in together))
        for together in shared
    )
    about = str(group.id)
    choices = [Choice("share", say("household-share-button"), action="household.share", object=about)]
    if shared:
        choices.append(Choice("part", say("household-part-button"), action="household.part", object=about))
    members = Choice("members", say("members-button"), action="members")
    none = (say("household-none"),)
    return say(
        "household-list", choices=(*choices, members, menu_choice()), group=GroupName(group.id), lines=lines or none
    )


def _tell(turn: Turn, group: Group, person: int, what: Say) -> None:
    """Whoever it is about hears of it, and whom to talk to if it is wrong."""
    if person == turn.person.id:
        return
    someone = Choice("someone", say("someone-button"), action="someone")
    notices.tell(
        turn.session,
        person,
        notices.of_group(turn.session, what.offering(someone, menu_choice()), group.id, person),
        key=f"household:{group.id}:{turn.event}",
        now=turn.now,
        group_id=group.id,
        can_wait=True,
    )

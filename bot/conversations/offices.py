"""Offices: who chairs, writes, keeps the money and checks it; and, until the first vote, giving and ending them.

After it, and for everyone but the founder, [Propose something] leads to the vote.

[Give an office]  ->  to whom  ->  which  ->  said back  ->  everyone hears of it
[End an office]   ->  whose and which  ->  said back  ->  everyone hears of it
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.cooperative import groups, handover_cards, handovers, notices, offices, phones
from bot.cooperative.groups import Group
from bot.cooperative.offices import Role
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, Style, say
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS", "start"]


def start(turn: Turn) -> Done:
    """Who holds which office now."""
    group, session = turn.in_group, turn.session
    lines = [
        say(f"offices-{role.value}", person=Name(person))
        for role in Role
        for person in offices.holders(session, group.id, role)
    ]
    if not offices.can_count_money(session, group.id):
        lines.append(say("offices-treasurer-needed"))
    choices = []
    if offices.may_give_offices(session, group, turn.person.id):
        about = str(group.id)
        choices = [
            Choice("give", say("offices-give-button"), action="offices.give", object=about),
            Choice("end", say("offices-end-button"), action="offices.end", object=about),
        ]
    else:
        choices = [_propose()]
    return Done(
        (say("offices-list", choices=(*choices, menu_choice()), group=GroupName(group.id), lines=tuple(lines)),)
    )


def give(turn: Turn, about: str) -> Step:
    """[Give an office]"""
    group = _mine_to_give(turn, int(about))
    members = groups.active_members(turn.session, group.id)
    if len(members) < 2:
        raise Refusal(
            "offices-nobody-else", choices=(Choice("invite", say("invite-button"), action="invite"), menu_choice())
        )
    # The others first: the founder has an office already.
    others = [one.person_id for one in members if one.person_id != turn.person.id]
    return Whom((*others, turn.person.id))


def end(turn: Turn, about: str) -> Step:
    """[End an office]"""
    group = _mine_to_give(turn, int(about))
    held = tuple((person, role.value) for role in Role for person in offices.holders(turn.session, group.id, role))
    return Whose(held)


ACTIONS: Mapping[str, Callable[[Turn, str], Step]] = {"offices.give": give, "offices.end": end}


@dataclass(frozen=True)
class Whom(Step):
    """Who gets an office."""

    members: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("offices-whom", choices=name_choices(self.members, self.page))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        return Which(person) if person is not None else replace(self, page=self.page + 1)


@dataclass(frozen=True)
class Which(Step):
    """Which office they get."""

    person: int

    def ask(self) -> Say:
        # The one without which no money can be confirmed comes first.
        roles = (Role.TREASURER, Role.SECRETARY, Role.AUDITOR, Role.CHAIR)
        choices = tuple(Choice(role.value, say(f"offices-{role.value}-button")) for role in roles)
        return say("offices-which", choices=choices, person=Name(self.person))

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in list(Role):
            raise Refusal("pick-one")
        return Given(self.person, turn.choice)


@dataclass(frozen=True)
class Given(Step):
    """Said back, with what the office means."""

    person: int
    role: str

    def ask(self) -> Say:
        yes = Choice("yes", say("yes-button"), style=Style.GOOD)
        return say(f"offices-give-{self.role}", choices=(yes,), person=Name(self.person))

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = _mine_to_give(turn, turn.in_group.id)
        offices.give(turn.session, group, self.person, Role(self.role), turn.person.id, turn.now)
        _announce(turn, group, self.person, f"offices-given-{self.role}", f"offices-yours-{self.role}")
        _show_what_waits(turn, group, self.person)
        return _listed(turn)


@dataclass(frozen=True)
class Whose(Step):
    """Which office ends: a pair of person and office."""

    held: tuple[tuple[int, str], ...]

    def ask(self) -> Say:
        choices = (
            Choice(f"{person}:{role}", say(f"offices-{role}-of-button", person=Name(person)))
            for person, role in self.held
        )
        return say("offices-whose", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step:
        person, _, role = turn.choice.partition(":")
        if not role:
            raise Refusal("pick-one")
        return Ended(int(person), role)


@dataclass(frozen=True)
class Ended(Step):
    """Said back before it ends."""

    person: int
    role: str

    def ask(self) -> Say:
        yes = Choice("yes", say("offices-end-yes-button"), style=Style.BAD)
        return say(f"offices-end-{self.role}", choices=(yes,), person=Name(self.person))

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = _mine_to_give(turn, turn.in_group.id)
        if self.role == Role.TREASURER and handovers.would_end_with(turn.session, group.id, self.person):
            raise Refusal("offices-money-on-its-way", person=Name(self.person))
        offices.end(turn.session, group, self.person, Role(self.role), turn.now)
        if handovers.stranded(turn.session, group.id):
            raise Refusal("offices-payments-wait")
        _announce(turn, group, self.person, f"offices-ended-{self.role}", f"offices-yours-ended-{self.role}")
        return _listed(turn)


def _propose() -> Choice:
    """The way there by a vote, which any member may ask for."""
    return Choice("propose", say("propose-button"), action="propose")


def _mine_to_give(turn: Turn, group_id: int) -> Group:
    """The locked group, if this person gives its offices, and nobody else can do it in their name."""
    group = groups.lock(turn.session, group_id)
    if not offices.may_give_offices(turn.session, group, turn.person.id):
        only = "offices-only-the-vote" if group.first_vote_at is not None else "offices-only-the-founder"
        raise Refusal(only, choices=(_propose(), menu_choice()))
    phones.must_be_sure(turn.address, turn.now)
    turn.group = group
    return group


def _announce(turn: Turn, group: Group, person: int, to_all: str, to_them: str) -> None:
    """Whoever it concerns hears what it means, in private; everyone else hears that it is so."""
    key = f"office:{group.id}:{turn.event}"
    told = {turn.person.id, person}
    if person != turn.person.id:
        choices = (Choice("offices", say("offices-button"), action="offices"), menu_choice())
        mine = say(to_them, choices=choices, group=GroupName(group.id), by=Name(turn.person.id))
        notices.tell(turn.session, person, mine, key=f"{key}:yours", now=turn.now, group_id=group.id)
    notices.tell_members(turn.session, group.id, say(to_all, person=Name(person)), key=key, now=turn.now, but=told)


def _show_what_waits(turn: Turn, group: Group, person: int) -> None:
    """A new treasurer sees what waited for one before them."""
    for one in handovers.waiting_for(turn.session, group.id, person):
        handover_cards.show_to(turn.session, group, one, person, turn.now, fresh=True, occasion=f":office:{turn.event}")


def _listed(turn: Turn) -> Done:
    (listed,) = start(turn).says
    return Done((say("offices-done"), listed))

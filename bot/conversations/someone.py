"""Someone: a member wants to talk to a person. The group's secretary is told, else another officer; never an operator.

    💬  ->  may I tell Daniel?  ->  Daniel is told that Samuel would like to talk

What they talk about, they say to each other. Nothing of it passes through here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.cooperative import groups, notices, offices
from bot.cooperative.offices import Role
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, Style, say

__all__ = ["ACTIONS", "start"]

# Who is asked first: writing and talking with members is the secretary's, keeping the money is not a help line.
ASKED_IN_TURN = (Role.SECRETARY, Role.CHAIR, Role.AUDITOR, Role.TREASURER)


def start(turn: Turn) -> Step | Done:
    officer = _officer(turn)
    if officer is None:
        raise Refusal("someone-nobody", choices=(menu_choice(),))
    return MayI(officer)


@dataclass(frozen=True)
class MayI(Step):
    """May this officer be told?"""

    officer: int

    def ask(self) -> Say:
        yes = Choice("yes", say("someone-yes-button"), style=Style.GOOD)
        return say("someone-may-i", choices=(yes,), officer=Name(self.officer))

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = turn.in_group
        if not offices.roles_of(turn.session, group.id, self.officer):
            return start(turn)
        will = Choice("will", say("someone-will-button"), action="someone.will", object=f"{group.id}:{turn.person.id}")
        notices.tell(
            turn.session,
            self.officer,
            say("someone-wants-to-talk", choices=(will,), member=Name(turn.person.id), group=GroupName(group.id)),
            # Told once a day: asking again does not make it ring again.
            key=f"someone:{group.id}:{turn.person.id}:{groups.today(group, turn.now)}",
            now=turn.now,
            group_id=group.id,
        )
        return Done((say("someone-told", choices=(menu_choice(),), officer=Name(self.officer)),), then="resume")


def will(turn: Turn, about: str) -> Done:
    """[I will talk to them]: the member hears that somebody comes"""
    group_id, member = (int(part) for part in about.split(":"))
    if not offices.roles_of(turn.session, group_id, turn.person.id):
        raise Refusal("someone-not-an-officer", choices=(menu_choice(),))
    if groups.active_membership(turn.session, group_id, member) is None:
        raise Refusal("someone-has-left", choices=(menu_choice(),))
    notices.tell(
        turn.session,
        member,
        say("someone-will-talk", choices=(menu_choice(),), officer=Name(turn.person.id)),
        key=f"someone-will:{group_id}:{member}:{groups.today(groups.group(turn.session, group_id), turn.now)}",
        now=turn.now,
        group_id=group_id,
    )
    return Done((say("someone-thanks", choices=(menu_choice(),), member=Name(member)),))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {"someone.will": will}


def _officer(turn: Turn) -> int | None:
    """The officer to ask: the secretary, else the chair, and so on; somebody who is away only where nobody else is."""
    group = turn.in_group
    others = [
        person
        for role in ASKED_IN_TURN
        for person in offices.holders(turn.session, group.id, role)
        if person != turn.person.id
    ]
    return next((one for one in others if not _is_away(turn, one)), others[0] if others else None)


def _is_away(turn: Turn, person: int) -> bool:
    member = groups.active_membership(turn.session, turn.in_group.id, person)
    return member is not None and groups.is_away(member, groups.today(turn.in_group, turn.now))

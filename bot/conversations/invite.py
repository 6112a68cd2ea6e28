"""Invite: the link that lets newcomers ask to join, to share or to print.

Looking at it changes nothing: the same link is shown until somebody asks for a new one, which ends the old, on every
poster too. Whoever opens it only asks; an officer who knows them says yes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.cooperative import groups, invitations, offices
from bot.cooperative.groups import Group, Life
from bot.cooperative.invitations import Door
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Link, Picture, Say, Style, say

__all__ = ["ACTIONS", "start"]


def start(turn: Turn) -> Done:
    """The link as it is, with how many are in and how many wait."""
    group = turn.in_group
    code = invitations.code_of(turn.session, group.id, Door.JOIN, turn.person.id, turn.now)
    return Done((_invitation(turn, group, code, "invite-link"),))


def poster(turn: Turn, about: str) -> Done:
    """[QR poster]: the link as a square that a phone's camera reads"""
    group = _group(turn, about)
    link = invitations.join_link(invitations.code_of(turn.session, group.id, Door.JOIN, turn.person.id, turn.now))
    return Done(
        (
            say(
                "invite-poster",
                choices=(menu_choice(),),
                picture=Picture("qr", link=link),
                group=GroupName(group.id),
                link=link,
            ),
        )
    )


def new(turn: Turn, about: str) -> Step:
    """[New link]"""
    group = _group(turn, about)
    if not offices.may_admit(turn.session, group, turn.person.id):
        raise Refusal("invite-only-who-admits", choices=(menu_choice(),))
    turn.group = group
    return Sure()


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {"invite.poster": poster, "invite.new": new}


@dataclass(frozen=True)
class Sure(Step):
    """A new link makes every poster worthless."""

    def ask(self) -> Say:
        return say("invite-sure", choices=(Choice("yes", say("invite-new-button"), style=Style.BAD),))

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = turn.in_group
        if not offices.may_admit(turn.session, group, turn.person.id):
            raise Refusal("invite-only-who-admits", choices=(menu_choice(),))
        code = invitations.open_door(turn.session, group.id, Door.JOIN, turn.person.id, turn.now)
        return Done((_invitation(turn, group, code, "invite-new-link"),))


def _invitation(turn: Turn, group: Group, code: str, id: str) -> Say:
    about, link = str(group.id), invitations.join_link(code)
    waiting = groups.members(turn.session, group.id, Life.ASKED)
    may_admit = offices.may_admit(turn.session, group, turn.person.id)
    choices = [
        Choice("share", say("invite-share-button"), link=Link("share", link.code)),
        Choice("poster", say("invite-poster-button"), action="invite.poster", object=about),
    ]
    if may_admit and waiting:
        choices.append(
            Choice("waiting", say("join-waiting-button", count=len(waiting)), action="join.waiting", object=about)
        )
    if may_admit:
        choices.append(Choice("new", say("invite-new-button"), action="invite.new", object=about))
    return say(
        id,
        choices=(*choices, menu_choice()),
        group=GroupName(group.id),
        link=link,
        members=len(groups.active_members(turn.session, group.id)),
        waiting=len(waiting),
    )


def _group(turn: Turn, about: str) -> Group:
    if groups.active_membership(turn.session, int(about), turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    return groups.group(turn.session, int(about))

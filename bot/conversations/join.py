"""Join: a newcomer opens an invitation, hears the rules and what is kept of them, and asks to be let in.

    code -> the rules -> what is kept, and the name the group will use -> [Join]
    -> whoever admits: [Yes, I know them] [No] -> both sides hear of it

Six digits are the code of a member whom an officer wrote in: whoever texts them brings that member's phone.

A wrong code and one that ran out get the same answer, and whoever guesses waits. Nobody is in before somebody who knows
them says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot import answers
from bot.cooperative import (
    admission_cards,
    admissions,
    attempts,
    groups,
    invitations,
    newcomers,
    offices,
    people,
    phone_codes,
    phones,
)
from bot.cooperative.groups import Group, Life
from bot.cooperative.invitations import Door, Invitation
from bot.cooperative.rules import in_short, rules_of
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Heard, Name, Say, Style, say

__all__ = ["ACTIONS", "start"]

# A code by itself, or in the link that it came with, and whatever was written around that.
_CODE = re.compile(r"([A-Za-z0-9_-]{16,64})")
_DIGITS = re.compile(rf"\d{{{phone_codes.DIGITS}}}", re.ASCII)
_LINK = re.compile(r"(?:^|[?&=/\s])j_([A-Za-z0-9_-]{16,64})(?![A-Za-z0-9_-])")


def start(turn: Turn) -> Step | Done:
    """Opens with the code that came with the link; without one, asks for it."""
    return _opened(turn, turn.text) if turn.text else Code()


@dataclass(frozen=True)
class Code(Step):
    """The code, or the whole link. wrong: the one typed before is none."""

    wrong: bool = False

    reads_numbers = True

    def ask(self) -> Say:
        return say("join-code-wrong" if self.wrong else "join-code")

    def answer(self, turn: Turn) -> Step | Done:
        return _opened(turn, turn.text)


@dataclass(frozen=True)
class Hear(Step):
    """Who invites, to what, and by which rules. known: they are in a group already, on this phone."""

    group_id: int
    invited_by: int
    members: int
    rules: tuple[Say, ...]
    named: bool
    known: bool

    def ask(self) -> Say:
        go_on = Choice("go-on", say("join-go-on-button"), style=Style.GOOD)
        lost = () if self.known else (Choice("lost", say("lost-button"), action="lost"),)
        return say(
            "join-rules",
            choices=(go_on, *lost),
            inviter=Name(self.invited_by),
            group=GroupName(self.group_id),
            members=self.members,
            rules=self.rules,
        )

    def answer(self, turn: Turn) -> Step:
        if turn.choice != "go-on":
            raise Refusal("pick-one")
        agree = Agree(self.group_id, turn.person.id)
        return agree if self.named else Called(agree)


@dataclass(frozen=True)
class Agree(Step):
    """What is kept of them, and what the group will call them."""

    group_id: int
    person_id: int

    def ask(self) -> Say:
        choices = (
            Choice("yes", say("join-button"), style=Style.GOOD),
            Choice("name", say("join-name-button")),
        )
        return say(
            "join-privacy",
            choices=choices,
            notice=say("privacy-notice"),
            person=Name(self.person_id),
            group=GroupName(self.group_id),
        )

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "yes":
                return _ask_in(turn, self.group_id)
            case "name":
                return Called(self)
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Called(Step):
    """The name the group will use; a nickname is enough."""

    agree: Agree

    reads_numbers = reads_words = True

    def ask(self) -> Say:
        return say("join-name")

    def answer(self, turn: Turn) -> Step:
        name = answers.clean_name(turn.text)
        if not any(character.isalpha() for character in name):
            raise Refusal("join-name-empty")
        people.rename(turn.session, turn.person, name)
        return self.agree


def admit(turn: Turn, about: str) -> Done:
    """[Yes, I know them]"""
    group, newcomer = _newcomer(turn, about)
    admissions.let_in(
        turn.session, group, newcomer, turn.now, key=turn.event, by=turn.person.id, in_place=turn.heard == Heard.TAP
    )
    return Done()


def turn_down(turn: Turn, about: str) -> Done:
    """[No]"""
    group, newcomer = _newcomer(turn, about)
    admissions.turn_down(
        turn.session, group, newcomer, turn.now, key=turn.event, by=turn.person.id, in_place=turn.heard == Heard.TAP
    )
    return Done()


def waiting(turn: Turn, about: str) -> Done:
    """[Newcomers]: the questions that wait, once more"""
    group = groups.group(turn.session, int(about))
    _must_admit(turn, group)
    asking = groups.members(turn.session, group.id, Life.ASKED)
    if not asking:
        return Done((say("join-nobody-waits", choices=(menu_choice(),)),))
    for one in asking:
        if turn.person.id in admissions.admitters(turn.session, group, one.person_id):
            admission_cards.ask(turn.session, group, one.person_id, [turn.person.id], turn.now, f":again:{turn.event}")
    return Done((say("join-these-wait", count=len(asking)),))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {
    "join.admit": admit,
    "join.turn-down": turn_down,
    "join.waiting": waiting,
}


def _opened(turn: Turn, typed: str) -> Step | Done:
    """The invitation behind what was typed. A wrong code is no Refusal: that would forget that it was tried."""
    if attempts.too_many(turn.session, turn.person.id, "join", turn.now):
        return Done((say("join-code-wait", choices=(menu_choice(),)),))
    digits = unicodedata.normalize("NFKC", typed).replace(" ", "").replace("-", "")
    if _DIGITS.fullmatch(digits):
        return _brings_phone(turn, digits)
    code = _LINK.search(typed) or _CODE.fullmatch(typed.strip())
    found = invitations.find(turn.session, Door.JOIN, code[1], turn.now) if code else None
    if found is None:
        attempts.note_wrong(turn.session, turn.person.id, "join", turn.now)
        return Code(wrong=True)
    return _welcomed(turn, found)


def _brings_phone(turn: Turn, code: str) -> Step | Done:
    """Six digits that an officer read to somebody: the phone that texts them is that member's."""
    session = turn.session
    row = phone_codes.find(session, code, turn.now)
    if row is None or row.address_id is not None:
        attempts.note_wrong(session, turn.person.id, "join", turn.now)
        return Code(wrong=True)
    if phones.has_a_past(session, turn.person.id):
        return Done((say("first-phone-is-yours", choices=(menu_choice(),)),))
    group = groups.lock(session, row.group_id)
    member = groups.membership(session, group.id, row.person_id)
    if member is None or not (member.is_active or member.life == Life.ASKED):
        attempts.note_wrong(session, turn.person.id, "join", turn.now)
        return Code(wrong=True)
    turn.group = group
    if member.is_active or not offices.may_admit(session, group, row.made_by):
        # Whoever made the code could have texted it themselves, and would vote as this member from now on.
        row.address_id = turn.address.id
        newcomers.ask_whether_theirs(session, group, row, key=turn.event, now=turn.now)
        return Done((say("first-phone-asked", group=GroupName(group.id)),))
    by = row.made_by
    turn.person = newcomers.take_phone(session, row, turn.address, turn.now)
    admissions.let_in(session, group, turn.person.id, turn.now, key=turn.event, by=by)
    return Done((say("first-phone-kept", by=Name(by)),))


def _welcomed(turn: Turn, invitation: Invitation) -> Step | Done:
    group = groups.group(turn.session, invitation.group_id)
    known = groups.membership(turn.session, group.id, turn.person.id)
    if known is not None and known.is_active:
        return Done((say("join-already-in", choices=(_open(group), menu_choice())),))
    if known is not None and known.life == Life.ASKED:
        return Done((say("join-already-asked", choices=(menu_choice(),)),))
    return Hear(
        group.id,
        invitation.made_by,
        len(groups.active_members(turn.session, group.id)),
        in_short(rules_of(turn.session, group.id), group.currency),
        bool(people.name_of(turn.session, turn.person.id)),
        bool(groups.groups_of(turn.session, turn.person.id)),
    )


def _ask_in(turn: Turn, group_id: int) -> Done:
    group = groups.lock(turn.session, group_id)
    groups.ask_to_join(turn.session, group.id, turn.person.id, turn.now)
    asked = admissions.admitters(turn.session, group, turn.person.id)
    admission_cards.ask(turn.session, group, turn.person.id, asked, turn.now, f":{turn.event}")
    return Done((say("join-asked", choices=(menu_choice(),), group=GroupName(group.id)),))


def _newcomer(turn: Turn, about: str) -> tuple[Group, int]:
    """The locked group and the one who asks, if whoever taps may answer them and nobody did before."""
    group_id, newcomer = (int(part) for part in about.split(":"))
    group = groups.lock(turn.session, group_id)
    if admissions.brought_by(turn.session, group, newcomer) is None:
        _must_admit(turn, group)
    elif turn.person.id not in admissions.admitters(turn.session, group, newcomer):
        raise Refusal("add-another-officer", choices=(menu_choice(),), person=Name(newcomer))
    elif turn.address.can_be_forged:
        # Whoever wrote them in could say so in the other officer's name.
        raise Refusal("lost-not-by-sms", choices=(menu_choice(),))
    asked = groups.membership(turn.session, group.id, newcomer)
    if asked is not None and asked.is_active:
        raise Refusal("join-in-already", choices=(menu_choice(),), person=Name(newcomer))
    if asked is None or asked.life != Life.ASKED:
        raise Refusal("join-not-waiting", choices=(menu_choice(),))
    return group, newcomer


def _must_admit(turn: Turn, group: Group) -> None:
    if not offices.may_admit(turn.session, group, turn.person.id):
        raise Refusal("join-only-who-admits", choices=(menu_choice(),))


def _open(group: Group) -> Choice:
    return Choice("switch", say("join-open-button"), action="group.switch", object=str(group.id))

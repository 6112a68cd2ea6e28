"""Add: an officer writes in somebody who has no app, by name.

the name  ->  said back  ->  [They have a phone]  their code, to be read to them, which they text to us
                             [No phone]           another officer is asked whether they know them too

No number is ever asked for: nothing may be sent to a phone before its owner has written from it.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot import answers
from bot.cooperative import admission_cards, admissions, groups, newcomers, offices, phone_codes
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, Style, say

__all__ = ["start"]


def start(turn: Turn) -> Step:
    if not offices.may_admit(turn.session, turn.in_group, turn.person.id):
        raise Refusal("join-only-who-admits", choices=(menu_choice(),))
    return Called(bool(turn.texts_to))


@dataclass(frozen=True)
class Called(Step):
    """What the group calls them. texted: phones without apps can write to us."""

    texted: bool

    reads_numbers = reads_words = True

    def ask(self) -> Say:
        return say("add-name")

    def answer(self, turn: Turn) -> Step:
        name = answers.clean_name(turn.text)
        if not any(character.isalpha() for character in name):
            raise Refusal("join-name-empty")
        return Sure(name, self.texted)


@dataclass(frozen=True)
class Sure(Step):
    """Said back, with what it needs, before anything is written."""

    name: str
    texted: bool

    def ask(self) -> Say:
        phone = [Choice("phone", say("add-has-phone-button"), style=Style.GOOD)] if self.texted else []
        none = Choice("none", say("add-no-phone-button"), style=Style.GOOD)
        return say("add-sure" if self.texted else "add-sure-no-phone", choices=(*phone, none), name=self.name)

    def answer(self, turn: Turn) -> Done:
        if turn.choice not in ("phone", "none"):
            raise Refusal("pick-one")
        session, by = turn.session, turn.person.id
        group = groups.lock(session, turn.in_group.id)
        newcomer = newcomers.write_in(session, group, self.name, by=by, now=turn.now)
        asked = admissions.admitters(session, group, newcomer)
        if turn.choice == "none" and not asked:
            raise Refusal("add-nobody-else", choices=(menu_choice(),))
        if turn.choice == "phone":
            code = phone_codes.make(session, group.id, newcomer, by, turn.now)
            return Done((phone_say(newcomer, code, turn.texts_to),))
        admission_cards.ask(session, group, newcomer, asked, turn.now, f":{turn.event}")
        names = tuple(say("handover-helper", person=Name(one)) for one in asked)
        told = say("add-asked", choices=(menu_choice(),), group=GroupName(group.id), person=Name(newcomer), lines=names)
        return Done((told,))


def phone_say(member: int, code: str, texts_to: str) -> Say:
    return say("first-phone-read-out", choices=(menu_choice(),), person=Name(member), code=code, number=texts_to)

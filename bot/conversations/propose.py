"""Propose: any member asks the group something, or to do something; before it is asked they see what exactly happens.

    what  ->  a question in their own words
          ->  give or end an office: whose, which, for how long
          ->  let somebody in who asked; exclude a member
          ->  spend some of the group's money: how much, on what
          ->  let the circle of turns rest, or go on earlier: on which day
          ->  [✅ Ask the group]

A loan and a rule have conversations of their own, and end in the same motions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from bot import answers
from bot.amounts import amount_said
from bot.cooperative import decisions, groups, motion_cards, offices, rotation_pauses, rotations, spending_motion
from bot.cooperative.elections import MONTHS_MAX
from bot.cooperative.groups import Life
from bot.cooperative.offices import Role
from bot.cooperative.rules import rules_of
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS", "start"]

# For how many months an office is given, the likeliest first; 0 is until the group votes again.
MONTHS = (12, 6, 24, 0)


def start(turn: Turn) -> Step:
    """What it is about."""
    asks = bool(groups.members(turn.session, turn.in_group.id, Life.ASKED))
    return What(asks, rotations.running(turn.session, turn.in_group.id) is not None)


def again(turn: Turn, about: str) -> Step:
    """[🗳 Vote again]: the time of an office is over, and the same person is proposed"""
    group_id, person, role = about.split(":")
    if groups.active_membership(turn.session, int(group_id), turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, int(group_id))
    return HowLong(int(person), role)


def pause(turn: Turn, about: str) -> Step:
    """[⏸ Move the turns], on everybody's turn: when the next one is to be instead"""
    group_id, _ = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return _which_day(turn)


ACTIONS: Mapping[str, Callable[[Turn, str], Step]] = {"propose.again": again, "propose.pause": pause}


@dataclass(frozen=True)
class What(Step):
    """What it is about. somebody_asks: there is somebody who could be let in. has_turns: a circle of turns runs."""

    somebody_asks: bool
    has_turns: bool

    def ask(self) -> Say:
        admit, pause = ("admit",) if self.somebody_asks else (), ("pause",) if self.has_turns else ()
        kinds = ("question", "office", *admit, "exclude", "spend", *pause)
        choices = [Choice(kind, say(f"propose-{kind}-button")) for kind in kinds]
        return say("propose-what", choices=(*choices, Choice("rules", say("rules-button"), action="rules")))

    def answer(self, turn: Turn) -> Step:
        match turn.choice:
            case "question":
                return Question()
            case "office":
                return GiveOrEnd()
            case "admit":
                asking = groups.members(turn.session, turn.in_group.id, Life.ASKED)
                return Who("admit", tuple(one.person_id for one in asking))
            case "exclude":
                return Who("exclude", _others(turn))
            case "spend":
                most = spending_motion.can_spend(turn.session, turn.in_group)
                if not most:
                    raise Refusal("spend-nothing-there", choices=(menu_choice(),))
                return HowMuch(most)
            case "pause":
                return _which_day(turn)
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Question(Step):
    """The question, in their own words."""

    reads_numbers = reads_words = True

    def ask(self) -> Say:
        return say("propose-question")

    def answer(self, turn: Turn) -> Step:
        return _sure(turn, "question", {"text": answers.clean_note(turn.text)})


@dataclass(frozen=True)
class Who(Step):
    """Whom it is about: who is let in, or excluded."""

    kind: str
    people: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say(f"propose-whom-{self.kind}", choices=name_choices(self.people, self.page))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        return replace(self, page=self.page + 1) if person is None else _sure(turn, self.kind, {"person": person})


@dataclass(frozen=True)
class GiveOrEnd(Step):
    """Whether an office is given or ended."""

    def ask(self) -> Say:
        give, end = Choice("give", say("offices-give-button")), Choice("end", say("offices-end-button"))
        return say("propose-give-or-end", choices=(give, end))

    def answer(self, turn: Turn) -> Step:
        match turn.choice:
            case "give":
                return Whom((*_others(turn), turn.person.id))
            case "end":
                group_id = turn.in_group.id
                held = ((role, person) for role in Role for person in offices.holders(turn.session, group_id, role))
                return Whose(tuple((person, role.value) for role, person in held))
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Whom(Step):
    """Who gets an office."""

    members: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("offices-whom", choices=name_choices(self.members, self.page))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        return replace(self, page=self.page + 1) if person is None else Which(person)


@dataclass(frozen=True)
class Which(Step):
    """Which office they get."""

    person: int

    def ask(self) -> Say:
        choices = tuple(Choice(role.value, say(f"offices-{role.value}-button")) for role in Role)
        return say("offices-which", choices=choices, person=Name(self.person))

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in list(Role):
            raise Refusal("pick-one")
        return HowLong(self.person, turn.choice)


@dataclass(frozen=True)
class HowLong(Step):
    """For how many months they get it."""

    person: int
    role: str

    reads_numbers = True

    def ask(self) -> Say:
        choices = tuple(
            Choice(str(months), say("propose-months-button", months=months) if months else say("propose-no-end-button"))
            for months in MONTHS
        )
        return say("propose-how-long", choices=choices, person=Name(self.person))

    def answer(self, turn: Turn) -> Step:
        months = int(turn.choice) if turn.choice else answers.number(turn.text)
        if months is None or (not turn.choice and not 1 <= months <= MONTHS_MAX):
            raise Refusal("propose-months-range", most=MONTHS_MAX)
        about = {"person": self.person, "role": self.role, "gives": True, "months": months}
        return _sure(turn, "role", about)


@dataclass(frozen=True)
class Whose(Step):
    """Which office ends: pairs of person and office."""

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
        return _sure(turn, "role", {"person": int(person), "role": role, "gives": False, "months": 0})


@dataclass(frozen=True)
class HowMuch(Step):
    """How much may be spent. most: what is free in the box."""

    most: Money

    reads_numbers = True

    def ask(self) -> Say:
        return say("propose-spend-how-much", most=self.most)

    def answer(self, turn: Turn) -> Step:
        return OnWhat(amount_said(turn, self.most.currency))


@dataclass(frozen=True)
class OnWhat(Step):
    """On what it is spent, in their own words."""

    amount: Money

    reads_numbers = reads_words = True

    def ask(self) -> Say:
        return say("propose-spend-on-what", amount=self.amount)

    def answer(self, turn: Turn) -> Step:
        return _sure(turn, "spend", spending_motion.subject_for(self.amount, answers.clean_note(turn.text)))


@dataclass(frozen=True)
class WhichDay(Step):
    """On which day the next turn is to be instead. about: the circle; round, now: the turn, and its day as it is."""

    about: int
    round: int
    now: date
    days: tuple[date, ...]

    def ask(self) -> Say:
        choices = tuple(Choice(day.isoformat(), say("day-button", day=day)) for day in self.days)
        return say("propose-pause-when", choices=choices, round=self.round, day=self.now)

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in {day.isoformat() for day in self.days}:
            raise Refusal("pick-one")
        circle = rotations.rotation(turn.session, turn.in_group.id, self.about)
        return _sure(turn, "pause", rotation_pauses.subject_for(circle, date.fromisoformat(turn.choice)))


@dataclass(frozen=True)
class Sure(Step):
    """What exactly happens if the group agrees, said back before it is asked."""

    kind: str
    subject: dict[str, Any]
    words: tuple[Say, ...]
    until: datetime
    secret: bool

    def ask(self) -> Say:
        yes = Choice("yes", say("propose-ask-button"), style=Style.GOOD)
        id = "propose-sure-secretly" if self.secret else "propose-sure"
        return say(id, choices=(yes,), lines=self.words, until=self.until)

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = groups.lock(turn.session, turn.in_group.id)
        key = f"propose:{turn.event}"
        motion = decisions.open_motion(
            turn.session, group, self.kind, self.subject, by=turn.person.id, key=key, now=turn.now
        )
        if turn.person.id in motion_cards.asked_in_private(turn.session, group, motion):
            return Done(becomes=motion_cards.card_key(motion))
        return Done((say("propose-asked", choices=(menu_choice(),), number=motion.number),))


def _sure(turn: Turn, kind: str, subject: Mapping[str, Any]) -> Sure:
    """Raises Refusal if the group cannot be asked this."""
    group = turn.in_group
    words = decisions.preview(turn.session, group, kind, subject, by=turn.person.id, now=turn.now)
    rules = rules_of(turn.session, group.id)
    until = turn.now + timedelta(hours=rules.voting.hours)
    return Sure(kind, dict(subject), words, until, decisions.KINDS[kind].secret(rules))


def _which_day(turn: Turn) -> WhichDay:
    circle = rotations.running(turn.session, turn.in_group.id)
    if circle is None:
        raise Refusal("turns-not-running", choices=(menu_choice(),))
    one = rotation_pauses.next_turn(turn.session, circle)
    if one is None:
        raise Refusal("pause-nothing-ahead", choices=(menu_choice(),))
    days = rotation_pauses.days_to_choose(turn.session, turn.in_group, circle, turn.now)
    return WhichDay(circle.number, one.round, one.due_on, days)


def _others(turn: Turn) -> tuple[int, ...]:
    members = groups.active_members(turn.session, turn.in_group.id)
    others = tuple(one.person_id for one in members if one.person_id != turn.person.id)
    if not others:
        raise Refusal(
            "offices-nobody-else", choices=(Choice("invite", say("invite-button"), action="invite"), menu_choice())
        )
    return others

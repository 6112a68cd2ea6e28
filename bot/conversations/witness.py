"""Witness: money was given, and the one who should have it says nothing. Two who saw it, or the group, settle it.

[👁 Two witnesses]  ->  who was there  ->  and who else  ->  said back  ->  each is asked in private
[👁 I saw it] [I did not]  ->  the second who saw it settles it; after a no the group is asked
[🗳 Ask the group]  ->  what they are asked, said back  ->  a secret vote
[⚠ Not right], for the receiver of what two others saw  ->  officers talk with both; the group can be asked

Every button says what is true now, whoever taps it and however late.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.cooperative import (
    confirmations,
    decisions,
    groups,
    handover_cards,
    handovers,
    months,
    motion_cards,
    notices,
    phones,
    settling,
    witnesses,
)
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover
from bot.cooperative.rules import rules_of
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Heard, Name, Say, Style, say
from bot.money import Money
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS"]


def name(turn: Turn, about: str) -> Step:
    """[👁 Two witnesses]"""
    _, handover = _take(turn, about)
    witnesses.must_be_open_to(turn.session, handover, turn.person.id, turn.now)
    wanted = witnesses.places_left(turn.session, handover)
    if not wanted:
        # Says who they are.
        witnesses.name(turn.session, handover, (), by=turn.person.id, now=turn.now)
    people = witnesses.could_be(turn.session, handover, turn.person.id)
    if len(people) < wanted:
        raise Refusal("witness-nobody-else", choices=(witnesses.ask_group_choice(handover), menu_choice()))
    return Who(about, tuple(people), wanted)


def saw(turn: Turn, about: str) -> Done:
    """[👁 I saw it]"""
    group, handover = _take(turn, about)
    phones.must_be_settled(turn.address, turn.now)
    if turn.address.can_be_forged:
        # Two who saw it put a debt on somebody: whoever could write in their names would need nobody else.
        raise Refusal("handover-not-by-sms")
    witnesses.answer(turn.session, group, handover, turn.person.id, saw=True, now=turn.now)
    if handover.is_open:
        return _redrawn(turn, group, handover, news_for=())
    handover_cards.show(turn.session, group, handover, turn.now, by=turn.person.id, in_place=turn.heard == Heard.TAP)
    months.show_month(turn.session, group, turn.now, turn.event)
    decisions.call_off(turn.session, group, "settle", lambda asked: settling.is_answered(handover, asked), turn.now)
    _tell_who_named(turn, group, handover, say("witness-named-saw", number=handover.number))
    return Done()


def did_not(turn: Turn, about: str) -> Done:
    """[I did not]"""
    group, handover = _take(turn, about)
    witnesses.answer(turn.session, group, handover, turn.person.id, saw=False, now=turn.now)
    told = say("witness-named-did-not", choices=(witnesses.ask_group_choice(handover),), number=handover.number)
    _tell_who_named(turn, group, handover, told)
    return _redrawn(turn, group, handover, news_for=(handover.giver_id,))


def take_back(turn: Turn, about: str) -> Done:
    """[↩ Take it back], until it is written"""
    group, handover = _take(turn, about)
    witnesses.take_back(turn.session, handover, turn.person.id)
    return _redrawn(turn, group, handover, news_for=())


def wrong(turn: Turn, about: str) -> Done:
    """[⚠ Not right], by the receiver of what two others saw: people talk with them, and the group can be asked"""
    group, handover = _take(turn, about)
    if turn.person.id != handover.taker_id:
        raise Refusal("handover-not-yours")
    if not witnesses.is_vouched_for(handover) or handover.settled_by is not None:
        raise confirmations.past(handover)
    seen_by = witnesses.who_saw(turn.session, handover)
    helpers = [one for one in witnesses.helpers(turn.session, handover) if one not in seen_by]
    ask_group = witnesses.ask_group_choice(handover)
    handover.helped_at = turn.now
    for helper in helpers:
        notices.tell(
            turn.session,
            helper,
            say(
                "witness-please-help",
                number=handover.number,
                amount=handovers.amount_of(handover, group),
                giver=Name(handover.giver_id),
                taker=Name(handover.taker_id),
                choices=(ask_group, menu_choice()),
            ),
            # Told once a day: asking again does not make it ring again.
            key=f"handover:{group.id}:{handover.number}:wrong:{groups.today(group, turn.now)}",
            now=turn.now,
            group_id=group.id,
        )
    if not helpers:
        return Done((say("witness-only-the-group", choices=(ask_group, menu_choice())),))
    names = tuple(say("handover-helper", person=Name(helper)) for helper in helpers)
    return Done((say("handover-help-asked", helpers=names, choices=(ask_group, menu_choice())),))


def ask_group(turn: Turn, about: str) -> Step:
    """[🗳 Ask the group]"""
    group, handover = _take(turn, about)
    subject = dict(settling.subject_about(handover))
    words = decisions.preview(turn.session, group, "settle", subject, by=turn.person.id, now=turn.now)
    hours = rules_of(turn.session, group.id).voting.hours
    return AskGroup(about, subject, words, turn.now + timedelta(hours=hours))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "witness.name": name,
    "witness.saw": saw,
    "witness.did-not": did_not,
    "witness.take-back": take_back,
    "witness.wrong": wrong,
    "settle.ask": ask_group,
}


@dataclass(frozen=True)
class Who(Step):
    """Who was there."""

    about: str
    people: tuple[int, ...]
    wanted: int
    page: int = 0

    def ask(self) -> Say:
        return say("witness-who", choices=name_choices(self.people, self.page))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        if person is None:
            return replace(self, page=self.page + 1)
        if self.wanted > 1:
            return WhoElse(self.about, person, tuple(one for one in self.people if one != person))
        return _check(turn, self.about, (person,))


@dataclass(frozen=True)
class WhoElse(Step):
    """And who was there besides."""

    about: str
    first: int
    people: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("witness-who-else", choices=name_choices(self.people, self.page), first=Name(self.first))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        return replace(self, page=self.page + 1) if person is None else _check(turn, self.about, (self.first, person))


@dataclass(frozen=True)
class Check(Step):
    """Said back, with what the witnesses come to know by it."""

    about: str
    people: tuple[int, ...]
    giver: int
    taker: int
    amount: Money

    def ask(self) -> Say:
        yes = Choice("yes", say("witness-ask-them-button"), style=Style.GOOD)
        lines = tuple(say("handover-helper", person=Name(one)) for one in self.people)
        return say(
            "witness-check",
            choices=(yes,),
            lines=lines,
            giver=Name(self.giver),
            taker=Name(self.taker),
            amount=self.amount,
        )

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group, handover = _take(turn, self.about)
        witnesses.name(turn.session, handover, self.people, by=turn.person.id, now=turn.now)
        # The receiver hears of it too: their word is still worth more than anybody's.
        _redrawn(turn, group, handover, news_for=(*self.people, self.taker))
        return Done((say("witness-they-are-asked", choices=(menu_choice(),), taker=Name(self.taker)),))


@dataclass(frozen=True)
class AskGroup(Step):
    """What the group is asked, said back before it is."""

    about: str
    subject: dict[str, Any]
    words: tuple[Say, ...]
    until: datetime

    def ask(self) -> Say:
        yes = Choice("yes", say("settle-ask-button"), style=Style.GOOD)
        return say("settle-sure", choices=(yes,), lines=self.words, until=self.until)

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group, handover = _take(turn, self.about)
        if settling.is_answered(handover, self.subject):
            raise confirmations.past(handover)
        motion = decisions.open_motion(
            turn.session, group, "settle", self.subject, by=turn.person.id, key=f"settle:{turn.event}", now=turn.now
        )
        # Everyone is asked in private, whoever asks too; their card takes the place of the question.
        return Done(becomes=motion_cards.card_key(motion))


def _take(turn: Turn, about: str) -> tuple[Group, Handover]:
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group, handover = handovers.take(turn.session, group_id, number)
    turn.group = group
    return group, handover


def _check(turn: Turn, about: str, people: tuple[int, ...]) -> Check:
    group, handover = _take(turn, about)
    assert handover.taker_id is not None, about
    return Check(about, people, handover.giver_id, handover.taker_id, handovers.amount_of(handover, group))


def _redrawn(turn: Turn, group: Group, handover: Handover, *, news_for: tuple[int, ...]) -> Done:
    """Everyone's cards say what is true now: a new message for those to whom it is news, and where it stands else."""
    for person in handover_cards.everyone_in(turn.session, handover):
        # Whoever typed their answer would not see a card far above change.
        typed = person == turn.person.id and turn.heard != Heard.TAP
        handover_cards.show_to(turn.session, group, handover, person, turn.now, fresh=person in news_for or typed)
    return Done()


def _tell_who_named(turn: Turn, group: Group, handover: Handover, told: Say) -> None:
    """Whoever named the witnesses hears what came of it, unless it stands on their own card."""
    for person in {one.asked_by for one in witnesses.of(turn.session, handover)} - {handover.giver_id}:
        notices.tell(
            turn.session,
            person,
            told.offering(menu_choice()),
            key=f"handover:{group.id}:{handover.number}:v{handover.version}:named",
            now=turn.now,
            group_id=group.id,
        )

"""Lost: a phone that is gone, and the new one, which nobody knows yet.

on the new phone     [📱 I lost my phone]       two words, to be told to an officer by voice
on an officer's      [📱 Somebody lost theirs]  how it goes
the two words, typed by an officer              ->  whose they are  ->  said back  ->  the phones we know hear of it
                     by a second one            ->  said back  ->  a day later it is linked
[⚠ That was not me] on a phone we know, or an officer's [🛑 Stop it]   ->  everything stays as it was
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot import spoken
from bot.cooperative import groups, lost_phones, offices, phones
from bot.cooperative.lost_phones import Verdict
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS", "start", "vouch"]


def start(turn: Turn) -> Done:
    """Two words for whoever is nobody here; for whoever is known here, what they can do about a phone that is lost."""
    session, person = turn.session, turn.person.id
    theirs = groups.groups_of(session, person)
    if theirs:
        is_officer = any(person in offices.officers(session, group.id) for group in theirs)
        ways = (Choice("phones", say("phones-button"), action="phones"), menu_choice())
        if not is_officer:
            return Done((say("lost-known-here", choices=ways),), then="resume")
        freeze = Choice("freeze", say("freeze-button"), action="freeze", style=Style.BAD)
        return Done((say("lost-of-others", choices=(freeze, *ways)),), then="resume")
    if lost_phones.is_agreed(session, turn.address):
        return Done((say("lost-wait-here", choices=(menu_choice(),)),))
    words = lost_phones.words_for(session, turn.address, turn.now)
    # By themselves, so that they can be read out, also where a message is one line.
    shown = say("phones-two-words", words=words)
    return Done((shown, say("lost-words-shown", choices=(menu_choice(),))))


def vouch(turn: Turn) -> Step | Done:
    """Two words were typed that a new phone shows: says whose it is."""
    session, person = turn.session, turn.person.id
    words = spoken.read(turn.text)
    lost = lost_phones.find(session, person, words, turn.now) if words else None
    if lost is not None and lost.stranger_id == person:
        return Done((say("lost-not-here", choices=(menu_choice(),)),))
    if lost is None or turn.group is None or not groups.groups_of(session, person):
        # To whoever guesses, a wrong answer and no answer are the same.
        return Done((say("phones-words-wrong", choices=(menu_choice(),)),), then="resume")
    phones.must_be_sure(turn.address, turn.now)
    known = lost_phones.under_way(session, lost, person)
    if known is not None:
        turn.group = groups.group(session, known.group_id)
        if known.state == Verdict.AGREED or person == known.first_by:
            raise Refusal("lost-said-already", choices=(menu_choice(),), person=Name(known.person_id))
        lost_phones.must_be_free_to_vouch(session, known.group_id, known.person_id, person, known.first_by)
        return Sure(lost.id, known.person_id, known.first_by)
    could = lost_phones.could_be(session, turn.in_group.id, person)
    if not could:
        raise Refusal("lost-only-officers", choices=(menu_choice(),))
    return Whose(lost.id, tuple(could))


def stop(turn: Turn, about: str) -> Done:
    """[⚠ That was not me] on a phone we know, [🛑 Stop it] on an officer's"""
    group_id, lost = (int(part) for part in about.split(":"))
    stopped = lost_phones.stop(turn.session, group_id, lost, turn.address, turn.now)
    if stopped.state != Verdict.STOPPED:
        told = say("lost-officers-know")
    elif stopped.person_id == turn.person.id:
        told = say("lost-stopped-mine")
    else:
        told = say("lost-stopped", person=Name(stopped.person_id))
    return Done((told.offering(menu_choice()),))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {"lost.stop": stop}


@dataclass(frozen=True)
class Whose(Step):
    """Which member it is who has these words."""

    lost: int
    members: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("lost-whose", choices=name_choices(self.members, self.page))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        return Sure(self.lost, person) if person is not None else replace(self, page=self.page + 1)


@dataclass(frozen=True)
class Sure(Step):
    """Said back: whoever says yes heard it from the member, and from nobody else. first: who said it before."""

    lost: int
    person: int
    first: int | None = None

    def ask(self) -> Say:
        choices = (
            Choice("yes", say("lost-yes-button"), style=Style.GOOD),
            Choice("no", say("lost-no-button"), style=Style.BAD),
        )
        if self.first is None:
            return say("lost-sure", choices=choices, person=Name(self.person))
        return say("lost-sure-too", choices=choices, person=Name(self.person), by=Name(self.first))

    def answer(self, turn: Turn) -> Done:
        group = turn.in_group.id
        if turn.choice == "no":
            if self.first is None:
                return Done((say("lost-not-said", choices=(menu_choice(),)),), then="resume")
            return stop(turn, f"{group}:{self.lost}")
        if turn.choice != "yes":
            raise Refusal("pick-one")
        phones.must_be_settled(turn.address, turn.now)
        known = lost_phones.vouch(turn.session, group, self.lost, self.person, turn.person.id, turn.now)
        if known.due_at is None:
            said = say("lost-said", person=Name(self.person))
        else:
            said = say("lost-said-too", person=Name(self.person), until=known.due_at)
        stopping = Choice(
            "stop", say("lost-stop-button"), action="lost.stop", object=f"{group}:{self.lost}", style=Style.BAD
        )
        return Done((said.offering(stopping, menu_choice()),), then="resume")

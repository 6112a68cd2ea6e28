"""Phones: the ones somebody is known at, one more, where they want to be written to, and one fewer.

[📱 My phones]  ->  each of them  ->  [Add a phone]       two words, to be sent to us from the new one
                                      [Write to me here]  until [Where I last wrote]
                                      [Hide my numbers]   on this phone, until [Show my numbers]
                                      [Forget a phone]    which  ->  what that means  ->  it is forgotten
two words, from a phone that is nobody's  ->  it speaks for whoever was shown them, and their other phones hear of it
[⚠ That was not me], on one of those      ->  it is taken off again
[👁 Open], below a line that says only that something waits  ->  what waits
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot import spoken, unsaid
from bot.cooperative import phones
from bot.dialogue import Done, Step, Talk, Turn, drop, forget_aside, menu_choice, talk_at
from bot.errors import Refusal
from bot.messages import Choice, Say, Style, say

__all__ = ["ACTIONS", "hide", "link", "show", "start"]


def start(turn: Turn) -> Step:
    """All phones, and what may be done with them."""
    known = phones.addresses(turn.session, turn.person.id)
    lines = tuple(
        say(
            "phones-line",
            phone=phones.told_of(turn.session, one),
            here=one.id == turn.address.id,
            chosen=one.preferred_at is not None,
            hides=one.hides_at is not None,
            heard=one.heard_at,
        )
        for one in known
    )
    return Mine(lines, len(known) > 1, turn.address.preferred_at is not None, turn.address.hides_at is not None)


def link(turn: Turn) -> Done:
    """Two words were typed: links this phone to whoever was shown them."""
    words = spoken.read(turn.text)
    found = phones.find(turn.session, turn.person.id, words, turn.now) if words else None
    if found is None:
        # It was counted before; to whoever guesses, a wrong answer and no answer are the same.
        return Done((say("phones-words-wrong", choices=(_phones(), menu_choice())),), then="resume")
    turn.person = phones.link(turn.session, found, turn.address, turn.now)
    # Whatever waited here was asked of a stranger.
    _forget_talk(talk_at(turn.session, turn.address))
    return Done((say("phones-linked", choices=(_phones(), menu_choice()), until=turn.now + phones.NEW_FOR),))


def not_me(turn: Turn, about: str) -> Done:
    """[⚠ That was not me]"""
    phone = phones.undo(turn.session, int(about), turn.address, turn.now)
    return Done((say("phones-undone", choices=(_phones(), menu_choice()), phone=phone),))


def hide(turn: Turn) -> Done:
    """From now on this phone says only that something waits."""
    phones.hide(turn.address, turn.now)
    show_again = Choice("show", say("phones-show-button"), action="show")
    return Done((say("phones-hidden", choices=(show_again, menu_choice())),), then="resume")


def show(turn: Turn) -> Done:
    """This phone shows everything whole again."""
    phones.show(turn.address)
    hide_again = Choice("hide", say("phones-hide-button"), action="hide")
    return Done((say("phones-shown", choices=(hide_again, menu_choice())),), then="resume")


def opened(turn: Turn, _about: str) -> Done:
    """[👁 Open]: what waited is said now that they are heard. An old button leads home."""
    return Done() if unsaid.is_awaited(turn.session, turn.address.id, turn.now) else Done(then="home")


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {"phones.not-me": not_me, "phones.open": opened}


@dataclass(frozen=True)
class Mine(Step):
    """The phones as they are. chosen: whether this one is where they want to be written to; hides: whether it says
    only that something waits.
    """

    lines: tuple[Say, ...]
    several: bool
    chosen: bool
    hides: bool

    def ask(self) -> Say:
        choices = [Choice("add", say("phones-add-button"))]
        if self.chosen:
            choices.append(Choice("last", say("phones-last-button")))
        elif self.several:
            choices.append(Choice("here", say("phones-here-button")))
        if self.hides:
            choices.append(Choice("show", say("phones-show-button")))
        else:
            choices.append(Choice("hide", say("phones-hide-button")))
        choices.append(Choice("forget", say("phones-forget-button"), style=Style.BAD))
        return say("phones-mine", choices=tuple(choices), lines=self.lines)

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "add":
                phones.must_be_settled(turn.address, turn.now)
                words, until = phones.words_for(turn.session, turn.person.id, turn.now)
                # By themselves, so that they can be copied, also where a message is one line.
                shown = say("phones-two-words", words=words)
                how = say("phones-words-shown", choices=(menu_choice(),), until=until)
                return Done((shown, how), then="resume")
            case "here":
                phones.choose(turn.session, turn.person.id, turn.address, turn.now)
                return _saved("phones-here-saved")
            case "last":
                phones.choose(turn.session, turn.person.id, None, turn.now)
                return _saved("phones-last-saved")
            case "hide" | "show" as other:
                return Done(then=other)
            case "forget":
                known = phones.addresses(turn.session, turn.person.id)
                told = tuple(phones.told_of(turn.session, one) for one in known)
                which = Which(tuple(one.id for one in known), told, turn.address.id)
                return which if len(known) > 1 else which.sure(turn.address.id)
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Which(Step):
    """Which of several to forget. here: the one they write from."""

    known: tuple[int, ...]
    told: tuple[Say, ...]
    here: int

    def ask(self) -> Say:
        labels = zip(self.known, self.told, strict=True)
        return say("phones-which", choices=tuple(Choice(str(id), label) for id, label in labels))

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in map(str, self.known):
            raise Refusal("pick-one")
        return self.sure(int(turn.choice))

    def sure(self, address: int) -> Step:
        """The question before it is forgotten."""
        phone = self.told[self.known.index(address)]
        return Sure(address, phone, here=address == self.here, last=len(self.known) == 1)


@dataclass(frozen=True)
class Sure(Step):
    """What it means; with the last word, where nothing can be said here afterwards."""

    address: int
    phone: Say
    here: bool
    last: bool

    def ask(self) -> Say:
        choices = (
            Choice("yes", say("phones-forget-it-button"), style=Style.BAD),
            Choice("no", say("phones-keep-button")),
        )
        if self.last:
            return say("phones-forget-last", choices=choices)
        if self.here:
            return say("phones-forget-here", choices=choices)
        return say("phones-forget", choices=choices, phone=self.phone)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice == "no":
            return _saved("phones-kept")
        if turn.choice != "yes":
            raise Refusal("pick-one")
        known = phones.addresses(turn.session, turn.person.id)
        address = next((one for one in known if one.id == self.address), None)
        if address is None:
            raise Refusal("phones-off-already", choices=(_phones(), menu_choice()))
        if len(known) == 1 and not self.last:
            # The others went while it was asked: now it is the last, and that is to be said first.
            return Sure(self.address, self.phone, here=True, last=True)
        phones.take_off(turn.session, address, turn.address, turn.now)
        talk = turn.session.get(Talk, address.id)
        if talk is not None:
            _forget_talk(talk)
        if self.here:
            return Done(toast=say("phones-forgotten"))
        return Done((say("phones-off", choices=(_phones(), menu_choice()), phone=self.phone),), then="resume")


def _forget_talk(talk: Talk) -> None:
    drop(talk)
    forget_aside(talk)


def _phones() -> Choice:
    return Choice("phones", say("phones-button"), action="phones")


def _saved(id: str) -> Done:
    return Done((say(id, choices=(_phones(), menu_choice())),), then="resume")

"""Draw: each adds a word, the beacon speaks or two type what the dice showed, and the order is there, with its proof.

an officer      [Draw the order]  ->  until when words can be added
each            [Add a word]      ->  one word, in private
any two         [Type the dice]   ->  the numbers; once both typed the same, it is drawn; where dice count
anybody         [The proof]       ->  the record, for `./kitabu draw verify`
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.cooperative import deciding, draw_cards, draws, groups, rotations
from bot.cooperative.draw_tables import Draw, DrawLife
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.draw import DICE
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say

__all__ = ["ACTIONS"]


def order(turn: Turn, about: str) -> Step:
    """[Draw the order], for an officer, of a circle that gathers"""
    group_id, number = (int(part) for part in about.split(":"))
    _must_take_part(turn, group_id)
    group, circle = rotations.take(turn.session, group_id, number)
    turn.group = group
    if not rotations.may_lead(turn.session, group.id, turn.person.id):
        raise Refusal("turns-only-officers", choices=(menu_choice(),))
    if draws.opened_for(turn.session, circle, 0) is not None:
        raise Refusal("draw-open-already", choices=(menu_choice(),))
    times = deciding.closings(turn.session, group, circle, turn.now)
    days = rotations.days_ahead(turn.session, circle)
    return Until(about, tuple(times), len(rotations.people_of(turn.session, circle)), len(days))


def word(turn: Turn, about: str) -> Step:
    """[Add a word]: asked for in private, for the words are shown when all are in"""
    _, _, drawing = _take(turn, about)
    if drawing.state != DrawLife.WORDS:
        raise Refusal("draw-words-closed", choices=(menu_choice(),))
    return Word(about)


def dice(turn: Turn, about: str) -> Step:
    """[Type the dice]: each on their own phone"""
    _, _, drawing = _take(turn, about)
    if drawing.state == DrawLife.BEACON and drawing.beacon is not None:
        raise Refusal("draw-number-awaited", at=drawing.beacon.at)
    if drawing.state != DrawLife.DICE:
        raise Refusal("draw-is-drawn" if drawing.value else "draw-words-open", closes=drawing.closes_at)
    return Dice(about)


def show(turn: Turn, about: str) -> Done:
    """[Add a word], [Type the dice], on the group's card: the same in private"""
    group, circle, drawing = _take(turn, about)
    if not turn.address.reachable:
        raise Refusal("mine-open-private")
    draw_cards.show_to(
        turn.session, group, circle, drawing, turn.person.id, turn.now, fresh=True, occasion=f":{turn.event}"
    )
    return Done(toast=say("mine-sent"))


def look(turn: Turn, about: str) -> Done:
    """[Look at the draw] of a circle"""
    group_id, number = (int(part) for part in about.split(":"))
    _must_take_part(turn, group_id)
    drawing = draws.newest(turn.session, rotations.rotation(turn.session, group_id, number))
    if drawing is None:
        raise Refusal("draw-not-drawn", choices=(menu_choice(),))
    return show(turn, f"{group_id}:{drawing.number}")


def how(turn: Turn, about: str) -> Done:
    """[How it works]"""
    _, _, drawing = _take(turn, about)
    id = "draw-how-number" if drawing.beacon is not None else "draw-how"
    return Done((say(id, choices=(menu_choice(),)),))


def record(turn: Turn, about: str) -> Done:
    """[The proof]: the record of the draw as a file, to be kept and reckoned anew"""
    if not turn.address.reachable:
        raise Refusal("mine-open-private")
    _, _, drawing = _take(turn, about)
    toast = say("mine-sent") if turn.place is not None else None
    return Done((draw_cards.proof_of(turn.session, drawing),), toast=toast)


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "draw.order": order,
    "draw.word": word,
    "draw.dice": dice,
    "draw.show": show,
    "draw.look": look,
    "draw.how": how,
    "draw.record": record,
}


@dataclass(frozen=True)
class Until(Step):
    """Until when words can be added. people: who take part; rounds: how many turns there are."""

    about: str
    times: tuple[datetime, ...]
    people: int
    rounds: int

    def ask(self) -> Say:
        choices = tuple(Choice(str(at), say("draw-until-button", at=time)) for at, time in enumerate(self.times))
        return say("draw-until", choices=choices, people=self.people, seats=self.rounds)

    def answer(self, turn: Turn) -> Done:
        if turn.choice not in {str(at) for at in range(len(self.times))}:
            raise Refusal("pick-one")
        group_id, number = (int(part) for part in self.about.split(":"))
        _must_take_part(turn, group_id)
        group, circle = rotations.take(turn.session, group_id, number)
        closes_at = self.times[int(turn.choice)]
        deciding.open_order(turn.session, group, circle, by=turn.person.id, closes_at=closes_at, now=turn.now)
        return Done((say("draw-opened", choices=(menu_choice(),)),))


@dataclass(frozen=True)
class Word(Step):
    """The word that somebody adds."""

    about: str

    reads_numbers = True
    reads_words = True

    def ask(self) -> Say:
        return say("draw-ask-word")

    def answer(self, turn: Turn) -> Done:
        group, circle, drawing = _take(turn, self.about)
        kept = draws.add_word(
            turn.session,
            circle,
            drawing,
            turn.person.id,
            turn.text,
            received=turn.received,
            now=turn.now,
        )
        draw_cards.show_to(
            turn.session, group, circle, drawing, turn.person.id, turn.now, fresh=False, occasion=f":{turn.event}"
        )
        return Done((say("draw-word-kept", choices=(menu_choice(),), word=kept),))


@dataclass(frozen=True)
class Dice(Step):
    """What the dice showed."""

    about: str

    reads_numbers = True

    def ask(self) -> Say:
        return say("draw-ask-dice", count=DICE)

    def answer(self, turn: Turn) -> Done:
        group, circle, drawing = _take(turn, self.about)
        others = [one for one in draws.thrown_by(turn.session, drawing) if one != turn.person.id]
        is_drawn = deciding.throw(turn.session, group, circle, drawing, turn.person.id, turn.text, turn.now)
        if is_drawn:
            return Done()
        if not others:
            draw_cards.show(turn.session, group, circle, drawing, turn.now, fresh=False)
            return Done((say("draw-dice-kept", choices=(menu_choice(),)),))
        again = Choice("dice", say("draw-dice-button"), action="draw.dice", object=self.about, style=Style.GOOD)
        return Done((say("draw-dice-differ", choices=(again, menu_choice()), person=Name(others[0])),))


def _take(turn: Turn, about: str) -> tuple[Group, Rotation, Draw]:
    group_id, number = (int(part) for part in about.split(":"))
    _must_take_part(turn, group_id)
    group, circle, drawing = draws.take(turn.session, group_id, number)
    turn.group = group
    return group, circle, drawing


def _must_take_part(turn: Turn, group_id: int) -> None:
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))

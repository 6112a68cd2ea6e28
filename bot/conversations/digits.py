"""Digits: 123 or ١٢٣, for readers of a language that has digits of its own. Typed amounts are read in any."""

from __future__ import annotations

from dataclasses import dataclass

from bot import i18n
from bot.cooperative import handover_cards
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.i18n.formats import Reader, number
from bot.messages import Choice, Say, say

__all__ = ["start"]


def start(turn: Turn) -> Step | Done:
    styles = i18n.digit_styles(turn.person.language)
    if len(styles) < 2:
        return Done((say("digits-only-one", choices=(menu_choice(),)),))
    return Digits(turn.person.language, styles)


@dataclass(frozen=True)
class Digits(Step):
    """Which digits shall amounts and dates have?"""

    language: str
    styles: tuple[str, ...]

    def ask(self) -> Say:
        readers = ((style, Reader(self.language, style, "UTC")) for style in self.styles)
        choices = tuple(Choice(style, say("digits-button", digits=number(reader, 123))) for style, reader in readers)
        return say("digits-which", choices=choices)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice not in self.styles:
            raise Refusal("pick-one")
        turn.person.digits = turn.choice
        handover_cards.redraw_for(turn.session, turn.person.id, turn.now, occasion=f":digits:{turn.event}")
        return Done((say("digits-chosen", choices=(menu_choice(),), sample=123),), then="resume")

"""Language: at any moment, also in the middle of a question, which then comes back in the new language.

    "Kiswahili"   ->  spoken from now on, and on with what was interrupted
    🌍            ->  which language  ->  the same

Menu, reminders and open cards change at once. Names, notes and rules stay as people wrote them.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot import answers, i18n
from bot.cooperative import handover_cards
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Link, Name, Say, say

__all__ = ["start"]


def start(turn: Turn) -> Step | Done:
    """turn.text: the language's code or own name, where it was named already."""
    named = _named(turn.text)
    if named:
        return _speak(turn, named)
    return Which(_asked_in_all(), i18n.languages())


@dataclass(frozen=True)
class Which(Step):
    """Which language? Asked in all of them at once, for it may be asked in one that the reader cannot read."""

    asked: str
    languages: tuple[str, ...]

    def ask(self) -> Say:
        names = ((code, i18n.own_name(code)) for code in self.languages)
        choices = tuple(Choice(code, say("language-name-button", language=name)) for code, name in names)
        return say("language-which", choices=choices, asked=self.asked)

    def answer(self, turn: Turn) -> Step | Done:
        code = turn.choice or _named(turn.text)
        if code not in i18n.languages():
            raise Refusal("pick-one")
        return _speak(turn, code)


def _speak(turn: Turn, code: str) -> Done:
    """Speaks the language from this moment on: what is still to be drawn is drawn in it."""
    person = turn.person
    person.language = code
    styles = i18n.digit_styles(code)
    if person.digits not in styles:
        person.digits = styles[0]
    handover_cards.redraw_for(turn.session, person.id, turn.now, occasion=f":language:{turn.event}")
    spoken = say("language-spoken", choices=(menu_choice(),))
    return Done((spoken,), then="digits" if len(styles) > 1 else "resume")


def _named(text: str) -> str:
    """The language that `text` names, by its code or as it calls itself; "" for none."""
    typed = answers.normal(text)
    return next((code for code in i18n.languages() if typed in (code, answers.normal(i18n.own_name(code)))), "")


def _asked_in_all() -> str:
    """The word for "language" in every language, each once."""
    words = (i18n.text(i18n.Reader(code, "latn", "UTC"), say("language-word"), _nobody) for code in i18n.languages())
    return " · ".join(dict.fromkeys(words))


def _nobody(_what: Name | GroupName | Link) -> str:
    return ""

"""Check a receipt: anyone may ask, with or without a group, whether a number, a mark and an amount belong together.

    "check R-0042 7YE5-GQ1M-3XHB 50"    or    number -> mark -> amount

The answer is yes or no, and the same no whichever of the three is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.cooperative import attempts, checks
from bot.cooperative.checks import Typed
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Say, say

__all__ = ["start"]

ATTEMPT = "receipt"


def start(turn: Turn) -> Step | Done:
    """Asks for the number. What was typed with it, or came with a link, is the answer, or all three."""
    return _wait() if attempts.too_many(turn.session, turn.person.id, ATTEMPT, turn.now) else Number()


@dataclass(frozen=True)
class Number(Step):
    """Which receipt?"""

    reads_numbers = True

    def ask(self) -> Say:
        return say("check-number")

    def answer(self, turn: Turn) -> Step | Done:
        typed = checks.read(turn.text)
        if typed.number is None:
            raise Refusal("check-number-form")
        if not typed.mark:
            return Mark(typed.number)
        try:
            checks.must_be_clear(typed.amount)
        except Refusal:
            return Amount(typed.number, typed.mark)
        return _answer(turn, typed)


@dataclass(frozen=True)
class Mark(Step):
    """Its mark?"""

    number: int

    reads_numbers = True

    def ask(self) -> Say:
        return say("check-mark", receipt=self.number)

    def answer(self, turn: Turn) -> Step | Done:
        mark = checks.mark_in(turn.text)
        if not mark:
            raise Refusal("check-mark-form")
        return Amount(self.number, mark)


@dataclass(frozen=True)
class Amount(Step):
    """And its amount?"""

    number: int
    mark: str

    reads_numbers = True

    def ask(self) -> Say:
        return say("check-amount", receipt=self.number)

    def answer(self, turn: Turn) -> Step | Done:
        checks.must_be_clear(turn.text)
        return _answer(turn, Typed(self.number, self.mark, turn.text))


def _answer(turn: Turn, typed: Typed) -> Done:
    # Whoever has to wait hears nothing, for a right answer between the wrong ones is what guessing is for.
    if attempts.too_many(turn.session, turn.person.id, ATTEMPT, turn.now):
        return _wait()
    choices = (Choice("check", say("check-another-button"), action="check"), menu_choice())
    amount = checks.amount_of(turn.session, typed)
    if amount is None:
        attempts.note_wrong(turn.session, turn.person.id, ATTEMPT, turn.now)
        return Done((say("check-no", choices=choices),))
    return Done((say("check-yes", choices=choices, receipt=typed.number or 0, amount=amount),))


def _wait() -> Done:
    return Done((say("check-wait", choices=(menu_choice(),)),))

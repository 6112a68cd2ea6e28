"""Relief: what the group can do for somebody who cannot pay back as agreed; put to the vote by them or by an officer.

[Waive the fine]                                                        ->  what exactly happens  ->  [Ask the group]
[New dates]       a pause, or more payments, and how many of them       ->  the same
[Give it up]      officers only                                         ->  the same
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot import answers
from bot.cooperative import decisions, groups, loans, motion_cards, offices, reliefs
from bot.cooperative.loans import Loan
from bot.dialogue import Done, Step, Turn
from bot.errors import Refusal
from bot.ledger import Every
from bot.messages import Choice, Say, Style, say

__all__ = ["ACTIONS"]

# A longer pause than this is better voted on anew.
PAUSES = (1, 2, 3)


def waive(turn: Turn, about: str) -> Step:
    """[Ask to waive it], below a fine or on a loan's page"""
    loan = _loan(turn, about)
    return _check(turn, "waive", reliefs.waive(turn.session, loan, groups.today(turn.in_group, turn.now)))


def dates(turn: Turn, about: str) -> Step:
    """[New dates]"""
    loan = _loan(turn, about)
    left = reliefs.payments_left(turn.session, loan, groups.today(turn.in_group, turn.now))
    return Dates(loan.number, loan.every, left)


def write_off(turn: Turn, about: str) -> Step:
    """[Give it up]"""
    return _check(turn, "write-off", reliefs.write_off(_loan(turn, about)))


ACTIONS: Mapping[str, Callable[[Turn, str], Step]] = {
    "relief.waive": waive,
    "relief.dates": dates,
    "relief.write-off": write_off,
}


@dataclass(frozen=True)
class Dates(Step):
    """A pause, or more payments. left: how many payments are left now."""

    loan: int
    every: str
    left: int

    def ask(self) -> Say:
        choices = [Choice(f"={n}", say(f"relief-pause-{self.every}-button", count=n)) for n in PAUSES]
        if self.every != Every.END:
            choices.append(Choice("more", say("relief-more-button")))
        return say("relief-dates", choices=tuple(choices), number=self.loan)

    def answer(self, turn: Turn) -> Step:
        if turn.choice == "more":
            return More(self.loan, self.left)
        if not turn.choice.startswith("="):
            raise Refusal("pick-one")
        loan = loans.loan(turn.session, turn.in_group.id, self.loan)
        today = groups.today(turn.in_group, turn.now)
        return _check(turn, "reschedule", reliefs.pause(turn.session, loan, int(turn.choice[1:]), today))


@dataclass(frozen=True)
class More(Step):
    """In how many payments: picked or typed."""

    loan: int
    left: int

    reads_numbers = True

    def ask(self) -> Say:
        usual = dict.fromkeys((self.left + 1, self.left + self.left // 2, self.left * 2, self.left * 3))
        choices = (Choice(f"={n}", say("relief-payments-button", count=n)) for n in usual if n > self.left)
        return say("relief-how-many", choices=tuple(choices), count=self.left)

    def answer(self, turn: Turn) -> Step:
        count = int(turn.choice[1:]) if turn.choice.startswith("=") else answers.number(turn.text)
        if count is None:
            raise Refusal("change-number-form")
        loan = loans.loan(turn.session, turn.in_group.id, self.loan)
        subject = reliefs.spread(loan, count, groups.today(turn.in_group, turn.now))
        return _check(turn, "reschedule", subject)


@dataclass(frozen=True)
class Check(Step):
    """What exactly happens if the group agrees; and that it is asked in private."""

    kind: str
    subject: dict[str, Any]
    lines: tuple[Say, ...]

    def ask(self) -> Say:
        yes = Choice("yes", say("change-ask-group-button"), style=Style.GOOD)
        return say("relief-check", choices=(yes,), lines=self.lines)

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = groups.lock(turn.session, turn.in_group.id)
        motion = decisions.open_motion(
            turn.session, group, self.kind, self.subject, by=turn.person.id, key=f"relief:{turn.event}", now=turn.now
        )
        choices = (motion_cards.look_choice(motion), motion_cards.votes_choice())
        return Done((say("change-asked", choices=choices, until=motion.closes_at),))


def _loan(turn: Turn, about: str) -> Loan:
    """The loan that a button is about, for its borrower and for officers."""
    group_id, number = (int(part) for part in about.split(":"))
    turn.group = groups.group(turn.session, group_id)
    loan = loans.loan(turn.session, group_id, number)
    if turn.person.id != loan.borrower_id and turn.person.id not in offices.officers(turn.session, group_id):
        raise Refusal("relief-not-yours-to-ask")
    return loan


def _check(turn: Turn, kind: str, subject: Mapping[str, Any]) -> Check:
    group = turn.in_group
    lines = decisions.preview(turn.session, group, kind, subject, by=turn.person.id, now=turn.now)
    return Check(kind, dict(subject), lines)

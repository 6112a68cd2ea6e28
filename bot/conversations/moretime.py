"""More time: a borrower says beforehand that they cannot pay by the day.

    "I need more time"  ->  [1 week]  [Half now]  [Talk to Amina]  [New dates]

A week, or half now and half in a week, is given at once and costs nothing, if it is asked for by the day itself. For
anything longer the group agrees on new dates, or somebody talks it over.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.cooperative import groups, late, loans, notices, offices, respites
from bot.cooperative.groups import Group
from bot.cooperative.loans import Loan
from bot.cooperative.respites import How
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money

__all__ = ["ACTIONS", "start"]


def start(turn: Turn) -> Step:
    """For the loan they owe the longest."""
    loan = loans.owing(turn.session, turn.in_group.id, turn.person.id)
    if loan is None:
        raise Refusal("moretime-nothing-owed", choices=(menu_choice(),))
    return _what_helps(turn, loan)


def ask(turn: Turn, about: str) -> Step:
    """[I need more time], below a reminder"""
    group_id, number = (int(part) for part in about.split(":"))
    turn.group = groups.group(turn.session, group_id)
    loan = loans.loan(turn.session, group_id, number)
    if loan.borrower_id != turn.person.id:
        raise Refusal("button-not-yours")
    return _what_helps(turn, loan)


ACTIONS: Mapping[str, Callable[[Turn, str], Step]] = {"moretime.ask": ask}


@dataclass(frozen=True)
class Helps(Step):
    """What would help. line: what is to be paid, and by when. half: half of it; None where it is too late for a week.

    about: the group and the loan, for the way to new dates. helper: whom they can talk to.
    """

    loan: int
    about: str
    line: Say
    half: Money | None
    helper: int | None

    def ask(self) -> Say:
        choices = []
        if self.half is not None:
            choices += [
                Choice("week", say("moretime-week-button"), style=Style.GOOD),
                Choice("half", say("moretime-half-button")),
            ]
        if self.helper is not None:
            choices.append(Choice("talk", say("moretime-talk-button", person=Name(self.helper))))
        choices.append(Choice("dates", say("relief-dates-button"), action="relief.dates", object=self.about))
        return say("moretime-late" if self.half is None else "moretime-what", choices=tuple(choices), line=self.line)

    def answer(self, turn: Turn) -> Done:
        group = groups.lock(turn.session, turn.in_group.id)
        loan = loans.loan(turn.session, group.id, self.loan)
        if turn.choice == "talk" and self.helper is not None:
            return _ask_to_talk(turn, group, loan, self.line, self.helper)
        if turn.choice not in list(How) or self.half is None:
            raise Refusal("pick-one")
        given = respites.give(turn.session, loan, How(turn.choice), groups.today(group, turn.now), turn.now)
        pay = Choice("repay", say("late-paid-button"), action="repay.this", object=self.about)
        if given.how == How.WEEK:
            return Done((say("moretime-week", choices=(pay, menu_choice()), number=loan.number, until=given.until),))
        half = say("moretime-half", choices=(pay, menu_choice()), number=loan.number, half=self.half, until=given.until)
        return Done((half,))


def _what_helps(turn: Turn, loan: Loan) -> Helps:
    group, today = turn.in_group, groups.today(turn.in_group, turn.now)
    due = late.to_pay(turn.session, loan, today)
    if due is None:
        raise Refusal("moretime-nothing-owed", choices=(menu_choice(),))
    amount = Money(due.minor, group.currency)
    line = say("moretime-line", number=loan.number, amount=amount, day=due.day)
    in_time = due.days <= 0 and respites.next_of(turn.session, loan, today) is not None
    helpers = offices.helpers(turn.session, group.id, {turn.person.id})
    about = f"{group.id}:{loan.number}"
    half = Money((due.minor + 1) // 2, group.currency) if in_time else None
    return Helps(loan.number, about, line, half, helpers[0] if helpers else None)


def _ask_to_talk(turn: Turn, group: Group, loan: Loan, line: Say, helper: int) -> Done:
    """Asks an officer, in private, to talk to the borrower."""
    about = f"{group.id}:{loan.number}"
    look = Choice("look", say("late-look-button"), action="late.loan", object=about)
    asked = say("moretime-talk", choices=(look, menu_choice()), person=Name(turn.person.id), line=line)
    notices.tell(
        turn.session,
        helper,
        notices.of_group(turn.session, asked, group.id, helper),
        key=f"moretime:{about}:{turn.event}",
        now=turn.now,
        group_id=group.id,
    )
    return Done((say("moretime-asked", choices=(menu_choice(),), helper=Name(helper)),))

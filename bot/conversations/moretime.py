"""More time: a member says beforehand that they cannot pay by the day.

    for a loan        ->  [1 week]  [Half now]  [Talk to Amina]  [New dates]
    for anything else ->  until when: [Fri 4 Dec]  [Mon 7 Dec]  ...  [Talk to Amina]

A week for a loan, or half now and half in a week, is given at once and costs nothing, if it is asked for by the day
itself. For anything longer the group agrees on new dates, or somebody talks it over. For a month or a turn the member
chooses a day; the treasurers hear of it, and nobody reminds them before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.cooperative import dues, groups, ladder, late, loans, notices, offices, respites
from bot.cooperative.dues import Due
from bot.cooperative.groups import Group
from bot.cooperative.loans import Loan
from bot.cooperative.respites import How
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money

__all__ = ["ACTIONS", "start"]

# So much later most people can pay: a few days, a week, two weeks, a month.
DAYS = (3, 7, 14, 30)


def start(turn: Turn) -> Step | Done:
    """For what they are to pay; where that are several things, for one of them."""
    group = turn.in_group
    owed = ladder.due_to(turn.session, group, turn.person.id, turn.now)
    if not owed:
        raise Refusal("moretime-nothing-owed", choices=(menu_choice(),))
    if len(owed) > 1:
        choices = (*(_which(due) for due in owed), menu_choice())
        return Done((say("dues-which-time", choices=choices),))
    due = owed[0]
    action, about = dues.more_time(due).action, dues.more_time(due).object
    return ACTIONS[action](turn, about)


def ask(turn: Turn, about: str) -> Step:
    """[I need more time], below a reminder of a loan"""
    group_id, number = (int(part) for part in about.split(":"))
    turn.group = groups.group(turn.session, group_id)
    loan = loans.loan(turn.session, group_id, number)
    if loan.borrower_id != turn.person.id:
        raise Refusal("button-not-yours")
    return _what_helps(turn, loan)


def ask_for_due(turn: Turn, about: str) -> Step:
    """[I need more time], below a reminder of anything else"""
    group_id, _, topic = about.partition(":")
    if groups.active_membership(turn.session, int(group_id), turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group = turn.group = groups.group(turn.session, int(group_id))
    due = ladder.due_topic(turn.session, group, turn.person.id, topic, turn.now)
    if due is None:
        raise Refusal("moretime-nothing-owed", choices=(menu_choice(),))
    today, last = groups.today(group, turn.now), dues.latest(turn.session, due)
    days = tuple(day for by in DAYS if (day := max(due.day, today) + timedelta(days=by)) <= last)
    helpers = offices.helpers(turn.session, group.id, {turn.person.id})
    return Until(topic, dues.line(due, today), days, helpers[0] if helpers else None)


ACTIONS: Mapping[str, Callable[[Turn, str], Step]] = {"moretime.ask": ask, "moretime.due": ask_for_due}


@dataclass(frozen=True)
class Until(Step):
    """Until which day. line: what is to be paid. helper: whom they can talk to."""

    topic: str
    line: Say
    days: tuple[date, ...]
    helper: int | None

    def ask(self) -> Say:
        choices = [Choice(day.isoformat(), say("day-button", day=day)) for day in self.days]
        if self.helper is not None:
            choices.append(Choice("talk", say("moretime-talk-button", person=Name(self.helper))))
        id = "moretime-until" if self.days else "moretime-talk-now"
        return say(id, choices=(*choices, menu_choice()), line=self.line)

    def answer(self, turn: Turn) -> Done:
        group = groups.lock(turn.session, turn.in_group.id)
        if turn.choice == "talk" and self.helper is not None:
            return _ask_to_talk(turn, group, (), self.line, self.helper)
        if turn.choice not in {day.isoformat() for day in self.days}:
            raise Refusal("pick-one")
        due = ladder.due_topic(turn.session, group, turn.person.id, self.topic, turn.now)
        if due is None:
            raise Refusal("moretime-nothing-owed", choices=(menu_choice(),))
        until, today = date.fromisoformat(turn.choice), groups.today(group, turn.now)
        dues.give_time(turn.session, due, until, today, turn.now)
        told = say("moretime-told", choices=(menu_choice(),), person=Name(turn.person.id), line=self.line, until=until)
        for treasurer in offices.treasurers(turn.session, group.id):
            if treasurer != turn.person.id:
                _tell(turn, group, treasurer, told)
        return Done((say("moretime-given", choices=(dues.pay(due), menu_choice()), line=self.line, until=until),))


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
            look = Choice("look", say("late-look-button"), action="late.loan", object=self.about)
            return _ask_to_talk(turn, group, (look,), self.line, self.helper)
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


def _which(due: Due) -> Choice:
    """One of several things to be paid, as a button."""
    way = dues.more_time(due)
    return Choice("time", dues.label(due), action=way.action, object=way.object)


def _ask_to_talk(turn: Turn, group: Group, ways: tuple[Choice, ...], line: Say, helper: int) -> Done:
    """Asks an officer, in private, to talk to whoever has to pay."""
    _tell(
        turn,
        group,
        helper,
        say("moretime-talk", choices=(*ways, menu_choice()), person=Name(turn.person.id), line=line),
    )
    return Done((say("moretime-asked", choices=(menu_choice(),), helper=Name(helper)),))


def _tell(turn: Turn, group: Group, officer: int, told: Say) -> None:
    notices.tell(
        turn.session,
        officer,
        notices.of_group(turn.session, told, group.id, officer),
        key=f"moretime:{group.id}:{turn.event}",
        now=turn.now,
        group_id=group.id,
    )

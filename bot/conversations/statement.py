"""Statement: one's savings and loans for a period, line by line, with the mark that vouches for them.

It goes by the day a line was written, so a statement once given never changes; and it sums up, from what was there
before to what is there at the end. What is on the way stands apart: it is not in the book yet.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot import clock, i18n, ledger
from bot.cooperative import groups, guarantee_cards, guarantees, loan_lines, loans, passbooks, rotation_lines
from bot.cooperative.groups import Group
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, say

__all__ = ["ACTIONS", "start"]


def start(turn: Turn) -> Step:
    """Asks for which time. What was typed with it ("statement november") is the answer."""
    return Period()


def of(turn: Turn, about: str) -> Step:
    """[Statement], of the group that the button names"""
    if groups.active_membership(turn.session, int(about), turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, int(about))
    return Period()


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {"statement.of": of}


@dataclass(frozen=True)
class Period(Step):
    """For which time? One of the usual, or months that are typed."""

    def ask(self) -> Say:
        periods = ("this-month", "last-month", "this-year", "everything")
        return say(
            "statement-period", choices=tuple(Choice(period, say(f"statement-{period}-button")) for period in periods)
        )

    def answer(self, turn: Turn) -> Done:
        first, last = self._days(turn)
        return Done((_statement(turn, turn.in_group, first, last),))

    def _days(self, turn: Turn) -> tuple[date | None, date]:
        """The first day, None for the day the book begins, and the last."""
        today = groups.today(turn.in_group, turn.now)
        match turn.choice:
            case "this-month":
                return today.replace(day=1), today
            case "last-month":
                last = today.replace(day=1) - timedelta(days=1)
                return last.replace(day=1), last
            case "this-year":
                return today.replace(month=1, day=1), today
            case "everything":
                return None, today
        months = i18n.months_in(turn.text, turn.person.language, today)
        if not months:
            raise Refusal("statement-which-months")
        if min(months) > today:
            raise Refusal("statement-not-yet", month=min(months))
        return min(months), min(today, _last_day(max(months)))


def _statement(turn: Turn, group: Group, first: date | None, last: date) -> Say:
    session, person = turn.session, turn.person.id
    since = clock.begin_of(first, group.zone) if first else group.created_at
    until = clock.begin_of(last + timedelta(days=1), group.zone)
    lines = passbooks.lines(session, group.id, person, since=since, until=until)
    opening = passbooks.saved_at(session, group, person, since)
    closing = passbooks.saved_at(session, group, person, until)
    assert opening.minor - sum(line.amount.minor for line in lines) == closing.minor, "a statement that does not add up"
    head = ledger.head(session, group.id)
    facts = (
        say("statement-opening", saved=opening),
        *(passbooks.in_words(line) for line in lines),
        *([] if lines else [say("statement-no-lines")]),
        say("statement-closing", saved=closing),
        *_turns(turn, group, since, until),
        *_loans(turn, group, since, until),
        *passbooks.on_the_way(session, group, person),
        say("statement-mark", line=head.seq, mark=head.mark),
    )
    return say(
        "statement",
        choices=(
            *_files(group, first or clock.local(since, group.zone).date(), last),
            Choice("again", say("statement-again-button"), action="statement.of", object=str(group.id)),
            Choice("book", say("book-button"), action="book.open", object=str(group.id)),
            menu_choice(),
        ),
        group=GroupName(group.id),
        person=Name(person),
        first=first or clock.local(since, group.zone).date(),
        last=last,
        facts=facts,
    )


def _files(group: Group, first: date, last: date) -> tuple[Choice, ...]:
    """The same as a file, to print or to reckon with."""
    return tuple(
        Choice(kind, say(f"report-{kind}-button"), action="report.mine", object=f"{group.id}:{kind}:{first}:{last}")
        for kind in ("pdf", "xlsx")
    )


def _turns(turn: Turn, group: Group, since: datetime, until: datetime) -> tuple[Say, ...]:
    """What was paid into turns, and had from them: the lines of the time, and what it came to at the end."""
    session, person = turn.session, turn.person.id
    lines = rotation_lines.lines(session, group, person, since=since, until=until)
    if not lines:
        return ()
    # Below zero in the book: it is owed to them, until they have had their turn.
    ahead = -lines[-1].balance_after
    end = say("statement-turns-ahead" if ahead.minor >= 0 else "statement-turns-behind", amount=max(ahead, -ahead))
    return (say("statement-turns"), *(rotation_lines.in_words(line) for line in lines), end)


def _loans(turn: Turn, group: Group, since: datetime, until: datetime) -> tuple[Say, ...]:
    """What was lent, paid back and pledged: the lines of the time, and of each loan what was left of it at the end."""
    session, person = turn.session, turn.person.id
    lines = loan_lines.lines(session, group, person, since=since, until=until)
    left = [
        (loan.number, loan_lines.principal_at(session, group, loan, until))
        for loan in loans.loans_of(session, group.id, person)
    ]
    # What they stand in for changes by the day, and so belongs to a statement that reaches to this one.
    stands_in = guarantees.pledged_by(session, group.id, person) if until > turn.now else []
    facts = [
        *(one.words for one in lines),
        *(say("statement-loan-left", number=number, left=principal) for number, principal in left if principal),
        *guarantee_cards.pledges_in_words(session, group, stands_in),
    ]
    return (say("statement-loans"), *facts) if facts else ()


def _last_day(month: date) -> date:
    return (month.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)

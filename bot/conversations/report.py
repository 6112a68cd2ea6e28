"""Reports: the group's month or year in totals, as a message and as a file; and one's own book as a file.

Both are told in private. The group's is for any member, and says what nobody's own is; an officer's file says how each
member stands too. A file's square code leads back here, and says whether its mark is one of a book.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot import i18n
from bot.cooperative import attempts, checks, groups, report_papers
from bot.cooperative.groups import Group
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, Table, say
from bot.money import Money

__all__ = ["ACTIONS", "start", "start_check"]

ATTEMPT = "receipt"


def start(turn: Turn) -> Step:
    """Asks for which time. What was typed with it ("report november") is the answer."""
    return Period()


def start_check(turn: Turn) -> Done:
    """From the square code of a paper: whether its number and its mark belong together."""
    choices = (Choice("check", say("check-another-button"), action="check"), menu_choice())
    if attempts.too_many(turn.session, turn.person.id, ATTEMPT, turn.now):
        return Done((say("check-wait", choices=(menu_choice(),)),))
    typed = checks.read(turn.text)
    if typed.number is None or not checks.is_genuine(turn.session, typed):
        attempts.note_wrong(turn.session, turn.person.id, ATTEMPT, turn.now)
        return Done((say("report-mark-no", choices=choices),))
    return Done((say("report-mark-yes", choices=choices, line=typed.number),))


def of(turn: Turn, about: str) -> Step:
    """[Report], of the group that the button names"""
    _enter(turn, int(about))
    return Period()


def file(turn: Turn, about: str) -> Done:
    """[PDF] and [XLSX], of the group"""
    kind, first, last = _asked(turn, about)
    group = turn.in_group
    paper = report_papers.of_group(turn.session, group, turn.person.id, first, last, kind, turn.now)
    told = say(
        "report-file",
        choices=(Choice("report", say("report-button"), action="report.of", object=str(group.id)), menu_choice()),
        document=report_papers.file_of(paper, f"report-{first}-{last}"),
        group=GroupName(group.id),
        first=first,
        last=last,
    )
    return Done((told,))


def mine(turn: Turn, about: str) -> Done:
    """[Paper (PDF)] and [Sheet (XLSX)], of one's own book"""
    kind, first, last = _asked(turn, about)
    group, person = turn.in_group, turn.person.id
    paper = report_papers.of_member(turn.session, group, person, first, last, kind, turn.now)
    told = say(
        "report-file-mine",
        choices=(Choice("book", say("book-button"), action="book.open", object=str(group.id)), menu_choice()),
        document=report_papers.file_of(paper, f"book-{first}-{last}"),
        group=GroupName(group.id),
        person=Name(person),
        first=first,
        last=last,
    )
    return Done((told,))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "report.of": of,
    "report.file": file,
    "report.mine": mine,
}


@dataclass(frozen=True)
class Period(Step):
    """For which time? One of the usual, or months that are typed."""

    def ask(self) -> Say:
        periods = ("this-month", "last-month", "this-year", "last-year")
        label = {"last-year": "report-last-year-button"}
        return say(
            "statement-period",
            choices=tuple(Choice(one, say(label.get(one, f"statement-{one}-button"))) for one in periods),
        )

    def answer(self, turn: Turn) -> Done:
        group = turn.in_group
        first, last = _days(turn)
        try:
            tables = report_papers.group_tables(turn.session, group, turn.person.id, first, last, turn.now)
        except Refusal as refused:
            # Another time would change nothing: the question is over.
            return Done((refused.say.offering(menu_choice()),))
        about = f"{group.id}:{{}}:{first}:{last}"
        choices = (
            Choice("pdf", say("report-pdf-button"), action="report.file", object=about.format("pdf")),
            Choice("xlsx", say("report-xlsx-button"), action="report.file", object=about.format("xlsx")),
            Choice("again", say("statement-again-button"), action="report.of", object=str(group.id)),
            menu_choice(),
        )
        lines = tuple(line for table in tables for line in _lines(table))
        told = say("report", choices=choices, group=GroupName(group.id), first=first, last=last, lines=lines)
        return Done((told,))


def _days(turn: Turn) -> tuple[date, date]:
    """The first day and the last, none of them to come."""
    today = groups.today(turn.in_group, turn.now)
    match turn.choice:
        case "this-month":
            return today.replace(day=1), today
        case "last-month":
            last = today.replace(day=1) - timedelta(days=1)
            return last.replace(day=1), last
        case "this-year":
            return today.replace(month=1, day=1), today
        case "last-year":
            return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
    months = i18n.months_in(turn.text, turn.person.language, today)
    if not months:
        raise Refusal("statement-which-months")
    if min(months) > today:
        raise Refusal("statement-not-yet", month=min(months))
    end = (max(months) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return min(months), min(today, end)


def _lines(table: Table) -> list[Say]:
    """A table as lines of a message: its title, and what stands in each row."""
    return [say("report-part", title=table.title), *(_line(*row[:2]) for row in table.rows)]


def _line(label: object, value: object) -> Say:
    assert isinstance(label, Say), label
    match value:
        case Money():
            value = say("picture-amount", amount=value)
        case int():
            value = say("picture-number", number=value)
    assert isinstance(value, Say), value
    return say("report-row", label=label, value=value)


def _enter(turn: Turn, group_id: int) -> Group:
    """Makes this group the one the turn is about. Refused to whoever takes no part in it."""
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return turn.group


def _asked(turn: Turn, about: str) -> tuple[str, date, date]:
    """Which kind of file, for which days, of the group that a button names."""
    group_id, kind, first, last = about.split(":")
    _enter(turn, int(group_id))
    return kind, date.fromisoformat(first), date.fromisoformat(last)

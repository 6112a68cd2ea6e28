"""Reports as they are read: of a member to that member alone, of the group in totals, and for its officers by member.

A total of fewer than three people would tell each what the others have, so where there are fewer, nobody but an officer
is given it: what is lent stands together with what is in the box, and nothing is said of how loans stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import (
    annual,
    groups,
    late,
    loan_lines,
    loans,
    months,
    offices,
    passbooks,
    rotation_lines,
    summaries,
)
from bot.cooperative.annual import Figures
from bot.cooperative.groups import Group
from bot.errors import Refusal
from bot.messages import Arg, Document, GroupName, Link, Name, Paper, Say, Table, say
from bot.money import Money

__all__ = ["CHECKED", "KINDS", "file_of", "group_tables", "of_group", "of_member"]

KINDS = ("pdf", "xlsx")

# What a link that checks a paper's mark begins with.
CHECKED = "m_"


def of_member(
    session: Session, group: Group, person_id: int, first: date, last: date, kind: str, now: datetime
) -> Paper:
    """A member's own book for the days `first` to `last`: it is for that member, and nobody else."""
    since, until = annual.moments(group, first, last)
    tables = [_savings(session, group, person_id, since, until)]
    turns = rotation_lines.lines(session, group, person_id, since=since, until=until)
    if turns:
        rows = tuple((rotation_lines.in_words(one), -one.amount, -one.balance_after) for one in turns)
        tables.append(Table(say("report-turns"), rows, (say("report-line"), say("report-amount"), say("report-after"))))
    lent: list[tuple[Arg, ...]] = [
        (one.words, one.amount) for one in loan_lines.lines(session, group, person_id, since=since, until=until)
    ]
    for loan in loans.loans_of(session, group.id, person_id):
        left = loan_lines.principal_at(session, group, loan, until)
        if left:
            lent.append((say("report-loan-left", number=loan.number), left))
    if lent:
        tables.append(Table(say("report-loans"), tuple(lent), (say("report-line"), say("report-amount"))))
    way = passbooks.on_the_way(session, group, person_id)
    if way:
        tables.append(Table(say("report-on-the-way"), tuple((one,) for one in way)))
    title = say("report-title-mine", group=GroupName(group.id), person=Name(person_id))
    return _paper(session, group, kind, title, (say("report-days", first=first, last=last),), tuple(tables), now)


def of_group(
    session: Session, group: Group, reader_id: int, first: date, last: date, kind: str, now: datetime
) -> Paper:
    """The group's report for the days `first` to `last`, as one of its members may read it. Refusal, as `group_tables`.

    An officer is told how each member stands as well, so the paper is theirs, and for no chat of the group.
    """
    tables = group_tables(session, group, reader_id, first, last, now)
    if offices.roles_of(session, group.id, reader_id):
        tables = (*tables, _members(session, group, last, now))
    title = say("report-title", group=GroupName(group.id))
    return _paper(session, group, kind, title, (say("report-days", first=first, last=last),), tables, now)


def group_tables(
    session: Session, group: Group, reader_id: int, first: date, last: date, now: datetime
) -> tuple[Table, ...]:
    """The totals of the group. Raises Refusal to whoever holds no office while fewer than three people have money in
    the group.
    """
    found = annual.figures_of(session, group, first, last, now)
    sees_all = bool(offices.roles_of(session, group.id, reader_id))
    if not sees_all and found.savers < summaries.TOGETHER_MIN:
        raise Refusal("report-too-few")
    # What one borrower owes is that borrower's own.
    tells_loans = sees_all or found.borrowers >= summaries.TOGETHER_MIN
    tables = [
        Table(say("report-where"), tuple(_where(found, group, tells_loans)), bars=True),
        Table(say("report-whose"), tuple(_whose(found, group)), bars=True),
        Table(say("report-brought"), tuple(_brought(found, group, tells_loans))),
    ]
    if found.loans and tells_loans:
        today = groups.today(group, now)
        tables.append(Table(say("report-loans-on", day=today), tuple(_loans(found, group))))
    if found.social or found.helped:
        tables.append(
            Table(
                say("report-social"),
                ((say("report-helped"), found.helped), (say("report-help"), found.help)),
            )
        )
    if found.months:
        rows = tuple((say("report-month", month=one.month), _count(one.paid, one.members)) for one in found.months)
        tables.append(Table(say("report-months"), rows))
    tables.append(Table(say("report-book"), tuple(_book(found))))
    return tuple(tables)


def file_of(paper: Paper, name: str) -> Document:
    """A paper as a file to send. name: how it is called, before the dot."""
    return Document(f"{name}.{paper.kind}", "", say("report-no-file"), paper)


def _paper(
    session: Session,
    group: Group,
    kind: str,
    title: Say,
    lines: tuple[Say, ...],
    tables: tuple[Table, ...],
    now: datetime,
) -> Paper:
    head = ledger.head(session, group.id)
    mark = say("statement-mark", line=head.seq, mark=head.mark)
    return Paper(kind, title, lines, tables, mark, Link("start", f"{CHECKED}{head.seq}_{head.mark}"), now)


def _savings(session: Session, group: Group, person_id: int, since: datetime, until: datetime) -> Table:
    lines = passbooks.lines(session, group.id, person_id, since=since, until=until)
    opening = passbooks.saved_at(session, group, person_id, since)
    closing = passbooks.saved_at(session, group, person_id, until)
    assert opening.minor - sum(one.amount.minor for one in lines) == closing.minor, "a paper that does not add up"
    rows: tuple[tuple[Arg, ...], ...] = (
        (say("report-saved-before"), "", opening),
        *((passbooks.in_words(one), -one.amount, -one.balance_after) for one in lines),
        (say("report-saved-after"), "", closing),
    )
    return Table(say("report-savings"), rows, (say("report-line"), say("report-amount"), say("report-after")))


def _where(found: Figures, group: Group, tells_loans: bool) -> Iterator[tuple[Arg, ...]]:
    if not tells_loans and found.lent:
        yield say("report-box-and-lent"), Money(found.held, group.currency)
        return
    for kind, minor in found.places.items():
        if minor or kind == "cash":
            yield say(f"report-{kind}"), Money(minor, group.currency)
    if found.lent:
        yield say("report-lent"), Money(found.lent, group.currency)


def _whose(found: Figures, group: Group) -> Iterator[tuple[Arg, ...]]:
    yield say("report-members-own"), Money(found.members, group.currency)
    rest = (
        ("social-box", found.social),
        ("reserve", found.reserve),
        ("kept", found.kept),
        ("earned", found.earned),
    )
    yield from ((say(f"report-{name}"), Money(minor, group.currency)) for name, minor in rest if minor)


def _brought(found: Figures, group: Group, tells_loans: bool) -> Iterator[tuple[Arg, ...]]:
    if tells_loans:
        for kind, minor in found.brought.items():
            if minor:
                yield say(f"report-{kind}"), Money(minor, group.currency)
    yield say("report-result"), Money(found.result, group.currency)
    if found.savings > 0:
        yield say("report-return"), say("report-percent", rate=found.return_bp)


def _loans(found: Figures, group: Group) -> Iterator[tuple[Arg, ...]]:
    all_of = found.portfolio
    yield say("report-loans-count"), found.loans
    yield say("report-lent"), Money(all_of.lent_minor, group.currency)
    yield say("report-late"), Money(all_of.late_minor, group.currency)
    yield say("report-arrears"), say("report-percent", rate=all_of.arrears_bp)
    yield say("report-at-risk"), say("report-percent", rate=all_of.at_risk_bp)
    if all_of.written_off_minor:
        yield say("report-losses"), Money(all_of.written_off_minor, group.currency)


def _book(found: Figures) -> Iterator[tuple[Arg, ...]]:
    yield say("report-people"), found.people
    yield say("report-payments"), found.payments
    if found.proof is None:
        yield say("report-proof"), say("report-proof-none")
    else:
        id = "report-proof-fault" if found.proof.fault else "report-proof-fits"
        yield say("report-proof"), say(id, day=found.proof.at)


def _members(session: Session, group: Group, last: date, now: datetime) -> Table:
    """How each member stands: what they had saved by the end of the time, and what they owe today."""
    _, until = annual.moments(group, last, last)
    today, rows = groups.today(group, now), []
    overdue = late.overdue(session, group, today)
    for member in groups.active_members(session, group.id):
        person = member.person_id
        owed = sum(loans.principal_left(session, one) for one in loans.open_of(session, group.id, person))
        behind = months.late(session, group, person, now).minor
        behind += sum(one.minor for one in overdue if one.loan.borrower_id == person)
        rows.append(
            (
                Name(person),
                passbooks.saved_at(session, group, person, until),
                Money(owed, group.currency),
                Money(behind, group.currency),
            )
        )
    head = (say("report-member"), say("report-saved"), say("report-owed"), say("report-late"))
    return Table(say("report-by-member"), tuple(rows), head)


def _count(paid: int, members: int) -> Say:
    return say("report-count", paid=paid, members=members)

"""The audit: every handover against the book, every entry against the handovers, and every vote against its roll.

The book proves that nobody altered it. This proves that it says what people said to each other: that each confirmed
handover stands in it once, over its amount and between its places, by the word of whoever said it and of whoever could
confirm it, that what was undone was reversed, and that nothing stands in it that no handover asked for. Of what the
group decided it proves that each result follows from the votes; and each loan is compared with both, in `loan_audit`,
and each circle of turns in `rotation_audit`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import openings, settling, spendings, witnesses, year_end
from bot.cooperative.groups import Group
from bot.cooperative.handover_lines import lines_of
from bot.cooperative.handovers import Handover, Purpose, State, cause
from bot.cooperative.loan_audit import faulty_loans, is_write_off
from bot.cooperative.motions import Motion
from bot.cooperative.motions import State as MotionState
from bot.cooperative.recount import recount
from bot.cooperative.rotation_audit import faulty_rotations, is_of_turns
from bot.money import Money

__all__ = ["audit"]


def audit(session: Session, only: int | None = None) -> Iterator[ledger.Fault]:
    """The first fault of each group, or of `only` one.

    None means that the book says what the handovers say, and that every vote counts.
    """
    which = [] if only is None else [Group.id == only]
    for group in session.scalars(select(Group).where(*which).order_by(Group.id)):
        votes = (ledger.Fault(group.id, 0, reason) for reason in recount(session, group.id))
        fault = next(chain(_faults(session, group), votes), None)
        if fault is not None:
            yield fault


@dataclass(slots=True)
class _Entry:
    """An entry as its accounts tell it: `lines` is what it put into each."""

    cause: str
    said_by: int | None
    confirmed_by: int | None
    reverses: int | None
    reversed_by: int | None
    lines: dict[str, Money] = field(default_factory=dict)


def _faults(session: Session, group: Group) -> Iterator[ledger.Fault]:
    def fault(seq: int | None, reason: str) -> ledger.Fault:
        return ledger.Fault(group.id, seq or 0, reason)

    entries = _entries(session, group.id)
    explained = set()
    query = select(Handover).where(Handover.group_id == group.id).order_by(Handover.number)
    for handover in session.scalars(query):
        name = f"handover {handover.number}"
        settled = handover.state in (State.CONFIRMED, State.UNDONE, State.CORRECTED)
        if not settled:
            if handover.entry is not None:
                yield fault(handover.entry, f"{name} is {handover.state}, and yet it has an entry")
            continue
        entry = entries.get(handover.entry or 0)
        if entry is None:
            yield fault(handover.entry, f"{name} is {handover.state}, and its entry is not there")
            continue
        if entry.cause != cause(handover):
            yield fault(handover.entry, f"the entry was written for {entry.cause}, and {name} claims it")
        elif entry.lines != _expected(session, handover, group.currency, entries):
            yield fault(handover.entry, f"the entry and {name} differ in amount or place")
        elif not _is_by_those_hands(handover, entry):
            yield fault(handover.entry, f"the entry and {name} differ in who said or confirmed it")
        elif not _could_be_confirmed_so(session, handover):
            yield fault(handover.entry, f"{name} was confirmed by nobody who could")
        elif handover.state == State.CONFIRMED and entry.reversed_by is not None:
            yield fault(entry.reversed_by, f"the entry of {name} was reversed, and the handover is still confirmed")
        elif handover.state != State.CONFIRMED and entry.reversed_by is None:
            yield fault(handover.entry, f"{name} is {handover.state}, and its entry was not reversed")
        explained.add(handover.entry)
        explained.add(entry.reversed_by)
    for seq, entry in entries.items():
        if seq in explained or is_write_off(session, group, entry.cause, entry.lines):
            continue
        if year_end.explained(session, group, seq, entry.cause, entry.lines):
            continue
        if openings.explained(session, group, seq, entry.cause, entry.lines):
            continue
        if not is_of_turns(session, group, seq, entry.cause, entry.lines):
            yield fault(seq, f"no handover explains an entry written for {entry.cause!r}")
    yield from faulty_loans(session, group)
    yield from (fault(None, reason) for reason in spendings.faults(session, group))
    yield from (fault(None, reason) for reason in faulty_rotations(session, group))


def _expected(session: Session, handover: Handover, currency: str, entries: Mapping[int, _Entry]) -> dict[str, Money]:
    """What the handover has to have put into each account."""
    if handover.purpose == Purpose.CORRECTION and handover.minor == 0:
        # Nothing takes the place of what was wrong, so its reversal is all there is.
        wrong = entries.get(handover.about or 0)
        return {code: -amount for code, amount in wrong.lines.items()} if wrong is not None else {}
    expected: dict[str, Money] = {}
    for line in lines_of(session, handover, currency):
        expected[line.account.code] = expected.get(line.account.code, Money(0, currency)) + line.amount
    return expected


def _is_by_those_hands(handover: Handover, entry: _Entry) -> bool:
    """Whether the entry bears the two who said and answered it; one person alone stands there as who said it."""
    answered = handover.answered_by if handover.answered_by != handover.said_by else None
    return (entry.said_by, entry.confirmed_by) == (handover.said_by, answered)


def _could_be_confirmed_so(session: Session, handover: Handover) -> bool:
    """Whether what one receiver had to confirm was confirmed by them, by two who saw it, or by the group; and by the
    witness who was asked, and who is none of its hands, what was said for somebody who cannot answer.
    """
    if handover.witness_id is not None:
        hands = (handover.giver_id, handover.taker_id, handover.said_by, handover.debtor_id)
        return handover.answered_by == handover.witness_id and handover.witness_id not in hands
    if not witnesses.is_given_out(handover) or handover.answered_by == handover.taker_id:
        return True
    if handover.answered_by is None:
        by = session.get(Motion, (handover.group_id, handover.settled_by)) if handover.settled_by else None
        return by is not None and by.kind == settling.KIND.name and by.state == MotionState.PASSED
    saw = set(witnesses.who_saw(session, handover)) - {handover.giver_id, handover.taker_id}
    return len(saw) >= witnesses.WANTED and handover.answered_by in saw


def _entries(session: Session, group_id: int) -> dict[int, _Entry]:
    """Every entry of a group by its number, put together again from the accounts it touched."""
    entries: dict[int, _Entry] = {}
    for account, _ in ledger.balances(session, group_id):
        for line in ledger.history(session, group_id, account, newest_first=False):
            told = _Entry(line.cause, line.said_by, line.confirmed_by, line.reverses, line.reversed_by)
            entry = entries.setdefault(line.seq, told)
            entry.lines[account.code] = entry.lines.get(account.code, Money(0, line.amount.currency)) + line.amount
    return dict(sorted(entries.items()))

"""Turns in a member's book: how they stand in a line or two, and what they paid and had, entry by entry.

It is told to the member alone. The lines are those of their own account of turns, so they add up to what the book says.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import rotations, rounds
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import RotationLife, RoundLife
from bot.messages import Say, say
from bot.money import Money

__all__ = ["in_words", "line", "lines", "standing"]


def standing(session: Session, group: Group, person_id: int) -> tuple[Say, ...]:
    """What is to be paid now, and when their own turn is; nothing where they have no seat in a circle."""
    circle = rotations.live(session, group.id)
    if circle is None:
        return ()
    if circle.state == RotationLife.GATHERING:
        return (say("rotation-short-gathering"),)
    if not rotations.seats_of(session, circle, person_id):
        return ()
    own = rounds.standing(session, group, circle, person_id)
    current = rounds.newest_open(session, circle)
    told = []
    if current is not None and own.to_pay:
        told.append(say("rotation-short-due", amount=own.to_pay, round=current.round, day=current.due_on))
    elif current is not None:
        told.append(say("rotation-short-on-the-way" if own.on_the_way else "rotation-short-paid"))
    ahead = next((one for one in own.rounds if one.state != RoundLife.PAID), None)
    if ahead is not None:
        told.append(say("rotation-short-turn", round=ahead.round, day=ahead.due_on))
    return tuple(told)


def lines(
    session: Session,
    group: Group,
    person_id: int,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[ledger.Line]:
    """The lines of a member's account of turns written from `since` on and before `until`, the oldest first."""
    account = ledger.turns(person_id)
    return ledger.history(session, group.id, account, since=since, until=until, newest_first=False)


def line(session: Session, group: Group, person_id: int, seq: int) -> ledger.Line | None:
    """The line with receipt number `seq`; None if it is none of this member's turns."""
    found = ledger.history(session, group.id, ledger.turns(person_id), before_seq=seq + 1, limit=1)
    return found[0] if found and found[0].seq == seq else None


def in_words(line: ledger.Line) -> Say:
    """A line as one sentence: what they paid, what they had, or what was taken back."""
    if line.reverses is not None:
        return say("book-line-reversal", when=line.written, amount=-line.amount, about=line.reverses, receipt=line.seq)
    of_kind = {"return": "back", "evened-out": "evened", "taken-over": "taken-over"}
    if line.kind in of_kind:
        told = of_kind[line.kind]
        amount = Money(abs(line.amount.minor), line.amount.currency)
        return say(f"rotation-book-{told}", when=line.written, amount=amount, receipt=line.seq)
    # In the book what somebody paid is below zero, for it is owed to them.
    told = "had" if line.amount.minor > 0 else "paid"
    return say(
        f"rotation-book-{told}",
        when=line.written,
        amount=Money(abs(line.amount.minor), line.amount.currency),
        receipt=line.seq,
    )

"""Passbooks: a member's savings as the member reads them, one sentence a line.

The book's own signs are turned around here: what a member saved is theirs, and so positive to them. Everything is told
from the entries themselves, and adds up to what the book says, to the cent.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import handovers
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose, amount_of
from bot.messages import Say, say
from bot.money import Money

__all__ = ["explained", "in_words", "line", "lines", "on_the_way", "saved_at"]

# So many different amounts are explained one by one; the rest in one sentence, for nobody reads a longer list.
AMOUNTS_MAX = 5


def lines(
    session: Session,
    group_id: int,
    person_id: int,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
) -> list[ledger.Line]:
    """The lines of a member's savings written from `since` on and before `until`, the oldest first."""
    account = ledger.savings(person_id)
    return ledger.history(session, group_id, account, since=since, until=until, newest_first=False)


def line(session: Session, group_id: int, person_id: int, seq: int) -> ledger.Line | None:
    """The line with receipt number `seq`; None if it is not in this member's passbook."""
    found = ledger.history(session, group_id, ledger.savings(person_id), before_seq=seq + 1, limit=1)
    return found[0] if found and found[0].seq == seq else None


def saved_at(session: Session, group: Group, person_id: int, moment: datetime) -> Money:
    """What a member had saved by all that was written before `moment`."""
    last = ledger.history(session, group.id, ledger.savings(person_id), until=moment, limit=1)
    return -last[0].balance_after if last else Money(0, group.currency)


def in_words(line: ledger.Line) -> Say:
    """A line as one sentence: day, what it was, amount, receipt number. Amounts are signed where they take away."""
    return say(
        f"book-line-{line.kind}",
        when=line.written,
        amount=-line.amount,
        receipt=line.seq,
        about=line.reverses or 0,
    )


def explained(session: Session, group_id: int, person_id: int) -> tuple[Say, ...]:
    """How the savings came about: "You saved 7 times €50. That is €350.", down to their sum."""
    of_all = lines(session, group_id, person_id)
    saved = ledger.savings_of(session, group_id, person_id)
    stand = [one for one in of_all if one.reverses is None and one.reversed_by is None]
    kinds = dict.fromkeys(one.kind for one in stand)
    told = [sentence for kind in kinds for sentence in _grouped(stand, kind)]
    taken_back = len([one for one in of_all if one.reverses is not None])
    if taken_back:
        # An entry and its mirror come to nothing, so the sum is the same without both.
        told.append(say("book-explain-taken-back", count=taken_back))
    assert sum(-one.amount.minor for one in stand) == saved.minor, "a passbook that does not add up"
    return (*told, say("book-explain-sum", saved=saved))


def on_the_way(session: Session, group: Group, person_id: int) -> tuple[Say, ...]:
    """What was said and is not confirmed yet, with this person as the one who gives or gets it; one sentence each."""
    return tuple(
        say(f"book-way-{told}", amount=amount_of(one, group), number=one.number, about=one.about or 0)
        for one in handovers.open_with(session, group.id, person_id)
        if (told := _way_of(one, person_id))
    )


def _way_of(handover: Handover, person_id: int) -> str:
    """How money on its way is told to this person; "" where it is none of theirs, such as a deposit to be counted."""
    gives = handover.giver_id == person_id
    match Purpose(handover.purpose):
        case Purpose.DEPOSIT:
            return "deposit" if gives else ""
        case Purpose.CORRECTION:
            concerns = gives or (handover.corrects_payout and handover.taker_id == person_id)
            return ("correction" if handover.minor else "struck") if concerns else ""
        case Purpose.REPAYMENT:
            return "repayment" if gives else ""
        case Purpose.CONTRIBUTION:
            return "contribution" if gives else "in" if handover.taker_id == person_id and not handover.place else ""
        case Purpose.SPENDING:
            return "out" if gives else ""
        case _:
            return "out" if gives else "in"


def _grouped(stand: list[ledger.Line], kind: str) -> Iterator[Say]:
    amounts = [one.amount for one in stand if one.kind == kind]
    # Equal counts stay in the order in which the amounts first came.
    counted = Counter(abs(amount.minor) for amount in amounts).most_common()
    for minor, times in counted[:AMOUNTS_MAX]:
        amount = Money(minor, amounts[0].currency)
        yield say(f"book-explain-{kind}", times=times, amount=amount, sum=amount * times)
    rest = counted[AMOUNTS_MAX:]
    if rest:
        total = Money(sum(minor * times for minor, times in rest), amounts[0].currency)
        yield say(f"book-explain-{kind}-rest", times=sum(times for _, times in rest), sum=total)

"""My book: what one saved, what is due, what is on the way; the last lines, and how the sum came about.

It is told in private only. Asked for in the group's chat, the answer goes to the private chat, and the group sees
nothing. Every button names its group, so an old one shows the book it was made for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot import ledger
from bot.cooperative import checks, groups, handover_cards, handovers, months, offices, passbooks
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose, State
from bot.dialogue import Done, Step, Turn
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Say, say

__all__ = ["ACTIONS", "start"]

PAGE = 5


def start(turn: Turn) -> Done:
    """Saved, next, late, on the way; and for whoever holds the group's cash, how much."""
    group = turn.in_group
    choices = (
        _of_book("last", group),
        _of_book("explain", group),
        Choice("statement", say("book-statement-button"), action="statement.of", object=str(group.id)),
        _menu(),
    )
    return Done((say("book", choices=choices, group=GroupName(group.id), facts=_facts(turn, group)),))


def open(turn: Turn, about: str) -> Done:
    """[My book], of the group that the button names"""
    _open_book(turn, about)
    return start(turn)


def last(turn: Turn, about: str) -> Step | Done:
    """[Last 5]"""
    _open_book(turn, about)
    return _page(turn, ())


def explain(turn: Turn, about: str) -> Done:
    """[Explain]"""
    group = _open_book(turn, about)
    told = passbooks.explained(turn.session, group.id, turn.person.id)
    choices = (_of_book("last", group), _of_book("open", group), _menu())
    return Done((say("book-explain", choices=choices, lines=told),))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "book.open": open,
    "book.last": last,
    "book.explain": explain,
}


@dataclass(frozen=True)
class Last(Step):
    """A page of lines, and a receipt behind each.

    pages: for this page and each newer one but the first, the number that its lines lie below. more: there are older.
    """

    lines: tuple[Say, ...]
    receipts: tuple[int, ...]
    pages: tuple[int, ...]
    more: bool

    def ask(self) -> Say:
        shown = [Choice(str(seq), say("book-receipt-button", receipt=seq)) for seq in self.receipts]
        older = [Choice("older", say("book-older-button"))] if self.more else []
        newer = [Choice("newer", say("book-newer-button"))] if self.pages else []
        return say("book-last", choices=(*shown, *older, *newer, _menu()), lines=self.lines)

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "older":
                return _page(turn, (*self.pages, self.receipts[-1]))
            case "newer":
                return _page(turn, self.pages[:-1])
            case "":
                number = checks.read(turn.text).number
                if number is None:
                    raise Refusal("pick-one")
                return _receipt(turn, number)
        return _receipt(turn, int(turn.choice))


@dataclass(frozen=True)
class Receipt(Step):
    """A receipt, looked at again."""

    shown: Say

    def ask(self) -> Say:
        return self.shown

    def answer(self, turn: Turn) -> Step | Done:
        raise Refusal("pick-one")


def _facts(turn: Turn, group: Group) -> tuple[Say, ...]:
    session, person = turn.session, turn.person.id
    due = months.next_due(session, group, person, turn.now)
    late = months.late(session, group, person, turn.now)
    held = ledger.balance(session, group.id, ledger.cash(person))
    facts = [say("book-saved", saved=ledger.savings_of(session, group.id, person))]
    if due is not None:
        facts.append(say("book-next", due=due.amount, day=due.day))
    else:
        facts.append(say("book-next-paid", month=groups.month_now(group, turn.now)))
    facts.append(say("book-late", late=late) if late else say("book-late-nothing"))
    facts += passbooks.on_the_way(session, group, person)
    if held or person in offices.treasurers(session, group.id):
        facts.append(say("book-cash", held=held))
    return tuple(facts)


def _open_book(turn: Turn, about: str) -> Group:
    """Makes the group that a button names the one this turn is about. Refused to whoever takes no part in it."""
    if groups.active_membership(turn.session, int(about), turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(_menu(),))
    turn.group = groups.group(turn.session, int(about))
    return turn.group


def _page(turn: Turn, pages: tuple[int, ...]) -> Step | Done:
    found = ledger.history(
        turn.session,
        turn.in_group.id,
        ledger.savings(turn.person.id),
        before_seq=pages[-1] if pages else None,
        limit=PAGE + 1,
    )
    if not found:
        pay = Choice("deposit", say("deposit-button"), action="deposit")
        return Done((say("book-last-nothing", choices=(pay, _menu())),))
    shown = found[:PAGE]
    words = tuple(passbooks.in_words(line) for line in shown)
    return Last(words, tuple(line.seq for line in shown), pages, more=len(found) > PAGE)


def _receipt(turn: Turn, seq: int) -> Receipt:
    """The receipt of an entry that this person had a hand in, or that stands in their passbook."""
    session, group, person = turn.session, turn.in_group, turn.person.id
    handover = handovers.of_entry(session, group.id, seq)
    if handover is not None and handover.state == State.CONFIRMED and person in _hands(handover):
        acts = [Choice("share", say("receipt-share-button"), action="handover.share", object=_about(handover))]
        if handover.purpose in (Purpose.DEPOSIT, Purpose.CORRECTION):
            acts.append(Choice("wrong", say("receipt-wrong-button"), action="handover.wrong", object=_about(handover)))
        return Receipt(handover_cards.receipt_say(session, group, handover, person).offering(*acts, _menu()))
    line = passbooks.line(session, group.id, person, seq)
    if line is None:
        raise Refusal("book-no-such-receipt")
    about = line.reversed_by or line.reverses
    assert about is not None, (group.id, seq)
    id = "book-receipt-taken-back" if line.reversed_by else "book-receipt-reversal"
    return Receipt(
        say(
            id,
            choices=(_menu(),),
            receipt=line.seq,
            amount=-line.amount,
            when=line.written,
            by=about,
            about=about,
            saved=ledger.savings_of(session, group.id, person),
            mark=line.mark,
        )
    )


def _hands(handover: Handover) -> tuple[int | None, ...]:
    return (handover.giver_id, handover.taker_id, handover.said_by, handover.answered_by)


def _about(handover: Handover) -> str:
    return f"{handover.group_id}:{handover.number}"


def _of_book(act: str, group: Group) -> Choice:
    label = "book-button" if act == "open" else f"book-{act}-button"
    return Choice(act, say(label), action=f"book.{act}", object=str(group.id))


def _menu() -> Choice:
    return Choice("menu", say("menu-button"), action="home")

"""My book: what one saved, what is due, what is on the way; the last lines, and how the sum came about.

It is told in private only. Asked for in the group's chat, the answer goes to the private chat, and the group sees
nothing. Every button names its group, so an old one shows the book it was made for. Nothing here waits for an answer: a
question that waits goes on waiting, and a bare "50" still means "I paid 50".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from bot import ledger
from bot.cooperative import (
    checks,
    groups,
    guarantees,
    handover_cards,
    handovers,
    loan_lines,
    loan_words,
    loans,
    months,
    notices,
    offices,
    passbooks,
    rotation_lines,
    rotations,
    shares,
)
from bot.cooperative.groups import Group
from bot.cooperative.guarantee_cards import pledges_choice
from bot.cooperative.handovers import Handover, State
from bot.dialogue import Done, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Arg, Choice, GroupName, Say, say
from bot.money import Money

__all__ = ["ACTIONS", "start", "typed_receipt"]

PAGE = 5


def start(turn: Turn) -> Done:
    """Saved, next, late, on the way; and for whoever holds the group's cash, how much."""
    group = turn.in_group
    choices = (
        _of_book("last", group),
        _of_book("explain", group),
        Choice("statement", say("book-statement-button"), action="statement.of", object=str(group.id)),
        _paper(group, groups.today(group, turn.now)),
        *_of_loans(turn, group),
        menu_choice(),
    )
    return Done((say("book", choices=choices, group=GroupName(group.id), facts=_facts(turn, group)),))


def open(turn: Turn, about: str) -> Done:
    """[My book], of the group that the button names"""
    _open_book(turn, about)
    return start(turn)


def last(turn: Turn, about: str) -> Done:
    """[Last 5]"""
    return _page(turn, _open_book(turn, about), (), fresh=True)


def page(turn: Turn, about: str) -> Done:
    """[Older] and [Newer]: the list turns its page where it stands"""
    _, *pages = about.split(":")
    return _page(turn, _open_book(turn, about), tuple(int(seq) for seq in pages), fresh=False)


def receipt(turn: Turn, about: str) -> Done:
    """A line of the list, by its number"""
    _open_book(turn, about)
    return _receipt(turn, int(about.partition(":")[2]))


def typed_receipt(turn: Turn) -> Done:
    """ "R-0042", typed by itself: the receipt, if it is one of theirs"""
    number = checks.read(turn.text).number
    if (
        turn.group is None
        or number is None
        or groups.active_membership(turn.session, turn.group.id, turn.person.id) is None
    ):
        raise Refusal("book-no-such-receipt", choices=(_check(), menu_choice()))
    return _receipt(turn, number)


def explain(turn: Turn, about: str) -> Done:
    """[Explain]"""
    group = _open_book(turn, about)
    told = (
        *passbooks.explained(turn.session, group.id, turn.person.id),
        *loan_words.all_explained(turn.session, group, turn.person.id, groups.today(group, turn.now)),
    )
    choices = (_of_book("last", group), _of_book("open", group), menu_choice())
    return Done((say("book-explain", choices=choices, lines=told),))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {
    "book.open": open,
    "book.last": last,
    "book.page": page,
    "book.receipt": receipt,
    "book.explain": explain,
}


def _facts(turn: Turn, group: Group) -> tuple[Say, ...]:
    session, person = turn.session, turn.person.id
    due = months.next_due(session, group, person, turn.now)
    late = months.late(session, group, person, turn.now)
    held = ledger.balance(session, group.id, ledger.cash(person))
    saved, only_turns = ledger.savings_of(session, group.id, person), rotations.only_turns(session, group.id)
    facts = [say("book-saved", saved=saved)] if saved or not only_turns else []
    price = shares.price(session, group)
    if price is not None and facts:
        facts.append(say("book-shares", count=shares.held_by(session, group, person), price=price))
    turns = rotation_lines.standing(session, group, person)
    if only_turns:
        facts += turns or (say("rotation-not-in"),)
    elif due is not None:
        facts.append(say("book-next", due=due.amount, day=due.day))
    else:
        facts.append(say("book-next-paid", month=groups.month_now(group, turn.now)))
    lent = loan_words.standing(session, group, person, groups.today(group, turn.now))
    if late:
        facts.append(say("book-late", late=late))
    elif not only_turns and not any(line.id == "loan-stands-late" for line in lent):
        facts.append(say("book-late-nothing"))
    facts += lent
    facts += () if only_turns else turns
    bound = guarantees.live_of(session, group.id, person)
    if bound:
        facts.append(say("book-stands-in", bound=Money(bound, group.currency)))
    facts += passbooks.on_the_way(session, group, person)
    if held or person in offices.treasurers(session, group.id):
        facts.append(say("book-cash", held=held))
    return tuple(facts)


def _paper(group: Group, today: date) -> Choice:
    """The year so far, to print."""
    about = f"{group.id}:pdf:{today.replace(month=1, day=1)}:{today}"
    return Choice("paper", say("report-pdf-button"), action="report.mine", object=about)


def _of_loans(turn: Turn, group: Group) -> list[Choice]:
    """The ways to what they borrowed, and to what they stand in for."""
    session, person = turn.session, turn.person.id
    ways = []
    owing = loans.owing(session, group.id, person)
    if owing is not None:
        about = f"{group.id}:{owing.number}"
        ways.append(Choice("repay", say("repay-button"), action="repay.this", object=about))
    if loans.loans_of(session, group.id, person):
        ways.append(Choice("loans", say("my-loans-button"), action="loans.of", object=str(group.id)))
    if guarantees.asked_of(session, group.id, person) or guarantees.pledged_by(session, group.id, person):
        ways.append(pledges_choice())
    return ways


def _open_book(turn: Turn, about: str) -> Group:
    """Makes the group that a button names the one this turn is about. Refused to whoever takes no part in it."""
    group_id = int(about.partition(":")[0])
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return turn.group


def _page(turn: Turn, group: Group, pages: tuple[int, ...], *, fresh: bool) -> Done:
    """A page of lines. pages: for this page and each newer one but the first, the number that its lines lie below."""
    found = _lines_below(turn, group, pages[-1] if pages else None)
    if not found:
        pay = Choice("deposit", say("deposit-button"), action="deposit")
        return Done((say("book-last-nothing", choices=(pay, menu_choice())),))
    shown = found[:PAGE]
    choices = [
        Choice("receipt", say("book-receipt-button", receipt=seq), action="book.receipt", object=f"{group.id}:{seq}")
        for seq, _ in shown
    ]
    if len(found) > PAGE:
        choices.append(_turn_to("older", group, (*pages, shown[-1][0])))
    if pages:
        choices.append(_turn_to("newer", group, pages[:-1]))
    notices.tell(
        turn.session,
        turn.person.id,
        say("book-last", choices=(*choices, menu_choice()), lines=tuple(words for _, words in shown)),
        key=f"book:{turn.event}",
        now=turn.now,
        group_id=group.id,
        card=f"book:{group.id}",
        fresh=fresh,
    )
    return Done()


def _lines_below(turn: Turn, group: Group, seq: int | None) -> list[tuple[int, Say]]:
    """The newest lines below a number, of savings, turns and loans alike, and one more than fits a page."""
    session, person = turn.session, turn.person.id
    saved = ledger.history(session, group.id, ledger.savings(person), before_seq=seq, limit=PAGE + 1)
    lent = [one for one in loan_lines.lines(session, group, person) if seq is None or one.seq < seq]
    turns = ledger.history(session, group.id, ledger.turns(person), before_seq=seq, limit=PAGE + 1)
    found = [(one.seq, passbooks.in_words(one)) for one in saved] + [(one.seq, one.words) for one in lent]
    found += [(one.seq, rotation_lines.in_words(one)) for one in turns]
    return sorted(found, key=lambda one: -one[0])[: PAGE + 1]


def _turn_to(which: str, group: Group, pages: tuple[int, ...]) -> Choice:
    about = ":".join(str(number) for number in (group.id, *pages))
    return Choice(which, say(f"book-{which}-button"), action="book.page", object=about)


def _receipt(turn: Turn, seq: int) -> Done:
    """The receipt of an entry that this person had a hand in, or that stands in their passbook."""
    session, group, person = turn.session, turn.in_group, turn.person.id
    handover = handovers.of_entry(session, group.id, seq)
    ways_on = (_of_book("last", group), menu_choice())
    if handover is not None and handover.state == State.CONFIRMED and person in _hands(handover):
        told = handover_cards.receipt_say(session, group, handover, person)
        return Done((told.offering(*handover_cards.ways_on(handover), *ways_on),))
    line = passbooks.line(session, group.id, person, seq)
    if line is None:
        return _receipt_of_turns(turn, group, seq, ways_on)
    about = line.reversed_by or line.reverses
    if about is None:
        # The end of a year: written for all at once, from what they voted on.
        return Done((say("book-receipt-line", choices=ways_on, line=passbooks.in_words(line), mark=line.mark),))
    told = say(
        "book-receipt-taken-back" if line.reversed_by else "book-receipt-reversal",
        choices=ways_on,
        receipt=line.seq,
        amount=-line.amount,
        when=line.written,
        by=about,
        about=about,
        saved=ledger.savings_of(session, group.id, person),
        mark=line.mark,
    )
    return Done((told,))


def _receipt_of_turns(turn: Turn, group: Group, seq: int, ways_on: tuple[Choice, ...]) -> Done:
    """A line about turns that counts no longer, the one that took it back, or one that was written without hands."""
    line = rotation_lines.line(turn.session, group, turn.person.id, seq)
    if line is None:
        return _receipt_of_loan(turn, group, seq, ways_on)
    id = "loan-receipt-taken-back" if line.reversed_by else "loan-receipt-reversal"
    about = line.reversed_by or line.reverses
    if about is None:
        return Done((say("book-receipt-line", choices=ways_on, line=rotation_lines.in_words(line), mark=line.mark),))
    facts: dict[str, Arg] = {"receipt": seq, "amount": -line.amount, "when": line.written, "about": about}
    return Done((Say(id, {**facts, "mark": line.mark}, ways_on),))


def _receipt_of_loan(turn: Turn, group: Group, seq: int, ways_on: tuple[Choice, ...]) -> Done:
    """A line about a loan that counts no longer, or the one that took it back."""
    line = loan_lines.line(turn.session, group, turn.person.id, seq)
    if line is None:
        raise Refusal("book-no-such-receipt", choices=(_check(), *ways_on))
    id = "loan-receipt-taken-back" if line.reversed_by else "loan-receipt-reversal"
    about = line.reversed_by or line.about
    assert about is not None, (group.id, seq)
    facts: dict[str, Arg] = {"receipt": seq, "amount": line.amount, "when": line.written, "about": about}
    return Done((Say(id, {**facts, "mark": line.mark}, ways_on),))


def _hands(handover: Handover) -> tuple[int | None, ...]:
    return (handover.giver_id, handover.taker_id, handover.said_by, handover.answered_by, handover.debtor_id)


def _of_book(act: str, group: Group) -> Choice:
    label = "book-button" if act == "open" else f"book-{act}-button"
    return Choice(act, say(label), action=f"book.{act}", object=str(group.id))


def _check() -> Choice:
    return Choice("check", say("book-check-button"), action="check")

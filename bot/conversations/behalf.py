"""On behalf: a treasurer writes for a member who has no app, and reads them their book.

[For someone], or "for Abebe"  ->  who  ->  [They paid] [I gave savings] [Read their book] [Their phone]

What is said here waits for a witness before it is in the book (`cooperative.vouching`). Members with an app say and
confirm for themselves, so they are not on this list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot import answers, ledger
from bot.amounts import amount_said
from bot.cooperative import (
    claims,
    groups,
    handover_cards,
    loan_words,
    months,
    offices,
    passbooks,
    people,
    rotation_lines,
    vouching,
)
from bot.cooperative.groups import Group
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, say
from bot.money import Money
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS", "start"]

# So many of the last lines are read out; whoever wants more asks for the slip of a receipt.
LINES_READ = 5


def start(turn: Turn) -> Step | Done:
    """For whom. A name that was typed with it ("for Abebe") is the first answer."""
    group = turn.in_group
    _must_be_officer(turn, group)
    unable = tuple(one for one in vouching.unable(turn.session, group.id) if one != turn.person.id)
    add = Choice("add", say("add-button"), action="add")
    if not unable:
        return Done((say("behalf-nobody", choices=(add, menu_choice())),))
    return Who(unable)


def book(turn: Turn, about: str) -> Done:
    """[Read their book]"""
    group, member = _take(turn, about)
    session, today = turn.session, groups.today(group, turn.now)
    due = months.next_due(session, group, member, turn.now)
    late = months.late(session, group, member, turn.now)
    lines = passbooks.lines(session, group.id, member)[-LINES_READ:]
    facts = (
        say("book-saved", saved=ledger.savings_of(session, group.id, member)),
        *([say("book-next", due=due.amount, day=due.day)] if due is not None else []),
        *([say("book-late", late=late)] if late else []),
        *loan_words.standing(session, group, member, today),
        *rotation_lines.standing(session, group, member),
        *(passbooks.in_words(line) for line in reversed(lines)),
    )
    choices = (_of_member("slip", "slip-print-button", "slip.book", group, member), menu_choice())
    return Done((say("behalf-book", choices=choices, person=Name(member), group=GroupName(group.id), facts=facts),))


def gave(turn: Turn, about: str) -> Step:
    """[I gave savings]"""
    group, member = _take(turn, about)
    return HowMuch(member, ledger.savings_of(turn.session, group.id, member))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {"behalf.book": book, "behalf.gave": gave}


@dataclass(frozen=True)
class Who(Step):
    """Which of the members without an app."""

    members: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        add = Choice("add", say("add-button"), action="add")
        return say("behalf-who", choices=(*name_choices(self.members, self.page), add))

    def answer(self, turn: Turn) -> Step | Done:
        member = name_picked(turn) if turn.choice else _named(turn, self.members)
        if member is None:
            return replace(self, page=self.page + 1)
        group, _ = _take(turn, f"{turn.in_group.id}:{member}")
        return Done((_what_happened(turn, group, member),))


@dataclass(frozen=True)
class HowMuch(Step):
    """How much of their savings was given to them."""

    member: int
    saved: Money

    reads_numbers = True

    def ask(self) -> Say:
        return say("behalf-how-much", person=Name(self.member), saved=self.saved)

    def answer(self, turn: Turn) -> Done:
        amount = amount_said(turn, self.saved.currency)
        group, member = _take(turn, f"{turn.in_group.id}:{self.member}")
        group = groups.lock(turn.session, group.id)
        said = claims.say_withdrawal(
            turn.session, group, member, amount, said_by=turn.person.id, key=turn.event, now=turn.now
        )
        handover_cards.show(turn.session, group, said, turn.now, by=turn.person.id)
        return Done(becomes=handover_cards.card_key(said))


def _what_happened(turn: Turn, group: Group, member: int) -> Say:
    is_treasurer = turn.person.id in offices.treasurers(turn.session, group.id)
    addresses = people.addresses_of(turn.session, member)
    how = "reached" if any(one.reachable for one in addresses) else "silent" if addresses else "unreached"
    # Whoever said STOP has a phone, and only they can take it back.
    wants_none = any(one.stopped_at is not None for one in addresses)
    choices = [
        *([_of_member("paid", "behalf-paid-button", "given.from", group, member)] if is_treasurer else []),
        *([_of_member("gave", "behalf-gave-button", "behalf.gave", group, member)] if is_treasurer else []),
        _of_member("book", "behalf-book-button", "behalf.book", group, member),
        *(
            []
            if how == "reached" or wants_none
            else [_of_member("phone", "first-phone-button", "first-phone.code", group, member)]
        ),
        menu_choice(),
    ]
    return say(f"behalf-{how}", choices=tuple(choices), person=Name(member))


def _of_member(id: str, label: str, action: str, group: Group, member: int) -> Choice:
    return Choice(id, say(label), action=action, object=f"{group.id}:{member}")


def _take(turn: Turn, about: str) -> tuple[Group, int]:
    """The group and the member, if an officer asks, and the member has no app to answer with."""
    group_id, member = (int(part) for part in about.split(":"))
    group = turn.group = groups.group(turn.session, group_id)
    _must_be_officer(turn, group)
    if groups.active_membership(turn.session, group_id, member) is None:
        raise Refusal("offices-not-a-member", person=Name(member), choices=(menu_choice(),))
    if people.can_answer(turn.session, member) or member == turn.person.id:
        raise Refusal("behalf-has-app", person=Name(member), choices=(menu_choice(),))
    return group, member


def _must_be_officer(turn: Turn, group: Group) -> None:
    if turn.person.id not in offices.officers(turn.session, group.id):
        raise Refusal("add-only-officers", choices=(menu_choice(),))
    if turn.address.can_be_forged:
        raise Refusal("handover-not-by-sms", choices=(menu_choice(),))


def _named(turn: Turn, members: tuple[int, ...]) -> int:
    """The one member whose name is among the words that were typed. Raises Refusal if none is, or more than one."""
    typed = set(answers.normal(turn.text).split())
    named = [one for one in members if set(answers.normal(people.name_of(turn.session, one)).split()) & typed]
    if len(named) != 1:
        raise Refusal("pick-one")
    return named[0]

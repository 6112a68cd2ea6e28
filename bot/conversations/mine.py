"""Mine: the buttons under the group's card for the month. What is one person's own goes to them in private.

The card itself is public in its chat: it holds counts, and nobody's money. So anyone there may read it in their own
language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.cooperative import groups, handovers, months, passbooks, rotation_lines
from bot.cooperative.groups import Group
from bot.dialogue import Done, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Say, say
from bot.money import Money

__all__ = ["ACTIONS"]


def mine(turn: Turn, about: str) -> Done:
    """[My status]: the month of whoever taps, in their private chat; the group sees nothing"""
    group = groups.group(turn.session, int(about))
    if groups.active_membership(turn.session, group.id, turn.person.id) is None:
        raise Refusal("common-not-a-member")
    if not turn.address.reachable:
        raise Refusal("mine-open-private")
    return Done((_month_of(turn, group),), toast=say("mine-sent"))


def month(turn: Turn, about: str) -> Done:
    """[In my language]: the same card, seen by whoever taps only"""
    group = groups.group(turn.session, int(about))
    return Done(toast=months.card_of(turn.session, group, turn.now))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {"group.mine": mine, "group.month": month}


def _month_of(turn: Turn, group: Group) -> Say:
    session, person = turn.session, turn.person.id
    month = groups.month_now(group, turn.now)
    paid = handovers.paid_in(session, group.id, month).get(person, 0)
    due = months.next_due(session, group, person, turn.now)
    facts = [say("mine-paid", amount=Money(paid, group.currency))] if paid else []
    facts += passbooks.on_the_way(session, group, person)
    facts.append(say("book-next", due=due.amount, day=due.day) if due else say("mine-nothing-open"))
    facts += rotation_lines.standing(session, group, person)
    # [I paid] is about the group they look at, and must not pay into another one than this.
    may_pay = due is not None and turn.person.group_id == group.id
    pay = [Choice("deposit", say("deposit-button"), action="deposit")] if may_pay else []
    book = Choice("book", say("book-button"), action="book.open", object=str(group.id))
    menu = menu_choice()
    return say("mine", choices=(*pay, book, menu), group=GroupName(group.id), month=month, facts=tuple(facts))

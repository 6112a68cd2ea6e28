"""Slip: a receipt, or where a book stands, to be printed for somebody who has no phone to keep it on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.cooperative import groups, handovers, offices, people, slips
from bot.cooperative.groups import Group
from bot.dialogue import Done, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Name

__all__ = ["ACTIONS"]


def receipt(turn: Turn, about: str) -> Done:
    """[Print slip], below a receipt"""
    group, number = _take(turn, about)
    handover = handovers.handover(turn.session, group.id, number)
    slip = slips.of_receipt(turn.session, group, handover, turn.person.id)
    return Done((slip.offering(menu_choice()),))


def book(turn: Turn, about: str) -> Done:
    """[Print slip], below what was read out of a member's book"""
    group, member = _take(turn, about)
    if turn.person.id not in offices.officers(turn.session, group.id):
        raise Refusal("add-only-officers", choices=(menu_choice(),))
    if people.can_answer(turn.session, member) or groups.active_membership(turn.session, group.id, member) is None:
        raise Refusal("behalf-has-app", person=Name(member), choices=(menu_choice(),))
    return Done((slips.of_book(turn.session, group, member, turn.now).offering(menu_choice()),))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {"slip.print": receipt, "slip.book": book}


def _take(turn: Turn, about: str) -> tuple[Group, int]:
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return turn.group, number

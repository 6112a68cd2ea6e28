"""Payout: the buttons of whoever gives the pot, and of the officers where something is missing in it.

[I gave €600] [From the bank] [By phone]    it waits for whose turn it is, as every handover does
[Other amount]  ->  how much                the same; the rest may be given later
[Wait] [Give €550 now] ...                  what becomes of a pot in which something is missing, of what was agreed
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot import ledger
from bot.amounts import amount_choice, amount_said
from bot.cooperative import (
    groups,
    handover_cards,
    phones,
    rotation_claims,
    rotations,
    round_cards,
    shortfall_cards,
    shortfalls,
)
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation
from bot.cooperative.rotation_terms import Missing
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Name, Say, say
from bot.money import Money

__all__ = ["ACTIONS"]


def gave(turn: Turn, about: str) -> Done:
    """[I gave €600]: in cash"""
    return _said(turn, about, None)


def gave_from_bank(turn: Turn, about: str) -> Done:
    """[From the bank]"""
    return _said(turn, about, ledger.bank())


def gave_by_phone(turn: Turn, about: str) -> Done:
    """[By phone]"""
    return _said(turn, about, ledger.wallet())


def gave_other(turn: Turn, about: str) -> Step:
    """[Other amount]: a part of it"""
    group, _, _, receiver, amount = _take(turn, about)
    return HowMuch(about, receiver, Money(amount, group.currency))


def choose(turn: Turn, about: str) -> Done:
    """[Wait], [Give what is there], [Use the reserve] and the like: what one officer chooses of what was agreed"""
    about, _, choice = about.rpartition(":")
    group_id, number, round = (int(part) for part in about.split(":"))
    _must_be_in(turn, group_id)
    group, circle = rotations.take(turn.session, group_id, number)
    turn.group = group
    _must_be_sure_of(turn)
    done = shortfalls.choose(turn.session, group, circle, round, Missing(choice), by=turn.person.id, now=turn.now)
    shortfall_cards.tell(turn.session, group, circle, round, done, turn.now)
    round_cards.show(turn.session, group, circle, turn.now, key=turn.event)
    return Done()


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "payout.gave": gave,
    "payout.gave-bank": gave_from_bank,
    "payout.gave-wallet": gave_by_phone,
    "payout.gave-other": gave_other,
    "payout.choose": choose,
}


@dataclass(frozen=True)
class HowMuch(Step):
    """How much was given, if not all of it."""

    about: str
    receiver: int
    whole: Money

    reads_numbers = True

    def ask(self) -> Say:
        person = Name(self.receiver)
        return say("round-how-much", choices=(amount_choice(self.whole),), person=person, amount=self.whole)

    def answer(self, turn: Turn) -> Done:
        return _said(turn, self.about, None, amount_said(turn, self.whole.currency))


def _said(turn: Turn, about: str, place: ledger.Account | None, amount: Money | None = None) -> Done:
    """The giver's word; the receiver's is still to come. Without an amount it is what the button said."""
    group, circle, round, receiver, minor = _take(turn, about)
    said = rotation_claims.say_payout(
        turn.session,
        group,
        circle,
        round,
        receiver,
        said_by=turn.person.id,
        key=turn.event,
        now=turn.now,
        amount=amount or Money(minor, group.currency),
        place=place,
    )
    handover_cards.show(turn.session, group, said, turn.now, by=turn.person.id)
    return Done() if amount is None else Done(becomes=f"handover:{group.id}:{said.number}")


def _take(turn: Turn, about: str) -> tuple[Group, Rotation, int, int, int]:
    """The locked group, the circle, the round, the receiver, and the amount in minor units that the button bore."""
    group_id, number, round, receiver, minor = (int(part) for part in about.split(":"))
    _must_be_in(turn, group_id)
    group, circle = rotations.take(turn.session, group_id, number)
    turn.group = group
    return group, circle, round, receiver, minor


def _must_be_in(turn: Turn, group_id: int) -> None:
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))


def _must_be_sure_of(turn: Turn) -> None:
    """Whoever chooses for the group does so where nobody else can write in their name. Raises Refusal elsewhere."""
    phones.must_be_settled(turn.address, turn.now)
    if turn.address.can_be_forged:
        raise Refusal("handover-not-by-sms", choices=(menu_choice(),))

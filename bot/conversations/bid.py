"""Bid: in private, what somebody would take of a turn's pot; or whom they name as the one who needs it most."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.amounts import amount_choice, amount_said
from bot.cooperative import bids, draw_cards, groups, rotations
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationRound
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Name, Say, say
from bot.money import Money
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS"]


def make(turn: Turn, about: str) -> Step:
    """[Bid]"""
    group, circle, one = _take(turn, about)
    bids.must_be_able(turn.session, group, circle, one, turn.person.id)
    least, most = bids.bounds(turn.session, circle, one)
    if least > most:
        raise Refusal("bid-none-lower", choices=(menu_choice(),))
    return HowMuch(about, Money(least, group.currency), Money(most, group.currency))


def name(turn: Turn, about: str) -> Step:
    """[Name somebody] who needs it most"""
    _, circle, _ = _take(turn, about)
    waiting = dict.fromkeys(seat.person_id for seat in rotations.without_turn(turn.session, circle))
    return WhoNeeds(about, tuple(one for one in waiting if one != turn.person.id))


def show(turn: Turn, about: str) -> Done:
    """[Bid], [Name somebody], on the group's card: the same in private"""
    group, circle, one = _take(turn, about)
    if not turn.address.reachable:
        raise Refusal("mine-open-private")
    draw_cards.show_question(
        turn.session, group, circle, one, turn.now, fresh=True, occasion=f":{turn.event}", to=turn.person.id
    )
    return Done(toast=say("mine-sent"))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {"bid.make": make, "bid.name": name, "bid.show": show}


@dataclass(frozen=True)
class HowMuch(Step):
    """What they would take; bounds as they were when it was asked."""

    about: str
    least: Money
    most: Money

    reads_numbers = True

    def ask(self) -> Say:
        return say("bid-how-much", choices=(amount_choice(self.most),), least=self.least, most=self.most)

    def answer(self, turn: Turn) -> Done:
        group, circle, one = _take(turn, self.about)
        amount = amount_said(turn, group.currency)
        before = bids.bid(turn.session, group, circle, one, turn.person.id, amount.minor, now=turn.now)
        number = before.number + 1 if before is not None else 1
        draw_cards.show_question(turn.session, group, circle, one, turn.now, fresh=False, occasion=f":{number}")
        if before is not None:
            draw_cards.outbid(turn.session, group, one, before.person_id, amount.minor, number, turn.now)
        return Done((say("bid-kept", choices=(menu_choice(),), amount=amount),))


@dataclass(frozen=True)
class WhoNeeds(Step):
    """Whom they name."""

    about: str
    people: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("need-who", choices=name_choices(self.people, self.page))

    def answer(self, turn: Turn) -> Step | Done:
        person = name_picked(turn)
        if person is None:
            return WhoNeeds(self.about, self.people, self.page + 1)
        group, circle, one = _take(turn, self.about)
        bids.vote(turn.session, circle, one, turn.person.id, person, turn.now)
        draw_cards.show_question(
            turn.session,
            group,
            circle,
            one,
            turn.now,
            fresh=False,
            occasion=f":{turn.event}",
            to=turn.person.id,
        )
        return Done((say("need-kept", choices=(menu_choice(),), person=Name(person)),))


def _take(turn: Turn, about: str) -> tuple[Group, Rotation, RotationRound]:
    """The locked group and the round, while it is asked whose it is, and what came in came in time."""
    group_id, number, round_number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group, circle = rotations.take(turn.session, group_id, number)
    turn.group = group
    one = rotations.round_of(turn.session, circle, round_number)
    is_over = one.decides_at is None or turn.received > one.decides_at
    if is_over or rotations.receivers(turn.session, circle, one.round):
        raise Refusal("bid-over", choices=(menu_choice(),), round=one.round)
    return group, circle, one

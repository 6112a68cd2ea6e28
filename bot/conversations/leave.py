"""Leave: a membership ends, once no money is open.

savings  ->  the treasurers are asked  ->  "I gave €350"  ->  the member confirms, and leaves
the group's cash  ->  it is handed to another treasurer first
nothing open  ->  said back  ->  gone; the book stays, and coming back is being the same member
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot import ledger
from bot.amounts import amount_said
from bot.cooperative import (
    claims,
    decisions,
    groups,
    guarantee_cards,
    handover_cards,
    leaving,
    months,
    notices,
    offices,
    rotation_cards,
    rotations,
    shareouts,
)
from bot.cooperative.groups import Group
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, Style, say
from bot.money import Money

__all__ = ["ACTIONS", "start"]


def start(turn: Turn) -> Step | Done:
    """The question whether they are sure, or what has to be settled before."""
    group = turn.in_group
    obstacle = leaving.in_the_way(turn.session, group, turn.person.id)
    if obstacle is None:
        return Sure(group.id)
    return Done((obstacle.say.offering(*_ways(turn, group, obstacle.say.id), menu_choice()),))


def _ways(turn: Turn, group: Group, obstacle: str) -> list[Choice]:
    """The way forward from what has to be settled first."""
    about = str(group.id)
    pay = Choice("pay", say("contribute-button"), action="contribute.this", object=about)
    circle = rotations.running(turn.session, group.id)
    turns = [] if circle is None else [pay] * (obstacle in ("leave-turns-left", "leave-owes-reserve"))
    if circle is not None:
        mine = Choice("mine", say("rotation-mine-button"), action="rotation.mine", object=f"{about}:{circle.number}")
        give_up = Choice(
            "give-up", say("takeover-button"), action="takeover.give-up", object=f"{about}:{circle.number}"
        )
        turns += [give_up, mine]
    return {
        "leave-on-the-way": [Choice("pending", say("leave-pending-button"), action="pending")],
        "leave-cash-held": [Choice("box", say("box-button"), action="box")],
        "leave-money-open": [Choice("ask", say("leave-ask-button"), action="leave.ask", object=about)],
        "leave-loan-open": [Choice("loans", say("my-loans-button"), action="loans.of", object=about)],
        "leave-stands-in": [guarantee_cards.pledges_choice()],
        "leave-prepaid-open": [Choice("ask", say("leave-ask-button"), action="loan.ask-refund", object=about)],
        "leave-year-open": [shareouts.look_choice(group.id)],
        "leave-turns-ahead": turns,
        "leave-turns-left": turns,
        "leave-owes-reserve": turns,
    }.get(obstacle, [rotation_cards.all_turns_choice()])


@dataclass(frozen=True)
class Sure(Step):
    """The last question."""

    group_id: int

    def ask(self) -> Say:
        yes = Choice("yes", say("leave-yes-button"), style=Style.BAD)
        return say("leave-sure", choices=(yes,), group=GroupName(self.group_id))

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = groups.lock(turn.session, self.group_id)
        decisions.leave(turn.session, group, turn.person.id, turn.now)
        for officer in offices.officers(turn.session, group.id):
            notices.tell(
                turn.session,
                officer,
                say("leave-told", choices=(menu_choice(),), person=Name(turn.person.id), group=GroupName(group.id)),
                key=f"leave:{group.id}:{turn.event}",
                now=turn.now,
                group_id=group.id,
                can_wait=True,
            )
        months.show_month(turn.session, group, turn.now, turn.event)
        return Done((say("leave-done", choices=(menu_choice(),), group=GroupName(group.id)),))


def ask(turn: Turn, about: str) -> Done:
    """[Ask for it]: the treasurers hear that this member leaves, and what they saved"""
    group = _group_of(turn, int(about), turn.person.id)
    saved = ledger.savings_of(turn.session, group.id, turn.person.id)
    obstacle = leaving.in_the_way(turn.session, group, turn.person.id)
    if obstacle is None:
        raise Refusal("leave-nothing-saved", choices=(_leave(), menu_choice()))
    if obstacle.say.id != "leave-money-open":
        raise obstacle
    others = [one for one in offices.treasurers(turn.session, group.id) if one != turn.person.id]
    if not others:
        raise Refusal(
            "leave-nobody-pays", choices=(Choice("offices", say("offices-button"), action="offices"), menu_choice())
        )
    what = f"{group.id}:{turn.person.id}:{saved.minor}"
    gave = Choice("gave", say("handover-gave-button", amount=saved), action="leave.gave", object=what, style=Style.GOOD)
    other = Choice("other", say("handover-other-button"), action="leave.gave-other", object=what)
    question = say("leave-please-pay", choices=(gave, other), person=Name(turn.person.id), saved=saved)
    _tell(turn, group, turn.person.id, others, question, fresh=True)
    names = tuple(say("handover-helper", person=Name(one)) for one in others)
    return Done((say("leave-asked", choices=(menu_choice(),), treasurers=names),))


def gave(turn: Turn, about: str) -> Done:
    """[I gave €350]"""
    group_id, member, minor = (int(part) for part in about.split(":"))
    group = _group_of(turn, group_id, turn.person.id)
    return _paid_out(turn, group, member, Money(minor, group.currency))


def gave_other(turn: Turn, about: str) -> Step:
    """[Other amount]: a part of it, or what it has become since"""
    group_id, member, _ = (int(part) for part in about.split(":"))
    group = _group_of(turn, group_id, turn.person.id)
    if turn.person.id not in offices.treasurers(turn.session, group.id):
        raise Refusal("handover-only-treasurers-say", choices=(menu_choice(),))
    saved = ledger.savings_of(turn.session, group.id, member)
    return HowMuch(member, saved, ledger.balance(turn.session, group.id, ledger.cash(turn.person.id)))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "leave.ask": ask,
    "leave.gave": gave,
    "leave.gave-other": gave_other,
}


@dataclass(frozen=True)
class HowMuch(Step):
    """How much the treasurer gave."""

    member: int
    saved: Money
    held: Money

    reads_numbers = True

    def ask(self) -> Say:
        return say("leave-how-much", person=Name(self.member), saved=self.saved, held=self.held)

    def answer(self, turn: Turn) -> Done:
        return _paid_out(turn, turn.in_group, self.member, amount_said(turn, self.saved.currency))


def _paid_out(turn: Turn, group: Group, member: int, amount: Money) -> Done:
    """The treasurer's word; the member's is still to come."""
    group = groups.lock(turn.session, group.id)
    if groups.active_membership(turn.session, group.id, member) is None:
        raise Refusal("leave-left-already", choices=(menu_choice(),), person=Name(member))
    said = claims.say_withdrawal(
        turn.session, group, member, amount, said_by=turn.person.id, key=turn.event, now=turn.now
    )
    handover_cards.show(turn.session, group, said, turn.now)
    others = [one for one in offices.treasurers(turn.session, group.id) if one != member]
    answer = say("leave-being-paid", person=Name(member), by=Name(turn.person.id), amount=amount)
    _tell(turn, group, member, others, answer, fresh=False)
    return Done()


def _group_of(turn: Turn, group_id: int, person_id: int) -> Group:
    if groups.active_membership(turn.session, group_id, person_id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return turn.group


def _tell(turn: Turn, group: Group, member: int, to: list[int], what: Say, *, fresh: bool) -> None:
    for treasurer in to:
        notices.tell(
            turn.session,
            treasurer,
            what,
            key=f"payout:{group.id}:{member}:{turn.event}",
            now=turn.now,
            group_id=group.id,
            card=f"payout:{group.id}:{member}",
            fresh=fresh,
        )


def _leave() -> Choice:
    return Choice("leave", say("leave-button"), action="leave")

"""Contribute: a member pays into a turn; their own payment, or somebody else's for them.

    "turn 50", or "I paid 50" in a group of turns   ->  into whose hand, said back  ->  a claim that waits for that hand
    [I paid], below a reminder or the group's card  ->  what is left of that round, said back
    "turn for Samuel"                               ->  how much  ->  the same

The oldest turn that is not paid for comes first, and whoever pays ahead pays for the next. Where nobody holds the pot,
the hand is that of whose turn it is. Whoever pays for somebody else does not learn what that one owes. Nothing is
written in the book here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot import answers, ledger
from bot.amounts import amount_choice, amount_said
from bot.cooperative import (
    groups,
    handover_cards,
    handovers,
    offices,
    people,
    rotation_claims,
    rotations,
    round_cards,
    rounds,
)
from bot.cooperative.rotation_tables import Rotation
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.frozen import keep
from bot.messages import Arg, Choice, Name, Say, Style, say
from bot.money import Money
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS", "start", "start_for"]


def start(turn: Turn) -> Step | Done:
    """How much. What was typed with it ("turn 50") is the first answer."""
    return _how_much(turn, _circle(turn), turn.person.id)


def start_for(turn: Turn) -> Step | Done:
    """For whom. A name that was typed with it ("turn for Samuel") is the first answer."""
    others = tuple(one for one in rotations.people_of(turn.session, _circle(turn)) if one != turn.person.id)
    if not others:
        raise Refusal("contribute-nobody-else", choices=(menu_choice(),))
    return ForWhom(others)


def this(turn: Turn, about: str) -> Step | Done:
    """[I paid], below a reminder or in /rotation: what is to be paid by now, said back"""
    group_id = int(about.partition(":")[0])
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    asked = _how_much(turn, _circle(turn), turn.person.id)
    if not asked.due:
        raise Refusal("contribute-nothing-left", choices=(_ahead(), _all_turns(), menu_choice()))
    return _unless_twice(turn, Confirm(asked.payment, asked.due))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {"contribute.this": this}


@dataclass(frozen=True)
class Payment:
    """What is paid so far: into which circle, for whose turn, whose it is, and where the money went.

    round: the oldest that is not paid for. direct: nobody holds the pot, so it can only go to whose turn that is.
    """

    circle: int
    round: int
    owner: int
    is_own: bool
    taker: int
    direct: bool
    how: str = "cash"


keep(Payment)


@dataclass(frozen=True)
class ForWhom(Step):
    """Whose payment is it?"""

    members: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("contribute-for-whom", choices=name_choices(self.members, self.page))

    def answer(self, turn: Turn) -> Step | Done:
        person = name_picked(turn) if turn.choice else _named(turn, self.members)
        if person is None:
            return replace(self, page=self.page + 1)
        how_much = _how_much(turn, _circle(turn), person)
        # "Turn for Samuel 50" says how much as well.
        said = isinstance(answers.find_amount(turn.text, turn.in_group.currency), answers.Amount)
        return how_much.answer(turn) if said else how_much


@dataclass(frozen=True)
class HowMuch(Step):
    """How much was it? due: what is to be paid by now. usual: one turn's payment, for who pays ahead.

    For somebody else nothing is offered: what they owe is theirs to know.
    """

    payment: Payment
    due: Money
    usual: Money

    reads_numbers = True

    def ask(self) -> Say:
        if not self.payment.is_own:
            return say("contribute-for-how-much", person=Name(self.payment.owner))
        likely = dict.fromkeys(one for one in (self.due, self.usual) if one)
        choices = (*(amount_choice(one) for one in likely), Choice("for", say("contribute-for-button")))
        if not self.due:
            return say("contribute-how-much-ahead", choices=choices)
        return say("contribute-how-much", choices=choices, due=self.due)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice == "for":
            return Done(then="contribute-for")
        return _unless_twice(turn, Confirm(self.payment, amount_said(turn, self.due.currency)))


@dataclass(frozen=True)
class Twice(Step):
    """The same amount waits already: was it said twice?"""

    confirm: Confirm
    number: int

    def ask(self) -> Say:
        return round_cards.is_it_another(self.confirm.amount, self.number)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice not in ("yes", "no"):
            raise Refusal("pick-one")
        if turn.choice == "yes":
            return self.confirm
        group, same = handovers.take(turn.session, turn.in_group.id, self.number)
        handover_cards.show_again(turn.session, group, same, turn.person.id, turn.event, turn.now)
        return Done((say("nothing-written"),))


@dataclass(frozen=True)
class Confirm(Step):
    """What was read, said back: amount, round, and whose hand it went to."""

    payment: Payment
    amount: Money

    def ask(self) -> Say:
        how, payment = self.payment.how, self.payment
        choices = [Choice("yes", say(f"deposit-yes-{how}-button"), style=Style.GOOD)]
        if not payment.direct:
            other_way = "deposit-bank-button" if how == "cash" else "deposit-cash-button"
            choices.append(Choice("other-way", say(other_way)))
        choices.append(Choice("no", say("change-button")))
        facts: dict[str, Arg] = {"amount": self.amount}
        if how == "cash":
            facts["taker"] = Name(payment.taker)
        if payment.is_own:
            return Say(f"contribute-confirm-{how}", facts, tuple(choices))
        return Say(f"contribute-for-confirm-{how}", {**facts, "person": Name(payment.owner)}, tuple(choices))

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "yes":
                return _claim(turn, self.payment, self.amount)
            case "other-way" if self.payment.how == "cash":
                return How(self.payment, self.amount)
            case "other-way":
                return replace(self, payment=replace(self.payment, how="cash"))
            case "no":
                return Change(self.payment, self.amount, _takers(turn, self.payment))
        return _how_much(turn, _circle(turn), self.payment.owner).answer(turn)


@dataclass(frozen=True)
class How(Step):
    """Where the money went, if not into a hand."""

    payment: Payment
    amount: Money

    def ask(self) -> Say:
        choices = (Choice(way, say(f"deposit-to-{way}-button")) for way in ("bank", "wallet"))
        return say("deposit-how", choices=(*choices, Choice("cash", say("deposit-cash-button"))))

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice not in ("bank", "wallet", "cash"):
            raise Refusal("pick-one")
        return Confirm(replace(self.payment, how=turn.choice), self.amount)


@dataclass(frozen=True)
class Change(Step):
    """What is not right: the amount, or who took it."""

    payment: Payment
    amount: Money
    takers: tuple[int, ...]

    def ask(self) -> Say:
        choices = [Choice("amount", say("change-amount-button"))]
        if len(self.takers) > 1 and self.payment.how == "cash":
            choices.append(Choice("taker", say("change-taker-button")))
        return say("deposit-change", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "amount":
                return _how_much(turn, _circle(turn), self.payment.owner)
            case "taker":
                return Taker(self.payment, self.amount, self.takers)
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Taker(Step):
    """Who took it."""

    payment: Payment
    amount: Money
    takers: tuple[int, ...]

    def ask(self) -> Say:
        choices = tuple(Choice(str(person), say("name-button", person=Name(person))) for person in self.takers)
        return say("deposit-taker", choices=choices)

    def answer(self, turn: Turn) -> Step | Done:
        if not turn.choice:
            raise Refusal("pick-one")
        return Confirm(replace(self.payment, taker=int(turn.choice)), self.amount)


def _circle(turn: Turn) -> Rotation:
    """The group's circle whose turns are being paid. Raises Refusal where there is none."""
    circle = rotations.running(turn.session, turn.in_group.id)
    if circle is None:
        raise Refusal("contribute-none", choices=(_all_turns(), menu_choice()))
    return circle


def _how_much(turn: Turn, circle: Rotation, owner: int) -> HowMuch:
    """The question how much. Raises Refusal if they have no seat, or nothing more to pay, or nobody could take it."""
    session, group = turn.session, turn.in_group
    if not rotations.seats_of(session, circle, owner):
        ways = (Choice("for", say("contribute-for-button"), action="contribute-for"), _all_turns(), menu_choice())
        raise Refusal("contribute-not-in", choices=ways)
    last = len(rotations.rounds_of(session, circle))
    own = {number: _due(turn, circle, owner, number) for number in range(1, last + 1)}
    unpaid = next((number for number, due in own.items() if due.left_minor), None)
    if unpaid is None:
        whose = "contribute-all-paid" if owner == turn.person.id else "contribute-for-all-paid"
        raise Refusal(
            whose, choices=(_all_turns(), menu_choice()), **({} if owner == turn.person.id else {"person": Name(owner)})
        )
    due = rounds.to_pay_now(session, circle, owner)
    usual = Money(own[unpaid].left_minor, group.currency)
    return HowMuch(_payment(turn, circle, owner, unpaid), due, usual)


def _due(turn: Turn, circle: Rotation, owner: int, through: int) -> rounds.Due:
    return next(one for one in rounds.dues(turn.session, circle, through) if one.person_id == owner)


def _payment(turn: Turn, circle: Rotation, owner: int, round: int) -> Payment:
    """A payment in cash, to the likeliest hand. Raises Refusal where nobody could say that they have it."""
    session, group, person = turn.session, turn.in_group, turn.person.id
    if circle.terms.direct:
        taker = rotations.receivers(session, circle, round)[0].person_id
        return Payment(circle.number, round, owner, owner == person, taker, direct=True)
    if not offices.can_count_money(session, group.id):
        raise Refusal("handover-nobody-to-count")
    taker = handovers.usual_taker(session, group.id, person)
    return Payment(circle.number, round, owner, owner == person, taker, direct=False)


def _takers(turn: Turn, payment: Payment) -> tuple[int, ...]:
    """Who could have taken it: the treasurers, or whose turn it is."""
    if not payment.direct:
        return tuple(offices.treasurers(turn.session, turn.in_group.id))
    circle = rotations.rotation(turn.session, turn.in_group.id, payment.circle)
    receivers = rotations.receivers(turn.session, circle, payment.round)
    return tuple(dict.fromkeys(seat.person_id for seat in receivers))


def _unless_twice(turn: Turn, confirm: Confirm) -> Step:
    circle = rotations.rotation(turn.session, turn.in_group.id, confirm.payment.circle)
    same = rotation_claims.said_already(turn.session, circle, turn.person.id, confirm.payment.owner, confirm.amount)
    return Twice(confirm, same.number) if same is not None else confirm


def _claim(turn: Turn, payment: Payment, amount: Money) -> Done:
    group, session = turn.in_group, turn.session
    if payment.how == "cash" and payment.taker not in _takers(turn, payment):
        raise Refusal("deposit-no-longer-treasurer", person=Name(payment.taker))
    places = {"cash": ledger.cash(payment.taker), "bank": ledger.bank(), "wallet": ledger.wallet()}
    said = rotation_claims.say_contribution(
        session,
        group,
        rotations.rotation(session, group.id, payment.circle),
        turn.person.id,
        amount,
        for_id=payment.owner,
        place=None if payment.direct else places[payment.how],
        taker_id=payment.taker,
        happened_on=groups.today(group, turn.now),
        said_by=turn.person.id,
        key=turn.event,
        now=turn.now,
    )
    handover_cards.show(session, group, said, turn.now, by=turn.person.id)
    return Done(becomes=f"handover:{group.id}:{said.number}")


def _named(turn: Turn, members: tuple[int, ...]) -> int:
    """The one member whose name is among the words that were typed. Raises Refusal if none is, or more than one."""
    typed = answers.normal(turn.text).split()
    named = [one for one in members if set(answers.normal(people.name_of(turn.session, one)).split()) & set(typed)]
    if len(named) != 1:
        raise Refusal("pick-one")
    return named[0]


def _ahead() -> Choice:
    return Choice("ahead", say("contribute-ahead-button"), action="contribute")


def _all_turns() -> Choice:
    return Choice("turns", say("rotation-button"), action="rotation")

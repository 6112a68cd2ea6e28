"""Deposit: a member pays into the group's box.

    "I paid 50"  ->  how it was given, and for which month  ->  a claim that waits for the treasurer

Whoever has a loan to pay back, or a seat in a circle of turns, is asked once whether it is for that; it is never
guessed. In a group that only takes turns it is for those. Nothing is written in the book here. The claim's card takes
the place of the question.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot import ledger
from bot.amounts import amount_choice, amount_said, in_figures
from bot.cooperative import claims, groups, handover_cards, handovers, loans, months, offices, rotations, rounds, shares
from bot.cooperative.rules import rules_of
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money

__all__ = ["ACTIONS", "start"]

# A month is shown as a choice for so long after it is over, and so long before it begins.
MONTHS_AROUND = 2


def start(turn: Turn) -> Step | Done:
    """Asks how much. What was typed with it ("I paid 50 to Fatou") is the first answer."""
    group = turn.in_group
    if rotations.only_turns(turn.session, group.id):
        return Done(then="contribute", rest=turn.text)
    if not offices.can_count_money(turn.session, group.id):
        raise Refusal("handover-nobody-to-count")
    usual = Money(rules_of(turn.session, group.id).contribution_minor, group.currency)
    month = groups.month_now(group, turn.now)
    taker = handovers.usual_taker(turn.session, turn.in_group.id, turn.person.id)
    return Amount(usual, month, taker, share=shares.price(turn.session, group))


def due(turn: Turn, about: str) -> Step:
    """[I paid], below a reminder of a month: what is left of it, said back"""
    group_id, month = about.split(":")
    if groups.active_membership(turn.session, int(group_id), turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group = turn.group = groups.group(turn.session, int(group_id))
    if not offices.can_count_money(turn.session, group.id):
        raise Refusal("handover-nobody-to-count")
    first = date.fromisoformat(f"{month}-01")
    left = months.due_of(turn.session, group, turn.person.id, first, turn.now)
    if left is None:
        raise Refusal("deposit-nothing-left", month=first, choices=(menu_choice(),))
    taker = handovers.usual_taker(turn.session, group.id, turn.person.id)
    return _unless_twice(turn, Confirm(left.amount, first, taker))


ACTIONS: Mapping[str, Callable[[Turn, str], Step]] = {"deposit.due": due}


@dataclass(frozen=True)
class Amount(Step):
    """How much was it? saved: they said already that it is for their savings. share: what one costs, if any."""

    usual: Money
    month: date
    taker: int
    how: str = "cash"
    saved: bool = False
    share: Money | None = None

    reads_numbers = True

    def ask(self) -> Say:
        if self.share is not None:
            counts = range(1, shares.LIKELY_MAX + 1)
            choices = (_shares_choice(count, self.share) for count in counts)
            return say("deposit-shares", choices=tuple(choices), price=self.share)
        return say("deposit-amount", choices=(amount_choice(self.usual),))

    def answer(self, turn: Turn) -> Step | Done:
        amount = amount_said(turn, self.usual.currency)
        confirm = Confirm(amount, self.month, self.taker, self.how)
        if self.saved:
            return _unless_unusual(turn, confirm)
        owing = loans.owing(turn.session, turn.in_group.id, turn.person.id)
        what_for = WhatFor(confirm, owing.number if owing is not None else 0, *_turns(turn, amount))
        return what_for if what_for.loan or what_for.turns else _unless_unusual(turn, confirm)


@dataclass(frozen=True)
class WhatFor(Step):
    """Savings, a turn, or the loan they are paying back? loan: 0 for none. turns_first: that is what is left of one."""

    confirm: Confirm
    loan: int
    turns: bool = False
    turns_first: bool = False

    def ask(self) -> Say:
        choices = [Choice("savings", say("deposit-savings-button"))]
        if self.turns:
            choices.insert(0 if self.turns_first else 1, Choice("turns", say("deposit-turns-button")))
        if self.loan:
            choices.append(Choice("loan", say("deposit-loan-button", number=self.loan)))
        what = ("-any" if self.loan else "-turns") if self.turns else ""
        return say(f"deposit-what-for{what}", choices=tuple(choices), amount=self.confirm.amount)

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "savings":
                return _unless_unusual(turn, self.confirm)
            case "turns" if self.turns:
                return Done(then="contribute", rest=in_figures(self.confirm.amount))
            case "loan" if self.loan:
                return Done(then="repay", rest=in_figures(self.confirm.amount))
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Unusual(Step):
    """Many times the usual: one digit too many haunts a group for years."""

    confirm: Confirm
    times: int

    def ask(self) -> Say:
        return say(
            "deposit-unusual",
            choices=(
                Choice("yes", say("yes-button"), style=Style.GOOD),
                Choice("no", say("change-button")),
            ),
            amount=self.confirm.amount,
            times=self.times,
        )

    def answer(self, turn: Turn) -> Step | Done:
        return _unless_twice(turn, self.confirm) if turn.choice == "yes" else _amount_of(self.confirm, turn)


@dataclass(frozen=True)
class Twice(Step):
    """The same amount for the same month waits already: was it said twice?"""

    confirm: Confirm
    number: int

    def ask(self) -> Say:
        return claims.is_it_another(self.confirm.amount, self.confirm.month, self.number)

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
    """What was read, said back: amount, month, and whose hand it went to."""

    amount: Money
    month: date
    taker: int
    how: str = "cash"

    def ask(self) -> Say:
        return say(
            f"deposit-confirm-{self.how}",
            choices=(
                Choice("yes", say(f"deposit-yes-{self.how}-button"), style=Style.GOOD),
                Choice(
                    "other-way",
                    say("deposit-bank-button" if self.how == "cash" else "deposit-cash-button"),
                ),
                Choice("no", say("change-button")),
            ),
            amount=self.amount,
            month=self.month,
            taker=Name(self.taker),
        )

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice == "yes":
            return _claim(turn, self)
        if turn.choice == "other-way":
            return How(self) if self.how == "cash" else replace(self, how="cash")
        if turn.choice == "no":
            return Change(self, tuple(offices.treasurers(turn.session, turn.in_group.id)))
        return _amount_of(self, turn).answer(turn)


@dataclass(frozen=True)
class How(Step):
    """Where the money went, if not into a hand."""

    confirm: Confirm

    def ask(self) -> Say:
        return say(
            "deposit-how",
            choices=(
                Choice("bank", say("deposit-to-bank-button")),
                Choice("wallet", say("deposit-to-wallet-button")),
                Choice("cash", say("deposit-cash-button")),
            ),
        )

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice not in ("bank", "wallet", "cash"):
            raise Refusal("pick-one")
        return replace(self.confirm, how=turn.choice)


@dataclass(frozen=True)
class Change(Step):
    """What is not right: the amount, the month, or whom it was given to."""

    confirm: Confirm
    treasurers: tuple[int, ...]

    def ask(self) -> Say:
        choices = [
            Choice("amount", say("change-amount-button")),
            Choice("month", say("change-month-button")),
        ]
        if len(self.treasurers) > 1 and self.confirm.how == "cash":
            choices.append(Choice("taker", say("change-taker-button")))
        return say("deposit-change", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "amount":
                return _amount_of(self.confirm, turn)
            case "month":
                return Month(self.confirm, groups.month_now(turn.in_group, turn.now))
            case "taker":
                return Taker(self.confirm, self.treasurers)
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Month(Step):
    """Which month it is for: this one, or one near it."""

    confirm: Confirm
    now: date

    def ask(self) -> Say:
        months = [_months_on(self.now, by) for by in range(-MONTHS_AROUND, MONTHS_AROUND + 1)]
        choices = tuple(Choice(month.isoformat(), say("month-button", month=month)) for month in months)
        return say("deposit-month", choices=choices)

    def answer(self, turn: Turn) -> Step | Done:
        if not turn.choice:
            raise Refusal("pick-one")
        return replace(self.confirm, month=date.fromisoformat(turn.choice))


@dataclass(frozen=True)
class Taker(Step):
    """Which treasurer took it."""

    confirm: Confirm
    treasurers: tuple[int, ...]

    def ask(self) -> Say:
        choices = tuple(Choice(str(person), say("name-button", person=Name(person))) for person in self.treasurers)
        return say("deposit-taker", choices=choices)

    def answer(self, turn: Turn) -> Step | Done:
        if not turn.choice:
            raise Refusal("pick-one")
        return replace(self.confirm, taker=int(turn.choice))


def _claim(turn: Turn, confirm: Confirm) -> Done:
    group, session = turn.in_group, turn.session
    if confirm.taker not in offices.treasurers(session, group.id):
        raise Refusal("deposit-no-longer-treasurer", person=Name(confirm.taker))
    places = {
        "cash": ledger.cash(confirm.taker),
        "bank": ledger.bank(),
        "wallet": ledger.wallet(),
    }
    said = claims.say_deposit(
        session,
        group,
        turn.person.id,
        confirm.amount,
        place=places[confirm.how],
        month=confirm.month,
        happened_on=groups.today(group, turn.now),
        said_by=turn.person.id,
        key=turn.event,
        now=turn.now,
    )
    handover_cards.show(session, group, said, turn.now, by=turn.person.id)
    return Done(becomes=f"handover:{group.id}:{said.number}")


def _unless_unusual(turn: Turn, confirm: Confirm) -> Step:
    rules = rules_of(turn.session, turn.in_group.id)
    if confirm.amount.minor > rules.contribution_minor * rules.outlier_times:
        # It is more than so many months: 300 is more than five months of 50, and not more than six.
        return Unusual(confirm, (confirm.amount.minor - 1) // rules.contribution_minor)
    return _unless_twice(turn, confirm)


def _unless_twice(turn: Turn, confirm: Confirm) -> Step:
    same = handovers.open_between(
        turn.session,
        turn.in_group.id,
        turn.person.id,
        confirm.amount.minor,
        confirm.month,
    )
    return Twice(confirm, same.number) if same else confirm


def _turns(turn: Turn, amount: Money) -> tuple[bool, bool]:
    """Whether they have a seat in a circle that runs; and whether it is likelier for that: so much is left to pay."""
    circle = rotations.running(turn.session, turn.in_group.id)
    if circle is None or not rotations.seats_of(turn.session, circle, turn.person.id):
        return False, False
    due = months.next_due(turn.session, turn.in_group, turn.person.id, turn.now)
    saves = due is not None and due.amount == amount
    return True, rounds.to_pay_now(turn.session, circle, turn.person.id) == amount or not saves


def _amount_of(confirm: Confirm, turn: Turn) -> Amount:
    usual = Money(
        rules_of(turn.session, turn.in_group.id).contribution_minor,
        turn.in_group.currency,
    )
    price = shares.price(turn.session, turn.in_group)
    return Amount(usual, confirm.month, confirm.taker, confirm.how, saved=True, share=price)


def _shares_choice(count: int, price: Money) -> Choice:
    """A choice that means the price of so many shares."""
    return Choice(f"={(price * count).minor}", say("deposit-shares-button", count=count, amount=price * count))


def _months_on(month: date, by: int) -> date:
    middle = month.replace(day=15) + timedelta(days=30 * by)
    return middle.replace(day=1)

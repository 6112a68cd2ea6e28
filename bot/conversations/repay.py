"""Repay: a member pays a loan back; their own, or somebody else's for them.

    "repay 106"       ->  how much, for which loan, into whose hand, said back  ->  a claim that waits for the treasurer
    "pay for Samuel"  ->  how much  ->  the same

The oldest loan comes first, where there are several. Whoever pays for somebody else does not learn what that one owes.
What is more than is owed stays the borrower's, and is said beforehand. Nothing is written in the book here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot import answers, ledger
from bot.amounts import amount_choice, amount_said
from bot.cooperative import groups, handover_cards, handovers, late, loan_claims, loans, offices, people
from bot.cooperative.loans import Loan, LoanLife
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.frozen import keep
from bot.messages import Arg, Choice, Name, Say, Style, say
from bot.money import Money
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS", "start", "start_for"]


def start(turn: Turn) -> Step | Done:
    """How much. What was typed with it ("repay 106") is the first answer."""
    loan = loans.owing(turn.session, turn.in_group.id, turn.person.id)
    if loan is None:
        raise Refusal("repay-nothing-owed", choices=(_for_somebody(), menu_choice()))
    return _how_much(turn, loan)


def start_for(turn: Turn) -> Step | Done:
    """For whom. A name that was typed with it ("pay for Samuel") is the first answer."""
    members = groups.active_members(turn.session, turn.in_group.id)
    others = tuple(member.person_id for member in members if member.person_id != turn.person.id)
    if not others:
        raise Refusal("given-nobody-else", choices=(menu_choice(),))
    return ForWhom(others)


def this(turn: Turn, about: str) -> Step | Done:
    """[Pay back], of the loan that the button names: their own, or one that they stand in for"""
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return _how_much(turn, loans.loan(turn.session, group_id, number))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {"repay.this": this}


@dataclass(frozen=True)
class Payment:
    """What is paid back so far: of which loan, whose it is, and where the money went."""

    loan: int
    borrower: int
    is_own: bool
    taker: int
    how: str = "cash"


keep(Payment)


@dataclass(frozen=True)
class ForWhom(Step):
    """Whose loan is paid back?"""

    members: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("repay-for-whom", choices=name_choices(self.members, self.page))

    def answer(self, turn: Turn) -> Step | Done:
        person = name_picked(turn) if turn.choice else _named(turn, self.members)
        if person is None:
            return replace(self, page=self.page + 1)
        loan = loans.owing(turn.session, turn.in_group.id, person)
        if loan is None:
            raise Refusal("repay-for-nothing-owed", choices=(menu_choice(),), person=Name(person))
        how_much = _how_much(turn, loan)
        # "Pay for Samuel 50" says how much as well.
        said = isinstance(answers.find_amount(turn.text, turn.in_group.currency), answers.Amount)
        return how_much.answer(turn) if said else how_much


@dataclass(frozen=True)
class Amount(Step):
    """How much was it? due: what is to be paid now, all: what closes the loan. others: whether they have other loans.

    For somebody else's loan nothing is offered: what they owe is theirs to know.
    """

    payment: Payment
    due: Money
    all: Money
    others: bool = False

    reads_numbers = True

    def ask(self) -> Say:
        if not self.payment.is_own:
            return say("repay-for-how-much", borrower=Name(self.payment.borrower))
        likely = dict.fromkeys(amount for amount in (self.due, self.all) if amount)
        choices = [amount_choice(amount) for amount in likely]
        if self.others:
            choices.append(Choice("which", say("repay-another-loan-button")))
        choices.append(Choice("for", say("repay-for-button")))
        if not self.due:
            # Something waits for a treasurer already, and may be all that is due now.
            return say("repay-how-much-else", choices=tuple(choices), number=self.payment.loan, all=self.all)
        return say("repay-how-much", choices=tuple(choices), number=self.payment.loan, due=self.due, all=self.all)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice == "which":
            running = loans.running(turn.session, turn.in_group.id)
            return Which(tuple(one.number for one in running if one.borrower_id == turn.person.id))
        if turn.choice == "for":
            return Done(then="repay-for")
        return _unless_unlikely(turn, self.payment, amount_said(turn, self.due.currency))


@dataclass(frozen=True)
class Which(Step):
    """Which of one's own loans."""

    numbers: tuple[int, ...]

    def ask(self) -> Say:
        choices = (Choice(str(one), say("repay-loan-button", number=one)) for one in self.numbers)
        return say("repay-which", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step | Done:
        if not turn.choice:
            raise Refusal("pick-one")
        return _how_much(turn, loans.loan(turn.session, turn.in_group.id, int(turn.choice)))


@dataclass(frozen=True)
class Twice(Step):
    """The same amount waits already: was it said twice?"""

    payment: Payment
    amount: Money
    number: int

    def ask(self) -> Say:
        return loan_claims.is_it_another(self.amount, self.number)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice not in ("yes", "no"):
            raise Refusal("pick-one")
        if turn.choice == "yes":
            return _unless_too_much(turn, self.payment, self.amount)
        group, same = handovers.take(turn.session, turn.in_group.id, self.number)
        handover_cards.show_again(turn.session, group, same, turn.person.id, turn.event, turn.now)
        return Done((say("nothing-written"),))


@dataclass(frozen=True)
class TooMuch(Step):
    """It is more than what they owe."""

    payment: Payment
    amount: Money
    owed: Money

    def ask(self) -> Say:
        choices = (Choice("yes", say("yes-button"), style=Style.GOOD), Choice("no", say("change-button")))
        over = self.amount - self.owed
        return say("repay-too-much", choices=choices, amount=self.amount, owed=self.owed, over=over)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice == "yes":
            return Confirm(self.payment, self.amount)
        return _how_much(turn, loans.loan(turn.session, turn.in_group.id, self.payment.loan))


@dataclass(frozen=True)
class Confirm(Step):
    """What was read, said back: amount, loan, and whose hand it went to."""

    payment: Payment
    amount: Money

    def ask(self) -> Say:
        how = self.payment.how
        other_way = "deposit-bank-button" if how == "cash" else "deposit-cash-button"
        choices = (
            Choice("yes", say(f"deposit-yes-{how}-button"), style=Style.GOOD),
            Choice("other-way", say(other_way)),
            Choice("no", say("change-button")),
        )
        facts: dict[str, Arg] = {"amount": self.amount}
        if how == "cash":
            facts["taker"] = Name(self.payment.taker)
        if self.payment.is_own:
            return Say(f"repay-confirm-{how}", {**facts, "number": self.payment.loan}, choices)
        return Say(f"repay-for-confirm-{how}", {**facts, "borrower": Name(self.payment.borrower)}, choices)

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "yes":
                return _claim(turn, self.payment, self.amount)
            case "other-way" if self.payment.how == "cash":
                return How(self.payment, self.amount)
            case "other-way":
                return replace(self, payment=replace(self.payment, how="cash"))
            case "no":
                return Change(self.payment, self.amount, tuple(offices.treasurers(turn.session, turn.in_group.id)))
        return _unless_unlikely(turn, self.payment, amount_said(turn, self.amount.currency))


@dataclass(frozen=True)
class How(Step):
    """Where the money went, if not into a hand."""

    payment: Payment
    amount: Money

    def ask(self) -> Say:
        ways = ("bank", "wallet")
        choices = (Choice(way, say(f"deposit-to-{way}-button")) for way in ways)
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
                return _how_much(turn, loans.loan(turn.session, turn.in_group.id, self.payment.loan))
            case "taker":
                return Taker(self.payment, self.amount, self.takers)
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Taker(Step):
    """Which treasurer took it."""

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


def _how_much(turn: Turn, loan: Loan) -> Step:
    """The question how much, where the loan is being paid back and there is somebody who can count the money."""
    session, group, person = turn.session, turn.in_group, turn.person.id
    if loan.state != LoanLife.RUNNING:
        raise Refusal("repay-not-running", choices=(_for_somebody(), menu_choice()), number=loan.number)
    if not offices.can_count_money(session, group.id):
        raise Refusal("handover-nobody-to-count")
    is_own = loan.borrower_id == person
    payment = Payment(
        loan.number, loan.borrower_id, is_own, handovers.usual_taker(turn.session, turn.in_group.id, turn.person.id)
    )
    nothing = Money(0, group.currency)
    if not is_own:
        return Amount(payment, nothing, nothing)
    owed = _owed(turn, loan)
    to_pay = late.to_pay(session, loan, groups.today(group, turn.now))
    due = min(Money(to_pay.minor, group.currency), owed) if to_pay is not None else nothing
    mine = [one for one in loans.running(session, group.id) if one.borrower_id == person]
    return Amount(payment, due, owed, others=len(mine) > 1)


def _owed(turn: Turn, loan: Loan) -> Money:
    """What closes the loan today, without what waits for the other hand already and what was paid too much before."""
    group, today = turn.in_group, groups.today(turn.in_group, turn.now)
    return Money(loans.still_to_close(turn.session, loan, today), group.currency)


def _unless_unlikely(turn: Turn, payment: Payment, amount: Money) -> Step:
    """Said back, unless the same is said already or it is more than is owed: that is asked about first."""
    same = loan_claims.said_already(turn.session, turn.in_group.id, payment.loan, turn.person.id, amount)
    return Twice(payment, amount, same.number) if same is not None else _unless_too_much(turn, payment, amount)


def _unless_too_much(turn: Turn, payment: Payment, amount: Money) -> Step:
    if not payment.is_own:
        # To be told that it is too much would tell what somebody else owes, to whoever tries one amount after another.
        return Confirm(payment, amount)
    owed = _owed(turn, loans.loan(turn.session, turn.in_group.id, payment.loan))
    return TooMuch(payment, amount, owed) if amount > owed else Confirm(payment, amount)


def _claim(turn: Turn, payment: Payment, amount: Money) -> Done:
    group, session = turn.in_group, turn.session
    if payment.how == "cash" and payment.taker not in offices.treasurers(session, group.id):
        raise Refusal("deposit-no-longer-treasurer", person=Name(payment.taker))
    places = {"cash": ledger.cash(payment.taker), "bank": ledger.bank(), "wallet": ledger.wallet()}
    said = loan_claims.say_repayment(
        session,
        group,
        loans.loan(session, group.id, payment.loan),
        turn.person.id,
        amount,
        place=places[payment.how],
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


def _for_somebody() -> Choice:
    return Choice("for", say("repay-for-button"), action="repay-for")

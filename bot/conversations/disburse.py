"""The buttons of whoever gives out a loan: "I gave €600", another amount, a problem; and what was paid too much.

The borrower confirms, as in every handover; until then the money is on its way, and the loan's card says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot import ledger
from bot.amounts import amount_said
from bot.cooperative import groups, handover_cards, loan_claims, loans, notices, offices
from bot.cooperative.groups import Group
from bot.cooperative.loan_tables import Loan
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money

__all__ = ["ACTIONS"]


def gave(turn: Turn, about: str) -> Done:
    """[I gave €600]: in cash"""
    return _said(turn, about)


def gave_from_bank(turn: Turn, about: str) -> Done:
    """[From the bank]"""
    return _said(turn, about, place=ledger.bank())


def gave_from_wallet(turn: Turn, about: str) -> Done:
    """[By phone]"""
    return _said(turn, about, place=ledger.wallet())


def gave_other(turn: Turn, about: str) -> Step:
    """[Other amount]: less than was agreed, and the loan becomes smaller"""
    group, loan = _take(turn, about)
    loan_claims.must_be_given(turn.session, loan, turn.person.id)
    agreed = loans.paid_out(loan, group.currency, groups.today(group, turn.now))
    return HowMuch(about, loan.number, loan.borrower_id, agreed)


def problem(turn: Turn, about: str) -> Done:
    """[Problem]: the borrower hears that it takes longer, and the other officers are asked to help"""
    group, loan = _take(turn, about)
    loan_claims.must_be_given(turn.session, loan, turn.person.id)
    giver = Name(turn.person.id)
    amount = loans.paid_out(loan, group.currency, groups.today(group, turn.now))
    told = say(
        "loan-problem-told",
        choices=(menu_choice(),),
        giver=giver,
        borrower=Name(loan.borrower_id),
        amount=amount,
        loan=loan.number,
    )
    _tell(turn, group, loan, loan.borrower_id, say("loan-problem-borrower", giver=giver, loan=loan.number))
    for officer in offices.officers(turn.session, group.id):
        if officer not in (turn.person.id, loan.borrower_id):
            _tell(turn, group, loan, officer, told)
    return Done((say("loan-problem-sent", choices=(menu_choice(),)),))


def refund(turn: Turn, about: str) -> Done:
    """[€4 given back]: what was paid beyond the debt"""
    group_id, member, minor = (int(part) for part in about.split(":"))
    group = _group_of(turn, group_id)
    amount = Money(minor, group.currency)
    said = loan_claims.say_refund(
        turn.session, group, member, amount, said_by=turn.person.id, key=turn.event, now=turn.now
    )
    handover_cards.show(turn.session, group, said, turn.now, by=turn.person.id)
    return Done()


def ask_refund(turn: Turn, about: str) -> Done:
    """[Ask for my money]: the treasurers hear that somebody wants back what they paid too much"""
    group = _group_of(turn, int(about))
    ahead = Money(loans.prepaid_free(turn.session, group.id, turn.person.id), group.currency)
    others = [one for one in offices.treasurers(turn.session, group.id) if one != turn.person.id]
    if not ahead or not others:
        raise Refusal("loan-nothing-to-refund" if others else "leave-nobody-pays", choices=(menu_choice(),))
    what = f"{group.id}:{turn.person.id}:{ahead.minor}"
    given = Choice(
        "refund", say("loan-refund-button", amount=ahead), action="loan.refund", object=what, style=Style.GOOD
    )
    for treasurer in others:
        notices.tell(
            turn.session,
            treasurer,
            say("loan-please-refund", choices=(given, menu_choice()), person=Name(turn.person.id), amount=ahead),
            # Asked once a day: asking again does not make it ring again.
            key=f"refund:{what}:{groups.today(group, turn.now)}",
            now=turn.now,
            group_id=group.id,
        )
    return Done((say("loan-refund-asked", choices=(menu_choice(),)),))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "loan.gave": gave,
    "loan.gave-bank": gave_from_bank,
    "loan.gave-wallet": gave_from_wallet,
    "loan.gave-other": gave_other,
    "loan.problem": problem,
    "loan.refund": refund,
    "loan.ask-refund": ask_refund,
}


@dataclass(frozen=True)
class HowMuch(Step):
    """How much was given, if not all that was agreed."""

    about: str
    loan: int
    borrower: int
    agreed: Money

    reads_numbers = True

    def ask(self) -> Say:
        return say("loan-how-much", borrower=Name(self.borrower), amount=self.agreed, loan=self.loan)

    def answer(self, turn: Turn) -> Done:
        return _said(turn, self.about, amount=amount_said(turn, self.agreed.currency))


def _said(turn: Turn, about: str, *, place: ledger.Account | None = None, amount: Money | None = None) -> Done:
    group, loan = _take(turn, about)
    said = loan_claims.say_loan(
        turn.session,
        group,
        loan,
        said_by=turn.person.id,
        key=turn.event,
        now=turn.now,
        place=place,
        amount=amount,
    )
    handover_cards.show(turn.session, group, said, turn.now, by=turn.person.id)
    return Done() if amount is None else Done(becomes=f"handover:{group.id}:{said.number}")


def _take(turn: Turn, about: str) -> tuple[Group, Loan]:
    group_id, number = (int(part) for part in about.split(":"))
    _group_of(turn, group_id)
    group = groups.lock(turn.session, group_id)
    return group, loans.loan(turn.session, group_id, number)


def _group_of(turn: Turn, group_id: int) -> Group:
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return turn.group


def _tell(turn: Turn, group: Group, loan: Loan, person: int, what: Say) -> None:
    notices.tell(
        turn.session,
        person,
        what,
        # Told once a day: a second tap does not make it ring again.
        key=f"loan:{group.id}:{loan.number}:problem:{groups.today(group, turn.now)}",
        now=turn.now,
        group_id=group.id,
    )

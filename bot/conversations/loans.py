"""My loans: what one borrowed or asked for. Of each where it stands, the plan, why it is what it is, and the receipts.

Told to the borrower alone. A request can be withdrawn here, and somebody else named to stand in for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.cooperative import fines, groups, guarantees, loan_requests, loan_words, loans, notices
from bot.cooperative.groups import Group
from bot.cooperative.loans import Loan, LoanLife
from bot.cooperative.rules import rules_of
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, Style, say
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS", "start"]

# So many loans of the past are one look.
PAST_MAX = 10


def start(turn: Turn) -> Done:
    """The open loans; where there is only one, that one."""
    group = turn.in_group
    mine = loans.open_of(turn.session, group.id, turn.person.id)
    if len(mine) == 1:
        return Done((_page(turn, group, mine[0]),))
    if not mine:
        return Done((_none(turn, group),))
    choices = tuple(_look(loan) for loan in mine)
    facts = loan_words.standing(turn.session, group, turn.person.id, groups.today(group, turn.now))
    return Done((_listed("my-loans", group, facts, choices),))


def of(turn: Turn, about: str) -> Done:
    """[My loans], of the group that the button names"""
    _group_of(turn, int(about))
    return start(turn)


def look(turn: Turn, about: str) -> Done:
    """[L-07]"""
    group, loan = _mine(turn, about)
    return Done((_page(turn, group, loan),))


def past(turn: Turn, about: str) -> Done:
    """[Earlier loans]"""
    group = _group_of(turn, int(about))
    over = [one for one in loans.loans_of(turn.session, group.id, turn.person.id) if not one.is_open]
    if not over:
        return Done((_none(turn, group),))
    shown = over[: -PAST_MAX - 1 : -1]
    facts = tuple(loan_words.ended(turn.session, group, loan) for loan in shown)
    return Done((_listed("my-loans-past", group, facts, tuple(_look(loan) for loan in shown)),))


def plan(turn: Turn, about: str) -> Done:
    """[Plan], and [More] of it: the list turns its page where it stands"""
    group, loan = _mine(turn, about)
    at = int(about.split(":")[2]) if about.count(":") > 1 else None
    lines = loan_words.plan_of(turn.session, group, loan, groups.today(group, turn.now))
    if not lines:
        raise Refusal("loan-plan-not-yet", choices=(_look(loan), menu_choice()))
    shown, pages = loan_words.page_of(lines, at or 0)
    more = [_act(loan, "plan", say("loan-plan-more-button"), page=(at or 0) + 1)] if pages > 1 else []
    notices.tell(
        turn.session,
        turn.person.id,
        say("loan-plan", choices=(*more, _look(loan), menu_choice()), number=loan.number, lines=shown),
        key=f"loan-plan:{turn.event}",
        now=turn.now,
        group_id=group.id,
        card=f"loan-plan:{group.id}:{loan.number}",
        fresh=at is None,
    )
    return Done()


def explain(turn: Turn, about: str) -> Done:
    """[Explain]"""
    group, loan = _mine(turn, about)
    lines = loan_words.explained(turn.session, group, loan, groups.today(group, turn.now))
    plan = _act(loan, "plan", say("loan-plan-button"))
    return Done((say("loan-explain", choices=(plan, _look(loan), menu_choice()), number=loan.number, lines=lines),))


def withdraw(turn: Turn, about: str) -> Step:
    """[Withdraw], while nothing was given"""
    group, loan = _mine(turn, about)
    if loan.state not in (LoanLife.ASKED, LoanLife.AGREED):
        raise Refusal("my-loans-nothing-to-withdraw", choices=(_look(loan), menu_choice()))
    return Sure(group.id, loan.number)


def name(turn: Turn, about: str) -> Step:
    """[Somebody else], for one who does not stand in"""
    group, loan = _mine(turn, about)
    if not loan_requests.missing(turn.session, loan):
        raise Refusal("loan-ask-nobody-missing", choices=(_look(loan), menu_choice()))
    asked = {turn.person.id, *(one.person_id for one in guarantees.of_loan(turn.session, loan))}
    members = groups.active_members(turn.session, group.id)
    others = tuple(member.person_id for member in members if member.person_id not in asked)
    if not others:
        raise Refusal("loan-ask-too-few-members", choices=(_look(loan), menu_choice()), needed=len(asked))
    return Another(group.id, loan.number, others)


def now(turn: Turn, about: str) -> Done:
    """[Ask the group], where something stood in the way when the last guarantor said yes"""
    group, loan = _locked(turn, about)
    loan_requests.ask_group(turn.session, group, loan, by=turn.person.id, now=turn.now)
    return Done((say("loan-ask-sent", choices=(_look(loan), menu_choice()), number=loan.number),))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "loans.of": of,
    "loans.look": look,
    "loans.past": past,
    "loans.plan": plan,
    "loans.explain": explain,
    "loans.withdraw": withdraw,
    "loans.name": name,
    "loans.now": now,
}


@dataclass(frozen=True)
class Sure(Step):
    """Do they not want it any more?"""

    group_id: int
    number: int

    def ask(self) -> Say:
        yes = Choice("yes", say("my-loans-withdraw-yes-button"), style=Style.BAD)
        return say("my-loans-sure", choices=(yes,), number=self.number)

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group, loan = _locked(turn, f"{self.group_id}:{self.number}")
        loan_requests.withdraw(turn.session, group, loan, by=turn.person.id, now=turn.now)
        return Done((say("my-loans-withdrawn", choices=(menu_choice(),), number=loan.number),))


@dataclass(frozen=True)
class Another(Step):
    """Who else shall stand in for a loan that was asked for."""

    group_id: int
    number: int
    others: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        return say("loan-ask-who-else", choices=name_choices(self.others, self.page), number=self.number)

    def answer(self, turn: Turn) -> Step | Done:
        person = name_picked(turn)
        if person is None:
            return replace(self, page=self.page + 1)
        group, loan = _locked(turn, f"{self.group_id}:{self.number}")
        loan_requests.name_another(turn.session, group, loan, person, turn.person.id, turn.now)
        return Done((say("loan-ask-asked", choices=(_look(loan), menu_choice()), person=Name(person)),))


def _page(turn: Turn, group: Group, loan: Loan) -> Say:
    """Where one loan stands, and what may be done about it."""
    session = turn.session
    facts = loan_words.where_it_stands(session, group, loan, turn.now)
    choices: list[Choice] = []
    if loan.state == LoanLife.RUNNING:
        choices.append(Choice("repay", say("repay-button"), action="repay.this", object=_about(loan)))
        choices.append(Choice("time", say("moretime-button"), action="moretime.ask", object=_about(loan)))
        if fines.unpaid(session, loan, groups.today(group, turn.now)):
            choices.append(Choice("waive", say("relief-waive-button"), action="relief.waive", object=_about(loan)))
    if loan.state == LoanLife.ON_THE_WAY:
        choices.append(Choice("pending", say("unknown-pending-button"), action="pending"))
    if loan.plan:
        choices += [_act(loan, "plan", say("loan-plan-button")), _act(loan, "explain", say("book-explain-button"))]
    choices += loan_requests.ways_on(session, group, loan)
    if loan.state in (LoanLife.ASKED, LoanLife.AGREED):
        choices.append(_act(loan, "withdraw", say("my-loans-withdraw-button"), style=Style.BAD))
    choices += _others(turn, group, loan)
    return say("my-loans-one", choices=(*choices, menu_choice()), number=loan.number, facts=facts)


def _others(turn: Turn, group: Group, loan: Loan) -> list[Choice]:
    """The way to a further loan and to the earlier ones, where there are any."""
    ways, agreed = [], rules_of(turn.session, group.id).lending
    mine = loans.open_of(turn.session, group.id, turn.person.id)
    if loan.is_open and agreed is not None and len(mine) < agreed.open_max:
        ways.append(Choice("another", say("loan-another-button"), action="loan.another", object=str(group.id)))
    if any(not one.is_open for one in loans.loans_of(turn.session, group.id, turn.person.id)):
        ways.append(Choice("past", say("my-loans-past-button"), action="loans.past", object=str(group.id)))
    return ways


def _listed(id: str, group: Group, facts: tuple[Say, ...], choices: tuple[Choice, ...]) -> Say:
    return say(id, choices=(*choices, menu_choice()), group=GroupName(group.id), facts=facts)


def _none(turn: Turn, group: Group) -> Say:
    """Nothing is borrowed now."""
    choices = []
    if rules_of(turn.session, group.id).lending is not None:
        choices.append(Choice("loan", say("loan-button"), action="loan"))
    if loans.loans_of(turn.session, group.id, turn.person.id):
        choices.append(Choice("past", say("my-loans-past-button"), action="loans.past", object=str(group.id)))
    facts = loan_words.standing(turn.session, group, turn.person.id, groups.today(group, turn.now))
    if facts:
        # Nothing is open, so all there is to say is what they paid too much.
        back = Choice("refund", say("my-loans-refund-button"), action="loan.ask-refund", object=str(group.id))
        return _listed("my-loans-none-ahead", group, facts, (back, *choices))
    return say("my-loans-none", choices=(*choices, menu_choice()), group=GroupName(group.id))


def _mine(turn: Turn, about: str) -> tuple[Group, Loan]:
    """The loan that a button names. Refused to everyone but the borrower."""
    group_id, number = (int(part) for part in about.split(":")[:2])
    group = _group_of(turn, group_id)
    loan = loans.loan(turn.session, group_id, number)
    if loan.borrower_id != turn.person.id:
        raise Refusal("my-loans-not-yours", choices=(menu_choice(),))
    return group, loan


def _locked(turn: Turn, about: str) -> tuple[Group, Loan]:
    """The same, with the group locked and the loan as it is now."""
    group, loan = _mine(turn, about)
    return groups.lock(turn.session, group.id), loans.loan(turn.session, group.id, loan.number)


def _group_of(turn: Turn, group_id: int) -> Group:
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return turn.group


def _look(loan: Loan) -> Choice:
    return _act(loan, "look", say("repay-loan-button", number=loan.number))


def _act(loan: Loan, id: str, label: Say, *, page: int | None = None, style: Style = Style.PLAIN) -> Choice:
    about = _about(loan) if page is None else f"{_about(loan)}:{page}"
    return Choice(id, label, action=f"loans.{id}", object=about, version=loan.version, style=style)


def _about(loan: Loan) -> str:
    return f"{loan.group_id}:{loan.number}"

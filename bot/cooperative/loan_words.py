"""Loans in words: what one would cost, what is due when, how it came to be what it is. One sentence a line.

    cost_in_words     before it is asked for: what they get, what they pay, what it costs, and the true rate
    gates_in_words    every rule that stands before it, met or not, and what to do
    plan_in_words     the schedule; with what was paid of it, once it runs
    explained         "You borrowed €600. It costs €36. ... 636 - 106 = €530.", down to what the book says
    standing          each open loan of a member in short, and what is due next; `where_it_stands` all of one
    ended             how a loan ended

All of it is the borrower's own. It is told to them in private, and to nobody else.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.cooperative import groups, guarantees, late, lending, loans, motions, respites
from bot.cooperative.groups import Group
from bot.cooperative.lending import Gate, Quote
from bot.cooperative.loans import Loan, LoanLife
from bot.ledger import Instalment, LoanKind
from bot.messages import Arg, Name, Say, say
from bot.money import Money

__all__ = [
    "all_explained",
    "cost_in_words",
    "ended",
    "explained",
    "gates_in_words",
    "page_of",
    "plan_in_words",
    "plan_of",
    "standing",
    "where_it_stands",
]

# So many lines of a schedule are one look.
PAGE = 12


def cost_in_words(quote: Quote) -> tuple[Say, ...]:
    """What a loan on these terms would bring and cost, to the cent, and what that is a year."""
    currency = quote.total.currency
    dues = [Money(one.total_minor, currency) for one in quote.instalments]
    buys = quote.terms.kind == LoanKind.COST_PLUS
    lines = [say("loan-cost-buy" if buys else "loan-cost-get", gets=quote.gets)]
    if quote.gets < quote.terms.principal:
        lines.append(say("loan-cost-kept-back", kept=quote.terms.principal - quote.gets))
    lines += [*_payments(dues), say("loan-cost-total", total=quote.total)]
    if not quote.cost:
        return (*lines, say("loan-cost-nothing"))
    return (*lines, say("loan-cost", cost=quote.cost), say("loan-cost-rate", rate=quote.rate_bp))


def gates_in_words(gates: Sequence[Gate]) -> tuple[Say, ...]:
    """Each rule, met or not; below one that is not met, what to do about it."""
    return tuple(line for gate in gates for line in (gate.words, gate.way) if line is not None)


def plan_in_words(instalments: Sequence[Instalment], currency: str) -> tuple[Say, ...]:
    """A schedule of which nothing is paid: each day, what is due on it, and what of the loan is left then."""
    return tuple(
        say(
            "loan-plan-line",
            number=one.number,
            day=one.due,
            amount=Money(one.total_minor, currency),
            left=Money(one.balance_minor, currency),
        )
        for one in instalments
    )


def plan_of(session: Session, group: Group, loan: Loan, on: date) -> tuple[Say, ...]:
    """The schedule of a loan that runs: of each instalment whether it is paid, in part, late, or yet to come.

    With the fines that fell, and the days to which more time was given.
    """
    left = {one.number: one.total_minor for one in loans.state_of(session, loan, on).owed}
    fines = {one.number: one.imposed_minor for one in loans.fines_of(session, loan)}
    longer = respites.days_of(session, loan)
    lines = []
    for one in loans.plan_of(session, loan):
        rest, day = left.get(one.number, 0), longer.get(one.number, one.due)
        amount = Money(one.total_minor + fines.get(one.number, 0), group.currency)
        facts: dict[str, Arg] = {"number": one.number, "day": day, "amount": amount}
        if not rest:
            lines.append(Say("loan-plan-paid", facts))
        elif day < on:
            lines.append(Say("loan-plan-late", {**facts, "rest": Money(rest, group.currency)}))
        elif rest < amount.minor:
            lines.append(Say("loan-plan-part", {**facts, "rest": Money(rest, group.currency)}))
        else:
            lines.append(Say("loan-plan-line", {**facts, "left": Money(one.balance_minor, group.currency)}))
    return tuple(lines)


def page_of(lines: Sequence[Say], page: int) -> tuple[tuple[Say, ...], int]:
    """The lines of a page, counted from 0, and how many pages there are; after the last comes the first."""
    pages = max(1, -(-len(lines) // PAGE))
    first = page % pages * PAGE
    return tuple(lines[first : first + PAGE]), pages


def explained(session: Session, group: Group, loan: Loan, on: date) -> tuple[Say, ...]:
    """Where what is left comes from: borrowed, and what it costs, less what was paid. It adds up to the cent."""
    state, currency = loans.state_of(session, loan, on), group.currency
    principal, paid = Money(loan.principal_minor, currency), Money(state.paid_minor, currency)
    left = Money(state.left_minor, currency)
    cost = paid + left - principal
    fines = Money(sum(one.imposed_minor for one in loans.fines_of(session, loan)), currency)
    lines = [say("loan-explain-borrowed", principal=principal)]
    given = loans.disbursed(session, loan)
    if given is not None and given.minor < principal.minor:
        lines.append(say("loan-explain-kept-back", kept=principal - Money(given.minor, currency)))
    lines.append(say("loan-explain-cost", cost=cost) if cost else say("loan-explain-free"))
    if fines:
        lines.append(say("loan-explain-fines", fines=fines))
    lines.append(say("loan-explain-together", total=principal + cost))
    if paid:
        lines.append(say("loan-explain-paid", paid=paid))
        lines.append(say("loan-explain-left", total=principal + cost, paid=paid, left=left))
    else:
        lines.append(say("loan-explain-paid-nothing"))
    if state.waiting_minor:
        lines.append(say("loan-explain-waiting", waiting=Money(state.waiting_minor, currency)))
    if loan.state == LoanLife.RUNNING:
        closing = Money(sum(one.total_minor for one in loans.to_close(session, loan, on)), currency)
        if closing < left:
            lines.append(say("loan-explain-today", closing=closing))
    return tuple(lines)


def all_explained(session: Session, group: Group, person_id: int, on: date) -> tuple[Say, ...]:
    """The same of every loan that a member is paying back, each under its number."""
    mine = [loan for loan in loans.running(session, group.id) if loan.borrower_id == person_id]
    return tuple(
        line
        for loan in mine
        for line in (say("loan-explain-which", number=loan.number), *explained(session, group, loan, on))
    )


def standing(session: Session, group: Group, person_id: int, on: date) -> tuple[Say, ...]:
    """Each open loan of a member: where it stands, what is left, what is late and what comes next."""
    lines = [
        line for loan in loans.open_of(session, group.id, person_id) for line in _standing_of(session, group, loan, on)
    ]
    ahead = loans.prepaid_of(session, group.id, person_id)
    if ahead:
        lines.append(say("loan-stands-ahead", amount=ahead))
    return tuple(lines)


def where_it_stands(session: Session, group: Group, loan: Loan, now: datetime) -> tuple[Say, ...]:
    """All there is to say of one loan now, a sentence a line."""
    on = groups.today(group, now)
    amount = Money(loan.principal_minor, group.currency)
    if not loan.is_open:
        return (ended(session, group, loan),)
    lines = _standing_of(session, group, loan, on)
    match LoanLife(loan.state):
        case LoanLife.ASKED:
            lines += _request(session, group, loan, now)
        case LoanLife.AGREED:
            givers = [say("loan-giver", person=Name(one)) for one in loans.givers(session, loan)]
            lines += [say("loan-gives", count=len(givers)), *givers]
        case LoanLife.RUNNING:
            state = loans.state_of(session, loan, on)
            lines.append(say("loan-borrowed", amount=amount, paid=Money(state.paid_minor, group.currency)))
            if state.waiting_minor:
                lines.append(say("loan-explain-waiting", waiting=Money(state.waiting_minor, group.currency)))
    return tuple(lines)


def ended(session: Session, group: Group, loan: Loan) -> Say:
    """How a loan ended: paid back, turned down, withdrawn, or given up."""
    when = loan.ended_at or loan.asked_at
    if loan.state in (LoanLife.REPAID, LoanLife.WRITTEN_OFF):
        paid = loans.state_of(session, loan, groups.today(group, when)).paid_minor
        return say(f"loan-ended-{loan.state}", number=loan.number, paid=Money(paid, group.currency), when=when)
    amount = Money(loan.principal_minor, group.currency)
    return say(f"loan-ended-{loan.state}", number=loan.number, amount=amount, when=when)


def _standing_of(session: Session, group: Group, loan: Loan, on: date) -> list[Say]:
    amount = Money(loan.principal_minor, group.currency)
    if loan.state != LoanLife.RUNNING:
        return [say(f"loan-stands-{loan.state}", number=loan.number, amount=amount)]
    left = Money(loans.state_of(session, loan, on).left_minor, group.currency)
    lines = [say("loan-stands-left", number=loan.number, left=left)]
    to_pay = late.to_pay(session, loan, on)
    if to_pay is not None:
        due = Money(to_pay.minor, group.currency)
        if to_pay.days > 0:
            lines.append(say("loan-stands-late", number=loan.number, late=due, since=to_pay.day))
        else:
            lines.append(say("loan-stands-next", number=loan.number, due=due, day=to_pay.day))
    return lines


def _request(session: Session, group: Group, loan: Loan, now: datetime) -> list[Say]:
    """Whom a request waits for: those who shall stand in, the group's vote, or what came in between since then."""
    lines = []
    for one in guarantees.of_loan(session, loan):
        amount = Money(one.minor or one.asked_minor, group.currency)
        lines.append(say(f"loan-guarantor-{one.state}", person=Name(one.person_id), amount=amount))
    motion = motions.motion(session, group.id, loan.motion) if loan.motion is not None else None
    if motion is not None and motion.is_open:
        return [*lines, say("loan-voting", until=motion.closes_at)]
    if motion is not None:
        lines.append(say("loan-agreed-not-yet"))
    amount = Money(loan.principal_minor, group.currency)
    gates = lending.gates(session, group, loan.borrower_id, amount, loan.count, now, loan=loan)
    return [*lines, *gates_in_words([gate for gate in gates if not gate.met])]


def _payments(dues: Sequence[Money]) -> list[Say]:
    """What is to be paid, as short as it can be said: the same each time, or all but the last, or one by one."""
    first, last, times = dues[0], dues[-1], len(dues)
    if times == 1:
        return [say("loan-cost-pay-once", amount=first)]
    if len(set(dues)) == 1:
        return [say("loan-cost-pay-each", amount=first, times=times)]
    if len(set(dues[:-1])) == 1:
        return [say("loan-cost-pay-but-last", amount=first, times=times - 1, last=last)]
    return [say("loan-cost-pay-from-to", first=first, last=last, times=times)]

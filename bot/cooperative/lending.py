"""Lending: who may have how much, what it would cost, and how a loan is asked for.

    gates      every rule that stands before a loan, met or not, and the way to meet it
    limit      how much a member may ask for now; `bounds` says why
    quote      what a loan would cost, to the cent
    request    asks for one

There is one source: the same list is shown to whoever asks, checked when they ask, and checked again when the group
has agreed. What the days until the giving can change (`must_hold_when_given`) is checked a last time then. Money counts
once it is promised: what is agreed and not given yet, or given and not confirmed yet, is neither in the box nor free to
be lent again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from sqlalchemy.orm import Session

from bot import clock, ledger
from bot.cooperative import funds, groups, guarantees, households, loans, months, motions
from bot.cooperative.groups import Group
from bot.cooperative.loan_tables import Loan, LoanLife
from bot.cooperative.people import Person
from bot.cooperative.rule_changes import propose_choice
from bot.cooperative.rule_words import rule_of_field
from bot.cooperative.rules import Lending, rules_in, rules_of, version_of, why
from bot.database import vault_of
from bot.errors import Refusal
from bot.ledger import Every, Instalment, Terms
from bot.messages import Arg, Choice, Name, Say, say
from bot.money import Money

__all__ = [
    "Bound",
    "Gate",
    "Quote",
    "bounds",
    "first_unmet",
    "gates",
    "is_ready",
    "limit",
    "must_hold_when_given",
    "quote",
    "refused",
    "request",
    "withdraw",
]

# A loan is written in one word or a short line, not in a letter that everybody has to read.
PURPOSE_MAX = 60

# The rule behind each gate. That nothing may be late is no group's to change.
RULE_OF: Mapping[str, str] = {
    "lends": "kind",
    "months": "member_months",
    "open": "open_max",
    "savings": "savings_times",
    "box": "keep_percent",
    "member": "member_percent",
    "household": "household_percent",
    "count": "count_max",
    "shareout": "shareout_on",
    "guarantors": "guarantors",
}


@dataclass(frozen=True, slots=True)
class Gate:
    """One rule that stands before a loan. words: the rule, with its ✅ or ❌; way: how to meet it, where it is not met.

    name: "lends", "months", "late", "open", "savings", "box", "member", "household", "count", "shareout" or
    "guarantors". What it says is the asker's own, and told to nobody else.
    """

    name: str
    met: bool
    words: Say
    way: Say | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """How much one rule lets a member ask for now, never below zero, and the sentence that explains it.

    name: "savings", "box", "member" or "household", as its gate is called.
    """

    name: str
    most: Money
    words: Say


@dataclass(frozen=True, slots=True)
class Quote:
    """What a loan would cost. gets: what is given into the hand. rate_bp: the true rate, in hundredths of a percent."""

    terms: Terms
    instalments: tuple[Instalment, ...]
    gets: Money
    total: Money
    cost: Money
    rate_bp: int


def gates(
    session: Session,
    group: Group,
    person_id: int,
    amount: Money,
    count: int,
    now: datetime,
    *,
    loan: Loan | None = None,
) -> list[Gate]:
    """Every rule that stands before a loan of `amount` in `count` instalments, in the order in which they are told.

    loan: the request that is looked at again, which does not stand in its own way; guarantors can only stand in for one
    that was asked for, so without it theirs is not among the gates.
    """
    lending = rules_of(session, group.id).lending
    if lending is None:
        return [Gate("lends", False, say("gate-lends-unmet"), say("gate-lends-way"))]
    found = [
        _months_in_group(session, group, person_id, lending, now),
        _nothing_late(session, group, person_id, now),
        _loans_open(session, group, person_id, lending, loan),
        *(_within(bound, amount) for bound in _bounds(session, group, person_id, lending, loan)),
        *_in_time(lending, amount, count, groups.today(group, now)),
    ]
    if loan is not None and lending.guarantors:
        yes = len(guarantees.accepted_for(session, loan))
        found.append(_gate("guarantors", yes >= lending.guarantors, yes=yes, needed=lending.guarantors))
    return found


def first_unmet(gates: Sequence[Gate]) -> Gate | None:
    """The first rule that is not met; None if nothing stands in the way."""
    return next((gate for gate in gates if not gate.met), None)


def refused(session: Session, group: Group, gate: Gate) -> Refusal:
    """A gate that is not met, as what the asker hears: the way to meet it, and the rule behind it, with its vote."""
    told = (gate.words, *((gate.way,) if gate.way is not None else ()))
    rules = Choice("rules", say("rules-button"), action="rules")
    if gate.name not in RULE_OF:
        return Refusal("lending-refused-always", choices=(rules,), why=told)
    field = RULE_OF[gate.name]
    choices = (propose_choice(rule_of_field(field).name), rules)
    return Refusal("lending-refused", choices=choices, why=told, rule=why(session, group.id, field))


def limit(session: Session, group: Group, person_id: int) -> Money:
    """How much a member may ask for now, by every rule that is about amounts; zero while the group does not lend."""
    found = bounds(session, group, person_id)
    return found[0].most if found else Money(0, group.currency)


def bounds(session: Session, group: Group, person_id: int) -> tuple[Bound, ...]:
    """How much each rule lets a member ask for, the strictest first; nothing while the group does not lend."""
    lending = rules_of(session, group.id).lending
    if lending is None:
        return ()
    return tuple(sorted(_bounds(session, group, person_id, lending, None), key=lambda bound: bound.most.minor))


def quote(session: Session, group: Group, amount: Money, count: int, start: date) -> Quote:
    """What a loan of `amount`, given on the day `start`, would cost by the rules in force.

    Raises Refusal if the group does not lend, or for terms that no loan can have.
    """
    lending = rules_of(session, group.id).lending
    if lending is None:
        raise refused(session, group, Gate("lends", False, say("gate-lends-unmet"), say("gate-lends-way")))
    terms = _terms(lending, amount, count, start)
    gets, cost = ledger.paid_out(terms), ledger.total_cost(terms)
    return Quote(
        terms=terms,
        instalments=ledger.schedule(terms),
        gets=gets,
        total=gets + cost,
        cost=cost,
        rate_bp=int(ledger.true_rate_year(terms) * 100),
    )


def request(
    session: Session,
    group: Group,
    person_id: int,
    amount: Money,
    count: int,
    purpose: str,
    guarantors: Sequence[int],
    *,
    key: str,
    now: datetime,
) -> Loan:
    """A member asks for a loan: it is written down as asked for, and so are those who shall stand in for it.

    purpose: what it is for, in a word of the member's own, "" to keep it private. guarantors: whom the borrower names;
    each is asked for an equal part of the loan. Telling them, and opening the motion once `is_ready`, is the caller's.
    Raises Refusal with the first gate that is not met; that the guarantors have not answered yet is not in the way.
    """
    group = groups.lock(session, group.id)
    if not groups.takes_part(session, group.id, person_id):
        raise Refusal("common-not-a-member")
    unmet = first_unmet(gates(session, group, person_id, amount, count, now))
    lending = rules_of(session, group.id).lending
    if unmet is not None or lending is None:
        assert unmet is not None, "a group that does not lend has a gate that says so"
        raise refused(session, group, unmet)
    named = list(dict.fromkeys(guarantors))
    if len(named) < lending.guarantors:
        raise Refusal("lending-name-guarantors", count=lending.guarantors)
    terms = _terms(lending, amount, count, groups.today(group, now))
    group.loans += 1
    loan = Loan(
        group_id=group.id,
        number=group.loans,
        key=key,
        borrower_id=person_id,
        state=LoanLife.ASKED.value,
        principal_minor=amount.minor,
        kind=lending.kind.value,
        rate_bp=lending.rate_bp,
        rate_per=lending.rate_per,
        every=lending.every.value,
        count=count,
        grace_principal=terms.grace_principal,
        step_minor=lending.step_minor,
        pay_order=",".join(lending.order),
        fine_minor=lending.fine_minor,
        fine_cap_percent=lending.fine_cap_percent,
        fine_days=lending.fine_days,
        rules_version=version_of(session, group.id) or 1,
        asked_at=now,
    )
    if purpose:
        person = session.get_one(Person, person_id)
        loan.purpose = vault_of(session).seal(purpose[:PURPOSE_MAX], loans.sealed_as(loan), person.key)
    session.add(loan)
    session.flush()
    for one, part in zip(named, amount.split(max(len(named), 1)), strict=False):
        guarantees.ask(session, group, loan, one, part, now)
    return loan


def is_ready(session: Session, loan: Loan) -> bool:
    """Whether the group can be asked: the loan is asked for, has no motion yet, and enough guarantors said yes."""
    lending = rules_of(session, loan.group_id).lending
    needed = lending.guarantors if lending is not None else 0
    waits = loan.state == LoanLife.ASKED and loan.motion is None
    return waits and len(guarantees.accepted_for(session, loan)) >= needed


def must_hold_when_given(session: Session, group: Group, loan: Loan, given: Money, now: datetime) -> None:
    """Raises Refusal, to whoever gives it, if an agreed loan cannot be given today: with the reason, and what to do.

    Its schedule begins today, and must end before the sharing day of the rules now or of those it was asked under, the
    earlier one. Nothing of the borrower's may be late. The box must keep what the rules now leave in it. How much is
    late is not said: that is the borrower's own.
    """
    now_lends, asked_under = (
        rules_of(session, group.id).lending,
        rules_in(session, group.id, loan.rules_version).lending,
    )
    days = [one.shareout_on for one in (now_lends, asked_under) if one is not None and one.shareout_on is not None]
    today = groups.today(group, now)
    last = ledger.due_dates(loans.terms_of(loan, group.currency, today))[-1]
    if days and last >= min(days):
        raise Refusal("loan-give-shareout", loan=loan.number, last=last, shareout=min(days))
    if not _nothing_late(session, group, loan.borrower_id, now).met:
        raise Refusal("loan-give-late", loan=loan.number, borrower=Name(loan.borrower_id))
    lending = now_lends or asked_under
    if lending is not None:
        box = next(one for one in _bounds(session, group, loan.borrower_id, lending, loan) if one.name == "box")
        if given > box.most:
            if not box.most:
                raise Refusal("loan-give-box-empty", loan=loan.number)
            raise Refusal("loan-give-box", loan=loan.number, most=box.most)


def withdraw(session: Session, loan: Loan, by: int, now: datetime) -> None:
    """The borrower does not want it any more: not voted on yet, or agreed and not given yet. The group must be locked.

    Raises Refusal if it is another's, is being voted on (that motion is withdrawn, not this), or money is on the way.
    """
    loan = loans.loan(session, loan.group_id, loan.number)
    if by != loan.borrower_id:
        raise Refusal("handover-not-yours")
    if loan.state not in (LoanLife.ASKED, LoanLife.AGREED):
        raise Refusal(f"loan-not-withdrawn-{loan.state}", loan=loan.number)
    if loan.motion is not None and motions.motion(session, loan.group_id, loan.motion).is_open:
        raise Refusal("loan-is-voted-on", loan=loan.number)
    loan.state, loan.ended_at = LoanLife.WITHDRAWN.value, now
    loan.version += 1
    guarantees.release(session, loan)


def _bounds(session: Session, group: Group, person_id: int, lending: Lending, loan: Loan | None) -> tuple[Bound, ...]:
    """How much each rule about amounts leaves, in the order in which they are told."""
    fund, box = funds.fund(session, group), funds.free_in_the_box(session, group, but=loan)
    owed = funds.owed_by(session, group.id, [person_id], but=loan)
    home = households.household_of(session, group.id, person_id)
    owed_at_home = funds.owed_by(session, group.id, home, but=loan)
    saved = funds.free_savings(session, group, person_id)
    keep = -(-fund * lending.keep_percent // 100)

    def bound(name: str, minor: int, **args: Arg) -> Bound:
        most = Money(max(minor, 0), group.currency)
        return Bound(name, most, Say(f"limit-{name}", {**args, "most": most}))

    times, percent = lending.savings_times, lending.member_percent * 100
    return (
        bound("savings", saved * times - owed, times=times, saved=Money(saved, group.currency)),
        bound("box", box - keep),
        bound("member", fund * lending.member_percent // 100 - owed, percent=percent),
        bound(
            "household", fund * lending.household_percent // 100 - owed_at_home, percent=lending.household_percent * 100
        ),
    )


def _within(bound: Bound, amount: Money) -> Gate:
    """Whether an amount is within a bound. The way to it is a smaller amount, where any is left."""
    way = say("gate-amount-way" if bound.most else f"gate-{bound.name}-way", most=bound.most)
    met = amount <= bound.most
    sign = say(f"gate-{'met' if met else 'unmet'}", what=bound.words)
    return Gate(bound.name, met, sign, None if met else way)


def _months_in_group(session: Session, group: Group, person_id: int, lending: Lending, now: datetime) -> Gate:
    member = groups.active_membership(session, group.id, person_id)
    since = (
        clock.local(member.joined_at, group.zone).date() if member and member.joined_at else groups.today(group, now)
    )
    begins = ledger.months_after(since, lending.member_months)
    return _gate("months", groups.today(group, now) >= begins, needed=lending.member_months, begins=begins)


def _nothing_late(session: Session, group: Group, person_id: int, now: datetime) -> Gate:
    today = groups.today(group, now)
    late = months.late(session, group, person_id, now).minor
    for loan in loans.open_of(session, group.id, person_id):
        late += loans.state_of(session, loan, today).late_minor
    return _gate("late", not late, late=Money(late, group.currency))


def _loans_open(session: Session, group: Group, person_id: int, lending: Lending, loan: Loan | None) -> Gate:
    others = [one for one in loans.open_of(session, group.id, person_id) if loan is None or one.number != loan.number]
    first = others[0].number if others else 0
    return _gate("open", len(others) < lending.open_max, count=len(others), most=lending.open_max, loan=first)


def _in_time(lending: Lending, amount: Money, count: int, today: date) -> list[Gate]:
    """Not too many instalments, and all of them before the sharing."""
    found = [_gate("count", 1 <= count <= lending.count_max, count=count, most=lending.count_max)]
    if lending.shareout_on is not None and found[0].met:
        last = ledger.due_dates(_terms(lending, amount, count, today))[-1]
        found.append(_gate("shareout", last < lending.shareout_on, last=last, shareout=lending.shareout_on))
    return found


def _gate(name: str, met: bool, **args: Arg) -> Gate:
    words = Say(f"gate-{name}-{'met' if met else 'unmet'}", args)
    return Gate(name, met, words, None if met else Say(f"gate-{name}-way", args))


def _terms(lending: Lending, amount: Money, count: int, start: date) -> Terms:
    """The terms of a loan by a group's rules. Raises Refusal where no loan can have them."""
    grace = 0 if lending.every == Every.END else min(lending.grace_principal, count - 1)
    try:
        terms = Terms(
            kind=lending.kind,
            principal=amount,
            rate=Fraction(lending.rate_bp, 10_000),
            rate_per=lending.rate_per,
            count=count,
            every=lending.every,
            start=start,
            grace_principal=max(grace, 0),
            step_minor=lending.step_minor,
        )
        ledger.paid_out(terms)
        ledger.schedule(terms)
    except ValueError:
        raise Refusal("lending-cannot-be") from None
    return terms

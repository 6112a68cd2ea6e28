"""The kind of motion "loan": the group decides whether one of its members gets the loan that they asked for.

Who has no say in it: the borrower, and whoever lives with them from one purse. Guarantors do vote: it is their own
money that they stand in with, so they have no reason to wave through what will not be paid back.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import outbox
from bot.cooperative import groups, guarantees, households, lending, loan_cards, loans, motions, notices
from bot.cooperative.groups import Group
from bot.cooperative.lending import Quote
from bot.cooperative.loan_tables import Loan, LoanLife
from bot.cooperative.motions import Kind, Motion, Subject
from bot.cooperative.rules import Rules
from bot.errors import Refusal
from bot.ledger import Instalment, LoanKind, Terms, schedule, total_cost
from bot.messages import Arg, Name, Say, say
from bot.money import Money

__all__ = ["KIND", "PURPOSES", "forget", "preview", "put_to_vote", "subject"]

# What most loans are for; other purposes are the member's own words.
PURPOSES = ("business", "health", "school")


def subject(loan: Loan) -> Subject:
    """What a motion on this loan is about."""
    return {"loan": loan.number}


def preview(borrower_id: int, quote: Quote, purpose: str) -> tuple[Say, ...]:
    """What the group will see of a loan that is not asked for yet: for the borrower to agree to first.

    Guarantors are added to it as they say yes.
    """
    return (*_told(borrower_id, quote.terms, purpose), say("loan-motion-rules-met"))


def forget(session: Session, person_id: int) -> None:
    """Forgets what somebody's loans were for, in their own words, for they are erased. The votes stay as they are."""
    wrote = select(Loan).where(Loan.borrower_id == person_id, Loan.purpose.is_not(None))
    for loan in session.scalars(wrote).all():
        loan.purpose = None
        if loan.motion is not None:
            motion = motions.motion(session, loan.group_id, loan.motion)
            words = _describe(session, groups.group(session, loan.group_id), subject(loan))
            motions.seal_subject(session, motion, subject(loan), words)
            outbox.blank_under(session, f"motion:{motion.group_id}:{motion.number}:%")


def put_to_vote(loan: Loan, motion: Motion) -> None:
    """The motion on this loan is open: it is asked about once."""
    loan.motion = motion.number
    loan.version += 1


def _describe(session: Session, group: Group, subject: Subject) -> tuple[Say, ...]:
    """Who asks for how much and what for, what comes back when, and who stands in for it.

    This is what the borrower agreed to show to the group, and no more: no savings, and no other loans.
    """
    loan = loans.loan(session, group.id, subject["loan"])
    terms = loans.terms_of(loan, group.currency, groups.today(group, loan.asked_at))
    stand_in = [
        say("loan-motion-guarantor", person=Name(one.person_id), amount=Money(one.minor, group.currency))
        for one in guarantees.accepted_for(session, loan)
    ]
    told = _told(loan.borrower_id, terms, loans.purpose_of(session, loan))
    return (*told, *stand_in, say("loan-motion-rules-met"))


def _told(borrower_id: int, terms: Terms, purpose: str) -> tuple[Say, ...]:
    asks = say(
        "loan-motion-asks",
        borrower=Name(borrower_id),
        amount=terms.principal,
        count=terms.count,
        every=terms.every.value,
        purpose=_purpose(purpose),
    )
    return asks, _plan(schedule(terms), total_cost(terms), terms.kind)


def _purpose(purpose: str) -> Say:
    if purpose in PURPOSES:
        return say(f"loan-for-{purpose}")
    return say("loan-for-words", words=purpose) if purpose else say("loan-for-private")


def _plan(instalments: tuple[Instalment, ...], cost: Money, kind: LoanKind) -> Say:
    sums = [Money(one.total_minor, cost.currency) for one in instalments]
    total = Money(sum(money.minor for money in sums), cost.currency)
    if kind == LoanKind.IN_ADVANCE:
        return say("loan-motion-plan-advance", count=len(sums), total=total, kept=cost)
    facts: Mapping[str, Arg] = {"count": len(sums), "total": total, "cost": cost}
    if len(set(sums)) == 1:
        return Say("loan-motion-plan", {**facts, "each": sums[0]})
    return Say("loan-motion-plan-falling", {**facts, "first": sums[0], "last": sums[-1]})


def _check(session: Session, group: Group, subject: Subject, opened_by: int, now: datetime) -> None:
    loan = loans.loan(session, group.id, subject["loan"])
    if opened_by != loan.borrower_id:
        raise Refusal("handover-not-yours")
    if loan.state != LoanLife.ASKED or loan.motion is not None:
        raise Refusal("loan-decided-already", loan=loan.number)
    unmet = _first_unmet(session, group, loan, now)
    if unmet is not None:
        raise lending.refused(session, group, unmet)


def _excluded(session: Session, group: Group, subject: Subject) -> Mapping[int, str]:
    loan = loans.loan(session, group.id, subject["loan"])
    home = households.household_of(session, group.id, loan.borrower_id)
    return {person: "loan-vote-own" if person == loan.borrower_id else "loan-vote-household" for person in home}


def _secret(rules: Rules) -> bool:
    return rules.voting.secret_loans


def _apply(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    """The loan is agreed, and whoever keeps the money is asked to give it. The gates are looked at once more.

    Why a gate is not met is the borrower's own, and they see it where they see their loan; only that the box holds too
    little may be said to the group.
    """
    loan = loans.loan(session, group.id, motions.subject_of(session, motion)["loan"])
    if loan.state != LoanLife.ASKED:
        raise Refusal("loan-decided-already", loan=loan.number)
    unmet = _first_unmet(session, group, loan, now)
    if unmet is not None:
        raise Refusal("loan-agreed-box-short" if unmet.name == "box" else "loan-agreed-gate", loan=loan.number)
    loan.state, loan.agreed_at = LoanLife.AGREED.value, now
    loan.version += 1
    session.flush()
    loan_cards.show(session, group, loan, now)
    givers = tuple(say("loan-giver", person=Name(one)) for one in loans.givers(session, loan))
    return (say("loan-agreed", borrower=Name(loan.borrower_id), loan=loan.number, givers=givers),)


def _failed(session: Session, group: Group, motion: Motion, now: datetime) -> None:
    """The group said no, or the borrower took it back: nobody stands in for anything any more."""
    loan = loans.loan(session, group.id, motions.subject_of(session, motion)["loan"])
    if loan.state != LoanLife.ASKED:
        return
    withdrawn = motion.state == motions.State.WITHDRAWN
    loan.state = (LoanLife.WITHDRAWN if withdrawn else LoanLife.TURNED_DOWN).value
    loan.ended_at = now
    loan.version += 1
    for person in guarantees.release(session, loan):
        notices.tell(
            session,
            person,
            say("guarantee-released", loan=loan.number, borrower=Name(loan.borrower_id)),
            key=f"loan:{group.id}:{loan.number}:released",
            now=now,
            group_id=group.id,
            can_wait=True,
        )


def _first_unmet(session: Session, group: Group, loan: Loan, now: datetime) -> lending.Gate | None:
    amount = Money(loan.principal_minor, group.currency)
    found = lending.gates(session, group, loan.borrower_id, amount, loan.count, now, loan=loan)
    return lending.first_unmet(found)


KIND = Kind("loan", describe=_describe, apply=_apply, check=_check, excluded=_excluded, secret=_secret, failed=_failed)

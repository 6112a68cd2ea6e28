"""Loan requests: from the asker's last word to the group's ballot.

    send                  it is asked for: whoever shall stand in hears first, the group once enough of them said yes
    stand_in, stay_out    one of them says so; the last yes that was missing opens the ballot
    name_another          the asker names somebody in the place of one who said no
    ask_group             opens the ballot, where something stood in the way when the last guarantor said yes
    withdraw              the asker does not want it any more
    lapse                 it was agreed to long ago, and nobody gave the money

What stands in the way of a request is the asker's own. If it turns up at a guarantor's yes, it is told to the asker
alone, and the guarantor's yes holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.cooperative import (
    decisions,
    groups,
    guarantee_cards,
    guarantees,
    lending,
    loan_cards,
    loan_motion,
    motion_cards,
    motions,
    notices,
)
from bot.cooperative.groups import Group
from bot.cooperative.guarantees import Guarantee, Pledge
from bot.cooperative.loans import Loan, LoanLife
from bot.cooperative.rules import rules_of
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, say
from bot.money import Money

__all__ = [
    "ask_group",
    "lapse",
    "lapses_at",
    "missing",
    "name_another",
    "send",
    "stand_in",
    "stay_out",
    "ways_on",
    "withdraw",
]

# What the group agreed to longer ago than this, it agreed to in another time.
GIVEN_WITHIN = timedelta(days=90)


def send(
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
    """Asks for a loan. The group must be locked. Raises Refusal with whatever stands in the way."""
    loan = lending.request(session, group, person_id, amount, count, purpose, guarantors, key=key, now=now)
    for one in guarantees.of_loan(session, loan):
        guarantee_cards.show(session, group, one, now, fresh=True)
    if lending.is_ready(session, loan):
        ask_group(session, group, loan, by=person_id, now=now)
    return loan


def stand_in(session: Session, group: Group, loan: Loan, person_id: int, amount: Money, now: datetime) -> None:
    """A guarantor says yes, for `amount`. The group must be locked. Raises Refusal as `guarantees.accept` does."""
    said = guarantees.accept(session, group, loan, person_id, amount, now)
    guarantee_cards.show(session, group, said, now, fresh=False)
    if lending.is_ready(session, loan):
        _ask_group_now(session, group, loan, now)
        return
    told = say("guarantee-told-yes", person=Name(person_id), amount=amount, number=loan.number)
    _tell_asker(session, group, loan, told, f"guarantor:{person_id}:v{said.version}", now)


def stay_out(session: Session, group: Group, loan: Loan, person_id: int, now: datetime) -> None:
    """A guarantor says no. The group must be locked. The asker alone hears of it, and may name somebody else."""
    said = guarantees.decline(session, loan, person_id, now)
    guarantee_cards.show(session, group, said, now, fresh=False)
    told = say("guarantee-told-no", person=Name(person_id), number=loan.number)
    _tell_asker(session, group, loan, told, f"guarantor:{person_id}:v{said.version}", now)


def name_another(session: Session, group: Group, loan: Loan, person_id: int, by: int, now: datetime) -> None:
    """The asker names another guarantor, for an equal part of what nobody stands in for. The group must be locked.

    Raises Refusal if it is not theirs to ask, nobody is missing, or as `guarantees.ask` does.
    """
    _must_be_asker(loan, by)
    still = missing(session, loan)
    if not still:
        raise Refusal("loan-ask-nobody-missing")
    covered = sum(one.asked_minor for one in _hoped(session, loan))
    # By rules that ask for more guarantors than when it was asked for, all of it may be covered.
    rest = max(loan.principal_minor - covered, still)
    part = Money(rest, group.currency).split(still)[0]
    asked = guarantees.ask(session, group, loan, person_id, part, now)
    guarantee_cards.show(session, group, asked, now, fresh=True)


def missing(session: Session, loan: Loan) -> int:
    """How many more members have to be named before enough of them can say yes."""
    agreed = rules_of(session, loan.group_id).lending
    if agreed is None or loan.state != LoanLife.ASKED or loan.motion is not None:
        return 0
    return max(agreed.guarantors - len(_hoped(session, loan)), 0)


def ask_group(session: Session, group: Group, loan: Loan, *, by: int, now: datetime) -> None:
    """Opens the ballot on a request. The group must be locked. Raises Refusal with whatever stands in the way."""
    _must_be_asker(loan, by)
    if not lending.is_ready(session, loan):
        raise Refusal("loan-ask-not-ready", number=loan.number)
    key = f"loan:{group.id}:{loan.number}"
    motion = decisions.open_motion(session, group, "loan", loan_motion.subject(loan), by=by, key=key, now=now)
    loan_motion.put_to_vote(loan, motion)
    session.flush()


def withdraw(session: Session, group: Group, loan: Loan, *, by: int, now: datetime) -> None:
    """The asker does not want it any more. The group must be locked. Whoever stands in, or was asked to, hears of it.

    Raises Refusal once somebody voted on it, or money is on the way.
    """
    _must_be_asker(loan, by)
    concerned = [one for one in guarantees.of_loan(session, loan) if one.state in (Pledge.ASKED, Pledge.ACCEPTED)]
    motion = motions.motion(session, group.id, loan.motion) if loan.motion is not None else None
    if motion is not None and motion.is_open:
        decisions.withdraw(session, group, motion, by, now)
    else:
        lending.withdraw(session, loan, by, now)
    for one in concerned:
        guarantee_cards.show(session, group, one, now, fresh=False)


def lapses_at(loan: Loan) -> datetime | None:
    """Until when the money may be given; None for a loan that was not agreed to, or was given."""
    if loan.state != LoanLife.AGREED or loan.agreed_at is None:
        return None
    return loan.agreed_at + GIVEN_WITHIN


def lapse(session: Session, group: Group, loan: Loan, now: datetime) -> None:
    """Ends what was agreed to and not given in time: the box keeps nothing for it any more. The group must be locked.

    Whoever asked for it hears of it, and so do those who stand in, and those who were to give the money.
    """
    until = lapses_at(loan)
    if until is None or now < until:
        return
    stood_in = guarantees.accepted_for(session, loan)
    loan.state, loan.ended_at = LoanLife.WITHDRAWN.value, now
    loan.version += 1
    guarantees.release(session, loan)
    session.flush()
    for one in stood_in:
        guarantee_cards.show(session, group, one, now, fresh=False)
    loan_cards.show(session, group, loan, now)
    told = say("loan-ask-lapsed", amount=Money(loan.principal_minor, group.currency), number=loan.number)
    _tell_asker(session, group, loan, told, "lapsed", now)


def ways_on(session: Session, group: Group, loan: Loan) -> tuple[Choice, ...]:
    """What the asker may do about a request: see the vote, name another guarantor, or ask the group now."""
    about = f"{group.id}:{loan.number}"
    if loan.motion is not None:
        return (motion_cards.look_choice(motions.motion(session, group.id, loan.motion)),)
    if missing(session, loan):
        return (Choice("name", say("loan-ask-name-button"), action="loans.name", object=about),)
    if lending.is_ready(session, loan):
        return (Choice("now", say("loan-ask-group-button"), action="loans.now", object=about),)
    return ()


def _hoped(session: Session, loan: Loan) -> list[Guarantee]:
    """Those who said yes, or may still."""
    return [
        one
        for one in guarantees.of_loan(session, loan)
        if one.state in (Pledge.ASKED, Pledge.ACCEPTED) and groups.takes_part(session, loan.group_id, one.person_id)
    ]


def _ask_group_now(session: Session, group: Group, loan: Loan, now: datetime) -> None:
    """The last guarantor said yes: the group is asked, or the asker hears why it cannot be."""
    saved = session.begin_nested()
    try:
        ask_group(session, group, loan, by=loan.borrower_id, now=now)
    except Refusal as refusal:
        saved.rollback()
        session.refresh(group)
        session.refresh(loan)
        why = Say(refusal.say.id, refusal.say.args)
        _tell_asker(session, group, loan, say("loan-ask-not-now", why=why), f"not-now:{now.isoformat()}", now)
    else:
        saved.commit()
        _tell_asker(session, group, loan, say("loan-ask-sent-now", number=loan.number), "sent", now)


def _tell_asker(session: Session, group: Group, loan: Loan, what: Say, occasion: str, now: datetime) -> None:
    look = Choice("look", say("repay-loan-button", number=loan.number), action="loans.look", object=_about(loan))
    ways = (*ways_on(session, group, loan), look)
    notices.tell(
        session,
        loan.borrower_id,
        notices.of_group(session, what.offering(*ways), group.id, loan.borrower_id),
        key=f"loan:{group.id}:{loan.number}:{occasion}",
        now=now,
        group_id=group.id,
    )


def _must_be_asker(loan: Loan, by: int) -> None:
    if by != loan.borrower_id:
        raise Refusal("my-loans-not-yours")


def _about(loan: Loan) -> str:
    return f"{loan.group_id}:{loan.number}"

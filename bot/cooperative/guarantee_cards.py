"""What a member is shown of a loan they are asked to stand in for: the question, and later what of it is left.

One card for each loan, in private. What the loan is for stays out of it: whoever stands in answers for money, and not
for reasons.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import guarantees, loans, notices
from bot.cooperative.groups import Group
from bot.cooperative.guarantees import Guarantee, Pledge
from bot.cooperative.loans import Loan, LoanLife
from bot.messages import Arg, Choice, Name, Say, Style, say
from bot.money import Money

__all__ = ["card_key", "card_of", "pledges_choice", "pledges_in_words", "show"]


def card_key(guarantee: Guarantee) -> str:
    """The card under which whoever is asked sees a guarantee."""
    return f"guarantee:{guarantee.group_id}:{guarantee.loan}"


def show(
    session: Session, group: Group, guarantee: Guarantee, now: datetime, *, fresh: bool, occasion: str = ""
) -> None:
    """Draws the card of whoever is asked. occasion: makes it a new message though nothing changed."""
    person = guarantee.person_id
    card = card_key(guarantee)
    notices.tell(
        session,
        person,
        notices.of_group(session, card_of(session, group, guarantee), group.id, person),
        key=f"{card}:v{guarantee.version}{occasion}",
        now=now,
        group_id=group.id,
        card=card,
        fresh=fresh,
    )


def redraw(session: Session, group: Group, loan: Loan, now: datetime, *, occasion: str) -> None:
    """Draws the cards of all who stand in for a loan, whose money has moved: their part is another now.

    It makes no sound, but where they are free of it.
    """
    for one in guarantees.accepted_for(session, loan):
        show(session, group, one, now, fresh=loan.state == LoanLife.REPAID, occasion=occasion)


def card_of(session: Session, group: Group, guarantee: Guarantee) -> Say:
    """What whoever stands in, or is asked to, sees now, and what they may do about it."""
    loan = loans.loan(session, group.id, guarantee.loan)
    asked = Money(guarantee.asked_minor, group.currency)
    facts: dict[str, Arg] = {"borrower": Name(loan.borrower_id), "number": loan.number}
    match Pledge(guarantee.state):
        case Pledge.ASKED if loan.state == LoanLife.ASKED:
            amount = Money(loan.principal_minor, group.currency)
            return Say("guarantee-ask", {**facts, "amount": amount, "asked": asked}, _answers(guarantee))
        case Pledge.DECLINED:
            return Say("guarantee-said-no", facts)
        case Pledge.ACCEPTED if loan.is_open:
            return _standing_in(session, group, guarantee, loan, facts)
    return Say("guarantee-free", facts)


def pledges_in_words(session: Session, group: Group, pledges: Sequence[Guarantee]) -> tuple[Say, ...]:
    """Each pledge in a line: for whose loan, for how much at first, and how much of it is left."""
    lines = []
    for one in pledges:
        loan = loans.loan(session, group.id, one.loan)
        live = Money(guarantees.live_minor(session, one), group.currency)
        pledged = Money(one.minor, group.currency)
        borrower = Name(loan.borrower_id)
        lines.append(say("guarantee-line", borrower=borrower, number=loan.number, pledged=pledged, live=live))
    return tuple(lines)


def pledges_choice() -> Choice:
    """The way to all that one stands in for."""
    return Choice("pledges", say("guarantee-mine-button"), action="guarantee")


def _standing_in(session: Session, group: Group, guarantee: Guarantee, loan: Loan, facts: dict[str, Arg]) -> Say:
    facts["pledged"] = Money(guarantee.minor, group.currency)
    if loan.state != LoanLife.RUNNING:
        return Say("guarantee-until-given", facts)
    facts["live"] = Money(guarantees.live_minor(session, guarantee), group.currency)
    pay = Choice("pay", say("repay-for-them-button"), action="repay.this", object=f"{loan.group_id}:{loan.number}")
    return Say("guarantee-live", facts, (pay,))


def _answers(guarantee: Guarantee) -> tuple[Choice, ...]:
    return (
        _act(guarantee, "accept", say("guarantee-yes-button"), Style.GOOD),
        _act(guarantee, "other", say("guarantee-other-button")),
        _act(guarantee, "decline", say("guarantee-no-button"), Style.BAD),
    )


def _act(guarantee: Guarantee, id: str, label: Say, style: Style = Style.PLAIN) -> Choice:
    return Choice(
        id,
        label,
        action=f"guarantee.{id}",
        object=f"{guarantee.group_id}:{guarantee.loan}",
        version=guarantee.version,
        style=style,
    )

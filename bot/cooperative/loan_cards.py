"""What people see of a loan's money: who is asked to give it, what a receipt says it paid, and what is left.

Whoever may give it has one card for each loan. It asks while the money is to be given, and says afterwards by whom it
was; so a second treasurer sees that the first one did.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from bot import clock, ledger, outbox
from bot.cooperative import claims, groups, loans, notices, offices, people
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose
from bot.cooperative.loan_tables import Loan, LoanLife, LoanSplit
from bot.ledger import LoanKind
from bot.messages import Arg, Choice, Name, Say, Style, say
from bot.money import Money

__all__ = [
    "card_key",
    "card_of",
    "named",
    "of_whom",
    "over_of",
    "paid_parts",
    "receipt_say",
    "refund_choice",
    "rest_of",
    "show",
    "show_again",
]


def show(session: Session, group: Group, loan: Loan, now: datetime) -> None:
    """Draws the card of everyone who may give the money, and of everyone who was asked to before."""
    may = loans.givers(session, loan) if loan.state == LoanLife.AGREED else []
    for person in dict.fromkeys([*may, *offices.officers(session, group.id)]):
        if person in may or _was_shown(session, loan, person):
            notices.tell(
                session,
                person,
                notices.of_group(session, card_of(session, group, loan, person, now), group.id, person),
                key=f"{card_key(loan)}:v{loan.version}",
                now=now,
                group_id=group.id,
                card=card_key(loan),
                fresh=person in may,
            )


def show_again(session: Session, group: Group, loan: Loan, person: int, event: str, now: datetime) -> None:
    """Shows somebody the card that they asked to see, as a new message."""
    notices.tell(
        session,
        person,
        notices.of_group(session, card_of(session, group, loan, person, now), group.id, person),
        key=f"{card_key(loan)}:asked-for:{event}",
        now=now,
        group_id=group.id,
        card=card_key(loan),
        fresh=True,
    )


def card_of(session: Session, group: Group, loan: Loan, reader: int, now: datetime) -> Say:
    """What somebody who keeps the group's money sees of a loan now."""
    given = loans.disbursed(session, loan)
    if loan.state == LoanLife.AGREED and reader in loans.givers(session, loan):
        return _question(session, group, loan, reader, now)
    facts: Mapping[str, Arg] = {"loan": loan.number, "borrower": Name(loan.borrower_id)}
    if given is None:
        return Say("loan-card-not-given", facts)
    amount = Money(given.minor, group.currency)
    waits = "on-the-way" if loan.state == LoanLife.ON_THE_WAY else "given"
    return Say(f"loan-card-{waits}", {**facts, "amount": amount, "giver": Name(given.giver_id), "when": given.said_at})


def receipt_say(session: Session, group: Group, handover: Handover, reader: int, args: Mapping[str, Arg]) -> Say:
    """The receipt of a loan's money; args: what stands on every receipt.

    What it paid and what is left is the borrower's own: who pays for another sees neither.
    """
    assert handover.loan is not None, handover.number
    loan = loans.loan(session, group.id, handover.loan)
    facts = {**args, "loan": loan.number, "what": named(loan)}
    held = ledger.balance(session, group.id, ledger.cash(reader))
    if handover.purpose == Purpose.LOAN:
        if reader == handover.taker_id:
            return Say("receipt-loan", {**facts, "rest": rest_of(session, group, loan)})
        return Say("receipt-loan-counted", {**facts, "held": held})
    of = "receipt-repayment"
    if handover.purpose == Purpose.CORRECTION:
        of = "receipt-repayment-corrected" if handover.minor else "receipt-repayment-struck"
    if reader == loan.borrower_id:
        parts = paid_parts(session, group, handover) if handover.minor else ()
        return Say(of, {**facts, "parts": parts, "rest": rest_of(session, group, loan)})
    if reader == handover.giver_id:
        return Say(f"{of}-payer", facts)
    over = over_of(session, group, handover)
    counted = Say(f"{of}-counted" + ("-over" if over else ""), {**facts, "held": held, "over": over})
    return counted.offering(refund_choice(loan, over)) if over else counted


def named(loan: Loan) -> Say:
    """A loan by its number and whose it is, as part of a sentence."""
    return say("loan-of", loan=loan.number, borrower=Name(loan.borrower_id))


def of_whom(loan: Loan, speaker: int) -> Say:
    """A loan as `speaker` calls it: "my loan L-07", or another's."""
    return say("loan-mine", loan=loan.number) if speaker == loan.borrower_id else named(loan)


def paid_parts(session: Session, group: Group, handover: Handover) -> tuple[Say, ...]:
    """What a confirmed repayment paid, one line for each part that is more than nothing."""
    split = session.get(LoanSplit, (handover.group_id, handover.number))
    assert split is not None, handover.number
    parts = (
        ("prepaid", split.prepaid_minor),
        ("fine", split.fine_minor),
        ("fee", split.fee_minor),
        ("interest", split.interest_minor),
        ("principal", split.principal_minor),
        ("over", split.over_minor),
    )
    return tuple(say(f"loan-paid-{name}", amount=Money(minor, group.currency)) for name, minor in parts if minor)


def over_of(session: Session, group: Group, handover: Handover) -> Money:
    """What a confirmed repayment had more than was owed, and is the borrower's own since."""
    split = session.get(LoanSplit, (handover.group_id, handover.number))
    return Money(split.over_minor if split is not None and handover.minor else 0, group.currency)


def refund_choice(loan: Loan, over: Money) -> Choice:
    """[I gave €4 back], for a treasurer to whom too much was paid."""
    about = f"{loan.group_id}:{loan.borrower_id}:{over.minor}"
    return Choice("refund", say("loan-refund-button", amount=over), action="loan.refund", object=about)


def rest_of(session: Session, group: Group, loan: Loan) -> Say:
    """What is left of a loan, for the borrower alone: the sum and the next instalment, or that it is paid back."""
    if loan.state != LoanLife.RUNNING:
        return say("loan-is-repaid", loan=loan.number)
    state = loans.state_of(session, loan, groups.today(group, clock.now()))
    left = Money(state.left_minor, group.currency)
    if state.next is None:
        return say("loan-left", loan=loan.number, left=left)
    due = Money(state.next.total_minor, group.currency)
    return say("loan-left-next", loan=loan.number, left=left, amount=due, due=state.next.due)


def _question(session: Session, group: Group, loan: Loan, reader: int, now: datetime) -> Say:
    """Give it: from the cash of whoever reads this, or from the bank or wallet where it lies there."""
    amount = loans.paid_out(loan, group.currency, groups.today(group, now))
    buys = loan.kind == LoanKind.COST_PLUS
    thing = "buy" if buys else "give"
    choices = [_act(loan, "gave", say(f"loan-{thing}-button", amount=amount), Style.GOOD)]
    choices += [
        _act(loan, f"gave-{place.kind}", say(f"loan-{place.kind}-button"), Style.GOOD)
        for place in (ledger.bank(), ledger.wallet())
        if claims.free_to_give(session, group, place) >= amount
    ]
    choices += [
        _act(loan, "gave-other", say("handover-other-button")),
        _act(loan, "problem", say("loan-problem-button")),
    ]
    own = reader not in offices.treasurers(session, group.id)
    id = f"loan-please-{thing}-for-treasurer" if own else f"loan-please-{thing}"
    return say(id, choices=tuple(choices), loan=loan.number, borrower=Name(loan.borrower_id), amount=amount)


def _act(loan: Loan, id: str, label: Say, style: Style = Style.PLAIN) -> Choice:
    return Choice(
        id, label, action=f"loan.{id}", object=f"{loan.group_id}:{loan.number}", version=loan.version, style=style
    )


def card_key(loan: Loan) -> str:
    return f"loan:{loan.group_id}:{loan.number}"


def _was_shown(session: Session, loan: Loan, person: int) -> bool:
    address = people.best_address(session, person)
    return address is not None and outbox.shown_under(session, f"address:{address.id}", card_key(loan)) is not None

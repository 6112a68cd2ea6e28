"""A year is closed in the book: debts are paid out of their owners' parts, and all that was earned becomes parts.

    close(...)        in the transaction that closes the vote; what was voted on must be what the book says still
    explained(...)    whether an entry without a handover is that of a year's end

Debts are repayments like any other, out of the borrower's own account of sharing: so a loan that is over says when it
was paid. Then one entry brings savings, income and costs to nothing, and says what is whose.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import handovers, loan_entries, loans, shareouts, sharing
from bot.cooperative.groups import Group
from bot.cooperative.handover_lines import lines_of
from bot.cooperative.handovers import Handover, Purpose, State
from bot.cooperative.loan_tables import Loan
from bot.cooperative.motions import Motion
from bot.cooperative.shareout_tables import ShareOut, ShareOutLife
from bot.errors import Refusal
from bot.money import Money

__all__ = ["close", "explained", "must_stand"]


def must_stand(session: Session, group: Group, year: ShareOut) -> None:
    """Raises Refusal if the book says something else by now than what was shown."""
    found = sharing.basis(session, group, year.on)
    _, parts = sharing.shared(
        found, keep_minor=year.keep_minor, social_minor=year.social_minor, step_minor=year.step_minor
    )
    now = {part.person_id: (part.saved, part.gross, part.social, part.debts, part.net) for part in parts}
    shown = {
        one.person_id: (one.saved_minor, one.gross_minor, one.social_minor, one.debts_minor, one.net_minor)
        for one in shareouts.parts_of(session, year)
    }
    if now != shown or found.social < year.social_minor:
        raise Refusal("shareout-moved-on", choices=(shareouts.look_choice(group.id),))


def close(session: Session, group: Group, year: ShareOut, motion: Motion, now: datetime) -> None:
    """Closes the year. The group must be locked. Raises Refusal if the book moved on since it was shown."""
    must_stand(session, group, year)
    for loan in loans.running(session, group.id):
        _pay_out_of_part(session, group, year, loan, motion, now)
    cause = f"shareout:{year.number}"
    entry = ledger.Entry(
        kind="year-closed",
        postings=_closing(session, group, year),
        happened=now,
        said_by=year.shown_by,
        confirmed_by=None,
        cause=cause,
    )
    year.entry = ledger.record(session, group.id, entry, key=f"{cause}:{group.id}", now=now).seq
    year.state, year.closed_at = ShareOutLife.PAYING.value, now
    year.version += 1
    session.flush()
    # Whoever neither gets nor brings anything has nothing to wait for.
    shareouts.settle(session, group, year.number, now)


def explained(session: Session, group: Group, seq: int, cause: str, lines: Mapping[str, Money]) -> bool:
    """Whether an entry closed a year, and gave each the part that was voted on."""
    year = session.scalar(select(ShareOut).where(ShareOut.group_id == group.id, ShareOut.entry == seq))
    if year is None or cause != f"shareout:{year.number}":
        return False
    for part in shareouts.parts_of(session, year):
        gets = lines.get(ledger.sharing(part.person_id).code, Money(0, group.currency))
        had = lines.get(ledger.savings(part.person_id).code, Money(0, group.currency))
        whole = part.gross_minor + part.social_minor - part.rest_minor
        if (-gets.minor, had.minor) != (whole, part.saved_minor):
            return False
    return True


def _closing(session: Session, group: Group, year: ShareOut) -> tuple[ledger.Posting, ...]:
    """The lines of the one entry, from what stands in the book once all debts are paid."""
    held, currency = ledger.balances(session, group.id), group.currency
    ends = {one: -amount for one, amount in held if one.report.startswith(("Income:", "Expenses:")) and amount}
    kept = ledger.balance(session, group.id, ledger.retained())
    ends[ledger.retained()] = -Money(year.keep_minor + year.rest_minor, currency) - kept
    ends[ledger.social()] = Money(year.social_minor - year.to_social_minor, currency)
    parts = shareouts.parts_of(session, year)
    return ledger.year_closed(
        {part.person_id: Money(part.saved_minor, currency) for part in parts},
        {part.person_id: Money(part.gross_minor + part.social_minor - part.rest_minor, currency) for part in parts},
        ends,
    )


def _pay_out_of_part(session: Session, group: Group, year: ShareOut, loan: Loan, motion: Motion, now: datetime) -> None:
    """A loan is paid back out of its borrower's own part, as of the day that was shown."""
    owes = sum(one.total_minor for one in loans.to_close(session, loan, year.on))
    minor = owes - min(owes, loans.prepaid_free(session, group.id, loan.borrower_id))
    if not owes:
        return
    group.handovers += 1
    paid = Handover(
        group_id=group.id,
        number=group.handovers,
        key=f"shareout:{group.id}:{year.number}:loan:{loan.number}",
        purpose=Purpose.REPAYMENT.value,
        state=State.CONFIRMED.value,
        giver_id=loan.borrower_id,
        taker_id=None,
        place=ledger.sharing(loan.borrower_id).code,
        minor=minor,
        happened_on=year.on,
        said_by=year.shown_by,
        said_at=now,
        asked_at=now,
        answered_at=now,
        settled_by=motion.number,
        loan=loan.number,
        debtor_id=loan.borrower_id,
    )
    session.add(paid)
    session.flush()
    loan_entries.split_for(session, group, paid)
    entry = ledger.Entry(
        kind=Purpose.REPAYMENT.value,
        postings=lines_of(session, paid, group.currency),
        happened=now,
        said_by=paid.said_by,
        confirmed_by=None,
        cause=handovers.cause(paid),
    )
    receipt = ledger.record(session, group.id, entry, key=f"handover:{paid.number}:post", now=now)
    paid.entry = receipt.seq
    session.flush()
    loan_entries.entered(session, group, paid, receipt, now)

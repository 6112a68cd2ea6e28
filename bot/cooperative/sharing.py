"""What a group has to share at the end of a year, reckoned from the book; and what is whose.

    basis(...)    what was saved, earned and spent, what members owe, and what lies in the box
    shared(...)   each member's part: gross by what they saved, their debts off it, to the coin that is paid out

The sums are those of `ledger.share_out`: what each saved is their share, bought as shares of one price or paid in
freely. What the year earned is what was paid as interest, fees and fines, less what was lost and spent; what
members still owe is earned by then as well, for it is paid out of their parts. Nothing is counted twice and nothing is
made: what is shared, and what is kept, is what was saved and earned.

Where the group lends without interest, what was paid for being late is nobody's gain: it goes to the social box.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import funds, loans
from bot.cooperative.groups import Group
from bot.cooperative.rules import rules_of
from bot.errors import Refusal
from bot.ledger import Fund, Saver, ShareOut

__all__ = ["Basis", "Part", "basis", "shared"]


@dataclass(frozen=True, slots=True)
class Basis:
    """What the book says on the day on which a year is closed. Amounts in minor units.

    saved: of each member who saved something or owes something, in the order of their ids. debts: what would close all
    their loans on that day. earned: income less losses and spending, with what debts will bring. to_social: fines that
    are not shared. kept: what the group kept of earlier years. box: what lies in the fund's box.
    """

    currency: str
    saved: dict[int, int]
    debts: dict[int, int]
    earned: int
    to_social: int
    kept: int
    box: int
    social: int

    @property
    def all_saved(self) -> int:
        return sum(self.saved.values())

    @property
    def to_share(self) -> int:
        """What there is to share, before the group keeps any of it."""
        return self.all_saved + self.earned - self.to_social + self.kept


@dataclass(frozen=True, slots=True)
class Part:
    """One member's part, in minor units. net: what they get; below zero what they bring. rest: what the coin left."""

    person_id: int
    saved: int
    gross: int
    extra: int
    social: int
    debts: int
    net: int
    rest: int


def basis(session: Session, group: Group, on: date) -> Basis:
    """What the book says now; debts as they would be closed on the day `on`."""
    held = ledger.balances(session, group.id)
    saved = {one.owner: -amount.minor for one, amount in held if one.kind == "savings" and one.owner is not None}
    debts: dict[int, int] = {}
    ahead: dict[int, int] = {}
    to_come = fines_to_come = 0
    for loan in loans.running(session, group.id):
        closing, borrower = loans.to_close(session, loan, on), loan.borrower_id
        owes = sum(one.total_minor for one in closing)
        # What they paid too much before pays first, the oldest loan before the next.
        before = ahead.setdefault(borrower, loans.prepaid_free(session, group.id, borrower))
        ahead[borrower] -= min(before, owes)
        debts[borrower] = debts.get(borrower, 0) + owes - min(before, owes)
        to_come += sum(one.total_minor - one.principal_minor for one in closing)
        fines_to_come += sum(one.fine_minor for one in closing)
    income = -sum(amount.minor for one, amount in held if one.report.startswith("Income:"))
    costs = sum(amount.minor for one, amount in held if one.report.startswith("Expenses:"))
    fines = -sum(amount.minor for one, amount in held if one.kind == "fines") + fines_to_come
    return Basis(
        currency=group.currency,
        saved={person: saved.get(person, 0) for person in sorted(saved.keys() | debts.keys())},
        debts=debts,
        earned=income - costs + to_come,
        to_social=fines if _lends_without_interest(session, group) else 0,
        kept=-ledger.balance(session, group.id, ledger.retained()).minor,
        box=funds.free_in_the_box(session, group),
        social=-ledger.balance(session, group.id, ledger.social()).minor,
    )


def shared(found: Basis, *, keep_minor: int, social_minor: int, step_minor: int) -> tuple[ShareOut, list[Part]]:
    """What each gets. keep_minor: stays with the group; social_minor: of the social box, is shared equally; step_minor:
    the smallest coin or note that is paid out.

    Raises Refusal if nobody saved anything, or more is kept than there is.
    """
    people = list(found.saved)
    debts = sum(found.debts.values())
    fund = Fund(
        currency=found.currency,
        cash_minor=found.to_share - debts,
        receivables_minor=debts,
        reserve_minor=keep_minor,
        welfare_minor=social_minor,
        step_minor=step_minor,
    )
    savers = [Saver(found.saved[person], found.debts.get(person, 0)) for person in people]
    try:
        whole = ledger.share_out(fund, savers)
    except ValueError:
        raise Refusal("shareout-nothing-to-share") from None
    parts = [
        Part(
            person,
            saved=found.saved[person],
            gross=one.gross_minor,
            extra=one.extra_minor,
            social=one.welfare_minor,
            debts=one.debts_minor,
            net=one.net_minor,
            rest=one.rest_minor,
        )
        for person, one in zip(people, whole.sharings, strict=True)
    ]
    return whole, parts


def _lends_without_interest(session: Session, group: Group) -> bool:
    lending = rules_of(session, group.id).lending
    return lending is None or not lending.rate_bp

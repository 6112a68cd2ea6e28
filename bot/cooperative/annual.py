"""What a group's reports say of a time: what there is and whose it is, what it brought, and how loans stand.

    figures_of(...)    the facts, from the book's own lines

Balances are those at the end of the time, whatever was written since. What a time brought is what was written in it,
without the entry that shares out a year: that one ends what was earned, and earns nothing. Loans stand as they do
today, for what is late by a day that is over changes with each payment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot import clock, ledger
from bot.cooperative import aid, groups, late, loans, proofs
from bot.cooperative.groups import Group
from bot.cooperative.late import Portfolio
from bot.cooperative.months import Month, month_of_group
from bot.cooperative.proofs import Proof
from bot.cooperative.rules import Together, rules_of
from bot.money import Money

__all__ = ["Figures", "figures_of", "moments"]

# The entry that closes a year.
CLOSING = "year-closed"


@dataclass(frozen=True, slots=True)
class Figures:
    """The facts of a time. Amounts in minor units of the group's currency; what is a cost counts below zero.

    places: what lies where, by the kind of account: "cash", "bank", "wallet". lent: the principal of loans, and what
    was put in for others in a circle. members: savings, and whatever else is a member's. savers: how many have any of
    that. kept: what the group kept of earlier years. reserve: of a circle of turns. earned: what was earned and not
    shared yet. brought: what the time brought, by the kind of account. borrowers: how many people owe now.
    helped: how many were helped in the time. proof: when the book was last computed anew; None for not yet.
    """

    places: dict[str, int]
    lent: int
    savings: int
    members: int
    savers: int
    social: int
    kept: int
    reserve: int
    earned: int
    brought: dict[str, int]
    loans: int
    borrowers: int
    portfolio: Portfolio
    helped: int
    help: Money
    months: tuple[Month, ...]
    people: int
    payments: int
    proof: Proof | None

    @property
    def held(self) -> int:
        """All that there is: what lies somewhere, and what is lent."""
        return sum(self.places.values()) + self.lent

    @property
    def result(self) -> int:
        """What the time brought in all."""
        return sum(self.brought.values())

    @property
    def return_bp(self) -> int:
        """What the time brought for what was saved at its end, in hundredths of a percent; 0 where nothing was."""
        return 10_000 * self.result // self.savings if self.savings > 0 else 0


def moments(group: Group, first: date, last: date) -> tuple[datetime, datetime]:
    """From when on, and before when, a line belongs to the days `first` to `last`."""
    return clock.begin_of(first, group.zone), clock.begin_of(last + timedelta(days=1), group.zone)


def figures_of(session: Session, group: Group, first: date, last: date, now: datetime) -> Figures:
    """The facts of the days `first` to `last`, where the group lives."""
    since, until = moments(group, first, last)
    accounts = [one for one, _ in ledger.balances(session, group.id)]
    ends = [(one, _balance(session, group, one, until)) for one in accounts]
    assert not sum(minor for _, minor in ends), "a report that does not add up"
    helped, help = aid.given_in(session, group, since, until)
    running = loans.running(session, group.id)
    brought, seqs = _brought(session, group, accounts, since, until)
    return Figures(
        places={
            kind: _of(ends, kind) for kind in ("cash", "bank", "wallet") if any(one.kind == kind for one in accounts)
        },
        lent=_of(ends, "loan", "advance"),
        savings=-_of(ends, "savings"),
        members=-_of(ends, "savings", "prepaid", "turns", "sharing"),
        savers=len({one.owner for one, minor in ends if one.kind in ("savings", "turns") and minor}),
        social=-_of(ends, "social"),
        kept=-_of(ends, "retained"),
        reserve=-_of(ends, "reserve"),
        earned=-sum(minor for one, minor in ends if _is_result(one)),
        brought=brought,
        loans=len(running),
        borrowers=len({one.borrower_id for one in running}),
        portfolio=late.portfolio_of(session, group, groups.today(group, now)),
        helped=helped,
        help=help,
        months=_months(session, group, first, last),
        people=len(groups.active_members(session, group.id)),
        payments=len(seqs),
        proof=session.get(proofs.Proof, group.id),
    )


def _balance(session: Session, group: Group, account: ledger.Account, until: datetime) -> int:
    last = ledger.history(session, group.id, account, until=until, limit=1)
    return last[0].balance_after.minor if last else 0


def _brought(
    session: Session, group: Group, accounts: Sequence[ledger.Account], since: datetime, until: datetime
) -> tuple[dict[str, int], set[int]]:
    """What was earned, and below zero what was lost and spent, by the kind of account; and the entries of the time that
    moved money.
    """
    brought: dict[str, int] = {}
    seqs: set[int] = set()
    for account in accounts:
        if not (_is_result(account) or account.is_place):
            continue
        lines = ledger.history(session, group.id, account, since=since, until=until)
        if account.is_place:
            seqs |= {one.seq for one in lines}
            continue
        minor = -sum(one.amount.minor for one in lines if one.kind != CLOSING)
        brought[account.kind] = brought.get(account.kind, 0) + minor
    return brought, seqs


def _months(session: Session, group: Group, first: date, last: date) -> tuple[Month, ...]:
    """Who paid each month, in numbers; none where the group only takes turns."""
    if rules_of(session, group.id).together == Together.TURNS:
        return ()
    month, found = max(first, clock.month_of(group.created_at, group.zone)).replace(day=1), []
    while month <= last:
        found.append(month_of_group(session, group, month))
        month = (month + timedelta(days=31)).replace(day=1)
    return tuple(found)


def _of(ends: Sequence[tuple[ledger.Account, int]], *kinds: str) -> int:
    return sum(minor for one, minor in ends if one.kind in kinds)


def _is_result(account: ledger.Account) -> bool:
    return account.report.startswith(("Income:", "Expenses:"))

"""A group that lends, for tests that begin where money is lent: rules, savings, and loans that the group agreed to.

unity = lending_circle(stage)
loan = agreed(unity, "Samuel", 600_00, 6)
given(unity, loan)
assert state(unity, loan).left_minor == 636_00
assert the_book_is_right(unity)
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from bot import clock, ledger
from bot.cooperative import (
    claims,
    confirmations,
    decisions,
    groups,
    handover_cards,
    handovers,
    lending,
    loan_claims,
    loan_motion,
    loans,
    motions,
    rules,
)
from bot.cooperative.audit import audit
from bot.cooperative.loans import LoanState
from bot.cooperative.rules import Lending
from bot.money import Money
from tests.stage import Stage, Unity

__all__ = [
    "agreed",
    "all_vote",
    "asked",
    "euro",
    "given",
    "held",
    "lending_circle",
    "lends",
    "life",
    "pays",
    "put_to_vote",
    "said_given",
    "said_paid",
    "state",
    "the_book_is_right",
]

HLEDGER = shutil.which("hledger")

SAVED = {"Samuel": 350_00, "Hiwot": 600_00, "Fatou": 400_00, "Amina": 650_00}


def euro(minor: int) -> Money:
    return Money(minor, "EUR")


def lending_circle(stage: Stage, *, treasurers: tuple[str, ...] = ("Fatou", "Rosa"), **changes: Any) -> Unity:
    """Unity Circle, in which four have saved 2,000 euro together, which Fatou keeps in cash.

    It lends from the first day on, at one percent a month flat; `changes` are other rules for its loans.
    """
    unity = stage.unity(treasurers=treasurers)
    lends(unity, **{"member_months": 0, **changes})
    ids = {name: phone.id for name, phone in unity.phones.items()}
    with stage.session() as session:
        group = unity.group(session)
        for name, minor in SAVED.items():
            said = claims.say_deposit(
                session,
                group,
                ids[name],
                euro(minor),
                place=ledger.cash(ids["Fatou"]),
                month=groups.month_now(group, clock.now()),
                happened_on=groups.today(group, clock.now()),
                said_by=ids[name],
                key=f"saved:{name}",
                now=clock.now(),
            )
            counted_by = "Fatou" if name != "Fatou" else "Daniel"
            confirmations.confirm(session, group, said, ids[counted_by], clock.now())
    return unity


def lends(unity: Unity, **changes: Any) -> None:
    """The group has other rules for its loans from now on."""
    with unity.stage.session() as session:
        known = rules.rules_of(session, unity.group_id)
        now_lends = replace(known, lending=replace(known.lending or Lending(), **changes))
        rules.adopt(session, unity.group_id, now_lends, 1, clock.now())


def asked(
    unity: Unity, name: str, minor: int, count: int, *, purpose: str = "business", guarantors: Sequence[str] = ()
) -> int:
    """A member asks for a loan. Returns its number."""
    ids = [unity[one].id for one in guarantors]
    person = unity[name].id
    with unity.stage.session() as session:
        loan = lending.request(
            session,
            unity.group(session),
            person,
            euro(minor),
            count,
            purpose,
            ids,
            key=unity.stage.next_key(),
            now=clock.now(),
        )
        return loan.number


def put_to_vote(unity: Unity, number: int) -> int:
    """The motion on a loan is opened. Returns its number."""
    with unity.stage.session() as session:
        group = groups.lock(session, unity.group_id)
        loan = loans.loan(session, group.id, number)
        motion = decisions.open_motion(
            session,
            group,
            "loan",
            loan_motion.subject(loan),
            by=loan.borrower_id,
            key=unity.stage.next_key(),
            now=clock.now(),
        )
        loan_motion.put_to_vote(loan, motion)
        number = motion.number
    unity.stage.deliver()
    return number


def all_vote(unity: Unity, number: int, choice: str = "yes") -> None:
    """Everyone who may votes, one after another, until the motion is closed."""
    people = [phone.id for phone in unity.phones.values()]
    for person in people:
        with unity.stage.session() as session:
            group, motion = decisions.take(session, unity.group_id, number)
            seat = motions.seat_of(session, motion, person)
            if motion.is_open and seat is not None and not seat.excluded:
                decisions.vote(session, group, motion, person, choice, received=clock.now(), now=clock.now())
    unity.stage.deliver()


def agreed(unity: Unity, name: str, minor: int, count: int, **asked_for: Any) -> int:
    """A member asks for a loan, and the group agrees. Returns its number."""
    number = asked(unity, name, minor, count, **asked_for)
    all_vote(unity, put_to_vote(unity, number))
    return number


def said_given(unity: Unity, number: int, by: str = "Fatou", **what: Any) -> int:
    """A treasurer says they gave the money of a loan. Returns the number of the handover."""
    giver = unity[by].id
    with unity.stage.session() as session:
        group = unity.group(session)
        loan = loans.loan(session, group.id, number)
        said = loan_claims.say_loan(
            session, group, loan, said_by=giver, key=unity.stage.next_key(), now=clock.now(), **what
        )
        handover_cards.show(session, group, said, clock.now())
        handover = said.number
    unity.stage.deliver()
    return handover


def given(unity: Unity, number: int, by: str = "Fatou", **what: Any) -> None:
    """A treasurer gives the money of a loan, and the borrower has it."""
    handover = said_given(unity, number, by, **what)
    with unity.stage.session() as session:
        group, said = handovers.take(session, unity.group_id, handover)
        assert said.taker_id is not None
        confirmations.confirm(session, group, said, said.taker_id, clock.now())
        handover_cards.show(session, group, said, clock.now())
    unity.stage.deliver()


def said_paid(unity: Unity, number: int, minor: int, *, by: str, to: str = "Fatou", on: date | None = None) -> int:
    """A member says they paid back some of a loan. Returns the number of the handover."""
    payer, treasurer = unity[by].id, unity[to].id
    with unity.stage.session() as session:
        group = unity.group(session)
        loan = loans.loan(session, group.id, number)
        said = loan_claims.say_repayment(
            session,
            group,
            loan,
            payer,
            euro(minor),
            place=ledger.cash(treasurer),
            happened_on=on or groups.today(group, clock.now()),
            said_by=payer,
            key=unity.stage.next_key(),
            now=clock.now(),
        )
        handover_cards.show(session, group, said, clock.now())
        handover = said.number
    unity.stage.deliver()
    return handover


def pays(unity: Unity, number: int, minor: int, *, by: str, to: str = "Fatou", on: date | None = None) -> int:
    """A member pays back some of a loan, and a treasurer has it. Returns the number of the handover."""
    handover = said_paid(unity, number, minor, by=by, to=to, on=on)
    treasurer = unity[to].id
    with unity.stage.session() as session:
        group, said = handovers.take(session, unity.group_id, handover)
        confirmations.confirm(session, group, said, treasurer, clock.now())
        handover_cards.show(session, group, said, clock.now())
    unity.stage.deliver()
    return handover


def state(unity: Unity, number: int, on: date | None = None) -> LoanState:
    """How a loan stands today, or on another day."""
    with unity.stage.session() as session:
        group = unity.group(session)
        loan = loans.loan(session, group.id, number)
        return loans.state_of(session, loan, on or groups.today(group, clock.now()))


def life(unity: Unity, number: int) -> str:
    """Where a loan stands."""
    with unity.stage.session() as session:
        return loans.loan(session, unity.group_id, number).state


def held(unity: Unity) -> dict[str, int]:
    """What every account of the group holds that holds anything, people by their names."""
    names = {str(phone.id): name for name, phone in unity.phones.items()}
    with unity.stage.session() as session:
        return {
            f"{account.kind}:{names[str(account.owner)]}"
            if account.owner is not None and account.kind != "loan"
            else account.code: amount.minor
            for account, amount in ledger.balances(session, unity.group_id)
            if amount
        }


def the_book_is_right(unity: Unity) -> bool:
    """By our own proof, by the audit, and by hledger where there is one."""
    with unity.stage.session() as session:
        faults = [*ledger.verify(session), *audit(session)]
        assert not faults, [str(fault) for fault in faults]
        exported = "".join(ledger.export(session, unity.group_id, "hledger"))
    if HLEDGER is None:
        return True
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "book.journal"
        file.write_text(exported)
        command = [HLEDGER, "-f", str(file), "check", "-s", "ordereddates"]
        return subprocess.run(command, check=False, timeout=60).returncode == 0

"""Late: officers see which loans are late, how old that is, and how much of what was lent is at risk.

    /late  ->  all of it in words  ->  one loan  ->  [Waive the fine] [New dates] [Give it up]

For officers alone, and in private: there is no public list of debtors.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.cooperative import fines, groups, guarantees, late, loans, offices, respites
from bot.cooperative.groups import Group
from bot.cooperative.late import AGES, Overdue, Portfolio
from bot.dialogue import Done, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Arg, Choice, GroupName, Name, Say, say
from bot.money import Money

__all__ = ["ACTIONS", "start"]

# So many loans have a button of their own; a group with more late loans than this has other worries.
SHOWN = 20


def start(turn: Turn) -> Done:
    """Everything that is late in the group one looks at."""
    group = turn.in_group
    _must_be_officer(turn, group)
    today = groups.today(group, turn.now)
    found = late.overdue(turn.session, group, today)
    lines = (
        *(_loan_line(one, group.currency) for one in found),
        *_portfolio_lines(late.portfolio_of(turn.session, group, today), group.currency),
    )
    choices = (
        Choice(
            f"loan-{one.loan.number}",
            say("late-loan-button", number=one.loan.number, person=Name(one.loan.borrower_id)),
            action="late.loan",
            object=f"{group.id}:{one.loan.number}",
        )
        for one in found[:SHOWN]
    )
    return Done((say("late-all", choices=(*choices, menu_choice()), group=GroupName(group.id), lines=lines),))


def one_loan(turn: Turn, about: str) -> Done:
    """A loan that is late, and what the group can be asked about it"""
    group_id, number = (int(part) for part in about.split(":"))
    group = groups.group(turn.session, group_id)
    _must_be_officer(turn, group)
    today, loan = groups.today(group, turn.now), loans.loan(turn.session, group_id, number)
    state = loans.state_of(turn.session, loan, today)
    found = next((one for one in late.overdue(turn.session, group, today) if one.loan.number == number), None)
    lines = (
        [_loan_line(found, group.currency)]
        if found
        else [say("late-not-late", number=number, person=Name(loan.borrower_id))]
    )
    lines.append(say("late-left", left=Money(state.left_minor, group.currency)))
    longer = [until for until in respites.days_of(turn.session, loan).values() if until >= today]
    lines += [say("late-longer", until=until) for until in longer]
    lines += [say("late-guarantor", person=Name(one.person_id)) for one in guarantees.accepted_for(turn.session, loan)]
    choices = []
    if fines.unpaid(turn.session, loan, today):
        choices.append(Choice("waive", say("relief-waive-button"), action="relief.waive", object=about))
    choices += [
        Choice("dates", say("relief-dates-button"), action="relief.dates", object=about),
        Choice("write-off", say("relief-write-off-button"), action="relief.write-off", object=about),
        Choice("late", say("late-button"), action="late"),
        menu_choice(),
    ]
    return Done((say("late-one", choices=tuple(choices), lines=tuple(lines)),))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {"late.loan": one_loan}


def _must_be_officer(turn: Turn, group: Group) -> None:
    if turn.person.id not in offices.officers(turn.session, group.id):
        raise Refusal("late-officers-only", choices=(menu_choice(),))


def _loan_line(one: Overdue, currency: str) -> Say:
    facts: dict[str, Arg] = {
        "person": Name(one.loan.borrower_id),
        "number": one.loan.number,
        "amount": Money(one.minor, currency),
        "days": one.days,
        "since": one.since,
    }
    if one.waiting_minor:
        return Say("late-line-waiting", {**facts, "waiting": Money(one.waiting_minor, currency)})
    return Say("late-line", facts)


def _portfolio_lines(all_loans: Portfolio, currency: str) -> list[Say]:
    """What is late and at risk of all that was lent, and how old it is."""
    if not all_loans.lent_minor:
        return [say("late-nothing-lent")]
    lines = [say("late-lent", amount=Money(all_loans.lent_minor, currency))]
    if not any(all_loans.by_age_minor):
        lines.append(say("late-nothing"))
    else:
        lines.append(say("late-arrears", amount=Money(all_loans.late_minor, currency), share=all_loans.arrears_bp))
        for (first, last), minor in zip(AGES, all_loans.by_age_minor, strict=True):
            if minor:
                amount = Money(minor, currency)
                lines.append(
                    say("late-age", first=first, last=last, amount=amount)
                    if last
                    else say("late-age-over", last=first - 1, amount=amount)
                )
        lines.append(say("late-at-risk", amount=Money(all_loans.at_risk_minor, currency), share=all_loans.at_risk_bp))
    if all_loans.rescheduled_minor:
        lines.append(say("late-rescheduled", amount=Money(all_loans.rescheduled_minor, currency)))
    if all_loans.written_off_minor:
        lines.append(say("late-written-off", amount=Money(all_loans.written_off_minor, currency)))
    return lines

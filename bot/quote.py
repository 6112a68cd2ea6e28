"""`./kitabu quote`: what a loan would cost, and when it would be due. A trainer's calculator.

    ./kitabu quote --kind flat --amount 1200 --currency EUR --rate 12 --count 12

It asks the same sums that lend a group's money, and needs no group, no book and no network. Whatever is wrong with the
question is told in one sentence.
"""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction

from bot import ledger
from bot.figures import Unanswerable, in_full, major, minor, number, shown
from bot.ledger import INSTALMENTS_MAX, Every, Instalment, LoanKind, Terms
from bot.money import Money, is_currency

__all__ = ["add_arguments", "answer"]

# Ten times what is owed, every year or even every month: whoever means more has slipped.
RATE_MAX_PERCENT = 1_000

_PER = ("year", "month")
_DAYS = ("equal", "actual-365", "30-360")
_INTEREST_FREE = (LoanKind.FEE, LoanKind.COST_PLUS)

_NAMES = {
    LoanKind.FLAT: "Flat interest",
    LoanKind.EQUAL_INSTALMENTS: "Equal instalments",
    LoanKind.EQUAL_PRINCIPAL: "Equal principal",
    LoanKind.FEE: "A fee, no interest",
    LoanKind.COST_PLUS: "Bought and sold on at a fixed mark-up",
    LoanKind.IN_ADVANCE: "Interest in advance",
}
_INSTALMENTS = {
    Every.WEEK: "weekly instalments",
    Every.TWO_WEEKS: "instalments, one every two weeks",
    Every.MONTH: "monthly instalments",
    Every.END: "months, all at the end",
}

_RATES = """\
what --rate means:
  equal-instalments, equal-principal   percent a year (or month) of what is still owed
  flat, in-advance                     percent a year (or month) of the amount, over the whole time
  fee, cost-plus                       percent of the amount, once

true_rate_year is what the loan costs in truth: the rate of one period at which all that is paid back is worth what was
paid out, times the periods of a year (12, 26 or 52). effective_rate_year counts interest on interest too.
"""


def add_arguments(parser: ArgumentParser) -> None:
    """The options. All are read as text, so that what is wrong with one is told in a sentence of ours."""
    parser.epilog = _RATES
    parser.add_argument("--kind", help=" | ".join(LoanKind))
    parser.add_argument("--amount", help="what is lent, with a point before the decimals: 5000 or 5000.50")
    parser.add_argument("--currency", help="its code: EUR, KES, XOF")
    parser.add_argument("--rate", metavar="PERCENT", help="what it costs; what of, see below")
    parser.add_argument("--per", default="year", help="the rate is per year | month (if left out: year)")
    parser.add_argument("--count", help="how many instalments; with --every end, how many months")
    parser.add_argument("--every", default="month", help="week | two-weeks | month | end (if left out: month)")
    parser.add_argument(
        "--start",
        metavar="DATE",
        help="the day the money is given, as 2022-11-01 (if left out: today in UTC);"
        " the first instalment is due one period later",
    )
    parser.add_argument(
        "--days",
        default="equal",
        help="equal (every month a twelfth of a year) | actual-365 | 30-360 (if left out: equal)",
    )
    parser.add_argument(
        "--grace-principal", default="0", metavar="N", help="so many instalments at the beginning pay no principal"
    )
    parser.add_argument(
        "--round",
        metavar="STEP",
        help="the smallest coin: equal instalments are rounded up to a multiple of it, and the"
        " last takes the rest (if left out: to the currency's smallest unit)",
    )
    parser.add_argument("--json", action="store_true", help="for programs")


def answer(options: Namespace, today: date) -> str:
    """The schedule, as a table or as JSON. Raises Unanswerable."""
    terms = _terms(options, today)
    try:
        instalments = ledger.schedule(terms)
        return _json(terms, instalments) if options.json else _table(terms, instalments, options.rate)
    except ValueError as error:
        raise Unanswerable(f"This loan cannot be reckoned: {error}.") from error


def _terms(options: Namespace, today: date) -> Terms:
    kind = LoanKind(_one_of("--kind", options.kind, LoanKind))
    every = Every(_one_of("--every", options.every, Every))
    currency = _given("--currency", options.currency).upper()
    if not is_currency(currency):
        raise Unanswerable(f"--currency is a code of three letters such as EUR or KES, not {shown(options.currency)}.")
    per = _one_of("--per", options.per, _PER)
    count = _whole("--count", options.count, 1, INSTALMENTS_MAX)
    return Terms(
        kind=kind,
        principal=Money(minor("--amount", _given("--amount", options.amount), currency), currency),
        rate=_rate(options.rate),
        rate_per="once" if kind in _INTEREST_FREE else per,
        count=count,
        every=every,
        start=_date(options.start) if options.start is not None else today,
        days=_one_of("--days", options.days, _DAYS),
        grace_principal=_whole("--grace-principal", options.grace_principal, 0, 0 if every is Every.END else count - 1),
        step_minor=None if options.round is None else minor("--round", options.round, currency),
    )


def _given(name: str, text: str | None) -> str:
    if text is None:
        raise Unanswerable(f"{name} is missing; ./kitabu quote --help shows them all.")
    return text


def _one_of(name: str, text: str | None, choices: Iterable[str]) -> str:
    known = list(choices)
    if _given(name, text) not in known:
        raise Unanswerable(f"{name} is one of {', '.join(known)}, not {shown(text)}.")
    return str(text)


def _rate(text: str | None) -> Fraction:
    percent = number("--rate", _given("--rate", text))
    if percent > RATE_MAX_PERCENT:
        raise Unanswerable(f"--rate is at most {RATE_MAX_PERCENT} percent, not {shown(text)}.")
    return percent / 100


def _whole(name: str, text: str | None, least: int, most: int) -> int:
    count = number(name, _given(name, text))
    if count.denominator != 1 or not least <= count <= most:
        known = f"a whole number from {least} to {most}" if least < most else f"{most} here"
        raise Unanswerable(f"{name} is {known}, not {shown(text)}.")
    return count.numerator


def _date(text: str) -> date:
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise Unanswerable(f"--start is a day written as 2022-11-01, not {shown(text)}.")


def _json(terms: Terms, instalments: Sequence[Instalment]) -> str:
    # Interest that was kept back when the money was given is interest too, though no instalment pays it.
    kept_back = (terms.principal - ledger.paid_out(terms)).minor
    amounts = {
        "paid_out": ledger.paid_out(terms).minor,
        "total_interest": kept_back + sum(one.interest_minor for one in instalments),
        "total_due": sum(one.total_minor for one in instalments),
    }
    currency = terms.principal.currency
    quoted = {
        "rows": [{"n": one.number, **_cells(one, currency)} for one in instalments],
        **{name: major(amount, currency) for name, amount in amounts.items()},
        "true_rate_year": str(ledger.true_rate_year(terms)),
        "effective_rate_year": str(ledger.effective_rate_year(terms)),
    }
    return json.dumps(quoted, indent=2)


def _table(terms: Terms, instalments: Sequence[Instalment], percent: str) -> str:
    currency = terms.principal.currency
    once = "once" if terms.rate_per == "once" else f"a {terms.rate_per}"
    totals = Instalment(
        0,
        terms.start,
        sum(one.principal_minor for one in instalments),
        sum(one.interest_minor for one in instalments),
        sum(one.fee_minor for one in instalments),
        0,
    )
    rows = [{"n": str(one.number), **_cells(one, currency)} for one in instalments]
    rows.append({**_cells(totals, currency), "n": "", "date": "total", "balance": ""})
    widths = {name: max(len(name), *(len(row[name]) for row in rows)) for name in rows[0]}
    return "\n".join(
        (
            f"{_NAMES[terms.kind]}: {in_full(terms.principal)} at {percent} % {once},",
            f"{terms.count} {_INSTALMENTS[terms.every]}, given on {terms.start}.",
            "",
            "  ".join(name.rjust(width) for name, width in widths.items()),
            *("  ".join(row[name].rjust(width) for name, width in widths.items()).rstrip() for row in rows),
            "",
            f"paid out to the borrower   {in_full(ledger.paid_out(terms))}",
            f"what it costs              {in_full(ledger.total_cost(terms))}",
            f"true yearly rate           {ledger.true_rate_year(terms)} %",
            f"with interest on interest  {ledger.effective_rate_year(terms)} %",
        )
    )


def _cells(one: Instalment, currency: str) -> dict[str, str]:
    return {
        "date": one.due.isoformat(),
        "principal": major(one.principal_minor, currency),
        "interest": major(one.interest_minor, currency),
        "fee": major(one.fee_minor, currency),
        "due": major(one.total_minor, currency),
        "balance": major(one.balance_minor, currency),
    }

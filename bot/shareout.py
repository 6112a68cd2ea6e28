"""`./kitabu shareout FILE.json`: the sharing at the end of the year, for a trainer or a group that is still on paper.

    {"currency": "XOF", "share_price": "250", "cash": "309500", "receivables": "0", "owed": "0", "reserve": "0",
     "welfare": {"balance": "0", "rule": "keep"}, "step": "1",
     "members": [{"name": "A", "shares": 45, "debts": "0"}]}

currency, share_price, cash and members must be there; what else is left out is nothing, the social fund ("welfare") is
kept ("keep", or shared "equal"), and the step is the currency's smallest unit. It is the same calculation as a group's
own, and needs no group, no book and no network. Whatever is wrong with the file is told in one sentence.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from bot import ledger
from bot.figures import Unanswerable, major, minor, shown
from bot.ledger import Fund, Saver, ShareOut
from bot.money import exponent, is_currency

__all__ = ["add_arguments", "answer"]

_KNOWN = ("currency", "share_price", "cash", "receivables", "owed", "reserve", "welfare", "step", "members")
_OF_WELFARE = ("balance", "rule")
_OF_MEMBER = ("name", "shares", "debts")
_RULES = ("keep", "equal")
# More than any group has: whoever writes more has slipped.
_MEMBERS_MAX = 10_000
_SHARES_MAX = 10**9

_EXPLAINED = """\
what FILE.json holds:
""" + "\n".join(__doc__.splitlines()[2:9])


@dataclass(frozen=True, slots=True)
class _Asked:
    currency: str
    share_price_minor: int
    fund: Fund
    names: tuple[str, ...]
    savers: tuple[Saver, ...]


def add_arguments(parser: ArgumentParser) -> None:
    parser.epilog = _EXPLAINED
    parser.add_argument("file", metavar="FILE.json", help="what the group counted, and who holds how many shares")
    parser.add_argument("--json", action="store_true", help="for programs")


def answer(options: Namespace) -> str:
    """What each member gets, as a table or as JSON. Raises Unanswerable."""
    asked = _asked(_read(options.file))
    try:
        shared = ledger.share_out(asked.fund, asked.savers)
    except ValueError as error:
        raise Unanswerable(f"This cannot be shared: {error}.") from error
    return _json(asked, shared) if options.json else _table(asked, shared)


def _read(file: str) -> Mapping[str, Any]:
    try:
        # Numbers stay as they are written: 0.1 is a tenth here, and nothing near it.
        read = json.loads(Path(file).read_text(encoding="utf-8-sig"), parse_float=Decimal, parse_constant=str)
    except OSError as error:
        raise Unanswerable(f"{shown(file)} cannot be read: {error.strerror}.") from error
    except RecursionError as error:
        raise Unanswerable(f"{shown(file)} is no JSON that anybody can read.") from error
    except ValueError as error:
        raise Unanswerable(f"{shown(file)} is no JSON: {str(error).splitlines()[0]}.") from error
    return _object("the file", read, _KNOWN)


def _asked(read: Mapping[str, Any]) -> _Asked:
    currency = read.get("currency")
    if not isinstance(currency, str) or not is_currency(currency.upper()):
        raise Unanswerable(f"currency is a code of three letters such as EUR or KES, not {shown(currency)}.")
    currency = currency.upper()
    welfare = _object("welfare", read.get("welfare", {}), _OF_WELFARE)
    rule = welfare.get("rule", "keep")
    if rule not in _RULES:
        raise Unanswerable(f"the rule of welfare is one of {', '.join(_RULES)}, not {shown(rule)}.")
    in_welfare = _amount("the balance of welfare", welfare.get("balance", "0"), currency)
    fund = Fund(
        currency,
        cash_minor=_amount("cash", _given(read, "cash"), currency),
        receivables_minor=_amount("receivables", read.get("receivables", "0"), currency),
        owed_minor=_amount("owed", read.get("owed", "0"), currency),
        reserve_minor=_amount("reserve", read.get("reserve", "0"), currency),
        welfare_minor=in_welfare if rule == "equal" else 0,
        step_minor=_amount("step", read["step"], currency, least=1) if "step" in read else 1,
    )
    price = _amount("share_price", _given(read, "share_price"), currency, least=1)
    members = _given(read, "members")
    if not isinstance(members, list) or not 0 < len(members) <= _MEMBERS_MAX:
        raise Unanswerable(f"members is a list of 1 to {_MEMBERS_MAX} members.")
    read_members = [_member(number, member, currency) for number, member in enumerate(members, start=1)]
    return _Asked(
        currency, price, fund, tuple(name for name, _ in read_members), tuple(saver for _, saver in read_members)
    )


def _member(number: int, read: object, currency: str) -> tuple[str, Saver]:
    member = _object(f"member {number}", read, _OF_MEMBER)
    name = member.get("name")
    if not isinstance(name, str) or not name.strip():
        raise Unanswerable(f"member {number} has no name.")
    shares = _given(member, "shares", f"the shares of member {number}")
    if type(shares) is str and shares.isascii() and shares.isdigit() and len(shares) <= len(str(_SHARES_MAX)):
        shares = int(shares)
    if type(shares) is not int or not 0 <= shares <= _SHARES_MAX:
        raise Unanswerable(
            f"the shares of member {number} are a whole number from 0 to {_SHARES_MAX}, not {shown(shares)}."
        )
    debts = _amount(f"the debts of member {number}", member.get("debts", "0"), currency)
    return " ".join(name.split()), Saver(shares, debts)


def _object(name: str, read: object, known: Sequence[str]) -> Mapping[str, Any]:
    if not isinstance(read, dict):
        raise Unanswerable(f"{name} is written in braces, with {', '.join(known)}.")
    # A name that was mistyped would be left out in silence, and its money with it.
    for key in read:
        if key not in known:
            raise Unanswerable(f"{name} has something called {shown(key)}; what is known is {', '.join(known)}.")
    return read


def _given(read: Mapping[str, Any], key: str, name: str = "") -> Any:
    if key not in read:
        raise Unanswerable(f"{name or key} is missing; ./kitabu shareout --help shows what the file holds.")
    return read[key]


def _amount(name: str, read: object, currency: str, *, least: int = 0) -> int:
    if type(read) not in (str, int, Decimal):
        raise Unanswerable(f"{name} is an amount in plain digits, not {shown(read)}.")
    text = format(read, "f") if isinstance(read, Decimal) else str(read)
    return minor(name, text, currency, least=least)


def _json(asked: _Asked, shared: ShareOut) -> str:
    def amount(minor_units: int) -> str:
        return major(minor_units, asked.currency)

    members = [
        {
            "name": name,
            "gross": amount(one.gross_minor),
            "welfare": amount(one.welfare_minor),
            "debts": amount(one.debts_minor),
            "net": amount(one.net_minor),
            "extra": amount(one.extra_minor),
        }
        for name, one in zip(asked.names, shared.sharings, strict=True)
    ]
    told = {
        "pool": amount(shared.pool_minor),
        "value_per_share": _value_per_share(asked, shared),
        "return_on_savings": _with_decimals(shared.return_on(asked.share_price_minor), 4),
        "members": members,
        "left_over": amount(shared.left_over_minor),
        "shortfall": amount(shared.shortfall_minor),
    }
    return json.dumps(told, indent=2, ensure_ascii=False)


def _table(asked: _Asked, shared: ShareOut) -> str:
    def amount(minor_units: int) -> str:
        return major(minor_units, asked.currency)

    rows = [
        {
            "name": name,
            "shares": str(saver.shares),
            "gross": amount(one.gross_minor),
            "welfare": amount(one.welfare_minor),
            "debts": amount(one.debts_minor),
            "net": amount(one.net_minor),
        }
        for name, saver, one in zip(asked.names, asked.savers, shared.sharings, strict=True)
    ]
    totals = {
        "name": "total",
        "shares": str(shared.shares),
        "gross": amount(sum(one.gross_minor for one in shared.sharings)),
        "welfare": amount(sum(one.welfare_minor for one in shared.sharings)),
        "debts": amount(sum(one.debts_minor for one in shared.sharings)),
        "net": amount(sum(one.net_minor for one in shared.sharings)),
    }
    widths = {column: max(len(column), *(len(row[column]) for row in (*rows, totals))) for column in totals}
    # Names to the left, figures to the right.
    lines = [
        "  ".join(
            row[column].ljust(width) if column == "name" else row[column].rjust(width)
            for column, width in widths.items()
        ).rstrip()
        for row in ({column: column for column in totals}, *rows, totals)
    ]
    value, price = _value_per_share(asked, shared), amount(asked.share_price_minor)
    earned = _with_decimals(shared.return_on(asked.share_price_minor) * 100, 2)
    return "\n".join(
        (
            f"To share: {amount(shared.pool_minor)} {asked.currency} among {shared.shares} shares.",
            f"Each share is worth {value}, and cost {price}: {earned} for each 100 saved.",
            "",
            *lines,
            "",
            *_remarks(asked, shared),
        )
    ).rstrip()


def _remarks(asked: _Asked, shared: ShareOut) -> list[str]:
    """What everybody should hear beside the table."""

    def amount(minor_units: int) -> str:
        return f"{major(minor_units, asked.currency)} {asked.currency}"

    named = list(zip(asked.names, shared.sharings, strict=True))
    lucky = [name for name, one in named if one.extra_minor]
    debtors = [f"{name} {amount(-one.net_minor)}" for name, one in named if one.net_minor < 0]
    remarks = []
    if lucky:
        remarks.append(
            f"What could not be divided went to the largest remainders, {amount(1)} each: {', '.join(lucky)}."
        )
    if shared.left_over_minor:
        remarks.append(f"Left over, for there is no smaller coin: {amount(shared.left_over_minor)}.")
    if debtors:
        remarks.append(f"Still owed to the group: {', '.join(debtors)}.")
    if shared.shortfall_minor:
        remarks.append(
            f"The box lacks {amount(shared.shortfall_minor)} for all who are to be paid:"
            " collect it, write it off, or pay everybody the same part now."
        )
    return remarks


def _value_per_share(asked: _Asked, shared: ShareOut) -> str:
    """What a share is worth, exactly where the currency can say it, and else with four decimals more."""
    decimals = exponent(asked.currency)
    value = shared.value_per_share
    if value.denominator == 1:
        return major(value.numerator, asked.currency)
    return _with_decimals(value / 10**decimals, decimals + 4)


def _with_decimals(number: Fraction, decimals: int) -> str:
    """A fraction with so many decimals, half to the even one."""
    scaled = number * 10**decimals
    whole = round(scaled)
    return str((Decimal(whole) / 10**decimals).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_EVEN))

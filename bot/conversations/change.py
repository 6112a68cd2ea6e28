"""Change: a member proposes another rule, and the group votes on it.

    what it is about  ->  which rule, with what each says now  ->  the new value  ->  what exactly happens  ->  [Ask]

The loan itself has several answers: what kind, what it costs, how often it is paid back, and in how many payments at
most. Every other rule has one. Nothing changes here: a motion is opened, and the group decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from bot import answers, i18n
from bot.amounts import amount_choice, amount_said
from bot.cooperative import decisions, groups, motion_cards
from bot.cooperative.rule_changes import Value
from bot.cooperative.rule_words import Area, rule_named, rules_about
from bot.cooperative.rules import ONCE, ORDER, QUIET, Rules, rules_of
from bot.dialogue import Done, Step, Turn
from bot.errors import Refusal
from bot.ledger import Every, LoanKind
from bot.messages import Choice, Say, Style, say
from bot.money import Money, exponent

__all__ = ["start"]


class Number(NamedTuple):
    """How a rule that is a number is asked for: in which unit, of how many of its own, and usual answers."""

    unit: str
    size: int
    usual: tuple[int, ...]


NUMBERS: Mapping[str, Number] = {
    "share-count": Number("number", 1, (3, 5, 10, 20)),
    "outlier": Number("times", 1, (3, 5, 10)),
    "undo": Number("minutes", 1, (5, 10, 30)),
    "remind": Number("hours-unit", 1, (12, 24, 48)),
    "escalate": Number("hours-unit", 1, (24, 48, 72)),
    "grace": Number("number", 1, (0, 1, 2, 3)),
    "savings": Number("times", 1, (1, 2, 3, 5)),
    "membership": Number("months", 1, (0, 1, 3, 6)),
    "open": Number("number", 1, (1, 2, 3)),
    "keep": Number("percent", 1, (0, 10, 20, 30)),
    "member": Number("percent", 1, (20, 33, 50, 100)),
    "household": Number("percent", 1, (20, 33, 50, 100)),
    "guarantors": Number("number", 1, (0, 1, 2, 3)),
    "guarantee": Number("times", 1, (1, 2, 3)),
    "fine-days": Number("days", 1, (0, 3, 7, 14)),
    "fine-cap": Number("percent", 1, (5, 10, 20)),
    "quorum": Number("percent", 1, (30, 50, 60, 75)),
    "threshold": Number("percent", 1, (50, 60, 66, 75)),
    "hours": Number("days", 24, (1, 2, 3, 7)),
}

OPTIONS: Mapping[str, Mapping[str, Value]] = {
    "together": {"save": "save", "turns": "turns", "both": "both"},
    "secret": {"open": False, "secret": True},
    "quiet": {hours: hours for hours in QUIET},
    "order": {
        "fines-first": ORDER,
        "fines-last": ("interest", "fee", "principal", "fine"),
        "loan-first": ("principal", "interest", "fee", "fine"),
    },
}

# Usual amounts: so many of 100 of what each member pays a month.
SHARES: Mapping[str, tuple[int, ...]] = {
    "contribution": (50, 150, 200),
    "fine": (0, 2, 5, 10),
    "share-price": (0, 20, 50, 100),
    "social": (0, 5, 10, 20),
    "illness": (0, 100, 200, 300),
    "funeral": (0, 100, 200, 300),
    "home": (0, 100, 200, 300),
    "other": (0, 50, 100, 200),
}
# And coins, in minor units: 1 rounds nothing.
COINS = (1, 10, 50, 100, 500)

# What a loan costs in hundredths of a percent, as most groups that lend among themselves have it.
RATES: Mapping[str, tuple[int, ...]] = {
    "month": (100, 200, 500, 1_000),
    "year": (500, 1_000, 1_200, 2_000),
    "once": (200, 500, 1_000),
}
COUNTS: Mapping[Every, tuple[int, ...]] = {
    Every.WEEK: (12, 16, 26, 52),
    Every.TWO_WEEKS: (6, 12, 26),
    Every.MONTH: (3, 6, 12, 24),
    Every.END: (1, 3, 6, 12),
}

# A group shares out once in a year or so.
MONTHS_SHOWN = 12


def start(turn: Turn) -> Step:
    """Asks what it is about; or at once for the value of a rule that a button named."""
    if turn.text in NAMES:
        return _ask_value(turn, turn.text)
    return What()


@dataclass(frozen=True)
class What(Step):
    """What the rule is about."""

    def ask(self) -> Say:
        choices = (Choice(area.value, say(f"change-area-{area}-button")) for area in Area)
        return say("change-what", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in list(Area):
            raise Refusal("pick-one")
        area, rules = Area(turn.choice), rules_of(turn.session, turn.in_group.id)
        if area == Area.LOANS and rules.lending is None:
            return Kind(rule_named("lending").words(rules, turn.in_group.currency), lends=False)
        about = rules_about(area)
        now = (rule.words(rules, turn.in_group.currency) for rule in about)
        return Which(tuple(rule.name for rule in about), tuple(now))


@dataclass(frozen=True)
class Which(Step):
    """Which of these rules; and what each says now."""

    names: tuple[str, ...]
    now: tuple[Say, ...]

    def ask(self) -> Say:
        choices = (Choice(name, say(f"change-{name}-button")) for name in self.names)
        return say("change-which", choices=tuple(choices), lines=self.now)

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in self.names:
            raise Refusal("pick-one")
        return _ask_value(turn, turn.choice)


@dataclass(frozen=True)
class HowMuch(Step):
    """A number: picked or typed."""

    rule: str
    now: Say

    reads_numbers = True

    def ask(self) -> Say:
        unit, _, usual = NUMBERS[self.rule]
        return _question(self.rule, self.now, tuple(_number_choice(unit, one) for one in usual))

    def answer(self, turn: Turn) -> Step:
        (field,) = rule_named(self.rule).fields
        return _check(turn, self.rule, {field: _number(turn) * NUMBERS[self.rule].size})


@dataclass(frozen=True)
class Amount(Step):
    """An amount of money: picked or typed."""

    rule: str
    now: Say
    usual: tuple[Money, ...]

    reads_numbers = True

    def ask(self) -> Say:
        none = {0: f"change-no-{self.rule}-button", 1: "change-no-step-button"}
        choices = (
            Choice(f"={one.minor}", say(none[one.minor])) if one.minor in none else amount_choice(one)
            for one in self.usual
        )
        return _question(self.rule, self.now, tuple(choices))

    def answer(self, turn: Turn) -> Step:
        (field,) = rule_named(self.rule).fields
        return _check(turn, self.rule, {field: amount_said(turn, turn.in_group.currency).minor})


@dataclass(frozen=True)
class Option(Step):
    """One of a few."""

    rule: str
    now: Say

    def ask(self) -> Say:
        choices = (Choice(one, say(f"change-{self.rule}-{one}-button")) for one in OPTIONS[self.rule])
        return _question(self.rule, self.now, tuple(choices))

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in OPTIONS[self.rule]:
            raise Refusal("pick-one")
        (field,) = rule_named(self.rule).fields
        return _check(turn, self.rule, {field: OPTIONS[self.rule][turn.choice]})


@dataclass(frozen=True)
class Month(Step):
    """The month at whose end the group shares out, or none."""

    rule: str
    now: Say
    months: tuple[date, ...]

    def ask(self) -> Say:
        choices = (Choice(month.isoformat(), say("month-button", month=month)) for month in self.months)
        none = Choice("none", say("change-no-shareout-button"))
        return _question(self.rule, self.now, (*choices, none))

    def answer(self, turn: Turn) -> Step:
        if turn.choice == "none":
            return _check(turn, self.rule, {"shareout_on": None})
        if turn.choice:
            month = date.fromisoformat(turn.choice)
        else:
            today = groups.today(turn.in_group, turn.now)
            named = [one for one in i18n.months_in(turn.text, turn.person.language, today) if one >= today]
            if len(named) != 1:
                raise Refusal("change-month-unknown")
            month = named[0]
        return _check(turn, self.rule, {"shareout_on": _month_after(month) - timedelta(days=1)})


# The loan, in a few answers


@dataclass(frozen=True)
class Kind(Step):
    """What kind of loan the group gives, with a plain sentence for each."""

    now: Say
    lends: bool

    def ask(self) -> Say:
        ways = [*(kind.value for kind in LoanKind), "free", *(["none"] if self.lends else [])]
        choices = (Choice(way, say(f"change-kind-{way}-button")) for way in ways)
        lines = tuple(say(f"change-kind-{kind}") for kind in LoanKind)
        return say("change-ask-kind", choices=tuple(choices), now=self.now, lines=lines)

    def answer(self, turn: Turn) -> Step:
        match turn.choice:
            case "none":
                return _check(turn, "lending", {})
            case "free":
                free: dict[str, Value] = {"kind": LoanKind.EQUAL_PRINCIPAL.value, "rate_bp": 0, "rate_per": "month"}
                return Rhythm("lending", free)
        if turn.choice not in list(LoanKind):
            raise Refusal("pick-one")
        per = "once" if LoanKind(turn.choice) in ONCE else "month"
        return Price("lending", turn.choice, per, {"kind": turn.choice})


@dataclass(frozen=True)
class Price(Step):
    """What it costs, in percent: picked or typed."""

    rule: str
    kind: str
    per: str
    values: dict[str, Value]

    reads_numbers = True

    def ask(self) -> Say:
        choices = [_number_choice("share", rate) for rate in RATES[self.per]]
        if self.per != "once":
            other = "year" if self.per == "month" else "month"
            choices.append(Choice(other, say(f"change-per-{other}-button")))
        return say(f"change-ask-price-{self.per}", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step:
        if turn.choice in ("month", "year"):
            return replace(self, per=turn.choice)
        values = self.values | {"rate_bp": _rate(turn), "rate_per": self.per}
        return Rhythm(self.rule, values) if self.rule == "lending" else _check(turn, self.rule, values)


@dataclass(frozen=True)
class Rhythm(Step):
    """How often it is paid back."""

    rule: str
    values: dict[str, Value]

    def ask(self) -> Say:
        choices = (Choice(every.value, say(f"change-every-{every}-button")) for every in Every)
        return say("change-ask-every", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in list(Every):
            raise Refusal("pick-one")
        return Count(self.rule, turn.choice, self.values)


@dataclass(frozen=True)
class Count(Step):
    """In how many payments at most; or after how many months, where it is paid back at once."""

    rule: str
    every: str
    values: dict[str, Value]

    reads_numbers = True

    def ask(self) -> Say:
        every = Every(self.every)
        unit = "months" if every == Every.END else "number"
        choices = tuple(_number_choice(unit, count) for count in COUNTS[every])
        return say("change-ask-months" if every == Every.END else "change-ask-count", choices=choices)

    def answer(self, turn: Turn) -> Step:
        return _check(turn, self.rule, self.values | {"every": self.every, "count_max": _number(turn)})


@dataclass(frozen=True)
class Check(Step):
    """What exactly happens if the group agrees, and how long it votes."""

    subject: dict[str, Value]
    lines: tuple[Say, ...]
    ballot: Say

    def ask(self) -> Say:
        yes = Choice("yes", say("change-ask-group-button"), style=Style.GOOD)
        return say("change-check", choices=(yes,), lines=self.lines, ballot=self.ballot)

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = groups.lock(turn.session, turn.in_group.id)
        motion = decisions.open_motion(
            turn.session, group, "rule", self.subject, by=turn.person.id, key=f"rule:{turn.event}", now=turn.now
        )
        choices = (motion_cards.look_choice(motion), motion_cards.votes_choice())
        return Done((say("change-asked", choices=choices, until=motion.closes_at),))


def _ask_value(turn: Turn, name: str) -> Step:
    """The question for the new value of a rule."""
    group = turn.in_group
    rules = rules_of(turn.session, group.id)
    rule, now = rule_named(name), rule_named(name).words(rules, group.currency)
    lending = rules.lending
    if name == "lending" or (rule.area == Area.LOANS and lending is None):
        return Kind(now, lends=lending is not None)
    if name in NUMBERS:
        return HowMuch(name, now)
    if name in OPTIONS:
        return Option(name, now)
    if name == "shareout":
        month = groups.month_now(group, turn.now)
        months = [month]
        while len(months) < MONTHS_SHOWN:
            months.append(_month_after(months[-1]))
        return Month(name, now, tuple(months))
    if name == "price" and lending is not None:
        return Price(name, lending.kind.value, lending.rate_per, {})
    if name == "time":
        return Rhythm(name, {})
    return Amount(name, now, _usual_amounts(name, rules, group.currency))


def _check(turn: Turn, rule: str, values: dict[str, Value]) -> Check:
    """What would happen, if it may be asked at all. Raises Refusal for a value that cannot be."""
    group, subject = turn.in_group, {"rule": rule, **values}
    lines = decisions.preview(turn.session, group, "rule", subject, by=turn.person.id, now=turn.now)
    rules = rules_of(turn.session, group.id)
    return Check(subject, lines, rule_named("hours").words(rules, group.currency))


def _question(rule: str, now: Say, choices: tuple[Choice, ...]) -> Say:
    return say("change-value", choices=choices, now=now, ask=say(f"change-ask-{rule}"))


def _number_choice(unit: str, number: int) -> Choice:
    shown = number * 100 if unit == "percent" else number
    return Choice(f"={number}", say(f"change-{unit}-button", count=shown))


def _number(turn: Turn) -> int:
    """The whole number that was picked or typed, whatever stands around it."""
    if turn.choice.startswith("="):
        return int(turn.choice[1:])
    number = answers.number(_without_percent(turn.text))
    if number is None:
        raise Refusal("change-number-form")
    return number


def _rate(turn: Turn) -> int:
    """A rate in hundredths of a percent. It is typed as an amount is, with two decimals at most."""
    if turn.choice.startswith("="):
        return int(turn.choice[1:])
    typed = _without_percent(turn.text)
    if answers.number(typed) == 0:
        return 0
    read = answers.amount(typed, "EUR")
    if not isinstance(read, answers.Amount):
        raise Refusal("change-rate-form")
    return read.money.minor


def _without_percent(text: str) -> str:
    return text.replace("%", "").replace("٪", "")


def _usual_amounts(rule: str, rules: Rules, currency: str) -> tuple[Money, ...]:
    if rule == "step":
        return tuple(Money(coin, currency) for coin in COINS)
    unit = 10 ** exponent(currency)
    monthly = rules.contribution_minor
    # Nobody pays a fine of 2.13: amounts are of whole coins, or of what a month's amount is made of.
    return tuple(Money(_whole(monthly * share // 100, unit), currency) for share in SHARES[rule])


def _whole(minor: int, unit: int) -> int:
    return minor // unit * unit if minor >= unit else minor


def _month_after(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1)


NAMES = frozenset(rule.name for area in Area for rule in rules_about(area))

"""Found: a savings group begins, in five questions and one look at all of it.

    name -> together -> currency -> how much a month -> loans -> the rules, said back, and the clock -> [Create]

A group that only takes turns is not asked about loans.

Nothing exists before [Create]. Then there is the group, its empty book, its rules as version 1, and the founder as its
chair; and the one thing that is still missing is said: a second pair of hands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot import answers
from bot.amounts import amount_choice, amount_said
from bot.cooperative import groups, invitations, offices, zones
from bot.cooperative.invitations import Door
from bot.cooperative.offices import Role
from bot.cooperative.rule_words import rule_named
from bot.cooperative.rules import Lending, Rules, Together
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.ledger import LoanKind
from bot.messages import Choice, GroupName, Link, Say, Style, say
from bot.money import Money, exponent

__all__ = ["start"]

# Nobody keeps so many books by accident; more is mischief.
GROUPS_MAX = 20

# What is offered before anybody types: the moneys of most groups so far, and usual months in them, in whole units.
CURRENCIES = ("EUR", "GBP", "USD", "KES")
USUAL = {
    "EUR": (20, 50, 100),
    "GBP": (20, 50, 100),
    "USD": (20, 50, 100),
    "CAD": (20, 50, 100),
    "KES": (500, 1_000, 2_000),
    "TZS": (10_000, 20_000, 50_000),
    "UGX": (20_000, 50_000, 100_000),
    "ETB": (500, 1_000, 2_000),
    "NGN": (5_000, 10_000, 20_000),
    "XOF": (5_000, 10_000, 25_000),
    "XAF": (5_000, 10_000, 25_000),
}

# What a loan costs, in the group's own first words; the group votes on the rest before it lends.
LOANS: Mapping[str, Lending | None] = {
    "percent": Lending(),
    "free": Lending(LoanKind.EQUAL_PRINCIPAL, rate_bp=0),
    "later": None,
}

# "Pounds" may be many; more of them make no choice.
MEANT_MAX = 12

# A country may have more zones than anybody reads; then its city has to be typed.
ZONES_MAX = 8


def start(turn: Turn) -> Step:
    if len(groups.groups_of(turn.session, turn.person.id)) >= GROUPS_MAX:
        raise Refusal("found-too-many", choices=(menu_choice(),))
    return Called()


@dataclass(frozen=True)
class Called(Step):
    """1 of 5: the group's name."""

    reads_numbers = reads_words = True

    def ask(self) -> Say:
        return say("found-name")

    def answer(self, turn: Turn) -> Step:
        name = answers.clean_name(turn.text)
        if not any(character.isalnum() for character in name):
            raise Refusal("found-name-empty")
        return What(name)


@dataclass(frozen=True)
class What(Step):
    """2 of 5: what they do together."""

    name: str

    def ask(self) -> Say:
        choices = (Choice(one.value, say(f"found-{one.value}-button")) for one in Together)
        return say("found-together", choices=tuple(choices), name=self.name)

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in list(Together):
            raise Refusal("pick-one")
        return Currency(self.name, turn.choice)


@dataclass(frozen=True)
class Currency(Step):
    """3 of 5: which money. meant: the currencies that what was typed could be; else those of most groups."""

    name: str
    together: str
    meant: tuple[str, ...] = ()
    typing: bool = False

    def ask(self) -> Say:
        if self.typing:
            return say("found-currency-type")
        choices = [Choice(code, say("found-currency-button", code=code)) for code in self.meant or CURRENCIES]
        choices.append(Choice("other", say("found-other-button")))
        if self.meant:
            return say("found-currency-which", choices=tuple(choices))
        return say("found-currency", choices=tuple(choices), together=self.together)

    def answer(self, turn: Turn) -> Step:
        if turn.choice == "other":
            return replace(self, meant=(), typing=True)
        meant = (turn.choice,) if turn.choice else answers.currencies(turn.text)
        if not meant:
            raise Refusal("found-currency-unknown")
        if len(meant) > MEANT_MAX:
            raise Refusal("found-currency-many")
        if len(meant) > 1:
            return replace(self, meant=meant, typing=False)
        return Monthly(self.name, self.together, meant[0])


@dataclass(frozen=True)
class Monthly(Step):
    """4 of 5: how much each one pays a month."""

    name: str
    together: str
    currency: str

    reads_numbers = True

    def ask(self) -> Say:
        unit = 10 ** exponent(self.currency)
        usual = (Money(whole * unit, self.currency) for whole in USUAL.get(self.currency, ()))
        choices = tuple(amount_choice(amount) for amount in usual)
        return say("found-monthly", choices=choices, code=self.currency, together=self.together)

    def answer(self, turn: Turn) -> Step:
        amount = amount_said(turn, self.currency)
        # Refuses an amount that cannot be, while it can still be changed.
        Rules(Together(self.together), amount.minor)
        if self.together == Together.TURNS:
            # Nobody lends where all that is paid in is given out the same day.
            return _check(turn, self.name, self.together, amount, "later")
        return Loans(self.name, self.together, amount)


@dataclass(frozen=True)
class Loans(Step):
    """5 of 5: what a loan costs."""

    name: str
    together: str
    monthly: Money

    def ask(self) -> Say:
        choices = (Choice(one, say(f"found-loans-{one}-button")) for one in LOANS)
        return say("found-loans", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in LOANS:
            raise Refusal("pick-one")
        return _check(turn, self.name, self.together, self.monthly, turn.choice)


@dataclass(frozen=True)
class Check(Step):
    """Everything, said back. The clock was guessed, and can be changed."""

    name: str
    together: str
    monthly: Money
    loans: str
    zone: str

    @property
    def rules(self) -> Rules:
        return Rules(Together(self.together), self.monthly.minor, LOANS[self.loans])

    def ask(self) -> Say:
        rules, currency = self.rules, self.monthly.currency
        shown = (
            ("together", "contribution") if self.together == Together.TURNS else ("together", "contribution", "price")
        )
        agreed = (rule_named(name).words(rules, currency) for name in shown)
        lines = (*agreed, say("found-clock-line", city=self.zone))
        choices = (
            Choice("yes", say("found-create-button"), style=Style.GOOD),
            Choice("clock", say("found-clock-button")),
        )
        return say("found-check", choices=choices, name=self.name, lines=lines)

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "yes":
                return _create(turn, self)
            case "clock":
                return Clock(self, zones.likely(self.monthly.currency)[:ZONES_MAX])
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Clock(Step):
    """On which clock the group lives: one of these, or the one of a city that is typed."""

    check: Check
    zones: tuple[str, ...]

    def ask(self) -> Say:
        choices = (Choice(zone, say("found-city-button", city=zone)) for zone in self.zones)
        return say("found-clock", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step:
        named = (turn.choice,) if turn.choice else answers.zones_named(turn.text, turn.person.language)
        if not named:
            raise Refusal("found-clock-unknown")
        if len(named) > ZONES_MAX:
            raise Refusal("found-clock-many")
        return replace(self, zones=named) if len(named) > 1 else replace(self.check, zone=named[0])


def _check(turn: Turn, name: str, together: str, monthly: Money, loans: str) -> Check:
    """All of it, with the clock that is likely theirs."""
    zone = turn.person.zone or zones.likely(monthly.currency)[0]
    return Check(name, together, monthly, loans, zone)


def _create(turn: Turn, check: Check) -> Done:
    group = groups.found(
        turn.session,
        turn.person,
        name=check.name,
        currency=check.monthly.currency,
        zone=check.zone,
        rules=check.rules,
        now=turn.now,
    )
    offices.give(turn.session, group, turn.person.id, Role.CHAIR, turn.person.id, turn.now)
    code = invitations.code_of(turn.session, group.id, Door.JOIN, turn.person.id, turn.now)
    ready = say("found-ready", group=GroupName(group.id))
    next_steps = say(
        "found-next",
        choices=(
            Choice("share", say("invite-share-button"), link=Link("share", invitations.join_link(code).code)),
            Choice("poster", say("invite-poster-button"), action="invite.poster", object=str(group.id)),
            Choice("link", say("link-button"), action="link"),
            Choice("offices", say("offices-button"), action="offices"),
            menu_choice(),
        ),
    )
    return Done((ready, next_steps))

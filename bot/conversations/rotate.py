"""Rotate: an officer sets up a circle of turns, in four questions and one look at all of it.

    how much  ->  how often  ->  the first day  ->  in what order  ->  every term, said back  ->  [Ask everybody]

Each question has its likeliest answer first. What most circles do alike is not asked: it is said back, and can be
changed there, one term at a time. Nothing begins here: each member is asked in private whether they take part.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.amounts import amount_choice, amount_said
from bot.cooperative import groups, rotation_cards, rotation_words, rotations
from bot.cooperative.rotation_terms import Missing, Order, RotationTerms
from bot.cooperative.rules import rules_of
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.frozen import keep
from bot.ledger import Dividend, Pace
from bot.messages import Choice, Say, Style, say
from bot.money import Money
from bot.names import name_choices, name_picked
from bot.rotation_answers import (
    AMOUNTS,
    COMMISSIONS,
    DAYS_OF_MONTH,
    DIVIDENDS,
    FLOORS,
    LEAD,
    NUMBERS,
    ORDERS,
    PACES,
    PAYDAYS,
    TWO,
    UNTILS,
    WEEKDAYS,
    first_days,
    nth_choice,
    number_choice,
    number_said,
    percent_choice,
    shares,
    usual,
    with_term,
)

__all__ = ["start"]

for _kind in (RotationTerms, Pace, Order, Missing, Dividend):
    keep(_kind)


def start(turn: Turn) -> Step:
    """The first question, for an officer of a group that has no circle now."""
    session, group = turn.session, turn.in_group
    if not rotations.may_lead(session, group.id, turn.person.id):
        raise Refusal("turns-only-officers", choices=(_someone(), menu_choice()))
    if rotations.live(session, group.id) is not None:
        raise Refusal("turns-one-at-a-time", choices=(_all_turns(), menu_choice()))
    usual = RotationTerms(
        amount_minor=rules_of(session, group.id).contribution_minor,
        pace=Pace.MONTH_LAST,
        start=groups.today(group, turn.now) + LEAD,
    )
    return HowMuch(usual, group.currency)


# Each step holds the terms as they are so far. again: they were said back already, and one of them is changed.


@dataclass(frozen=True)
class HowMuch(Step):
    """1 of 4: what a whole seat pays each time."""

    terms: RotationTerms
    currency: str
    again: bool = False

    reads_numbers = True

    def ask(self) -> Say:
        usual = self.terms.amount_minor
        likely = (Money(minor, self.currency) for minor in (usual, usual // 4 * 2, usual * 2) if minor)
        return say("rotate-how-much", choices=tuple(amount_choice(one) for one in likely))

    def answer(self, turn: Turn) -> Step:
        terms = replace(self.terms, amount_minor=amount_said(turn, self.currency).minor)
        return Check(terms, self.currency) if self.again else HowOften(terms, self.currency)


@dataclass(frozen=True)
class HowOften(Step):
    """2 of 4: how often there is a turn."""

    terms: RotationTerms
    currency: str
    again: bool = False

    def ask(self) -> Say:
        choices = (Choice(pace.value, say(f"rotate-{pace}-button")) for pace in PACES)
        return say("rotate-how-often", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in list(Pace):
            raise Refusal("pick-one")
        pace = Pace(turn.choice)
        if pace in (Pace.MONTH_DAY, Pace.PAYDAY):
            return DayOfMonth(self.terms, self.currency, pace, self.again)
        if pace == Pace.MONTH_WEEKDAY:
            return Weekday(self.terms, self.currency, self.again)
        return _first_day(turn, FirstDay(self.terms, self.currency, pace, self.again))


@dataclass(frozen=True)
class DayOfMonth(Step):
    """On which day of the month; of a payday, the day of the pay."""

    terms: RotationTerms
    currency: str
    pace: Pace
    again: bool

    reads_numbers = True

    def ask(self) -> Say:
        days = PAYDAYS if self.pace == Pace.PAYDAY else DAYS_OF_MONTH
        choices = tuple(number_choice("rotate-count-button", day) for day in days)
        return say(f"rotate-which-{self.pace}", choices=choices)

    def answer(self, turn: Turn) -> Step:
        day = number_said(turn)
        if not 1 <= day <= 31:
            raise Refusal("rotate-day-bounds")
        return _first_day(turn, FirstDay(self.terms, self.currency, self.pace, self.again, day=day))


@dataclass(frozen=True)
class Weekday(Step):
    """On which weekday of the month: the last Sunday, and the like; others are put together from two answers."""

    terms: RotationTerms
    currency: str
    again: bool
    others: bool = False
    weekday: int | None = None

    def ask(self) -> Say:
        if self.weekday is not None:
            choices = (nth_choice(self.weekday, nth) for nth in (1, 2, 3, 4, -1))
            return say("rotate-which-week", choices=tuple(choices))
        if self.others:
            names = enumerate(rotation_words.WEEKDAYS)
            choices = (Choice(str(at), say("rotate-weekday-button", weekday=name)) for at, name in names)
            return say("rotate-which-weekday", choices=tuple(choices))
        other = Choice("other", say("rotate-other-weekday-button"))
        return say("rotate-which-month-weekday", choices=(*(nth_choice(*one) for one in WEEKDAYS), other))

    def answer(self, turn: Turn) -> Step:
        if turn.choice == "other":
            return replace(self, others=True)
        if self.others and self.weekday is None and turn.choice.isdigit():
            return replace(self, weekday=int(turn.choice))
        weekday, _, nth = turn.choice.partition(":")
        if not nth:
            raise Refusal("pick-one")
        pace = Pace.MONTH_WEEKDAY
        asked = FirstDay(self.terms, self.currency, pace, self.again, weekday=int(weekday), nth=int(nth))
        return _first_day(turn, asked)


@dataclass(frozen=True)
class FirstDay(Step):
    """3 of 4: the day of the first turn. days: on which it can be, by how often there is one."""

    terms: RotationTerms
    currency: str
    pace: Pace
    again: bool
    day: int = 0
    weekday: int = 0
    nth: int = 0
    days: tuple[date, ...] = ()

    def ask(self) -> Say:
        choices = [Choice(day.isoformat(), say("day-button", day=day)) for day in self.days]
        return say("rotate-first-day", choices=(*choices, Choice("later", say("rotate-later-button"))))

    def answer(self, turn: Turn) -> Step:
        if turn.choice == "later":
            return _first_day(turn, self)
        if turn.choice not in {day.isoformat() for day in self.days}:
            raise Refusal("pick-one")
        start = date.fromisoformat(turn.choice)
        terms = replace(self.terms, pace=self.pace, day=self.day, weekday=self.weekday, nth=self.nth, start=start)
        return Check(terms, self.currency) if self.again else InWhatOrder(terms, self.currency)


@dataclass(frozen=True)
class InWhatOrder(Step):
    """4 of 4: how it is decided whose turn is when; with a plain sentence for each."""

    terms: RotationTerms
    currency: str

    def ask(self) -> Say:
        choices = (Choice(order.value, say(f"rotate-order-{order}-button")) for order in ORDERS)
        lines = tuple(say(f"rotate-order-{order}") for order in ORDERS)
        return say("rotate-order", choices=tuple(choices), lines=lines)

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in list(Order):
            raise Refusal("pick-one")
        if turn.choice == Order.PRICED:
            return Price(self.terms, self.currency)
        if turn.choice == Order.BIDS:
            return LowestBid(replace(self.terms, order=Order.BIDS, price_minor=0, receiver_pays=True), self.currency)
        return Check(replace(self.terms, order=Order(turn.choice), price_minor=0), self.currency)


@dataclass(frozen=True)
class LowestBid(Step):
    """How little somebody may bid for a turn."""

    terms: RotationTerms
    currency: str

    reads_numbers = True

    def ask(self) -> Say:
        return say("rotate-lowest-bid", choices=tuple(percent_choice(one) for one in FLOORS))

    def answer(self, turn: Turn) -> Step:
        return Commission(replace(self.terms, bid_floor_percent=number_said(turn)), self.currency)


@dataclass(frozen=True)
class Commission(Step):
    """How much of a turn that was bid for stays with the group."""

    terms: RotationTerms
    currency: str

    reads_numbers = True

    def ask(self) -> Say:
        return say("rotate-commission", choices=tuple(percent_choice(one) for one in COMMISSIONS))

    def answer(self, turn: Turn) -> Step:
        return Shared(replace(self.terms, commission_percent=number_said(turn)), self.currency)


@dataclass(frozen=True)
class Shared(Step):
    """What of a turn the others share, and when."""

    terms: RotationTerms
    currency: str

    def ask(self) -> Say:
        choices = (Choice(one.value, say(f"rotate-share-{one}-button")) for one in DIVIDENDS)
        lines = tuple(say(f"rotate-share-{one}") for one in DIVIDENDS)
        return say("rotate-share", choices=tuple(choices), lines=lines)

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in DIVIDENDS:
            raise Refusal("pick-one")
        return Check(replace(self.terms, dividend=Dividend(turn.choice)), self.currency)


@dataclass(frozen=True)
class Price(Step):
    """How much a turn costs more than the next one, where early turns pay late ones."""

    terms: RotationTerms
    currency: str

    reads_numbers = True

    def ask(self) -> Say:
        return say("rotate-price", choices=tuple(shares(self.terms, self.currency)))

    def answer(self, turn: Turn) -> Step:
        price = amount_said(turn, self.currency).minor
        return Check(replace(self.terms, order=Order.PRICED, price_minor=price), self.currency)


@dataclass(frozen=True)
class Check(Step):
    """Every term, said back, before anybody is asked."""

    terms: RotationTerms
    currency: str

    def ask(self) -> Say:
        choices = (
            Choice("yes", say("rotate-ask-everybody-button"), style=Style.GOOD),
            Choice("details", say("rotate-details-button")),
        )
        return say("rotate-check", choices=choices, lines=rotation_words.in_words(self.terms, self.currency))

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "yes":
                return _propose(turn, self.terms)
            case "details":
                return Which(self.terms, self.currency)
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Which(Step):
    """Which term is to be another one; with what each says now."""

    terms: RotationTerms
    currency: str

    def ask(self) -> Say:
        names = ("amount", "pace", "order", *rotation_words.DETAILS, "days")
        choices = (Choice(name, say(f"rotate-about-{name}-button")) for name in names)
        lines = tuple(rotation_words.line(name, self.terms, self.currency) for name in rotation_words.DETAILS)
        return say("rotate-which", choices=tuple(choices), lines=lines)

    def answer(self, turn: Turn) -> Step:
        match turn.choice:
            case "amount":
                return HowMuch(self.terms, self.currency, again=True)
            case "pace":
                return HowOften(self.terms, self.currency, again=True)
            case "order":
                return InWhatOrder(self.terms, self.currency)
            case "organiser":
                members = groups.active_members(turn.session, turn.in_group.id)
                return Organiser(self.terms, self.currency, tuple(one.person_id for one in members))
        if turn.choice not in (*rotation_words.DETAILS, "days"):
            raise Refusal("pick-one")
        return Detail(self.terms, self.currency, turn.choice)


@dataclass(frozen=True)
class Detail(Step):
    """One term: what it says now, and its usual answers; an amount or a number may be typed as well."""

    terms: RotationTerms
    currency: str
    name: str

    reads_numbers = True

    def ask(self) -> Say:
        now = rotation_words.line("missing" if self.name == "days" else self.name, self.terms, self.currency)
        choices = tuple(usual(self.name, self.terms, self.currency))
        return say("rotate-detail", choices=choices, now=now, ask=say(f"rotate-ask-{self.name}"))

    def answer(self, turn: Turn) -> Step:
        name, terms = self.name, self.terms
        if name in AMOUNTS:
            amount = 0 if turn.choice == "none" else amount_said(turn, self.currency).minor
            return Check(with_term(terms, AMOUNTS[name], amount), self.currency)
        if name in NUMBERS:
            return Check(with_term(terms, NUMBERS[name], number_said(turn)), self.currency)
        if name == "hold":
            percent = 0 if turn.choice == "none" else number_said(turn)
            if percent:
                return HoldUntil(terms, self.currency, percent)
            return Check(replace(terms, hold_percent=0, hold_until=0), self.currency)
        if name == "missing":
            if turn.choice not in list(Missing):
                raise Refusal("pick-one")
            if turn.choice == Missing.RESERVE and not terms.reserve_minor:
                return Reserve(terms, self.currency)
            return Check(replace(terms, missing=Missing(turn.choice)), self.currency)
        yes, no, field = TWO[name]
        if turn.choice not in (yes, no):
            raise Refusal("pick-one")
        return Check(with_term(terms, field, turn.choice == yes), self.currency)


@dataclass(frozen=True)
class Reserve(Step):
    """How much is laid aside, where the reserve is to pay for who has not."""

    terms: RotationTerms
    currency: str

    reads_numbers = True

    def ask(self) -> Say:
        return say("rotate-ask-reserve", choices=tuple(shares(self.terms, self.currency)))

    def answer(self, turn: Turn) -> Step:
        laid_aside = amount_said(turn, self.currency).minor
        return Check(replace(self.terms, missing=Missing.RESERVE, reserve_minor=laid_aside), self.currency)


@dataclass(frozen=True)
class HoldUntil(Step):
    """Until how many payments a part of a turn is held back."""

    terms: RotationTerms
    currency: str
    percent: int

    reads_numbers = True

    def ask(self) -> Say:
        return say("rotate-ask-until", choices=tuple(number_choice("rotate-count-button", one) for one in UNTILS))

    def answer(self, turn: Turn) -> Step:
        terms = replace(self.terms, hold_percent=self.percent, hold_until=max(1, number_said(turn)))
        return Check(terms, self.currency)


@dataclass(frozen=True)
class Organiser(Step):
    """Who organises it, and has the first turn for that."""

    terms: RotationTerms
    currency: str
    members: tuple[int, ...]
    page: int = 0

    def ask(self) -> Say:
        nobody = Choice("0", say("rotate-nobody-button"))
        return say("rotate-ask-organiser", choices=(nobody, *name_choices(self.members, self.page)))

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        if person is None:
            return replace(self, page=self.page + 1)
        return Check(replace(self.terms, organiser_id=person), self.currency)


def _propose(turn: Turn, terms: RotationTerms) -> Done:
    group = groups.lock(turn.session, turn.in_group.id)
    circle = rotations.propose(turn.session, group, terms, by=turn.person.id, now=turn.now)
    rotation_cards.ask_everybody(turn.session, group, circle, turn.now, by=turn.person.id)
    return Done(becomes=rotation_cards.card_key(circle))


def _first_day(turn: Turn, asked: FirstDay) -> FirstDay:
    """The question with the next days on which the first turn can be: after those it offered before."""
    after = asked.days[-1] if asked.days else groups.today(turn.in_group, turn.now) + LEAD
    days = first_days(asked.pace, after, day=asked.day, weekday=asked.weekday, nth=asked.nth)
    return replace(asked, days=days)


def _all_turns() -> Choice:
    return Choice("turns", say("rotation-button"), action="rotation")


def _someone() -> Choice:
    return Choice("someone", say("someone-button"), action="someone")

"""Loan: a member asks the group for one.

    how much -> how long -> what for -> who stands in, where the rules ask for it -> what it costs, and every rule
    -> exactly what the group will see -> [Send it]

Before [Send it] nobody hears of it. What stands in the way is shown with what to do about it, from the same list that
is checked when the loan is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot import answers
from bot.amounts import amount_choice, amount_said
from bot.cooperative import groups, lending, loan_motion, loan_requests, loan_words, loans, people
from bot.cooperative.loans import Loan
from bot.cooperative.rules import Lending, rules_of
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.frozen import keep
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money
from bot.names import name_choices, name_picked

__all__ = ["ACTIONS", "likely_amounts", "likely_counts", "start"]

# Offered before anybody types: these fifths of the most that may be asked for, each rounded down to one figure.
LIKELY_FIFTHS = (1, 2, 3)
# So many lengths of time fit one look.
COUNTS_SHOWN = 6


def start(turn: Turn) -> Step | Done:
    """The first question; whoever has a loan, or asked for one, sees it first, and may ask for another from there."""
    _lending(turn)
    if loans.open_of(turn.session, turn.in_group.id, turn.person.id):
        return Done(then="loans")
    return _how_much(turn)


def another(turn: Turn, about: str) -> Step | Done:
    """[Ask for a loan], where there is one already"""
    if groups.active_membership(turn.session, int(about), turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, int(about))
    return _how_much(turn)


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {"loan.another": another}


@dataclass(frozen=True)
class Wish:
    """What is asked for. purpose: "" where it stays private."""

    amount: Money
    count: int
    purpose: str
    guarantors: tuple[int, ...] = ()


keep(Wish)


@dataclass(frozen=True)
class HowMuch(Step):
    """How much do they need? bounds: how much each rule allows, in words."""

    most: Money
    bounds: tuple[Say, ...]

    reads_numbers = True

    def ask(self) -> Say:
        choices = tuple(amount_choice(amount) for amount in likely_amounts(self.most))
        return say("loan-ask-how-much", choices=(*choices, _why()), most=self.most)

    def answer(self, turn: Turn) -> Step:
        if turn.choice == "why":
            return Why(self.most, self.bounds)
        amount = amount_said(turn, self.most.currency)
        if amount > self.most:
            raise Refusal("loan-ask-too-much", choices=(amount_choice(self.most), _why()), most=self.most)
        return _how_long(turn, amount)


@dataclass(frozen=True)
class Why(Step):
    """Each rule that bounds the amount, the strictest first. An amount is an answer here too."""

    most: Money
    bounds: tuple[Say, ...]

    reads_numbers = True

    def ask(self) -> Say:
        return say("loan-ask-why", choices=(amount_choice(self.most),), lines=self.bounds)

    def answer(self, turn: Turn) -> Step:
        return HowMuch(self.most, self.bounds).answer(turn)


@dataclass(frozen=True)
class HowLong(Step):
    """In how many instalments; or after how many months, where all of it is paid back at the end."""

    amount: Money
    every: str
    most: int

    reads_numbers = True

    def ask(self) -> Say:
        counts = likely_counts(self.most)
        choices = tuple(Choice(str(one), say(f"loan-ask-{self.every}-button", count=one)) for one in counts)
        return say("loan-ask-how-long", choices=choices, every=self.every, most=self.most)

    def answer(self, turn: Turn) -> Step:
        count = int(turn.choice) if turn.choice else answers.number(turn.text)
        if count is None:
            raise Refusal("loan-ask-no-number")
        if not 1 <= count <= self.most:
            raise Refusal("loan-ask-count-bounds", most=self.most)
        return WhatFor(self.amount, count)


@dataclass(frozen=True)
class WhatFor(Step):
    """What it is for: one of the usual words, their own, or nobody's business."""

    amount: Money
    count: int

    reads_numbers = reads_words = True

    def ask(self) -> Say:
        usual = (Choice(one, say(f"loan-ask-{one}-button")) for one in loan_motion.PURPOSES)
        private = Choice("private", say("loan-ask-private-button"))
        return say("loan-ask-what-for", choices=(*usual, private))

    def answer(self, turn: Turn) -> Step:
        purpose = turn.choice or answers.clean_name(turn.text)
        if not any(character.isalnum() for character in purpose):
            raise Refusal("loan-ask-what-for-empty")
        wish = Wish(self.amount, self.count, "" if turn.choice == "private" else purpose)
        needed = _lending(turn).guarantors
        if not needed:
            return _check(turn, wish)
        others = _others(turn)
        if len(others) < needed:
            raise Refusal("loan-ask-too-few-members", needed=needed)
        return StandIn(wish, others, needed)


@dataclass(frozen=True)
class StandIn(Step):
    """Who shall stand in, one after the other."""

    wish: Wish
    others: tuple[int, ...]
    needed: int
    page: int = 0

    def ask(self) -> Say:
        at, names = len(self.wish.guarantors) + 1, name_choices(self.others, self.page)
        return say("loan-ask-stand-in", choices=names, needed=self.needed, at=at)

    def answer(self, turn: Turn) -> Step:
        person = name_picked(turn)
        if person is None:
            return replace(self, page=self.page + 1)
        wish = replace(self.wish, guarantors=(*self.wish.guarantors, person))
        if len(wish.guarantors) == self.needed:
            return _check(turn, wish)
        return replace(self, wish=wish, others=tuple(one for one in self.others if one != person), page=0)


@dataclass(frozen=True)
class Check(Step):
    """What it costs, and every rule: what is met, and what is not with what to do about it."""

    wish: Wish
    costs: tuple[Say, ...]
    gates: tuple[Say, ...]
    plan: tuple[Say, ...]
    may_ask: bool

    def ask(self) -> Say:
        ask = Choice("ask", say("loan-ask-group-button"), style=Style.GOOD)
        choices = (
            *([ask] if self.may_ask else []),
            Choice("another", say("loan-ask-another-button")),
            Choice("plan", say("loan-plan-button")),
        )
        return say("loan-ask-check", choices=choices, costs=self.costs, gates=self.gates)

    def answer(self, turn: Turn) -> Step | Done:
        match turn.choice:
            case "ask":
                return Preview(self.wish, _seen(turn, self.wish))
            case "another":
                return _how_much(turn)
            case "plan":
                return Plan(self.plan)
        raise Refusal("pick-one")


@dataclass(frozen=True)
class Plan(Step):
    """What would be paid when, a page at a time."""

    lines: tuple[Say, ...]
    page: int = 0

    def ask(self) -> Say:
        shown, pages = loan_words.page_of(self.lines, self.page)
        more = (Choice("more", say("loan-plan-more-button")),) if pages > 1 else ()
        return say("loan-ask-plan", choices=more, lines=shown)

    def answer(self, turn: Turn) -> Step:
        if turn.choice != "more":
            raise Refusal("pick-one")
        return replace(self, page=self.page + 1)


@dataclass(frozen=True)
class Preview(Step):
    """Exactly what the group will see; and who is asked before it, where somebody has to stand in.

    changed: it is not what they saw before, for the rules are others now.
    """

    wish: Wish
    seen: tuple[Say, ...]
    changed: bool = False

    def ask(self) -> Say:
        send = Choice("send", say("loan-ask-send-button"), style=Style.GOOD)
        if self.changed:
            return say("loan-ask-changed", choices=(send,), preview=self._shown())
        return self._shown().offering(send)

    def answer(self, turn: Turn) -> Step | Done:
        if turn.choice != "send":
            raise Refusal("pick-one")
        group, wish = groups.lock(turn.session, turn.in_group.id), self.wish
        seen = _seen(turn, wish)
        if seen != self.seen:
            # Nothing is said to the group that they have not seen first.
            return Preview(wish, seen, changed=True)
        loan = loan_requests.send(
            turn.session,
            group,
            turn.person.id,
            wish.amount,
            wish.count,
            wish.purpose,
            wish.guarantors,
            key=turn.event,
            now=turn.now,
        )
        id = "loan-ask-sent" if loan.motion is not None else "loan-ask-sent-first"
        return Done((say(id, choices=(_look(loan), menu_choice()), number=loan.number),))

    def _shown(self) -> Say:
        if not self.wish.guarantors:
            return say("loan-ask-preview", lines=self.seen)
        parts = zip(self.wish.guarantors, self.wish.amount.split(len(self.wish.guarantors)), strict=True)
        people = tuple(say("loan-ask-guarantor", person=Name(one), amount=part) for one, part in parts)
        return say("loan-ask-preview-first", lines=self.seen, people=people)


def likely_amounts(most: Money) -> tuple[Money, ...]:
    """What is offered to whoever may ask for `most`: for 1,050 it is 200, 400, 600 and all of it."""
    fifths = (_one_figure(most.minor * part // 5) for part in LIKELY_FIFTHS)
    return tuple(Money(minor, most.currency) for minor in dict.fromkeys((*fifths, most.minor)) if minor)


def likely_counts(most: int) -> tuple[int, ...]:
    """The numbers of instalments that are offered, evenly spread up to the most: 4, 8, 12 of 24; others are typed."""
    apart = -(-most // COUNTS_SHOWN)
    return tuple(range(most, 0, -apart))[::-1]


def _one_figure(minor: int) -> int:
    """Rounded down to one figure that is not zero: 630 is 600."""
    unit: int = 10 ** (len(str(minor)) - 1)
    return minor // unit * unit


def _why() -> Choice:
    return Choice("why", say("loan-ask-why-button"))


def _how_much(turn: Turn) -> Step | Done:
    session, group, person = turn.session, turn.in_group, turn.person.id
    agreed = _lending(turn)
    bounds = lending.bounds(session, group, person)
    # Less than one coin of the group's cannot be paid back in equal parts of it.
    least = Money(agreed.step_minor, group.currency)
    gates = lending.gates(session, group, person, least, 1, turn.now)
    if lending.first_unmet(gates) is None:
        return HowMuch(bounds[0].most, tuple(bound.words for bound in bounds))
    # Not even the smallest loan: how much they want is not asked, and what stands in the way is said at once.
    book = Choice("book", say("book-button"), action="book.open", object=str(group.id))
    return Done((say("loan-ask-closed", choices=(book, menu_choice()), gates=loan_words.gates_in_words(gates)),))


def _how_long(turn: Turn, amount: Money) -> Step:
    agreed = _lending(turn)
    return HowLong(amount, agreed.every.value, agreed.count_max)


def _check(turn: Turn, wish: Wish) -> Step:
    session, group = turn.session, turn.in_group
    quote = lending.quote(session, group, wish.amount, wish.count, groups.today(group, turn.now))
    gates = lending.gates(session, group, turn.person.id, wish.amount, wish.count, turn.now)
    return Check(
        wish,
        costs=loan_words.cost_in_words(quote),
        gates=loan_words.gates_in_words(gates),
        plan=loan_words.plan_in_words(quote.instalments, group.currency),
        may_ask=lending.first_unmet(gates) is None,
    )


def _seen(turn: Turn, wish: Wish) -> tuple[Say, ...]:
    """What the group would see of it by the rules in force now."""
    group = turn.in_group
    quote = lending.quote(turn.session, group, wish.amount, wish.count, groups.today(group, turn.now))
    return loan_motion.preview(turn.person.id, quote, wish.purpose)


def _lending(turn: Turn) -> Lending:
    """What the group agreed on about loans. Raises Refusal while it has agreed on none."""
    agreed = rules_of(turn.session, turn.in_group.id).lending
    if agreed is None:
        raise Refusal(
            "loan-ask-not-lending", choices=(Choice("rules", say("rules-button"), action="rules"), menu_choice())
        )
    return agreed


def _others(turn: Turn) -> tuple[int, ...]:
    """Who could stand in: those who can say so themselves, in an app."""
    members = [one.person_id for one in groups.active_members(turn.session, turn.in_group.id)]
    able = people.who_can_answer(turn.session, members)
    return tuple(one for one in members if one in able and one != turn.person.id)


def _look(loan: Loan) -> Choice:
    about = f"{loan.group_id}:{loan.number}"
    return Choice("look", say("repay-loan-button", number=loan.number), action="loans.look", object=about)

"""Bring: a group that kept its book on paper brings what stands in it, before anything else is written here.

who saved how much, a line each  ->  cash in each treasurer's hands  ->  bank  ->  mobile wallet  ->  social box
->  all of it, said back  ->  another officer says that it is right  ->  each member is asked about their own part

Then one entry opens the book. What each has is seen by the officers and by themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot import answers, openings_file
from bot.amounts import amount_said
from bot.cooperative import groups, offices, opening_cards, openings, phones
from bot.cooperative.groups import Group
from bot.cooperative.openings import Brought, Opening, OpeningLife
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, Style, say
from bot.money import Money

__all__ = ["ACTIONS", "start"]

# What is wrong is said of so many rows at once; the rest after these are put right.
FAULTS_MAX = 10


def start(turn: Turn) -> Step | Done:
    """How it stands; or, for an officer of a group whose book is empty, its first question."""
    session, group = turn.session, turn.in_group
    if turn.person.id not in offices.officers(session, group.id):
        raise Refusal("add-only-officers", choices=(menu_choice(),))
    waits = openings.live(session, group.id)
    if waits is not None:
        occasion = f":asked-for:{turn.event}"
        opening_cards.show_to(session, group, waits, turn.person.id, turn.now, fresh=True, occasion=occasion)
        return Done()
    if not openings.is_new(session, group.id):
        raise Refusal("bring-not-new", choices=(menu_choice(),))
    if not offices.can_count_money(session, group.id):
        raise Refusal("offices-treasurer-needed", choices=(menu_choice(),))
    holders = tuple(offices.treasurers(session, group.id))
    return Saved(group.currency, holders)


def agree(turn: Turn, about: str) -> Done:
    """[It is right], by another officer"""
    group, of = _take(turn, about)
    _must_be_sure(turn)
    openings.agree(turn.session, group, of, turn.person.id, turn.now)
    return _after(turn, group, of, news=True)


def back(turn: Turn, about: str) -> Done:
    """[Not right], [Take it back], by an officer"""
    group, of = _take(turn, about)
    openings.withdraw(turn.session, of, turn.person.id, turn.now)
    return _after(turn, group, of, news=True)


def right(turn: Turn, about: str) -> Done:
    """[It is right], of one's own part"""
    return _answered(turn, about, True)


def wrong(turn: Turn, about: str) -> Done:
    """[Not right], of one's own part"""
    return _answered(turn, about, False)


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "bring.agree": agree,
    "bring.back": back,
    "bring.right": right,
    "bring.wrong": wrong,
}


@dataclass(frozen=True)
class Saved(Step):
    """Who saved how much, a line each."""

    currency: str
    holders: tuple[int, ...]

    reads_numbers = reads_words = True

    def ask(self) -> Say:
        return say("bring-saved")

    def answer(self, turn: Turn) -> Step:
        rows, faults = openings_file.typed(turn.text, self.currency)
        if faults:
            lines = tuple(say(f"bring-fault-{one.fault}", row=one.number, line=one.text) for one in faults[:FAULTS_MAX])
            raise Refusal("bring-faults", lines=lines)
        if not rows:
            raise Refusal("bring-nothing")
        openings.named(turn.session, turn.in_group.id, [row.name for row in rows])
        return Lies(self.currency, self.holders, tuple((row.name, row.minor) for row in rows), ())


@dataclass(frozen=True)
class Lies(Step):
    """Where the money lies: each treasurer's hands, the bank, the wallet; and what of it is the social box.

    lies: what was said so far, in minor units.
    """

    currency: str
    holders: tuple[int, ...]
    saved: tuple[tuple[str, int], ...]
    lies: tuple[int, ...]

    reads_numbers = True

    def ask(self) -> Say:
        nothing = (Choice("nothing", say("bring-nothing-button")),)
        at = len(self.lies)
        if at < len(self.holders):
            return say("bring-cash", choices=nothing, person=Name(self.holders[at]))
        return say(("bring-bank", "bring-wallet", "bring-social")[at - len(self.holders)], choices=nothing)

    def answer(self, turn: Turn) -> Step:
        if turn.choice == "again":
            return replace(self, lies=())
        is_nothing = turn.choice == "nothing" or answers.normal(turn.text) in ("0", "٠")
        minor = 0 if is_nothing else amount_said(turn, self.currency).minor
        more = replace(self, lies=(*self.lies, minor))
        if len(more.lies) < len(self.holders) + 3:
            return more
        brought = _brought(more)
        openings.must_balance(brought, self.currency)
        return Sure(self.currency, self.holders, self.saved, more.lies)


@dataclass(frozen=True)
class Sure(Step):
    """All of it, said back."""

    currency: str
    holders: tuple[int, ...]
    saved: tuple[tuple[str, int], ...]
    lies: tuple[int, ...]

    def ask(self) -> Say:
        brought = _brought(Lies(self.currency, self.holders, self.saved, self.lies))

        def money(minor: int) -> Money:
            return Money(minor, self.currency)

        rest = {"bank": brought.bank_minor, "wallet": brought.wallet_minor, "social": brought.social_minor}
        rest["kept"] = brought.over_minor
        lines = (
            *(say("bring-part-named", name=name, amount=money(minor)) for name, minor in self.saved),
            *(
                say("bring-part-cash", person=Name(holder), amount=money(minor))
                for holder, minor in brought.cash.items()
                if minor
            ),
            *(say(f"bring-part-{what}", amount=money(minor)) for what, minor in rest.items() if minor),
        )
        choices = (Choice("ask", say("bring-ask-button"), style=Style.GOOD),)
        return say("bring-sure", choices=choices, lines=lines, saved=money(sum(brought.saved.values())))

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "ask":
            raise Refusal("pick-one")
        _must_be_sure(turn)
        group = groups.lock(turn.session, turn.in_group.id)
        brought = _brought(Lies(self.currency, self.holders, self.saved, self.lies))
        of = openings.propose(turn.session, group, brought, turn.person.id, turn.now)
        opening_cards.show(turn.session, group, of, turn.now, by=None, news=True)
        return Done()


def _brought(said: Lies) -> Brought:
    count = len(said.holders)
    bank, wallet, social = said.lies[count:]
    cash = dict(zip(said.holders, said.lies[:count], strict=True))
    return Brought(dict(said.saved), cash, bank, wallet, social)


def _take(turn: Turn, about: str) -> tuple[Group, Opening]:
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    group, of = openings.take(turn.session, group_id, number)
    turn.group = group
    return group, of


def _answered(turn: Turn, about: str, is_right: bool) -> Done:
    group, of = _take(turn, about)
    line = openings.line_of(turn.session, of, turn.person.id)
    if line is not None and line.cash_minor:
        _must_be_sure(turn)
    openings.answer(turn.session, of, turn.person.id, is_right, turn.now)
    return _after(turn, group, of, news=False)


def _after(turn: Turn, group: Group, of: Opening, *, news: bool) -> Done:
    """What follows from a word: the book opens where it was the last one that was missing."""
    before = of.state
    if before == OpeningLife.ASKED:
        openings.open_if_due(turn.session, group, of, turn.now)
    opening_cards.show(turn.session, group, of, turn.now, by=turn.person.id, news=news or of.state != before)
    return Done()


def _must_be_sure(turn: Turn) -> None:
    """Nobody writes in another's name: Raises Refusal where the phone could be somebody else's."""
    phones.must_be_settled(turn.address, turn.now)
    if turn.address.can_be_forged:
        raise Refusal("handover-not-by-sms", choices=(menu_choice(),))

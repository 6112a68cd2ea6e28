"""The social box: what members put by to help each other; to pay into it, and to ask for help from it.

    /social          what lies there, what the group gives for what; [I paid] [Ask for help]
    [I paid]         how much  ->  in cash, at the bank, by phone  ->  it waits for a treasurer
    [Ask for help]   what for  ->  how much  ->  a word more, or none  ->  said back  ->  the officers are asked at once

Why somebody asks is seen by those who decide, and by nobody else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot import answers, ledger
from bot.amounts import amount_choice, amount_said
from bot.cooperative import aid, aid_cards, aid_claims, groups, handover_cards, handovers, offices, phones
from bot.cooperative.aid import AidRequest, Need
from bot.cooperative.groups import Group
from bot.cooperative.rules import rules_of
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Name, Say, Style, say
from bot.money import Money

__all__ = ["ACTIONS", "start", "start_help", "start_paying"]

PLACES: Mapping[str, Callable[[], ledger.Account]] = {"bank": ledger.bank, "wallet": ledger.wallet}


def start(turn: Turn) -> Done:
    """What lies in the box, and what it is for."""
    session, group = turn.session, turn.in_group
    helping = rules_of(session, group.id).helping
    if helping is None:
        propose = Choice("change", say("change-propose-button"), action="change", object="social")
        return Done((say("social-none", choices=(propose, menu_choice())),))
    lines = [
        say(f"social-gives-{need}", most=most) for need in Need if (most := aid.most_for(session, group, need))
    ] or [say("social-gives-nothing")]
    choices = [Choice("pay", say("social-paid-button"), action="social.pay", object=str(group.id))]
    if any(aid.most_for(session, group, need) for need in Need):
        choices.append(Choice("ask", say("aid-button"), action="social.ask", object=str(group.id)))
    each = Money(helping.social_minor, group.currency)
    box = -ledger.balance(session, group.id, ledger.social())
    shown = say(
        "social-box",
        choices=(*choices, menu_choice()),
        group=GroupName(group.id),
        box=box,
        each=each,
        lines=tuple(lines),
    )
    return Done((shown,))


def start_paying(turn: Turn) -> Step:
    """How much is paid into the box; typed with it, it is the first answer."""
    group = turn.in_group
    helping = rules_of(turn.session, group.id).helping
    if helping is None:
        raise Refusal("social-none", choices=(menu_choice(),))
    if not offices.can_count_money(turn.session, group.id):
        raise Refusal("handover-nobody-to-count")
    taker = handovers.usual_taker(turn.session, group.id, turn.person.id)
    return Amount(Money(helping.social_minor, group.currency), taker)


def start_help(turn: Turn) -> Step | Done:
    """What help is asked for; or how a request that is not over stands."""
    session, group = turn.session, turn.in_group
    mine = aid.open_of(session, group.id, turn.person.id)
    if mine is not None:
        about = f":asked-for:{turn.event}"
        aid_cards.show_to(session, group, mine, turn.person.id, turn.now, fresh=True, occasion=about)
        return Done()
    needs = tuple(need.value for need in Need if aid.most_for(session, group, need))
    if not needs:
        return start(turn)
    if len(aid.helpers(session, group.id, turn.person.id)) < aid.WANTED:
        raise Refusal("aid-too-few-officers", count=aid.WANTED, choices=(menu_choice(),))
    return What(needs)


def pay(turn: Turn, about: str) -> Step:
    """[I paid], on the box's page"""
    _group_of(turn, int(about))
    return start_paying(turn)


def ask(turn: Turn, about: str) -> Step | Done:
    """[Ask for help], on the box's page"""
    _group_of(turn, int(about))
    return start_help(turn)


def yes(turn: Turn, about: str) -> Done:
    """[👍 Yes]"""
    group, asked = _take(turn, about)
    phones.must_be_settled(turn.address, turn.now)
    if turn.address.can_be_forged:
        # One officer could say yes for both.
        raise Refusal("handover-not-by-sms", choices=(menu_choice(),))
    aid.agree(turn.session, group, asked, turn.person.id, turn.now)
    return _shown(turn, group, asked)


def no(turn: Turn, about: str) -> Done:
    """[👎 No]"""
    group, asked = _take(turn, about)
    aid.turn_down(turn.session, group, asked, turn.person.id, turn.now)
    return _shown(turn, group, asked)


def withdraw(turn: Turn, about: str) -> Done:
    """[✖ Withdraw it]"""
    group, asked = _take(turn, about)
    aid.withdraw(turn.session, asked, turn.person.id, turn.now)
    return _shown(turn, group, asked)


def gave(turn: Turn, about: str) -> Done:
    """[I gave €150]"""
    return _gave(turn, about, None)


def gave_from_bank(turn: Turn, about: str) -> Done:
    """[From the bank]"""
    return _gave(turn, about, ledger.bank())


def gave_by_phone(turn: Turn, about: str) -> Done:
    """[By phone]"""
    return _gave(turn, about, ledger.wallet())


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "social.pay": pay,
    "social.ask": ask,
    "aid.yes": yes,
    "aid.no": no,
    "aid.withdraw": withdraw,
    "aid.gave": gave,
    "aid.gave-bank": gave_from_bank,
    "aid.gave-wallet": gave_by_phone,
}


@dataclass(frozen=True)
class Amount(Step):
    """How much was paid into the box."""

    usual: Money
    taker: int

    reads_numbers = True

    def ask(self) -> Say:
        return say("social-how-much", choices=(amount_choice(self.usual),) if self.usual else ())

    def answer(self, turn: Turn) -> Step:
        return Paid(amount_said(turn, self.usual.currency), self.taker)


@dataclass(frozen=True)
class Paid(Step):
    """Said back, and where it went."""

    amount: Money
    taker: int

    def ask(self) -> Say:
        choices = (
            Choice("cash", say("deposit-yes-cash-button"), style=Style.GOOD),
            Choice("bank", say("deposit-to-bank-button")),
            Choice("wallet", say("deposit-to-wallet-button")),
        )
        return say("social-sure", choices=choices, amount=self.amount, taker=Name(self.taker))

    def answer(self, turn: Turn) -> Done:
        if turn.choice not in ("cash", *PLACES):
            raise Refusal("pick-one")
        place = PLACES[turn.choice]() if turn.choice in PLACES else ledger.cash(self.taker)
        said = aid_claims.say_social(
            turn.session, turn.in_group, turn.person.id, self.amount, place=place, key=turn.event, now=turn.now
        )
        handover_cards.show(turn.session, turn.in_group, said, turn.now, by=turn.person.id)
        return Done(becomes=handover_cards.card_key(said))


@dataclass(frozen=True)
class What(Step):
    """What it is needed for."""

    needs: tuple[str, ...]

    def ask(self) -> Say:
        choices = (Choice(need, say(f"aid-{need}-button")) for need in self.needs)
        return say("aid-what", choices=tuple(choices))

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in self.needs:
            raise Refusal("pick-one")
        return HowMuch(turn.choice, aid.most_for(turn.session, turn.in_group, Need(turn.choice)))


@dataclass(frozen=True)
class HowMuch(Step):
    """How much is needed. most: what the group gives for this."""

    need: str
    most: Money

    reads_numbers = True

    def ask(self) -> Say:
        usual = dict.fromkeys(Money(self.most.minor * share // 3, self.most.currency) for share in (1, 2, 3))
        choices = tuple(amount_choice(one) for one in usual if one)
        return say("aid-how-much", choices=choices, most=self.most)

    def answer(self, turn: Turn) -> Step:
        amount = amount_said(turn, self.most.currency)
        if amount > self.most:
            raise Refusal("aid-not-so-much", most=self.most)
        return Note(self.need, amount)


@dataclass(frozen=True)
class Note(Step):
    """A word more, or none."""

    need: str
    amount: Money

    reads_numbers = reads_words = True

    def ask(self) -> Say:
        return say("aid-ask-note", choices=(Choice("none", say("aid-no-note-button")),))

    def answer(self, turn: Turn) -> Step:
        note = "" if turn.choice == "none" else answers.clean_note(turn.text)
        return Sure(self.need, self.amount, note)


@dataclass(frozen=True)
class Sure(Step):
    """Said back before anybody is asked, with who will see it."""

    need: str
    amount: Money
    note: str

    def ask(self) -> Say:
        yes = Choice("yes", say("aid-send-button"), style=Style.GOOD)
        lines = (say("aid-note", note=self.note),) if self.note else ()
        return say("aid-sure", choices=(yes,), need=self.need, amount=self.amount, lines=lines)

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = groups.lock(turn.session, turn.in_group.id)
        asked = aid.ask(turn.session, group, turn.person.id, Need(self.need), self.amount, self.note, turn.now)
        aid_cards.show(turn.session, group, asked, turn.now, by=turn.person.id)
        return Done(becomes=aid_cards.card_key(asked))


def _gave(turn: Turn, about: str, place: ledger.Account | None) -> Done:
    group, asked = _take(turn, about)
    said = aid_claims.say_help(
        turn.session, group, asked, said_by=turn.person.id, key=turn.event, now=turn.now, place=place
    )
    aid_cards.show(turn.session, group, asked, turn.now, by=turn.person.id)
    handover_cards.show(turn.session, group, said, turn.now)
    return Done()


def _shown(turn: Turn, group: Group, asked: AidRequest) -> Done:
    aid_cards.show(turn.session, group, asked, turn.now, by=turn.person.id)
    return Done()


def _take(turn: Turn, about: str) -> tuple[Group, AidRequest]:
    group_id, number = (int(part) for part in about.split(":"))
    _group_of(turn, group_id)
    group, asked = aid.take(turn.session, group_id, number)
    turn.group = group
    return group, asked


def _group_of(turn: Turn, group_id: int) -> Group:
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return turn.group

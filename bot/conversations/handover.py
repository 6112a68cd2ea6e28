"""The buttons on a handover's card: what the other hand says, and what whoever said it may still do.

They work at any time, in any order, twice, from an old message: who taps and what state the handover is in decide, and
whoever comes second hears what is true now.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot import answers
from bot.amounts import amount_said
from bot.cooperative import (
    claims,
    confirmations,
    decisions,
    groups,
    handover_cards,
    handovers,
    months,
    notices,
    offices,
    phones,
    settling,
    vouching,
    vouching_cards,
    witnesses,
)
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, State
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Heard, Name, Picture, Say, Style, say
from bot.money import Money

__all__ = ["ACTIONS"]

# "Another day" offers so many days back; money handed over longer ago is a matter for the two to talk about.
DAYS_BACK = 7


def confirm(turn: Turn, about: str) -> Step | Done:
    """[Yes, I have 50]"""
    group, handover = _take(turn, about)
    _must_be_sure_of(turn, group, handover)
    confirmations.confirm(turn.session, group, handover, turn.person.id, turn.now)
    return _shown(turn, group, handover)


def other(turn: Turn, about: str) -> Step | Done:
    """[Other amount]"""
    group, handover = _take(turn, about)
    confirmations.must_wait_for(turn.session, handover, turn.person.id)
    return Counted(about, group.currency, handovers.amount_of(handover, group))


def accept(turn: Turn, about: str) -> Step | Done:
    """[Yes, it was 40]"""
    about, _, counted = about.rpartition(":")
    group, handover = _take(turn, about)
    amount = Money(int(counted), group.currency)
    _must_be_sure_of(turn, group, handover)
    confirmations.accept_other(turn.session, group, handover, turn.person.id, amount, turn.now)
    return _shown(turn, group, handover)


def refuse(turn: Turn, about: str) -> Step | Done:
    """[No], to another amount"""
    group, handover = _take(turn, about)
    confirmations.refuse_other(turn.session, handover, turn.person.id, turn.now)
    return _shown(turn, group, handover)


def decline(turn: Turn, about: str) -> Step | Done:
    """[No]"""
    group, handover = _take(turn, about)
    confirmations.decline(turn.session, handover, turn.person.id, turn.now)
    if vouching.is_witness(handover, turn.person.id):
        vouching_cards.tell_did_not_see(turn.session, group, handover, turn.now)
    return _shown(turn, group, handover)


def take_back(turn: Turn, about: str) -> Step | Done:
    """[Take back]"""
    group, handover = _take(turn, about)
    confirmations.take_back(turn.session, handover, turn.person.id, turn.now)
    return _shown(turn, group, handover)


def undo(turn: Turn, about: str) -> Step | Done:
    """[Undo], for ten minutes; later it is a correction"""
    group, handover = _take(turn, about)
    _, again = confirmations.undo(turn.session, group, handover, turn.person.id, turn.event, turn.now)
    done = _shown(turn, group, handover)
    handover_cards.show(turn.session, group, again, turn.now)
    return done


def proof(turn: Turn, about: str) -> Step | Done:
    """[Send proof]"""
    _, handover = _take(turn, about)
    _must_be_said_by(turn, handover)
    return Proof(about)


def day(turn: Turn, about: str) -> Step | Done:
    """[Another day]"""
    group, handover = _take(turn, about)
    _must_be_said_by(turn, handover)
    return Day(about, groups.today(group, turn.now))


def help(turn: Turn, about: str) -> Step | Done:
    """[Ask for help]: the other officers hear of it, and talk with the two"""
    group, handover = _take(turn, about)
    helpers = confirmations.ask_for_help(turn.session, handover, turn.person.id, turn.now)
    for helper in helpers:
        notices.tell(
            turn.session,
            helper,
            say(
                "handover-please-help",
                number=handover.number,
                amount=handovers.amount_at_stake(turn.session, handover, group),
                sayer=Name(handover.said_by),
                other=Name(handover.answered_by or handover.taker_id or handover.giver_id),
                choices=(menu_choice(),),
            ),
            # Told once a day: asking again does not make it ring again.
            key=f"handover:{group.id}:{handover.number}:help:{groups.today(group, turn.now)}",
            now=turn.now,
            group_id=group.id,
        )
    names = tuple(say("handover-helper", person=Name(helper)) for helper in helpers)
    return Done((say("handover-help-asked", helpers=names),))


def wrong(turn: Turn, about: str) -> Step | Done:
    """[Not right], on a receipt; on one that was undone it asks for help with what waits anew"""
    group, handover = _take(turn, about)
    again = handovers.successor(turn.session, handover) if handover.state == State.UNDONE else None
    if again is not None:
        return help(turn, f"{group.id}:{again.number}")
    if not claims.can_correct(handover):
        raise Refusal("handover-nothing-to-correct", choices=(menu_choice(),))
    return Right(about, handovers.amount_of(handover, group), handover.entry or 0)


def share(turn: Turn, about: str) -> Step | Done:
    """[Share]: the same receipt without the balance, to pass on"""
    group, handover = _take(turn, about)
    may = turn.person.id in handover_cards.everyone_in(turn.session, handover)
    if not may or handover.state != State.CONFIRMED or not handover.minor:
        raise Refusal("handover-not-yours")
    return Done((handover_cards.receipt_to_share(turn.session, group, handover),))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "handover.confirm": confirm,
    "handover.other": other,
    "handover.accept": accept,
    "handover.refuse": refuse,
    "handover.decline": decline,
    "handover.take-back": take_back,
    "handover.undo": undo,
    "handover.proof": proof,
    "handover.day": day,
    "handover.help": help,
    "handover.wrong": wrong,
    "handover.share": share,
}


@dataclass(frozen=True)
class Counted(Step):
    """What the other hand counted instead."""

    about: str
    currency: str
    said: Money

    reads_numbers = True

    def ask(self) -> Say:
        return say("handover-how-much", said=self.said)

    def answer(self, turn: Turn) -> Step | Done:
        amount = amount_said(turn, self.currency)
        group, handover = _take(turn, self.about)
        if not handover.is_open:
            return _over(turn, group, handover)
        confirmations.count_otherwise(turn.session, group, handover, turn.person.id, amount, turn.now)
        _shown(turn, group, handover, in_place=True)
        return Done((say("handover-other-sent", amount=amount, sayer=Name(handover.said_by)),))


@dataclass(frozen=True)
class Proof(Step):
    """A photo, a voice message, or a sentence that helps the other remember."""

    about: str

    takes_files = reads_words = True

    def ask(self) -> Say:
        return say("handover-send-proof")

    def answer(self, turn: Turn) -> Step | Done:
        group, handover = _take(turn, self.about)
        if not handover.is_open:
            return _over(turn, group, handover)
        asked = handovers.asked(turn.session, handover)
        confirmations.ask_again(handover, turn.person.id, turn.now)
        words = answers.clean_note(turn.text)
        picture = Picture("file", file=turn.file) if turn.file else None
        note = say("handover-proof-words", sayer=Name(handover.said_by), number=handover.number, words=words)
        if picture is not None:
            note = say("handover-proof-picture", sayer=Name(handover.said_by), number=handover.number)
        handover_cards.pass_on(turn.session, group, handover, asked, note, picture, turn.now)
        _shown(turn, group, handover, in_place=True)
        return Done((say("handover-proof-sent"),))


@dataclass(frozen=True)
class Day(Step):
    """Which day it was."""

    about: str
    today: date

    def ask(self) -> Say:
        days = [self.today - timedelta(days=back) for back in range(DAYS_BACK + 1)]
        return say(
            "handover-which-day",
            choices=tuple(Choice(day.isoformat(), say("day-button", day=day)) for day in days),
        )

    def answer(self, turn: Turn) -> Step | Done:
        if not turn.choice:
            raise Refusal("pick-one")
        group, handover = _take(turn, self.about)
        if not handover.is_open:
            return _over(turn, group, handover)
        confirmations.ask_again(handover, turn.person.id, turn.now, date.fromisoformat(turn.choice))
        _shown(turn, group, handover, in_place=True)
        return Done((say("handover-day-sent", day=handover.happened_on),))


@dataclass(frozen=True)
class Right(Step):
    """What a receipt should have said."""

    about: str
    written: Money
    receipt: int

    reads_numbers = True

    def ask(self) -> Say:
        return say(
            "correction-how-much",
            choices=(Choice("never", say("correction-never-button"), style=Style.BAD),),
            written=self.written,
            receipt=self.receipt,
        )

    def answer(self, turn: Turn) -> Step | Done:
        never = turn.choice == "never"
        right = Money(0, self.written.currency) if never else amount_said(turn, self.written.currency)
        group, handover = _take(turn, self.about)
        if not claims.can_correct(handover):
            return _over(turn, group, handover)
        correction = claims.say_correction(
            turn.session, group, handover, right, said_by=turn.person.id, key=turn.event, now=turn.now
        )
        handover_cards.show(turn.session, group, correction, turn.now, by=turn.person.id)
        return Done(becomes=f"handover:{group.id}:{correction.number}")


def _take(turn: Turn, about: str) -> tuple[Group, Handover]:
    group_id, number = (int(part) for part in about.split(":"))
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member")
    group, handover = handovers.take(turn.session, group_id, number)
    turn.group = group
    return group, handover


def _must_be_sure_of(turn: Turn, group: Group, handover: Handover) -> None:
    """Money is confirmed where nobody else can write in one's name, and on no phone that is new.

    By SMS a member may only agree to what was counted of money that they said themselves. Raises Refusal elsewhere.
    """
    phones.must_be_settled(turn.address, turn.now)
    is_officer = turn.person.id in offices.officers(turn.session, group.id)
    if turn.address.can_be_forged and (is_officer or handover.state != State.COUNTERED):
        raise Refusal("handover-not-by-sms")


def _must_be_said_by(turn: Turn, handover: Handover) -> None:
    if turn.person.id != handover.said_by:
        raise Refusal("handover-not-yours")
    if not handover.is_open:
        raise Refusal(f"handover-already-{handover.state}")


def _over(turn: Turn, group: Group, handover: Handover) -> Done:
    """The question came to an end by another way while it waited: how it ended is all there is left to say."""
    how = handover_cards.card_of(turn.session, group, handover, turn.person.id, turn.now)
    return Done((how.offering(menu_choice()),))


def _shown(turn: Turn, group: Group, handover: Handover, *, in_place: bool | None = None) -> Done:
    """Everyone's cards say what is true now, and so does the group's card for the month.

    in_place: whether the card of whoever did it changes where it is. By itself it does where they tapped it; an answer
    that was typed would change it far above, unseen.
    """
    in_place = turn.heard == Heard.TAP if in_place is None else in_place
    handover_cards.show(turn.session, group, handover, turn.now, by=turn.person.id, in_place=in_place)
    if handover.entry is not None and handover.rotation is None:
        months.show_month(turn.session, group, turn.now, turn.event)
    if witnesses.is_given_out(handover):
        # What the two say to each other the group need not say for them.
        decisions.call_off(turn.session, group, "settle", lambda asked: settling.is_answered(handover, asked), turn.now)
    return Done()

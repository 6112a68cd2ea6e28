"""Share out: at the end of a year what was saved and earned is shared, and everybody sees how.

    what stays with the group  ->  the social box  ->  the smallest coin  ->  the sums, said back  ->  [Show everybody]

Each then sees their own part and how it was reckoned, and may say that it is not right, before the group votes. After
the vote each part is given from hand to hand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.amounts import amount_choice, amount_said
from bot.cooperative import (
    decisions,
    groups,
    handover_cards,
    motion_cards,
    notices,
    offices,
    shareout_cards,
    shareout_claims,
    shareout_motion,
    shareouts,
    sharing,
)
from bot.cooperative.groups import Group
from bot.cooperative.shareout_tables import ShareOut
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.giving import to_whom
from bot.messages import Choice, GroupName, Name, Say, Style, say
from bot.money import Money, exponent

__all__ = ["ACTIONS", "start"]

# Of what the year earned, in percent: what many groups keep for a good start of the next one.
KEEPS = (5, 10, 20)
# The smallest coin or note that is paid out, in whole units of the currency.
COINS = (1, 5, 10)


def start(turn: Turn) -> Step | Done:
    """How the year's end stands; or, for an officer, its first question."""
    group = turn.in_group
    year = shareouts.live(turn.session, group.id)
    if year is not None:
        return _shown(turn, group, year)
    if turn.person.id not in offices.officers(turn.session, group.id):
        return Done((say("shareout-none", choices=(menu_choice(),)),))
    found = sharing.basis(turn.session, group, groups.today(group, turn.now))
    if not found.all_saved:
        raise Refusal("shareout-nothing-to-share", choices=(menu_choice(),))
    gain = max(0, found.earned - found.to_social + found.kept)
    return Keep(Money(gain, group.currency), Money(found.social, group.currency))


def look(turn: Turn, about: str) -> Done:
    """[The sharing], [My share]: sent to whoever taps, in private"""
    group = _group_of(turn, int(about))
    if not turn.address.reachable:
        raise Refusal("mine-open-private")
    year = shareouts.newest(turn.session, group.id)
    if year is None:
        return Done((say("shareout-none", choices=(menu_choice(),)),))
    return replace(_shown(turn, group, year), toast=say("mine-sent") if turn.place is not None else None)


def how(turn: Turn, about: str) -> Done:
    """[❓ How]"""
    group, year = _read(turn, about)
    part = shareouts.part_of(turn.session, year, turn.person.id)
    if part is None:
        raise Refusal("shareout-no-part")
    return Done((shareout_cards.how(turn.session, group, year, part),))


def object_to(turn: Turn, about: str) -> Done:
    """[✋ I do not agree]: an officer talks with them before anything is voted on"""
    group, year = _take(turn, about)
    shareouts.object_to(turn.session, year, turn.person.id, turn.now)
    for officer in offices.officers(turn.session, group.id):
        if officer != turn.person.id:
            notices.tell(
                turn.session,
                officer,
                say("shareout-please-talk", choices=(shareouts.look_choice(group.id),), person=Name(turn.person.id)),
                key=f"shareout-objects:{group.id}:{year.number}:{turn.event}",
                now=turn.now,
                group_id=group.id,
            )
    return _drawn(turn, group, year)


def agree(turn: Turn, about: str) -> Done:
    """[👍 I agree now]"""
    group, year = _take(turn, about)
    shareouts.agree_again(turn.session, year, turn.person.id)
    return _drawn(turn, group, year)


def vote(turn: Turn, about: str) -> Done:
    """[🗳 Ask the group]: everybody has seen their part"""
    group, year = _take(turn, about)
    subject = shareout_motion.subject_for(year)
    motion = decisions.open_motion(
        turn.session,
        group,
        shareout_motion.KIND.name,
        subject,
        by=turn.person.id,
        key=f"shareout:{turn.event}",
        now=turn.now,
    )
    shareouts.put_to_vote(turn.session, year, motion.number)
    shareout_cards.show(turn.session, group, year, turn.now, key=turn.event)
    choices = (motion_cards.look_choice(motion), motion_cards.votes_choice())
    return Done((say("change-asked", choices=choices, until=motion.closes_at),))


def call_off(turn: Turn, about: str) -> Step:
    """[✖ Call it off]: asked once more"""
    group, year = _read(turn, about)
    return CallOff(group.id, year.number)


def give(turn: Turn, about: str) -> Step:
    """[💶 Give the parts]: to whom first"""
    return to_whom(turn, "share", about)


def brought(turn: Turn, about: str) -> Done:
    """[I brought €20]: a treasurer says whether they have it"""
    group_id, number, minor = (int(part) for part in about.split(":"))
    _group_of(turn, group_id)
    group, _ = shareouts.take(turn.session, group_id, number)
    amount = Money(minor, group.currency)
    said = shareout_claims.say_brought(
        turn.session, group, number, turn.person.id, amount, key=turn.event, now=turn.now
    )
    handover_cards.show(turn.session, group, said, turn.now, by=turn.person.id)
    return Done(becomes=handover_cards.card_key(said))


ACTIONS: Mapping[str, Callable[[Turn, str], Step | Done]] = {
    "shareout.look": look,
    "shareout.how": how,
    "shareout.object": object_to,
    "shareout.agree": agree,
    "shareout.vote": vote,
    "shareout.call-off": call_off,
    "shareout.give": give,
    "shareout.brought": brought,
}


@dataclass(frozen=True)
class Keep(Step):
    """1 of 3: how much of it stays with the group. gain: what the year earned; social: what lies in the social box."""

    gain: Money
    social: Money

    reads_numbers = True

    def ask(self) -> Say:
        shares = (Money(self.gain.minor * share // 100, self.gain.currency) for share in KEEPS)
        usual = (amount_choice(amount) for amount in shares if amount)
        return say("shareout-keep", choices=(Choice("none", say("shareout-keep-none-button")), *usual), gain=self.gain)

    def answer(self, turn: Turn) -> Step:
        keep = Money(0, self.gain.currency) if turn.choice == "none" else amount_said(turn, self.gain.currency)
        return Social(keep, self.social) if self.social else Coin(keep, Money(0, keep.currency))


@dataclass(frozen=True)
class Social(Step):
    """2 of 3: whether the social box stays, as most groups have it, or is shared equally."""

    keep: Money
    social: Money

    def ask(self) -> Say:
        choices = (
            Choice("stays", say("shareout-social-stays-button")),
            Choice("all", say("shareout-social-all-button")),
        )
        return say("shareout-social", choices=choices, social=self.social)

    def answer(self, turn: Turn) -> Step:
        if turn.choice not in ("stays", "all"):
            raise Refusal("pick-one")
        return Coin(self.keep, self.social if turn.choice == "all" else Money(0, self.keep.currency))


@dataclass(frozen=True)
class Coin(Step):
    """3 of 3: the smallest coin or note that is paid out."""

    keep: Money
    social: Money

    def ask(self) -> Say:
        unit = 10 ** exponent(self.keep.currency)
        exact = Choice("1", say("shareout-exact-button"))
        coins = (coin * unit for coin in COINS if coin * unit > 1)
        usual = (Choice(str(coin), say("amount-button", amount=Money(coin, self.keep.currency))) for coin in coins)
        return say("shareout-smallest", choices=(exact, *usual))

    def answer(self, turn: Turn) -> Step:
        if not turn.choice.isdigit():
            raise Refusal("pick-one")
        return _check(turn, self.keep, self.social, int(turn.choice))


@dataclass(frozen=True)
class Check(Step):
    """What there is to share, said back before anybody sees it."""

    keep: Money
    social: Money
    step: int
    whole: Money
    people: int

    def ask(self) -> Say:
        yes = Choice("yes", say("shareout-show-button"), style=Style.GOOD)
        lines = (say("shareout-keeps", amount=self.keep),) if self.keep else ()
        return say("shareout-check", choices=(yes,), whole=self.whole, people=self.people, lines=lines)

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group = groups.lock(turn.session, turn.in_group.id)
        year = shareouts.show(
            turn.session,
            group,
            by=turn.person.id,
            keep_minor=self.keep.minor,
            social_minor=self.social.minor,
            step_minor=self.step,
            now=turn.now,
        )
        shareout_cards.show(turn.session, group, year, turn.now, key=turn.event, fresh=True)
        return Done(becomes=shareout_cards.card_key(year))


@dataclass(frozen=True)
class CallOff(Step):
    """Said back before it is called off."""

    group_id: int
    number: int

    def ask(self) -> Say:
        yes = Choice("yes", say("yes-button"), style=Style.BAD)
        return say("shareout-call-off-sure", choices=(yes,), group=GroupName(self.group_id))

    def answer(self, turn: Turn) -> Done:
        if turn.choice != "yes":
            raise Refusal("pick-one")
        group, year = shareouts.take(turn.session, self.group_id, self.number)
        shareouts.call_off(turn.session, year, turn.now, by=turn.person.id)
        shareout_cards.show(turn.session, group, year, turn.now, key=turn.event)
        return Done((say("shareout-goes-on", choices=(menu_choice(),)),))


def _check(turn: Turn, keep: Money, social: Money, step: int) -> Check:
    group = turn.in_group
    found = sharing.basis(turn.session, group, groups.today(group, turn.now))
    _, parts = sharing.shared(found, keep_minor=keep.minor, social_minor=social.minor, step_minor=step)
    whole = Money(found.to_share - keep.minor + social.minor, group.currency)
    return Check(keep, social, step, whole, len(parts))


def _shown(turn: Turn, group: Group, year: ShareOut) -> Done:
    shareout_cards.show_to(
        turn.session, group, year, turn.person.id, turn.now, key=f"asked-for:{turn.event}", fresh=True
    )
    return Done()


def _drawn(turn: Turn, group: Group, year: ShareOut) -> Done:
    shareout_cards.show(turn.session, group, year, turn.now, key=turn.event)
    return Done()


def _read(turn: Turn, about: str) -> tuple[Group, ShareOut]:
    group_id, number = (int(part) for part in about.split(":"))
    group = _group_of(turn, group_id)
    return group, shareouts.shareout(turn.session, group_id, number)


def _take(turn: Turn, about: str) -> tuple[Group, ShareOut]:
    group_id, number = (int(part) for part in about.split(":"))
    _group_of(turn, group_id)
    group, year = shareouts.take(turn.session, group_id, number)
    turn.group = group
    return group, year


def _group_of(turn: Turn, group_id: int) -> Group:
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, group_id)
    return turn.group

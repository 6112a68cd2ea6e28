"""Vote: what the group votes on now and how the last votes ended; and the buttons of a ballot, wherever it stands.

A ballot is a row with buttons of its own: it may be answered at any time until it closes, changed, and taken back. In a
group's chat nobody but the voter hears of it, and by a poll not even they: the poll shows it already. By SMS it is
answered with a code (`cooperative.ballot_codes`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from bot.cooperative import ballot_codes, decisions, groups, motion_cards, motions, offices
from bot.cooperative.groups import Group
from bot.cooperative.motions import Motion
from bot.dialogue import Done, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Heard, Name, Say, say

__all__ = ["ACTIONS", "start"]

# So many of the votes that are over fit one message.
PAST_MAX = 5

# What comes back with the link from a group's chat to one ballot.
_LINKED = re.compile(r"(\d{1,18})-(\d{1,18})")


def start(turn: Turn) -> Done:
    """What is open; or the one ballot to which a link led."""
    linked = _LINKED.fullmatch(turn.text.strip())
    return look(turn, f"{linked[1]}:{linked[2]}") if linked else Done((_listed(turn, turn.in_group),))


def cast(turn: Turn, about: str) -> Done:
    """[👍 Yes] [👎 No] [🤚 Abstain] [↩ Take it back], or the same in a poll"""
    group_id, _ = _ids(about)
    by_poll = turn.heard == Heard.VOTED
    if by_poll and not groups.takes_part(turn.session, group_id, turn.person.id):
        # Anyone in the chat can choose in its poll. It counts for nothing, and nobody needs to be told off for it.
        return Done()
    group, motion = _take(turn, about)
    _must_be_proved(turn, motion)
    # Telegram itself takes no answer after the poll has closed: one that reaches us late was given in time.
    received = min(turn.received, motion.closes_at) if by_poll else turn.received
    decisions.vote(turn.session, group, motion, turn.person.id, turn.choice, received=received, now=turn.now)
    if by_poll or turn.heard != Heard.TAP:
        if not by_poll and motion.is_open:
            # Whoever typed it would not see a card far above change.
            _show(turn, group, motion)
        return Done()
    if not motion.is_open:
        return Done(toast=say("vote-counted-last"))
    counted = "vote-taken-back" if turn.choice == "retract" else "vote-counted"
    return Done(toast=say(counted, until=motion.closes_at))


def look(turn: Turn, about: str) -> Done:
    """[🗳 Vote 7]: the ballot while it is open, and how it ended after that"""
    group, motion = _take(turn, about)
    if decisions.may_carry_out(turn.session, group, motion, turn.person.id, turn.now):
        obstacle = decisions.obstacle_to(turn.session, group, motion, turn.now)
        motion_cards.show_to_do(
            turn.session, group, motion, turn.person.id, obstacle, turn.now, occasion=f":asked-for:{turn.event}"
        )
        return Done()
    _show(turn, group, motion)
    return Done()


def withdraw(turn: Turn, about: str) -> Done:
    """[✖ Withdraw it]"""
    group, motion = _take(turn, about)
    _must_be_proved(turn, motion)
    decisions.withdraw(turn.session, group, motion, turn.person.id, turn.now)
    return Done()


def carry_out(turn: Turn, about: str) -> Done:
    """[✅ Do it now]"""
    group, motion = _take(turn, about)
    decisions.carry_out(turn.session, group, motion, turn.person.id, turn.now)
    return Done()


def past(turn: Turn, about: str) -> Done:
    """[📜 Last votes]"""
    group = _group(turn, int(about))
    closed = motions.newest_closed(turn.session, group.id, turn.person.id, PAST_MAX)
    lines = tuple(motion_cards.result_of(turn.session, one, ()) for one in reversed(closed))
    choices = (motion_cards.votes_choice(), menu_choice())
    if not lines:
        return Done((say("vote-none-past", choices=choices),))
    return Done((say("vote-past", choices=choices, group=GroupName(group.id), lines=lines),))


def wrong_code(turn: Turn, _about: str) -> Done:
    """What looks like a code and is none of theirs. After five, an officer hears how to help."""
    tried = ballot_codes.note_wrong(turn.session, turn.person.id)
    left = min((ballot_codes.WRONG_MAX - one.wrong for one in tried), default=0)
    for one in tried:
        if one.is_dead:
            group, motion = decisions.take(turn.session, one.group_id, one.motion)
            motion_cards.tell_code_is_dead(turn.session, group, motion, turn.person.id, turn.now)
    if left:
        return Done((say("vote-code-wrong", left=left, choices=(motion_cards.votes_choice(),)),), then="resume")
    return Done((say("vote-code-dead"),), then="resume")


def renew(turn: Turn, about: str) -> Done:
    """[🔑 New numbers]: an officer, who talked with the member, has new ones sent to them"""
    about, _, member = about.rpartition(":")
    group, motion = _take(turn, about)
    if turn.person.id not in offices.officers(turn.session, group.id) or turn.person.id == int(member):
        raise Refusal("handover-not-yours", choices=(menu_choice(),))
    if turn.address.can_be_forged:
        raise Refusal("handover-not-by-sms", choices=(menu_choice(),))
    if not motion.is_open:
        raise Refusal("vote-over", choices=(motion_cards.look_choice(motion),), number=motion.number)
    if not ballot_codes.renew(turn.session, motion, int(member)):
        raise Refusal("vote-code-renewed-already", choices=(menu_choice(),), person=Name(int(member)))
    occasion = f":renewed:{turn.event}"
    motion_cards.show_to(turn.session, group, motion, int(member), turn.now, fresh=True, occasion=occasion)
    return Done((say("vote-code-renewed", person=Name(int(member)), choices=(menu_choice(),)),))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {
    "motion.vote": cast,
    "vote.look": look,
    "vote.withdraw": withdraw,
    "vote.carry-out": carry_out,
    "vote.past": past,
    "vote.wrong": wrong_code,
    "vote.renew": renew,
}


def _listed(turn: Turn, group: Group) -> Say:
    waiting = motions.open_in(turn.session, group.id)
    choices = (
        *(motion_cards.look_choice(one) for one in waiting),
        Choice("propose", say("propose-button"), action="propose"),
        Choice("past", say("vote-past-button"), action="vote.past", object=str(group.id)),
        menu_choice(),
    )
    if not waiting:
        return say("vote-none", choices=choices, group=GroupName(group.id))
    lines = tuple(_line(turn, one) for one in waiting)
    return say("vote-list", choices=choices, group=GroupName(group.id), lines=lines)


def _line(turn: Turn, motion: Motion) -> Say:
    """A motion on the list, and whether the reader's own vote is missing."""
    if not motions.may_read(turn.session, motion, turn.person.id):
        return say("vote-line-private", number=motion.number, until=motion.closes_at)
    seat = motions.seat_of(turn.session, motion, turn.person.id)
    mine = "not-yours" if seat is None or not seat.counts else "missing" if seat.voted_at is None else "voted"
    lines = motions.words_of(turn.session, motion)
    return say(f"vote-line-{mine}", number=motion.number, lines=lines, until=motion.closes_at)


def _must_be_proved(turn: Turn, motion: Motion) -> None:
    """Where others can write in somebody's name, their vote counts by their code alone. Raises Refusal without it."""
    if not turn.address.can_be_forged and not turn.code:
        return
    if not ballot_codes.spend(turn.session, motion, turn.person.id, turn.code):
        raise Refusal("vote-needs-code", choices=(motion_cards.look_choice(motion),))


def _show(turn: Turn, group: Group, motion: Motion) -> None:
    occasion = f":asked-for:{turn.event}"
    motion_cards.show_to(turn.session, group, motion, turn.person.id, turn.now, fresh=True, occasion=occasion)


def _take(turn: Turn, about: str) -> tuple[Group, Motion]:
    """The locked group and the motion, if this person takes part in that group."""
    group_id, number = _ids(about)
    _group(turn, group_id)
    return decisions.take(turn.session, group_id, number)


def _group(turn: Turn, group_id: int) -> Group:
    if groups.active_membership(turn.session, group_id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    return groups.group(turn.session, group_id)


def _ids(about: str) -> tuple[int, int]:
    group_id, _, number = about.partition(":")
    return int(group_id), int(number)

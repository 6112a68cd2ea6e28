"""Home: where one stands, and what one can do. The same tiles, in the same order, in every language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot import ledger
from bot.cooperative import (
    aid,
    aid_cards,
    groups,
    guarantees,
    handovers,
    loan_words,
    months,
    motions,
    offices,
    openings,
    rotation_end_cards,
    rotation_lines,
    rotations,
    round_cards,
    shareout_cards,
    spendings,
    swaps,
    takeovers,
    vouching,
    witnesses,
)
from bot.cooperative.loans import to_be_given
from bot.cooperative.rules import Together, rules_of
from bot.dialogue import Done, Turn, forget_aside, has_aside, menu_choice, talk_at
from bot.messages import Arg, Choice, GroupName, Say, say

__all__ = ["ACTIONS", "start"]


def start(turn: Turn) -> Done:
    """The home of the group one looks at; for somebody without one, the way into one."""
    if turn.group is None or groups.active_membership(turn.session, turn.group.id, turn.person.id) is None:
        return Done((_welcome(turn),))
    return Done((_at_home(turn),))


def go_on(turn: Turn, _about: str) -> Done:
    """[Go on] with what was begun before"""
    return Done(then="resume")


def drop(turn: Turn, _about: str) -> Done:
    """[Drop] what was begun before"""
    forget_aside(talk_at(turn.session, turn.address))
    return Done((say("talk-cancelled", choices=(menu_choice(),)),))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {"home.go-on": go_on, "home.drop": drop}


def _welcome(turn: Turn) -> Say:
    return say(
        "home-welcome",
        choices=(
            *_go_on(turn),
            Choice("found", say("start-found-button"), action="found"),
            Choice("join", say("start-code-button"), action="join"),
            Choice("lost", say("lost-button"), action="lost"),
            Choice("language", say("language-button"), action="language"),
            Choice("help", say("help-button"), action="help"),
        ),
    )


def _at_home(turn: Turn) -> Say:
    session, group, person = turn.session, turn.in_group, turn.person.id
    due = months.next_due(session, group, person, turn.now)
    waiting = len(handovers.waiting_for(session, group.id, person))
    waiting += len(witnesses.waiting_for(session, group.id, person))
    waiting += len(guarantees.asked_of(session, group.id, person))
    waiting += len(to_be_given(session, group.id, person))
    waiting += len(spendings.to_be_paid(session, group, person, turn.now))
    waiting += len(round_cards.to_be_given(session, group, person))
    waiting += len(aid.waiting_for(session, group.id, person)) + len(aid_cards.to_give(session, group, person))
    waiting += len(openings.asked_of(session, group.id, person))
    waiting += len(swaps.waiting_for(session, group.id, person))
    waiting += len(takeovers.waiting_for(session, group.id, person))
    waiting += shareout_cards.asked_of(session, group, person) is not None
    waiting += rotation_end_cards.asked_of(session, group, person) is not None
    votes = len(motions.waiting_for(session, group.id, person))
    loans = loan_words.standing(session, group, person, groups.today(group, turn.now))
    rules, turns = rules_of(session, group.id), rotation_lines.standing(session, group, person)
    lends = rules.lending is not None and rules.together != Together.TURNS
    takes_turns = rules.together != Together.SAVE or rotations.newest(session, group.id) is not None
    is_treasurer = person in offices.treasurers(session, group.id)
    writes_for = is_treasurer and vouching.unable(session, group.id)
    choices = [
        *_go_on(turn),
        *([Choice("pending", say("pending-button", count=waiting), action="pending")] if waiting else []),
        *([Choice("votes", say("votes-waiting-button", count=votes), action="vote")] if votes else []),
        Choice("deposit", say("deposit-button"), action="deposit"),
        Choice("book", say("book-button"), action="book"),
        *([Choice("turns", say("rotation-button"), action="rotation")] if takes_turns else []),
        *([Choice("loan", say("loan-button"), action="loan")] if lends or loans else []),
        *([Choice("given", say("given-button"), action="given")] if is_treasurer else []),
        *([Choice("behalf", say("behalf-button"), action="behalf")] if writes_for else []),
        Choice("group", say("group-button"), action="group"),
        Choice("language", say("language-button"), action="language"),
        Choice("help", say("help-button"), action="help"),
    ]
    facts: dict[str, Arg] = {"group": GroupName(group.id), "saved": ledger.savings_of(session, group.id, person)}
    if rotations.only_turns(session, group.id) and not facts["saved"]:
        home = say("home-turns", group=GroupName(group.id))
    elif due is not None:
        home = Say("home-due", {**facts, "due": due.amount, "day": due.day})
    else:
        home = Say("home-paid" if months.is_paid(session, group, person, turn.now) else "home-on-the-way", facts)
    if turns or loans:
        home = say("home-with-more", home=home, lines=(*turns, *loans))
    return home.offering(*choices)


def _go_on(turn: Turn) -> list[Choice]:
    """[Go on], where something was begun and lies aside."""
    talk = talk_at(turn.session, turn.address)
    if not has_aside(talk, turn.now):
        return []
    return [
        Choice("go-on", say("go-on-button"), action="home.go-on"),
        Choice("drop", say("drop-button"), action="home.drop"),
    ]

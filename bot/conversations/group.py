"""Group: the page of the group one looks at, and the way to another one.

Everything a member does about the group, rather than about their money, starts here. A person in several groups
switches in one tap; a conversation that waits keeps the group it began in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot import ledger
from bot.cooperative import groups, loans, offices, openings, places, rotations, shareouts
from bot.cooperative.groups import Group, Life, Membership
from bot.cooperative.rules import Together, rules_of
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Say, say
from bot.money import Money

__all__ = ["ACTIONS", "start", "start_switch"]

# Other groups that fit the page itself; more are behind one button.
OTHERS_MAX = 3


def start(turn: Turn) -> Done:
    """The page of the group one looks at."""
    group = turn.in_group
    member = groups.active_membership(turn.session, group.id, turn.person.id)
    assert member is not None, turn.event
    facts = _facts(turn, group, member)
    return Done((say("group-page", choices=_ways_on(turn, group, member), group=GroupName(group.id), facts=facts),))


def start_switch(turn: Turn) -> Step | Done:
    """The other group; a question where there are several."""
    others = [one for one in groups.groups_of(turn.session, turn.person.id) if one.id != turn.person.group_id]
    if not others:
        doors = (
            Choice("found", say("start-found-button"), action="found"),
            Choice("join", say("start-code-button"), action="join"),
            menu_choice(),
        )
        return Done((say("group-no-other", choices=doors),))
    if len(others) == 1:
        return _switched(turn, others[0])
    return To(tuple(one.id for one in others))


def switch(turn: Turn, about: str) -> Done:
    """[Another group], in one tap"""
    if groups.active_membership(turn.session, int(about), turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    return _switched(turn, groups.group(turn.session, int(about)))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {"group.switch": switch}


@dataclass(frozen=True)
class To(Step):
    """Which of several groups to look at."""

    others: tuple[int, ...]

    def ask(self) -> Say:
        choices = (Choice(str(one), say("group-switch-button", group=GroupName(one))) for one in self.others)
        return say("group-which", choices=tuple(choices))

    def answer(self, turn: Turn) -> Done:
        if not turn.choice:
            raise Refusal("pick-one")
        return switch(turn, turn.choice)


def _switched(turn: Turn, group: Group) -> Done:
    turn.person.group_id = group.id
    turn.group = group
    return start(turn)


def _facts(turn: Turn, group: Group, member: Membership) -> tuple[Say, ...]:
    session = turn.session
    count = len(groups.active_members(session, group.id))
    facts = [
        say("group-members", count=count, number=member.number or 0),
        *_monthly(turn, group),
        *(say(f"group-you-{role.value}") for role in offices.roles_of(session, group.id, turn.person.id)),
    ]
    if groups.is_away(member, groups.today(group, turn.now)):
        until = member.away_until
        facts.append(say("group-away-until", day=until) if until is not None else say("group-away"))
    if not offices.can_count_money(session, group.id):
        facts.append(say("offices-treasurer-needed"))
    return tuple(facts)


def _ways_on(turn: Turn, group: Group, member: Membership) -> tuple[Choice, ...]:
    session, person, about = turn.session, turn.person.id, str(group.id)
    roles = offices.roles_of(session, group.id, person)
    choices = [
        Choice("votes", say("votes-button"), action="vote"),
        *([Choice("turns", say("rotation-button"), action="rotation")] if _takes_turns(turn, group) else []),
        Choice("rules", say("rules-button"), action="rules"),
        Choice("report", say("report-button"), action="report.of", object=about),
        Choice("members", say("members-button"), action="members"),
        Choice("invite", say("invite-button"), action="invite"),
        Choice("offices", say("offices-button"), action="offices"),
    ]
    asking = groups.members(session, group.id, Life.ASKED)
    if asking and offices.may_admit(session, group, person):
        label = say("join-waiting-button", count=len(asking))
        choices.insert(0, Choice("waiting", label, action="join.waiting", object=about))
    if not places.places_of(session, group.id) and (roles or person == group.founder_id):
        choices.append(Choice("link", say("link-button"), action="link"))
    if person in offices.officers(session, group.id) and openings.is_new(session, group.id):
        choices.append(Choice("bring", say("bring-button"), action="bring"))
    elif roles:
        choices.append(Choice("export", say("export-button"), action="export"))
    if ledger.balance(session, group.id, ledger.cash(person)):
        choices.append(Choice("box", say("box-button"), action="box"))
    if rules_of(session, group.id).helping is not None or roles:
        choices.append(Choice("social", say("social-button"), action="social"))
    if (roles and not rotations.only_turns(session, group.id)) or shareouts.live(session, group.id) is not None:
        choices.append(Choice("shareout", say("shareout-button"), action="shareout"))
    if person in offices.officers(session, group.id) and loans.running(session, group.id):
        choices.append(Choice("late", say("late-button"), action="late"))
    if groups.is_away(member, groups.today(group, turn.now)):
        choices.append(Choice("back", say("away-back-button"), action="away.back", object=about))
    else:
        choices.append(Choice("away", say("away-button"), action="away"))
    others = [one for one in groups.groups_of(session, person) if one.id != group.id]
    if len(others) > OTHERS_MAX:
        choices.append(Choice("switch", say("group-others-button"), action="switch"))
    else:
        for one in others:
            name = say("group-switch-button", group=GroupName(one.id))
            choices.append(Choice(f"to-{one.id}", name, action="group.switch", object=str(one.id)))
    choices.append(Choice("leave", say("leave-button"), action="leave"))
    return (*choices, menu_choice())


def _monthly(turn: Turn, group: Group) -> tuple[Say, ...]:
    """What each pays every month, where the group does more than take turns."""
    if rotations.only_turns(turn.session, group.id):
        return ()
    return (say("group-monthly", amount=Money(rules_of(turn.session, group.id).contribution_minor, group.currency)),)


def _takes_turns(turn: Turn, group: Group) -> bool:
    """Whether the group takes turns by its rules, or did once, or this person could begin to."""
    if rules_of(turn.session, group.id).together != Together.SAVE:
        return True
    leads = rotations.may_lead(turn.session, group.id, turn.person.id)
    return leads or rotations.newest(turn.session, group.id) is not None

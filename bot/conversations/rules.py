"""Rules: what the group agreed on, one sentence a rule; since when, and by which vote; and how it was before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from bot.cooperative import groups
from bot.cooperative.groups import Group
from bot.cooperative.rule_changes import propose_choice
from bot.cooperative.rule_words import changed
from bot.cooperative.rules import RulesVersion, in_words, read, versions
from bot.dialogue import Done, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, GroupName, Say, say

__all__ = ["ACTIONS", "start"]

# So many older versions fit a screen; a group changes a rule a few times a year.
OLDER_SHOWN = 10


def start(turn: Turn) -> Done:
    """The rules in force."""
    group = turn.in_group
    *older, newest = versions(turn.session, group.id)
    choices = [propose_choice(), Choice("group", say("group-button"), action="group"), menu_choice()]
    if older:
        choices.insert(1, Choice("older", say("rules-older-button"), action="rules.older", object=str(group.id)))
    lines = in_words(read(newest), group.currency)
    said = say("rules-read", choices=tuple(choices), group=GroupName(group.id), rules=lines, version=_version(newest))
    return Done((said,))


def older(turn: Turn, about: str) -> Done:
    """[Older versions]: what each one changed, the newest first"""
    group = groups.group(turn.session, int(about))
    if groups.active_membership(turn.session, group.id, turn.person.id) is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    kept = versions(turn.session, group.id)
    shown = [_changes(group, old, new) for old, new in pairwise(kept)][-OLDER_SHOWN:]
    first = say("rules-first-version", version=_version(kept[0]))
    choices = (Choice("rules", say("rules-button"), action="rules"), menu_choice())
    return Done((say("rules-older", choices=choices, group=GroupName(group.id), lines=(*reversed(shown), first)),))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {"rules.older": older}


def _version(version: RulesVersion) -> Say:
    """Which version it is, since when, and by which vote."""
    if version.motion is None:
        return say("rules-version-founded", version=version.version, since=version.since)
    return say("rules-version-voted", version=version.version, since=version.since, motion=version.motion)


def _changes(group: Group, old: RulesVersion, new: RulesVersion) -> Say:
    before, after = changed(read(old), read(new), group.currency)
    return say("rules-changes", version=_version(new), before=before, after=after)

"""Rules: what the group agreed on, one sentence a rule, which version it is, and since when it holds."""

from __future__ import annotations

from bot.cooperative.rules import in_words, rules_of, since, version_of
from bot.dialogue import Done, Turn, menu_choice
from bot.messages import Choice, GroupName, say

__all__ = ["start"]


def start(turn: Turn) -> Done:
    group = turn.in_group
    choices = (
        Choice("group", say("group-button"), action="group"),
        menu_choice(),
    )
    return Done(
        (
            say(
                "rules-read",
                choices=choices,
                group=GroupName(group.id),
                rules=in_words(rules_of(turn.session, group.id), group.currency),
                version=version_of(turn.session, group.id) or 0,
                since=since(turn.session, group.id),
            ),
        )
    )

"""Members: everyone in the group, by number, with their offices and who is away."""

from __future__ import annotations

from bot.cooperative import groups, offices
from bot.cooperative.groups import Membership
from bot.cooperative.offices import Role
from bot.dialogue import Done, Turn, menu_choice
from bot.messages import Choice, GroupName, Name, Say, say

__all__ = ["start"]

# So many lines fit one message on every channel, and one look.
LINES_MAX = 40


def start(turn: Turn) -> Done:
    group, session = turn.in_group, turn.session
    everyone = groups.active_members(session, group.id)
    today = groups.today(group, turn.now)
    holders = {role: offices.holders(session, group.id, role) for role in Role}
    lines = [_line(member, holders, is_away=groups.is_away(member, today)) for member in everyone]
    pages = [tuple(lines[at : at + LINES_MAX]) for at in range(0, len(lines), LINES_MAX)]
    says = [say("members-list", group=GroupName(group.id), count=len(everyone), lines=pages[0])]
    says += [say("members-more", lines=page) for page in pages[1:]]
    may_admit = offices.may_admit(session, group, turn.person.id)
    is_officer = turn.person.id in offices.officers(session, group.id)
    choices = (
        Choice("offices", say("offices-button"), action="offices"),
        Choice("invite", say("invite-button"), action="invite"),
        *([Choice("add", say("add-button"), action="add")] if may_admit else []),
        *([Choice("household", say("household-button"), action="household")] if is_officer else []),
        *([Choice("lost", say("lost-somebody-button"), action="lost")] if is_officer else []),
        menu_choice(),
    )
    return Done((*says[:-1], says[-1].offering(*choices)))


def _line(member: Membership, holders: dict[Role, list[int]], *, is_away: bool) -> Say:
    person = member.person_id
    return say(
        "members-line",
        number=member.number or 0,
        person=Name(person),
        chair=person in holders[Role.CHAIR],
        secretary=person in holders[Role.SECRETARY],
        treasurer=person in holders[Role.TREASURER],
        auditor=person in holders[Role.AUDITOR],
        away=is_away,
    )

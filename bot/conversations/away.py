"""Away: a member is away until a day, or until they say that they are back. They stay in, and nobody reminds them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.cooperative import groups, notices, offices
from bot.dialogue import Done, Step, Turn, menu_choice
from bot.errors import Refusal
from bot.messages import Choice, Name, Say, say

__all__ = ["ACTIONS", "start"]

# How long most people are away: a week, two, a month, three months.
DAYS = (7, 14, 30, 90)


def start(turn: Turn) -> Step:
    return Until(groups.today(turn.in_group, turn.now))


def back(turn: Turn, about: str) -> Done:
    """[I am back]"""
    member = groups.active_membership(turn.session, int(about), turn.person.id)
    if member is None:
        raise Refusal("common-not-a-member", choices=(menu_choice(),))
    turn.group = groups.group(turn.session, int(about))
    if member.life != groups.Life.AWAY:
        raise Refusal("away-not-away", choices=(menu_choice(),))
    groups.come_back(turn.session, member)
    _tell_who_leads(turn, say("away-back-told", person=Name(turn.person.id)))
    return Done((say("away-welcome-back", choices=(_group(), menu_choice())),))


ACTIONS: Mapping[str, Callable[[Turn, str], Done]] = {"away.back": back}


@dataclass(frozen=True)
class Until(Step):
    """Until which day."""

    today: date

    def ask(self) -> Say:
        days = [self.today + timedelta(days=by) for by in DAYS]
        choices = [Choice(day.isoformat(), say("day-button", day=day)) for day in days]
        choices.append(Choice("open", say("away-open-button")))
        return say("away-until", choices=tuple(choices))

    def answer(self, turn: Turn) -> Done:
        if not turn.choice:
            raise Refusal("pick-one")
        member = groups.active_membership(turn.session, turn.in_group.id, turn.person.id)
        if member is None:
            raise Refusal("common-not-a-member", choices=(menu_choice(),))
        until = None if turn.choice == "open" else date.fromisoformat(turn.choice)
        groups.go_away(turn.session, member, until)
        person = Name(turn.person.id)
        back = Choice("back", say("away-back-button"), action="away.back", object=str(turn.in_group.id))
        if until is None:
            _tell_who_leads(turn, say("away-told", person=person))
            return Done((say("away-noted", choices=(back, menu_choice())),))
        _tell_who_leads(turn, say("away-until-told", person=person, day=until))
        return Done((say("away-until-noted", choices=(back, menu_choice()), day=until),))


def _tell_who_leads(turn: Turn, what: Say) -> None:
    """The officers hear of it in private: who is away is nobody else's business."""
    for officer in offices.officers(turn.session, turn.in_group.id):
        if officer != turn.person.id:
            notices.tell(
                turn.session,
                officer,
                what.offering(menu_choice()),
                key=f"away:{turn.in_group.id}:{turn.event}",
                now=turn.now,
                group_id=turn.in_group.id,
                can_wait=True,
            )


def _group() -> Choice:
    return Choice("group", say("group-button"), action="group")

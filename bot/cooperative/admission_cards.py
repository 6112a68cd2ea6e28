"""The question whether somebody knows a newcomer, as each of those who may let them in sees it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import admissions, notices
from bot.cooperative.groups import Group
from bot.messages import Choice, GroupName, Name, Style, say

__all__ = ["ask"]


def ask(session: Session, group: Group, newcomer: int, to: Iterable[int], now: datetime, occasion: str) -> None:
    """Asks each of these whether they know the newcomer, with what should make them look twice."""
    notes = admissions.look_twice(session, group, newcomer)
    brought = admissions.brought_by(session, group, newcomer)
    about = f"{group.id}:{newcomer}"
    choices = (
        Choice("yes", say("join-yes-button"), action="join.admit", object=about, style=Style.GOOD),
        Choice("no", say("no-button"), action="join.turn-down", object=about, style=Style.BAD),
    )
    person, of = Name(newcomer), GroupName(group.id)
    question = say("join-wants", choices=choices, person=person, group=of)
    if brought is not None:
        question = say("add-wants", choices=choices, person=person, group=of, by=Name(brought))
        if notes:
            question = say("add-wants-careful", choices=choices, person=person, group=of, by=Name(brought), notes=notes)
    elif notes:
        question = say("join-wants-careful", choices=choices, person=person, group=of, notes=notes)
    for officer in to:
        notices.tell(
            session,
            officer,
            question,
            key=f"join:{group.id}:{newcomer}{occasion}",
            now=now,
            group_id=group.id,
            card=admissions.card_key(group, newcomer),
            fresh=True,
        )

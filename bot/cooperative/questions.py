"""A plain question to the group, in somebody's own words: what is agreed to is the group's word, and nothing more."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import outbox
from bot.cooperative import motions
from bot.cooperative.groups import Group
from bot.cooperative.motions import Kind, Motion, Subject
from bot.errors import Refusal
from bot.messages import Say, say

__all__ = ["KIND", "TEXT_MAX", "forget"]

# With its heading it must fit the question of a poll, which holds 300 characters.
TEXT_MAX = 230


def forget(session: Session, person_id: int) -> None:
    """Forgets what somebody asked in their own words, for they are erased. The vote stays, and its result."""
    asked = select(Motion).where(Motion.opened_by == person_id, Motion.kind == KIND.name)
    for motion in session.scalars(asked).all():
        motions.seal_subject(session, motion, {"text": ""}, (say("motion-question-forgotten"),))
        outbox.blank_under(session, f"motion:{motion.group_id}:{motion.number}:%")


def _check(_session: Session, _group: Group, subject: Subject, _opened_by: int, _now: datetime) -> None:
    text = subject["text"]
    if not any(character.isalpha() for character in text):
        raise Refusal("propose-question-empty")
    # As chat services count: an emoji is two.
    if len(text.encode("utf-16-le")) // 2 > TEXT_MAX:
        raise Refusal("propose-question-long", most=TEXT_MAX)


def _describe(_session: Session, _group: Group, subject: Subject) -> tuple[Say, ...]:
    return (say("motion-question", text=subject["text"]),)


def _apply(_session: Session, _group: Group, _motion: Motion, _now: datetime) -> tuple[Say, ...]:
    return (say("motion-question-agreed"),)


KIND = Kind("question", _describe, _apply, _check)

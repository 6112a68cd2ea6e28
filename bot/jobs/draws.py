"""The clock's moments of whose turn it is: a round's question opens and closes, the words of a draw close, and dice
take the place of a beacon that was not heard.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import deciding, draw_cards, draws, rotations
from bot.cooperative.rotation_tables import Rotation, RotationRound

__all__ = [
    "ask",
    "close",
    "close_words",
    "plan_closes",
    "plan_dice",
    "plan_questions",
    "plan_words",
    "throw_instead",
]


def plan_questions(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """Each open round that is nobody's, and of which nobody was asked yet: since it opened."""
    for _, one in _undecided(session):
        if one.decides_at is None and one.opened_at is not None:
            yield _scope(one), one.opened_at, one.opened_at


def ask(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Asks whose a round is to be."""
    group_id, number, round_number = (int(part) for part in scope.split(":"))
    group, circle = rotations.take(session, group_id, number)
    one = deciding.undecided(session, circle)
    if one is not None and one.round == round_number and one.decides_at is None:
        deciding.ask(session, group, circle, one, now)


def plan_closes(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """When bids, and words on who needs a round, close."""
    for circle, one in _undecided(session):
        if one.decides_at is not None and draws.opened_for(session, circle, one.round) is None:
            yield _scope(one), one.decides_at, one.decides_at


def close(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Decides a round by what was said until now."""
    group_id, number, round_number = (int(part) for part in scope.split(":"))
    group, circle = rotations.take(session, group_id, number)
    deciding.close(session, group, circle, rotations.round_of(session, circle, round_number), now)


def plan_words(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """When the words of each draw close."""
    for drawing in draws.all_open(session):
        yield f"{drawing.group_id}:{drawing.number}", drawing.closes_at, drawing.closes_at


def close_words(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """Closes the words of a draw, and asks for the dice, or says that the beacon's round is awaited."""
    group_id, number = (int(part) for part in scope.split(":"))
    group, circle, drawing = draws.take(session, group_id, number)
    if circle.is_live and draws.close_words(session, drawing, now):
        draw_cards.show(session, group, circle, drawing, now, fresh=True)


def plan_dice(session: Session, _now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
    """From when dice count in each draw that waits for the beacon."""
    for drawing in draws.all_awaiting(session):
        if drawing.dice_from is not None:
            yield f"{drawing.group_id}:{drawing.number}", drawing.dice_from, drawing.dice_from


def throw_instead(session: Session, scope: str, _due: datetime, now: datetime) -> None:
    """The beacon was not heard in time: asks for the dice, as the notice said."""
    group_id, number = (int(part) for part in scope.split(":"))
    group, circle, drawing = draws.take(session, group_id, number)
    if circle.is_live and draws.throw_instead(session, drawing, now):
        draw_cards.show(session, group, circle, drawing, now, fresh=True)


def _undecided(session: Session) -> Iterator[tuple[Rotation, RotationRound]]:
    for circle in rotations.all_running(session):
        one = deciding.undecided(session, circle)
        if one is not None:
            yield circle, one


def _scope(one: RotationRound) -> str:
    return f"{one.group_id}:{one.rotation}:{one.round}"

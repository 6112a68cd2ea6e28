"""The kind of motion "share-out": the group agrees to what everybody was shown, in a secret vote.

agreed  ->  the year is closed in the book, and each part is given from hand to hand
not     ->  it is called off, and the fund goes on as before
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot.cooperative import motions, offices, shareout_cards, shareouts, year_end
from bot.cooperative.groups import Group
from bot.cooperative.motions import Kind, Motion, Subject
from bot.cooperative.shareout_tables import ShareOut, ShareOutLife
from bot.errors import Refusal
from bot.messages import Say, say

__all__ = ["KIND", "subject_for"]


def subject_for(year: ShareOut) -> Subject:
    """The subject of a motion on a share-out that is shown."""
    return {"shareout": year.number}


def _check(session: Session, group: Group, subject: Subject, opened_by: int, _now: datetime) -> None:
    year = shareouts.shareout(session, group.id, subject["shareout"])
    if opened_by not in offices.officers(session, group.id):
        raise Refusal("shareout-only-officers")
    if year.state != ShareOutLife.SHOWN:
        raise Refusal(f"shareout-is-{year.state}", choices=(shareouts.look_choice(group.id),))
    year_end.must_stand(session, group, year)


def _describe(session: Session, group: Group, subject: Subject) -> tuple[Say, ...]:
    return shareout_cards.in_sums(session, group, shareouts.shareout(session, group.id, subject["shareout"]))


def _apply(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...]:
    year = shareouts.shareout(session, group.id, motions.subject_of(session, motion)["shareout"])
    year_end.close(session, group, year, motion, now)
    shareout_cards.show(session, group, year, now, key=motion.key, fresh=True)
    return (say("shareout-agreed"),)


def _failed(session: Session, group: Group, motion: Motion, now: datetime) -> tuple[Say, ...] | None:
    year = shareouts.shareout(session, group.id, motions.subject_of(session, motion)["shareout"])
    if year.state not in (ShareOutLife.SHOWN, ShareOutLife.VOTED):
        return None
    shareouts.call_off(session, year, now)
    shareout_cards.show(session, group, year, now, key=motion.key)
    return (say("shareout-goes-on"),)


KIND = Kind("share-out", _describe, _apply, _check, secret=lambda _: True, failed=_failed)

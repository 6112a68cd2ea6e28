"""The end of a year for tests that begin where something is shared: it is shown, and put to the vote, in one line each.

year = shown(unity, keep_minor=10_00)
all_vote(unity, put_to_vote(unity, year))
"""

from __future__ import annotations

from bot import clock
from bot.cooperative import decisions, groups, shareout_motion, shareouts
from tests.stage import Unity

__all__ = ["put_to_vote", "shown"]


def shown(unity: Unity, *, by: str = "Amina", keep_minor: int = 0, social_minor: int = 0, step_minor: int = 1) -> int:
    """An officer shows everybody what is to be shared. Returns the number of the year."""
    officer = unity[by].id
    with unity.stage.session() as session:
        year = shareouts.show(
            session,
            groups.lock(session, unity.group_id),
            by=officer,
            keep_minor=keep_minor,
            social_minor=social_minor,
            step_minor=step_minor,
            now=clock.now(),
        )
        return year.number


def put_to_vote(unity: Unity, number: int, *, by: str = "Amina") -> int:
    """The group is asked. Returns the number of the motion."""
    officer = unity[by].id
    with unity.stage.session() as session:
        group, year = shareouts.take(session, unity.group_id, number)
        subject, key = shareout_motion.subject_for(year), unity.stage.next_key()
        motion = decisions.open_motion(session, group, "share-out", subject, by=officer, key=key, now=clock.now())
        shareouts.put_to_vote(session, year, motion.number)
        return motion.number

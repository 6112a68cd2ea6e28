"""The rows of a share-out: the year that is closed, and each member's part of it.

shown -> voted -> paying -> over        shown, voted -> called off
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column

from bot.database import Base, Id

__all__ = ["LIVE", "ShareOut", "ShareOutLife", "SharePart"]


class ShareOutLife(StrEnum):
    """Where a share-out stands."""

    SHOWN = "shown"
    """Everybody sees their part, and may say that it is not right."""
    VOTED = "voted"
    """The group is voting on it."""
    PAYING = "paying"
    """The year is closed in the book, and parts are given from hand to hand."""
    OVER = "over"
    CALLED_OFF = "called-off"


LIVE = (ShareOutLife.SHOWN, ShareOutLife.VOTED, ShareOutLife.PAYING)


class ShareOut(Base):
    """One share-out of a group, numbered from 1: the end of its so manieth year. Amounts in minor units.

    on: the day to which debts are reckoned. saved, earned, costs are the book's on that day. keep_minor: stays with the
    group; social_minor: of the social box, is shared equally. step_minor: the smallest coin or note that is paid out.
    rest_minor: what the coin left, which is kept too. entry: the one that closed the year.
    """

    __tablename__ = "shareout"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    version: Mapped[int] = mapped_column(default=1)
    state: Mapped[str]
    on: Mapped[date]
    saved_minor: Mapped[int]
    earned_minor: Mapped[int]
    kept_before_minor: Mapped[int]
    to_social_minor: Mapped[int]
    keep_minor: Mapped[int]
    social_minor: Mapped[int]
    step_minor: Mapped[int]
    rest_minor: Mapped[int]
    shown_by: Mapped[int]
    shown_at: Mapped[datetime]
    motion: Mapped[int | None]
    entry: Mapped[int | None]
    closed_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class SharePart(Base):
    """One member's part. Amounts in minor units. net_minor: what they get; below zero what they bring.

    extra_minor: the unit they got of what could not be divided; it is in gross_minor. objected_at: since when they say
    that it is not right; None if they do not, or do no longer.
    """

    __tablename__ = "shareout_part"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    shareout: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    saved_minor: Mapped[int]
    gross_minor: Mapped[int]
    extra_minor: Mapped[int]
    social_minor: Mapped[int]
    debts_minor: Mapped[int]
    net_minor: Mapped[int]
    rest_minor: Mapped[int]
    objected_at: Mapped[datetime | None]

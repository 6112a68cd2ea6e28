"""The rows of what decides whose turn a round is: draws, their words and dice, bids, and votes by need."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.database import Base, Id
from bot.draw import DICE, Beacon, Instead

__all__ = ["Draw", "DrawLife", "DrawThrow", "DrawWord", "TurnBid", "TurnVote"]


class DrawLife(StrEnum):
    """Where a draw stands."""

    WORDS = "words"
    """The notice is out, and each may add a word."""
    BEACON = "beacon"
    """The words are closed, and the beacon's round is awaited that the notice named."""
    DICE = "dice"
    """The words are closed, and two members type what the dice showed."""
    DRAWN = "drawn"
    CALLED_OFF = "called-off"
    """The circle was, before anybody could know the order."""


class Draw(Base):
    """One draw of a group, numbered from 1. round: which one it is for; 0 for the whole order, before the first.

    seats: the numbers of the seats in the draw, in the order of the notice, with spaces between. seed: sealed until
    the order is drawn, and then too: it is in the record. commitment: what was published of it. beacon_round: the one
    that the notice named, and dice_from: from when dice count instead; both None where it named dice alone. value: the
    dice as digits, or the beacon's number; signature: of the latter. drawn: the numbers of the seats in the order that
    follows.
    """

    __tablename__ = "draw"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    rotation: Mapped[int]
    round: Mapped[int]
    version: Mapped[int] = mapped_column(default=1)
    state: Mapped[str] = mapped_column(default=DrawLife.WORDS.value)
    seats: Mapped[str]
    seed: Mapped[bytes]
    commitment: Mapped[str]
    opened_by: Mapped[int | None]
    opened_at: Mapped[datetime]
    closes_at: Mapped[datetime]
    beacon_round: Mapped[int | None]
    dice_from: Mapped[datetime | None]
    value: Mapped[str | None]
    signature: Mapped[str | None]
    drawn: Mapped[str | None]
    drawn_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_draw_state_closes_at", "state", "closes_at"),)

    @property
    def seat_numbers(self) -> list[int]:
        return [int(seat) for seat in self.seats.split()]

    @property
    def beacon(self) -> Beacon | None:
        """The round that the notice named, and from when dice count instead; None where it named dice alone."""
        if self.beacon_round is None or self.dice_from is None:
            return None
        return Beacon(self.beacon_round, Instead(DICE, self.dice_from))

    @property
    def order(self) -> list[int]:
        """The seats' numbers as they were drawn; empty before."""
        return [int(seat) for seat in (self.drawn or "").split()]


class DrawWord(Base):
    """The word that somebody added to a draw, sealed; under the number of their first seat."""

    __tablename__ = "draw_word"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    draw: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    seat: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int]
    word: Mapped[bytes]
    said_at: Mapped[datetime]


class DrawThrow(Base):
    """What somebody typed that the dice showed. It counts once another member typed the same."""

    __tablename__ = "draw_throw"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    draw: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    dice: Mapped[str]
    typed_at: Mapped[datetime]


class TurnBid(Base):
    """What somebody would take of a round's pot, in minor units. The newest of a round is the lowest."""

    __tablename__ = "turn_bid"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    rotation: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    round: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    number: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int]
    minor: Mapped[int]
    said_at: Mapped[datetime]


class TurnVote(Base):
    """Who, in somebody's eyes, needs a round most. Nobody names themselves."""

    __tablename__ = "turn_vote"

    group_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    rotation: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    round: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    person_id: Mapped[int] = mapped_column(Id, primary_key=True, autoincrement=False)
    names: Mapped[int]
    said_at: Mapped[datetime]

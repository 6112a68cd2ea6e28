"""What a picture shows, as plain values: who has paid, and whose turn is when. No words, no names, no colours.

    Grid(round=5, rounds=12, due_on=date(2026, 11, 29), tiles=(Tile(TileState.PAID, person=7), ...), ...)
    Calendar((Round(1, date(2026, 7, 26), (3,), paid_out=True), ...), now=5)

People are ids here. Whoever draws finds the names, in the language of the reader, at the moment it is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from bot.money import Money

__all__ = ["Calendar", "Chart", "Grid", "Round", "Tile", "TileState"]


class TileState(StrEnum):
    """How far a payment is. Each is drawn with a shape and a sign of its own, never by its colour alone."""

    PAID = "paid"
    ON_THE_WAY = "on-the-way"
    """Said to be given, and not yet confirmed."""
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Tile:
    """One payment in a grid. person: whose, by id, where their name may be shown; else number, where a number may.

    Tiles that have neither only count: they are drawn in the order of their states, so that no place in the picture is
    somebody's. amount: only where nobody but an officer sees the picture.
    """

    state: TileState
    person: int | None = None
    number: int = 0
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class Grid:
    """Who has paid into a round. receivers: who gets the pot, by id; none where no name is to be shown. held: what is
    in the pot, of whole.
    """

    round: int
    rounds: int
    due_on: date
    tiles: tuple[Tile, ...]
    held: Money
    whole: Money
    receivers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Round:
    """One round in a calendar. receivers: by id; two where half seats share it, none while nobody knows."""

    number: int
    due_on: date
    receivers: tuple[int, ...] = ()
    paid_out: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """All rounds in their order. now: the number of the one that runs, 0 before the first. In private, the reader's own
    turn is drawn larger.
    """

    rounds: tuple[Round, ...]
    now: int = 0


Chart: TypeAlias = "Grid | Calendar"

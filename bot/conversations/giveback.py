"""Give back: after the last turn of a circle, whoever holds what is left gives each member their part."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.dialogue import Step, Turn
from bot.giving import to_whom

__all__ = ["ACTIONS"]


def whom(turn: Turn, about: str) -> Step:
    """[Give it back]: to whom first"""
    return to_whom(turn, "return", about)


ACTIONS: Mapping[str, Callable[[Turn, str], Step]] = {"giveback.list": whom}

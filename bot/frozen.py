"""Values kept as JSON: what a conversation knows so far, what is waiting to be said.

    freeze(Amount(month=date(2026, 11, 1)))   ->   ["deposit.Amount", {"month": ["date", "2026-11-01"]}]

Only plain things can be kept: str, int, bool, None, Money, dates, names by id, Say and Choice, tuples of these, and the
frozen dataclasses and enums registered here. A float, a list or a database row cannot, and freezing one raises
TypeError: that is a fault of ours, found by the first test that reaches the step.
"""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

from bot.charts import Calendar, Grid, Round, Tile, TileState
from bot.messages import Choice, Document, GroupName, Link, Name, Paper, Picture, Poll, Say, Style, Table
from bot.money import Money

__all__ = ["Unthawable", "freeze", "keep", "thaw"]


class Unthawable(Exception):
    """What was kept is of a shape this release does not know, such as a step that is gone."""


_KINDS: dict[str, type] = {}


def keep(kind: type, name: str = "") -> type:
    """Registers a frozen dataclass or an Enum under `name`, so that it can be frozen and thawed. Returns it."""
    name = name or f"{kind.__module__.rpartition('.')[2]}.{kind.__qualname__}"
    known = _KINDS.get(name)
    assert known is None or known.__qualname__ == kind.__qualname__, f"two kinds called {name}"
    _KINDS[name] = kind
    kind.__frozen_name__ = name  # type: ignore[attr-defined]
    return kind


def freeze(value: object) -> str:
    """`value` as JSON text. Raises TypeError for anything that is not a plain value."""
    return json.dumps(_down(value), ensure_ascii=False, separators=(",", ":"))


def thaw(text: str) -> Any:
    """What `freeze` was given. Raises Unthawable when a kind, or the fields of one, are no longer known."""
    try:
        return _up(json.loads(text))
    except (KeyError, TypeError, ValueError) as error:
        raise Unthawable(str(error)) from error


# JSON's own strings, numbers and truths stand for themselves; everything else is a pair [kind, contents], and a tuple
# is ["tuple", [...]], so that no list can be mistaken for a pair.


def _down(value: object) -> object:
    if value is None or isinstance(value, bool) or type(value) in (str, int):
        return value
    if isinstance(value, tuple):
        return ["tuple", [_down(item) for item in value]]
    if isinstance(value, dict):
        return ["map", {key: _down(item) for key, item in value.items()}]
    if isinstance(value, datetime):
        return ["moment", value.astimezone(UTC).isoformat()]
    if isinstance(value, date):
        return ["date", value.isoformat()]
    name = getattr(type(value), "__frozen_name__", None)
    if name is None or _KINDS.get(name) is not type(value):
        raise TypeError(f"{type(value).__name__} cannot be kept")
    if isinstance(value, Enum):
        return [name, value.value]
    assert dataclasses.is_dataclass(value), value
    return [name, {field.name: _down(getattr(value, field.name)) for field in dataclasses.fields(value)}]


def _up(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    kind, contents = value
    if kind == "tuple":
        return tuple(_up(item) for item in contents)
    if kind == "map":
        return {key: _up(item) for key, item in contents.items()}
    if kind == "moment":
        return datetime.fromisoformat(contents)
    if kind == "date":
        return date.fromisoformat(contents)
    known = _KINDS[kind]
    if issubclass(known, Enum):
        return known(contents)
    return known(**{name: _up(item) for name, item in contents.items()})


for _kind, _name in (
    (Money, "money"),
    (Name, "name"),
    (GroupName, "group"),
    (Link, "link"),
    (Style, "style"),
    (Picture, "picture"),
    (Grid, "grid"),
    (Tile, "tile"),
    (TileState, "tile-state"),
    (Calendar, "calendar"),
    (Round, "calendar-round"),
    (Poll, "poll"),
    (Document, "document"),
    (Paper, "paper"),
    (Table, "table"),
    (Choice, "choice"),
    (Say, "say"),
):
    keep(_kind, _name)

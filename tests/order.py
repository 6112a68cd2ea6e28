"""In which order tests run when xdist spreads them over several processes: the longest first.

Each process is handed an equal part of the list, and takes from the end of another's when it has done its own. A long
test in the middle of a part would be begun last, and all others would wait for it.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

__all__ = ["longest_first"]

# Whose tests mostly wait, for processes, networks and browsers.
_LONG = ("faults", "house", "demo", "sandbox")


def longest_first(items: Sequence[pytest.Item], parts: int) -> list[pytest.Item]:
    """`items`, so that each of `parts` equal parts begins with its share of the long ones."""
    families: dict[str, list[pytest.Item]] = {}
    short: list[pytest.Item] = []
    for item in items:
        if item.path.parent.name in _LONG:
            # What shares a running program stays together; on another database it is another program.
            families.setdefault(f"{item.path} {'postgresql' in item.name}", []).append(item)
        else:
            short.append(item)
    ordered: list[pytest.Item] = []
    for part in range(parts):
        long = [item for family in list(families.values())[part::parts] for item in family]
        room = (len(items) - len(ordered)) // (parts - part) - len(long)
        ordered += long + short[: max(0, room)]
        del short[: max(0, room)]
    return ordered + short

"""One call of the Bot API: its parameters, from JSON, a form or the query, and the methods by name."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.refusals import bad
from bot.sandbox.telegram import FakeTelegram

__all__ = ["Method", "Params", "named"]


@dataclass(frozen=True, slots=True)
class Params:
    """Reads values leniently, as Telegram does: numbers and truths may be strings, and objects may be JSON text."""

    values: Mapping[str, Any]
    uploads: Mapping[str, bytes] = field(default_factory=dict)
    filenames: Mapping[str, str] = field(default_factory=dict)

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) is not None or name in self.uploads

    def text(self, name: str, default: str = "") -> str:
        value = self.values.get(name)
        return default if value is None else str(value)

    def number(self, name: str, default: int | None = None) -> int:
        """Raises Refused 400 if it is no number, or absent without a `default`."""
        value = self.values.get(name)
        if value is None:
            if default is None:
                raise bad(f'parameter "{name}" is required')
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            raise bad(f'parameter "{name}" must be of type Integer') from None

    def flag(self, name: str, default: bool = False) -> bool:
        value = self.values.get(name)
        return default if value is None else str(value).lower() in ("true", "1", "yes")

    def object(self, name: str) -> Any:
        """An object or array; None if absent. Raises Refused 400 if it is no JSON."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad(f"can't parse {name} JSON object") from None

    def upload(self, name: str) -> bytes | None:
        """A file sent along under this name, or attached to it; None if it is not there."""
        return self.uploads.get(self._upload(name))

    def filename(self, name: str) -> str:
        """What a file that was sent along is called."""
        return self.filenames.get(self._upload(name), "")

    def _upload(self, name: str) -> str:
        value = self.values.get(name)
        return value.removeprefix("attach://") if isinstance(value, str) and value.startswith("attach://") else name


Method = Callable[[FakeTelegram, Params], Any]


def named(*functions: Method) -> dict[str, Method]:
    """The functions by the Bot API's own names, in lower case: it takes them in any."""
    return {function.__name__.replace("_", ""): function for function in functions}

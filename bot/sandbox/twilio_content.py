"""The fake Twilio's Content: stored messages with gaps, what Meta says of them, and what WhatsApp can show of them.

As strict as the real one where it is known: three replies of 20 letters while not approved, lists of ten rows of 24 and
never approved, no gap at a template's edges or beside another, no line break or blank in what fills a gap.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Action", "Content", "Drawn", "NotDrawn", "approval_of", "content_of", "draw", "filled"]

Json = dict[str, Any]

BODY_MAX, TITLE_MAX, ITEM_MAX, DESCRIPTION_MAX, VALUE_MAX = 1024, 20, 24, 72, 1600
REPLIES_MAX, REPLIES_APPROVED_MAX, ITEMS_MAX = 3, 10, 10

_GAP = re.compile(r"\{\{(\w+)\}\}")


class NotDrawn(Exception):
    """WhatsApp shows no such thing. code: what Twilio says of it."""

    def __init__(self, code: int, why: str) -> None:
        super().__init__(why)
        self.code = code


@dataclass(frozen=True, slots=True)
class Action:
    """A reply or a row: what is read, and what comes back when it is tapped."""

    label: str
    id: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A message as a phone shows it. kind: "text", "replies", "list". opener: the button that opens a list."""

    body: str
    kind: str = "text"
    actions: tuple[Action, ...] = ()
    opener: str = ""


@dataclass(slots=True)
class Content:
    """One stored message. status: "unsubmitted", "received", "approved", "rejected" or "paused"."""

    sid: str
    friendly_name: str
    language: str
    variables: Mapping[str, str]
    types: Json
    status: str = "unsubmitted"
    reason: str = ""
    asked: Json = field(default_factory=dict)

    @property
    def kind(self) -> str:
        return next(iter(self.types))


def content_of(sid: str, body: Any) -> Content:
    """What somebody asked to have stored. Raises NotDrawn for what is none."""
    types = body.get("types") if isinstance(body, dict) else None
    if not isinstance(types, dict) or len(types) != 1:
        raise NotDrawn(60200, "types is missing")
    kind, what = next(iter(types.items()))
    if kind not in ("twilio/text", "twilio/quick-reply", "twilio/list-picker") or not isinstance(what, dict):
        raise NotDrawn(60200, f"{kind} is no type that this Twilio knows")
    if not what.get("body") or not body.get("language"):
        raise NotDrawn(60200, "body or language is missing")
    if kind == "twilio/quick-reply" and not 1 <= len(what.get("actions", [])) <= REPLIES_APPROVED_MAX:
        raise NotDrawn(60200, "actions are one to ten")
    if kind == "twilio/list-picker":
        items = what.get("items", [])
        if not 1 <= len(items) <= ITEMS_MAX or not what.get("button"):
            raise NotDrawn(60200, "items are one to ten, and there is a button")
        if not all(one.get("item") and one.get("id") and one.get("description") for one in items):
            raise NotDrawn(60200, "an item has a title, an id and a description")
    variables = {str(gap): str(sample) for gap, sample in dict(body.get("variables") or {}).items()}
    missing = set(_GAP.findall(json.dumps(what))) - variables.keys()
    if missing:
        raise NotDrawn(60200, f"no sample for {sorted(missing)}")
    return Content(sid, str(body.get("friendly_name", "")), str(body["language"]), variables, types)


def approval_of(content: Content) -> tuple[str, str]:
    """What Meta says of a template, and why."""
    what = content.types[content.kind]
    body = str(what["body"])
    if content.kind == "twilio/list-picker":
        return "rejected", "A list cannot start a conversation."
    if re.match(r"\W*\{\{", body) or re.search(r"\}\}\W*$", body):
        return "rejected", "Variables can't be at the start or end of the template."
    if re.search(r"\}\}\W*\{\{", body):
        return "rejected", "Two variables stand side by side."
    if len(_GAP.sub(" ", body).split()) < 2 * len(_GAP.findall(body)) + 1:
        return "rejected", "This template has too many variables for its length."
    if any(_GAP.search(str(one["title"])) for one in what.get("actions", [])):
        return "rejected", "A button's title is fixed."
    return "approved", ""


def filled(content: Content, variables: str | None) -> Json:
    """The content with its gaps filled, with samples where nothing is given. Raises NotDrawn for what fits no gap."""
    given: Any = {}
    if variables is not None:
        try:
            given = json.loads(variables)
        except ValueError:
            raise NotDrawn(21656, "ContentVariables is no JSON") from None
    if not isinstance(given, dict) or len(given) > 100:
        raise NotDrawn(21656, "ContentVariables is an object of at most 100")
    for value in given.values():
        if not isinstance(value, str) or not value.strip() or len(value) > VALUE_MAX:
            raise NotDrawn(21656, "a value is a text, neither empty nor long")
        if "\n" in value or "\t" in value or "     " in value:
            raise NotDrawn(21656, "a value has no line breaks and no long gaps")
    values = {**content.variables, **given}

    def fill(what: Any) -> Any:
        if isinstance(what, dict):
            return {name: fill(one) for name, one in what.items()}
        if isinstance(what, list):
            return [fill(one) for one in what]
        return _GAP.sub(lambda gap: values.get(gap[1], gap[0]), what) if isinstance(what, str) else what

    result: Json = fill(content.types[content.kind])
    return result


def draw(content: Content, what: Json) -> Drawn:
    """Filled content as WhatsApp shows it. Raises NotDrawn where it does not."""
    body = str(what["body"])
    if _length(body) > BODY_MAX:
        raise NotDrawn(63021, "the body is too long")
    if content.kind == "twilio/quick-reply":
        actions = tuple(Action(str(one["title"]), str(one["id"])) for one in what["actions"])
        if len(actions) > (REPLIES_APPROVED_MAX if content.status == "approved" else REPLIES_MAX):
            raise NotDrawn(63013, "too many replies")
        if any(_length(one.label) > TITLE_MAX or len(one.id) > 200 for one in actions):
            raise NotDrawn(63013, "a reply is too long")
        return Drawn(body, "replies", _all_different(actions))
    if content.kind == "twilio/list-picker":
        actions = tuple(Action(str(one["item"]), str(one["id"])) for one in what["items"])
        if _length(str(what["button"])) > TITLE_MAX or any(_length(one.label) > ITEM_MAX for one in actions):
            raise NotDrawn(63013, "a row is too long")
        if any(_length(str(one["description"])) > DESCRIPTION_MAX for one in what["items"]):
            raise NotDrawn(63013, "a description is too long")
        return Drawn(body, "list", _all_different(actions), str(what["button"]))
    return Drawn(body)


def _all_different(actions: tuple[Action, ...]) -> tuple[Action, ...]:
    if len({one.label for one in actions}) < len(actions) or len({one.id for one in actions}) < len(actions):
        raise NotDrawn(63013, "two buttons are the same")
    return actions


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2

"""Content: Twilio's stored messages, without which WhatsApp shows no button. They are made once, by `templates push`.

Forms, for readers who wrote within 24 hours: one to three replies, or a list of one to ten rows. All in them is a gap:
the words, each label, and the token that comes back with it. Templates, for all others, are those of `bot.i18n`; Meta
has to approve them. Both are found by their names, so no id is kept anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from bot.channels.twilio.client import Client
from bot.channels.twilio.reading import OPEN
from bot.channels.twilio.text import one_line
from bot.i18n import templates
from bot.messages import Button, Template

__all__ = [
    "LABEL_MAX",
    "REPLIES_MAX",
    "ROWS_MAX",
    "ROW_MAX",
    "WORDS_MAX",
    "Contents",
    "Standing",
    "find",
    "push",
    "standings",
]

REPLIES_MAX, LABEL_MAX = 3, 20
ROWS_MAX, ROW_MAX = 10, 24
# Of the words in a form, as everybody counts letters.
WORDS_MAX = 1024

_VERSION = 1
# What opens a list; a sign, for it is the same in every language.
_LIST_BUTTON = "☰"

# A Content resource and its gaps, by their numbers.
Filled = tuple[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Standing:
    """What is at Twilio under a name: the resource, and what Meta says of it; "" where nobody asked Meta."""

    name: str
    sid: str
    status: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """What can be sent: resources by name, and of the templates only those that are approved."""

    sids: Mapping[str, str]

    def form(self, words: str, buttons: Sequence[Button]) -> Filled | None:
        """Words with buttons under them; None if they fit no form, or it was never made."""
        text, labels = one_line(words), [one_line(button.label) for button in buttons]
        # WhatsApp refuses two labels that are the same, as of two members with one name.
        if not buttons or _length(text) > WORDS_MAX or len(set(labels)) < len(labels):
            return None
        for kind, count_max, label_max in (("replies", REPLIES_MAX, LABEL_MAX), ("list", ROWS_MAX, ROW_MAX)):
            fits = len(buttons) <= count_max and all(_length(label) <= label_max for label in labels)
            sid = self.sids.get(_form_name(kind, len(buttons)))
            if fits and sid:
                parts = [
                    text,
                    *(part for label, one in zip(labels, buttons, strict=True) for part in (label, one.token)),
                ]
                return sid, {str(gap): part for gap, part in enumerate(parts, start=1)}
        return None

    def template(self, template: Template) -> Filled | None:
        """A template with its gaps filled; None if it is not approved in that language, nor in English."""
        for name, language in ((template.name, template.language), ("open", template.language), ("open", "en")):
            sid = self.sids.get(templates.friendly_name(name, language))
            if sid:
                values = template.values if name == template.name else ()
                return sid, {str(gap): one_line(value) for gap, value in enumerate(values, start=1)}
        return None


async def find(client: Client) -> Contents:
    """What was made and may be sent. Raises Refused or Unanswered."""
    standing = await _standings(client)
    is_form = {_form_name(kind, count) for kind, count in _forms()}
    return Contents({one.name: one.sid for one in standing if one.name in is_form or one.status == "approved"})


async def push(client: Client) -> list[Standing]:
    """Makes what is not there yet, asks Meta to approve the templates, and returns how all of it stands.

    Raises Refused or Unanswered; what was made until then stays, and is found the next time.
    """
    there = {one.name: one for one in await _standings(client)}
    for kind, count in _forms():
        if _form_name(kind, count) not in there:
            await _create(client, _form_resource(kind, count))
    for language in templates.LANGUAGES:
        for name in templates.NAMES:
            called = templates.friendly_name(name, language)
            sid = there[called].sid if called in there else await _create(client, _template_resource(name, language))
            if called not in there or not there[called].status:
                await _ask_meta(client, sid, called)
    return await standings(client)


async def standings(client: Client) -> list[Standing]:
    """How all that Kitabu needs stands at Twilio; what is not there has no sid. Raises Refused or Unanswered."""
    there = {one.name: one for one in await _standings(client)}
    return [there.get(name, Standing(name, "", "")) for name in _names()]


def _names() -> Iterator[str]:
    yield from (_form_name(kind, count) for kind, count in _forms())
    yield from (templates.friendly_name(name, lang) for lang in templates.LANGUAGES for name in templates.NAMES)


def _forms() -> Iterator[tuple[Literal["replies", "list"], int]]:
    yield from (("replies", count) for count in range(1, REPLIES_MAX + 1))
    yield from (("list", count) for count in range(1, ROWS_MAX + 1))


def _form_name(kind: str, count: int) -> str:
    return f"kitabu_{kind}_{count}_v{_VERSION}"


async def _standings(client: Client) -> list[Standing]:
    def ask(rest: Any) -> list[Standing]:
        found = []
        for one in rest.content.v1.content_and_approvals.stream(page_size=100):
            approval = one.approval_requests or {}
            reason = str(approval.get("rejection_reason") or "")
            found.append(Standing(one.friendly_name or "", one.sid or "", _status(approval), reason))
        return found

    return await client.ask(ask)


def _status(approval: Mapping[str, Any]) -> str:
    status = str(approval.get("status") or "").lower()
    return "" if status == "unsubmitted" else status


async def _create(client: Client, resource: Mapping[str, Any]) -> str:
    sid: str = await client.ask(lambda rest: rest.content.v1.contents.create(_Json(resource)).sid)
    return sid


async def _ask_meta(client: Client, sid: str, name: str) -> None:
    request = _Json({"name": name, "category": "UTILITY"})
    await client.ask(lambda rest: rest.content.v1.contents(sid).approval_create.create(request))


class _Json:
    """A request's body as it goes out. The SDK's own classes for it write every kind of content, empty, beside ours."""

    def __init__(self, body: Mapping[str, Any]) -> None:
        self._body = body

    def to_dict(self) -> Mapping[str, Any]:
        return self._body


def _form_resource(kind: str, count: int) -> dict[str, Any]:
    # {{1}} is for the words, {{2}} and {{3}} for the first label and its token, and so on.
    pairs = [(f"{{{{{2 * n}}}}}", f"{{{{{2 * n + 1}}}}}") for n in range(1, count + 1)]
    samples = {"1": "Is that right?", **{str(gap): f"Answer {gap}" for gap in range(2, 2 * count + 2)}}
    if kind == "replies":
        actions = [{"type": "QUICK_REPLY", "title": label, "id": token} for label, token in pairs]
        types: dict[str, Any] = {"twilio/quick-reply": {"body": "{{1}}", "actions": actions}}
    else:
        # A row has to be described; its number helps whoever likes to type.
        items = [{"item": label, "id": token, "description": str(n)} for n, (label, token) in enumerate(pairs, start=1)]
        types = {"twilio/list-picker": {"body": "{{1}}", "button": _LIST_BUTTON, "items": items}}
    return {"friendly_name": _form_name(kind, count), "language": "en", "variables": samples, "types": types}


def _template_resource(name: str, language: str) -> dict[str, Any]:
    wording = templates.wording(name, language)
    actions = [{"type": "QUICK_REPLY", "title": wording.button, "id": OPEN}]
    return {
        "friendly_name": templates.friendly_name(name, language),
        "language": language,
        "variables": {str(gap): sample for gap, sample in enumerate(templates.NAMES[name], start=1)},
        "types": {"twilio/quick-reply": {"body": wording.body, "actions": actions}},
    }


def _length(text: str) -> int:
    """The length that chat services count: units of UTF-16, of which an emoji takes two."""
    return len(text.encode("utf-16-le")) // 2

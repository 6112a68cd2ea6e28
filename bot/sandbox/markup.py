"""Text and keyboards as the Bot API takes them: what it parses, what it adds, what it refuses.

Offsets of entities count UTF-16 code units, as Telegram's do.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from bot.sandbox.refusals import Refused, bad

__all__ = ["keyboard_of", "parse_html", "with_found_entities"]

Json = dict[str, Any]
Keyboard = list[list[Json]]

ROW_MAX = 8
KEYBOARD_MAX = 100
DATA_MAX_BYTES = 64
STYLES = {"danger", "success", "primary"}

ENTITY_OF_TAG = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
}

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\s[^<>]*)?)>")
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))""")
_FOUND = re.compile(
    r"(?P<url>(?:https?://|\b(?=t\.me/))[^\s<>\"]*[^\s<>\".,:;!?)\]])"
    r"|(?<![\w/@])(?P<bot_command>/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?)(?![\w/])"
)


def parse_html(text: str) -> tuple[str, list[Json]]:
    """The plain text and the entities of `text` in Telegram's HTML. Raises Refused 400 at what it cannot parse."""
    plain: list[str] = []
    units = 0
    entities: list[Json] = []
    open_tags: list[tuple[str, Json]] = []
    at = 0
    while at < len(text):
        if text[at] != "<":
            end = text.find("<", at)
            piece = unescape(text[at : end if end >= 0 else len(text)])
            plain.append(piece)
            units += _units(piece)
            at = end if end >= 0 else len(text)
            continue
        offset = len(text[:at].encode())
        tag = _TAG.match(text, at)
        if tag is None:
            raise _unparsable(f"Unexpected end of tag at byte offset {offset}")
        closing, name, rest = tag.group(1) == "/", tag.group(2).lower(), tag.group(3)
        if closing:
            if not open_tags:
                raise _unparsable(f"Unexpected end tag at byte offset {offset}")
            opened, entity = open_tags.pop()
            if opened != name:
                raise _unparsable(
                    f'Unmatched end tag at byte offset {offset}, expected "</{opened}>", found "</{name}>"'
                )
            entity["length"] = units - entity["offset"]
            if entity["length"]:
                entities.append(entity)
        else:
            if name not in ENTITY_OF_TAG:
                raise _unparsable(f'Unsupported start tag "{name}" at byte offset {offset}')
            entity = {"type": ENTITY_OF_TAG[name], "offset": units, "length": 0}
            if name == "a":
                href = _HREF.search(rest)
                entity["url"] = unescape(next(filter(None, href.groups()), "")) if href else ""
            open_tags.append((name, entity))
        at = tag.end()
    if open_tags:
        name = open_tags[-1][0]
        raise _unparsable(f'Can\'t find end tag corresponding to start tag "{name}"')
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(plain), entities


def with_found_entities(text: str, entities: list[Json]) -> list[Json]:
    """`entities` and those that Telegram finds by itself: links and commands, where nothing else stands already."""
    taken = [(one["offset"], one["offset"] + one["length"]) for one in entities]
    found = []
    for match in _FOUND.finditer(text):
        start = _units(text[: match.start()])
        end = start + _units(match.group())
        if all(end <= left or right <= start for left, right in taken):
            found.append({"type": match.lastgroup, "offset": start, "length": end - start})
    return sorted(entities + found, key=lambda entity: (entity["offset"], -entity["length"]))


def keyboard_of(markup: Any) -> Keyboard:
    """The rows of an inline keyboard; none for what only changes the place where people type. Raises Refused 400."""
    if markup is None:
        return []
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" not in markup:
        if "force_reply" in markup or "remove_keyboard" in markup or not markup:
            return []
        raise bad("the sandbox draws inline keyboards only")
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad('field "inline_keyboard" of the InlineKeyboardMarkup should be an Array of Arrays')
    kept = [[_button(one) for one in row] for row in rows if row]
    # Telegram itself is lenient here and draws such keyboards badly; a bot that makes one has a mistake.
    if any(len(row) > ROW_MAX for row in kept) or sum(map(len, kept)) > KEYBOARD_MAX:
        raise bad("reply markup is too long")
    return kept


def _button(button: Any) -> Json:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad('can\'t parse inline keyboard button: Field "text" must be of type String')
    if not button["text"].strip():
        raise bad("can't parse inline keyboard button: Button text must be non-empty")
    style = button.get("style")
    if style is not None and style not in STYLES:
        raise bad("can't parse inline keyboard button: Unsupported button style specified")
    data, url = button.get("callback_data"), button.get("url")
    if url is not None:
        if not re.match(r"(https?|tg)://\S+$", str(url)):
            raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
        kept = {"text": button["text"], "url": url}
    elif data is not None:
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= DATA_MAX_BYTES:
            raise bad("BUTTON_DATA_INVALID")
        kept = {"text": button["text"], "callback_data": data}
    else:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    return kept | ({"style": style} if style else {})


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _unparsable(why: str) -> Refused:
    return bad(f"can't parse entities: {why}")

"""Texts and keyboards, as the Bot API parses and refuses them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.markup import keyboard_of, parse_html, with_found_entities
from bot.sandbox.refusals import Refused


def test_html_becomes_plain_text_and_entities_counted_in_utf_16() -> None:
    text, entities = parse_html(
        "🐷 <b>Saved <i>50</i></b> &lt;ok&gt; <a href='https://kitabu.example/?a=1&amp;b=2'>here</a>"
    )
    assert text == "🐷 Saved 50 <ok> here"
    assert entities == [
        {"type": "bold", "offset": 3, "length": 8},
        {"type": "italic", "offset": 9, "length": 2},
        {"type": "text_link", "offset": 17, "length": 4, "url": "https://kitabu.example/?a=1&b=2"},
    ]


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("<blink>x</blink>", 'Unsupported start tag "blink" at byte offset 0'),
        ("é <b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é <b>x</i>", 'Unmatched end tag at byte offset 7, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("5 < 6", "Unexpected end of tag at byte offset 2"),
    ],
)
def test_html_that_cannot_be_parsed_is_refused_in_telegrams_words(html: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_html(html)
    assert refused.value.code == 400
    assert refused.value.description == f"Bad Request: can't parse entities: {why}"


def test_links_and_commands_are_found_but_not_inside_other_entities() -> None:
    text = "Send /paid 50, or see https://kitabu.example/a. Not a/b."
    link = {"type": "url", "offset": 22, "length": 24}
    assert with_found_entities(text, []) == [{"type": "bot_command", "offset": 5, "length": 5}, link]
    code = {"type": "code", "offset": 0, "length": 13}
    assert with_found_entities(text, [code]) == [code, link]


def _button(**fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Yes", **fields}]]}


@pytest.mark.parametrize(
    ("markup", "why"),
    [
        (_button(callback_data="é" * 33), "BUTTON_DATA_INVALID"),
        (_button(), "Text buttons are unallowed in the inline keyboard"),
        (_button(text=" ", callback_data="1"), "Button text must be non-empty"),
        (_button(callback_data="1", style="pink"), "Unsupported button style specified"),
        (_button(url="javascript:alert(1)"), "Wrong HTTP URL"),
        ({"inline_keyboard": [[{"text": "a", "callback_data": "1"}] * 9]}, "reply markup is too long"),
        ({"inline_keyboard": [[{"text": "a", "callback_data": "1"}]] * 101}, "reply markup is too long"),
        ({"keyboard": [["a"]]}, "inline keyboards only"),
    ],
)
def test_keyboards_that_telegram_would_not_take(markup: dict[str, Any], why: str) -> None:
    with pytest.raises(Refused, match=why):
        keyboard_of(markup)


def test_sixty_four_bytes_of_callback_data_are_the_most() -> None:
    assert keyboard_of(_button(callback_data="é" * 32)) == [[{"text": "Yes", "callback_data": "é" * 32}]]

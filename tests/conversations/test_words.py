"""The words that open things, in every language we ship: each opens one thing, and hearing finds it."""

from __future__ import annotations

from collections import defaultdict

import pytest

from bot import hearing, i18n
from bot.conversations import COMMANDS, MENU

OPENED_BY_WORDS = tuple(name for name in (*hearing.STEERING, *MENU) if i18n.has("en", f"{name}-words"))


@pytest.mark.parametrize("language", i18n.languages())
def test_no_word_opens_two_things(language: str) -> None:
    opened: dict[str, set[str]] = defaultdict(set)
    for name in OPENED_BY_WORDS:
        for word in i18n.words(language, f"{name}-words"):
            opened[word].add(name)
    assert {word: names for word, names in opened.items() if len(names) > 1} == {}


@pytest.mark.parametrize("language", i18n.languages())
def test_no_word_that_opens_something_means_yes_or_no(language: str) -> None:
    answers = {*i18n.words(language, "word-yes"), *i18n.words(language, "word-no")}
    openers = {word for name in OPENED_BY_WORDS for word in i18n.words(language, f"{name}-words")}
    assert answers & openers == set()


def test_every_command_opens_something() -> None:
    assert set(COMMANDS.values()) <= set(MENU)

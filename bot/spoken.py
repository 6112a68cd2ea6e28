"""Two words that are easy to read out and to type, and mean nothing in any language: "kumadi tagura".

    pair = new()                      "kumadi tagura", one of 729 million
    read("Kumadi, tagoora!")          "kumadi tagura"
    read("كومادي تاجورا")             the same, by whoever writes no Latin letters

Ten consonants and three vowels, three syllables a word. The letters are those that all our languages tell apart: no e
beside i, no o beside u, no p beside b, no l beside r. So what somebody heard and wrote their own way reads as what was
meant, and no letter that is ever shown reads as another.
"""

from __future__ import annotations

import re
import secrets

from bot.answers.words import normal

__all__ = ["new", "read"]

CONSONANTS = "bdfgkmnrst"
VOWELS = "aiu"
SYLLABLES = 3

# What would mean something after all, in a language that somebody in the group may speak.
_RUDE = ("bita", "fuk", "kaga", "kaka", "kuma", "kus", "nig", "nik", "sida", "tis")

# Each letter that people write for one of ours. What is written twice counts once, which makes "oo" and "ou" one u.
_HEARD = str.maketrans(
    {
        **dict(zip("eyowcqplvjzh", ("i", "i", "u", "u", "k", "k", "b", "r", "f", "g", "s", ""), strict=True)),
        **dict.fromkeys("اأآىةه", "a"),
        **dict.fromkeys("يیإئ", "i"),
        **dict.fromkeys("وؤ", "u"),
        **dict.fromkeys("بپ", "b"),
        **dict.fromkeys("دضذظ", "d"),
        **dict.fromkeys("فڤ", "f"),
        **dict.fromkeys("جغگ", "g"),
        **dict.fromkeys("كکقخ", "k"),
        "م": "m",
        "ن": "n",
        **dict.fromkeys("رل", "r"),
        **dict.fromkeys("سصزث", "s"),
        **dict.fromkeys("تط", "t"),
    }
)
_LETTERS = re.compile(f"(?:[{CONSONANTS}][{VOWELS}]){{{2 * SYLLABLES}}}")
_TWICE = re.compile(r"(.)\1+")

# Longer than any way to write twelve letters.
_WRITTEN_MAX = 60


def new() -> str:
    """A pair at random, to be shown to one person for a short time."""
    while True:
        first, second = (_word() for _ in range(2))
        if not any(rude in word for rude in _RUDE for word in (first, second)):
            return f"{first} {second}"


def read(text: str) -> str | None:
    """The pair that was typed, as `new` writes it; None if it is none."""
    if len(text) > _WRITTEN_MAX:
        return None
    letters = "".join(character for character in normal(text) if character.isalpha()).translate(_HEARD)
    heard = _TWICE.sub(r"\1", letters)
    if not _LETTERS.fullmatch(heard):
        return None
    return f"{heard[: 2 * SYLLABLES]} {heard[2 * SYLLABLES :]}"


def _word() -> str:
    return "".join(secrets.choice(CONSONANTS) + secrets.choice(VOWELS) for _ in range(SYLLABLES))

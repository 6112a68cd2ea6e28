"""Words as phones without apps show them: one SMS holds 160 letters of GSM's own alphabet, or 70 of all others.

So one letter outside that alphabet, seen or unseen, makes a message cost twice. What nobody sees is left out, what
looks the same is written with GSM's letters, and accents go where that, and only that, keeps a message in the alphabet.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["one_line", "plain", "segments"]

# GSM 03.38: letters that count once, and those that count twice.
_ONCE = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_TWICE = frozenset("^{}\\[~]|€\f")

# (of a single message, of each part of a longer one), in letters of GSM's alphabet, and in units of UTF-16.
_GSM = (160, 153)
_UCS2 = (70, 67)

# What is told apart from GSM's letters by a typographer only.
_SAME = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f", " "),
        **dict.fromkeys("‘’‚‛′ʼ", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−•·", "-"),
        "…": "...",
        "×": "x",
        "→": "->",
        # How far something has come is seen by these alone.
        "●": "(x)",
        "◐": "(-)",
        "○": "( )",
    }
)
# Of a list of conditions, the sign before one that is not met is all that tells it from the others. Before an answer it
# only repeats the words.
_UNMET = re.compile(r"^❌(?= )", re.MULTILINE)
# These shape the letters of Arabic and Indic scripts, and nothing else here.
_JOINERS = "\u200c\u200d"


def plain(text: str) -> str:
    """`text` as it is sent by SMS: nothing invisible, no emoji, and in GSM's alphabet wherever the language allows."""
    seen = "\n".join(" ".join(line.split()) for line in _visible(_UNMET.sub("x", text)).splitlines())
    if _is_gsm(seen):
        return seen
    bare = _without_accents(seen)
    return bare if _is_gsm(bare) else seen


def segments(text: str) -> int:
    """How many messages the phone company counts for a text."""
    if _is_gsm(text):
        length, (single, part) = sum(1 + (letter in _TWICE) for letter in text), _GSM
    else:
        length, (single, part) = len(text.encode("utf-16-le")) // 2, _UCS2
    return 1 if length <= single else -(-length // part)


def one_line(text: str) -> str:
    """`text` as the value of a variable: in one line, never empty, and with no long gaps; Twilio refuses others."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    joined = ""
    for line in filter(None, lines):
        # A sentence that has ended needs no other sign between it and the next.
        between = "" if not joined else " " if unicodedata.category(joined[-1]) in ("Po", "So") else " · "
        joined += between + line
    return joined or "–"


def _visible(text: str) -> str:
    mapped = unicodedata.normalize("NFC", text).translate(_SAME)
    return "".join(letter for letter in mapped if letter in "\n" + _JOINERS or not _is_ornament(letter))


def _is_ornament(letter: str) -> bool:
    """Emoji, what chooses their colour, and all that is not seen."""
    if letter.isascii():
        return not letter.isprintable()
    category = unicodedata.category(letter)
    return category in ("Cf", "Cc", "Cs", "Co", "Cn", "So", "Sk") or "\ufe00" <= letter <= "\ufe0f"


def _without_accents(text: str) -> str:
    """Letters outside GSM's alphabet without their accents; those inside keep theirs, which costs nothing."""
    return "".join(letter if letter in _ONCE or letter in _TWICE else _base(letter) for letter in text)


def _base(letter: str) -> str:
    if letter in _LETTERS:
        return _LETTERS[letter]
    return "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))


# Letters that no decomposition leads to.
_LETTERS = {"œ": "oe", "Œ": "OE", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ħ": "h", "ŋ": "n", "`": "'"}


def _is_gsm(text: str) -> bool:
    return all(letter in _ONCE or letter in _TWICE for letter in text)

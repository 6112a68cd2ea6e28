"""Words and names as people type them: what is the same to them is the same here."""

from __future__ import annotations

import unicodedata

__all__ = ["bare", "clean_name", "clean_note", "confusable", "matches", "normal"]

# Long enough for every real name, short enough that no name fills a phone.
NAME_LETTERS_MAX = 64
# A few sentences, which is what is passed on from one member to another.
NOTE_LETTERS_MAX = 300
# Vietnamese needs two marks on a letter, pointed Arabic and Hebrew three; a "zalgo" name has dozens.
MARKS_MAX = 4

_ZWNJ, _ZWJ = "\u200c", "\u200d"

# Seen as nothing and not in category Cf: fillers that pass for letters, variation selectors, the keycap's frame.
_BLANKS = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u20e3\u2800\u3164\uffa0"
    + "".join(map(chr, range(0xFE00, 0xFE10)))
    + "".join(map(chr, range(0xE0100, 0xE01F0)))
)

# What is left out when people are in a hurry: accents of Latin, Greek and Cyrillic, Arabic vowel signs and hamza, and
# the tatweel. The vowels of Indic scripts are marks too, but those nobody leaves out: they are the word.
_LEFT_OUT = frozenset(map(chr, [*range(0x300, 0x370), *range(0x64B, 0x660), 0x670, 0x640]))
_SAME_LETTER = str.maketrans("ىیکةھہ", "ييكههه")

# The marks around a word. No dash, bracket or leading point: "-50", "(50)" and ".5" are not "50".
_BEFORE = " ¡¿\"'“”‘’«»"
_AFTER = _BEFORE + ".,!?;:…،؟؛۔।॥።፣、。！？"

# Small letters of Cyrillic and Greek, and the Latin ones they look like, in either case: н is there because of Н.
_LOOKS_LIKE = str.maketrans(
    "авекмнорстухѕіјԛԝһӏҽьαβεζηικμνορτυχωϲɑɡı",
    "abekmhopctyxsijqwhlebabezhikmnoptyxwcagi",
)
_SAME_STROKE = str.maketrans({"0": "o", "1": "i", "l": "i", "|": "i", "5": "s"})


def normal(text: str) -> str:
    """`text` as it is compared: no case, no invisible characters, no accents that people leave out, single spaces.

    Punctuation around it goes too, unless it is all there is: "Yes!" is "yes", and "?" stays "?".
    """
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    kept = "".join(char for char in folded if not _invisible(char) and char not in _LEFT_OUT)
    one_spaced = " ".join(unicodedata.normalize("NFC", kept).translate(_SAME_LETTER).split())
    return one_spaced.lstrip(_BEFORE).rstrip(_AFTER) or one_spaced


def matches(text: str, label: str) -> bool:
    """Whether `text` says `label`: its words, or the first letters of them; the emoji before them is not needed.

    "yes" and "y" match "✅ Yes, I have €50". A number matches whole only: "5" is not "50". Whether it matches another
    label as well is for the caller to see.
    """
    typed, said = normal(text), normal(label)
    if not typed:
        return False
    for words in (said, _worded(said)):
        if words == typed:
            return True
        if words.startswith(typed) and (not typed[-1].isdigit() or words[len(typed)] == " "):
            return True
    return False


def clean_name(text: str) -> str:
    """`text` as a name that can stand in any message: one line, NFC, nothing invisible; "" if nothing is left.

    ZWJ and ZWNJ stay inside, for Persian, Indic scripts and emoji need them. At most NAME_LETTERS_MAX letters.
    """
    return _clean(text, NAME_LETTERS_MAX)


def clean_note(text: str) -> str:
    """`text` as words that one member passes on to another: clean as a name is, at most NOTE_LETTERS_MAX letters."""
    return _clean(text, NOTE_LETTERS_MAX)


def confusable(a: str, b: str) -> bool:
    """Whether two names can be taken for each other on a phone: Maria with a Cyrillic а, rnaria, MARIA."""
    return _skeleton(a) == _skeleton(b)


def bare(text: str) -> str:
    """`text` without what cannot be seen: controls, direction marks, variation selectors. Line breaks become spaces."""
    return "".join(" " if char in "\n\t\r" else char for char in text if char in "\n\t\r" or not _invisible(char))


def _clean(text: str, letters_max: int) -> str:
    # What lies behind this cannot be among the letters kept, and a megabyte of marks must not cost a second.
    kept = "".join(_kept(char) for char in text[: letters_max * 16])
    words = " ".join(unicodedata.normalize("NFC", kept).split())
    return _cut(words, letters_max).strip(f" {_ZWJ}{_ZWNJ}")


def _invisible(char: str) -> bool:
    return char in _BLANKS or (unicodedata.category(char) in ("Cf", "Cc", "Cs") and char not in "\n\t\r")


def _kept(char: str) -> str:
    category = unicodedata.category(char)
    if char in (_ZWJ, _ZWNJ):
        return char
    if category in ("Zs", "Zl", "Zp") or char in "\n\t\r":
        return " "
    # U+FE0F makes a heart red; the other blanks only make two names look the same.
    if category in ("Cc", "Cf", "Cs", "Co", "Cn") or (char in _BLANKS and char != "\ufe0f"):
        return ""
    return char


def _cut(text: str, letters_max: int) -> str:
    """The first `letters_max` letters, each with at most MARKS_MAX marks. A mark that has no letter goes."""
    kept: list[str] = []
    letters = marks = 0
    joined = False
    for char in text:
        if unicodedata.category(char).startswith("M") or char in (_ZWJ, _ZWNJ):
            marks += 1
            if letters and marks <= MARKS_MAX:
                kept.append(char)
                joined = char == _ZWJ
            continue
        marks = 0
        if not joined:
            letters += 1
        joined = False
        if letters > letters_max:
            break
        kept.append(char)
    return "".join(kept)


def _worded(text: str) -> str:
    start = next((i for i, char in enumerate(text) if char.isalnum()), len(text))
    return text[start:]


def _skeleton(name: str) -> str:
    seen = normal(name).translate(_LOOKS_LIKE).translate(_SAME_STROKE)
    return seen.replace("rn", "m").replace("vv", "w").replace(" ", "")

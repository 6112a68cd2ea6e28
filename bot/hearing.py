"""What somebody typed means: a choice that is open to them, or a word that opens a conversation.

People type what they see: the label, its first letters, its number, "yes" in their language. And they type what they
know: "menu", "paid 50", the name of a language. Words count in every language we speak, the person's own first.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from bot import answers, i18n
from bot.conversations import MENU
from bot.cooperative import checks, groups, people
from bot.dialogue import Turn
from bot.messages import Choice, GroupName, Link, Name, Say

__all__ = ["Opener", "amount_in", "choice_among", "drawn", "opener_of", "receipt_in", "says_yes_or_no"]

# Typed letters stand for a label when there are at least so many: fewer fit too much.
LETTERS_MIN = 3

# Words that steer a waiting conversation rather than open one.
STEERING = ("cancel", "back")


@dataclass(frozen=True, slots=True)
class Opener:
    """A conversation that was asked for by a word, and the words that came with it: "50 fatou" of "paid 50 fatou"."""

    name: str
    rest: str


def choice_among(turn: Turn, choices: tuple[Choice, ...], *, numbers: bool, whole: bool = False) -> Choice | None:
    """The one choice that was typed: by label, its first letters, yes or no, or its number where `numbers` count.

    whole: only a whole label counts, where a few letters may be an answer themselves: Can is a name.
    """
    typed = answers.normal(turn.text)
    if not typed:
        return None
    open_choices = [choice for choice in choices if choice.link is None]
    labels = [answers.normal(drawn(turn, choice.label)) for choice in open_choices]
    exact = [choice for choice, label in zip(open_choices, labels, strict=True) if typed in (label, _plain(label))]
    if len(exact) == 1:
        return exact[0]
    if whole:
        return None
    for word in ("yes", "no"):
        if typed in _words(turn.person.language, f"word-{word}"):
            said = [choice for choice in open_choices if _stands_for(choice, word)]
            if len(said) == 1:
                return said[0]
            if word == "no" and not said and any(_stands_for(choice, "yes") for choice in open_choices):
                # "Right?" [Yes] [Cancel]: whoever says no wants nothing written.
                return next((choice for choice in open_choices if choice.id == "cancel"), None)
    number = answers.number(turn.text) if numbers else None
    if number is not None:
        return open_choices[number - 1] if 1 <= number <= len(open_choices) else None
    if len(typed) < LETTERS_MIN:
        return None
    begun = [choice for choice, label in zip(open_choices, labels, strict=True) if answers.matches(typed, label)]
    return begun[0] if len(begun) == 1 else None


def says_yes_or_no(turn: Turn) -> bool:
    """Whether what was typed is a bare yes or no, which says nothing of what it is about."""
    typed = answers.normal(turn.text)
    return any(typed in _words(turn.person.language, f"word-{word}") for word in ("yes", "no"))


def opener_of(turn: Turn) -> Opener | None:
    """The conversation that the typed words ask for; None if they ask for none."""
    typed = answers.normal(turn.text)
    for language in _in_order(turn.person.language):
        for name in (*STEERING, *MENU):
            if typed in _words(language, f"{name}-words"):
                return Opener(name, "")
    named = _language_named(typed)
    if named is not None:
        return Opener("language", named)
    found = _opener_with_rest(turn, typed)
    if found is not None:
        return Opener(found, turn.text)
    # A receipt's number and mark are like nothing else that people type.
    receipt = checks.read(turn.text)
    return Opener("check", turn.text) if receipt.number is not None and receipt.mark else None


def amount_in(turn: Turn) -> bool:
    """Whether what was typed is nothing but an amount, clear or not: a bare "50" means "I paid 50"."""
    if turn.group is None:
        return False
    read = answers.amount(turn.text, turn.group.currency)
    return isinstance(read, answers.Amount | answers.Ambiguous)


def receipt_in(turn: Turn) -> bool:
    """Whether what was typed is nothing but the number of a receipt: "R-0042" means "show me that one"."""
    return checks.is_number(turn.text)


def drawn(turn: Turn, say: Say) -> str:
    """A message in the person's own words, as they see it."""

    def named(what: Name | GroupName | Link) -> str:
        match what:
            case Name(person):
                return people.name_of(turn.session, person)
            case GroupName(group):
                return groups.name_of_group(turn.session, group)
            case Link():
                return ""

    return i18n.text(people.reader(turn.person), say, named)


def _opener_with_rest(turn: Turn, typed: str) -> str | None:
    """What "paid 50" opens, or "50 ✅", or "statement march": a word, and a number or a month beside it.

    Behind some words a name is enough: "pay for Samuel".
    """
    figures = _has_digit(typed) or i18n.months_in(turn.text, turn.person.language, turn.now.date())
    names = [name for name, item in MENU.items() if item.answered_by_rest and (figures or item.answered_by_name)]
    for language in _in_order(turn.person.language):
        words = {word: name for name in names for word in _words(language, f"{name}-words")}
        for word in sorted(words, key=len, reverse=True):
            if typed.startswith(f"{word} ") or typed.endswith(f" {word}"):
                return words[word]
    return None


def _stands_for(choice: Choice, word: str) -> bool:
    """Whether "yes" or "no" may be said for a choice: one that is called so, or confirms or declines a handover."""
    return choice.id in {"yes": ("yes", "confirm", "accept"), "no": ("no", "decline", "refuse")}[word]


def _plain(label: str) -> str:
    """A label without the sign before it: nobody types "✅ yes"."""
    return label.lstrip("".join(character for character in label if not character.isalnum())).strip()


def _has_digit(text: str) -> bool:
    return any(character.isnumeric() for character in text)


def _in_order(language: str) -> tuple[str, ...]:
    return (language, *(other for other in i18n.languages() if other != language))


@cache
def _words(language: str, id: str) -> frozenset[str]:
    return frozenset(i18n.words(language, id)) if i18n.has(language, id) else frozenset()


@cache
def _names_of_languages() -> dict[str, str]:
    return {answers.normal(i18n.own_name(code)): code for code in i18n.languages()}


def _language_named(typed: str) -> str | None:
    return _names_of_languages().get(typed)

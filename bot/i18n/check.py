"""Whether the languages are complete and every message in them can be drawn.

English is the measure: its messages, their variables and the comments that describe them. No linter for Fluent checks
variables, so this reads the syntax trees, and then draws every message in every language, with samples of what its
variables may be, in all the digits its readers may choose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.answers.words import bare
from bot.i18n import APOLOGY, FALLBACK, FOLDER, ours
from bot.i18n.catalogue import FUNCTIONS, Catalogue, MissingMessage
from bot.i18n.formats import Reader, digit_styles, locale_of
from bot.messages import Arg, GroupName, Link, Name, Say
from bot.money import Money

__all__ = ["BALLOT_MAX", "LABEL_MAX", "Message", "faults", "messages_in"]

# The longest label of a WhatsApp button.
LABEL_MAX = 20
# The longest question of a Telegram poll. What is longer is said above it, and its first line asks.
BALLOT_MAX = 300
# Bookkeepers' words, which put members off and are not needed.
_FORBIDDEN = re.compile(r"\b(debit|credit|default|KYC)\w*", re.IGNORECASE)
# As in the comment `# $amount (Money): what was paid · $count (Number): how often`.
_DESCRIBED = re.compile(r"\$([a-zA-Z][\w-]*) \((\w+)\)")
# Plurals that no number of people, payments or days needs: "un million de francs".
_PLURALS_TO = 1_000

_AT = datetime(2026, 11, 24, 17, 5, tzinfo=UTC)
# The first of each is an ordinary one; labels are measured with those.
_SAMPLES: dict[str, tuple[Arg, ...]] = {
    "Money": (Money(350_00, "EUR"), Money(1_240_50, "KES"), Money(-1_000, "XOF"), Money(0, "USD")),
    "Number": (1, 0, 2, 3, 5, 11, 21, 100, 1_000_000),
    "Date": (_AT.date(), date(2027, 1, 31)),
    "Time": (_AT,),
    "Name": (Name(1),),
    "GroupName": (GroupName(1),),
    "Link": (Link("start", "code"),),
    "Zone": ("Europe/Brussels", "America/Argentina/Ushuaia", "UTC"),
    "Text": ("K7XY 24MQ", "two\nlines"),
    "Truth": (True, False),
    "Message": (Say(APOLOGY),),
    "Lines": ((Say(APOLOGY), Say(APOLOGY)),),
    "Word": ("",),
}
_PLURAL_NAMES = frozenset({"zero", "one", "two", "few", "many"})


@dataclass(slots=True)
class Message:
    """What the syntax tree says of one message."""

    file: str
    entry: ast.Message
    variables: set[str] = field(default_factory=set)
    keys: dict[str, set[str]] = field(default_factory=dict)
    """Of each variable that is chosen by, the names of the variants."""
    strange: list[str] = field(default_factory=list)
    references: set[str] = field(default_factory=set)
    words: list[str] = field(default_factory=list)


def faults(folder: Path = FOLDER) -> list[str]:
    """All that is wrong in the languages of `folder`, one sentence each; empty if nothing is."""
    try:
        catalogue = ours() if folder == FOLDER else Catalogue(folder)
    except ValueError as error:
        return [str(error)]
    languages = {language: messages_in(catalogue, language) for language in catalogue.languages}
    english = languages.get(FALLBACK, {})
    if APOLOGY not in english:
        return [f"{FALLBACK} has no message {APOLOGY}, which is said when another cannot be"]
    found = [*_faults_of_english(english)]
    for language, messages in languages.items():
        found += _faults_of_language(catalogue, language, messages, english)
        found += _faults_of_words(catalogue, language, messages)
    return found


def _faults_of_english(english: dict[str, Message]) -> Iterator[str]:
    for id, message in english.items():
        where = f"{FALLBACK}/{message.file}, {id}"
        described = _kinds(message)
        for name in sorted(message.variables - set(described)):
            yield f"{where}: no comment describes ${name}, as in: # ${name} (Money): what it is"
        for name in sorted(set(described) - message.variables):
            yield f"{where}: the comment describes ${name}, which is not used"
        for name, kind in described.items():
            if kind not in _SAMPLES:
                yield f"{where}: ${name} is called a {kind}, which is none of {', '.join(sorted(_SAMPLES))}"
        for word in message.words:
            if forbidden := _FORBIDDEN.search(word):
                yield f"{where}: says {forbidden.group()!r} to a member"


def _faults_of_language(
    catalogue: Catalogue, language: str, messages: dict[str, Message], english: dict[str, Message]
) -> Iterator[str]:
    for id in sorted(english.keys() - messages.keys()):
        yield f"{language}: {id} is missing (English has it in {english[id].file})"
    for id, message in messages.items():
        where = f"{language}/{message.file}, {id}"
        if id not in english:
            yield f"{where}: English has no such message"
            continue
        model = english[id]
        if message.file != model.file:
            yield f"{where}: English has it in {model.file}"
        yield from (f"{where}: {strange}" for strange in message.strange)
        if message.variables != model.variables:
            different = ", ".join(f"${name}" for name in sorted(message.variables ^ model.variables))
            yield f"{where}: has not the same variables as English: {different}"
            continue
        kinds = _kinds(model)
        if not (message.variables <= kinds.keys() and set(kinds.values()) <= _SAMPLES.keys()):
            continue
        yield from (f"{where}: {fault}" for fault in _faults_of_choices(language, message, model, kinds))
        yield from (f"{where}: {fault}" for fault in _faults_of_drawing(catalogue, language, id, model, kinds))


def _faults_of_choices(language: str, message: Message, model: Message, kinds: dict[str, str]) -> Iterator[str]:
    for name, keys in message.keys.items():
        if kinds[name] == "Number":
            # Variants by value only, such as [0] beside *[other], are somebody's choice; half the plurals are a slip.
            if not keys & _PLURAL_NAMES:
                continue
            needed = {form for n, form in _plurals(language) if n not in keys} - {"other"}
            if missing := needed - keys:
                yield f"the plural forms {', '.join(sorted(missing))} of ${name} are missing"
        elif kinds[name] not in ("Word", "Truth"):
            yield f"${name} is a {kinds[name]}, which cannot be chosen by"
        elif keys != model.keys.get(name):
            yield f"${name} has other variants than in English"


@cache
def _plurals(language: str) -> tuple[tuple[str, str], ...]:
    """The plural form of each number that there may be a word for."""
    plural = locale_of(language).plural_form
    return tuple((str(n), plural(n)) for n in range(_PLURALS_TO))


def _faults_of_drawing(
    catalogue: Catalogue, language: str, id: str, model: Message, kinds: dict[str, str]
) -> Iterator[str]:
    samples = {name: _SAMPLES[kind] for name, kind in kinds.items()}
    samples |= {name: tuple(sorted(keys)) for name, keys in model.keys.items() if kinds[name] == "Word"}
    ordinary = {name: sample[0] for name, sample in samples.items()}
    turns = max(map(len, samples.values()), default=1)
    drawn_with = [{name: sample[turn % len(sample)] for name, sample in samples.items()} for turn in range(turns)]
    for digits in digit_styles(language):
        reader = Reader(language, digits, "Europe/Brussels")
        try:
            drawn = [bare(catalogue.text(reader, Say(id, args), _named)) for args in (ordinary, *drawn_with)]
        except MissingMessage as missing:
            yield str(missing)
            return
        if not all(text.strip() for text in drawn):
            yield "says nothing"
        if id.endswith("-button") and len(drawn[0]) > LABEL_MAX:
            yield f"the label has {len(drawn[0])} characters, more than {LABEL_MAX}: {drawn[0]}"
        if id.endswith("-ballot") and len(drawn[0]) > BALLOT_MAX:
            yield f"the ballot has {len(drawn[0])} characters, more than a poll's {BALLOT_MAX}"


def _faults_of_words(catalogue: Catalogue, language: str, messages: dict[str, Message]) -> Iterator[str]:
    """A word that opens two conversations opens neither."""
    opens: dict[str, str] = {}
    for id in sorted(id for id, message in messages.items() if id.endswith("-words") and not message.variables):
        for word in catalogue.words(language, id):
            if word in opens:
                yield f"{language}: {word!r} is among {opens[word]} and {id}"
            opens[word] = id


def _named(what: Name | GroupName | Link) -> str:
    match what:
        case Name():
            return "Samuel"
        case GroupName():
            return "Unity Circle"
        case Link():
            return "t.me/bot?start=code"


def _kinds(message: Message) -> dict[str, str]:
    comment = message.entry.comment
    return dict(_DESCRIBED.findall(comment.content or "")) if comment else {}


def messages_in(catalogue: Catalogue, language: str) -> dict[str, Message]:
    """The messages of one language, by id, as their syntax trees show them."""
    found: dict[str, Message] = {}
    terms: dict[str, Message] = {}
    for file, tree in catalogue.trees[language].items():
        for entry in tree.body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = _looked_into(file, entry, entry)
            elif isinstance(entry, ast.Term):
                terms[entry.id.name] = _looked_into(file, entry, ast.Message(entry.id, entry.value))
    for message in found.values():
        for name in message.references - terms.keys():
            message.strange.append(f"-{name} is not there")
        if message.entry.value is None or message.entry.attributes:
            message.strange.append("is not one text, with no attributes")
    return found


def _looked_into(file: str, tree: ast.BaseNode, entry: ast.Message) -> Message:
    message = Message(file, entry)
    _Look(message).visit(tree)
    return message


class _Look(Visitor):
    def __init__(self, message: Message) -> None:
        self.message = message

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's name
        self.message.variables.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.message.references.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.message.strange.append(f"is put together from {node.id.name}; each message is a whole sentence")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        if node.id.name not in FUNCTIONS:
            self.message.strange.append(f"calls {node.id.name}, which is none of {', '.join(sorted(FUNCTIONS))}")
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        if isinstance(node.selector, ast.VariableReference):
            keys = (v.key.name if isinstance(v.key, ast.Identifier) else v.key.value for v in node.variants)
            self.message.keys.setdefault(node.selector.id.name, set()).update(keys)
        else:
            self.message.strange.append("chooses by something that is no variable")
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.message.words.append(node.value)

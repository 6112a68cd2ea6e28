"""Unknown: nobody can tell what was meant. Never "I don't understand" alone: the three likeliest things, as buttons.

"balence"            ->  [📒 My book] ...
"gave fatou 50"      ->  [💶 I paid €50] ...
a second time in a row, and a person is offered too
"""

from __future__ import annotations

from difflib import SequenceMatcher, get_close_matches
from functools import cache

from bot import answers, i18n, outbox
from bot.amounts import in_figures
from bot.cooperative import offices
from bot.cooperative.rules import rules_of
from bot.dialogue import Done, Turn, menu_choice
from bot.messages import Choice, say

__all__ = ["start"]

# What can be guessed, and the label of its button.
IN_A_GROUP = {
    "deposit": "deposit-button",
    "book": "book-button",
    "loan": "loan-button",
    "repay": "repay-button",
    "statement": "unknown-statement-button",
    "pending": "unknown-pending-button",
    "given": "given-button",
    "group": "group-button",
    "rules": "unknown-rules-button",
    "invite": "unknown-invite-button",
}
FOR_ANYBODY = {
    "found": "start-found-button",
    "join": "start-code-button",
    "check": "help-check-button",
    "language": "language-button",
    "settings": "settings-button",
    "privacy": "help-privacy-button",
    "help": "help-button",
}

# The likeliest, where the words say nothing.
LIKELY_IN_A_GROUP = ("deposit", "book", "help")
LIKELY_FOR_ANYBODY = ("found", "join", "help")

GUESSES_MAX = 3
# As alike as "balence" and "balance" (0.86); "bread" and "read" are too (0.89), which costs nobody more than a button.
ALIKE_MIN = 0.75
# What lies behind so many words is a story, and comparing it with every word of every language takes time.
WORDS_MAX = 8
LETTERS_MAX = 24


def start(turn: Turn) -> Done:
    """Answers with guesses from turn.text, which may be a command nobody knows."""
    choices = [*_guesses(turn), menu_choice()]
    # Somebody in no group has no officer to talk to.
    if turn.group is None or not _missed_before(turn):
        return Done((say("unknown-guess", choices=tuple(choices)),))
    choices.append(Choice("someone", say("someone-button"), action="someone"))
    return Done((say("unknown-again", choices=tuple(choices)),))


def _missed_before(turn: Turn) -> bool:
    """Whether the last thing we said to this person was a guess as well."""
    row = outbox.last_to(turn.session, turn.address.id)
    said = outbox.said(turn.session, row) if row is not None else None
    return said is not None and said.id in ("unknown-guess", "unknown-again")


def _guesses(turn: Turn) -> list[Choice]:
    labels = dict(FOR_ANYBODY)
    likely = LIKELY_FOR_ANYBODY
    if turn.group is not None:
        labels = {**IN_A_GROUP, **{name: label for name, label in labels.items() if name not in ("found", "join")}}
        likely = LIKELY_IN_A_GROUP
        if turn.person.id not in offices.treasurers(turn.session, turn.group.id):
            del labels["given"]
        if rules_of(turn.session, turn.group.id).lending is None:
            del labels["loan"]
    paid = _paid(turn)
    names = dict.fromkeys([*(["deposit"] if paid else []), *_alike(turn, tuple(labels)), *likely])
    guesses = {name: Choice(name, say(labels[name]), action=name) for name in list(names)[:GUESSES_MAX]}
    if paid:
        guesses["deposit"] = paid
    return list(guesses.values())


def _paid(turn: Turn) -> Choice | None:
    """ "I paid 50", where the one number in the words is an amount."""
    if turn.group is None:
        return None
    read = answers.find_amount(turn.text, turn.group.currency)
    if not isinstance(read, answers.Amount):
        return None
    label = say("unknown-paid-button", amount=read.money)
    # Nothing else of what they wrote is kept with the button.
    return Choice("deposit", label, action="deposit", object=in_figures(read.money))


def _alike(turn: Turn, names: tuple[str, ...]) -> list[str]:
    """Those of `names` whose words are most like what was typed, the most alike first; the person's own words win."""
    typed = answers.normal(turn.text[: WORDS_MAX * LETTERS_MAX])
    tokens = [token[:LETTERS_MAX] for token in (typed, *typed.split()[:WORDS_MAX])]
    others = (language for language in i18n.languages() if language != turn.person.language)
    best: dict[str, float] = {}
    for language in (turn.person.language, *others):
        words = _words(language, names)
        for token in tokens:
            for word in get_close_matches(token, words, n=GUESSES_MAX, cutoff=ALIKE_MIN):
                alike = SequenceMatcher(None, word, token).ratio()
                best[words[word]] = max(alike, best.get(words[word], 0.0))
    return sorted(best, key=lambda name: -best[name])


@cache
def _words(language: str, names: tuple[str, ...]) -> dict[str, str]:
    """What may be typed in a language, and what each opens."""
    listed = ((name, f"{name}-words") for name in names)
    return {word: name for name, id in listed if i18n.has(language, id) for word in i18n.words(language, id)}

"""Words that Meta approves beforehand: all that may be sent on WhatsApp to somebody who was silent for 24 hours.

They only knock: each says what waits, and has one button, [Open]. Who taps it can be written to freely again, and reads
the message itself, in any language. So what is approved rarely changes; and a language that WhatsApp does not know, or
that is not here yet, is knocked for in a second one: the group's, else English.

They are no Fluent: once approved a text cannot be changed, and gaps are numbered. `faults` finds what Meta refuses. A
changed text needs a new VERSION, for a refused name stays blocked for 30 days.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.i18n.formats import Reader, moment, money, receipt
from bot.messages import Arg, Name, Say, Template
from bot.money import Money

__all__ = ["LANGUAGES", "NAMES", "VERSION", "Wording", "faults", "friendly_name", "knock", "wording"]

VERSION = 1
FALLBACK = "en"

# What each kind says in its gaps, as samples for whoever approves it; without samples it has no gaps.
NAMES: Mapping[str, tuple[str, ...]] = {
    "open": (),
    "confirm": ("Samuel", "€50"),
    "receipt": ("R-0042",),
    "vote": ("29 Nov 20:00",),
    "due": (),
}

# What a reminder of something to be paid offers.
_OF_DUES = frozenset({"repay.this", "deposit.due", "contribute.this", "moretime.ask", "moretime.due", "dues.pay"})

# Messages around another one, and under what name they hold it.
_AROUND = {"common-in-group": "what", "motion-missing": "ballot", "motion-vote-again": "ballot"}

# Meta's limits, in letters.
_BODY_MAX = 1024
_BUTTON_MAX = 20
_GAP = re.compile(r"\{\{(\d+)\}\}")
_NAME = re.compile(r"[a-z0-9_]{1,512}")


@dataclass(frozen=True, slots=True)
class Wording:
    """A template in one language: its words with gaps {{1}}, {{2}}, and its one button."""

    body: str
    button: str


_WORDINGS: Mapping[str, Mapping[str, Wording]] = {
    "en": {
        "open": Wording("Group book: a new message about your group waits for you. Tap to read it.", "Open"),
        "confirm": Wording(
            "Group book: {{1}} says that you have {{2}} now. Tap to read it, and to say whether that is right.", "Open"
        ),
        "receipt": Wording("Group book: the receipt {{1}} is ready for you. Tap to read it in your book.", "Open"),
        "vote": Wording(
            "Group book: your group asks for your vote on a question, until {{1}}. Tap to read it and to vote.", "Open"
        ),
        "due": Wording("Group book: a payment to your group is due. Tap to see how much it is, and by when.", "Open"),
    },
    "fr": {
        "open": Wording(
            "Livre du groupe : un nouveau message de votre groupe vous attend. Touchez pour le lire.", "Ouvrir"
        ),
        "confirm": Wording(
            "Livre du groupe : {{1}} dit que vous avez {{2}} maintenant. Touchez pour lire, et dites si c’est juste.",
            "Ouvrir",
        ),
        "receipt": Wording(
            "Livre du groupe : le reçu {{1}} est prêt pour vous. Touchez pour le lire dans votre livre.", "Ouvrir"
        ),
        "vote": Wording(
            "Livre du groupe : votre groupe vous pose une question, à voter avant le {{1}}. Touchez pour la lire.",
            "Ouvrir",
        ),
        "due": Wording(
            "Livre du groupe : un paiement à votre groupe arrive à échéance. Touchez pour voir combien, et pour quand.",
            "Ouvrir",
        ),
    },
    "es": {
        "open": Wording("Libro del grupo: un mensaje nuevo de su grupo le espera. Toque para leerlo.", "Abrir"),
        "confirm": Wording(
            "Libro del grupo: {{1}} dice que usted tiene {{2}} ahora. Toque para leerlo, y diga si es correcto.",
            "Abrir",
        ),
        "receipt": Wording("Libro del grupo: el recibo {{1}} está listo. Toque para leerlo en su libro.", "Abrir"),
        "vote": Wording(
            "Libro del grupo: su grupo le pide su voto sobre una pregunta, hasta el {{1}}. Toque para leerla y votar.",
            "Abrir",
        ),
        "due": Wording("Libro del grupo: toca un pago a su grupo. Toque para ver cuánto es, y hasta cuándo.", "Abrir"),
    },
    "ar": {
        "open": Wording("دفتر المجموعة: تنتظرك رسالة جديدة عن مجموعتك. اضغط لقراءتها.", "فتح"),
        "confirm": Wording("دفتر المجموعة: يقول {{1}} إن لديك {{2}} الآن. اضغط للقراءة، وقل هل هذا صحيح.", "فتح"),
        "receipt": Wording("دفتر المجموعة: الإيصال {{1}} جاهز لك. اضغط لقراءته في دفترك.", "فتح"),
        "vote": Wording("دفتر المجموعة: تطلب مجموعتك صوتك في سؤال، حتى {{1}}. اضغط للقراءة والتصويت.", "فتح"),
        "due": Wording("دفتر المجموعة: حان موعد دفعة لمجموعتك. اضغط لترى كم هي، وحتى متى.", "فتح"),
    },
    "sw": {
        "open": Wording("Kitabu cha kikundi: ujumbe mpya wa kikundi chako unakusubiri. Gusa ili kuusoma.", "Fungua"),
        "confirm": Wording(
            "Kitabu cha kikundi: {{1}} anasema una {{2}} sasa. Gusa ili kusoma, na kusema kama ni sawa.", "Fungua"
        ),
        "receipt": Wording(
            "Kitabu cha kikundi: stakabadhi {{1}} iko tayari. Gusa ili kuisoma kwenye kitabu chako.", "Fungua"
        ),
        "vote": Wording(
            "Kitabu cha kikundi: kikundi kinaomba kura yako kwa swali, hadi {{1}}. Gusa ili kusoma na kupiga kura.",
            "Fungua",
        ),
        "due": Wording(
            "Kitabu cha kikundi: malipo ya kikundi chako yamefika. Gusa ili kuona ni kiasi gani, na hadi lini.",
            "Fungua",
        ),
    },
}

LANGUAGES: tuple[str, ...] = tuple(_WORDINGS)


def wording(name: str, language: str) -> Wording:
    """The words of a template. KeyError if it is not there in that language."""
    return _WORDINGS[language][name]


def friendly_name(name: str, language: str) -> str:
    """What a template is called at Twilio and Meta."""
    return f"kitabu_{name}_{language}_v{VERSION}"


def knock(reader: Reader, waiting: Say, named: Callable[[Name], str], *, second: str = "") -> Template:
    """What to knock with when `waiting` waits for a reader. `named` looks up names. second: the language for a reader
    whose own has no templates.
    """
    language = next((one for one in (reader.language, second) if one in _WORDINGS), FALLBACK)
    reader = replace(reader, language=language)
    actions = {choice.action for choice in waiting.choices}
    waiting = _within(waiting)
    args = waiting.args
    if waiting.id.startswith("handover-ask-"):
        who, amount = args.get("giver", args.get("sayer")), args.get("amount")
        if isinstance(who, Name) and isinstance(amount, Money):
            return Template("confirm", language, (named(who), money(reader, amount)))
    number: Arg | None = args.get("receipt")
    if waiting.id.startswith("receipt-") and isinstance(number, int):
        return Template("receipt", language, (receipt(reader, number),))
    until: Arg | None = args.get("until")
    if "motion.vote" in actions and isinstance(until, datetime):
        return Template("vote", language, (moment(reader, until),))
    if actions & _OF_DUES:
        return Template("due", language)
    return Template("open", language)


def _within(said: Say) -> Say:
    """What a message is about, without the words that stand around it: whose group it is, that a vote is missing."""
    inner = said.args.get(_AROUND.get(said.id, ""))
    return _within(inner) if isinstance(inner, Say) else said


def faults() -> Iterator[str]:
    """What Meta would refuse, or is missing: a sentence each."""
    for language, wordings in _WORDINGS.items():
        for name in sorted(NAMES.keys() | wordings.keys()):
            if name not in wordings or name not in NAMES:
                yield f"{name} is not the same in every language: see {language}."
            else:
                yield from (f"{friendly_name(name, language)} {fault}." for fault in _faults_of(name, wordings[name]))


def _faults_of(name: str, wording: Wording) -> Iterator[str]:
    body, gaps = wording.body, [int(gap) for gap in _GAP.findall(wording.body)]
    if not _NAME.fullmatch(name):
        yield "has a name with other letters than a-z, 0-9 and _"
    if gaps != list(range(1, len(NAMES[name]) + 1)):
        yield f"has the gaps {gaps}, and samples for {len(NAMES[name])}"
    if re.match(r"\W*\{\{", body) or re.search(r"\}\}\W*$", body):
        yield "begins or ends with a gap"
    if re.search(r"\}\}\W*\{\{", body):
        yield "has two gaps with no word between them"
    if len(_GAP.sub(" ", body).split()) < 2 * len(gaps) + 1:
        yield "has too few words for its gaps"
    if len(body) > _BODY_MAX or "\n" in body or "    " in body:
        yield "is too long, or not on one line"
    if not 0 < len(wording.button) <= _BUTTON_MAX or "{{" in wording.button:
        yield f"needs a button of at most {_BUTTON_MAX} letters, without a gap"

"""Every message in every language as each kind of phone shows it: no label is cut, and nothing unseen costs an SMS."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot import answers, i18n
from bot.channels.twilio.content import Contents, _form_resource
from bot.channels.twilio.reading import _HELPS, _STARTS, _STOPS
from bot.channels.twilio.text import one_line, plain, segments
from bot.delivery.drawing import _TYPED
from bot.i18n import Reader
from bot.i18n.check import _SAMPLES, _kinds, _named, messages_in
from bot.messages import Arg, Button, Name, Say, say
from bot.money import Money
from bot.sandbox.twilio_content import content_of, draw, filled

ALL = Contents({f"kitabu_{kind}_{n}_v1": f"{kind}{n}" for kind in ("replies", "list") for n in range(1, 11)})
LANGUAGES = i18n.languages()
# In these, whole messages fit GSM's alphabet.
LATIN = [language for language in LANGUAGES if language in ("en", "fr", "es", "sw")]


def said_in(language: str, ending: str = "") -> Iterator[tuple[str, str]]:
    """Every message of a language, drawn with its first samples, and with a name and an amount that are long."""
    ours = messages_in(i18n.ours(), language)
    for id, message in messages_in(i18n.ours(), "en").items():
        # What is not translated yet, or anew, is told by test_check.
        if (
            not id.endswith(ending)
            or id.endswith("-words")
            or id not in ours
            or ours[id].variables != message.variables
        ):
            continue
        kinds = _kinds(message)
        for long in (False, True):
            args: dict[str, Arg] = {name: _SAMPLES[kind][0] for name, kind in kinds.items()}
            args |= {name: min(keys) for name, keys in message.keys.items() if kinds[name] == "Word"}
            if long:
                args |= {name: Money(123_456_789_00, "EUR") for name, kind in kinds.items() if kind == "Money"}
            yield id, i18n.text(Reader(language, "latn", "Europe/Brussels"), Say(id, args), _named)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_is_cut_on_whatsapp(language: str) -> None:
    labels = 0
    for id, label in said_in(language, "-button"):
        for count in (1, 4):
            shown = [Button(label, "t0"), *(Button(f"other {n}", f"t{n}") for n in range(1, count))]
            form = ALL.form("Is it so?", shown)
            if form is None:
                # Then it stands in the words, behind its number.
                assert len(one_line(label).encode("utf-16-le")) // 2 > 24, id
                continue
            kind = form[0].rstrip("0123456789")
            content = content_of("HX1", _form_resource(kind, count))
            drawn = draw(content, filled(content, json.dumps(form[1])))
            assert drawn.actions[0].label == one_line(label), id
            labels += 1
    assert labels > 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_unseen_is_sent_by_sms(language: str) -> None:
    for id, text in said_in(language):
        kept = [
            one
            for one in plain(text)
            if unicodedata.category(one) in ("Cf", "Cc", "So") and one not in "\n\u200c\u200d"
        ]
        assert not kept, (id, kept)
        assert plain(text).strip(), id


@pytest.mark.parametrize("language", LATIN)
def test_no_message_leaves_the_cheap_alphabet(language: str) -> None:
    for id, text in said_in(language):
        sent = plain(text)
        cheapest = -(-len(sent.encode("utf-16-le")) // 2 // 153)
        assert segments(sent) <= cheapest + 1, (id, sent)
        assert not any(ord(letter) > 0x17F and letter not in "ΔΦΓΛΩΠΨΣΘΞ€" for letter in sent), (id, sent)


@pytest.mark.parametrize("language", LATIN)
def test_a_receipt_is_one_sms_with_all_that_can_be_answered(language: str) -> None:
    reader = Reader(language, "latn", "Europe/Brussels")
    receipt = say(
        "receipt-deposit",
        receipt=43,
        amount=Money(50_00, "EUR"),
        by=Name(1),
        when=datetime(2026, 11, 24, 17, 5, tzinfo=UTC),
        saved=Money(350_00, "EUR"),
        mark="7YE5GQ1M3XHB",
    )
    lines = [
        i18n.text(reader, one, _named) for one in (receipt, say("receipt-share-button"), say("receipt-wrong-button"))
    ]
    words = "\n".join([lines[0], f"71 {lines[1]}", f"72 {lines[2]}", i18n.text(reader, say("numbers-answer"), _named)])
    assert segments(plain(words)) == 1, plain(words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_choice_by_sms_is_called_what_twilio_takes_for_itself(language: str) -> None:
    """YES is free: it only takes back a STOP."""
    taken = (_STOPS | _STARTS | _HELPS) - {"yes"}
    called = {id: plain(label).casefold() for id, label in said_in(language, "-button") if id not in _TYPED}
    assert not {id: label for id, label in called.items() if label in taken}
    words = i18n.words(language, "cancel-words"), i18n.words(language, "help-words")
    typed = [plain(i18n.text(Reader(language, "latn", "UTC"), label, _named)) for label in _TYPED.values()]
    assert [answers.normal(label) in known for label, known in zip(typed, words, strict=True)] == [True, True]

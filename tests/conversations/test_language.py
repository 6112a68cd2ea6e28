"""Another language, at any moment: in private, in the middle of a question, and on the cards that wait."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import hearing, i18n
from bot.conversations import unknown
from bot.cooperative.people import Person
from bot.messages import Heard
from tests.stage import Phone, Stage


@pytest.fixture(autouse=True)
def french_and_arabic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A house that speaks English, and two languages whose every sentence is English with its language before it.

    So these plays do not depend on any translator's words, and one can see in which language something was said.
    """
    folder = tmp_path / "languages"
    shutil.copytree(i18n.FOLDER / "en", folder / "en")
    for code in ("ar", "fr"):
        (folder / code).mkdir()
        for file in (i18n.FOLDER / "en").glob("*.ftl"):
            text = file.read_text(encoding="utf-8").replace("I speak English", f"I speak {code}")
            text = text.replace("How much did you pay?", f"({code}) How much did you pay?")
            text = text.replace("Do you have it?", f"({code}) Do you have it?").replace(
                "word = Language", f"word = {code}"
            )
            (folder / code / file.name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(i18n, "FOLDER", folder)
    _forget_words()
    yield
    _forget_words()


def _forget_words() -> None:
    for kept in (i18n.ours, hearing._words, hearing._names_of_languages, unknown._words):
        kept.cache_clear()


def labels(phone: Phone) -> set[str]:
    """The buttons without what directs right-to-left letters, which nobody sees."""
    return {re.sub("[\u200e\u200f\u2066-\u2069]", "", button) for button in phone.last.buttons}


def language_of(phone: Phone) -> tuple[str, str]:
    id = phone.id
    with phone.stage.session() as session:
        person = session.get_one(Person, id)
        return person.language, person.digits


def test_the_choices_are_languages_in_their_own_scripts(stage: Stage) -> None:
    samuel = stage.person("Samuel")
    samuel.commands("language")
    assert samuel.last.id == "language-which"
    assert {"English", "Français", "العربية"} <= labels(samuel)
    assert "Language" in samuel.last.text and "fr" in samuel.last.text, "asked in all of them at once"

    samuel.taps("Français")
    assert samuel.last.id == "language-spoken"
    assert samuel.last.edited
    assert "I speak fr" in samuel.last.text
    assert language_of(samuel) == ("fr", "latn")
    samuel.taps("Menu")
    assert samuel.last.id == "home-welcome"


@pytest.mark.parametrize("typed", ["language", "Language!", "🌍", "/language"])
def test_it_is_asked_for_by_word_sign_or_command(stage: Stage, typed: str) -> None:
    samuel = stage.person("Samuel")
    samuel.commands(typed[1:]) if typed.startswith("/") else samuel.says(typed)
    assert samuel.last.id == "language-which"


@pytest.mark.parametrize("typed", ["français", "FRANCAIS", "Français!"])
def test_its_own_name_is_enough(stage: Stage, typed: str) -> None:
    samuel = stage.person("Samuel")
    samuel.says(typed)
    assert "I speak fr" in samuel.last.text
    assert language_of(samuel) == ("fr", "latn")


def test_the_question_in_between_comes_back_in_the_new_language(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.commands("paid")
    assert samuel.last.id == "deposit-amount"
    samuel.says("language")
    samuel.says("Français")
    assert [message.id for message in samuel.messages[-2:]] == ["language-spoken", "deposit-amount"]
    assert "(fr) How much" in samuel.last.text

    samuel.says("50")
    samuel.taps("Yes, cash")
    assert samuel.last.id == "handover-waiting"


def test_asked_for_twice_the_question_before_it_is_not_lost(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.commands("paid")
    samuel.says("language")
    samuel.says("language")
    samuel.taps("Français")
    assert samuel.last.id == "deposit-amount"


def test_whoever_reads_arabic_is_asked_for_their_digits(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.commands("paid")
    samuel.says("العربية")
    assert samuel.last.id == "digits-which"
    assert {"123", "١٢٣"} <= labels(samuel)

    samuel.taps("١٢٣")
    assert samuel.showing("digits-chosen").text.count("١٢٣") == 1
    assert samuel.last.id == "deposit-amount"
    assert any("٥٠" in button for button in samuel.last.buttons)
    assert language_of(samuel) == ("ar", "arab")

    samuel.says("français")
    assert language_of(samuel) == ("fr", "latn"), "French has no such digits"


def test_digits_may_be_typed(stage: Stage) -> None:
    samuel = stage.person("Samuel")
    samuel.says("العربية")
    samuel.says("١٢٣")
    assert language_of(samuel) == ("ar", "arab")
    samuel.says("العربية")
    samuel.says("123")
    assert language_of(samuel) == ("ar", "latn")


def test_cards_that_wait_are_redrawn_in_place(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("I paid 50")
    samuel.taps("Yes, cash")
    asked = fatou.last
    fatou.says("français")
    assert fatou.showing("handover-ask-deposit-cash") is asked, "the same message, and no second one"
    assert asked.edited
    assert "(fr) Do you have it?" in asked.text

    fatou.taps("I have")
    assert asked.id == "receipt-deposit-counted"
    assert samuel.last.id == "receipt-deposit"


def test_a_language_nobody_speaks_here_is_asked_back(stage: Stage) -> None:
    samuel = stage.person("Samuel")
    samuel.commands("language")
    samuel.says("Klingon")
    assert [message.id for message in samuel.messages[-2:]] == ["pick-one", "language-which"]
    samuel.sends(Heard.STICKER)
    assert samuel.last.id == "language-which", "the question stands"
    samuel.says("cancel")
    assert language_of(samuel) == ("en", "latn")


def test_an_old_button_changes_nothing(stage: Stage) -> None:
    samuel = stage.person("Samuel")
    samuel.commands("language")
    token = samuel.last.tokens["Français"]
    samuel.says("cancel")
    samuel.taps_token(token)
    assert samuel.last.id == "button-past"
    assert language_of(samuel) == ("en", "latn")


def test_a_question_that_was_left_can_be_taken_up_by_its_own_button(stage: Stage) -> None:
    samuel = stage.person("Samuel")
    samuel.commands("language")
    first = samuel.last
    samuel.says("menu")
    samuel.taps("Français", message=first)
    assert language_of(samuel) == ("fr", "latn")


def test_in_a_group_it_is_asked_in_private(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    unity["Samuel"].commands("language", chat)
    assert unity["Samuel"].last.id == "language-which"
    assert chat.messages == []

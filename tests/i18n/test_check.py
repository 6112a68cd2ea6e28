"""The languages we speak are complete; and the check that says so finds what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.i18n import languages
from bot.i18n.check import faults

ENGLISH = """
common-problem = Something is wrong here.
# $count (Number): how many · $amount (Money): their sum
dues = { $count ->
    [one] One is due: { $amount }.
   *[other] { COUNT($count) } are due: { $amount }.
}
# $amount (Money)
yes-button = ✅ I have { $amount }
# $how (Word): how it was paid
how = { $how ->
    [cash] Cash.
   *[bank] Bank.
}
loan-ballot = Shall it be so?
home-words = menu | home
"""
FRENCH = """
common-problem = Quelque chose ne va pas.
dues = { $count ->
    [one] Un paiement : { $amount }.
   *[other] { COUNT($count) } paiements : { $amount }.
}
yes-button = ✅ J’ai { $amount }
how = { $how ->
    [cash] En espèces.
   *[bank] Par la banque.
}
loan-ballot = Faut-il le faire ?
home-words = menu | accueil
"""
ARABIC = """
common-problem = حدث خطأ.
dues = { $count ->
    [zero] لا شيء: { $amount }.
    [one] دفعة: { $amount }.
    [two] دفعتان: { $amount }.
    [few] { COUNT($count) } دفعات: { $amount }.
    [many] { COUNT($count) } دفعة: { $amount }.
   *[other] { COUNT($count) } دفعة: { $amount }.
}
yes-button = ✅ معي { $amount }
how = { $how ->
    [cash] نقدًا.
   *[bank] بالبنك.
}
loan-ballot = هل يكون ذلك؟
home-words = القائمة
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    for language, words in (("en", ENGLISH), ("fr", FRENCH), ("ar", ARABIC)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "talk.ftl").write_text(words, encoding="utf-8")
    return tmp_path


def test_every_language_says_all_that_english_says() -> None:
    assert faults() == []


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "sw"])
def test_the_languages_of_the_first_day_are_here(language: str) -> None:
    assert language in languages()


def test_a_house_in_order(house: Path) -> None:
    assert faults(house) == []


@pytest.mark.parametrize(
    ("language", "old", "new", "fault"),
    [
        ("fr", "common-problem = Quelque chose ne va pas.", "", "fr: common-problem is missing"),
        ("fr", "home-words =", "more = Encore.\nhome-words =", "fr/talk.ftl, more: English has no such message"),
        ("fr", "J’ai { $amount }", "J’ai { $amout }", "the same variables as English: $amount, $amout"),
        ("fr", "J’ai { $amount }", "J’ai tout", "the same variables as English: $amount"),
        ("fr", "✅ J’ai", "✅ Oui, j’ai bien reçu", "the label has"),
        (
            "fr",
            "Faut-il le faire ?",
            "Faut-il le faire ? " * 17,
            "the ballot has 322 characters, more than a poll's 300",
        ),
        ("fr", "[cash] En", "[chash] En", "$how has other variants"),
        ("fr", "= menu", "= { menu", "fr/talk.ftl, line"),
        ("fr", "COUNT($count)", "NUMBER($count)", "calls NUMBER, which is none of"),
        ("fr", "COUNT($count)", "DAY($count)", "not a date"),
        ("fr", "Par la", "Par { -bank } la", "-bank is not there"),
        ("fr", "Par la", "Par { common-problem } la", "is put together from common-problem"),
        ("fr", "accueil", "accueil\n    .title = Menu", "is not one text"),
        ("fr", "Quelque chose ne va pas.", '{ "" }', "says nothing"),
        ("ar", "    [two] دفعتان: { $amount }.\n", "", "plural forms two of $count are missing"),
        ("ar", "[few]", "[some]", "plural forms few of $count are missing"),
        ("en", "# $amount (Money)\nyes", "yes", "no comment describes $amount"),
        ("en", "(Word)", "(Thing)", "$how is called a Thing"),
        ("en", "# $how", "# $why (Text) · $how", "the comment describes $why, which is not used"),
        ("en", "Cash.", "Credited.", "says 'Credited' to a member"),
        ("en", "common-problem", "common-other", "en has no message common-problem"),
        ("en", "home-words", "book-words = book | Menu\nhome-words", "'menu' is among book-words and home-words"),
    ],
)
def test_what_is_wrong_is_found(house: Path, language: str, old: str, new: str, fault: str) -> None:
    file = house / language / "talk.ftl"
    words = file.read_text(encoding="utf-8")
    assert old in words
    file.write_text(words.replace(old, new, 1), encoding="utf-8")
    assert any(fault in found for found in faults(house)), faults(house)


def test_a_message_in_another_file_than_in_english_is_found(house: Path) -> None:
    (house / "fr" / "talk.ftl").rename(house / "fr" / "other.ftl")
    assert "fr/other.ftl, how: English has it in talk.ftl" in faults(house)


def test_values_without_plurals_are_a_choice_of_the_translators(house: Path) -> None:
    file = house / "ar" / "talk.ftl"
    words = file.read_text(encoding="utf-8")
    start, end = words.index("dues ="), words.index("yes-button")
    counted = "dues = { $count ->\n    [0] لا شيء: { $amount }\n   *[other] العدد { COUNT($count) }: { $amount }\n}\n"
    file.write_text(words[:start] + counted + words[end:], encoding="utf-8")
    assert faults(house) == []

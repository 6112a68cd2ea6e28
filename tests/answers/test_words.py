"""Words, labels and names as people type them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers import clean_name, clean_note, confusable, matches, normal


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Yes!", "yes"),
        ("  I   PAID. ", "i paid"),
        ("Ménu", "menu"),
        ("ＭＥＮＵ", "menu"),
        ("me\u200bnu\u200f", "menu"),
        ("✖️", "✖"),
        ("إلغاء", "الغاء"),
        ("مُدَوَّنة", "مدونة"),
        ("Straße", "strasse"),
        ("¿Sí?", "si"),
        ("?", "?"),
        ("👍🏽", "👍🏽"),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_what_is_the_same_to_people(text: str, same: str) -> None:
    assert normal(text) == normal(same)


def test_a_sign_or_a_bracket_is_part_of_a_number() -> None:
    assert normal("-50") == "-50"
    assert normal("(50)") == "(50)"
    assert normal(".5") == ".5"


def test_vowel_signs_of_indic_scripts_are_kept() -> None:
    assert normal("की") != normal("कु") != normal("क")


@given(st.text())
def test_normal_twice_is_normal_once(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@pytest.mark.parametrize(
    ("text", "label", "same"),
    [
        ("yes", "✅ Yes, I have €50", True),
        ("YES, I have", "✅ Yes, I have €50", True),
        ("y", "✅ Yes", True),
        ("✅", "✅", True),
        ("50", "€50", True),
        ("نعم", "✅ نعم، معي ٥٠ €", True),
        ("5", "50", False),
        ("5", "5.50 €", False),
        ("1", "1 week", True),
        ("-50", "50", False),
        ("no", "✅ Yes", False),
        ("", "Yes", False),
        ("!", "Yes", False),
        ("yes please", "Yes", False),
    ],
)
def test_a_label_by_its_words_or_their_first_letters(text: str, label: str, same: bool) -> None:
    assert matches(text, label) is same


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Samuel \n Okello ", "Samuel Okello"),
        ("Hiwot\u202e", "Hiwot"),
        ("\u2068Ali\u2069", "Ali"),
        ("Mari\u200ba", "Maria"),
        ("Jose\u0301", "José"),
        ("\u200d", ""),
        ("\u3164", ""),
        ("\u0301", ""),
        ("\t\r\n", ""),
        ("\ud800Ada", "Ada"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🌾", "👩\u200d🌾"),
        ("<b>Eve</b>", "<b>Eve</b>"),
        ("Z" + "\u0336" * 50, "Z" + "\u0336" * 4),
        ("क्षुद्र", "क्षुद्र"),
    ],
)
def test_a_clean_name(typed: str, name: str) -> None:
    assert clean_name(typed) == name


def test_a_name_has_64_letters_and_is_not_cut_inside_one() -> None:
    assert clean_name("a" * 500) == "a" * 64
    assert clean_name("e\u0323\u0301" * 500) == unicodedata.normalize("NFC", "e\u0323\u0301" * 64)


def test_a_note_is_longer_than_a_name_and_as_clean() -> None:
    assert clean_note("I gave it\nto her \u202esister") == "I gave it to her sister"
    assert clean_note("a" * 500) == "a" * 300


@given(st.text())
def test_a_clean_name_is_one_line_without_anything_hidden(text: str) -> None:
    name = clean_name(text)
    assert name == " ".join(name.split()) == clean_name(name)
    assert unicodedata.is_normalized("NFC", name)
    assert all(unicodedata.category(c) not in ("Cc", "Cf", "Cs") or c in "\u200c\u200d" for c in name)


@pytest.mark.parametrize(
    "other",
    [
        "maria",
        "MARIA",
        "M\u0430ria",
        "\u041c\u0430r\u0456a",
        "Mari\u200ba",
        "rnaria",
        "Mar1a",
        "Marla",
        "M\u00e1ria",
        "\uff2daria",
        "\u039cari\u03b1",
        "Ma ria",
    ],
)
def test_names_that_can_be_taken_for_each_other(other: str) -> None:
    assert confusable("Maria", other)


@pytest.mark.parametrize(("a", "b"), [("Maria", "Mario"), ("Fatou", "Fatima"), ("محمد", "محمود"), ("Анна", "Инна")])
def test_names_that_cannot(a: str, b: str) -> None:
    assert not confusable(a, b)


@given(st.text(alphabet=st.characters(categories=["Lu", "Ll"])))
def test_case_never_makes_two_names_of_one(name: str) -> None:
    assert confusable(name, name.casefold())

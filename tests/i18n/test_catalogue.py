"""Messages of a small made-up house, drawn for its readers."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot import i18n
from bot.answers import normal
from bot.i18n import MissingMessage, Reader
from bot.i18n.catalogue import Catalogue
from bot.messages import Arg, GroupName, Link, Name, Say, say
from bot.money import Money

ENGLISH = """
# $amount (Money) · $by (Name) · $at (Time)
received = { $by } received { $amount }, { MOMENT($at) }.
# $count (Number)
waiting = { $count ->
    [0] Nothing waits.
    [one] One thing waits.
   *[other] { $count } things wait.
}
# $how (Word)
how = { $how ->
    [cash] In cash.
   *[bank] By bank.
}
# $late (Truth)
late = { $late ->
    [true] Late.
   *[false] In time.
}
# $lines (Lines)
list = Yours: { $lines }
# $link (Link)
link = Open { $link }
# $when (Date)
day = On { DAY($when) }, that is { $when }.
# $words (Text)
said = They wrote: { $words }
word-yes = Yes! | y | ok | 👍 | Y
"""
ARABIC = """
received = استلم { $by } مبلغ { $amount }، { MOMENT($at) }.
waiting = { $count ->
    [zero] لا شيء ينتظر.
    [one] شيء واحد ينتظر.
    [two] شيئان ينتظران.
    [few] { $count } أشياء تنتظر.
    [many] { $count } شيئًا ينتظر.
   *[other] { $count } شيء ينتظر.
}
list = { $lines }
said = { $words }
"""

EN = Reader("en", "latn", "Europe/Brussels")
AR = Reader("ar", "arab", "Africa/Cairo")
AT = datetime(2026, 11, 24, 17, 5, tzinfo=UTC)
TOLD: dict[str, Arg] = {"amount": Money(50_00, "EUR"), "by": Name(7), "at": AT}


@pytest.fixture
def house(tmp_path: Path) -> Catalogue:
    for language, words in (("en", ENGLISH), ("ar", ARABIC)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "talk.ftl").write_text(words, encoding="utf-8")
    return Catalogue(tmp_path)


def names(what: Name | GroupName | Link) -> str:
    return {Name(7): "Fatou", Name(8): "علي", Link("start", "x"): "t.me/bot?start=x"}[what]


def test_a_message_with_money_a_name_and_a_moment(house: Catalogue) -> None:
    assert house.text(EN, Say("received", TOLD), names) == "Fatou received €50, 24 Nov 18:05."


def test_a_line_that_begins_with_a_name_of_the_other_direction_keeps_its_own(house: Catalogue) -> None:
    english = house.text(EN, Say("received", {**TOLD, "by": Name(8)}), names)
    assert english == "\u200e\u2068علي\u2069 received €50, 24 Nov 18:05."
    assert house.text(AR, say("said", words="Fatou"), names) == "\u200f\u2068Fatou\u2069"
    assert house.text(AR, say("said", words="👍"), names).startswith("\u200f")


def test_a_right_to_left_reader_has_names_and_amounts_set_apart(house: Catalogue) -> None:
    arabic = house.text(AR, Say("received", TOLD), names)
    assert arabic == "استلم \u2068Fatou\u2069 مبلغ \u2067٥٠\u00a0€\u2069، ٢٤ نوفمبر ١٩:٠٥."


@pytest.mark.parametrize(
    ("count", "english", "arabic"),
    [
        (0, "Nothing waits.", "لا شيء ينتظر."),
        (1, "One thing waits.", "شيء واحد ينتظر."),
        (2, "2 things wait.", "شيئان ينتظران."),
        (3, "3 things wait.", "٣ أشياء تنتظر."),
        (11, "11 things wait.", "١١ شيئًا ينتظر."),
        (1_200, "1,200 things wait.", "١٬٢٠٠ شيء ينتظر."),
    ],
)
def test_plurals_and_digits(house: Catalogue, count: int, english: str, arabic: str) -> None:
    assert house.text(EN, say("waiting", count=count), names) == english
    assert house.text(AR, say("waiting", count=count), names).removeprefix("\u200f") == arabic


def test_words_and_truths_choose(house: Catalogue) -> None:
    assert house.text(EN, say("how", how="cash"), names) == "In cash."
    assert house.text(EN, say("how", how="bank"), names) == "By bank."
    assert house.text(EN, say("late", late=True), names) == "Late."
    assert house.text(EN, say("late", late=False), names) == "In time."


def test_messages_within_a_message_are_drawn_first(house: Catalogue) -> None:
    assert house.text(EN, say("list", lines=say("how", how="cash")), names) == "Yours: In cash."
    many = tuple(say("waiting", count=count) for count in range(300))
    lines = house.text(EN, say("list", lines=many), names).split("\n")
    assert lines[:3] == ["Yours: Nothing waits.", "One thing waits.", "2 things wait."]
    assert len(lines) == 300
    assert house.text(EN, say("list", lines=()), names) == "Yours: "


def test_each_line_of_a_right_to_left_list_has_its_direction(house: Catalogue) -> None:
    drawn = house.text(AR, say("list", lines=(say("said", words="Fatou"), say("said", words="علي"))), names)
    assert drawn == "\u200f\u2068Fatou\u2069\n\u2068علي\u2069"


def test_links_and_days(house: Catalogue) -> None:
    assert house.text(EN, say("link", link=Link("start", "x")), names) == "Open t.me/bot?start=x"
    assert house.text(EN, say("day", when=date(2026, 11, 24)), names) == "On Tue 24 Nov, that is 24 Nov 2026."


def test_what_somebody_wrote_is_shown_and_never_obeyed(house: Catalogue) -> None:
    for wrote in ("{ $amount }", "<b>bold</b>", "one\ntwo", "*bank", "\\u2067"):
        assert house.text(EN, say("said", words=wrote), names) == f"They wrote: {wrote}"
    assert house.text(EN, say("said", words="a\u202eb\u2069"), names) == "They wrote: ab"


@pytest.mark.parametrize(
    ("id", "args"),
    [
        ("nowhere", {}),
        ("waiting", {}),
        ("received", {**TOLD, "at": date(2026, 11, 24)}),
        ("day", {"when": Money(1, "EUR")}),
        ("list", {"lines": say("nowhere")}),
    ],
)
def test_what_cannot_be_drawn_is_never_half_drawn(house: Catalogue, id: str, args: dict[str, Arg]) -> None:
    with pytest.raises(MissingMessage):
        house.text(EN, Say(id, args), names)


def test_a_message_of_one_language_is_not_said_in_another(house: Catalogue) -> None:
    assert house.has("en", "late")
    assert not house.has("ar", "late")
    assert not house.has("xx", "late")
    with pytest.raises(MissingMessage):
        house.text(AR, say("late", late=True), names)


def test_words_that_may_be_typed(house: Catalogue) -> None:
    assert house.words("en", "word-yes") == ("yes", "y", "ok", "👍")
    assert normal("YES.") in house.words("en", "word-yes")


def test_the_language_that_a_phone_asks_for(house: Catalogue) -> None:
    assert house.languages == ("ar", "en")
    assert house.negotiate("en") == house.negotiate("en-US") == house.negotiate("EN_gb") == "en"
    assert house.negotiate("ar-x-y") == "ar"
    assert house.negotiate("zh-hans") is None
    assert house.negotiate("") is None
    assert house.negotiate("english") is None


def test_languages_name_themselves(house: Catalogue) -> None:
    named = [house.own_name(code) for code in ("en", "fr", "es", "ar", "sw", "am", "pt")]
    assert named == ["English", "Français", "Español", "العربية", "Kiswahili", "አማርኛ", "Português"]
    assert (house.direction("ar"), house.direction("en")) == ("rtl", "ltr")


@pytest.mark.parametrize(
    ("language", "file", "words", "fault"),
    [
        ("en", "b.ftl", "half = { $open", "line 1"),
        ("en", "b.ftl", "fine = Fine.\n\nno sense at all", "line 3"),
        ("en", "b.ftl", "late = Again.", "late is in talk.ftl already"),
        ("xx", "a.ftl", "fine = Fine.", "no language 'xx'"),
    ],
)
def test_a_broken_file_stops_the_start(
    house: Catalogue, tmp_path: Path, language: str, file: str, words: str, fault: str
) -> None:
    assert house.languages
    (tmp_path / language).mkdir(exist_ok=True)
    (tmp_path / language / file).write_text(words, encoding="utf-8")
    if "already" in fault:
        (tmp_path / language / file).rename(tmp_path / language / "z.ftl")
    with pytest.raises(ValueError, match=fault):
        Catalogue(tmp_path)


def test_what_cannot_be_drawn_becomes_an_apology_in_the_readers_language(caplog: pytest.LogCaptureFixture) -> None:
    reader = Reader(i18n.languages()[-1], "latn", "UTC")
    sorry = i18n.text(reader, say("common-problem"), names)
    assert i18n.text_or_apology(reader, say("nowhere"), names) == sorry
    assert "nowhere" in caplog.text
    assert i18n.text_or_apology(Reader("xx", "latn", "UTC"), say("common-problem"), names) == i18n.text(
        Reader("en", "latn", "UTC"), say("common-problem"), names
    )

"""Name, clock and quiet hours: what they are, how they change, and what they change."""

from __future__ import annotations

from datetime import time

import pytest

from bot.cooperative import people
from bot.cooperative.people import Person
from tests.conftest import StoppedClock
from tests.stage import Phone, Stage


def person_of(phone: Phone) -> Person:
    id = phone.id
    with phone.stage.session() as session:
        return session.get_one(Person, id)


def name_of(phone: Phone) -> str:
    id = phone.id
    with phone.stage.session() as session:
        return people.name_of(session, id)


def test_each_setting_shows_what_it_is(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.commands("settings")
    assert samuel.last.id == "settings-which"
    for value in ("Samuel", "English", "Brussels", "21:00", "08:00"):
        assert value in samuel.last.text
    assert not any("Digits" in button for button in samuel.last.buttons), "English has only one kind"


def test_a_new_name_is_what_others_see(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says("settings")
    samuel.taps("My name")
    assert samuel.last.id == "settings-name"
    samuel.says("  Sam \u202eB. ")
    assert samuel.last.id == "settings-name-saved"
    assert name_of(samuel) == "Sam B."
    samuel.says("I paid 50")
    samuel.taps("Yes, cash")
    assert "Sam B. says" in unity["Fatou"].last.text


@pytest.mark.parametrize("typed", ["", "💶", "50", "\u200b"])
def test_a_name_needs_a_letter(stage: Stage, typed: str) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.says("settings")
    samuel.taps("My name")
    samuel.says(typed)
    assert samuel.last.id in ("settings-name", "deposit-amount")
    assert name_of(samuel) == "Samuel"


@pytest.mark.parametrize("typed", ["Fatou", "FATOU", "Fаtоu", "F a t o u"])
def test_nobody_takes_a_name_that_passes_for_the_treasurers(stage: Stage, typed: str) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.says("settings")
    samuel.taps("My name")
    samuel.says(typed)
    assert [message.id for message in samuel.messages[-2:]] == ["settings-name-taken", "settings-name"]
    assert name_of(samuel) == "Samuel"
    samuel.says("Samuel Fatou")
    assert name_of(samuel) == "Samuel Fatou"


def test_somebody_in_no_group_has_settings_too(stage: Stage) -> None:
    rosa = stage.person("")
    rosa.commands("settings")
    assert "none yet" in rosa.last.text
    rosa.taps("My name")
    rosa.says("Rosa")
    assert name_of(rosa) == "Rosa"


def test_times_are_shown_on_the_clock_of_the_city_one_lives_in(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says("settings")
    samuel.taps("My clock")
    assert not any("Clock of my group" in button for button in samuel.last.buttons), "it is the group's already"
    samuel.says("addis")
    assert samuel.last.id == "settings-clock-saved"
    assert "20:00" in samuel.last.text, "it is 18:00 in Brussels"
    assert person_of(samuel).zone == "Africa/Addis_Ababa"

    samuel.says("settings")
    assert "21:00" in samuel.last.text, "quiet hours are on the clock one lives by"
    samuel.taps("My clock")
    samuel.taps("Clock of my group")
    assert "18:00" in samuel.last.text
    assert person_of(samuel).zone is None


def test_a_country_with_two_clocks_is_asked_back(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.says("settings")
    samuel.taps("My clock")
    samuel.says("Congo - Kinshasa")
    assert samuel.last.id == "settings-cities"
    samuel.taps("Lubumbashi")
    assert person_of(samuel).zone == "Africa/Lubumbashi"


@pytest.mark.parametrize(
    ("typed", "answer"), [("Atlantis", "settings-clock-unknown"), ("United States", "settings-clock-many")]
)
def test_a_city_that_nobody_knows_is_asked_again(stage: Stage, typed: str, answer: str) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.says("settings")
    samuel.taps("My clock")
    samuel.says(typed)
    assert [message.id for message in samuel.messages[-2:]] == [answer, "settings-clock"]
    assert person_of(samuel).zone is None


def test_quiet_hours_can_be_moved_and_ended(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.says("settings")
    samuel.taps("Quiet hours")
    samuel.taps("22:00")
    assert samuel.last.id == "settings-quiet-saved"
    assert "22:00 to 07:00" in samuel.last.text
    assert (person_of(samuel).quiet_from, person_of(samuel).quiet_to) == (time(22), time(7))

    samuel.taps("Settings")
    samuel.taps("Quiet hours")
    samuel.taps("Never")
    samuel.says("settings")
    assert "Quiet: never" in samuel.last.text


def test_what_it_interrupted_comes_back(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.commands("paid")
    samuel.says("settings")
    samuel.taps("Quiet hours")
    samuel.taps("Back")
    assert samuel.last.id == "settings-which"
    samuel.taps("Quiet hours")
    samuel.taps("Never")
    assert samuel.last.id == "deposit-amount"


def test_the_language_is_one_of_them(stage: Stage, moment: StoppedClock) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.says("settings")
    samuel.taps("Language")
    assert samuel.last.id == "language-which"

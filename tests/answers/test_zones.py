"""Cities and countries as people type them, and the time zone of each."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from bot.answers import city_of, zones_named


@pytest.mark.parametrize(
    ("typed", "language", "zones"),
    [
        ("Brussels", "en", ("Europe/Brussels",)),
        ("  BRUXELLES! ", "fr", ("Europe/Brussels",)),
        ("بروكسل", "ar", ("Europe/Brussels",)),
        ("Belgium", "ar", ("Europe/Brussels",)),
        ("Kenya", "sw", ("Africa/Nairobi",)),
        ("addis", "en", ("Africa/Addis_Ababa",)),
        ("new york", "es", ("America/New_York",)),
        ("Kolkata", "en", ("Asia/Kolkata",)),
        ("", "en", ()),
        ("x", "en", ()),
        ("?", "en", ()),
        ("Atlantis", "en", ()),
        ("Etc/GMT+5", "en", ()),
    ],
)
def test_a_city_or_a_country_names_its_zone(typed: str, language: str, zones: tuple[str, ...]) -> None:
    assert zones_named(typed, language) == zones


def test_a_country_with_several_zones_gives_them_all() -> None:
    assert set(zones_named("Congo", "en")) >= {"Africa/Kinshasa", "Africa/Lubumbashi", "Africa/Brazzaville"}


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "sw"])
def test_every_zone_that_is_named_can_be_used_and_has_a_city(language: str) -> None:
    named = {zone for letters in ("san", "new", "por", "mal", "par", "cai") for zone in zones_named(letters, language)}
    assert named
    for zone in named:
        assert ZoneInfo(zone).key == zone
        assert city_of(zone)

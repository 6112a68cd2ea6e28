"""Places on the clock: the time zone of a city or country that somebody typed, in their own language or in English."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from babel import Locale
from babel.core import get_global

from bot.answers.words import normal

__all__ = ["city_of", "zones_named"]

# So many letters name a city by its beginning; fewer begin too many.
_LETTERS_MIN = 3

# What names a place on earth. The rest of the IANA list is old names and bare offsets, which know no summer time.
_CONTINENTS = (
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific",
)  # fmt: skip


def zones_named(text: str, language: str) -> tuple[str, ...]:
    """The IANA zones that `text` names: by a city, by a country, or by the first letters of one; () for none.

    A country may have several. `language`: whose names count beside the English ones.
    """
    typed = normal(text)
    if not typed:
        return ()
    cities, countries = _cities(language), _countries(language)
    found = cities.get(typed) or countries.get(typed)
    if found is None and len(typed) >= _LETTERS_MIN:
        named = [*cities.items(), *countries.items()]
        found = tuple(zone for name, zones in named if name.startswith(typed) for zone in zones)
    return tuple(dict.fromkeys(found or ()))


def city_of(zone: str) -> str:
    """The city that a zone is called after, as it stands in the IANA list: "Brussels"."""
    return zone.rpartition("/")[2].replace("_", " ")


@cache
def _cities(language: str) -> dict[str, tuple[str, ...]]:
    own = _locale(language).time_zones
    found: dict[str, tuple[str, ...]] = {}
    for zone in _zones():
        for city in {normal(city_of(zone)), normal((own.get(zone) or {}).get("city") or city_of(zone))}:
            found[city] = (*found.get(city, ()), zone)
    return found


@cache
def _countries(language: str) -> dict[str, tuple[str, ...]]:
    own, english = _locale(language).territories, _locale("en").territories
    known = set(_zones())
    found: dict[str, tuple[str, ...]] = {}
    for territory, listed in get_global("territory_zones").items():
        zones = tuple(zone for zone in listed if zone in known)
        for names in (own, english):
            if zones and territory in names:
                found[normal(names[territory])] = zones
    return found


@cache
def _zones() -> tuple[str, ...]:
    """Each zone of the IANA list once, in the order of their names."""
    renamed = get_global("zone_aliases")
    return tuple(
        zone for zone in sorted(available_timezones()) if zone.partition("/")[0] in _CONTINENTS and zone not in renamed
    )


def _locale(language: str) -> Locale:
    return Locale.parse(language.replace("-", "_"))

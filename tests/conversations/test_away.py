"""Away until a day, or until they say so; and back."""

from __future__ import annotations

import pytest

from bot.cooperative import groups
from tests.conftest import StoppedClock
from tests.stage import Stage, Unity

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def is_away(unity: Unity, name: str, moment: StoppedClock) -> bool:
    person = unity[name].id
    with unity.stage.session() as session:
        member = groups.active_membership(session, unity.group_id, person)
        assert member is not None, "who is away stays in the group"
        return groups.is_away(member, groups.today(unity.group(session), moment.now))


def test_away_until_a_day_ends_by_itself(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    kofi = unity["Kofi"]
    kofi.says("I am away")
    assert kofi.last.id == "away-until"
    kofi.taps("1 Dec")
    assert kofi.last.id == "away-until-noted"
    assert unity["Amina"].last.id == "away-until-told"
    assert not unity["Samuel"].messages
    assert is_away(unity, "Kofi", moment)
    moment.move(days=7)
    assert not is_away(unity, "Kofi", moment)


def test_away_and_back(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    kofi = unity["Kofi"]
    kofi.says("away")
    kofi.says("some day")
    assert kofi.last.id == "away-until"
    kofi.taps("I will say")
    assert is_away(unity, "Kofi", moment)
    kofi.commands("group")
    assert "You are away" in kofi.last.text
    kofi.taps("I am back")
    assert kofi.last.id == "away-welcome-back"
    assert not is_away(unity, "Kofi", moment)
    kofi.taps("I am back")
    assert kofi.last.id == "away-not-away"

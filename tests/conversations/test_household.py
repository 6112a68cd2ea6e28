"""Households: an officer notes them, those in it hear of it, and their loans count together."""

from __future__ import annotations

import pytest

from bot.cooperative import households
from bot.errors import Refusal
from tests.lending import agreed, given, lending_circle
from tests.stage import Stage

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@ON_SQLITE
def test_an_officer_notes_who_lives_from_one_purse(stage: Stage) -> None:
    unity = lending_circle(stage)
    amina, samuel, hiwot, kofi = (unity[name] for name in ("Amina", "Samuel", "Hiwot", "Kofi"))
    samuel.says("members")
    assert not any("Households" in button for button in samuel.last.buttons)
    samuel.says("household")
    assert samuel.last.id == "household-only-officers"

    amina.says("members")
    amina.taps("Households")
    amina.taps("Two share one")
    amina.taps("Samuel")
    assert not any("Samuel" in button for button in amina.last.buttons)
    amina.taps("Hiwot")
    assert amina.last.id == "household-share"
    assert hiwot.messages == []
    amina.taps("Yes")
    assert amina.last.id == "household-list"
    assert samuel.last.id == hiwot.last.id == "household-told-share"
    assert kofi.messages == [], "it is nobody else's business"

    # What one owes counts for both, and neither votes on the other's loan.
    given(unity, agreed(unity, "Samuel", 600_00, 6))
    hiwot.says("loan")
    assert hiwot.last.args["most"].minor == 400_00  # type: ignore[union-attr]
    hiwot.says("loan 100")
    hiwot.taps("1 month")
    hiwot.taps("Private")
    hiwot.taps("Ask the group")
    hiwot.taps("Send it")
    assert samuel.last.id == "motion-excluded"

    amina.says("households")
    amina.taps("Not any more")
    amina.taps("Hiwot")
    amina.taps("Yes")
    assert samuel.last.id == hiwot.last.id == "household-told-part"
    amina.says("🏠")
    assert not any("Not any more" in button for button in amina.last.buttons)


@ON_SQLITE
def test_nobody_parts_their_own_household(stage: Stage) -> None:
    unity = lending_circle(stage)
    amina, hiwot = unity["Amina"], unity["Hiwot"]
    amina.says("households")
    for label in ("Two share one", "Amina", "Hiwot", "Yes"):
        amina.taps(label)
    amina.says("households")
    amina.taps("Not any more")
    assert amina.last.id == "household-another-officer", "her witness would be of her own purse"
    with stage.session() as session:
        with pytest.raises(Refusal):
            households.part(session, unity.group_id, hiwot.id, by=amina.id)
        assert households.household_of(session, unity.group_id, amina.id) == [amina.id, hiwot.id]

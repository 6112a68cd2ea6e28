"""Rounds of a circle of turns: they are paid for, given, and look right in the book."""

from __future__ import annotations

from tests.conftest import StoppedClock
from tests.lending import held, the_book_is_right
from tests.stage import Stage
from tests.turns import begun, days_go_by, gives, nets, pays, state


def test_a_circle_from_the_first_round_to_the_last(stage: Stage, moment: StoppedClock) -> None:
    """Three at 50 euro: partly, early, by another, by the treasurer herself; and each nets to nothing."""
    unity = stage.unity()
    circle = begun(unity, {"Samuel": 2, "Hiwot": 2, "Fatou": 2})
    pays(circle, "Samuel", 20_00)
    pays(circle, "Samuel", 30_00)
    pays(circle, "Hiwot", 100_00)
    assert not gives(circle, 1)
    days_go_by(circle, moment, 1)
    pays(circle, "Fatou", 50_00)
    assert state(circle)[1] == ["open", "ahead", "ahead"]
    gives(circle, 1)
    assert state(circle)[1] == ["paid", "ahead", "ahead"]
    assert nets(circle) == {"Samuel": -100_00, "Hiwot": 100_00, "Fatou": 50_00}
    days_go_by(circle, moment, 7)
    pays(circle, "Samuel", 50_00, by="Kofi")
    pays(circle, "Fatou", 50_00)
    gives(circle, 2)
    days_go_by(circle, moment, 7)
    for name in ("Samuel", "Hiwot", "Fatou"):
        pays(circle, name, 50_00)
    gives(circle, 3, by="Amina")
    assert state(circle) == ("ended", ["paid", "paid", "paid"])
    assert held(unity) == {}
    assert the_book_is_right(unity)

"""Rounds of a circle of turns: they are paid for, given, and look right in the book."""

from __future__ import annotations

from typing import Any

import pytest

from bot import clock
from bot.cooperative import funds, handovers, leaving, rotations, witnesses
from bot.cooperative.audit import audit
from bot.cooperative.rotation_terms import Missing
from bot.cooperative.round_sums import covers_of
from bot.cooperative.rules import Together
from bot.errors import Refusal
from tests.conftest import StoppedClock
from tests.lending import euro, held, the_book_is_right
from tests.stage import Stage
from tests.turns import begun, chooses, corrects, days_go_by, gives, nets, pays, state, turns, undoes


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


def test_nobody_holds_the_pot_and_two_halves_share_a_round(stage: Stage) -> None:
    """Each pays both whose turn it is, and each of them says that they have it; the book holds no cash at all."""
    unity = stage.unity()
    circle = begun(unity, {"Samuel": 2, "Hiwot": 1, "Kofi": 1}, amount_minor=40_00, direct=True)
    for name in ("Hiwot", "Kofi"):
        pays(circle, name, 20_00, to="Samuel")
    with pytest.raises(Refusal, match="turns-not-theirs"):
        pays(circle, "Hiwot", 20_00, to="Samuel")
    assert state(circle)[1] == ["paid", "ahead"]
    wrong = pays(circle, "Samuel", 15_00, to="Hiwot")
    with pytest.raises(Refusal, match="turns-too-much"):
        pays(circle, "Samuel", 25_00, to="Hiwot")
    corrects(circle, wrong, 20_00, by="Hiwot", agrees="Samuel")
    pays(circle, "Samuel", 20_00, to="Kofi")
    assert nets(circle) == {} and held(unity) == {}
    assert the_book_is_right(unity)


def test_the_reserve_pays_and_is_paid_back(stage: Stage, moment: StoppedClock) -> None:
    """Samuel's 52 stay away: the reserve steps in once an officer says so, and what he pays next is the reserve's."""
    unity = stage.unity()
    terms: dict[str, Any] = {"missing": Missing.RESERVE, "reserve_minor": 30_00, "wait_days": 1}
    circle = begun(unity, {"Hiwot": 2, "Kofi": 2, "Samuel": 2}, **terms)
    for name in ("Hiwot", "Kofi"):
        pays(circle, name, 80_00)
    days_go_by(circle, moment, 1)
    assert not gives(circle, 1)
    with pytest.raises(Refusal, match="turns-not-agreed"):
        chooses(circle, 1, Missing.PART)
    chooses(circle, 1, Missing.WAIT)
    days_go_by(circle, moment, 1)
    with circle.hand() as (session, _, rotation):
        assert rotations.round_of(session, rotation, 1).short_at == clock.now()
    chooses(circle, 1, Missing.RESERVE)
    gives(circle, 1)
    assert held(unity) == {
        "cash:Fatou": 10_00,
        "turns:Hiwot": 100_00,
        "turns:Kofi": -50_00,
        "turns:Samuel": -50_00,
        "reserve": -90_00,
        "advance:Samuel": 80_00,
    }
    with unity.stage.session() as session:
        assert funds.free_in_the_box(session, unity.group(session)) == 0 == funds.fund(session, unity.group(session))
    first = pays(circle, "Samuel", 30_00)
    assert held(unity)["advance:Samuel"] == 50_00
    corrects(circle, first, 90_00, by="Fatou", agrees="Samuel")
    assert "advance:Samuel" not in held(unity) and held(unity)["turns:Samuel"] == -60_00
    assert the_book_is_right(unity)
    with circle.hand() as (session, _, rotation):
        # Whoever writes down afterwards that the reserve paid more is found out.
        covers_of(session, rotation)[0].minor += 1
        session.flush()
        assert next(fault.reason for fault in audit(session)).startswith("no handover explains")
        session.rollback()


def test_a_circle_that_put_something_by_ends_and_leaves_it_to_the_group(stage: Stage, moment: StoppedClock) -> None:
    """Two turns of 100 are had, and what nobody needed of the reserve does not keep the next circle waiting."""
    unity = stage.unity()
    circle = begun(unity, {"Hiwot": 2, "Kofi": 2}, missing=Missing.RESERVE, reserve_minor=2_00, reserve_back=False)
    for number in (1, 2):
        for name in ("Hiwot", "Kofi"):
            pays(circle, name, 52_00)
        days_go_by(circle, moment, 1 if number == 1 else 6)
        gives(circle, number)
        days_go_by(circle, moment, 1)
    assert state(circle) == ("ended", ["paid", "paid"])
    assert held(unity) == {"cash:Fatou": 8_00, "reserve": -8_00}
    assert the_book_is_right(unity)


def test_what_is_missing_is_taken_from_their_own_turn(stage: Stage, moment: StoppedClock) -> None:
    """Hiwot has what is there; Samuel's turn is smaller by what he owes, and she has the rest from it."""
    unity = stage.unity()
    circle = begun(unity, {"Hiwot": 2, "Samuel": 2, "Kofi": 2}, missing=Missing.DEDUCT, fee_minor=3_00)
    for name in ("Hiwot", "Kofi"):
        pays(circle, name, 100_00)
    days_go_by(circle, moment, 1)
    chooses(circle, 1, Missing.DEDUCT)
    gives(circle, 1)
    assert nets(circle)["Hiwot"] == 100_00 - 100_00 and state(circle)[1][0] == "open"
    days_go_by(circle, moment, 7)
    asked = unity["Fatou"].showing("round-please-give-less")
    assert (asked.args["amount"], asked.args["taken"]) == (euro(47_00), euro(100_00))
    pays(circle, "Samuel", 50_00)
    gives(circle, 1)
    (second,) = gives(circle, 2)
    # Of his pot of 150 the fee of 3 stays with the group, and 50 is what he had still to pay.
    assert nets(circle)["Samuel"] == 50_00 - 100_00 and state(circle)[1][:2] == ["paid", "paid"]
    undoes(circle, second, by="Samuel")
    assert state(circle)[1][1] == "open"
    assert the_book_is_right(unity)


def test_who_has_not_paid_comes_last_and_a_part_is_held_back(stage: Stage, moment: StoppedClock) -> None:
    """Samuel was second: he comes last. Of each early pot a fifth waits until its receiver has paid three times."""
    unity = stage.unity()
    terms: dict[str, Any] = {"missing": Missing.LAST, "hold_percent": 20, "hold_until": 3}
    circle = begun(unity, {"Hiwot": 2, "Samuel": 2, "Kofi": 2}, **terms)
    for name in ("Hiwot", "Kofi"):
        pays(circle, name, 50_00)
    days_go_by(circle, moment, 1)
    chooses(circle, 1, Missing.LAST)
    assert turns(circle) == ["Hiwot", "Kofi", "Samuel"]
    gives(circle, 1)
    pays(circle, "Samuel", 50_00)
    gives(circle, 1)
    assert nets(circle)["Hiwot"] == 50_00 - 120_00 and state(circle)[1][0] == "paid"
    pays(circle, "Hiwot", 100_00)
    assert state(circle)[1][0] == "open"
    gives(circle, 1)
    assert nets(circle)["Hiwot"] == 150_00 - 150_00 and state(circle)[1][0] == "paid"
    assert the_book_is_right(unity)


def test_a_pot_that_nobody_confirms_stands_by_two_who_saw_it(stage: Stage, moment: StoppedClock) -> None:
    """Fatou has the first turn and holds the pot: Amina's hand gives it. Hiwot's is settled by witnesses."""
    unity = stage.unity()
    circle = begun(unity, {"Fatou": 2, "Hiwot": 2}, receiver_pays=False)
    pays(circle, "Hiwot", 50_00)
    days_go_by(circle, moment, 1)
    with pytest.raises(Refusal, match="handover-not-for-yourself"):
        gives(circle, 1)
    gives(circle, 1, by="Amina")
    days_go_by(circle, moment, 7)
    pays(circle, "Fatou", 50_00)
    (said,) = gives(circle, 2, waits=True)
    assert not gives(circle, 2)
    with unity.stage.session() as session, pytest.raises(Refusal, match="leave-on-the-way"):
        leaving.leave(session, unity.group(session), circle.id("Hiwot"), clock.now())
    moment.move(days=3)
    with unity.stage.session() as session:
        group, handover = handovers.take(session, unity.group_id, said)
        witnesses.name(
            session, handover, [circle.id("Kofi"), circle.id("Rosa")], by=circle.id("Fatou"), now=clock.now()
        )
        for name in ("Kofi", "Rosa"):
            witnesses.answer(session, group, handover, circle.id(name), saw=True, now=clock.now())
    assert state(circle) == ("ended", ["paid", "paid"]) and held(unity) == {}
    assert the_book_is_right(unity)


def test_a_pot_waits_for_somebody_who_stands_in(stage: Stage, moment: StoppedClock) -> None:
    """Samuel has the first turn and pays twice more: Kofi says no, Hiwot says yes, and hears of it when he is late."""
    unity = stage.unity(members=9, together=Together.TURNS)
    circle = begun(unity, {"Samuel": 2, "Hiwot": 2, "Fatou": 2}, guarantor=True)
    for name in ("Samuel", "Hiwot", "Fatou"):
        pays(circle, name, 50_00)
    days_go_by(circle, moment, 1)
    assert unity["Samuel"].last.id == "standin-needed" and not gives(circle, 1)
    for name, answer in (("Kofi", "No"), ("Hiwot", "I stand in")):
        unity["Samuel"].taps("Name somebody")
        unity["Samuel"].taps(name)
        assert unity[name].last.id == "standin-ask"
        unity[name].taps(answer)
    assert unity["Samuel"].last.id == "standin-told-accepted"
    gives(circle, 1)
    with unity.stage.session() as session, pytest.raises(Refusal, match="leave-stands-in-turns"):
        leaving.leave(session, unity.group(session), circle.id("Hiwot"), clock.now())
    for days in (3, 4, 1, 7, 7, 8):
        days_go_by(circle, moment, days)
    assert unity["Hiwot"].showing("standin-late").args["amount"] == euro(100_00)
    assert the_book_is_right(unity)

"""Which turns may be swapped: what members agreed on before the start holds, and so does what was paid."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot import clock
from bot.cooperative import awaited, personal_data, swap_cards, swaps
from bot.cooperative.audit import audit
from bot.cooperative.groups import membership
from bot.cooperative.rotation_tables import SwapLife
from bot.cooperative.rotation_terms import Order
from bot.cooperative.rules import Together
from bot.errors import Refusal
from tests.conftest import StoppedClock
from tests.stage import Stage
from tests.turns import Circle, begun, days_go_by, pays, turns

# They are rules, and not about databases.
pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def offered(circle: Circle, name: str) -> list[tuple[str, int]]:
    """With whom somebody can swap the last of their turns that can be swapped, and for which turn."""
    names = {phone.id: name for name, phone in circle.unity.phones.items()}
    with circle.hand() as (session, group, rotation):
        mine = swaps.to_give(session, group, rotation, circle.id(name), clock.now())[-1]
        others = swaps.can_swap_with(session, group, rotation, mine, clock.now())
        return [(names[one.person_id], one.round) for one in others]


def swapped(circle: Circle, asker: str, asker_round: int, other: str, other_round: int) -> None:
    """The one asks, and the other agrees."""
    with circle.hand() as (session, group, rotation):
        asked = swaps.ask(
            session, group, rotation, circle.id(asker), asker_round, circle.id(other), other_round, clock.now()
        )
        swaps.agree(session, group, rotation, asked, circle.id(other), clock.now())


def test_what_was_agreed_before_the_start_holds(stage: Stage) -> None:
    """The organiser's first turn stays, a newcomer comes before nobody, and half a seat swaps with half a one."""
    unity = stage.unity(members=7, together=Together.TURNS)
    with stage.session() as session:
        for name in ("Daniel", "Samuel", "Yusuf", "Fatou"):
            member = membership(session, unity.group_id, unity[name].id)
            assert member is not None and member.joined_at is not None
            member.joined_at -= timedelta(days=400)
    seats = {"Daniel": 2, "Samuel": 2, "Hiwot": 2, "Yusuf": 1, "Fatou": 1}
    circle = begun(unity, seats, organiser_id=unity["Daniel"].id, late_months=3)
    assert turns(circle) == ["Daniel", "Samuel", "Yusuf and Fatou", "Hiwot"]
    with pytest.raises(Refusal, match="swap-organiser"):
        offered(circle, "Daniel")
    assert offered(circle, "Samuel") == [], "the organiser's stays, halves do not fit, and Hiwot is new"
    with pytest.raises(Refusal, match="swap-newcomers"):
        swapped(circle, "Samuel", 2, "Hiwot", 4)
    with pytest.raises(Refusal, match="swap-halves"):
        swapped(circle, "Samuel", 2, "Yusuf", 3)
    with pytest.raises(Refusal, match="pick-one"):
        swapped(circle, "Yusuf", 3, "Fatou", 3)
    with pytest.raises(Refusal, match="swap-changed"):
        swapped(circle, "Samuel", 3, "Yusuf", 2)


def test_what_was_paid_into_a_hand_is_not_swapped(stage: Stage) -> None:
    """Nobody holds the pot: Samuel has been paid for his turn, so it stays his; the others may swap."""
    unity = stage.unity(members=7, together=Together.TURNS)
    circle = begun(
        unity,
        {"Daniel": 2, "Samuel": 2, "Hiwot": 1, "Yusuf": 1, "Fatou": 1, "Tesfay": 1},
        amount_minor=40_00,
        direct=True,
    )
    pays(circle, "Hiwot", 20_00, to="Samuel", waits=True)
    assert offered(circle, "Daniel") == []
    assert offered(circle, "Fatou") == [("Hiwot", 3), ("Yusuf", 3)]
    swapped(circle, "Fatou", 4, "Hiwot", 3)
    assert turns(circle) == ["Daniel", "Samuel", "Yusuf and Fatou", "Hiwot and Tesfay"]


def test_a_swap_of_turns_that_cost_something_is_told_as_it_is(stage: Stage) -> None:
    """The price stays with the turn; who would have theirs earlier hears what is held back, and who has to stand in."""
    unity = stage.unity(members=7, together=Together.TURNS)
    terms: dict[str, Any] = {"order": Order.PRICED, "price_minor": 2_00, "receiver_pays": False}
    circle = begun(
        unity,
        {"Samuel": 2, "Hiwot": 2, "Yusuf": 2},
        guarantor=True,
        hold_percent=10,
        hold_until=2,
        **terms,
    )
    with circle.hand() as (session, group, rotation):
        held = swaps.held_turns(session, group, rotation)
        early, late = (
            swap_cards.what_changes(rotation.terms, "EUR", now, then) for now, then in (held[::-2], held[::2])
        )
        assert [one.id for one in early] == [
            "swap-other-sum",
            "swap-pays-for",
            "rotation-term-hold",
            "rotation-term-guarantor",
        ]
        assert [one.id for one in late] == ["swap-other-sum", "swap-pays-for"]
        assert early[0].args["then"] == held[0].brings < held[2].brings
    # The first turn is open by now: who has it instead is asked to name somebody at once.
    yusuf, samuel = unity["Yusuf"], unity["Samuel"]
    yusuf.says("swap")
    yusuf.taps("Samuel · 1")
    assert "Your turn brings €102. The other one brings €98." in yusuf.last.text
    yusuf.taps("Ask")
    assert "you then pay for turn 1, not for turn 3" in samuel.last.text
    samuel.taps("I agree")
    assert yusuf.showing("standin-needed").args["round"] == 1
    with circle.hand() as (session, group, rotation):
        assert not list(awaited.in_group(session, group, clock.now()))
        assert "data-swap" in str(personal_data.in_groups(session, samuel.id))


def test_what_cannot_be_any_more_is_over_at_once(stage: Stage, moment: StoppedClock) -> None:
    """Hiwot is late while Yusuf's question waits: both hear that it is over, and nobody hears why."""
    unity = stage.unity(members=7, together=Together.TURNS)
    circle = begun(unity, {"Samuel": 2, "Hiwot": 2, "Yusuf": 2})
    hiwot, yusuf = unity["Hiwot"], unity["Yusuf"]
    for name in ("Samuel", "Yusuf"):
        pays(circle, name, 50_00)
    yusuf.says("swap")
    yusuf.taps("Hiwot · 2")
    yusuf.taps("Ask")
    with circle.hand() as (session, group, _):
        assert [one.person_id for one in awaited.in_group(session, group, clock.now()) if one.asked] == [hiwot.id]
    days_go_by(circle, moment, 2)
    for member in (hiwot, yusuf):
        assert "not possible any more: Yusuf keeps turn 3, Hiwot keeps turn 2" in member.showing("swap-off").text
    with circle.hand() as (session, group, rotation):
        over = swaps.swaps_of(session, rotation)[0]
        assert over.state == SwapLife.LAPSED and not list(audit(session, group.id))
        # What two did not both want is found by the audit.
        over.state = SwapLife.DONE.value
        session.flush()
        assert any("did not agree" in str(fault) for fault in audit(session, group.id))
        over.state = SwapLife.LAPSED.value

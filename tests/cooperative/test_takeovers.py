"""Takeovers beside everything else: a second one, the reserve given back, a swap, a pause; and whose word it takes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from bot import clock
from bot.cooperative import (
    bids,
    confirmations,
    deciding,
    groups,
    rotation_claims,
    rotation_end,
    rotation_guarantors,
    rotation_pauses,
    rotation_stops,
    rotations,
    swaps,
    takeovers,
)
from bot.cooperative.rotation_terms import Order
from bot.cooperative.rules import Together
from bot.errors import Refusal
from tests import turns
from tests.conftest import StoppedClock
from tests.conversations.test_vote_by_sms import with_plain_phone
from tests.lending import the_book_is_right
from tests.stage import Stage, Unity
from tests.turns import Circle

# They are about sums, and not about databases.
pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def a_circle(stage: Stage, *names: str, **terms: Any) -> tuple[Unity, Circle]:
    unity = stage.unity(members=8, together=Together.TURNS)
    return unity, turns.begun(unity, dict.fromkeys(names, 2), amount_minor=20_00, **terms)


def refused(do: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as raised:
        do()
    return raised.value.say.id


def test_what_was_paid_stays_with_the_seat_it_was_paid_for(stage: Stage, moment: StoppedClock) -> None:
    unity, circle = a_circle(stage, "Samuel", "Hiwot", "Yusuf")
    for name in ("Samuel", "Hiwot", "Yusuf"):
        turns.pays(circle, name, 20_00)
    moment.move(minutes=11)
    turns.takes_over(circle, "Maria", "Yusuf")
    # What Yusuf paid is Maria's by now, so he cannot begin anew with another seat.
    assert refused(lambda: turns.takes_over(circle, "Yusuf", "Hiwot")) == "takeover-gave-up-before"
    turns.takes_over(circle, "Maria", "Hiwot")
    assert turns.nets(circle) == {"Samuel": 20_00, "Maria": 40_00}
    assert the_book_is_right(unity)


def test_the_reserve_comes_back_once_and_whoever_put_it_by_is_given_it(stage: Stage, moment: StoppedClock) -> None:
    unity, circle = a_circle(stage, "Samuel", "Hiwot", reserve_minor=2_00)
    for name in ("Samuel", "Hiwot"):
        turns.pays(circle, name, 44_00)
    moment.move(minutes=11)
    with circle.hand() as (session, group, rotation):
        assert takeovers.price(session, group, rotation, circle.id("Hiwot")).minor == 44_00, "with what she put by"
    for number in (1, 2):
        turns.days_go_by(circle, moment, 8)
        turns.gives(circle, number)
    gives_back(circle, "Samuel")
    moment.move(minutes=11)
    turns.takes_over(circle, "Maria", "Samuel")
    with circle.hand() as (session, group, rotation):
        left = {one.person_id: one.left.minor for one in rotation_end.parts(session, group, rotation)}
    assert left == {circle.id("Maria"): 0, circle.id("Hiwot"): 4_00}
    gives_back(circle, "Hiwot")
    assert turns.state(circle)[0] == "ended"
    assert the_book_is_right(unity)


def gives_back(circle: Circle, name: str) -> None:
    with circle.hand() as (session, group, rotation):
        person = circle.id(name)
        left = next(one.left for one in rotation_end.parts(session, group, rotation) if one.person_id == person)
        said = rotation_claims.say_return(
            session,
            group,
            rotation,
            person,
            left,
            said_by=circle.id("Fatou"),
            key=circle.unity.stage.next_key(),
            now=clock.now(),
        )
        confirmations.confirm(session, group, said, person, clock.now())


def test_what_was_paid_ahead_for_a_seat_that_stopped_comes_back(stage: Stage, moment: StoppedClock) -> None:
    unity, circle = a_circle(stage, "Samuel", "Hiwot", "Yusuf")
    turns.pays(circle, "Samuel", 60_00)
    with circle.hand() as (session, group, rotation):
        rotation_stops.stop(session, group, rotation, circle.id("Hiwot"), clock.now())
    turns.pays(circle, "Yusuf", 40_00)
    for number in (1, 2, 3):
        turns.days_go_by(circle, moment, 8)
        turns.gives(circle, number)
    # Two pots of 40 instead of three of 60: Samuel has paid 20 more than he is given.
    gives_back(circle, "Samuel")
    assert turns.state(circle)[0] == "ended" and not turns.nets(circle)
    assert the_book_is_right(unity)


def test_nobody_takes_over_another_seat_than_they_said_yes_to(stage: Stage) -> None:
    _, circle = a_circle(stage, "Samuel", "Hiwot", "Yusuf")
    with circle.hand() as (session, group, rotation):
        maria, yusuf, samuel = (circle.id(name) for name in ("Maria", "Yusuf", "Samuel"))
        asked = takeovers.ask(session, group, rotation, yusuf, maria, by=yusuf, now=clock.now())
        takeovers.agree(session, group, rotation, asked, maria, clock.now())
        swap = swaps.ask(session, group, rotation, yusuf, 3, samuel, 1, clock.now())
        swaps.agree(session, group, rotation, swap, samuel, clock.now())
        settle = lambda: takeovers.settle(session, group, rotation, asked, circle.id("Amina"), clock.now())  # noqa: E731
        assert refused(settle) == "swap-changed"


def test_bids_go_on_until_the_new_day_of_a_turn_that_is_put_off(stage: Stage, moment: StoppedClock) -> None:
    _, circle = a_circle(stage, "Samuel", "Hiwot", "Yusuf", order=Order.BIDS)
    turns.days_go_by(circle, moment, 0)
    with circle.hand() as (session, group, rotation):
        one = rotations.round_of(session, rotation, 1)
        was = one.decides_at
        day = rotation_pauses.days_to_choose(session, group, rotation, clock.now())[0]
    turns.rests(circle, day)
    with circle.hand() as (session, group, rotation):
        one = rotations.round_of(session, rotation, 1)
        assert one.due_on == day and was is not None
        assert one.decides_at == was + timedelta(days=7)
        bids.bid(session, group, rotation, one, circle.id("Yusuf"), 50_00, now=clock.now())
        deciding.close(session, group, rotation, one, was)
        assert not rotations.receivers(session, rotation, 1)


def test_no_seat_is_taken_from_whoever_is_here_nor_given_away_by_sms(stage: Stage, moment: StoppedClock) -> None:
    unity, circle = a_circle(stage, "Samuel", "Hiwot", "Yusuf")
    moment.move(days=8)
    unity["Hiwot"].says("turns")
    moment.move(days=3)
    assert refused(lambda: turns.takes_over(circle, "Maria", "Hiwot", by="Amina")) == "takeover-is-here"
    turns.takes_over(circle, "Maria", "Yusuf", by="Amina")

    # Anybody could have sent that.
    sms = with_plain_phone(unity, of=unity["Samuel"])
    sms.says("give up my seat")
    sms.says("Tesfay")
    sms.says("1")
    assert sms.last.id == "lost-not-by-sms", sms.last.text
    with circle.hand() as (session, group, _):
        assert not takeovers.waiting_in(session, group.id)


def test_a_takeover_keeps_to_the_terms_and_to_its_time(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=8, together=Together.TURNS)
    moment.move(days=100)
    with_plain_phone(unity)
    newcomer = stage.person("Nadia")
    newcomer.says("/start")
    with stage.session() as session:
        groups.ask_to_join(session, unity.group_id, newcomer.id, clock.now())
        groups.admit(session, unity.group_id, newcomer.id, clock.now())
    unity.phones["Nadia"] = newcomer
    circle = turns.begun(
        unity, dict.fromkeys(("Samuel", "Hiwot", "Yusuf"), 2), amount_minor=20_00, late_months=3, guarantor=True
    )
    samuel, maria, amina, fatou = (unity[name] for name in ("Samuel", "Maria", "Amina", "Fatou"))
    assert refused(lambda: turns.takes_over(circle, "Nadia", "Samuel")) == "swap-newcomers"

    # Rosa could say nothing that counts, so she is not offered; and what Maria does not answer is over in a week.
    samuel.says("give up my seat")
    assert "Maria" in samuel.last.buttons and "Rosa" not in samuel.last.buttons
    samuel.taps("Maria")
    samuel.taps("Ask")
    turns.days_go_by(circle, moment, 6)
    assert "takeover-lapsed" not in [one.id for one in samuel.messages]
    turns.days_go_by(circle, moment, 1)
    assert "The seat stays with Samuel" in samuel.showing("takeover-lapsed").text
    assert maria.showing("takeover-lapsed")

    # Whoever takes over a seat that had its turn names somebody for it, as its first holder did.
    for name in ("Samuel", "Hiwot", "Yusuf"):
        turns.pays(circle, name, 20_00)
    with circle.hand() as (session, group, rotation):
        rotation_guarantors.ask(session, rotation, samuel.id, fatou.id, clock.now())
        rotation_guarantors.answer(session, group, rotation, samuel.id, fatou.id, clock.now(), yes=True)
    turns.days_go_by(circle, moment, 1)
    turns.gives(circle, 1)
    moment.move(minutes=11)
    samuel.says("give up my seat")
    samuel.taps("Maria")
    samuel.taps("Ask")
    maria.taps("I take it over", message=maria.showing("takeover-please"))
    amina.taps("Yes", message=amina.showing("takeover-officer"))
    maria.taps("I have €40")
    maria.taps("Name somebody", message=maria.showing("standin-needed-after"))
    assert "Fatou" in " ".join(maria.last.buttons)

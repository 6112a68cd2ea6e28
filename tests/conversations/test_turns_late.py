"""Somebody has not paid for a turn: each of the rules that a circle may have for it, as people see it in chat."""

from __future__ import annotations

from bot.cooperative.rotation_terms import Missing
from bot.cooperative.rules import Together
from tests import turns
from tests.conftest import StoppedClock
from tests.lending import held, the_book_is_right
from tests.stage import Phone, Stage


def pays(treasurer: Phone, member: Phone, amount: int) -> None:
    member.says(f"I paid {amount}")
    member.taps("Yes, cash")
    treasurer.taps(f"I have €{amount}")


def test_who_never_pays_loses_their_whole_turn_to_those_who_waited(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=4, together=Together.TURNS)
    chat = stage.chat(unity)
    amina, daniel, fatou, tesfay = unity.phones.values()
    seats = {"Daniel": 2, "Amina": 2, "Tesfay": 2}
    circle = turns.begun(unity, seats, missing=Missing.DEDUCT, wait_days=1, fee_minor=3_00)
    tesfay.commands("turns")
    tesfay.taps("My turns")
    assert "€147" in tesfay.last.text, "what he is to get, without the group's fee"
    for number, receiver in enumerate((daniel, amina), start=1):
        for name in ("Daniel", "Amina"):
            turns.pays(circle, name, 50_00)
        turns.days_go_by(circle, moment, 1 if number == 1 else 6)
        turns.days_go_by(circle, moment, 1)
        assert "In the pot: €" in amina.showing("round-missing").text
        amina.taps("From their turn")
        fatou.taps("I gave €97")
        receiver.taps("I have €97")

    # His turn comes, and he says that he paid: as long as that waits nothing is taken.
    for name in ("Daniel", "Amina"):
        turns.pays(circle, name, 50_00)
    tesfay.says("I paid 20")
    tesfay.taps("Yes, cash")
    turns.days_go_by(circle, moment, 6)
    assert "round-told-taken" not in [message.id for message in tesfay.messages]
    tesfay.taps("Take back")
    turns.days_go_by(circle, moment, 1)
    assert "€147 you owed" in tesfay.showing("round-told-taken").text
    assert not any("147" in message.text or "received turn 3" in message.text for message in chat.messages)
    assert "turn 3 is settled" in chat.last.text
    tesfay.commands("turns")
    tesfay.taps("My turns")
    assert "€147 of turn 3 paid what you owed" in tesfay.last.text and "got €0" in tesfay.last.text

    # The two who waited have the rest, but for the fee: that much he still owes.
    fatou.taps("I gave €50")
    amina.taps("I have €50")
    fatou.taps("I gave €47")
    daniel.taps("I have €47")
    pays(fatou, tesfay, 3)
    fatou.taps("I gave €3")
    daniel.taps("I have €3")
    assert turns.state(circle) == ("ended", ["paid", "paid", "paid"])
    assert held(unity) == {"cash:Fatou": 9_00, "fees": -9_00}
    assert the_book_is_right(unity)


def test_whoever_has_not_paid_comes_last_and_half_a_seat_changes_places(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=7, together=Together.TURNS)
    chat = stage.chat(unity)
    seats = {"Daniel": 2, "Samuel": 1, "Hiwot": 1, "Tesfay": 2, "Amina": 1, "Yusuf": 1}
    circle = turns.begun(unity, seats, missing=Missing.LAST, wait_days=2)
    for name in ("Daniel", "Hiwot", "Amina", "Yusuf"):
        turns.pays(circle, name, seats[name] * 25_00)
    turns.days_go_by(circle, moment, 1)
    turns.days_go_by(circle, moment, 2)
    assert "for Samuel and Hiwot" in chat.screen.showing("round-card").text, "the next one runs already"
    unity["Amina"].taps("Their turn is last")
    assert turns.turns(circle) == ["Daniel", "Hiwot and Amina", "Samuel and Yusuf", "Tesfay"]
    assert any("for Hiwot and Amina" in message.text for message in chat.messages)
    for name, number in (("Tesfay", 4), ("Samuel", 3), ("Yusuf", 3), ("Amina", 2)):
        assert f"Turn {number}" in unity[name].showing("round-told-moved").text
    assert "round-told-moved" not in [message.id for message in unity["Hiwot"].messages]
    unity["Fatou"].taps("I gave €125")
    unity["Daniel"].taps("I have €125")
    # Daniel had his turn, so there is none of his that could come last.
    for name in ("Samuel", "Tesfay"):
        turns.pays(circle, name, seats[name] * 50_00)
    for name in ("Hiwot", "Amina", "Yusuf"):
        turns.pays(circle, name, 25_00)
    turns.days_go_by(circle, moment, 7)
    assert "one payment is missing, €50" in unity["Amina"].showing("round-missing").text
    assert "Their turn is last" not in unity["Amina"].showing("round-missing").buttons
    unity["Amina"].taps("Give €150 now")
    assert the_book_is_right(unity)


def test_the_reserve_pays_for_somebody_and_they_hear_what_they_owe_it(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=5, together=Together.TURNS)
    chat = stage.chat(unity)
    amina, daniel, fatou, _, samuel = unity.phones.values()
    seats = {"Daniel": 2, "Amina": 2, "Samuel": 2}
    circle = turns.begun(unity, seats, missing=Missing.RESERVE, reserve_minor=30_00, wait_days=1)
    for name in ("Daniel", "Amina"):
        turns.pays(circle, name, 80_00)
    turns.days_go_by(circle, moment, 1)
    turns.days_go_by(circle, moment, 1)
    assert "In the reserve: €60" in amina.showing("round-missing").text
    amina.taps("Use the reserve")
    assert "paid €80 for you, turn 1" in samuel.showing("round-told-reserve").text
    assert not any("Samuel" in message.text for message in chat.messages)
    fatou.taps("I gave €150")
    daniel.taps("I have €150")
    samuel.taps("I paid", message=samuel.showing("round-told-reserve"))
    samuel.taps("Yes, cash")
    # He pays for the turn that runs as well: what he owes the reserve comes first.
    fatou.taps("I have €160")
    assert "advance:Samuel" not in held(unity) and held(unity)["reserve"] == -120_00
    assert the_book_is_right(unity)

"""Somebody else goes on with a member's seats: before their turn, after it, and for one who has died."""

from __future__ import annotations

from typing import Any

from bot import ledger
from bot.cooperative import audit
from bot.cooperative.rotation_terms import Missing
from bot.cooperative.rules import Together
from tests import turns
from tests.conftest import StoppedClock
from tests.lending import the_book_is_right
from tests.stage import Stage
from tests.turns import Circle


def a_round(circle: Circle, moment: StoppedClock, number: int, names: tuple[str, ...]) -> None:
    """Everybody pays, and the pot is given."""
    for name in names:
        turns.pays(circle, name, 50_00)
    turns.days_go_by(circle, moment, 7)
    turns.gives(circle, number)


def test_a_seat_changes_hands_before_and_after_its_turn(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=8, together=Together.TURNS)
    chat = stage.chat(unity)
    daniel, yusuf = unity["Daniel"], unity["Yusuf"]
    maria, amina = unity["Maria"], unity["Amina"]
    circle = turns.begun(unity, {"Daniel": 2, "Samuel": 2, "Hiwot": 2, "Yusuf": 2})
    a_round(circle, moment, 1, ("Daniel", "Samuel", "Hiwot", "Yusuf"))

    # Yusuf moves away before his turn, and may not leave the group with it.
    yusuf.says("leave")
    assert "Your turn is still to come" in yusuf.last.text
    yusuf.taps("Give up my seat")
    yusuf.taps("Maria")
    assert "Maria takes over" in yusuf.last.text and "The new one gives Yusuf €50" in yusuf.last.text
    yusuf.taps("Ask")
    asked = maria.showing("takeover-please").text
    assert "Turn 4" in asked and "brings €200" in asked and "To pay until the end: €150" in asked
    maria.taps("I take it over")
    assert "Maria wants to take over the seat of Yusuf" in amina.last.text and "50" not in amina.last.text
    amina.taps("Yes")
    assert "Yusuf gets €50 from you" in maria.last.text
    assert turns.turns(circle)[3] == "Yusuf", "not before he has his money"
    yusuf.taps("I have €50")
    assert turns.turns(circle) == ["Daniel", "Samuel", "Hiwot", "Maria"]
    assert "Maria goes on with the seat of Yusuf" in chat.screen.showing("takeover-told").text
    assert not any("€50 for it" in message.text for message in chat.messages)
    assert turns.nets(circle) == {"Daniel": -150_00, "Samuel": 50_00, "Hiwot": 50_00, "Maria": 50_00}

    # Daniel has had his turn: he gives what he had beyond what he paid, and Tesfay pays on.
    tesfay, name = unity["Tesfay"], "Tesfay"
    daniel.says("give up my seat")
    daniel.taps(name)
    assert "Daniel gives the new one €150" in daniel.last.text
    daniel.taps("Ask")
    assert "in ten minutes" in daniel.showing("takeover-wait").text, "what he just confirmed may still be undone"
    moment.move(minutes=11)
    daniel.taps("Ask")
    tesfay.taps("I take it over")
    amina.taps("No")
    assert "An officer said no" in daniel.last.text
    daniel.says("give up my seat")
    daniel.taps(name)
    daniel.taps("Ask")
    tesfay.taps("I take it over", message=tesfay.showing("takeover-please"))
    amina.taps("Yes", message=amina.showing("takeover-officer"))
    tesfay.taps("I have €150")
    assert turns.nets(circle) == {name: -150_00, "Samuel": 50_00, "Hiwot": 50_00, "Maria": 50_00}
    for number in (2, 3, 4):
        a_round(circle, moment, number, (name, "Samuel", "Hiwot", "Maria"))
    assert turns.state(circle)[0] == "ended" and not turns.nets(circle)
    yusuf.says("leave")
    assert yusuf.last.id != "leave-turns-ahead"
    with stage.session() as session:
        assert not ledger.balance(session, unity.group_id, ledger.turns(yusuf.id))
        assert not list(audit.audit(session, unity.group_id))
    assert the_book_is_right(unity)


def test_for_one_who_died_two_officers_say_so_and_the_family_goes_on(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=8, together=Together.TURNS)
    amina, daniel, maria, hiwot = (unity[name] for name in ("Amina", "Daniel", "Maria", "Hiwot"))
    circle = turns.begun(unity, {"Samuel": 2, "Hiwot": 2, "Yusuf": 2})
    a_round(circle, moment, 1, ("Samuel", "Hiwot", "Yusuf"))
    heard = len(hiwot.messages)
    amina.says("turns")
    amina.taps("Somebody is gone")
    amina.taps("Hiwot")
    assert "Amina" not in " ".join(amina.last.buttons), "no officer takes it for themselves"
    amina.taps("Maria")
    assert "€" not in amina.last.text
    amina.taps("Ask")
    assert "Amina asks you to go on with the seat of Hiwot" in maria.last.text
    maria.taps("I take it over")
    assert "takeover-officer-gone" not in [message.id for message in amina.messages], "another officer has to know it"
    daniel.taps("Yes", message=daniel.showing("takeover-officer-gone"))
    assert turns.turns(circle) == ["Samuel", "Maria", "Yusuf"]
    assert not [one for one in hiwot.messages[heard:] if one.id.startswith("takeover-please")]
    for number in (2, 3):
        a_round(circle, moment, number, ("Samuel", "Maria", "Yusuf"))
    assert turns.state(circle)[0] == "ended" and not turns.nets(circle)
    assert the_book_is_right(unity)


def test_where_nobody_takes_it_over_the_circle_votes_and_everybody_gets_what_they_pay(
    stage: Stage, moment: StoppedClock
) -> None:
    unity = stage.unity(members=8, together=Together.TURNS)
    chat = stage.chat(unity)
    daniel, samuel, yusuf = (unity[name] for name in ("Daniel", "Samuel", "Yusuf"))
    terms: dict[str, Any] = {"missing": Missing.RESERVE, "reserve_minor": 2_00}
    circle = turns.begun(unity, {"Daniel": 2, "Samuel": 2, "Hiwot": 2, "Yusuf": 2}, **terms)
    for name in ("Daniel", "Samuel", "Hiwot"):
        turns.pays(circle, name, 52_00)
    turns.pays(circle, "Yusuf", 20_00)
    yusuf.says("give up my seat")
    yusuf.taps("Nobody takes it")
    assert "First pay €32" in yusuf.showing("stop-pay-first").text
    yusuf.says("cancel")
    turns.pays(circle, "Yusuf", 32_00)
    turns.days_go_by(circle, moment, 7)
    turns.gives(circle, 1)
    daniel.says("give up my seat")
    assert "Nobody takes it" not in " ".join(daniel.last.buttons), "he has had his turn"
    daniel.says("cancel")
    yusuf.says("give up my seat")
    yusuf.taps("Nobody takes it")
    assert "Yusuf pays for no more turns" in yusuf.last.text and "€50 smaller" in yusuf.last.text
    yusuf.taps("Ask the group")
    for member in (daniel, samuel):
        member.votes("Yes", chat)
    stage.work()
    assert "Yusuf pays no more, and gets back what they paid" in chat.last.text
    yusuf.says("my turns")
    for number in (2, 3):
        for name in ("Daniel", "Samuel", "Hiwot"):
            turns.pays(circle, name, 52_00)
        turns.days_go_by(circle, moment, 7)
        assert turns.payable(circle, number) == [150_00]
        turns.gives(circle, number)
    yusuf.says("leave")
    assert "You get back what you paid for the turns" in yusuf.last.text
    yusuf.says("cancel")

    # His own turn gives back what he paid: Daniel alone had any of it.
    turns.pays(circle, "Daniel", 50_00)
    turns.days_go_by(circle, moment, 7)
    assert turns.payable(circle, 4) == [50_00]
    turns.gives(circle, 4)
    assert not turns.nets(circle), "everybody has what they paid"
    with stage.session() as session:
        assert ledger.balance(session, unity.group_id, ledger.reserve()).minor == -20_00
        assert not list(audit.audit(session, unity.group_id))
    assert the_book_is_right(unity)


def test_who_gave_up_a_seat_takes_no_other_and_nobody_carries_more_than_two(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=8, together=Together.TURNS)
    samuel, hiwot, maria, amina = (unity[name] for name in ("Samuel", "Hiwot", "Maria", "Amina"))
    turns.begun(unity, {"Samuel": 2, "Hiwot": 2, "Yusuf": 4, "Daniel": 2})
    samuel.says("give up my seat")
    samuel.taps("Yusuf")
    samuel.taps("Ask")
    assert "more than two seats" in samuel.showing("takeover-too-many-seats").text
    samuel.says("cancel")
    samuel.says("give up my seat")
    samuel.taps("Maria")
    samuel.taps("Ask")
    maria.taps("I take it over")
    amina.taps("Yes")
    assert "Maria goes on with the seat of Samuel" in samuel.showing("takeover-done").text
    hiwot.says("give up my seat")
    hiwot.taps("Samuel")
    hiwot.taps("Ask")
    assert "gave up a seat in this circle before" in hiwot.showing("takeover-gave-up-before").text

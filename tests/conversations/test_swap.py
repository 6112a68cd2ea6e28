"""Two swap their turns: both want it, the chair where the terms say so, and not who is late; then the pots follow."""

from __future__ import annotations

from bot.cooperative import audit, swaps
from bot.cooperative.rotation_tables import SwapLife
from bot.cooperative.rules import Together
from tests import turns
from tests.conftest import StoppedClock
from tests.lending import the_book_is_right
from tests.stage import Stage
from tests.turns import Circle


def states(circle: Circle) -> list[str]:
    with circle.hand() as (session, _, rotation):
        return [one.state for one in swaps.swaps_of(session, rotation)]


def test_two_swap_and_the_pots_are_paid_in_the_new_order(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=7, together=Together.TURNS)
    chat = stage.chat(unity)
    samuel, hiwot, yusuf = (unity[name] for name in ("Samuel", "Hiwot", "Yusuf"))
    circle = turns.begun(unity, {"Daniel": 2, "Samuel": 2, "Hiwot": 2, "Yusuf": 2})
    assert turns.turns(circle) == ["Daniel", "Samuel", "Hiwot", "Yusuf"]
    for name in ("Daniel", "Samuel", "Yusuf"):
        turns.pays(circle, name, 50_00)

    yusuf.says("turns")
    yusuf.taps("Swap")
    assert "You have turn 4" in yusuf.last.text and "3 · " in yusuf.last.text
    yusuf.says("with Samuel")
    yusuf.taps("Samuel · 2")
    assert "You give turn 4" in yusuf.last.text and "get turn 2" in yusuf.last.text
    yusuf.taps("Ask")
    assert "I asked Samuel" in yusuf.last.text
    asked = samuel.showing("swap-please-answer")
    assert "Yusuf asks to swap" in asked.text and "Both bring the same" in asked.text

    # One question at a time; and a no is a no, which is not asked again.
    yusuf.says("swap")
    yusuf.taps("Hiwot · 3")
    yusuf.taps("Ask")
    assert "You wait for an answer of Samuel" in yusuf.showing("swap-already").text
    yusuf.says("cancel")
    samuel.taps("No, sorry")
    assert "Samuel keeps turn 2, and Yusuf keeps turn 4" in yusuf.showing("swap-declined").text
    yusuf.says("swap")
    assert "Samuel · 2" not in yusuf.last.buttons, "he is not asked for it twice"
    yusuf.taps("Hiwot · 3")
    yusuf.taps("Ask")
    yusuf.taps("Take back")
    assert "Taken back" in hiwot.last.text

    # Samuel comes back to it himself, and Yusuf agrees: the group hears the new order, and nobody's money.
    samuel.says("swap turns")
    samuel.taps("Yusuf · 4")
    samuel.taps("Ask")
    yusuf.taps("I agree")
    assert "You now have turn 2" in yusuf.last.text and "You now have turn 4" in samuel.showing("swap-done").text
    assert "Samuel and Yusuf swapped turns 2 and 4" in chat.screen.showing("swap-told").text
    hiwot.taps("All turns", chat, message=chat.screen.showing("swap-told"))
    assert "2 · Wed 2 Dec · Yusuf" in hiwot.last.text and "4 · Wed 16 Dec · Samuel" in hiwot.last.text
    assert turns.turns(circle) == ["Daniel", "Yusuf", "Hiwot", "Samuel"]

    # Hiwot has not paid by the day: she can swap with nobody, and nobody with her.
    turns.days_go_by(circle, moment, 2)
    hiwot.says("swap")
    assert "Pay first what is late" in hiwot.showing("swap-late").text
    samuel.says("swap")
    assert "Hiwot" not in " ".join(samuel.last.buttons) and "Daniel" not in " ".join(samuel.last.buttons)
    samuel.says("cancel")
    turns.pays(circle, "Hiwot", 50_00)
    turns.gives(circle, 1)
    for number, receiver in ((2, "Yusuf"), (3, "Hiwot"), (4, "Samuel")):
        for name in ("Daniel", "Samuel", "Hiwot", "Yusuf"):
            turns.pays(circle, name, 50_00)
        turns.days_go_by(circle, moment, 7)
        turns.gives(circle, number)
        assert turns.nets(circle)[receiver] == (number - 4) * 50_00, (
            "each gives as much as before, and gets on a new day"
        )
    assert turns.state(circle)[0] == "ended" and not turns.nets(circle)
    with stage.session() as session:
        assert not list(audit.audit(session, unity.group_id))
    assert the_book_is_right(unity)


def test_the_chair_has_a_say_where_it_was_agreed_and_silence_is_a_no(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=7, together=Together.TURNS)
    amina, samuel, hiwot = (unity[name] for name in ("Amina", "Samuel", "Hiwot"))
    circle = turns.begun(
        unity, {"Samuel": 2, "Hiwot": 1, "Yusuf": 1, "Amina": 2}, swap_by_chair=True, amount_minor=80_00
    )
    hiwot.says("swap")
    assert "nobody with whom you can swap" in hiwot.showing("swap-nobody").text, "half a seat swaps with half a one"
    for name in ("Samuel", "Amina", "Hiwot", "Yusuf"):
        turns.pays(circle, name, 40_00 if name in ("Hiwot", "Yusuf") else 80_00)
    samuel.says("swap")
    samuel.taps("Amina · 3")
    samuel.taps("Ask")
    amina.taps("I agree")
    # The chair is one of the two: another officer says yes or no.
    assert "Now the chair has to say yes" in samuel.last.text
    asked = unity["Daniel"].showing("swap-chair-answer")
    assert "Samuel and Amina want to swap" in asked.text
    unity["Daniel"].taps("Yes", message=asked)
    assert turns.turns(circle) == ["Amina", "Hiwot and Yusuf", "Samuel"]
    assert states(circle) == [SwapLife.DONE]

    # Nobody answers: after a week it is over, and both hear it.
    samuel.says("swap")
    samuel.taps("Amina · 1")
    samuel.taps("Ask")
    turns.days_go_by(circle, moment, 8)
    assert "Nobody answered in time" in samuel.showing("swap-lapsed").text
    assert states(circle) == [SwapLife.DONE, SwapLife.LAPSED]
    amina.says("I agree")
    assert turns.turns(circle) == ["Amina", "Hiwot and Yusuf", "Samuel"]

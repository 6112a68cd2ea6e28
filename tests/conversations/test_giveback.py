"""The end of a circle: what is left of the reserve and of the bids goes back, and the accounts come to nothing."""

from __future__ import annotations

from typing import Any

from bot import ledger
from bot.cooperative import audit, rotations
from bot.cooperative.rotation_terms import Missing, Order
from bot.cooperative.rules import Together
from bot.ledger import Dividend
from tests import turns
from tests.conftest import StoppedClock
from tests.lending import the_book_is_right
from tests.stage import Stage
from tests.turns import Circle


def all_turns(circle: Circle, moment: StoppedClock, names: tuple[str, ...], minor: int) -> None:
    """Every turn is paid and given, but for the last one's receiver, who has not said yet that they have it."""
    for number, giver in enumerate(("Fatou", "Amina", "Fatou"), start=1):
        for name in names:
            turns.pays(circle, name, minor, counts="Amina" if name == "Fatou" else "")
        turns.days_go_by(circle, moment, 7)
        if number == 3:
            circle.unity[giver].taps("I gave €150")
        else:
            turns.gives(circle, number, by=giver)


def test_what_is_left_of_the_reserve_goes_back_to_each(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=4, together=Together.TURNS)
    amina, daniel, fatou, tesfay = unity.phones.values()
    circle = turns.begun(unity, {"Daniel": 2, "Fatou": 2, "Tesfay": 2}, missing=Missing.RESERVE, reserve_minor=2_00)
    all_turns(circle, moment, ("Daniel", "Fatou", "Tesfay"), 52_00)
    assert "giveback-card" not in [message.id for message in fatou.messages], "the last turn is on its way"
    tesfay.taps("I have €150")

    # Each hears their own sums, and whoever holds the reserve is asked to give it back.
    ended = tesfay.showing("turns-end-mine-back").text
    assert "You paid €156 and got €150. Another €6 comes back to you." in ended
    assert "2 members get €12 back" in fatou.showing("giveback-card").text
    assert "1 member gets €6 back" in amina.showing("giveback-card").text, "the treasurer's own part"

    fatou.taps("Give it back", message=fatou.showing("giveback-card"))
    fatou.taps("Tesfay")
    assert "Tesfay gets €6 back" in fatou.last.text
    fatou.taps("I gave €6")
    assert "1 member gets €6 back" in fatou.showing("giveback-card").text
    tesfay.taps("Not yet")
    assert not ledger_of(stage, unity.group_id, tesfay.id), "nothing is written that was not confirmed"
    tesfay.taps("I have €6")
    assert "what was left of the turns, €6 from Fatou" in tesfay.showing("receipt-return").text
    fatou.says("pending")
    fatou.taps("Give it back")
    fatou.taps("Daniel")
    fatou.taps("I gave €6")
    daniel.taps("Other amount")
    daniel.says("5")
    fatou.taps("It was €5")
    assert daniel.showing("receipt-return").args["amount"].minor == 5_00  # type: ignore[union-attr]
    fatou.taps("Give it back", message=fatou.showing("giveback-card"))
    fatou.taps("Daniel")
    fatou.taps("I gave €1")
    daniel.taps("I have €1")
    amina.taps("Give it back")
    amina.taps("Fatou")
    assert turns.state(circle)[0] == "running", "another circle may begin once everybody has theirs"
    amina.taps("I gave €6")
    fatou.taps("I have €6")
    assert turns.state(circle)[0] == "ended"
    assert "nothing is left for you to give back" in fatou.showing("giveback-all-said").text
    with stage.session() as session:
        assert not ledger.balance(session, unity.group_id, ledger.reserve())
        assert not ledger.balance(session, unity.group_id, ledger.cash(fatou.id))
        assert not list(audit.audit(session, unity.group_id))
    # Whoever tapped wrongly can take it back, and then the circle is not over.
    fatou.taps("Undo", message=fatou.showing("receipt-return"))
    assert turns.state(circle)[0] == "running"
    fatou.taps("I have €6")
    assert turns.state(circle)[0] == "ended" and not turns.nets(circle)
    assert the_book_is_right(unity)


def test_bids_kept_to_the_end_are_shared_and_the_accounts_evened_out(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=4, together=Together.TURNS)
    names = ("Daniel", "Fatou", "Tesfay")
    terms: dict[str, Any] = {"order": Order.BIDS, "dividend": Dividend.END, "bid_floor_percent": 50}
    circle = turns.begun(unity, dict.fromkeys(names, 2), **terms)
    with circle.hand() as (session, _, rotation):
        for number, seat in enumerate(rotations.seats_of(session, rotation), start=1):
            # Daniel took 120 of 150, Fatou 130, and Tesfay, who waited, all of it.
            bid = {1: 30_00, 2: 20_00, 3: 0}[number]
            rotations.give_turn(session, rotation, number, [seat], discount_minor=bid)
    all_turns(circle, moment, names, 50_00)
    tesfay = unity["Tesfay"]
    tesfay.taps("I have €150")
    # 50 was left in the pot: 16.67 each, and the odd cent to the first seats.
    assert "Another €16.66 comes back to you" in tesfay.showing("turns-end-mine-back").text
    fatou, amina = unity["Fatou"], unity["Amina"]
    for giver, name, amount in ((fatou, "Daniel", "€16.67"), (amina, "Fatou", "€16.67"), (fatou, "Tesfay", "€16.66")):
        giver.taps("Give it back", message=giver.showing("giveback-card"))
        giver.taps(name)
        giver.taps(f"I gave {amount}")
        unity[name].taps(f"I have {amount}")
    assert turns.state(circle)[0] == "ended"
    assert turns.nets(circle) == {"Daniel": 13_33, "Fatou": 3_33, "Tesfay": -16_66}
    turns.days_go_by(circle, moment, 8)
    assert not turns.nets(circle), "what a turn cost is nobody's debt"
    tesfay.says("turns")
    with stage.session() as session:
        assert not list(audit.audit(session, unity.group_id)) and not list(ledger.verify(session, unity.group_id))
    assert the_book_is_right(unity)


def ledger_of(stage: Stage, group_id: int, person: int) -> int:
    """What came out of the reserve so far, in minor units."""
    with stage.session() as session:
        return 18_00 + ledger.balance(session, group_id, ledger.reserve()).minor

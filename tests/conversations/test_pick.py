"""Early turns cost something: each one picks their own, two want the same, and the pots are paid to the cent."""

from __future__ import annotations

from datetime import timedelta

from bot import clock
from bot.cooperative import groups, rotation_cards, rotations
from bot.cooperative.rotation_terms import Order, RotationTerms
from bot.cooperative.rules import Together
from bot.ledger import Pace
from tests import turns
from tests.conftest import StoppedClock
from tests.conversations.test_vote_by_sms import with_plain_phone
from tests.lending import the_book_is_right
from tests.stage import Stage, Unity
from tests.turns import Circle

SEATS = {"Amina": 2, "Daniel": 2, "Fatou": 2, "Tesfay": 1, "Samuel": 1, "Hiwot": 2, "Rosa": 2}


def gathered(unity: Unity) -> Circle:
    """Seven take part. Amina organises it, and Rosa, who has a plain phone, is new; all others are there for long."""
    with unity.stage.session() as session:
        group, now = groups.lock(session, unity.group_id), clock.now()
        for member in groups.active_members(session, group.id):
            if member.person_id != unity["Rosa"].id:
                member.joined_at = now - timedelta(days=400)
        terms = RotationTerms(
            amount_minor=60_00,
            pace=Pace.WEEK,
            start=groups.today(group, now) + timedelta(days=14),
            order=Order.PRICED,
            price_minor=3_33,
            late_months=6,
            organiser_id=unity["Amina"].id,
        )
        circle = rotations.propose(session, group, terms, by=unity["Amina"].id, now=now)
        rotation_cards.ask_everybody(session, group, circle, now, by=unity["Amina"].id)
        for name, halves in SEATS.items():
            rotations.join(session, group, circle, unity[name].id, halves, now)
        return Circle(unity, circle.number)


def picked(circle: Circle) -> dict[str, int]:
    """Who has which turn by now."""
    names = {phone.id: name for name, phone in circle.unity.phones.items()}
    with circle.hand() as (session, _, rotation):
        seats = rotations.seats_of(session, rotation)
        return {names[seat.person_id]: seat.round for seat in seats if seat.round is not None}


def test_each_picks_a_turn_and_pays_or_gets_its_price(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=6, together=Together.TURNS)
    unity.phones["Rosa"] = with_plain_phone(unity)
    chat = stage.chat(unity)
    amina, daniel, fatou, tesfay, samuel, hiwot, rosa = unity.phones.values()
    circle = gathered(unity)
    stage.work()

    # An officer lets them pick. The organiser has turn 1, as agreed.
    amina.commands("turns")
    amina.taps("Let them pick")
    assert "7 people take part, with 6 turns" in amina.last.text
    amina.taps("Let them pick")
    assert amina.last.id == "pick-opened" and "Turn 1 · Tue 8 Dec · costs €8.32" in amina.showing("pick-mine").text
    assert daniel.last.id == "pick-asked" and "Pick a turn" in " ".join(daniel.last.buttons)
    assert "Tell an officer" in rosa.last.text, "by SMS anybody could pick for her"
    assert "1 · Tue 8 Dec · Amina" in chat.last.text and "2 · Tue 15 Dec · free" in chat.last.text
    amina.taps("Pick a turn")
    assert amina.showing("pick-organiser")
    assert not tesfay.showing("seat-invitation").buttons, "nobody steps out any more"

    # Two tap the same turn before either hears: one has it, and the other is shown what is left.
    for member in (daniel, fatou):
        member.taps("Pick a turn")
        assert [label for label in member.last.buttons if "Turn" in label] == [f"Turn {one}" for one in (2, 3, 4, 5)]
    assert "Turn 4 · Tue 29 Dec · gives €1.66 · free" in fatou.last.text
    stage.at_once((daniel, daniel.last.tokens["Turn 3"]), (fatou, fatou.last.tokens["Turn 3"]))
    first, second = (daniel, fatou) if picked(circle).get("Daniel") == 3 else (fatou, daniel)
    assert picked(circle) == {"Amina": 1, first.name: 3}
    assert "Turn 3 is yours" in first.last.text and "costs €1.66" in first.showing("pick-mine").text
    assert second.last.id == "pick-changed" and f"costs €1.66 · {first.name}" in second.last.text
    second.taps("Turn 4")
    assert picked(circle)[second.name] == 4

    # Half a seat takes half a turn, and the other half has to join it: a whole turn is left for each whole seat.
    tesfay.taps("Pick a turn", message=tesfay.showing("pick-asked"))
    assert "Half a seat pays or gets half" in tesfay.last.text
    tesfay.taps("Turn 2")
    assert "costs €4.99 · you have half" in tesfay.showing("pick-mine").text
    assert "2 · Tue 15 Dec · Tesfay, and half is free" in chat.last.text and "€" not in chat.last.text
    hiwot.taps("Pick a turn")
    hiwot.taps("Turn 5")

    # Nothing begins before everybody has a turn. Rosa tells Amina hers; Samuel is reminded, and has a week.
    amina.taps("Begin", message=amina.showing("pick-mine"))
    assert amina.last.id == "pick-not-all" and "Samuel" in amina.last.text and "Rosa" in amina.last.text
    amina.taps("Pick for someone")
    assert [label for label in amina.last.buttons if label in SEATS] == ["Rosa"], "the others have a word of their own"
    amina.taps("Rosa")
    assert "gives €8.32 · free" in amina.last.text and "Turn 2" not in amina.last.buttons, "newcomers come last"
    amina.taps("Turn 6")
    assert amina.last.id == "pick-for-done" and "Amina picked for you" in rosa.last.text
    amina.taps("Pick for someone", message=amina.showing("pick-mine"))
    amina.says("cancel")
    turns.days_go_by(circle, moment, 4)
    turns.days_go_by(circle, moment, 4)
    assert [message.id for message in samuel.messages].count("pick-asked") == 2, "he is reminded, once"
    assert [message.id for message in hiwot.messages].count("pick-asked") == 0
    amina.taps("Pick for someone", message=amina.showing("pick-mine"))
    amina.taps("Samuel")
    assert [label for label in amina.last.buttons if "Turn" in label] == ["Turn 2"]
    amina.taps("Turn 2")
    assert "Amina picked for you" in samuel.last.text and "you have half" in samuel.last.text
    assert daniel.last.id == fatou.last.id == "pick-all-have"

    # Two change theirs while Amina looks at the order: she sees the new one before anything begins.
    amina.taps("Begin", message=amina.showing("pick-mine"))
    assert f"3 · Tue 22 Dec · {first.name}" in amina.last.text and "Another order" not in amina.last.buttons
    first.taps("Pick a turn")
    first.taps("No turn yet")
    second.taps("Pick a turn")
    second.taps("Turn 3")
    first.taps("Pick a turn")
    first.taps("Turn 4")
    amina.taps("Begin now")
    assert f"3 · Tue 22 Dec · {second.name}" in amina.showing("seat-preview-changed").text
    amina.taps("Begin now", message=amina.showing("seat-preview-changed"))
    assert turns.turns(circle) == ["Amina", "Tesfay and Samuel", second.name, first.name, "Hiwot", "Rosa"]
    assert rosa.last.id == "seat-began"

    # The prices land in the book as they were shown, and together they are nothing.
    prices = [8_32, 4_99, 1_66, -1_66, -4_99, -8_32]
    for name, halves in SEATS.items():
        turns.pays(circle, name, 30_00 * halves * len(prices), counts="Amina" if name == "Fatou" else "")
    for number, price in enumerate(prices, start=1):
        turns.days_go_by(circle, moment, 7)
        ready = turns.payable(circle, number)
        assert sum(ready) == 360_00 - price and max(ready) - min(ready) <= 1
        turns.gives(circle, number, by="Amina" if turns.turns(circle)[number - 1] == "Fatou" else "Fatou")
    assert turns.state(circle)[0] == "ended" and sum(turns.nets(circle).values()) == 0
    assert turns.nets(circle) == {
        "Amina": 8_32,
        "Tesfay": 2_50,
        "Samuel": 2_49,
        second.name: 1_66,
        first.name: -1_66,
        "Hiwot": -4_99,
        "Rosa": -8_32,
    }
    assert the_book_is_right(unity)

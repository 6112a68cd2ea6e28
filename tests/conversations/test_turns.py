"""Taking turns: a circle is set up, everybody takes part, each turn is paid and given, and at last it ends."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot import clock, jobs, ledger
from bot.cooperative import audit, rotations
from bot.cooperative.rotation_tables import RotationLife
from bot.cooperative.rules import Together
from tests import turns
from tests.conftest import StoppedClock
from tests.stage import Phone, Stage, Unity
from tests.turns import Circle

BRUSSELS = ZoneInfo("Europe/Brussels")


def on(stage: Stage, moment: StoppedClock, month: int, day: int, hour: int = 10) -> None:
    """The clock of the group stands at a day, and does what is due."""
    moment.set(datetime(2027 if month < 11 else 2026, month, day, hour, tzinfo=BRUSSELS))
    jobs.run_due(stage.database, clock.now())
    stage.deliver()


def begun(stage: Stage, unity: Unity) -> None:
    """Amina sets up a circle with the likeliest answers, and everybody takes a seat."""
    amina = unity["Amina"]
    amina.commands("turns")
    amina.taps("Start turns")
    amina.taps("€50")
    amina.taps("End of each month")
    amina.taps("Mon 30 Nov")
    amina.taps("As we agree")


def pays(member: Phone, treasurer: Phone, amount: int = 50) -> None:
    member.says(f"I paid {amount}")
    member.taps("Yes, cash")
    treasurer.taps(f"I have €{amount}")


def test_a_circle_from_its_beginning_to_its_end(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=4, together=Together.TURNS)
    chat = stage.chat(unity)
    amina, daniel, fatou, tesfay = unity.phones.values()
    begun(stage, unity)
    assert "The first turn is on 30 Nov 2026" in amina.last.text

    # One term is changed, and everybody is asked with all of them.
    amina.taps("Change details")
    amina.taps("Somebody is late")
    amina.taps("Pay what is there")
    amina.taps("Ask everybody")
    assert amina.last.id == tesfay.last.id == "seat-invitation"
    assert "what is there is given" in tesfay.last.text
    assert chat.last.id == "seat-gathering-card" and "Nobody has a seat yet" in chat.last.text
    tesfay.taps("Not now")
    assert "still join" in tesfay.last.text
    for member in (amina, daniel, fatou):
        member.taps("One seat")
    tesfay.taps("Half a seat", message=tesfay.showing("seat-invitation"))
    assert "4 take part so far: 3 turns of €150" in chat.last.text

    # Half a seat alone makes no turn, and nothing begins by it.
    amina.taps("Begin")
    assert amina.last.id == "turns-half-left"
    tesfay.taps("Change")
    tesfay.taps("One seat")
    amina.taps("Begin", message=amina.showing("seat-in"))
    assert "4 of 4 take part. Each turn is €200." in amina.last.text
    amina.taps("Another order")
    for name in ("Daniel", "Amina", "Fatou"):
        amina.taps(name)
    assert [line.split(" · ")[2] for line in amina.last.text.splitlines()[1:5]] == [
        "Daniel",
        "Amina",
        "Fatou",
        "Tesfay",
    ]
    amina.taps("Begin now")
    assert tesfay.last.id == "seat-began"
    card = chat.screen.showing("round-card")
    assert "turn 1 of 4 for Daniel, Mon 30 Nov" in card.text and "0 of 4 in, pot €0 of €200" in card.text

    # Daniel's turn: three pay in time, and Tesfay in two parts.
    for member in (amina, daniel):
        pays(member, fatou)
    fatou.says("I paid 50")
    fatou.taps("Yes, cash")
    amina.taps("I have €50")
    pays(tesfay, fatou, 30)
    assert "3 of 4 in, pot €180 of €200" in chat.screen.showing("round-card").text
    tesfay.taps("My status", chat, message=chat.screen.showing("round-card"))
    assert "To pay: €20 by Mon 30 Nov" in tesfay.last.text and "the pot has €150, not €200" in tesfay.last.text
    assert not any("Tesfay" in message.text for message in chat.messages if message.id.startswith("round-card"))
    on(stage, moment, 11, 30)
    assert "round-please-give" not in [message.id for message in fatou.messages], "it is not whole, and two days wait"
    on(stage, moment, 12, 2)
    missing = amina.showing("round-missing").text
    assert "one payment is missing, €20" in missing and "In the pot: €180 of €200" in missing
    amina.taps("Give €180 now")
    assert "Amina chose" in fatou.showing("round-chosen-part").text
    fatou.taps("I gave €180")
    daniel.taps("I have €180")
    assert daniel.last.id == "receipt-payout"
    pays(tesfay, fatou, 20)
    assert fatou.last.id == "round-please-give" and "€20" in fatou.last.text
    fatou.taps("I gave €20")
    daniel.taps("I have €20")
    assert "Daniel received turn 1" in chat.last.text and "Next: Amina, Thu 31 Dec. 3 turns left." in chat.last.text

    # The others pay as well, and the treasurer's own turn is given by another officer.
    circle = Circle(unity, 1)
    for name, payer in (("Daniel", fatou), ("Amina", fatou), ("Tesfay", fatou), ("Fatou", amina)):
        turns.pays(circle, name, 150_00, counts=payer.name)
    for month, day, giver in ((12, 31, fatou), (1, 31, amina), (2, 28, fatou)):
        on(stage, moment, month, day)
        giver.taps("I gave €200")
        {12: amina, 1: fatou, 2: tesfay}[month].taps("I have €200")
    assert "That was the last turn" in chat.last.text
    with stage.session() as session:
        over = rotations.newest(session, unity.group_id)
        assert over is not None and over.state == RotationLife.ENDED
        for member in unity.phones.values():
            assert not ledger.balance(session, unity.group_id, ledger.turns(member.id)), "each got what they paid"
        assert not ledger.balance(session, unity.group_id, ledger.cash(fatou.id))
        assert not list(audit.audit(session, unity.group_id)) and not list(ledger.verify(session, unity.group_id))
    tesfay.commands("turns")
    tesfay.taps("Earlier circles")
    assert "4 turns given" in tesfay.last.text


def test_who_saves_as_well_is_asked_and_may_pay_for_another(stage: Stage) -> None:
    unity = stage.unity(members=4, together=Together.BOTH)
    chat = stage.chat(unity)
    amina, daniel, fatou, tesfay = unity.phones.values()
    turns.begun(unity, {"Daniel": 2, "Amina": 2, "Tesfay": 2}, names_shown=True)
    daniel.says("I paid 50")
    assert daniel.last.id == "deposit-what-for-turns" and daniel.last.buttons[0] == "🔄 A turn"
    daniel.taps("A turn")
    assert "€50 for the turns, given to Fatou?" in daniel.last.text
    daniel.taps("Yes, cash")
    fatou.taps("I have €50")
    assert daniel.last.id == "receipt-contribution" and "You paid €50 so far" in daniel.last.text
    assert "Still open: Amina" in chat.last.text, "they agreed to see it"

    # He pays for Tesfay, and does not learn what that one owes.
    daniel.says("turn for Tesfay 50")
    daniel.taps("Yes, cash")
    assert tesfay.last.id == "handover-turn-paid-for-you"
    fatou.taps("I have €50")
    assert daniel.last.id == "receipt-contribution-payer" and tesfay.last.id == "receipt-contribution"
    assert "2 of 3 in, pot €100 of €150" in chat.last.text

    # More than until the end cannot be paid, and what waits already is not said twice.
    amina.says("turn 500")
    amina.taps("Yes, cash")
    assert amina.last.id == "contribute-confirm-cash" and amina.showing("turns-too-much").args
    fatou.says("my turns")
    fatou.taps("My turns")
    assert fatou.last.id == "rotation-not-in"


def test_nobody_holds_the_pot_where_each_pays_whose_turn_it_is(stage: Stage) -> None:
    unity = stage.unity(members=4, together=Together.TURNS)
    chat = stage.chat(unity)
    _, daniel, fatou, tesfay = unity.phones.values()
    turns.begun(unity, {"Tesfay": 2, "Daniel": 2}, direct=True)
    daniel.says("I paid 50")
    assert "given to Tesfay?" in daniel.last.text and not any("Bank" in label for label in daniel.last.buttons)
    daniel.taps("Yes, cash")
    assert not fatou.messages, "the treasurer has no hand in it"
    tesfay.taps("I have €50")
    assert tesfay.last.id == "receipt-contribution-direct" and "You got €50 so far" in tesfay.last.text
    assert "Tesfay received turn 1" in chat.last.text and "Next: Daniel" in chat.last.text

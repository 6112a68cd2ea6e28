"""Whose turn it is: drawn so that nobody can rig it, bid for, and said by the group."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from bot import clock, draw, jobs, ledger
from bot.__main__ import main
from bot.cooperative import audit, bids, draws, rotations
from bot.cooperative.draw_tables import DrawLife
from bot.cooperative.rotation_terms import Order
from bot.cooperative.rules import Together
from bot.errors import Refusal
from bot.ledger import Dividend
from tests.conftest import StoppedClock
from tests.stage import Message, Phone, Stage
from tests.turns import Circle, begun, days_go_by, gives, nets, pays, state, turns

DICE = "6 1 4 2 5 3 6 6 1 4 2 5"


def goes_by(stage: Stage, moment: StoppedClock, **time: int) -> None:
    moment.move(**time)
    jobs.run_due(stage.database, clock.now())
    stage.deliver()


def proof_of(phone: Phone, folder: Path) -> Path:
    """The file that somebody taps for on the card of a draw, as they keep it."""
    phone.taps("The proof", message=phone.showing("draw-drawn"))
    sent = phone.last.document
    assert sent is not None and f"kitabu draw verify {sent.name}" in phone.last.text
    file = folder / sent.name
    file.write_text(sent.text, encoding="utf-8")
    return file


def test_the_order_is_drawn_before_all(
    stage: Stage, moment: StoppedClock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Words in private, dice typed by two, and it begins: nobody can choose, and everybody can reckon it anew."""
    unity = stage.unity(members=4, together=Together.TURNS)
    chat = stage.chat(unity)
    amina, daniel, fatou, tesfay = unity.phones.values()
    amina.commands("turns")
    for tap in ("Start turns", "€50", "End of each month", "Mon 30 Nov", "Draw at the start", "Ask everybody"):
        amina.taps(tap)
    for member in (amina, daniel, fatou, tesfay):
        member.taps("One seat")
    tesfay.taps("Two seats", message=_change(tesfay))
    amina.taps("Draw the order", message=amina.showing("seat-in"))
    assert "4 take part, 5 turns are drawn" in amina.last.text
    amina.taps("20:00")
    notice = tesfay.showing("draw-open").text
    with stage.session() as session:
        opened = draws.draw(session, unity.group_id, 1)
        assert opened.commitment in notice and opened.commitment in chat.last.text

    # Words are written in private, and shown to nobody before the end.
    daniel.taps("Add a word", chat)
    daniel.taps("Add a word")
    daniel.says("mango  tree")
    assert daniel.last.args["word"] == "mango tree"
    assert not any("mango" in message.text for phone in (amina, fatou) for message in phone.messages)
    fatou.taps("Add a word")
    fatou.says("7")
    goes_by(stage, moment, hours=14)
    assert fatou.last.id == "draw-dice" and "2 words are in it" in chat.last.text
    closed = fatou.last.text.splitlines()[-1]
    tesfay.taps("Add a word", message=tesfay.showing("draw-open"))
    assert tesfay.last.id == "draw-words-closed"

    # One alone counts for nothing, and two who typed different dice look again.
    amina.taps("Type the dice")
    amina.says("6 1 4")
    assert amina.showing("draw-no-dice")
    amina.says(DICE)
    assert amina.last.id == "draw-dice-kept"
    amina.taps("Type the dice", message=amina.showing("draw-dice-one"))
    amina.says(DICE)
    fatou.taps("Type the dice")
    fatou.says(DICE[:-1] + "6")
    assert fatou.last.id == "draw-dice-differ"
    with stage.session() as session:
        assert draws.draw(session, unity.group_id, 1).state == DrawLife.DICE
    fatou.taps("Type the dice")
    fatou.says(DICE)
    drawn = chat.screen.showing("draw-drawn").text
    assert state(Circle(unity, 1))[0] == "running" and tesfay.showing("seat-began")
    assert opened.commitment in tesfay.showing("draw-open").text, "what was promised still stands on the phone"

    # What the bot did, anybody can do again; and whoever changes one letter of it is found out.
    file = proof_of(tesfay, tmp_path)
    assert main(["draw", "verify", str(file)]) == 0
    said = capsys.readouterr().out
    assert "The draw holds: 5 seats, 2 words" in said
    assert closed.removeprefix("🔒 ") in said, "no word came in after the dice were seen"
    record = draw.read(file.read_text(encoding="utf-8"))
    assert [word for _, word in record.words] == ["mango tree", "7"]
    written = file.read_text(encoding="utf-8")
    # One time in 120 another word leads to the same order of five; what was said at the close it never leads to.
    file.write_text(written.replace("mango tree", "mango trees"), encoding="utf-8")
    main(["draw", "verify", str(file)])
    assert closed.removeprefix("🔒 ") not in capsys.readouterr().out
    first, second, *rest = record.order
    file.write_text(json.dumps({**json.loads(written), "order": [second, first, *rest]}), encoding="utf-8")
    assert main(["draw", "verify", str(file)]) == 1 and "is not the one that follows" in capsys.readouterr().out
    with stage.session() as session:
        circle = rotations.rotation(session, unity.group_id, 1)
        by_round = [rotations.receivers(session, circle, number)[0].seat for number in range(1, 6)]
    assert by_round == [int(seat) for seat in record.order]
    assert [line.split(". ")[1] for line in drawn.splitlines()[2:]] == turns(Circle(unity, 1))


def test_a_turn_is_whose_bid_is_lowest(stage: Stage, moment: StoppedClock) -> None:
    """Bids in private, each below the last; all share what was left; without a bid it is drawn."""
    unity = stage.unity()
    samuel, hiwot, kofi = (unity[name] for name in ("Samuel", "Hiwot", "Kofi"))
    circle = begun(
        unity,
        {"Samuel": 2, "Hiwot": 2, "Kofi": 2},
        amount_minor=100_00,
        order=Order.BIDS,
        commission_percent=5,
        dividend=Dividend.WHOLE,
    )
    goes_by(stage, moment, hours=1)
    assert samuel.last.id == "bid-open" and "€300" in samuel.last.text
    samuel.taps("Bid")
    samuel.says("100")
    assert samuel.showing("bid-out-of-range")
    samuel.says("290")
    hiwot.taps("Bid", message=hiwot.showing("bid-open-lowest"))
    assert "€284.20" in hiwot.last.text
    hiwot.says("285")
    assert hiwot.showing("bid-out-of-range")
    hiwot.says("270")
    assert samuel.showing("bid-passed").args["round"] == 1
    assert not any("Samuel" in message.text for message in hiwot.messages if message.id.startswith("bid"))
    for name in ("Samuel", "Hiwot", "Kofi"):
        pays(circle, name, 100_00)
    days_go_by(circle, moment, 1)
    assert "Hiwot, for €255. They leave €30" in kofi.showing("bid-won").text
    gives(circle, 1)
    assert nets(circle)["Hiwot"] == 100_00 - 270_00
    # The 30 are shared: each pays 90 for the second turn; Samuel owes for it, yet not for one before.
    goes_by(stage, moment, days=1)
    hiwot.taps("Bid", message=hiwot.showing("bid-open-mine"))
    assert hiwot.last.id == "bid-over" and hiwot.showing("bid-open-watch")
    with circle.hand() as (session, group, rotation):
        second, third = (rotations.round_of(session, rotation, number) for number in (2, 3))
        with pytest.raises(Refusal, match="bid-had-turn"):
            bids.must_be_able(session, group, rotation, second, hiwot.id)
        bids.must_be_able(session, group, rotation, second, kofi.id)
        with pytest.raises(Refusal, match="bid-late"):
            bids.must_be_able(session, group, rotation, third, kofi.id)
    for name in ("Samuel", "Hiwot", "Kofi"):
        pays(circle, name, 90_00)
    days_go_by(circle, moment, 7)
    # Nobody bid: it is drawn.
    goes_by(stage, moment, hours=2)
    for phone in (samuel, kofi):
        phone.taps("Type the dice", message=next(one for one in reversed(phone.messages) if "dice" in one.id))
        phone.says(DICE)
    gives(circle, 2)
    goes_by(stage, moment, days=1)
    for name in ("Samuel", "Hiwot", "Kofi"):
        pays(circle, name, 100_00)
    days_go_by(circle, moment, 7)
    gives(circle, 3)
    assert state(circle) == ("ended", ["paid"] * 3) and sorted(turns(circle)) == ["Hiwot", "Kofi", "Samuel"]
    with stage.session() as session:
        assert not list(audit.audit(session, unity.group_id)) and not list(ledger.verify(session, unity.group_id))


def test_the_group_says_who_needs_a_turn(stage: Stage, moment: StoppedClock) -> None:
    """The organiser is first; then whoever is named most, with the next half; of two as often named one is drawn."""
    unity = stage.unity()
    samuel, hiwot, kofi, yusuf = (unity[name] for name in ("Samuel", "Hiwot", "Kofi", "Yusuf"))
    seats = {"Samuel": 2, "Hiwot": 1, "Kofi": 2, "Yusuf": 1}
    circle = begun(unity, seats, order=Order.NEED, organiser_id=samuel.id)
    goes_by(stage, moment, hours=1)
    assert hiwot.last.id == "bid-given" and turns(circle)[0] == "Samuel"
    for name, halves in seats.items():
        pays(circle, name, halves * 75_00)
    days_go_by(circle, moment, 1)
    gives(circle, 1)
    days_go_by(circle, moment, 1)
    for voter, named in ((samuel, "Yusuf"), (hiwot, "Yusuf"), (kofi, "Hiwot")):
        voter.taps("Name somebody")
        voter.taps(named)
        assert voter.last.id == "need-kept"
    samuel.taps("Name somebody", message=samuel.showing("need-open-mine"))
    samuel.taps("Hiwot")
    hiwot.taps("Name somebody", message=hiwot.showing("need-open-mine"))
    assert not any("Hiwot" in button for button in hiwot.last.buttons), "nobody names themselves"
    hiwot.taps("Kofi")
    with circle.hand() as (session, _, rotation), pytest.raises(Refusal, match="pick-one"):
        bids.vote(session, rotation, rotations.round_of(session, rotation, 2), kofi.id, kofi.id, clock.now())
    yusuf.taps("Name somebody")
    yusuf.taps("Kofi")
    days_go_by(circle, moment, 6)
    assert turns(circle)[1] == ""
    goes_by(stage, moment, hours=2)
    with stage.session() as session:
        tied = draws.draw(session, unity.group_id, 1)
        seated = draws.whose(session, rotations.rotation(session, unity.group_id, 1), tied)
    assert {seat.person_id for seat in seated} == {hiwot.id, kofi.id}
    for phone in (samuel, yusuf):
        phone.taps("Type the dice", message=next(one for one in reversed(phone.messages) if "dice" in one.id))
        phone.says(DICE)
    second = turns(circle)[1]
    assert second in ("Kofi", "Hiwot and Yusuf")
    gives(circle, 2)
    days_go_by(circle, moment, 7)
    gives(circle, 3)
    assert state(circle)[0] == "ended" and sorted([second, turns(circle)[2]]) == ["Hiwot and Yusuf", "Kofi"]
    with stage.session() as session:
        assert not list(audit.audit(session, unity.group_id)) and not list(ledger.verify(session, unity.group_id))


def test_each_turn_is_drawn_on_its_day(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    samuel, hiwot = unity["Samuel"], unity["Hiwot"]
    circle = begun(unity, {"Samuel": 2, "Hiwot": 2}, order=Order.EACH)
    goes_by(stage, moment, hours=1)
    samuel.taps("Add a word")
    samuel.says("rain")
    with circle.hand() as (session, _, rotation):
        drawing = draws.draw(session, unity.group_id, 1)
        late = drawing.closes_at + timedelta(seconds=1)
        # It came in too late, though the clock has not looked yet.
        with pytest.raises(Refusal, match="draw-words-closed"):
            draws.add_word(session, rotation, drawing, hiwot.id, "sun", received=late, now=late)
    for name in ("Samuel", "Hiwot"):
        pays(circle, name, 100_00)
    days_go_by(circle, moment, 1)
    assert not gives(circle, 1), "nobody knows yet whose turn it is"
    for phone in (hiwot, samuel):
        phone.taps("Type the dice", message=next(one for one in reversed(phone.messages) if "dice" in one.id))
        phone.says(DICE)
    assert turns(circle)[0] in hiwot.showing("draw-drawn").text
    gives(circle, 1)
    days_go_by(circle, moment, 7)
    gives(circle, 2)
    assert state(circle) == ("ended", ["paid", "paid"]) and sorted(turns(circle)) == ["Hiwot", "Samuel"]
    for phone, theirs in ((samuel, True), (hiwot, False)):
        phone.commands("privacy")
        phone.taps("My data")
        assert any("rain" in message.text for message in phone.messages[-4:]) == theirs


def _change(phone: Phone) -> Message:
    phone.taps("Change")
    return phone.last

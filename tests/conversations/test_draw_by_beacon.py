"""A draw that ends with a number the whole world sees: named beforehand, and dice where it is not heard in time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot import beacon, clock, draw, jobs
from bot.__main__ import main
from bot.cooperative import beacons, deciding, draws, groups, rotations
from bot.cooperative.draw_tables import Draw, DrawLife
from bot.cooperative.rotation_terms import Order, RotationTerms
from bot.draw import Beacon, Instead
from bot.errors import Refusal
from bot.ledger import Pace
from tests.conftest import StoppedClock
from tests.drand import Drand
from tests.stage import Stage, Unity
from tests.turns import Circle, begun, days_go_by, gives, pays, state, turns

DICE = "6 1 4 2 5 3 6 6 1 4 2 5"


@pytest.fixture
def drand() -> Drand:
    return Drand()


@pytest.fixture
def url(drand: Drand) -> Iterator[str]:
    with drand.served() as url:
        yield url


def listens(stage: Stage, url: str) -> bool:
    """The bot asks the beacon for what it needs; the members hear of it."""

    async def look() -> bool:
        async with beacon.asking(url) as client:
            return await beacon.look(stage.database, client, lambda: None)

    is_heard = asyncio.run(look())
    stage.deliver()
    return is_heard


def comes(stage: Stage, moment: StoppedClock, at: datetime) -> None:
    moment.set(at)
    jobs.run_due(stage.database, clock.now())
    stage.deliver()


def drawing_of(unity: Unity, number: int) -> Draw:
    with unity.stage.session() as session:
        found = draws.draw(session, unity.group_id, number)
        session.expunge(found)
        return found


def test_the_number_of_the_world_draws_the_order(
    stage: Stage,
    moment: StoppedClock,
    drand: Drand,
    url: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The round stands in the notice, nobody does anything, and what a server makes up does not count."""
    unity = stage.unity(members=4)
    amina, fatou = unity["Amina"], unity["Fatou"]
    # Whoever's clock is slow would name a number that the world knows already.
    drand.early = 200
    assert not listens(stage, url)
    drand.early = 0
    assert listens(stage, url)
    with stage.session() as session:
        assert beacons.is_heard(session, clock.now()) and not beacons.is_heard(
            session, clock.now() + timedelta(hours=3)
        )
        group = groups.lock(session, unity.group_id)
        start = groups.today(group, clock.now()) + timedelta(days=3)
        terms = RotationTerms(amount_minor=50_00, pace=Pace.WEEK, start=start, order=Order.LOTTERY)
        rotation = rotations.propose(session, group, terms, by=amina.id, now=clock.now())
        for phone in unity.phones.values():
            rotations.join(session, group, rotation, phone.id, rotations.WHOLE, clock.now())
        closes = clock.now() + timedelta(hours=2)
        deciding.open_order(session, group, rotation, by=amina.id, closes_at=closes, now=clock.now())
    stage.deliver()
    opened = drawing_of(unity, 1)
    named = opened.beacon
    assert named is not None and timedelta(minutes=10) <= named.at - closes < timedelta(minutes=10, seconds=3)
    notice = fatou.showing("draw-open-number").text
    assert str(named.round) in notice and opened.commitment in notice and "19:10" not in notice and "20:10" in notice
    assert "23:10, dice are thrown" in notice
    fatou.taps("Add a word")
    fatou.says("mango")

    comes(stage, moment, closes)
    assert fatou.last.id == "draw-number" and not any("dice" in button.lower() for button in fatou.last.buttons)
    closed = fatou.last.text.splitlines()[-1].removeprefix("🔒 ")
    listens(stage, url)
    assert str(named.round) not in drand.asked, "nobody is asked for what cannot be there"
    with stage.session() as session:
        group, rotation, drawing = draws.take(session, unity.group_id, 1)
        with pytest.raises(Refusal, match="draw-number-awaited"):
            deciding.throw(session, group, rotation, drawing, amina.id, DICE, clock.now())
    comes(stage, moment, named.at)
    drand.is_forged = True
    assert not listens(stage, url) and drawing_of(unity, 1).state == DrawLife.BEACON
    drand.is_forged = False
    assert listens(stage, url)
    drawn = drawing_of(unity, 1)
    assert drawn.value is not None and drawn.value in fatou.showing("draw-drawn-number").text
    assert state(Circle(unity, 1))[0] == "running" and amina.showing("seat-began")

    # Everybody can reckon it anew, and compare it with what the whole world has.
    fatou.taps("The proof", message=fatou.showing("draw-drawn-number"))
    sent = fatou.last.document
    assert sent is not None
    file = tmp_path / sent.name
    file.write_text(sent.text, encoding="utf-8")
    assert main(["draw", "verify", str(file)]) == 0
    said = capsys.readouterr().out
    assert "4 seats, 1 words" in said and closed in said and f"public/{named.round} shows it" in said
    record = draw.read(sent.text)
    assert record.notice.last == named and record.signature == drawn.signature
    assert drawn.signature is not None
    file.write_text(sent.text.replace(drawn.signature, drawn.signature[::-1]), encoding="utf-8")
    assert main(["draw", "verify", str(file)]) == 1 and "follow from the signature" in capsys.readouterr().out


def test_dice_take_its_place_at_a_time_that_was_said(
    stage: Stage, moment: StoppedClock, drand: Drand, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is silent until the hour that the notice named; what it says later counts for nothing."""
    unity = stage.unity()
    samuel, hiwot = unity["Samuel"], unity["Hiwot"]
    assert listens(stage, url)
    circle = begun(unity, {"Samuel": 2, "Hiwot": 2}, order=Order.EACH)
    comes(stage, moment, clock.now() + timedelta(hours=1))
    named = drawing_of(unity, 1).beacon
    assert samuel.last.id == "draw-open-number" and named is not None and named.instead is not None
    # Had the words closed when the number may have been known already, dice would have come at once.
    for late, then in ((timedelta(seconds=-1), DrawLife.BEACON), (timedelta(0), DrawLife.DICE)):
        with circle.hand() as (session, _, _):
            drawing = draws.draw(session, unity.group_id, 1)
            assert draws.close_words(session, drawing, named.at + late) and drawing.state == then
            session.rollback()
    for name in ("Samuel", "Hiwot"):
        pays(circle, name, 100_00)
    comes(stage, moment, drawing_of(unity, 1).closes_at)
    drand.is_silent = True
    comes(stage, moment, named.instead.since - timedelta(seconds=1))
    assert not listens(stage, url) and hiwot.last.id == "draw-number"
    # It is back in time to the second, and yet too late: the clock decides, not whoever looks first.
    drand.is_silent = False
    moment.set(named.instead.since)
    told = drand.answer(str(named.round))
    assert told is not None
    with circle.hand() as (session, group, rotation):
        drawing = draws.draw(session, unity.group_id, 1)
        said = told["randomness"], told["signature"]
        assert not deciding.enter_beacon(session, group, rotation, drawing, *said, clock.now())
    comes(stage, moment, clock.now())
    listens(stage, url)
    assert (
        drawing_of(unity, 1).state == DrawLife.DICE
        and "cannot count any more" in hiwot.showing("draw-dice-instead").text
    )
    for phone in (hiwot, samuel):
        phone.taps("Type the dice", message=next(one for one in reversed(phone.messages) if "dice" in one.id))
        phone.says(DICE)
    assert turns(circle)[0] in hiwot.showing("draw-drawn").text
    hiwot.taps("The proof", message=hiwot.showing("draw-drawn"))
    sent = hiwot.last.document
    assert sent is not None and draw.read(sent.text).notice.last == Beacon(
        named.round, Instead(12, named.instead.since)
    )
    file = tmp_path / sent.name
    file.write_text(sent.text, encoding="utf-8")
    assert main(["draw", "verify", str(file)]) == 0
    assert f"and not round {named.round} of drand" in capsys.readouterr().out
    gives(circle, 1)
    days_go_by(circle, moment, 7)
    gives(circle, 2)
    assert state(circle) == ("ended", ["paid", "paid"])

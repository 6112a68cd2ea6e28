"""What the clock does about loans: it reminds, gives time to whoever asked, lets a fine fall, and calls for help."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot import clock, jobs
from bot.cooperative import confirmations, guarantees, handovers, loans, motions
from bot.cooperative.heartbeat import Heartbeat
from bot.errors import Refusal
from tests.conftest import StoppedClock
from tests.lending import (
    agreed,
    all_vote,
    euro,
    given,
    held,
    lending_circle,
    life,
    pays,
    said_paid,
    state,
    the_book_is_right,
)
from tests.stage import Phone, Stage, Unity

BRUSSELS = ZoneInfo("Europe/Brussels")


def morning(stage: Stage, moment: StoppedClock, month: int, day: int, *, year: int = 2027, hour: int = 9) -> int:
    """The clock looks at nine in the morning of a day until which nobody was away."""
    moment.set(datetime(year, month, day, hour, 0, tzinfo=BRUSSELS))
    with stage.session() as session:
        for row in session.scalars(select(Heartbeat)):
            row.at, row.away_from, row.back_at = clock.now(), None, None
    return tick(stage)


def tick(stage: Stage) -> int:
    done = jobs.run_due(stage.database, clock.now())
    stage.deliver()
    return done


def told(phone: Phone) -> list[str]:
    """What the clock said about loans, the oldest first."""
    return [message.id for message in phone.messages if message.id.startswith("late-")]


def fined(stage: Stage, unity: Unity, number: int) -> list[int]:
    with stage.session() as session:
        return [fine.minor for fine in loans.fines_of(session, loans.loan(session, unity.group_id, number))]


def test_reminded_given_time_fined_and_paid(stage: Stage, moment: StoppedClock) -> None:
    """Samuel owes 106 on 24 December, asks for a week, and pays after the fine."""
    unity = lending_circle(stage, fine_minor=200, fine_days=3)
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    morning(stage, moment, 12, 20, year=2026)
    assert told(samuel) == []
    morning(stage, moment, 12, 21, year=2026, hour=8)
    assert told(samuel) == [], "not before nine"
    morning(stage, moment, 12, 21, year=2026)
    assert told(samuel) == ["late-due"]
    assert "In 3 days, Thu 24 Dec: €106 for L-01." in samuel.last.text
    tick(stage)
    assert told(samuel) == ["late-due"], "once"

    samuel.taps("I need more time")
    assert "€106, Thu 24 Dec" in samuel.last.text
    assert [label for label in samuel.last.buttons if "Amina" in label], "the chair, to talk to"
    samuel.taps("One week more")
    assert "by Thu 31 Dec" in samuel.last.text
    samuel.says("I need more time")
    samuel.taps("One week more")
    assert samuel.showing("moretime-had-already"), "once for an instalment"
    for day in (24, 25, 27):
        morning(stage, moment, 12, day, year=2026)
    assert told(samuel) == ["late-due"], "nothing is said while there is time"
    morning(stage, moment, 12, 28, year=2026)
    assert "In 3 days, Thu 31 Dec" in samuel.showing("late-due").text
    morning(stage, moment, 12, 31, year=2026)
    assert "Today" in samuel.showing("late-due").text
    morning(stage, moment, 1, 1)
    morning(stage, moment, 1, 3)
    assert told(samuel) == ["late-due"] * 4
    assert fined(stage, unity, loan) == [], "three days are free"
    before = held(unity)

    morning(stage, moment, 1, 4)
    assert fined(stage, unity, loan) == [200]
    assert "A fine of €2 fell for L-01" in samuel.showing("late-fine").text
    assert held(unity) == before, "it is owed, and no income before it is paid"
    for day in (5, 6, 7):
        morning(stage, moment, 1, day)
    assert fined(stage, unity, loan) == [200], "once, however long it takes"
    assert state(unity, loan).late_minor == 108_00
    others = [name for name, phone in unity.phones.items() if phone is not samuel and told(phone)]
    assert others == [], "nobody else hears of it"

    pays(unity, loan, 108_00, by="Samuel")
    assert held(unity)["fines"] == -200
    assert state(unity, loan).late_minor == 0
    morning(stage, moment, 1, 8)
    assert told(samuel) == [*["late-due"] * 4, "late-fine", "late-due"], "the last was a week after; now it is paid"
    assert the_book_is_right(unity)
    assert told(fatou) == []


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_waits_for_an_answer_is_neither_asked_for_nor_fined(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage, fine_minor=200, fine_days=0)
    samuel = unity["Samuel"]
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    morning(stage, moment, 12, 21, year=2026)
    moment.set(datetime(2026, 12, 24, 8, 0, tzinfo=BRUSSELS))
    said = said_paid(unity, loan, 106_00, by="Samuel")
    for day in (24, 25, 26):
        morning(stage, moment, 12, day, year=2026)
    with stage.session() as session:
        _, handover = handovers.take(session, unity.group_id, said)
        confirmations.decline(session, handover, unity["Fatou"].id, clock.now())
    morning(stage, moment, 12, 31, year=2026)
    assert told(samuel) == ["late-due"], "three days before; and nothing since they said that they paid"
    assert fined(stage, unity, loan) == [], "they differ, and no fine falls while they do"
    morning(stage, moment, 1, 2)
    assert fined(stage, unity, loan) == [], "a week after the no they may still find out"
    morning(stage, moment, 1, 3)
    assert fined(stage, unity, loan) == [200], "but not for ever"
    assert told(samuel)[-1] == "late-fine"


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_claim_of_a_cent_covers_a_cent(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage, fine_minor=200, fine_days=3)
    samuel, amina = unity["Samuel"], unity["Amina"]
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    said = said_paid(unity, loan, 1, by="Samuel")
    for day in (21, 24, 25, 28):
        morning(stage, moment, 12, day, year=2026)
    assert told(samuel) == ["late-due"] * 3 + ["late-fine"]
    assert "€105.99" in samuel.showing("late-due").text
    assert fined(stage, unity, loan) == [200]
    with stage.session() as session:
        _, handover = handovers.take(session, unity.group_id, said)
        confirmations.decline(session, handover, unity["Fatou"].id, clock.now())
    for day in (8, 14, 24):
        morning(stage, moment, 1, day)
    assert "€108" in amina.showing("late-call-officer").text, "a week after the no it covers nothing"

    # Only Samuel could take it back; the group decides nevertheless.
    amina.commands("late")
    amina.taps("L-01 Samuel")
    amina.taps("Give it up")
    amina.taps("Ask the group")
    with stage.session() as session:
        number = motions.open_in(session, unity.group_id)[-1].number
    all_vote(unity, number)
    with stage.session() as session:
        group, handover = handovers.take(session, unity.group_id, said)
        with pytest.raises(Refusal, match="loan-not-running-written-off"):
            confirmations.confirm(session, group, handover, unity["Fatou"].id, clock.now())
    assert held(unity)["losses"] == 600_00
    assert the_book_is_right(unity)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_after_our_own_absence_one_word_and_no_fine_before_an_answer(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage, fine_minor=200, fine_days=3)
    samuel, amina, hiwot = unity["Samuel"], unity["Amina"], unity["Hiwot"]
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    with stage.session() as session:
        group = unity.group(session)
        row = loans.loan(session, group.id, loan)
        pledged = guarantees.ask(session, group, row, hiwot.id, euro(200_00), clock.now())
        pledged.state, pledged.minor = guarantees.Pledge.ACCEPTED.value, 200_00
    tick(stage)
    moment.set(datetime(2027, 1, 8, 9, 30, tzinfo=BRUSSELS))
    tick(stage)
    assert told(samuel) == ["late-due"], "one word for all the days that were missed"
    assert "Since Thu 24 Dec: €106" in samuel.showing("late-due").text
    assert told(amina) == [], "nobody is reported for silence while we were deaf"
    assert fined(stage, unity, loan) == [], "nobody could pay while we were away"
    moment.move(days=1, hours=1)
    with stage.session() as session:
        beat = session.scalars(select(Heartbeat)).one()
        beat.at = clock.now()
    tick(stage)
    assert fined(stage, unity, loan) == [200]
    assert told(samuel)[-1] == "late-fine"
    assert told(amina) == [], "they heard of one thing today"
    morning(stage, moment, 1, 10)
    assert "€108 for L-01 waits since Thu 24 Dec" in samuel.last.text and "Amina" in samuel.last.text
    assert told(amina) == ["late-call-officer"]
    assert told(hiwot) == ["late-call-guarantor"] and "€200" in hiwot.last.text
    assert told(unity["Daniel"]) == []
    morning(stage, moment, 1, 11)
    assert len(told(samuel)) == 3 and told(amina) == ["late-call-officer"], "once"

    samuel.taps("I need more time")
    assert not any("week" in label for label in samuel.last.buttons), "too late to be free of a fine"
    samuel.taps("Talk to Amina")
    assert "Samuel would like to talk" in amina.showing("moretime-talk").text


def test_what_nobody_gave_in_three_months_is_over(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage)
    loan = agreed(unity, "Samuel", 600_00, 6)
    morning(stage, moment, 2, 20)
    assert life(unity, loan) == "agreed"
    morning(stage, moment, 2, 24)
    assert life(unity, loan) == "withdrawn"
    assert [message.id for message in unity["Samuel"].messages if message.id == "loan-ask-lapsed"]
    tick(stage)
    with stage.session() as session:
        assert not loans.open_of(session, unity.group_id, unity["Samuel"].id)
    assert the_book_is_right(unity)

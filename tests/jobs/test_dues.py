"""The ladder of reminders: who hears when of what is to be paid, and what stops it."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot import clock, jobs
from bot.cooperative import groups, people
from bot.cooperative.groups import admit, ask_to_join
from bot.cooperative.heartbeat import Heartbeat
from bot.cooperative.ladder import DueReminder
from bot.cooperative.rules import Rules, Together
from tests.conftest import StoppedClock
from tests.lending import agreed, given, lending_circle
from tests.stage import Message, Phone, Stage
from tests.turns import begun, pays

BRUSSELS = ZoneInfo("Europe/Brussels")
ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def morning(stage: Stage, moment: StoppedClock, month: int, day: int, *, year: int = 2026, hour: int = 9) -> None:
    """The clock looks at nine in the morning of a day until which nobody was away."""
    moment.set(datetime(year, month, day, hour, tzinfo=BRUSSELS))
    with stage.session() as session:
        for row in session.scalars(select(Heartbeat)):
            row.at, row.away_from, row.back_at = clock.now(), None, None
    tick(stage)


def tick(stage: Stage) -> None:
    jobs.run_due(stage.database, clock.now())
    stage.deliver()


def dues(phone: Phone) -> list[Message]:
    """Every reminder of something to be paid."""
    return [message for message in phone.messages if message.id in ("dues", "late-due")]


def test_a_month_is_reminded_of_until_it_is_paid_or_time_is_asked_for(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=7)
    chat = stage.chat(unity)
    amina, daniel, fatou, tesfay, samuel, hiwot, yusuf = unity.phones.values()
    with stage.session() as session:
        member = groups.active_membership(session, unity.group_id, tesfay.id)
        assert member is not None
        groups.go_away(session, member, None)
        for phone in (hiwot, yusuf):
            sleeps_long = session.get_one(people.Person, phone.id)
            sleeps_long.quiet_from, sleeps_long.quiet_to = time(21), time(10)
    morning(stage, moment, 11, 26)
    assert not dues(samuel)
    morning(stage, moment, 11, 27, hour=8)
    assert not dues(samuel), "not before nine"
    morning(stage, moment, 11, 27)
    assert "In 3 days, Mon 30 Nov: €50 for November." in samuel.last.text
    assert not dues(hiwot), "her quiet hours are hers"
    tick(stage)
    assert len(dues(samuel)) == 1, "once"
    yusuf.says("I need more time")
    yusuf.taps("Wed 30 Dec")
    morning(stage, moment, 11, 27, hour=10)
    assert len(dues(hiwot)) == 1 and not dues(yusuf), "what waited is looked at again before it is said"

    # She cannot pay by then; he paid; she chose a day.
    samuel.taps("I paid")
    samuel.taps("Yes, cash")
    assert fatou.last.id == "handover-ask-deposit-cash"
    hiwot.taps("I need more time")
    assert [label for label in hiwot.last.buttons if "Amina" in label]
    hiwot.taps("Mon 7 Dec")
    assert "until Mon 7 Dec" in hiwot.last.text
    assert "Hiwot needs more time, until Mon 7 Dec" in fatou.last.text and "€50" in fatou.last.text
    for day in (30, 1, 4, 6):
        morning(stage, moment, 11 if day == 30 else 12, day, hour=10)
    assert len(dues(samuel)) == len(dues(hiwot)) == 1, "both stop it at once"
    assert [message.text.splitlines()[0] for message in dues(daniel)] == [
        "📅 In 3 days, Mon 30 Nov: €50 for November.",
        "📅 Today, Mon 30 Nov: €50 for November.",
        "⏳ Since Mon 30 Nov: €50 for November.",
    ]
    morning(stage, moment, 12, 7, hour=10)
    assert len(dues(hiwot)) == 2 and "Today, Mon 7 Dec" in hiwot.last.text
    assert len(dues(daniel)) == 4, "a week after"
    samuel.showing("handover-waiting")
    hiwot.taps("I need more time")
    hiwot.taps("Thu 10 Dec")
    morning(stage, moment, 12, 10, hour=10)
    assert "Today, Thu 10 Dec" in hiwot.last.text, "as often as they like, and the treasurer hears each time"

    # Two weeks after, somebody talks with who never answered; the group hears nothing of it.
    morning(stage, moment, 12, 13, hour=10)
    assert not [message for message in amina.messages if message.id == "dues-call"]
    before = len(chat.messages)
    morning(stage, moment, 12, 14, hour=10)
    assert "I asked Amina to talk with you" in daniel.showing("dues").text
    called = amina.showing("dues-call").text
    assert "Daniel: ⏳ Since Mon 30 Nov: €50" in called and "Fatou: ⏳" in called, "one message for all of them"
    assert all(name not in called for name in ("Samuel", "Hiwot", "Tesfay", "Yusuf"))
    assert "Amina: ⏳" in daniel.showing("dues-call").text, "nobody is asked to talk with themselves"
    assert len(chat.messages) == before
    morning(stage, moment, 12, 20, hour=10)
    assert len(dues(daniel)) == 5, "from here on people talk to each other"
    assert not dues(tesfay), "whoever is away is left in peace"


def joins(stage: Stage, who: Phone, founder: Phone, name: str, zone: str) -> None:
    """A member is in a second group as well, which saves ten euro a month."""
    with stage.session() as session:
        known = session.get_one(people.Person, founder.id)
        rules, now = Rules(Together.SAVE, 10_00), clock.now()
        group = groups.found(session, known, name=name, currency="EUR", zone=zone, rules=rules, now=now)
        ask_to_join(session, group.id, who.id, now)
        admit(session, group.id, who.id, now)


@ON_SQLITE
def test_one_message_a_day_tells_all_that_is_due_in_every_group(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage)
    samuel, amina = unity["Samuel"], unity["Amina"]
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    moment.set(datetime(2026, 12, 2, 12, tzinfo=BRUSSELS))
    joins(stage, samuel, amina, "Second Circle", "Europe/Brussels")
    joins(stage, samuel, amina, "Third Circle", "Europe/Lisbon")
    for day in (21, 24, 25):
        morning(stage, moment, 12, day)
    assert [message.id for message in dues(samuel)] == ["late-due"] * 3, "he paid months ahead in the first"
    # The other groups' mornings are an hour apart: the first word of a day is the only one.
    morning(stage, moment, 12, 28)
    morning(stage, moment, 12, 28, hour=10)
    assert len(dues(samuel)) == 4
    assert "Second Circle" in dues(samuel)[3].text and "Third Circle" not in dues(samuel)[3].text
    morning(stage, moment, 12, 29)
    assert "Third Circle" in dues(samuel)[4].text and "In 2 days, Thu 31 Dec: €10 for December" in samuel.last.text

    morning(stage, moment, 12, 31)
    both = dues(samuel)[5]
    assert "Unity Circle" in both.text and "L-01" in both.text
    assert "Second Circle" in both.text and "Today, Thu 31 Dec: €10" in both.text
    samuel.taps("I need more time", message=both)
    assert samuel.last.id == "dues-which-time"
    samuel.taps("December")
    assert "€10 for December" in samuel.last.text
    samuel.taps("Sun 3 Jan")
    samuel.taps("I paid", message=both)
    assert samuel.last.id == "dues-which-paid"
    samuel.taps("L-01")
    assert "How much did you pay back for L-01?" in samuel.last.text


@ON_SQLITE
@pytest.mark.parametrize("away_days", [3, 8, 16])
def test_after_an_absence_each_hears_once_and_nobody_is_reported(
    stage: Stage, moment: StoppedClock, away_days: int
) -> None:
    unity = stage.unity(members=3)
    daniel, amina = unity["Daniel"], unity["Amina"]
    morning(stage, moment, 11, 29)
    assert "Tomorrow, Mon 30 Nov" in dues(daniel)[0].text
    moment.move(days=away_days, hours=1)
    tick(stage)
    tick(stage)
    assert len(dues(daniel)) == 2, "the newest step, once"
    assert "Since Mon 30 Nov" in daniel.showing("dues").text
    assert "dues-call" not in [message.id for message in amina.messages], "nobody is reported while we were deaf"
    moment.set(datetime(2026, 11, 29 + 1, 9, tzinfo=BRUSSELS))
    tick(stage)
    assert len(dues(daniel)) == 2, "a clock that is set back says nothing twice"
    with stage.session() as session:
        assert {row.day for row in session.scalars(select(DueReminder))} == {date(2026, 11, 30)}, "its own due date"
    if away_days == 16:
        morning(stage, moment, 12, 16)
        assert amina.last.id == "dues-call" and "I asked Amina" in daniel.showing("dues").text


@ON_SQLITE
def test_turns_are_reminded_of_like_months(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=6, together=Together.TURNS)
    circle = begun(unity, seats={"Samuel": 2, "Hiwot": 2, "Fatou": 2}, receiver_pays=True)
    samuel, hiwot, fatou = unity["Samuel"], unity["Hiwot"], unity["Fatou"]
    morning(stage, moment, 11, 25)
    assert "Today, Wed 25 Nov: €50 for turn 1" in hiwot.showing("dues").text
    pays(circle, "Samuel", 50_00)
    pays(circle, "Fatou", 50_00, counts="Amina", waits=True)
    morning(stage, moment, 11, 26)
    assert len(dues(samuel)) == len(dues(fatou)) == 1, "who paid, or says so, hears nothing more"
    assert "Since Wed 25 Nov: €50, up to turn 1" in hiwot.showing("dues").text
    morning(stage, moment, 11, 29)
    assert "In 3 days, Wed 2 Dec: €50 for turn 2" in samuel.showing("dues").text
    assert "Since Wed 25 Nov: €100, up to turn 2" in hiwot.showing("dues").text
    hiwot.taps("I need more time")
    hiwot.taps("Sat 5 Dec")
    for day in (2, 3, 4):
        morning(stage, moment, 12, day)
    assert len(dues(hiwot)) == 3 and len(dues(samuel)) == 4
    morning(stage, moment, 12, 5)
    assert len(dues(hiwot)) == 4
    assert not dues(unity["Daniel"]), "nobody else is asked"

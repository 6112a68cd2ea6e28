"""What the clock does: each thing once, whoever looks and however late, and nobody is woken for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import agenda, clock, inbox, jobs
from bot.cooperative import groups, handovers, offices, rules
from bot.cooperative.handovers import Handover
from bot.cooperative.heartbeat import Heartbeat
from bot.cooperative.offices import Role
from bot.cooperative.people import Person
from bot.cooperative.rules import Together
from bot.database import Database
from bot.inbox import InboxRow
from bot.jobs import Job, JobRun
from bot.outbox import OutboxRow
from tests.conftest import SECRET, StoppedClock
from tests.nursery import Script
from tests.stage import Phone, Stage, Unity

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.fixture
def unity(stage: Stage) -> Unity:
    return stage.unity(together=Together.TURNS)


@pytest.fixture
def waiting(unity: Unity) -> Unity:
    """Samuel says he paid fifty to Fatou, at 18:00 on Tuesday 24 November."""
    unity["Samuel"].says("I paid 50")
    unity["Samuel"].taps("Yes, cash")
    return unity


def tick(stage: Stage) -> int:
    """The clock looks, and what it said is delivered."""
    done = jobs.run_due(stage.database, clock.now())
    stage.deliver()
    return done


def be_there(stage: Stage) -> None:
    """Nobody was away until now: as if the clock had looked every minute."""
    with stage.session() as session:
        for row in session.scalars(select(Heartbeat)):
            row.at, row.away_from, row.back_at = clock.now(), None, None


def said(phone: Phone) -> list[str]:
    return [message.id for message in phone.messages]


def handover(stage: Stage, unity: Unity) -> Handover:
    with stage.session() as session:
        return handovers.handover(session, unity.group_id, 1)


class TestReminders:
    def test_a_day_later_whoever_is_asked_sees_the_card_again(
        self, stage: Stage, waiting: Unity, moment: StoppedClock
    ) -> None:
        fatou = waiting["Fatou"]
        moment.move(hours=23, minutes=59)
        be_there(stage)
        assert tick(stage) == 0
        assert said(fatou) == ["handover-ask-deposit-cash"]
        moment.move(minutes=1)
        assert tick(stage) == 1
        assert said(fatou) == ["handover-ask-deposit-cash"] * 2
        assert not fatou.messages[0].buttons, "the old message keeps its words and loses its buttons"
        assert said(waiting["Samuel"])[-1] == "handover-waiting"
        assert said(waiting["Amina"]) == []
        assert handover(stage, waiting).reminded_at == moment.now

        assert tick(stage) == 0, "once is enough"
        fatou.taps("I have")
        assert fatou.last.id == "receipt-deposit-counted"

    def test_another_day_later_the_chair_is_told_and_so_is_the_member(
        self, stage: Stage, waiting: Unity, moment: StoppedClock
    ) -> None:
        moment.move(days=1)
        tick(stage)
        moment.move(days=1)
        be_there(stage)
        assert tick(stage) == 1
        assert waiting["Amina"].last.id == "remind-officer"
        assert "Samuel" in waiting["Amina"].last.text and "Fatou" in waiting["Amina"].last.text
        assert waiting["Samuel"].last.id == "remind-side-helped"
        assert "Amina" in waiting["Samuel"].last.text
        assert said(waiting["Daniel"]) == []
        assert said(waiting["Fatou"]) == ["handover-ask-deposit-cash"] * 2
        moment.move(days=9)
        be_there(stage)
        assert tick(stage) == 0, "from here on people talk to each other"

    def test_nobody_is_reminded_of_what_is_answered(self, stage: Stage, waiting: Unity, moment: StoppedClock) -> None:
        waiting["Fatou"].taps("No")
        count = len(waiting["Fatou"].messages)
        moment.move(days=3)
        be_there(stage)
        assert tick(stage) == 0
        assert len(waiting["Fatou"].messages) == count

    def test_whoever_said_it_is_reminded_of_another_amount(
        self, stage: Stage, waiting: Unity, moment: StoppedClock
    ) -> None:
        moment.move(hours=12)
        waiting["Fatou"].taps("Other amount")
        waiting["Fatou"].says("40")
        moment.move(hours=23)
        be_there(stage)
        assert tick(stage) == 0, "the day begins when Samuel is asked"
        moment.move(hours=2)
        be_there(stage)
        assert tick(stage) == 0, "it is seven in the morning"
        moment.move(hours=1)
        be_there(stage)
        assert tick(stage) == 1
        assert waiting["Samuel"].last.id == "handover-counted-otherwise"
        assert not waiting["Samuel"].last.edited

    def test_nobody_is_woken(self, stage: Stage, unity: Unity, moment: StoppedClock) -> None:
        moment.set(datetime(2026, 11, 24, 22, 30, tzinfo=BRUSSELS))
        unity["Samuel"].says("I paid 50")
        unity["Samuel"].taps("Yes, cash")
        moment.move(days=1)
        be_there(stage)
        assert tick(stage) == 0
        with stage.database.read() as session:
            assert jobs.next_due_moment(session) == datetime(2026, 11, 26, 8, 0, tzinfo=BRUSSELS)
        moment.set(datetime(2026, 11, 26, 7, 59, tzinfo=BRUSSELS))
        be_there(stage)
        assert tick(stage) == 0
        moment.set(datetime(2026, 11, 26, 8, 0, tzinfo=BRUSSELS))
        assert tick(stage) == 1

    def test_what_is_confirmed_at_night_is_not_asked_in_the_morning(
        self, stage: Stage, unity: Unity, moment: StoppedClock
    ) -> None:
        moment.set(datetime(2026, 11, 24, 22, 30, tzinfo=BRUSSELS))
        unity["Samuel"].says("I paid 50")
        unity["Samuel"].taps("Yes, cash")
        moment.move(days=1)
        tick(stage)
        unity["Fatou"].taps("I have")
        moment.set(datetime(2026, 11, 26, 8, 0, tzinfo=BRUSSELS))
        be_there(stage)
        assert tick(stage) == 1, "the book was proved at night"
        assert said(unity["Fatou"]) == ["receipt-deposit-counted"]

    def test_after_three_days_of_absence_the_reminder_comes_first(
        self, stage: Stage, waiting: Unity, moment: StoppedClock
    ) -> None:
        tick(stage)
        moment.move(days=3)
        tick(stage)
        assert said(waiting["Fatou"]).count("handover-ask-deposit-cash") == 2
        assert waiting["Amina"].messages == [], "nobody is reported for silence while we were deaf"
        moment.move(days=1)
        be_there(stage)
        tick(stage)
        assert waiting["Amina"].last.id == "remind-officer"

    def test_whoever_is_away_is_left_in_peace_and_an_officer_told(
        self, stage: Stage, waiting: Unity, moment: StoppedClock
    ) -> None:
        fatou = waiting["Fatou"].id
        with stage.session() as session:
            member = groups.active_membership(session, waiting.group_id, fatou)
            assert member is not None
            groups.go_away(session, member, None)
        moment.move(days=2)
        be_there(stage)
        assert tick(stage) == 1
        assert len(waiting["Fatou"].messages) == 1
        assert waiting["Amina"].last.id == "remind-officer"

    def test_whoever_was_away_until_today_is_reminded_again(
        self, stage: Stage, waiting: Unity, moment: StoppedClock
    ) -> None:
        fatou = waiting["Fatou"].id
        with stage.session() as session:
            member = groups.active_membership(session, waiting.group_id, fatou)
            assert member is not None
            groups.go_away(session, member, groups.today(waiting.group(session), moment.now + timedelta(days=1)))
        moment.move(days=1)
        be_there(stage)
        assert tick(stage) == 1
        assert len(waiting["Fatou"].messages) == 2

    def test_where_the_chair_is_asked_the_other_officers_are_told(
        self, stage: Stage, unity: Unity, moment: StoppedClock
    ) -> None:
        unity["Fatou"].says("I paid 50")
        unity["Fatou"].taps("Yes, cash")
        with stage.session() as session:
            assert len(handovers.asked(session, handovers.handover(session, unity.group_id, 1))) == 3
        moment.move(days=1)
        be_there(stage)
        assert tick(stage) == 3, "each of the three who could count it"
        moment.move(days=1)
        be_there(stage)
        assert tick(stage) == 1
        assert unity["Fatou"].last.id == "remind-side", "no officer is left who is not asked already"

    def test_an_officer_who_is_asked_is_not_asked_to_help(
        self, stage: Stage, unity: Unity, moment: StoppedClock
    ) -> None:
        amina = unity["Amina"].id
        with stage.session() as session:
            offices.give(session, unity.group(session), amina, Role.TREASURER, amina, clock.now())
        unity["Samuel"].says("I paid 50")
        unity["Samuel"].taps("Yes, cash")
        for _ in range(2):
            moment.move(days=1)
            be_there(stage)
            tick(stage)
        assert "remind-officer" not in said(unity["Amina"])
        assert unity["Daniel"].last.id == unity["Tesfay"].last.id == "remind-officer"
        assert "the treasurers" in unity["Daniel"].last.text


class TestMonths:
    def test_the_card_is_opened_on_the_first_at_nine(self, stage: Stage, unity: Unity, moment: StoppedClock) -> None:
        chat = stage.chat(unity)
        with stage.database.read() as session:
            assert jobs.next_due_moment(session) == datetime(2026, 12, 1, 9, 0, tzinfo=BRUSSELS)
        moment.set(datetime(2026, 12, 1, 8, 59, tzinfo=BRUSSELS))
        assert tick(stage) == 0
        moment.set(datetime(2026, 12, 1, 9, 0, tzinfo=BRUSSELS))
        assert tick(stage) == 1
        assert chat.last.id == "month-card"
        assert (chat.last.args["paid"], chat.last.args["members"]) == (0, 12)
        assert tick(stage) == 0
        assert len(chat.messages) == 1

    def test_a_payment_before_nine_has_opened_it_already(
        self, stage: Stage, unity: Unity, moment: StoppedClock
    ) -> None:
        chat = stage.chat(unity)
        moment.set(datetime(2026, 12, 1, 8, 0, tzinfo=BRUSSELS))
        unity["Samuel"].says("I paid 50")
        unity["Samuel"].taps("Yes, cash")
        unity["Fatou"].taps("I have")
        moment.set(datetime(2026, 12, 1, 9, 0, tzinfo=BRUSSELS))
        be_there(stage)
        assert tick(stage) == 2, "and the book was proved at night"
        assert len(chat.messages) == 1
        assert chat.last.args["paid"] == 1

    def test_after_two_months_of_absence_only_the_running_month_is_opened(
        self, stage: Stage, unity: Unity, moment: StoppedClock
    ) -> None:
        chat = stage.chat(unity)
        moment.set(datetime(2027, 2, 3, 3, 0, tzinfo=BRUSSELS))
        assert tick(stage) == 2, "the card, and what was said long ago is forgotten"
        assert not chat.messages, "it is three in the morning there"
        moment.move(hours=5)
        stage.deliver()
        assert [message.args["month"].isoformat() for message in chat.messages] == ["2027-02-01"]  # type: ignore[union-attr]

    def test_a_group_that_meets_in_no_chat_has_no_card(self, stage: Stage, unity: Unity, moment: StoppedClock) -> None:
        moment.set(datetime(2026, 12, 1, 9, 0, tzinfo=BRUSSELS))
        assert tick(stage) == 0

    @pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/Sao_Paulo"])
    def test_it_is_nine_where_the_group_lives(
        self, stage: Stage, unity: Unity, moment: StoppedClock, zone: str
    ) -> None:
        stage.chat(unity)
        with stage.session() as session:
            unity.group(session).zone = zone
        with stage.database.read() as session:
            due = jobs.next_due_moment(session)
        assert due == datetime(2026, 12, 1, 9, 0, tzinfo=ZoneInfo(zone))


class TestOutages:
    def test_cards_that_wait_are_drawn_again_in_place(self, stage: Stage, waiting: Unity, moment: StoppedClock) -> None:
        fatou, samuel = waiting["Fatou"], waiting["Samuel"]
        tick(stage)
        before = fatou.last.tokens
        moment.move(seconds=151)
        assert tick(stage) == 1
        asked = fatou.showing("handover-ask-deposit-cash")
        assert asked.edited
        assert set(asked.tokens.values()).isdisjoint(before.values()), "so the phone sees that something changed"
        assert said(fatou) == ["handover-ask-deposit-cash", "outage-over"]
        assert samuel.last.edited and len(samuel.messages) == 1, "nobody waits for a word of his"
        assert tick(stage) == 0, "once for each outage"
        fatou.taps_token(next(iter(before.values())))
        assert fatou.showing("receipt-deposit-counted"), "the old button is as good as the new one"

    def test_whoever_slept_through_a_short_one_hears_nothing(
        self, stage: Stage, waiting: Unity, moment: StoppedClock
    ) -> None:
        moment.set(datetime(2026, 11, 25, 2, 0, tzinfo=BRUSSELS))
        be_there(stage)
        tick(stage)
        moment.move(minutes=10)
        assert tick(stage) == 1
        moment.set(datetime(2026, 11, 25, 9, 0, tzinfo=BRUSSELS))
        be_there(stage)
        tick(stage)
        assert said(waiting["Fatou"]) == ["handover-ask-deposit-cash"]
        assert waiting["Fatou"].last.edited

    def test_a_short_pause_is_no_outage(self, stage: Stage, waiting: Unity, moment: StoppedClock) -> None:
        tick(stage)
        moment.move(seconds=150)
        assert tick(stage) == 0

    def test_after_a_long_one_whoever_is_asked_is_told_once(
        self, stage: Stage, waiting: Unity, moment: StoppedClock
    ) -> None:
        tick(stage)
        moment.move(hours=2)
        tick(stage)
        tick(stage)
        fatou = waiting["Fatou"]
        assert said(fatou) == ["handover-ask-deposit-cash", "outage-over"]
        assert "18:00" in fatou.last.text and "20:00" in fatou.last.text
        assert "outage-over" not in said(waiting["Samuel"]) + said(waiting["Amina"])
        fatou.taps("What waits")
        assert "handover-ask-deposit-cash" in said(fatou)[-2:]

    def test_at_night_the_note_waits_for_the_morning(self, stage: Stage, waiting: Unity, moment: StoppedClock) -> None:
        tick(stage)
        moment.set(datetime(2026, 11, 25, 2, 0, tzinfo=BRUSSELS))
        tick(stage)
        assert "outage-over" not in said(waiting["Fatou"])
        moment.set(datetime(2026, 11, 25, 8, 0, tzinfo=BRUSSELS))
        be_there(stage)
        tick(stage)
        assert "outage-over" in said(waiting["Fatou"])

    def test_what_was_asked_after_it_is_not_drawn_again(self, stage: Stage, unity: Unity, moment: StoppedClock) -> None:
        tick(stage)
        moment.move(hours=2)
        assert tick(stage) == 0
        moment.move(minutes=1)
        unity["Samuel"].says("I paid 50")
        unity["Samuel"].taps("Yes, cash")
        assert tick(stage) == 0
        assert not unity["Fatou"].last.edited

    def test_telegram_out_of_reach_is_an_outage_too(self, stage: Stage, waiting: Unity, moment: StoppedClock) -> None:
        heard = moment.now
        for _ in range(4):
            assert jobs.run_due(stage.database, moment.now, heard=heard) == 0
            moment.move(minutes=1)
        assert jobs.run_due(stage.database, moment.now, heard=moment.now) == 1

    def test_where_the_clock_was_moved_ahead_nobody_was_away(self, stage: Stage, waiting: Unity) -> None:
        tick(stage)
        clock.ahead(timedelta(hours=5))
        assert tick(stage) == 0

    def test_a_clock_that_is_set_back_and_forth_makes_no_outage(
        self, stage: Stage, waiting: Unity, moment: StoppedClock
    ) -> None:
        tick(stage)
        moment.move(hours=-2)
        assert tick(stage) == 0
        moment.move(hours=2)
        assert tick(stage) == 0


class TestOnce:
    def test_two_processes_that_look_at_once_do_each_thing_once(
        self, stage: Stage, waiting: Unity, moment: StoppedClock
    ) -> None:
        stage.chat(waiting)
        with stage.session() as session:
            saves = replace(rules.rules_of(session, waiting.group_id), together=Together.SAVE)
            rules.adopt(session, waiting.group_id, saves, 1, clock.now())
        now = datetime(2026, 12, 1, 9, 0, tzinfo=BRUSSELS)
        url = stage.database.url.render_as_string(hide_password=False)
        runs = [Script(RUN_DUE, url, now.isoformat()) for _ in range(3)]
        counts = [int(run.hears()) for run in runs]
        assert [run.wait(60) for run in runs] == [0, 0, 0]
        assert sum(counts) == 14, "a card opened, a reminder, and eleven who have not paid, found and told"
        with stage.session() as session:
            assert session.scalar(select(func.count()).select_from(JobRun)) == 14
        moment.set(now)
        stage.deliver()
        assert said(waiting["Fatou"]).count("handover-ask-deposit-cash") == 2
        assert [said(phone).count("dues") for phone in waiting.phones.values()].count(1) == 11
        assert "dues" not in said(waiting["Samuel"])
        heard = [said(phone) for phone in waiting.phones.values()]
        for hours in (-2, 2):
            moment.move(hours=hours)
            be_there(stage)
            tick(stage)
        assert [said(phone) for phone in waiting.phones.values()] == heard, "a clock that is set back repeats nothing"

    def test_what_fails_stops_nothing_else_and_is_tried_again(
        self, stage: Stage, waiting: Unity, moment: StoppedClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        broken = [True]

        def plan(_session: Session, now: datetime) -> Iterator[tuple[str, datetime, datetime]]:
            yield "everything", waiting_since, waiting_since

        def do(session: Session, _scope: str, _due: datetime, _now: datetime) -> None:
            session.get_one(Person, 1).digits = "half done"
            if broken:
                raise ZeroDivisionError

        waiting_since = moment.now
        monkeypatch.setattr(jobs, "JOBS", (Job("broken", plan, do), *jobs.JOBS))
        moment.move(days=1)
        assert tick(stage) == 1, "the reminder"
        with stage.session() as session:
            assert session.get_one(Person, 1).digits == "latn", "nothing of it stays"
        moment.move(seconds=19)
        assert tick(stage) == 0, "it is not tried again at once"
        moment.move(seconds=1)
        assert tick(stage) == 0
        found = agenda.agenda(stage.database, moment.now)
        assert [(one.job, one.scope, one.tries, one.fault) for one in found.failed] == [
            ("broken", "everything", 2, "ZeroDivisionError")
        ]
        assert "Failed: broken for everything" in agenda.in_words(found) and "2 times" in agenda.in_words(found)
        assert json.loads(agenda.in_json(found))["failed"][0]["tries"] == 2
        assert found.failed[0].again_at == moment.now + timedelta(seconds=40) and not found.is_well
        broken.clear()
        moment.move(minutes=1)
        assert tick(stage) == 1
        assert tick(stage) == 0
        assert agenda.agenda(stage.database, moment.now).is_well

    def test_with_nothing_planned_there_is_no_next_moment(self, database: Database) -> None:
        with database.read() as session:
            assert jobs.next_due_moment(session) is None
        assert jobs.run_due(database, datetime(2026, 11, 24, tzinfo=UTC)) == 0


class TestForgetting:
    def test_old_words_go_once_a_week(self, stage: Stage, moment: StoppedClock) -> None:
        samuel = stage.person("Samuel")
        samuel.says("menu")
        with stage.session() as session:
            raw = inbox.Raw("stage:unreadable", "stage", samuel.external, "{")
            inbox.receive(session, raw, clock.now())
        stage.work()
        moment.move(days=29)
        assert tick(stage) == 0
        assert words_kept(stage) == (1, 1)
        moment.move(days=8)
        assert tick(stage) == 1
        assert words_kept(stage) == (0, 1)
        assert tick(stage) == 0
        moment.move(days=60)
        assert tick(stage) == 1
        assert words_kept(stage) == (0, 0)


def words_kept(stage: Stage) -> tuple[int, int]:
    """How many messages, and how many events, still have their words."""
    with stage.session() as session:
        said = select(func.count()).where(OutboxRow.say.is_not(None))
        heard = select(func.count()).where(InboxRow.body.is_not(None))
        return session.scalar(said) or 0, session.scalar(heard) or 0


RUN_DUE = f"""
import sys
from datetime import datetime
from bot import dispatch, jobs
from bot.database import Database
from bot.sealed import Vault
database = Database(sys.argv[1], Vault({SECRET!r}))
print(jobs.run_due(database, datetime.fromisoformat(sys.argv[2])))
"""

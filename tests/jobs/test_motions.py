"""What the clock does about votes: who is reminded, when it is over, and what an absence of ours changes."""

from __future__ import annotations

from datetime import datetime, timedelta
from threading import Thread

import pytest
from sqlalchemy import select, update

from bot import clock, jobs
from bot.cooperative import groups, motions, offices, people
from bot.cooperative.audit import audit
from bot.cooperative.elections import in_months
from bot.cooperative.heartbeat import Heartbeat
from bot.cooperative.motions import Motion, Outcome, State
from bot.cooperative.offices import Role
from bot.cooperative.rules import Together
from bot.jobs.motions import plan_closings
from tests.conftest import StoppedClock
from tests.stage import Phone, Stage, Unity

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


@pytest.fixture
def unity(stage: Stage) -> Unity:
    return stage.unity(members=5, together=Together.TURNS)


def asks(who: Phone) -> None:
    who.says("propose")
    who.taps("A question")
    who.says("Shall we meet on Sundays?")
    who.taps("Ask the group")


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


def live(stage: Stage, moment: StoppedClock, minutes: int) -> None:
    """So many minutes pass, and the clock looks in each."""
    for _ in range(minutes):
        moment.move(minutes=1)
        stage.work()
        tick(stage)


def waits_until(stage: Stage, now: datetime) -> bool:
    """Whether the one motion that is open waits for more at this moment."""
    with stage.database.read() as session:
        ((_, _, at),) = plan_closings(session, now)
    return at > now


def motion(unity: Unity) -> Motion:
    with unity.stage.session() as session:
        return motions.motion(session, unity.group_id, 1)


def said(phone: Phone, id: str) -> int:
    return [message.id for message in phone.messages].count(id)


def is_sound(unity: Unity) -> bool:
    with unity.stage.database.read() as session:
        return list(audit(session)) == []


def test_whoever_has_not_voted_is_reminded_once_and_nobody_at_night(
    stage: Stage, unity: Unity, moment: StoppedClock
) -> None:
    moment.move(hours=5)
    asks(unity["Samuel"])
    assert f"{motion(unity).closes_at:%a %H:%M}" == "Fri 22:00", "it is 23:00 in Brussels"
    unity["Fatou"].taps("Yes")
    with stage.session() as session:
        away = groups.active_membership(session, unity.group_id, unity["Amina"].id)
        assert away is not None
        groups.go_away(session, away, None)
    moment.move(hours=50)
    be_there(stage)
    assert tick(stage) == 0
    # At 23:00 on Thursday a day is left, and people sleep: they are asked at 8:00 on Friday.
    moment.move(hours=6, minutes=59)
    be_there(stage)
    assert tick(stage) == 0
    moment.move(minutes=1)
    be_there(stage)
    assert tick(stage) == 3
    for name, times in {"Samuel": 1, "Daniel": 1, "Tesfay": 1, "Fatou": 0, "Amina": 0}.items():
        assert said(unity[name], "motion-missing") == times, name
    daniel = unity["Daniel"]
    assert daniel.last.text.startswith("🔔 Your vote is missing.")
    assert daniel.last.buttons == ["👍 Yes", "👎 No", "🤚 Abstain"]
    daniel.taps("Yes")
    assert daniel.last.id == "motion-voted-yes"
    moment.move(hours=10)
    be_there(stage)
    assert tick(stage) == 0, "once is enough"


def test_a_vote_counts_that_came_in_by_the_closing_second(stage: Stage, unity: Unity, moment: StoppedClock) -> None:
    samuel, fatou, daniel, amina = (unity[name] for name in ("Samuel", "Fatou", "Daniel", "Amina"))
    asks(samuel)
    samuel.taps("Yes")
    closes_at = motion(unity).closes_at
    moment.set(closes_at)
    be_there(stage)
    fatou.taps("No")
    assert fatou.last.id == "motion-voted-no"
    assert tick(stage) == 0, "nobody is reminded of what is over"
    # This one came in in time, and is worked off only later.
    stage._receive(amina.tap(amina.last.tokens["👍 Yes"]))
    moment.move(seconds=1)
    stage._receive(daniel.tap(daniel.last.tokens["👎 No"]))
    moment.move(minutes=2)
    assert tick(stage) == 0, "it is not closed before that is read"
    stage.work()
    assert daniel.last.id == "vote-over"
    assert motion(unity).is_open
    # Nor before we heard what was said by then: Telegram has not answered since.
    with stage.session() as session:
        session.get_one(Heartbeat, 1).at = closes_at - timedelta(seconds=1)
    assert jobs.run_due(stage.database, clock.now(), heard=closes_at - timedelta(seconds=1)) == 0
    assert motion(unity).is_open
    assert waits_until(stage, closes_at + timedelta(days=2)), "it waits for those who write from there"
    assert not waits_until(stage, closes_at + timedelta(days=3)), "but not for ever"
    with stage.session() as session:
        session.execute(update(people.Address).values(channel="whatsapp"))
    assert not waits_until(stage, closes_at + timedelta(hours=3)), "where everybody is heard it waits for nobody"
    with stage.session() as session:
        session.execute(update(people.Address).values(channel="stage"))
    # Two processes look at once.
    both = [Thread(target=jobs.run_due, args=(stage.database, clock.now())) for _ in range(2)]
    for process in both:
        process.start()
    for process in both:
        process.join()
    stage.deliver()
    decided = motion(unity)
    assert (decided.state, decided.yes, decided.no, decided.abstained) == (State.PASSED, 2, 1, 0)
    assert [said(phone, "motion-agreed") for phone in unity.phones.values()] == [1] * 5
    assert is_sound(unity)


def test_after_days_of_absence_a_ballot_by_buttons_is_closed_as_it_stood(
    stage: Stage, unity: Unity, moment: StoppedClock
) -> None:
    asks(unity["Samuel"])
    tick(stage)
    for name in ("Samuel", "Fatou"):
        unity[name].taps("No")
    moment.move(days=6)
    unity["Daniel"].taps("Yes")
    assert unity["Daniel"].last.id == "vote-over"
    tick(stage)
    live(stage, moment, 4)
    assert motion(unity).is_open, "what came in meanwhile is still being fetched"
    live(stage, moment, 1)
    decided = motion(unity)
    assert (decided.state, decided.outcome) == (State.FAILED, Outcome.NO_QUORUM)
    assert "too few voted. 2 of 5 did, 3 were needed." in unity["Amina"].last.text
    with stage.session() as session:
        assert unity.group(session).first_vote_at is None, "the founder's word goes on"
    assert said(unity["Daniel"], "motion-missing") == 0, "nobody is reminded of what is over"
    assert is_sound(unity)


def test_answers_of_a_poll_that_were_lost_are_asked_for_again(stage: Stage, unity: Unity, moment: StoppedClock) -> None:
    chat = stage.chat(unity)
    asks(unity["Samuel"])
    tick(stage)
    unity["Samuel"].votes("Yes", chat)
    moment.move(hours=60)
    # Telegram kept the answers of the last day for us, and they come in now.
    unity["Fatou"].votes("No", chat)
    assert tick(stage) == 2, "the vote is asked for again, and what waits is drawn again"
    again = motion(unity)
    assert again.is_open and again.closes_at == clock.now() + timedelta(days=1)
    assert chat.poll.closed
    assert any("Some votes are lost." in message.text for message in chat.messages)
    assert "2 of 5 voted" in chat.screen.showing("motion-card").text
    # It is six in the morning, and nobody is woken: they hear of it when they are up.
    assert not unity["Daniel"].messages
    moment.move(hours=2)
    be_there(stage)
    stage.deliver()
    assert unity["Daniel"].last.id == unity["Amina"].last.id == "motion-vote-again"
    unity["Daniel"].taps("Yes")
    assert unity["Fatou"].last.buttons == ["👍 Yes", "🤚 Abstain", "↩ Take it back"]
    assert motion(unity).is_open
    unity["Fatou"].taps("Yes")
    decided = motion(unity)
    assert (decided.state, decided.yes, decided.no) == (State.PASSED, 3, 0)
    assert is_sound(unity)


@ON_SQLITE
def test_a_poll_closes_by_itself_and_its_last_answers_still_come(
    stage: Stage, unity: Unity, moment: StoppedClock
) -> None:
    chat = stage.chat(unity)
    asks(unity["Samuel"])
    for name in ("Samuel", "Fatou"):
        unity[name].votes("Yes", chat)
    late = unity["Daniel"].vote(chat.poll, 2)
    moment.set(motion(unity).closes_at)
    be_there(stage)
    moment.move(seconds=30)
    stage.hear(late)
    assert "3 of 5 voted" in chat.screen.showing("motion-card").text
    live(stage, moment, 1)
    decided = motion(unity)
    assert (decided.state, decided.yes, decided.no) == (State.PASSED, 2, 1)
    assert chat.poll.closed


@ON_SQLITE
def test_when_the_time_of_an_office_is_over_the_group_is_asked(
    stage: Stage, unity: Unity, moment: StoppedClock
) -> None:
    fatou, samuel, amina = unity["Fatou"], unity["Samuel"], unity["Amina"]
    with stage.session() as session:
        held = offices.office_of(session, unity.group_id, fatou.id, Role.TREASURER)
        assert held is not None
        held.term_ends_on = in_months(clock.now().date(), 6)
        assert str(held.term_ends_on) == "2027-05-24"
    moment.set(datetime.fromisoformat("2027-05-10T09:00+02:00"))
    tick(stage)
    assert said(samuel, "terms-soon") == 0
    for phone in (fatou, amina):
        assert phone.last.id == "terms-soon"
        assert "time of Fatou as treasurer is over on Mon 24 May" in phone.last.text
    moment.set(datetime.fromisoformat("2027-05-24T09:00+02:00"))
    tick(stage)
    assert said(samuel, "terms-over") == 1
    samuel.says("offices")
    assert "Fatou" in samuel.last.text, "she goes on"
    amina.taps("Vote again")
    amina.taps("24 months")
    assert "Fatou becomes treasurer" in amina.last.text
    amina.taps("Ask the group")
    for name in ("Amina", "Daniel", "Samuel"):
        unity[name].taps("Yes")
    with stage.session() as session:
        held = offices.office_of(session, unity.group_id, fatou.id, Role.TREASURER)
        assert held is not None and str(held.term_ends_on) == "2029-05-24"
    live(stage, moment, 1)
    assert said(samuel, "terms-over") == 1

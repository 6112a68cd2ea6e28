"""Help, and a person to talk to."""

from __future__ import annotations

from bot import clock
from bot.cooperative import groups, offices
from bot.cooperative.offices import Role
from tests.conftest import StoppedClock
from tests.stage import Stage


def test_help_says_what_the_book_is_and_what_to_say(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.commands("help")
    said = [message.id for message in samuel.messages]
    assert said == ["help-what", "help-say", "help-safe"]
    assert "never hold" in samuel.messages[0].text
    assert "PIN" in samuel.last.text
    samuel.taps("Settings")
    assert samuel.last.id == "settings-which"


def test_help_does_not_lose_the_question_that_waits(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.commands("paid")
    samuel.says("help")
    samuel.says("50")
    assert samuel.last.id == "deposit-confirm-cash"


def test_somebody_in_no_group_is_offered_nobody_to_talk_to(stage: Stage) -> None:
    rosa = stage.person("Rosa")
    rosa.says("?")
    assert rosa.last.id == "help-safe"
    assert not any("person" in button for button in rosa.last.buttons)


def test_the_secretary_hears_that_a_member_would_like_to_talk(stage: Stage) -> None:
    unity = stage.unity()
    samuel, daniel = unity["Samuel"], unity["Daniel"]
    samuel.commands("help")
    samuel.taps("A person")
    assert samuel.last.id == "someone-may-i"
    assert "Daniel" in samuel.last.text
    assert daniel.messages == [], "nothing is told before they said yes"

    samuel.taps("Yes")
    assert samuel.last.id == "someone-told"
    assert daniel.last.id == "someone-wants-to-talk"
    assert "Samuel" in daniel.last.text
    assert unity["Amina"].messages == []

    daniel.taps("I will")
    assert daniel.last.id == "someone-thanks"
    assert samuel.last.id == "someone-will-talk"
    daniel.taps("I will", message=daniel.showing("someone-wants-to-talk"))
    assert [message.id for message in samuel.messages].count("someone-will-talk") == 1


def test_asked_twice_in_a_day_it_rings_once(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    samuel, daniel = unity["Samuel"], unity["Daniel"]
    for _ in range(2):
        samuel.says("💬")
        samuel.taps("Yes")
    assert samuel.last.id == "someone-told"
    assert len(daniel.messages) == 1
    moment.move(days=1)
    samuel.says("talk")
    samuel.says("yes")
    assert len(daniel.messages) == 2


def test_the_secretary_is_sent_to_the_chair(stage: Stage) -> None:
    unity = stage.unity()
    unity["Daniel"].says("person")
    assert "Amina" in unity["Daniel"].last.text
    unity["Daniel"].taps("Cancel")
    assert unity["Amina"].messages == []


def test_an_officer_who_is_away_is_passed_over(stage: Stage) -> None:
    unity = stage.unity()
    daniel = unity["Daniel"].id
    with stage.session() as session:
        member = groups.active_membership(session, unity.group_id, daniel)
        assert member is not None
        groups.go_away(session, member, None)
    unity["Samuel"].says("person")
    assert "Amina" in unity["Samuel"].last.text


def test_without_another_officer_there_is_nobody_to_ask(stage: Stage) -> None:
    unity = stage.unity(treasurers=(), members=1)
    unity["Amina"].says("person")
    assert unity["Amina"].last.id == "someone-nobody"


def test_whoever_is_no_officer_any_more_cannot_answer(stage: Stage) -> None:
    unity = stage.unity()
    samuel, daniel = unity["Samuel"], unity["Daniel"]
    samuel.says("person")
    samuel.taps("Yes")
    id = daniel.id
    with stage.session() as session:
        offices.end(session, unity.group(session), id, Role.SECRETARY, clock.now())
    daniel.taps("I will")
    assert daniel.last.id == "someone-not-an-officer"
    assert samuel.last.id == "someone-told"

"""The turns rest: those who take turns vote on it, the days move, and the circle goes on by itself."""

from __future__ import annotations

from datetime import date

from bot.cooperative import audit, rotations
from bot.cooperative.rules import Together
from tests import turns
from tests.conftest import StoppedClock
from tests.stage import Stage
from tests.turns import Circle


def days(circle: Circle) -> list[date]:
    with circle.hand() as (session, _, rotation):
        return [one.due_on for one in rotations.rounds_of(session, rotation)]


def test_the_turns_rest_by_a_vote_and_go_on_earlier_by_another(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=5, together=Together.TURNS)
    chat = stage.chat(unity)
    amina, daniel, fatou, tesfay, samuel = unity.phones.values()
    # Tesfay takes no turns, so he has no say in when they are.
    circle = turns.begun(unity, {"Daniel": 2, "Amina": 2, "Fatou": 2}, wait_days=1)
    first, second, third = days(circle)
    turns.pays(circle, "Daniel", 50_00)
    turns.pays(circle, "Amina", 50_00)

    tesfay.says("turns")
    assert "Move the turns" in " ".join(tesfay.last.buttons), "as an officer he sees to them"
    samuel.says("turns")
    assert "Move the turns" not in " ".join(samuel.last.buttons)
    heard = len(tesfay.messages)
    daniel.says("turns")
    daniel.taps("Move the turns")
    daniel.says("the day after the feast")
    assert daniel.last.id == "propose-pause-when", "a day is tapped, for it is one of the circle's own"
    daniel.taps(_label(third))
    assert "Turn 1" in daniel.last.text and "All turns after it move as well" in daniel.last.text
    daniel.taps("Ask the group")
    assert "2 members do not vote" in chat.screen.showing("motion-card").text
    assert len(tesfay.messages) == heard
    tesfay.says("vote")
    tesfay.taps("Vote 1")
    assert "not in" in tesfay.last.text and "👍 Yes" not in tesfay.last.buttons
    for member in (daniel, amina):
        member.votes("Yes", chat)
    stage.work()
    assert days(circle) == [third, *(_weeks(third, more) for more in (1, 2))]
    assert f"turn 1 of 3 for Daniel, {_label(third)}" in chat.screen.showing("round-card").text

    # On the old day nobody is asked for anything, and nothing is missing.
    turns.days_go_by(circle, moment, 4)
    assert not [message for message in amina.messages if message.id == "round-missing"]
    assert not [message for message in fatou.messages if message.id == "dues-reminder"]

    # They find that they can go on earlier: on any of their days that is still to come.
    amina.says("propose")
    amina.taps("Move the turns")
    assert _label(first) not in amina.last.buttons, "a day that is past is no day to go on"
    amina.taps(_label(second))
    assert "go on" in amina.last.text and "already" in amina.last.text
    amina.taps("Ask the group")
    for member in (amina, fatou):
        member.votes("Yes", chat)
    stage.work()
    assert days(circle)[0] == second

    # A pot that is being given is given: only what is after it can be moved.
    turns.pays(circle, "Fatou", 50_00, counts="Amina")
    turns.days_go_by(circle, moment, (second - moment.now.date()).days)
    assert fatou.showing("round-please-give")
    daniel.says("turns")
    daniel.taps("Move the turns")
    assert "Turn 2" in daniel.last.text
    turns.gives(circle, 1)
    for number, giver in ((2, "Fatou"), (3, "Amina")):
        for name in ("Daniel", "Amina", "Fatou"):
            turns.pays(circle, name, 50_00, counts="Amina" if name == "Fatou" else "")
        turns.days_go_by(circle, moment, 7)
        turns.gives(circle, number, by=giver)
    assert turns.state(circle)[0] == "ended" and not turns.nets(circle)
    daniel.taps(_label(_weeks(second, 2)), message=daniel.showing("propose-pause-when"))
    assert "No turns are paid now" in daniel.showing("turns-not-running").text, "all was over when it was answered"
    with stage.session() as session:
        assert not list(audit.audit(session, unity.group_id))


def _weeks(day: date, count: int) -> date:
    return date.fromordinal(day.toordinal() + 7 * count)


def _label(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"

"""The group's news to those whom no chat reaches: one message to each, of all that happened before they may hear it."""

from __future__ import annotations

import pytest

from bot import clock
from bot.cooperative import notices
from bot.messages import Name, Say, say
from tests.conftest import StoppedClock
from tests.stage import Stage, Unity


def happens(unity: Unity, number: int, told: Say) -> None:
    with unity.stage.session() as session:
        notices.tell_members(
            session, unity.group_id, told, key=f"news{number}", now=clock.now(), but=[unity["Amina"].id]
        )
    unity.stage.deliver()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_happens_in_the_night_is_one_message_in_the_morning(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity(members=4)
    amina, daniel = unity["Amina"], unity["Daniel"]
    moment.move(hours=5)
    for number in (1, 2, 3):
        happens(unity, number, say("terms-over", role="treasurer", person=Name(number)))
        moment.move(minutes=10)
    assert not daniel.messages, "they sleep"
    moment.move(hours=10)
    stage.deliver()
    assert [message.id for message in daniel.messages] == ["group-news"]
    assert all(name in daniel.last.text for name in ("Amina", "Daniel", "Fatou")), daniel.last.text
    assert not amina.messages, "she heard it already"

    # What they have read is not said again.
    happens(unity, 4, say("terms-over", role="auditor", person=Name(1)))
    assert daniel.last.id == "terms-over" and len(daniel.messages) == 2

"""The chat where the group meets: tied by an officer, greeted once, and forgotten when we are removed."""

from __future__ import annotations

import pytest

from bot import clock
from bot.cooperative import groups, months, places
from bot.messages import Heard, Incoming
from tests.conftest import StoppedClock
from tests.stage import Chat, Phone, Stage, Unity

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def code_of(phone: Phone) -> str:
    phone.says("our chat")
    assert phone.last.id == "link-offer"
    return phone.last.links["💬 Choose the chat"].rpartition("/")[2]


def linked(unity: Unity) -> int:
    with unity.stage.session() as session:
        return len(places.places_of(session, unity.group_id))


def test_an_officer_links_the_chat_and_it_is_greeted_once(stage: Stage) -> None:
    unity = stage.unity()
    amina, chat = unity["Amina"], Chat(stage, "-77")
    code = code_of(amina)
    amina.commands(f"start {code}", chat)
    assert amina.last.id == "link-done"
    assert [one.id for one in chat.messages] == ["link-greeting", "month-card"]
    assert linked(unity) == 1
    amina.commands(f"start {code}", chat)
    assert [one.id for one in chat.messages] == ["link-greeting", "month-card"], "the card is only drawn again"


def test_a_member_without_an_office_cannot(stage: Stage) -> None:
    unity = stage.unity()
    samuel, chat = unity["Samuel"], Chat(stage, "-77")
    samuel.says("our chat")
    assert samuel.last.id == "link-only-officers"
    samuel.commands(f"start {code_of(unity['Amina'])}", chat)
    assert samuel.last.id == "link-only-officers"
    assert linked(unity) == 0
    assert not chat.messages


def test_an_old_link_and_one_used_in_private(stage: Stage) -> None:
    unity = stage.unity()
    amina, chat = unity["Amina"], Chat(stage, "-77")
    amina.commands("start g_AAAAAAAAAAAAAAAAAAAAAA", chat)
    assert amina.last.id == "link-code-wrong"
    amina.commands(f"start {code_of(amina)}")
    assert amina.last.id == "link-not-here"
    assert linked(unity) == 0


def test_a_chat_of_another_group_stays_with_it(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    zed = stage.person("Zed")
    zed.says("start a group")
    zed.says("Other Circle")
    for label in ("Both", "EUR", "€50", "Decide later", "Create"):
        zed.taps(label)
    zed.commands(f"start {code_of(zed)}", chat)
    assert zed.last.id == "link-other-group"
    assert linked(unity) == 1


def test_an_anonymous_administrator_is_told_in_private(stage: Stage) -> None:
    unity = stage.unity()
    amina = unity["Amina"]
    code = code_of(amina)
    stage.hear(
        Incoming(
            stage.next_key(),
            "stage",
            Heard.IGNORED,
            clock.now(),
            sender="1087968824",
            chat="-77",
            private=False,
            reason="anonymous",
            command="start",
            text=code,
        )
    )
    assert amina.last.id == "link-anonymous"
    assert linked(unity) == 0


def test_being_removed_forgets_the_chat_and_the_officers_hear_of_it_once(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    stage.hear(Incoming(stage.next_key(), "stage", Heard.BOT_REMOVED, clock.now(), chat="-100", private=False))
    assert linked(unity) == 0
    assert not unity["Amina"].messages, "it may be a chat that moves"
    moment.move(minutes=6)
    stage.deliver()
    for name in ("Amina", "Daniel", "Fatou", "Tesfay"):
        assert [one.id for one in unity[name].messages] == ["link-removed"]
    assert not unity["Samuel"].messages
    assert chat.messages == []
    unity["Daniel"].taps("Add to our chat")
    assert unity["Daniel"].last.id == "link-offer"


def test_whoever_closed_their_private_chat_is_shown_the_door_in_the_group(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    unity["Samuel"].says("hello")
    unity["Samuel"].blocks()
    unity["Samuel"].commands("balance", chat)
    assert [one.id for one in chat.messages] == ["group-come-to-private"]
    assert "€" not in chat.last.text


@pytest.mark.parametrize("in_order", [True, False], ids=["moved, then removed", "removed, then moved"])
def test_a_chat_that_becomes_a_supergroup_stays_linked(stage: Stage, moment: StoppedClock, in_order: bool) -> None:
    unity = stage.unity()
    stage.chat(unity)
    with stage.session() as session:
        months.show_month(session, groups.group(session, unity.group_id), clock.now(), "first")
    stage.deliver()
    moved = [
        Incoming(stage.next_key(), "stage", Heard.MIGRATED, clock.now(), chat="-100", private=False, text="-100500"),
        Incoming(stage.next_key(), "stage", Heard.BOT_REMOVED, clock.now(), chat="-100", private=False),
        Incoming(stage.next_key(), "stage", Heard.MIGRATED, clock.now(), chat="-100", private=False, text="-100500"),
    ]
    for incoming in moved if in_order else (moved[1], moved[0], moved[2]):
        stage.hear(incoming)
    assert linked(unity) == 1
    moment.move(minutes=6)
    with stage.session() as session:
        months.show_month(session, groups.group(session, unity.group_id), clock.now(), "again")
    stage.deliver()
    assert not unity["Amina"].messages, "for the members nothing has changed"
    assert [message.edited for message in Chat(stage, "-100500").messages] == [False]


def test_who_removed_us_long_ago_stays_without_us(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    stage.chat(unity)
    stage.hear(Incoming(stage.next_key(), "stage", Heard.BOT_REMOVED, clock.now(), chat="-100", private=False))
    moment.move(hours=1)
    stage.hear(
        Incoming(stage.next_key(), "stage", Heard.MIGRATED, clock.now(), chat="-100", private=False, text="-100500")
    )
    assert linked(unity) == 0


def test_a_chat_that_was_linked_anew_after_it_moved_is_one(stage: Stage) -> None:
    unity = stage.unity()
    stage.chat(unity)
    stage.chat(unity, external="-100500")
    stage.hear(
        Incoming(stage.next_key(), "stage", Heard.MIGRATED, clock.now(), chat="-100", private=False, text="-100500")
    )
    assert linked(unity) == 1

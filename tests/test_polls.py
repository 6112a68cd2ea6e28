"""A poll in the group's chat, and the votes in it: a vote is a tap on an option, and means what its offer says.

What is put to the vote here is a handover, for it stands in nobody's conversation; the treasurer's vote confirms it.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from bot import clock, ledger, outbox, polls
from bot.cooperative import places
from bot.inbox import InboxRow
from bot.messages import Choice, Heard, Incoming, Poll, say
from bot.outbox import OutboxRow
from bot.polls import SentPoll
from tests.conftest import StoppedClock
from tests.stage import Chat, Stage, Unity, poll_update

CARD = "ballot:test"
ASKED = "group-come-to-private"


@pytest.fixture
def unity(stage: Stage) -> Unity:
    unity = stage.unity()
    unity["Samuel"].says("I paid 50")
    unity["Samuel"].taps("Yes, cash")
    return unity


@pytest.fixture
def chat(stage: Stage, unity: Unity) -> Chat:
    return stage.chat(unity)


def put(unity: Unity, chat: Chat, *, key: str = "poll", hours: int = 72) -> None:
    """Asks in the chat whether the first handover is right."""
    with unity.stage.session() as session:
        put_in(session, unity, chat, key=key, hours=hours)
    unity.stage.work()


def put_in(session: Session, unity: Unity, chat: Chat, *, key: str = "poll", hours: int = 72) -> None:
    place = places.place_at(session, "stage", chat.external)
    assert place is not None
    about = f"{unity.group_id}:1"
    choices = (
        Choice("yes", say("handover-right-button"), action="handover.confirm", object=about),
        Choice("no", say("handover-no-button"), action="handover.decline", object=about),
    )
    outbox.put(
        session,
        say(ASKED, choices=choices, poll=Poll(clock.now() + timedelta(hours=hours))),
        key=key,
        now=clock.now(),
        channel="stage",
        place_id=place.id,
        group_id=unity.group_id,
        card=CARD,
    )


def end(unity: Unity, key: str = "end") -> None:
    with unity.stage.session() as session:
        outbox.end_poll(session, CARD, key=key, now=clock.now())
    unity.stage.work()


def entries(unity: Unity) -> int:
    with unity.stage.session() as session:
        return len(ledger.entries(session, unity.group_id, limit=9))


def waiting(unity: Unity) -> list[str]:
    """What became of all that is not done."""
    with unity.stage.session() as session:
        query = select(InboxRow.state).where(InboxRow.state != "done")
        return list(session.scalars(query.order_by(InboxRow.id)))


def test_a_vote_means_its_option_and_whoever_may_not_hears_why_in_private(unity: Unity, chat: Chat) -> None:
    put(unity, chat)
    assert chat.poll.options == ("✅ That is right", "❌ No")
    unity.stage.person("Zed").votes("right", chat)
    unity["Kofi"].blocks()
    unity["Kofi"].votes("right", chat)
    unity["Kofi"].unblocks()
    unity["Samuel"].votes("right", chat)
    assert (entries(unity), unity["Kofi"].messages) == (0, []), "a stranger counts for nothing, and he cannot be told"
    assert unity["Samuel"].last.id == "handover-for-yourself"
    unity["Fatou"].votes("right", chat, times=2)
    assert entries(unity) == 1
    unity["Fatou"].takes_vote_back(chat)
    assert entries(unity) == 1
    assert unity["Fatou"].last.id == "handover-already-confirmed", "what was done is not undone by that"
    assert [one.id for one in chat.messages] == [ASKED, "month-card"], "nobody is answered where all can read it"


def test_a_vote_in_a_poll_that_nobody_knows_yet_waits_in_its_order_and_keeps_nothing_else_waiting(
    unity: Unity, chat: Chat, moment: StoppedClock
) -> None:
    stage, fatou = unity.stage, unity["Fatou"]
    put(unity, chat)
    # The process ended between the service's answer and our own note of it.
    with stage.session() as session:
        session.execute(update(SentPoll).values(lookup=None, message=""))
        session.execute(update(OutboxRow).where(OutboxRow.poll != "").values(state="unknown"))
    fatou.votes("No", chat)
    fatou.votes("right", chat)
    fatou.says("menu")
    assert fatou.last.id == "home-due"
    assert (entries(unity), waiting(unity)) == (0, ["waiting", "waiting"])
    moment.move(seconds=30)
    stage.hear(poll_update(stage, chat.open_poll))
    assert (entries(unity), waiting(unity)) == (1, [])
    assert fatou.last.id == "receipt-deposit-counted", "first the one, then the other: neither came too late"
    assert sum(one.poll is not None for one in chat.messages) == 1, "it has arrived, and is not sent again"


def test_a_vote_waits_behind_an_earlier_one_that_still_waits(unity: Unity, chat: Chat, moment: StoppedClock) -> None:
    stage, fatou = unity.stage, unity["Fatou"]
    put(unity, chat)
    with stage.session() as session:
        session.execute(update(SentPoll).values(lookup=None))
    fatou.votes("No", chat)
    with stage.session() as session:
        session.execute(update(SentPoll).values(lookup=polls.lookup_of(session, "stage", chat.poll.number)))
    fatou.votes("right", chat)
    assert (entries(unity), waiting(unity)) == (0, ["waiting", "waiting"])
    moment.move(seconds=1)
    stage.work()
    assert (entries(unity), waiting(unity)) == (1, [])
    assert fatou.last.id == "receipt-deposit-counted"


def test_a_vote_in_a_poll_that_nobody_will_ever_know_is_given_up_after_a_day(
    unity: Unity, chat: Chat, moment: StoppedClock
) -> None:
    put(unity, chat)
    with unity.stage.session() as session:
        session.execute(delete(SentPoll))
    unity["Fatou"].votes("right", chat)
    for _ in range(24):
        assert waiting(unity) == ["waiting"]
        moment.move(hours=1)
        unity.stage.work()
    assert (entries(unity), waiting(unity)) == (0, ["parked"])


def test_where_no_poll_may_be_sent_there_are_buttons_and_they_end_too(stage: Stage, unity: Unity, chat: Chat) -> None:
    stage.without_polls.add(chat.external)
    put(unity, chat)
    assert chat.last.buttons == ["✅ That is right", "❌ No"]
    unity["Samuel"].taps("right", chat)
    unity["Fatou"].taps("right", chat)
    assert entries(unity) == 1
    end(unity)
    assert [one.buttons for one in chat.messages if one.id == ASKED] == [[]]


def test_a_poll_is_shown_once_under_its_card_until_it_ends(unity: Unity, chat: Chat, moment: StoppedClock) -> None:
    put(unity, chat)
    put(unity, chat, key="while it is open")
    assert len(chat.messages) == 1
    end(unity)
    end(unity, "twice")
    assert chat.poll.closed
    put(unity, chat, key="another", hours=1)
    assert (len(chat.messages), chat.poll.closed) == (2, False)
    moment.move(hours=1)
    unity.stage.work()
    assert chat.poll.closed, "its time was over, and the service has closed it"
    put(unity, chat, key="a third")
    assert not chat.poll.closed


def test_a_poll_that_ends_before_it_was_sent_is_never_sent(unity: Unity, chat: Chat) -> None:
    with unity.stage.session() as session:
        put_in(session, unity, chat)
        outbox.end_poll(session, CARD, key="end", now=clock.now())
    unity.stage.work()
    assert not chat.messages


def test_a_chat_that_moves_gets_its_open_polls_anew(stage: Stage, unity: Unity, chat: Chat) -> None:
    put(unity, chat)
    moved = Chat(stage, "-100200")
    for _ in range(2):
        stage.hear(Incoming(stage.next_key(), "stage", Heard.MIGRATED, clock.now(), chat="-100", text="-100200"))
    assert [one.poll is not None for one in moved.messages] == [True]
    unity["Fatou"].votes("right", chat)
    assert entries(unity) == 1, "whoever still sees the old one may vote there"
    end(unity)
    assert moved.poll.closed
    assert not chat.poll.closed, "out of reach: it closes by itself"

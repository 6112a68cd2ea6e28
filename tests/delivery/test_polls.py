"""A poll on its way: sent once, known by its words where the answer gets lost, buttons where it cannot be, closed."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot import clock, outbox, polls
from bot.messages import (
    Choice,
    Delivered,
    Later,
    Moved,
    Outgoing,
    Poll,
    Rejected,
    Say,
    Sent,
    Uncertain,
    Unreachable,
    say,
)
from bot.polls import SentPoll
from tests.delivery.conftest import CHAT, House
from tests.delivery.test_delivery import AGAIN, crash

CARD = "ballot:1:7"
YES = Choice("yes", say("yes-button"), action="home")
NO = Choice("no", say("no-button"), action="home")
OPTIONS = ("✅ Yes", "❌ No")


def ballot(*, text: str = "pick-one", **more: Any) -> Say:
    return say(text, choices=(YES, NO), poll=Poll(clock.now() + timedelta(days=3)), **more)


def end(house: House) -> None:
    house.change(lambda session: outbox.end_poll(session, CARD, key=f"end {house.written}", now=clock.now()))


def sent_polls(house: House) -> list[SentPoll]:
    with house.database.read() as session:
        return list(session.scalars(select(SentPoll).order_by(SentPoll.id)))


def message_of(house: House, poll: str) -> int | None:
    with house.database.read() as session:
        row = polls.message_of(session, "telegram", poll)
        return row.id if row else None


def tells(house: House, poll: str, outgoing: Outgoing, *, closed: bool = False) -> None:
    """The channel says how a poll stands, in the words that it was sent with."""
    house.change(
        lambda session: polls.learn(
            session, "telegram", poll, outgoing.text, outgoing.options, clock.now(), closed=closed
        )
    )


def test_a_poll_is_known_by_its_id_once_it_was_sent(house: House) -> None:
    number = house.put(ballot(), house.place, card=CARD)
    house.deliver(Sent("41", "poll-1"))
    [outgoing] = house.service.took
    assert (outgoing.chat, outgoing.options, outgoing.rows) == (CHAT, OPTIONS, ())
    assert outgoing.closes_at == clock.now() + timedelta(days=3)
    assert (message_of(house, "poll-1"), message_of(house, "poll-2")) == (number, None)
    assert [(one.message, one.closed) for one in sent_polls(house)] == [("41", False)]


def test_in_private_and_with_more_options_than_a_poll_has_there_are_buttons(house: House) -> None:
    house.put(ballot(), house.samuel)
    house.put(ballot().offering(YES, NO), house.place)
    house.deliver()
    assert [(one.options, sum(map(len, one.rows))) for one in house.service.took] == [((), 2), ((), 4)]


def test_what_is_too_long_for_a_question_stands_above_the_poll(house: House, moment: Any) -> None:
    number = house.put(ballot(text="common-our-fault"), house.place, card=CARD)
    house.deliver(Sent("40"), Sent("41", "poll-1"))
    above, poll = house.service.took
    assert (len(above.text), above.options, poll.text, poll.options) == (82, (), above.text[:60], OPTIONS)
    assert (house.row(number).message, message_of(house, "poll-1")) == ("41", number)


def test_a_poll_that_is_refused_becomes_buttons_once_and_the_next_one_is_a_poll_again(house: House) -> None:
    house.put(ballot(), house.place, card=CARD)
    house.deliver(Rejected("not enough rights to send polls to the chat"))
    refused, instead = house.service.took
    assert (refused.text, refused.options) == (instead.text, OPTIONS)
    assert [button.label for row in instead.rows for button in row] == list(OPTIONS)
    end(house)
    house.deliver()
    assert house.service.took[-1] == Outgoing(CHAT, "", replaces="2"), "its buttons go"
    house.put(ballot(), house.place, card=CARD)
    house.deliver(Rejected("no"), Rejected("no at all"))
    assert [one.options for one in house.service.took[-2:]] == [OPTIONS, ()]
    assert house.states()[-1] == "failed"


def test_nothing_else_is_said_over_a_poll_and_none_is_said_twice(house: House) -> None:
    house.put(ballot(), house.place, card=CARD)
    house.deliver(Sent("41", "poll-1"))
    house.put(ballot(), house.place, card=CARD)
    house.put(say("talk-cancelled"), house.place)
    house.deliver()
    house.put(say("nothing-written"), house.place, card=CARD)
    house.deliver()
    assert [(one.options, one.replaces) for one in house.service.took] == [(OPTIONS, ""), ((), ""), ((), "")]
    house.put(ballot(), house.place, card=CARD, fresh=True)
    house.deliver(Sent("43", "poll-2"))
    assert house.service.took[-1].options == OPTIONS


def test_a_poll_whose_arrival_is_in_doubt_names_itself_and_is_not_sent_again(house: House, moment: Any) -> None:
    number = house.put(ballot(), house.place, card=CARD)
    crash(house)
    asyncio.run(house.another().drain())
    moment.move(seconds=5)
    asyncio.run(house.another().drain())
    [outgoing] = house.service.took
    tells(house, "poll-1", outgoing)
    moment.move(minutes=5)
    asyncio.run(house.another().drain())
    assert (message_of(house, "poll-1"), house.states(), len(house.service.took)) == (number, ["sent"], 1)


def test_one_that_names_itself_while_its_answer_is_waited_for_is_not_sent_again(house: House, moment: Any) -> None:
    number = house.put(ballot(), house.place, card=CARD)
    crash(house)
    tells(house, "poll-1", house.service.took[0])
    asyncio.run(house.another().drain())
    assert (message_of(house, "poll-1"), house.states(), len(house.service.took)) == (number, ["sent"], 1)


def test_one_that_says_nothing_is_sent_again_and_marked_and_votes_in_both_count(house: House, moment: Any) -> None:
    number = house.put(ballot(), house.place, card=CARD)
    crash(house)
    asyncio.run(house.another().drain())
    moment.move(seconds=10)
    house.deliver(Sent("42", "poll-2"))
    first, second = house.service.took
    assert second.text == AGAIN + first.text
    tells(house, "poll-1", first)
    assert (message_of(house, "poll-1"), message_of(house, "poll-2")) == (number, number)
    end(house)
    house.deliver()
    assert [one.closes for one in house.service.took[2:]] == ["42"], "nobody knows in which message the other one is"
    assert all(one.closed for one in sent_polls(house))


def test_words_that_two_polls_share_name_neither(house: House, moment: Any) -> None:
    for card in (CARD, "ballot:1:8"):
        house.put(ballot(), house.place, card=card)
        house.deliver(Uncertain("lost"))
        moment.move(seconds=10)
        house.deliver(Uncertain("lost"))
    assert house.states() == ["unknown", "unknown"]
    tells(house, "poll-1", house.service.took[0])
    assert message_of(house, "poll-1") is None


@pytest.mark.parametrize(
    "answers",
    [
        [Sent("")],
        [Later(1), Sent("")],
        [Uncertain("lost"), Uncertain("lost"), Uncertain("lost"), Sent("")],
    ],
)
def test_a_poll_is_closed_whatever_the_service_does(house: House, moment: Any, answers: list[Delivered]) -> None:
    house.put(ballot(), house.place, card=CARD)
    house.deliver(Sent("41", "poll-1"))
    end(house)
    house.service.answers = list(answers)
    for _ in range(len(answers)):
        asyncio.run(house.delivery.drain())
        moment.move(minutes=1)
    assert {(one.chat, one.closes) for one in house.service.took[1:]} == {(CHAT, "41")}
    assert house.states() == ["sent", "sent"]
    assert all(one.closed for one in sent_polls(house))


def test_in_a_chat_that_moved_no_message_is_taken_for_a_poll_of_the_old_one(house: House) -> None:
    house.put(ballot(), house.place, card=CARD)
    house.deliver(Sent("41", "poll-1"))
    end(house)
    house.deliver(Moved("-900"))
    assert [(one.chat, one.closes) for one in house.service.took[1:]] == [(CHAT, "41")]
    assert house.states() == ["sent", "sent"]


def test_a_poll_that_cannot_be_closed_keeps_nobody_waiting(house: House) -> None:
    house.put(ballot(), house.place, card=CARD)
    house.deliver(Sent("41", "poll-1"))
    end(house)
    house.put(say("pick-one"), house.place)
    house.deliver(Unreachable("the bot was removed"))
    assert house.states() == ["sent", "failed", "sent"]


def test_a_poll_on_its_way_when_it_ends_is_closed_behind_it(house: House) -> None:
    house.put(ballot(), house.place, card=CARD)

    async def work() -> None:
        stop = asyncio.Event()
        house.service.blocks = asyncio.Event()
        house.service.answers = [Sent("41", "poll-1")]
        running = asyncio.create_task(house.delivery.run(stop))
        while not house.service.took:
            await asyncio.sleep(0.01)
        await asyncio.to_thread(end, house)
        house.service.blocks.set()
        await house.delivery.drain()
        stop.set()
        await running

    asyncio.run(work())
    assert [(one.options, one.closes) for one in house.service.took] == [(OPTIONS, ""), ((), "41")]
    assert house.states() == ["sent", "sent"]


def test_a_poll_that_turns_up_after_its_end_is_closed_too(house: House, moment: Any) -> None:
    number = house.put(ballot(), house.place, card=CARD)
    house.service.blocks = asyncio.Event()
    house.service.answers = [Sent("41", "poll-1")]

    async def work() -> None:
        assert house.service.blocks is not None
        stop = asyncio.Event()
        running = asyncio.create_task(house.delivery.run(stop))
        while not house.service.took:
            await asyncio.sleep(0.01)

        def give_up(session: Any) -> None:
            session.get(outbox.OutboxRow, number).state = "unknown"
            outbox.end_poll(session, CARD, key="end", now=clock.now())

        await asyncio.to_thread(house.change, give_up)
        other = house.another(type(house.service)())
        await other.drain()
        house.service.blocks.set()
        await house.delivery.drain()
        stop.set()
        await running

    asyncio.run(work())
    assert [one.closes for one in house.service.took] == ["", "41"]


def test_a_poll_in_doubt_is_not_sent_again_once_it_has_ended(house: House, moment: Any) -> None:
    house.put(ballot(), house.place, card=CARD)
    crash(house)
    end(house)
    asyncio.run(house.another().drain())
    moment.move(minutes=5)
    asyncio.run(house.another().drain())
    assert (len(house.service.took), house.states()) == (1, ["unknown", "sent"])

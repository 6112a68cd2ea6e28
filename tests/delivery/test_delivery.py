"""What becomes of what stands in the outbox, whatever the chat service does and whenever the process dies."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, text

from bot import clock, outbox, unsaid
from bot.cooperative import people, places
from bot.database import Database
from bot.delivery import Delivery, Outlet
from bot.delivery.aftermath import Aftermath
from bot.messages import (
    Choice,
    Delivered,
    Later,
    Moved,
    Outgoing,
    Rejected,
    Say,
    Sent,
    Uncertain,
    Unreachable,
    Weight,
    say,
)
from bot.money import Money
from tests.delivery.conftest import CAPABILITIES, CHAT, FATOU, SAMUEL, House, Service

HELLO = say("pick-one")
FIRST, SECOND, THIRD = say("nothing-written"), say("talk-cancelled"), say("talk-nothing-open")
YES = Choice("yes", say("yes-button"))
AGAIN = "(sent again)\n"


def words(house: House, what: Say) -> str:
    """What the message looks like, delivered by itself."""
    service = Service()
    house.put(what, house.fatou, key=f"words:{house.written}")
    asyncio.run(house.another(service).drain())
    return service.texts()[-1]


def test_a_message_is_delivered_once(house: House) -> None:
    number = house.put(HELLO)
    house.deliver()
    house.deliver()
    assert [outgoing.chat for outgoing in house.service.took] == [SAMUEL]
    row = house.row(number)
    assert (row.state, row.message, row.sent_at) == ("sent", "1", clock.now())


def test_nothing_leaves_before_it_is_due(house: House, moment: Any) -> None:
    house.put(HELLO, due_at=clock.now() + timedelta(hours=8))
    house.deliver()
    assert house.service.took == []
    moment.move(hours=8)
    house.deliver()
    assert len(house.service.took) == 1


def test_the_messages_of_a_chat_keep_their_order_and_go_one_by_one(house: House) -> None:
    for _ in range(3):
        for what in (FIRST, SECOND, THIRD):
            house.put(what)
            house.put(what, house.fatou)
    house.deliver()
    one, two, three = house.service.texts(SAMUEL)[:3]
    assert house.service.texts(SAMUEL) == [one, two, three] * 3 == house.service.texts(FATOU)
    assert len({one, two, three}) == 3
    assert house.service.most_at_once == 1


def test_a_message_that_must_wait_holds_up_its_own_chat_only(house: House, moment: Any) -> None:
    first, second = house.put(FIRST), house.put(SECOND)
    house.put(THIRD, house.fatou)
    house.deliver(Later(7))
    assert house.states() == ["waiting", "waiting", "sent"]
    moment.move(seconds=6)
    house.deliver()
    assert house.states() == ["waiting", "waiting", "sent"]
    moment.move(seconds=1)
    house.deliver()
    assert house.row(first).sent_at is not None and house.row(second).state == "sent"
    assert house.service.texts(SAMUEL)[1] == house.service.texts(SAMUEL)[0]
    assert len(house.service.texts(SAMUEL)) == 3


def test_a_scheduled_message_holds_up_nothing(house: House) -> None:
    house.put(FIRST, due_at=clock.now() + timedelta(hours=8))
    second = house.put(SECOND)
    house.deliver()
    assert house.row(second).state == "sent"


def test_a_service_that_asks_everybody_to_wait_is_left_alone(house: House, moment: Any) -> None:
    house.put(FIRST)
    house.deliver(Later(2, whole=True))
    house.put(SECOND, house.fatou)
    house.deliver()
    assert len(house.service.took) == 1
    moment.move(seconds=2)
    house.deliver()
    assert house.states() == ["sent", "sent"]


@pytest.mark.parametrize("answer", [Later(5), Later(5, whole=True)])
def test_what_surely_did_not_arrive_is_tried_without_end_and_never_marked(
    house: House, moment: Any, answer: Delivered
) -> None:
    number = house.put(HELLO)
    for _ in range(10):
        house.deliver(answer)
        moment.move(seconds=5)
    house.deliver()
    assert house.row(number).state == "sent"
    assert AGAIN not in house.service.texts()[-1]


# Nobody can say whether it arrived


@pytest.mark.parametrize("answer", [Uncertain("lost"), RuntimeError("a fault of the outlet's")])
def test_an_uncertain_receipt_is_said_once_more_and_marked(
    house: House, moment: Any, answer: Delivered | Exception
) -> None:
    number = house.put(HELLO)
    house.deliver(answer)
    moment.move(seconds=60)
    house.deliver()
    first, second = house.service.texts()
    assert second == AGAIN + first
    assert house.row(number).state == "sent"


def test_what_is_uncertain_twice_is_unknown_and_surfaces_at_the_next_contact(house: House, moment: Any) -> None:
    number = house.put(HELLO)
    house.deliver(Uncertain("lost"))
    moment.move(minutes=1)
    house.deliver(Uncertain("lost"))
    moment.move(days=1)
    house.deliver()
    assert (house.row(number).state, len(house.service.took)) == ("unknown", 2)
    house.change(lambda session: unsaid.send_unknown_again(session, house.samuel.id, clock.now()))
    house.deliver()
    assert house.row(number).state == "sent"
    assert house.service.texts()[-1].startswith(AGAIN)


def test_an_uncertain_reminder_is_not_said_again(house: House, moment: Any) -> None:
    number = house.put(HELLO, weight=Weight.REMINDER)
    house.deliver(Uncertain("lost"))
    moment.move(days=1)
    house.deliver()
    assert (house.row(number).state, len(house.service.took)) == ("unknown", 1)


def test_an_uncertain_edit_is_made_again_until_it_is_certain(house: House, moment: Any) -> None:
    house.put(FIRST, card="handover:1")
    house.deliver()
    number = house.put(SECOND, card="handover:1")
    for _ in range(5):
        house.deliver(Uncertain("lost"))
        moment.move(minutes=2)
    house.deliver()
    assert house.row(number).state == "sent"
    assert {outgoing.replaces for outgoing in house.service.took[1:]} == {"1"}
    assert not any(AGAIN in words for words in house.service.texts())


# The process dies


def crash(house: House) -> None:
    """Starts to deliver, and dies with the first message on its way."""

    async def die() -> None:
        house.service.blocks = asyncio.Event()
        running = asyncio.create_task(house.delivery.run(asyncio.Event()))
        while not house.service.took:
            await asyncio.sleep(0.01)
        running.cancel()
        await asyncio.wait([running])
        house.service.blocks = None

    asyncio.run(die())


def test_a_receipt_on_its_way_when_the_process_died_is_said_again_and_marked(house: House, moment: Any) -> None:
    number = house.put(HELLO)
    crash(house)
    assert house.row(number).state == "sending"
    asyncio.run(house.another().drain())
    moment.move(minutes=1)
    asyncio.run(house.another().drain())
    first, second = house.service.texts()
    assert second == AGAIN + first
    assert house.states() == ["sent"]


def test_a_reminder_on_its_way_when_the_process_died_stays_unknown(house: House, moment: Any) -> None:
    house.put(HELLO, weight=Weight.REMINDER)
    crash(house)
    asyncio.run(house.another().drain())
    assert (house.states(), len(house.service.took)) == (["unknown"], 1)


def test_an_edit_on_its_way_when_the_process_died_is_made_again(house: House, moment: Any) -> None:
    house.put(FIRST, card="handover:1")
    house.deliver()
    house.service.took.clear()
    house.put(SECOND, card="handover:1")
    crash(house)
    asyncio.run(house.another().drain())
    moment.move(minutes=1)
    asyncio.run(house.another().drain())
    once, twice = house.service.took
    assert once == twice
    assert house.states() == ["sent", "sent"]


def test_what_waited_behind_it_keeps_its_place(house: House, moment: Any) -> None:
    house.put(FIRST)
    house.put(SECOND)
    crash(house)
    asyncio.run(house.another().drain())
    moment.move(minutes=1)
    asyncio.run(house.another().drain())
    first, again, second = house.service.texts()
    assert again == AGAIN + first
    assert second != first


def test_stopping_waits_for_what_is_on_its_way(house: House) -> None:
    house.put(HELLO)

    async def work() -> None:
        stop = asyncio.Event()
        house.service.blocks = asyncio.Event()
        running = asyncio.create_task(house.delivery.run(stop))
        while not house.service.took:
            await asyncio.sleep(0.01)
        stop.set()
        await asyncio.sleep(0.05)
        house.service.blocks.set()
        await running

    asyncio.run(work())
    assert house.states() == ["sent"]


# Several processes


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_two_processes_never_send_the_same_and_keep_the_order(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery._IN_FLIGHT_MAX", 1)
    both_at_work = threading.Barrier(2)

    class Meeting(Service):
        async def send(self, outgoing: Outgoing) -> Delivered:
            if not self.took:
                await asyncio.to_thread(both_at_work.wait, 20)
            order.append((outgoing.chat, outgoing.text))
            return await super().send(outgoing)

    order: list[tuple[str, str]] = []
    count = 15
    for number in range(count):
        for to in (house.samuel, house.fatou, house.place):
            house.put(say("amount-button", amount=Money(100 + number, "EUR")), to)
    deliveries = [house.another(Meeting()) for _ in range(2)]

    def work(at: int) -> None:
        asyncio.run(deliveries[at].drain())

    threads = [threading.Thread(target=work, args=(at,)) for at in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(house.states()) == {"sent"}
    amounts = [f"€1.{number:02}" if number else "€1" for number in range(count)]
    for chat in (SAMUEL, FATOU, CHAT):
        assert [words for to, words in order if to == chat] == amounts


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_a_process_that_starts_leaves_alone_what_another_one_is_sending(house: House, moment: Any) -> None:
    number = house.put(HELLO)

    async def work() -> None:
        house.service.blocks = asyncio.Event()
        stop = asyncio.Event()
        running = asyncio.create_task(house.delivery.run(stop))
        while not house.service.took:
            await asyncio.sleep(0.01)
        newcomer = Service()
        other = asyncio.create_task(house.another(newcomer).run(stop))
        await asyncio.sleep(0.3)
        assert (newcomer.took, house.row(number).state) == ([], "sending")
        house.service.blocks.set()
        while house.row(number).state != "sent":
            await asyncio.sleep(0.01)
        stop.set()
        await asyncio.gather(running, other)
        assert newcomer.took == []

    asyncio.run(work())


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_what_another_process_took_and_never_sent_is_taken_over_when_it_is_old(house: House, moment: Any) -> None:
    number = house.put(HELLO, due_at=clock.now() + timedelta(days=1))

    def lose(session: Any) -> None:
        row = session.get(outbox.OutboxRow, number)
        row.state, row.sending_at, row.tries = "sending", clock.now(), 1

    async def work() -> None:
        stop = asyncio.Event()
        running = asyncio.create_task(house.delivery.run(stop))
        await asyncio.sleep(0.1)
        await house.delivery.drain()
        house.change(lose)
        newcomer = Service()
        other = asyncio.create_task(house.another(newcomer).run(stop))
        await asyncio.sleep(0.2)
        assert house.row(number).state == "sending"
        for _ in range(2):
            moment.move(minutes=2)
            await house.delivery.drain()
        stop.set()
        await asyncio.gather(running, other)
        assert [AGAIN in words for words in house.service.texts() + newcomer.texts()] == [True]

    asyncio.run(work())
    assert house.states() == ["sent"]


# On their way


@pytest.mark.parametrize("minutes", [0, 3])
def test_while_a_message_is_on_its_way_the_next_one_waits_however_long_it_takes(
    house: House, moment: Any, minutes: int
) -> None:
    house.put(FIRST)
    house.put(SECOND)

    async def work() -> None:
        stop = asyncio.Event()
        house.service.blocks = asyncio.Event()
        running = asyncio.create_task(house.delivery.run(stop))
        while not house.service.took:
            await asyncio.sleep(0.01)
        moment.move(minutes=minutes)
        await asyncio.to_thread(house.put, THIRD, house.fatou)
        house.delivery.wake()
        while not house.service.texts(FATOU):  # so it has looked again meanwhile
            await asyncio.sleep(0.01)
        assert house.states() == ["sending", "waiting", "sending"]
        house.service.blocks.set()
        await house.delivery.drain()
        stop.set()
        await running

    asyncio.run(work())
    assert house.states() == ["sent"] * 3
    assert len(house.service.took) == 3


# Cards


def test_a_card_is_edited_where_it_was_shown(house: House) -> None:
    house.put(FIRST, card="month:1")
    house.deliver()
    house.put(SECOND, card="month:1")
    house.put(THIRD, card="month:2")
    house.put(FIRST, house.fatou, card="month:1")
    house.deliver()
    assert [(o.chat, o.replaces) for o in house.service.took] == [
        (SAMUEL, ""),
        (SAMUEL, "1"),
        (FATOU, ""),
        (SAMUEL, ""),
    ]


def test_a_newer_message_of_a_card_replaces_the_one_that_waits(house: House) -> None:
    house.put(FIRST, card="month:1")
    house.put(SECOND, card="month:1")
    house.put(THIRD, card="month:1")
    house.deliver()
    assert house.states() == ["dropped", "dropped", "sent"]
    assert house.service.texts() == [words(house, THIRD)]


def test_what_replaces_a_new_message_is_a_new_message(house: House) -> None:
    house.put(FIRST, card="handover:1")
    house.deliver()
    house.put(SECOND, card="handover:1", fresh=True)
    house.put(THIRD, card="handover:1", quiet=True)
    house.deliver()
    assert [(o.replaces, o.quiet) for o in house.service.took] == [("", False), ("", False)]


def test_a_new_message_does_not_swallow_what_the_old_one_was_still_to_say(house: House) -> None:
    house.put(FIRST, card="talk")
    house.deliver()
    house.put(SECOND, card="talk")
    house.put(THIRD, card="talk", fresh=True)
    house.deliver()
    assert [(o.text, o.replaces) for o in house.service.took[1:]] == [
        (words(house, SECOND), "1"),
        (words(house, THIRD), ""),
    ]


def test_a_replaced_message_gives_its_place_to_the_chat(house: House) -> None:
    house.put(FIRST, card="month:1")
    house.put(SECOND)
    house.put(THIRD, card="month:1")
    house.deliver()
    assert house.service.texts() == [words(house, SECOND), words(house, THIRD)]


def test_a_card_shown_anew_takes_the_buttons_from_its_old_message(house: House) -> None:
    house.put(FIRST.offering(YES), card="handover:1")
    house.deliver()
    house.put(SECOND.offering(YES), card="handover:1", fresh=True)
    house.deliver()
    first, second, strip = house.service.took
    assert (first.replaces, second.replaces) == ("", "")
    assert strip == Outgoing(SAMUEL, "", replaces="1")
    house.put(THIRD, card="handover:1")
    house.deliver()
    assert house.service.took[-1].replaces == "2"


def test_a_card_whose_message_is_gone_is_sent_anew(house: House) -> None:
    house.put(FIRST, card="handover:1")
    house.deliver()
    number = house.put(SECOND, card="handover:1")
    house.deliver(Rejected("message to edit not found", gone=True))
    assert [outgoing.replaces for outgoing in house.service.took] == ["", "1", ""]
    assert house.row(number).message == "3"
    house.put(THIRD, card="handover:1")
    house.deliver()
    assert house.service.took[-1].replaces == "3"


# Readers who cannot be reached, chats that move, messages that are refused


def test_a_reader_out_of_reach_is_marked_and_somebody_is_told_once(house: House) -> None:
    house.put(FIRST)
    house.put(SECOND)
    house.put(THIRD, house.fatou)
    house.deliver(Unreachable("Forbidden: bot was blocked by the user"))
    assert house.states() == ["unreached", "unreached", "sent"]
    assert house.out_of_reach == [house.samuel.id]
    # The second was not even tried, and nothing went anywhere else.
    assert sorted(outgoing.chat for outgoing in house.service.took) == [SAMUEL, FATOU]


def test_somebody_who_comes_back_is_written_to_again(house: House) -> None:
    house.put(FIRST)
    house.deliver(Unreachable("blocked"))

    def come_back(session: Any) -> None:
        people.address_at(session, house.samuel.id).reachable = True

    house.change(come_back)
    number = house.put(SECOND)
    house.deliver()
    assert house.row(number).state == "sent"


def test_what_somebody_missed_is_said_when_they_are_back(house: House, moment: Any) -> None:
    too_old = house.put(FIRST)
    moment.move(days=31)
    for what, more in (
        (FIRST, {"card": "handover:1"}),
        (FIRST, {}),
        (SECOND, {"weight": Weight.REMINDER}),
        (THIRD, {"card": "handover:1"}),
    ):
        house.put(what, **more)
        house.deliver(Unreachable("blocked"))
    assert house.states() == ["unreached"] * 5

    def come_back(session: Any) -> None:
        people.address_at(session, house.samuel.id).reachable = True
        unsaid.send_missed(session, house.samuel.id, clock.now())

    house.service.took.clear()
    house.change(come_back)
    house.deliver()
    assert house.service.texts() == [words(house, FIRST), words(house, THIRD)]
    assert house.row(too_old).state == "unreached"
    house.change(come_back)
    house.deliver()
    assert len(house.service.took) == 2


def test_an_edit_that_never_gets_an_answer_does_not_hold_up_its_chat_for_ever(house: House, moment: Any) -> None:
    house.put(FIRST, card="handover:1")
    house.deliver()
    number = house.put(SECOND, card="handover:1")
    house.put(THIRD)
    for _ in range(30):
        house.deliver(Uncertain("a gateway's error"))
        moment.move(minutes=1)
    assert house.row(number).state == "unknown"
    assert house.states()[-1] == "sent"


@pytest.mark.parametrize("tried", [False, True], ids=["written", "tried"])
def test_a_clock_that_is_set_back_keeps_no_message_waiting(house: House, moment: Any, tried: bool) -> None:
    house.put(FIRST)
    if tried:
        house.deliver(Later(5, whole=True))
    moment.set(clock.now() - timedelta(hours=2))
    house.deliver()
    assert house.states() == ["sent"]


def test_words_are_forgotten_once_they_are_old(house: House, moment: Any) -> None:
    sent = house.put(say("nothing-written", choices=(YES,)))
    tap(house, 1)
    house.deliver()
    waits = house.put(SECOND, due_at=clock.now() + timedelta(days=60))
    moment.move(days=31)
    recent = house.put(THIRD)
    house.deliver()
    house.change(lambda session: outbox.forget(session, clock.now() - timedelta(days=30), clock.now()))
    with house.database.read() as session:
        left = {row.id: row.say is not None for row in session.scalars(select(outbox.OutboxRow))}
    assert left == {sent: False, waits: True, recent: True}
    with house.database.read() as session:
        assert session.scalars(select(outbox.Offer)).all()
    moment.move(days=400)
    house.change(lambda session: outbox.forget(session, clock.now() - timedelta(days=30), clock.now()))
    with house.database.read() as session:
        assert not session.scalars(select(outbox.Offer)).all()


def test_what_was_forgotten_is_not_said_again(house: House, moment: Any) -> None:
    number = house.put(FIRST, weight=Weight.REMINDER)
    house.deliver(Uncertain("lost"))
    assert house.row(number).state == "unknown"
    moment.move(days=31)
    house.change(lambda session: outbox.forget(session, clock.now() - timedelta(days=30), clock.now()))
    house.change(lambda session: unsaid.send_unknown_again(session, house.samuel.id, clock.now()))
    house.deliver()
    assert (len(house.service.took), house.out_of_reach) == (1, [])


def test_a_hook_that_fails_stops_nobody(house: House) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("a fault of ours")

    house.delivery._after = Aftermath(fail, fail, fail)
    house.put(FIRST)
    house.put(SECOND, house.fatou)
    house.deliver(Unreachable("blocked"))
    assert house.states() == ["unreached", "sent"]


def test_a_group_chat_that_got_a_new_id_is_written_to_there(house: House) -> None:
    house.put(FIRST, house.place, card="month:1")
    house.deliver()
    house.put(SECOND, house.place, card="month:1")
    house.put(THIRD, house.place)
    house.deliver(Moved("-100500"))
    assert [(o.chat, o.replaces) for o in house.service.took] == [
        (CHAT, ""),
        (CHAT, "1"),
        ("-100500", ""),  # what was shown in the old chat cannot be edited in the new one
        ("-100500", ""),
    ]
    with house.database.read() as session:
        assert places.external(session, session.get_one(places.Place, house.place.id)) == "-100500"


def test_two_chats_that_name_each_other_are_given_up(house: House) -> None:
    number = house.put(FIRST, house.place)
    house.deliver(*[Moved("-7"), Moved("-500")] * 10)
    assert house.row(number).state == "failed"


def test_a_group_that_no_longer_meets_there_hears_nothing(house: House) -> None:
    house.change(lambda session: places.unlink(session.get_one(places.Place, house.place.id), clock.now()))
    house.put(FIRST, house.place)
    house.deliver()
    assert (house.states(), house.service.took) == (["failed"], [])


def test_a_message_that_is_refused_does_not_stop_the_next(house: House, caplog: pytest.LogCaptureFixture) -> None:
    number = house.put(FIRST)
    house.put(SECOND)
    house.deliver(Rejected("Message is too long"))
    assert house.states() == ["failed", "sent"]
    assert house.row(number).fault == "Message is too long"
    assert "Message is too long" in caplog.text


def test_a_message_that_cannot_be_drawn_does_not_stop_the_next(house: House, caplog: pytest.LogCaptureFixture) -> None:
    def spoil(session: Any) -> None:
        session.get(outbox.OutboxRow, number).say = b"not sealed by us, but long enough"

    number = house.put(FIRST)
    house.change(spoil)
    house.put(SECOND)
    house.deliver()
    assert house.states() == ["failed", "sent"]
    assert f"message {number} was refused: it cannot be drawn" in caplog.text


def test_an_erased_person_hears_nothing_more(house: House) -> None:
    number = house.put(FIRST)

    def erase(session: Any) -> None:
        person = session.get(people.Person, house.samuel.person_id)
        outbox.blank(session, people.erase(session, person, clock.now()))

    house.change(erase)
    house.deliver()
    assert (house.row(number).state, house.service.took) == ("unreached", [])


# Taps


def tap(house: House, number: int, what: Say | None = HELLO) -> None:
    house.change(
        lambda session: outbox.answer_tap(
            session,
            what,
            key=f"tap:{number}",
            now=clock.now(),
            channel="telegram",
            address_id=house.samuel.id,
            tap=f"q{number}",
            alert=True,
        )
    )


def test_the_answer_to_a_tap_waits_for_nobody(house: House) -> None:
    house.put(FIRST)
    house.deliver(Later(30))
    tap(house, 1)
    tap(house, 2, None)
    house.deliver()
    one, two = house.service.took[1:]
    assert (one.tap, one.text, one.alert) == ("q1", words(house, HELLO), True)
    assert (two.tap, two.text) == ("q2", "")


@pytest.mark.parametrize("answer", [Later(5), Uncertain("lost"), Rejected("no"), Unreachable("blocked")])
def test_the_answer_to_a_tap_is_never_sent_again(house: House, moment: Any, answer: Delivered) -> None:
    tap(house, 1)
    house.deliver(answer)
    moment.move(minutes=10)
    house.deliver()
    assert (house.states(), len(house.service.took)) == (["failed"], 1)
    assert house.out_of_reach == []


# The loop


def test_nothing_goes_out_before_the_channel_is_open(house: House) -> None:
    house.put(HELLO)
    closed = Outlet(house.service.send, CAPABILITIES, str, lambda: False)
    house.deliver(by=Delivery(house.database, {"telegram": closed}, pace=False, on_unreachable=house.note))
    assert (house.states(), house.service.took) == (["waiting"], [])
    house.deliver()
    assert house.states() == ["sent"]


def test_what_is_for_a_channel_we_do_not_have_waits(house: House) -> None:
    house.put(HELLO)
    house.deliver(by=Delivery(house.database, {}, pace=False, on_unreachable=house.note))
    assert house.states() == ["waiting"]


def test_it_is_woken_by_a_commit_in_another_thread_and_drains_while_it_runs(house: House) -> None:
    async def work() -> None:
        stop = asyncio.Event()
        running = asyncio.create_task(house.delivery.run(stop))
        await asyncio.sleep(0)  # it has begun
        await house.delivery.drain()
        assert house.service.took == []
        await asyncio.to_thread(house.put, FIRST)
        house.delivery.wake()
        await house.delivery.drain()
        assert len(house.service.took) == 1
        stop.set()
        await running

    asyncio.run(work())
    assert house.states() == ["sent"]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_database_that_is_away_for_a_moment_loses_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.delivery._DATABASE_PAUSE_SECONDS", 0.01)
    house.put(HELLO)

    async def work() -> None:
        stop = asyncio.Event()
        house.service.blocks = asyncio.Event()
        running = asyncio.create_task(house.delivery.run(stop))
        while not house.service.took:
            await asyncio.sleep(0.01)
        with house.database.writer.connect() as connection:
            connection.execute(text("ALTER TABLE outbox RENAME TO elsewhere"))
            connection.commit()
        house.service.blocks.set()
        while "nothing can be delivered now" not in caplog.text:
            await asyncio.sleep(0.01)
        with house.database.writer.connect() as connection:
            connection.execute(text("ALTER TABLE elsewhere RENAME TO outbox"))
            connection.commit()
        await house.delivery.drain()
        stop.set()
        await running

    asyncio.run(work())
    assert (house.states(), len(house.service.took)) == (["sent"], 1)


def test_with_pace_a_burst_goes_out_at_once_and_the_rest_waits(house: House) -> None:
    for _ in range(4):
        house.put(HELLO)
    paced = house.another(pace=True)

    async def work() -> int:
        stop = asyncio.Event()
        running = asyncio.create_task(paced.run(stop))
        while house.states().count("sent") < 3:
            await asyncio.sleep(0.01)
        taken = len(house.service.took)
        await paced.drain()
        stop.set()
        await running
        return taken

    assert asyncio.run(work()) == 3
    assert house.states() == ["sent"] * 4


def test_a_late_answer_still_counts(house: House) -> None:
    """A message that was given up as lost, and then did arrive, is not sent again."""
    number = house.put(HELLO)

    async def work() -> None:
        stop = asyncio.Event()
        house.service.blocks = asyncio.Event()
        running = asyncio.create_task(house.delivery.run(stop))
        while not house.service.took:
            await asyncio.sleep(0.01)

        def give_up(session: Any) -> None:
            row = session.get(outbox.OutboxRow, number)
            row.state, row.again, row.due_at = "waiting", True, clock.now() + timedelta(hours=1)

        await asyncio.to_thread(house.change, give_up)
        house.service.blocks.set()
        await house.delivery.drain()
        stop.set()
        await running

    asyncio.run(work())
    assert (house.row(number).state, house.row(number).message) == ("sent", "1")


def test_the_reader_of_the_tables_is_the_one_who_is_written_to(house: House, database: Database) -> None:
    house.put(HELLO, house.place)
    house.deliver(Sent("77"))
    [outgoing] = house.service.took
    assert outgoing.chat == CHAT

"""The real adapter against the sandbox's Telegram: what people do, what we make of it, and what they see of us."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta
from typing import Any, TypeVar

import pytest

from bot.channels.telegram import Telegram
from bot.channels.telegram import service as service_module
from bot.delivery.pictures import Eye, draw
from bot.i18n import Reader
from bot.inbox import Raw
from bot.messages import (
    Button,
    Document,
    Heard,
    Incoming,
    Later,
    Link,
    Moved,
    Outgoing,
    Picture,
    Rejected,
    Sent,
    Uncertain,
    Unreachable,
    say,
)
from bot.sandbox import TOKEN, FakeTelegram, create, serving

T = TypeVar("T")

SAMUEL, FATOU, GROUP = 7, 8, -55


@pytest.fixture
def fake() -> FakeTelegram:
    fake = FakeTelegram()
    fake.person(SAMUEL, "Samuel", "fr")
    fake.person(FATOU, "Fatou")
    fake.group(GROUP, "Unity Circle", [SAMUEL, FATOU])
    fake.acquaint(SAMUEL)
    return fake


@pytest.fixture
def url(fake: FakeTelegram) -> Iterator[str]:
    with serving(create(fake)) as url:
        yield url


def at_work(url: str, work: Callable[[Telegram], Awaitable[T]]) -> T:
    async def run() -> T:
        async with Telegram(TOKEN, url) as telegram:
            await telegram.prepare("polling", "")
            return await asyncio.wait_for(work(telegram), 20)

    return asyncio.run(run())


def sends(url: str, *messages: Outgoing) -> list[Any]:
    async def work(telegram: Telegram) -> list[Any]:
        return [await telegram.send(message) for message in messages]

    return at_work(url, work)


def hears(url: str, count: int) -> list[Incoming]:
    """The next things that are heard, understood."""
    stored: list[Raw] = []

    async def work(telegram: Telegram) -> list[Incoming]:
        enough = asyncio.Event()

        async def store(raws: list[Raw]) -> None:
            stored.extend(raws)
            if len(stored) >= count:
                enough.set()

        listening = asyncio.create_task(telegram.listen(store))
        await enough.wait()
        listening.cancel()
        await asyncio.wait([listening])
        return [telegram.read(raw.body) for raw in stored]

    return at_work(url, work)


def to_samuel(text: str, *labels: str, **more: Any) -> Outgoing:
    return Outgoing(str(SAMUEL), text, tuple((Button(label, f"token-{label}"),) for label in labels), **more)


def test_what_people_do_is_understood(fake: FakeTelegram, url: str) -> None:
    fake.say(SAMUEL, SAMUEL, "paid 50")
    message = fake.say(SAMUEL, SAMUEL, "/start j_abc")
    fake.edit(SAMUEL, SAMUEL, message, "/start j_def")
    fake.attach(SAMUEL, SAMUEL, "sticker")
    fake.attach(SAMUEL, SAMUEL, "voice")
    fake.block(SAMUEL)
    fake.unblock(SAMUEL)
    fake.add_bot(SAMUEL, GROUP, "g_abc")
    heard = hears(url, 8)
    assert [incoming.kind for incoming in heard[:7]] == [
        Heard.TEXT, Heard.COMMAND, Heard.IGNORED, Heard.STICKER, Heard.VOICE, Heard.BLOCKED, Heard.UNBLOCKED,
    ]  # fmt: skip
    assert (heard[0].text, heard[0].sender, heard[0].name, heard[0].language) == ("paid 50", "7", "Samuel", "fr")
    assert (heard[1].command, heard[1].text) == ("start", "j_abc")
    assert Heard.BOT_ADDED in [incoming.kind for incoming in heard[7:]]


def test_a_message_its_tap_and_the_answer(fake: FakeTelegram, url: str) -> None:
    [sent] = sends(url, to_samuel("Is it so?", "Yes", "No"))
    [seen] = fake.seen(SAMUEL, SAMUEL)
    assert (sent, seen.text, seen.buttons) == (Sent(str(seen.id)), "Is it so?", ("Yes", "No"))
    fake.tap(SAMUEL, SAMUEL, seen.id, "Yes")
    [tap] = hears(url, 1)
    assert (tap.kind, tap.token) == (Heard.TAP, "token-Yes")
    answered, edited = sends(
        url, Outgoing(str(SAMUEL), "Done", tap=tap.tap), to_samuel("It is so.", "Undo", replaces=str(seen.id))
    )
    assert (answered, edited) == (Sent(""), sent)
    assert [toast.text for toast in fake.toasts(SAMUEL)] == ["Done"]
    [seen] = fake.seen(SAMUEL, SAMUEL)
    assert (seen.text, seen.buttons, seen.edited) == ("It is so.", ("Undo",), True)


def test_taking_the_buttons_away(fake: FakeTelegram, url: str) -> None:
    [sent] = sends(url, to_samuel("Is it so?", "Yes"))
    strip = Outgoing(str(SAMUEL), "", replaces=sent.message)
    assert sends(url, strip, strip) == [sent, sent]
    [seen] = fake.seen(SAMUEL, SAMUEL)
    assert (seen.text, seen.buttons) == ("Is it so?", ())


def square(code: str = "j-1") -> bytes:
    eye = Eye(Reader("en", "latn", "UTC"), lambda _: "", lambda link: f"https://t.me/KitabuBot?start={link.code}")
    return draw(Picture("qr", link=Link("start", code)), eye)


def test_a_square_code_and_a_file_passed_on(fake: FakeTelegram, url: str) -> None:
    png = square()
    fake.attach(SAMUEL, SAMUEL, "photo", "my slip")
    fake.attach(SAMUEL, SAMUEL, "voice")
    photo, voice = hears(url, 2)
    messages = (
        to_samuel("Scan me", picture=png),
        to_samuel("Look", file=photo.file),
        to_samuel("Listen", file=voice.file),
    )
    delivered = sends(url, *messages)
    assert [type(one) for one in delivered] == [Sent] * 3
    assert [(seen.kind, seen.text) for seen in fake.seen(SAMUEL, SAMUEL)[2:]] == [
        ("photo", "Scan me"),
        ("photo", "Look"),
        ("voice", "Listen"),
    ]


def test_a_file_that_we_made(fake: FakeTelegram, url: str) -> None:
    proof = Document("draw-1.json", '{"word": "يا سلام"}', say("pick-one"))
    [sent] = sends(url, to_samuel("The proof", "Menu", document=proof))
    assert isinstance(sent, Sent)
    [seen] = fake.seen(SAMUEL, SAMUEL)
    assert (seen.kind, seen.text, seen.buttons) == ("document", "The proof", ("Menu",))
    document = fake.chats[SAMUEL].messages[seen.id].body["document"]
    assert (document["file_name"], fake.files[document["file_id"]].decode()) == (proof.name, proof.text)


def test_words_become_a_picture_and_a_picture_another_and_never_words_again(fake: FakeTelegram, url: str) -> None:
    [sent] = sends(url, to_samuel("11 of 12", "My status"))
    first, second = (
        to_samuel(words, "My status", picture=square(words), replaces=sent.message) for words in ("12 of 12", "paid")
    )
    assert sends(url, first, second) == [sent, sent]
    [seen] = fake.seen(SAMUEL, SAMUEL)
    assert (seen.kind, seen.text, seen.buttons, seen.edited) == ("photo", "paid", ("My status",), True)
    assert fake.files[fake.chats[SAMUEL].messages[seen.id].body["photo"][0]["file_id"]] == second.picture
    [gone] = sends(url, to_samuel("Words alone", replaces=sent.message))
    assert isinstance(gone, Rejected)
    assert gone.gone


def test_a_chat_that_takes_no_pictures_still_takes_words(fake: FakeTelegram, url: str) -> None:
    fake.chats[SAMUEL].may_send_photos = False
    [refused] = sends(url, to_samuel("11 of 12", picture=square()))
    assert isinstance(refused, Rejected)
    assert not refused.gone


def test_an_edit_that_changes_nothing_and_one_of_a_message_that_is_gone(fake: FakeTelegram, url: str) -> None:
    [sent] = sends(url, to_samuel("Same"))
    same, gone = sends(url, to_samuel("Same", replaces=sent.message), to_samuel("Other", replaces="9999"))
    assert same == sent
    assert isinstance(gone, Rejected)
    assert gone.gone


def test_readers_who_cannot_be_reached(fake: FakeTelegram, url: str) -> None:
    fake.block(SAMUEL)
    delivered = sends(
        url, to_samuel("Hello"), Outgoing(str(FATOU), "Hello"), Outgoing("4711", "Hello"), Outgoing(str(GROUP), "Hi")
    )
    assert [type(one) for one in delivered] == [Unreachable] * 4


def test_a_group_that_became_a_supergroup(fake: FakeTelegram, url: str) -> None:
    fake.add_bot(SAMUEL, GROUP)
    new = fake.migrate_to_supergroup(GROUP)
    assert sends(url, Outgoing(str(GROUP), "Hello")) == [Moved(str(new))]
    assert [type(one) for one in sends(url, Outgoing(str(new), "Hello"))] == [Sent]


def test_a_tap_answered_too_late_is_harmless(fake: FakeTelegram, url: str) -> None:
    assert sends(url, Outgoing(str(SAMUEL), "Done", tap="4711")) == [Sent("")]


@pytest.mark.parametrize(
    ("fault", "expected", "arrived"),
    [("429", Later(3.0), 0), ("500", Uncertain, 0), ("502", Uncertain, 1), ("cut", Uncertain, 1)],
)
def test_faults_while_sending(fake: FakeTelegram, url: str, fault: Any, expected: Any, arrived: int) -> None:
    fake.faults.next(fault, retry_after=3)
    [delivered] = sends(url, to_samuel("Hello"))
    assert delivered == expected if isinstance(expected, Later) else isinstance(delivered, expected)
    assert len(fake.seen(SAMUEL, SAMUEL)) == arrived


def test_faults_while_listening_lose_nothing(fake: FakeTelegram, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service_module, "_pause", lambda *_: 0.0)
    for fault in ("429", "500", "502", "cut"):
        fake.faults.next(fault, method="getUpdates")
    fake.say(SAMUEL, SAMUEL, "paid 50")
    [heard] = hears(url, 1)
    assert heard.text == "paid 50"


def test_a_poll_its_votes_and_its_end(fake: FakeTelegram, url: str) -> None:
    fake.add_bot(SAMUEL, GROUP)
    fake.updates.drop()
    closes_at = fake.now() + timedelta(days=3)
    [sent] = sends(url, Outgoing(str(GROUP), "Is it so?", options=("Yes", "No"), closes_at=closes_at))
    number = int(sent.message)
    fake.vote(SAMUEL, GROUP, number, 1)
    fake.vote(FATOU, GROUP, number, 0, as_group=True)
    fake.vote(SAMUEL, GROUP, number)
    [chosen, counted, hidden, _, taken_back, _] = hears(url, 6)
    assert (chosen.kind, chosen.sender, chosen.poll, chosen.options) == (Heard.VOTED, "7", sent.poll, (2,))
    assert (counted.kind, counted.poll, counted.text) == (Heard.POLL, sent.poll, "Is it so?")
    assert (counted.labels, counted.closed) == (("Yes", "No"), False)
    assert (hidden.kind, hidden.reason) == (Heard.IGNORED, "anonymous")
    assert (taken_back.kind, taken_back.options) == (Heard.VOTED, ())
    end = Outgoing(str(GROUP), "", closes=sent.message)
    assert sends(url, end, end, Outgoing(str(GROUP), "", closes="9999")) == [Sent("")] * 3
    closed = hears(url, 7)[-1]
    assert (closed.kind, closed.poll, closed.closed) == (Heard.POLL, sent.poll, True)


def test_where_no_poll_may_be_sent(fake: FakeTelegram, url: str) -> None:
    fake.add_bot(SAMUEL, GROUP)
    fake.chats[GROUP].may_send_polls = False
    ballot = Outgoing(str(GROUP), "Is it so?", options=("Yes", "No"), closes_at=fake.now() + timedelta(days=3))
    assert [type(one) for one in sends(url, ballot, Outgoing(str(GROUP), "Is it so?"))] == [Rejected, Sent]

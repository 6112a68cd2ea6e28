"""Listening and sending over real HTTP, with a server that gives the answers that matter."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.channels.telegram import Introduction, Telegram, check
from bot.channels.telegram import service as service_module
from bot.config import SettingsError, webhook_secret
from bot.inbox import Raw
from bot.messages import (
    Button,
    Delivered,
    Later,
    Link,
    Moved,
    Outgoing,
    Rejected,
    Sent,
    Style,
    Uncertain,
    Unreachable,
)
from tests.channels.scripted import CUT, TOKEN, Answer, Scripted, scripted
from tests.conftest import StoppedClock

Store = Callable[[list[Raw]], Awaitable[None]]

ME = {"id": 123456, "is_bot": True, "first_name": "Kitabu", "username": "kitabu_bot"}
MESSAGE = {"message_id": 41, "date": 1795539600, "chat": {"id": 7001, "type": "private", "first_name": "Samuel"}}


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses are still taken, so that others get their turn, but take no time."""
    monkeypatch.setattr(service_module, "_pause", lambda *_: 0.0)


def at_work(answer: Answer, work: Callable[[Telegram, Scripted], Awaitable[Any]]) -> Any:
    async def run() -> Any:
        async with scripted(answer) as server, Telegram(TOKEN, server.url) as telegram:
            return await asyncio.wait_for(work(telegram, server), 20)

    return asyncio.run(run())


# Sending


def sent(answer: Any, outgoing: Outgoing) -> tuple[Delivered, list[tuple[str, dict[str, str]]]]:
    async def work(telegram: Telegram, server: Scripted) -> Any:
        return await telegram.send(outgoing), server.asked

    result: tuple[Delivered, list[tuple[str, dict[str, str]]]] = at_work(lambda *_: answer, work)
    return result


WORDS = Outgoing("7001", "Is it so?")
EDIT = Outgoing("7001", "It is so.", replaces="41")
TAP = Outgoing("7001", "Already done", tap="q1", alert=True)
BALLOT = Outgoing("-1005", "Is it so?", options=("Yes", "No"))
END = Outgoing("-1005", "", closes="41")


def test_words_and_buttons() -> None:
    rows = (
        (Button("Yes", "tok", style=Style.GOOD), Button("No", "tok2", style=Style.BAD)),
        (Button("?", link="https://t.me/x"),),
    )
    delivered, asked = sent(MESSAGE, Outgoing("7001", "<b>Is it so?</b>", rows, quiet=True, topic="3"))
    assert delivered == Sent("41")
    [(method, fields)] = asked
    assert (method, fields["chat_id"], fields["text"]) == ("sendMessage", "7001", "<b>Is it so?</b>")
    assert (fields["disable_notification"], fields["message_thread_id"]) == ("true", "3")
    assert "parse_mode" not in fields
    assert json.loads(fields["link_preview_options"]) == {"is_disabled": True}
    assert json.loads(fields["reply_markup"])["inline_keyboard"] == [
        [
            {"text": "Yes", "callback_data": "tok", "style": "success"},
            {"text": "No", "callback_data": "tok2", "style": "danger"},
        ],
        [{"text": "?", "url": "https://t.me/x"}],
    ]


def test_an_edit_takes_its_buttons_along() -> None:
    delivered, [(method, fields)] = sent(MESSAGE, Outgoing("7001", "So?", ((Button("Yes", "t"),),), replaces="41"))
    assert (delivered, method, fields["message_id"]) == (Sent("41"), "editMessageText", "41")
    assert "Yes" in fields["reply_markup"]


def test_an_edit_without_words_changes_the_buttons_only() -> None:
    delivered, [(method, _)] = sent(MESSAGE, Outgoing("7001", "", replaces="41"))
    assert (delivered, method) == (Sent("41"), "editMessageReplyMarkup")


def test_pictures() -> None:
    assert sent(MESSAGE, Outgoing("7001", "Scan me", picture=b"PNG"))[1][0][0] == "sendPhoto"
    assert sent(MESSAGE, Outgoing("7001", "Look", file="photo-1"))[1][0] == (
        "sendPhoto",
        {"chat_id": "7001", "photo": "photo-1", "caption": "Look", "disable_notification": "false"},
    )
    assert sent(MESSAGE, Outgoing("7001", "Scan me", picture=b"PNG", replaces="41"))[1][0][0] == "editMessageMedia"
    assert sent(MESSAGE, Outgoing("7001", "Look", file="photo-1", replaces="41"))[1][0][0] == "editMessageCaption"


def test_a_voice_note_is_passed_on_as_one() -> None:
    def answer(method: str, _: dict[str, str]) -> Any:
        no: Any = (400, "Bad Request: can't use file of type Voice as Photo", {})
        return no if method == "sendPhoto" else MESSAGE

    async def work(telegram: Telegram, server: Scripted) -> Any:
        return await telegram.send(Outgoing("7001", "Listen", file="voice-1")), [method for method, _ in server.asked]

    assert at_work(answer, work) == (Sent("41"), ["sendPhoto", "sendVoice"])


def test_the_answer_to_a_tap_is_cut_to_what_telegram_shows() -> None:
    delivered, [(method, fields)] = sent(True, Outgoing("7001", "x" * 300, tap="q1", alert=True))
    assert (delivered, method, len(fields["text"]), fields["show_alert"]) == (
        Sent(""),
        "answerCallbackQuery",
        200,
        "true",
    )


def test_a_poll_shows_who_votes_and_closes_by_itself(moment: StoppedClock) -> None:
    poll = {
        "id": "5000000001",
        "question": "Is it so?",
        "options": [{"persistent_id": text, "text": text, "voter_count": 0} for text in ("Yes", "No")],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": False,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }
    closes_at = moment.now + timedelta(hours=72)
    ballot = replace(BALLOT, closes_at=closes_at, quiet=True, topic="3")
    delivered, [(method, fields)] = sent(MESSAGE | {"poll": poll}, ballot)
    assert (delivered, method) == (Sent("41", "5000000001"), "sendPoll")
    assert fields["question"] == "Is it so?"
    assert json.loads(fields["options"]) == [{"text": "Yes"}, {"text": "No"}]
    assert (fields["is_anonymous"], fields["allows_revoting"]) == ("false", "true")
    assert (fields["close_date"], fields["message_thread_id"]) == (str(int(closes_at.timestamp())), "3")
    for far in (timedelta(0), timedelta(seconds=4), timedelta(days=31)):
        _, [(_, fields)] = sent(MESSAGE | {"poll": poll}, replace(ballot, closes_at=moment.now + far))
        assert "close_date" not in fields, "Telegram would refuse it: we close it ourselves"
    delivered, [(method, fields)] = sent(poll, END)
    assert (delivered, method, fields["message_id"]) == (Sent(""), "stopPoll", "41")


def test_a_topic_that_is_gone_is_no_reason_to_be_silent() -> None:
    def answer(_: str, fields: dict[str, str]) -> Any:
        return (400, "Bad Request: message thread not found", {}) if "message_thread_id" in fields else MESSAGE

    async def work(telegram: Telegram, _: Scripted) -> Any:
        return await telegram.send(Outgoing("-1005", "Hello", topic="3"))

    assert at_work(answer, work) == Sent("41")


@pytest.mark.parametrize(
    ("answer", "outgoing", "expected"),
    [
        ((429, "Too Many Requests: retry after 7", {"retry_after": 7}), WORDS, Later(7.0)),
        ((429, "Too Many Requests", {}), WORDS, Later(1.0)),
        ((403, "Forbidden: bot was blocked by the user", {}), WORDS, Unreachable),
        ((403, "Forbidden: user is deactivated", {}), WORDS, Unreachable),
        ((403, "Forbidden: bot can't initiate conversation with a user", {}), WORDS, Unreachable),
        ((403, "Forbidden: bot was kicked from the supergroup chat", {}), WORDS, Unreachable),
        ((400, "Bad Request: chat not found", {}), WORDS, Unreachable),
        ((400, "Bad Request: not enough rights to send text messages to the chat", {}), WORDS, Unreachable),
        (
            (400, "Bad Request: group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": -1007}),
            WORDS,
            Moved("-1007"),
        ),
        (
            (400, "Bad Request: not enough rights to send polls to the chat", {}),
            BALLOT,
            Rejected("Not enough rights to send polls to the chat"),
        ),
        (
            (403, "Forbidden: not enough rights to send polls to the chat", {}),
            BALLOT,
            Rejected("Forbidden: not enough rights to send polls to the chat"),
        ),
        ((403, "Forbidden: bot was kicked from the supergroup chat", {}), BALLOT, Unreachable),
        ((400, "Bad Request: not enough rights to send text messages to the chat", {}), BALLOT, Unreachable),
        ((400, "Bad Request: poll has already been closed", {}), END, Sent("")),
        ((400, "Bad Request: message with poll to stop not found", {}), END, Sent("")),
        ((400, "Bad Request: poll can't be stopped", {}), END, Sent("")),
        ((500, "Internal Server Error", {}), END, Uncertain),
        ((400, "Bad Request: message is too long", {}), WORDS, Rejected("Message is too long")),
        ((400, "Bad Request: BUTTON_DATA_INVALID", {}), WORDS, Rejected("Button_data_invalid")),
        ((413, "Request Entity Too Large", {}), WORDS, Rejected("Request Entity Too Large")),
        ((401, "Unauthorized", {}), WORDS, Later(60.0, whole=True)),
        ((500, "Internal Server Error", {}), WORDS, Uncertain),
        ((502, "Bad Gateway", {}), WORDS, Uncertain),
        (b"<html>502 Bad Gateway</html>", WORDS, Uncertain),
        (CUT, WORDS, Uncertain),
        (
            (
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly",
                {},
            ),
            EDIT,
            Sent("41"),
        ),
        (
            (400, "Bad Request: message to edit not found", {}),
            EDIT,
            Rejected("Message to edit not found", gone=True),
        ),
        (
            (400, "Bad Request: message can't be edited", {}),
            EDIT,
            Rejected("Message can't be edited", gone=True),
        ),
        (
            (400, "Bad Request: there is no text in the message to edit", {}),
            EDIT,
            Rejected("There is no text in the message to edit", gone=True),
        ),
        (
            (400, "Bad Request: query is too old and response timeout expired or query ID is invalid", {}),
            TAP,
            Sent(""),
        ),
    ],
)
def test_what_telegrams_answer_says_about_the_message(answer: Any, outgoing: Outgoing, expected: Any) -> None:
    delivered, _ = sent(answer, outgoing)
    if isinstance(expected, type):
        assert isinstance(delivered, expected)
    else:
        assert delivered == expected


def test_a_request_that_never_left_is_later_and_not_uncertain() -> None:
    async def run() -> Delivered:
        async with scripted(lambda *_: MESSAGE) as server:
            url = server.url
        async with Telegram(TOKEN, url) as telegram:  # nobody listens there any more
            return await telegram.send(WORDS)

    assert asyncio.run(run()) == Later(2.0, whole=True)


# Listening


class Backlog:
    """Updates as Telegram keeps them: handed out again and again, until a higher number is asked for."""

    def __init__(self, *updates: dict[str, Any]) -> None:
        self.updates = list(updates)
        self.before: list[Any] = []
        """Answers to give first, in place of updates."""

    def __call__(self, method: str, fields: dict[str, str]) -> Any:
        assert method == "getUpdates"
        if self.before:
            return self.before.pop(0)
        if "offset" in fields:
            self.updates = [u for u in self.updates if u.get("update_id", 0) >= int(fields["offset"])]
        return self.updates[:100]


def text(number: int, words: str = "hello") -> dict[str, Any]:
    return {
        "update_id": number,
        "message": MESSAGE | {"from": {"id": 7001, "is_bot": False, "first_name": "S"}, "text": words},
    }


async def listens(telegram: Telegram, store: Store, until: Callable[[], bool]) -> None:
    """Listens until something is so."""
    listening = asyncio.create_task(telegram.listen(store))
    while not until():
        await asyncio.sleep(0.01)
        assert not listening.done(), listening.exception()
    listening.cancel()
    await asyncio.wait([listening])


def heard(backlog: Backlog, until: int, store: Store | None = None) -> list[str]:
    """Listens until so many events are stored and nothing is left at Telegram; returns their keys in order."""
    stored: list[str] = []

    async def keep(raws: list[Raw]) -> None:
        if store is not None:
            await store(raws)
        stored.extend(raw.key for raw in raws)

    async def work(telegram: Telegram, server: Scripted) -> list[str]:
        await listens(telegram, keep, lambda: len(stored) >= until and not backlog.updates)
        assert telegram.last_heard is not None
        return stored

    result: list[str] = at_work(backlog, work)
    return result


def test_what_is_stored_is_acknowledged_and_comes_no_more() -> None:
    backlog = Backlog(text(5), text(6))
    assert heard(backlog, 2) == ["telegram:5", "telegram:6"]
    assert backlog.updates == []


def test_what_could_not_be_stored_comes_again() -> None:
    failures = [OSError("the disk is full"), OSError("the disk is full")]

    async def store(raws: list[Raw]) -> None:
        if failures:
            raise failures.pop()

    assert heard(Backlog(text(5)), 1, store) == ["telegram:5"]
    assert failures == []


def test_one_update_that_nobody_can_read_does_not_stop_the_next() -> None:
    poisonous = {"update_id": 6, "poll_answer": {"poll_id": "1", "option_ids": "not a list"}}
    assert heard(Backlog(text(5), poisonous, text(7)), 3) == ["telegram:5", "telegram:6", "telegram:7"]


def test_an_update_without_a_number_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    assert heard(Backlog(text(5), {"message": "secret words"}, text(7)), 2) == ["telegram:5", "telegram:7"]
    assert "without a number" in caplog.text
    assert "secret words" not in caplog.text


def test_faults_of_telegram_and_the_network_only_pause_listening(caplog: pytest.LogCaptureFixture) -> None:
    backlog = Backlog(text(5, "secret words"))
    backlog.before = [
        (409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", {}),
        (429, "Too Many Requests: retry after 1", {"retry_after": 1}),
        (500, "Internal Server Error", {}),
        b"<html>secret words</html>",
        CUT,
        {"not": "a list"},
        "nor this",
    ]
    with caplog.at_level(logging.DEBUG, logger="bot"):
        assert heard(backlog, 1) == ["telegram:5"]
    assert "secret words" not in caplog.text
    assert TOKEN not in caplog.text


def test_after_an_empty_answer_no_number_is_sent() -> None:
    backlog = Backlog(text(900))
    numbers = []

    def answer(method: str, fields: dict[str, str]) -> Any:
        numbers.append(fields.get("offset"))
        if numbers == [None, "901"]:
            backlog.updates = []
        if len(numbers) == 3:
            # After a quiet week Telegram begins anew, at a lower number.
            backlog.updates = [text(12)]
        return backlog(method, fields)

    async def work(telegram: Telegram, server: Scripted) -> list[str]:
        stored: list[str] = []

        async def keep(raws: list[Raw]) -> None:
            stored.extend(raw.key for raw in raws)

        await listens(telegram, keep, lambda: len(numbers) >= 4)
        return stored

    assert at_work(answer, work) == ["telegram:900", "telegram:12"]
    assert numbers[:4] == [None, "901", None, "13"]


def test_the_kinds_of_update_are_named_every_time() -> None:
    async def work(telegram: Telegram, server: Scripted) -> list[dict[str, str]]:
        await listens(telegram, lambda _: asyncio.sleep(0), lambda: len(server.asked) > 1)
        return [fields for _, fields in server.asked]

    first, second = at_work(lambda *_: [], work)[:2]
    for fields in (first, second):
        kinds = set(json.loads(fields["allowed_updates"]))
        assert {"message", "callback_query", "my_chat_member", "poll", "poll_answer"} <= kinds
    assert "timeout" not in first or first["timeout"] == "0"  # a first answer soon, and then patience
    assert int(second["timeout"]) > 0


# Saying who we are


def test_polling_deletes_the_webhook_and_drops_nothing() -> None:
    async def work(telegram: Telegram, server: Scripted) -> Any:
        await telegram.prepare("polling", "")
        return telegram.username, server.asked

    username, asked = at_work(lambda method, _: ME if method == "getMe" else True, work)
    assert username == "kitabu_bot"
    assert asked == [("getMe", {}), ("deleteWebhook", {})]


def test_a_webhook_is_set_with_a_secret_that_every_process_knows() -> None:
    async def work(telegram: Telegram, server: Scripted) -> Any:
        await telegram.prepare("webhook", "https://bot.example")
        return server.asked[-1]

    method, fields = at_work(lambda method, _: ME if method == "getMe" else True, work)
    assert (method, fields["url"]) == ("setWebhook", "https://bot.example/telegram/webhook")
    assert fields["secret_token"] == webhook_secret(TOKEN)
    assert TOKEN not in str(fields)
    assert "drop_pending_updates" not in fields


def test_preparing_outlasts_an_outage() -> None:
    faults = [CUT, (500, "Internal Server Error", {}), (429, "Too Many Requests", {"retry_after": 1})]

    async def work(telegram: Telegram, _: Scripted) -> str:
        await telegram.prepare("polling", "")
        return telegram.username

    def answer(method: str, _: dict[str, str]) -> Any:
        return faults.pop() if faults else ME if method == "getMe" else True

    assert at_work(answer, work) == "kitabu_bot"


def test_a_token_that_telegram_does_not_know_is_a_wrong_setting() -> None:
    async def work(telegram: Telegram, _: Scripted) -> None:
        await telegram.prepare("polling", "")

    with pytest.raises(SettingsError, match="TELEGRAM_TOKEN"):
        at_work(lambda *_: (401, "Unauthorized", {}), work)


def test_commands_are_set_in_each_language_where_they_are_not_so_already() -> None:
    introductions = [
        Introduction("", [("menu", "Everything")], [("menu", "Everything")], "A book.", "Book"),
        Introduction("fr", [("menu", "Tout")], [("menu", "Tout")], "Un livre.", "Livre"),
    ]
    kept: dict[tuple[str, str, str], Any] = {}

    def answer(method: str, fields: dict[str, str]) -> Any:
        what = method.removeprefix("set").removeprefix("get")
        key = (what, fields.get("scope", ""), fields.get("language_code", ""))
        name = {"MyDescription": "description", "MyShortDescription": "short_description"}.get(what)
        if method.startswith("get"):
            return kept.get(key, {name: ""} if name else [])
        kept[key] = {name: fields[name]} if name else json.loads(fields["commands"])
        return True

    async def work(telegram: Telegram, server: Scripted) -> tuple[int, int]:
        await telegram.introduce(introductions)
        first = len([method for method, _ in server.asked if method.startswith("set")])
        await telegram.introduce(introductions)
        return first, len([method for method, _ in server.asked if method.startswith("set")])

    assert at_work(answer, work) == (8, 8)
    assert kept["MyDescription", "", "fr"] == {"description": "Un livre."}
    assert [{"command": "menu", "description": "Tout"}] in kept.values()


def test_an_introduction_that_fails_harms_nothing() -> None:
    async def work(telegram: Telegram, _: Scripted) -> None:
        await telegram.introduce([Introduction("", [], [], "", "")])

    at_work(lambda *_: (429, "Too Many Requests: retry after 900", {"retry_after": 900}), work)


def test_links_to_us() -> None:
    telegram = Telegram(TOKEN, "http://127.0.0.1:1")
    telegram.username = "kitabu_bot"
    assert telegram.link(Link("start", "j-1")) == "https://t.me/kitabu_bot?start=j-1"
    assert telegram.link(Link("group", "g-1")) == "https://t.me/kitabu_bot?startgroup=g-1"
    assert telegram.link(Link("share", "j-1")) == (
        "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fkitabu_bot%3Fstart%3Dj-1"
    )


# What doctor asks


def test_the_health_of_a_bot(moment: Any) -> None:
    hook = {"url": "https://bot.example/telegram/webhook", "pending_update_count": 3, "last_error_message": "Timed out"}

    def answer(method: str, _: dict[str, str]) -> Any:
        return ME | {"can_read_all_group_messages": True} if method == "getMe" else hook

    async def run() -> Any:
        async with scripted(answer) as server:
            return await check(TOKEN, server.url)

    health = asyncio.run(run())
    assert (health.reached, health.accepted, health.username, health.reads_groups) == (True, True, "kitabu_bot", True)
    assert (health.webhook, health.pending, health.error) == (hook["url"], 3, "Timed out")
    assert health.skew.total_seconds() == 0


@pytest.mark.parametrize(
    ("answer", "reached"),
    [((401, "Unauthorized", {}), True), (b"<html>no</html>", False), (CUT, False), ("a word", False)],
)
def test_a_bot_in_bad_health(answer: Any, reached: bool) -> None:
    async def run() -> Any:
        async with scripted(lambda *_: answer) as server:
            return await check(TOKEN, server.url)

    health = asyncio.run(run())
    assert (health.reached, health.accepted) == (reached, False)

"""What an update means. The updates are written out as Telegram sends them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.channels import Unreadable
from bot.channels.telegram import raw_of, read
from bot.messages import Heard, Incoming

AT = 1795539600  # Tue 24 Nov 2026, 17:00 UTC

SAMUEL = {"id": 7001, "is_bot": False, "first_name": "Samuel", "last_name": "Mensah", "language_code": "fr"}
PRIVATE = {"id": 7001, "type": "private", "first_name": "Samuel"}
GROUP = {"id": -100500, "type": "supergroup", "title": "Unity Circle"}
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


def message(**fields: Any) -> dict[str, Any]:
    return {"message_id": 5, "date": AT, "chat": PRIVATE, "from": SAMUEL} | fields


def heard(us: str = "kitabu_bot", **update: Any) -> Incoming:
    return read(json.dumps({"update_id": 9} | update), us)


def test_words_in_private() -> None:
    incoming = heard(message=message(text="paid 50 👍"))
    assert (incoming.kind, incoming.text, incoming.private) == (Heard.TEXT, "paid 50 👍", True)
    assert (incoming.key, incoming.sender, incoming.chat) == ("telegram:9", "7001", "7001")
    assert (incoming.name, incoming.language, incoming.at.timestamp()) == ("Samuel Mensah", "fr", AT)


@pytest.mark.parametrize(
    ("text", "command", "rest"),
    [
        ("/start", "start", ""),
        ("/start j_x-9", "start", "j_x-9"),
        ("/PAID  50 to\nFatou ", "paid", "50 to\nFatou"),
        ("/balance@Kitabu_Bot", "balance", ""),
    ],
)
def test_a_command_and_what_stands_behind_it(text: str, command: str, rest: str) -> None:
    incoming = heard(message=message(text=text))
    assert (incoming.kind, incoming.command, incoming.text) == (Heard.COMMAND, command, rest)


@pytest.mark.parametrize("text", ["/", "/ start", "/été", "pay /start", "/start@kitabu_bot!"])
def test_what_only_looks_like_a_command_is_text(text: str) -> None:
    assert heard(message=message(text=text)).kind is Heard.TEXT


def test_a_command_to_another_bot_is_not_for_us() -> None:
    incoming = heard(message=message(chat=GROUP, text="/balance@other_bot"))
    assert (incoming.kind, incoming.reason) == (Heard.IGNORED, "not-for-us")


def test_in_a_group_commands_act_and_talk_does_not() -> None:
    command = heard(
        message=message(chat=GROUP, text="/startgroup@kitabu_bot x", is_topic_message=True, message_thread_id=3)
    )
    assert (command.kind, command.private, command.chat, command.topic) == (Heard.COMMAND, False, "-100500", "3")
    talk = heard(message=message(chat=GROUP, text="paid 50"))
    assert (talk.kind, talk.reason) == (Heard.IGNORED, "in-group")


def test_a_thread_of_replies_is_no_topic() -> None:
    assert heard(message=message(chat=GROUP, text="/menu", message_thread_id=3)).topic == ""


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"forward_origin": {"type": "user", "date": AT, "sender_user": SAMUEL}}, "forwarded"),
        ({"via_bot": {"id": 3, "is_bot": True, "first_name": "Gif"}}, "via-bot"),
        ({"chat": GROUP, "from": ANONYMOUS, "sender_chat": GROUP}, "anonymous"),
        ({"chat": GROUP, "from": ANONYMOUS | {"id": 136817688}, "sender_chat": GROUP | {"id": -9}}, "channel"),
        ({"chat": GROUP, "from": ANONYMOUS | {"id": 777000}, "is_automatic_forward": True}, "channel"),
        ({"chat": GROUP, "from": ANONYMOUS | {"id": 55}}, "via-bot"),
    ],
)
def test_what_the_person_did_not_say_themself_changes_nothing(fields: dict[str, Any], reason: str) -> None:
    incoming = heard(message=message(text="/paid 50") | fields)
    assert (incoming.kind, incoming.reason) == (Heard.IGNORED, reason)


def test_an_anonymous_command_says_what_it_was() -> None:
    incoming = heard(
        message=message(text="/start@kitabu_bot g_abc") | {"chat": GROUP, "from": ANONYMOUS, "sender_chat": GROUP}
    )
    assert (incoming.kind, incoming.command, incoming.text) == (Heard.IGNORED, "start", "g_abc")


def test_an_edit_changes_nothing() -> None:
    incoming = heard(edited_message=message(text="paid 500", edit_date=AT + 9))
    assert (incoming.kind, incoming.reason, incoming.sender) == (Heard.IGNORED, "edited", "7001")


def test_pictures_and_voice_notes_can_be_passed_on() -> None:
    sizes = [{"file_id": f"photo-{n}", "file_unique_id": str(n), "width": n, "height": n} for n in (90, 800)]
    photo = heard(message=message(photo=sizes, caption="my slip"))
    assert (photo.kind, photo.file, photo.text) == (Heard.PHOTO, "photo-800", "my slip")
    voice = heard(message=message(voice={"file_id": "voice-1", "file_unique_id": "v", "duration": 3}))
    assert (voice.kind, voice.file) == (Heard.VOICE, "voice-1")


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        (
            {
                "sticker": {
                    "file_id": "s",
                    "file_unique_id": "s",
                    "type": "regular",
                    "width": 5,
                    "height": 5,
                    "is_animated": False,
                    "is_video": False,
                }
            },
            Heard.STICKER,
        ),
        ({"location": {"latitude": 1.0, "longitude": 2.0}}, Heard.OTHER),
        ({"contact": {"phone_number": "1", "first_name": "Fatou"}}, Heard.OTHER),
        ({"dice": {"emoji": "🎲", "value": 4}}, Heard.OTHER),
        ({"pinned_message": {"message_id": 4, "date": AT, "chat": PRIVATE}}, Heard.IGNORED),
        ({"something_of_next_year": {"a": 1}}, Heard.IGNORED),
    ],
)
def test_other_things_that_people_send(fields: dict[str, Any], kind: Heard) -> None:
    assert heard(message=message(**fields)).kind is kind


def tap(**fields: Any) -> dict[str, Any]:
    card = {"message_id": 8, "date": AT, "chat": PRIVATE, "text": "Is it so?"}
    return {"id": "q1", "from": SAMUEL, "chat_instance": "c", "data": "tok", "message": card} | fields


def test_a_tap() -> None:
    incoming = heard(callback_query=tap())
    assert (incoming.kind, incoming.token, incoming.tap) == (Heard.TAP, "tok", "q1")
    assert (incoming.sender, incoming.chat, incoming.private) == ("7001", "7001", True)


def test_a_tap_on_a_message_that_telegram_no_longer_shows_us() -> None:
    gone = {"message_id": 8, "date": 0, "chat": GROUP}
    incoming = heard(callback_query=tap(message=gone))
    assert (incoming.kind, incoming.token, incoming.chat, incoming.private) == (Heard.TAP, "tok", "-100500", False)


@pytest.mark.parametrize("without", ["data", "message"])
def test_a_tap_on_nothing_of_ours_is_still_answerable(without: str) -> None:
    query = tap()
    del query[without]
    incoming = heard(callback_query=query)
    assert (incoming.kind, incoming.tap) == (Heard.IGNORED, "q1")


def member(status: str, **fields: Any) -> dict[str, Any]:
    us = {"id": 1, "is_bot": True, "first_name": "Kitabu"}
    more: dict[str, Any] = {"kicked": {"until_date": 0}}.get(status, {})
    return {"status": status, "user": us} | more | fields


@pytest.mark.parametrize(
    ("chat", "old", "new", "kind"),
    [
        (PRIVATE, "member", "kicked", Heard.BLOCKED),
        (PRIVATE, "kicked", "member", Heard.UNBLOCKED),
        (GROUP, "left", "member", Heard.BOT_ADDED),
        (GROUP, "member", "kicked", Heard.BOT_REMOVED),
        (GROUP, "member", "left", Heard.BOT_REMOVED),
        (GROUP | {"type": "channel"}, "left", "member", Heard.IGNORED),
    ],
)
def test_our_own_coming_and_going(chat: dict[str, Any], old: str, new: str, kind: Heard) -> None:
    change = {"chat": chat, "from": SAMUEL, "date": AT}
    incoming = heard(my_chat_member=change | {"old_chat_member": member(old), "new_chat_member": member(new)})
    assert (incoming.kind, incoming.sender, incoming.chat) == (kind, "7001", str(chat["id"]))


@pytest.mark.parametrize(
    "fields",
    [
        {"chat": GROUP | {"id": -500, "type": "group"}, "migrate_to_chat_id": -100500},
        {"chat": GROUP, "migrate_from_chat_id": -500},
    ],
)
def test_a_group_that_becomes_a_supergroup_says_so_in_both_chats(fields: dict[str, Any]) -> None:
    incoming = heard(message=message(**fields))
    assert (incoming.kind, incoming.chat, incoming.text) == (Heard.MIGRATED, "-500", "-100500")


POLL = {
    "id": "5000000001",
    "question": "Vote 7: Kofi borrows €300?",
    "options": [
        {"persistent_id": "a", "text": "👍 Yes", "voter_count": 1},
        {"persistent_id": "b", "text": "👎 No", "voter_count": 0},
    ],
    "total_voter_count": 1,
    "is_closed": False,
    "is_anonymous": False,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": True,
    "members_only": False,
}
VOTE = {"poll_id": "5000000001", "user": SAMUEL, "option_ids": [1], "option_persistent_ids": ["b"]}


def test_a_vote_names_its_poll_and_its_voter_and_no_chat() -> None:
    incoming = heard(poll_answer=VOTE)
    assert (incoming.kind, incoming.poll, incoming.options) == (Heard.VOTED, "5000000001", (2,))
    assert (incoming.sender, incoming.name, incoming.language) == ("7001", "Samuel Mensah", "fr")
    assert (incoming.chat, incoming.private) == ("", False)
    assert heard(poll_answer=VOTE | {"option_ids": [], "option_persistent_ids": []}).options == ()


def test_a_vote_without_the_fields_that_only_the_library_asks_for() -> None:
    incoming = heard(poll_answer={"poll_id": "5", "user": {"id": 7001}, "option_ids": [0]})
    assert (incoming.kind, incoming.sender, incoming.options) == (Heard.VOTED, "7001", (1,))


def test_whoever_votes_without_showing_who_they_are_does_not_vote() -> None:
    channel_bot = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
    incoming = heard(poll_answer=VOTE | {"voter_chat": GROUP, "user": channel_bot})
    assert (incoming.kind, incoming.reason, incoming.sender) == (Heard.IGNORED, "anonymous", "")


def test_a_poll_says_its_words_and_whether_it_is_closed() -> None:
    incoming = heard(poll=POLL)
    assert (incoming.kind, incoming.poll, incoming.closed) == (Heard.POLL, "5000000001", False)
    assert (incoming.text, incoming.labels) == ("Vote 7: Kofi borrows €300?", ("👍 Yes", "👎 No"))
    old = {name: value for name, value in POLL.items() if name not in ("allows_revoting", "members_only")}
    assert heard(poll=old | {"is_closed": True}).closed


def test_half_a_character_hurts_nobody() -> None:
    raw = raw_of({"update_id": 9, "message": message(text="a\ud83d\0b")})
    raw.body.encode("utf-8")
    assert read(raw.body).text == "a\ufffdb"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "[]",
        "7",
        "{",
        '{"update_id": 1, "message": 7}',
        '{"update_id": 1, "message": {"message_id": 1}}',
        '{"update_id": 1, "callback_query": {"id": "1"}}',
        '{"update_id": 1, "poll_answer": {"poll_id": "1", "option_ids": [0]}}',
        '{"update_id": 1, "poll_answer": {"poll_id": "1", "user": {"id": 7}, "option_ids": "all of them"}}',
        '{"update_id": 1, "poll": {"id": "1"}}',
        '{"update_id": 1, "message": {"message_id": 1, "date": "soon", "chat": {"id": 1, "type": "private"}}}',
        "[" * 100_000,
    ],
)
def test_what_cannot_be_understood_is_unreadable_and_named_without_its_words(body: str) -> None:
    with pytest.raises(Unreadable):
        read(body)


def test_an_unknown_kind_of_update_is_ignored() -> None:
    assert heard(a_kind_of_next_year={"anything": 1}).reason == "unknown"


@pytest.mark.parametrize(
    ("update", "sender"),
    [
        ({"message": message(text="x")}, "7001"),
        ({"message": {"chat": GROUP, "migrate_to_chat_id": 1}}, "-100500"),
        ({"callback_query": tap()}, "7001"),
        ({"poll_answer": {"user": SAMUEL}}, "7001"),
        ({"message": "what?"}, ""),
        ({"message": {"from": {"id": "x"}}}, ""),
        ({}, ""),
    ],
)
def test_an_update_is_stored_under_its_number_in_its_senders_order(update: dict[str, Any], sender: str) -> None:
    raw = raw_of({"update_id": 12} | update)
    assert (raw.key, raw.channel, raw.sender) == ("telegram:12", "telegram", sender)


@pytest.mark.parametrize("update", [{}, {"update_id": "12"}, {"update_id": True}, {"update_id": None}])
def test_an_update_without_a_number_cannot_be_stored(update: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="without a number"):
        raw_of(update)

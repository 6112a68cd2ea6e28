"""The Bot API, driven by python-telegram-bot: what works, and each refusal in the words that bots go by."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, TypeVar

import httpx
import pytest
import segno
from telegram import (
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    Message,
    ReplyParameters,
    Update,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.sandbox import TOKEN, FakeTelegram, Impossible
from bot.sandbox.faults import Pace
from tests.sandbox.conftest import AMINA, FATOU, GROUP, SAMUEL, RealBot

pytestmark = pytest.mark.usefixtures("moment", "_waits_are_timedeltas")

YES_NO = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Yes", callback_data="y"), InlineKeyboardButton("No", callback_data="n")]]
)


@pytest.fixture
def _waits_are_timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    """python-telegram-bot warns of every RetryAfter unless it is told that this is known."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


def qr(data: str = "kitabu") -> bytes:
    picture = io.BytesIO()
    segno.make(data).save(picture, kind="png", scale=4)
    return picture.getvalue()


T = TypeVar("T")


@contextmanager
def refused(kind: type[TelegramError], words: str) -> Iterator[None]:
    """Expects the bot's call to fail with an error that begins with these words."""
    with pytest.raises(kind) as error:
        yield
    assert str(error.value).startswith(words)


def the(value: T | None) -> T:
    """What must be there."""
    assert value is not None
    return value


# Sending and editing.


def test_the_bot_cannot_write_to_somebody_who_never_pressed_start(telegram: FakeTelegram, bot: RealBot) -> None:
    with refused(Forbidden, "Forbidden: bot can't initiate conversation with a user"):
        bot(bot.api.send_message(SAMUEL, "Hello"))
    telegram.start(SAMUEL)
    bot(bot.api.send_message(SAMUEL, "Hello"))
    assert [message.text for message in telegram.seen(SAMUEL, SAMUEL)] == ["/start", "Hello"]


def test_the_bot_cannot_write_to_somebody_who_blocked_it_and_hears_of_both(
    telegram: FakeTelegram, bot: RealBot
) -> None:
    telegram.start(SAMUEL)
    telegram.block(SAMUEL)
    with refused(Forbidden, "Forbidden: bot was blocked by the user"):
        bot(bot.api.send_message(SAMUEL, "Hello"))
    telegram.start(SAMUEL)
    _, blocked, unblocked, start = bot.hears()
    assert the(blocked.my_chat_member).new_chat_member.status == "kicked"
    assert the(unblocked.my_chat_member).new_chat_member.status == "member"
    assert the(start.message).text == "/start"


def test_other_ways_of_being_out_of_reach(telegram: FakeTelegram, bot: RealBot) -> None:
    with refused(BadRequest, "Chat not found"):
        bot(bot.api.send_message(12345, "Hello"))
    with refused(BadRequest, "Chat not found"):
        bot(bot.api.send_message(GROUP, "Hello"))
    telegram.start(SAMUEL)
    telegram.people[SAMUEL].deactivated = True
    with refused(Forbidden, "Forbidden: user is deactivated"):
        bot(bot.api.send_message(SAMUEL, "Hello"))
    telegram.add_bot(SAMUEL, GROUP)
    telegram.remove_bot(SAMUEL, GROUP)
    with refused(Forbidden, "Forbidden: bot was kicked from the group chat"):
        bot(bot.api.send_message(GROUP, "Hello"))
    telegram.add_bot(SAMUEL, GROUP)
    bot(bot.api.leave_chat(GROUP))
    with refused(Forbidden, "Forbidden: bot is not a member of the group chat"):
        bot(bot.api.send_message(GROUP, "Hello"))


def test_an_edit_without_a_keyboard_removes_it(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.start(SAMUEL)
    message = bot(bot.api.send_message(SAMUEL, "Did you?", reply_markup=YES_NO))
    assert telegram.seen(SAMUEL, SAMUEL)[-1].rows == (("Yes", "No"),)
    bot(message.edit_text("Did you, really?"))
    seen = telegram.seen(SAMUEL, SAMUEL)[-1]
    assert (seen.text, seen.rows, seen.edited) == ("Did you, really?", (), True)


def test_an_edit_that_changes_nothing_is_refused(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.start(SAMUEL)
    message = bot(bot.api.send_message(SAMUEL, "Did you?", reply_markup=YES_NO))
    for same in ("Did you?", " Did you?\n"):
        with pytest.raises(
            BadRequest, match="^Message is not modified: specified new message content and reply markup"
        ):
            bot(message.edit_text(same, reply_markup=YES_NO))
    bot(message.edit_reply_markup(None))
    assert telegram.seen(SAMUEL, SAMUEL)[-1].rows == ()


def test_edits_of_what_cannot_be_edited(telegram: FakeTelegram, bot: RealBot) -> None:
    own = telegram.start(SAMUEL)
    with refused(BadRequest, "Message can't be edited"):
        bot(bot.api.edit_message_text("x", SAMUEL, own))
    with refused(BadRequest, "Message to edit not found"):
        bot(bot.api.edit_message_text("x", SAMUEL, 999))
    photo = bot(bot.api.send_photo(SAMUEL, qr()))
    with refused(BadRequest, "There is no text in the message to edit"):
        bot(photo.edit_text("x"))
    text = bot(bot.api.send_message(SAMUEL, "x"))
    with refused(BadRequest, "There is no caption in the message to edit"):
        bot(text.edit_caption("x"))


@pytest.mark.parametrize(
    ("text", "why"),
    [("", "Message text is empty"), (" \n", "Message text is empty"), ("x" * 4097, "Message is too long")],
)
def test_texts_that_are_empty_or_too_long(telegram: FakeTelegram, bot: RealBot, text: str, why: str) -> None:
    telegram.start(SAMUEL)
    with refused(BadRequest, why):
        bot(bot.api.send_message(SAMUEL, text))
    # What counts is what is left once the tags are read.
    bot(bot.api.send_message(SAMUEL, f"<b>{'x' * 4096}</b>", parse_mode="HTML"))


def test_deleting_works_for_two_days(telegram: FakeTelegram, bot: RealBot, moment: Any) -> None:
    telegram.start(SAMUEL)
    first, second = (bot(bot.api.send_message(SAMUEL, text)) for text in ("one", "two"))
    bot(first.delete())
    with refused(BadRequest, "Message to delete not found"):
        bot(first.delete())
    moment.move(hours=48)
    with refused(BadRequest, "Message can't be deleted for everyone"):
        bot(second.delete())
    assert [message.text for message in telegram.seen(SAMUEL, SAMUEL)] == ["/start", "two"]


def test_a_photo_with_a_caption_can_be_changed_and_fetched_again(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.start(SAMUEL)
    message = bot(bot.api.send_photo(SAMUEL, qr("one"), caption="Join us", reply_markup=YES_NO))
    size = message.photo[0]
    assert size.width == size.height > 60
    bot(message.edit_caption("Join us soon", reply_markup=YES_NO))
    seen = telegram.seen(SAMUEL, SAMUEL)[-1]
    assert (seen.kind, seen.text, seen.buttons) == ("photo", "Join us soon", ("Yes", "No"))
    changed = bot(message.edit_media(InputMediaPhoto(qr("two"), caption="Another")))
    assert isinstance(changed, Message)
    file = bot(bot.api.get_file(changed.photo[0].file_id))
    assert bytes(bot(file.download_as_bytearray())) == qr("two")
    with refused(BadRequest, "Image_process_failed"):
        bot(bot.api.send_photo(SAMUEL, b"no picture"))
    with refused(BadRequest, "Message caption is too long"):
        bot(bot.api.send_photo(SAMUEL, qr(), caption="x" * 1025))


def test_a_reply_to_a_message_that_is_gone(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.start(SAMUEL)
    with refused(BadRequest, "Message to be replied not found"):
        bot(bot.api.send_message(SAMUEL, "x", reply_parameters=ReplyParameters(999)))
    bot(bot.api.send_message(SAMUEL, "x", reply_parameters=ReplyParameters(999, allow_sending_without_reply=True)))


# Updates.


def test_updates_come_again_until_an_offset_confirms_them(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.start(SAMUEL)
    telegram.say(SAMUEL, SAMUEL, "paid 50")
    first = bot(bot.api.get_updates())
    assert [update.update_id for update in bot(bot.api.get_updates())] == [update.update_id for update in first]
    assert len(bot(bot.api.get_updates(limit=1))) == 1
    (second,) = bot(bot.api.get_updates(offset=first[0].update_id + 1))
    assert the(second.message).text == "paid 50"
    assert len(bot(bot.api.get_updates())) == 1
    telegram.say(SAMUEL, SAMUEL, "50")
    (last,) = bot(bot.api.get_updates(offset=-1))
    assert the(last.message).text == "50"
    assert len(bot(bot.api.get_updates())) == 1


def test_an_offset_from_before_the_ids_were_drawn_anew_loses_nothing(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.start(SAMUEL)
    old = bot.hears_one().update_id
    bot.hears()
    telegram.updates.jump(1_000)
    telegram.say(SAMUEL, SAMUEL, "50")
    (update,) = bot(bot.api.get_updates(offset=old + 1))
    assert update.update_id == 1_000


def test_a_waiting_poll_is_answered_as_soon_as_something_happens(telegram: FakeTelegram, bot: RealBot) -> None:
    async def wait_and_say() -> list[Update]:
        older = asyncio.create_task(bot.api.get_updates(timeout=20))
        newer = asyncio.create_task(bot.api.get_updates(timeout=20))
        # Whichever came first is ended by the other; its answer proves that the other one waits.
        ended, waiting = await asyncio.wait({older, newer}, return_when=asyncio.FIRST_COMPLETED)
        with refused(
            Conflict, "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
        ):
            ended.pop().result()
        telegram.start(SAMUEL)
        return list(await waiting.pop())

    (update,) = bot(wait_and_say())
    assert the(update.message).text == "/start"


def test_taps_are_kept_for_150_seconds_and_messages_for_a_day(
    telegram: FakeTelegram, bot: RealBot, moment: Any
) -> None:
    telegram.start(SAMUEL)
    message = bot(bot.api.send_message(SAMUEL, "Did you?", reply_markup=YES_NO))
    telegram.tap(SAMUEL, SAMUEL, message.message_id, "Yes")
    moment.move(seconds=149)
    assert [update.callback_query is not None for update in bot(bot.api.get_updates())] == [False, True]
    moment.move(seconds=1)
    assert [update.callback_query is not None for update in bot(bot.api.get_updates())] == [False]
    moment.move(hours=24)
    assert bot.hears() == []


def test_only_the_kinds_that_were_asked_for_come(telegram: FakeTelegram, bot: RealBot) -> None:
    bot.hears(allowed=["message"])
    telegram.start(SAMUEL)
    telegram.block(SAMUEL)
    assert [update.my_chat_member is None for update in bot.hears()] == [True]
    bot.hears(allowed=[])
    telegram.unblock(SAMUEL)
    assert [update.my_chat_member is None for update in bot.hears()] == [False]


def test_polling_and_a_webhook_exclude_each_other(bot: RealBot) -> None:
    bot(bot.api.set_webhook("https://kitabu.example/telegram/webhook", secret_token="s"))
    with refused(Conflict, "Conflict: can't use getUpdates method while webhook is active"):
        bot.hears()
    assert bot(bot.api.get_webhook_info()).url == "https://kitabu.example/telegram/webhook"
    bot(bot.api.delete_webhook())
    assert bot.hears() == []
    with refused(BadRequest, "Bad webhook: an https url must be provided"):
        bot(bot.api.set_webhook("http://kitabu.example/"))


# Buttons.


def test_a_tap_is_answered_once_and_shown_to_who_tapped(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.start(SAMUEL)
    telegram.add_bot(SAMUEL, GROUP)
    card = bot(bot.api.send_message(GROUP, "November", reply_markup=YES_NO))
    bot.hears()
    telegram.tap(FATOU, GROUP, card.message_id, 1)
    query = the(bot.hears_one().callback_query)
    assert (query.data, query.from_user.id, the(query.message).chat.id) == ("n", FATOU, GROUP)
    bot(query.answer("Counted.", show_alert=True))
    assert [(toast.text, toast.alert) for toast in telegram.toasts(FATOU)] == [("Counted.", True)]
    assert telegram.toasts(SAMUEL) == []
    with refused(BadRequest, "Query is too old and response timeout expired or query id is invalid"):
        bot(query.answer())


def test_an_answer_that_comes_after_150_seconds_is_too_late(telegram: FakeTelegram, bot: RealBot, moment: Any) -> None:
    telegram.start(SAMUEL)
    bot(bot.api.send_message(SAMUEL, "Did you?", reply_markup=YES_NO))
    bot.hears()
    telegram.tap(SAMUEL, SAMUEL, telegram.seen(SAMUEL, SAMUEL)[-1].id, "Yes")
    query = the(bot.hears_one().callback_query)
    moment.move(seconds=150)
    with refused(BadRequest, "Query is too old"):
        bot(query.answer())


def test_a_tap_can_carry_any_data_and_name_a_message_that_is_gone(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.start(SAMUEL)
    message = bot(bot.api.send_message(SAMUEL, "Did you?", reply_markup=YES_NO))
    bot(message.delete())
    bot.hears()
    telegram.press(SAMUEL, SAMUEL, message.message_id, "made up")
    query = the(bot.hears_one().callback_query)
    assert query.data == "made up"
    assert isinstance(query.message, Message)
    assert (query.message.date.year, query.message.text, query.message.reply_markup) == (1970, None, None)


# Groups.


def test_in_a_group_the_bot_hears_only_what_is_meant_for_it(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.add_bot(SAMUEL, GROUP, "g_123")
    added, service, linked = bot.hears()
    assert the(added.my_chat_member).new_chat_member.status == "member"
    assert the(service.message).new_chat_members[0].username == "KitabuBot"
    assert the(linked.message).text == "/start@KitabuBot g_123"
    for unheard in ("paid 50", "/balance", "/balance@OtherBot", "see /balance@KitabuBot"):
        telegram.say(SAMUEL, GROUP, unheard)
    assert bot.hears() == []
    card = bot(bot.api.send_message(GROUP, "November: 9 of 12 paid."))
    telegram.say(SAMUEL, GROUP, "/balance")
    telegram.say(SAMUEL, GROUP, "thanks", reply_to=card.message_id)
    telegram.say(SAMUEL, GROUP, "good morning")
    assert [update.message and update.message.text for update in bot.hears()] == ["/balance", "thanks"]
    assert len(telegram.seen(AMINA, GROUP)) == 10


def test_an_administrator_hears_everything(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.add_bot(SAMUEL, GROUP, administrator=True)
    telegram.say(SAMUEL, GROUP, "good morning")
    telegram.say(SAMUEL, GROUP, "in the group's name", anonymous=True)
    *_, plain, anonymous = bot.hears()
    assert the(plain.message).text == "good morning"
    assert the(the(anonymous.message).sender_chat).id == GROUP
    assert the(anonymous.effective_user).id == 1087968824


def test_a_group_that_became_a_supergroup_is_found_under_its_new_id(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.add_bot(SAMUEL, GROUP)
    card = bot(bot.api.send_message(GROUP, "November", reply_markup=YES_NO))
    bot.hears()
    new = telegram.migrate_to_supergroup(GROUP)
    leaving, arriving, joined = bot.hears()
    assert (the(leaving.message).chat.id, the(leaving.message).migrate_to_chat_id) == (GROUP, new)
    assert (the(arriving.message).chat.id, the(arriving.message).migrate_from_chat_id) == (new, GROUP)
    assert the(joined.my_chat_member).chat.id == new
    for call in (bot.api.send_message(GROUP, "x"), card.edit_text("x")):
        with pytest.raises(ChatMigrated) as migrated:
            bot(call)
        assert migrated.value.new_chat_id == new
    assert bot(bot.api.send_message(new, "Hello again")).message_id == 2
    assert [message.text for message in telegram.seen(SAMUEL, new) if message.text] == ["November", "Hello again"]


def test_chats_and_members_can_be_looked_up(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.add_bot(SAMUEL, GROUP)
    assert bot(bot.api.get_chat(GROUP)).title == "Unity Circle"
    assert bot(bot.api.get_chat_member(GROUP, FATOU)).status == "member"
    assert bot(bot.api.get_chat_member(GROUP, bot.api.id)).status == "member"
    telegram.leave(FATOU, GROUP)
    assert bot(bot.api.get_chat_member(GROUP, FATOU)).status == "left"
    assert bot(bot.api.get_chat_member_count(GROUP)) == 3
    message = bot(bot.api.send_message(GROUP, "x"))
    with refused(BadRequest, "Not enough rights to manage pinned messages in the chat"):
        bot(message.pin())


# Polls.


def test_an_open_poll_tells_the_bot_of_each_vote(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.add_bot(SAMUEL, GROUP)
    poll = bot(bot.api.send_poll(GROUP, "Who counts?", ["Tesfay", "Yusuf"], is_anonymous=False))
    bot.hears()
    telegram.vote(SAMUEL, GROUP, poll.message_id, 1)
    telegram.vote(FATOU, GROUP, poll.message_id, 0)
    telegram.vote(SAMUEL, GROUP, poll.message_id)
    heard = bot.hears()
    answers = [update.poll_answer for update in heard if update.poll_answer]
    assert [(one.user.id, one.option_ids) for one in answers if one.user] == [
        (SAMUEL, (1,)),
        (FATOU, (0,)),
        (SAMUEL, ()),
    ]
    counts = [update.poll.total_voter_count for update in heard if update.poll]
    assert counts == [1, 2, 1], "after each vote the bot hears how its poll stands"
    with pytest.raises(Impossible, match="no vote to take back"):
        telegram.vote(SAMUEL, GROUP, poll.message_id)
    stopped = bot(bot.api.stop_poll(GROUP, poll.message_id))
    assert stopped.is_closed
    assert [option.voter_count for option in stopped.options] == [1, 0]
    closed = the(bot.hears_one().poll)
    assert closed.is_closed
    assert closed.id == the(poll.poll).id
    with refused(BadRequest, "Poll has already been closed"):
        bot(bot.api.stop_poll(GROUP, poll.message_id))


def test_a_poll_closes_by_itself_when_its_time_is_over(telegram: FakeTelegram, bot: RealBot, moment: Any) -> None:
    telegram.add_bot(SAMUEL, GROUP)
    bot(bot.api.send_poll(GROUP, "Who counts?", ["Tesfay", "Yusuf"], is_anonymous=False, open_period=600))
    bot.hears()
    moment.move(seconds=599)
    assert bot.hears() == []
    moment.move(seconds=1)
    assert the(bot.hears_one().poll).is_closed


def test_whoever_votes_as_the_group_is_not_named_and_a_copy_is_the_same_poll(
    telegram: FakeTelegram, bot: RealBot
) -> None:
    telegram.add_bot(SAMUEL, GROUP)
    poll = bot(bot.api.send_poll(GROUP, "Who counts?", ["Tesfay", "Yusuf"], is_anonymous=False))
    copy = telegram.forward(FATOU, GROUP, poll.message_id, FATOU)
    bot.hears()
    telegram.vote(SAMUEL, GROUP, poll.message_id, 1, as_group=True)
    telegram.vote(FATOU, FATOU, copy, 0)
    hidden, shown = (update.poll_answer for update in bot.hears() if update.poll_answer)
    assert (the(hidden.voter_chat).id, the(hidden.user).username) == (GROUP, "Channel_Bot")
    assert (hidden.poll_id, the(shown.user).id, shown.poll_id) == (the(poll.poll).id, FATOU, the(poll.poll).id)


def test_of_an_anonymous_poll_only_the_counts_are_told(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.add_bot(SAMUEL, GROUP)
    poll = bot(bot.api.send_poll(GROUP, "Which day?", ["Saturday", "Sunday"]))
    bot.hears()
    telegram.vote(SAMUEL, GROUP, poll.message_id, 1)
    assert [option.voter_count for option in the(bot.hears_one().poll).options] == [0, 1]
    telegram.chats[GROUP].may_send_polls = False
    with refused(BadRequest, "Not enough rights to send polls to the chat"):
        bot(bot.api.send_poll(GROUP, "Which day?", ["Saturday", "Sunday"]))


# What the bot says about itself.


def test_a_phone_offers_the_narrowest_commands_in_its_own_language(telegram: FakeTelegram, bot: RealBot) -> None:
    def set_commands(word: str, scope: Any, language: str | None = None) -> None:
        bot(bot.api.set_my_commands([BotCommand("menu", word)], scope=scope, language_code=language))

    telegram.start(SAMUEL)
    set_commands("Menu", BotCommandScopeAllPrivateChats())
    set_commands("Menu, en français", BotCommandScopeAllPrivateChats(), "fr")
    set_commands("In groups", BotCommandScopeAllGroupChats())
    set_commands("For Samuel", BotCommandScopeChat(SAMUEL))
    menus = [telegram.menu(*where)[0]["description"] for where in ((FATOU, FATOU), (AMINA, AMINA), (SAMUEL, SAMUEL))]
    assert menus == ["Menu, en français", "Menu", "For Samuel"]
    assert telegram.menu(SAMUEL, GROUP)[0]["description"] == "In groups"
    bot(bot.api.delete_my_commands(scope=BotCommandScopeChat(SAMUEL)))
    assert telegram.menu(SAMUEL, SAMUEL)[0]["description"] == "Menu"
    assert bot(bot.api.get_my_commands(BotCommandScopeAllGroupChats()))[0].command == "menu"
    with refused(BadRequest, "Bot_command_invalid"):
        bot(bot.api.set_my_commands([("Menü", "x")]))


def test_descriptions_are_kept_by_language(bot: RealBot) -> None:
    bot(bot.api.set_my_description("I keep the book."))
    bot(bot.api.set_my_description("Je tiens le livre.", language_code="fr"))
    assert bot(bot.api.get_my_description("fr")).description == "Je tiens le livre."
    assert bot(bot.api.get_my_description()).description == "I keep the book."


# What goes wrong.


@pytest.mark.parametrize(
    ("fault", "error", "arrives"),
    [
        ("429", RetryAfter, False),
        ("500", NetworkError, False),
        ("502", NetworkError, True),
        ("cut", NetworkError, True),
    ],
)
def test_faults_happen_once_and_say_whether_the_message_arrived(
    telegram: FakeTelegram, bot: RealBot, fault: Any, error: type[Exception], *, arrives: bool
) -> None:
    telegram.start(SAMUEL)
    telegram.faults.next(fault, retry_after=3)
    with pytest.raises(error):
        bot(bot.api.send_message(SAMUEL, "one"))
    bot(bot.api.send_message(SAMUEL, "two"))
    texts = [message.text for message in telegram.seen(SAMUEL, SAMUEL)]
    assert texts == ["/start", *(["one"] if arrives else []), "two"]


def test_an_answer_that_never_comes_times_out_though_the_message_arrived(telegram: FakeTelegram, bot: RealBot) -> None:
    telegram.start(SAMUEL)
    telegram.faults.next("hang")
    with refused(TimedOut, "Timed out"):
        bot(bot.api.send_message(SAMUEL, "one", read_timeout=0.3))
    assert telegram.seen(SAMUEL, SAMUEL)[-1].text == "one"


def test_a_chat_that_is_written_to_too_fast_says_when_to_come_again(
    telegram: FakeTelegram, bot: RealBot, moment: Any
) -> None:
    telegram.pace = Pace()
    telegram.start(SAMUEL)
    telegram.start(FATOU)
    for number in range(5):
        bot(bot.api.send_message(SAMUEL, f"{number}"))
    with pytest.raises(RetryAfter) as early:
        bot(bot.api.send_message(SAMUEL, "5"))
    assert early.value.retry_after == timedelta(seconds=1)
    bot(bot.api.send_message(FATOU, "0"))
    moment.move(seconds=1)
    bot(bot.api.send_message(SAMUEL, "5"))


def test_a_wrong_token_and_an_unknown_method(url: str) -> None:
    answer = httpx.get(f"{url}/bot1:wrong/getMe")
    assert (answer.status_code, answer.json()["description"]) == (401, "Unauthorized")
    answer = httpx.post(f"{url}/bot{TOKEN}/noSuchMethod")
    assert (answer.status_code, answer.json()["ok"]) == (404, False)


def test_json_forms_and_the_query_mean_the_same(telegram: FakeTelegram, url: str) -> None:
    telegram.start(SAMUEL)
    address = f"{url}/bot{TOKEN}/SendMessage"
    values: dict[str, str | int] = {"chat_id": SAMUEL, "text": "hello"}
    for answer in (
        httpx.post(address, json=values),
        httpx.post(address, data=values),
        httpx.get(address, params=values),
        httpx.post(address, data=values, files={"unused": b""}),
    ):
        assert answer.json()["result"]["text"] == "hello"

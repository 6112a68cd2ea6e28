"""Messages out: each said once, and every answer of Telegram's turned into what became of the message.

Telegram has no key by which a message counts once. So it matters most to know whether a failed request was sent at all:
python-telegram-bot gives the same exception for both, and only its cause tells them apart.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import httpx
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    LinkPreviewOptions,
    Message,
    Poll,
)
from telegram.constants import CallbackQueryLimit, KeyboardButtonStyle
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot import clock
from bot.messages import (
    Button,
    Capabilities,
    Delivered,
    Later,
    Moved,
    Outgoing,
    PollLimits,
    Rejected,
    Sent,
    Style,
    Uncertain,
    Unreachable,
)

__all__ = ["CAPABILITIES", "became_of", "seconds_of", "send"]

CAPABILITIES = Capabilities(
    buttons_max=100,
    label_max=64,
    text_max=4096,
    caption_max=1024,
    edits=True,
    pictures=True,
    links=True,
    files="sent",
    polls=PollLimits(
        question_max=Poll.MAX_QUESTION_LENGTH,
        option_max=Poll.MAX_OPTION_LENGTH,
        options_max=Poll.MAX_OPTION_NUMBER,
    ),
)

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

_STYLES = {Style.GOOD: KeyboardButtonStyle.SUCCESS, Style.BAD: KeyboardButtonStyle.DANGER, Style.PLAIN: None}

# How long to wait before trying a request again that never left, or that Telegram will not take at all.
_NOT_CONNECTED_SECONDS = 2.0
_TOKEN_REFUSED_SECONDS = 60.0

# Telegram closes a poll by itself between 5 seconds and 2,628,000 seconds, some 30 days, from now. What is sooner, with
# a margin for the way there, or later is closed by us alone.
_CLOSES_AFTER = (timedelta(seconds=10), timedelta(days=30))

# Causes that mean: not a byte of the request was sent.
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)

# Telegram's own words, in lower case, found in its answers of 400. It promises none of them; the captured answers in
# the tests are what we know.
_UNCHANGED = ("message is not modified",)
_TAP_TOO_OLD = ("query is too old", "query id is invalid")
_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message to be edited not found",
    "there is no text in the message to edit",
    "there is no caption in the message to edit",
)
_OUT_OF_REACH = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "peer_id_invalid",
    "group chat was deactivated",
    "bot is not a member",
    "bot was kicked",
    "have no rights to send",
    "not enough rights to send",
    "need administrator rights",
    "chat_write_forbidden",
    "chat_restricted",
)
# Where a poll is not taken, words and buttons may well be.
_NO_POLLS = ("rights to send polls", "send_polls_forbidden")
# Nor is a picture, as administrators may decide of all that is not words.
_NO_PICTURES = (
    "rights to send photos",
    "rights to send voice",
    "photos_forbidden",
    "voices_forbidden",
    "media_forbidden",
)
# A poll that is to be closed and is closed, or gone, or a message of another kind by now.
_CLOSED = (
    "poll has already been closed",
    "message with poll to stop not found",
    "message not found",
    "message_id_invalid",
    "message is not a poll",
    "poll can't be stopped",
)
_NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")
_NOT_A_PHOTO = ("as photo", "type of file mismatch")


async def send(bot: Bot, outgoing: Outgoing) -> Delivered:
    """Says one thing once, and returns what became of it. Raises nothing that Telegram or the network can cause.

    An edit without words changes the buttons only.
    """
    try:
        return await _say(bot, outgoing)
    except BadRequest as error:
        if outgoing.topic and _says(error, _NO_TOPIC):
            return await send(bot, replace(outgoing, topic=""))
        return became_of(error, outgoing)
    except TelegramError as error:
        return became_of(error, outgoing)


async def _say(bot: Bot, outgoing: Outgoing) -> Sent:
    if outgoing.tap:
        words = outgoing.text[: CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH]
        await bot.answer_callback_query(outgoing.tap, words or None, outgoing.alert)
        return Sent("")
    if outgoing.closes:
        await bot.stop_poll(int(outgoing.chat), int(outgoing.closes))
        return Sent("")
    if outgoing.replaces:
        await _edit(bot, outgoing)
        return Sent(outgoing.replaces)
    if outgoing.options:
        return await _send_poll(bot, outgoing)
    buttons = _keyboard(outgoing)
    if outgoing.is_picture:
        message = await _send_picture(bot, outgoing, buttons)
    elif outgoing.document is not None:
        message = await bot.send_document(
            int(outgoing.chat),
            outgoing.document.text.encode() if outgoing.content is None else outgoing.content,
            outgoing.text or None,
            filename=outgoing.document.name,
            disable_content_type_detection=True,
            disable_notification=outgoing.quiet,
            message_thread_id=_topic(outgoing),
            reply_markup=buttons,
        )
    else:
        message = await bot.send_message(
            int(outgoing.chat),
            outgoing.text,
            disable_notification=outgoing.quiet,
            message_thread_id=_topic(outgoing),
            reply_markup=buttons,
            link_preview_options=_NO_PREVIEW,
        )
    return Sent(str(message.message_id))


async def _send_poll(bot: Bot, outgoing: Outgoing) -> Sent:
    message = await bot.send_poll(
        int(outgoing.chat),
        outgoing.text,
        outgoing.options,
        is_anonymous=False,
        allows_revoting=True,
        close_date=_close_date(outgoing.closes_at),
        disable_notification=outgoing.quiet,
        message_thread_id=_topic(outgoing),
    )
    assert message.poll is not None, "a poll was sent"
    return Sent(str(message.message_id), message.poll.id)


def _close_date(closes_at: datetime | None) -> datetime | None:
    if closes_at is None:
        return None
    soonest, latest = _CLOSES_AFTER
    return closes_at if soonest <= closes_at - clock.now() <= latest else None


async def _send_picture(bot: Bot, outgoing: Outgoing, buttons: InlineKeyboardMarkup | None) -> Message:
    chat, words = int(outgoing.chat), outgoing.text or None
    quiet, topic = outgoing.quiet, _topic(outgoing)
    picture = outgoing.file if outgoing.picture is None else outgoing.picture
    try:
        return await bot.send_photo(
            chat, picture, words, disable_notification=quiet, message_thread_id=topic, reply_markup=buttons
        )
    except BadRequest as error:
        if not outgoing.file or not _says(error, _NOT_A_PHOTO):
            raise
    # Telegram's name for a file does not say what it is; the other thing that people send us is a voice note.
    return await bot.send_voice(
        chat, outgoing.file, caption=words, disable_notification=quiet, message_thread_id=topic, reply_markup=buttons
    )


async def _edit(bot: Bot, outgoing: Outgoing) -> None:
    # The buttons go with every edit: an edit without them takes them away.
    chat, message, buttons = (int(outgoing.chat), int(outgoing.replaces), _keyboard(outgoing))
    if not outgoing.text:
        await bot.edit_message_reply_markup(chat, message, reply_markup=buttons)
    elif outgoing.picture is not None:
        # It becomes the picture of a message that had none, too.
        media = InputMediaPhoto(outgoing.picture, outgoing.text)
        await bot.edit_message_media(media, chat, message, reply_markup=buttons)
    elif outgoing.file:
        await bot.edit_message_caption(chat, message, caption=outgoing.text, reply_markup=buttons)
    else:
        await bot.edit_message_text(
            outgoing.text, chat, message, reply_markup=buttons, link_preview_options=_NO_PREVIEW
        )


def _topic(outgoing: Outgoing) -> int | None:
    return int(outgoing.topic) if outgoing.topic else None


def _keyboard(outgoing: Outgoing) -> InlineKeyboardMarkup | None:
    rows = [[_button(button) for button in row] for row in outgoing.rows]
    return InlineKeyboardMarkup(rows) if rows else None


def _button(button: Button) -> InlineKeyboardButton:
    if button.link:
        return InlineKeyboardButton(button.label, url=button.link)
    return InlineKeyboardButton(button.label, callback_data=button.token, style=_STYLES[button.style])


def became_of(error: TelegramError, outgoing: Outgoing) -> Delivered:
    """What became of `outgoing` when saying it raised `error`."""
    reason = error.message[:200]
    match error:
        case RetryAfter():
            return Later(seconds_of(error))
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case Forbidden() if not _is_only_this_kind(error, outgoing):
            return Unreachable(reason)
        case InvalidToken():
            return Later(_TOKEN_REFUSED_SECONDS, whole=True)
        case BadRequest() | Forbidden():
            return _refused(error, outgoing)
        case NetworkError() if isinstance(error.__cause__, _NEVER_LEFT):
            return Later(_NOT_CONNECTED_SECONDS, whole=True)
        case NetworkError() if _says(error, ("too many requests",)):
            return Later(1.0)
        case NetworkError() if _says(error, ("request entity too large",)):
            return Rejected(reason)
        case _:
            # A lost answer, a gateway's error, or an answer that is none. Its text may hold what we said.
            return Uncertain(f"{type(error).__name__} caused by {type(error.__cause__).__name__}")


def _refused(error: TelegramError, outgoing: Outgoing) -> Delivered:
    if _says(error, _UNCHANGED) or (outgoing.closes and _says(error, _CLOSED)):
        return Sent(outgoing.replaces)
    if _is_only_this_kind(error, outgoing):
        return Rejected(error.message[:200])
    if outgoing.tap and _says(error, _TAP_TOO_OLD):
        return Sent("")
    if outgoing.replaces and _says(error, _GONE):
        return Rejected(error.message[:200], gone=True)
    if _says(error, _OUT_OF_REACH):
        return Unreachable(error.message[:200])
    return Rejected(error.message[:200])


def _is_only_this_kind(error: TelegramError, outgoing: Outgoing) -> bool:
    """Whether words would be taken in that chat, and only a poll or a picture is not."""
    return bool(outgoing.options and _says(error, _NO_POLLS)) or (outgoing.is_picture and _says(error, _NO_PICTURES))


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram asks us to wait."""
    # A timedelta where PTB_TIMEDELTA is on, as service.py has it.
    after = error.retry_after
    return float(after) if isinstance(after, int) else after.total_seconds()


def _says(error: TelegramError, phrases: tuple[str, ...]) -> bool:
    said = error.message.lower()
    return any(phrase in said for phrase in phrases)

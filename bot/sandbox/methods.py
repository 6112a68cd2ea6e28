"""What the bot can do: the methods of the Bot API, as far as a group's record book needs them.

Each is a function of the fake Telegram and the call's parameters; it returns the result as the Bot API writes it, or
raises Refused with the real one's words. getUpdates and the webhook live in `wire`, for they wait and call out.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.sandbox.call import Params, named
from bot.sandbox.chats import Chat, Message, Poll, Toast, member_of
from bot.sandbox.markup import keyboard_of, parse_html, with_found_entities
from bot.sandbox.pictures import size_of
from bot.sandbox.profile import PROFILE
from bot.sandbox.refusals import Refused, bad, forbidden, migrated
from bot.sandbox.telegram import ATTACHMENTS, FakeTelegram

__all__ = ["METHODS"]

Json = dict[str, Any]

TEXT_MAX = 4096
CAPTION_MAX = 1024
TOAST_MAX = 200
QUERY_LIFE = timedelta(seconds=150)
DELETABLE = timedelta(hours=48)
TYPING = timedelta(seconds=5)
OPTIONS_MAX = 12

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content "
    "and reply markup of the message"
)


def get_me(telegram: FakeTelegram, _: Params) -> Json:
    return telegram.bot.wire() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


# Messages.


def send_message(telegram: FakeTelegram, params: Params) -> Json:
    chat = _reachable(telegram, params)
    body = _words(params, "text", TEXT_MAX)
    if not body["text"]:
        raise bad("message text is empty")
    return _send(telegram, params, chat, body)


def send_photo(telegram: FakeTelegram, params: Params) -> Json:
    chat = _reachable(telegram, params)
    _check_photos(chat)
    return _send(telegram, params, chat, _photo(telegram, params, "photo") | _words(params, "caption", CAPTION_MAX))


def send_document(telegram: FakeTelegram, params: Params) -> Json:
    """A file that the bot made; what is in it is nobody's business but the reader's."""
    chat = _reachable(telegram, params)
    content = params.upload("document")
    if not content:
        raise bad("file must be non-empty")
    document = telegram.file(content) | {"file_name": params.filename("document")}
    return _send(telegram, params, chat, {"document": document} | _words(params, "caption", CAPTION_MAX))


def send_voice(telegram: FakeTelegram, params: Params) -> Json:
    """A voice note that somebody sent before, by its id; the bot records none of its own."""
    chat = _reachable(telegram, params)
    id = params.text("voice")
    if telegram.files.get(id) != b"voice":
        raise bad("wrong file identifier/HTTP URL specified")
    voice = ATTACHMENTS["voice"] | {"file_id": id, "file_unique_id": f"unique-{id}"}
    return _send(telegram, params, chat, {"voice": voice} | _words(params, "caption", CAPTION_MAX))


def edit_message_text(telegram: FakeTelegram, params: Params) -> Json:
    message = _own_message(telegram, params, "edit")
    if "text" not in message.body:
        raise bad("there is no text in the message to edit")
    body = _words(params, "text", TEXT_MAX)
    if not body["text"]:
        raise bad("message text is empty")
    return _change(telegram, params, message, body)


def edit_message_caption(telegram: FakeTelegram, params: Params) -> Json:
    message = _own_message(telegram, params, "edit")
    kept = {kind: message.body[kind] for kind in ("photo", "voice") if kind in message.body}
    if not kept:
        raise bad("there is no caption in the message to edit")
    return _change(telegram, params, message, kept | _words(params, "caption", CAPTION_MAX))


def edit_message_media(telegram: FakeTelegram, params: Params) -> Json:
    """A photo with other words below it, in the place of a photo or of words: never the other way round."""
    message = _own_message(telegram, params, "edit")
    if not ("photo" in message.body or "text" in message.body):
        raise bad("message can't be edited")
    media = params.object("media")
    if not isinstance(media, dict) or media.get("type") != "photo":
        raise bad("the sandbox knows photos only")
    _check_photos(message.chat)
    inner = Params(media, params.uploads, params.filenames)
    return _change(telegram, params, message, _photo(telegram, inner, "media") | _words(inner, "caption", CAPTION_MAX))


def edit_message_reply_markup(telegram: FakeTelegram, params: Params) -> Json:
    message = _own_message(telegram, params, "edit")
    return _change(telegram, params, message, message.body)


def delete_message(telegram: FakeTelegram, params: Params) -> bool:
    chat = _reachable(telegram, params)
    message = chat.messages.get(params.number("message_id"))
    if message is None or message.deleted:
        raise bad("message to delete not found")
    others = message.sender is not telegram.bot and not chat.is_private and chat.bot != "administrator"
    if others or telegram.now() - message.at >= DELETABLE:
        raise bad("message can't be deleted for everyone")
    message.deleted = True
    telegram.changed()
    return True


def answer_callback_query(telegram: FakeTelegram, params: Params) -> bool:
    query = telegram.queries.get(params.text("callback_query_id"))
    if query is None or telegram.now() - query.at >= QUERY_LIFE:
        raise bad(TOO_OLD)
    text = params.text("text")
    if len(text) > TOAST_MAX:
        raise bad("MESSAGE_TOO_LONG")
    del telegram.queries[query.id]
    if text:
        query.person.toasts.append(Toast(telegram.number("toast"), query.chat.id, text, params.flag("show_alert")))
    telegram.changed()
    return True


def send_chat_action(telegram: FakeTelegram, params: Params) -> bool:
    chat = _reachable(telegram, params)
    chat.typing_until = telegram.now() + TYPING
    telegram.changed()
    return True


# Polls.


def send_poll(telegram: FakeTelegram, params: Params) -> Json:
    chat = _reachable(telegram, params)
    if not chat.may_send_polls:
        raise bad("not enough rights to send polls to the chat")
    question = params.text("question").strip()
    raw = params.object("options") or []
    options = tuple((one["text"] if isinstance(one, dict) else str(one)).strip() for one in raw)
    if not 1 <= len(question) <= 300:
        raise bad("poll question must be non-empty" if not question else "poll question length must not exceed 300")
    if not options:
        raise bad("poll must have at least one answer option")
    if len(options) > OPTIONS_MAX:
        raise bad(f"poll can't have more than {OPTIONS_MAX} options")
    if not all(1 <= len(text) <= 100 for text in options):
        raise bad("poll options length must not exceed 100")
    poll = Poll(
        id=str(telegram.number("poll", 5_000_000_001)),
        question=question,
        options=options,
        anonymous=params.flag("is_anonymous", default=True),
        multiple=params.flag("allows_multiple_answers"),
        revoting=params.flag("allows_revoting", default=True),
        closes_at=_closing(telegram, params),
    )
    return _send(telegram, params, chat, {}, poll)


def stop_poll(telegram: FakeTelegram, params: Params) -> Json:
    telegram.close_polls_that_are_due()
    message = _own_message(telegram, params, "stop")
    poll = message.poll
    if poll is None:
        raise bad("message is not a poll")
    if poll.closed:
        raise bad("poll has already been closed")
    message.keyboard = keyboard_of(params.object("reply_markup"))
    telegram.close_poll(poll)
    return poll.wire()


# Chats and files.


def get_chat(telegram: FakeTelegram, params: Params) -> Json:
    gifts = "unlimited_gifts limited_gifts unique_gifts premium_subscription gifts_from_channels"
    return _reachable(telegram, params).wire() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts.split(), False),
    }


def get_chat_member(telegram: FakeTelegram, params: Params) -> Json:
    chat = _reachable(telegram, params)
    user = params.number("user_id")
    if user == telegram.bot.id:
        return member_of(telegram.bot, chat.bot)
    if user not in telegram.people:
        raise bad("user not found")
    inside = user in chat.members or user == chat.id
    return member_of(telegram.people[user], "member" if inside else "left")


def get_chat_member_count(telegram: FakeTelegram, params: Params) -> int:
    chat = _reachable(telegram, params)
    return 2 if chat.is_private else len(chat.members) + 1


def pin_chat_message(telegram: FakeTelegram, params: Params) -> bool:
    chat = _reachable(telegram, params)
    message = chat.messages.get(params.number("message_id"))
    if message is None or message.deleted:
        raise bad("message to pin not found")
    if not chat.is_private and chat.bot != "administrator":
        raise bad("not enough rights to manage pinned messages in the chat")
    chat.pinned = message.id
    telegram.changed()
    return True


def leave_chat(telegram: FakeTelegram, params: Params) -> bool:
    chat = _reachable(telegram, params)
    if chat.is_private:
        raise bad("chat member status can't be changed in private chats")
    chat.bot = "left"
    telegram.post(chat, telegram.bot, {"left_chat_member": telegram.bot.wire()})
    return True


def get_file(telegram: FakeTelegram, params: Params) -> Json:
    id = params.text("file_id")
    if id not in telegram.files:
        raise bad("wrong file_id or the file is temporarily unavailable")
    size = len(telegram.files[id])
    return {"file_id": id, "file_unique_id": f"unique-{id}", "file_size": size, "file_path": f"files/{id}"}


METHODS = PROFILE | named(
    get_me,
    send_message,
    send_photo,
    send_document,
    send_voice,
    edit_message_text,
    edit_message_caption,
    edit_message_media,
    edit_message_reply_markup,
    delete_message,
    answer_callback_query,
    send_chat_action,
    send_poll,
    stop_poll,
    get_chat,
    get_chat_member,
    get_chat_member_count,
    pin_chat_message,
    leave_chat,
    get_file,
)


# How they do it.


def _reachable(telegram: FakeTelegram, params: Params) -> Chat:
    """The chat that a call is about. Raises Refused in the words by which bots tell what became of it."""
    if "chat_id" not in params:
        raise bad("chat_id is empty")
    try:
        chat = telegram.chats.get(params.number("chat_id"))
    except Refused:
        chat = None
    if chat is None or chat.bot == "absent":
        raise bad("chat not found")
    if chat.moved_to is not None:
        raise migrated(chat.moved_to.id)
    if chat.person is not None:
        if chat.person.deactivated:
            raise forbidden("user is deactivated")
        if not chat.person.started:
            raise forbidden("bot can't initiate conversation with a user")
        if chat.person.blocked:
            raise forbidden("bot was blocked by the user")
    elif not chat.bot_is_in:
        gone = "bot was kicked from" if chat.bot == "kicked" else "bot is not a member of"
        raise forbidden(f"{gone} the {chat.kind} chat")
    return chat


def _check_photos(chat: Chat) -> None:
    if not chat.may_send_photos:
        raise bad("not enough rights to send photos to the chat")


def _own_message(telegram: FakeTelegram, params: Params, to: str) -> Message:
    chat = _reachable(telegram, params)
    message = chat.messages.get(params.number("message_id"))
    if message is None or message.deleted:
        raise bad("message with poll to stop not found" if to == "stop" else f"message to {to} not found")
    if message.sender is not telegram.bot or (to == "edit" and (message.poll or message.kind == "service")):
        raise bad("poll can't be stopped" if to == "stop" else "message can't be edited")
    return message


def _send(telegram: FakeTelegram, params: Params, chat: Chat, body: Json, poll: Poll | None = None) -> Json:
    keyboard = keyboard_of(params.object("reply_markup"))
    reply = params.object("reply_parameters") or {}
    reply_to = reply.get("message_id")
    original = chat.messages.get(reply_to) if reply_to is not None else None
    if reply_to is not None and (original is None or original.deleted):
        if not reply.get("allow_sending_without_reply"):
            raise bad("message to be replied not found")
        reply_to = None
    if telegram.pace is not None:
        telegram.pace.check(chat.id, telegram.now())
    message = telegram.post(chat, telegram.bot, body, reply_to=reply_to)
    message.keyboard, message.poll = keyboard, poll
    if poll is not None:
        telegram.polls[poll.id] = message
    chat.typing_until = None
    return message.wire()


def _change(telegram: FakeTelegram, params: Params, message: Message, body: Json) -> Json:
    """Gives a message other contents. A keyboard that is not sent along is gone, as it is on Telegram."""
    keyboard = keyboard_of(params.object("reply_markup"))
    if (body, keyboard) == (message.body, message.keyboard):
        raise bad(NOT_MODIFIED)
    if telegram.pace is not None:
        telegram.pace.check(message.chat.id, telegram.now())
    if body != message.body:
        message.edited_at = telegram.now()
    message.body, message.keyboard = body, keyboard
    telegram.changed()
    return message.wire()


def _words(params: Params, name: str, most: int) -> Json:
    """A text or caption and its entities, as they stand in a message."""
    mode = params.text("parse_mode")
    text, entities = params.text(name), list(params.object("entities" if name == "text" else "caption_entities") or [])
    if mode.lower() == "html":
        text, entities = parse_html(text)
    elif mode:
        raise bad("unsupported parse_mode")
    kept = text.rstrip() if entities else text.strip()
    if len(kept) > most:
        raise bad("message is too long" if name == "text" else "message caption is too long")
    entities = with_found_entities(kept, entities)
    if name == "caption" and not kept:
        return {}
    return {name: kept} | ({"entities" if name == "text" else "caption_entities": entities} if entities else {})


def _photo(telegram: FakeTelegram, params: Params, name: str) -> Json:
    content = params.upload(name)
    if content is None:
        id = params.text(name)
        if not id:
            raise bad("there is no photo in the request")
        if id not in telegram.files:
            raise bad("wrong file identifier/HTTP URL specified")
        kept = {"file_id": id, "file_unique_id": f"unique-{id}", "file_size": len(telegram.files[id])}
        content = telegram.files[id]
        if content in (b"voice", b"sticker"):
            raise bad(f"can't use file of type {content.decode().capitalize()} as Photo")
    else:
        kept = {}
    # What people only pretend to send has a size too.
    pretended = ATTACHMENTS["photo"]
    size = (pretended["width"], pretended["height"]) if kept and content == b"photo" else size_of(content)
    if size is None:
        raise bad("IMAGE_PROCESS_FAILED")
    width, height = size
    return {"photo": [(kept or telegram.file(content)) | {"width": width, "height": height}]}


def _closing(telegram: FakeTelegram, params: Params) -> datetime | None:
    if "close_date" in params:
        moment = datetime.fromtimestamp(params.number("close_date"), UTC)
        seconds = (moment - telegram.now()).total_seconds()
    elif "open_period" in params:
        seconds = params.number("open_period")
        moment = telegram.now() + timedelta(seconds=seconds)
    else:
        return None
    if not 5 <= seconds <= 2_628_000:
        raise bad("poll close date is invalid" if "close_date" in params else "poll open period is invalid")
    return moment

"""Updates in: what an update means to us.

Only new messages from the person themself act. What was edited, forwarded, posted through another bot or by a channel,
or said by an administrator who hides who they are, changes nothing, and says why where that helps. In a group chat only
commands to us, taps and votes act; we do not read along.
"""

from __future__ import annotations

import json
import re
from typing import Any

from telegram import CallbackQuery, ChatMember, ChatMemberUpdated, Message, Update, User

from bot import clock
from bot.channels import Unreadable
from bot.inbox import Raw
from bot.messages import Heard, Incoming

__all__ = ["raw_of", "read"]

# Telegram's own accounts: they stand in for whoever must not be named.
_ANONYMOUS_ADMIN = 1087968824
_CHANNEL = frozenset({136817688, 777000})

# Three parts: the command, whom it is for, and what stands behind it.
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?", re.DOTALL)

_THERE = frozenset({ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.OWNER, ChatMember.RESTRICTED})


def raw_of(update: dict[str, Any]) -> Raw:
    """An update as it came, to be stored. Raises ValueError if it has no number: nothing could make it count once."""
    number = update.get("update_id")
    if type(number) is not int:
        raise ValueError("an update without a number")
    # ASCII only: half a character, which Telegram does send, cannot be written as UTF-8.
    return Raw(f"telegram:{number}", "telegram", _whose(update), json.dumps(update, separators=(",", ":")))


def read(body: str, us: str = "") -> Incoming:
    """What a stored update means. `us` is our own user name, by which commands to other bots are told apart.

    Raises Unreadable if it cannot be understood.
    """
    try:
        raw = json.loads(body)
        # The library refuses a vote, or a poll, for the lack of fields that nobody here asks for.
        if "poll_answer" in raw:
            return _vote(f"telegram:{raw['update_id']}", raw["poll_answer"])
        if "poll" in raw:
            return _poll(f"telegram:{raw['update_id']}", raw["poll"])
        update = Update.de_json(raw, None)
        key = f"telegram:{update.update_id}"
        if update.callback_query:
            return _tap(key, update.callback_query)
        if update.my_chat_member:
            return _membership(key, update.my_chat_member)
        if update.message:
            return _message(key, update.message, us)
        if update.edited_message:
            return _without_effect(key, update.edited_message, "edited")
        return Incoming(key, "telegram", Heard.IGNORED, clock.now(), reason="unknown")
    except Exception as error:  # noqa: BLE001 - whatever the library makes of a shape that it does not know
        # Its message may quote what somebody wrote.
        raise Unreadable(f"an update that cannot be read: {type(error).__name__}") from None


def _message(key: str, message: Message, us: str) -> Incoming:
    if message.migrate_to_chat_id or message.migrate_from_chat_id:
        return _migration(key, message)
    private = message.chat.type == "private"
    text = _plain(message.text or message.caption or "")
    command = _COMMAND.fullmatch(text.strip()) if message.text else None
    if reason := _why_ignored(message):
        if reason == "anonymous" and command and _is_to(us, command[2]):
            # It changes nothing, but whoever gave the command should hear how to do it.
            said = (command[1].lower(), (command[3] or "").strip())
            return _said(key, message, Heard.IGNORED, command=said[0], text=said[1], reason=reason)
        return _without_effect(key, message, reason)
    if command and not _is_to(us, command[2]):
        return _without_effect(key, message, "not-for-us")
    if command:
        return _said(key, message, Heard.COMMAND, command=command[1].lower(), text=(command[3] or "").strip())
    if not private:
        return _without_effect(key, message, "in-group")
    if message.text is not None:
        return _said(key, message, Heard.TEXT, text=text)
    if message.photo:
        # The last is the largest.
        return _said(key, message, Heard.PHOTO, text=text, file=message.photo[-1].file_id)
    if message.voice:
        return _said(key, message, Heard.VOICE, text=text, file=message.voice.file_id)
    if message.sticker:
        return _said(key, message, Heard.STICKER)
    if message.effective_attachment is not None:
        return _said(key, message, Heard.OTHER, text=text)
    return _without_effect(key, message, "service")


def _why_ignored(message: Message) -> str:
    """Why a message changes nothing; "" if it does act."""
    author = message.from_user
    if message.sender_chat or author is None or author.id == _ANONYMOUS_ADMIN or author.id in _CHANNEL:
        hidden = message.sender_chat is not None and message.sender_chat.id == message.chat.id
        return "anonymous" if hidden or (author and author.id == _ANONYMOUS_ADMIN) else "channel"
    if message.forward_origin or message.is_automatic_forward:
        return "forwarded"
    if message.via_bot or author.is_bot or message.sender_business_bot:
        return "via-bot"
    return ""


def _said(
    key: str, message: Message, kind: Heard, *, text: str = "", command: str = "", reason: str = "", file: str = ""
) -> Incoming:
    author = message.from_user
    return Incoming(
        key,
        "telegram",
        kind,
        message.date,
        sender=str(author.id) if author else "",
        chat=str(message.chat.id),
        private=message.chat.type == "private",
        text=text,
        command=command,
        name=_name(author),
        language=(author.language_code or "") if author else "",
        # Supergroups without topics number their threads of replies too, and nothing can be sent into those.
        topic=str(message.message_thread_id) if message.is_topic_message else "",
        reason=reason,
        file=file,
    )


def _without_effect(key: str, message: Message, reason: str) -> Incoming:
    return _said(key, message, Heard.IGNORED, reason=reason)


def _migration(key: str, message: Message) -> Incoming:
    # Telegram tells it twice, once in each chat, in either order.
    old, new = message.chat.id, message.migrate_to_chat_id
    if message.migrate_from_chat_id:
        old, new = message.migrate_from_chat_id, message.chat.id
    return Incoming(key, "telegram", Heard.MIGRATED, message.date, chat=str(old), private=False, text=str(new))


def _tap(key: str, query: CallbackQuery) -> Incoming:
    # A tap carries no time of its own.
    at, message = clock.now(), query.message
    author = query.from_user
    if message is None or not query.data:
        return Incoming(key, "telegram", Heard.IGNORED, at, sender=str(author.id), tap=query.id, reason="unknown")
    return Incoming(
        key,
        "telegram",
        Heard.TAP,
        at,
        sender=str(author.id),
        chat=str(message.chat.id),
        private=message.chat.type == "private",
        token=_plain(query.data),
        tap=query.id,
        name=_name(author),
        language=author.language_code or "",
        topic=str(message.message_thread_id) if isinstance(message, Message) and message.is_topic_message else "",
    )


def _vote(key: str, answer: dict[str, Any]) -> Incoming:
    """A vote names its poll and nothing else: neither chat nor time."""
    if "voter_chat" in answer:
        # A channel, or an administrator who votes as the group. As `user` an account of Telegram's own stands there.
        return Incoming(key, "telegram", Heard.IGNORED, clock.now(), private=False, reason="anonymous")
    voter = answer["user"]
    return Incoming(
        key,
        "telegram",
        Heard.VOTED,
        clock.now(),
        sender=str(int(voter["id"])),
        private=False,
        name=_plain(f"{voter.get('first_name', '')} {voter.get('last_name', '')}".strip()),
        language=str(voter.get("language_code", "")),
        poll=str(answer["poll_id"]),
        # Telegram counts from 0.
        options=tuple(int(option) + 1 for option in answer["option_ids"]),
    )


def _poll(key: str, poll: dict[str, Any]) -> Incoming:
    return Incoming(
        key,
        "telegram",
        Heard.POLL,
        clock.now(),
        private=False,
        poll=str(poll["id"]),
        text=_plain(str(poll["question"])),
        labels=tuple(_plain(str(option["text"])) for option in poll["options"]),
        closed=bool(poll["is_closed"]),
    )


def _membership(key: str, change: ChatMemberUpdated) -> Incoming:
    private = change.chat.type == "private"
    was, now = _is_there(change.old_chat_member), _is_there(change.new_chat_member)
    kind, reason = Heard.IGNORED, "service"
    if private and was != now:
        kind, reason = (Heard.UNBLOCKED if now else Heard.BLOCKED), ""
    elif was != now and change.chat.type != "channel":
        kind, reason = (Heard.BOT_ADDED if now else Heard.BOT_REMOVED), ""
    return Incoming(
        key,
        "telegram",
        kind,
        change.date,
        sender=str(change.from_user.id),
        chat=str(change.chat.id),
        private=private,
        name=_name(change.from_user),
        language=change.from_user.language_code or "",
        reason=reason,
    )


def _is_there(member: ChatMember) -> bool:
    # Somebody restricted may have left, and stays restricted.
    return member.status in _THERE and getattr(member, "is_member", True)


def _is_to(us: str, whom: str | None) -> bool:
    return not whom or not us or whom.lower() == us.lower()


def _name(author: User | None) -> str:
    return _plain(author.full_name) if author else ""


def _plain(text: str) -> str:
    """`text` as every part of the house can write it: halves of characters become U+FFFD, and no NUL stays."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")


# The update's own kinds, in which the person who did it is found.
_AUTHORED = ("message", "edited_message", "callback_query", "my_chat_member")


def _whose(update: dict[str, Any]) -> str:
    """Whose event it is, so that a person's events keep their order; "" where nobody can be named.

    It reads the bare JSON: even an update that nothing else can read is stored.
    """
    for kind in _AUTHORED:
        if isinstance(found := update.get(kind), dict):
            for part in ("from", "chat"):
                if isinstance(whose := found.get(part), dict) and type(whose.get("id")) is int:
                    return str(whose["id"])
    answer = update.get("poll_answer")
    voter = answer.get("user") if isinstance(answer, dict) else None
    return str(voter["id"]) if isinstance(voter, dict) and type(voter.get("id")) is int else ""

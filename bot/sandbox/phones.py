"""What a phone shows, as plain data for the page: the chat's head, its messages, what can be tapped, what popped up."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from bot.sandbox.chats import Chat, Message, Person
from bot.sandbox.pictures import size_of
from bot.sandbox.telegram import FakeTelegram

__all__ = ["chats_of", "phone"]

Json = dict[str, Any]

MESSAGES_MAX = 100
TOASTS_MAX = 5
SPINNER = timedelta(seconds=15)


def chats_of(telegram: FakeTelegram, person: int) -> list[Json]:
    """The chats of a person: with the bot, and the groups they are in."""
    groups = [chat for chat in telegram.chats.values() if person in chat.members and chat.moved_to is None]
    return [{"id": person, "title": telegram.bot.name, "kind": "private"}] + [
        {"id": chat.id, "title": chat.title, "kind": chat.kind, "bot": chat.bot_is_in} for chat in groups
    ]


def phone(telegram: FakeTelegram, person: int, chat: int) -> Json | None:
    """One phone that shows one chat; None if there is no such person, or they are not in that chat."""
    who, where = telegram.people.get(person), telegram.chats.get(chat)
    if who is None or where is None or (chat != person and person not in where.members):
        return None
    if where.moved_to is not None:
        return phone(telegram, person, where.moved_to.id) or None
    toasts = [one for one in who.toasts if one.chat == chat][-TOASTS_MAX:]
    messages = [one for one in _history(where) if not one.deleted][-MESSAGES_MAX:]
    return {
        "person": person,
        "chat": chat,
        "kind": where.kind,
        "channel": "telegram",
        "title": telegram.bot.name if where.is_private else where.title,
        "members": len(where.members),
        "bot": where.bot_is_in,
        "started": who.started,
        "blocked": who.blocked,
        "typing": where.typing_until is not None and telegram.now() < where.typing_until,
        "description": _in_language(telegram, "description", who),
        "commands": telegram.menu(person, chat),
        "messages": [_message(telegram, who, one) for one in messages],
        "toasts": [{"number": one.number, "text": one.text, "alert": one.alert} for one in toasts],
    }


def _history(chat: Chat) -> list[Message]:
    """All messages of a chat; those of the group it was before it became a supergroup stand in front."""
    earlier = _history(chat.moved_from) if chat.moved_from is not None else []
    return earlier + list(chat.messages.values())


def _message(telegram: FakeTelegram, who: Person, message: Message) -> Json:
    reply = message.reply_to
    return {
        "id": message.id,
        "chat": message.chat.id,
        "by": message.chat.title if message.as_group else message.sender.name,
        "sender": message.chat.id if message.as_group else message.sender.id,
        "mine": message.sender is who and not message.as_group,
        "kind": message.kind,
        "at": message.at.isoformat(),
        "edited": message.edited_at is not None,
        "text": _shown(message.text),
        "entities": message.body.get("entities") or message.body.get("caption_entities") or [],
        "rows": _rows(telegram, who, message),
        "picture": _picture(telegram, message),
        "file": _file(message),
        "sticker": message.body.get("sticker", {}).get("emoji", ""),
        "poll": _poll(telegram, who, message),
        "reply": {"by": reply.sender.name, "text": reply.text} if reply else None,
        "forwarded": message.origin["sender_user"]["first_name"] if message.origin else "",
        "service": _service(message),
        "pinned": message.chat.pinned == message.id,
    }


def _shown(text: str) -> str:
    """A message's text as clients show it: what a link said behind /start is the bot's to see."""
    return re.sub(r"(/start(@\w+)?) [\w-]+", r"\1", text) if text.startswith("/start") else text


def _rows(telegram: FakeTelegram, who: Person, message: Message) -> list[list[Json]]:
    """The buttons. One turns while the bot has not answered this person's tap on it."""
    turning = {
        query.data
        for query in telegram.queries.values()
        if query.person is who
        and query.chat is message.chat
        and query.message_id == message.id
        and telegram.now() - query.at < SPINNER
    }
    return [
        [
            {
                "text": one["text"],
                "url": one.get("url", ""),
                "style": one.get("style", ""),
                "turning": one.get("callback_data") in turning,
            }
            for one in row
        ]
        for row in message.keyboard
    ]


def _picture(telegram: FakeTelegram, message: Message) -> Json | None:
    """Where a photo can be fetched and how large it is; no address for what people only pretend to send."""
    if "photo" not in message.body:
        return None
    photo = message.body["photo"][-1]
    real = size_of(telegram.files[photo["file_id"]]) is not None
    address = f"/stage/files/{photo['file_id']}" if real else ""
    return {"address": address, "width": photo["width"], "height": photo["height"]}


def _file(message: Message) -> Json | None:
    """What a file is called and where it can be fetched, if the bot sent it."""
    name = message.body.get("document", {}).get("file_name", "")
    return {"name": name, "address": f"/stage/files/{message.body['document']['file_id']}"} if name else None


def _poll(telegram: FakeTelegram, who: Person, message: Message) -> Json | None:
    """A poll, and who chose what: everybody sees that, unless it is anonymous."""
    poll = message.poll
    if poll is None:
        return None
    mine = poll.votes.get(who.id, ())
    shown = {} if poll.anonymous else poll.votes
    return {
        "question": poll.question,
        "closed": poll.closed,
        "closes_at": poll.closes_at.isoformat() if poll.closes_at else "",
        "anonymous": poll.anonymous,
        "total": len(poll.votes),
        "options": [
            {
                "text": text,
                "count": count,
                "mine": number in mine,
                "voters": [_voter(telegram, voter) for voter, chosen in shown.items() if number in chosen],
            }
            for number, (text, count) in enumerate(zip(poll.options, poll.counts(), strict=True))
        ],
    }


def _voter(telegram: FakeTelegram, voter: int) -> str:
    """The name of a person, or of the group that an administrator voted as."""
    return telegram.people[voter].name if voter in telegram.people else telegram.chats[voter].title


def _service(message: Message) -> str:
    """What Telegram itself writes into a chat, in the page's own language."""
    body, by = message.body, message.sender.name
    if "new_chat_members" in body:
        name = str(body["new_chat_members"][0]["first_name"])
        return f"{name} joined the group" if name == by else f"{by} added {name}"
    if "left_chat_member" in body:
        name = str(body["left_chat_member"]["first_name"])
        return f"{name} left the group" if name == by else f"{by} removed {name}"
    if "migrate_from_chat_id" in body:
        return "The group became a supergroup"
    return ""


def _in_language(telegram: FakeTelegram, name: str, who: Person) -> str:
    found = telegram.descriptions.get((name, who.language[:2])) or telegram.descriptions.get((name, ""))
    return found or ""

"""Who and what there is in the fake Telegram: people, the bot, chats, messages, polls; and how the Bot API writes them.

Plain things without rules; what may be done with them stands in `telegram` (by people) and `methods` (by the bot).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

__all__ = ["CHANNEL_BOT", "Bot", "Chat", "Message", "Person", "Poll", "Query", "Seen", "Toast", "member_of", "unix"]

Json = dict[str, Any]

# Members who post as the group itself, as anonymous administrators do, all come from this one account.
GROUP_ANONYMOUS_BOT: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
# Where a voter is a chat, this account stands in the place of the person.
CHANNEL_BOT: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}

ADMINISTRATOR_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
)

CONTENT = ("poll", "photo", "voice", "sticker", "location", "contact", "document", "text")


def unix(moment: datetime) -> int:
    return int(moment.timestamp())


@dataclass(frozen=True, slots=True)
class Toast:
    """An answer to a tap in a chat, shown to who tapped: for a moment, or as an alert until they close it."""

    number: int
    chat: int
    text: str
    alert: bool


@dataclass(eq=False, slots=True)
class Person:
    """Somebody with a phone. `note` is what the page writes beside their name, such as "treasurer"."""

    id: int
    first_name: str
    language: str = "en"
    last_name: str = ""
    username: str = ""
    note: str = ""
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    toasts: list[Toast] = field(default_factory=list)

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def wire(self) -> Json:
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        optional = {"last_name": self.last_name, "username": self.username, "language_code": self.language}
        return user | {key: value for key, value in optional.items() if value}


@dataclass(frozen=True, slots=True)
class Bot:
    """The one bot there is."""

    id: int
    name: str
    username: str

    def wire(self) -> Json:
        return {"id": self.id, "is_bot": True, "first_name": self.name, "username": self.username}


@dataclass(eq=False, slots=True)
class Chat:
    """A private chat between one person and the bot (its id is the person's), or a group chat."""

    id: int
    kind: Literal["private", "group", "supergroup"]
    title: str = ""
    person: Person | None = None
    members: dict[int, Person] = field(default_factory=dict)
    bot: Literal["absent", "member", "administrator", "left", "kicked"] = "absent"
    messages: dict[int, Message] = field(default_factory=dict)
    may_send_polls: bool = True
    may_send_photos: bool = True
    pinned: int | None = None
    typing_until: datetime | None = None
    moved_to: Chat | None = None
    moved_from: Chat | None = None

    @property
    def is_private(self) -> bool:
        return self.kind == "private"

    @property
    def bot_is_in(self) -> bool:
        return self.bot in ("member", "administrator")

    def wire(self) -> Json:
        if self.person is not None:
            user = self.person.wire()
            names = {key: user[key] for key in ("first_name", "last_name", "username") if key in user}
            return {"id": self.id, "type": "private"} | names
        return {"id": self.id, "type": self.kind, "title": self.title}


@dataclass(eq=False, slots=True)
class Poll:
    """A poll. `votes` holds the options each person or chat chose; a vote that is taken back is not kept."""

    id: str
    question: str
    options: tuple[str, ...]
    anonymous: bool
    multiple: bool
    revoting: bool
    closes_at: datetime | None = None
    closed: bool = False
    votes: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def counts(self) -> list[int]:
        return [sum(number in chosen for chosen in self.votes.values()) for number in range(len(self.options))]

    def wire(self) -> Json:
        options = [
            {"persistent_id": f"{self.id}-{number}", "text": text, "voter_count": count}
            for number, (text, count) in enumerate(zip(self.options, self.counts(), strict=True))
        ]
        poll: Json = {
            "id": self.id,
            "question": self.question,
            "options": options,
            "total_voter_count": len(self.votes),
            "is_closed": self.closed,
            "is_anonymous": self.anonymous,
            "type": "regular",
            "allows_multiple_answers": self.multiple,
            "allows_revoting": self.revoting,
            "members_only": False,
        }
        return poll | ({"close_date": unix(self.closes_at)} if self.closes_at else {})


@dataclass(eq=False, slots=True)
class Message:
    """One message. `body` is its content as the Bot API writes it: {"text": ..., "entities": [...]} and the like."""

    id: int
    chat: Chat
    sender: Person | Bot
    at: datetime
    body: Json
    keyboard: list[list[Json]] = field(default_factory=list)
    reply_to: Message | None = None
    origin: Json | None = None
    as_group: bool = False
    edited_at: datetime | None = None
    poll: Poll | None = None
    deleted: bool = False

    @property
    def text(self) -> str:
        """The words of it: a text or a caption; a poll's question."""
        return str(self.body.get("text") or self.body.get("caption") or (self.poll.question if self.poll else ""))

    @property
    def kind(self) -> str:
        """What it is: text, photo, voice, sticker, location, contact, poll, or service."""
        return next((kind for kind in CONTENT if kind in self.body or (kind == "poll" and self.poll)), "service")

    def wire(self, *, with_reply: bool = True) -> Json:
        message: Json = {"message_id": self.id, "date": unix(self.at), "chat": self.chat.wire()}
        message["from"] = GROUP_ANONYMOUS_BOT if self.as_group else self.sender.wire()
        if self.as_group:
            message["sender_chat"] = self.chat.wire()
        if self.edited_at is not None:
            message["edit_date"] = unix(self.edited_at)
        if self.origin is not None:
            message["forward_origin"] = self.origin
        if self.reply_to is not None and with_reply:
            message["reply_to_message"] = self.reply_to.wire(with_reply=False)
        message |= self.body
        if self.poll is not None:
            message["poll"] = self.poll.wire()
        if self.keyboard:
            message["reply_markup"] = {"inline_keyboard": self.keyboard}
        return message


@dataclass(eq=False, slots=True)
class Query:
    """One tap on a button that the bot has not answered yet: its spinner turns."""

    id: str
    person: Person
    chat: Chat
    message_id: int
    data: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Seen:
    """A message as a person sees it: who wrote it, its words, its buttons by rows, and whether it says "edited".

    options: of a poll, what can be chosen, and how many chose it. closed: a poll that takes no more votes.
    """

    id: int
    by: str
    mine: bool
    kind: str
    text: str
    rows: tuple[tuple[str, ...], ...]
    edited: bool
    options: tuple[tuple[str, int], ...] = ()
    closed: bool = False

    @property
    def buttons(self) -> Sequence[str]:
        """The labels of its buttons, one after the other."""
        return tuple(label for row in self.rows for label in row)


def member_of(who: Person | Bot, status: str) -> Json:
    """A ChatMember as the Bot API writes it. An administrator may manage the chat and pin, and nothing else."""
    member: Json = {"user": who.wire(), "status": status}
    if status == "kicked":
        member["until_date"] = 0
    if status == "administrator":
        member |= {right: right in ("can_manage_chat", "can_pin_messages") for right in ADMINISTRATOR_RIGHTS}
    return member

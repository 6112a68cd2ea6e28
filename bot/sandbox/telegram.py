"""A fake Telegram: people with phones, their chats with one bot, and what the bot has yet to hear. No network, no bot.

This is the side of the people. Everything a person does goes through a method here and becomes an update:

    telegram = FakeTelegram()
    samuel = telegram.person(7, "Samuel").id
    telegram.start(samuel)                                      presses START
    telegram.say(samuel, samuel, "paid 50")                     a private chat's id is the person's
    telegram.tap(samuel, samuel, telegram.seen(samuel, samuel)[-1].id, "Yes, cash")

What the bot does stands in `methods`, and reaches this only over HTTP (`wire`). The rules are the real ones where they
are known: who may write to whom, what a bot hears in a group, what is kept for how long.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from threading import RLock
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot import clock
from bot.sandbox.chats import CHANNEL_BOT, Bot, Chat, Message, Person, Poll, Query, Seen, Toast, member_of, unix
from bot.sandbox.faults import Faults, Pace
from bot.sandbox.markup import with_found_entities
from bot.sandbox.privacy import reaches
from bot.sandbox.refusals import Impossible
from bot.sandbox.updates import Updates

__all__ = ["TOKEN", "FakeTelegram"]

Json = dict[str, Any]

# Of the right shape, and good for nothing else: no real bot has it.
TOKEN = "424242:sandbox-only-no-secret-0123456789ab"  # noqa: S105 - it opens nothing

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))

# What people can send besides text, as the bot receives it. The files themselves are a few bytes of nothing.
ATTACHMENTS: dict[str, Json] = {
    "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False, "emoji": "👍"},
    "voice": {"duration": 4, "mime_type": "audio/ogg", "file_size": 9000},
    "photo": {"width": 320, "height": 240, "file_size": 20_000},
    "location": {"latitude": 50.8467, "longitude": 4.3525},
    "contact": {"phone_number": "+32000000000", "first_name": "Somebody"},
}


class FakeTelegram:
    """All of it. `now` is its clock; `lock` guards every change; `watch` tells of them."""

    def __init__(self, now: Callable[[], datetime] = clock.now, *, token: str = TOKEN) -> None:
        self.now = now
        self.token = token
        self.bot = Bot(int(token.partition(":")[0]), "Kitabu", "KitabuBot")
        self.lock = RLock()
        self.updates = Updates(now)
        self.faults = Faults()
        self._numbers: dict[str, int] = {}
        self.pace: Pace | None = None
        self.revision = 0
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.descriptions: dict[tuple[str, str], str] = {}
        self._watchers: list[Callable[[], None]] = []
        self.reset()

    def reset(self) -> None:
        """Begins anew: nobody, no chat, no message, no update, no fault. The bot stays, with its words on itself.

        Numbers go on, for the bot may be asking for updates behind the last one it heard.
        """
        with self.lock:
            self.people: dict[int, Person] = {}
            self.chats: dict[int, Chat] = {}
            self.polls: dict[str, Message] = {}
            self.queries: dict[str, Query] = {}
            self.files: dict[str, bytes] = {}
            self.updates.drop()
            self.faults.clear()
            self.changed()

    # Who there is.

    def person(self, id: int, first_name: str, language: str = "en", *, username: str = "", note: str = "") -> Person:
        """Somebody with a phone, who has never pressed START."""
        with self.lock:
            person = self.people[id] = Person(id, first_name, language, username=username, note=note)
            self.chats[id] = Chat(id, "private", person=person, bot="member")
            self.changed()
            return person

    def group(self, id: int, title: str, members: Sequence[int], *, with_bot: bool = False) -> Chat:
        """A group chat of these people, without the bot unless `with_bot`: then it was always there, and no update."""
        with self.lock:
            assert id < 0, "the ids of group chats are negative"
            chat = self.chats[id] = Chat(id, "supergroup" if str(id).startswith("-100") else "group", title)
            chat.members = {member: self.people[member] for member in members}
            chat.bot = "member" if with_bot else "absent"
            self.changed()
            return chat

    def acquaint(self, *people: int) -> None:
        """These people have pressed START some time ago: the bot may write to them, and hears nothing of it now."""
        with self.lock:
            for id in people:
                self.people[id].started = True
            self.changed()

    # What people do.

    def say(self, person: int, chat: int, text: str, *, reply_to: int | None = None, anonymous: bool = False) -> int:
        """Writes a text or a command, and returns the message's id. anonymous: an administrator in the group's name.

        Raises Impossible if they never pressed START (a text that begins with /start presses it), or blocked the bot.
        """
        with self.lock:
            who, where = self._in_chat(person, chat)
            if not text.strip():
                raise Impossible("there is nothing to send")
            if where.is_private and not who.started and not text.startswith("/start"):
                raise Impossible("press START first")
            if where.is_private and who.blocked:
                raise Impossible("unblock the bot first")
            who.started = who.started or where.is_private
            body: Json = {"text": text.strip()}
            if entities := with_found_entities(body["text"], []):
                body["entities"] = entities
            message = self.post(where, who, body, reply_to=reply_to, as_group=anonymous)
            self._hear(message)
            return message.id

    def start(self, person: int, payload: str = "") -> int:
        """Presses START, or opens t.me/<bot>?start=<payload> and presses it. A bot that was blocked is no longer."""
        with self.lock:
            if payload and not PAYLOAD.fullmatch(payload):
                raise Impossible("Telegram opens no link with such a payload")
            if self._person(person).blocked:
                self.unblock(person)
            return self.say(person, person, f"/start {payload}".strip())

    def attach(self, person: int, chat: int, kind: str, caption: str = "") -> int:
        """Sends a sticker, voice, photo, location or contact, and returns the message's id."""
        with self.lock:
            who, where = self._in_chat(person, chat)
            if where.is_private and (who.blocked or not who.started):
                raise Impossible("unblock the bot first" if who.blocked else "press START first")
            body = self._attachment(kind)
            if caption:
                body["caption"] = caption
            message = self.post(where, who, body)
            self._hear(message)
            return message.id

    def edit(self, person: int, chat: int, message: int, text: str) -> None:
        """Edits a message of their own."""
        with self.lock:
            who, where = self._in_chat(person, chat)
            edited = where.messages.get(message)
            if edited is None or edited.sender is not who or "text" not in edited.body:
                raise Impossible("only one's own texts can be edited")
            edited.body = {"text": text}
            edited.edited_at = self.now()
            self._hear(edited, "edited_message")

    def forward(self, person: int, chat: int, message: int, to: int) -> int:
        """Forwards a message of `chat` into `to`. Buttons do not travel with it."""
        with self.lock:
            who, where = self._in_chat(person, chat)
            _, target = self._in_chat(person, to)
            source = where.messages[message]
            origin = {"type": "user", "sender_user": source.sender.wire(), "date": unix(source.at)}
            copy = self.post(target, who, dict(source.body))
            copy.origin, copy.poll = origin, source.poll
            self._hear(copy)
            return copy.id

    def tap(self, person: int, chat: int, message: int, button: int | str) -> str:
        """Taps a button, by its position (from 0) or its label. Returns the query's id, "" for one that is a link."""
        with self.lock:
            _, where = self._in_chat(person, chat)
            shown = where.messages.get(message)
            buttons = [one for row in shown.keyboard for one in row] if shown and not shown.deleted else []
            wanted = button.translate(ISOLATES) if isinstance(button, str) else button
            for position, one in enumerate(buttons):
                if wanted in (position, one["text"].translate(ISOLATES)):
                    if "url" in one:
                        self.open_link(person, one["url"])
                        return ""
                    return self.press(person, chat, message, one["callback_data"])
            raise Impossible(f"there is no button {button!r} at that message")

    def press(self, person: int, chat: int, message: int, data: str) -> str:
        """A tap with any data, as a client of somebody's own making can send it, or a screen that was still open."""
        with self.lock:
            who, where = self._in_chat(person, chat)
            query = Query(str(self.number("query", 900_000_000_000)), who, where, message, data, self.now())
            self.queries[query.id] = query
            shown = where.messages.get(message)
            gone = {"chat": where.wire(), "message_id": message, "date": 0}
            self._tell(
                "callback_query",
                {
                    "id": query.id,
                    "from": who.wire(),
                    "message": gone if shown is None or shown.deleted else shown.wire(),
                    "chat_instance": str(7_000_000_000 - where.id),
                    "data": data,
                },
                f"user:{person}",
            )
            return query.id

    def vote(self, person: int, chat: int, message: int, *options: int, as_group: bool = False) -> None:
        """Chooses options of a poll, by position (from 0); none takes the vote back. A forwarded copy is the same poll.

        as_group: an administrator in the group's name. What the bot hears of a vote names the poll, and no chat; of an
        anonymous poll it hears the counts only. It hears them of every poll of its own, after each vote.
        """
        with self.lock:
            who, where = self._in_chat(person, chat)
            self.close_polls_that_are_due()
            shown = where.messages.get(message)
            poll = shown.poll if shown is not None and not shown.deleted else None
            if poll is None or poll.closed:
                raise Impossible("there is no open poll")
            voter = chat if as_group else person
            if voter in poll.votes and not poll.revoting:
                raise Impossible("votes in this poll are final")
            if voter not in poll.votes and not options:
                raise Impossible("there is no vote to take back")
            if len(options) > 1 and not poll.multiple:
                raise Impossible("one option only")
            if not all(0 <= option < len(poll.options) for option in options):
                raise Impossible("there is no such option")
            if options:
                poll.votes[voter] = tuple(sorted(options))
            else:
                del poll.votes[voter]
            if not poll.anonymous:
                chosen = [f"{poll.id}-{number}" for number in sorted(options)]
                by = {"voter_chat": where.wire(), "user": CHANNEL_BOT} if as_group else {"user": who.wire()}
                answer = {"poll_id": poll.id, **by, "option_ids": sorted(options), "option_persistent_ids": chosen}
                self._tell("poll_answer", answer, f"poll:{poll.id}")
            self._tell("poll", poll.wire(), f"poll:{poll.id}")

    def open_link(self, person: int, url: str, chat: int | None = None) -> None:
        """Opens a t.me link of the bot: ?start=, ?startgroup= (into `chat`, or their only group), or /share/url."""
        with self.lock:
            address = urlsplit(url if "://" in url else f"https://{url}")
            query = {key: values[0] for key, values in parse_qs(address.query, keep_blank_values=True).items()}
            name = address.path.strip("/")
            if address.netloc != "t.me":
                raise Impossible("that link leads out of Telegram")
            if name == "share/url":
                self.say(person, self._only_group(person, chat), f"{query.get('text', '')}\n{query['url']}".strip())
            elif name.lower() != self.bot.username.lower():
                raise Impossible("nobody is there")
            elif "startgroup" in query:
                self.add_bot(person, self._only_group(person, chat), query["startgroup"])
            else:
                self.start(person, query.get("start", ""))

    def block(self, person: int) -> None:
        """Blocks the bot: it hears of it, and can no longer write to them."""
        with self.lock:
            who = self._person(person)
            if who.started and not who.blocked:
                who.blocked = True
                self._membership(self.chats[person], who, "member", "kicked")

    def unblock(self, person: int) -> None:
        with self.lock:
            who = self._person(person)
            if who.blocked:
                who.blocked = False
                self._membership(self.chats[person], who, "kicked", "member")

    def add_bot(self, person: int, chat: int, payload: str = "", *, administrator: bool = False) -> None:
        """Adds the bot to a group chat, by ?startgroup=<payload> or by hand."""
        with self.lock:
            who, where = self._in_chat(person, chat)
            if payload and not PAYLOAD.fullmatch(payload):
                raise Impossible("Telegram opens no link with such a payload")
            if not where.bot_is_in:
                before, where.bot = where.bot, "administrator" if administrator else "member"
                self._membership(where, who, "kicked" if before == "kicked" else "left", where.bot)
                self._hear(self.post(where, who, {"new_chat_members": [self.bot.wire()]}))
            if payload:
                self.say(person, chat, f"/start@{self.bot.username} {payload}")

    def remove_bot(self, person: int, chat: int) -> None:
        with self.lock:
            who, where = self._in_chat(person, chat)
            if where.bot_is_in:
                before, where.bot = where.bot, "kicked"
                self.post(where, who, {"left_chat_member": self.bot.wire()})
                self._membership(where, who, before, "kicked")

    def join(self, person: int, chat: int) -> None:
        """Comes into a group chat."""
        with self.lock:
            who, where = self._person(person), self.chats[chat]
            where.members[person] = who
            self._hear(self.post(where, who, {"new_chat_members": [who.wire()]}))

    def leave(self, person: int, chat: int) -> None:
        """Goes out of a group chat."""
        with self.lock:
            who, where = self._in_chat(person, chat)
            del where.members[person]
            self._hear(self.post(where, who, {"left_chat_member": who.wire()}))

    def migrate_to_supergroup(self, chat: int) -> int:
        """The group becomes a supergroup: another id, other message ids. Returns the new id."""
        with self.lock:
            old = self.chats[chat]
            assert old.kind == "group", "only a basic group becomes a supergroup"
            new = self.group(-1_000_000_000_000 - self.number("supergroup", 1_500_000_000), old.title, [*old.members])
            new.bot, new.moved_from, old.moved_to = old.bot, old, new
            owner = next(iter(old.members.values()))
            if old.bot_is_in:
                self._hear(self.post(old, owner, {"migrate_to_chat_id": new.id}))
                self._hear(self.post(new, owner, {"migrate_from_chat_id": old.id}, as_group=True))
                self._membership(new, owner, "left", new.bot)
            return new.id

    # What people see.

    def seen(self, person: int, chat: int) -> list[Seen]:
        """The messages of a chat as this person sees them now, the oldest first."""
        with self.lock:
            who, where = self._in_chat(person, chat)
            earlier = self.seen(person, where.moved_from.id) if where.moved_from else []
            return earlier + [
                Seen(
                    id=message.id,
                    by=message.sender.name,
                    mine=message.sender is who,
                    kind=message.kind,
                    text=message.text,
                    rows=tuple(tuple(one["text"] for one in row) for row in message.keyboard),
                    edited=message.edited_at is not None,
                    options=tuple(zip(message.poll.options, message.poll.counts(), strict=True))
                    if message.poll
                    else (),
                    closed=message.poll is not None and message.poll.closed,
                )
                for message in where.messages.values()
                if not message.deleted
            ]

    def toasts(self, person: int) -> list[Toast]:
        """What taps of this person were answered with, the oldest first."""
        with self.lock:
            return list(self._person(person).toasts)

    def menu(self, person: int, chat: int) -> list[Json]:
        """The commands this person's phone offers in that chat: the narrowest scope, in their language if there."""
        with self.lock:
            who, where = self._in_chat(person, chat)
            scopes = [f"chat_member:{chat}:{person}"] if not where.is_private else []
            scopes += [f"chat:{chat}", "all_private_chats" if where.is_private else "all_group_chats", "default"]
            found = (self.commands.get((scope, tongue)) for scope in scopes for tongue in (who.language[:2], ""))
            return next(filter(None, found), [])

    # The machinery that `methods`, `wire` and `stage` share.

    def watch(self, watcher: Callable[[], None]) -> Callable[[], None]:
        """Calls `watcher` after each change, from whatever thread made it. Returns the function that ends it."""
        with self.lock:
            self._watchers.append(watcher)
        return lambda: self._watchers.remove(watcher)

    def changed(self) -> None:
        """Something is different now: whoever watches looks again."""
        self.revision += 1
        for watcher in tuple(self._watchers):
            watcher()

    def number(self, kind: str, first: int = 1) -> int:
        """The next number of a kind: message ids, file ids and so on."""
        value = self._numbers.get(kind, first)
        self._numbers[kind] = value + 1
        return value

    def post(
        self, chat: Chat, sender: Person | Bot, body: Json, *, reply_to: int | None = None, as_group: bool = False
    ) -> Message:
        """Puts a message into a chat.

        The bot's private chats and basic groups count their messages together, each supergroup for itself, as the real
        ones do: a bot that takes a message id for unique will be found out.
        """
        own = f"message:{chat.id}" if chat.kind == "supergroup" else "message"
        message = Message(self.number(own), chat, sender, self.now(), body, as_group=as_group)
        message.reply_to = chat.messages.get(reply_to) if reply_to is not None else None
        chat.messages[message.id] = message
        self.changed()
        return message

    def close_polls_that_are_due(self) -> None:
        """Closes polls whose time is over by the clock, and tells the bot."""
        for message in self.polls.values():
            poll = message.poll
            if poll and poll.closes_at and not poll.closed and self.now() >= poll.closes_at:
                self.close_poll(poll)

    def close_poll(self, poll: Poll) -> None:
        poll.closed = True
        self._tell("poll", poll.wire(), f"poll:{poll.id}")

    def file(self, content: bytes) -> Json:
        """Keeps a file, and returns the two ids the Bot API gives it."""
        id = f"file{self.number('file')}"
        self.files[id] = content
        return {"file_id": id, "file_unique_id": f"unique-{id}", "file_size": len(content)}

    def _hear(self, message: Message, kind: str = "message") -> None:
        if reaches(self.bot, message):
            self._tell(kind, message.wire(), f"chat:{message.chat.id}")
        else:
            self.changed()

    def _tell(self, kind: str, body: Json, queue: str) -> None:
        self.updates.add(kind, body, queue)
        self.changed()

    def _membership(self, chat: Chat, who: Person, before: str, after: str) -> None:
        self._tell(
            "my_chat_member",
            {
                "chat": chat.wire(),
                "from": who.wire(),
                "date": unix(self.now()),
                "old_chat_member": member_of(self.bot, before),
                "new_chat_member": member_of(self.bot, after),
            },
            f"chat:{chat.id}",
        )

    def _attachment(self, kind: str) -> Json:
        if kind not in ATTACHMENTS:
            raise Impossible(f"there is nothing called {kind} to send")
        content = dict(ATTACHMENTS[kind])
        if kind in ("sticker", "voice", "photo"):
            content = self.file(kind.encode()) | content
        return {kind: [content] if kind == "photo" else content}

    def _person(self, id: int) -> Person:
        if id not in self.people:
            raise Impossible("nobody has that number")
        return self.people[id]

    def _in_chat(self, person: int, chat: int) -> tuple[Person, Chat]:
        who = self._person(person)
        where = self.chats.get(chat)
        if where is None or (person != chat and person not in where.members):
            raise Impossible("they are not in that chat")
        return who, where

    def _only_group(self, person: int, chat: int | None) -> int:
        if chat is not None:
            return chat
        groups = [one.id for one in self.chats.values() if person in one.members and one.moved_to is None]
        if len(groups) != 1:
            raise Impossible("choose a group first")
        return groups[0]

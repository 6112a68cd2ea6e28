"""The stage: people with phones, a group, a group chat, and a bot that is built anew for every message.

    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("I paid 50")
    samuel.taps("Yes, cash")
    fatou.taps("I have €50")
    assert samuel.last.id == "receipt-deposit"

A poll stands in the group's chat, and whoever sees it votes in it:

    chat = stage.chat(unity)
    hiwot.votes("Yes", chat)                  chooses, or chooses anew, in the newest poll there that is open
    hiwot.takes_vote_back(chat)
    assert chat.poll.votes == {"Samuel": "👍 Yes"}
    assert chat.poll.closed                   once outbox.end_poll was delivered, or after its time, when work() is done

What they see is what delivery sent: words, buttons, edits. The channel is a plain one made here ("stage"); everything
behind it is the program itself. Each event goes through a new Dispatch and a new Delivery, so that each test is a
restart test.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from threading import Thread
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import clock, inbox, outbox
from bot.channels.twilio.sending import SMS
from bot.cooperative import elsewhere, groups, notices, offices, people, places
from bot.cooperative.groups import Group, admit, ask_to_join
from bot.cooperative.offices import Role
from bot.cooperative.rules import Lending, Rules, Together
from bot.database import Database
from bot.delivery import Delivery, Outlet
from bot.dispatch import Dispatch
from bot.messages import (
    Arg,
    Button,
    Capabilities,
    Delivered,
    Document,
    Heard,
    Incoming,
    Link,
    Outgoing,
    PollLimits,
    Rejected,
    Say,
    Sent,
    Unreachable,
)
from bot.outbox import OutboxRow

__all__ = ["Chat", "Message", "Phone", "Poll", "Stage", "Unity"]

_NUMBERED = re.compile(r"^(\d\d|\d{5}) (.+)$", re.MULTILINE)

CAPABILITIES = Capabilities(
    buttons_max=100,
    label_max=64,
    text_max=4096,
    caption_max=1024,
    edits=True,
    pictures=True,
    links=True,
    files="sent",
    polls=PollLimits(question_max=300, option_max=100, options_max=12),
)

# The number to which phones without apps write.
TEXTS_TO = "+32460000001"

TWELVE = ("Amina", "Daniel", "Fatou", "Tesfay", "Samuel", "Hiwot", "Yusuf", "Maria", "Kofi", "Leila", "Rosa", "Abdi")


@dataclass(slots=True)
class Poll:
    """A poll as the chat shows it. votes: what each voter chose, by their name."""

    number: str
    options: tuple[str, ...]
    closes_at: datetime
    votes: dict[str, str] = field(default_factory=dict)
    closed: bool = False


@dataclass(slots=True)
class Message:
    """A message as its reader sees it now. id and args are those of the Say behind it."""

    number: str
    text: str
    buttons: list[str]
    tokens: dict[str, str]
    say: Say | None = None
    edited: bool = False
    picture: bytes | None = None
    file: str = ""
    document: Document | None = None
    content: bytes | None = None
    links: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)
    poll: Poll | None = None

    @property
    def id(self) -> str:
        return self.say.id if self.say else ""

    @property
    def args(self) -> Mapping[str, Arg]:
        return self.say.args if self.say else {}


@dataclass(slots=True)
class Screen:
    """What one chat shows: messages in order, and the words shown for a moment after a tap."""

    messages: list[Message] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)

    @property
    def last(self) -> Message:
        assert self.messages, "nothing was said here yet"
        return self.messages[-1]

    def showing(self, id: str) -> Message:
        """The newest message that says this."""
        return next(message for message in reversed(self.messages) if message.id == id)


class Stage:
    """The world around the bot. `database` is the only thing that lives from one message to the next.

    unreachable: the chats that nothing can be sent to; without_polls: those where no poll may be sent.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self.able = CAPABILITIES
        self.sms = SMS
        self.screens: dict[str, Screen] = {}
        self.unreachable: set[str] = set()
        self.without_polls: set[str] = set()
        self._said: set[int] = set()
        self._events = 0
        self._messages = 0
        self._people = 0

    @contextmanager
    def session(self) -> Iterator[Session]:
        """A look into the database, or a hand in it."""
        with self.database.write() as session:
            yield session

    def person(self, name: str, *, language: str = "en", zone: str | None = None) -> Phone:
        """Somebody with a phone, whom the bot never met."""
        self._people += 1
        return Phone(self, f"{1000 + self._people}", name, language)

    def plain_phone(self) -> Phone:
        """A phone without apps, which writes SMS; nobody is told whose it is."""
        self._people += 1
        return Phone(self, f"+324700{self._people:05}", "", "", "sms")

    def unity(
        self,
        *,
        language: str = "en",
        treasurers: tuple[str, ...] = ("Fatou",),
        members: int = 12,
        together: Together = Together.SAVE,
    ) -> Unity:
        """Unity Circle: twelve people, EUR 50 a month, all offices given, and nothing paid yet.

        together: a group that only takes turns, and has none yet, is reminded of nothing.
        """
        phones = {name: self.person(name, language=language) for name in TWELVE[:members]}
        with self.session() as session:
            ids = {}
            for name, phone in phones.items():
                known, _ = people.register(
                    session, "stage", phone.external, name=name, language_hint=language, now=clock.now()
                )
                ids[name] = known
            rules = Rules(together, 5_000, Lending())
            group = groups.found(
                session,
                ids["Amina"],
                name="Unity Circle",
                currency="EUR",
                zone="Europe/Brussels",
                rules=rules,
                now=clock.now(),
            )
            for name, person in ids.items():
                if name != "Amina":
                    ask_to_join(session, group.id, person.id, clock.now())
                    admit(session, group.id, person.id, clock.now())
            given = [("Amina", Role.CHAIR), ("Daniel", Role.SECRETARY), ("Tesfay", Role.AUDITOR)]
            for name, role in [*given, *((name, Role.TREASURER) for name in treasurers)]:
                if name in ids:
                    offices.give(session, group, ids[name].id, role, ids["Amina"].id, clock.now())
            return Unity(self, group.id, phones)

    def chat(self, unity: Unity, *, external: str = "-100") -> Chat:
        """A group chat that the group meets in."""
        by = unity["Amina"].id
        with self.session() as session:
            places.link(session, unity.group_id, "stage", external, "", by, clock.now())
        return Chat(self, external)

    def screen(self, external: str) -> Screen:
        return self.screens.setdefault(external, Screen())

    # One event through the house

    def hear(self, incoming: Incoming, *, times: int = 1) -> None:
        """An event comes in, `times` times over; it is worked off, and what is to be said is sent."""
        for _ in range(times):
            self._receive(incoming)
        self.work()

    def _receive(self, incoming: Incoming) -> None:
        body = json.dumps(_plain(incoming))
        with self.database.write() as session:
            inbox.receive(session, inbox.Raw(incoming.key, incoming.channel, incoming.sender, body), clock.now())

    def at_once(self, *taps: tuple[Phone, str]) -> None:
        """All these buttons, by their tokens, are tapped before any tap is answered; then as many processes answer."""
        for phone, token in taps:
            self._receive(phone.tap(token))
        at_work = [Thread(target=self._dispatch().work_one) for _ in taps]
        for thread in at_work:
            thread.start()
        for thread in at_work:
            thread.join()
        self.work()

    def work(self) -> None:
        """A newly built bot works off all that waits, and delivers it. Polls whose time is over have closed first."""
        self._close_polls_that_are_due()
        dispatch = self._dispatch()
        while dispatch.work_one():
            pass
        self.deliver()

    def _dispatch(self) -> Dispatch:
        readers = {"stage": _read, "sms": _read}
        return Dispatch(self.database, readers, after=lambda: None, texts_to=TEXTS_TO)

    def deliver(self) -> None:
        outlets = {"stage": Outlet(self._send, self.able, _link), "sms": Outlet(self._send, self.sms, lambda _: "")}
        delivery = Delivery(
            self.database,
            outlets,
            pace=False,
            on_unreachable=notices.mark_unreachable,
            on_unreached=elsewhere.instead,
            on_held=elsewhere.mark_silent,
        )
        asyncio.run(delivery.drain())
        self._remember_what_was_said()

    def next_key(self) -> str:
        self._events += 1
        return f"stage:{self._events}"

    async def _send(self, outgoing: Outgoing) -> Delivered:
        screen = self.screen(outgoing.chat)
        if outgoing.tap:
            # It goes back the way the tap came, even to whom no message reaches.
            if outgoing.text:
                screen.toasts.append(outgoing.text)
            return Sent("")
        if outgoing.chat in self.unreachable:
            return Unreachable("blocked")
        if outgoing.closes:
            return self._close(next(one for one in screen.messages if one.number == outgoing.closes))
        if outgoing.options and outgoing.chat in self.without_polls:
            return Rejected("not enough rights to send polls to the chat")
        if outgoing.replaces:
            message = next(one for one in screen.messages if one.number == outgoing.replaces)
            if outgoing.text and message.picture is not None and not outgoing.is_picture:
                return Rejected("there is no text in the message to edit", gone=True)
            if outgoing.text:
                message.text, message.edited = outgoing.text, True
                message.picture = outgoing.picture or message.picture
        else:
            self._messages += 1
            message = Message(str(self._messages), outgoing.text, [], {}, picture=outgoing.picture, file=outgoing.file)
            message.document, message.content = outgoing.document, outgoing.content
            screen.messages.append(message)
        if outgoing.options:
            assert outgoing.closes_at is not None
            message.poll = Poll(f"poll-{message.number}", outgoing.options, outgoing.closes_at)
            return Sent(message.number, message.poll.number)
        if outgoing.numbered:
            # A phone without buttons.
            message.text = outgoing.numbered
            message.numbers = {label: number for number, label in _NUMBERED.findall(outgoing.numbered)}
            return Sent(message.number)
        buttons: list[Button] = [button for row in outgoing.rows for button in row]
        message.buttons = [button.label for button in buttons]
        message.tokens = {button.label: button.token for button in buttons if button.token}
        message.links = {button.label: button.link for button in buttons if button.link}
        return Sent(message.number)

    def _close(self, message: Message) -> Delivered:
        assert message.poll is not None, "it is no poll"
        message.poll.closed = True
        return Sent("")

    def _close_polls_that_are_due(self) -> None:
        """Closes polls by the clock, as the service does, and lets the bot hear of it."""
        for screen in self.screens.values():
            for message in screen.messages:
                poll = message.poll
                if poll is not None and not poll.closed and poll.closes_at <= clock.now():
                    poll.closed = True
                    self._receive(poll_update(self, message))

    def _remember_what_was_said(self) -> None:
        shown = {message.number: message for screen in self.screens.values() for message in screen.messages}
        sent = select(OutboxRow).where(OutboxRow.state == "sent", OutboxRow.kind == "message").order_by(OutboxRow.id)
        with self.session() as session:
            new = set(session.scalars(sent.with_only_columns(OutboxRow.id))) - self._said
            for row in session.scalars(sent.where(OutboxRow.id.in_(new))):
                if row.message in shown:
                    shown[row.message].say = outbox.said(session, row) or shown[row.message].say
        self._said |= new


@dataclass(slots=True)
class Phone:
    """A person's phone: what they type and tap, and what they see in their private chat with the bot."""

    stage: Stage
    external: str
    name: str
    language: str = "en"
    channel: str = "stage"

    @property
    def id(self) -> int:
        """The person's id in the database."""
        with self.stage.database.read() as session:
            known = people.person_at(session, self.channel, self.external)
            assert known is not None, f"{self.name} never spoke to the bot"
            return known[0].id

    @property
    def screen(self) -> Screen:
        return self.stage.screen(self.external)

    @property
    def last(self) -> Message:
        """The newest message in the private chat, as it stands now."""
        return self.screen.last

    @property
    def messages(self) -> list[Message]:
        return self.screen.messages

    @property
    def toasts(self) -> list[str]:
        """The words shown for a moment after this person's taps."""
        return self.screen.toasts

    def showing(self, id: str) -> Message:
        return self.screen.showing(id)

    def says(self, text: str, *, times: int = 1) -> Message:
        """Types something in the private chat. Returns what stands last afterwards."""
        self.stage.hear(self._incoming(Heard.TEXT, text=text), times=times)
        return self.last

    def commands(self, line: str, chat: Chat | None = None) -> None:
        """Gives a command, `line` without the slash: in private, or in a group chat."""
        command, _, rest = line.partition(" ")
        self.stage.hear(self._incoming(Heard.COMMAND, command=command, text=rest, chat=chat))

    def taps(self, label: str, chat: Chat | None = None, *, message: Message | None = None, times: int = 1) -> None:
        """Taps a button by (a part of) its label: on the newest message that has it, or on `message`.

        On a phone that shows numbers instead, the number is typed.
        """
        if self.stage.able.numbers or self.channel == "sms":
            self.stage.hear(self._incoming(Heard.TEXT, text=self.number_of(label, message)), times=times)
            return
        token = _token(label, [message] if message else (chat.screen if chat else self.screen).messages)
        self.stage.hear(self._incoming(Heard.TAP, token=token, tap="tap", chat=chat), times=times)

    def number_of(self, label: str, message: Message | None = None) -> str:
        """The number behind which a label stands in the newest message that has it, or in `message`."""
        for shown in reversed([message] if message else self.messages):
            for one, number in shown.numbers.items():
                if label in one:
                    return number
        raise AssertionError(f"no number for {label!r} in {[one.text for one in self.messages[-3:]]}")

    def taps_token(self, token: str) -> None:
        """Sends a tap that no button on this phone stands behind."""
        self.stage.hear(self.tap(token))

    def tap(self, token: str) -> Incoming:
        """A tap as it comes in."""
        return self._incoming(Heard.TAP, token=token, tap="tap")

    def votes(self, label: str, chat: Chat, *, times: int = 1) -> None:
        """Chooses an option, by (a part of) its label, in the newest poll of a group chat that is open."""
        message = chat.open_poll
        assert message.poll is not None
        position, option = next((at, one) for at, one in enumerate(message.poll.options, start=1) if label in one)
        message.poll.votes[self.name] = option
        self.stage.hear(self.vote(message.poll, position), times=times)

    def takes_vote_back(self, chat: Chat) -> None:
        """Takes their vote back in the newest poll of a group chat that is open."""
        poll = chat.open_poll.poll
        assert poll is not None and self.name in poll.votes, f"{self.name} did not vote"
        del poll.votes[self.name]
        self.stage.hear(self.vote(poll))

    def vote(self, poll: Poll, *positions: int) -> Incoming:
        """A vote as it comes in: it names the poll, and no chat."""
        incoming = self._incoming(Heard.VOTED, poll=poll.number, options=positions)
        return replace(incoming, chat="", private=False)

    def sends(self, heard: Heard, *, file: str = "") -> None:
        """Sends a photo, a voice message, a sticker, something else."""
        self.stage.hear(self._incoming(heard, file=file))

    def ignored(self, reason: str, text: str = "") -> None:
        """Something that may not act: forwarded, edited, said as an anonymous administrator."""
        self.stage.hear(self._incoming(Heard.IGNORED, text=text, reason=reason))

    def blocks(self) -> None:
        self.stage.unreachable.add(self.external)
        self.stage.hear(self._incoming(Heard.BLOCKED))

    def unblocks(self) -> None:
        self.stage.unreachable.discard(self.external)
        self.stage.hear(self._incoming(Heard.UNBLOCKED))

    def _incoming(self, kind: Heard, *, chat: Chat | None = None, **what: Any) -> Incoming:
        return Incoming(
            self.stage.next_key(),
            self.channel,
            kind,
            clock.now(),
            sender=self.external,
            chat=chat.external if chat else self.external,
            private=chat is None,
            name=self.name,
            language=self.language,
            **what,
        )


@dataclass(slots=True)
class Chat:
    """A group chat."""

    stage: Stage
    external: str

    @property
    def screen(self) -> Screen:
        return self.stage.screen(self.external)

    @property
    def last(self) -> Message:
        return self.screen.last

    @property
    def messages(self) -> list[Message]:
        return self.screen.messages

    @property
    def poll(self) -> Poll:
        """The newest poll, open or closed."""
        poll = next((one.poll for one in reversed(self.messages) if one.poll is not None), None)
        assert poll is not None, "there is no poll"
        return poll

    @property
    def open_poll(self) -> Message:
        """The newest message with a poll that takes votes."""
        for message in reversed(self.messages):
            if message.poll is not None and not message.poll.closed and clock.now() < message.poll.closes_at:
                return message
        raise AssertionError("there is no open poll")


@dataclass(slots=True)
class Unity:
    """The group, and its members' phones by name."""

    stage: Stage
    group_id: int
    phones: dict[str, Phone]

    def __getitem__(self, name: str) -> Phone:
        return self.phones[name]

    def group(self, session: Session) -> Group:
        return groups.group(session, self.group_id)


def poll_update(stage: Stage, message: Message) -> Incoming:
    """A poll as it stands now, as it comes in: nobody's event, with its words and options."""
    poll = message.poll
    assert poll is not None
    return Incoming(
        stage.next_key(),
        "stage",
        Heard.POLL,
        clock.now(),
        private=False,
        poll=poll.number,
        text=message.text,
        labels=poll.options,
        closed=poll.closed,
    )


def _token(label: str, messages: list[Message]) -> str:
    for message in reversed(messages):
        for shown, token in message.tokens.items():
            if label in shown:
                return token
    raise AssertionError(f"no button {label!r} on {[message.buttons for message in messages[-3:]]}")


def _plain(incoming: Incoming) -> dict[str, object]:
    values = {name: getattr(incoming, name) for name in incoming.__dataclass_fields__}
    return {**values, "kind": incoming.kind.value, "at": incoming.at.isoformat()}


def _read(body: str) -> Incoming:
    values = json.loads(body)
    tuples = {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
    at = datetime.fromisoformat(values["at"])
    return Incoming(**{**values, **tuples, "kind": Heard(values["kind"]), "at": at})


def _link(link: Link) -> str:
    return f"stage://{link.kind}/{link.code}"

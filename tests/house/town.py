"""The people, their phones, and a Telegram of their own: all that a running program can know of the world.

    town = Town()
    samuel = town.person("Samuel")
    samuel.says("I paid 50")
    samuel.taps("Yes, cash")            waits for the button, as people do
    town["Fatou"].sees("says: I gave you")

People only do what a phone lets them do, and see only what Telegram shows them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from bot import inbox, outbox
from bot.clock import now
from bot.database import Database
from bot.sandbox import FakeTelegram, create, serving
from bot.sandbox.chats import Seen
from tests.house.program import until

__all__ = ["Phone", "Town", "plain"]

# Marks around names and amounts that nobody sees, and spaces that only differ in where a line may break.
UNSEEN = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f")) | dict.fromkeys(map(ord, "\u00a0\u202f"), " ")


class Town:
    """Everybody, by name. `before_each` happens before anybody does anything: a restart, in one of the tests."""

    def __init__(self, telegram: FakeTelegram | None = None) -> None:
        self.telegram = telegram or FakeTelegram()
        self.before_each: Callable[[], None] = lambda: None
        self._news = threading.Event()
        self._phones: dict[str, Phone] = {}
        self.telegram.watch(self._news.set)

    def __getitem__(self, name: str) -> Phone:
        return self._phones[name]

    @property
    def people(self) -> list[Phone]:
        """Every phone."""
        return list(self._phones.values())

    def person(self, name: str, *, id: int, known: bool = False) -> Phone:
        """Somebody with a phone. Who is `known` is in the fake Telegram already."""
        if not known:
            self.telegram.person(id, name)
        self._phones[name] = Phone(self, id, name)
        return self._phones[name]

    @contextmanager
    def served(self, *, port: int = 0) -> Iterator[str]:
        """The Bot API's address, while the block runs."""
        with serving(create(self.telegram), port=port) as url:
            yield url

    def until(self, condition: Callable[[], object], what: str) -> None:
        until(condition, what, news=self._news)

    def until_shown(self, phone: Phone, chat: int | None, condition: Callable[[], object], what: str) -> None:
        """The same, about one phone: if it never comes, its screen is told instead."""
        try:
            self.until(condition, f"{phone.name} {what}")
        except AssertionError as never:
            screen = "\n".join(f"{one.by}: {plain(one.text)} {list(one.buttons)}" for one in phone.chat(chat)[-8:])
            raise AssertionError(f"{never}\n{screen}") from None

    def settles(self, database: Database) -> None:
        """Waits until all that was done is heard and answered, and nothing more will come of it."""

        def is_quiet() -> bool:
            if self.telegram.updates.waiting():
                return False
            with database.read() as session:
                return not inbox.waiting(session) and not outbox.is_busy(session, now())

        self.until(is_quiet, "the house is quiet")


@dataclass(slots=True)
class Phone:
    """One person's phone. Where no `chat` is named, it is the private chat with the bot."""

    town: Town
    id: int
    name: str

    def starts(self, payload: str = "") -> None:
        """Presses START, or opens a link to the bot."""
        self.town.before_each()
        self.town.telegram.start(self.id, payload)

    def says(self, text: str, chat: int | None = None) -> int:
        self.town.before_each()
        return self.town.telegram.say(self.id, chat or self.id, text)

    def sends(self, kind: str) -> None:
        """Sends a sticker, voice, photo, location or contact, in private."""
        self.town.before_each()
        self.town.telegram.attach(self.id, self.id, kind)

    def taps(self, label: str, chat: int | None = None) -> str:
        """Taps the newest button with this (part of a) label, as soon as there is one. Returns the tap's id."""
        self.town.before_each()
        message, button = self.finds(label, chat)
        return self.town.telegram.tap(self.id, chat or self.id, message.id, button)

    def votes(self, label: str, chat: int, *, about: str = "") -> None:
        """Chooses the option with this (part of a) label in the newest open poll about that, once there is one."""
        self.town.before_each()
        message = self.sees_poll(chat, about=about)
        option = next(at for at, (option, _) in enumerate(message.options) if label in option)
        self.town.telegram.vote(self.id, chat, message.id, option)

    def takes_vote_back(self, chat: int, *, about: str = "") -> None:
        """Takes their vote back in the newest open poll about that."""
        self.town.before_each()
        self.town.telegram.vote(self.id, chat, self.sees_poll(chat, about=about).id)

    def sees_poll(self, chat: int, *, about: str = "", closed: bool = False) -> Seen:
        """The newest poll with these words in its question, once there is one that is open, or closed."""
        found: list[Seen] = []

        def is_there() -> bool:
            found[:] = [
                one for one in self.chat(chat) if one.options and one.closed == closed and about in plain(one.text)
            ]
            return bool(found)

        self.town.until_shown(self, chat, is_there, f"sees {'a closed' if closed else 'an open'} poll")
        return found[-1]

    def finds(self, label: str, chat: int | None = None) -> tuple[Seen, str]:
        """The newest message with such a button, as soon as there is one, and the whole label."""
        found: list[tuple[Seen, str]] = []

        def is_there() -> bool:
            for message in reversed(self.chat(chat)):
                for button in message.buttons:
                    if label in plain(button):
                        found.append((message, button))
                        return True
            return False

        self.town.until_shown(self, chat, is_there, f"can tap {label!r}")
        return found[0]

    def sees(self, words: str, chat: int | None = None, *, times: int = 1) -> Seen:
        """Waits until `times` messages say this; returns the newest of them."""
        found: list[Seen] = []

        def is_there() -> bool:
            found[:] = self.messages(words, chat)
            return len(found) >= times

        self.town.until_shown(self, chat, is_there, f"sees {words!r}")
        return found[-1]

    def messages(self, words: str = "", chat: int | None = None) -> list[Seen]:
        """What others said here with these words in it, the oldest first."""
        return [one for one in self.chat(chat) if words in plain(one.text) and not one.mine]

    def chat(self, chat: int | None = None) -> list[Seen]:
        """Everything that stands in the chat."""
        return self.town.telegram.seen(self.id, chat or self.id)


def plain(text: str) -> str:
    """`text` as it looks."""
    return text.translate(UNSEEN)

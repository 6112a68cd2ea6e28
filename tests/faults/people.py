"""People who pay again and again, whatever becomes of the bot meanwhile. Each amount is said once in a whole test.

    people = People(chance, {"Samuel": OnTelegram(telegram, 105), ...}, officer=OnTelegram(telegram, 103))
    people.act()                        somebody who can do something does it
    people.confirmed(entries)           whose money stands in the book may pay again

They do only what a phone lets them do, and see only what it shows.
"""

from __future__ import annotations

import random
import re
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

from bot.sandbox import FakeTelegram, FakeTwilio
from bot.sandbox.refusals import Impossible

__all__ = ["OnTelegram", "OnTwilio", "People", "Phone"]

# Who sees no answer to a tap for so long taps again, and who sees nothing to tap makes themself heard.
DOUBT_SECONDS = 6.0
STIR_SECONDS = 10.0

# Nobody has faster fingers; more than a hundred in a minute the bot would no longer hear.
BETWEEN_TAPS_SECONDS = 0.7

_NUMBERED = re.compile(r"^(\d\d) (.+)$", re.MULTILINE)
# Marks around amounts that nobody sees.
_UNSEEN = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


class Phone(Protocol):
    """What somebody can do. A button is named by where it stands and what it says."""

    def says(self, text: str) -> None: ...

    def stirs(self) -> None:
        """Sends something that says nothing."""

    def buttons(self) -> Iterator[tuple[str, str]]: ...

    def taps(self, place: str, label: str) -> None: ...

    def texts(self) -> list[str]:
        """The messages that came, in their order, without what nobody sees."""


@dataclass(frozen=True, slots=True)
class OnTelegram:
    """A phone with Telegram, in the private chat with the bot."""

    telegram: FakeTelegram
    id: int

    def says(self, text: str) -> None:
        self.telegram.say(self.id, self.id, text)

    def stirs(self) -> None:
        self.telegram.attach(self.id, self.id, "sticker")

    def buttons(self) -> Iterator[tuple[str, str]]:
        for message in self.telegram.seen(self.id, self.id):
            for label in message.buttons:
                yield str(message.id), label

    def taps(self, place: str, label: str) -> None:
        self.telegram.tap(self.id, self.id, int(place), label)

    def texts(self) -> list[str]:
        seen = self.telegram.seen(self.id, self.id)
        return [one.text.translate(_UNSEEN) for one in seen if one.by == "Kitabu"]


@dataclass(frozen=True, slots=True)
class OnTwilio:
    """A phone with WhatsApp, or a plain one, by its address: where there are no buttons, numbers are typed."""

    twilio: FakeTwilio
    address: str

    def says(self, text: str) -> None:
        self.twilio.say(self.address, text)

    def stirs(self) -> None:
        self.twilio.say(self.address, "", media="image/webp")

    def buttons(self) -> Iterator[tuple[str, str]]:
        for note in self.twilio.seen(self.address):
            if not note.mine:
                yield from ((note.sid, label) for label in note.buttons)
                yield from ((number, label) for number, label in _NUMBERED.findall(note.text))

    def taps(self, place: str, label: str) -> None:
        if place.isdecimal():
            self.says(place)
        else:
            self.twilio.pick(self.address, place, self.twilio.notes[place].buttons.index(label))

    def texts(self) -> list[str]:
        return [one.text.translate(_UNSEEN) for one in self.twilio.seen(self.address) if not one.mine]


@dataclass
class People:
    """Who pays, by name, and the officer who counts it. said: how often each amount was said, in minor units."""

    chance: random.Random
    payers: Mapping[str, Phone]
    officer: Phone
    said: Counter[int] = field(default_factory=Counter)
    busy: dict[str, int] = field(default_factory=dict)
    _minor: int = 1_000
    _tapped: dict[tuple[str, str, str], float] = field(default_factory=dict)
    _stirred: dict[str, float] = field(default_factory=dict)
    _moved: dict[str, float] = field(default_factory=dict)

    def act(self) -> None:
        """Somebody who can do something does it."""
        name = self.chance.choice([*self.payers, *("" for _ in range(len(self.payers) // 2))])
        if not name:
            self.count()
        elif name in self.busy:
            self._tap_or_stir(name, self.payers[name], "Yes, cash")
        else:
            self._pay(name)

    def finish(self) -> None:
        """Everybody who waits for something does what they can; nobody pays any more."""
        for name in self.busy:
            self._tap_or_stir(name, self.payers[name], "Yes, cash")
        self.count()

    def count(self) -> None:
        """The officer says that they have what somebody gave them."""
        self._tap_or_stir("", self.officer, "✅ I have")

    def confirmed(self, entries: Counter[int]) -> None:
        """Whose money stands in the book may pay again."""
        for name, minor in list(self.busy.items()):
            if entries[minor]:
                del self.busy[name]

    def _pay(self, name: str) -> None:
        self._minor += 1
        self.busy[name] = self._minor
        self.said[self._minor] += 1
        self.payers[name].says(f"paid {self._minor // 100}.{self._minor % 100:02}")

    def _tap_or_stir(self, name: str, phone: Phone, label: str) -> None:
        """Taps what there is to tap. Whoever sees nothing for a while sends a sticker: what was to be said to them may
        have got lost twice on its way, and then it is said at their next contact.
        """
        if self._tap(name, phone, label):
            self._stirred[name] = time.monotonic()
        elif time.monotonic() > self._stirred.get(name, 0.0) + STIR_SECONDS:
            self._stirred[name] = time.monotonic()
            phone.stirs()

    def _tap(self, name: str, phone: Phone, label: str) -> bool:
        """Whether there is a button with this label that they may still tap, or have just tapped.

        They tap what they have not tapped yet, the newest first, and only then again what they have come to doubt.
        """
        now = time.monotonic()
        if now < self._moved.get(name, 0.0) + BETWEEN_TAPS_SECONDS:
            return True
        found = [
            (self._tapped.get((name, place, button), 0.0), -order, place, button)
            for order, (place, button) in enumerate(phone.buttons())
            if label in button
        ]
        tapped, _, place, button = min(found, default=(now, 0, "", ""))
        if now < tapped + DOUBT_SECONDS:
            return False
        self._tapped[name, place, button] = self._moved[name] = now
        # The bot may have taken the button away while they looked.
        with suppress(Impossible):
            phone.taps(place, button)
        return True

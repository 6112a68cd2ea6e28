"""A group whose members are on WhatsApp and plain phones, and the program that keeps its book by way of Twilio alone.

exchange.says("Samuel", "paid 50")
exchange.taps("Samuel", "Yes, cash")        waits for the button, as people do
exchange.sees("Fatou", "I gave you")
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import time

from sqlalchemy import update

from bot import clock, inbox, outbox
from bot.channels.twilio import Client, push
from bot.cooperative import groups, offices, people
from bot.cooperative.rules import Rules, Together
from bot.database import Database
from bot.sandbox import (
    ACCOUNT,
    AUTH_TOKEN,
    SMS_SENDER,
    WHATSAPP_SENDER,
    FakeTwilio,
    create_twilio,
    serving,
)
from bot.sandbox.twilio import Note
from tests.conftest import SECRET_KEY
from tests.house.program import free_port, until
from tests.house.town import plain

__all__ = ["PEOPLE", "Exchange", "exchange_of", "push_forms"]

# Hiwot has WhatsApp without a number, Rosa a plain phone.
PEOPLE = {
    "Amina": "whatsapp:+32470000001",
    "Fatou": "whatsapp:+32470000002",
    "Samuel": "whatsapp:+32470000003",
    "Hiwot": "whatsapp:US.13491208655302741918",
    "Rosa": "+32470000005",
}


@dataclass(slots=True)
class Exchange:
    """Everybody, by name; the group is number 1."""

    database: Database
    twilio: FakeTwilio
    settings: dict[str, str]
    news: threading.Event = field(default_factory=threading.Event)

    def says(self, name: str, text: str) -> str:
        return self.twilio.say(PEOPLE[name], text)

    def taps(self, name: str, label: str, on: str = "") -> str:
        """Taps the newest button with this (part of a) label, at a message that says `on`, as soon as there is one."""
        found: list[str] = []

        def is_there() -> bool:
            for note in reversed(self.messages(name, on)):
                found[:] = [one for one in note.buttons if label in plain(one)]
                if found:
                    return True
            return False

        self._until(name, is_there, f"can tap {label!r}")
        return self.twilio.tap(PEOPLE[name], found[0])

    def pays(self, name: str, euro: int) -> None:
        """Says on WhatsApp that they paid, in cash."""
        self.says(name, f"paid {euro}")
        self.taps(name, "Yes, cash", on=f"€{euro}")

    def sees(self, name: str, words: str, *, times: int = 1) -> Note:
        """Waits until `times` messages say this; returns the newest of them."""
        self._until(name, lambda: len(self.messages(name, words)) >= times, f"sees {words!r}")
        return self.messages(name, words)[-1]

    def messages(self, name: str, words: str = "") -> list[Note]:
        """What arrived at somebody with these words in it, the oldest first."""
        return [one for one in self.twilio.seen(PEOPLE[name]) if words in plain(one.text) and not one.mine]

    def settles(self) -> None:
        def is_quiet() -> bool:
            with self.database.read() as session:
                return not inbox.waiting(session) and not outbox.is_busy(session, clock.now())

        until(is_quiet, "the house is quiet", news=self.news)

    def id_of(self, name: str) -> int:
        with self.database.read() as session:
            known = people.person_at(session, channel_of(PEOPLE[name]), PEOPLE[name])
            assert known is not None, name
            return known[0].id

    def _until(self, name: str, condition: object, what: str) -> None:
        assert callable(condition)
        try:
            until(condition, f"{name} {what}", news=self.news)
        except AssertionError as never:
            shown = self.twilio.seen(PEOPLE[name])[-8:]
            screen = "\n".join(f"{one.sender}: {plain(one.text)} {list(one.buttons)} {one.status}" for one in shown)
            raise AssertionError(f"{never}\n{screen}") from None


def channel_of(address: str) -> str:
    return "whatsapp" if address.startswith("whatsapp:") else "sms"


@contextmanager
def exchange_of(database: Database) -> Iterator[Exchange]:
    """The group, written into `database`, and a Twilio where all forms and templates are made."""
    twilio = FakeTwilio()
    with database.write() as session:
        known = {}
        for name, address in PEOPLE.items():
            twilio.person(address, name)
            twilio.people[address].heard_at = clock.now()
            known[name], _ = people.register(
                session, channel_of(address), address, name=name, language_hint="en", now=clock.now()
            )
        rules = Rules(together=Together.SAVE, contribution_minor=5_000)
        group = groups.found(
            session,
            known["Amina"],
            name="Unity Circle",
            currency="EUR",
            zone="Europe/Brussels",
            rules=rules,
            now=clock.now(),
        )
        for name in ("Fatou", "Samuel", "Hiwot", "Rosa"):
            groups.ask_to_join(session, group.id, known[name].id, clock.now())
            groups.admit(session, group.id, known[name].id, clock.now())
        offices.give(session, group, known["Amina"].id, offices.Role.CHAIR, known["Amina"].id, clock.now())
        offices.give(session, group, known["Fatou"].id, offices.Role.TREASURER, known["Amina"].id, clock.now())
        session.execute(
            update(people.Person).values(quiet_from=time(0), quiet_to=time(0), language="en", group_id=group.id)
        )
    with serving(create_twilio(twilio)) as url:
        push_forms(url)
        port = free_port()
        twilio.public_url = f"http://127.0.0.1:{port}"
        settings = {
            "DATABASE_URL": database.url.render_as_string(hide_password=False),
            "SECRET_KEY": SECRET_KEY,
            "TELEGRAM_PACE": "off",
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
            "TWILIO_API_URL": url,
            "WHATSAPP_NUMBER": WHATSAPP_SENDER,
            "SMS_NUMBER": SMS_SENDER,
            "PUBLIC_URL": twilio.public_url,
            "PORT": str(port),
        }
        exchange = Exchange(database, twilio, settings)
        twilio.watch(exchange.news.set)
        yield exchange
    twilio.close()


def push_forms(url: str) -> None:
    """Makes all forms and templates at the Twilio that is served there, as `./kitabu templates push` does."""
    asyncio.run(_push(url))


async def _push(url: str) -> None:
    client = Client(ACCOUNT, AUTH_TOKEN, url)
    try:
        assert all(one.sid for one in await push(client))
    finally:
        client.close()

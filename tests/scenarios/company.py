"""The company that plays: everybody with a phone, on Telegram, WhatsApp or SMS, and the program itself between them.

with theatre() as house:                                the fakes are served once, for as many plays as one likes
    company = Company(house, database, moment, play.together, play.parts, channels)
    company.says("Samuel", "I paid 50")
    company.chooses("Samuel", "yes")
    assert company.hears("Fatou", "handover-ask-deposit-cash")

What is chosen is named by its id, and each phone has its own way of choosing it: Telegram a button or an option of a
poll, WhatsApp a reply, the row of a list or a number, SMS a number. Only what a phone shows can be chosen on it. Every
line meets a newly built program.
"""

from __future__ import annotations

import asyncio
import csv
import re
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import clock, jobs, ledger, outbox, web
from bot.app import Kitabu
from bot.channels.telegram import Telegram, raw_of
from bot.channels.twilio import Account, Twilio
from bot.cooperative import groups, offices, people, places
from bot.cooperative.audit import audit
from bot.cooperative.offices import Role
from bot.cooperative.rules import Lending, Rules, Together
from bot.database import Database
from bot.messages import Fate, Link, Say
from bot.outbox import Offer, OutboxRow
from bot.sandbox import (
    ACCOUNT,
    AUTH_TOKEN,
    SMS_SENDER,
    TOKEN,
    WHATSAPP_SENDER,
    FakeTelegram,
    FakeTwilio,
    create,
    create_twilio,
    serving,
)
from tests.conftest import StoppedClock
from tests.house.exchange import push_forms
from tests.house.program import free_port
from tests.scenarios.script import Line

__all__ = ["Company", "House", "theatre"]

T = TypeVar("T")

_CHAT = -4001
# Looked at from the newest on: what is older is gone from every screen.
_LATEST = 40


@dataclass(slots=True)
class House:
    """What all plays share: the two services, and our connections to them. kitabu: the program of the moment."""

    telegram: FakeTelegram
    twilio: FakeTwilio
    our_telegram: Telegram
    our_twilio: Twilio
    loop: asyncio.Runner
    kitabu: Kitabu | None = None

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run(work)


@contextmanager
def theatre() -> Iterator[House]:
    """Serves a Telegram and a Twilio on this machine, and what Twilio calls of ours."""
    telegram, twilio = FakeTelegram(), FakeTwilio()
    port = free_port()
    twilio.public_url = f"http://127.0.0.1:{port}"
    with (
        serving(create(telegram)) as telegram_url,
        serving(create_twilio(twilio)) as twilio_url,
        asyncio.Runner() as loop,
    ):
        push_forms(twilio_url)
        our_telegram = Telegram(TOKEN, telegram_url)
        loop.run(our_telegram.__aenter__())
        loop.run(our_telegram.prepare("polling", ""))
        account = Account(ACCOUNT, (AUTH_TOKEN,), twilio_url, twilio.public_url, WHATSAPP_SENDER, SMS_SENDER)
        our_twilio = Twilio(account)
        loop.run(our_twilio.prepare())
        house = House(telegram, twilio, our_telegram, our_twilio, loop)
        with serving(_called(house), port=port):
            yield house
            twilio.close()
        our_twilio.close()
        loop.run(our_telegram.__aexit__())


def _called(house: House) -> Any:
    """Our own web server, as far as Twilio calls it. What became of a message is another test's matter."""

    async def store(raws: list[Any]) -> None:
        assert house.kitabu is not None
        await house.kitabu.store(raws)

    async def learn(_: Fate) -> None:
        pass

    def picture(ticket: str) -> bytes | None:
        return house.kitabu.delivery.picture(ticket) if house.kitabu is not None else None

    twilio = house.our_twilio
    return web.create(list, twilio=web.Calls(twilio.message_of, store, twilio.fate_of, learn), picture=picture)


@dataclass(frozen=True, slots=True)
class _Shown:
    """Something that may be chosen, as it was said. typed: what stands for it on a phone without buttons."""

    row: OutboxRow
    offer: Offer
    typed: str


@dataclass(slots=True)
class Company:
    """parts: chair, treasurer, secretary, auditor, member or stranger, by name. channels: whose phone is what.

    chat: whether the group has a chat on Telegram, where it votes by polls.
    """

    house: House
    database: Database
    moment: StoppedClock
    together: str
    parts: Mapping[str, str]
    channels: Mapping[str, str]
    chat: bool = False
    group_id: int = 0
    phones: dict[str, str] = field(default_factory=dict)
    _heard: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.house.telegram.reset()
        self.house.twilio.reset()
        for number, name in enumerate(self.parts, start=101):
            self.phones[name] = self._phone(name, number)
        if self.chat:
            there = [int(phone) for name, phone in self.phones.items() if self.channels[name] == "telegram"]
            self.house.telegram.group(_CHAT, "Unity Circle", there, with_bot=True)
        with self.database.write() as session:
            self._found(session)

    # What people do

    def plays(self, line: Line) -> None:
        """Does what a line of a play says. Raises AssertionError where that cannot be done, or was not heard."""
        match line.does:
            case "says":
                self.says(line.who, line.what)
            case "chooses":
                self.chooses(line.who, line.what)
            case "follows":
                self.follows(line.who, line.what)
            case "hears":
                assert self.hears(line.who, line.what), f"{line.who} did not hear {line.what}"
            case _:
                assert line.at is not None
                self.waits(line.at)

    def says(self, name: str, text: str) -> None:
        """Types something, and is answered."""
        self._say(name, text)
        self._work()

    def chooses(self, name: str, choice: str) -> None:
        """Chooses what was last offered to them under this id, as their phone does that."""
        self._opens(name)
        assert self._presses(name, choice), f"{name} cannot choose {choice!r}; they see {self._screen(name)}"
        self._work()

    def hears(self, name: str, id: str) -> bool:
        """Whether a message with this id stands on their phone, and was not asked for before."""
        self._opens(name)
        for row in self._said_to(name):
            words = self._words(row)
            if words is not None and words.id == id and row.id not in self._heard and self._stands(name, row):
                self._heard.add(row.id)
                return True
        return False

    def follows(self, name: str, host: str) -> None:
        """Opens the link that `host` was shown last, on their own phone."""
        said = filter(None, map(self._words, self._said_to(host)))
        link = next(arg for words in said for arg in words.args.values() if isinstance(arg, Link))
        if self.channels[name] == "telegram":
            self.house.telegram.start(int(self.phones[name]), link.code)
        else:
            self._say(name, f"kitabu {link.code}")
        self._work()

    def waits(self, until: datetime) -> None:
        """The clock does what is due."""
        self.moment.set(until)
        jobs.run_due(self.database, clock.now())
        self._work()

    # What is left in the end

    def book(self) -> list[str]:
        """The exported book, an entry a line, with people's names for their numbers."""
        with self.database.read() as session:
            rows = list(csv.DictReader("".join(ledger.export(session, self.group_id, "csv")).splitlines()))
            names = {
                str(known[0].id): name
                for name, phone in self.phones.items()
                if (known := people.person_at(session, self.channels[name], phone)) is not None
            }
        return [_entry(list(lines), names) for _, lines in groupby(rows, key=lambda row: row["entry"])]

    def faults(self) -> list[str]:
        """What the book's own proofs say against it."""
        with self.database.read() as session:
            return [str(fault) for fault in (*ledger.verify(session), *audit(session))]

    # The house

    def _found(self, session: Session) -> None:
        now, ids = clock.now(), {}
        for name, part in self.parts.items():
            if part == "stranger":
                continue
            known, _ = people.register(
                session, self.channels[name], self.phones[name], name=name, language_hint="en", now=now
            )
            known.language = "en"
            ids[name] = known
        chair = next(ids[name] for name, part in self.parts.items() if part == "chair")
        rules = Rules(Together(self.together), 50_00, Lending(member_months=0))
        group = groups.found(
            session, chair, name="Unity Circle", currency="EUR", zone="Europe/Brussels", rules=rules, now=now
        )
        self.group_id = group.id
        for known in ids.values():
            known.group_id = group.id
            if known is not chair:
                groups.ask_to_join(session, group.id, known.id, now)
                groups.admit(session, group.id, known.id, now)
        for name, known in ids.items():
            if self.parts[name] != "member":
                offices.give(session, group, known.id, Role(self.parts[name]), chair.id, now)
        if self.chat:
            places.link(session, group.id, "telegram", str(_CHAT), "", chair.id, now)
        jobs.begin_in_mid_life(session, clock.now())

    def _phone(self, name: str, number: int) -> str:
        """A new phone; its address."""
        channel, known = self.channels[name], self.parts[name] != "stranger"
        if channel == "telegram":
            # Who never wrote before says no name of their own that a group could call them by.
            self.house.telegram.person(number, name if known else "...")
            if known:
                self.house.telegram.acquaint(number)
            return str(number)
        address = f"+32470000{number}"
        if channel == "whatsapp":
            address = f"whatsapp:{address}"
        self.house.twilio.person(address, name if known else "...")
        if known:
            self.house.twilio.people[address].heard_at = clock.now()
        return address

    def _begin(self) -> Kitabu:
        """A program that has just been started."""
        house = self.house
        house.kitabu = Kitabu(self.database, house.our_telegram, pace=False, twilio=house.our_twilio)
        return house.kitabu

    def _work(self) -> None:
        """All that came in is worked off, and all that is to be said is said."""
        kitabu, updates = self._begin(), self.house.telegram.updates
        self.house.telegram.close_polls_that_are_due()
        while True:
            waiting = updates.waiting()
            if waiting:
                self.house.do(kitabu.store([raw_of(update.wire()) for update in waiting]))
                for update in waiting:
                    updates.done(update)
            while kitabu.dispatch.work_one():
                pass
            self.house.do(kitabu.delivery.drain())
            if not updates.waiting():
                return

    # Phones

    def _say(self, name: str, text: str) -> None:
        self._begin()
        if self.channels[name] == "telegram":
            phone = int(self.phones[name])
            self.house.telegram.say(phone, phone, text)
        else:
            self.house.twilio.say(self.phones[name], text)

    def _presses(self, name: str, choice: str) -> bool:
        """Whether they found it on their phone, and pressed it there."""
        self._begin()
        channel = self.channels[name]
        for shown in self._offers(name, choice):
            if channel == "telegram":
                pressed = self._on_telegram(int(self.phones[name]), shown)
            else:
                pressed = self._by_twilio(self.phones[name], shown)
            if pressed:
                return True
        return False

    def _on_telegram(self, phone: int, shown: _Shown) -> bool:
        telegram = self.house.telegram
        chat = phone if shown.row.place_id is None else _CHAT
        message = telegram.chats[chat].messages.get(int(shown.row.message or 0))
        if message is None or message.deleted:
            return False
        if message.poll is not None and not message.poll.closed:
            telegram.vote(phone, chat, message.id, shown.offer.position - 1)
            return True
        if shown.offer.token in {one.get("callback_data") for row in message.keyboard for one in row}:
            telegram.press(phone, chat, message.id, shown.offer.token)
            return True
        return False

    def _by_twilio(self, phone: str, shown: _Shown) -> bool:
        note = self.house.twilio.notes.get(shown.row.message)
        if note is None:
            return False
        for position, action in enumerate(note.drawn.actions):
            if action.id == shown.offer.token:
                self.house.twilio.pick(phone, note.sid, position)
                return True
        if re.search(rf"^{shown.typed} ", note.text, re.MULTILINE):
            self.house.twilio.say(phone, shown.typed)
            return True
        return False

    def _opens(self, name: str) -> None:
        """Where they were knocked for, they open what waits for them."""
        newest = self.house.twilio.seen(self.phones[name])[-1:]
        if newest and newest[0].template:
            self._begin()
            self.house.twilio.pick(self.phones[name], newest[0].sid, 0)
            self._work()

    def _stands(self, name: str, row: OutboxRow) -> bool:
        if self.channels[name] != "telegram":
            return row.message in self.house.twilio.notes
        chat = self.house.telegram.chats[int(self.phones[name]) if row.place_id is None else _CHAT]
        return int(row.message) in chat.messages

    def _screen(self, name: str) -> list[tuple[str, list[str]]]:
        """What was lately said to somebody, and what they may choose there: for whoever writes a play."""
        with self.database.read() as session:
            return [
                (words.id if words else "", [one.choice for one in outbox.offers_of(session, row)])
                for row in reversed(self._said_to(name)[:6])
                for words in [outbox.said(session, row)]
            ]

    # What was said, as it is written down

    def _said_to(self, name: str) -> Sequence[OutboxRow]:
        """The newest first, the group's chat included for whoever is in it."""
        with self.database.read() as session:
            known = people.person_at(session, self.channels[name], self.phones[name])
            reads = OutboxRow.address_id == (known[1].id if known is not None else 0)
            if self.chat and self.channels[name] == "telegram":
                reads |= OutboxRow.place_id.is_not(None)
            sent = select(OutboxRow).where(reads, OutboxRow.state == "sent", OutboxRow.kind == "message")
            return session.scalars(sent.order_by(OutboxRow.id.desc()).limit(_LATEST)).all()

    def _offers(self, name: str, choice: str) -> list[_Shown]:
        rows = self._said_to(name)
        with self.database.read() as session:
            return [
                _Shown(row, offer, said.choices[offer.position - 1].code or f"{offer.code:02}")
                for row in rows
                if (said := outbox.said(session, row)) is not None
                for offer in outbox.offers_of(session, row)
                if offer.choice == choice
            ]

    def _words(self, row: OutboxRow) -> Say | None:
        with self.database.read() as session:
            return outbox.said(session, row)


def _entry(lines: Sequence[Mapping[str, str]], names: Mapping[str, str]) -> str:
    def account(code: str) -> str:
        kind, _, owner = code.partition(":")
        return " ".join(filter(None, (kind, owner if kind == "loan" else names.get(owner, owner))))

    first = lines[0]
    day = clock.local(datetime.fromisoformat(first["happened"]), "Europe/Brussels").strftime("%-d %b")
    moved = ", ".join(f"{account(one['account'])} {_signed(one['amount'])}" for one in lines)
    hands = [
        f"{word} {names.get(first[column].removeprefix('P'), first[column])}"
        for word, column in (("said by", "said-by"), ("confirmed by", "confirmed-by"))
        if first[column]
    ]
    taken_back = f" takes back {first['reverses']}" if first["reverses"] else ""
    return f"{first['entry']} {day} {first['kind']}{taken_back} {moved}" + (f" ({', '.join(hands)})" if hands else "")


def _signed(amount: str) -> str:
    return amount if amount.startswith("-") else f"+{amount}"

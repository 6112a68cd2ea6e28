"""A house with two people, a group chat, and a chat service that does as it is told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import clock, outbox
from bot.cooperative import people, places
from bot.cooperative.groups import Group
from bot.cooperative.people import Address
from bot.database import Database
from bot.delivery import Delivery, Outlet
from bot.messages import Capabilities, Delivered, Link, Outgoing, PollLimits, Say, Sent, Weight
from bot.outbox import OutboxRow

CAPABILITIES = Capabilities(
    buttons_max=100,
    label_max=20,
    text_max=200,
    caption_max=80,
    edits=True,
    pictures=True,
    links=True,
    polls=PollLimits(question_max=60, option_max=20, options_max=3),
)

SAMUEL, FATOU, CHAT = "7001", "7002", "-500"


@dataclass
class Service:
    """Takes messages and remembers them. `answers` are given one by one, then all arrives."""

    answers: list[Delivered | Exception] = field(default_factory=list)
    took: list[Outgoing] = field(default_factory=list)
    at_once: dict[str, int] = field(default_factory=dict)
    most_at_once: int = 0
    blocks: asyncio.Event | None = None
    """Where there is one, a message is taken, and its answer comes when it is set."""

    async def send(self, outgoing: Outgoing) -> Delivered:
        self.took.append(outgoing)
        self.at_once[outgoing.chat] = self.at_once.get(outgoing.chat, 0) + 1
        self.most_at_once = max(self.most_at_once, self.at_once[outgoing.chat])
        try:
            await (self.blocks.wait() if self.blocks else asyncio.sleep(0))
        finally:
            self.at_once[outgoing.chat] -= 1
        answer = self.answers.pop(0) if self.answers else Sent(outgoing.replaces or str(len(self.took)))
        if isinstance(answer, Exception):
            raise answer
        return answer

    def texts(self, chat: str | None = None) -> list[str]:
        """What arrived or may have, in order, of one chat or of all."""
        return [outgoing.text for outgoing in self.took if chat in (None, outgoing.chat)]


class House:
    """What the tests say and see."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.service = Service()
        self.out_of_reach: list[int] = []
        self.written = 0
        self.delivery = self.another()
        with database.write() as session:
            self.samuel = self._person(session, SAMUEL, "Samuel")
            self.fatou = self._person(session, FATOU, "Fatou")
            founder = self.samuel.person_id
            group = Group(
                name=database.vault.seal("Unity", "group:1"),
                currency="EUR",
                zone="UTC",
                language="en",
                founder_id=founder,
                created_at=clock.now(),
            )
            session.add(group)
            session.flush()
            self.place = places.link(session, group.id, "telegram", CHAT, "", founder, clock.now())

    @staticmethod
    def _person(session: Session, external: str, name: str) -> Address:
        return people.register(session, "telegram", external, name=name, language_hint="en", now=clock.now())[1]

    def another(self, service: Service | None = None, *, pace: bool = False) -> Delivery:
        """A second process on the same database, or the same one started anew."""
        outlet = Outlet(
            (service or self.service).send, CAPABILITIES, lambda link: f"https://t.me/us?{link.kind}={link.code}"
        )
        return Delivery(self.database, {"telegram": outlet}, pace=pace, on_unreachable=self.note)

    def note(self, _: Session, address: Address) -> None:
        self.out_of_reach.append(address.id)

    def put(self, what: Say, to: Address | places.Place | None = None, **more: Any) -> int:
        """Writes a message, to Samuel if nobody else is named, and returns its number."""
        to = to or self.samuel
        self.written += 1
        with self.database.write() as session:
            row = outbox.put(
                session,
                what,
                key=more.pop("key", f"test:{self.written}"),
                now=clock.now(),
                channel="telegram",
                address_id=to.id if isinstance(to, Address) else None,
                place_id=to.id if isinstance(to, places.Place) else None,
                person_id=to.person_id if isinstance(to, Address) else None,
                **more,
            )
            assert row is not None
            return row.id

    def deliver(self, *answers: Delivered | Exception, by: Delivery | None = None) -> None:
        """Delivers all that is due; the service gives `answers`, and then takes everything."""
        self.service.answers = list(answers)
        asyncio.run((by or self.delivery).drain())

    def row(self, id: int) -> OutboxRow:
        with self.database.read() as session:
            return session.get_one(OutboxRow, id)

    def states(self) -> list[str]:
        with self.database.read() as session:
            return list(session.scalars(select(OutboxRow.state).order_by(OutboxRow.id)))

    def change(self, step: Callable[[Session], Any]) -> None:
        with self.database.write() as session:
            step(session)


@pytest.fixture
def house(database: Database, moment: Any) -> House:
    return House(database)


__all__ = ["CHAT", "FATOU", "SAMUEL", "House", "Link", "Service", "Weight"]

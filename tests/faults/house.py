"""Unity Circle, where the bot is killed while its members pay: what they said against what stands in the book."""

from __future__ import annotations

import random
import socket
from collections import Counter
from collections.abc import Mapping
from datetime import time
from time import monotonic

from sqlalchemy import update

from bot import clock, jobs, ledger
from bot.cooperative import people as persons
from bot.cooperative.audit import audit
from bot.database import Database
from bot.sandbox.cast import CHAT
from bot.sandbox.story import channel_of, tell_unity_circle
from tests.faults.people import People, Phone

__all__ = ["Circle", "pause"]

# A bot that lives gets so long to answer before what was said to it counts as lost.
ANSWER_SECONDS = 120.0


class Circle:
    """The group, written into `database`, for people at these addresses, by name. Everybody reads English, and
    nobody sleeps.
    """

    def __init__(self, database: Database, addresses: Mapping[str, str]) -> None:
        self.database = database
        with database.write() as session:
            tell_unity_circle(session, "telegram", addresses, CHAT, clock.now())
            jobs.begin_in_mid_life(session, clock.now())
            session.execute(update(persons.Person).values(quiet_from=time(0), quiet_to=time(0), language="en"))
            self._savings = []
            for address in addresses.values():
                known = persons.person_at(session, channel_of(address) or "telegram", address)
                assert known is not None, address
                self._savings.append(ledger.savings(known[0].id))

    def deposits(self) -> Counter[int]:
        """How often each amount was paid in, over the whole book, less what was taken back."""
        with self.database.read() as session:
            found: Counter[int] = Counter()
            for account in self._savings:
                for line in ledger.history(session, 1, account):
                    if line.reverses is None and line.reversed_by is None:
                        found[-line.amount.minor] += 1
            return found

    def finishes(self, people: People) -> None:
        """The bot lives on, until all that was said is confirmed, and everybody has heard so."""
        end = monotonic() + ANSWER_SECONDS
        while people.busy or not all(_receipts(phone) for phone in people.payers.values()):
            assert monotonic() < end, f"no answer to {people.busy}, or no receipt"
            people.finish()
            pause(people.chance, 0.1)
            people.confirmed(self.deposits())

    def is_true_to(self, people: People) -> None:
        """Everything that was said stands in the book, once, and the book proves itself."""
        entries = self.deposits()
        assert {minor: entries[minor] for minor in people.said} == dict(people.said), "lost or doubled"
        assert len(people.said) > len(people.payers), "the test must have had something to lose"
        for phone in people.payers.values():
            receipts = _receipts(phone)
            assert max(receipts.values()) == 1, f"told twice, and not told so: {receipts}"
        with self.database.read() as session:
            assert not [*ledger.verify(session), *audit(session)]


def _receipts(phone: Phone) -> Counter[str]:
    """How often each receipt was told as a new one."""
    told = (text for text in phone.texts() if " Confirmed: " in text and "(sent again)" not in text)
    return Counter(text.partition(" Confirmed: ")[0] for text in told)


def pause(chance: random.Random, most: float) -> None:
    """Lets the other processes live for a moment. A kill needs time to fall into; nothing here waits for a result."""
    with socket.socket() as nobody:
        nobody.settimeout(chance.uniform(0.001, most))
        try:
            nobody.bind(("127.0.0.1", 0))
            nobody.listen()
            nobody.accept()
        except TimeoutError:
            pass

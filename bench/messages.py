"""How many messages are paid for when something happens in a group of twelve: on WhatsApp, and by SMS.

    python -m bench.messages            about half a minute

The scenes are plays (`tests.scenarios`), with the real program and the sandbox's Twilio, which counts as Twilio's bill
does: every message on WhatsApp, and of those the templates; every part of an SMS. On WhatsApp all twelve have WhatsApp.
By SMS, ten members have plain phones, and the two officers are on Telegram, which costs nothing: they confirm money.
Answers of the members cost as well, and are counted apart.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import time_machine

from bot.database import Database
from bot.migrate import migrate
from bot.sandbox.twilio import Note
from bot.sealed import Vault, house_secret
from tests.conftest import StoppedClock
from tests.scenarios.company import Company, House, theatre
from tests.scenarios.script import ZONE, Line, line_of
from tests.stage import TWELVE

__all__ = ["main"]

START = datetime(2026, 11, 24, 18, 0, tzinfo=ZONE)
PARTS = {name: {"Amina": "chair", "Fatou": "treasurer"}.get(name, "member") for name in TWELVE}
SECRET_KEY = "a key for the bench, which opens nothing at all"
VOTERS = ("Amina", "Daniel", "Hiwot", "Yusuf", "Maria", "Kofi", "Leila")

PAYMENT = """
    Samuel: I paid 50
    Samuel > yes
    Fatou > confirm
"""
PUT_RIGHT = """
    Samuel > wrong
    Samuel: 45
    Fatou > confirm
"""
SAVINGS = """
    Hiwot: I paid 50
    Hiwot > yes
    Fatou > confirm
    Kofi: I paid 50
    Kofi > yes
    Fatou > confirm
"""
LOAN = """
    Samuel: loan 40
    Samuel > 1
    Samuel > business
    Samuel > ask
    Samuel > send
    {votes}
    {given}
"""
GIVEN = {
    "whatsapp": """
    Fatou > gave
    Samuel > confirm
""",
    # Nobody can be sure of an SMS: somebody else has to have seen it.
    "sms": """
    Fatou > gave
    Fatou > witness
    Fatou > 1
    Amina > confirm
""",
}
REPAYMENT = """
    Samuel: repay 40.40
    Samuel > yes
    Fatou > confirm
"""
SPENDING = """
    Rosa: propose
    Rosa > spend
    Rosa: 20
    Rosa: the hall
    Rosa > yes
    {votes}
    Fatou > paid
    Amina > confirm
"""
CIRCLE = """
    Amina: turns
    Amina > rotate
    Amina: 50
    Amina > month-last
    Amina > 2026-11-30
    Amina > fixed
    Amina > yes
    {seats}
    Amina > begin
    Amina > yes
"""
TURN = """
    {pays}
    (Mon 30 Nov 2026, 10:00)
    Fatou > gave
    Amina > confirm
"""


@dataclass(frozen=True, slots=True)
class Bill:
    """What something came to. sent: messages of ours, of which so many templates; parts: what they are billed as;
    heard: parts of what people wrote.
    """

    sent: int
    templates: int
    parts: int
    heard: int


def main() -> None:
    print("| what happens | WhatsApp | of them templates | answers | SMS | in parts | answers |")
    print("|---|---|---|---|---|---|---|")
    with theatre() as house:
        columns = [list(_bills(house, channel)) for channel in ("whatsapp", "sms")]
    for (what, whatsapp), (_, sms) in zip(*columns, strict=True):
        figures = (whatsapp.sent, whatsapp.templates, whatsapp.heard, sms.sent, sms.parts, sms.heard)
        print(f"| {what} | {' | '.join(map(str, figures))} |", flush=True)


def _bills(house: House, channel: str) -> Iterator[tuple[str, Bill]]:
    votes = [f"{name} > yes" for name in VOTERS]
    with _group(house, channel, "save") as group:
        yield "a payment is told and confirmed", group.plays(PAYMENT)
        yield "it is put right", group.plays(PUT_RIGHT)
        group.plays(SAVINGS)
        # Who asks has no vote, and six of eleven decide it.
        loan = LOAN.format(votes="\n".join(votes[:-1]), given=GIVEN[channel])
        yield "a loan is asked for, agreed and given", group.plays(loan)
        yield "the loan is paid back", group.plays(REPAYMENT)
        yield "spending is agreed to, done and shown", group.plays(SPENDING.format(votes="\n".join(votes)))
        yield "a month in which nobody writes: reminders, the report", group.waits(days=31)
    with _group(house, channel, "turns") as group:
        seats = "\n".join(f"{name} > take2" for name in TWELVE)
        yield "a circle of turns is set up, and all twelve take a seat", group.plays(CIRCLE.format(seats=seats))
        pays = "\n".join(
            f"{name}: I paid 50\n{name} > yes\n{'Amina' if name == 'Fatou' else 'Fatou'} > confirm" for name in TWELVE
        )
        yield "a turn: all twelve pay, and the pot is given", group.plays(TURN.format(pays=pays))


@dataclass(slots=True)
class _Group:
    """A group at play, and what it has been billed for so far."""

    company: Company
    clock: StoppedClock
    seen: int = 0

    def plays(self, text: str) -> Bill:
        for number, line in enumerate(filter(None, map(str.strip, text.splitlines()))):
            self.company.plays(line_of(number, line, PARTS))
        return self._bill()

    def waits(self, days: int) -> Bill:
        """Each day at ten the clock does what is due."""
        morning = self.clock.now.astimezone(ZONE).replace(hour=10)
        for day in range(1, days + 1):
            self.company.plays(Line(day, "waits", at=morning + timedelta(days=day)))
        return self._bill()

    def _bill(self) -> Bill:
        notes: list[Note] = list(self.company.house.twilio.notes.values())
        new, self.seen = notes[self.seen :], len(notes)
        sent, heard = [one for one in new if not one.mine], [one for one in new if one.mine]
        return Bill(
            len(sent),
            sum(one.template for one in sent),
            sum(one.segments for one in sent),
            sum(one.segments for one in heard),
        )


@contextmanager
def _group(house: House, channel: str, together: str) -> Iterator[_Group]:
    """A group that saves, or takes turns, in a database of its own for as long as the block runs."""
    channels = {name: channel if channel != "sms" or part == "member" else "telegram" for name, part in PARTS.items()}
    with (
        tempfile.TemporaryDirectory(prefix="kitabu-bench-") as folder,
        time_machine.travel(START, tick=False) as travel,
    ):
        database = Database(f"sqlite:///{folder}/kitabu.db", Vault(house_secret(SECRET_KEY, Path(folder))))
        migrate(database)
        moment = StoppedClock(travel)
        group = _Group(Company(house, database, moment, together, PARTS, channels), moment)
        yield group
        assert not group.company.faults()
        database.close()


if __name__ == "__main__":
    main()

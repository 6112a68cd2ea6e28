"""`./kitabu demo`: the real bot beside a Telegram and a Twilio of our own, with phones in a web page. No token needed.

The bot runs as it always does, on a fresh SQLite file, and speaks with the sandbox over HTTP. Here is what the page
needs of it besides: to move its clock from one due moment to the next, to look into its book, and to begin anew.
"""

from __future__ import annotations

import asyncio
import socket
import tempfile
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from bot import app, clock, inbox, jobs, ledger, outbox, sandbox, web
from bot.app import Kitabu
from bot.channels.telegram import Telegram
from bot.channels.twilio import Account, Client, Twilio, push
from bot.config import Config, SettingsError
from bot.cooperative import groups, handovers, people
from bot.cooperative.audit import audit
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Purpose
from bot.database import Database
from bot.delivery.queue import next_due
from bot.i18n import formats
from bot.i18n.formats import Reader
from bot.migrate import migrate
from bot.money import Money
from bot.sandbox.cast import ADDRESSES, CHAT, ELSEWHERE, gather, gather_elsewhere
from bot.sandbox.stage import BookGroup, Entry
from bot.sandbox.story import tell_unity_circle
from bot.sealed import Vault, house_secret
from bot.web.server import serving

__all__ = ["run"]

# A clock that is moved a year has no more due moments than this; a fault of ours must not hold the page for ever.
MOMENTS_MAX = 2000
ENTRIES_SHOWN = 60

# When the clock moves, what is said at each moment has so long to arrive.
DELIVERED_SECONDS = 10.0


def run(config: Config) -> int:
    """Serves the page at HOST and PORT until it is told to stop. Returns the exit status."""
    with tempfile.TemporaryDirectory(prefix="kitabu-demo-") as folder:
        return asyncio.run(_run(config, Path(folder)))


async def _run(config: Config, folder: Path) -> int:
    stop = app.stop_on_signals()
    demo = _Demo(folder, asyncio.get_running_loop())
    stage = sandbox.Stage(now=clock.now, advance=demo.advance, book=demo.book, restart=demo.restart, busy=demo.is_busy)
    try:
        page = sandbox.create(demo.telegram, stage, demo.twilio)
        with (
            sandbox.serving(page, host=config.host, port=config.port) as url,
            sandbox.serving(sandbox.create_twilio(demo.twilio)) as twilio_url,
        ):
            demo.url, demo.twilio_url = url, twilio_url
            await demo.store_forms()
            await demo.begin("unity")
            print(f"Kitabu's phones are at {url}   (stop with Ctrl+C)", flush=True)  # noqa: T201 - it is the result
            await demo.until(stop)
    except OSError:
        raise SettingsError(f"PORT {config.port} on {config.host} is taken: choose another PORT.") from None
    finally:
        demo.twilio.close()
    return 0


class _Demo:
    """The bot of the moment, and the world it stands in. Its methods for the page are called in the page's thread."""

    def __init__(self, folder: Path, loop: asyncio.AbstractEventLoop) -> None:
        self.telegram, self.twilio = sandbox.FakeTelegram(), sandbox.FakeTwilio()
        self.url = self.twilio_url = ""
        self._folder = folder
        self._loop = loop
        self._stories = 0
        self._database: Database | None = None
        self._kitabu: Kitabu | None = None
        self._stop = asyncio.Event()
        self._serving: asyncio.Task[None] | None = None
        self._one_at_a_time = asyncio.Lock()

    async def store_forms(self) -> None:
        """Stores at Twilio what WhatsApp shows buttons with, as `./kitabu templates push` does."""
        client = Client(sandbox.ACCOUNT, sandbox.AUTH_TOKEN, self.twilio_url)
        try:
            await push(client)
        finally:
            client.close()

    async def begin(self, story: str) -> None:
        """A new file, the people of the story, and a bot that has just started."""
        # The page is there before the first story is: a click on another must wait for it, or there were two bots.
        async with self._one_at_a_time:
            await self._begin(story)

    async def _begin(self, story: str) -> None:
        self._stories += 1
        secret = house_secret("", self._folder / "secret.key")
        self._database = Database(f"sqlite:///{self._folder / f'story{self._stories}.db'}", Vault(secret))
        await asyncio.to_thread(migrate, self._database)
        gather(self.telegram, acquainted=story == "unity", without=ELSEWHERE)
        gather_elsewhere(self.twilio, acquainted=story == "unity")
        if story == "unity":
            await asyncio.to_thread(_tell, self._database)
        self._stop = asyncio.Event()
        begun = asyncio.Event()
        self._serving = asyncio.create_task(self._serve(self._database, self._stop, begun))
        await begun.wait()

    async def until(self, stop: asyncio.Event) -> None:
        """Goes on until `stop` is set. Raises what ended the bot, if it ended by itself."""
        stopped = asyncio.create_task(stop.wait())
        while not stop.is_set():
            assert self._serving is not None
            serving = self._serving
            await asyncio.wait([serving, stopped], return_when=asyncio.FIRST_COMPLETED)
            if serving.done() and serving is self._serving and not self._stop.is_set():
                break
        stopped.cancel()
        await self.end()

    async def end(self) -> None:
        """Stops the bot of the moment."""
        self._stop.set()
        if self._serving is not None:
            await self._serving
        if self._database is not None:
            self._database.close()

    def restart(self, story: str) -> None:
        """Begins anew with another story. Called in the page's thread."""
        asyncio.run_coroutine_threadsafe(self._begin_anew(story), self._loop).result()

    def advance(self, by: timedelta) -> None:
        """Moves the clock from one due moment to the next, and does what is due at each. In the page's thread."""
        assert self._database is not None
        target = clock.now() + by
        for _ in range(MOMENTS_MAX):
            with self._database.read() as session:
                moments = (jobs.next_due_moment(session), next_due(session, clock.now()))
            due = min((moment for moment in moments if moment is not None), default=target)
            if due >= target:
                break
            self._arrive_at(due)
        self._arrive_at(target)

    def _arrive_at(self, moment: datetime) -> None:
        assert self._database is not None
        if moment > clock.now():
            clock.ahead(moment - clock.now())
        jobs.run_due(self._database, clock.now())
        if self._kitabu is not None:
            # It must be on the phones before the clock goes on, or it would be dated later.
            delivering = asyncio.run_coroutine_threadsafe(self._kitabu.delivery.drain(), self._loop)
            with suppress(TimeoutError):
                delivering.result(DELIVERED_SECONDS)

    def book(self) -> sandbox.Book:
        """What the book holds, for the drawer."""
        assert self._database is not None
        with self._database.read() as session:
            return {"groups": [_book_of(session, group) for group in groups.all_groups(session)]}

    def is_busy(self) -> bool:
        """Whether something that came in, or is to be said, still waits."""
        if self._database is None:
            return True
        with self._database.read() as session:
            return inbox.waiting(session) > 0 or outbox.is_busy(session, clock.now())

    async def _begin_anew(self, story: str) -> None:
        async with self._one_at_a_time:
            await self.end()
            await self._begin(story)

    async def _serve(self, database: Database, stop: asyncio.Event, begun: asyncio.Event) -> None:
        port = _free_port()
        self.twilio.public_url = f"http://127.0.0.1:{port}"
        account = Account(
            sandbox.ACCOUNT,
            (sandbox.AUTH_TOKEN,),
            self.twilio_url,
            self.twilio.public_url,
            sandbox.WHATSAPP_SENDER,
            sandbox.SMS_SENDER,
        )
        twilio = Twilio(account)
        try:
            async with Telegram(sandbox.TOKEN, self.url) as telegram:
                kitabu = Kitabu(database, telegram, pace=False, twilio=twilio)
                calls = web.Calls(twilio.message_of, kitabu.store, twilio.fate_of, kitabu.hear_fate)
                page = web.create(kitabu.missing, twilio=calls, picture=kitabu.delivery.picture)
                async with serving(page, "127.0.0.1", port):
                    self._kitabu = kitabu
                    begun.set()
                    await kitabu.serve("polling", "", stop)
        finally:
            twilio.close()


def _free_port() -> int:
    """A port for Twilio's calls to the bot."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
    return port


def _tell(database: Database) -> None:
    with database.write() as session:
        tell_unity_circle(session, "telegram", {**ADDRESSES, **ELSEWHERE}, CHAT, clock.now(), turns=True)
        jobs.begin_in_mid_life(session, clock.now())


def _book_of(session: Session, group: Group) -> BookGroup:
    faults = [fault for fault in (*ledger.verify(session), *audit(session)) if fault.group_id == group.id]
    head = ledger.head(session, group.id)
    return {
        "name": groups.name_of_group(session, group.id),
        "proof": f"{head.seq} entries, chain unbroken, mark {head.mark}" if not faults else f"FAULT: {faults[0]}",
        "entries": [
            _entry_of(session, group, entry) for entry in ledger.entries(session, group.id, limit=ENTRIES_SHOWN)
        ],
        "balances": [
            {"account": _named(session, account, amount), "amount": _amount(account, _as_told(account, amount), group)}
            for account, amount in ledger.balances(session, group.id)
            if amount
        ],
    }


def _entry_of(session: Session, group: Group, entry: ledger.Written) -> Entry:
    return {
        "number": entry.seq,
        "at": clock.local(entry.happened, group.zone).strftime("%-d %b %Y"),
        "text": _told(session, group, entry),
        "mark": entry.mark,
        "postings": [
            {
                "account": _named(session, line.account),
                "amount": _amount(line.account, line.amount, group, change=True),
            }
            for line in entry.postings
        ],
    }


def _told(session: Session, group: Group, entry: ledger.Written) -> str:
    """Who did what: a sentence for somebody who sees a book for the first time."""
    if entry.reverses is not None:
        return f"Takes back entry {entry.reverses}"
    handover = handovers.of_entry(session, group.id, entry.seq)
    if handover is None:
        return entry.kind.capitalize()

    def name(person: int | None) -> str:
        return people.name_of(session, person) if person is not None else "the bank"

    amount = formats.money(_reader(group), handovers.amount_of(handover, group))
    giver, taker = name(handover.giver_id), name(handover.taker_id)
    paid = "paid out" if handover.corrects_payout else "paid in"
    did = {
        Purpose.DEPOSIT: f"{giver} paid in {amount}",
        Purpose.WITHDRAWAL: f"{giver} paid out {amount} to {taker}",
        Purpose.TRANSFER: f"{giver} handed {amount} to {taker}",
        Purpose.CORRECTION: f"{giver} {paid} {amount}, instead of entry {handover.about}",
        Purpose.LOAN: f"{giver} lent {amount} to {taker}",
        Purpose.REPAYMENT: f"{giver} paid back {amount}",
        Purpose.REFUND: f"{giver} gave {amount} back to {taker}, who had paid too much",
        Purpose.SPENDING: f"{giver} spent {amount}, as the group had agreed",
        Purpose.CONTRIBUTION: f"{giver} paid {amount} for the turns",
        Purpose.PAYOUT: f"{taker} had a turn: {amount} from {giver}",
        Purpose.SOCIAL: f"{giver} paid {amount} into the social box",
        Purpose.HELP: f"{taker} was given {amount} out of the social box",
        Purpose.SHARE: f"{taker} had their part of the year: {amount} from {giver}",
        Purpose.BROUGHT: f"{giver} brought {amount} that was missing of the year",
        Purpose.RETURN: f"{taker} had a part of what was left of the turns: {amount} from {giver}",
    }[Purpose(handover.purpose)]
    if handover.answered_by is None:
        return f"{did}, confirmed by the group's vote {handover.settled_by}"
    return f"{did}, confirmed by {name(handover.answered_by)}"


_OF_THE_GROUP = {
    "bank": "The bank account holds",
    "wallet": "The mobile money holds",
    "interest": "Interest paid",
    "fees": "Fees paid",
    "fines": "Fines paid",
    "losses": "Given up",
    "spending": "Spent",
    "reserve": "Put by for payments that stay away",
    "social": "Put by to help each other",
    "retained": "Kept of earlier years",
}
_OF_A_PERSON = {
    "cash": "holds",
    "savings": "has saved",
    "prepaid": "has paid ahead",
    "turns": "has in the pot",
    "advance": "owes the reserve",
    "sharing": "is still to get of the year",
}


def _named(session: Session, account: ledger.Account, amount: Money | None = None) -> str:
    """An account in words. amount: what it holds, where that changes what it is called."""
    if account.owner is None:
        return _OF_THE_GROUP[account.kind]
    if account.kind == "loan":
        return f"Owed of loan {account.owner}"
    had = account.kind == "turns" and amount is not None and amount.minor > 0
    what = "has had a turn, and still pays" if had else _OF_A_PERSON[account.kind]
    return f"{people.name_of(session, account.owner)} {what}"


def _as_told(account: ledger.Account, amount: Money) -> Money:
    """What an account holds as its words tell it: whoever has had a turn still pays so much."""
    return min(amount, -amount) if account.kind == "turns" else amount


def _amount(account: ledger.Account, amount: Money, group: Group, *, change: bool = False) -> str:
    """An amount as people see it: what somebody saved is theirs, though to the group it is a debt; and so is income."""
    seen = amount if account.report.startswith(("Assets:", "Expenses:")) else -amount
    sign = "+" if change and seen.minor > 0 else ""
    return f"{sign}{formats.money(_reader(group), seen)}"


def _reader(group: Group) -> Reader:
    return Reader("en", "latn", group.zone)

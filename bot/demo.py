"""`./kitabu demo`: the real bot beside a Telegram of our own, with phones in a web page. No account, no token.

The bot runs as it always does, on a fresh SQLite file, and speaks with the sandbox over HTTP. Here is what the page
needs of it besides: to move its clock from one due moment to the next, to look into its book, and to begin anew.
"""

from __future__ import annotations

import asyncio
import tempfile
from datetime import timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from bot import app, clock, inbox, jobs, ledger, outbox, sandbox
from bot.app import Kitabu
from bot.channels.telegram import Telegram
from bot.config import Config, SettingsError
from bot.cooperative import groups, people
from bot.cooperative.audit import audit
from bot.database import Database
from bot.i18n.formats import Reader
from bot.i18n.formats import money as in_words
from bot.migrate import migrate
from bot.sandbox.cast import ADDRESSES, CHAT, gather
from bot.sandbox.stage import BookGroup, Entry
from bot.sandbox.story import tell_unity_circle
from bot.sealed import Vault, house_secret

__all__ = ["run"]

# A clock that is moved a year has no more due moments than this; a fault of ours must not hold the page for ever.
MOMENTS_MAX = 2000
ENTRIES_SHOWN = 60


def run(config: Config) -> int:
    """Serves the page at HOST and PORT until it is told to stop. Returns the exit status."""
    with tempfile.TemporaryDirectory(prefix="kitabu-demo-") as folder:
        return asyncio.run(_run(config, Path(folder)))


async def _run(config: Config, folder: Path) -> int:
    stop = app.stop_on_signals()
    demo = _Demo(folder, asyncio.get_running_loop())
    stage = sandbox.Stage(now=clock.now, advance=demo.advance, book=demo.book, restart=demo.restart, busy=demo.is_busy)
    try:
        with sandbox.serving(sandbox.create(demo.telegram, stage), host=config.host, port=config.port) as url:
            demo.url = url
            await demo.begin("unity")
            print(f"Kitabu's phones are at {url}   (stop with Ctrl+C)", flush=True)  # noqa: T201 - it is the result
            await demo.until(stop)
    except OSError:
        raise SettingsError(f"PORT {config.port} on {config.host} is taken: choose another PORT.") from None
    return 0


class _Demo:
    """The bot of the moment, and the world it stands in. Its methods for the page are called in the page's thread."""

    def __init__(self, folder: Path, loop: asyncio.AbstractEventLoop) -> None:
        self.telegram = sandbox.FakeTelegram()
        self.url = ""
        self._folder = folder
        self._loop = loop
        self._stories = 0
        self._database: Database | None = None
        self._kitabu: Kitabu | None = None
        self._stop = asyncio.Event()
        self._serving: asyncio.Task[None] | None = None
        self._one_at_a_time = asyncio.Lock()

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
        gather(self.telegram, acquainted=story == "unity")
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
                due = jobs.next_due_moment(session)
            if due is None or due > target:
                break
            if due > clock.now():
                clock.ahead(due - clock.now())
            jobs.run_due(self._database, clock.now())
        if target > clock.now():
            clock.ahead(target - clock.now())
        jobs.run_due(self._database, clock.now())
        if self._kitabu is not None:
            self._kitabu.delivery.wake()

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
        async with Telegram(sandbox.TOKEN, self.url) as telegram:
            self._kitabu = Kitabu(database, telegram, pace=False)
            begun.set()
            await self._kitabu.serve("polling", "", stop)


def _tell(database: Database) -> None:
    with database.write() as session:
        tell_unity_circle(session, "telegram", ADDRESSES, CHAT, clock.now())


def _book_of(session: Session, group: groups.Group) -> BookGroup:
    reader = Reader("en", "latn", group.zone)

    def named(account: ledger.Account) -> str:
        kind = account.kind.capitalize()
        return f"{kind}: {people.name_of(session, account.owner)}" if account.owner else kind

    faults = [fault for fault in (*ledger.verify(session), *audit(session)) if fault.group_id == group.id]
    head = ledger.head(session, group.id)
    proof = f"{head.seq} entries, chain unbroken, mark {head.mark}" if not faults else f"FAULT: {faults[0]}"
    entries: list[Entry] = [
        {
            "number": entry.seq,
            "at": clock.local(entry.happened, group.zone).strftime("%d %b %Y"),
            "text": entry.kind if entry.reverses is None else f"{entry.kind}: takes back entry {entry.reverses}",
            "mark": entry.mark,
            "postings": [
                {"account": named(line.account), "amount": in_words(reader, line.amount)} for line in entry.postings
            ],
        }
        for entry in ledger.entries(session, group.id, limit=ENTRIES_SHOWN)
    ]
    return {
        "name": groups.name_of_group(session, group.id),
        "proof": proof,
        "entries": entries,
        "balances": [
            {"account": named(account), "amount": in_words(reader, amount)}
            for account, amount in ledger.balances(session, group.id)
        ],
    }

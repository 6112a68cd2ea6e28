"""Puts the parts together: the one file that knows them all.

    telegram.listen -> inbox -> dispatch -> outbox -> delivery -> telegram.send
                                   ^
                            jobs, by the clock

The channels and the delivery are asynchronous; everything between them is plain code in worker threads. Each part works
off what lies in the database, so any of them may be killed at any moment, and there may be several processes.
"""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import signal
import socket
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import uvicorn
from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from bot import clock, i18n, inbox, jobs, web
from bot.channels import telegram as telegram_channel
from bot.channels.telegram import Introduction, Telegram
from bot.config import Config, SettingsError, webhook_secret
from bot.cooperative import notices
from bot.database import Database, open_database
from bot.delivery import Delivery, Outlet
from bot.dispatch import Dispatch
from bot.inbox import Raw
from bot.logs import redact
from bot.messages import say
from bot.migrate import is_newest, migrate

__all__ = ["Kitabu", "introductions", "run", "stop_on_signals"]

log = logging.getLogger(__name__)

# Without being woken, each part looks again so often: another process may have written something.
LOOK_SECONDS = 1.0
# When the database is gone or the disk is full, nothing is lost by waiting a little.
TROUBLE_SECONDS = 2.0
TICK_SECONDS = 20

# The clock does nothing before what was sent to us while we were away is read, for so long at the most.
BACKLOG_WAIT_MAX = timedelta(minutes=5)

# Telegram answers our listening at least every half minute.
HEARD_WITHIN = timedelta(seconds=90)

# SQLite has one writer; PostgreSQL works off as many people's events side by side.
WORKERS_ON_POSTGRESQL = 4

# SIGTERM has to end us within ten seconds. What waits longer than this for a lock or a network is cut off, as if we had
# been killed: everything is made to bear that.
STOP_SECONDS = 8.0
# A request that is being answered when we stop has so long.
STOP_WEB_SECONDS = 2

PRIVATE_COMMANDS = (
    "menu", "paid", "balance", "statement", "group", "rules", "language", "privacy", "help", "cancel",
)  # fmt: skip
GROUP_COMMANDS = ("balance", "paid", "group", "menu")


class Kitabu:
    """The running bot, over an open and migrated database and one connection to Telegram."""

    def __init__(self, database: Database, telegram: Telegram, *, pace: bool) -> None:
        self.database = database
        self.telegram = telegram
        self.dispatch = Dispatch(database, {"telegram": telegram.read}, after=self._after_commit)
        outlet = Outlet(telegram.send, telegram_channel.CAPABILITIES, telegram.link, telegram.knows_itself)
        self.delivery = Delivery(database, {"telegram": outlet}, pace=pace, on_unreachable=notices.mark_unreachable)
        self._begun: datetime | None = None
        self._prepared = False
        self._mode = ""
        self._awake = asyncio.Event()

    async def serve(self, mode: str, public_url: str, stop: asyncio.Event) -> None:
        """Serves people until `stop` is set. Raises SettingsError if Telegram does not know the token."""
        self._mode, self._begun = mode, clock.now()
        async with asyncio.TaskGroup() as tasks:
            workers = 1 if self.database.is_sqlite else WORKERS_ON_POSTGRESQL
            for _ in range(workers):
                tasks.create_task(self._work(stop))
            tasks.create_task(self.delivery.run(stop))
            tasks.create_task(_until(stop, self._speak_and_listen(mode, public_url)))
            tasks.create_task(self._tick_now_and_then(stop))
            await stop.wait()
            self._awake.set()

    async def store(self, raws: Sequence[Raw]) -> None:
        """Keeps what came in, durably, and has it worked off."""
        await asyncio.to_thread(self._store, raws)
        self._awake.set()

    async def store_update(self, update: dict[str, Any]) -> None:
        """Keeps one update that came by webhook. ValueError if it is none."""
        await self.store([telegram_channel.raw_of(update)])

    def missing(self) -> list[str]:
        """What is missing before people are served, in plain words; nothing when all is well."""
        found = []
        if not is_newest(self.database):
            found.append("the database is not at its newest version, or cannot be reached")
        if not self._prepared:
            found.append("Telegram has not answered yet")
        elif self._mode == "polling" and not self._heard_lately():
            found.append("no updates are being received")
        return found

    def tick(self) -> None:
        """Does what is due by now, unless what came in before has still to be read."""
        try:
            if self._may_tick():
                jobs.run_due(self.database, clock.now(), heard=self._heard_until())
        except SQLAlchemyError as error:
            log.warning("the clock waits, for the database is out of order: %s", type(error).__name__)
        except Exception:
            log.exception("the clock failed")
        self._after_commit()

    def _after_commit(self) -> None:
        self.delivery.wake()

    def _store(self, raws: Sequence[Raw]) -> None:
        with self.database.write() as session:
            for raw in raws:
                inbox.receive(session, raw, clock.now())

    async def _speak_and_listen(self, mode: str, public_url: str) -> None:
        await self.telegram.prepare(mode, public_url)
        self._prepared = True
        log.info("serving as @%s by %s", self.telegram.username, mode)
        async with asyncio.TaskGroup() as tasks:
            if mode == "polling":
                tasks.create_task(self.telegram.listen(self.store))
            tasks.create_task(self._introduce())

    async def _introduce(self) -> None:
        # All languages are read for it, which takes a while; people are heard meanwhile.
        await self.telegram.introduce(await asyncio.to_thread(introductions))

    async def _work(self, stop: asyncio.Event) -> None:
        """Works off what came in, for as long as there is something; then waits to be woken."""
        while not stop.is_set():
            # Before we look, not after: what is stored while we look wakes us again.
            self._awake.clear()
            try:
                while not stop.is_set() and await asyncio.to_thread(self.dispatch.work_one):
                    pass
                pause = LOOK_SECONDS
            except Exception as error:  # noqa: BLE001 - whatever it is, the event waits as it was
                log.warning("the inbox waits: %s", type(error).__name__)
                pause = TROUBLE_SECONDS
            await _wait(self._awake, pause)

    async def _tick_now_and_then(self, stop: asyncio.Event) -> None:
        """Lets the scheduler be the metronome: what is due is found by looking, so it need not remember anything."""
        scheduler = AsyncIOScheduler(timezone=UTC)
        job = scheduler.add_job(
            asyncio.to_thread,
            "interval",
            args=[self.tick],
            seconds=TICK_SECONDS,
            next_run_time=datetime.now(UTC),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        scheduler.start()
        try:
            while not stop.is_set():
                await _wait(stop, TICK_SECONDS)
                # It goes by the wall clock, and would stand still for as long as that is set back; we count steadily.
                if job.next_run_time > datetime.now(UTC) + timedelta(seconds=2 * TICK_SECONDS):
                    job.modify(next_run_time=datetime.now(UTC))
        finally:
            scheduler.shutdown(wait=False)

    def _may_tick(self) -> bool:
        if self._begun is not None and clock.now() >= self._begun + BACKLOG_WAIT_MAX:
            return True
        if not self._prepared or (self._mode == "polling" and not self._heard_lately()):
            return False
        with self.database.read() as session:
            return inbox.waiting(session) == 0

    def _heard_until(self) -> datetime | None:
        """Until when people could surely reach us, where we ask for what they say; None where it comes by itself."""
        return self.telegram.last_heard if self._mode == "polling" else None

    def _heard_lately(self) -> bool:
        heard = self.telegram.last_heard
        return heard is not None and abs(clock.now() - heard) < HEARD_WITHIN


def run(config: Config) -> int:
    """`./kitabu run`: serves people until it is told to stop. Returns the exit status."""
    return asyncio.run(_run(config))


async def _run(config: Config) -> int:
    stop = stop_on_signals()
    database = open_database(config)
    try:
        async with Telegram(config.telegram_token, config.telegram_api_url) as telegram:
            kitabu = Kitabu(database, telegram, pace=config.telegram_pace)
            webhook = None
            if config.telegram_mode == "webhook":
                webhook = web.Webhook(webhook_secret(config.telegram_token), kitabu.store_update)
            async with _web_server(web.create(kitabu.missing, webhook), config.host, config.port):
                # The web server is there first: whoever watches us sees that we live, and what we wait for.
                if await _migrated(database, stop):
                    await kitabu.serve(config.telegram_mode, config.public_url, stop)
    except* SettingsError as group:
        raise _first(group) from None
    finally:
        database.close()
    return 0


async def _migrated(database: Database, stop: asyncio.Event) -> bool:
    """Brings the database to its newest form. Returns whether it is there, or we were told to stop.

    A server that cannot be reached is waited for: after a power cut we may well be up before it is.
    """
    while not stop.is_set():
        try:
            await asyncio.to_thread(migrate, database)
            return True
        except OperationalError as error:
            if database.is_sqlite:
                raise
            why = redact(str(error.orig)).splitlines()[0]
            log.warning("the database cannot be reached, next try in %.0f s: %s", TROUBLE_SECONDS, why)
            await _wait(stop, TROUBLE_SECONDS)
    return False


def introductions() -> list[Introduction]:
    """How we present ourselves in each of our languages; the one for "" is for people who read none of them."""
    spoken = [code for code in i18n.languages() if i18n.has(code, "bot-description")]
    return [_introduction("", "en"), *(_introduction(code, code) for code in spoken)]


def _introduction(app_language: str, language: str) -> Introduction:
    def words(id: str) -> str:
        return i18n.text(i18n.Reader(language, "latn", "UTC"), say(id), lambda _: "")

    return Introduction(
        app_language,
        commands=[(name, words(f"command-{name}")) for name in PRIVATE_COMMANDS],
        group_commands=[(name, words(f"command-{name}")) for name in GROUP_COMMANDS],
        description=words("bot-description"),
        short=words("bot-short-description"),
    )


@asynccontextmanager
async def _web_server(app: Any, host: str, port: int) -> AsyncIterator[None]:
    # We listen ourselves: uvicorn would end the whole process with a status of its own where it cannot.
    listening = _listening(host, port)
    server = _Server(
        uvicorn.Config(
            app,
            log_config=None,
            log_level="warning",
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=STOP_WEB_SECONDS,
        )
    )
    task = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started and not task.done():  # noqa: ASYNC110 - it has no event to wait for
        await asyncio.sleep(0.01)
    try:
        yield
    finally:
        server.should_exit = True
        await task
        listening.close()


def _listening(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise SettingsError(f"PORT {port} on {host} is taken by another program: choose another PORT.") from None
        raise SettingsError(f"Nobody can listen at HOST {host}, PORT {port}: {error.strerror}.") from None


class _Server(uvicorn.Server):
    """A web server that leaves signals to us: SIGTERM is for all parts, and ends with status 0."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _until(stop: asyncio.Event, work: Coroutine[Any, Any, None]) -> None:
    """Runs `work` until it ends or `stop` is set, whichever is first."""
    working = asyncio.create_task(work)
    stopped = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait([working, stopped], return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopped.cancel()
        if not working.done():
            working.cancel()
    try:
        await working
    except asyncio.CancelledError:
        if not stop.is_set():
            raise
    if not stop.is_set():
        await stop.wait()


def stop_on_signals() -> asyncio.Event:
    """An event that SIGTERM and SIGINT set. From then on the process has STOP_SECONDS to end by itself."""
    stop = asyncio.Event()

    def told() -> None:
        stop.set()
        last = threading.Timer(STOP_SECONDS, _leave)
        last.daemon = True
        last.start()

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, told)
    return stop


def _leave() -> None:
    log.warning("something did not end in time, and is left as it lies")
    os._exit(0)


async def _wait(event: asyncio.Event, seconds: float) -> None:
    """Waits until `event` is set, or so many seconds have passed."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()


def _first(group: BaseExceptionGroup[SettingsError]) -> SettingsError:
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    assert isinstance(error, SettingsError)
    return error

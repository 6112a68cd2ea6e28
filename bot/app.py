"""Puts the parts together: the one file that knows them all.

    telegram.listen -> inbox -> dispatch -> outbox -> delivery -> telegram.send
    twilio's calls  ->              ^                          -> twilio.send
                            jobs, by the clock; beacon, for draws

The channels and the delivery are asynchronous; everything between them is plain code in worker threads. Each part works
off what lies in the database, so any of them may be killed at any moment, and there may be several processes.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import threading
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from bot import beacon, clock, i18n, inbox, jobs, web
from bot.channels import telegram as telegram_channel
from bot.channels.telegram import Introduction, Telegram
from bot.config import Config, SettingsError, webhook_secret
from bot.cooperative import elsewhere, notices
from bot.database import Database, open_database
from bot.delivery import Delivery, Outlet
from bot.dispatch import Dispatch, Read
from bot.inbox import Raw
from bot.logs import redact
from bot.messages import Fate, say
from bot.migrate import is_newest, migrate
from bot.web.server import serving

if TYPE_CHECKING:
    from bot.channels.twilio import Twilio

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

# A failure is told again by the sweep, minutes later; a moment is enough for our own commit.
FATE_TRIES = 5
FATE_SECONDS = 0.5

# Telegram has not answered at all since we began: that is no moment at which anybody could reach us.
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)

# SQLite has one writer; PostgreSQL works off as many people's events side by side.
WORKERS_ON_POSTGRESQL = 4

# SIGTERM has to end us within ten seconds. What waits longer than this for a lock or a network is cut off, as if we had
# been killed: everything is made to bear that.
STOP_SECONDS = 8.0

PRIVATE_COMMANDS = (
    "menu", "paid", "balance", "rotation", "loan", "repay", "vote", "group", "language", "help", "cancel",
)  # fmt: skip
GROUP_COMMANDS = ("balance", "paid", "rotation", "vote", "group", "menu")


class Kitabu:
    """The running bot, over an open and migrated database and one connection to Telegram, to Twilio, or to both."""

    def __init__(
        self,
        database: Database,
        telegram: Telegram | None,
        *,
        pace: bool,
        twilio: Twilio | None = None,
        drand_url: str = "",
    ) -> None:
        self.database = database
        self.drand_url = drand_url
        self.telegram = telegram
        self.twilio = twilio
        readers: dict[str, Read] = {}
        outlets: dict[str, Outlet] = {}
        if telegram is not None:
            readers["telegram"] = telegram.read
            outlets["telegram"] = Outlet(
                telegram.send, telegram_channel.CAPABILITIES, telegram.link, telegram.knows_itself
            )
        if twilio is not None:
            for channel, able in twilio.capabilities.items():
                readers[channel] = twilio.read
                outlets[channel] = Outlet(
                    partial(twilio.send, channel),
                    able,
                    partial(twilio.link, channel),
                    twilio.knows_its_forms,
                    pictures=twilio.account.public_url + web.PICTURES,
                )
        texts_to = twilio.texts_to if twilio is not None else ""
        self.dispatch = Dispatch(database, readers, after=self._after_commit, texts_to=texts_to)
        self.delivery = Delivery(
            database,
            outlets,
            pace=pace,
            on_unreachable=notices.mark_unreachable,
            on_unreached=elsewhere.instead,
            on_held=elsewhere.mark_silent,
        )
        self._begun: datetime | None = None
        self._created = clock.now()
        self._prepared: set[str] = set()
        self._mode = ""
        self._looked = False
        self._awake = asyncio.Event()
        self._struck = asyncio.Event()

    async def serve(self, mode: str, public_url: str, stop: asyncio.Event) -> None:
        """Serves people until `stop` is set. Raises SettingsError if a service does not know us."""
        self._mode, self._begun = mode, clock.now()
        async with asyncio.TaskGroup() as tasks:
            workers = 1 if self.database.is_sqlite else WORKERS_ON_POSTGRESQL
            for _ in range(workers):
                tasks.create_task(self._work(stop))
            tasks.create_task(self.delivery.run(stop))
            if self.telegram is not None:
                tasks.create_task(_until(stop, self._speak_and_listen(self.telegram, mode, public_url)))
            if self.twilio is not None:
                tasks.create_task(_until(stop, self._sweep(self.twilio)))
            tasks.create_task(self._tick_now_and_then(stop))
            if self.drand_url:
                tasks.create_task(_until(stop, beacon.listen(self.database, self.drand_url, self._after_commit)))
            await stop.wait()
            self._awake.set()
            self._struck.set()

    async def store(self, raws: Sequence[Raw]) -> None:
        """Keeps what came in, durably, and has it worked off."""
        await asyncio.to_thread(self._store, raws)
        self._awake.set()

    async def store_update(self, update: dict[str, Any]) -> None:
        """Keeps one update that came by webhook. ValueError if it is none."""
        await self.store([telegram_channel.raw_of(update)])

    async def learn(self, fate: Fate) -> None:
        """Writes down what a service tells of a message that it took; nothing if it is not known to be ours."""
        await asyncio.to_thread(self.delivery.learn, fate)

    async def hear_fate(self, fate: Fate) -> None:
        """The same, just when it happens: it may be told before we have written down that the message was taken."""
        for _ in range(FATE_TRIES):
            if await asyncio.to_thread(self.delivery.learn, fate) or fate.delivered is None:
                return
            await asyncio.sleep(FATE_SECONDS)
        # Such as a picture that could not be fetched, whose words below are a message of their own.
        log.warning("a part of a message failed: %s", getattr(fate.delivered, "reason", ""))

    def missing(self) -> list[str]:
        """What is missing before people are served, in plain words; nothing when all is well."""
        found = []
        if not is_newest(self.database):
            found.append("the database is not at its newest version, or cannot be reached")
        if self.telegram is not None and "telegram" not in self._prepared:
            found.append("Telegram has not answered yet")
        elif self.telegram is not None and self._mode == "polling" and not self._heard_lately(self.telegram):
            found.append("no updates are being received")
        if self.twilio is not None and self.twilio.last_heard is None:
            found.append("Twilio has not answered yet")
        return found

    def tick(self) -> None:
        """Does what is due by now, unless what came in before has still to be read."""
        try:
            self._looked = self._may_tick()
            if self._looked:
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

    async def _speak_and_listen(self, telegram: Telegram, mode: str, public_url: str) -> None:
        await telegram.prepare(mode, public_url)
        self._prepared.add("telegram")
        log.info("serving as @%s by %s", telegram.username, mode)
        async with asyncio.TaskGroup() as tasks:
            if mode == "polling":
                tasks.create_task(telegram.listen(self.store))
            tasks.create_task(self._introduce(telegram))

    async def _introduce(self, telegram: Telegram) -> None:
        # All languages are read for it, which takes a while; people are heard meanwhile.
        await telegram.introduce(await asyncio.to_thread(introductions))

    async def _sweep(self, twilio: Twilio) -> None:
        await twilio.prepare()
        log.info("serving %s by Twilio", " and ".join(twilio.capabilities))
        await twilio.listen(self)

    async def states(self, keys: Sequence[str]) -> dict[str, str]:
        """What became of each of these events; those that never came in are missing."""
        return await asyncio.to_thread(self._states, keys)

    def _states(self, keys: Sequence[str]) -> dict[str, str]:
        with self.database.read() as session:
            return inbox.states(session, keys)

    async def listens_since(self, channel: str) -> datetime:
        """Since when what is sent to us on a channel is for us: long since, once anything ever came in there."""
        return await asyncio.to_thread(self._listens_since, channel)

    def _listens_since(self, channel: str) -> datetime:
        with self.database.read() as session:
            return datetime.min.replace(tzinfo=UTC) if inbox.has_heard(session, channel) else self._created

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

        async def strike() -> None:
            self._struck.set()

        job = scheduler.add_job(
            strike,
            "interval",
            seconds=TICK_SECONDS,
            next_run_time=datetime.now(UTC),
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
        )
        scheduler.start()
        try:
            while not stop.is_set():
                # As long as it may not look, it is asked again soon: whoever was away has something to say.
                waits = not self._looked
                await _wait(self._struck, LOOK_SECONDS if waits else TICK_SECONDS)
                if stop.is_set():
                    break
                if self._struck.is_set():
                    self._struck.clear()
                    # Awaited here and not in the scheduler, which would cut it off at the end, and complain of it.
                    await asyncio.to_thread(self.tick)
                # It goes by the wall clock, and would stand still for as long as that is set back; we count steadily.
                is_far = job.next_run_time > datetime.now(UTC) + timedelta(seconds=2 * TICK_SECONDS)
                if is_far or (waits and not self._looked):
                    job.modify(next_run_time=datetime.now(UTC))
        finally:
            scheduler.shutdown(wait=False)

    def _may_tick(self) -> bool:
        if self._begun is not None and clock.now() >= self._begun + BACKLOG_WAIT_MAX:
            return True
        telegram, twilio = self.telegram, self.twilio
        if telegram is not None and "telegram" not in self._prepared:
            return False
        if telegram is not None and self._mode == "polling" and not self._heard_lately(telegram):
            return False
        if twilio is not None and twilio.last_heard is None:
            return False
        with self.database.read() as session:
            return inbox.waiting(session) == 0

    def _heard_until(self) -> datetime | None:
        """Until when people could surely reach us, where we ask for what they say; None where it comes by itself."""
        if self.telegram is None or self._mode != "polling":
            return None
        return self.telegram.last_heard or _NEVER

    def _heard_lately(self, telegram: Telegram) -> bool:
        heard = telegram.last_heard
        return heard is not None and abs(clock.now() - heard) < HEARD_WITHIN


def run(config: Config) -> int:
    """`./kitabu run`: serves people until it is told to stop. Returns the exit status."""
    return asyncio.run(_run(config))


async def _run(config: Config) -> int:
    stop = stop_on_signals()
    database = open_database(config)
    try:
        async with _telegram(config) as telegram, _twilio(config) as twilio:
            kitabu = Kitabu(database, telegram, pace=config.telegram_pace, twilio=twilio, drand_url=config.drand_url)
            webhook = calls = None
            if telegram is not None and config.telegram_mode == "webhook":
                webhook = web.Webhook(webhook_secret(config.telegram_token), kitabu.store_update)
            if twilio is not None:
                calls = web.Calls(twilio.message_of, kitabu.store, twilio.fate_of, kitabu.hear_fate)
            picture = kitabu.delivery.picture if twilio is not None else None
            async with serving(web.create(kitabu.missing, webhook, calls, picture), config.host, config.port):
                # The web server is there first: whoever watches us sees that we live, and what we wait for.
                if await _migrated(database, stop):
                    await kitabu.serve(config.telegram_mode, config.public_url, stop)
    except* SettingsError as group:
        raise _first(group) from None
    finally:
        database.close()
    return 0


@asynccontextmanager
async def _telegram(config: Config) -> AsyncIterator[Telegram | None]:
    if not config.telegram_token:
        yield None
        return
    async with Telegram(config.telegram_token, config.telegram_api_url) as telegram:
        yield telegram


@asynccontextmanager
async def _twilio(config: Config) -> AsyncIterator[Twilio | None]:
    if not config.twilio_account:
        yield None
        return
    # Its SDK takes a third of a second to read, and most who run Kitabu have no account there.
    from bot.channels.twilio import Account, Twilio  # noqa: PLC0415

    account = Account(
        config.twilio_account,
        config.twilio_secrets,
        config.twilio_api_url,
        config.public_url,
        config.whatsapp_number,
        config.sms_number,
        config.whatsapp_begins,
    )
    twilio = Twilio(account)
    try:
        yield twilio
    finally:
        twilio.close()


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

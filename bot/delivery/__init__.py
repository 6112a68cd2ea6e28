"""The only way out: what stands in the outbox is drawn, sent, and its fate written down.

    delivery = Delivery(database, {"telegram": Outlet(telegram.send, CAPABILITIES, telegram.link)}, ...)
    await delivery.run(stop)        delivery.wake() after each commit

One loop, one step at a time in a worker thread: it writes down what became of the last messages and takes the next ones
in one transaction, and draws them. Then they are sent side by side, one at a time for each chat. So a busy moment costs
few commits, and nothing waits for the network while it holds the database.

    queue       the steps in the database, and what becomes of a message nobody can say arrived
    drawing     a row, drawn for its reader
    pictures    what goes with its words
    tickets     pictures that a service fetches
    pace        how fast messages may leave
    covers      readers who hide their numbers
    window      readers who were silent too long to be written to
    aftermath   what follows when a message does not reach its reader
    presence    who else delivers from the same database
"""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from bot import clock, outbox
from bot.cooperative.people import Address
from bot.database import Database
from bot.delivery import queue
from bot.delivery.aftermath import Aftermath
from bot.delivery.drawing import Outlet, OutOfReach, Parcel, draw, picture_of, readers
from bot.delivery.pace import Pace
from bot.delivery.presence import Presence
from bot.delivery.queue import Finished
from bot.delivery.tickets import admitted
from bot.messages import Delivered, Fate, Held, Later, Outgoing, Rejected, Sent, Uncertain, Unreachable
from bot.outbox import OutboxRow

__all__ = ["Delivery", "OnLost", "OnUnreachable", "Outlet"]

OnUnreachable: TypeAlias = Callable[[Session, Address], None]
OnLost: TypeAlias = Callable[[Session, OutboxRow], object]

# So many messages are on their way at once, over all chats.
_IN_FLIGHT_MAX = 32
# No send lasts longer, so that a message on its way for queue.STALE has lost its process.
_SEND_SECONDS_MAX = 90
# What another process left on its way is looked for so often: it is found when it is STALE, which takes far longer.
_RECOVER_EVERY = timedelta(seconds=10)
# Another process may have written something, or the clock may have been moved: so often we look without being woken.
_LOOK_SECONDS = 1.0
_DATABASE_PAUSE_SECONDS = 2.0
# At the end, what is on its way gets so long to arrive; what does not is uncertain at the next start.
_SETTLE_SECONDS = 5.0

_log = logging.getLogger(__name__)


def _nothing(_session: Session, _row: OutboxRow) -> None:
    pass


@dataclass(frozen=True, slots=True)
class _Work:
    """What a step found to do. undrawn: messages that ended before they were sent. due: whether something is due that
    only waits for its pace. rest: seconds until there may be more.
    """

    parcels: list[Parcel]
    undrawn: list[Finished]
    rest: float
    due: bool


class Delivery:
    """Delivers what stands in the outbox, over one outlet for each channel.

    pace: whether to respect each chat's pace; off in tests and benchmarks. on_unreachable: called in the transaction
    that marks an address as out of reach, so that somebody is told; on_unreached: likewise for each message that finds
    it so; on_held: for one whose reader has to write first, and cannot be told so.
    """

    def __init__(
        self,
        database: Database,
        outlets: Mapping[str, Outlet],
        *,
        pace: bool,
        on_unreachable: OnUnreachable,
        on_unreached: OnLost = _nothing,
        on_held: OnLost = _nothing,
    ) -> None:
        self._database = database
        self._outlets = outlets
        self._edits = {name for name, outlet in outlets.items() if outlet.capabilities.edits}
        self._pace = Pace(on=pace)
        self._numbers = {name for name, outlet in outlets.items() if outlet.capabilities.numbers}
        fated = {name for name, outlet in outlets.items() if outlet.capabilities.fates}
        self._after = Aftermath(on_unreachable, on_unreached, on_held, fated)
        self._presence = Presence(database)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._awake = asyncio.Event()
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._strips: set[asyncio.Task[None]] = set()
        self._finished: list[Finished] = []
        self._held: dict[str, tuple[datetime, datetime]] = {}
        self._recovered_at = datetime.min.replace(tzinfo=UTC)
        self._drains: list[asyncio.Future[None]] = []

    async def run(self, stop: asyncio.Event) -> None:
        """Delivers until `stop` is set; then waits a moment for what is on its way."""
        assert self._loop is None, "it delivers already"
        self._loop, self._awake = asyncio.get_running_loop(), asyncio.Event()
        waker = asyncio.create_task(self._wake_at(stop))
        try:
            while not stop.is_set() and not await self._begin():
                await self._rest(_DATABASE_PAUSE_SECONDS)
            while not stop.is_set():
                await self._rest(await self._step(_IN_FLIGHT_MAX))
            await self._settle()
        finally:
            waker.cancel()
            await self._end()

    async def drain(self) -> None:
        """Delivers all that is due now, and returns when nothing is: for tests, and when the sandbox moves the clock.

        Where `run` is at work, it waits until that has done so. Raises what a step failed with, if it is our fault.
        """
        if self._loop is not None:
            drained = self._loop.create_future()
            self._drains.append(drained)
            self._awake.set()
            await drained
            return
        stop = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(self.run(stop))
            await asyncio.sleep(0)
            await self.drain()
            stop.set()

    def wake(self) -> None:
        """Something was written to the outbox. May be called from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._awake.set)

    def learn(self, fate: Fate) -> bool:
        """Writes down what a service tells of a message; whether it is known to be ours. In a worker thread."""
        with self._database.write() as session:
            known = queue.learn(session, fate, clock.now(), self._after)
        self.wake()
        return known

    def picture(self, ticket: str) -> bytes | None:
        """The PNG that a service fetches with a ticket of ours; None if there is none. In a worker thread."""
        with self._database.read() as session:
            row = admitted(session, ticket, clock.now())
            outlet = self._outlets.get(row.channel) if row is not None else None
            if row is None or outlet is None:
                return None
            try:
                return picture_of(session, row, outlet)
            except OutOfReach:
                return None

    # The loop

    async def _begin(self) -> bool:
        """Takes our place among those that deliver. Returns whether the database was there."""
        try:
            await asyncio.to_thread(self._presence.enter, self._recover)
        except DBAPIError as error:
            _log.error("nothing can be delivered now: %s", type(error).__name__)
            return False
        return True

    def _recover(self, ours: Collection[int] = ()) -> None:
        with self._database.write() as session:
            queue.recover(session, clock.now(), except_for=ours)

    async def _step(self, room: int) -> float:
        """Writes down what is finished, takes what may go out, and sends it. Returns for how many seconds to rest."""
        finished, self._finished = self._finished, []
        drains, self._drains = self._drains, []
        ours = {*self._tasks, *(one.row_id for one in finished)}
        try:
            work = await asyncio.to_thread(self._work, finished, max(0, room - len(self._tasks)), ours)
        except Exception as error:  # noqa: BLE001 - the next step may well succeed, and people wait for it
            # What became of those that were sent is still known, and is written down then.
            self._finished[:0] = finished
            self._fail(error, drains)
            await asyncio.sleep(_DATABASE_PAUSE_SECONDS)
            return 0.0
        for parcel in work.parcels:
            self._tasks[parcel.row.id] = asyncio.create_task(self._carry(parcel))
        self._finished += work.undrawn
        if self._tasks or self._strips or self._finished or work.due:
            self._drains += drains
        else:
            for drained in drains:
                drained.set_result(None)
        return 0.0 if work.undrawn else work.rest

    def _fail(self, error: Exception, drains: list[asyncio.Future[None]]) -> None:
        if isinstance(error, DBAPIError):
            _log.error("nothing can be delivered now: %s", type(error).__name__)
            self._drains += drains
            return
        _log.error("a step of delivery failed: %s", type(error).__name__, exc_info=error)
        for drained in drains:
            drained.set_exception(error)

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._awake.wait()
        self._awake.clear()

    async def _wake_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._awake.set()

    async def _settle(self) -> None:
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=_SETTLE_SECONDS)
        if self._finished:
            await self._step(0)

    async def _end(self) -> None:
        left = [*self._tasks.values(), *self._strips]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        self._tasks.clear()
        self._strips.clear()
        self._loop = None
        await asyncio.to_thread(self._presence.leave)

    # Sending

    async def _carry(self, parcel: Parcel) -> None:
        """Sends a parcel, and hands in what became of it."""
        row, outlet = parcel.row, self._outlets[parcel.row.channel]
        try:
            async with asyncio.timeout(_SEND_SECONDS_MAX):
                delivered = await _send(outlet, parcel.messages)
        except Exception as error:  # noqa: BLE001 - an outlet answers, whatever happens; if not, anything may have
            _log.error("message %d was lost: %s", row.id, type(error).__name__)
            delivered = Uncertain(type(error).__name__)
        if parcel.knocks and isinstance(delivered, Sent):
            delivered = Held(delivered.message, told=True)
        if isinstance(delivered, Later) and delivered.whole:
            self._held[row.channel] = (clock.now(), clock.now() + timedelta(seconds=delivered.seconds))
        self._finished.append(Finished(row.id, delivered, parcel.is_picture))
        if parcel.strip is not None and isinstance(delivered, Sent):
            stripping = asyncio.create_task(self._strip(outlet, parcel.strip))
            self._strips.add(stripping)
        del self._tasks[row.id]
        self._awake.set()

    async def _strip(self, outlet: Outlet, strip: Outgoing) -> None:
        """Takes the buttons from an old message. Where that fails they stay, and say what is true when tapped."""
        try:
            await outlet.send(strip)
        finally:
            task = asyncio.current_task()
            assert task is not None
            self._strips.discard(task)
            self._awake.set()

    # In the worker thread

    def _work(self, finished: list[Finished], room: int, ours: set[int]) -> _Work:
        now, steady = clock.now(), time.monotonic()
        self._presence.keep(steady)
        self._presence.doubt(steady, lambda: self._recover(ours))
        waits: list[float] = []

        def may_leave(row: OutboxRow) -> bool:
            if row.kind == "tap":
                return True
            reader = outbox.reader_of(row)
            wait = self._pace.wait(row.channel, reader, steady)
            if wait > 0:
                waits.append(wait)
                return False
            self._pace.spend(row.channel, reader, steady)
            return True

        channels = {name for name, outlet in self._outlets.items() if outlet.is_open() and not self._is_held(name, now)}
        with self._database.write() as session:
            queue.record(session, finished, now, self._after)
            if abs(now - self._recovered_at) >= _RECOVER_EVERY:
                queue.recover(session, now, queue.STALE, ours)
                self._recovered_at = now
            rows = queue.claim(
                session,
                now,
                room,
                channels=channels,
                edits=self._edits,
                numbered=self._numbers,
                may_leave=may_leave,
            )
            # What is claimed now is followed by another step, which may ask then.
            due = queue.next_due(session, now) if not rows else None
        if due is not None:
            waits.append((due - now).total_seconds())
        parcels, undrawn = self._draw_all(rows)
        return _Work(parcels, undrawn, min([_LOOK_SECONDS, *waits]), due=len(waits) > (due is not None))

    def _is_held(self, channel: str, now: datetime) -> bool:
        # Not before it began either: then the clock was set back, and nobody can say how long is left.
        since, until = self._held.get(channel, (now, now))
        return since <= now < until

    def _draw_all(self, rows: list[OutboxRow]) -> tuple[list[Parcel], list[Finished]]:
        drawn: dict[int, Parcel | Delivered] = {}
        if rows:
            try:
                with self._database.read() as session:
                    _loaded = readers(session, rows)
                    for row in rows:
                        drawn[row.id] = self._draw(session, row)
            except DBAPIError as error:
                _log.error("messages cannot be drawn now: %s", type(error).__name__)
        parcels, undrawn = [], []
        for row in rows:
            match drawn.get(row.id, Later(_DATABASE_PAUSE_SECONDS)):
                case Parcel() as parcel:
                    parcels.append(parcel)
                case delivered:
                    undrawn.append(Finished(row.id, delivered))
        return self._noted(parcels, undrawn)

    def _noted(self, parcels: list[Parcel], undrawn: list[Finished]) -> tuple[list[Parcel], list[Finished]]:
        """The same; the polls among them are noted in the database, or are not sent now."""
        drawn = [parcel for parcel in parcels if parcel.is_poll]
        if drawn:
            try:
                with self._database.write() as session:
                    queue.note_polls(session, drawn)
            except DBAPIError as error:
                _log.error("polls cannot be sent now: %s", type(error).__name__)
                parcels = [parcel for parcel in parcels if not parcel.is_poll]
                undrawn = [*undrawn, *(Finished(poll.row.id, Later(_DATABASE_PAUSE_SECONDS)) for poll in drawn)]
        return parcels, undrawn

    def _draw(self, session: Session, row: OutboxRow) -> Parcel | Delivered:
        try:
            return draw(session, row, self._outlets[row.channel])
        except OutOfReach as error:
            return Unreachable(str(error))
        except DBAPIError:
            raise
        except Exception as error:  # noqa: BLE001 - one message that cannot be drawn must not stop the others
            # Where, but not what: an exception's own words may hold a name or an amount.
            at = traceback.extract_tb(error.__traceback__)[-1]
            return Rejected(f"it cannot be drawn: {type(error).__name__} at {at.name}, line {at.lineno}")


async def _send(outlet: Outlet, messages: tuple[Outgoing, ...]) -> Delivered:
    """Sends one message in its pieces. The first piece that does not arrive decides."""
    delivered: Delivered = Rejected("nothing to send")
    for at, message in enumerate(messages):
        delivered = await outlet.send(message)
        while at > 0 and isinstance(delivered, Later):
            # The pieces before it are there: it waits here, for the whole must not be said again.
            await asyncio.sleep(delivered.seconds)
            delivered = await outlet.send(message)
        if not isinstance(delivered, Sent):
            break
    return delivered

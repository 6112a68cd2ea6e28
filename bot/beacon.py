"""Asks drand, a beacon that nobody owns, for the numbers that draws wait for, and whether it is there at all.

    await listen(database, "https://api.drand.sh", decided)     for as long as the bot runs
    await look(database, client, decided)                       once

Which rounds are awaited is read in one transaction, and what came is written in another; none is open while the network
is asked. A server that tells another number than the world's can spoil a draw, and everybody can see it: the number and
its signature stand in the record. It cannot choose an order, for it does not know the seed.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import httpx
from sqlalchemy.exc import SQLAlchemyError

from bot import clock
from bot.cooperative import beacons, deciding, draws
from bot.database import Database
from bot.draw import QUICKNET, Beacon, is_signed_by
from bot.errors import Refusal

__all__ = ["Answer", "Unheard", "asking", "listen", "look", "newest"]

log = logging.getLogger(__name__)

LOOK_SECONDS = 5.0
CALL_SECONDS = 5.0

# While it does not answer it is not asked as often.
AGAIN_SECONDS = 30.0

# Whether it is still there is asked so often.
HEARD_FOR = timedelta(minutes=30)

# An answer has a few hundred letters.
_ANSWER_MAX = 10_000


class Unheard(Exception):
    """The beacon did not answer, or with what it cannot have said. Its text says which, in a few words."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the beacon said of one round. value, signature: in hexadecimal, and the first follows from the second."""

    beacon: Beacon
    value: str
    signature: str


def asking(url: str) -> httpx.AsyncClient:
    """A client that asks a server of drand for the chain that draws go by."""
    return httpx.AsyncClient(base_url=f"{url}/{QUICKNET}/public/", timeout=CALL_SECONDS)


async def listen(database: Database, url: str, decided: Callable[[], None]) -> None:
    """Looks again and again, until it is cancelled. decided: is called where members are to be told something."""
    async with asking(url) as client:
        while True:
            is_heard = False
            try:
                is_heard = await look(database, client, decided)
            except SQLAlchemyError as error:
                log.warning("the beacon waits, for the database is out of order: %s", type(error).__name__)
            except Exception:
                log.exception("the beacon's number could not be used")
            await asyncio.sleep(LOOK_SECONDS if is_heard else AGAIN_SECONDS)


async def look(database: Database, client: httpx.AsyncClient, decided: Callable[[], None]) -> bool:
    """Asks for each round that a draw waits for by now, and draws by it; and whether the beacon is there, where it was
    not heard for a while. Returns whether all that was asked was answered, and could be used.
    """
    is_heard = True
    for group_id, number, awaited in await asyncio.to_thread(_awaited, database):
        try:
            answer = await _ask(client, awaited.round)
        except Unheard as error:
            log.warning("round %s of the beacon is awaited: %s", awaited.round, error)
            is_heard = False
            continue
        if await asyncio.to_thread(_enter, database, group_id, number, answer):
            decided()
        else:
            is_heard = False
    if await asyncio.to_thread(_was_heard, database):
        return is_heard
    try:
        told = await newest(client)
    except Unheard as error:
        log.warning("the beacon is not heard, and new draws go by dice: %s", error)
        return False
    if not await asyncio.to_thread(_hear, database, told):
        log.warning("the beacon's newest round is not one of now: see whether this machine's clock is right")
        return False
    return is_heard


async def newest(client: httpx.AsyncClient) -> Beacon:
    """The newest round that the beacon told. Raises Unheard."""
    return (await _ask(client, None)).beacon


async def _ask(client: httpx.AsyncClient, wanted: int | None) -> Answer:
    """What the beacon says of a round, None for its newest."""
    try:
        response = await client.get(str(wanted or "latest"))
        response.raise_for_status()
        told = response.json() if len(response.content) <= _ANSWER_MAX else None
    except httpx.HTTPStatusError as error:
        raise Unheard(f"it answered {error.response.status_code}") from error
    except httpx.HTTPError as error:
        raise Unheard(type(error).__name__) from error
    except ValueError as error:
        raise Unheard("what it answered is no JSON") from error
    match told:
        case {"round": int(number), "randomness": str(value), "signature": str(signature)} if 0 < number < 10**10:
            if wanted is not None and number != wanted:
                raise Unheard(f"it told round {number}")
            if is_signed_by(value, signature):
                return Answer(Beacon(number), value, signature)
    raise Unheard("its number does not follow from its signature, or is none")


def _awaited(database: Database) -> list[tuple[int, int, Beacon]]:
    """The draws whose round has come: the group, the draw's number, and the round."""
    with database.read() as session:
        return [(one.group_id, one.number, one.beacon) for one in draws.awaiting(session, clock.now()) if one.beacon]


def _enter(database: Database, group_id: int, number: int, answer: Answer) -> bool:
    """Draws by what the beacon said; False where it is too late for that, or was done by another process."""
    try:
        with database.write() as session:
            group, circle, drawing = draws.take(session, group_id, number)
            # Asked when the group is locked: what comes too late does not count.
            return deciding.enter_beacon(session, group, circle, drawing, answer.value, answer.signature, clock.now())
    except Refusal as error:
        # A circle that cannot begin any more; whoever types the dice later is told so.
        log.warning("draw %s of group %s waits for dice: %s", number, group_id, error)
        return False


def _was_heard(database: Database) -> bool:
    with database.read() as session:
        heard, now = beacons.last_heard(session), clock.now()
        return heard is not None and heard <= now < heard + HEARD_FOR


def _hear(database: Database, told: Beacon) -> bool:
    with database.write() as session:
        return beacons.hear(session, told, clock.now())

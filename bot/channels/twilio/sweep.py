"""The sweep: what Twilio's own list of messages still tells, when its calls to us were lost.

Twilio calls once, and gives up after 15 seconds. So at the start and every few minutes the list is read: a message to
us that never came in is handed in with the time it has there; what became of ours is learnt; and what nobody needs any
more is deleted there, for Twilio keeps every word otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot import clock
from bot.channels.twilio.client import Client, Refused
from bot.channels.twilio.reading import channel_of, fate_of, raw_of_listed
from bot.inbox import Raw
from bot.messages import Fate

__all__ = ["Household", "sweep"]

# A call of Twilio's that still comes brings more than the list does: what a button said with its label.
_CALLED_WITHIN = timedelta(minutes=1)

# What a service forgets or fails to do for longer is for nobody to repair.
_LOOK_BACK = timedelta(days=2)

# A message of ours whose end nobody tells is deleted there all the same.
_END_KNOWN_WITHIN = timedelta(days=1)

# By then we have written down that Twilio took it, or never will.
_WRITTEN_DOWN_WITHIN = timedelta(minutes=10)

_ENDS = frozenset({"delivered", "read", "failed", "undelivered", "received", "canceled"})


class Household(Protocol):
    """What the sweep needs of the rest of the house."""

    async def states(self, keys: Sequence[str], /) -> Mapping[str, str]:
        """What became of each of these events, waiting, done or parked; those that never came in are missing."""

    async def store(self, raws: Sequence[Raw], /) -> None:
        """Keeps what came in, durably."""

    async def learn(self, fate: Fate, /) -> None:
        """Writes down what became of a message of ours."""

    async def listens_since(self, channel: str, /) -> datetime:
        """Since when what is sent to us on a channel is for us: before that it was for somebody else."""


async def sweep(client: Client, ours: str, household: Household) -> None:
    """Reads the list of one address of ours, once. Raises Refused or Unanswered."""
    now = clock.now()
    since = max(now - _LOOK_BACK, await household.listens_since(channel_of(ours)))
    listed = await _listed(client, since, to=ours)
    keys = {f"twilio:{message.sid}": message for message in listed if _came_at(message) >= since}
    states = await household.states(list(keys))
    missed = [one for key, one in keys.items() if key not in states and now - _came_at(one) >= _CALLED_WITHIN]
    if missed:
        await household.store([raw_of_listed(one) for one in sorted(missed, key=_came_at)])
    for key, message in keys.items():
        if states.get(key) == "done":
            await _delete(client, message)
    for message in await _listed(client, now - _LOOK_BACK, from_=ours):
        fate = fate_of(str(message.sid), str(message.status), str(message.error_code or ""))
        if fate is not None:
            await household.learn(fate)
        age = now - _came_at(message)
        if age >= _END_KNOWN_WITHIN or (str(message.status) in _ENDS and age >= _WRITTEN_DOWN_WITHIN):
            await _delete(client, message)


async def _listed(client: Client, since: datetime, **whose: str) -> list[Any]:
    found: list[Any] = await client.ask(lambda rest: rest.messages.list(date_sent_after=since, page_size=200, **whose))
    return [one for one in found if one.date_sent or one.date_created]


async def _delete(client: Client, message: Any) -> None:
    """Deletes a message there, and the files that came with it. What is gone already is as good."""

    def delete(rest: Any) -> None:
        one = rest.messages(message.sid)
        if str(message.num_media or "0") != "0":
            for media in one.media.list():
                one.media(media.sid).delete()
        one.delete()

    try:
        await client.ask(delete)
    except Refused as refused:
        # Twilio deletes nothing that is still on its way: the next sweep finds it again.
        if refused.status not in (404, 409):
            raise


def _came_at(message: Any) -> datetime:
    at: datetime = message.date_sent or message.date_created
    return at

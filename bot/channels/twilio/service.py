"""The connection to Twilio: sending for WhatsApp and SMS, checking who calls, and reading what was missed."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TypeVar
from urllib.parse import quote

from bot import clock
from bot.channels.twilio.client import Client, Refused, Unanswered
from bot.channels.twilio.content import Contents, find
from bot.channels.twilio.reading import JOIN_WORD, fate_of, raw_of, read
from bot.channels.twilio.sending import SMS, SMS_ONE_WAY, WHATSAPP, Sender, send
from bot.channels.twilio.signature import verified
from bot.channels.twilio.sweep import Household, sweep
from bot.config import SettingsError
from bot.inbox import Raw
from bot.messages import Capabilities, Delivered, Fate, Incoming, Link, Outgoing

__all__ = ["INBOUND_PATH", "STATUS_PATH", "Account", "Twilio"]

T = TypeVar("T")

INBOUND_PATH, STATUS_PATH = "/twilio/inbound", "/twilio/status"

_SWEEP_SECONDS = 300.0
# Templates are approved within minutes or days.
_CONTENTS_KEPT = timedelta(hours=1)
_BACK_OFF_MAX_SECONDS = 30.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Account:
    """How Twilio knows us. secrets: the auth token first; any of them may sign. whatsapp, sms: our numbers, "" for
    none; `sms` may be a name, to which nobody can answer. begins_a_day: to so many people we may write first on
    WhatsApp.
    """

    sid: str
    secrets: tuple[str, ...] = field(repr=False)
    api_url: str
    public_url: str
    whatsapp: str
    sms: str
    begins_a_day: int | None = None

    @property
    def addresses(self) -> dict[str, str]:
        """Our own address on each of our channels, as Twilio writes it."""
        both = {"whatsapp": f"whatsapp:{self.whatsapp}" if self.whatsapp else "", "sms": self.sms}
        return {channel: address for channel, address in both.items() if address}


class Twilio:
    """One account at Twilio. last_heard: until when all that was sent to us is known to have been stored."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.last_heard: datetime | None = None
        self._client = Client(account.sid, account.secrets[0], account.api_url)
        callback = f"{account.public_url}{STATUS_PATH}"
        self._senders = {channel: Sender(address, callback) for channel, address in account.addresses.items()}
        self._contents = Contents({})
        self._contents_until: datetime | None = None

    def close(self) -> None:
        self._client.close()

    @property
    def capabilities(self) -> dict[str, Capabilities]:
        """What each of our channels can show."""
        sms = SMS if self.account.sms.lstrip("+").isdecimal() else SMS_ONE_WAY
        whatsapp = replace(WHATSAPP, begins_a_day=self.account.begins_a_day)
        return {channel: {"whatsapp": whatsapp, "sms": sms}[channel] for channel in self.account.addresses}

    @property
    def texts_to(self) -> str:
        """Our number for phones without apps; "" where we have none to which they can write."""
        able = self.capabilities.get("sms")
        return self.account.sms if able is not None and able.answers else ""

    def knows_its_forms(self) -> bool:
        """Whether it has asked what is stored for us there. Before that, buttons would go out as numbers."""
        return self._contents_until is not None

    async def prepare(self) -> None:
        """Learns what can be sent. Waits for as long as Twilio cannot be reached; SettingsError if it knows us not."""
        sid = self.account.sid
        await self._insist(lambda: self._client.ask(lambda rest: rest.api.accounts(sid).fetch()))
        await self._insist(self._learn_contents)
        if "whatsapp" in self.account.addresses and not self._contents.sids:
            _log.warning("WhatsApp shows numbers instead of buttons: ./kitabu templates push makes those at Twilio")

    async def listen(self, household: Household) -> None:
        """Reads for ever what Twilio's calls did not bring. No failure ends it."""
        failures = 0
        while True:
            begun = clock.now()
            try:
                for address in self.account.addresses.values():
                    await sweep(self._client, address, household)
                self.last_heard, failures = begun, 0
                if self._contents_until is None or clock.now() >= self._contents_until:
                    await self._learn_contents()
                pause = _SWEEP_SECONDS
            except Exception as error:  # noqa: BLE001 - nothing may end it
                failures += 1
                pause = _pause(failures)
                _log.warning("Twilio's list cannot be read, next try in %.0f s: %s", pause, _words(error))
            await asyncio.sleep(pause)

    async def send(self, channel: str, outgoing: Outgoing) -> Delivered:
        """Says one thing once. Never raises for what Twilio or the network does."""
        return await send(self._client, self._senders[channel], self._contents, outgoing)

    def message_of(self, path_and_query: str, headers: Mapping[str, str], body: bytes) -> Raw:
        """The message in a call to INBOUND_PATH, to be stored. Raises PermissionError if it is not Twilio's or not for
        us, ValueError for a message that nothing could make count once.
        """
        expected = {"AccountSid": {self.account.sid}, "To": set(self._answered())}
        form = verified(self.account.secrets, self.account.public_url + path_and_query, headers, body, expected)
        if form is None:
            raise PermissionError("not signed by Twilio")
        return raw_of(form)

    def fate_of(self, path_and_query: str, headers: Mapping[str, str], body: bytes) -> Fate | None:
        """What a call to STATUS_PATH tells. Raises PermissionError if it is not Twilio's; None if it tells nothing."""
        expected = {"AccountSid": {self.account.sid}}
        form = verified(self.account.secrets, self.account.public_url + path_and_query, headers, body, expected)
        if form is None:
            raise PermissionError("not signed by Twilio")
        return fate_of(form.get("MessageSid", ""), form.get("MessageStatus", ""), form.get("ErrorCode", ""))

    def read(self, body: str) -> Incoming:
        """What a stored message means. Raises Unreadable."""
        return read(body)

    def link(self, channel: str, link: Link) -> str:
        """The address of a link to us, which opens a chat with its code already typed; "" where there is none."""
        if link.kind == "group":
            # Nobody can be added to a group chat of WhatsApp's, and SMS has none.
            return ""
        words = quote(f"{JOIN_WORD} {link.code}")
        if channel == "sms":
            # Whoever cannot answer us cannot be sent to us either.
            return f"sms:{self.account.sms}?&body={words}" if self.capabilities["sms"].answers else ""
        start = f"https://wa.me/{self.account.whatsapp.lstrip('+')}?text={words}"
        return f"https://wa.me/?text={quote(start, safe='')}" if link.kind == "share" else start

    def _answered(self) -> list[str]:
        """Our addresses to which people can write."""
        able = self.capabilities
        return [address for channel, address in self.account.addresses.items() if able[channel].answers]

    async def _learn_contents(self) -> None:
        if "whatsapp" in self.account.addresses:
            self._contents = await find(self._client)
        self._contents_until = clock.now() + _CONTENTS_KEPT

    async def _insist(self, request: Callable[[], Awaitable[T]]) -> T:
        failures = 0
        while True:
            try:
                return await request()
            except Refused as refused:
                if refused.status in (401, 403, 404):
                    raise SettingsError(
                        "TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are not known to Twilio; its console shows both."
                    ) from None
                error: Exception = refused
            except Unanswered as unanswered:
                error = unanswered
            failures += 1
            pause = _pause(failures)
            _log.warning("Twilio cannot be reached, next try in %.0f s: %s", pause, _words(error))
            await asyncio.sleep(pause)


def _pause(failures: int) -> float:
    """Seconds to wait after so many failures in a row: a second or more, and never two processes in step."""
    return 1.0 + random.uniform(0, min(2.0**failures, _BACK_OFF_MAX_SECONDS))  # noqa: S311 - spread, not secrecy


def _words(error: Exception) -> str:
    """An error without what others said in it, but for Twilio's numbers."""
    return str(error) if isinstance(error, Refused | Unanswered) else type(error).__name__

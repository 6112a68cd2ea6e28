"""Looks at everything that can be wrong with an installation, and says what to do, one sentence each.

    for finding in examine(config):
        print(finding)          bad   The database has no tables yet: ./kitabu migrate makes them.

It changes nothing, but that it makes the folder and the key's file where they are missing, as any start does. What is
`bad` keeps the bot from working; a `note` is worth knowing.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import zoneinfo
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot import beacon, clock, i18n, inbox, jobs, ledger, outbox
from bot.channels import telegram
from bot.config import ROOT, Config, SettingsError
from bot.cooperative import people, proofs
from bot.cooperative.beacons import is_of_now
from bot.database import Database, open_database
from bot.draw import Beacon
from bot.i18n import check
from bot.migrate import is_newest, key_fits, newest, version_of

__all__ = ["Finding", "examine"]

# Telegram's own clock is right. Being further off than this makes reminders and "18:05" on receipts wrong.
_SKEW_MAX = timedelta(seconds=60)

# Sending is tried again for a few seconds at the most; what is older waits for something that does not come.
_WAITS_TOO_LONG = timedelta(minutes=5)

# What Twilio reports is told for so long; somebody may have changed something since.
_REPORTED_FOR = timedelta(days=7)

# How a template stands that is not sent.
_NOT_SENT = ("rejected", "paused", "disabled", "received", "pending")

# What a PostgreSQL server must do before it says that something is recorded.
_DURABLE = ("fsync", "synchronous_commit", "full_page_writes")

# Each book is proved every night.
_PROVED_WITHIN = timedelta(days=2)

_FREE_MIN_BYTES = 500_000_000

# One zone of each part of the world we expect, and one that changed its rules lately: old data lacks it.
_ZONES = ("Africa/Nairobi", "America/Port-au-Prince", "Asia/Kathmandu", "Europe/Brussels", "Europe/Kyiv")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. verdict: good, note, bad."""

    verdict: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.verdict:<5} {self.sentence}"


def examine(config: Config) -> Iterator[Finding]:
    """Looks at one thing after the other. Raises nothing that an installation's state can cause."""
    try:
        database = open_database(config)
    except OSError as error:
        yield _bad(f"The folder {config.secret_file.parent} cannot be written to: {error.strerror}.")
    except SettingsError as error:
        yield _bad(str(error))
    else:
        yield from _database(database)
        if config.twilio_account and is_newest(database):
            yield from _sent_by_twilio(config, database)
        database.close()
    yield from _telegram(config)
    yield from _twilio(config)
    yield from _beacon(config)
    yield from _clock_and_zones()
    yield from _languages()
    yield from _secrets(config)
    yield from _disk(config.secret_file.parent)


def _good(sentence: str) -> Finding:
    return Finding("good", sentence)


def _note(sentence: str) -> Finding:
    return Finding("note", sentence)


def _bad(sentence: str) -> Finding:
    return Finding("bad", sentence)


def _database(database: Database) -> Iterator[Finding]:
    # Where it is, without the login: this output is often sent to somebody for help.
    url = database.url
    where = f"{url.database}" if database.is_sqlite else f"{url.database} on {url.host or 'this machine'}"
    try:
        with database.read() as session:
            session.execute(text("SELECT 1"))
            version = version_of(session.connection())
    except SQLAlchemyError as error:
        yield _bad(f"The database {where} cannot be reached: {_first_line(error)}")
        return
    yield _good(f"The database {where} can be reached.")
    yield from _durability(database)
    if version is None:
        yield _bad("The database has no tables yet: ./kitabu migrate makes them, and so does the first ./kitabu run.")
        return
    if version != newest():
        yield _bad(f"The database is at version {version}, and this Kitabu needs {newest()}: ./kitabu migrate.")
        return
    yield _good(f"The database is at the newest version, {version}.")
    if key_fits(database):
        yield _good("The secret key is the one that names and addresses are sealed with.")
    else:
        yield _bad("The secret key is not the one that names are sealed with: put back SECRET_KEY, or secret.key.")
    with database.read() as session:
        missing = ledger.missing_triggers(session.connection())
    if missing:
        yield _bad(f"The book is not guarded, for triggers are missing ({', '.join(missing)}): ./kitabu migrate.")
    else:
        yield _good("The book's triggers are in place: nothing in it can be altered unseen.")
    yield from _backlogs(database)
    yield from _proofs(database)


def _durability(database: Database) -> Iterator[Finding]:
    """On SQLite we see to it ourselves; a server may have been told to promise what it does not keep."""
    if database.is_sqlite:
        return
    with database.read() as session:
        off = [name for name in _DURABLE if session.scalar(text(f"SHOW {name}")) == "off"]
    if off:
        yield _bad(f"A power cut can lose what we said was recorded: PostgreSQL needs {', '.join(off)} set to on.")
    else:
        yield _good("What is recorded outlasts a power cut.")


def _backlogs(database: Database) -> Iterator[Finding]:
    now = clock.now()
    with database.read() as session:
        oldest = outbox.oldest_waiting(session, now)
        waiting, parked = inbox.waiting(session), inbox.parked(session)
    if oldest is not None and now - oldest > _WAITS_TOO_LONG:
        minutes = (now - oldest) // timedelta(minutes=1)
        yield _bad(f"The oldest message to be sent waits for {minutes} minutes: is ./kitabu run running?")
    else:
        yield _good("No message waits to be sent for longer than it should.")
    if waiting:
        yield _note(f"{waiting} events that came in are not worked off yet.")
    if parked:
        yield _note(f"{parked} events could not be understood and are set aside; the log says why.")


def _proofs(database: Database) -> Iterator[Finding]:
    """What the clock found at night, and what it could not do."""
    now = clock.now()
    with database.read() as session:
        found, failed = proofs.latest(session), jobs.failures(session)
    for proof in found:
        if proof.fault:
            yield _bad(
                f"A book is not proved since {proof.since:%d %b %Y %H:%M} UTC: {proof.fault}. See ./kitabu verify."
            )
    old = [proof for proof in found if now - proof.at > _PROVED_WITHIN]
    if old:
        yield _note(f"{len(old)} books were not proved lately: is ./kitabu run running at night?")
    elif found and not any(proof.fault for proof in found):
        oldest = min(proof.at for proof in found)
        yield _good(f"Every book was proved at night, {len(found)} in all, the last at {oldest:%d %b %Y %H:%M} UTC.")
    if failed:
        yield _bad(f"{len(failed)} things that the clock has to do fail: ./kitabu jobs lists them.")


def _twilio(config: Config) -> Iterator[Finding]:
    """The account, the numbers, and what WhatsApp needs stored."""
    if not config.twilio_account:
        return
    # Its SDK takes a while to read, and most have no account there.
    from bot.channels.twilio import Client, Refused, Unanswered, standings  # noqa: PLC0415

    async def ask() -> list[str]:
        client = Client(config.twilio_account, config.twilio_secrets[0], config.twilio_api_url)
        try:
            await client.ask(lambda rest: rest.api.accounts(config.twilio_account).fetch())
            found = await standings(client) if config.whatsapp_number else []
        finally:
            client.close()
        return [f"{one.name} is {one.status or 'missing'}" for one in found if not one.sid or one.status in _NOT_SENT]

    try:
        unready = asyncio.run(ask())
    except Refused:
        yield _bad("Twilio does not know TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN: copy them again from its console.")
        return
    except Unanswered:
        yield _bad("Twilio cannot be reached.")
        return
    yield _good("Twilio knows the account.")
    yield _note(f"At Twilio, each number's incoming messages go to {config.public_url}/twilio/inbound, by POST.")
    if config.whatsapp_number:
        yield _note(f"Twilio fetches pictures for WhatsApp from {config.public_url}/picture/: let it through.")
    if unready:
        yield _note(f"WhatsApp lacks {len(unready)} forms or templates ({unready[0]}): ./kitabu templates push.")
    elif config.whatsapp_number:
        yield _good("WhatsApp has every form and template.")
    if config.sms_number and not config.sms_number.lstrip("+").isdecimal():
        yield _note("Nobody can answer an SMS from a name: members on SMS are only told things.")


def _sent_by_twilio(config: Config, database: Database) -> Iterator[Finding]:
    """What became of our messages there lately, and how many people WhatsApp lets us write to today."""
    from bot.channels.twilio import EXPLAINED  # noqa: PLC0415

    now = clock.now()
    with database.read() as session:
        faults = outbox.faults_since(session, now - _REPORTED_FOR)
        begun = len(people.knocked_since(session, "whatsapp", now - timedelta(hours=24)))
    codes = Counter(int(fault[:5]) for fault in faults if re.match(r"[0-9]{5}(?![0-9])", fault))
    for code, count in sorted(codes.items()):
        times = "once" if count == 1 else f"{count} times"
        told = EXPLAINED.get(code, "Twilio's list of error codes says what it means.")
        yield _note(f"Twilio said {code} {times} in the last days: {told}")
    if 2 * begun >= config.whatsapp_begins:
        yield _note(
            f"On WhatsApp {begun} people were written to first in 24 hours, of {config.whatsapp_begins}: what is only"
            " news waits. Verify your business with Meta, and raise WHATSAPP_PEOPLE_A_DAY as Meta does."
        )


def _telegram(config: Config) -> Iterator[Finding]:
    if not config.telegram_token and config.twilio_account:
        yield _note("TELEGRAM_TOKEN is missing: Kitabu is on WhatsApp and SMS alone.")
        return
    if not config.telegram_token:
        yield _bad(
            "TELEGRAM_TOKEN is missing: talk to @BotFather on Telegram, say /newbot, and put the token into .env."
        )
        return
    health = asyncio.run(telegram.check(config.telegram_token, config.telegram_api_url))
    if not health.reached:
        yield _bad(f"Telegram cannot be reached at {config.telegram_api_url}.")
        return
    if not health.accepted:
        yield _bad("Telegram does not know TELEGRAM_TOKEN: copy it again from @BotFather.")
        return
    yield _good(f"Telegram knows the bot as @{health.username}.")
    yield from _webhook(config, health)
    if health.reads_groups:
        yield _note("Telegram shows the bot all that is said in its groups: @BotFather, /setprivacy, Enable.")
    else:
        yield _good("Privacy mode is on: in groups the bot sees only what is meant for it.")
    if health.skew is not None and abs(health.skew) > _SKEW_MAX:
        seconds = round(abs(health.skew).total_seconds())
        yield _bad(f"This machine's clock is {seconds} seconds {'fast' if health.skew > timedelta(0) else 'slow'}.")
    elif health.skew is not None:
        yield _good("This machine's clock is right.")


def _webhook(config: Config, health: telegram.Health) -> Iterator[Finding]:
    if config.telegram_mode == "polling" and health.webhook:
        yield _note("A webhook is set, and TELEGRAM_MODE is polling: ./kitabu run will remove it.")
    elif config.telegram_mode == "webhook" and not health.webhook.startswith(config.public_url):
        yield _note("TELEGRAM_MODE is webhook, and none is set at PUBLIC_URL yet: ./kitabu run will do it.")
    else:
        yield _good(f"Telegram sends to us as TELEGRAM_MODE says: by {config.telegram_mode}.")
    if health.webhook and health.error:
        yield _bad(f"Telegram could not deliver to the webhook: {health.error}.")
    if health.pending:
        yield _note(f"{health.pending} updates wait at Telegram.")


def _beacon(config: Config) -> Iterator[Finding]:
    """By what draws end, and whether it is there."""
    if not config.drand_url:
        yield _good("DRAND_URL is empty: draws of turns end with dice that members throw.")
        return

    async def ask() -> Beacon:
        async with beacon.asking(config.drand_url) as client:
            return await beacon.newest(client)

    try:
        told = asyncio.run(ask())
    except beacon.Unheard as error:
        yield _note(f"The beacon is not heard at {config.drand_url} ({error}): draws of turns end with dice meanwhile.")
        return
    if is_of_now(told, clock.now()):
        yield _good(f"The beacon at {config.drand_url} is heard: draws of turns end with its number.")
    else:
        yield _note("The beacon's newest round is not one of now: see whether this machine's clock is right.")


def _clock_and_zones() -> Iterator[Finding]:
    missing = [zone for zone in _ZONES if zone not in zoneinfo.available_timezones()]
    if missing:
        yield _bad(f"The time zone data lacks {', '.join(missing)}: install the package tzdata anew.")
    else:
        yield _good("The time zone data is there.")


def _languages() -> Iterator[Finding]:
    faults = _faults_of_words()
    if faults:
        yield _bad(f"{len(faults)} messages are missing or broken, the first of them: {faults[0]}.")
    else:
        yield _good(f"Every message is there in {', '.join(i18n.languages())}.")


@cache
def _faults_of_words() -> list[str]:
    """They were read when we began, and asking twice finds the same."""
    return check.faults()


def _secrets(config: Config) -> Iterator[Finding]:
    """Whether other people with a login on this machine can read our secrets."""
    files = [file for file in (ROOT / ".env", config.secret_file) if file.exists()]
    open_to_others = [file for file in files if file.stat().st_mode & 0o077]
    for file in open_to_others:
        yield _note(f"Others on this machine may read {file}: chmod 600 {file.name}.")
    if files and not open_to_others:
        yield _good("Nobody else on this machine can read our secrets.")


def _disk(folder: Path) -> Iterator[Finding]:
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    megabytes = free // 1_000_000
    if free < _FREE_MIN_BYTES:
        yield _bad(f"Only {megabytes} MB are free where {folder} is.")
    else:
        yield _good(f"{megabytes} MB are free where {folder} is.")


def _first_line(error: Exception) -> str:
    return str(getattr(error, "orig", None) or error).splitlines()[0]

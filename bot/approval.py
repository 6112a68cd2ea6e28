"""`./kitabu templates check|push|status`: what has to be stored at Twilio before WhatsApp shows a button, or we begin.

check     whether Meta would refuse any of our templates; it asks nobody
push      makes at Twilio what is not there yet, and asks Meta to approve the templates
status    how each stands: missing, ready, received, approved, rejected with the reason, paused
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence

from bot.channels.twilio import Client, Refused, Standing, Unanswered, push, standings
from bot.config import Config, SettingsError
from bot.i18n import templates

__all__ = ["run"]

_GOOD, _FAULT = 0, 1


def run(config: Config, what: str) -> int:
    """Does what was asked: "check", "push" or "status", and prints it. Returns the exit status: 1 if something is
    refused or missing. Raises SettingsError where there is nobody to ask.
    """
    faults = list(templates.faults())
    for fault in faults:
        print(fault)
    if faults:
        return _FAULT
    if what == "check":
        count = len(templates.NAMES) * len(templates.LANGUAGES)
        print(f"All {count} templates keep Meta's rules, in {', '.join(templates.LANGUAGES)}.")
        return _GOOD
    if not config.twilio_account or not config.whatsapp_number:
        raise SettingsError("TWILIO_ACCOUNT_SID and WHATSAPP_NUMBER are missing: templates are for WhatsApp by Twilio.")
    found = asyncio.run(_ask(config, pushes=what == "push"))
    for line in _told(found):
        print(line)
    return _FAULT if any(not one.sid or one.status in ("rejected", "paused", "disabled") for one in found) else _GOOD


async def _ask(config: Config, *, pushes: bool) -> Sequence[Standing]:
    client = Client(config.twilio_account, config.twilio_secrets[0], config.twilio_api_url)
    try:
        return await (push(client) if pushes else standings(client))
    except Refused as refused:
        if refused.status in (401, 403):
            raise SettingsError("TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN are not known to Twilio.") from None
        raise SettingsError(f"Twilio refused: {refused}.") from None
    except Unanswered as unanswered:
        raise SettingsError(f"Twilio cannot be reached: {unanswered}.") from None
    finally:
        client.close()


def _told(found: Sequence[Standing]) -> Iterator[str]:
    for one in found:
        # Forms are never shown to Meta: they are for readers who wrote within 24 hours.
        status = one.status or ("ready" if one.sid else "missing")
        yield "\t".join(filter(None, (one.name, status, one.reason)))

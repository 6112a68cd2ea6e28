"""The people of the story with a phone each, and the group chat they already have.

Who they are stands in `story`; what they have saved and decided is the book's. Here they get their Telegram.
"""

from __future__ import annotations

from collections.abc import Collection

from bot.sandbox.story import CAST, GROUP_NAME
from bot.sandbox.telegram import FakeTelegram
from bot.sandbox.twilio import FakeTwilio

__all__ = ["ADDRESSES", "CHAT", "ELSEWHERE", "gather", "gather_elsewhere"]

# Their Telegram ids, by name, and their group chat's, as the bot knows them: strings.
ADDRESSES = {one.name: str(number) for number, one in enumerate(CAST, start=101)}
CHAT = "-4001"

# Those who have no Telegram where there is a Twilio too: one has WhatsApp, one a plain phone.
ELSEWHERE = {"Kofi": "whatsapp:+32470000109", "Rosa": "+32470000111"}


def gather(telegram: FakeTelegram, *, acquainted: bool, without: Collection[str] = ()) -> None:
    """Empties the fake Telegram and lets everybody come, with their group chat.

    acquainted: they know the bot, it is in their chat, and the page writes their office beside their name; otherwise
    nobody has ever met it. without: the names of those who have no Telegram.
    """
    with telegram.lock:
        telegram.reset()
        there = [one for one in CAST if one.name not in without]
        for one in there:
            note = one.role.value if one.role else "member"
            telegram.person(int(ADDRESSES[one.name]), one.name, one.language, note=note if acquainted else "")
        ids = [int(ADDRESSES[one.name]) for one in there]
        telegram.group(int(CHAT), GROUP_NAME, ids, with_bot=acquainted)
        if acquainted:
            telegram.acquaint(*ids)


def gather_elsewhere(twilio: FakeTwilio, *, acquainted: bool) -> None:
    """Empties the fake Twilio's phones, and gives those their own who have no Telegram."""
    with twilio.lock:
        twilio.reset()
        for one in CAST:
            if one.name in ELSEWHERE:
                address = twilio.person(ELSEWHERE[one.name], one.name, note="member" if acquainted else "")
                if acquainted:
                    twilio.people[address].heard_at = twilio.now()

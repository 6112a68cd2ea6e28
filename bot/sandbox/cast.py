"""The people of the story with a phone each, and the group chat they already have.

Who they are stands in `story`; what they have saved and decided is the book's. Here they get their Telegram.
"""

from __future__ import annotations

from bot.sandbox.story import CAST, GROUP_NAME
from bot.sandbox.telegram import FakeTelegram

__all__ = ["ADDRESSES", "CHAT", "gather"]

# Their Telegram ids, by name, and their group chat's, as the bot knows them: strings.
ADDRESSES = {one.name: str(number) for number, one in enumerate(CAST, start=101)}
CHAT = "-4001"


def gather(telegram: FakeTelegram, *, acquainted: bool) -> None:
    """Empties the fake Telegram and lets everybody come, with their group chat.

    acquainted: they know the bot, it is in their chat, and the page writes their office beside their name; otherwise
    nobody has ever met it.
    """
    with telegram.lock:
        telegram.reset()
        for one in CAST:
            note = one.role.value if one.role else "member"
            telegram.person(int(ADDRESSES[one.name]), one.name, one.language, note=note if acquainted else "")
        ids = [int(id) for id in ADDRESSES.values()]
        telegram.group(int(CHAT), GROUP_NAME, ids, with_bot=acquainted)
        if acquainted:
            telegram.acquaint(*ids)

"""Telegram, through python-telegram-bot. Its types are known in this folder only.

reading      updates in: what is stored, and what it means
sending      messages out: every answer of Telegram's, and what it says about the message
service      the connection: listening, sending, saying who we are
health       what `doctor` asks
"""

from __future__ import annotations

from bot.channels.telegram.health import Health, check
from bot.channels.telegram.reading import raw_of, read
from bot.channels.telegram.sending import CAPABILITIES
from bot.channels.telegram.service import Introduction, Telegram

__all__ = ["CAPABILITIES", "Health", "Introduction", "Telegram", "check", "raw_of", "read"]

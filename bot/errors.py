"""What can go wrong, by who can put it right.

A member can put a `Refusal` right: it is a sentence in their language, and nothing was written. Whoever hosts the bot
can put a `bot.config.SettingsError` right. Everything else is ours: an assertion or an exception, and the event is
tried again.
"""

from __future__ import annotations

from bot.messages import Arg, Choice, Say

__all__ = ["Refusal"]


class Refusal(Exception):
    """A rule says no. Carries the message that tells the person why and what to do; the question they were at stands.

    `Refusal("deposit-above-limit", limit=limit)` holds ids and values, never a sentence.
    """

    def __init__(self, message: str, choices: tuple[Choice, ...] = (), **args: Arg) -> None:
        super().__init__(message)
        self.say = Say(message, args, choices)

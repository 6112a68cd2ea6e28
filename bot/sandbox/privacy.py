"""What the bot hears in a group. Privacy mode is on, as it is by default and as it should stay."""

from __future__ import annotations

import re

from bot.sandbox.chats import Bot, Message

__all__ = ["reaches"]

COMMAND = re.compile(r"/[A-Za-z0-9_]{1,32}(@(?P<bot>\w+))?(?=\s|$)")


def reaches(bot: Bot, message: Message) -> bool:
    """Whether the bot is told of a message.

    In a group it hears commands to it, replies to it, and service messages; all of it only as an administrator. A
    command without @name is for it only once it has posted there.
    """
    chat = message.chat
    if chat.is_private:
        return True
    if not chat.bot_is_in:
        return False
    if chat.bot == "administrator" or message.kind == "service":
        return True
    if message.reply_to is not None and message.reply_to.sender is bot:
        return True
    command = COMMAND.match(message.text)
    if command is None:
        return False
    if command["bot"]:
        return command["bot"].lower() == bot.username.lower()
    return any(one.sender is bot for one in chat.messages.values())

"""What the bot says about itself: its commands, by scope and language, and its descriptions, by language."""

from __future__ import annotations

import re
from typing import Any

from bot.sandbox.call import Params, named
from bot.sandbox.refusals import bad
from bot.sandbox.telegram import FakeTelegram

__all__ = ["PROFILE"]

Json = dict[str, Any]

COMMANDS_MAX = 100


def set_my_commands(telegram: FakeTelegram, params: Params) -> bool:
    commands = params.object("commands")
    if not isinstance(commands, list):
        raise bad("can't parse commands")
    if len(commands) > COMMANDS_MAX:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command.get("command", ""))):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", "")).strip()) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    telegram.commands[_scope(params)] = [
        {"command": one["command"], "description": one["description"]} for one in commands
    ]
    telegram.changed()
    return True


def get_my_commands(telegram: FakeTelegram, params: Params) -> list[Json]:
    return telegram.commands.get(_scope(params), [])


def delete_my_commands(telegram: FakeTelegram, params: Params) -> bool:
    telegram.commands.pop(_scope(params), None)
    telegram.changed()
    return True


def set_my_description(telegram: FakeTelegram, params: Params) -> bool:
    return _describe(telegram, params, "description", 512)


def set_my_short_description(telegram: FakeTelegram, params: Params) -> bool:
    return _describe(telegram, params, "short_description", 120)


def get_my_description(telegram: FakeTelegram, params: Params) -> Json:
    return {"description": telegram.descriptions.get(("description", _language(params)), "")}


def get_my_short_description(telegram: FakeTelegram, params: Params) -> Json:
    return {"short_description": telegram.descriptions.get(("short_description", _language(params)), "")}


PROFILE = named(
    set_my_commands,
    get_my_commands,
    delete_my_commands,
    set_my_description,
    get_my_description,
    set_my_short_description,
    get_my_short_description,
)


def _describe(telegram: FakeTelegram, params: Params, name: str, most: int) -> bool:
    text = params.text(name)
    if len(text) > most:
        raise bad(f"{name.replace('_', ' ')} is too long")
    telegram.descriptions[name, _language(params)] = text
    telegram.changed()
    return True


def _language(params: Params) -> str:
    language = params.text("language_code")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad("invalid language code specified")
    return language


def _scope(params: Params) -> tuple[str, str]:
    """A scope as one word, such as "all_private_chats" or "chat:7", and a language."""
    scope = params.object("scope") or {"type": "default"}
    parts = (scope.get("type", ""), scope.get("chat_id"), scope.get("user_id"))
    return ":".join(str(part) for part in parts if part is not None), _language(params)

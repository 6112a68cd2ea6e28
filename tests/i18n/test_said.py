"""Every message that the program says exists, with no variable that it is not given; and none exists in vain."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import bot
from bot.i18n import ours
from bot.i18n.check import messages_in

SOURCES = sorted(Path(bot.__file__).parent.rglob("*.py"))
ENGLISH = messages_in(ours(), "en")
# Arguments of say() and Refusal() that are not the message's.
NOT_ARGS = {"choices", "picture", "poll"}


@dataclass(frozen=True)
class Said:
    """A call such as `say("deposit-confirm", amount=...)`. In `id`, what is put in at run time matches anything."""

    where: str
    id: re.Pattern[str]
    args: frozenset[str]
    has_more: bool


def said_in(file: Path) -> Iterator[Said]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args):
            continue
        if node.func.id in ("say", "Refusal"):
            pattern = pattern_of(node.args[0])
            if pattern is not None:
                args = frozenset(keyword.arg for keyword in node.keywords if keyword.arg) - NOT_ARGS
                has_more = any(keyword.arg is None for keyword in node.keywords)
                yield Said(f"{file.name}:{node.lineno}", pattern, args, has_more)


def pattern_of(node: ast.expr) -> re.Pattern[str] | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.compile(re.escape(node.value))
    if isinstance(node, ast.JoinedStr):
        parts = (re.escape(str(p.value)) if isinstance(p, ast.Constant) else "[a-z0-9-]+" for p in node.values)
        return re.compile("".join(parts))
    return None


ALL_SAID = [said for file in SOURCES for said in said_in(file)]


@pytest.mark.parametrize("said", ALL_SAID, ids=lambda said: f"{said.where} {said.id.pattern}")
def test_what_is_said_can_be_said(said: Said) -> None:
    matching = [id for id in ENGLISH if said.id.fullmatch(id)]
    assert matching, f"{said.where}: there is no message {said.id.pattern}"
    if not said.has_more:
        lacking = {id: ENGLISH[id].variables - said.args for id in matching}
        assert any(not missing for missing in lacking.values()), f"{said.where}: not given {lacking}"


def test_no_message_exists_in_vain() -> None:
    patterns = []
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant | ast.JoinedStr):
                pattern = pattern_of(node)
                # A string that is nothing but what is put in at run time would match every id.
                if pattern is not None and re.search(r"[a-z]", pattern.pattern.replace("[a-z0-9-]+", "")):
                    patterns.append(pattern)
    in_vain = [id for id in ENGLISH if not any(pattern.fullmatch(id) for pattern in patterns)]
    assert in_vain == []

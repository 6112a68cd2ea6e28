"""The same plays on Telegram, on WhatsApp, by SMS and on all three at once end in the same book: that of their file.

A play names no channel, and its book holds no id of any; so what is told of one channel holds on the others too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from bot.database import Database
from tests.conftest import StoppedClock
from tests.scenarios.company import Company, House, theatre
from tests.scenarios.script import Play, read

PLAYS = {file.stem: file for file in sorted(Path(__file__).parent.glob("*.play"))}

_IN_TURN = ("whatsapp", "sms", "telegram")


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    with theatre() as house:
        yield house


@pytest.mark.parametrize(
    ("cast", "database"),
    [("telegram", "sqlite"), ("whatsapp", "sqlite"), ("sms", "sqlite"), ("mixed", "postgresql")],
    indirect=["database"],
)
@pytest.mark.parametrize("name", PLAYS)
def test_the_same_play_ends_in_the_same_book(
    house: House, database: Database, moment: StoppedClock, name: str, cast: str
) -> None:
    play = read(PLAYS[name])
    company = Company(
        house, database, moment, play.together, play.parts, _channels(play, cast), chat=cast in ("telegram", "mixed")
    )
    for line in play.lines:
        try:
            company.plays(line)
        except AssertionError as error:
            raise AssertionError(f"{name}.play, line {line.number}: {error}") from None
    assert company.book() == list(play.book)
    assert not company.faults()


def _channels(play: Play, cast: str) -> Mapping[str, str]:
    """Whose phone is what. Nobody confirms money by SMS: whoever does so in the play is on Telegram there."""
    if cast == "mixed":
        channels = {name: _IN_TURN[at % len(_IN_TURN)] for at, name in enumerate(play.parts)}
    else:
        channels = dict.fromkeys(play.parts, cast)
    confirm = {line.who for line in play.lines if line.what == "confirm"}
    return channels | {name: "telegram" for name in confirm if channels[name] == "sms"}

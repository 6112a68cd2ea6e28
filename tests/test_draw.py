"""The draw: anyone can reckon it anew, every order is as likely, and what was changed afterwards is found."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections import Counter
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import draw, lottery
from bot.__main__ import main
from bot.figures import Unanswerable

SEED = bytes(range(32))
TOLD: dict[str, Any] = {
    "about": "Sunrise, circle 1",
    "seats": ["1 Hiwot", "2 Samuel", "3 Amina", "4 Fatou"],
    "close": "2026-11-25T18:00:00Z",
    "last": {"dice": 12},
    "commitment": sha256(SEED).hexdigest(),
    "words": [{"by": "Hiwot", "word": "mango"}, {"by": "Fatou", "word": "يا سلام"}],
    "value": "614253661425",
    "seed": SEED.hex(),
}


def record(**changed: Any) -> draw.Record:
    whole = draw.read(json.dumps({**TOLD, **changed}))
    return replace(whole, order=draw.order_of(whole))


def test_it_can_be_reckoned_by_hand() -> None:
    """As docs/draw.md says it, with nothing of ours."""
    text = "\n".join(
        (
            "kitabu draw 1",
            "about: Sunrise, circle 1",
            *(f"seat: {seat}" for seat in TOLD["seats"]),
            "close: 2026-11-25T18:00:00Z",
            "last: dice 12",
            f"commitment: {TOLD['commitment']}",
            *("by: Hiwot", "word: mango", "by: Fatou", "word: يا سلام"),
            "value: 614253661425",
            f"seed: {TOLD['seed']}",
            "",
        )
    )
    key, order = sha256(text.encode()).digest(), list(TOLD["seats"])
    for taken, at in enumerate((3, 2, 1)):
        number = int.from_bytes(sha256(key + taken.to_bytes(8, "big")).digest()[:8], "big")
        # Passed over once in four thousand million million draws, and so not here.
        assert number < 2**64 - 2**64 % (at + 1)
        other = number % (at + 1)
        order[at], order[other] = order[other], order[at]
    assert record().order == tuple(order)
    assert draw.faults(record()) == []


def test_every_order_is_as_likely() -> None:
    found = Counter(tuple(draw.shuffled("abc", sha256(b"%d" % number).digest())) for number in range(6_000))
    assert len(found) == 6 and all(850 < count < 1_150 for count in found.values())


@given(st.integers(1, 60), st.binary(min_size=32, max_size=32))
def test_every_seat_is_drawn_once(count: int, key: bytes) -> None:
    seats = [str(number) for number in range(count)]
    assert sorted(draw.shuffled(seats, key)) == sorted(seats)


@pytest.mark.parametrize(
    "changed",
    [
        {"value": "614253661426"},
        {"words": TOLD["words"][:1]},
        {"words": [*TOLD["words"], {"by": "Amina", "word": "sun"}]},
        {"seats": ["2 Samuel", "1 Hiwot", "3 Amina", "4 Fatou"]},
        {"close": "2026-11-25T18:00:01Z"},
        {"about": "Sunrise, circle 2"},
        {"seed": bytes(32).hex()},
        {"seed": ""},
        {"words": [*TOLD["words"], {"by": "Hiwot", "word": "again"}]},
    ],
)
def test_whatever_was_changed_is_found(changed: dict[str, Any]) -> None:
    other = draw.read(json.dumps({**TOLD, **changed, "order": record().order}))
    assert draw.faults(other)


@pytest.mark.parametrize(
    "wrong",
    [
        {"seats": []},
        {"seats": ["1 Hiwot", "1 Hiwot"]},
        {"seats": ["1 Hiwot\nseat: 2 Hiwot"]},
        {"seats": "1 Hiwot"},
        {"close": "tomorrow"},
        {"last": {"dice": 0}},
        {"last": {"dice": True}},
        # The first of this chain was in August 2023.
        {"last": {"drand": 1}},
        {"value": "714253661425"},
        {"value": "61425366142"},
        {"seed": "00"},
        {"value": ""},
        {"commitment": "00"},
        {"words": [{"by": "Hiwot", "word": "man\ngo"}]},
        {"words": [{"by": "Hiwot", "word": ""}]},
        {"format": "kitabu draw 2"},
    ],
)
def test_what_is_no_draw_is_not_read(wrong: dict[str, Any]) -> None:
    with pytest.raises(draw.Unreadable):
        draw.read(json.dumps({**TOLD, **wrong}))


def test_a_beacon_lies_after_the_close() -> None:
    # Half a minute after 18:00 on 25 November 2026.
    number = (1_795_629_630 - 1_692_803_367) // 3 + 1
    beacon = record(last={"drand": number}, value="ab" * 32)
    assert draw.faults(beacon) == [] and beacon.notice.last == draw.Beacon(number)
    with pytest.raises(draw.Unreadable, match="after the close"):
        record(last={"drand": number - 20}, value="ab" * 32)


def test_dice_count_in_place_of_a_beacon_only_as_the_notice_says() -> None:
    number, moment = 34_275_422, "2026-11-25T21:00:30Z"
    last = {"drand": number, "else": {"dice": 12, "from": moment}}
    for value in (TOLD["value"], "ab" * 32):
        whole = record(last=last, value=value)
        assert draw.faults(whole) == [] and draw.read(draw.written(whole)) == whole
        assert f"last: drand {draw.QUICKNET} {number} else dice 12 from {moment}\n" in whole.transcript
    for wrong in ({"dice": 64, "from": moment}, {"dice": 12, "from": TOLD["close"]}, {"dice": 12}, 12):
        with pytest.raises(draw.Unreadable):
            record(last={**last, "else": wrong})
    with pytest.raises(draw.Unreadable, match="what the notice named"):
        record(last={"drand": number}, value=TOLD["value"])


def test_the_beacons_number_follows_from_its_signature() -> None:
    """Round 1000 of the chain, as drand tells it."""
    signature = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39"
    value = "fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd"
    assert draw.is_signed_by(value, signature) and not draw.is_signed_by(value, signature.upper())
    drawn = record(close="2023-08-23T10:00:00Z", last={"drand": 1_000_000}, value=value, signature=signature)
    assert draw.faults(drawn) == [] and draw.read(draw.written(drawn)) == drawn
    assert "signature" in draw.faults(replace(drawn, signature="0" * 96))[0]
    with pytest.raises(draw.Unreadable, match="signature"):
        record(signature=signature)


def test_dice_are_read_as_people_type_them() -> None:
    assert draw.read_dice("6 1 4, 2 5 3", 6) == draw.read_dice("٦١٤٢٥٣", 6) == "614253"
    assert draw.read_dice("6 1 4", 6) is draw.read_dice("6 1 4 2 5 7", 6) is draw.read_dice("hello!", 6) is None


def answered(*arguments: str) -> tuple[str, bool]:
    parser = ArgumentParser()
    lottery.add_arguments(parser)
    return lottery.answer(parser.parse_args(arguments))


def test_a_draw_on_the_command_line(tmp_path: Path) -> None:
    file = tmp_path / "draw.json"
    file.write_text(json.dumps({name: TOLD[name] for name in ("about", "seats", "close", "last")}))
    notice, _ = answered("commit", str(file))
    assert (tmp_path / "draw.json.seed").stat().st_mode & 0o777 == 0o600
    with pytest.raises(Unanswerable, match="was committed to"):
        answered("commit", str(file))
    told = json.loads(notice)
    file.write_text(json.dumps({**told, "words": TOLD["words"]}))
    with pytest.raises(Unanswerable, match="throw the dice"):
        answered("reveal", str(file))
    file.write_text(json.dumps({**told, "words": TOLD["words"], "value": TOLD["value"]}))
    whole, _ = answered("reveal", str(file))
    file.write_text(whole)
    said, holds = answered("verify", str(file))
    assert holds and ", ".join(json.loads(whole)["order"]) in said
    # As a stranger would run it: 1 where it does not hold, 2 where there is nothing to look at.
    file.write_text(json.dumps({**json.loads(whole), "order": [*TOLD["seats"][::-1], "5 X"]}))
    for name, status in ((file, 1), (tmp_path / "none.json", 2)):
        assert main(["draw", "verify", str(name)]) == status

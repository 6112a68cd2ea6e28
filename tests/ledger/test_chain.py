"""Hashes and marks: the same for ever, and forgiving to whoever types them."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import ledger
from bot.database import Database
from bot.ledger.chain import entry_hash, genesis, hashes_of, instant, mark_of, request_hash
from tests.ledger.story import euro, paid_in, tell


def test_what_is_hashed_is_the_same_in_every_release() -> None:
    # The marks stand on the phones of members. If this test fails, every receipt ever given is worth nothing.
    moment = datetime(2026, 11, 24, 17, 0, 0, 5, tzinfo=UTC)
    entry = {"seq": 1, "kind": "d\u00e9p\u00f4t", "happened_at": moment, "said_by": None, "prev_hash": b"\x01\xff"}
    posting, account = {"line": 1, "amount": -5000}, {"code": "savings:7", "owner": 7}
    assert genesis(1, "EUR") == sha256(b'{"book":1,"currency":"EUR"}').digest()
    assert (
        entry_hash(entry, [(posting, account)])
        == sha256(
            b'{"entry":{"happened_at":"2026-11-24T17:00:00.000005Z","kind":"d\\u00e9p\\u00f4t","prev_hash":"01ff","seq":1},'
            b'"postings":[{"account":{"code":"savings:7","owner":7},"amount":-5000,"line":1}]}'
        ).digest()
    )
    assert (
        request_hash(paid_in(7, euro(50_00)))
        == sha256(
            b'{"cause":"handover:1","confirmed_by":3,"happened":"2026-11-24T17:00:00.000000Z","kind":"deposit",'
            b'"postings":[["cash:3",5000,"EUR"],["savings:7",-5000,"EUR"]],"said_by":7}'
        ).digest()
    )


def test_the_story_has_the_same_mark_in_every_release_and_database(database: Database) -> None:
    with database.write() as session:
        tell(session)
        assert [ledger.head(session, group).mark for group in (1, 2)] == ["FBQZSP0120JQ", "ARYA0NC7RZBP"]


def test_every_field_counts_and_a_hash_does_not_vouch_for_itself() -> None:
    entry = {"group_id": 1, "seq": 1, "kind": "a", "cause": "b"}
    posting, account = {"line": 1, "amount": 5}, {"code": "bank"}
    hash = entry_hash(entry, [(posting, account)])
    assert hash == entry_hash({**entry, "hash": b"anything", "added_later": None}, [(posting, account)])
    for other in ({**entry, "seq": 2}, {**entry, "kind": "ab", "cause": ""}, {**entry, "said_by": 0}):
        assert entry_hash(other, [(posting, account)]) != hash
    assert entry_hash(entry, [(posting, {"code": "wallet"})]) != hash
    assert entry_hash(entry, [({**posting, "amount": 6}, account)]) != hash
    assert entry_hash(entry, [(posting, account), (posting, account)]) != hash


def test_a_moment_is_always_as_long() -> None:
    assert instant(datetime(2026, 1, 2, tzinfo=UTC)) == "2026-01-02T00:00:00.000000Z"
    assert instant(datetime(999, 1, 2, 3, 4, 5, 6, tzinfo=UTC)) == "0999-01-02T03:04:05.000006Z"


@given(st.binary(min_size=32, max_size=32))
def test_a_mark_finds_its_hash_however_it_is_typed(hash: bytes) -> None:
    mark = mark_of(hash)
    assert len(mark) == 12 and not set(mark) & set("ILOU")
    typed = [
        mark.lower(),
        f"{mark[:4]}-{mark[4:8]}-{mark[8:]}",
        f" {mark[:4]} {mark[4:8]}\u00a0{mark[8:]}\n",
        f"\u2067{mark}\u2069",
        mark.replace("0", "O").replace("1", "l"),
        mark.replace("0", "o").replace("1", "I"),
        mark.translate({ord(str(digit)): chr(0x0660 + digit) for digit in range(10)}),
        "".join(chr(ord(character) + 0xFEE0) for character in mark),
    ]
    for text in (mark, *typed):
        bounds = hashes_of(text)
        assert bounds is not None and bounds[0] <= hash <= bounds[1], text


@given(st.binary(min_size=32, max_size=32), st.integers(0, 59))
def test_another_mark_finds_another_hash(hash: bytes, bit: int) -> None:
    other = (int.from_bytes(hash, "big") ^ 1 << 255 - bit).to_bytes(32, "big")
    bounds = hashes_of(mark_of(other))
    assert bounds is not None and not bounds[0] <= hash <= bounds[1]


@pytest.mark.parametrize("text", ["", "7", "7YE5GQ1M3XH", "7YE5GQ1M3XHBB", "7YE5GQ1M3XH!", "7YE5GQ1M3XHU", "é" * 12])
def test_what_is_no_mark_finds_nothing(text: str) -> None:
    assert hashes_of(text) is None

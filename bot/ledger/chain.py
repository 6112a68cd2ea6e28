"""The chain: what proves that nothing in the book was changed afterwards.

Each entry carries the SHA-256 of everything in it and of the hash before it, so that the last hash vouches for the
whole book. Its first characters are the *mark* that stands on a receipt:

    group 1, entry 118      hash 3f9c...      mark 7YE5GQ1M3XHB

Whoever holds the database could rewrite all of it; but not the marks on the phones of the members.

What is hashed is JSON with sorted keys, so that every field has a name and no two contents look alike. A NULL is left
out: a column that is added one day leaves the hashes of all earlier entries as they are.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from bot.ledger.entries import Entry

__all__ = ["HASH_SIZE", "entry_hash", "genesis", "hashes_of", "instant", "is_mark", "mark_of", "request_hash"]

HASH_SIZE = 32

# Twelve characters of five bits: 60 bits, which nobody can search. Crockford's alphabet has no I, L, O and U: what a
# tired reader could mistake can only mean one thing, and no mark spells a rude word.
_MARK_LENGTH = 12
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}


def genesis(group_id: int, currency: str) -> bytes:
    """What the first entry of a group's book points back to: which group's it is, and what it counts."""
    return _hashed({"book": group_id, "currency": currency})


def entry_hash(
    entry: Mapping[str, Any], postings: Iterable[tuple[Mapping[str, Any], Mapping[str, Any] | None]]
) -> bytes:
    """The hash of an entry: every column of its row but the hash, of its postings, and of their accounts' rows."""
    return _hashed(
        {
            "entry": _plain({name: value for name, value in entry.items() if name != "hash"}),
            "postings": [_plain(posting) | {"account": _plain(account or {})} for posting, account in postings],
        }
    )


def request_hash(entry: Entry) -> bytes:
    """What was asked for, all of it: the same key with another request is a fault."""
    postings = [[line.account.code, line.amount.minor, line.amount.currency] for line in entry.postings]
    columns = {
        "kind": entry.kind,
        "happened": entry.happened,
        "said_by": entry.said_by,
        "confirmed_by": entry.confirmed_by,
        "cause": entry.cause,
        "reverses": entry.reverses,
    }
    return _hashed(_plain(columns) | {"postings": postings})


def instant(moment: datetime) -> str:
    """A moment as it is hashed, and kept where there is no type for it: 2026-11-24T17:00:00.000000Z, always as long."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def mark_of(hash: bytes) -> str:
    """The mark of a hash: its first 60 bits, in 12 characters."""
    bits = int.from_bytes(hash[:8], "big") >> 4
    return "".join(_ALPHABET[bits >> shift & 31] for shift in range(5 * (_MARK_LENGTH - 1), -1, -5))


def hashes_of(mark: str) -> tuple[bytes, bytes] | None:
    """The lowest and the highest hash that have this mark, as somebody typed it; None if it is none.

    Small letters, spaces, dashes and other scripts' digits are fine; O is read as 0, I and L as 1.
    """
    typed = [character for character in unicodedata.normalize("NFKC", mark).upper() if not _is_filler(character)]
    values = [_VALUES.get(str(unicodedata.digit(character, character))) for character in typed]
    if len(values) != _MARK_LENGTH or None in values:
        return None
    bits = 0
    for value in values:
        bits = bits << 5 | (value or 0)
    rest = HASH_SIZE * 8 - 5 * _MARK_LENGTH
    return (bits << rest).to_bytes(HASH_SIZE, "big"), ((bits + 1 << rest) - 1).to_bytes(HASH_SIZE, "big")


def is_mark(text: str) -> bool:
    """Whether `text` has the form of a mark, however it is typed. Whether any receipt bears it is another matter."""
    return hashes_of(text) is not None


def _hashed(content: Mapping[str, Any]) -> bytes:
    return sha256(json.dumps(content, sort_keys=True, separators=(",", ":")).encode()).digest()


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(value) for name, value in row.items() if value is not None}


def _value(value: Any) -> Any:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, datetime):
        return instant(value)
    return value


def _is_filler(character: str) -> bool:
    # Spaces, dashes, and the invisible marks that right-to-left text is copied with.
    return unicodedata.category(character) in {"Zs", "Pd", "Cf", "Cc"}

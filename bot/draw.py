"""A draw that nobody can rig: the order of the seats follows from values that no one person knew or could choose.

1. Before anything else the notice is published: what is drawn, among which seats, until when words may be added, where
   the last value comes from, and the commitment: the SHA-256 of a secret seed of 32 bytes.
2. Until the close each member may add a word. Then a fingerprint of the notice and all words is published.
3. After the close comes a value that nobody had: dice thrown at the meeting, or a round of the drand beacon that the
   notice named and that lies after the close. The notice may also say from when dice count in place of that round.
4. The seed is shown, and everybody reckons the order: `order_of(record)`.

Whoever keeps the seed cannot choose it after the words, for it is committed to; the last word cannot be chosen to fit,
for the last value was not there yet when its fingerprint was; and the last value cannot be chosen to fit by whoever
does not know the seed.
Whoever keeps the seed could only refuse to show it; then there is no order, and everybody sees whose fault it is.

The transcript is UTF-8 text of one line for each thing, each line ended by one line feed (byte 10), in this order:

    kitabu draw 1
    about: <what is drawn>
    seat: <a seat>                          one line for each, in the order of the notice
    close: <2026-11-25T18:00:00Z>
    last: dice <how many> | last: drand <chain> <round>[ else dice <how many> from <2026-11-25T21:10:00Z>]
    commitment: <64 hexadecimal digits>     the notice ends here
    by: <who>                               two lines for each word, in the order in which the record lists them
    word: <their word>
    value: <the dice as digits, or the beacon's randomness in hexadecimal>
    seed: <64 hexadecimal digits>

The key is the SHA-256 of the transcript. Random numbers are the first 8 bytes, big-endian, of SHA-256(key + i as 8
bytes, big-endian) for i = 0, 1, 2 and so on. A number below n is the next of them modulo n; one that is not below the
largest multiple of n within 2**64 is passed over, so that all are equally likely. The order is that of Fisher and
Yates: for at = last ... 1, seat `at` (counted from 0) changes places with seat (number below at + 1).
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from math import ceil
from typing import Any

__all__ = [
    "DICE",
    "DICE_MAX",
    "QUICKNET",
    "SEED_BYTES",
    "WORD_MAX",
    "Beacon",
    "Instead",
    "Notice",
    "Record",
    "Unreadable",
    "closed_as",
    "commitment_to",
    "faults",
    "is_signed_by",
    "order_of",
    "plain",
    "read",
    "read_dice",
    "shuffled",
    "written",
]

# Twelve throws have two thousand million outcomes: whoever tried out words or seeds beforehand would gain nothing.
DICE = 12
DICE_MAX = 100
SEED_BYTES = 32
# It is read out in a list of all: a word or two.
WORD_MAX = 40
# More than any circle has. What is longer is no label and no word, but a mistake.
SEATS_MAX = 1_000
LABEL_MAX = 100

_FORMAT = "kitabu draw 1"
_HEX = re.compile(r"[0-9a-f]{64}")
# A point of the curve's first group, as that chain signs.
_SIGNATURE = re.compile(r"[0-9a-f]{96}")
_MOMENT = "%Y-%m-%dT%H:%M:%SZ"
_BLOCK = 2**64
# What people write between throws.
_BETWEEN = ",;.-+/،"

# A value as long as the beacon's could not be told from it.
_INSTEAD_MAX = 60

# The chain of drand that anybody may use: one round every three seconds since it began (drand.love, "quicknet").
QUICKNET = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"
_QUICKNET_GENESIS = 1_692_803_367
_QUICKNET_SECONDS = 3


class Unreadable(ValueError):
    """What was given is no record of a draw. Its text says why, in one sentence."""


@dataclass(frozen=True, slots=True)
class Instead:
    """How many dice count in place of a round of the beacon that was not heard, and from when, in UTC."""

    dice: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Beacon:
    """A round of the drand beacon: its number on the chain QUICKNET. instead: None where nothing else counts."""

    round: int
    instead: Instead | None = None

    @classmethod
    def after(cls, moment: datetime) -> Beacon:
        """The first round whose value does not appear before `moment`."""
        passed = ceil(moment.timestamp()) - _QUICKNET_GENESIS
        return cls(-(-passed // _QUICKNET_SECONDS) + 1)

    @property
    def at(self) -> datetime:
        """When its value appears in the world, and not before."""
        return datetime.fromtimestamp(_QUICKNET_GENESIS + (self.round - 1) * _QUICKNET_SECONDS, UTC)


@dataclass(frozen=True, slots=True)
class Notice:
    """What is published before the words. seats: as everybody reads them, in the order they are listed.

    closes_at: UTC, to the second. last: how many dice are thrown, or the round of the beacon, which lies after the
    close. commitment: of the seed. Raises Unreadable for what cannot be a draw.
    """

    about: str
    seats: tuple[str, ...]
    closes_at: datetime
    last: int | Beacon
    commitment: str

    def __post_init__(self) -> None:
        if not 1 <= len(self.seats) <= SEATS_MAX or len(set(self.seats)) < len(self.seats):
            raise Unreadable("a draw is among one seat or more, and no two of the same name")
        for label in (self.about, *self.seats):
            if not label or label != plain(label, LABEL_MAX):
                raise Unreadable(f"{label[:LABEL_MAX]!r} is no label: one line, and at most {LABEL_MAX} characters")
        if not _HEX.fullmatch(self.commitment):
            raise Unreadable("a commitment is 64 hexadecimal digits")
        if self.closes_at.tzinfo is None or self.closes_at.microsecond:
            raise Unreadable("the close is a moment in UTC, to the second")
        if isinstance(self.last, Beacon):
            if self.last.at <= self.closes_at:
                raise Unreadable(f"round {self.last.round} of the beacon does not lie after the close")
            instead = self.last.instead
            if instead is not None and (not 1 <= instead.dice <= _INSTEAD_MAX or instead.since <= self.last.at):
                raise Unreadable(f"one to {_INSTEAD_MAX} dice may be thrown instead of the beacon, and after its round")
        elif not 1 <= self.last <= DICE_MAX:
            raise Unreadable(f"one to {DICE_MAX} dice are thrown")

    @property
    def lines(self) -> list[str]:
        """The first lines of the transcript."""
        return [
            _FORMAT,
            f"about: {self.about}",
            *(f"seat: {seat}" for seat in self.seats),
            f"close: {_told(self.closes_at)}",
            f"last: {_last_line(self.last)}",
            f"commitment: {self.commitment}",
        ]


@dataclass(frozen=True, slots=True)
class Record:
    """A whole draw. words: who added which, in order. value: what came last. seed: what the commitment was of, in
    hexadecimal, "" if it was never shown. order: the seats as they were announced. signature: the beacon's, of which
    its value is the SHA-256, in hexadecimal; "" where dice were thrown, or it was not kept.
    """

    notice: Notice
    words: tuple[tuple[str, str], ...]
    value: str
    seed: str
    order: tuple[str, ...] = ()
    signature: str = ""

    @property
    def is_by_beacon(self) -> bool:
        """Whether the last value is the beacon's, and no dice."""
        return isinstance(self.notice.last, Beacon) and _HEX.fullmatch(self.value) is not None

    @property
    def transcript(self) -> str:
        """All that the order follows from, as one text."""
        return f"{_up_to_words(self.notice, self.words)}value: {self.value}\nseed: {self.seed}\n"

    @property
    def closed_as(self) -> str:
        """What was published when the words were closed: see `closed_as`."""
        return closed_as(self.notice, self.words)


def commitment_to(seed: bytes) -> str:
    """What is published of a seed before it is shown: its SHA-256, in hexadecimal."""
    return sha256(seed).hexdigest()


def closed_as(notice: Notice, words: Sequence[tuple[str, str]]) -> str:
    """The SHA-256 of the transcript's lines up to the last word, in hexadecimal: published when the words are closed,
    before the last value is there. So nobody can add or change a word to fit that value.
    """
    return sha256(_up_to_words(notice, words).encode()).hexdigest()


def is_signed_by(value: str, signature: str) -> bool:
    """Whether the beacon's value is the one that follows from its signature; both in hexadecimal, as drand tells them.

    Whether the signature itself is that of the beacon's keepers, drand's own tools say.
    """
    return _SIGNATURE.fullmatch(signature) is not None and sha256(bytes.fromhex(signature)).hexdigest() == value


def order_of(record: Record) -> tuple[str, ...]:
    """The seats in the order that follows from all that went into the draw."""
    return tuple(shuffled(record.notice.seats, sha256(record.transcript.encode()).digest()))


def shuffled(seats: Sequence[str], key: bytes) -> list[str]:
    """The seats in an order that follows from `key`, each order as likely as any other."""
    order, numbers = list(seats), _numbers(key)
    for at in range(len(order) - 1, 0, -1):
        other = _below(at + 1, numbers)
        order[at], order[other] = order[other], order[at]
    return order


def faults(record: Record) -> list[str]:
    """What does not hold of a draw, in sentences; nothing if everything does."""
    found = []
    if not record.seed:
        found.append("The seed was not shown: whoever keeps the bot has to answer for it, and there is no order.")
    elif commitment_to(bytes.fromhex(record.seed)) != record.notice.commitment:
        found.append("The seed is not the one that was committed to: whoever keeps the bot changed it.")
    if len({who for who, _ in record.words}) < len(record.words):
        found.append("Somebody has two words in it.")
    if record.signature and not is_signed_by(record.value, record.signature):
        found.append("The beacon's value does not follow from the signature: somebody changed one of them.")
    if not found and record.order != order_of(record):
        found.append(f"The order is not the one that follows: it is {', '.join(order_of(record))}.")
    return found


def plain(text: str, most: int = WORD_MAX) -> str:
    """`text` on one line, its letters composed (NFC) and its spaces single; cut after `most` characters."""
    return " ".join(unicodedata.normalize("NFC", text).split())[:most].strip()


def read_dice(text: str, count: int) -> str | None:
    """The dice in what was typed, as digits: "6 1 4" is "614". None unless it is `count` throws of 1 to 6."""
    digits = [unicodedata.digit(one, 0) for one in text if not one.isspace() and one not in _BETWEEN]
    if len(digits) != count or not all(1 <= digit <= 6 for digit in digits):
        return None
    return "".join(map(str, digits))


def written(record: Record) -> str:
    """The record as JSON, for everybody to keep: what `read` reads."""
    notice = record.notice
    told = {
        "format": _FORMAT,
        "about": notice.about,
        "seats": notice.seats,
        "close": _told(notice.closes_at),
        "last": _last_told(notice.last),
        "commitment": notice.commitment,
        "words": [{"by": who, "word": word} for who, word in record.words],
        "value": record.value,
        **({"signature": record.signature} if record.signature else {}),
        "seed": record.seed,
        "order": record.order,
    }
    return json.dumps(told, indent=2, ensure_ascii=False)


def read(text: str) -> Record:
    """The record in a JSON text; what a draw that is not over lacks is "". Raises Unreadable."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable("this is no JSON") from error
    if not isinstance(told, dict) or told.get("format", _FORMAT) != _FORMAT:
        raise Unreadable(f'a draw is written in braces, with "format": "{_FORMAT}"')
    seats = _texts(told, "seats")
    closes_at = _moment(_text(told, "close"), "close")
    notice = Notice(_text(told, "about"), seats, closes_at, _last(told), _text(told, "commitment"))
    value, seed, signature = (_text(told, name, "") for name in ("value", "seed", "signature"))
    record = Record(notice, _words(told), value, seed, _texts(told, "order", ()), signature)
    if record.seed and not _HEX.fullmatch(record.seed):
        raise Unreadable("a seed is 64 hexadecimal digits")
    if record.value and not _fits(notice, record.value):
        raise Unreadable("the last value is not what the notice named")
    if record.signature and not (record.is_by_beacon and _SIGNATURE.fullmatch(record.signature)):
        raise Unreadable("a signature is 96 hexadecimal digits, and stands beside a value of the beacon")
    if record.seed and not record.value:
        raise Unreadable("a seed is not shown before the last value is there")
    return record


def _up_to_words(notice: Notice, words: Sequence[tuple[str, str]]) -> str:
    said = (line for who, word in words for line in (f"by: {who}", f"word: {word}"))
    return "".join(f"{line}\n" for line in (*notice.lines, *said))


def _fits(notice: Notice, value: str) -> bool:
    if isinstance(notice.last, int):
        return read_dice(value, notice.last) == value
    instead = notice.last.instead
    return _HEX.fullmatch(value) is not None or (instead is not None and read_dice(value, instead.dice) == value)


def _last_line(last: int | Beacon) -> str:
    if isinstance(last, int):
        return f"dice {last}"
    otherwise = f" else dice {last.instead.dice} from {_told(last.instead.since)}" if last.instead is not None else ""
    return f"drand {QUICKNET} {last.round}{otherwise}"


def _last_told(last: int | Beacon) -> dict[str, Any]:
    if isinstance(last, int):
        return {"dice": last}
    if last.instead is None:
        return {"drand": last.round}
    return {"drand": last.round, "else": {"dice": last.instead.dice, "from": _told(last.instead.since)}}


def _last(told: Mapping[str, Any]) -> int | Beacon:
    match told.get("last"):
        case {"dice": int(count)} if not isinstance(count, bool):
            return count
        case {"drand": int(number), "else": {"dice": int(count), "from": str(since)}} if 0 < number < 10**10:
            return Beacon(number, Instead(count, _moment(since, "from")))
        case {"drand": int(number), **others} if 0 < number < 10**10 and "else" not in others:
            return Beacon(number)
    raise Unreadable(
        '"last" is {"dice": 12}, or {"drand": the number of a round}, perhaps with "else": {"dice": 12, "from": when}'
    )


def _told(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):{_MOMENT}}"


def _moment(text: str, name: str) -> datetime:
    try:
        return datetime.strptime(text, _MOMENT).replace(tzinfo=UTC)
    except ValueError as error:
        raise Unreadable(f'"{name}" is a moment in UTC, as 2026-11-25T18:00:00Z') from error


def _words(told: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    words = told.get("words", [])
    if not isinstance(words, list) or not all(isinstance(one, dict) for one in words):
        raise Unreadable('"words" is a list of {"by": who, "word": what}')
    said = tuple((_text(one, "by"), _text(one, "word")) for one in words)
    for who, word in said:
        if (who, word) != (plain(who, LABEL_MAX), plain(word)) or not who or not word:
            raise Unreadable(f"a word is one line of at most {WORD_MAX} characters")
    return said


def _text(told: Mapping[str, Any], name: str, instead: str | None = None) -> str:
    found = told.get(name, instead)
    if not isinstance(found, str):
        raise Unreadable(f'"{name}" is missing, or no text')
    return found


def _texts(told: Mapping[str, Any], name: str, instead: Sequence[str] | None = None) -> tuple[str, ...]:
    found = told.get(name, instead)
    if not isinstance(found, list | tuple) or not all(isinstance(one, str) for one in found):
        raise Unreadable(f'"{name}" is missing, or no list of texts')
    return tuple(found)


def _numbers(key: bytes) -> Iterator[int]:
    at = 0
    while True:
        yield int.from_bytes(sha256(key + at.to_bytes(8, "big")).digest()[:8], "big")
        at += 1


def _below(bound: int, numbers: Iterator[int]) -> int:
    """A number below `bound`, each as likely as any other."""
    fair = _BLOCK - _BLOCK % bound
    return next(number for number in numbers if number < fair) % bound

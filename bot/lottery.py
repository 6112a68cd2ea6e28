"""`./kitabu draw commit|reveal|verify FILE.json`: a draw that nobody can rig, without a group, a book or a network.

    {"about": "Sunrise, turns 2027", "seats": ["1 Hiwot", "2 Samuel", "3 Amina"], "close": "2026-11-25T18:00:00Z",
     "last": {"dice": 12}}

commit: makes a secret seed beside the file, and prints the notice to publish. To that, add "words": [{"by": "Hiwot",
"word": "mango"}] and, once they are closed, the "value": the dice as digits, or what the beacon said. reveal: prints
the whole record with the order. verify: reckons the order of a record anew, the bot's own included. "last" may be
{"drand": the number of a round} instead, and with it "else": {"dice": 12, "from": "2026-11-25T21:10:00Z"}. How it
works: `draw`, and docs/draw.md.
"""

from __future__ import annotations

import os
import secrets
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from bot import draw
from bot.draw import QUICKNET, Beacon, Record
from bot.figures import Unanswerable, shown

__all__ = ["add_arguments", "answer"]

_EXPLAINED = "what FILE.json holds, and what is done with it:\n" + "\n".join(__doc__.splitlines()[2:])


def add_arguments(parser: ArgumentParser) -> None:
    parser.epilog = _EXPLAINED
    parser.add_argument("what", choices=("commit", "reveal", "verify"), metavar="commit|reveal|verify")
    parser.add_argument("file", metavar="FILE.json", help="the draw")
    parser.add_argument("--seed", metavar="FILE", help="where the seed lies; FILE.json.seed unless it is said")


def answer(options: Namespace) -> tuple[str, bool]:
    """What is to be printed, and whether all is well with the draw. Raises Unanswerable."""
    file = Path(options.file)
    seed_file = Path(options.seed or f"{file}.seed")
    text = _text_of(file)
    try:
        if options.what == "commit":
            return _commit(text, seed_file), True
        record = draw.read(text)
        return (_reveal(record, seed_file), True) if options.what == "reveal" else _verify(record)
    except draw.Unreadable as error:
        raise Unanswerable(f"{shown(file)} cannot be drawn: {error}.") from error


def _commit(text: str, seed_file: Path) -> str:
    seed = secrets.token_bytes(draw.SEED_BYTES)
    record = draw.read(_with_commitment(text, draw.commitment_to(seed)))
    if record.words or record.value or record.order:
        raise Unanswerable("Words and values come after the commitment; take them out of the file.")
    try:
        # Never over another: whoever could commit twice could choose the seed after the words.
        handle = os.open(seed_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise Unanswerable(f"{shown(seed_file)} is there already: this draw was committed to.") from None
    with os.fdopen(handle, "w") as kept:
        kept.write(f"{seed.hex()}\n")
    return draw.written(record)


def _reveal(record: Record, seed_file: Path) -> str:
    if not record.value:
        raise Unanswerable("The seed is not shown before the last value is there: throw the dice, and add them.")
    whole = replace(record, seed=_text_of(seed_file).strip())
    # Through the reader, which says what is wrong with a seed.
    whole = draw.read(draw.written(whole))
    if draw.commitment_to(bytes.fromhex(whole.seed)) != record.notice.commitment:
        raise Unanswerable("This is not the seed that was committed to.")
    return draw.written(replace(whole, order=draw.order_of(whole)))


def _verify(record: Record) -> tuple[str, bool]:
    found = draw.faults(record)
    if found:
        return " ".join(found), False
    seats, words, order = len(record.notice.seats), len(record.words), ", ".join(record.order)
    holds = [f"The draw holds: {seats} seats, {words} words, and the order is {order}."]
    holds.append(f"When the words were closed, the message on your phone said {record.closed_as}.")
    last = record.notice.last
    if isinstance(last, Beacon) and record.is_by_beacon:
        holds.append(f"Compare the value with round {last.round} of drand, which is the same for everybody:")
        holds.append(f"https://api.drand.sh/{QUICKNET}/public/{last.round} shows it.")
    else:
        if isinstance(last, Beacon):
            holds.append(f"Dice decided, and not round {last.round} of drand, which was named: ask why.")
        holds.append("Compare the dice and your own word with what you remember, and the commitment with the notice.")
    return " ".join(holds), True


def _with_commitment(text: str, commitment: str) -> str:
    """The text of a draw that has none, with it."""
    at = text.rfind("}")
    if '"commitment"' in text:
        raise Unanswerable("The file has a commitment already: publish it as it is, or begin with a new one.")
    return f'{text[:at]}, "commitment": "{commitment}"{text[at:]}' if at >= 0 else text


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Unanswerable(f"{shown(file)} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError:
        raise Unanswerable(f"{shown(file)} is no text.") from None

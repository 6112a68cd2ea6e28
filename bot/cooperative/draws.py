"""Draws of turns: what happens when, and who may do it. The sums, and why nobody can rig it, are in `bot.draw`.

    words  --->  dice  --->  drawn                      where the beacon was not heard when it opened
    words  --->  beacon  --->  drawn                    by the round that the notice named
                 beacon  --->  dice  --->  drawn        where that was not heard in time, as the notice said too
    words, beacon, dice  --->  called off               with its circle, before anybody could know the order

The seed is made and sealed when a draw opens, and its commitment said to all in that transaction. It is used in one
place, `_draw_by`, in the transaction in which a second member types the same dice as the first, or the beacon's number
is there: at that moment the order is there, is carried out, and is told. Nobody has a say between the two. Whether dice
or the beacon count is nobody's to choose either: the notice fixes it, and the clock goes by that.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import draw as sums
from bot.cooperative import beacons, groups, rotations
from bot.cooperative.draw_tables import Draw, DrawLife, DrawThrow, DrawWord
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationSeat
from bot.database import vault_of
from bot.draw import DICE, Beacon, Notice, Record
from bot.errors import Refusal

__all__ = [
    "add_word",
    "all_awaiting",
    "all_open",
    "awaiting",
    "call_off",
    "close_words",
    "closed_as",
    "draw",
    "enter_beacon",
    "newest",
    "open_draw",
    "opened_for",
    "record_of",
    "take",
    "throw",
    "throw_instead",
    "thrown_by",
    "waiting_in",
    "whose",
    "word_of",
    "words_by",
]

# The words are closed, and their fingerprint is on every phone, before the beacon's value can be known to anybody.
BEACON_AFTER = timedelta(minutes=10)
# An evening without a network is no reason for dice; the next morning is one.
BEACON_FOR = timedelta(hours=3)


def draw(session: Session, group_id: int, number: int) -> Draw:
    """A draw by its number, as it is in the database now."""
    return session.get_one(Draw, (group_id, number), populate_existing=True)


def take(session: Session, group_id: int, number: int) -> tuple[Group, Rotation, Draw]:
    """Locks the group, then reads the draw and its circle as they are now."""
    group = groups.lock(session, group_id)
    found = draw(session, group_id, number)
    return group, rotations.rotation(session, group_id, found.rotation), found


def newest(session: Session, circle: Rotation) -> Draw | None:
    """The last draw of a circle, whatever became of it."""
    query = select(Draw).where(Draw.group_id == circle.group_id, Draw.rotation == circle.number)
    return session.scalar(query.order_by(Draw.number.desc()).limit(1))


def opened_for(session: Session, circle: Rotation, number: int) -> Draw | None:
    """The draw for one round of a circle, 0 for its whole order; None if there was none, or it was called off."""
    query = select(Draw).where(
        Draw.group_id == circle.group_id,
        Draw.rotation == circle.number,
        Draw.round == number,
        Draw.state != DrawLife.CALLED_OFF.value,
    )
    return session.scalar(query.order_by(Draw.number.desc()).limit(1))


def all_open(session: Session) -> Sequence[Draw]:
    """Every draw of any group that takes words, in the order in which they close."""
    query = select(Draw).where(Draw.state == DrawLife.WORDS.value)
    return session.scalars(query.order_by(Draw.closes_at, Draw.group_id, Draw.number)).all()


def all_awaiting(session: Session) -> Sequence[Draw]:
    """Every draw of any group that waits for its round of the beacon."""
    query = select(Draw).where(Draw.state == DrawLife.BEACON.value)
    return session.scalars(query.order_by(Draw.closes_at, Draw.group_id, Draw.number)).all()


def awaiting(session: Session, now: datetime) -> list[Draw]:
    """Those of them whose round has come by now, and counts still."""
    return [one for one in all_awaiting(session) if _counts(one, now)]


def waiting_in(session: Session, group_id: int) -> Sequence[Draw]:
    """The draws of a group that wait for what members do: for words or dice."""
    waits = (DrawLife.WORDS.value, DrawLife.DICE.value)
    return session.scalars(select(Draw).where(Draw.group_id == group_id, Draw.state.in_(waits))).all()


def open_draw(
    session: Session,
    group: Group,
    circle: Rotation,
    seats: Sequence[RotationSeat],
    *,
    number: int,
    by: int | None,
    closes_at: datetime,
    now: datetime,
) -> Draw:
    """Opens a draw among `seats`. The group must be locked. number: of the round, 0 for the whole order. by: who opened
    it, None for the clock. The last value is the beacon's where that was heard lately, else dice. Raises Refusal if it
    is open already.
    """
    known = opened_for(session, circle, number)
    if known is not None:
        raise Refusal("draw-open-already")
    seed = secrets.token_bytes(sums.SEED_BYTES)
    last = session.scalar(select(func.max(Draw.number)).where(Draw.group_id == group.id)) or 0
    beacon = Beacon.after(closes_at + BEACON_AFTER) if beacons.is_heard(session, now) else None
    opened = Draw(
        group_id=group.id,
        number=last + 1,
        rotation=circle.number,
        round=number,
        seats=" ".join(str(seat.seat) for seat in seats),
        seed=vault_of(session).seal(seed.hex(), _sealed_as(group.id, last + 1, "seed")),
        commitment=sums.commitment_to(seed),
        opened_by=by,
        opened_at=now,
        closes_at=closes_at.replace(microsecond=0),
        beacon_round=beacon.round if beacon is not None else None,
        dice_from=beacon.at + BEACON_FOR if beacon is not None else None,
    )
    session.add(opened)
    session.flush()
    return opened


def add_word(
    session: Session, circle: Rotation, drawing: Draw, person_id: int, text: str, *, received: datetime, now: datetime
) -> str:
    """Adds somebody's word, in place of one they added before; returns it as it is kept. The group must be locked.

    received: when it came in, which is what counts. Raises Refusal for whoever is not in the draw, and after the close.
    """
    mine = _first_seat(session, circle, drawing, person_id)
    if mine is None:
        raise Refusal("draw-not-in-it")
    if drawing.state != DrawLife.WORDS or received > drawing.closes_at:
        raise Refusal("draw-words-closed")
    word = sums.plain(text)
    if not word:
        raise Refusal("draw-no-word", most=sums.WORD_MAX)
    key = (drawing.group_id, drawing.number, mine)
    sealed = vault_of(session).seal(word, _sealed_as(drawing.group_id, drawing.number, f"word:{mine}"))
    known = session.get(DrawWord, key)
    if known is None:
        known = DrawWord(group_id=drawing.group_id, draw=drawing.number, seat=mine)
        session.add(known)
    known.person_id, known.word, known.said_at = person_id, sealed, received
    session.flush()
    return word


def word_of(session: Session, circle: Rotation, drawing: Draw, person_id: int) -> str | None:
    """The word that somebody added; None if they added none."""
    mine = _first_seat(session, circle, drawing, person_id)
    said = session.get(DrawWord, (drawing.group_id, drawing.number, mine)) if mine is not None else None
    return _word_in(session, said) if said is not None else None


def words_by(session: Session, group_id: int, person_id: int) -> list[tuple[datetime, str]]:
    """Every word that somebody added to a draw of a group, with the time."""
    query = select(DrawWord).where(DrawWord.group_id == group_id, DrawWord.person_id == person_id)
    return [(one.said_at, _word_in(session, one)) for one in session.scalars(query.order_by(DrawWord.draw))]


def close_words(session: Session, drawing: Draw, now: datetime) -> bool:
    """No more words from now on. Returns whether they close now: before their time they do not.

    Where that is so late that the beacon's round may be known already, dice are thrown instead.
    """
    if drawing.state != DrawLife.WORDS or now < drawing.closes_at:
        return False
    is_ahead = drawing.beacon is not None and now < drawing.beacon.at
    drawing.state = (DrawLife.BEACON if is_ahead else DrawLife.DICE).value
    drawing.version += 1
    session.flush()
    return True


def throw_instead(session: Session, drawing: Draw, now: datetime) -> bool:
    """The beacon was not heard in time: from now on only dice count. Returns whether that begins now."""
    if drawing.state != DrawLife.BEACON or drawing.dice_from is None or now < drawing.dice_from:
        return False
    drawing.state = DrawLife.DICE.value
    drawing.version += 1
    session.flush()
    return True


def enter_beacon(session: Session, drawing: Draw, value: str, signature: str, now: datetime) -> bool:
    """The round is there that the notice named: its value, which follows from its signature, both in hexadecimal.

    The group must be locked. Returns whether the order is drawn by that: not before its time, nor from when dice count.
    """
    if not _counts(drawing, now) or not sums.is_signed_by(value, signature):
        return False
    drawing.signature = signature
    drawing.version += 1
    _draw_by(session, drawing, value, now)
    return True


def throw(session: Session, group: Group, drawing: Draw, person_id: int, text: str, now: datetime) -> bool:
    """Somebody types what the dice showed. The group must be locked. Returns whether the order is drawn by that.

    Their own word alone never counts. Raises Refusal for what is no throw, before the words are closed, and once it is
    drawn. Where two typed different dice, each of them may type again.
    """
    if drawing.state == DrawLife.WORDS:
        raise Refusal("draw-words-open", closes=drawing.closes_at)
    if drawing.state == DrawLife.BEACON and drawing.beacon is not None:
        raise Refusal("draw-number-awaited", at=drawing.beacon.at)
    if drawing.state != DrawLife.DICE:
        raise Refusal("draw-is-drawn")
    if not groups.takes_part(session, group.id, person_id):
        raise Refusal("common-not-a-member")
    dice = sums.read_dice(text, DICE)
    if dice is None:
        raise Refusal("draw-no-dice", count=DICE)
    known = session.get(DrawThrow, (group.id, drawing.number, person_id))
    if known is None:
        known = DrawThrow(group_id=group.id, draw=drawing.number, person_id=person_id)
        session.add(known)
    known.dice, known.typed_at = dice, now
    drawing.version += 1
    session.flush()
    if not any(one.dice == dice and one.person_id != person_id for one in _throws(session, drawing)):
        return False
    _draw_by(session, drawing, dice, now)
    return True


def thrown_by(session: Session, drawing: Draw) -> list[int]:
    """Who typed what the dice showed, the first first."""
    return [one.person_id for one in _throws(session, drawing)]


def record_of(session: Session, drawing: Draw) -> Record:
    """All that the order follows from: what `./kitabu draw verify` reads. Refusal before the last value is there.

    A seat stands in it under its number, and so does whoever added a word, under that of their first seat.
    """
    if drawing.value is None:
        raise Refusal("draw-not-drawn")
    seed = vault_of(session).open(drawing.seed, _sealed_as(drawing.group_id, drawing.number, "seed"))
    order = tuple((drawing.drawn or "").split())
    words, signature = _words(session, drawing), drawing.signature or ""
    return Record(_notice(drawing), words, drawing.value, seed, order, signature)


def closed_as(session: Session, drawing: Draw) -> str:
    """The fingerprint of the notice and all words: said to all when the words are closed, before the last value."""
    return sums.closed_as(_notice(drawing), _words(session, drawing))


def _notice(drawing: Draw) -> Notice:
    about = f"group {drawing.group_id}, circle {drawing.rotation}" + (
        f", turn {drawing.round}" if drawing.round else ""
    )
    last = drawing.beacon or DICE
    return Notice(about, tuple(drawing.seats.split()), drawing.closes_at, last, drawing.commitment)


def _draw_by(session: Session, drawing: Draw, value: str, now: datetime) -> None:
    drawing.value, drawing.state, drawing.drawn_at = value, DrawLife.DRAWN.value, now
    drawing.drawn = " ".join(sums.order_of(record_of(session, drawing)))
    session.flush()


def _counts(drawing: Draw, now: datetime) -> bool:
    """Whether what the beacon says now is what a draw waits for."""
    beacon, dice_from = drawing.beacon, drawing.dice_from
    if drawing.state != DrawLife.BEACON or beacon is None or dice_from is None:
        return False
    return beacon.at <= now < dice_from


def _words(session: Session, drawing: Draw) -> tuple[tuple[str, str], ...]:
    query = select(DrawWord).where(DrawWord.group_id == drawing.group_id, DrawWord.draw == drawing.number)
    return tuple((str(one.seat), _word_in(session, one)) for one in session.scalars(query.order_by(DrawWord.seat)))


def whose(session: Session, circle: Rotation, drawing: Draw) -> list[RotationSeat]:
    """The seats in a draw, as it lists them."""
    seats = {one.seat: one for one in rotations.seats_of(session, circle)}
    return [seats[number] for number in drawing.seat_numbers if number in seats]


def call_off(session: Session, circle: Rotation) -> None:
    """The circle was called off before the order was known: so is its draw."""
    found = newest(session, circle)
    if found is not None and found.state in (DrawLife.WORDS, DrawLife.BEACON, DrawLife.DICE):
        found.state = DrawLife.CALLED_OFF.value
        found.version += 1
        session.flush()


def _first_seat(session: Session, circle: Rotation, drawing: Draw, person_id: int) -> int | None:
    mine = (seat.seat for seat in whose(session, circle, drawing) if seat.person_id == person_id)
    return next(mine, None)


def _throws(session: Session, drawing: Draw) -> Sequence[DrawThrow]:
    query = select(DrawThrow).where(DrawThrow.group_id == drawing.group_id, DrawThrow.draw == drawing.number)
    return session.scalars(query.order_by(DrawThrow.typed_at, DrawThrow.person_id)).all()


def _word_in(session: Session, said: DrawWord) -> str:
    return vault_of(session).open(said.word, _sealed_as(said.group_id, said.draw, f"word:{said.seat}"))


def _sealed_as(group_id: int, number: int, what: str) -> str:
    return f"draw:{group_id}:{number}:{what}"

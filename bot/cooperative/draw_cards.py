"""What people see of a draw, of bids, and of the question who needs a turn most.

Each who takes part has a card of it in private, and the group's chats have one without anybody's own word, bid or
voice. The notice of a draw is never edited away: the commitment in it is what everybody checks the seed against.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import draw as sums
from bot.cooperative import bids, draws, notices, rotations
from bot.cooperative.draw_tables import Draw, DrawLife, DrawWord
from bot.cooperative.groups import Group
from bot.cooperative.rotation_tables import Rotation, RotationRound, RotationSeat
from bot.cooperative.rotation_terms import Order
from bot.draw import DICE
from bot.messages import Choice, Document, Name, Say, Style, say
from bot.money import Money

__all__ = [
    "card_key",
    "card_of",
    "outbid",
    "proof_of",
    "question_key",
    "question_of",
    "show",
    "show_question",
    "show_to",
    "tell_won",
]


def show(session: Session, group: Group, circle: Rotation, drawing: Draw, now: datetime, *, fresh: bool) -> None:
    """Tells each who takes part, and the group's chats, how a draw stands. fresh: as a new message."""
    for person in rotations.people_of(session, circle):
        show_to(session, group, circle, drawing, person, now, fresh=fresh)
    told = card_of(session, circle, drawing, None)
    key = f"{_card(drawing)}:v{drawing.version}"
    notices.tell_group(session, group.id, told, key=key, now=now, card=card_key(drawing))


def show_to(
    session: Session,
    group: Group,
    circle: Rotation,
    drawing: Draw,
    person: int,
    now: datetime,
    *,
    fresh: bool,
    occasion: str = "",
) -> None:
    """Draws one member's card of a draw. occasion: what makes it another drawing though the draw is as it was."""
    notices.tell(
        session,
        person,
        notices.of_group(session, card_of(session, circle, drawing, person), group.id, person),
        key=f"{_card(drawing)}:v{drawing.version}{occasion}",
        now=now,
        group_id=group.id,
        card=card_key(drawing),
        fresh=fresh,
    )


def card_of(session: Session, circle: Rotation, drawing: Draw, reader: int | None) -> Say:
    """What is said of a draw to one member, or to all in the group's chat."""
    what = say("draw-round", round=drawing.round) if drawing.round else say("draw-all")
    how = _act(drawing, "how", say("draw-how-button"))
    match drawing.state:
        case DrawLife.WORDS:
            seats = tuple(_seat(seat) for seat in draws.whose(session, circle, drawing))
            told = _notice(drawing, what, seats)
            word = draws.word_of(session, circle, drawing, reader) if reader is not None else None
            if word is not None:
                told = say("draw-open-mine", open=told, mine=say("draw-your-word", word=word))
            return told.offering(_own(drawing, reader, "word"), how)
        case DrawLife.BEACON if (beacon := drawing.beacon) is not None:
            words, mark = _words(session, drawing), draws.closed_as(session, drawing)
            told = say("draw-number", what=what, words=words, at=beacon.at, number=str(beacon.round), mark=mark)
            return told.offering(how)
        case DrawLife.DICE:
            words, mark = _words(session, drawing), draws.closed_as(session, drawing)
            told = say("draw-dice", what=what, count=DICE, words=words, mark=mark)
            if drawing.beacon is not None:
                told = say("draw-dice-instead", dice=told)
            typed = draws.thrown_by(session, drawing)
            if typed:
                told = say("draw-dice-one", dice=told, person=Name(typed[0]))
            return told.offering(_own(drawing, reader, "dice"), how)
        case DrawLife.CALLED_OFF:
            return say("draw-called-off")
    proof = _act(drawing, "record", say("draw-record-button"))
    lines = _lines(session, circle, drawing)
    if drawing.signature is not None:
        number, value = str(drawing.beacon_round), drawing.value or ""
        return say("draw-drawn-number", choices=(proof, how), what=what, number=number, value=value, lines=lines)
    dice = " ".join(drawing.value or "")
    return say("draw-drawn", choices=(proof, how), what=what, dice=dice, lines=lines)


def card_key(drawing: Draw) -> str:
    """A card for each state of a draw: what was said in one stays as it was, the commitment above all."""
    return f"{_card(drawing)}:{drawing.state}"


def proof_of(session: Session, drawing: Draw) -> Say:
    """The record of a draw as a file, as `./kitabu draw verify` reads it. Refusal before it is drawn."""
    record = draws.record_of(session, drawing)
    name = f"draw-{drawing.number}.json"
    short = say("draw-record-short", value=record.value, seed=record.seed)
    return say("draw-record", file=name, document=Document(name, sums.written(record), short))


def show_question(
    session: Session,
    group: Group,
    circle: Rotation,
    one: RotationRound,
    now: datetime,
    *,
    fresh: bool,
    occasion: str = "",
    to: int | None = None,
) -> None:
    """Asks for bids, or for who needs a round most: each who takes part in private, and in the chats that it is asked.

    to: only this member's card changes, and nothing is said in the chats.
    """
    key = question_key(one)
    for person in [to] if to is not None else rotations.people_of(session, circle):
        asked = question_of(session, group, circle, one, person)
        notices.tell(
            session,
            person,
            notices.of_group(session, asked, group.id, person),
            key=f"{key}{occasion}",
            now=now,
            group_id=group.id,
            card=key,
            fresh=fresh,
            can_wait=fresh,
        )
    if to is None:
        told = question_of(session, group, circle, one, None)
        notices.tell_group(session, group.id, told, key=f"{key}{occasion}", now=now, card=key, can_wait=fresh)


def question_of(session: Session, group: Group, circle: Rotation, one: RotationRound, reader: int | None) -> Say:
    """What one member sees of the bids or the question of need, and may do; None: what the group's chat sees."""
    assert one.decides_at is not None, (one.group_id, one.rotation, one.round)
    if circle.terms.order == Order.NEED:
        asked = say("need-open", round=one.round, closes=one.decides_at)
        named = bids.named_by(session, one, reader) if reader is not None else None
        if named is not None:
            asked = say("need-open-mine", open=asked, person=Name(named))
        return asked.offering(_ask(one, "name" if reader is not None else "show", say("need-button")))
    whole = Money(bids.whole(session, circle, one.round), group.currency)
    can_bid = reader is not None and any(seat.person_id == reader for seat in rotations.without_turn(session, circle))
    if reader is not None and not can_bid:
        return say("bid-open-watch", round=one.round, whole=whole, closes=one.decides_at)
    asked = say("bid-open", round=one.round, whole=whole, closes=one.decides_at)
    last = bids.lowest(session, one)
    if last is not None:
        id = "bid-open-mine" if last.person_id == reader else "bid-open-lowest"
        asked = say(id, open=asked, lowest=Money(last.minor, group.currency))
    return asked.offering(_ask(one, "make" if reader is not None else "show", say("bid-button"), style=Style.GOOD))


def outbid(
    session: Session, group: Group, one: RotationRound, person: int, minor: int, number: int, now: datetime
) -> None:
    """Tells whoever had the lowest bid that somebody went below it."""
    notices.tell(
        session,
        person,
        say(
            "bid-passed",
            choices=(_ask(one, "make", say("bid-button"), style=Style.GOOD),),
            round=one.round,
            lowest=Money(minor, group.currency),
        ),
        key=f"{question_key(one)}:passed:{number}",
        now=now,
        group_id=group.id,
    )


def tell_won(
    session: Session,
    group: Group,
    circle: Rotation,
    one: RotationRound,
    now: datetime,
    *,
    amounts: tuple[Money, Money] | None = None,
) -> None:
    """Tells all whose turn a round is. amounts: what the winner takes, and leaves to all, where members bid."""
    who = _who(rotations.receivers(session, circle, one.round))
    if amounts is not None:
        told = say("bid-won", round=one.round, who=who, amount=amounts[0], left=amounts[1])
    elif circle.terms.order == Order.NEED and one.decides_at is not None:
        told = say("need-won", round=one.round, who=who)
    else:
        told = say("bid-given", round=one.round, who=who)
    notices.tell_members(session, group.id, told, key=f"{question_key(one)}:won", now=now, can_wait=True)


def _lines(session: Session, circle: Rotation, drawing: Draw) -> tuple[Say, ...]:
    """Whose turn is when, as it was drawn."""
    if drawing.round:
        who = _who(rotations.receivers(session, circle, drawing.round))
        return (say("draw-line", round=drawing.round, who=who),)
    rounds = sorted({seat.round for seat in rotations.seats_of(session, circle) if seat.round is not None})
    return tuple(
        say("draw-line", round=number, who=_who(rotations.receivers(session, circle, number))) for number in rounds
    )


def _notice(drawing: Draw, what: Say, seats: tuple[Say, ...]) -> Say:
    beacon, closes, mark = drawing.beacon, drawing.closes_at, drawing.commitment
    if beacon is None or beacon.instead is None:
        return say("draw-open", what=what, seats=seats, closes=closes, mark=mark)
    return say(
        "draw-open-number",
        what=what,
        seats=seats,
        closes=closes,
        at=beacon.at,
        since=beacon.instead.since,
        # As everybody finds it at drand: without our commas, and in no other digits.
        number=str(beacon.round),
        mark=mark,
    )


def _words(session: Session, drawing: Draw) -> Say:
    query = select(func.count()).select_from(DrawWord)
    count = session.scalar(query.where(DrawWord.group_id == drawing.group_id, DrawWord.draw == drawing.number))
    return say("draw-words-in", words=int(count or 0))


def _seat(seat: RotationSeat) -> Say:
    id = "draw-seat" if seat.halves == rotations.WHOLE else "draw-seat-half"
    return say(id, seat=seat.seat, person=Name(seat.person_id))


def _who(seats: list[RotationSeat]) -> Say:
    people = list(dict.fromkeys(seat.person_id for seat in seats))
    if len(people) == 1:
        return say("draw-who-one", person=Name(people[0]))
    return say("draw-who-two", first=Name(people[0]), second=Name(people[1]))


def _own(drawing: Draw, reader: int | None, what: str) -> Choice:
    """What one does in private only: in the group's chat everybody would read it, so who taps there is written to."""
    return _act(drawing, what if reader is not None else "show", say(f"draw-{what}-button"), style=Style.GOOD)


def _act(drawing: Draw, id: str, label: Say, *, style: Style = Style.PLAIN) -> Choice:
    return Choice(id, label, action=f"draw.{id}", object=f"{drawing.group_id}:{drawing.number}", style=style)


def _ask(one: RotationRound, id: str, label: Say, *, style: Style = Style.PLAIN) -> Choice:
    return Choice(id, label, action=f"bid.{id}", object=f"{one.group_id}:{one.rotation}:{one.round}", style=style)


def _card(drawing: Draw) -> str:
    return f"draw:{drawing.group_id}:{drawing.number}"


def question_key(one: RotationRound) -> str:
    """The card of the question whose turn a round is."""
    return f"whose:{one.group_id}:{one.rotation}:{one.round}"

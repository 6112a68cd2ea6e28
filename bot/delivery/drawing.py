"""A row of the outbox, drawn for its reader: words in their language, buttons and pictures, as the channel can show."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot import clock, dialogue, i18n, outbox, polls
from bot.cooperative import groups, people, places
from bot.delivery import covers, window
from bot.delivery.pictures import Eye, draw_paper
from bot.delivery.pictures import draw as draw_picture
from bot.delivery.tickets import ticket
from bot.i18n import Reader
from bot.messages import (
    Button,
    Capabilities,
    Choice,
    Delivered,
    Document,
    GroupName,
    Held,
    Later,
    Link,
    Name,
    Outgoing,
    Say,
    Sent,
    Weight,
    say,
)
from bot.outbox import OutboxRow

__all__ = ["OutOfReach", "Outlet", "Parcel", "draw", "parts", "picture_of", "readers"]

# Two buttons share a row where both are as short as this; on a narrow phone longer ones would lose their ends.
_SHORT_LABEL_MAX = 14


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Outlet:
    """A channel as delivery needs it. link: writes a link to us as the channel does. is_open: whether messages may go
    out yet; a channel that does not know its own name can write no link. pictures: where a channel that fetches them
    finds our pictures, to which a ticket is added.
    """

    send: Callable[[Outgoing], Awaitable[Delivered]]
    capabilities: Capabilities
    link: Callable[[Link], str]
    is_open: Callable[[], bool] = _always
    pictures: str = ""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What goes out for one row: usually one message. strip: the old message whose buttons are to go, where one has.
    knocks: it only lets the reader know that the row waits for them.
    """

    row: OutboxRow
    messages: tuple[Outgoing, ...]
    strip: Outgoing | None = None
    knocks: bool = False

    @property
    def is_poll(self) -> bool:
        return any(message.options for message in self.messages)

    @property
    def is_picture(self) -> bool:
        """Whether what its reader is shown last, and what will be edited, is a picture."""
        return bool(self.messages) and self.messages[-1].is_picture


class OutOfReach(Exception):
    """There is nobody at the row's address, or no group in its place, that could be written to."""


def draw(session: Session, row: OutboxRow, outlet: Outlet) -> Parcel | Delivered:
    """The row as its reader will see it, or what became of it without being sent. Raises OutOfReach."""
    chat, topic, reader, person = _where(session, row)
    if row.kind == "end":
        return _end(session, row, chat, outlet)
    message = outbox.said(session, row)
    words = _Words(session, reader, outlet, person)
    if row.kind == "tap":
        shown = words.of(message) if message else ""
        return Parcel(row, (Outgoing(chat, shown, tap=row.tap, alert=row.alert),))
    if message is None:
        raise OutOfReach("its words are gone")
    if message.document is not None and not _takes(message.document, row, outlet):
        message = replace(message.document.without, choices=message.choices)
    if covers.is_covered(session, row):
        return Held(told=True, covered=True)
    now = clock.now()
    if window.is_shut(session, row, outlet.capabilities, now):
        knock = window.knock(session, row, message, reader, outlet.capabilities, words.name, now)
        if isinstance(knock, Held | Later):
            return knock
        return Parcel(row, (Outgoing(chat, "", template=knock),), knocks=True)
    if seen := _seen_already(session, row, words, message):
        return seen
    plain = Outgoing(chat, "", quiet=row.quiet, topic=topic)
    if poll := _poll(plain, words, row, message):
        return Parcel(row, poll)
    messages = _messages(plain, words, row, message, words.buttons(message, row))
    return Parcel(row, messages, _strip(session, row, chat, outlet))


# Built once: to build a statement takes longer than to ask it.
_READERS = (
    select(people.Address, people.Person)
    .join(people.Person, people.Person.id == people.Address.person_id)
    .where(people.Address.id.in_(bindparam("ids", expanding=True)))
)


def readers(session: Session, rows: Sequence[OutboxRow]) -> Sequence[object]:
    """Loads the readers of all rows at once. To be held while they are drawn: a session forgets what nobody holds."""
    addresses = {row.address_id for row in rows if row.address_id is not None}
    return session.execute(_READERS, {"ids": list(addresses)}).all()


def picture_of(session: Session, row: OutboxRow, outlet: Outlet) -> bytes | None:
    """The row's picture as PNG, or its paper, for a service that fetches it; None if it has none that we draw, or its
    words are gone.

    Raises OutOfReach.
    """
    message = outbox.said(session, row)
    if message is not None and message.document is not None and message.document.paper is not None:
        _, _, reader, person = _where(session, row)
        return draw_paper(message.document.paper, reader, _Words(session, reader, outlet, person).name)
    if message is None or message.picture is None or message.picture.kind == "file":
        return None
    _, _, reader, person = _where(session, row)
    return draw_picture(message.picture, _Words(session, reader, outlet, person).eye_on(message))


def _where(session: Session, row: OutboxRow) -> tuple[str, str, Reader, int | None]:
    """The chat's own id, the topic in it, how it is read there, and by whom alone."""
    if row.place_id is not None:
        place = session.get_one(places.Place, row.place_id)
        if place.ended_at is not None:
            raise OutOfReach("the group no longer meets there")
        group = groups.group(session, place.group_id)
        return places.external(session, place), place.topic, Reader(group.language, "latn", group.zone), None
    assert row.address_id is not None
    address = people.address_at(session, row.address_id)
    person = session.get_one(people.Person, address.person_id)
    chat = people.external(session, address)
    # The answer to a tap needs no address: it goes back the way the tap came, even to whom no message reaches.
    if row.kind != "tap" and (not chat or not address.reachable):
        raise OutOfReach("the person is gone" if not chat else "the person was out of reach before")
    group_id = row.group_id or person.group_id
    zone = groups.group(session, group_id).zone if group_id else None
    return chat, "", people.reader(person, zone), person.id


@dataclass(frozen=True, slots=True)
class _Words:
    """Finds the words for one reader. person: who that is, in private."""

    session: Session
    reader: Reader
    outlet: Outlet
    person: int | None

    def eye_on(self, message: Say) -> Eye:
        return Eye(self.reader, self.name, self.outlet.link, self.person, self.of(message))

    def of(self, message: Say) -> str:
        return i18n.text_or_apology(self.reader, message, self.name)

    def paper(self, document: Document) -> bytes | None:
        """The bytes of a file that is a paper; None of one that is text."""
        return draw_paper(document.paper, self.reader, self.name) if document.paper is not None else None

    def whole(self, message: Say) -> tuple[str, ...]:
        """The words of a message and of what may be picked."""
        return (self.of(message), *(f"{choice.code} {self.of(choice.label)}" for choice in message.choices))

    def buttons(self, message: Say, row: OutboxRow) -> tuple[tuple[Button, ...], ...]:
        """The message's choices in rows, in their order."""
        able = self.outlet.capabilities
        if not message.choices or not able.answers:
            return ()
        tokens = {offer.position: offer.token for offer in outbox.offers_of(self.session, row)}
        drawn = [
            self._button(choice, tokens.get(position, ""))
            for position, choice in enumerate(message.choices, start=1)
            if position in tokens or (choice.link is not None and able.links)
        ]
        return _in_rows(drawn)

    def links(self, message: Say) -> list[str]:
        """The message's links as lines, for a channel whose buttons open none."""
        if self.outlet.capabilities.links:
            return []
        text = self.of(message)
        links = [(choice.label, self.outlet.link(choice.link)) for choice in message.choices if choice.link is not None]
        return [f"{self.of(label)}: {link}" for label, link in links if link and link not in text]

    def _button(self, choice: Choice, token: str) -> Button:
        able = self.outlet.capabilities
        label, label_max = self.of(choice.label), able.label_max
        # Where there are numbers too, a label that does not fit takes those.
        if len(label) > label_max and not able.numbers:
            label = f"{label[: label_max - 1]}…"
        if choice.link is not None:
            return Button(label, link=self.outlet.link(choice.link))
        return Button(label, token, style=choice.style)

    def name(self, of: Name | GroupName | Link) -> str:
        match of:
            case Link():
                return self.outlet.link(of)
            case GroupName(group):
                return groups.name_of_group(self.session, group)
            case Name(person):
                return people.name_of(self.session, person) or self._nameless(person)

    def _nameless(self, person: int) -> str:
        known = self.session.get(people.Person, person)
        return self.of(say("common-someone" if known and not known.erased_at else "common-former-member"))


def _in_rows(buttons: list[Button]) -> tuple[tuple[Button, ...], ...]:
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        fits = len(button.label) <= _SHORT_LABEL_MAX
        if fits and rows and len(rows[-1]) == 1 and len(rows[-1][0].label) <= _SHORT_LABEL_MAX:
            rows[-1] = (rows[-1][0], button)
        else:
            rows.append((button,))
    return tuple(rows)


def _messages(
    plain: Outgoing, words: _Words, row: OutboxRow, message: Say, buttons: tuple[tuple[Button, ...], ...]
) -> tuple[Outgoing, ...]:
    """The message, in as many pieces as the channel needs; the buttons hang below the last."""
    able, text = words.outlet.capabilities, _text(words, row, message)
    text = "\n".join([text, *words.links(message)])
    document, sheet = message.document, None
    if document is not None and document.paper is not None and able.fetches:
        # Their service fetches it as it does a picture, and no buttons can hang below it.
        sheet = replace(plain, picture_at=f"{words.outlet.pictures}{ticket(words.session, row, clock.now())}")
        document = None
    elif document is not None and able.files == "written":
        text, document = f"{text}\n{document.text}", None
    texts = parts(text, able.text_max)
    pieces = [replace(plain, text=text) for text in texts]
    pictured = _pictured(plain, words, row, message)
    if pictured is not None:
        if len(texts) == 1 and _length(text) <= able.caption_max and not (buttons and able.fetches):
            pieces = [replace(pictured, text=text)]
        elif not _is_one_message(row, message, able):
            pieces = [pictured, *pieces]
    if sheet is not None:
        pieces = [sheet, *pieces]
    if document is not None:
        plain = replace(plain, content=words.paper(document))
        if len(texts) == 1 and _length(text) <= able.caption_max:
            pieces = [replace(plain, text=text, document=document)]
        else:
            pieces = [replace(plain, document=document), *pieces]
        plain = replace(plain, content=None)
    if len(pieces) == 1:
        # Several pieces cannot take the place of one message.
        pieces[0] = replace(pieces[0], replaces=row.message)
    if buttons and able.numbers:
        numbers = _numbers(words, row, message)
        if _length(f"{pieces[-1].text}\n{numbers}") > able.text_max:
            pieces.append(replace(plain, text=words.of(say("numbers-answer"))))
            pieces[-1] = replace(pieces[-1], numbered=numbers)
        else:
            pieces[-1] = replace(pieces[-1], numbered=f"{pieces[-1].text}\n{numbers}")
    pieces[-1] = replace(pieces[-1], rows=buttons)
    return tuple(pieces)


def _takes(document: Document, row: OutboxRow, outlet: Outlet) -> bool:
    """Whether a file can go out there: a paper is no text to be written out, and may have been refused before."""
    able = outlet.capabilities
    if document.paper is None:
        return bool(able.files)
    return able.files == "sent" or (able.fetches and bool(outlet.pictures) and row.pictured)


def _text(words: _Words, row: OutboxRow, message: Say) -> str:
    text = words.of(message)
    # A card is drawn anew, and a poll stands beside the one it may repeat.
    if row.again and not row.message and (row.weight != Weight.CARD.value or row.poll):
        return f"{words.of(say('common-sent-again'))}\n{text}"
    return text


def _poll(plain: Outgoing, words: _Words, row: OutboxRow, message: Say) -> tuple[Outgoing, ...]:
    """The message as a poll of the channel's own; nothing where it has to be buttons.

    What is too long for a question is said first, and the poll below it asks with the first line. In private nobody
    votes beside anybody else. Where buttons stand already, they are edited.
    """
    limits = words.outlet.capabilities.polls
    if message.poll is None or limits is None or row.place_id is None or row.poll == "buttons" or row.message:
        return ()
    options = tuple(words.of(choice.label) for choice in message.choices)
    if not 1 <= len(options) <= limits.options_max or any(_length(option) > limits.option_max for option in options):
        return ()
    text = _text(words, row, message)
    poll = replace(plain, text=text, options=options, closes_at=message.poll.until)
    if _length(text) <= limits.question_max:
        return (poll,)
    above = [replace(plain, text=part) for part in parts(text, words.outlet.capabilities.text_max)]
    first_line = words.of(message).split("\n")[0]
    return (*above, replace(poll, text=_head(first_line, limits.question_max)))


def _end(session: Session, row: OutboxRow, chat: str, outlet: Outlet) -> Parcel | Sent:
    """The end of what is shown under the row's card: polls are closed, buttons taken away.

    A poll whose time is over has closed itself, if it could be told when: it is closed all the same.
    """
    assert row.card is not None, row.key
    ends = [Outgoing(chat, "", closes=sent.message) for sent in polls.under(session, row) if sent.message]
    shown = outbox.shown_under(session, outbox.reader_of(row), row.card)
    if shown is not None and outlet.capabilities.edits and not polls.is_in(session, shown):
        ends.append(Outgoing(chat, "", replaces=shown.message))
    return Parcel(row, tuple(ends)) if ends else Sent("")


# Who types CANCEL or HELP by SMS is not heard by us: Twilio takes it, and ends or answers the conversation itself.
_TYPED = {"cancel-button": say("cancel-typed-button"), "help-button": say("help-typed-button")}


def _numbers(words: _Words, row: OutboxRow, message: Say) -> str:
    """The choices as lines, each behind the number that stands for it, and how to answer."""
    called = _TYPED if words.outlet.capabilities.reserves else {}
    codes = {offer.position: f"{offer.code:02}" for offer in outbox.offers_of(words.session, row) if offer.code}
    lines = [
        f"{choice.code or codes[position]} {words.of(called.get(choice.label.id, choice.label))}"
        for position, choice in enumerate(message.choices, start=1)
        if choice.code or position in codes
    ]
    return "\n".join([*lines, words.of(say("numbers-answer"))])


def _seen_already(session: Session, row: OutboxRow, words: _Words, message: Say) -> Sent | None:
    """Where nothing can be edited, a card that still says the same is not said again; a question is."""
    if words.outlet.capabilities.edits or row.card in (None, dialogue.CARD) or row.fresh:
        return None
    shown = outbox.shown_under(session, outbox.reader_of(row), row.card or "")
    old = session.get(OutboxRow, shown.outbox_id) if shown is not None else None
    before = outbox.said(session, old) if old is not None else None
    if shown is None or before is None or words.whole(before) != words.whole(message):
        return None
    if before.picture != message.picture:
        return None
    return Sent(shown.message)


def _is_one_message(row: OutboxRow, message: Say, able: Capabilities) -> bool:
    """Whether it is a chart on a card that will be edited: where its words do not fit below it, they stand alone."""
    is_chart = message.picture is not None and message.picture.chart is not None
    return is_chart and row.card is not None and able.edits


def _pictured(plain: Outgoing, words: _Words, row: OutboxRow, message: Say) -> Outgoing | None:
    """The message's picture without its words; None if it has none, or the channel did not take it, or takes none."""
    able, picture = words.outlet.capabilities, message.picture
    if picture is None or not row.pictured or not able.pictures:
        return None
    if able.fetches:
        # A file has its name where it was sent to us, and nowhere else.
        is_drawn = picture.kind != "file" and words.outlet.pictures
        at = f"{words.outlet.pictures}{ticket(words.session, row, clock.now())}"
        return replace(plain, picture_at=at) if is_drawn else None
    if picture.kind == "file":
        return replace(plain, file=picture.file)
    return replace(plain, picture=draw_picture(picture, words.eye_on(message)))


def _strip(session: Session, row: OutboxRow, chat: str, outlet: Outlet) -> Outgoing | None:
    """When a card is shown anew, its old message keeps its words and loses its buttons."""
    if row.card is None or not row.fresh or not outlet.capabilities.edits:
        return None
    shown = outbox.shown_under(session, outbox.reader_of(row), row.card)
    old = session.get(OutboxRow, shown.outbox_id) if shown is not None and shown.message else None
    if shown is None or old is None or not outbox.offers_of(session, old) or polls.is_in(session, shown):
        return None
    return Outgoing(chat, "", replaces=shown.message)


def parts(text: str, length_max: int) -> list[str]:
    """`text` in parts no longer than `length_max`, cut between lines; between words or letters only where need be."""
    found = []
    while _length(text) > length_max:
        head = _head(text, length_max)
        cut = max(head.rfind("\n"), 0) or max(head.rfind(" "), 0) or len(head)
        found.append(text[:cut].rstrip())
        text = text[cut:].lstrip("\n ")
    return [*found, text]


def _head(text: str, length_max: int) -> str:
    """As much of the beginning of `text` as `length_max` units of UTF-16 hold."""
    return text.encode("utf-16-le")[: 2 * length_max].decode("utf-16-le", "ignore")


def _length(text: str) -> int:
    """The length that chat services count: units of UTF-16, of which an emoji takes two."""
    return len(text.encode("utf-16-le")) // 2

"""What is said and what is heard, as plain values: no words, no channel, no database.

A `Say` names a message and its arguments. Words are found when it is drawn, in the language of whoever reads it, so a
`Say` never holds a sentence, and never a person's name either: it holds `Name(7)`, looked up at that moment.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeAlias

from bot.charts import Chart
from bot.money import Money

__all__ = [
    "Arg",
    "Button",
    "Capabilities",
    "Choice",
    "Delivered",
    "Document",
    "Fate",
    "GroupName",
    "Heard",
    "Held",
    "Incoming",
    "Later",
    "Link",
    "Moved",
    "Name",
    "Outgoing",
    "Paper",
    "Picture",
    "Poll",
    "PollLimits",
    "Rejected",
    "Say",
    "Sent",
    "Style",
    "Table",
    "Template",
    "Uncertain",
    "Unreachable",
    "Weight",
    "say",
]


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a person, looked up when the message is drawn. Once they are erased it reads as "a former member"."""

    person: int


@dataclass(frozen=True, slots=True)
class GroupName:
    """The name of a group, looked up when the message is drawn."""

    group: int


@dataclass(frozen=True, slots=True)
class Link:
    """An address that opens a conversation with us; each channel writes it in its own way.

    kind: "start" opens us in private, "group" adds us to a group chat, "share" hands the private link to friends.
    code: what comes back to us with it.
    """

    kind: str
    code: str


# A nested Say is drawn first; a tuple of them becomes lines. A date is a day, a datetime a moment in UTC that is shown
# on the reader's own wall clock.
Arg: TypeAlias = "str | int | bool | Money | date | datetime | Name | GroupName | Link | Say | tuple[Say, ...]"


class Style(StrEnum):
    """How a choice weighs. Never the only sign: the label says it too."""

    PLAIN = "plain"
    GOOD = "good"
    """Confirms that money changed hands."""
    BAD = "bad"
    """Refuses, takes back or ends something."""


class Weight(StrEnum):
    """What becomes of a message when nobody can say whether it arrived (research: no chat service has a send key)."""

    RECEIPT = "receipt"
    """Said once more, marked as sent again: receipts, decisions, questions that wait for an answer."""
    REMINDER = "reminder"
    """Not said again: the next one repeats it."""
    CARD = "card"
    """Drawn again: an edit does no harm twice."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something the reader may pick.

    id: what a waiting step is given back, such as "yes"; short and of our own making.
    label: its words, at most 20 characters in every language.
    action: what picking it means when it is not the answer to the waiting step: a name in ACTIONS.
    object: what the action is about, such as a handover's number; the action parses it.
    version: the object's version that was shown, so that an old button finds out.
    link: an address to open instead; such a choice is never heard of again.
    code: the digits to type for it, known to its reader alone, where their word has to be proved; "" where a number
    that anybody could guess will do.
    """

    id: str
    label: Say
    action: str = ""
    object: str = ""
    version: int = 0
    style: Style = Style.PLAIN
    link: Link | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to go with a message, whose words are complete without it.

    kind "qr": a square code of `link`; "file": one that somebody sent us on the same channel, passed on by the
    channel's own name for it, unread and unstored; "grid" and "calendar": drawn of `chart`, a Grid or a Calendar;
    "slip": the message's own words, to be printed, with a square code of `link` if there is one.
    """

    kind: str
    file: str = ""
    link: Link | None = None
    chart: Chart | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a title. head: what each column is; none where each row says it itself. bars: each row's last cell, an
    amount, is drawn as a bar too where a page shows it.
    """

    title: Say
    rows: tuple[tuple[Arg, ...], ...]
    head: tuple[Say, ...] = ()
    bars: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """A report to be printed, or to be reckoned with: drawn in its reader's language when the message is.

    kind: "pdf" or "xlsx". lines: below the title. mark: what vouches for it, and link: where that is checked; both are
    on every page. at: when it was asked for, in UTC.
    """

    kind: str
    title: Say
    lines: tuple[Say, ...]
    tables: tuple[Table, ...]
    mark: Say
    link: Link
    at: datetime


@dataclass(frozen=True, slots=True)
class Document:
    """A file to go with a message: a small text in UTF-8, or a paper. without: what is said instead where no file can
    be sent.
    """

    name: str
    text: str
    without: Say
    paper: Paper | None = None


@dataclass(frozen=True, slots=True)
class Poll:
    """In a group chat that takes polls, a message's choices are the options of a poll of the channel's own, and its
    words the question; words too long for one stand above it. Where it takes none, and in private, they are buttons
    below the words, as ever.

    until: when it closes by itself. It names everybody who votes, and lets them choose anew or take their vote back.
    """

    until: datetime


@dataclass(frozen=True, slots=True)
class Say:
    """One message: an id in the Fluent files, its arguments, what may be picked, and what picture goes with it.

    poll: the choices are to be a poll; none of them may be a link. document: a file that goes with it.
    """

    id: str
    args: Mapping[str, Arg] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    picture: Picture | None = None
    poll: Poll | None = None
    document: Document | None = None

    def offering(self, *choices: Choice) -> Say:
        """The same message with these choices behind those it has."""
        return replace(self, choices=self.choices + choices)


def say(
    id: str,
    /,
    *,
    choices: tuple[Choice, ...] = (),
    picture: Picture | None = None,
    poll: Poll | None = None,
    document: Document | None = None,
    **args: Arg,
) -> Say:
    """`say("deposit-ask", amount=Money(5_000, "EUR"))`: the way messages are written everywhere else."""
    return Say(id, args, choices, picture, poll, document)


class Heard(StrEnum):
    """The kinds of thing that can come in."""

    TEXT = "text"
    COMMAND = "command"
    TAP = "tap"
    PHOTO = "photo"
    VOICE = "voice"
    STICKER = "sticker"
    OTHER = "other"
    """A location, a contact, a file: known to be something, and nothing we use."""
    BLOCKED = "blocked"
    """The person stopped the bot."""
    UNBLOCKED = "unblocked"
    BOT_ADDED = "bot-added"
    BOT_REMOVED = "bot-removed"
    MIGRATED = "migrated"
    """A group chat got a new id: `text` is the new one, `chat` the old."""
    VOTED = "voted"
    """Somebody chose in a poll of ours, chose anew, or took their vote back."""
    POLL = "poll"
    """A poll of ours as it stands now: it was closed, or says for the first time what it is called."""
    OPENED = "opened"
    """The person answered a template that only said that something waits for them: they may be written to again."""
    IGNORED = "ignored"
    """Edits, forwards, channel posts, anonymous administrators: they change nothing, and say why where they can."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that came in, the same for every channel.

    key: the channel's own id of the event, such as "telegram:123": what makes it count once.
    sender: the person's address on that channel; "" where the event has none.
    chat: the address of the conversation it was said in; the sender's own when private.
    text: what was typed, or the words behind a command.
    command: of a COMMAND, its name without the slash.
    token: of a TAP, the button's token. tap: what the channel needs to answer the tap.
    name, language: what the channel says of the sender; hints only.
    reason: of an IGNORED, why: "forwarded", "anonymous", "edited", "channel". Of a TEXT, "start" where the service lets
    whoever stopped all messages have them again by it.
    file: of a PHOTO or VOICE, the channel's own name for it, good for passing it on.
    poll: of a VOTED or POLL, the channel's own id of the poll. options: of a VOTED, the positions chosen, from 1 as
    offers have them; none, and the vote is taken back. Of a POLL, `text` is its question, labels are its options, and
    closed says whether it takes no more votes.
    also: another id of the sender, which stays theirs when their address is given to somebody else.
    late: it was fetched afterwards, and has lost what a button said with it: a TEXT may have been a tap.
    """

    key: str
    channel: str
    kind: Heard
    at: datetime
    sender: str = ""
    chat: str = ""
    private: bool = True
    text: str = ""
    command: str = ""
    token: str = ""
    tap: str = ""
    name: str = ""
    language: str = ""
    topic: str = ""
    reason: str = ""
    file: str = ""
    poll: str = ""
    options: tuple[int, ...] = ()
    labels: tuple[str, ...] = ()
    closed: bool = False
    also: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """Words that a service approved beforehand, for readers who were silent too long to be written to freely.

    name: which. language: the reader's. values: what stands in its gaps, in their order.
    """

    name: str
    language: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Button:
    """A choice as it is drawn: words, and either a token that comes back or a link that does not."""

    label: str
    token: str = ""
    link: str = ""
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message as it leaves: words and buttons, for one chat. `replaces` is the message to edit, "" for a new one.

    tap: instead of a message, the answer to a tap: its words are shown for a moment (or until closed, if `alert`).
    quiet: arrives without a sound. picture: PNG bytes, or picture_at: the address where they are fetched, or file: the
    channel's own name of one it holds already.
    numbered: the words with the buttons' numbers and labels below them, for a channel that cannot show these buttons.
    template: said instead of the words.
    options: it is a poll, whose question is `text`; it closes at `closes_at`, or when it is closed.
    closes: instead of a message, the message whose poll is to be closed.
    document: a file, with `text` below it. content: its bytes, where it is no text.
    """

    chat: str
    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    replaces: str = ""
    quiet: bool = False
    topic: str = ""
    tap: str = ""
    alert: bool = False
    picture: bytes | None = None
    picture_at: str = ""
    file: str = ""
    options: tuple[str, ...] = ()
    closes_at: datetime | None = None
    closes: str = ""
    numbered: str = ""
    template: Template | None = None
    document: Document | None = None
    content: bytes | None = None

    @property
    def is_picture(self) -> bool:
        """Whether it is a picture, with words below it or without."""
        return self.picture is not None or bool(self.picture_at or self.file)


@dataclass(frozen=True, slots=True)
class Sent:
    """It arrived; `message` is the channel's id of it, and `poll` that of the poll in it, if it has one."""

    message: str
    poll: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """It surely did not arrive, and may be tried again after `seconds`. `whole`: the service asks all chats to wait.
    reason: for whoever looks after us.
    """

    seconds: float
    whole: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The reader cannot be reached: blocked, deactivated, the bot was removed from the chat. stopped: they asked for
    nothing more, and only they can take that back.
    """

    reason: str
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has a new id, `chat`; send it there."""

    chat: str


@dataclass(frozen=True, slots=True)
class Uncertain:
    """Nobody can say whether it arrived: the answer got lost."""

    reason: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """The service will never take it as it is: a fault of ours, a poll where none may be sent, or a message to edit
    that is gone (`gone`).
    """

    reason: str
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Held:
    """The reader was silent too long to be written to: it waits until they are heard. told: whether they know that
    something waits; `message` is the channel's id of what told them now, if it did. covered: they hide their numbers.
    """

    message: str = ""
    told: bool = False
    reason: str = ""
    covered: bool = False


Delivered: TypeAlias = Sent | Later | Unreachable | Moved | Uncertain | Rejected | Held


@dataclass(frozen=True, slots=True)
class Fate:
    """What a service tells later of a message it took: status is "sent", "failed", "delivered" or "read".

    delivered: of a failed one, what it comes to.
    """

    message: str
    status: str
    delivered: Delivered | None = None


@dataclass(frozen=True, slots=True)
class PollLimits:
    """What a channel's polls can hold, in characters and options."""

    question_max: int
    option_max: int
    options_max: int


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can show. Conversations say choices; these decide how they look. polls: None if it has none."""

    buttons_max: int
    label_max: int
    text_max: int
    caption_max: int
    edits: bool
    pictures: bool
    links: bool
    files: str = ""
    """How a file goes out: "sent" as one; "written" into the words; "" for not at all, as letters change on the way."""
    fetches: bool = False
    """Pictures are fetched from an address of ours, and no buttons can hang below them."""
    polls: PollLimits | None = None
    numbers: bool = False
    """Choices are also drawn as numbers in the words, for where buttons do not fit."""
    reserves: bool = False
    """Some words are the service's own where somebody types nothing else: no choice may be called so."""
    answers: bool = True
    """Whether people can answer at all: nobody can write to a sender that is only a name."""
    fates: bool = False
    """The service tells later what became of a message that it took."""
    free_for: timedelta | None = None
    """How long after their last message people may be written to freely; None for always."""
    begins_a_day: int | None = None
    """To so many people in 24 hours we may write first, once that time is over; None for as many as we like."""

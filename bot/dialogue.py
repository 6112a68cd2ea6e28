"""How every conversation runs.

A conversation is a value that waits. Each waiting question is a `Step`: a frozen dataclass that holds what is known
so far. `ask()` turns it into words, using only its own fields, so asking, asking again and going on after a restart
are the same thing. `answer(turn)` returns the next step, or `Done`.

The steps so far are a stack, kept as JSON at the address they were asked at: Back pops one. Opening another
conversation sets the waiting one aside, one deep, for a day; so nothing a person began is lost because they looked
something up.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, Session, mapped_column

from bot.cooperative.groups import Group
from bot.cooperative.people import Address, Person
from bot.cooperative.places import Place
from bot.database import Base, vault_of
from bot.frozen import Unthawable, freeze, keep, thaw
from bot.messages import Choice, Heard, Say, Style, say

__all__ = [
    "CARD",
    "Done",
    "Step",
    "Talk",
    "Turn",
    "advance",
    "back",
    "begin",
    "drop",
    "forget_aside",
    "has_aside",
    "menu_choice",
    "question",
    "resume",
    "set_aside",
    "talk_at",
    "waiting_step",
    "with_way_out",
]

# The card under which a conversation's question stands: a tap on it changes it in place.
CARD = "talk"

# A conversation this long is going in circles.
STEPS_MAX = 20

KEPT_ASIDE = timedelta(days=1)


@dataclass(slots=True)
class Turn:
    """One thing somebody said or tapped, and all that a conversation needs to answer it.

    received: when it came in, which may be long before `now`: what counts is what came in before a time was over.
    choice: the id of the choice they picked; "" if they typed; "retract" if they took their vote in a poll back.
    text: what they typed, or the words behind a command.
    file: the channel's name of a photo or voice message they sent. group: the group this conversation is about.
    place: the group chat it was said in, where a group meets there. chat, topic: that chat's own id, linked or not.
    texts_to: the number to which phones without apps can write to us; "" where they cannot.
    code: the digits by which they prove that it is they who vote; "" if they sent none.
    """

    session: Session
    person: Person
    address: Address
    event: str
    now: datetime
    received: datetime
    group: Group | None = None
    heard: Heard = Heard.TEXT
    text: str = ""
    choice: str = ""
    file: str = ""
    place: Place | None = None
    chat: str = ""
    topic: str = ""
    texts_to: str = ""
    code: str = ""

    @property
    def in_group(self) -> Group:
        """The group, where there must be one."""
        assert self.group is not None, self.event
        return self.group


class Step:
    """A question that waits. Subclasses are frozen dataclasses of plain values.

    reads_numbers: a typed "2" is an answer, not the second choice. reads_words: so is any word, such as a name, even
    one that opens something elsewhere. takes_files: a photo or voice message is an answer.
    """

    reads_numbers: ClassVar[bool] = False
    reads_words: ClassVar[bool] = False
    takes_files: ClassVar[bool] = False

    def __init_subclass__(cls) -> None:
        keep(cls)

    def ask(self) -> Say:
        raise NotImplementedError(type(self).__name__)

    def answer(self, turn: Turn) -> Step | Done:
        raise NotImplementedError(type(self).__name__)


@dataclass(frozen=True, slots=True)
class Done:
    """A conversation is over.

    says: what is said at the end; nothing, where a card says it. then: the name of the conversation it leads into, and
    rest: words that answer its first question, as if they had been typed with it.
    becomes: the card that takes the place of the last question. toast: a word to whoever tapped, seen by them only.
    """

    says: tuple[Say, ...] = ()
    then: str = ""
    rest: str = ""
    becomes: str = ""
    toast: Say | None = None


class Talk(Base):
    """What waits at an address: the name of the conversation, its group, and its steps, sealed. The same once aside.

    number: of the question that waits. Every new question gets a new one, and each copy of a question bears its number:
    so any copy may be tapped, and none of an earlier question. questions: how many there were here.
    """

    __tablename__ = "talk"

    address_id: Mapped[int] = mapped_column(ForeignKey("address.id"), primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(default="")
    group_id: Mapped[int | None]
    steps: Mapped[bytes | None]
    asked_at: Mapped[datetime | None]
    number: Mapped[int] = mapped_column(default=0)
    questions: Mapped[int] = mapped_column(default=0)
    aside_name: Mapped[str] = mapped_column(default="")
    aside_group_id: Mapped[int | None]
    aside_steps: Mapped[bytes | None]
    aside_at: Mapped[datetime | None]
    aside_number: Mapped[int] = mapped_column(default=0)


def talk_at(session: Session, address: Address) -> Talk:
    """The row of an address, made when it is first needed."""
    talk = session.get(Talk, address.id)
    if talk is None:
        talk = Talk(address_id=address.id, name="", number=0, questions=0, aside_name="", aside_number=0)
        session.add(talk)
        session.flush()
    return talk


def waiting_step(session: Session, talk: Talk) -> Step | None:
    """The step that waits; None if none does. Raises Unthawable if a release took the step away."""
    steps = _steps(session, talk)
    return steps[-1] if steps else None


def question(session: Session, talk: Talk) -> Say | None:
    """The question that waits, with the ways back and out."""
    steps = _steps(session, talk)
    return _with_ways_out(steps) if steps else None


def begin(turn: Turn, talk: Talk, name: str, result: Step | Done) -> Say | Done:
    """Opens a conversation that returned `result`: keeps its first step and asks it. What waited is set aside."""
    if isinstance(result, Done):
        return result
    if talk.steps is not None and talk.name != name:
        set_aside(talk, turn.now)
    talk.name, talk.group_id = name, turn.group.id if turn.group else None
    return _keep(turn, talk, (result,))


def advance(turn: Turn, talk: Talk) -> Say | Done:
    """Gives the waiting step its answer. A Refusal leaves the question standing."""
    steps = _steps(turn.session, talk)
    assert steps, "nothing waits for an answer"
    result = steps[-1].answer(turn)
    if isinstance(result, Done):
        drop(talk)
        return result
    # A question that was asked before, such as a list turned over or an amount to be changed, is gone back to: it adds
    # no way back, and nobody who tries one amount after the other goes ever deeper.
    again = next((at for at, step in enumerate(steps) if type(step) is type(result)), len(steps))
    assert again < STEPS_MAX, talk.name
    return _keep(turn, talk, (*steps[:again], result))


def back(turn: Turn, talk: Talk) -> Say | None:
    """Goes one question back; None if there is none before it."""
    steps = _steps(turn.session, talk)
    if len(steps) < 2:
        return None
    return _keep(turn, talk, steps[:-1])


def menu_choice() -> Choice:
    """The way to where one stands, so that no talk ends in a dead end."""
    return Choice("menu", say("menu-button"), action="home")


def with_way_out(question: Say) -> Say:
    """A question with the way out of its conversation."""
    return question.offering(Choice("cancel", say("cancel-button"), style=Style.BAD))


def drop(talk: Talk) -> None:
    """Ends what waits, unfinished or not."""
    talk.name, talk.group_id, talk.steps, talk.asked_at, talk.number = "", None, None, None, 0


def set_aside(talk: Talk, now: datetime) -> None:
    """Puts what waits aside, over what lay there before."""
    if talk.steps is None:
        return
    talk.aside_name, talk.aside_group_id, talk.aside_steps = talk.name, talk.group_id, talk.steps
    talk.aside_number, talk.aside_at = talk.number, now
    drop(talk)


def has_aside(talk: Talk, now: datetime) -> bool:
    """Whether something lies aside that may still be gone on with."""
    return talk.aside_steps is not None and talk.aside_at is not None and now < talk.aside_at + KEPT_ASIDE


def resume(turn: Turn, talk: Talk) -> Say | None:
    """Goes on with what lies aside: the same question, in the language of now. None if nothing does."""
    if not has_aside(talk, turn.now):
        return None
    talk.name, talk.group_id, talk.steps = talk.aside_name, talk.aside_group_id, talk.aside_steps
    talk.number, talk.asked_at = talk.aside_number, turn.now
    forget_aside(talk)
    return question(turn.session, talk)


def forget_aside(talk: Talk) -> None:
    talk.aside_name, talk.aside_group_id, talk.aside_steps = "", None, None
    talk.aside_number, talk.aside_at = 0, None


def _keep(turn: Turn, talk: Talk, steps: tuple[Step, ...]) -> Say:
    talk.steps = vault_of(turn.session).seal(freeze(steps), f"talk:{talk.address_id}")
    talk.questions += 1
    talk.number, talk.asked_at = talk.questions, turn.now
    return _with_ways_out(steps)


def _steps(session: Session, talk: Talk) -> tuple[Step, ...]:
    if talk.steps is None:
        return ()
    steps = thaw(vault_of(session).open(talk.steps, f"talk:{talk.address_id}"))
    if not isinstance(steps, tuple) or not all(isinstance(step, Step) for step in steps):
        raise Unthawable("not a stack of steps")
    return steps


def _with_ways_out(steps: tuple[Step, ...]) -> Say:
    ways = [Choice("back", say("back-button"))] if len(steps) > 1 else []
    return with_way_out(steps[-1].ask().offering(*ways))

"""One event in, one transaction.

What came in is claimed from the inbox, understood, and answered; the next question, the group's state, the book's entry
and the messages to send are committed together, or none of them is. `Dispatch.work_one` is the whole loop.

Here is who it came from, and what is nobody's talk: a chat that moved, a person who stopped the bot, a stranger. What
somebody says or taps is for `answering`.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot import clock, dialogue, inbox, outbox, polls, unsaid
from bot.answering import Answer
from bot.answers import clean_name
from bot.conversations import PAYLOADS
from bot.conversations.link import link_from_private, removed_from_chat
from bot.cooperative import groups, notices, people, places
from bot.cooperative.people import Address, Person
from bot.database import Database, is_conflict, is_outage
from bot.dialogue import Turn, menu_choice
from bot.inbox import InboxRow
from bot.logs import trace_of
from bot.messages import Choice, Heard, Incoming, Link, say

__all__ = ["Dispatch", "Read"]

log = logging.getLogger(__name__)

# What turns an event's stored body into something understood; raises ValueError for what cannot be.
Read = Callable[[str], Incoming]

# A whole event is run again so often when another transaction was in its way.
CONFLICTS_MAX = 5

# More from one person in a minute is no conversation; they are told once, and the rest of the minute passes unheard.
PER_MINUTE_MAX = 100


class Dispatch:
    """Works events off. `readers` has one for each channel; `after` is called after each commit, to wake delivery.

    texts_to: the number to which phones without apps can write to us.
    """

    def __init__(
        self, database: Database, readers: Mapping[str, Read], after: Callable[[], None], *, texts_to: str = ""
    ) -> None:
        self._database = database
        self._readers = readers
        self._after = after
        self._texts_to = texts_to

    def work_one(self) -> bool:
        """Works off the oldest event that is due. Returns whether there was one.

        What is not our fault (a lost connection, a lock, a full disk) is raised, and the event waits as it was.
        """
        for conflict in range(CONFLICTS_MAX):
            key = ""
            try:
                with self._database.write() as session:
                    row = inbox.claim(session, clock.now())
                    if row is None:
                        return False
                    key = row.key
                    self._work(session, row)
                self._after()
                return True
            except Exception as error:
                if is_conflict(error) and conflict < CONFLICTS_MAX - 1:
                    continue
                if not key or (is_outage(error) and not is_conflict(error)):
                    raise
                self._put_off(key, error)
                return True
        raise AssertionError("unreachable")

    def _work(self, session: Session, row: InboxRow) -> None:
        try:
            incoming = self._readers[row.channel](inbox.body_of(session, row))
        except ValueError as error:
            # Nobody can read it, today or tomorrow: it is kept for a person to look at, and stops nobody.
            log.error("event %s cannot be read: %s", row.key, type(error).__name__)  # noqa: TRY400 - it quotes people
            inbox.park(row, f"unreadable: {type(error).__name__}")
            return
        if incoming.kind == Heard.VOTED and _must_wait(session, row, incoming):
            return
        before = inbox.count_before(session, row, timedelta(minutes=1))
        if before < PER_MINUTE_MAX or not incoming.private:
            _Event(session, incoming, row.received_at, self._texts_to).handle()
        elif before == PER_MINUTE_MAX:
            _Event(session, incoming, row.received_at, self._texts_to).say_slow_down()
        inbox.finish(row)

    def _put_off(self, key: str, error: Exception) -> None:
        """Our fault: the event is tried again, and parked after a few times; the person is told kindly."""
        log.error("event %s failed: %s at %s", key, type(error).__name__, _where(error))
        with self._database.write() as session:
            if inbox.put_off(session, key, clock.now(), trace_of(error)):
                log.critical("event %s is parked", key)
                self._apologise(session, key)
        self._after()

    def _apologise(self, session: Session, key: str) -> None:
        """Says that it was our fault. Where even that fails the event is parked all the same, for it blocks others."""
        row = inbox.by_key(session, key)
        try:
            with session.begin_nested():
                incoming = self._readers[row.channel](inbox.body_of(session, row))
                _Event(session, incoming, row.received_at, self._texts_to).apologise()
        except Exception as error:
            if is_outage(error):
                raise
            log.error("nobody was told of event %s: %s at %s", key, type(error).__name__, _where(error))  # noqa: TRY400


@dataclass(slots=True)
class _Event:
    """An event being answered, within its transaction."""

    session: Session
    incoming: Incoming
    received: datetime
    texts_to: str
    person: Person | None = None
    address: Address | None = None

    def handle(self) -> None:
        incoming = self.incoming
        match incoming.kind:
            case Heard.MIGRATED:
                places.move(self.session, incoming.channel, incoming.chat, incoming.text)
                return
            case Heard.POLL:
                self._learn_of_poll()
                return
            case Heard.VOTED:
                self._vote()
                return
            case Heard.BOT_REMOVED:
                place = places.place_at(self.session, incoming.channel, incoming.chat)
                if place is not None:
                    removed_from_chat(self.session, place, incoming.key, clock.now())
                return
            case Heard.IGNORED if incoming.reason == "anonymous":
                self._point_to_private()
                return
            case Heard.BLOCKED | Heard.UNBLOCKED:
                self._meet(register=False)
                if self.address is not None and incoming.reason == "stop":
                    self.address.stopped_at = clock.now()
                if self.address is not None and incoming.kind == Heard.UNBLOCKED:
                    self.address.stopped_at = None
                    self._is_heard(self.address)
                elif self.address is not None and self.address.reachable:
                    # Here, or at the first message that does not reach them: whichever comes first tells the treasurer.
                    notices.mark_unreachable(self.session, self.address)
                return
        if not incoming.sender or not self._meet(register=incoming.private):
            self._greet_in_group()
            return
        assert self.address is not None
        if incoming.reason == "start" and self.address.stopped_at is not None:
            # It says that messages may come again. It is no answer to what was asked before they stopped them.
            self.address.stopped_at = None
            self._is_heard(self.address)
            return
        if not self.address.reachable and incoming.kind == Heard.COMMAND and not incoming.private:
            # The answer would go to a private chat that they have closed.
            self._greet_in_group()
            return
        if incoming.private:
            # Whoever writes can be written to, whatever was believed of them.
            held = self._is_heard(self.address)
            if incoming.kind == Heard.OPENED:
                if held:
                    return
                # Nothing waits any more: they are shown where they are.
                self.incoming = replace(incoming, kind=Heard.COMMAND, command="menu")
            # What may never have arrived is said again at the next contact: nothing is silently dropped.
            unsaid.send_unknown_again(self.session, self.address.id, clock.now())
        self._answer().give()

    def apologise(self) -> None:
        if self._meet(register=False):
            self._answer().tell(say("common-our-fault", choices=(menu_choice(),)))

    def say_slow_down(self) -> None:
        if self._meet(register=False):
            self._answer().tell(say("common-slow-down"))

    # Who it is

    def _meet(self, *, register: bool) -> bool:
        incoming = self.incoming
        if incoming.also:
            people.recognise(self.session, incoming.channel, incoming.sender, incoming.also)
        known = people.person_at(self.session, incoming.channel, incoming.sender, lock=True)
        if known is None and register:
            known = people.register(
                self.session,
                incoming.channel,
                incoming.sender,
                name=clean_name(incoming.name),
                language_hint=incoming.language,
                now=clock.now(),
            )
            if incoming.also:
                people.recognise(self.session, incoming.channel, incoming.sender, incoming.also)
        if known is not None:
            self.person, self.address = known
            outbox.answers(self.session, self.address.id)
        return known is not None

    def _greet_in_group(self) -> None:
        """Somebody to whom we cannot speak in private gives a command in a group: they are shown the door, once a day.

        Whoever taps sees it for themselves, every time.
        """
        incoming = self.incoming
        place = places.place_at(self.session, incoming.channel, incoming.chat) if incoming.chat else None
        if incoming.kind == Heard.TAP and place is not None:
            outbox.answer_tap(
                self.session,
                say("group-come-to-private"),
                key=f"{incoming.key}:tap",
                now=clock.now(),
                channel=incoming.channel,
                place_id=place.id,
                tap=incoming.tap,
                alert=True,
            )
        if incoming.kind == Heard.COMMAND and place is not None:
            outbox.put(
                self.session,
                say("group-come-to-private", choices=(_private_door(),)),
                key=f"stranger:{place.id}:{clock.now():%Y-%m-%d}",
                now=clock.now(),
                channel=incoming.channel,
                place_id=place.id,
                group_id=place.group_id,
                quiet=True,
            )

    def _point_to_private(self) -> None:
        """An anonymous administrator links a chat: whoever made the link hears that it cannot be done like that."""
        incoming = self.incoming
        if incoming.command == "start" and PAYLOADS.get(incoming.text[:2]) == "link":
            link_from_private(self.session, incoming.text[2:], incoming.key, clock.now())

    def _learn_of_poll(self) -> None:
        incoming = self.incoming
        polls.learn(
            self.session,
            incoming.channel,
            incoming.poll,
            incoming.text,
            incoming.labels,
            clock.now(),
            closed=incoming.closed,
        )
        known = polls.lookup_of(self.session, incoming.channel, incoming.poll)
        inbox.wait_no_longer(self.session, known, clock.now())

    def _vote(self) -> None:
        """A vote in a poll. Anybody in the chat can give one, and whoever a copy was forwarded to."""
        if self._meet(register=False):
            self._answer().give()
        else:
            log.info("event %s is a stranger's vote, and counts for nothing", self.incoming.key)

    def _answer(self) -> Answer:
        turn = self._turn()
        return Answer(self.incoming, turn, dialogue.talk_at(self.session, turn.address))

    def _turn(self) -> Turn:
        assert self.person is not None and self.address is not None
        incoming = self.incoming
        place = None if incoming.private else places.place_at(self.session, incoming.channel, incoming.chat)
        group_id = place.group_id if place is not None else self.person.group_id
        return Turn(
            self.session,
            self.person,
            self.address,
            incoming.key,
            clock.now(),
            self.received,
            group=groups.group(self.session, group_id) if group_id is not None else None,
            heard=incoming.kind,
            text=incoming.text,
            file=incoming.file,
            place=place,
            chat=incoming.chat,
            topic=incoming.topic,
            texts_to=self.texts_to,
        )

    def _is_heard(self, address: Address) -> int:
        """Somebody wrote from an address: what could not be said there is said now. Returns how much was held."""
        now = clock.now()
        assert self.person is not None
        if self.person.frozen_at is not None:
            # Whoever writes may be a thief, and is shown nothing that was not for them.
            return 0
        was_covered, address.covered_at = address.covered_at is not None, None
        if was_covered:
            unsaid.drop_cover(self.session, address.id)
        if not address.reachable and address.stopped_at is None:
            address.reachable = True
            unsaid.send_missed(self.session, address.id, now)
        # What was fetched afterwards was said before: they may be written to freely for a shorter time.
        address.heard_at = max(address.heard_at, min(self.incoming.at, now) if self.incoming.late else now)
        if address.shut_at is None and not was_covered:
            return 0
        address.shut_at = None
        return unsaid.send_held(self.session, address.id, now)


def _must_wait(session: Session, row: InboxRow, incoming: Incoming) -> bool:
    """Whether a vote waits: its poll is on its way still, or was when we were last interrupted."""
    what = polls.lookup_of(session, incoming.channel, incoming.poll)
    known = polls.message_of(session, incoming.channel, incoming.poll) is not None
    if not inbox.must_wait(session, row, what, clock.now(), known=known):
        return False
    if row.state == "parked":
        log.error("event %s is parked: nobody knows the poll it is a vote in", row.key)
    return True


def _private_door() -> Choice:
    return Choice("private", say("group-private-button"), link=Link("start", "hello"))


def _where(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].name}:{frames[-1].lineno}" if frames else "?"

"""One event in, one transaction.

What came in is claimed from the inbox, understood, and answered; the next question, the group's state, the book's entry
and the messages to send are committed together, or none of them is. `Dispatch.work_one` is the whole loop.

How something typed is understood, in this order: a choice of the waiting question, a word that opens something, an
answer to the waiting question, a choice of another open message, an amount. So "menu" and "cancel" work everywhere.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from bot import clock, dialogue, inbox, outbox
from bot.answers import clean_name
from bot.conversations import ACTIONS, COMMANDS, MENU, PAYLOADS
from bot.conversations.link import link_from_private
from bot.conversations.link import link_from_private
from bot.cooperative import groups, people, places
from bot.cooperative.people import Address, Person
from bot.database import Database, is_conflict
from bot.dialogue import Done, Talk, Turn
from bot.errors import Refusal
from bot.frozen import Unthawable
from bot.hearing import amount_in, choice_among, opener_of
from bot.inbox import InboxRow
from bot.messages import Choice, Heard, Incoming, Link, Say, say

__all__ = ["Dispatch", "Read"]

log = logging.getLogger(__name__)

# What turns an event's stored body into something understood; raises ValueError for what cannot be.
Read = Callable[[str], Incoming]

# A whole event is run again so often when another transaction was in its way.
CONFLICTS_MAX = 5

# More from one person in a minute is no conversation; they are told once, and the rest of the minute passes unheard.
PER_MINUTE_MAX = 100

# A question older than this no longer takes plain words as its answer; its buttons still work.
ANSWER_WITHIN = timedelta(days=1)


class Dispatch:
    """Works events off. `readers` has one for each channel; `after` is called after each commit, to wake delivery."""

    def __init__(self, database: Database, readers: Mapping[str, Read], after: Callable[[], None]) -> None:
        self._database = database
        self._readers = readers
        self._after = after

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
            except DBAPIError as error:
                if is_conflict(error) and conflict < CONFLICTS_MAX - 1:
                    continue
                if not is_conflict(error):
                    raise
                self._put_off(key, error)
                return True
            except Exception as error:
                if not key:
                    raise
                self._put_off(key, error)
                return True
        raise AssertionError("unreachable")

    def _work(self, session: Session, row: InboxRow) -> None:
        try:
            incoming = self._readers[row.channel](inbox.body_of(session, row))
        except ValueError as error:
            # Nobody can read it, today or tomorrow: it is kept for a person to look at, and stops nobody.
            log.error("event %s cannot be read: %s", row.key, type(error).__name__)
            inbox.park(row, f"unreadable: {type(error).__name__}")
            return
        minute = inbox.count_from(session, row.sender, clock.now() - timedelta(minutes=1))
        if minute <= PER_MINUTE_MAX or not incoming.private:
            _Event(session, incoming).handle()
        elif minute == PER_MINUTE_MAX + 1:
            _Event(session, incoming).say_slow_down()
        inbox.finish(row)

    def _put_off(self, key: str, error: Exception) -> None:
        """Our fault: the event is tried again, and parked after a few times; the person is told kindly."""
        trace = "".join(traceback.format_exception(error, limit=-8))
        log.error("event %s failed: %s at %s", key, type(error).__name__, _where(error))
        with self._database.write() as session:
            if inbox.put_off(session, key, clock.now(), trace):
                log.critical("event %s is parked", key)
                self._apologise(session, key)
        self._after()

    def _apologise(self, session: Session, key: str) -> None:
        row = inbox.by_key(session, key)
        try:
            incoming = self._readers[row.channel](inbox.body_of(session, row))
        except ValueError:
            return
        _Event(session, incoming).apologise()


@dataclass(slots=True)
class _Event:
    """An event being answered, within its transaction."""

    session: Session
    incoming: Incoming
    person: Person | None = None
    address: Address | None = None
    replies: int = 0

    def handle(self) -> None:
        incoming = self.incoming
        match incoming.kind:
            case Heard.MIGRATED:
                places.move(self.session, incoming.channel, incoming.chat, incoming.text)
                return
            case Heard.BOT_REMOVED:
                place = places.place_at(self.session, incoming.channel, incoming.chat)
                if place is not None:
                    places.unlink(place, clock.now())
                return
            case Heard.IGNORED if incoming.reason == "anonymous":
                self._point_to_private()
                return
            case Heard.IGNORED if incoming.reason == "anonymous":
                self._point_to_private()
                return
            case Heard.BLOCKED | Heard.UNBLOCKED:
                self._meet(register=False)
                if self.address is not None:
                    self.address.reachable = incoming.kind == Heard.UNBLOCKED
                return
        if not incoming.sender or not self._meet(register=incoming.private):
            self._greet_stranger_in_group()
            return
        assert self.address is not None
        if incoming.private:
            # Whoever writes can be written to, whatever was believed of them.
            self.address.reachable, self.address.heard_at = True, clock.now()
            self._surface_unknown()
        self._answer()

    def apologise(self) -> None:
        if self._meet(register=False):
            self._tell(say("common-our-fault", choices=(_menu_choice(),)))

    def say_slow_down(self) -> None:
        if self._meet(register=False):
            self._tell(say("common-slow-down"))

    # Who it is

    def _meet(self, *, register: bool) -> bool:
        incoming = self.incoming
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
        if known is not None:
            self.person, self.address = known
        return known is not None

    def _greet_stranger_in_group(self) -> None:
        """Somebody who never spoke to us in private gives a command in a group: they are shown the door, once a day.

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

    def _point_to_private(self) -> None:
        """An anonymous administrator links a chat: whoever made the link hears that it cannot be done like that."""
        incoming = self.incoming
        if incoming.command == "start" and PAYLOADS.get(incoming.text[:2]) == "link":
            link_from_private(self.session, incoming.text[2:], incoming.key, clock.now())

    # What it means

    def _answer(self) -> None:
        turn = self._turn()
        talk = dialogue.talk_at(self.session, turn.address)
        alert = self.incoming.kind == Heard.TAP and not self.incoming.private
        toast: Say | None = None
        saved = self.session.begin_nested()
        try:
            toast = self._understand(turn, talk)
        except Unthawable:
            dialogue.drop(talk)
            self._tell(say("common-question-gone", choices=(_menu_choice(),)))
        except Refusal as refusal:
            saved.rollback()
            # The rollback forgot what was read within it.
            self.session.refresh(talk)
            if alert:
                toast = refusal.say
            else:
                self._refuse(turn, talk, refusal.say)
        finally:
            if saved.is_active:
                saved.commit()
        if self.incoming.kind == Heard.TAP:
            outbox.answer_tap(
                self.session,
                toast,
                key=f"{self.incoming.key}:tap",
                now=clock.now(),
                channel=turn.address.channel,
                address_id=turn.address.id,
                tap=self.incoming.tap,
                alert=alert,
            )

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
            group=groups.group(self.session, group_id) if group_id is not None else None,
            heard=incoming.kind,
            text=incoming.text,
            file=incoming.file,
            place=place,
            chat=incoming.chat,
            topic=incoming.topic,
        )

    def _understand(self, turn: Turn, talk: Talk) -> Say | None:
        match turn.heard:
            case Heard.TAP:
                return self._tapped(turn, talk)
            case Heard.COMMAND:
                self._commanded(turn, talk)
            case Heard.TEXT if self.incoming.private:
                self._typed(turn, talk)
            case Heard.IGNORED if self.incoming.private and self.incoming.reason in ("forwarded", "edited"):
                turn.text = self.incoming.reason
                self._open(turn, talk, "heard")
            case Heard.PHOTO | Heard.VOICE | Heard.STICKER | Heard.OTHER if self.incoming.private:
                self._sent_something(turn, talk)
        return None

    def _tapped(self, turn: Turn, talk: Talk) -> Say | None:
        offer = outbox.offer_by_token(self.session, self.incoming.token)
        if offer is None or turn.now > offer.until:
            raise Refusal("button-unknown", choices=(_menu_choice(),))
        if offer.person_id is not None and offer.person_id != turn.person.id:
            raise Refusal("button-not-yours")
        if offer.action:
            return self._act(turn, talk, offer.action, offer.object)
        if offer.address_id != turn.address.id or not self._is_latest_question(turn, offer.outbox_id):
            # An old question's button: nothing is done, and what is asked now is asked again.
            raise Refusal("button-past", choices=() if talk.steps else (_menu_choice(),))
        return self._pick(turn, talk, offer.choice, edits=True)

    def _is_latest_question(self, turn: Turn, outbox_id: int) -> bool:
        latest = outbox.latest_under(self.session, turn.address.id, dialogue.CARD)
        return latest is not None and latest.id == outbox_id

    def _act(self, turn: Turn, talk: Talk, action: str, about: str) -> Say | None:
        if action in MENU:
            turn.text = about
            return self._open(turn, talk, action)
        name = action.partition(".")[0]
        return self._go(turn, talk, dialogue.begin(turn, talk, name, ACTIONS[action](turn, about)))

    def _commanded(self, turn: Turn, talk: Talk) -> None:
        name = COMMANDS.get(self.incoming.command)
        if self.incoming.command in ("cancel", "back"):
            self._pick(turn, talk, self.incoming.command, edits=False)
        elif self.incoming.command == "start" and turn.text[:2] in PAYLOADS:
            turn.text, opens = turn.text[2:], PAYLOADS[turn.text[:2]]
            self._open(turn, talk, opens)
        elif name is not None:
            self._open(turn, talk, name)
        elif self.incoming.private:
            turn.text = f"{self.incoming.command} {turn.text}".strip()
            self._open(turn, talk, "unknown")

    def _typed(self, turn: Turn, talk: Talk) -> None:
        step = dialogue.waiting_step(self.session, talk)
        question = dialogue.question(self.session, talk)
        if step is not None and question is not None:
            picked = choice_among(turn, question.choices, numbers=not step.reads_numbers)
            if picked is not None and picked.action:
                self._act(turn, talk, picked.action, picked.object)
                return
            if picked is not None:
                self._pick(turn, talk, picked.id, edits=False)
                return
        opener = opener_of(turn)
        if opener is not None and opener.name in ("cancel", "back"):
            self._pick(turn, talk, opener.name, edits=False)
        elif opener is not None:
            turn.text = opener.rest
            self._open(turn, talk, opener.name)
        elif step is not None and talk.asked_at is not None and turn.now < talk.asked_at + ANSWER_WITHIN:
            self._resume_group(turn, talk)
            self._go(turn, talk, dialogue.advance(turn, talk))
        else:
            self._typed_out_of_the_blue(turn, talk)

    def _typed_out_of_the_blue(self, turn: Turn, talk: Talk) -> None:
        picked = self._picked_elsewhere(turn)
        if picked is not None:
            self._act(turn, talk, picked.action, picked.object)
        elif amount_in(turn):
            self._open(turn, talk, "deposit")
        else:
            self._open(turn, talk, "unknown")

    def _picked_elsewhere(self, turn: Turn) -> Choice | None:
        """A "yes" or a label typed to a card that waits: taken only where exactly one open button bears it."""
        rows = outbox.offers_at(self.session, turn.address.id, turn.now - ANSWER_WITHIN)
        latest: dict[str, list[Choice]] = {}
        newest: dict[str, int] = {}
        for offer, row in rows:
            under = row.card or row.key
            if offer.action and newest.setdefault(under, row.id) == row.id:
                shown = outbox.said(self.session, row)
                latest.setdefault(under, list(shown.choices) if shown else [])
        found = [
            picked
            for choices in latest.values()
            if (picked := choice_among(turn, tuple(choices), numbers=False)) is not None and picked.action
        ]
        return found[0] if len(found) == 1 else None

    def _sent_something(self, turn: Turn, talk: Talk) -> None:
        step = dialogue.waiting_step(self.session, talk)
        if step is not None and step.takes_files and turn.file:
            self._resume_group(turn, talk)
            self._go(turn, talk, dialogue.advance(turn, talk))
            return
        self._open(turn, talk, "heard")
        question = dialogue.question(self.session, talk)
        if question is not None:
            self._ask(question, edits=False)

    # What becomes of it

    def _pick(self, turn: Turn, talk: Talk, choice: str, *, edits: bool) -> Say | None:
        """A choice of the waiting question, by tap, number, label or word."""
        if choice == "cancel":
            was_open = talk.steps is not None
            dialogue.drop(talk)
            self._end(
                (
                    say(
                        "talk-cancelled" if was_open else "talk-nothing-open",
                        choices=(_menu_choice(),),
                    ),
                ),
                edits,
            )
            return None
        if choice == "back":
            question = dialogue.back(turn, talk)
            if question is not None:
                self._ask(question, edits=edits)
            else:
                dialogue.drop(talk)
                self._open(turn, talk, "home")
            return None
        if talk.steps is None:
            raise Refusal("button-past", choices=(_menu_choice(),))
        self._resume_group(turn, talk)
        turn.choice, turn.text = choice, ""
        return self._go(turn, talk, dialogue.advance(turn, talk), edits=edits)

    def _resume_group(self, turn: Turn, talk: Talk) -> None:
        """A conversation keeps the group it began in, whatever group the person looks at now."""
        turn.group = groups.group(self.session, talk.group_id) if talk.group_id is not None else None

    def _open(self, turn: Turn, talk: Talk, name: str) -> Say | None:
        item = MENU[name]
        if item.needs_group and turn.group is None:
            raise Refusal("common-no-group", choices=_first_doors())
        if item.needs_group and turn.group is not None:
            member = groups.active_membership(self.session, turn.group.id, turn.person.id)
            if member is None:
                raise Refusal("common-not-a-member", choices=(_menu_choice(),))
        if item.keeps_question:
            # It asks nothing, so what waits may go on waiting where it is.
            result = item.start(turn)
            if isinstance(result, Done):
                return self._go(turn, talk, result)
            return self._go(turn, talk, dialogue.begin(turn, talk, name, result))
        if talk.name != name:
            # Opened twice it begins again, and what it interrupted the first time stays where it is.
            dialogue.set_aside(talk, turn.now)
        begun = dialogue.begin(turn, talk, name, item.start(turn))
        if isinstance(begun, Say) and item.answered_by_rest and turn.text:
            return self._answer_with_rest(turn, talk)
        return self._go(turn, talk, begun)

    def _answer_with_rest(self, turn: Turn, talk: Talk) -> Say | None:
        """ "Paid 50": the words behind the opener answer its first question. If they cannot, the question stands."""
        saved = self.session.begin_nested()
        try:
            answer = dialogue.advance(turn, talk)
        except Refusal as refusal:
            saved.rollback()
            self._refuse(turn, talk, refusal.say)
            return None
        saved.commit()
        return self._go(turn, talk, answer)

    def _go(self, turn: Turn, talk: Talk, result: Say | Done, *, edits: bool = False) -> Say | None:
        if isinstance(result, Say):
            self._ask(result, edits=edits)
            return None
        if result.becomes and edits:
            outbox.rename_shown(self.session, turn.address.id, dialogue.CARD, result.becomes)
        else:
            self._end(result.says, edits)
        if result.then == "resume":
            question = dialogue.resume(turn, talk)
            if question is not None:
                self._ask(question, edits=False)
        elif result.then:
            turn.text = turn.choice = ""
            self._open(turn, talk, result.then)
        return result.toast

    def _refuse(self, turn: Turn, talk: Talk, why: Say) -> None:
        if any(not choice.action and choice.link is None for choice in why.choices):
            # It asks the same question back with likelier choices, such as the two readings of an amount.
            self._ask(dialogue.with_way_out(why), edits=False)
            return
        try:
            question = dialogue.question(self.session, talk)
        except Unthawable:
            question = None
        # A no that leads nowhere is a dead end: there is a button below it, or the question again.
        self._tell(why if why.choices or question is not None else why.offering(_menu_choice()))
        if question is not None and not why.choices:
            self._ask(question, edits=False)

    def _end(self, says: tuple[Say, ...], edits: bool) -> None:
        for at, one in enumerate(says):
            if at == 0 and edits:
                self._tell(one, card=dialogue.CARD)
            else:
                self._tell(one)

    def _ask(self, question: Say, *, edits: bool) -> None:
        self._tell(question, card=dialogue.CARD, fresh=not edits)

    def _tell(self, what: Say, *, card: str | None = None, fresh: bool = False) -> None:
        assert self.address is not None and self.person is not None
        outbox.put(
            self.session,
            what,
            key=f"{self.incoming.key}:{self.replies}",
            now=clock.now(),
            channel=self.address.channel,
            address_id=self.address.id,
            person_id=self.person.id,
            group_id=self.person.group_id,
            card=card,
            fresh=fresh,
        )
        self.replies += 1

    def _surface_unknown(self) -> None:
        """What may never have arrived is said again at the next contact: nothing is silently dropped."""
        assert self.address is not None
        outbox.send_unknown_again(self.session, self.address.id, clock.now())


def _menu_choice() -> Choice:
    return Choice("menu", say("menu-button"), action="home")


def _first_doors() -> tuple[Choice, ...]:
    return (
        Choice("found", say("start-found-button"), action="found"),
        Choice("code", say("start-code-button"), action="join"),
    )


def _private_door() -> Choice:
    return Choice("private", say("group-private-button"), link=Link("start", "hello"))


def _where(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].name}:{frames[-1].lineno}" if frames else "?"

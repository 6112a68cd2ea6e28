"""What somebody said or tapped, understood, and what is said back: one event, inside its transaction.

How something typed is understood, in this order: the two words that link a phone, a choice of the waiting question, a
word that opens something, an answer to the waiting question, a choice of another open message, an amount, the number of
a receipt. So "menu" and "cancel" work everywhere. At a question that reads words, such as a name, the answer comes
before all other words that open something; and a bare "yes", which may confirm money, answers nothing but the last
message.

A Refusal is undone up to a savepoint: nothing of what was refused stays, the person hears why, and the question stands.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from bot import dialogue, outbox, polls, spoken
from bot.codes import ballot_in, code_in, late_tap
from bot.conversations import ACTIONS, COMMANDS, MENU, PAYLOADS
from bot.cooperative import (
    ballot_codes,
    groups,
    handovers,
    lost_phones,
    notices,
    phone_codes,
    phones,
    places,
    witnesses,
)
from bot.dialogue import Done, Talk, Turn, menu_choice
from bot.errors import Refusal
from bot.frozen import Unthawable
from bot.hearing import amount_in, choice_among, opener_of, receipt_in, says_yes_or_no
from bot.messages import Choice, Heard, Incoming, Say, say

__all__ = ["Answer"]

# A question older than this no longer takes plain words as its answer; its buttons still work.
ANSWER_WITHIN = timedelta(days=1)

# These are heard at any question; at one that reads words, such as a name, no other word leads away from it.
ALWAYS_HEARD = ("cancel", "back", "home", "language", "help")

# What still does something on a phone that is frozen.
WHILE_FROZEN = ("lost.stop",)

# What a vote that is taken back chooses.
RETRACTED = "retract"


@dataclass(slots=True)
class Answer:
    """The answer to one event: `turn` is what was said, `talk` what waits where it was said."""

    incoming: Incoming
    turn: Turn
    talk: Talk
    replies: int = 0
    words_open: str = ""
    """What the two words open that they typed and another phone shows now; nothing, where they are no such words."""

    def give(self) -> None:
        """Understands the event and writes what follows from it, the answer to a tap included."""
        is_tap = self.incoming.kind == Heard.TAP
        # What is wrong with a tap in a group chat is nobody's business but the tapper's.
        alert = is_tap and not self.incoming.private
        toast: Say | None = None
        session = self.turn.session
        if self.turn.heard == Heard.TEXT and self.incoming.private:
            # Before what a Refusal takes back: wrong words are counted, wherever they are typed.
            self.words_open = self._opened_by_words()
        told = self._last_told() if is_tap and not self.incoming.tap else 0
        saved = session.begin_nested()
        try:
            self._must_not_be_frozen()
            toast = self._understand()
        except Unthawable:
            dialogue.drop(self.talk)
            self.tell(say("common-question-gone", choices=(menu_choice(),)))
        except Refusal as refusal:
            saved.rollback()
            # The rollback forgot what was read within it.
            session.refresh(self.talk)
            if alert:
                toast = refusal.say
            elif self.turn.heard == Heard.VOTED:
                self._refuse_vote(refusal.say)
            else:
                self._refuse(refusal.say)
        finally:
            if saved.is_active:
                saved.commit()
        if is_tap and not self.incoming.tap:
            # Nothing is shown beside a button there: a word about the tap is a message, unless another has said it.
            if toast is not None and not self._was_told_since(told):
                self.tell(toast)
        elif is_tap:
            outbox.answer_tap(
                session,
                toast,
                key=f"{self.incoming.key}:tap",
                now=self.turn.now,
                channel=self.turn.address.channel,
                address_id=self.turn.address.id,
                tap=self.incoming.tap,
                alert=alert,
            )

    def tell(self, what: Say, *, card: str | None = None, fresh: bool = False) -> None:
        """Writes one message back, in private."""
        turn = self.turn
        outbox.put(
            turn.session,
            what,
            key=f"{self.incoming.key}:{self.replies}",
            now=turn.now,
            channel=turn.address.channel,
            address_id=turn.address.id,
            person_id=turn.person.id,
            group_id=turn.person.group_id,
            card=card,
            fresh=fresh,
        )
        self.replies += 1

    def _must_not_be_frozen(self) -> None:
        """Raises Refusal where their phones are frozen: all they can still say is that they are not lost."""
        if self.turn.person.frozen_at is None:
            return
        offer = None
        if self.turn.heard == Heard.TAP:
            offer = outbox.offer_by_token(self.turn.session, self.incoming.token)
        elif self.turn.heard == Heard.TEXT and self.incoming.private:
            offer = code_in(self.turn, self.talk)
        if offer is None or offer.action not in WHILE_FROZEN:
            raise Refusal("freeze-frozen", choices=(menu_choice(),))

    def _last_told(self) -> int:
        """The number of the newest message to them; 0 before the first."""
        last = outbox.last_to(self.turn.session, self.turn.address.id)
        return last.id if last is not None else 0

    def _was_told_since(self, told: int) -> bool:
        """Whether a message to them came after that one; a card that says what it said before is no news."""
        session, last = self.turn.session, outbox.last_to(self.turn.session, self.turn.address.id)
        if last is None or last.id == told:
            return False
        shown = outbox.shown_under(session, outbox.reader_of(last), last.card) if last.card is not None else None
        before = session.get(outbox.OutboxRow, shown.outbox_id) if shown is not None else None
        words, old = outbox.said(session, last), outbox.said(session, before) if before is not None else None
        return words is None or old is None or (words.id, words.args) != (old.id, old.args)

    # What it means

    def _understand(self) -> Say | None:
        match self.turn.heard:
            case Heard.TAP:
                return self._tapped()
            case Heard.VOTED:
                self._voted()
            case Heard.COMMAND:
                self._commanded()
            case Heard.TEXT if self.incoming.private:
                self._typed()
            case Heard.IGNORED if self.incoming.private and self.incoming.reason in ("forwarded", "edited"):
                self.turn.text = self.incoming.reason
                self._open("heard")
            case Heard.PHOTO | Heard.VOICE | Heard.STICKER | Heard.OTHER if self.incoming.private:
                self._sent_something()
        return None

    def _tapped(self) -> Say | None:
        return self._take(outbox.offer_by_token(self.turn.session, self.incoming.token))

    def _take(self, offer: outbox.Offer | None) -> Say | None:
        """An offer was picked: by its button, or by what was shown with it."""
        if offer is None or self.turn.now > offer.until:
            raise Refusal("button-unknown", choices=(menu_choice(),))
        if offer.person_id is not None and offer.person_id != self.turn.person.id:
            raise Refusal("button-not-yours")
        if offer.action:
            return self._act(offer.action, offer.object, offer.choice)
        if offer.address_id == self.turn.address.id:
            if dialogue.has_aside(self.talk, self.turn.now) and offer.version == self.talk.aside_number:
                # They went elsewhere, and now tap the question they had left: it is taken up again.
                dialogue.resume(self.turn, self.talk)
            if self.talk.steps is not None and offer.version == self.talk.number:
                return self._pick(offer.choice, edits=self._stands_there(offer.outbox_id))
        # An old question's button: nothing is done, and what is asked now is asked again.
        raise Refusal("button-past", choices=() if self.talk.steps else (menu_choice(),))

    def _voted(self) -> None:
        """A vote in a poll is a tap on its option: it means the offer at that position."""
        message = polls.message_of(self.turn.session, self.incoming.channel, self.incoming.poll)
        assert message is not None, self.incoming.key
        offers = {offer.position: offer for offer in outbox.offers_of(self.turn.session, message)}
        chosen = self.incoming.options[0] if self.incoming.options else min(offers, default=0)
        offer = offers.get(chosen)
        if offer is None or self.turn.now > offer.until:
            return
        if message.group_id is not None:
            self.turn.group = groups.group(self.turn.session, message.group_id)
        if message.place_id is not None:
            self.turn.place = places.by_id(self.turn.session, message.place_id)
        self.turn.choice = offer.choice if self.incoming.options else RETRACTED
        self._act(offer.action, offer.object, self.turn.choice)

    def _stands_there(self, outbox_id: int) -> bool:
        """Whether this is the copy of the question that the next one can take the place of."""
        shown = outbox.shown_under(self.turn.session, f"address:{self.turn.address.id}", dialogue.CARD)
        return shown is not None and shown.outbox_id == outbox_id

    def _act(self, action: str, about: str, choice: str) -> Say | None:
        if action in MENU:
            self.turn.text = about
            return self._open(action)
        self.turn.choice = choice
        name = action.partition(".")[0]
        return self._go(dialogue.begin(self.turn, self.talk, name, ACTIONS[action](self.turn, about)))

    def _commanded(self) -> None:
        name = COMMANDS.get(self.incoming.command)
        if self.incoming.command in ("cancel", "back"):
            self._pick(self.incoming.command, edits=False)
        elif self.incoming.command == "start" and self.turn.text[:2] in PAYLOADS:
            self.turn.text, opens = self.turn.text[2:], PAYLOADS[self.turn.text[:2]]
            self._open(opens)
        elif self.incoming.command == "start" and self.turn.text.isdecimal():
            # "kitabu 482913": the code of a phone, which somebody was read.
            self._open("join")
        elif name is not None:
            self._open(name)
        elif self.incoming.private:
            self.turn.text = f"{self.incoming.command} {self.turn.text}".strip()
            self._open("unknown")

    def _opened_by_words(self) -> str:
        words = spoken.read(self.turn.text)
        if words is None:
            return ""
        asked = (self.turn.session, self.turn.person.id, words, self.turn.now)
        if phones.find(*asked) is not None:
            return "linked"
        if lost_phones.find(*asked) is not None:
            return "vouch"
        phones.note_wrong(self.turn.session, self.turn.person.id, self.turn.now)
        return ""

    def _typed(self) -> None:
        if self.words_open:
            self._open(self.words_open)
            return
        if self._votes_by_code():
            return
        meant = late_tap(self.turn) if self.incoming.late else code_in(self.turn, self.talk)
        if meant is not None:
            toast = self._take(meant)
            if toast is not None:
                self.tell(toast)
            return
        step = dialogue.waiting_step(self.turn.session, self.talk)
        question = dialogue.question(self.turn.session, self.talk)
        if self.talk.asked_at is None or self.turn.now >= self.talk.asked_at + ANSWER_WITHIN:
            step = question = None
        if step is not None and question is not None:
            numbers, whole = not step.reads_numbers, step.reads_words
            picked = choice_among(self.turn, question.choices, numbers=numbers, whole=whole)
            if picked is not None:
                self._pick(picked.id, edits=False)
                return
        opener = opener_of(self.turn)
        if step is not None and step.reads_words and opener is not None and opener.name not in ALWAYS_HEARD:
            opener = None
        if opener is not None and opener.name in ("cancel", "back"):
            self._pick(opener.name, edits=False)
        elif opener is not None:
            self.turn.text = opener.rest
            self._open(opener.name)
        elif step is not None:
            self._resume_group()
            self._go(dialogue.advance(self.turn, self.talk))
        else:
            self._typed_out_of_the_blue()

    def _votes_by_code(self) -> bool:
        """Whether what was typed is a vote with its code, or one with a wrong code; then it is answered."""
        typed = ballot_in(self.turn)
        if typed is None:
            return False
        code, choice = typed
        found = ballot_codes.find(self.turn.session, self.turn.person.id, code)
        if found is not None:
            self.turn.code, action = code, "vote.withdraw" if choice == "withdraw" else "motion.vote"
            toast = self._act(action, f"{found.group_id}:{found.motion}", choice)
            if toast is not None:
                self.tell(toast)
            return True
        step = dialogue.waiting_step(self.turn.session, self.talk)
        if not self.turn.address.can_be_forged or (step is not None and step.reads_numbers):
            # Digits are an amount as well, and nobody guesses at votes where they cannot write in another's name.
            return False
        if not ballot_codes.is_asked(self.turn.session, self.turn.person.id):
            return False
        self._act("vote.wrong", "", "")
        return True

    def _typed_out_of_the_blue(self) -> None:
        picked = self._picked_elsewhere()
        if len(picked) == 1:
            self._act(picked[0].action, picked[0].object, picked[0].id)
        elif says_yes_or_no(self.turn) and self._something_waits():
            self._open("pending")
        elif self.turn.group is None and _has_length_of_code(self.turn.text):
            # Whoever is in no group pays nothing: what they type can only be a code that they were read.
            self._open("join")
        elif amount_in(self.turn):
            self._open("deposit")
        elif receipt_in(self.turn):
            self._open("receipt")
        elif spoken.read(self.turn.text) is not None:
            self._open("linked")
        else:
            self._open("unknown")

    def _picked_elsewhere(self) -> list[Choice]:
        """The buttons of open cards that bear a typed label; one alone is meant.

        A bare "yes" says nothing of what it is about, and may confirm money: it answers the last message only.
        """
        last = outbox.last_to(self.turn.session, self.turn.address.id) if says_yes_or_no(self.turn) else None
        rows = outbox.offers_at(self.turn.session, self.turn.address.id, self.turn.now - ANSWER_WITHIN)
        latest: dict[str, list[Choice]] = {}
        newest: dict[str, int] = {}
        for offer, row in rows:
            under = row.card or row.key
            if last is not None and row.id != last.id:
                continue
            if offer.action and newest.setdefault(under, row.id) == row.id:
                shown = outbox.said(self.turn.session, row)
                latest.setdefault(under, list(shown.choices) if shown else [])
        return [
            picked
            for choices in latest.values()
            if (picked := choice_among(self.turn, tuple(choices), numbers=False)) is not None and picked.action
        ]

    def _something_waits(self) -> bool:
        group = self.turn.group
        person = self.turn.person.id
        return group is not None and bool(
            handovers.waiting_for(self.turn.session, group.id, person)
            or witnesses.waiting_for(self.turn.session, group.id, person)
        )

    def _sent_something(self) -> None:
        step = dialogue.waiting_step(self.turn.session, self.talk)
        if step is not None and step.takes_files and self.turn.file:
            self._resume_group()
            self._go(dialogue.advance(self.turn, self.talk))
            return
        self._open("heard")
        question = dialogue.question(self.turn.session, self.talk)
        if question is not None:
            self._ask(question, edits=False)

    # What becomes of it

    def _pick(self, choice: str, *, edits: bool) -> Say | None:
        """A choice of the waiting question, by tap, number, label or word."""
        if choice == "cancel":
            was_open = self.talk.steps is not None
            dialogue.drop(self.talk)
            ended = "talk-cancelled" if was_open else "talk-nothing-open"
            self._end((say(ended, choices=(menu_choice(),)),), edits)
            return None
        if choice == "back":
            question = dialogue.back(self.turn, self.talk)
            if question is not None:
                self._ask(question, edits=edits)
            else:
                dialogue.drop(self.talk)
                self._open("home")
            return None
        if self.talk.steps is None:
            raise Refusal("button-past", choices=(menu_choice(),))
        self._resume_group()
        self.turn.choice, self.turn.text = choice, ""
        return self._go(dialogue.advance(self.turn, self.talk), edits=edits)

    def _resume_group(self) -> None:
        """A conversation keeps the group it began in, whatever group the person looks at now."""
        self.turn.group = (
            groups.group(self.turn.session, self.talk.group_id) if self.talk.group_id is not None else None
        )

    def _open(self, name: str) -> Say | None:
        item = MENU[name]
        if item.needs_group and self.turn.group is None:
            raise Refusal("common-no-group", choices=_first_doors())
        if item.needs_group and self.turn.group is not None:
            member = groups.active_membership(self.turn.session, self.turn.group.id, self.turn.person.id)
            if member is None:
                raise Refusal("common-not-a-member", choices=(menu_choice(),))
        if item.keeps_question:
            # It asks nothing, so what waits may go on waiting where it is.
            result = item.start(self.turn)
            return self._go(dialogue.begin(self.turn, self.talk, name, result))
        if self.talk.name != name:
            # Opened twice it begins again, and what it interrupted the first time stays where it is.
            dialogue.set_aside(self.talk, self.turn.now)
        begun = dialogue.begin(self.turn, self.talk, name, item.start(self.turn))
        if isinstance(begun, Say) and item.answered_by_rest and self.turn.text:
            return self._answer_with_rest()
        return self._go(begun)

    def _answer_with_rest(self) -> Say | None:
        """ "Paid 50": the words behind the opener answer its first question. If they cannot, the question stands."""
        saved = self.turn.session.begin_nested()
        try:
            answer = dialogue.advance(self.turn, self.talk)
        except Refusal as refusal:
            saved.rollback()
            self._refuse(refusal.say)
            return None
        saved.commit()
        return self._go(answer)

    def _go(self, result: Say | Done, *, edits: bool = False) -> Say | None:
        if isinstance(result, Say):
            self._ask(result, edits=edits)
            return None
        if result.becomes and edits:
            outbox.rename_shown(self.turn.session, self.turn.address.id, dialogue.CARD, result.becomes)
        else:
            self._end(result.says, edits)
        if result.then == "resume":
            question = dialogue.resume(self.turn, self.talk)
            if question is not None:
                self._ask(question, edits=False)
        elif result.then:
            self.turn.text, self.turn.choice = result.rest, ""
            self._open(result.then)
        return result.toast

    def _refuse(self, why: Say) -> None:
        if any(not choice.action and choice.link is None for choice in why.choices):
            # It asks the same question back with likelier choices, such as the two readings of an amount.
            self._ask(dialogue.with_way_out(why), edits=False)
            return
        try:
            question = dialogue.question(self.turn.session, self.talk)
        except Unthawable:
            question = None
        # A no that leads nowhere is a dead end: there is a button below it, or the question again.
        self.tell(why if why.choices or question is not None else why.offering(menu_choice()))
        if question is not None and not why.choices:
            self._ask(question, edits=False)

    def _refuse_vote(self, why: Say) -> None:
        """A poll has no way to tell a voter anything: they hear of it in private, where they can be reached."""
        if self.turn.address.reachable:
            self.tell(why if why.choices else why.offering(menu_choice()))

    def _end(self, says: tuple[Say, ...], edits: bool) -> None:
        if says and not says[-1].choices:
            # A last word that leads nowhere is a dead end.
            says = (*says[:-1], says[-1].offering(menu_choice()))
        for at, one in enumerate(says):
            if at == 0 and edits:
                self.tell(one, card=dialogue.CARD)
            else:
                self.tell(one)

    def _ask(self, question: Say, *, edits: bool) -> None:
        """Asks the question that waits. Its choices bear its number, on every copy of it."""
        item = MENU.get(self.talk.name)
        if self.talk.group_id is not None and (item is None or item.needs_group):
            question = notices.of_group(self.turn.session, question, self.talk.group_id, self.turn.person.id)
        choices = tuple(
            choice if choice.action else replace(choice, version=self.talk.number) for choice in question.choices
        )
        self.tell(replace(question, choices=choices), card=dialogue.CARD, fresh=not edits)


def _first_doors() -> tuple[Choice, ...]:
    return (
        Choice("found", say("start-found-button"), action="found"),
        Choice("code", say("start-code-button"), action="join"),
    )


def _has_length_of_code(text: str) -> bool:
    """Whether it is as many digits as the code of a phone has: another number is an amount, or a slip."""
    digits = text.replace(" ", "")
    return digits.isdecimal() and len(digits) == phone_codes.DIGITS

"""What people see of a motion: the ballot, the card that says how it stands, and the result.

    in a group's chat    an open ballot, and under it a card: how many voted, how many are needed, until when
    in private           the ballot by buttons: where the group has no chat, where it votes secretly or about one
                         member's money, for whoever is not in that chat's service, and for everyone who asks to see it

How anybody voted is said to nobody but themselves, and of a secret vote not even to them: a phone is seen by others. A
chat hears how many voted, never how, until the motion is closed; and of one about a member's money never what it is.
What such a one is about, a member who joined after it was opened is not told either, then or ever.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot import outbox
from bot.cooperative import ballot_codes, groups, motions, notices, offices, people, places
from bot.cooperative.groups import Group
from bot.cooperative.motions import Motion, Outcome, Seat, State, Vote
from bot.messages import Arg, Choice, GroupName, Link, Name, Poll, Say, Style, Weight, say

__all__ = [
    "asked_in_private",
    "card_key",
    "card_of",
    "look_choice",
    "open_ballot",
    "redraw",
    "remind",
    "reopen",
    "result_of",
    "show_to",
    "show_to_do",
    "tell_code_is_dead",
    "tell_result",
    "votes_choice",
]


def open_ballot(session: Session, group: Group, motion: Motion, now: datetime) -> None:
    """Says a motion that was just opened wherever the group votes on it."""
    for place in places.places_of(session, group.id):
        if motion.in_chats:
            notices.tell_place(
                session, place, _ballot(session, motion), key=_key(motion), now=now, card=_ballot_card(motion)
            )
        notices.tell_place(
            session,
            place,
            _standing(session, group, motion),
            key=f"{_key(motion)}:card",
            now=now,
            card=card_key(motion),
        )
    for person in asked_in_private(session, group, motion):
        # Whoever opened it sees their own question turn into the ballot.
        show_to(session, group, motion, person, now, fresh=person != motion.opened_by)


def redraw(session: Session, group: Group, motion: Motion, now: datetime, *, voter: int) -> None:
    """Draws what a vote has changed: the card in the group's chats, and the voter's own where they have one."""
    notices.tell_group(
        session, group.id, _standing(session, group, motion), key=_key(motion), now=now, card=card_key(motion)
    )
    if _has_card(session, motion, voter):
        show_to(session, group, motion, voter, now, fresh=False)


def show_to(
    session: Session, group: Group, motion: Motion, person: int, now: datetime, *, fresh: bool, occasion: str = ""
) -> None:
    """Shows one person their ballot. occasion: makes it a new message though nothing changed, such as a reminder."""
    notices.tell(
        session,
        person,
        notices.of_group(session, card_of(session, group, motion, person), group.id, person),
        key=f"{_key(motion)}{occasion}",
        now=now,
        group_id=group.id,
        card=card_key(motion),
        fresh=fresh,
    )


def remind(session: Session, group: Group, motion: Motion, person: int, now: datetime) -> None:
    """Shows somebody the ballot that waits for their vote, and says that it does."""
    ballot = card_of(session, group, motion, person)
    missing = Say("motion-missing", {"ballot": Say(ballot.id, ballot.args)}, ballot.choices)
    notices.tell(
        session,
        person,
        notices.of_group(session, missing, group.id, person),
        key=f"{_key(motion)}:missing",
        now=now,
        group_id=group.id,
        weight=Weight.REMINDER,
        card=card_key(motion),
        fresh=True,
    )


def reopen(session: Session, group: Group, motion: Motion, since: datetime, until: datetime, now: datetime) -> None:
    """Says that votes given between `since` and `until` were lost, and asks for them again in private."""
    outbox.end_poll(session, _ballot_card(motion), key=f"{_key(motion)}:end", now=now)
    lost = say("motion-votes-lost", number=motion.number, since=since, until=until, closes=motion.closes_at)
    for place in places.places_of(session, group.id):
        notices.tell_place(session, place, lost, key=f"{_key(motion)}:lost", now=now)
        notices.tell_place(
            session,
            place,
            _standing(session, group, motion),
            key=f"{_key(motion)}:card",
            now=now,
            card=card_key(motion),
        )
    for seat in motions.seats_of(session, motion):
        if not seat.counts:
            continue
        ballot = card_of(session, group, motion, seat.person_id)
        again = Say("motion-vote-again", {"why": lost, "ballot": Say(ballot.id, ballot.args)}, ballot.choices)
        notices.tell(
            session,
            seat.person_id,
            notices.of_group(session, again, group.id, seat.person_id),
            key=f"{_key(motion)}:again",
            now=now,
            group_id=group.id,
            card=card_key(motion),
            fresh=True,
            can_wait=True,
        )


def tell_result(session: Session, group: Group, motion: Motion, added: tuple[Say, ...], now: datetime) -> None:
    """Tells how a motion ended, and what happens next: in the group's chats, or to everyone on the roll."""
    outbox.end_poll(session, _ballot_card(motion), key=f"{_key(motion)}:end", now=now)
    result = result_of(session, motion, added)
    for place in places.places_of(session, group.id):
        over = say("motion-over", number=motion.number)
        notices.tell_place(session, place, over, key=f"{_key(motion)}:over", now=now, card=card_key(motion))
        if not motion.private:
            notices.tell_place(session, place, result, key=f"{_key(motion)}:result", now=now)
    reached = () if motion.private else notices.in_chats(session, group.id)
    for person in [seat.person_id for seat in motions.seats_of(session, motion)]:
        # Whoever reads it in the chat needs no message of their own, but their ballot must not go on asking.
        is_news = person not in reached and groups.takes_part(session, group.id, person)
        if is_news or _has_card(session, motion, person):
            notices.tell(
                session,
                person,
                notices.of_group(session, result, group.id, person).offering(votes_choice()),
                key=f"{_key(motion)}:result",
                now=now,
                group_id=group.id,
                weight=Weight.RECEIPT if is_news else Weight.CARD,
                card=card_key(motion),
                fresh=is_news,
            )


def show_to_do(
    session: Session, group: Group, motion: Motion, person: int, obstacle: Say | None, now: datetime, occasion: str = ""
) -> None:
    """Shows whoever may carry out what was agreed to what stands in its way; None: nothing does any more."""
    facts: dict[str, Arg] = {"number": motion.number, "lines": motions.words_of(session, motion)}
    now_choice = _act(motion, "carry-out", say("motion-carry-out-button"), "vote.carry-out", Style.GOOD)
    if obstacle is None:
        told = Say("motion-to-do", facts, (now_choice, votes_choice()))
    else:
        why = Say(obstacle.id, obstacle.args)
        told = Say("motion-to-do-later", facts | {"why": why}, (*obstacle.choices, now_choice, votes_choice()))
    notices.tell(
        session,
        person,
        notices.of_group(session, told, group.id, person),
        key=f"{_key(motion)}:to-do{occasion}",
        now=now,
        group_id=group.id,
        card=f"{card_key(motion)}:to-do",
        fresh=True,
    )


def card_of(session: Session, group: Group, motion: Motion, reader: int, *, at: people.Address | None = None) -> Say:
    """What `reader` sees of a motion now, and what they may do about it. at: where; else where they write from."""
    if not motions.may_read(session, motion, reader):
        if not motion.is_open:
            return say("motion-over", number=motion.number)
        return say("motion-not-on-roll-private", number=motion.number, until=motion.closes_at)
    if not motion.is_open:
        return result_of(session, motion, ())
    seat = motions.seat_of(session, motion, reader)
    facts = _facts(session, motion)
    if seat is None or not groups.takes_part(session, group.id, reader):
        return Say("motion-not-on-roll", facts)
    if seat.excluded:
        return Say("motion-excluded", facts | {"why": say(seat.excluded)})
    choices = [*_votes(motion, seat)]
    if motion.opened_by == reader and not motions.anybody_voted(session, motion):
        choices.append(_act(motion, "withdraw", say("motion-withdraw-button"), "vote.withdraw", Style.BAD))
    address = at or people.best_address(session, reader)
    if address is not None and address.can_be_forged:
        return _by_code(session, motion, seat, facts, choices)
    if seat.voted_at is None:
        return Say("motion-ask-secretly" if motion.secret else "motion-ask", facts, tuple(choices))
    voted = "secretly" if motion.secret else seat.choice
    return Say(f"motion-voted-{voted}", facts, tuple(choices))


def tell_code_is_dead(session: Session, group: Group, motion: Motion, person: int, now: datetime) -> None:
    """Too many wrong codes came in somebody's name: whoever helps hears of it, and can have a new one sent to them."""
    renew = Choice(
        "renew",
        say("vote-renew-button"),
        action="vote.renew",
        object=f"{motion.group_id}:{motion.number}:{person}",
    )
    menu = Choice("menu", say("menu-button"), action="home")
    for helper in offices.helpers(session, group.id, {person}):
        told = say("vote-code-dead-told", choices=(renew, menu), person=Name(person), number=motion.number)
        notices.tell(
            session,
            helper,
            notices.of_group(session, told, group.id, helper),
            key=f"{_key(motion)}:code:{person}:{now:%Y%m%dT%H%M%S}",
            now=now,
            group_id=group.id,
        )


def result_of(session: Session, motion: Motion, added: tuple[Say, ...]) -> Say:
    """How a motion ended: the counts, and what came of it."""
    facts: dict[str, Arg] = {"number": motion.number, "lines": motions.words_of(session, motion)}
    if motion.outcome == Outcome.ANSWERED:
        return Say("motion-answered", facts)
    if motion.state == State.WITHDRAWN:
        return Say("motion-withdrawn", facts | {"by": Name(motion.opened_by)})
    tally = motions.counted(session, motion)
    facts |= {"yes": tally.yes, "no": tally.no, "abstained": tally.abstained}
    if motion.state == State.PASSED:
        if added:
            return Say("motion-agreed", facts | {"added": added})
        return Say("motion-agreed-and-done" if motion.outcome == Outcome.DONE else "motion-agreed-not-done", facts)
    if motion.outcome == Outcome.NO_QUORUM:
        return Say("motion-no-quorum", facts | {"voted": tally.voted, "seats": tally.seats, "quorum": tally.quorum})
    if motion.outcome == Outcome.DONE:
        return Say("motion-rejected-done", facts | {"added": added}) if added else Say("motion-rejected-before", facts)
    return Say("motion-rejected", facts)


def asked_in_private(session: Session, group: Group, motion: Motion) -> list[int]:
    """Who gets the ballot in private at the opening: everyone on the roll, or those whom no chat reaches."""
    reached = notices.in_chats(session, group.id) if motion.in_chats else ()
    return [seat.person_id for seat in motions.seats_of(session, motion) if seat.person_id not in reached]


def card_key(motion: Motion) -> str:
    """The card under which a motion is shown."""
    return f"motion:{motion.group_id}:{motion.number}"


def look_choice(motion: Motion) -> Choice:
    """The way to a motion, from wherever one hears of it."""
    return _act(motion, "look", say("motion-look-button", number=motion.number), "vote.look")


def votes_choice() -> Choice:
    """The way to all that the group votes on."""
    return Choice("votes", say("votes-button"), action="vote")


def _ballot(session: Session, motion: Motion) -> Say:
    """The open ballot in a group's chat."""
    choices = tuple(_vote_choice(motion, vote) for vote in Vote)
    return Say("motion-ballot", _facts(session, motion), choices, poll=Poll(motion.closes_at))


def _standing(session: Session, group: Group, motion: Motion) -> Say:
    """How a motion stands, for everyone in a chat to see: counts, and no one's name."""
    tally = motions.counted(session, motion)
    why = Counter(seat.excluded for seat in motions.seats_of(session, motion) if seat.excluded)
    outside = why.pop(motions.OUTSIDE, 0)
    excluded = why.total()
    facts = _facts(session, motion) | {
        "group": GroupName(group.id),
        "voted": tally.voted,
        "seats": tally.seats,
        "quorum": tally.quorum,
        "missing": tally.missing,
        "notes": (
            say("motion-roll-only"),
            *([say("motion-some-excluded", count=excluded)] if excluded else []),
            *([say("motion-some-outside", count=outside)] if outside else []),
        ),
    }
    if motion.in_chats:
        return Say("motion-card", facts)
    door = Choice("private", say("motion-private-button"), link=Link("start", f"v_{motion.group_id}-{motion.number}"))
    if motion.private:
        del facts["lines"]
        return Say("motion-card-private", facts, (door,))
    return Say("motion-card-secret", facts, (door,))


def _facts(session: Session, motion: Motion) -> dict[str, Arg]:
    return {"number": motion.number, "lines": motions.words_of(session, motion), "until": motion.closes_at}


def _votes(motion: Motion, seat: Seat) -> list[Choice]:
    """The votes that a seat may still cast, and the way to take one back."""
    choices = [_vote_choice(motion, vote) for vote in Vote if seat.choice != vote.value]
    if seat.voted_at is not None:
        choices.append(_act(motion, "retract", say("motion-retract-button"), "motion.vote"))
    return choices


def _by_code(session: Session, motion: Motion, seat: Seat, facts: dict[str, Arg], choices: Sequence[Choice]) -> Say:
    """The ballot of whoever answers by SMS: short, and each choice behind digits that only they know."""
    code = ballot_codes.code_for(session, motion, seat.person_id)
    if not code:
        return Say("motion-by-code-dead", facts)
    proved = tuple(replace(choice, code=f"{code}{ballot_codes.DIGITS[choice.id]}") for choice in choices)
    if seat.voted_at is None:
        return Say("motion-by-code-secretly" if motion.secret else "motion-by-code", facts, proved)
    how = "secretly" if motion.secret else seat.choice or ""
    return Say("motion-by-code-voted", {"number": motion.number, "choice": how}, proved)


def _vote_choice(motion: Motion, vote: Vote) -> Choice:
    return _act(motion, vote.value, say(f"motion-{vote.value}-button"), "motion.vote")


def _act(motion: Motion, id: str, label: Say, action: str, style: Style = Style.PLAIN) -> Choice:
    about = f"{motion.group_id}:{motion.number}"
    return Choice(id, label, action=action, object=about, version=motion.version, style=style)


def _has_card(session: Session, motion: Motion, person: int) -> bool:
    address = people.best_address(session, person)
    return address is not None and outbox.shown_under(session, f"address:{address.id}", card_key(motion)) is not None


def _ballot_card(motion: Motion) -> str:
    return f"ballot:{motion.group_id}:{motion.number}"


def _key(motion: Motion) -> str:
    return f"{card_key(motion)}:v{motion.version}"

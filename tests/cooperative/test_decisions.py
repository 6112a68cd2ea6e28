"""Votes in any order, over any number of restarts, end as a plain count of them ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.cooperative import decisions, groups, offices, people
from bot.cooperative.audit import audit
from bot.cooperative.motions import Motion
from bot.cooperative.offices import Role
from bot.cooperative.rules import Rules, Together
from bot.cooperative.tally import Tally
from bot.database import Database
from bot.errors import Refusal
from tests.conftest import StoppedClock

MEMBERS = 6


@pytest.fixture
def group_id(database: Database, moment: StoppedClock) -> int:
    """A founder who chairs and five members, persons 1 to 6, with no money."""
    with database.write() as session:
        known = [
            people.register(session, "stage", str(at), name=f"Member {at}", language_hint="en", now=moment.now)[0]
            for at in range(1, MEMBERS + 1)
        ]
        group = groups.found(
            session,
            known[0],
            name="Unity Circle",
            currency="EUR",
            zone="Europe/Brussels",
            rules=Rules(Together.SAVE, 5_000),
            now=moment.now,
        )
        offices.give(session, group, known[0].id, Role.CHAIR, known[0].id, moment.now)
        for person in known[1:]:
            join(session, group.id, person.id, moment.now)
        return group.id


def join(session: Session, group_id: int, person: int, now: datetime) -> None:
    groups.ask_to_join(session, group_id, person, now)
    groups.admit(session, group_id, person, now)


def ask(session: Session, group_id: int, question: str, now: datetime) -> int:
    group = groups.lock(session, group_id)
    return decisions.open_motion(session, group, "question", {"text": question}, by=1, key=question, now=now).number


@dataclass
class Model:
    """What ought to come out: the votes by person, whose seat was struck, who is gone, and whether it is over."""

    votes: dict[int, str] = field(default_factory=dict)
    struck: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    is_over: bool = False

    def hear(self, person: int, what: str) -> None:
        if what == "leave":
            if not self.is_over and person not in self.votes:
                self.struck.add(person)
            self.gone.add(person)
        elif person not in self.gone and not self.is_over:
            self.votes[person] = what
            if what == "retract":
                del self.votes[person]
        self.is_over = self.is_over or self.tally.is_decided

    @property
    def tally(self) -> Tally:
        cast = list(self.votes.values())
        return Tally(MEMBERS - len(self.struck), cast.count("yes"), cast.count("no"), cast.count("abstain"), 50, 50)


def things_said(random: Random) -> Iterator[tuple[int, str]]:
    for _ in range(random.randint(3, 14)):
        person = random.randint(1, MEMBERS)
        choices = ["yes", "yes", "no", "no", "abstain", "retract", *(["leave"] if person > 1 else [])]
        yield person, random.choice(choices)


def do(session: Session, group_id: int, number: int, person: int, what: str, now: datetime) -> None:
    group, motion = decisions.take(session, group_id, number)
    saved = session.begin_nested()
    try:
        if what == "leave":
            decisions.leave(session, group, person, now)
        else:
            decisions.vote(session, group, motion, person, what, received=now, now=now)
    except Refusal:
        saved.rollback()
    else:
        saved.commit()


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_same_things_said_in_the_same_order_decide_the_same(
    database: Database, group_id: int, moment: StoppedClock
) -> None:
    for seed in range(40):
        random = Random(seed)
        with database.write() as session:
            for person in range(1, MEMBERS + 1):
                if not groups.takes_part(session, group_id, person):
                    join(session, group_id, person, moment.now)
            number = ask(session, group_id, f"Question {seed}?", moment.now)
        model, waiting = Model(), list(things_said(random))
        while waiting:
            # So many are worked off before we are killed, and each of them may come in twice.
            with database.write() as session:
                for _ in range(random.randint(1, 4)):
                    if waiting:
                        person, what = waiting.pop(0)
                        model.hear(person, what)
                        for _ in range(random.randint(1, 2)):
                            do(session, group_id, number, person, what, moment.move(seconds=1))
        with database.write() as session:
            group, motion = decisions.take(session, group_id, number)
            assert motion.is_open is not model.is_over, seed
            decisions.close(session, group, motion, moment.now)
            expected = model.tally
            assert (motion.yes, motion.no, motion.abstained) == (expected.yes, expected.no, expected.abstained), seed
            assert (motion.state == "passed") is expected.passes, seed
    with database.read() as session:
        assert list(audit(session)) == []


@pytest.mark.parametrize(
    ("alteration", "reason"),
    [
        ("motion SET yes = 4", "vote 1: its counts are not those of its seats"),
        ("motion SET yes = 1, no = 2", "vote 1: its counts are not those of its seats"),
        ("motion SET state = 'failed'", "vote 1: it is failed, and its counts say otherwise"),
        ("motion SET quorum_percent = 60", "vote 1: it is passed, and its counts say otherwise"),
        ("seat SET choice = 'no' WHERE person_id = 1", "vote 1: its counts are not those of its seats"),
        ("seat SET choice = 'yes' WHERE person_id = 6", "vote 1: seat 6 holds a vote that nobody cast"),
        ("seat SET excluded = 'motion-about-you' WHERE person_id = 1", "vote 1: seat 1 voted, and may not"),
        ("motion SET secret = true", "vote 1: it was secret, and a choice was kept"),
    ],
)
def test_a_vote_that_was_altered_is_found(
    database: Database, group_id: int, moment: StoppedClock, alteration: str, reason: str
) -> None:
    with database.write() as session:
        number = ask(session, group_id, "Shall we?", moment.now)
        for person, what in ((1, "yes"), (2, "yes"), (3, "no")):
            do(session, group_id, number, person, what, moment.now)
        group, motion = decisions.take(session, group_id, number)
        decisions.close(session, group, motion, moment.now)
        assert motion.state == "passed"
    with database.write() as session:
        session.execute(text(f"UPDATE {alteration}"))
    with database.read() as session:
        assert [str(fault) for fault in audit(session)] == [f"group {group_id} entry 0: {reason}"]


def test_what_cannot_be_done_leaves_nothing_half_done(
    database: Database, group_id: int, moment: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The effect is one with the close, or there is none of it."""
    question = decisions.KINDS["question"]

    def half(session: Session, group: groups.Group, _motion: Motion, _now: datetime) -> tuple[()]:
        group.zone = "Africa/Nairobi"
        session.flush()
        raise Refusal("offices-payments-wait")

    broken = type(question)("question", question.describe, half, question.check)
    monkeypatch.setattr(decisions, "KINDS", {**decisions.KINDS, "question": broken})
    with database.write() as session:
        number = ask(session, group_id, "Shall we?", moment.now)
        for person in (1, 2, 3, 4):
            do(session, group_id, number, person, "yes", moment.now)
    with database.read() as session:
        group = groups.group(session, group_id)
        motion = session.get_one(Motion, (group_id, number))
        assert (motion.state, motion.outcome) == ("passed", "offices-payments-wait")
        assert group.zone == "Europe/Brussels"
    # It is done once it can be, by whoever opened it or an officer; not by anybody, and not for ever.
    monkeypatch.setattr(decisions, "KINDS", {**decisions.KINDS, "question": question})
    with database.write() as session:
        group, motion = decisions.take(session, group_id, number)
        assert decisions.may_carry_out(session, group, motion, 1, moment.now)
        assert not decisions.may_carry_out(session, group, motion, 2, moment.now)
        assert not decisions.may_carry_out(session, group, motion, 1, moment.now + timedelta(days=91))
        assert decisions.obstacle_to(session, group, motion, moment.now) is None
        decisions.carry_out(session, group, motion, 1, moment.now)
        with pytest.raises(Refusal, match="vote-nothing-to-do"):
            decisions.carry_out(session, group, motion, 1, moment.now)

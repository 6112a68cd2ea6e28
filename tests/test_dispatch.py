"""One event, one transaction: what is not understood, not possible or too much stops nobody else."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from sqlalchemy import event, select, text, update
from sqlalchemy.exc import OperationalError

from bot import clock, inbox
from bot.database import Database
from bot.inbox import InboxRow, Raw
from bot.messages import Heard, Incoming
from tests.conftest import StoppedClock
from tests.stage import Phone, Stage, _plain


@pytest.fixture
def samuel(stage: Stage) -> Phone:
    return stage.person("Samuel")


@pytest.fixture
def fatou(stage: Stage) -> Phone:
    return stage.person("Fatou")


@pytest.fixture
def five_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.dispatch.PER_MINUTE_MAX", 5)


def states(stage: Stage) -> list[str]:
    with stage.session() as session:
        return list(session.scalars(select(InboxRow.state).order_by(InboxRow.id)))


def store(stage: Stage, incoming: Incoming) -> None:
    """It comes in, and waits."""
    with stage.session() as session:
        raw = Raw(incoming.key, "stage", incoming.sender, json.dumps(_plain(incoming)))
        inbox.receive(session, raw, clock.now())


def try_for(stage: Stage, moment: StoppedClock, *, seconds: int) -> None:
    """The bot works, and works again whatever was raised, as its loop does."""
    for _ in range(seconds):
        stage.work()
        moment.move(seconds=1)


def test_what_cannot_be_opened_is_parked_and_the_next_one_is_heard(
    stage: Stage, samuel: Phone, fatou: Phone, moment: StoppedClock
) -> None:
    with stage.session() as session:
        inbox.receive(session, Raw("stage:sealed", "stage", samuel.external, "{}"), clock.now())
        session.execute(update(InboxRow).values(body=b"another key sealed this"))
    try_for(stage, moment, seconds=8)
    fatou.says("menu")
    assert states(stage) == ["parked", "done"]
    assert fatou.last.buttons


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param("INSERT INTO outbox (key) VALUES (NULL)", id="a rule is broken"),
        pytest.param("INSERT INTO entry (group_id, seq) VALUES (1, 7)", id="a trigger refuses"),
    ],
)
def test_what_the_database_refuses_is_parked_and_the_next_one_is_heard(
    stage: Stage, samuel: Phone, fatou: Phone, moment: StoppedClock, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    samuel.says("menu")
    with monkeypatch.context() as patch:
        patch.setattr("bot.answering.Answer.give", lambda answer: answer.turn.session.execute(text(statement)))
        stage.hear(samuel._incoming(Heard.TEXT, text="something"))
        try_for(stage, moment, seconds=8)
    fatou.says("menu")
    assert states(stage) == ["done", "parked", "done"]
    assert samuel.last.id == "common-our-fault"
    assert fatou.last.buttons


def test_what_fails_even_when_we_say_sorry_is_parked(
    stage: Stage, samuel: Phone, fatou: Phone, moment: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    samuel.says("menu")
    said = len(samuel.messages)
    with monkeypatch.context() as patch:
        patch.setattr("bot.dispatch._Event._turn", lambda _: 1 / 0)
        stage.hear(samuel._incoming(Heard.TEXT, text="something"))
        try_for(stage, moment, seconds=8)
    fatou.says("menu")
    assert states(stage) == ["done", "parked", "done"]
    assert len(samuel.messages) == said


def test_while_the_database_is_out_of_order_an_event_waits_as_it_was(
    stage: Stage, samuel: Phone, database: Database
) -> None:
    samuel.says("menu")

    def full(*_: object) -> None:
        raise OperationalError("INSERT", {}, Exception("database or disk is full"))

    event.listen(database.writer, "before_cursor_execute", full)
    with pytest.raises(OperationalError):
        samuel.says("menu")
    event.remove(database.writer, "before_cursor_execute", full)
    with stage.session() as session:
        inbox.receive(session, Raw("stage:late", "stage", samuel.external, "{"), clock.now())
    stage.work()
    assert states(stage) == ["done", "parked"]


def test_what_another_process_did_in_the_meantime_is_not_put_off(stage: Stage, samuel: Phone) -> None:
    samuel.says("menu")
    with stage.session() as session:
        for _ in range(inbox.TRIES):
            assert not inbox.put_off(session, "stage:1", clock.now(), "it failed here")
    with stage.session() as session:
        row = inbox.by_key(session, "stage:1")
        assert (row.state, row.trace, row.tries) == ("done", "", 0)


@pytest.mark.usefixtures("five_a_minute")
def test_of_a_flood_the_first_are_heard_and_one_answer_says_slow_down(stage: Stage, samuel: Phone) -> None:
    for number in range(9):
        store(stage, samuel._incoming(Heard.TEXT, text=f"nonsense {number}"))
    stage.work()
    said = [message.id for message in samuel.messages]
    assert said.count("common-slow-down") == 1
    assert said[-1] == "common-slow-down"
    assert len(said) > 5


@pytest.mark.usefixtures("five_a_minute")
def test_a_minute_after_a_flood_one_is_heard_again(stage: Stage, samuel: Phone, moment: StoppedClock) -> None:
    for number in range(6):
        samuel.says(f"nonsense {number}")
    assert samuel.last.id == "common-slow-down"
    moment.move(minutes=1)
    assert samuel.says("help").id != "common-slow-down"


@pytest.mark.parametrize("tries", [0, 1])
def test_a_clock_that_is_set_back_keeps_nobody_waiting(
    stage: Stage, samuel: Phone, moment: StoppedClock, tries: int
) -> None:
    incoming = samuel._incoming(Heard.TEXT, text="menu")
    store(stage, incoming)
    if tries:
        with stage.session() as session:
            inbox.put_off(session, incoming.key, clock.now(), "it failed")
    moment.set(clock.now() - timedelta(hours=2))
    stage.work()
    assert states(stage) == ["done"]


@pytest.mark.parametrize("how", ["unblocks", "writes"])
def test_who_comes_back_gets_the_receipt_they_missed(stage: Stage, how: str) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("I paid 50")
    samuel.taps("Yes, cash")
    stage.unreachable.add(samuel.external)
    fatou.taps("I have €50")
    assert samuel.last.id != "receipt-deposit"
    stage.unreachable.clear()
    if how == "unblocks":
        samuel.unblocks()
        assert samuel.last.id == "receipt-deposit"
    else:
        samuel.says("menu")
        assert "receipt-deposit" in [message.id for message in samuel.messages]

"""What the clock does for every book: it proves it each night, and sums up each month."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot import agenda, clock, jobs, ledger, outbox
from bot.cooperative import handovers, people, proofs
from bot.cooperative.heartbeat import Heartbeat
from tests.conftest import StoppedClock
from tests.lending import agreed, given, lending_circle
from tests.stage import Stage

BRUSSELS = ZoneInfo("Europe/Brussels")


def at(stage: Stage, moment: StoppedClock, month: int, day: int, hour: int) -> None:
    """The clock looks at an hour until which nobody was away."""
    moment.set(datetime(2026, month, day, hour, tzinfo=BRUSSELS))
    with stage.session() as session:
        for row in session.scalars(select(Heartbeat)):
            row.at, row.away_from, row.back_at = clock.now(), None, None
    jobs.run_due(stage.database, clock.now())
    stage.deliver()


def test_a_month_is_summed_up_and_each_book_is_proved(
    stage: Stage, moment: StoppedClock, caplog: pytest.LogCaptureFixture
) -> None:
    unity = lending_circle(stage)
    chat = stage.chat(unity)
    given(unity, agreed(unity, "Samuel", 600_00, 6))
    samuel, amina, rosa = unity["Samuel"], unity["Amina"], unity["Rosa"]
    at(stage, moment, 11, 25, 3)
    at(stage, moment, 11, 25, 4)
    with stage.database.read() as session:
        (proof,), head = proofs.latest(session), ledger.head(session, unity.group_id)
    assert (proof.at, proof.seq, proof.fault) == (moment.now, head.seq, "")

    with stage.session() as session:
        _, plain_phone = people.register(session, "sms", "+32470", name="", language_hint="", now=clock.now())
        people.move(session, plain_phone, session.get_one(people.Person, unity["Hiwot"].id), clock.now())
        phone = plain_phone.id
    at(stage, moment, 12, 1, 9)
    assert "summary-mine" not in [message.id for message in samuel.messages], "the first is a day of reminders"
    at(stage, moment, 12, 2, 9)
    mine = samuel.showing("summary-mine").text
    assert "Unity Circle: your November" in mine and "Paid for November: €350" in mine
    assert "Saved: €350" in mine and "L-01" in mine and "€636" in mine
    mark = f"{head.mark[:4]}-{head.mark[4:8]}-{head.mark[8:]}"
    assert f"R-{head.seq:04}" in mine and mark in mine, "their phone is the book's witness"
    assert "Paid for November: €0" in rosa.showing("summary-mine").text
    told = chat.last.text
    assert chat.last.id == "summary-group" and "4 of 12 paid the month in full" in told and "€2,000" in told
    assert mark in told and "€6" not in told, "the one borrower's debt is no total"
    assert sum(message.id == "summary-mine" for message in samuel.messages) == 1
    assert "4 of 12" not in mine, "they read it in the chat"
    with stage.database.read() as session:
        by_sms = outbox.last_to(session, phone)
        told_apart = outbox.said(session, by_sms) if by_sms is not None else None
    lines = told_apart.args["lines"] if told_apart is not None else ()
    assert isinstance(lines, tuple) and "summary-all" in [line.id for line in lines], "no chat reaches her"

    # Somebody who holds the file alters it, where no trigger guards it.
    with stage.session() as session:
        handover = handovers.handover(session, unity.group_id, 1)
        handover.minor += 1_00
    at(stage, moment, 12, 3, 4)
    assert "a book is not proved" in caplog.text
    assert not [message for message in amina.messages if message.id == "proof-fault-at"], "it is four in the morning"
    for hour in (8, 9):
        at(stage, moment, 12, 3, hour)
    at(stage, moment, 12, 4, 9)
    for name in ("Amina", "Daniel", "Fatou"):
        assert [message.id for message in unity[name].messages].count("proof-fault-at") == 1, "each officer, once"
    assert "does not fit at R-0001" in amina.last.text and "I changed nothing" in amina.last.text
    others = unity["Leila"].messages + chat.messages
    assert "proof-fault-at" not in [message.id for message in others]
    found = agenda.agenda(stage.database, moment.now)
    assert not found.is_well and "handover 1 differ" in found.unproved[0]
    with stage.session() as session:
        handovers.handover(session, unity.group_id, 1).minor -= 1_00
    at(stage, moment, 12, 5, 9)
    assert amina.last.id == "proof-again"
    assert agenda.agenda(stage.database, moment.now).is_well

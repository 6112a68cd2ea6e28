"""Somebody cannot pay as agreed: officers see it, the group waives, moves dates or gives up, and no chat hears."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot import clock, jobs
from bot.cooperative import claims, confirmations, groups, handovers, households, loans, motions, offices, people
from bot.cooperative.heartbeat import Heartbeat
from bot.cooperative.offices import Role
from bot.ledger import LoanKind
from tests.conftest import StoppedClock
from tests.lending import (
    agreed,
    all_vote,
    euro,
    given,
    held,
    lending_circle,
    lends,
    life,
    pays,
    state,
    the_book_is_right,
)
from tests.stage import Stage, Unity

BRUSSELS = ZoneInfo("Europe/Brussels")


def until(stage: Stage, moment: StoppedClock, year: int, month: int, day: int) -> None:
    """It is nine in the morning of that day, and the clock looks; nobody was away."""
    moment.set(datetime(year, month, day, 9, 0, tzinfo=BRUSSELS))
    with stage.session() as session:
        for row in session.scalars(select(Heartbeat)):
            row.at, row.away_from, row.back_at = clock.now(), None, None
    jobs.run_due(stage.database, clock.now())
    stage.deliver()


def newest_motion(stage: Stage, unity: Unity) -> int:
    with stage.session() as session:
        return motions.open_in(session, unity.group_id)[-1].number


def correct(unity: Unity, number: int, minor: int) -> None:
    """Samuel says that a payment was another amount, and Fatou agrees."""
    samuel, fatou = unity["Samuel"].id, unity["Fatou"].id
    with unity.stage.session() as session:
        group, wrong = handovers.take(session, unity.group_id, number)
        right = claims.say_correction(
            session, group, wrong, euro(minor), said_by=samuel, key=unity.stage.next_key(), now=clock.now()
        )
        confirmations.confirm(session, group, right, fatou, clock.now())


def test_a_fine_is_waived_dates_are_moved_and_the_rest_is_given_up(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage, fine_minor=200, fine_days=3)
    chat = stage.chat(unity)
    samuel, amina, hiwot = unity["Samuel"], unity["Amina"], unity["Hiwot"]
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    first = pays(unity, loan, 106_00, by="Samuel")
    until(stage, moment, 2027, 1, 28)
    assert state(unity, loan).late_minor == 108_00

    # Officers see it, in words, and members do not.
    hiwot.says("late")
    assert hiwot.last.id == "late-officers-only"
    amina.commands("late")
    text = amina.last.text
    assert "Samuel, L-01: €108 since Sun 24 Jan, 4 days." in text
    assert "Lent now: €500" in text
    assert "Late: €100, that is 20% of what is lent." in text
    assert "1 to 30 days late: loans of €500" in text
    assert "At risk: €0, that is 0% of what is lent." in text

    # The fine: asked for by an officer, voted on in private, and waived.
    before = len(chat.messages)
    amina.taps("L-01 Samuel")
    amina.taps("Waive the fine")
    assert "Samuel does not have to pay €2 of fines for L-01." in amina.last.text
    amina.taps("Ask the group")
    number = newest_motion(stage, unity)
    said_in_chat = [message.text for message in chat.messages[before:]]
    assert chat.screen.showing("motion-card-private"), "a chat hears that there is a vote, and no more"
    assert "does not have to pay €2" in hiwot.showing("motion-ask").text
    assert "your own loan" in samuel.showing("motion-excluded").text
    samuel.taps("Waive the fine")
    assert samuel.last.id == "relief-open-already"
    all_vote(unity, number)
    assert state(unity, loan).late_minor == 106_00
    said_in_chat += [message.text for message in chat.messages[before:]]
    assert not [text for text in said_in_chat if "Samuel" in text or "€" in text or "L-01" in text]
    assert hiwot.showing("motion-agreed")

    # New dates: a pause of two months, asked for by the borrower.
    samuel.says("I need more time")
    assert samuel.last.id == "moretime-late"
    samuel.taps("New dates")
    samuel.taps("2 months")
    assert "Samuel pays €530 for L-01 in 5 payments, from 28 Mar 2027 to 28 Jul 2027." in samuel.last.text
    samuel.taps("Ask the group")
    all_vote(unity, newest_motion(stage, unity))
    stands = state(unity, loan)
    assert (stands.late_minor, stands.left_minor, stands.principal_minor) == (0, 530_00, 500_00)
    assert stands.next is not None and stands.next.due == date(2027, 3, 28)
    amina.commands("late")
    assert "Nothing is late." in amina.last.text and "With new dates: €500" in amina.last.text
    correct(unity, first, 56_00)
    assert state(unity, loan).left_minor == 580_00, "a payment on which the new plan counted was 50 less"
    pays(unity, loan, 106_00, by="Samuel")
    assert state(unity, loan).left_minor == 474_00
    assert the_book_is_right(unity)

    # What never comes is given up, by an officer's motion, as a loss.
    until(stage, moment, 2027, 6, 10)
    amina.commands("late")
    assert "over" not in amina.last.text
    assert "At risk: €450, that is 100% of what is lent." in amina.last.text
    amina.taps("L-01 Samuel")
    amina.taps("Give it up")
    assert "We give up €450 that Samuel still owes for L-01." in amina.last.text
    amina.taps("Ask the group")
    all_vote(unity, newest_motion(stage, unity))
    assert life(unity, loan) == "written-off"
    book = held(unity)
    assert book["losses"] == 450_00 and f"loan:{loan}" not in book
    assert the_book_is_right(unity)


def test_who_joins_later_never_hears_whose_debt_was_voted_on(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage)
    amina = unity["Amina"]
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    with stage.session() as session:
        households.share(session, unity.group_id, unity["Samuel"].id, unity["Hiwot"].id, by=amina.id, now=clock.now())
    until(stage, moment, 2027, 1, 28)
    amina.commands("late")
    amina.taps("L-01 Samuel")
    amina.taps("Give it up")
    amina.taps("Ask the group")
    assert "your household" in unity["Hiwot"].showing("motion-excluded").text
    number = newest_motion(stage, unity)
    nadia = stage.person("Nadia")
    with stage.session() as session:
        person, _ = people.register(session, "stage", nadia.external, name="Nadia", language_hint="en", now=clock.now())
        groups.ask_to_join(session, unity.group_id, person.id, clock.now())
        groups.admit(session, unity.group_id, person.id, clock.now())
        offices.give(session, unity.group(session), person.id, Role.AUDITOR, amina.id, clock.now())

    nadia.says("vote")
    nadia.taps(f"Vote {number}")
    assert nadia.last.id == "motion-not-on-roll-private"
    all_vote(unity, number)
    nadia.taps(f"Vote {number}")
    assert nadia.last.id == "motion-over"
    nadia.commands(f"start v_{unity.group_id}-{number}")
    assert nadia.last.id == "motion-over"
    nadia.says("vote")
    nadia.taps("Last votes")
    assert "Samuel asks for €600" in nadia.last.text, "on that all voted openly"
    assert not [one.text for one in nadia.messages if "give up" in one.text]

    amina.says("vote")
    amina.taps("Last votes")
    assert "We give up €600 that Samuel still owes for L-01." in amina.last.text


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_is_left_of_a_fine_that_is_paid_in_part_is_waived(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage, fine_minor=200, fine_days=3)
    amina, loan = unity["Amina"], agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    until(stage, moment, 2026, 12, 28)
    pays(unity, loan, 50, by="Samuel")
    assert (state(unity, loan).owed[0].fine_minor, held(unity)["fines"]) == (150, -50)
    amina.commands("late")
    amina.taps("L-01 Samuel")
    amina.taps("Waive the fine")
    assert "Samuel does not have to pay €1.50 of fines for L-01." in amina.last.text
    amina.taps("Ask the group")
    all_vote(unity, newest_motion(stage, unity))
    assert (state(unity, loan).owed[0].fine_minor, held(unity)["fines"]) == (0, -50)
    pays(unity, loan, 636_00, by="Samuel")
    assert life(unity, loan) == "repaid" and held(unity)["fines"] == -50
    assert the_book_is_right(unity)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_interest_on_what_is_owed_runs_until_the_new_plan_and_then_on(stage: Stage, moment: StoppedClock) -> None:
    """600 at 2 percent a month, equal instalments, nothing paid; new dates in the middle of the second month."""
    unity = lending_circle(stage, kind=LoanKind.EQUAL_INSTALMENTS, rate_bp=200, fine_minor=500, fine_days=0)
    amina = unity["Amina"]
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    until(stage, moment, 2027, 1, 8)
    assert [one.fine_minor for one in state(unity, loan).owed] == [500, 0, 0, 0, 0, 0]

    amina.commands("late")
    amina.taps("L-01 Samuel")
    amina.taps("New dates")
    amina.taps("Smaller payments")
    amina.says("200")
    assert amina.last.id == "relief-check"
    amina.taps("Back")
    lends(unity, shareout_on=date(2027, 6, 30))
    amina.taps("12 payments")
    assert "All loans are paid back before 30 Jun 2027." in amina.showing("relief-after-shareout").text
    lends(unity, shareout_on=None)
    amina.taps("12 payments")
    assert "Fines that fell stay." in amina.showing("relief-check").text
    amina.taps("Ask the group")
    all_vote(unity, newest_motion(stage, unity))
    owed = state(unity, loan).owed
    assert sum(one.principal_minor for one in owed) == 600_00
    # The interest of the first month had grown, 12.00; and of the 10.10 of the second that of 15 of its 31 days.
    carried = owed[1]
    assert (carried.principal_minor, carried.fine_minor) == (0, 500)
    assert carried.interest_minor == 1_200 + 489
    assert owed[0].due == carried.due == date(2027, 2, 8)
    assert owed[0].interest_minor == 1_200, "and the next month runs on what is owed"
    with stage.session() as session:
        row = loans.loan(session, unity.group_id, loan)
        group = groups.group(session, unity.group_id)
        closing = loans.to_close(session, row, groups.today(group, clock.now()))
    assert sum(one.total_minor for one in closing) == 600_00 + 1_689 + 500, "to close it at once costs no more"

    pays(unity, loan, 600_00 + 1_689 + 500, by="Samuel")
    assert life(unity, loan) == "repaid"
    assert held(unity)["interest"] == -1_689 and held(unity)["fines"] == -500
    assert the_book_is_right(unity)

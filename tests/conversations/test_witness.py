"""Money that was given and is not confirmed: it stands as on the way, and two witnesses or the group settle it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from bot import clock, jobs, ledger
from bot.cooperative import (
    claims,
    confirmations,
    decisions,
    groups,
    guarantees,
    handover_cards,
    handovers,
    loans,
    motions,
    settling,
    witnesses,
)
from bot.cooperative.audit import audit
from bot.cooperative.handovers import Handover, State
from bot.cooperative.motions import Outcome
from bot.cooperative.rules import Together
from bot.cooperative.witnesses import Witness
from bot.errors import Refusal
from bot.money import Money
from tests.conftest import StoppedClock
from tests.jobs.test_jobs import be_there
from tests.lending import all_vote, asked, held, lending_circle, life, put_to_vote, said_given, the_book_is_right
from tests.stage import Stage, Unity

NOTHING, FIFTY, FORTY = (Money(minor, "EUR") for minor in (0, 5_000, 4_000))
VOTERS = ("Amina", "Daniel", "Tesfay", "Hiwot", "Yusuf", "Maria")


def tick(stage: Stage) -> None:
    """The clock looks, and what it said is delivered."""
    be_there(stage)
    jobs.run_due(stage.database, clock.now())
    stage.deliver()


def given(stage: Stage) -> Unity:
    """Samuel saved 50 and wants them back; Fatou, the treasurer, says that she gave them to him: it is P-2."""
    unity = stage.unity(treasurers=("Fatou", "Daniel"), together=Together.TURNS)
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("I paid 50")
    samuel.taps("Yes, cash")
    fatou.taps("I have €50")
    samuel.says("leave")
    samuel.taps("Ask for my money")
    fatou.taps("I gave €50")
    return unity


def silent(stage: Stage, moment: StoppedClock) -> Unity:
    """The same two days later: he has not said a word."""
    unity = given(stage)
    for _ in range(2):
        moment.move(days=1)
        tick(stage)
    return unity


def handover(unity: Unity, number: int = 2) -> Handover:
    with unity.stage.session() as session:
        return handovers.handover(session, unity.group_id, number)


def saved(unity: Unity) -> Money:
    person = unity["Samuel"].id
    with unity.stage.session() as session:
        return ledger.savings_of(session, unity.group_id, person)


def vote(stage: Stage, unity: Unity, choice: str, *, number: int = 1, voters: tuple[str, ...] = VOTERS) -> None:
    people = [unity[name].id for name in voters]
    now = clock.now()
    for person in people:
        with stage.session() as session:
            group, motion = decisions.take(session, unity.group_id, number)
            if motion.is_open:
                decisions.vote(session, group, motion, person, choice, received=now, now=now)
    stage.deliver()


def test_two_who_saw_it_confirm_it_and_the_receiver_may_say_no(stage: Stage, moment: StoppedClock) -> None:
    unity = given(stage)
    samuel, fatou, amina = unity["Samuel"], unity["Fatou"], unity["Amina"]
    hiwot, yusuf = unity["Hiwot"], unity["Yusuf"]
    assert "👁 Two witnesses" not in fatou.last.buttons, "he is given two days"
    moment.move(days=1)
    tick(stage)
    moment.move(days=1)
    tick(stage)
    assert fatou.last.id == "witness-silent"
    assert amina.last.id == "remind-officer"
    assert fatou.last.buttons[:2] == amina.last.buttons[:2] == ["👁 Two witnesses", "🗳 Ask the group"]
    assert not any("witness" in message.id for message in samuel.messages), "the receiver names no witnesses"

    amina.taps("Two witnesses")
    assert not {"Samuel", "Fatou", "Amina"} & set(amina.last.buttons), "neither hand, nor whoever asks"
    fatou.taps("Two witnesses")
    fatou.taps("Hiwot")
    assert "Hiwot" not in fatou.last.buttons
    fatou.taps("Yusuf")
    assert "come to know the amount" in fatou.last.text
    fatou.taps("Ask them", times=2)
    amina.taps("Daniel")
    amina.taps("Tesfay")
    amina.taps("Ask them")
    assert amina.showing("witness-named-already")
    assert "Tesfay" not in str(unity["Tesfay"].messages)
    assert samuel.last.id == "witness-meanwhile"
    assert samuel.last.buttons[0] == "✅ I have €50", "his word is still the first"
    assert hiwot.last.id == "witness-ask"

    moment.move(days=1)
    tick(stage)
    assert [message.id for message in hiwot.messages] == ["witness-ask", "witness-ask"], "reminded once"
    saw = hiwot.last.tokens["👁 I saw it"]
    samuel.taps_token(saw)
    assert samuel.last.id == "button-not-yours"
    hiwot.taps_token(saw)
    assert (hiwot.last.id, handover(unity).state) == ("witness-you-saw", State.WAITING)
    hiwot.taps_token(saw)
    assert hiwot.last.id == "witness-answered-already"
    hiwot.taps("Take it back")
    assert hiwot.showing("witness-ask").buttons
    hiwot.says("menu")
    hiwot.taps("Waiting (1)")
    hiwot.taps("I saw it")
    assert saved(unity) == FIFTY, "one pair of eyes is not enough"
    yusuf.taps("I saw it", times=2)
    assert yusuf.showing("witness-written")
    assert saved(unity) == NOTHING
    assert handover(unity).answered_by == yusuf.id
    assert samuel.last.id == fatou.last.id == "witness-receipt", "he hears of it at once"
    assert "Hiwot and Yusuf saw it" in samuel.last.text
    assert not any("held" in message.args for phone in (hiwot, yusuf) for message in phone.messages)
    fatou.taps("Share")
    assert "confirmed by Hiwot and Yusuf" in fatou.last.text
    assert the_book_is_right(unity)
    with stage.session() as session:
        session.execute(update(Witness).where(Witness.person_id == hiwot.id).values(saw=False))
        assert [fault.reason for fault in audit(session)] == ["handover 2 was confirmed by nobody who could"]
        session.rollback()

    moment.move(days=1)
    samuel.taps("Not right")
    assert samuel.last.id == "handover-help-asked"
    assert amina.last.id == "witness-please-help"
    samuel.taps("Ask the group")
    samuel.taps("Ask the group")
    vote(stage, unity, "no")
    assert samuel.showing("settle-crossed-out") and fatou.showing("settle-crossed-out")
    assert handover(unity).state == State.UNDONE
    assert saved(unity) == FIFTY
    assert the_book_is_right(unity)


def test_after_an_i_did_not_the_group_decides_and_its_chat_reads_no_name_and_no_amount(
    stage: Stage, moment: StoppedClock
) -> None:
    unity = silent(stage, moment)
    chat = stage.chat(unity)
    samuel, fatou, hiwot, yusuf = (unity[name] for name in ("Samuel", "Fatou", "Hiwot", "Yusuf"))
    have_it = samuel.last.tokens["✅ I have €50"]
    with stage.session() as session:
        group, waits = handovers.take(session, unity.group_id, 2)
        asked = [hiwot.id, unity["Rosa"].id]
        witnesses.name(session, waits, asked, by=fatou.id, now=clock.now())
        # Who leaves before they answered makes room for somebody else; what was seen stays seen.
        decisions.leave(session, group, asked[1], clock.now())
    fatou.taps("Two witnesses")
    assert "Rosa" not in fatou.last.buttons
    fatou.taps("Yusuf")
    fatou.taps("Ask them")
    yusuf.taps("I did not")
    assert yusuf.last.id == "witness-you-did-not"
    assert fatou.last.id == "witness-split"
    assert "👁 Two witnesses" not in fatou.last.buttons, "nobody asks until two say yes"
    with stage.session() as session:
        group, waits = handovers.take(session, unity.group_id, 2)
        about, leila = settling.subject_about(waits), unity["Leila"].id
        with pytest.raises(Refusal, match="witness-not-needed"):
            witnesses.answer(session, group, waits, hiwot.id, saw=True, now=clock.now())
        with pytest.raises(Refusal, match="settle-not-yours"):
            decisions.preview(session, group, "settle", about, by=leila, now=clock.now())
    fatou.taps("Ask the group")
    assert "names no amount" in fatou.last.text
    fatou.taps("Ask the group", times=2)
    assert "Fatou gave Samuel" in hiwot.last.text
    assert "50" not in hiwot.last.text
    for hand in (samuel, fatou):
        assert hand.showing("motion-excluded"), "neither of the two votes"
    with stage.session() as session:
        # What is on the way is not given twice.
        group = unity.group(session)
        with pytest.raises(Refusal, match="handover-more-than-saved"):
            claims.say_withdrawal(session, group, samuel.id, FIFTY, said_by=fatou.id, key="again", now=clock.now())
        session.rollback()
    vote(stage, unity, "yes")
    assert saved(unity) == NOTHING
    settled = handover(unity)
    assert (settled.state, settled.answered_by, settled.settled_by) == (State.CONFIRMED, None, 1)
    assert samuel.showing("settle-counts") and fatou.showing("settle-counts")
    for word in ("Samuel", "Fatou", "50"):
        assert not any(word in message.text for message in chat.messages if message.id.startswith("motion"))
    assert chat.last.id == "motion-over"
    samuel.taps_token(have_it)
    assert samuel.last.id == "settle-already"
    assert the_book_is_right(unity)
    with stage.session() as session:
        session.execute(update(Handover).where(Handover.number == 2).values(settled_by=None))
        assert [fault.reason for fault in audit(session)] == ["handover 2 was confirmed by nobody who could"]
        session.rollback()


def test_against_a_no_it_takes_the_group_and_who_is_not_believed_keeps_the_money(
    stage: Stage, moment: StoppedClock
) -> None:
    unity = given(stage)
    samuel, fatou, amina = unity["Samuel"], unity["Fatou"], unity["Amina"]
    samuel.taps("No")
    assert "🗳 Ask the group" not in samuel.last.buttons
    moment.move(days=2)
    tick(stage)
    assert samuel.last.buttons[-1] == fatou.last.buttons[-1] == "🗳 Ask the group"
    assert amina.last.id == "remind-denied"
    people = [unity["Hiwot"].id, unity["Yusuf"].id]
    with stage.session() as session:
        denied = handovers.handover(session, unity.group_id, 2)
        with pytest.raises(Refusal, match="witness-not-silent"):
            witnesses.name(session, denied, people, by=fatou.id, now=clock.now())

    # Too few vote: nothing is decided, and it may be asked again. What the two settle themselves, nobody votes on.
    amina.taps("Ask the group")
    amina.taps("Ask the group")
    samuel.taps("Ask the group")
    assert samuel.showing("motion-open-already")
    vote(stage, unity, "no", voters=VOTERS[:1])
    moment.move(days=4)
    tick(stage)
    with stage.session() as session:
        group, motion = decisions.take(session, unity.group_id, 1)
        decisions.close(session, group, motion, clock.now())
        assert motion.outcome == Outcome.NO_QUORUM
    assert handover(unity).state == State.DECLINED
    samuel.taps("Ask the group")
    samuel.taps("Ask the group")
    fatou.taps("Take back")
    with stage.session() as session:
        assert motions.motion(session, unity.group_id, 2).outcome == Outcome.ANSWERED
    assert amina.showing("motion-answered")

    fatou.says("menu")
    with stage.session() as session:
        group = groups.lock(session, unity.group_id)
        again = claims.say_withdrawal(session, group, samuel.id, FIFTY, said_by=fatou.id, key="two", now=clock.now())
        confirmations.decline(session, again, samuel.id, clock.now())
        subject = settling.subject_about(again)
        with pytest.raises(Refusal, match="witness-too-early"):
            decisions.open_motion(session, group, "settle", subject, by=samuel.id, key="early", now=clock.now())
        later = clock.now() + timedelta(days=2)
        decisions.open_motion(session, group, "settle", subject, by=samuel.id, key="late", now=later)
    vote(stage, unity, "no", number=3)
    assert handover(unity, 3).state == State.TAKEN_BACK
    assert samuel.showing("settle-not-given") and fatou.showing("settle-not-given")
    assert amina.showing("motion-rejected-done")
    assert saved(unity) == FIFTY
    assert the_book_is_right(unity)


def test_of_two_amounts_a_no_makes_the_one_count_that_was_counted(stage: Stage, moment: StoppedClock) -> None:
    unity = given(stage)
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.taps("Other amount")
    samuel.says("40")
    fatou.taps("No")
    moment.move(days=2)
    tick(stage)
    samuel.taps("Ask the group")
    assert "as much as Fatou says" in samuel.last.text
    samuel.taps("Ask the group")
    vote(stage, unity, "no")
    settled = handover(unity)
    assert (settled.state, settled.minor, settled.answered_by) == (State.CONFIRMED, FORTY.minor, samuel.id)
    assert saved(unity) == Money(1_000, "EUR")
    assert the_book_is_right(unity)


def test_a_loan_nobody_confirms_begins_with_two_witnesses_and_waits_again_if_the_group_says_no(
    stage: Stage, moment: StoppedClock
) -> None:
    unity = lending_circle(stage, guarantors=1)
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    hiwot, yusuf, kofi = (unity[name].id for name in ("Hiwot", "Yusuf", "Kofi"))
    loan = asked(unity, "Samuel", 600_00, 6, guarantors=["Hiwot"])
    with stage.session() as session:
        group = groups.lock(session, unity.group_id)
        guarantees.accept(session, group, loans.loan(session, group.id, loan), hiwot, Money(60_000, "EUR"), clock.now())
    all_vote(unity, put_to_vote(unity, loan))
    before = held(unity)
    number = said_given(unity, loan)
    given_on = clock.now().date()
    for _ in range(2):
        moment.move(days=1)
        tick(stage)
    assert fatou.last.id == "witness-silent"
    with stage.session() as session:
        group, waits = handovers.take(session, unity.group_id, number)
        could = witnesses.could_be(session, waits, fatou.id)
        assert {yusuf, kofi} <= set(could)
        assert hiwot not in could, "whoever stands in for the loan has something to lose by it"
        witnesses.name(session, waits, [yusuf, kofi], by=fatou.id, now=clock.now())
        handover_cards.show(session, group, waits, clock.now())
    stage.deliver()
    assert life(unity, loan) == "on-the-way"
    stage.at_once(*((unity[name], unity[name].last.tokens["👁 I saw it"]) for name in ("Yusuf", "Kofi")))
    assert life(unity, loan) == "running"
    assert held(unity) == {**before, "cash:Fatou": 1_400_00, f"loan:{loan}": 600_00}
    assert samuel.last.id == "witness-receipt"
    assert "⚠ Not right" in samuel.last.buttons
    with stage.session() as session:
        assert loans.loan(session, unity.group_id, loan).started_on == given_on, "it runs from the day it was given"
    assert the_book_is_right(unity)

    samuel.taps("Not right")
    samuel.taps("Ask the group")
    samuel.taps("Ask the group")
    all_vote(unity, 2, "no")
    assert life(unity, loan) == "agreed"
    assert held(unity) == before
    assert fatou.showing("loan-please-give"), "it is still to be given"
    assert the_book_is_right(unity)

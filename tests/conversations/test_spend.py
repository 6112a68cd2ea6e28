"""The group spends some of its money: agreed by a vote, paid by a treasurer, seen by another officer."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from bot import clock, ledger
from bot.cooperative import claims, confirmations, decisions, groups, spending_motion
from bot.cooperative.audit import audit
from bot.cooperative.spendings import Spending
from bot.errors import Refusal
from bot.money import Money
from tests.conftest import StoppedClock
from tests.conversations.test_witness import tick, vote
from tests.lending import the_book_is_right
from tests.stage import Stage, Unity


def euro(minor: int) -> Money:
    return Money(minor, "EUR")


def saved_up(stage: Stage, *, treasurers: tuple[str, ...] = ("Fatou", "Daniel")) -> Unity:
    """Three members have saved 50 each with Fatou: 150 in the box, of which the rules keep 15 there."""
    unity = stage.unity(treasurers=treasurers)
    for name in ("Samuel", "Hiwot", "Yusuf"):
        unity[name].says("I paid 50")
        unity[name].taps("Yes, cash")
        unity["Fatou"].taps("I have €50")
    return unity


VOTERS = ("Amina", "Fatou", "Tesfay", "Hiwot", "Yusuf", "Maria", "Kofi")


def agreed(stage: Stage, unity: Unity, number: int, amount: str, what: str) -> None:
    """Samuel proposes it, and the group agrees."""
    samuel = unity["Samuel"]
    samuel.says("propose")
    samuel.taps("Spend money")
    samuel.says(amount)
    samuel.says(what)
    samuel.taps("Ask the group")
    vote(stage, unity, "yes", number=number, voters=VOTERS)


def can_spend(unity: Unity) -> Money:
    with unity.stage.session() as session:
        return spending_motion.can_spend(session, unity.group(session))


def held(unity: Unity, name: str = "Fatou") -> Money:
    person = unity[name].id
    with unity.stage.session() as session:
        return ledger.balance(session, unity.group_id, ledger.cash(person))


def spent(unity: Unity) -> Money:
    with unity.stage.session() as session:
        return ledger.balance(session, unity.group_id, ledger.spending())


def test_what_the_group_agreed_to_is_paid_by_one_officer_and_seen_by_another(
    stage: Stage, moment: StoppedClock
) -> None:
    unity = saved_up(stage)
    chat = stage.chat(unity)
    samuel, fatou, daniel, amina = (unity[name] for name in ("Samuel", "Fatou", "Daniel", "Amina"))
    samuel.says("propose")
    samuel.taps("Spend money")
    assert samuel.last.args["most"] == euro(13_500), "the rules keep a tenth in the box"
    samuel.says("140")
    samuel.says("the hall")
    assert samuel.showing("spend-too-much").args["most"] == euro(13_500)
    samuel.taps("Back")
    samuel.says("80")
    samuel.says("the hall")
    assert "up to €80 on: the hall" in samuel.last.text
    assert "€55 stays free" in samuel.last.text
    samuel.taps("Ask the group", times=2)
    vote(stage, unity, "yes", voters=VOTERS)
    assert "€80" in chat.screen.showing("motion-agreed").text
    assert fatou.last.id == daniel.last.id == "spend-card-please-pay"
    assert can_spend(unity) == euro(5_500), "it is spoken for"

    eighty = daniel.last.tokens["✅ I paid €80"]
    daniel.taps("I paid €80")
    assert daniel.showing("handover-more-than-held"), "he holds none of it"
    fatou.taps("Other amount")
    fatou.says("50")
    assert fatou.showing("handover-waiting")
    assert amina.last.id == "handover-ask-spending"
    assert "the hall" in amina.last.text
    assert not any("ask-spending" in message.id for message in fatou.messages), "nobody confirms for themselves"
    assert not any("ask-spending" in message.id for message in samuel.messages), "an officer sees it"
    daniel.taps_token(eighty)
    assert daniel.showing("spend-not-more").args["left"] == euro(3_000)
    assert can_spend(unity) == euro(10_000 - 3_000 - 1_000), "what was said to be spent is in the box no more"
    amina.taps("I saw it", times=2)
    assert amina.showing("receipt-spending-seen")
    assert fatou.showing("receipt-spending").args["held"] == euro(10_000)
    assert (held(unity), spent(unity)) == (euro(10_000), euro(5_000))
    assert "Paid: €50" in chat.screen.showing("spend-card-group").text
    assert the_book_is_right(unity)

    # Tapped by mistake: it is asked anew, and counts once.
    amina.taps("Undo")
    assert spent(unity) == euro(0)
    amina.taps("I saw it")
    assert spent(unity) == euro(5_000)
    fatou.taps("I paid €30", times=2)
    fatou.taps("That was all")
    fatou.taps("Yes")
    amina.taps("Other amount")
    amina.says("35")
    assert amina.showing("spend-not-more")
    amina.says("20")
    fatou.taps("It was €20")
    assert (held(unity), spent(unity)) == (euro(8_000), euro(7_000))
    assert fatou.showing("spend-card-ended")
    assert can_spend(unity) == euro(8_000 - 800)
    daniel.taps_token(eighty)
    assert daniel.showing("spend-ended")
    assert the_book_is_right(unity)
    with stage.session() as session:
        session.execute(update(Spending).values(minor=6_000))
        assert [fault.reason for fault in audit(session)] == ["of spending 1 7000 were paid, and 6000 agreed"]
        session.rollback()


def test_what_is_not_spent_in_90_days_is_free_again(stage: Stage, moment: StoppedClock) -> None:
    unity = saved_up(stage)
    agreed(stage, unity, 1, "80", "the hall")
    agreed(stage, unity, 2, "55", "a stove")
    fatou, amina = unity["Fatou"], unity["Amina"]
    samuel = unity["Samuel"].id
    with stage.session() as session:
        tea = spending_motion.subject_for(euro(100), "tea")
        with pytest.raises(Refusal, match="spend-nothing-there"):
            decisions.preview(session, unity.group(session), "spend", tea, by=samuel, now=clock.now())
    fatou.says("menu")
    fatou.taps("Waiting (2)")
    assert [one.args["what"] for one in fatou.messages[-3:-1]] == ["the hall", "a stove"]
    stove = fatou.showing("spend-card-please-pay").tokens["✅ I paid €55"]
    fatou.taps_token(stove)
    moment.move(days=90)
    tick(stage)
    assert fatou.showing("spend-time-over").args["rest"] == euro(8_000)
    assert can_spend(unity) == euro(9_500 - 950), "what Fatou says she spent is gone already"
    fatou.taps_token(stove)
    assert fatou.showing("spend-ended")
    amina.taps("I saw it")
    assert (held(unity), spent(unity)) == (euro(9_500), euro(5_500))
    assert the_book_is_right(unity)


def test_what_was_agreed_and_is_not_there_any_more_waits_until_it_is(stage: Stage, moment: StoppedClock) -> None:
    unity = saved_up(stage)
    samuel, fatou, amina = unity["Samuel"].id, unity["Fatou"], unity["Amina"]
    with stage.session() as session:
        group = groups.lock(session, unity.group_id)
        cow = spending_motion.subject_for(euro(13_000), "a cow")
        decisions.open_motion(session, group, "spend", cow, by=samuel, key="cow", now=clock.now())
        given = claims.say_withdrawal(session, group, samuel, euro(5_000), said_by=fatou.id, key="out", now=clock.now())
        confirmations.confirm(session, group, given, samuel, clock.now())
    vote(stage, unity, "yes", voters=VOTERS)
    assert fatou.last.id == amina.last.id == "motion-to-do-later"
    amina.taps("Do it now")
    assert amina.showing("spend-too-much").args["most"] == euro(9_000)
    for name in ("Rosa", "Maria"):
        unity[name].says("I paid 50")
        unity[name].taps("Yes, cash")
        fatou.taps("I have €50")
    amina.taps("Do it now")
    assert fatou.showing("spend-card-please-pay")
    paid = fatou.showing("spend-card-please-pay").tokens["✅ I paid €130"]
    stage.at_once((fatou, paid), (fatou, paid))
    assert fatou.showing("spend-all-said")
    amina.taps("I saw it")
    assert (held(unity), spent(unity)) == (euro(7_000), euro(13_000))
    assert the_book_is_right(unity)

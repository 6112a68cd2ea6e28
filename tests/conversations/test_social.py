"""The social box: paid into, agreed on by two officers, given at any hour; and nobody else learns for whom or why."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot import clock, jobs, ledger
from bot.cooperative import rules
from bot.cooperative.rules import Helping
from tests.conftest import StoppedClock
from tests.lending import the_book_is_right
from tests.stage import Stage, Unity


def with_box(stage: Stage) -> Unity:
    """Five euro a month each, up to 150 for an illness; Samuel, Hiwot and Kofi paid 100 into it once."""
    unity = stage.unity()
    with stage.session() as session:
        helping = Helping(social_minor=5_00, illness_minor=150_00, funeral_minor=300_00)
        rules.adopt(
            session, unity.group_id, replace(rules.rules_of(session, unity.group_id), helping=helping), 1, clock.now()
        )
    fatou = unity["Fatou"]
    for name in ("Samuel", "Hiwot", "Kofi"):
        unity[name].says("social box")
        unity[name].taps("I paid into it")
        unity[name].says("100")
        unity[name].taps("Yes, cash")
        assert f"{name} says: I paid €100 into the social box" in fatou.last.text
        fatou.taps("I have €100")
        assert "you paid €100 into the social box" in unity[name].last.text
    return unity


def test_help_is_agreed_by_two_given_at_night_and_no_one_else_hears(stage: Stage, moment: StoppedClock) -> None:
    unity = with_box(stage)
    chat = stage.chat(unity)
    hiwot, amina, daniel, fatou, tesfay, kofi = (
        unity[name] for name in ("Hiwot", "Amina", "Daniel", "Fatou", "Tesfay", "Kofi")
    )
    moment.set(datetime(2026, 11, 27, 23, 40, tzinfo=ZoneInfo("Europe/Brussels")))
    hiwot.says("I need help")
    assert "Only the officers who decide see it" in hiwot.last.text and "🏠 Home" not in hiwot.last.buttons
    hiwot.taps("Illness")
    hiwot.says("500")
    assert "€150 at most" in hiwot.showing("aid-not-so-much").text
    hiwot.says("a lot")
    hiwot.says("150")
    hiwot.says("my boy is in hospital")
    assert "for an illness" in hiwot.last.text and "my boy is in hospital" in hiwot.last.text
    hiwot.taps("Send")
    asked = amina.showing("aid-please-decide").text
    assert "Hiwot asks for €150, for an illness" in asked and "my boy" in asked and "has €300" in asked
    assert "0 of 2 have said yes so far" in hiwot.last.text

    # Two of the officers agree; the treasurer gives it at once, in the middle of the night.
    amina.taps("Yes", message=amina.showing("aid-please-decide"))
    assert "1 of 2 have said yes so far" in hiwot.last.text
    tesfay.taps("No", message=tesfay.showing("aid-please-decide"))
    daniel.taps("Yes", message=daniel.showing("aid-please-decide"))
    assert "Agreed: €150" in hiwot.last.text
    give = fatou.showing("aid-please-give").text
    assert "give Hiwot €150" in give and "hospital" not in give
    fatou.taps("I gave €150")
    hiwot.taps("I have €150")
    assert "It is a gift" in hiwot.showing("receipt-help").text
    heard = [*chat.messages, *kofi.messages]
    assert not any("Hiwot" in message.text for message in heard), "nobody else hears"
    with stage.session() as session:
        assert ledger.balance(session, unity.group_id, ledger.social()).minor == -150_00
        assert not ledger.savings_of(session, unity.group_id, hiwot.id)
    assert the_book_is_right(unity)

    # Whoever has not paid this month's five euro is reminded by the day, with the way to pay them.
    moment.set(datetime(2026, 11, 30, 12, 0, tzinfo=ZoneInfo("Europe/Brussels")))
    jobs.run_due(stage.database, clock.now())
    stage.deliver()
    assert "€5 for the social box, November" in amina.last.text
    assert "social box" not in kofi.last.text, "he has paid more than that"

    # The month's summary tells the group that somebody was helped, and what is left.
    moment.set(datetime(2026, 12, 2, 12, 0, tzinfo=ZoneInfo("Europe/Brussels")))
    jobs.run_due(stage.database, clock.now())
    stage.deliver()
    summary = chat.screen.showing("summary-group").text
    assert "1 person helped, €150. It has €150" in summary and "Hiwot" not in summary


def test_what_is_not_there_or_not_agreed_is_not_given(stage: Stage, moment: StoppedClock) -> None:
    unity = with_box(stage)
    hiwot, kofi, amina, daniel = (unity[name] for name in ("Hiwot", "Kofi", "Amina", "Daniel"))

    def asks(name: str, amount: str) -> None:
        member = unity[name]
        member.says("I need help")
        member.taps("Funeral")
        member.says(amount)
        member.taps("No more")
        member.taps("Send")

    asks("Hiwot", "200")
    asks("Kofi", "200")
    for officer in (amina, daniel):
        officer.taps("Yes", message=officer.messages[-2])
    assert "Agreed: €200" in hiwot.last.text
    amina.taps("Yes", message=amina.showing("aid-please-decide"))
    daniel.taps("Yes", message=daniel.showing("aid-please-decide"))
    assert "has only €100 free" in daniel.showing("aid-box-short").text, "what is promised is not promised twice"
    kofi.taps("Withdraw it")
    assert "You took it back" in kofi.last.text

    # Three officers of four say no: two cannot agree any more.
    asks("Kofi", "50")
    for name in ("Amina", "Daniel", "Fatou"):
        unity[name].taps("No", message=unity[name].showing("aid-please-decide"))
    assert "could not agree" in kofi.last.text
    assert unity["Tesfay"].last.id == "aid-over-turned-down", "nobody is asked any more"

    # An officer asks as others do, and has no say in it.
    asks("Amina", "20")
    assert amina.last.id == "aid-mine-asked" and unity["Daniel"].last.id == "aid-please-decide"
    moment.move(days=15)
    jobs.run_due(stage.database, clock.now())
    stage.deliver()
    assert "aid-mine-turned-down" in [message.id for message in amina.messages], "it does not wait for ever"
    assert the_book_is_right(unity)

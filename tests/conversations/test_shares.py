"""Saving in shares of one price: so many at a time, whole ones only, and the price stays until the year is shared."""

from __future__ import annotations

from dataclasses import replace

from bot import clock, ledger
from bot.cooperative import rules
from tests.conversations.test_witness import tick, vote
from tests.lending import the_book_is_right
from tests.stage import Stage, Unity


def in_shares(stage: Stage, price: int = 10_00) -> Unity:
    unity = stage.unity()
    with stage.session() as session:
        now = replace(rules.rules_of(session, unity.group_id), share_minor=price, shares_max=5)
        rules.adopt(session, unity.group_id, now, 1, clock.now())
    return unity


def test_members_buy_whole_shares_as_many_as_the_rules_allow(stage: Stage) -> None:
    unity = in_shares(stage)
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("I paid")
    assert "One costs €10" in samuel.last.text
    samuel.taps("3 = €30")
    samuel.taps("Yes, cash")
    fatou.taps("I have €30")
    assert "3 shares more. You have 3, €30." in samuel.last.text and "3 shares" not in fatou.last.text
    samuel.says("I paid 25")
    samuel.taps("Yes, cash")
    assert "whole shares" in samuel.showing("shares-not-whole").text
    samuel.says("cancel")
    samuel.says("I paid 30")
    samuel.taps("Yes, cash")
    assert "You can pay €20 more" in samuel.showing("shares-too-many").text
    samuel.says("cancel")
    samuel.says("I paid 20")
    samuel.taps("Yes, cash")
    fatou.taps("Other amount")
    fatou.says("15")
    assert "whole shares" in fatou.showing("shares-not-whole").text
    fatou.says("cancel")
    fatou.taps("I have €20")
    samuel.says("book")
    assert "5 shares of €10" in samuel.last.text
    samuel.says("I paid 10")
    samuel.taps("Yes, cash")
    assert "all 5 shares of this month" in samuel.showing("shares-too-many").text
    with stage.session() as session:
        assert ledger.savings_of(session, unity.group_id, samuel.id).minor == 50_00
    assert the_book_is_right(unity)


def test_a_group_agrees_on_shares_before_anybody_saved_and_then_the_price_stays(stage: Stage) -> None:
    unity = stage.unity()
    amina, samuel, fatou = unity["Amina"], unity["Samuel"], unity["Fatou"]
    amina.says("change a rule")
    amina.taps("Saving")
    amina.taps("Price of a share")
    amina.says("30")
    assert "whole number of shares" in amina.showing("rules-share-does-not-fit").text
    amina.taps("€10")
    amina.taps("Ask the group")
    vote(stage, unity, "yes", number=1, voters=("Amina", "Fatou", "Tesfay", "Hiwot", "Yusuf", "Maria", "Kofi"))
    tick(stage)
    samuel.says("I paid")
    samuel.taps("1 = €10")
    samuel.taps("Yes, cash")
    fatou.taps("I have €10")
    amina.says("rules")
    assert "One share costs €10" in amina.last.text and "5 shares a month at most" in amina.last.text
    amina.says("change a rule")
    amina.taps("Saving")
    amina.taps("Price of a share")
    amina.taps("No shares")
    assert "same all year" in amina.showing("shares-price-is-fixed").text

"""Leaving, with money open and without; and the box that goes from one treasurer to the next."""

from __future__ import annotations

import pytest

from bot import ledger
from bot.cooperative import groups, offices
from bot.cooperative.audit import audit
from bot.cooperative.groups import Life
from bot.cooperative.offices import Role
from bot.money import Money
from tests.stage import Stage, Unity

FIFTY = Money(5_000, "EUR")


def pays(unity: Unity, name: str, treasurer: str = "Fatou") -> None:
    unity[name].says("I paid 50")
    unity[name].taps("Yes, cash")
    unity[treasurer].taps("I have €50")


def life(unity: Unity, name: str) -> str:
    person = unity[name].id
    with unity.stage.session() as session:
        member = groups.membership(session, unity.group_id, person)
        assert member is not None
        return member.life


def held(unity: Unity, name: str) -> Money:
    person = unity[name].id
    with unity.stage.session() as session:
        return ledger.balance(session, unity.group_id, ledger.cash(person))


def saved(unity: Unity, name: str) -> Money:
    person = unity[name].id
    with unity.stage.session() as session:
        return ledger.savings_of(session, unity.group_id, person)


def the_book_is_right(unity: Unity) -> bool:
    with unity.stage.session() as session:
        return not list(audit(session)) and not list(ledger.verify(session))


def test_a_member_without_money_leaves_and_the_officers_hear(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    rosa = unity["Rosa"]
    rosa.commands("group")
    rosa.taps("Leave")
    assert rosa.last.id == "leave-sure"
    rosa.taps("Cancel")
    assert life(unity, "Rosa") == Life.ACTIVE
    rosa.says("leave")
    rosa.taps("Yes, I leave")
    assert rosa.last.id == "leave-done"
    assert life(unity, "Rosa") == Life.LEFT
    assert unity["Amina"].last.id == "leave-told"
    assert not unity["Samuel"].messages
    assert [one.id for one in chat.messages] == ["month-card"]
    assert chat.last.args["members"] == 11
    rosa.says("I paid 50")
    assert rosa.last.id in ("common-no-group", "unknown-guesses", "common-not-a-member")


def test_savings_are_paid_out_by_two_hands_before_leaving(stage: Stage) -> None:
    unity = stage.unity(treasurers=("Fatou", "Daniel"))
    chat = stage.chat(unity)
    samuel, fatou, daniel = unity["Samuel"], unity["Fatou"], unity["Daniel"]
    pays(unity, "Samuel")
    pays(unity, "Hiwot")

    samuel.says("leave")
    assert samuel.last.id == "leave-money-open"
    assert samuel.last.args["saved"] == FIFTY
    samuel.taps("Ask for my money")
    assert samuel.last.id == "leave-asked"
    assert fatou.last.id == daniel.last.id == "leave-please-pay"

    daniel.taps("I gave €50")
    assert daniel.showing("handover-more-than-held"), "he holds nothing"
    fatou.taps("I gave €50")
    assert fatou.last.id == "handover-waiting"
    assert daniel.showing("leave-being-paid")
    assert samuel.last.id == "handover-ask-withdrawal"
    assert saved(unity, "Samuel") == FIFTY, "one hand alone changes nothing"
    samuel.says("leave")
    assert samuel.last.id == "leave-on-the-way"

    samuel.taps("I have €50")
    assert samuel.showing("receipt-withdrawal").args["saved"] == Money(0, "EUR")
    assert fatou.last.id == "receipt-withdrawal-counted"
    assert fatou.last.args["held"] == FIFTY
    assert any("Not right" in label for label in fatou.last.buttons), "what was paid out can be put right"
    assert unity["Amina"].messages == [], "a payout is between two people"
    assert (saved(unity, "Samuel"), held(unity, "Fatou")) == (Money(0, "EUR"), FIFTY)

    samuel.says("leave")
    samuel.taps("Yes, I leave")
    assert life(unity, "Samuel") == Life.LEFT
    assert the_book_is_right(unity)
    assert all(one.id == "month-card" for one in chat.messages)
    assert not any("Samuel" in one.text or "€" in one.text for one in chat.messages)


def test_the_same_savings_are_not_promised_twice(stage: Stage) -> None:
    unity = stage.unity(treasurers=("Fatou", "Daniel"))
    samuel, fatou, daniel = unity["Samuel"], unity["Fatou"], unity["Daniel"]
    pays(unity, "Samuel")
    pays(unity, "Hiwot", "Daniel")
    samuel.says("leave")
    samuel.taps("Ask for my money")
    old = daniel.last.tokens["✅ I gave €50"]
    fatou.taps("I gave €50", times=2)
    daniel.taps_token(old)
    assert daniel.last.id == "handover-more-than-saved"
    samuel.taps("I have €50")
    assert held(unity, "Fatou") == Money(0, "EUR")
    assert held(unity, "Daniel") == FIFTY
    assert the_book_is_right(unity)


def test_a_part_is_paid_out_and_counted_otherwise(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    pays(unity, "Samuel")
    samuel.says("leave")
    samuel.taps("Ask for my money")
    fatou.taps("Other amount")
    assert fatou.last.id == "leave-how-much"
    fatou.says("60")
    assert fatou.showing("handover-more-than-saved")
    fatou.says("30")
    samuel.taps("Other amount")
    samuel.says("20")
    fatou.taps("It was €20")
    assert saved(unity, "Samuel") == Money(3_000, "EUR")
    assert the_book_is_right(unity)


def test_only_a_treasurer_pays_out_and_nobody_pays_themselves(stage: Stage) -> None:
    unity = stage.unity()
    fatou = unity["Fatou"]
    pays(unity, "Samuel")
    fatou.says("I paid 50")
    fatou.taps("Yes, cash")
    unity["Amina"].taps("I have €50")
    fatou.says("leave")
    assert fatou.last.id == "leave-cash-held"
    unity["Samuel"].says("leave")
    unity["Samuel"].taps("Ask for my money")
    unity["Hiwot"].taps_token(fatou.last.tokens["✅ I gave €50"])
    assert unity["Hiwot"].last.id == "button-not-yours"


def test_the_box_goes_to_another_treasurer_and_the_first_may_leave(stage: Stage) -> None:
    unity = stage.unity(treasurers=("Fatou", "Daniel"))
    fatou, daniel = unity["Fatou"], unity["Daniel"]
    pays(unity, "Samuel")
    fatou.says("leave")
    fatou.taps("Hand over cash")
    assert fatou.last.id == "box-how-much"
    fatou.says("70")
    assert fatou.showing("handover-more-than-held")
    fatou.taps("All €50")
    fatou.taps("Yes, handed over")
    assert fatou.last.id == "handover-waiting"
    assert daniel.last.id == "handover-ask-transfer"
    assert held(unity, "Fatou") == FIFTY
    fatou.says("box")
    fatou.taps("All €50")
    fatou.taps("Yes, handed over")
    assert fatou.showing("handover-more-than-held"), "the same notes are not given twice"
    fatou.taps("Cancel")
    daniel.taps("I have €50")
    assert daniel.last.id == "receipt-transfer"
    assert daniel.last.args["held"] == FIFTY
    assert fatou.last.id == "receipt-transfer"
    assert fatou.last.args["held"] == Money(0, "EUR")
    assert unity["Amina"].messages == []
    assert held(unity, "Daniel") == FIFTY
    fatou.says("leave")
    fatou.taps("Yes, I leave")
    assert life(unity, "Fatou") == Life.LEFT
    with stage.session() as session:
        assert offices.treasurers(session, unity.group_id) == [daniel.id]
    assert the_book_is_right(unity)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_nobody_to_take_the_box_and_an_empty_one(stage: Stage) -> None:
    unity = stage.unity()
    unity["Samuel"].says("box")
    assert unity["Samuel"].last.id == "box-empty"
    pays(unity, "Samuel")
    unity["Fatou"].says("box")
    assert unity["Fatou"].last.id == "box-nobody-else"


def test_the_last_who_leads_cannot_go(stage: Stage) -> None:
    unity = stage.unity()
    amina = unity["Amina"]
    amina.says("leave")
    amina.taps("Yes, I leave")
    assert amina.showing("offices-nobody-leads")
    assert life(unity, "Amina") == Life.ACTIVE
    with stage.session() as session:
        assert offices.roles_of(session, unity.group_id, amina.id) == (Role.CHAIR,)
    amina.taps("Cancel")
    amina.says("offices")
    for label in ("Give an office", "Daniel", "Chair", "Yes"):
        amina.taps(label)
    amina.says("leave")
    amina.taps("Yes, I leave")
    assert life(unity, "Amina") == Life.LEFT
    unity["Daniel"].says("offices")
    assert any("Give" in label for label in unity["Daniel"].last.buttons), "the chair gives offices now"


def test_a_treasurer_for_whom_a_payment_waits_stays(stage: Stage) -> None:
    unity = stage.unity()
    unity["Samuel"].says("I paid 50")
    unity["Samuel"].taps("Yes, cash")
    unity["Fatou"].says("leave")
    assert unity["Fatou"].last.id == "leave-on-the-way"


def test_the_only_member_may_leave(stage: Stage) -> None:
    zed = stage.person("Zed")
    zed.says("start a group")
    zed.says("Little Circle")
    for label in ("Both", "EUR", "€50", "Decide later", "Create"):
        zed.taps(label)
    zed.says("leave")
    zed.taps("Yes, I leave")
    assert zed.last.id == "leave-done"
    zed.commands("group")
    assert zed.last.id == "common-no-group"

"""From "I paid 50" to a receipt: what both hands see, and what stands in the book."""

from __future__ import annotations

import pytest

from bot import ledger
from bot.messages import Heard
from bot.money import Money
from tests.conftest import StoppedClock
from tests.stage import Stage, Unity

FIFTY = Money(5_000, "EUR")


def saved(unity: Unity, name: str) -> Money:
    person = unity[name].id
    with unity.stage.session() as session:
        return ledger.savings_of(session, unity.group_id, person)


def held(unity: Unity, name: str) -> Money:
    person = unity[name].id
    with unity.stage.session() as session:
        return ledger.balance(session, unity.group_id, ledger.cash(person))


def lines(unity: Unity) -> int:
    with unity.stage.session() as session:
        return ledger.head(session, unity.group_id).seq


def test_a_member_pays_and_the_treasurer_confirms(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    samuel, fatou = unity["Samuel"], unity["Fatou"]

    samuel.says("I paid 50")
    assert samuel.last.id == "deposit-confirm-cash"
    assert samuel.last.args["amount"] == FIFTY
    samuel.taps("Yes, cash")
    assert samuel.last.id == "handover-waiting"
    assert samuel.last.edited
    assert fatou.last.id == "handover-ask-deposit-cash"
    assert lines(unity) == 0

    fatou.taps("I have €50")
    assert fatou.last.id == "receipt-deposit-counted"
    assert fatou.last.args["held"] == FIFTY
    assert samuel.last.id == "receipt-deposit"
    assert samuel.last.args["saved"] == FIFTY
    assert samuel.last.args["receipt"] == fatou.last.args["receipt"] == 1
    assert not samuel.last.edited, "an edit makes no sound, and a receipt must be heard"
    assert chat.last.args["paid"] == 1
    assert chat.last.args["members"] == 12

    assert saved(unity, "Samuel") == held(unity, "Fatou") == FIFTY
    assert lines(unity) == 1


@pytest.mark.parametrize(
    "words", ["paid 50", "50", "٥٠", "৫০", "50 ✅", "€50", "50,00", "paid 50 fatou", "nimelipa 50"]
)
def test_fifty_is_fifty_however_it_is_said(stage: Stage, words: str) -> None:
    unity = stage.unity()
    unity["Samuel"].says(words)
    assert unity["Samuel"].last.id == "deposit-confirm-cash", unity["Samuel"].last.text
    assert unity["Samuel"].last.args["amount"] == FIFTY


def test_by_the_button_and_a_tapped_amount(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says("menu")
    samuel.taps("I paid")
    assert samuel.last.id == "deposit-amount"
    samuel.taps("€50")
    assert samuel.last.id == "deposit-confirm-cash"
    samuel.says("1")
    assert samuel.last.id == "handover-waiting"


def test_an_amount_with_two_readings_is_asked_back_and_never_guessed(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says("paid 1.000")
    assert samuel.last.id == "amount-which"
    assert samuel.last.buttons[:2] in (["€1,000", "€1"], ["€1", "€1,000"])
    samuel.taps("€1,000")
    assert samuel.last.id == "deposit-unusual"
    samuel.taps("Change")
    samuel.says("50")
    assert samuel.last.args["amount"] == FIFTY
    assert lines(unity) == 0


def test_the_treasurer_counted_another_amount_and_the_payer_agrees(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    fatou.taps("Other amount")
    fatou.says("40")
    assert samuel.last.id == "handover-counted-otherwise"
    assert lines(unity) == 0
    samuel.taps("It was €40")
    assert saved(unity, "Samuel") == held(unity, "Fatou") == Money(4_000, "EUR")


def test_no_is_not_the_last_word(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou, amina = unity["Samuel"], unity["Fatou"], unity["Amina"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    fatou.taps("No")
    assert samuel.last.id == "handover-declined"
    samuel.taps("Send proof")
    samuel.sends(Heard.PHOTO, file="a photo")
    assert fatou.showing("handover-proof-picture").file == "a photo"
    assert fatou.last.id == "handover-ask-deposit-cash"
    fatou.taps("No")
    samuel.taps("Ask for help")
    assert amina.last.id == "handover-please-help"
    fatou.taps("I have €50")
    assert saved(unity, "Samuel") == FIFTY


def test_undo_within_ten_minutes_corrects_and_asks_again(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    fatou.taps("I have €50")
    receipt = samuel.last.args["receipt"]
    moment.move(minutes=9)
    fatou.taps("Undo")
    told = samuel.showing("handover-undone")
    assert told.args["receipt"] == receipt
    assert any("Not right" in button for button in told.buttons)
    assert saved(unity, "Samuel") == Money(0, "EUR")
    assert lines(unity) == 2
    fatou.taps("I have €50")
    assert saved(unity, "Samuel") == FIFTY


def test_after_ten_minutes_only_a_correction_by_both_hands(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    fatou.taps("I have €50")
    moment.move(minutes=11)
    fatou.taps("Undo")
    assert fatou.last.id == "handover-undo-too-late"
    samuel.taps("Not right")
    samuel.says("40")
    assert fatou.last.id == "handover-ask-correction"
    assert saved(unity, "Samuel") == FIFTY
    fatou.taps("That is right")
    assert saved(unity, "Samuel") == held(unity, "Fatou") == Money(4_000, "EUR")
    assert lines(unity) == 3


def test_the_payer_takes_it_back_while_it_waits(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    samuel.taps("Take back")
    assert samuel.last.id == "handover-taken-back"
    assert fatou.last.id == "handover-taken-back"
    assert not fatou.last.buttons


def test_any_copy_of_the_waiting_question_may_be_tapped_and_none_of_an_earlier_one(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says("paid 50")
    first = dict(samuel.last.tokens)
    samuel.sends(Heard.STICKER)
    assert samuel.last.id == "deposit-confirm-cash", "the question is asked again"
    samuel.taps_token(first["✏ Change"])
    assert samuel.last.id == "deposit-change"
    samuel.taps_token(first["✅ Yes, cash"])
    assert samuel.messages[-2].id == "button-past"
    assert unity["Fatou"].screen.messages == []


def test_a_button_of_an_older_card_says_what_is_true_now(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    yes = fatou.last.tokens["✅ I have €50"]
    samuel.taps("Take back")
    fatou.taps_token(yes)
    assert fatou.last.id == "handover-already-taken-back"
    assert lines(unity) == 0


def test_two_treasurers_tap_at_once_and_both_hear_the_truth(stage: Stage) -> None:
    unity = stage.unity(treasurers=("Fatou", "Hiwot"))
    samuel, fatou, hiwot = unity["Samuel"], unity["Fatou"], unity["Hiwot"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    late = fatou.last.tokens["✅ I have €50"]
    hiwot.taps("I have €50")
    fatou.taps_token(late)
    assert fatou.last.id == "handover-already-confirmed"
    assert "Hiwot" in fatou.last.text
    assert lines(unity) == 1
    assert held(unity, "Hiwot") == FIFTY, "whoever took the cash has it"
    assert held(unity, "Fatou") == Money(0, "EUR")


def test_the_same_tap_delivered_three_times_counts_once(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("paid 50", times=3)
    samuel.taps("Yes, cash", times=3)
    fatou.taps("I have €50", times=3)
    assert lines(unity) == 1
    assert saved(unity, "Samuel") == FIFTY


def test_nobody_confirms_for_themselves(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    yes = fatou.last.tokens["✅ I have €50"]
    samuel.taps_token(yes)
    assert samuel.last.id == "button-not-yours"
    assert lines(unity) == 0


def test_the_treasurers_own_money_is_counted_by_another_officer_and_stays(stage: Stage) -> None:
    unity = stage.unity()
    fatou, daniel = unity["Fatou"], unity["Daniel"]
    fatou.says("paid 50")
    fatou.taps("Yes, cash")
    assert daniel.last.id == "handover-ask-deposit-own"
    daniel.taps("I have €50")
    assert saved(unity, "Fatou") == held(unity, "Fatou") == FIFTY
    assert held(unity, "Daniel") == Money(0, "EUR")


def test_a_second_treasurer_takes_the_first_ones_money_to_their_own_place(stage: Stage) -> None:
    unity = stage.unity(treasurers=("Fatou", "Hiwot"))
    fatou, hiwot = unity["Fatou"], unity["Hiwot"]
    fatou.says("paid 50")
    fatou.taps("Yes, cash")
    hiwot.taps("I have €50")
    assert saved(unity, "Fatou") == held(unity, "Hiwot") == FIFTY


def test_the_treasurer_begins_and_the_member_confirms(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("menu")
    fatou.says("menu")
    fatou.taps("Somebody paid me")
    fatou.taps("Samuel")
    fatou.taps("€50")
    fatou.taps("Yes")
    assert samuel.last.id == "handover-ask-deposit-from-you"
    assert lines(unity) == 0
    samuel.taps("I gave €50")
    assert saved(unity, "Samuel") == held(unity, "Fatou") == FIFTY


def test_by_bank_the_money_is_in_the_bank(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("paid 50")
    samuel.taps("Bank / phone")
    samuel.taps("Bank account")
    samuel.taps("Yes, by bank")
    fatou.taps("I have €50")
    with stage.session() as session:
        assert ledger.balance(session, unity.group_id, ledger.bank()) == FIFTY
    assert held(unity, "Fatou") == Money(0, "EUR")


def test_back_cancel_and_menu_work_at_every_question(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says("paid 50")
    samuel.taps("Change")
    samuel.taps("Month")
    samuel.taps("Back")
    assert samuel.last.id == "deposit-change"
    samuel.says("back")
    assert samuel.last.id == "deposit-confirm-cash"
    samuel.says("menu")
    assert samuel.last.id == "home-due"
    samuel.taps("Go on")
    assert samuel.last.id == "deposit-confirm-cash"
    samuel.says("cancel")
    assert samuel.last.id == "talk-cancelled"
    assert lines(unity) == 0


def test_the_same_amount_twice_is_asked_about(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    samuel.says("paid 50")
    assert samuel.last.id == "deposit-twice"
    samuel.taps("The same one")
    assert samuel.messages[-2].id == "nothing-written"
    assert samuel.last.id == "handover-waiting", "the one that waits is shown again"
    with stage.session() as session:
        assert unity.group(session).handovers == 1


def test_as_much_as_five_usual_months_is_not_unusual_and_more_is_told_truly(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.says("paid 250")
    assert samuel.last.id == "deposit-confirm-cash"
    samuel.says("300")
    assert samuel.last.id == "deposit-unusual"
    assert samuel.last.args["times"] == 5, "300 is more than five months of 50, and not more than six"


def test_without_a_second_officer_no_money_is_confirmed(stage: Stage) -> None:
    unity = stage.unity(treasurers=(), members=1)
    unity["Amina"].says("paid 50")
    assert unity["Amina"].last.id == "handover-nobody-to-count"


@pytest.mark.parametrize("wrong", ["paid -5", "paid 0", "paid 1e9", "paid 50.123", "paid 5O", "paid " + "9" * 5000])
def test_what_is_no_amount_changes_nothing(stage: Stage, wrong: str) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says(wrong)
    assert samuel.messages
    with stage.session() as session:
        assert ledger.head(session, unity.group_id).seq == 0
        assert unity.group(session).handovers == 0

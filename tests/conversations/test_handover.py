"""What can happen between two hands besides a yes: other amounts, noes, second thoughts, and people who are gone."""

from __future__ import annotations

import pytest

from bot import clock, ledger
from bot.cooperative import handovers, offices
from bot.cooperative.audit import audit
from bot.cooperative.handovers import State
from bot.cooperative.offices import Role
from bot.messages import Heard
from bot.money import Money
from tests.conftest import StoppedClock
from tests.stage import Stage, Unity

NOTHING = Money(0, "EUR")
FIFTY = Money(5_000, "EUR")


def claims(unity: Unity, name: str = "Samuel", amount: str = "50") -> None:
    unity[name].says(f"paid {amount}")
    unity[name].taps("Yes, cash")


def pays(unity: Unity, name: str = "Samuel", treasurer: str = "Fatou", amount: str = "50") -> None:
    claims(unity, name, amount)
    unity[treasurer].taps(f"I have €{amount}")


def saved(unity: Unity, name: str = "Samuel") -> Money:
    person = unity[name].id
    with unity.stage.session() as session:
        return ledger.savings_of(session, unity.group_id, person)


def held(unity: Unity, name: str = "Fatou") -> Money:
    person = unity[name].id
    with unity.stage.session() as session:
        return ledger.balance(session, unity.group_id, ledger.cash(person))


def state(unity: Unity, number: int) -> str:
    with unity.stage.session() as session:
        return handovers.handover(session, unity.group_id, number).state


def end_office(unity: Unity, name: str, role: Role = Role.TREASURER) -> None:
    person = unity[name].id
    with unity.stage.session() as session:
        offices.end(session, unity.group(session), person, role, clock.now())


def the_book_is_right(unity: Unity) -> bool:
    with unity.stage.session() as session:
        return not list(audit(session)) and not list(ledger.verify(session))


class TestNo:
    def test_whoever_said_no_sees_that_it_is_said_and_can_still_say_yes(self, stage: Stage) -> None:
        unity = stage.unity()
        fatou, samuel = unity["Fatou"], unity["Samuel"]
        claims(unity)
        no = fatou.last.tokens["❌ No"]
        fatou.taps("No")
        assert fatou.last.id == "handover-said-no"
        assert not any("No" in label for label in fatou.last.buttons)
        rung = len(samuel.messages)
        fatou.taps_token(no)
        assert fatou.last.id == "handover-already-declined"
        assert len(samuel.messages) == rung, "a second tap rings nobody"
        fatou.taps("I have €50")
        assert saved(unity) == held(unity) == FIFTY

    def test_after_a_no_it_is_the_turn_of_whoever_said_it(self, stage: Stage) -> None:
        unity = stage.unity()
        claims(unity)
        unity["Fatou"].taps("No")
        unity["Fatou"].says("menu")
        assert not any("Waiting" in label for label in unity["Fatou"].last.buttons)
        unity["Samuel"].says("menu")
        unity["Samuel"].taps("Waiting (1)")
        assert unity["Samuel"].showing("handover-declined").buttons[0] == "📎 Send proof"

    def test_two_amounts_that_both_stand_by_are_both_told(self, stage: Stage) -> None:
        unity = stage.unity()
        fatou, samuel = unity["Fatou"], unity["Samuel"]
        claims(unity)
        fatou.taps("Other amount")
        fatou.says("40")
        samuel.taps("No")
        assert samuel.last.id == "handover-differs"
        assert (samuel.last.args["counted"], samuel.last.args["amount"]) == (Money(4_000, "EUR"), FIFTY)
        assert fatou.last.id == "handover-stands"
        fatou.taps("I have €50")
        assert saved(unity) == FIFTY

    def test_an_older_button_does_not_agree_to_a_newer_amount(self, stage: Stage) -> None:
        unity = stage.unity()
        fatou, samuel = unity["Fatou"], unity["Samuel"]
        claims(unity)
        fatou.taps("Other amount")
        fatou.says("40")
        forty = samuel.last.tokens["✅ It was €40"]
        samuel.taps("No")
        fatou.taps("Other amount")
        fatou.says("30")
        samuel.taps_token(forty)
        assert samuel.last.id == "handover-counted-anew"
        assert saved(unity) == NOTHING
        samuel.taps("It was €30")
        assert saved(unity) == held(unity) == Money(3_000, "EUR")

    def test_help_rings_the_officers_once_a_day(self, stage: Stage, moment: StoppedClock) -> None:
        unity = stage.unity()
        claims(unity)
        unity["Fatou"].taps("No")
        for _ in range(3):
            unity["Samuel"].taps("Ask for help")
        assert [one.id for one in unity["Amina"].messages] == ["handover-please-help"]
        moment.move(days=1)
        unity["Samuel"].taps("Ask for help")
        assert len(unity["Amina"].messages) == 2

    @pytest.mark.parametrize("words", ["I paid 50 to Fatou on Monday", "paid 50", "rules", "Hiwot saw it: 50 ✅"])
    def test_a_sentence_is_a_proof_whatever_words_are_in_it(self, stage: Stage, words: str) -> None:
        unity = stage.unity()
        claims(unity)
        unity["Fatou"].taps("No")
        unity["Samuel"].taps("Send proof")
        unity["Samuel"].says(words)
        assert unity["Samuel"].last.id == "handover-proof-sent"
        assert unity["Samuel"].last.buttons == ["☰ Menu"]
        assert unity["Fatou"].showing("handover-proof-words").args["words"] == words
        assert state(unity, 1) == State.WAITING

    def test_a_declined_correction_does_not_speak_of_money_one_has_not(self, stage: Stage) -> None:
        unity = stage.unity()
        pays(unity)
        unity["Samuel"].taps("Not right")
        unity["Samuel"].taps("It never was")
        assert unity["Samuel"].last.id == "handover-waiting-correction"
        unity["Fatou"].taps("No")
        assert unity["Fatou"].last.id == "handover-said-no-correction"
        assert unity["Samuel"].last.id == "handover-declined-correction"
        assert "€0" not in unity["Samuel"].last.text
        unity["Samuel"].taps("Ask for help")
        assert "€50" in unity["Amina"].last.text
        unity["Samuel"].taps("Take back")
        assert "over €50" in unity["Samuel"].showing("handover-taken-back").text
        assert saved(unity) == FIFTY


class TestTyped:
    def test_a_typed_yes_answers_the_last_message_and_the_receipt_is_heard(self, stage: Stage) -> None:
        unity = stage.unity()
        claims(unity)
        unity["Fatou"].says("yes")
        assert saved(unity) == FIFTY
        assert unity["Fatou"].last.id == "receipt-deposit-counted"
        assert not unity["Fatou"].last.edited

    def test_an_ok_to_something_else_confirms_no_money(self, stage: Stage) -> None:
        unity = stage.unity()
        claims(unity)
        unity["Rosa"].says("talk")
        with stage.session() as session:
            offices.end(session, unity.group(session), unity["Daniel"].id, Role.SECRETARY, clock.now())
            offices.give(session, unity.group(session), unity["Fatou"].id, Role.SECRETARY, 1, clock.now())
        unity["Rosa"].says("talk")
        unity["Rosa"].taps("Yes, please")
        assert unity["Fatou"].last.id == "someone-wants-to-talk"
        unity["Fatou"].says("ok")
        assert saved(unity) == NOTHING
        assert unity["Fatou"].last.id == "pending-these"
        assert unity["Fatou"].messages[-2].id == "handover-ask-deposit-cash"

    def test_a_yes_to_two_cards_is_not_guessed(self, stage: Stage) -> None:
        unity = stage.unity()
        claims(unity)
        claims(unity, "Hiwot")
        unity["Fatou"].says("yes")
        assert (saved(unity), saved(unity, "Hiwot")) == (NOTHING, FIFTY), "the last message is meant"
        unity["Fatou"].says("yes")
        assert saved(unity) == NOTHING
        assert unity["Fatou"].last.id == "pending-these"

    def test_a_yes_long_after_the_question_says_nothing(self, stage: Stage, moment: StoppedClock) -> None:
        unity = stage.unity()
        samuel = unity["Samuel"]
        samuel.says("paid 50")
        moment.move(days=2)
        samuel.says("yes")
        assert samuel.last.id == "unknown-guess"
        samuel.taps("Yes, cash")
        assert unity["Fatou"].last.id == "handover-ask-deposit-cash", "its buttons still work"

    def test_no_means_that_something_is_to_be_changed(self, stage: Stage) -> None:
        unity = stage.unity()
        unity["Samuel"].says("paid 50")
        unity["Samuel"].says("no")
        assert unity["Samuel"].last.id == "deposit-change"

    def test_no_to_a_question_of_one_yes_cancels(self, stage: Stage) -> None:
        unity = stage.unity()
        unity["Rosa"].says("leave")
        unity["Rosa"].says("no")
        assert unity["Rosa"].last.id == "talk-cancelled"

    def test_a_question_that_was_settled_otherwise_does_not_come_back(self, stage: Stage) -> None:
        unity = stage.unity()
        fatou = unity["Fatou"]
        claims(unity)
        fatou.taps("Other amount")
        fatou.taps("I have €50")
        fatou.says("45")
        assert fatou.last.id == "receipt-deposit-counted"
        fatou.says("60")
        assert fatou.last.id == "deposit-confirm-cash", "sixty is a payment of her own now"


class TestCorrections:
    def test_what_was_crossed_out_is_neither_shared_nor_corrected(self, stage: Stage) -> None:
        """The line that crosses a payment out bears its amount: shared, it would pass for a payment."""
        unity = stage.unity()
        samuel, fatou = unity["Samuel"], unity["Fatou"]
        pays(unity)
        wrong, share = (samuel.last.tokens[label] for label in ("⚠ Not right", "📤 Share"))
        fatou.says("R-0001")
        fatou.taps("Not right")
        fatou.taps("It never was")
        samuel.taps("That is right")
        assert samuel.showing("receipt-struck").buttons == ["↩ Undo (10 min)"] or not samuel.last.buttons
        assert fatou.showing("receipt-struck-counted").buttons == []
        for token in (wrong, share):
            samuel.taps_token(token)
            assert samuel.last.id in ("handover-nothing-to-correct", "handover-not-yours")
        samuel.says("R-0002")
        assert not any("Share" in label or "Not right" in label for label in samuel.last.buttons)
        assert saved(unity) == held(unity) == NOTHING
        assert the_book_is_right(unity)

    def test_a_correction_is_corrected(self, stage: Stage) -> None:
        unity = stage.unity()
        samuel, fatou = unity["Samuel"], unity["Fatou"]
        pays(unity)
        for right in ("40", "45"):
            samuel.taps("Not right")
            samuel.says(right)
            fatou.taps("That is right")
        assert saved(unity) == held(unity) == Money(4_500, "EUR")
        assert the_book_is_right(unity)

    def test_more_than_was_written_can_be_corrected_when_the_box_moved_on(self, stage: Stage) -> None:
        unity = stage.unity(treasurers=("Fatou", "Daniel"))
        samuel, fatou, daniel = unity["Samuel"], unity["Fatou"], unity["Daniel"]
        pays(unity)
        fatou.says("box")
        fatou.taps("All €50")
        fatou.taps("Yes, handed over")
        daniel.taps("I have €50")
        samuel.says("R-0001")
        samuel.taps("Not right")
        samuel.says("60")
        fatou.taps("That is right")
        assert saved(unity) == Money(6_000, "EUR")
        assert (held(unity), held(unity, "Daniel")) == (Money(1_000, "EUR"), FIFTY)
        assert the_book_is_right(unity)

    def test_less_cannot_while_somebody_else_holds_it(self, stage: Stage) -> None:
        unity = stage.unity(treasurers=("Fatou", "Daniel"))
        pays(unity)
        unity["Fatou"].says("box")
        unity["Fatou"].taps("All €50")
        unity["Fatou"].taps("Yes, handed over")
        unity["Daniel"].taps("I have €50")
        unity["Samuel"].says("R-0001")
        unity["Samuel"].taps("Not right")
        unity["Samuel"].says("40")
        unity["Fatou"].taps("That is right")
        assert unity["Fatou"].last.id == "handover-box-short"
        assert saved(unity) == FIFTY
        assert the_book_is_right(unity)

    def test_who_was_treasurer_once_no_longer_corrects_the_bank(self, stage: Stage) -> None:
        """Two people who agree could else write money into an account that neither of them keeps."""
        unity = stage.unity(treasurers=("Fatou", "Hiwot"))
        samuel, fatou = unity["Samuel"], unity["Fatou"]
        samuel.says("paid 50")
        samuel.taps("Bank / phone")
        samuel.taps("Bank account")
        samuel.taps("Yes, by bank")
        fatou.taps("I have €50")
        end_office(unity, "Fatou")
        fatou.says("R-0001")
        fatou.taps("Not right")
        fatou.says("5000")
        assert fatou.showing("handover-only-treasurers-say")
        assert unity["Samuel"].last.id == "receipt-deposit"
        assert saved(unity) == FIFTY

    def test_what_waits_for_a_correction_is_not_undone(self, stage: Stage) -> None:
        unity = stage.unity()
        pays(unity)
        unity["Samuel"].taps("Not right")
        unity["Samuel"].says("40")
        unity["Fatou"].taps("Undo")
        assert unity["Fatou"].last.id == "handover-being-corrected"
        unity["Fatou"].taps("That is right")
        assert saved(unity) == held(unity) == Money(4_000, "EUR")
        assert the_book_is_right(unity)

    def test_ten_minutes_later_the_treasurer_is_led_to_a_correction(self, stage: Stage, moment: StoppedClock) -> None:
        unity = stage.unity()
        fatou = unity["Fatou"]
        pays(unity)
        moment.move(minutes=11)
        fatou.taps("Undo")
        assert fatou.last.id == "handover-undo-too-late"
        fatou.taps("Not right")
        assert fatou.last.id == "correction-how-much"

    def test_ten_minutes_later_the_box_is_handed_back(self, stage: Stage, moment: StoppedClock) -> None:
        unity = stage.unity(treasurers=("Fatou", "Daniel"))
        fatou, daniel = unity["Fatou"], unity["Daniel"]
        pays(unity)
        fatou.says("box")
        fatou.taps("All €50")
        fatou.taps("Yes, handed over")
        daniel.taps("I have €50")
        moment.move(minutes=11)
        daniel.taps("Undo")
        assert daniel.last.id == "handover-undo-hand-back"
        daniel.taps("Hand over cash")
        daniel.taps("All €50")
        daniel.taps("Yes, handed over")
        fatou.taps("I have €50")
        assert (held(unity), held(unity, "Daniel")) == (FIFTY, NOTHING)

    def test_undone_names_the_receipt_and_whoever_undid_it(self, stage: Stage) -> None:
        unity = stage.unity(treasurers=("Fatou", "Hiwot"))
        pays(unity)
        unity["Fatou"].taps("Undo")
        told = unity["Samuel"].showing("handover-undone")
        assert "R-0001" in told.text and "Fatou" in told.text
        assert unity["Hiwot"].showing("handover-undone").buttons == [], "it is not hers to dispute"


class TestGone:
    def test_who_left_in_the_middle_of_a_question_pays_in_no_more(self, stage: Stage) -> None:
        unity = stage.unity()
        rosa = unity["Rosa"]
        rosa.says("paid 50")
        rosa.says("leave")
        rosa.taps("Yes, I leave")
        rosa.says("menu")
        rosa.taps("Go on")
        rosa.taps("Yes, cash")
        assert rosa.showing("common-not-a-member")
        assert unity["Fatou"].last.id != "handover-ask-deposit-cash"
        with stage.session() as session:
            assert unity.group(session).handovers == 0

    def test_nobody_says_that_somebody_who_left_has_paid(self, stage: Stage) -> None:
        unity = stage.unity()
        fatou, rosa = unity["Fatou"], unity["Rosa"]
        fatou.says("received")
        fatou.taps("Rosa")
        rosa.says("leave")
        rosa.taps("Yes, I leave")
        fatou.taps("€50")
        fatou.taps("Yes")
        assert fatou.showing("offices-not-a-member")
        with stage.session() as session:
            assert unity.group(session).handovers == 0

    def test_what_a_former_treasurer_counted_is_not_agreed_to(self, stage: Stage) -> None:
        unity = stage.unity(treasurers=("Fatou", "Hiwot"))
        samuel, fatou, hiwot = unity["Samuel"], unity["Fatou"], unity["Hiwot"]
        claims(unity)
        hiwot.taps("Other amount")
        hiwot.says("40")
        end_office(unity, "Hiwot")
        samuel.taps("It was €40")
        assert samuel.last.id == "handover-counts-no-longer"
        assert held(unity) == held(unity, "Hiwot") == NOTHING
        samuel.taps("No")
        samuel.taps("Another day")
        samuel.taps("24 Nov")
        fatou.taps("I have €50")
        assert (saved(unity), held(unity)) == (FIFTY, FIFTY)
        assert the_book_is_right(unity)

    def test_no_office_ends_while_money_is_on_its_way_into_its_hands(self, stage: Stage) -> None:
        unity = stage.unity(treasurers=("Fatou", "Hiwot"))
        amina, fatou, samuel = unity["Amina"], unity["Fatou"], unity["Samuel"]
        fatou.says("received")
        for label in ("Samuel", "€50", "Yes"):
            fatou.taps(label)
        amina.says("offices")
        for label in ("End an office", "💰 Fatou", "Yes, end it"):
            amina.taps(label)
        assert amina.showing("offices-money-on-its-way")
        samuel.taps("I gave €50")
        assert held(unity) == FIFTY


class TestWhoCounts:
    def test_a_treasurers_own_money_waits_for_another_officer(self, stage: Stage) -> None:
        unity = stage.unity()
        claims(unity, "Fatou")
        assert "waits for another officer" in unity["Fatou"].last.text

    def test_what_a_treasurer_gave_to_another_only_that_other_has(self, stage: Stage) -> None:
        unity = stage.unity(treasurers=("Fatou", "Hiwot"))
        fatou, hiwot = unity["Fatou"], unity["Hiwot"]
        fatou.says("paid 50")
        for label in ("Change", "Who took it", "Hiwot", "Yes, cash"):
            fatou.taps(label)
        assert hiwot.last.id == "handover-ask-deposit-cash"
        assert not unity["Daniel"].messages, "he cannot know what Hiwot has in her hands"
        hiwot.taps("I have €50")
        assert (saved(unity, "Fatou"), held(unity, "Hiwot")) == (FIFTY, FIFTY)

    def test_another_treasurer_is_not_told_that_she_was_given_it(self, stage: Stage) -> None:
        unity = stage.unity(treasurers=("Fatou", "Hiwot"))
        claims(unity)
        asked = unity["Hiwot"].last
        assert asked.id == "handover-ask-deposit-in-another-hand"
        assert "gave Fatou" in asked.text

    def test_a_receipt_names_two_people(self, stage: Stage) -> None:
        unity = stage.unity()
        fatou, samuel = unity["Fatou"], unity["Samuel"]
        fatou.says("received")
        for label in ("Samuel", "€50", "Yes"):
            fatou.taps(label)
        samuel.taps("I gave €50")
        assert "received by Fatou" in samuel.last.text
        fatou.taps("Share")
        assert "from Samuel, confirmed by Fatou" in fatou.last.text

    def test_the_month_is_not_called_paid_before_somebody_counted(self, stage: Stage) -> None:
        unity = stage.unity()
        claims(unity)
        unity["Samuel"].says("menu")
        assert unity["Samuel"].last.id == "home-on-the-way"
        unity["Fatou"].taps("I have €50")
        unity["Samuel"].says("menu")
        assert unity["Samuel"].last.id == "home-paid"

    def test_a_photo_still_proves_what_waits(self, stage: Stage) -> None:
        unity = stage.unity()
        claims(unity)
        unity["Samuel"].sends(Heard.PHOTO, file="slip")
        unity["Samuel"].taps("P-1")
        unity["Samuel"].sends(Heard.PHOTO, file="slip")
        assert unity["Fatou"].showing("handover-proof-picture").file == "slip"


class TestTheTable:
    """A treasurer with many payments in front of her."""

    def test_what_a_member_said_already_is_not_said_once_more(self, stage: Stage) -> None:
        unity = stage.unity()
        fatou = unity["Fatou"]
        claims(unity)
        fatou.says("received")
        fatou.taps("Samuel")
        fatou.taps("€50")
        assert fatou.last.id == "deposit-twice"
        fatou.taps("The same one")
        assert fatou.last.id == "handover-ask-deposit-cash"
        fatou.taps("I have €50")
        assert saved(unity) == held(unity) == FIFTY

    def test_a_second_payment_of_the_same_amount_is_still_possible(self, stage: Stage) -> None:
        unity = stage.unity()
        fatou = unity["Fatou"]
        claims(unity)
        for label in ("I have €50",):
            fatou.taps(label)
        fatou.says("received")
        for label in ("Samuel", "€50", "Yes"):
            fatou.taps(label)
        unity["Samuel"].taps("I gave €50")
        assert saved(unity) == Money(10_000, "EUR")

    def test_seven_wait_and_five_are_shown_at_once(self, stage: Stage) -> None:
        unity = stage.unity()
        fatou = unity["Fatou"]
        seven = ("Samuel", "Hiwot", "Yusuf", "Maria", "Kofi", "Leila", "Rosa")
        for name in seven:
            claims(unity, name)
        fatou.says("waiting")
        assert fatou.last.id == "pending-these"
        assert fatou.last.args["count"] == 7
        for name in seven[:5]:
            card = next(one for one in reversed(fatou.messages) if f"{name} says" in one.text)
            fatou.taps("I have €50", message=card)
        fatou.taps("What waits")
        assert fatou.last.args["count"] == 2
        assert not any("What waits" in label for label in fatou.last.buttons)
        for name in seven[5:]:
            card = next(one for one in reversed(fatou.messages) if f"{name} says" in one.text)
            fatou.taps("I have €50", message=card)
        assert held(unity) == Money(35_000, "EUR")


class TestAtOnce:
    """Two processes work off two taps at the same moment."""

    def test_two_treasurers_confirm_and_one_entry_is_written(self, stage: Stage) -> None:
        unity = stage.unity(treasurers=("Fatou", "Hiwot"))
        claims(unity)
        both = [unity["Fatou"], unity["Hiwot"]]
        stage.at_once(*((phone, phone.last.tokens["✅ I have €50"]) for phone in both))
        assert saved(unity) == FIFTY
        assert held(unity) + held(unity, "Hiwot") == FIFTY
        assert any(phone.last.id == "handover-already-confirmed" for phone in both)
        assert the_book_is_right(unity)

    def test_taken_back_and_confirmed_end_as_one_or_the_other(self, stage: Stage) -> None:
        unity = stage.unity()
        claims(unity)
        taps = [(unity["Samuel"], "↩ Take back"), (unity["Fatou"], "✅ I have €50")]
        stage.at_once(*((phone, phone.last.tokens[label]) for phone, label in taps))
        assert (state(unity, 1), saved(unity)) in ((State.TAKEN_BACK, NOTHING), (State.CONFIRMED, FIFTY))
        assert the_book_is_right(unity)

    def test_an_office_does_not_end_beside_a_payment_into_its_hands(self, stage: Stage) -> None:
        unity = stage.unity(treasurers=("Fatou", "Hiwot"))
        claims(unity)
        amina = unity["Amina"]
        amina.says("offices")
        amina.taps("End an office")
        amina.taps("💰 Fatou")
        fatou = unity["Fatou"].last.tokens["✅ I have €50"]
        stage.at_once((amina, amina.last.tokens["➖ Yes, end it"]), (unity["Fatou"], fatou))
        with stage.session() as session:
            keeps = unity["Fatou"].id in offices.treasurers(session, unity.group_id)
        assert held(unity) == (FIFTY if keeps else NOTHING)
        assert the_book_is_right(unity)

"""Loans below their conversations: agreed, given, confirmed, and paid back in every way; and what cannot be.

The asking, the voting on phones and the paying in words are told elsewhere; here the cooperative is called, and the
buttons on the cards are tapped. After every scene the book is proved, by us and by a stranger.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot import clock, ledger
from bot.cooperative import claims, confirmations, decisions, fines, handovers, late, loans, offices, reliefs, respites
from bot.cooperative.audit import audit
from bot.cooperative.offices import Role
from bot.errors import Refusal
from bot.ledger import Every, LoanKind, Owed, Terms
from bot.messages import Say
from bot.money import Money
from tests.conftest import StoppedClock
from tests.lending import (
    agreed,
    all_vote,
    euro,
    given,
    held,
    lending_circle,
    life,
    pays,
    said_given,
    said_paid,
    state,
    the_book_is_right,
)
from tests.stage import Stage, Unity

ONLY_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def parts(said: Say) -> dict[str, int]:
    """What a receipt says was paid, by the part."""
    lines = said.args["parts"]
    assert isinstance(lines, tuple)
    return {line.id.removeprefix("loan-paid-"): amount_in(line) for line in lines}


def amount_in(said: Say) -> int:
    amount = said.args["amount"]
    assert isinstance(amount, Money)
    return amount.minor


def receipt(unity: Unity, name: str) -> Say:
    said = unity[name].last.say
    assert said is not None
    return said


def test_a_loan_is_agreed_given_and_paid_back(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage)
    samuel, fatou, rosa, hiwot = (unity[name] for name in ("Samuel", "Fatou", "Rosa", "Hiwot"))
    loan = agreed(unity, "Samuel", 600_00, 6)
    assert life(unity, loan) == "agreed"
    assert rosa.showing("loan-please-give").buttons == ["💶 I gave €600", "✏ Other amount", "⚠ Problem"]
    before = held(unity)

    fatou.taps("I gave €600")
    assert life(unity, loan) == "on-the-way"
    assert rosa.showing("loan-card-on-the-way").edited
    assert samuel.last.id == "handover-ask-loan"
    assert held(unity) == before, "nothing is written that nobody confirmed"

    moment.move(days=2)
    samuel.taps("I have €600")
    assert "Left of L-01: €636. Next: €106 by Thu 24 Dec." in samuel.showing("receipt-loan").text
    assert fatou.last.id == "receipt-loan-counted" and "1,400" in fatou.last.text
    assert rosa.showing("loan-card-given").buttons == []
    assert life(unity, loan) == "running"
    assert held(unity) == {**before, "cash:Fatou": 1_400_00, f"loan:{loan}": 600_00}
    stands = state(unity, loan)
    assert (stands.left_minor, stands.principal_minor, stands.late_minor) == (636_00, 600_00, 0)
    assert stands.next is not None and stands.next.due == date(2026, 12, 24), "it runs from the day it was given"
    with stage.session() as session:
        assert loans.loan(session, unity.group_id, loan).started_on == date(2026, 11, 24)
    assert the_book_is_right(unity)

    # A part: interest first, as the group has it. What waits is shown, and is in no book.
    said_paid(unity, loan, 50_00, by="Samuel")
    assert fatou.last.id == "handover-ask-repayment-cash" and "my loan L-01" in fatou.last.text
    assert (state(unity, loan).waiting_minor, state(unity, loan).paid_minor) == (50_00, 0)
    fatou.taps("I have €50")
    assert parts(receipt(unity, "Samuel")) == {"interest": 6_00, "principal": 44_00}
    assert "Left of L-01: €586. Next: €56 by Thu 24 Dec." in samuel.last.text
    assert held(unity) == {**before, "cash:Fatou": 1_450_00, f"loan:{loan}": 556_00, "interest": -6_00}
    assert the_book_is_right(unity)

    # A wrong tap takes back all parts of it at once, and the question is asked anew.
    fatou.taps("Undo")
    assert held(unity) == {**before, "cash:Fatou": 1_400_00, f"loan:{loan}": 600_00}
    assert state(unity, loan).left_minor == 636_00
    fatou.taps("I have €50")
    assert state(unity, loan).left_minor == 586_00

    # Early, over two instalments; and counted otherwise than it was said, so that it pays something else.
    said_paid(unity, loan, 160_00, by="Samuel")
    fatou.taps("Other amount")
    fatou.says("120")
    samuel.taps("It was €120")
    assert parts(receipt(unity, "Samuel")) == {"interest": 6_00, "principal": 114_00}
    stands = state(unity, loan, date(2026, 12, 25))
    assert stands.next is not None and (stands.next.number, stands.next.total_minor) == (2, 42_00)
    assert stands.late_minor == 0

    # Somebody else pays. Both have the receipt, and only the borrower hears what is left.
    said_paid(unity, loan, 42_00, by="Hiwot")
    assert "loan L-01 of Samuel" in fatou.last.text
    assert samuel.last.id == "handover-paid-for-you"
    fatou.taps("I have €42")
    assert hiwot.last.id == "receipt-repayment-payer" and "Left" not in hiwot.last.text
    assert hiwot.last.buttons == ["📤 Share", "⚠ Not right"]
    assert parts(receipt(unity, "Samuel")) == {"principal": 42_00}
    assert samuel.last.buttons == ["📤 Share"], "what another paid is not the borrower's to correct"
    assert state(unity, loan).left_minor == 424_00

    # Too late, and then more than is owed: the loan is over, and the rest is the borrower's own.
    moment.set(moment.now.replace(year=2027, month=3, day=1))
    stands = state(unity, loan)
    assert (stands.late_minor, stands.late_since) == (106_00, date(2027, 2, 24))
    said_paid(unity, loan, 428_00, by="Samuel")
    assert state(unity, loan).late_minor == 0, "nobody is late with what waits for another's word"
    fatou.taps("I have €428")
    assert parts(receipt(unity, "Samuel")) == {"interest": 24_00, "principal": 400_00, "over": 4_00}
    assert "L-01 is paid back" in samuel.last.text
    assert life(unity, loan) == "repaid"
    earned = {"interest": -36_00, "prepaid:Samuel": -4_00, "cash:Fatou": 2_040_00}
    assert held(unity) == {**before, **earned}
    assert the_book_is_right(unity)
    with pytest.raises(Refusal, match="loan-not-running-repaid"):
        said_paid(unity, loan, 1_00, by="Samuel")

    fatou.taps("€4 given back")
    assert samuel.last.id == "handover-ask-refund"
    samuel.taps("I have €4")
    assert held(unity) == {**before, "interest": -36_00, "cash:Fatou": 2_036_00}
    assert the_book_is_right(unity)


def test_two_treasurers_give_one_loan_at_once(stage: Stage) -> None:
    unity = lending_circle(stage)
    loan = agreed(unity, "Samuel", 600_00, 6)
    fatou, rosa = unity["Fatou"], unity["Rosa"]
    with stage.session() as session:
        said = loans.loan(session, unity.group_id, loan)
        assert loans.disbursed(session, said) is None
    stage.at_once(
        (fatou, fatou.showing("loan-please-give").tokens["💶 I gave €600"]),
        (rosa, rosa.showing("loan-please-give").tokens["💶 I gave €600"]),
    )
    # Rosa holds no cash: had she been first, she would have heard that, and Fatou would have given it.
    assert [message.id for message in unity["Samuel"].messages].count("handover-ask-loan") == 1
    assert life(unity, loan) == "on-the-way"
    fatou.taps_token(fatou.showing("handover-waiting").tokens["↩ Take back"])
    assert life(unity, loan) == "agreed"
    assert rosa.last.id == "loan-please-give", "it is asked anew"
    said_given(unity, loan)
    with pytest.raises(Refusal, match="loan-given-already"):
        said_given(unity, loan, "Rosa")
    unity["Samuel"].taps("I have €600")
    assert the_book_is_right(unity)


@ONLY_SQLITE
class TestGiving:
    def test_less_than_was_agreed_makes_the_loan_smaller_and_more_is_not_given(self, stage: Stage) -> None:
        unity = lending_circle(stage)
        loan = agreed(unity, "Samuel", 600_00, 6)
        with pytest.raises(Refusal, match="loan-not-more"):
            said_given(unity, loan, amount=euro(600_01))
        said_given(unity, loan)
        samuel = unity["Samuel"]
        samuel.taps("Other amount")
        samuel.says("700")
        assert samuel.showing("loan-not-more")
        samuel.says("500")
        unity["Fatou"].taps("It was €500")
        assert held(unity)[f"loan:{loan}"] == 500_00
        assert state(unity, loan).left_minor == 530_00
        assert the_book_is_right(unity)

    def test_the_treasurer_gives_less_by_a_button_and_takes_it_back(self, stage: Stage) -> None:
        unity = lending_circle(stage)
        loan = agreed(unity, "Samuel", 600_00, 6)
        fatou = unity["Fatou"]
        fatou.taps("Other amount")
        fatou.says("400")
        assert unity["Samuel"].last.id == "handover-ask-loan" and "€400" in unity["Samuel"].last.text
        unity["Samuel"].taps("❌ No")
        assert life(unity, loan) == "on-the-way", "it still counts against every limit"
        fatou.taps("Take back")
        assert life(unity, loan) == "agreed"
        assert "€600" in fatou.showing("loan-please-give").text
        assert the_book_is_right(unity)

    def test_a_confirmation_is_undone_and_the_schedule_with_it(self, stage: Stage, moment: StoppedClock) -> None:
        unity = lending_circle(stage)
        loan = agreed(unity, "Samuel", 600_00, 6)
        before = held(unity)
        given(unity, loan)
        unity["Samuel"].taps("Undo")
        assert (life(unity, loan), held(unity)) == ("on-the-way", before)
        moment.move(minutes=5)
        unity["Samuel"].taps("I have €600")
        assert (life(unity, loan), state(unity, loan).left_minor) == ("running", 636_00)
        pays(unity, loan, 6_00, by="Samuel")
        unity["Samuel"].taps("Undo")
        assert unity["Samuel"].last.id == "loan-undo-is-paid"
        assert the_book_is_right(unity)

    def test_it_is_undone_after_new_dates_and_given_anew_on_its_own_plan(
        self, stage: Stage, moment: StoppedClock
    ) -> None:
        unity = lending_circle(stage, fine_minor=5_00, fine_days=0)
        loan = agreed(unity, "Samuel", 600_00, 6)
        given(unity, loan)
        today = date(2026, 11, 24)
        with stage.session() as session:
            row = loans.loan(session, unity.group_id, loan)
            respites.give(session, row, respites.How.WEEK, today, clock.now())
            fines.fall(session, row, 1, clock.now())
            plan = reliefs.new_plan(session, row, "EUR", today, 10, today)
            fines.carry(session, row, to=reliefs.CARRIED, on=today)
            loans.replan(session, row, plan, today, after=ledger.head(session, unity.group_id).seq)
        unity["Samuel"].taps("Undo")
        unity["Samuel"].taps("I have €600")
        stands = state(unity, loan)
        assert (life(unity, loan), stands.left_minor, len(stands.owed)) == ("running", 636_00, 6)
        with stage.session() as session:
            row = loans.loan(session, unity.group_id, loan)
            assert not respites.of(session, row)
            assert not fines.of_all_plans(session, row)
        assert the_book_is_right(unity)

    def test_a_treasurer_who_borrows_is_paid_by_another_hand(self, stage: Stage) -> None:
        unity = lending_circle(stage, treasurers=("Fatou",))
        loan = agreed(unity, "Fatou", 300_00, 3)
        with pytest.raises(Refusal, match="handover-not-for-yourself"):
            said_given(unity, loan, "Fatou")
        assert unity["Amina"].showing("loan-please-give-for-treasurer").buttons[0] == "💶 I gave €300"
        given(unity, loan, "Amina")
        assert (held(unity)["cash:Fatou"], held(unity)[f"loan:{loan}"]) == (1_700_00, 300_00)
        # Nor does a treasurer count what is paid for their own debt, whoever gives it.
        said_paid(unity, loan, 103_00, by="Hiwot")
        assert unity["Daniel"].last.id == "handover-ask-repayment-own"
        assert unity["Fatou"].last.id == "handover-paid-for-you"
        unity["Daniel"].taps("I have €103")
        assert state(unity, loan).left_minor == 206_00
        assert the_book_is_right(unity)

    def test_money_comes_from_the_bank_where_it_lies_there(self, stage: Stage) -> None:
        unity = lending_circle(stage)
        moved = ledger.transfer(ledger.cash(unity["Fatou"].id), ledger.bank(), euro(1_500_00))
        with stage.session() as session:
            now = ledger.Entry("transfer", moved, clock.now(), unity["Fatou"].id, unity["Amina"].id, cause="test")
            ledger.record(session, unity.group_id, now, key="test", now=clock.now())
        agreed(unity, "Samuel", 600_00, 6)
        assert "🏦 From the bank" in unity["Fatou"].showing("loan-please-give").buttons
        unity["Fatou"].taps("I gave €600")
        assert unity["Fatou"].last.id == "handover-more-than-held"
        unity["Fatou"].taps("From the bank")
        unity["Samuel"].taps("I have €600")
        assert (held(unity)["bank"], held(unity)["cash:Fatou"]) == (900_00, 500_00)

    def test_a_new_treasurer_finds_what_is_to_be_given(self, stage: Stage) -> None:
        unity = lending_circle(stage, treasurers=("Fatou",))
        agreed(unity, "Samuel", 600_00, 6)
        with stage.session() as session:
            offices.give(session, unity.group(session), unity["Rosa"].id, Role.TREASURER, 1, clock.now())
        unity["Rosa"].says("menu")
        unity["Rosa"].taps("Waiting (1)")
        assert unity["Rosa"].showing("loan-please-give").buttons[0] == "💶 I gave €600"

    def test_a_problem_is_told_to_the_borrower_and_the_officers(self, stage: Stage) -> None:
        unity = lending_circle(stage)
        loan = agreed(unity, "Samuel", 600_00, 6)
        unity["Fatou"].taps("Problem")
        assert unity["Samuel"].last.id == "loan-problem-borrower"
        assert {unity[name].last.id for name in ("Amina", "Daniel", "Tesfay", "Rosa")} == {"loan-problem-told"}
        assert life(unity, loan) == "agreed"


@ONLY_SQLITE
class TestKinds:
    """What each product puts into the book."""

    def test_what_is_kept_back_in_advance_is_paid_by_that(self, stage: Stage) -> None:
        unity = lending_circle(stage, kind=LoanKind.IN_ADVANCE)
        loan = agreed(unity, "Samuel", 600_00, 6)
        said_given(unity, loan)
        unity["Samuel"].taps("I have €564")
        assert (held(unity)["interest"], held(unity)[f"loan:{loan}"], held(unity)["cash:Fatou"]) == (
            -36_00,
            600_00,
            1_436_00,
        )
        assert state(unity, loan).left_minor == 600_00
        pays(unity, loan, 600_00, by="Samuel")
        assert life(unity, loan) == "repaid"
        assert held(unity)["interest"] == -36_00, "what comes back is principal alone"
        assert the_book_is_right(unity)

    def test_less_given_in_advance_keeps_less_back(self, stage: Stage) -> None:
        unity = lending_circle(stage, kind=LoanKind.IN_ADVANCE)
        loan = agreed(unity, "Samuel", 600_00, 6)
        given(unity, loan, amount=euro(470_00))
        assert (held(unity)["interest"], held(unity)[f"loan:{loan}"]) == (-30_00, 500_00)

    def test_a_thing_is_bought_and_sold_on_and_the_mark_up_is_income_as_it_is_paid(self, stage: Stage) -> None:
        unity = lending_circle(stage, kind=LoanKind.COST_PLUS, rate_bp=1_000, rate_per="once")
        loan = agreed(unity, "Samuel", 500_00, 5)
        assert unity["Rosa"].showing("loan-please-buy").buttons[0] == "🛒 Bought, €500"
        unity["Fatou"].taps("Bought")
        assert unity["Samuel"].last.id == "handover-ask-loan-thing"
        unity["Samuel"].taps("I have it")
        assert (held(unity)["cash:Fatou"], held(unity)[f"loan:{loan}"]) == (1_500_00, 500_00)
        assert "fees" not in held(unity)
        pays(unity, loan, 110_00, by="Samuel")
        assert (held(unity)["fees"], held(unity)[f"loan:{loan}"]) == (-10_00, 400_00)
        assert the_book_is_right(unity)

    def test_interest_on_what_is_owed_is_paid_only_for_the_time_that_passed(
        self, stage: Stage, moment: StoppedClock
    ) -> None:
        unity = lending_circle(stage, kind=LoanKind.EQUAL_PRINCIPAL)
        loan = agreed(unity, "Samuel", 600_00, 6)
        given(unity, loan)
        moment.set(moment.now.replace(month=12, day=24))
        # By the schedule 621 are owed; a month has passed, and its 6 are all that the loan has cost.
        assert state(unity, loan).left_minor == 621_00
        pays(unity, loan, 606_00, by="Samuel")
        assert life(unity, loan) == "repaid"
        assert held(unity)["interest"] == -6_00
        unity["Fatou"].taps("Undo")
        assert (life(unity, loan), state(unity, loan).left_minor) == ("running", 621_00)
        assert the_book_is_right(unity)

    def test_paid_back_early_in_two_parts_costs_no_more_than_in_one(self, stage: Stage, moment: StoppedClock) -> None:
        unity = lending_circle(stage, kind=LoanKind.EQUAL_PRINCIPAL, rate_bp=500)
        samuel, fatou = unity["Samuel"], unity["Fatou"]
        loan = agreed(unity, "Samuel", 600_00, 6)
        given(unity, loan)
        said_paid(unity, loan, 300_00, by="Samuel")
        samuel.says("repay")
        assert samuel.last.args["all"] == euro(300_00)
        samuel.says("cancel")
        fatou.taps("I have €300")
        assert parts(receipt(unity, "Samuel")) == {"principal": 300_00}
        # It pays the first two instalments, 130 and 125, and some of the third: nothing is late before that.
        moment.set(moment.now.replace(year=2027, month=1, day=26))
        stands = state(unity, loan)
        assert stands.late_minor == 0
        assert stands.next is not None and (stands.next.number, stands.next.total_minor) == (3, 75_00)
        assert the_book_is_right(unity)
        # What waits pays what it pays on its own day, and so ends the loan, however late the yes comes.
        said_paid(unity, loan, 300_00, by="Samuel", on=date(2026, 11, 24))
        samuel.says("repay")
        assert samuel.last.args["all"] == euro(0)
        fatou.taps("I have €300")
        assert life(unity, loan) == "repaid"
        assert "interest" not in held(unity)
        assert the_book_is_right(unity)


@ONLY_SQLITE
class TestPaidAhead:
    def test_it_counts_once_for_all_loans_together(self, stage: Stage, moment: StoppedClock) -> None:
        unity = lending_circle(stage, open_max=2)
        first = agreed(unity, "Samuel", 100_00, 1)
        given(unity, first)
        pays(unity, first, 141_00, by="Samuel")
        later = agreed(unity, "Samuel", 100_00, 2)
        sooner = agreed(unity, "Samuel", 30_00, 1)
        moment.move(days=1)
        given(unity, later)
        given(unity, sooner)
        moment.move(days=40)
        # 40 too much: by the day both owe something since the same one, and the older loan has it.
        assert (state(unity, later).late_minor, state(unity, sooner).late_minor) == (51_00 - 40_00, 30_30)
        with stage.session() as session:
            to_pay = [
                late.to_pay(session, loans.loan(session, unity.group_id, number), date(2027, 1, 4))
                for number in (later, sooner)
            ]
        assert [one.minor for one in to_pay if one is not None] == [11_00, 30_30]
        pays(unity, later, 11_00, by="Samuel")
        assert (state(unity, later).late_minor, state(unity, sooner).late_minor) == (0, 30_30)
        assert the_book_is_right(unity)

    def test_it_is_used_with_the_next_repayment_and_nobody_is_late_who_has_it(
        self, stage: Stage, moment: StoppedClock
    ) -> None:
        unity = lending_circle(stage)
        first = agreed(unity, "Samuel", 100_00, 1)
        given(unity, first)
        pays(unity, first, 121_00, by="Samuel")
        assert held(unity)["prepaid:Samuel"] == -20_00
        second = agreed(unity, "Samuel", 200_00, 2)
        given(unity, second)
        moment.move(days=40)
        assert state(unity, second).late_minor == 82_00, "102 less the 20 that the group has already"
        pays(unity, second, 82_00, by="Samuel")
        assert parts(receipt(unity, "Samuel")) == {"prepaid": 20_00, "interest": 2_00, "principal": 100_00}
        assert "prepaid:Samuel" not in held(unity)
        assert state(unity, second).late_minor == 0
        # The receipt is over what changed hands, and so is what anyone can check.
        with stage.session() as session:
            newest = ledger.entries(session, unity.group_id, limit=1)[0]
            assert ledger.belongs_together(session, newest.seq, newest.mark, 82_00)
        assert the_book_is_right(unity)

    def test_it_is_taken_back_before_leaving(self, stage: Stage) -> None:
        unity = lending_circle(stage)
        loan = agreed(unity, "Samuel", 100_00, 1)
        unity["Samuel"].says("leave")
        assert unity["Samuel"].last.id == "leave-loan-open"
        given(unity, loan)
        pays(unity, loan, 105_00, by="Samuel")
        unity["Samuel"].says("leave")
        assert unity["Samuel"].last.id == "leave-prepaid-open"
        unity["Samuel"].taps("Ask for my money")
        unity["Rosa"].taps("€4 given back")
        assert unity["Rosa"].last.id == "handover-more-than-held"
        unity["Fatou"].taps("€4 given back")
        unity["Samuel"].taps("I have €4")
        unity["Samuel"].says("leave")
        assert unity["Samuel"].last.id == "leave-money-open"
        assert the_book_is_right(unity)

    def test_what_comes_after_the_last_cent_is_kept_for_the_borrower(self, stage: Stage) -> None:
        unity = lending_circle(stage)
        loan = agreed(unity, "Samuel", 100_00, 1)
        given(unity, loan)
        said_paid(unity, loan, 101_00, by="Samuel")
        said_paid(unity, loan, 30_00, by="Hiwot")
        unity["Fatou"].taps("I have €101")
        assert life(unity, loan) == "repaid"
        unity["Fatou"].taps("I have €30")
        assert held(unity)["prepaid:Samuel"] == -30_00, "it was given for them, and lies in the box"
        unity["Fatou"].taps("Undo", message=unity["Fatou"].showing("receipt-repayment-counted"))
        assert (life(unity, loan), state(unity, loan).left_minor) == ("running", 101_00)
        assert the_book_is_right(unity)


@ONLY_SQLITE
def test_a_repayment_is_corrected_after_the_minutes_are_over(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage)
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    pays(unity, loan, 106_00, by="Samuel")
    pays(unity, loan, 530_00, by="Samuel")
    assert life(unity, loan) == "repaid"
    moment.move(hours=1)
    unity["Samuel"].taps("Not right", message=unity["Samuel"].messages[-3])
    unity["Samuel"].says("100")
    unity["Fatou"].taps("That is right")
    assert unity["Samuel"].last.id == "receipt-repayment-corrected"
    assert parts(receipt(unity, "Samuel")) == {"interest": 6_00, "principal": 94_00}, "of 106 that are owed without it"
    assert (life(unity, loan), state(unity, loan).left_minor) == ("running", 6_00)
    assert the_book_is_right(unity)
    unity["Samuel"].taps("Not right")
    unity["Samuel"].taps("It never was")
    unity["Fatou"].taps("That is right")
    assert unity["Samuel"].last.id == "receipt-repayment-struck"
    assert state(unity, loan).left_minor == 106_00
    assert the_book_is_right(unity)


@ONLY_SQLITE
def test_a_payment_is_undone_after_new_dates_were_reckoned_with_it(stage: Stage) -> None:
    unity = lending_circle(stage)
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    pays(unity, loan, 106_00, by="Samuel")
    today = date(2026, 11, 24)
    with stage.session() as session:
        row = loans.loan(session, unity.group_id, loan)
        plan = reliefs.new_plan(session, row, "EUR", today, 10, today)
        loans.replan(session, row, plan, today, after=ledger.head(session, unity.group_id).seq)
    assert state(unity, loan).left_minor == 530_00
    unity["Fatou"].taps("Undo")
    assert state(unity, loan).left_minor == 636_00
    unity["Fatou"].taps("I have €106")
    pays(unity, loan, 530_00, by="Samuel")
    assert life(unity, loan) == "repaid"
    assert the_book_is_right(unity)


@ONLY_SQLITE
def test_nothing_of_a_loan_that_was_given_up_is_undone_or_corrected(stage: Stage) -> None:
    unity = lending_circle(stage)
    samuel, fatou, amina = unity["Samuel"], unity["Fatou"], unity["Amina"]
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    paid = pays(unity, loan, 100_00, by="Samuel")
    with stage.session() as session:
        group, wrong = handovers.take(session, unity.group_id, paid)
        right = claims.say_correction(
            session, group, wrong, euro(80_00), said_by=samuel.id, key=stage.next_key(), now=clock.now()
        )
        confirmations.decline(session, right, fatou.id, clock.now())
        correction = right.number
        motion = decisions.open_motion(
            session,
            group,
            "write-off",
            reliefs.write_off(loans.loan(session, group.id, loan)),
            by=amina.id,
            key=stage.next_key(),
            now=clock.now(),
        ).number
    all_vote(unity, motion)
    assert (life(unity, loan), held(unity)["losses"]) == ("written-off", 506_00)

    with stage.session() as session:
        group, right = handovers.take(session, unity.group_id, correction)
        with pytest.raises(Refusal, match="loan-not-running-written-off"):
            confirmations.confirm(session, group, right, fatou.id, clock.now())
        confirmations.take_back(session, right, samuel.id, clock.now())
    samuel.taps("Not right", message=samuel.showing("receipt-repayment"))
    samuel.says("80")
    assert "Please talk to a treasurer." in samuel.showing("loan-not-running-written-off").text
    fatou.taps("Undo", message=fatou.showing("receipt-repayment-counted"))
    assert fatou.showing("loan-not-running-written-off")
    assert (held(unity)["losses"], "prepaid:Samuel" in held(unity)) == (506_00, False)
    assert the_book_is_right(unity)


@ONLY_SQLITE
def test_the_audit_sees_what_a_loan_and_the_book_say_differently(stage: Stage) -> None:
    unity = lending_circle(stage)
    repaid, running = agreed(unity, "Samuel", 100_00, 1), agreed(unity, "Hiwot", 300_00, 3)
    for loan in (repaid, running):
        given(unity, loan)
    pays(unity, repaid, 101_00, by="Samuel")
    assert the_book_is_right(unity)
    alterations = {
        "loan SET state = 'repaid' WHERE number = 2": "loan 2 is repaid, and 30000 of it are owed",
        "loan SET state = 'agreed' WHERE number = 2": "loan 2 is agreed, and its money was given otherwise",
        "loan SET principal_minor = 1 WHERE number = 2": "loan 2 is running, and its money was given otherwise",
        "loan SET state = 'running' WHERE number = 1": "loan 1 is running, and nothing of it is owed",
        "loan SET number = 3 WHERE number = 2": "loan 3 is running, and its money was given otherwise",
        "loan_instalment SET principal_minor = 1 WHERE loan = 2": "loan 2 does not come to what its schedule says",
        "loan_split SET principal_minor = 99, interest_minor = 2 WHERE handover = 7": "the entry and handover 7 differ",
        "loan_split SET handover = 8 WHERE handover = 7": "the entry and handover 7 differ",
        "handover SET loan = 2 WHERE number = 7": "the entry and handover 7 differ",
        "handover SET debtor_id = 1 WHERE number = 7": "handover 7 is for another borrower than its loan",
    }
    for alteration, reason in alterations.items():
        with stage.session() as session:
            session.connection().execute(text(f"UPDATE {alteration}"))
            found = [fault.reason for fault in audit(session)]
            assert found and reason in found[0], (alteration, found)
            session.rollback()
    with stage.session() as session, pytest.raises(IntegrityError, match="handover"):
        session.connection().execute(text("UPDATE handover SET loan = 1 WHERE number = 6"))


@for_all(
    kind=st.sampled_from(list(LoanKind)),
    principal=st.integers(1_00, 5_000_00),
    count=st.integers(1, 12),
    payments=st.lists(st.integers(1, 900_00), max_size=8),
    order=st.permutations(["fine", "fee", "interest", "principal"]),
    fined=st.sets(st.integers(1, 12)),
)
def test_the_sums_of_the_book_say_what_is_left_of_every_instalment(
    kind: LoanKind, principal: int, count: int, payments: list[int], order: list[str], fined: set[int]
) -> None:
    """Paying one after the other leaves what the sums of the parts leave: so nothing but the book need be asked."""
    per = "once" if kind in (LoanKind.FEE, LoanKind.COST_PLUS) else "month"
    terms = Terms(kind, euro(principal), Fraction(1, 100), per, count, Every.MONTH, date(2026, 11, 24))
    agreed_on = [
        replace(one, fine_minor=2_00 if one.number in fined else 0) for one in ledger.owed(ledger.schedule(terms))
    ]
    left, paid = tuple(agreed_on), dict.fromkeys(order, 0)
    for payment in payments:
        split, left = ledger.allocate(left, payment, order)
        paid = {part: minor + getattr(split, f"{part}_minor") for part, minor in paid.items()}
    assert loans._left_of(agreed_on, paid) == left


@for_all(
    kind=st.sampled_from(list(LoanKind)),
    minor=st.integers(1_00, 5_000_00),
    count=st.integers(1, 12),
    payments=st.lists(st.tuples(st.integers(0, 30), st.integers(1, 900_00)), max_size=5),
    parts_of_it=st.tuples(st.integers(0, 900_00), st.integers(0, 900_00)),
    order=st.permutations(["fine", "fee", "interest", "principal"]),
)
def test_two_payments_on_one_day_pay_what_one_would(
    kind: LoanKind,
    minor: int,
    count: int,
    payments: list[tuple[int, int]],
    parts_of_it: tuple[int, int],
    order: list[str],
) -> None:
    """What closes the loan falls by just what is paid; and what was paid before its day is not late after it."""
    per = "once" if kind in (LoanKind.FEE, LoanKind.COST_PLUS) else "month"
    terms = Terms(kind, euro(minor), Fraction(5, 100), per, count, Every.MONTH, date(2026, 11, 24))
    plan = ledger.schedule(terms)
    agreed_on, on = ledger.owed(plan), terms.start

    def pay(left: tuple[Owed, ...], *payments: int) -> tuple[Owed, ...]:
        for payment in payments:
            split, _ = ledger.allocate(ledger.settle_now(kind, terms.start, plan, left, on), payment, order)
            left = loans._left_of(list(left), {part: getattr(split, f"{part}_minor") for part in order})
        return left

    def closing(left: tuple[Owed, ...]) -> int:
        return sum(one.total_minor for one in ledger.settle_now(kind, terms.start, plan, left, on))

    left = agreed_on
    for days, payment in payments:
        on += timedelta(days)
        before = closing(left)
        left = pay(left, payment)
        assert closing(left) == max(before - payment, 0)
        turned, paid = ledger.in_turn(agreed_on, left), sum(one.total_minor for one in agreed_on)
        paid -= sum(one.total_minor for one in left)
        _, in_full = ledger.allocate(agreed_on, paid, order)
        assert [one.total_minor for one in turned] == [one.total_minor for one in in_full]
        for part in order:
            by_part, by_turn = ([getattr(one, f"{part}_minor") for one in rows] for rows in (left, turned))
            assert sum(by_part) == sum(by_turn)
            assert min(by_turn) >= 0
    assert pay(left, *parts_of_it) == pay(left, sum(parts_of_it))

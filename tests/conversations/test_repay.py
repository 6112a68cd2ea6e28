"""Paying a loan back: the next instalment, all of it, too much, for somebody else, and begun by the treasurer."""

from __future__ import annotations

import pytest

from tests.conftest import StoppedClock
from tests.lending import agreed, euro, given, held, lending_circle, lends, life, state, the_book_is_right
from tests.stage import Stage

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def test_every_way_in_which_a_loan_is_paid_back(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage, open_max=2)
    for amount, times in ((300_00, 3), (200_00, 2)):
        given(unity, agreed(unity, "Samuel", amount, times))
    samuel, hiwot, fatou, rosa = (unity[name] for name in ("Samuel", "Hiwot", "Fatou", "Rosa"))
    moment.move(days=30)

    # The oldest loan comes first, the next instalment before all of it; and the other loan is a tap away.
    samuel.says("repay")
    assert (samuel.last.args["number"], samuel.last.args["due"], samuel.last.args["all"]) == (
        1,
        euro(103_00),
        euro(309_00),
    )
    assert samuel.last.buttons[:2] == ["€103", "€309"]
    samuel.taps("Another loan")
    samuel.taps("L-02")
    assert (samuel.last.args["number"], samuel.last.args["all"]) == (2, euro(204_00))
    samuel.says("50")
    samuel.taps("Bank / phone")
    samuel.taps("Mobile money")
    samuel.taps("Yes, by phone")
    assert fatou.last.id == rosa.last.id == "handover-ask-repayment-wallet"
    # Said once more while it waits: is it another one?
    samuel.says("repay 50")
    samuel.taps("Change")
    samuel.taps("Who took it")
    samuel.taps("Rosa")
    assert "given to Rosa?" in samuel.last.text
    samuel.says("cancel")
    samuel.says("my loans")
    samuel.taps("L-02")
    samuel.taps("Pay back")
    samuel.says("50")
    assert samuel.last.id == "repay-twice"
    samuel.taps("The same one")
    rosa.taps("have €50")
    assert state(unity, 2).left_minor == 154_00

    # Too much is said before; what is over stays his, and is used the next time.
    samuel.says("repay 400")
    assert samuel.last.id == "repay-too-much"
    assert samuel.last.args["over"] == euro(91_00)
    samuel.taps("Change")
    samuel.says("320")
    samuel.taps("Yes")
    samuel.taps("Yes, cash")
    fatou.taps("I have €320")
    assert life(unity, 1) == "repaid"
    assert held(unity)["prepaid:Samuel"] == -11_00
    samuel.says("balance")
    assert "You paid €11 too much." in samuel.last.text
    samuel.taps("Pay back", message=samuel.showing("my-loans-one"))
    assert samuel.last.args["all"] == euro(143_00), "what he paid too much counts"

    # Somebody else pays for him, and learns nothing of what he owes.
    hiwot.says("pay for Samuel")
    assert not any("€" in button for button in hiwot.last.buttons)
    hiwot.says("500")
    assert hiwot.last.id == "repay-for-confirm-cash"
    hiwot.says("40")
    hiwot.taps("Yes, cash")
    assert samuel.last.id == "handover-paid-for-you"
    fatou.taps("I have €40")
    assert hiwot.last.id == "receipt-repayment-payer"
    assert samuel.last.id == "receipt-repayment"
    assert "103" not in hiwot.last.text + str(hiwot.last.args)
    hiwot.says("pay for Yusuf")
    assert hiwot.showing("repay-for-nothing-owed")
    hiwot.says("repay")
    assert hiwot.last.id == "repay-nothing-owed"
    hiwot.taps("For somebody else")
    hiwot.taps("Samuel")
    assert hiwot.last.id == "repay-for-how-much"
    hiwot.says("cancel")

    # The treasurer begins, and is asked what it was for.
    fatou.says("somebody paid me")
    fatou.taps("Samuel")
    fatou.says("103")
    assert fatou.last.id == "given-what-for"
    fatou.taps("Loan L-02")
    fatou.taps("Yes")
    assert samuel.last.id == "handover-ask-repayment-from-you"
    samuel.taps("I gave €103")
    assert life(unity, 2) == "repaid"

    # An old button of a loan that is paid back says so; so does a second payment of it.
    samuel.taps("Pay back", message=samuel.showing("my-loans-one"))
    assert samuel.last.id == "repay-not-running"
    samuel.says("I paid 20")
    assert samuel.last.id == "deposit-confirm-cash", "without a loan there is nothing to ask"
    samuel.says("statement")
    samuel.taps("Everything")
    assert "Hiwot paid L-02 for you: €40" in samuel.last.text
    hiwot.says("statement")
    hiwot.taps("Everything")
    assert "you paid L-02 for Samuel: €40" in hiwot.last.text
    assert the_book_is_right(unity)


@ON_SQLITE
def test_what_was_undone_and_corrected_stays_readable(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage)
    given(unity, agreed(unity, "Samuel", 300_00, 3))
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("repay 103")
    samuel.taps("Yes, cash")
    fatou.taps("I have €103")
    fatou.taps("Undo")
    assert state(unity, 1).left_minor == 309_00
    fatou.taps("I have €103")
    moment.move(hours=1)
    samuel.taps("Not right")
    samuel.says("100")
    fatou.taps("✅")
    assert state(unity, 1).left_minor == 209_00
    samuel.says("balance")
    samuel.taps("Last 5")
    assert samuel.last.text.count("took back") == 2
    samuel.taps("R-0006")
    assert samuel.last.id == "loan-receipt-taken-back"
    assert samuel.last.args["about"] == 7
    samuel.says("R-0007")
    assert samuel.last.id == "loan-receipt-reversal"
    samuel.says("R-0010")
    assert samuel.last.id == "receipt-repayment-corrected"
    samuel.taps("Not right")
    samuel.taps("It never was")
    fatou.taps("✅")
    assert state(unity, 1).left_minor == 309_00
    samuel.says("statement")
    samuel.taps("Everything")
    assert samuel.last.text.count("paid back L-01") == samuel.last.text.count("took back") == 3
    assert the_book_is_right(unity)


@ON_SQLITE
def test_somebody_who_may_not_pay_or_count(stage: Stage) -> None:
    unity = lending_circle(stage, treasurers=("Fatou",))
    lends(unity, member_percent=100, household_percent=100)
    given(unity, agreed(unity, "Fatou", 300_00, 3), by="Amina")
    fatou, daniel, hiwot = unity["Fatou"], unity["Daniel"], unity["Hiwot"]
    # A treasurer's own payment stays with them, and another officer counts it.
    fatou.says("repay 103")
    fatou.taps("Yes, cash")
    assert daniel.last.id == "handover-ask-repayment-own"
    assert not any("have" in button for button in fatou.last.buttons), "nobody confirms for themselves"
    daniel.taps("I have €103")
    assert state(unity, 1).left_minor == 206_00
    # And so it is with what somebody else pays for them.
    hiwot.says("pay for Fatou 6")
    hiwot.taps("Yes, cash")
    assert daniel.last.id == "handover-ask-repayment-own"
    assert the_book_is_right(unity)

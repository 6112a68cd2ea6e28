"""Loans below their conversations: agreed, given, confirmed, and paid back in every way; and what cannot be.

The asking, the voting on phones and the paying in words are told elsewhere; here the cooperative is called, and the
buttons on the cards are tapped. After every scene the book is proved, by us and by a stranger.
"""

from __future__ import annotations

from datetime import date

from tests.conftest import StoppedClock
from tests.lending import agreed, held, lending_circle, life, state, the_book_is_right
from tests.stage import Stage


def test_a_loan_is_agreed_given_and_paid_back(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage)
    samuel, fatou, rosa = unity["Samuel"], unity["Fatou"], unity["Rosa"]
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
    receipt = samuel.showing("receipt-loan")
    assert "Left of L-01: €636. Next: €106 by Thu 24 Dec." in receipt.text
    assert fatou.last.id == "receipt-loan-counted" and "1,400" in fatou.last.text
    assert rosa.showing("loan-card-given").buttons == []
    assert life(unity, loan) == "running"
    assert held(unity) == {**before, "cash:Fatou": 1_400_00, f"loan:{loan}": 600_00}
    stands = state(unity, loan)
    assert (stands.left_minor, stands.principal_minor, stands.late_minor) == (636_00, 600_00, 0)
    assert stands.next is not None and stands.next.due == date(2026, 12, 24), "it runs from the day it was given"
    assert the_book_is_right(unity)

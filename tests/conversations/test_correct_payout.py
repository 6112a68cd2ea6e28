"""What a member got of their savings is set right: by its two hands, with a new line, and the old one stays."""

from __future__ import annotations

from bot import clock, ledger
from bot.cooperative import offices
from bot.cooperative.audit import audit
from bot.cooperative.offices import Role
from tests.conftest import StoppedClock
from tests.stage import Stage, Unity


def paid_out(stage: Stage, moment: StoppedClock) -> Unity:
    """Samuel saved 50 and got them back from Fatou, as both said; the minutes in which it is undone are over."""
    unity = stage.unity(treasurers=("Fatou", "Daniel"))
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("I paid 50")
    samuel.taps("Yes, cash")
    fatou.taps("I have €50")
    samuel.says("leave")
    samuel.taps("Ask for my money")
    fatou.taps("I gave €50")
    samuel.taps("I have €50")
    moment.move(minutes=11)
    return unity


def stands(unity: Unity) -> tuple[int, int]:
    """What Samuel saved, and what Fatou holds, in minor units; the whole book must be right."""
    samuel, fatou = unity["Samuel"].id, unity["Fatou"].id
    with unity.stage.session() as session:
        assert not list(audit(session)) and not list(ledger.verify(session))
        held = ledger.balance(session, unity.group_id, ledger.cash(fatou))
        return ledger.savings_of(session, unity.group_id, samuel).minor, held.minor


def test_the_two_hands_correct_what_was_paid_out(stage: Stage, moment: StoppedClock) -> None:
    unity = paid_out(stage, moment)
    samuel, fatou, amina = unity["Samuel"], unity["Fatou"], unity["Amina"]
    assert stands(unity) == (0, 0)
    samuel.taps("Undo")
    assert samuel.last.id == "handover-undo-too-late"
    samuel.taps("Not right")
    samuel.says("60")
    assert samuel.showing("handover-more-than-saved"), "the book cannot bear more than was saved"
    samuel.says("40")
    assert "R-0002 should be €40" in fatou.last.text
    samuel.says("book")
    assert "R-0002 may become €40" in samuel.last.text
    fatou.taps("No", message=fatou.showing("handover-ask-correction"))
    assert stands(unity) == (0, 0), "one of them alone changes nothing"
    samuel.taps("Ask for help", message=samuel.showing("handover-declined-correction"))
    assert amina.showing("handover-please-help")
    fatou.taps("That is right")

    assert stands(unity) == (10_00, 10_00)
    assert samuel.last.id == "receipt-correction" and "Your savings: €10" in samuel.last.text
    assert "€40 paid out to Samuel" in fatou.showing("receipt-correction-paid-out").text
    with stage.session() as session:
        entries = ledger.entries(session, unity.group_id, limit=9)[::-1]
    assert [one.kind for one in entries] == ["deposit", "withdrawal", "reversal", "withdrawal"]
    assert entries[2].reverses == 2, "the old line stays, and a new one points at it"

    # A correction is corrected, by the other hand too; and what never was is crossed out.
    samuel.says("R-0004")
    samuel.taps("Not right")
    samuel.taps("It never was")
    assert fatou.last.id == "handover-ask-struck"
    fatou.taps("That is right")
    assert "nothing was paid out to Samuel" in fatou.showing("receipt-struck-paid-out").text
    assert stands(unity) == (50_00, 50_00)
    samuel.says("R-0002")
    assert not any("Not right" in label for label in samuel.last.buttons)


def test_who_keeps_the_cash_no_longer_corrects_nothing(stage: Stage, moment: StoppedClock) -> None:
    unity = paid_out(stage, moment)
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    with stage.session() as session:
        offices.end(session, unity.group(session), fatou.id, Role.TREASURER, clock.now())
    samuel.taps("Undo")
    samuel.taps("Not right")
    samuel.says("40")
    assert samuel.showing("handover-keeps-no-longer")
    fatou.says("R-0002")
    fatou.taps("Not right")
    fatou.says("0.01")
    assert fatou.showing("handover-keeps-no-longer")
    assert stands(unity) == (0, 0)

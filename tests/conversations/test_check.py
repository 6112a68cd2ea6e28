"""Checking a receipt: three things that belong together or do not, and not a word more."""

from __future__ import annotations

import pytest

from bot import ledger
from tests.conftest import StoppedClock
from tests.stage import Phone, Stage, Unity


def receipt(stage: Stage) -> tuple[Unity, str]:
    """A group with one receipt, R-0001 over 50 euro; and its mark."""
    unity = stage.unity()
    unity["Samuel"].says("paid 50")
    unity["Samuel"].taps("Yes, cash")
    unity["Fatou"].taps("I have")
    return unity, str(unity["Samuel"].showing("receipt-deposit").args["mark"])


def spaced(mark: str, by: str) -> str:
    return by.join((mark[:4], mark[4:8], mark[8:]))


def altered(mark: str) -> str:
    """Another mark, as good as this one to look at."""
    return mark[:-1] + ("0" if mark[-1] != "0" else "1")


def answer(phone: Phone, text: str) -> str:
    phone.says(text)
    return phone.last.id


def test_three_questions_by_a_stranger_without_a_group(stage: Stage) -> None:
    _, mark = receipt(stage)
    stranger = stage.person("Nobody")
    stranger.says("hello")
    stranger.taps("Help")
    stranger.taps("Check a receipt")
    assert stranger.last.id == "check-number"
    stranger.says("R-0001")
    assert stranger.last.id == "check-mark"
    stranger.says(spaced(mark.lower(), "-"))
    assert stranger.last.id == "check-amount"
    stranger.says("€50")
    assert stranger.last.id == "check-yes"
    told = stranger.last.text
    assert not any(name in told for name in ("Samuel", "Fatou", "Unity"))
    assert "A later line may have corrected it" in told


@pytest.mark.parametrize(
    "typed",
    [
        "check R-0001 {mark} 50",
        "check r1 {mark} €50",
        "R-0001 {dashed} 50",
        "R-0001 {spaced} 50.00",
        "🔍 1 {mark} EUR 50",
        "check R-٠٠٠١ {mark} ٥٠",
    ],
)
def test_all_three_in_one_message(stage: Stage, typed: str) -> None:
    unity, mark = receipt(stage)
    yusuf = unity["Yusuf"]
    yusuf.says(typed.format(mark=mark, dashed=spaced(mark, "-"), spaced=spaced(mark, " ")))
    assert yusuf.last.id == "check-yes", yusuf.last.text


def test_the_shared_receipt_itself_may_be_pasted(stage: Stage) -> None:
    unity, mark = receipt(stage)
    samuel, yusuf = unity["Samuel"], unity["Yusuf"]
    samuel.taps("Share")
    assert f"Mark: {spaced(mark, '-')}" in samuel.last.text
    assert f"start/r_1_{mark}" in samuel.last.text, "whoever gets it needs one tap and the amount"
    assert answer(yusuf, samuel.last.text) == "check-amount"
    assert answer(yusuf, "50") == "check-yes"


def test_a_link_brings_number_and_mark(stage: Stage) -> None:
    _, mark = receipt(stage)
    stranger = stage.person("Nobody")
    stranger.commands(f"start r_1_{mark}")
    assert stranger.last.id == "check-amount"
    assert answer(stranger, "50") == "check-yes"


def test_the_same_no_whichever_of_the_three_is_wrong(stage: Stage) -> None:
    unity, mark = receipt(stage)
    yusuf = unity["Yusuf"]
    wrong = [f"R-0002 {mark} 50", f"R-0001 {altered(mark)} 50", f"R-0001 {mark} 500"]
    answers = []
    for typed in wrong:
        yusuf.says(typed)
        answers.append(yusuf.last.text)
    assert yusuf.last.id == "check-no"
    assert len(set(answers)) == 1


@pytest.mark.parametrize("amount", ["500", "5", "50.01", "$50", "USD 50", "KES 50", "5000", "0.50"])
def test_an_altered_amount_does_not_pass(stage: Stage, amount: str) -> None:
    unity, mark = receipt(stage)
    assert answer(unity["Yusuf"], f"check R-0001 {mark} {amount}") == "check-no"


def test_an_amount_of_two_readings_is_asked_again(stage: Stage) -> None:
    """A receipt over 50 must not pass for fifty thousand."""
    unity, mark = receipt(stage)
    yusuf = unity["Yusuf"]
    assert answer(yusuf, f"check R-0001 {mark} 50.000") == "check-amount"
    yusuf.says("50.000")
    assert yusuf.messages[-2].id == "check-amount-which"
    assert answer(yusuf, "50000") == "check-no"


@pytest.mark.parametrize(
    ("typed", "why"), [("five", "check-number-form"), ("R-", "check-number-form"), ("-", "check-number-form")]
)
def test_what_is_no_number_is_asked_again(stage: Stage, typed: str, why: str) -> None:
    stranger = stage.person("Nobody")
    stranger.says("check")
    stranger.says(typed)
    assert stranger.messages[-2].id == why
    assert stranger.last.id == "check-number"


def test_what_is_no_mark_is_asked_again_and_back_goes_back(stage: Stage) -> None:
    stranger = stage.person("Nobody")
    stranger.says("check")
    stranger.says("R-0001")
    stranger.says("ABCD")
    assert stranger.messages[-2].id == "check-mark-form"
    stranger.says("back")
    assert stranger.last.id == "check-number"
    stranger.says("cancel")
    assert stranger.last.id == "talk-cancelled"


def test_after_five_wrong_ones_there_is_a_wait_and_a_right_one_is_not_answered(
    stage: Stage, moment: StoppedClock
) -> None:
    unity, mark = receipt(stage)
    yusuf, right = unity["Yusuf"], f"check R-0001 {mark} 50"
    for amount in range(51, 56):
        assert answer(yusuf, f"check R-0001 {mark} {amount}") == "check-no"
    assert answer(yusuf, right) == "check-wait"
    assert answer(unity["Maria"], right) == "check-yes", "nobody else has to wait"
    moment.move(minutes=61)
    assert answer(yusuf, right) == "check-yes"


def test_a_conversation_begun_before_the_wait_is_not_answered_either(stage: Stage) -> None:
    unity, mark = receipt(stage)
    yusuf = unity["Yusuf"]
    yusuf.says("check R-0001")
    yusuf.says(mark)
    for amount in range(51, 56):
        assert answer(yusuf, str(amount)) == "check-no"
        yusuf.says(f"R-0001 {mark}")
    assert yusuf.last.id == "check-wait"


def test_what_cannot_be_read_is_no_attempt(stage: Stage) -> None:
    unity, mark = receipt(stage)
    yusuf = unity["Yusuf"]
    yusuf.says(f"check R-0001 {mark}")
    for _ in range(6):
        yusuf.says("fifty")
    assert answer(yusuf, "50") == "check-yes"


def test_a_line_that_was_corrected_still_belongs_together(stage: Stage) -> None:
    unity, mark = receipt(stage)
    unity["Fatou"].taps("Undo")
    assert answer(unity["Yusuf"], f"check R-0001 {mark} 50") == "check-yes"
    with stage.session() as session:
        assert ledger.head(session, unity.group_id).seq == 2, "a check writes nothing in the book"

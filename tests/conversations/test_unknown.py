"""What nobody understood, and what is no text: each has a kind answer with buttons, and changes nothing."""

from __future__ import annotations

import pytest

from bot import ledger
from bot.conversations import ACTIONS, MENU
from bot.conversations.unknown import FOR_ANYBODY, IN_A_GROUP
from bot.messages import Heard
from bot.money import Money
from tests.stage import Stage


@pytest.mark.parametrize(
    ("typed", "guess"),
    [("balence", "My book"), ("langauge", "Language"), ("depositt please", "I paid"), ("halp", "Help")],
)
def test_what_is_nearly_a_word_is_the_first_guess(stage: Stage, typed: str, guess: str) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.says(typed)
    assert samuel.last.id == "unknown-guess"
    assert guess in samuel.last.buttons[0]
    assert len(samuel.last.buttons) == 4
    assert "Menu" in samuel.last.buttons[-1]


@pytest.mark.parametrize("typed", ["the weather is fine", "ሰላም", "🦒", "x" * 4_000, "?!", "..."])
def test_what_means_nothing_is_answered_with_the_likeliest(stage: Stage, typed: str) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.says(typed)
    assert samuel.last.id == "unknown-guess"
    assert [button.split(" ", 1)[1] for button in samuel.last.buttons] == ["I paid", "My book", "Help", "Menu"]


def test_an_amount_among_words_is_taken_for_a_payment(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says("yesterday I handed 50.25 over to Fatou at church")
    assert samuel.last.id == "unknown-guess"
    assert "50.25" in samuel.last.buttons[0]
    samuel.taps("50.25")
    assert samuel.last.id == "deposit-confirm-cash"
    assert samuel.last.args["amount"] == Money(5_025, "EUR")
    with stage.session() as session:
        assert ledger.head(session, unity.group_id).seq == 0


def test_the_second_time_in_a_row_a_person_is_offered(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.says("blah")
    assert not any("person" in button for button in samuel.last.buttons)
    samuel.says("blah blah")
    assert samuel.last.id == "unknown-again"
    samuel.says("blah blah blah")
    assert samuel.last.id == "unknown-again"
    samuel.taps("A person")
    assert samuel.last.id == "someone-may-i"
    samuel.says("cancel")
    samuel.says("blah")
    assert samuel.last.id == "unknown-guess", "something was understood in between"


def test_a_command_nobody_knows_is_guessed_at(stage: Stage) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.commands("setings")
    assert "Settings" in samuel.last.buttons[0]


def test_somebody_in_no_group_is_shown_the_ways_into_one(stage: Stage) -> None:
    rosa = stage.person("Rosa")
    rosa.says("blah")
    assert [button.split(" ", 1)[1] for button in rosa.last.buttons] == [
        "Start a group",
        "I have a code",
        "Help",
        "Menu",
    ]
    rosa.says("50")
    assert rosa.last.id == "unknown-guess", "there is no officer to talk to"


def test_every_guess_can_be_opened() -> None:
    assert {*IN_A_GROUP, *FOR_ANYBODY} <= {*MENU, *ACTIONS}


@pytest.mark.parametrize("heard", [Heard.PHOTO, Heard.VOICE, Heard.STICKER, Heard.OTHER])
def test_what_is_no_text_has_an_answer_with_buttons(stage: Stage, heard: Heard) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.sends(heard, file="f1")
    assert samuel.last.id == f"heard-{heard}"
    assert samuel.last.buttons
    rosa = stage.person("Rosa")
    rosa.sends(heard, file="f2")
    assert rosa.last.id == f"heard-{heard}"
    assert rosa.last.buttons


@pytest.mark.parametrize("heard", [Heard.PHOTO, Heard.STICKER])
def test_in_the_middle_of_a_question_it_is_asked_again(stage: Stage, heard: Heard) -> None:
    samuel = stage.unity()["Samuel"]
    samuel.commands("paid")
    samuel.sends(heard, file="f1")
    assert [message.id for message in samuel.messages[-2:]] == [f"heard-{heard}", "deposit-amount"]
    samuel.says("50")
    assert samuel.last.id == "deposit-confirm-cash"


def test_a_picture_may_be_the_proof_of_a_payment_that_waits(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("I paid 50")
    samuel.taps("Yes, cash")
    samuel.sends(Heard.PHOTO, file="f1")
    assert samuel.last.id == "heard-photo-proof"
    samuel.taps("P-1")
    assert samuel.last.id == "handover-send-proof"
    samuel.sends(Heard.PHOTO, file="f2")
    assert any(message.file == "f2" for message in fatou.messages)
    assert not any(message.file == "f1" for message in fatou.messages)


def test_edited_and_forwarded_words_change_nothing(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.ignored("edited", "I paid 50")
    assert samuel.last.id == "heard-edited"
    samuel.ignored("forwarded", "R-0001 Confirmed: €50")
    assert samuel.last.id == "heard-forwarded"
    assert any("Check" in button for button in samuel.last.buttons)
    assert unity["Fatou"].messages == []

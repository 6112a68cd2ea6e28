"""A phone without buttons: the same conversations, with a number for each choice, also for an older question."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import ledger
from bot.channels.twilio.sending import SMS_ONE_WAY
from bot.cooperative import handover_cards, handovers
from bot.messages import Heard
from tests.conftest import StoppedClock
from tests.stage import CAPABILITIES, Stage, Unity

PLAIN = replace(
    CAPABILITIES, buttons_max=0, label_max=0, edits=False, pictures=False, links=False, polls=None, numbers=True
)


@pytest.fixture
def unity(stage: Stage) -> Unity:
    stage.able = PLAIN
    return stage.unity()


def saved(unity: Unity, name: str) -> int:
    with unity.stage.session() as session:
        return -ledger.balance(session, unity.group_id, ledger.savings(unity[name].id)).minor


def test_a_payment_by_numbers_alone_ends_in_the_same_book(unity: Unity) -> None:
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    asked = samuel.says("paid 50")
    assert asked.numbers["✅ Yes, cash"] == "01"
    samuel.says("1")
    assert "Answer with the number." in fatou.last.text
    fatou.taps("I have €50")
    assert samuel.last.id == "receipt-deposit"
    assert saved(unity, "Samuel") == 5_000


def test_a_number_counts_for_an_older_question_and_never_for_another(unity: Unity, moment: StoppedClock) -> None:
    samuel, daniel, fatou = unity["Samuel"], unity["Daniel"], unity["Fatou"]
    for payer, euro in ((samuel, 50), (daniel, 60)):
        payer.says(f"paid {euro}")
        payer.taps("Yes, cash")
    older, newer = fatou.number_of("I have €50"), fatou.number_of("I have €60")
    assert older != newer
    # Neither can be taken for an answer to a question, nor for an amount that people pay.
    assert all(int(number) > 9 and int(number) % 5 for number in (older, newer))
    moment.move(minutes=5)
    fatou.says("menu")
    fatou.says(older)
    assert (saved(unity, "Samuel"), saved(unity, "Daniel")) == (5_000, 0)
    fatou.says(older)
    assert (saved(unity, "Samuel"), saved(unity, "Daniel")) == (5_000, 0)
    # Asked for an amount, a number is one, whatever else it could stand for.
    fatou.says("i paid")
    fatou.says(newer)
    assert saved(unity, "Daniel") == 0


def test_an_old_number_that_could_be_an_amount_is_asked_back(unity: Unity, moment: StoppedClock) -> None:
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    number = fatou.number_of("I have €50")
    moment.move(days=2)
    unity.stage.work()
    assert fatou.says(number).id == "number-which"
    assert saved(unity, "Samuel") == 0
    fatou.taps("I have €50")
    assert saved(unity, "Samuel") == 5_000


def test_what_was_fetched_late_is_matched_by_its_label_when_one_open_offer_bears_it(unity: Unity) -> None:
    samuel, daniel, fatou, stage = unity["Samuel"], unity["Daniel"], unity["Fatou"], unity.stage
    for payer in (samuel, daniel):
        payer.says("paid 50")
        payer.taps("Yes, cash")
    stage.hear(fatou._incoming(Heard.TEXT, text="✅ I have €50", late=True))
    assert fatou.last.id == "late-unclear"
    assert saved(unity, "Samuel") + saved(unity, "Daniel") == 0
    fatou.taps("I have €50")
    stage.hear(fatou._incoming(Heard.TEXT, text="✅ I have €50", late=True))
    assert (saved(unity, "Samuel"), saved(unity, "Daniel")) == (5_000, 5_000)


def test_a_card_that_still_says_the_same_is_not_said_again(unity: Unity, moment: StoppedClock) -> None:
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    before = len(fatou.messages)
    with unity.stage.session() as session:
        group = unity.group(session)
        (waiting,) = handovers.open_in(session, group.id)
        handover_cards.show_to(session, group, waiting, fatou.id, moment.now, fresh=False, occasion=":drawn-anew")
    unity.stage.deliver()
    assert len(fatou.messages) == before
    fatou.taps("I have €50")
    assert saved(unity, "Samuel") == 5_000


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_nobody_is_asked_to_answer_who_cannot(stage: Stage) -> None:
    unity = stage.unity(members=4)
    daniel, fatou = unity["Daniel"], unity["Fatou"]
    stage.able = SMS_ONE_WAY
    daniel.says("paid 50")
    daniel.says("yes")
    assert "gave you €50" in fatou.last.text and "nswer" not in fatou.last.text
    assert (fatou.last.buttons, fatou.last.numbers) == ([], {})


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_word_about_a_tap_is_no_message_of_its_own_where_another_says_it(stage: Stage) -> None:
    """On WhatsApp nothing is shown beside a button, and each message is paid for."""
    stage.able = replace(CAPABILITIES, edits=False)
    unity = stage.unity(members=4)
    amina, fatou = unity["Amina"], unity["Fatou"]
    amina.says("propose")
    amina.taps("A question")
    amina.says("Shall we meet on Sundays?")
    amina.taps("Ask the group")
    before = len(fatou.messages)
    stage.hear(fatou._incoming(Heard.TAP, token=fatou.last.tokens["👍 Yes"]))
    assert [one.id for one in fatou.messages[before:]] == ["motion-voted-yes"]
    # Nothing changes by the same vote again: then the word is all there is.
    stage.hear(fatou._incoming(Heard.TAP, token=fatou.messages[before - 1].tokens["👍 Yes"]))
    assert fatou.last.id == "vote-counted"

"""A phone that others see: what is sent there unasked says only that something waits, until it is opened."""

from __future__ import annotations

import re

import pytest
from sqlalchemy.orm import Session

from bot import i18n, ledger
from bot.channels.twilio.sending import SMS, SMS_ONE_WAY, WHATSAPP
from bot.channels.twilio.text import plain, segments
from bot.cooperative import people
from bot.cooperative.people import Address, Person
from bot.messages import Capabilities, Say, say
from tests.conftest import StoppedClock
from tests.stage import CAPABILITIES, Message, Phone, Stage, Unity

ON_EACH = pytest.mark.parametrize("able", [CAPABILITIES, WHATSAPP, SMS], ids=["on Telegram", "on WhatsApp", "by SMS"])


def saved(unity: Unity, name: str) -> int:
    with unity.stage.session() as session:
        return -ledger.balance(session, unity.group_id, ledger.savings(unity[name].id)).minor


def new_at(phone: Phone, since: int) -> list[Message]:
    return phone.messages[since:]


def is_neutral(message: Message) -> bool:
    """Whether it tells nothing to whoever else sees the phone: no name, no sum, and one way on."""
    words = [*message.buttons, *message.numbers]
    return message.id == "phones-news" and "€" not in message.text and all("Open" in label for label in words)


@ON_EACH
def test_who_hides_their_numbers_reads_only_that_something_waits_until_they_open_it(
    stage: Stage, moment: StoppedClock, able: Capabilities
) -> None:
    stage.able = able
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    for one in (samuel, fatou):
        one.says("my phones")
        one.taps("Hide my numbers")
        assert one.last.id == "phones-hidden"
    assert "€50" in samuel.says("paid 50").text, "what they ask for themselves is shown as always"
    before = len(fatou.messages)
    samuel.taps("Yes, cash")
    assert "€50" in samuel.last.text
    moment.move(minutes=1)
    unity["Daniel"].says("paid 60")
    unity["Daniel"].taps("Yes, cash")
    (line,) = new_at(fatou, before)
    assert is_neutral(line), line

    # Nothing is confirmed that was not seen, whatever is typed and whichever numbers stand for it by now.
    fatou.says("yes")
    assert (saved(unity, "Samuel"), saved(unity, "Daniel")) == (0, 0)
    assert any("€50" in message.text for message in new_at(fatou, before)), "whatever they write opens it"
    fatou.taps("I have €50")
    assert saved(unity, "Samuel") == 5_000

    # A receipt is money as well.
    assert is_neutral(samuel.last)
    samuel.taps("Open")
    assert samuel.last.id == "receipt-deposit"
    assert "€50" in samuel.last.text

    before = len(samuel.messages)
    moment.move(minutes=1)
    fatou.says("somebody paid me")
    fatou.taps("Samuel")
    fatou.says("30")
    fatou.taps("Yes")
    (line,) = new_at(samuel, before)
    assert is_neutral(line), line
    samuel.taps("Open")
    assert "€30" in samuel.last.text
    samuel.taps("Open")
    assert samuel.last.id.startswith("home-"), "there is nothing more to open"

    samuel.says("show my numbers")
    assert samuel.last.id == "phones-shown"
    before = len(samuel.messages)
    moment.move(minutes=1)
    fatou.says("somebody paid me")
    fatou.taps("Samuel")
    fatou.says("35")
    fatou.taps("Yes")
    assert any("€35" in message.text for message in new_at(samuel, before))


def test_where_the_window_is_shut_or_nobody_can_answer_it_is_no_more_than_that(
    stage: Stage, moment: StoppedClock
) -> None:
    stage.able = SMS_ONE_WAY
    unity = stage.unity()
    with stage.session() as session:
        _, address = people_at(session, unity["Fatou"])
        address.hides_at = moment.now
    unity["Samuel"].says("paid 50")
    unity["Samuel"].says("1")
    (line,) = unity["Fatou"].messages
    assert line.text == "There is news in your group book.", "nobody is asked to answer who cannot"
    unity["Daniel"].says("paid 60")
    unity["Daniel"].says("1")
    assert len(unity["Fatou"].messages) == 1, "several in a row are one line"
    moment.move(hours=1)
    unity["Hiwot"].says("paid 70")
    unity["Hiwot"].says("1")
    assert [message.id for message in unity["Fatou"].messages] == ["phones-news"] * 2


@pytest.mark.parametrize("language", i18n.languages())
def test_the_line_is_one_sms(language: str) -> None:
    reader = i18n.Reader(language, "latn", "UTC")

    def drawn(what: Say) -> str:
        return i18n.text(reader, what, lambda _: "")

    line = f"{drawn(say('phones-news'))}\n43 {drawn(say('phones-open-button'))}\n{drawn(say('numbers-answer'))}"
    assert segments(plain(line)) == 1
    assert not re.search(r"\d", drawn(say("phones-news")))


def people_at(session: Session, phone: Phone) -> tuple[Person, Address]:
    known = people.person_at(session, "stage", phone.external)
    assert known is not None
    return known

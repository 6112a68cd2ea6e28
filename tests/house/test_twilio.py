"""WhatsApp and SMS as people use them: the running program, a Twilio over HTTP, and then the book."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest
from sqlalchemy import func, select

from bot import clock, ledger
from bot.cooperative import groups, handovers, offices, people
from bot.cooperative.audit import audit
from bot.cooperative.offices import Role
from bot.inbox import InboxRow
from bot.money import Money
from bot.sandbox import ACCOUNT, AUTH_TOKEN, WHATSAPP_SENDER
from bot.sandbox.faults import FaultKind
from bot.sandbox.twilio import signature
from tests.house.conftest import Furnish
from tests.house.exchange import PEOPLE, Exchange, channel_of, exchange_of
from tests.house.program import Program, running, until
from tests.house.town import plain

WHATSAPP = f"whatsapp:{WHATSAPP_SENDER}"


@dataclass(slots=True)
class Line:
    exchange: Exchange
    program: Program


@pytest.fixture(scope="module", params=["sqlite"])
def line(request: pytest.FixtureRequest, furnish: Furnish, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    with (
        exchange_of(furnish(request.param)) as exchange,
        running(exchange.settings, tmp_path_factory.mktemp("log")) as program,
    ):
        program.until_ready()
        yield Line(exchange, program)
        exchange.settles()
        assert program.end() == 0


@pytest.fixture
def exchange(line: Line) -> Exchange:
    return line.exchange


def test_a_handover_between_whatsapp_and_a_plain_phone(exchange: Exchange) -> None:
    exchange.pays("Samuel", 50)
    exchange.taps("Fatou", "I have €50")
    assert "Your savings: €50" in plain(exchange.sees("Samuel", "Confirmed: €50").text)

    exchange.says("Rosa", "paid 20")
    asked = exchange.sees("Rosa", "01 ")
    assert "Answer with the number" in asked.text
    exchange.says("Rosa", "01")
    exchange.taps("Fatou", "I have €20")
    receipt = exchange.sees("Rosa", "Confirmed: €20")
    assert "\u2068" not in receipt.text
    exchange.settles()
    with exchange.database.read() as session:
        for name, minor in (("Samuel", -5_000), ("Rosa", -2_000)):
            assert ledger.balance(session, 1, ledger.savings(exchange.id_of(name))) == Money(minor, "EUR")
        assert not [*ledger.verify(session), *audit(session)]


def test_no_officer_confirms_money_from_a_number_that_anybody_could_write_in(exchange: Exchange) -> None:
    rosa = exchange.id_of("Rosa")
    with exchange.database.write() as session:
        group = groups.lock(session, 1)
        offices.give(session, group, rosa, Role.TREASURER, group.founder_id, clock.now())
    exchange.pays("Samuel", 70)
    card = exchange.sees("Rosa", "€70").text
    exchange.says("Rosa", next(line.split()[0] for line in card.splitlines() if "I have €70" in line))
    assert "By SMS I cannot be sure" in exchange.sees("Rosa", "By SMS").text
    exchange.settles()
    with exchange.database.write() as session:
        assert not [one for one in handovers.open_in(session, 1) if one.minor == 7_000 and one.entry is not None]
        group = groups.lock(session, 1)
        offices.end(session, group, rosa, Role.TREASURER, clock.now())
    exchange.taps("Fatou", "I have €70")
    assert "Confirmed: €70" in plain(exchange.sees("Samuel", "Confirmed: €70").text)


def test_a_plain_phone_is_linked_to_whoever_is_on_whatsapp_and_taken_off_again(
    exchange: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PEOPLE, "Hiwot's other phone", "+32470000099")
    exchange.twilio.person(PEOPLE["Hiwot's other phone"], "")
    exchange.says("Hiwot", "my phones")
    exchange.taps("Hiwot", "Add a phone")
    exchange.sees("Hiwot", "Send me these two words")
    # Copied as it stands.
    exchange.says("Hiwot's other phone", exchange.messages("Hiwot")[-2].text)
    exchange.sees("Hiwot's other phone", "I know this phone now")
    assert exchange.id_of("Hiwot's other phone") == exchange.id_of("Hiwot")
    warned = exchange.sees("Hiwot", "A new phone speaks for you now")
    assert "SMS …99" in plain(warned.text)

    exchange.taps("Hiwot", "That was not me")
    exchange.sees("Hiwot", "It speaks for you no more")
    exchange.says("Hiwot's other phone", "my book")
    exchange.settles()
    assert exchange.id_of("Hiwot's other phone") != exchange.id_of("Hiwot")


def test_a_picture_is_fetched_from_us(exchange: Exchange) -> None:
    exchange.says("Amina", "invite")
    exchange.taps("Amina", "QR")
    poster = exchange.sees("Amina", "Print this")
    assert poster.buttons
    assert "https://wa.me/" in poster.text
    until(lambda: any(one.picture for one in exchange.messages("Amina")), "the poster arrives", news=exchange.news)
    [picture] = [one for one in exchange.messages("Amina") if one.picture]
    assert picture.picture.startswith(b"\x89PNG")
    assert (picture.media, picture.text) == (("image/png",), "")


def test_what_twilio_did_not_sign_is_refused_and_touches_nothing(line: Line) -> None:
    exchange = line.exchange
    exchange.settles()
    before = _events(exchange)
    url = f"{line.program.address}/twilio/inbound"
    form = {"MessageSid": "SM" + "0" * 32, "AccountSid": ACCOUNT, "From": PEOPLE["Samuel"], "To": WHATSAPP, "Body": ""}
    good = {"X-Twilio-Signature": signature(AUTH_TOKEN, url, form), "Content-Type": "application/x-www-form-urlencoded"}
    body = urlencode(form)

    def posted(body: str, headers: dict[str, str], path: str = "") -> int:
        return httpx.post(url + path, content=body, headers=headers, trust_env=False).status_code

    for given in ("", "x", good["X-Twilio-Signature"][:-2], signature("another", url, form)):
        assert posted(body, {**good, "X-Twilio-Signature": given}) == 403
    assert posted(body, good, "?a=1") == 403
    assert posted(body + "&Body=paid+99", good) == 403
    assert posted(body.replace("0" * 32, "1" * 32), good) == 403
    assert posted(json.dumps(form), {**good, "Content-Type": "application/json"}) == 403
    assert posted(body + "&Body=" + "x" * 100_000, good) == 413
    for wrong in ({"AccountSid": "AC" + "9" * 32}, {"To": "whatsapp:+15550000000"}, {"MessageSid": "none"}):
        other = {**form, **wrong}
        assert posted(urlencode(other), {**good, "X-Twilio-Signature": signature(AUTH_TOKEN, url, other)}) == 403
    assert _events(exchange) == before
    assert posted(body, good) == 200
    assert _events(exchange) == before + 1
    for _ in range(3):
        assert posted(body, good) == 200
    exchange.settles()
    assert _events(exchange) == before + 1
    assert "paid+99" not in line.program.said()


def test_a_tap_that_is_made_twice_and_captured_counts_once(exchange: Exchange) -> None:
    exchange.pays("Hiwot", 30)
    tapped = exchange.taps("Fatou", "I have €30")
    for _ in range(3):
        assert exchange.twilio.call_again(tapped) == 200
    assert exchange.sees("Hiwot", "Confirmed: €30").to == PEOPLE["Hiwot"]
    exchange.settles()
    assert len(exchange.messages("Hiwot", "Confirmed: €30")) == 1
    with exchange.database.read() as session:
        assert ledger.balance(session, 1, ledger.savings(exchange.id_of("Hiwot"))) == Money(-3_000, "EUR")


def test_nobody_who_was_silent_for_a_day_is_written_to_but_knocked_for(exchange: Exchange) -> None:
    _silent(exchange, "Fatou")
    exchange.pays("Samuel", 41)
    knock = exchange.sees("Fatou", "says that you have €41 now")
    assert (knock.template, knock.buttons) == (True, ("Open",))
    # What follows waits silently: they know that something does.
    exchange.pays("Samuel", 42)
    exchange.settles()
    assert not exchange.messages("Fatou", "I gave you €4")
    exchange.taps("Fatou", "Open")
    exchange.sees("Fatou", "I gave you €41")
    exchange.taps("Fatou", "I have €42")
    exchange.sees("Samuel", "Confirmed: €42")


def test_a_window_that_shut_unnoticed_is_told_by_a_call_and_knocked_at(exchange: Exchange) -> None:
    exchange.settles()
    exchange.twilio.fail(PEOPLE["Fatou"], 63016)
    exchange.pays("Samuel", 43)
    exchange.sees("Fatou", "says that you have €43 now")
    exchange.taps("Fatou", "Open")
    exchange.taps("Fatou", "I have €43")
    exchange.sees("Samuel", "Confirmed: €43")


def test_who_stops_hears_nothing_until_they_start(exchange: Exchange) -> None:
    exchange.says("Rosa", "menu")
    exchange.says("Rosa", "STOP")
    exchange.sees("Fatou", "Rosa of Unity Circle wants no messages any more")
    exchange.settles()
    before = len(exchange.messages("Rosa"))
    exchange.says("Rosa", "menu")
    exchange.settles()
    assert len(exchange.messages("Rosa")) == before
    # Twilio opens it by YES as well, which may be an answer to something else.
    exchange.says("Rosa", "YES")
    exchange.settles()
    assert "Saved €" in exchange.messages("Rosa")[-1].text
    assert len(exchange.messages("Rosa")) > before
    assert len(exchange.messages("Fatou", "Rosa of Unity Circle wants no messages any more")) == 1


@pytest.mark.parametrize("fault", ["429", "500", "502", "cut"])
def test_a_send_in_trouble_arrives_once(exchange: Exchange, fault: FaultKind) -> None:
    exchange.settles()
    before = len(exchange.messages("Samuel"))
    exchange.twilio.faults.next(fault, method="create")
    exchange.says("Samuel", "rules")
    until(lambda: len(exchange.messages("Samuel")) > before, "an answer arrives", news=exchange.news)
    exchange.settles()
    assert len(exchange.messages("Samuel")) == before + 1


def test_what_was_sent_while_nobody_listened_is_read_from_the_list(furnish: Furnish, folder: Path) -> None:
    with exchange_of(furnish("sqlite")) as exchange:
        with running(exchange.settings, folder) as program:
            program.until_ready()
            exchange.pays("Samuel", 50)
            exchange.taps("Fatou", "I have €50")
            exchange.sees("Samuel", "Confirmed: €50")
            exchange.says("Hiwot", "paid 60")
            exchange.sees("Hiwot", "€60")
            exchange.settles()
            assert program.end() == 0
        exchange.twilio.now = lambda: clock.now() - timedelta(minutes=20)
        exchange.says("Samuel", "paid 70")
        exchange.taps("Hiwot", "Yes, cash")
        exchange.twilio.now = clock.now
        with running(exchange.settings, folder) as program:
            program.until_ready()
            exchange.taps("Samuel", "Yes, cash")
            exchange.taps("Fatou", "I have €70")
            exchange.taps("Fatou", "I have €60")
            exchange.sees("Samuel", "Confirmed: €70")
            exchange.sees("Hiwot", "Confirmed: €60")
            exchange.settles()
            assert program.end() == 0
        with running(exchange.settings, folder) as program:
            # What was worked off is deleted there at the next look.
            program.until_ready()
            assert program.end() == 0
        with exchange.database.read() as session:
            late = session.scalars(select(InboxRow).order_by(InboxRow.received_at)).all()
            assert len({row.key for row in late}) == len(late)
            assert not [*ledger.verify(session), *audit(session)]
        kept = [one.text for one in exchange.twilio.notes.values() if one.mine and not one.deleted]
        assert "paid 70" not in kept


def _silent(exchange: Exchange, name: str) -> None:
    """Somebody last wrote more than a day ago."""
    exchange.settles()
    long_ago = clock.now() - timedelta(hours=25)
    exchange.twilio.people[PEOPLE[name]].heard_at = long_ago
    with exchange.database.write() as session:
        known = people.person_at(session, channel_of(PEOPLE[name]), PEOPLE[name])
        assert known is not None
        known[1].heard_at = long_ago


def _events(exchange: Exchange) -> int:
    with exchange.database.read() as session:
        return session.scalar(select(func.count()).select_from(InboxRow)) or 0

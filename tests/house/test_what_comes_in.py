"""What comes in by mistake, twice, too late or broken: it harms nobody, and whoever comes after it is served."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot import clock, inbox, ledger
from bot.cooperative import handovers, places
from bot.cooperative.audit import audit
from bot.database import Database
from bot.money import Money
from bot.sandbox import TOKEN, FakeTelegram
from tests.house.conftest import House, id_of, settings_for, unity_circle
from tests.house.program import running
from tests.house.town import Phone, plain

BROKEN: tuple[tuple[str, Any], ...] = (
    ("message", {}),
    ("message", {"message_id": "first", "date": "today", "chat": []}),
    ("callback_query", {"id": 5, "from": None}),
    ("my_chat_member", {"chat": {"id": 1}, "date": -1}),
    ("poll_answer", "yes"),
)


def test_updates_that_nobody_can_read_stop_nobody(house: House) -> None:
    amina = house.town["Amina"]
    with house.town.telegram.lock:
        for kind, body in BROKEN:
            house.town.telegram.updates.add(kind, body, "chat:0")
        amina.says("paid 51")
        house.town.telegram.updates.add("message", {"text": {"deep": []}}, f"chat:{amina.id}")
        amina.says("menu")
    amina.sees("€51")
    house.settles()
    with house.database.read() as session:
        assert inbox.parked(session) == len(BROKEN) + 1
    assert house.program.said().count("cannot be read") == len(BROKEN) + 1


def test_what_is_edited_or_forwarded_changes_nothing(house: House) -> None:
    samuel = house.town["Samuel"]
    house.town.telegram.edit(samuel.id, samuel.id, samuel.says("paid 52"), "paid 99")
    samuel.sees("I read a message only once")
    samuel.taps("Yes, cash")
    samuel.sees("€52")
    house.town.telegram.forward(samuel.id, samuel.id, samuel.says("menu"), samuel.id)
    forwarded = samuel.says("hello", house.chat)
    house.town.telegram.forward(samuel.id, house.chat, forwarded, samuel.id)
    samuel.sees("forwarded", times=2)
    house.settles()
    assert _waiting(house, samuel) == [5_200]


def test_a_tap_that_can_be_answered_no_longer_still_counts(house: House) -> None:
    daniel, fatou, telegram = house.town["Daniel"], house.town["Fatou"], house.town.telegram
    _says_paid(daniel, 53)
    message, button = fatou.finds("I have €53")
    with telegram.lock:
        tap = telegram.tap(fatou.id, fatou.id, message.id, button)
        telegram.queries[tap].at -= timedelta(seconds=151)
    daniel.sees("Confirmed: €53")
    house.settles()
    assert "Traceback" not in house.program.said()


def test_a_group_that_becomes_a_supergroup_stays_the_same_place_and_votes_on(house: House) -> None:
    abdi, rosa, fatou = house.town["Abdi"], house.town["Rosa"], house.town["Fatou"]
    _says_paid(abdi, 54)
    fatou.finds("I have €54")
    new = house.town.telegram.migrate_to_supergroup(house.chat)
    fatou.taps("I have €54")
    abdi.sees("9 of 12 paid.", new)
    _says_paid(rosa, 55)
    fatou.taps("I have €55")
    rosa.sees("10 of 12 paid.", new)
    house.settles()

    assert not rosa.messages("9 of 12 paid.", new), "one card in the new chat, and it is edited from then on"
    # The poll of the story stayed behind, and was sent anew.
    assert len([one for one in rosa.messages("Samuel asks for €300", new) if one.options]) == 2
    rosa.votes("Yes", new, about="Samuel asks for €300")
    rosa.sees("1 of 11 voted", new)
    house.settles()
    with house.database.read() as session:
        (place,) = places.places_of(session, house.group)
        assert places.external(session, place) == str(new)
    house.chat = new


def test_the_group_hears_nothing_of_anybodys_money(house: House) -> None:
    said = [plain(one.text) for one in house.town["Amina"].messages(chat=house.chat) if one.by == "Kitabu"]
    assert said
    assert not [words for words in said if "🗳" not in words and ("€" in words or "Abdi" in words or "Rosa" in words)]


@dataclass
class Hours:
    """The fake Telegram's clock, which may go before ours."""

    ahead: timedelta = field(default_factory=timedelta)

    def now(self) -> datetime:
        return clock.now() + self.ahead


def test_while_it_was_away_taps_got_lost_and_everything_else_came_twice(database: Database, folder: Path) -> None:
    hours = Hours()
    town = unity_circle(database, FakeTelegram(hours.now))
    samuel, fatou, updates = town["Samuel"], town["Fatou"], town.telegram.updates
    with town.served() as url:
        settings = settings_for(database, url, TOKEN)
        _says = samuel.says("paid 56")
        heard = list(updates.waiting())
        with running(settings, folder) as program:
            samuel.taps("Yes, cash")
            fatou.finds("I have €56")
            town.settles(database)
            assert program.end() == 0

        fatou.taps("I have €56")
        hours.ahead += timedelta(seconds=151)
        for update in heard:
            updates.again(update)
        with running(settings, folder) as program:
            town.settles(database)
            assert len(samuel.messages("given to Fatou?")) <= 1
            assert not samuel.messages("Confirmed: €56")
            fatou.taps("I have €56")
            samuel.sees("Confirmed: €56")
            town.settles(database)
            assert program.end() == 0
    with database.read() as session:
        assert ledger.savings_of(session, 1, id_of(session, samuel.id)) == Money(30_600, "EUR")
        assert not [*ledger.verify(session), *audit(session)]


def _says_paid(phone: Phone, euro: int) -> None:
    phone.says(f"paid {euro}")
    phone.taps("Yes, cash")
    phone.sees(f"€{euro} waits")


def _waiting(house: House, phone: Phone) -> list[int]:
    with house.database.read() as session:
        return [one.minor for one in handovers.open_of(session, house.group, id_of(session, phone.id))]

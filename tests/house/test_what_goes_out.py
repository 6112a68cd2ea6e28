"""What goes out when Telegram is in trouble, or reaches somebody no more: nothing is lost, nothing said to others."""

from __future__ import annotations

import pytest

from bot.cooperative import people
from bot.sandbox.faults import FaultKind
from tests.house.conftest import House, id_of
from tests.house.town import Phone, plain

FAULTS: dict[str, FaultKind] = {"Samuel": "429", "Rosa": "500", "Abdi": "502", "Daniel": "cut"}
AGAIN = "(sent again)\n"


@pytest.mark.parametrize("payer", FAULTS)
def test_every_receipt_arrives_and_a_second_copy_says_so(house: House, payer: str) -> None:
    phone, fatou = house.town[payer], house.town["Fatou"]
    fault, euro = FAULTS[payer], 60 + list(FAULTS).index(payer)
    _says_paid(phone, euro)
    fatou.finds(f"I have €{euro}")
    house.settles()

    house.town.telegram.faults.next(fault)
    fatou.taps(f"I have €{euro}")
    for reader in (phone, fatou):
        reader.sees(f"Confirmed: €{euro}")
    house.settles()

    for reader in (phone, fatou):
        copies = [plain(one.text) for one in reader.messages(f"Confirmed: €{euro}")]
        again = [words.removeprefix(AGAIN) for words in copies if words.startswith(AGAIN)]
        if fault == "429":
            assert again == []
        # Nobody knows of a 500 that nothing was done; so the only copy may be one that says "again".
        assert len(copies) == len(again) + (0 if fault == "500" and again else 1) <= 2
        assert len({words.removeprefix(AGAIN) for words in copies}) == 1, "the same receipt, word for word"


def test_what_is_lost_twice_is_said_at_the_next_contact(house: House) -> None:
    tesfay, fatou = house.town["Tesfay"], house.town["Fatou"]
    _says_paid(tesfay, 67)
    fatou.finds("I have €67")
    house.settles()
    # The treasurer's card becomes the receipt; only the payer's is sent, and sent once more.
    house.town.telegram.faults.next("500", times=2)
    fatou.taps("I have €67")
    house.town.until(lambda: "nobody can say" in house.program.said(), "a message is in doubt")
    assert not tesfay.messages("Confirmed: €67")
    tesfay.says("menu")
    assert plain(tesfay.sees("Confirmed: €67").text).startswith(AGAIN)
    house.settles()
    assert len(tesfay.messages("Confirmed: €67")) == 1


@pytest.mark.parametrize("told", ["before", "by a message that does not reach them"])
def test_somebody_who_blocked_the_bot_is_asked_in_person(house: House, told: str) -> None:
    name, euro = ("Leila", 65) if told == "before" else ("Maria", 66)
    phone, fatou = house.town[name], house.town["Fatou"]
    in_group = len(fatou.messages(chat=house.chat))
    _says_paid(phone, euro)
    fatou.finds(f"I have €{euro}")
    house.settles()
    if told == "before":
        house.town.telegram.block(phone.id)
        house.settles()
    else:
        house.town.telegram.people[phone.id].blocked = True
    fatou.taps(f"I have €{euro}")
    fatou.sees(f"Confirmed: €{euro}")
    fatou.sees(f"I cannot reach {name}")
    house.settles()

    assert not _reachable(house, phone)
    assert len(fatou.messages(f"I cannot reach {name}")) == 1
    assert not phone.messages(f"Confirmed: €{euro}")
    assert len(fatou.messages(chat=house.chat)) == in_group, "what was theirs was not said to the group"

    phone.starts()
    phone.sees("Saved")
    house.settles()
    assert _reachable(house, phone)


def _says_paid(phone: Phone, euro: int) -> None:
    phone.says(f"paid {euro}")
    phone.taps("Yes, cash")
    phone.sees(f"€{euro} waits")


def _reachable(house: House, phone: Phone) -> bool:
    with house.database.read() as session:
        (address,) = people.addresses_of(session, id_of(session, phone.id))
        return address.reachable

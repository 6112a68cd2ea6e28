"""The first handover, from an empty book to a receipt, as people live it: only phones, nothing else.

Amina founds a group and ties it to the chat where they meet. Fatou and Samuel join by her link, and Fatou becomes
treasurer. Samuel pays, and Fatou has it. Names, amounts and what they type are such as nobody would write by accident,
so that they are found wherever they are and should not be.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox import FakeTelegram
from tests.house.town import Phone, Town

__all__ = ["AMOUNT", "CHAT", "PEOPLE", "PRIVATE", "TOKEN", "Cast", "come_together", "first_handover", "gather", "pay"]

TOKEN = "31337:canary-token-of-the-house-0123456789"
CHAT = -40_071_199
GROUP = "Zebracanary Circle"
AMOUNT = "53.19"
NOTE = "itwasbehindthebluedoor, call +32 470 99 88 77"
CONTACT = "+32000000000"

PEOPLE = {"Aminacanary": 990_000_001_17, "Fatoucanary": 990_000_002_17, "Samuelcanary": 990_000_003_17}

# What belongs to these people and to nobody else. It must not be found in a log, nor in a stolen database.
PRIVATE = (GROUP, "bluedoor", "470 99", CONTACT, *PEOPLE, *map(str, PEOPLE.values()), str(abs(CHAT)), TOKEN[10:])


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is in it."""

    amina: Phone
    fatou: Phone
    samuel: Phone


def gather() -> tuple[Town, Cast]:
    """Three people who never heard of the bot, and their group chat."""
    town = Town(FakeTelegram(token=TOKEN))
    cast = Cast(*(town.person(name, id=id) for name, id in PEOPLE.items()))
    town.telegram.group(CHAT, "Our chat", [*PEOPLE.values()])
    return town, cast


def first_handover(cast: Cast) -> None:
    """All of it. It ends when the receipts and the group's card are there."""
    come_together(cast)
    pay(cast)


def come_together(cast: Cast) -> None:
    """Up to a group of three with a treasurer, and with a chat."""
    _found(cast.amina)
    for newcomer in (cast.fatou, cast.samuel):
        _join(cast.amina, newcomer)
    _make_treasurer(cast.amina, cast.fatou)
    _tie_the_chat(cast.amina)


def pay(cast: Cast) -> None:
    """From "I paid" to the receipts."""
    _pay(cast.samuel, cast.fatou)
    cast.amina.sees("1 of 3 paid", CHAT)


def _found(amina: Phone) -> None:
    amina.starts()
    amina.taps("Start a group")
    amina.sees("1 of 5")
    amina.says(GROUP)
    amina.taps("Save and lend")
    amina.taps("EUR")
    amina.taps("€50")
    amina.taps("Decide later")
    amina.taps("Create")
    amina.sees("you are its chair")


def _join(amina: Phone, newcomer: Phone) -> None:
    newcomer.starts(_code_in(amina))
    newcomer.taps("Go on")
    newcomer.taps("Join")
    amina.sees(f"{newcomer.name} wants to join")
    amina.taps("I know them")
    newcomer.sees("Welcome to")


def _code_in(amina: Phone) -> str:
    """The code in the invitation, as it would be shared."""
    amina.says("invite")
    link = amina.sees("?start=j_").text
    return link.partition("?start=")[2].split()[0]


def _make_treasurer(amina: Phone, fatou: Phone) -> None:
    amina.says("offices")
    amina.taps("Give an office")
    amina.taps(fatou.name)
    amina.taps("Treasurer")
    amina.sees("keeps the money and confirms payments. Right?")
    amina.taps("Yes")
    fatou.sees("made you treasurer")


def _tie_the_chat(amina: Phone) -> None:
    amina.says("our chat")
    # The button is a link; the messenger asks which chat, adds the bot there, and gives the command.
    amina.taps("Choose the chat")
    amina.sees("0 of 3 paid", CHAT)


def _pay(samuel: Phone, fatou: Phone) -> None:
    samuel.says(f"I paid {AMOUNT}")
    samuel.taps("Yes, cash")
    fatou.sees(f"€{AMOUNT} in cash")
    fatou.taps("No")
    samuel.taps("Send proof")
    samuel.sees("write a sentence")
    samuel.says(NOTE)
    fatou.sees(NOTE)
    fatou.taps(f"I have €{AMOUNT}")
    samuel.sees("Confirmed")
    fatou.sees("Confirmed")
    samuel.sends("contact")

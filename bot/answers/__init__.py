"""What people type: amounts in any digits and separators, words in any case and script, names, cities.

    amount("1.000", "EUR")                  Ambiguous((1,000.00, 1.00)): asked back, never guessed
    find_amount("paid 50 fatou", "EUR")     Amount(50.00, rest="paid fatou")
    normal("  Ménu! ")                      "menu"
    zones_named("Bruxelles", "fr")          ("Europe/Brussels",)

Everything here is a pure function of the text, and none of it raises for anything a person can type.
"""

from __future__ import annotations

from bot.answers.amounts import Ambiguous, Amount, Reading, Reason, Unread, amount, find_amount, number
from bot.answers.coins import currencies
from bot.answers.words import clean_name, clean_note, confusable, matches, normal
from bot.answers.zones import city_of, zones_named

__all__ = [
    "Ambiguous",
    "Amount",
    "Reading",
    "Reason",
    "Unread",
    "amount",
    "city_of",
    "clean_name",
    "clean_note",
    "confusable",
    "currencies",
    "find_amount",
    "matches",
    "normal",
    "number",
    "zones_named",
]

"""WhatsApp and SMS, through Twilio. Its types are known in this folder only.

reading      messages in: what is stored, and what it means
signature    how we know that a call is Twilio's
sending      messages out: in which form, and what became of each
content      the stored forms and templates, without which WhatsApp shows no button
text         words as a phone without apps shows them, and what they cost
faults       Twilio's numbers for what went wrong
sweep        what Twilio's list tells that its calls did not
service      the connection, for the rest of the house
"""

from __future__ import annotations

from bot.channels.twilio.client import Client, Refused, Unanswered
from bot.channels.twilio.content import Standing, push, standings
from bot.channels.twilio.faults import EXPLAINED
from bot.channels.twilio.reading import read
from bot.channels.twilio.service import INBOUND_PATH, STATUS_PATH, Account, Twilio
from bot.channels.twilio.sweep import Household

__all__ = [
    "EXPLAINED",
    "INBOUND_PATH",
    "STATUS_PATH",
    "Account",
    "Client",
    "Household",
    "Refused",
    "Standing",
    "Twilio",
    "Unanswered",
    "push",
    "read",
    "standings",
]

"""Twilio's numbers for what went wrong, by what follows from them. Some come at once, some later."""

from __future__ import annotations

from bot.messages import Delivered, Held, Later, Rejected, Unreachable

__all__ = ["EXPLAINED", "STOPPED", "became_of"]

# They said STOP: Twilio sends them nothing until they say START.
STOPPED = 21610

# Too many at once, or a moment's trouble on the way: the same message may be sent again.
_AGAIN = {20429: 5.0, 14107: 5.0, 63018: 60.0, 63012: 60.0, 30001: 60.0, 30022: 60.0, 30003: 3600.0, 30008: 600.0}

# The reader was silent for more than 24 hours.
_WINDOW = frozenset({63016})

# A template that Meta has refused, paused or switched off, or does not show to this reader.
_TEMPLATE = frozenset({63027, 63040, 63041, 63042, 63049})

# Nothing reaches this reader: no such number, a landline, no WhatsApp, or they asked for nothing more.
_READER = frozenset(
    {STOPPED, 21211, 21214, 21217, 21265, 21408, 21612, 21614, 30004, 30005, 30006, 63003, 63015, 63024, 63032}
)

# Our own account or sender is out of order: nothing goes out before somebody has looked at it, and nothing is lost.
_SENDER = frozenset({20003, 20005, 21606, 21660, 30002, 30034, 63001, 63007, 63051, 63112})
_SENDER_SECONDS = 60.0

# What whoever looks after us has to know, or can do about it.
EXPLAINED = {
    21211: "that is no number to which anything can be sent.",
    21408: "your account may not send to that country: Messaging, Settings, Geo permissions.",
    21606: "SMS_NUMBER is not yours, or cannot send SMS.",
    STOPPED: "they said STOP. Only their START takes it back, and their treasurer knows.",
    21612: "no way leads from your number to that country: get a number that does, or use WhatsApp or Telegram there.",
    30003: "their phone is switched off or out of reach; it is tried again.",
    30005: "the number does not exist any more.",
    30006: "that is a landline, or a company that takes no SMS.",
    30007: "the phone company took it for spam: register the number, and write to Twilio with the message's SID.",
    30008: "nobody knows why; it is tried again.",
    30034: (
        "your US number is not registered for texting (A2P 10DLC), which groups without a company cannot always be:"
        " register it, or use WhatsApp or Telegram."
    ),
    63003: "that number has no WhatsApp.",
    63007: "WHATSAPP_NUMBER is no WhatsApp sender of this account.",
    63015: "they have to join the sandbox anew, as after every three days.",
    63016: "the reader was silent for 24 hours; they are knocked for with a template.",
    63018: "more was sent than WhatsApp takes; it is tried again.",
    63024: "that number has no WhatsApp.",
    63051: "the WhatsApp sender was shut for want of use: open it again in Twilio's console.",
    63112: "Meta has disabled the WhatsApp sender: its business manager says why.",
}


def became_of(code: int, otherwise: str) -> Delivered:
    """What became of a message that failed with this number. otherwise: what is known of one without any meaning here.

    No number that is listed is ever a message that arrived.
    """
    if code in _AGAIN:
        return Later(_AGAIN[code], reason=str(code))
    if code in _WINDOW:
        return Held(reason=f"{code}: the window is shut")
    if code in _TEMPLATE:
        return Held(reason=f"{code}: the template is not to be had")
    if code in _READER:
        return Unreachable(str(code), stopped=code == STOPPED)
    if code in _SENDER:
        return Later(_SENDER_SECONDS, whole=True, reason=str(code))
    return Rejected(f"{code}: {otherwise}")

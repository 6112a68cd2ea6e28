"""Twilio's numbers for what went wrong, by what follows from them. Some come at once, some later."""

from __future__ import annotations

from bot.messages import Delivered, Held, Later, Rejected, Unreachable

__all__ = ["STOPPED", "became_of"]

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


def became_of(code: int, otherwise: str) -> Delivered:
    """What became of a message that failed with this number. otherwise: what is known of one without any meaning here.

    No number that is listed is ever a message that arrived.
    """
    if code in _AGAIN:
        return Later(_AGAIN[code])
    if code in _WINDOW:
        return Held(reason=f"{code}: the window is shut")
    if code in _TEMPLATE:
        return Held(reason=f"{code}: the template is not to be had")
    if code in _READER:
        return Unreachable(str(code))
    if code in _SENDER:
        return Later(_SENDER_SECONDS, whole=True)
    return Rejected(f"{code}: {otherwise}")

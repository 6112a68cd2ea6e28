"""Chat services. Each turns what its service sends into `Incoming`, and `Outgoing` into what its service takes.

    raw_of(event) -> Raw            what is stored before the service hears that we have it
    read(body) -> Incoming          what was stored, understood; raises Unreadable
    send(outgoing) -> Delivered     says one thing once, and what became of it: never an exception
    CAPABILITIES                    what the service can show

Nothing above knows a service's own types, and no service knows another.
"""

from __future__ import annotations

__all__ = ["Unreadable"]


class Unreadable(ValueError):
    """An event that cannot be understood. It is parked, and stops nobody; the message names no one."""

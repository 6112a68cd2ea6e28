"""What a phone with WhatsApp or SMS shows, as plain data for the page: as `phones` does for Telegram."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox.pictures import size_of
from bot.sandbox.twilio import FILES, FakeTwilio, Note, Person
from bot.sandbox.twilio_content import Drawn

__all__ = ["do", "people_of", "phone"]

Json = dict[str, Any]

MESSAGES_MAX = 100


def people_of(twilio: FakeTwilio) -> list[Json]:
    """Everybody here, for the page's list. Their app tells us no language, as Twilio's does not."""
    return [
        {
            "id": one.number,
            "name": one.name,
            "note": one.note,
            "language": "",
            "channel": _channel(one),
            "chats": [{"id": one.number, "title": "Kitabu", "kind": "private"}],
        }
        for one in twilio.people.values()
    ]


def phone(twilio: FakeTwilio, number: int) -> Json | None:
    """One phone by its number on the page; None if there is none."""
    who = _person(twilio, number)
    if who is None:
        return None
    notes = twilio.seen(who.address)
    until = twilio.window_until(who.address)
    return {
        "person": number,
        "chat": number,
        "kind": "private",
        "channel": _channel(who),
        "title": "Kitabu",
        "members": 2,
        "bot": True,
        "started": True,
        "blocked": False,
        "typing": False,
        "description": "",
        "commands": [],
        "window": until.isoformat() if until is not None else "",
        "open": twilio.window_is_open(who.address),
        "stopped": who.stopped,
        "messages": [_message(who, place, note) for place, note in list(enumerate(notes))[-MESSAGES_MAX:]],
        "toasts": [],
    }


def do(twilio: FakeTwilio, number: int, body: Mapping[str, Any]) -> bool:
    """Does what somebody does on the page, if it is one of these phones. Calls the program, so it may block.

    Raises KeyError or IndexError for what is not there, as it does for a deed these phones do not know.
    """
    who = _person(twilio, number)
    if who is None:
        return False
    if body["do"] == "say":
        twilio.say(who.address, str(body["text"]))
    elif body["do"] == "tap":
        note = twilio.seen(who.address)[int(body["message"])]
        twilio.pick(who.address, note.sid, int(body["button"]))
    else:
        raise KeyError(body["do"])
    return True


def _person(twilio: FakeTwilio, number: int) -> Person | None:
    return next((one for one in twilio.people.values() if one.number == number), None)


def _channel(who: Person) -> str:
    return "whatsapp" if who.address.startswith("whatsapp:") else "sms"


def _message(who: Person, place: int, note: Note) -> Json:
    return {
        "id": place,
        "chat": who.number,
        "by": who.name if note.mine else "Kitabu",
        "sender": who.number if note.mine else 0,
        "mine": note.mine,
        "kind": "photo" if size_of(note.picture) else "document" if _file(note) else "text",
        "at": note.at.isoformat(),
        "edited": False,
        "text": note.text,
        "entities": [],
        "rows": _rows(note.drawn),
        "list": note.drawn.opener,
        "template": note.template,
        "segments": note.segments if _channel(who) == "sms" else 0,
        "picture": _picture(note),
        "file": _file(note),
        "sticker": "",
        "poll": None,
        "reply": None,
        "forwarded": "",
        "service": "",
        "pinned": False,
    }


def _picture(note: Note) -> Json | None:
    """Where the picture that the program sent can be seen, and how large it is."""
    size = size_of(note.picture)
    return {"address": f"/stage/files/{note.sid}", "width": size[0], "height": size[1]} if size is not None else None


def _file(note: Note) -> Json | None:
    """A report that the program sent. It is called by how it ends: of an address, a phone shows no more."""
    kind = FILES.get(note.media[0]) if note.media and not note.mine else None
    return {"name": f"report.{kind}", "address": f"/stage/files/{note.sid}"} if kind else None


def _rows(drawn: Drawn) -> list[list[Json]]:
    """Replies one below the other, as WhatsApp shows them; the rows of a list likewise, once it is opened."""
    return [[{"text": action.label, "url": "", "style": "", "turning": False}] for action in drawn.actions]

"""Messages in: what Twilio posts to our webhook, and what stands in its list of messages, and what either means.

The body that is stored is JSON of the parameters that we know, under Twilio's own names. What was fetched from the list
has the same names, and `DateSent` besides; it lacks all that a button said with the label.

Whose message it is, is `From` as Twilio gives it: a phone number, or one of WhatsApp's ids that are none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot import clock
from bot.channels import Unreadable
from bot.channels.twilio import faults
from bot.inbox import Raw
from bot.messages import Fate, Heard, Incoming

__all__ = ["JOIN_WORD", "OPEN", "channel_of", "fate_of", "raw_of", "raw_of_listed", "read"]

# What the button of a template brings back that only says that something waits.
OPEN = "open"

# "kitabu j_ABC": how a link's code comes to us, where a link can do no more than write a text. It is not "join", which
# is Twilio's own word in its sandbox.
JOIN_WORD = "kitabu"
_LINK = re.compile(JOIN_WORD + r"[\s:]+([A-Za-z0-9_-]{1,64})\W*", re.IGNORECASE | re.ASCII)
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:\s+(.*))?", re.DOTALL | re.ASCII)

_KEPT = (
    *("MessageSid", "From", "To", "Body", "NumMedia", "MediaContentType0", "ProfileName", "Forwarded"),
    *("FrequentlyForwarded", "ButtonPayload", "ButtonText", "ListId", "ListTitle", "OptOutType", "MessageType"),
    *("Latitude", "DateSent", "ExternalUserId", "ExternalUserIdentifier"),
)

# On SMS Twilio itself acts on a message that is only one of these: it answers, and keeps all else from the person until
# they say one of the others. The webhook is called all the same, and names it only with "Advanced Opt-Out".
_STOPS = frozenset({"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"})
_STARTS = frozenset({"start", "unstop"})
# This starts it too for whoever had stopped; from all others it is an answer.
_STARTS_OR_ANSWERS = "yes"
_HELPS = frozenset({"help", "info"})

_SID = re.compile(r"[A-Z]{2}[0-9a-f]{32}")

# What the newest status of a message is worth knowing for.
_FATES = {"sent": "sent", "delivered": "delivered", "read": "read", "failed": "failed", "undelivered": "failed"}


def channel_of(address: str) -> str:
    """Which of our channels an address of Twilio's belongs to."""
    return "whatsapp" if address.startswith("whatsapp:") else "sms"


def raw_of(form: Mapping[str, str]) -> Raw:
    """A message as it was posted, to be stored. Raises ValueError if it has no id: nothing could make it count once."""
    sid, sender = form.get("MessageSid", ""), form.get("From", "")
    if not _SID.fullmatch(sid) or not sender:
        raise ValueError("a message without an id")
    kept = {name: form[name] for name in _KEPT if name in form}
    return Raw(f"twilio:{sid}", channel_of(sender), sender, json.dumps(kept, separators=(",", ":")))


def raw_of_listed(message: Any) -> Raw:
    """The same of a message in Twilio's list, which came in when it says. Raises ValueError."""
    at: datetime = message.date_sent or message.date_created
    form = {
        "MessageSid": message.sid or "",
        "From": message.from_ or "",
        "To": message.to or "",
        "Body": message.body or "",
        "NumMedia": str(message.num_media or "0"),
        "DateSent": at.isoformat(),
    }
    raw = raw_of(form)
    return Raw(raw.key, raw.channel, raw.sender, raw.body, at=at)


def read(body: str) -> Incoming:
    """What a stored message means. Raises Unreadable if it cannot be understood."""
    try:
        form: dict[str, str] = json.loads(body)
        return _read(form)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unreadable(f"a message that cannot be read: {type(error).__name__}") from None


def fate_of(message: str, status: str, code: str) -> Fate | None:
    """What a status of a message of ours means; None for one on the way. `code` is Twilio's number of what failed."""
    known = _FATES.get(status.lower())
    if known is None or not message:
        return None
    number = int(code) if code.isascii() and code.isdecimal() else 0
    return Fate(message, known, faults.became_of(number, "it was not delivered") if known == "failed" else None)


def _read(form: Mapping[str, str]) -> Incoming:
    listed = form.get("DateSent", "")
    heard = _heard(form, late=bool(listed))
    kind: Heard = heard.pop("kind")
    at = datetime.fromisoformat(listed).astimezone(UTC) if listed else clock.now()
    sender = form["From"]
    return Incoming(
        f"twilio:{form['MessageSid']}",
        channel_of(sender),
        kind,
        at,
        sender=sender,
        chat=sender,
        name=_plain(form.get("ProfileName", "")),
        also=_also(form),
        **heard,
    )


def _heard(form: Mapping[str, str], *, late: bool) -> dict[str, Any]:
    text = _plain(form.get("Body", "")).strip()
    word = text.casefold()
    told = form.get("OptOutType", "").casefold()
    if channel_of(form["From"]) == "sms" or told:
        if told == "stop" or (not told and word in _STOPS):
            return {"kind": Heard.BLOCKED, "reason": "stop"}
        if told == "start" or (not told and word in _STARTS):
            return {"kind": Heard.UNBLOCKED}
        if told == "help" or (not told and word in _HELPS):
            # Twilio has answered it, and a second answer would only confuse.
            return {"kind": Heard.IGNORED, "reason": "help"}
    if form.get("Forwarded") == "true" or form.get("FrequentlyForwarded") == "true":
        return {"kind": Heard.IGNORED, "reason": "forwarded"}
    token = form.get("ButtonPayload") or form.get("ListId") or ""
    if token:
        return {"kind": Heard.OPENED} if token == OPEN else {"kind": Heard.TAP, "token": _plain(token)}
    if form.get("NumMedia", "0") not in ("", "0"):
        # Its address would be good for Twilio's own channels only, and we never fetch it.
        return {"kind": _media(form.get("MediaContentType0", "")), "text": text}
    if "Latitude" in form or form.get("MessageType") in ("contacts", "location"):
        return {"kind": Heard.OTHER, "text": text}
    if link := _LINK.fullmatch(text):
        return {"kind": Heard.COMMAND, "command": "start", "text": link[1]}
    if command := _COMMAND.fullmatch(text):
        return {"kind": Heard.COMMAND, "command": command[1].lower(), "text": (command[2] or "").strip()}
    if not text:
        return {"kind": Heard.OTHER}
    starts = channel_of(form["From"]) == "sms" and word == _STARTS_OR_ANSWERS
    return {"kind": Heard.TEXT, "text": text, "late": late, "reason": "start" if starts else ""}


def _also(form: Mapping[str, str]) -> str:
    """WhatsApp's own id of the sender, if it tells one: both of the names that Twilio has given it."""
    told = form.get("ExternalUserId") or form.get("ExternalUserIdentifier") or ""
    sender = form["From"]
    if not told and channel_of(sender) == "whatsapp" and not sender.startswith("whatsapp:+"):
        return sender
    return told


def _media(kind: str) -> Heard:
    if kind == "image/webp":
        return Heard.STICKER
    return {"image": Heard.PHOTO, "audio": Heard.VOICE}.get(kind.partition("/")[0], Heard.OTHER)


def _plain(text: str) -> str:
    """`text` as every part of the house can write it: halves of characters become U+FFFD, and no NUL stays."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")

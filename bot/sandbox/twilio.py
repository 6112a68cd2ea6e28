"""A fake Twilio: people with WhatsApp or a plain phone, what they write and see, and the calls it makes to the program.

    twilio = FakeTwilio()                                   TWILIO_ACCOUNT_SID=ACCOUNT TWILIO_AUTH_TOKEN=AUTH_TOKEN
    twilio.public_url = "http://127.0.0.1:8080"             where the program listens
    samuel = twilio.person("whatsapp:+32470000007", "Samuel")
    twilio.say(samuel, "paid 50")
    twilio.tap(samuel, "Yes, cash")                         the newest button with this label
    twilio.seen(samuel)[-1].text

What the program does reaches this over HTTP only (`twilio_wire`). The rules are the real ones where they are known: the
window of 24 hours, STOP and START, signed calls that come once, and failures that are told later.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import token_hex
from threading import RLock
from typing import Any

import httpx

from bot import clock
from bot.sandbox.faults import Faults
from bot.sandbox.refusals import Impossible
from bot.sandbox.twilio_content import Action, Content, Drawn, approval_of

__all__ = ["ACCOUNT", "AUTH_TOKEN", "SMS_SENDER", "WHATSAPP_SENDER", "FakeTwilio", "Note", "segments", "signature"]

# Of the right shape, and good for nothing else.
ACCOUNT = "AC" + "5a4d" * 8
AUTH_TOKEN = "sandbox-only-no-secret"  # noqa: S105 - it opens nothing
WHATSAPP_SENDER, SMS_SENDER = "+32460000001", "+32460000002"

WINDOW = timedelta(hours=24)

# The page's numbers of these phones begin here, beyond those of Telegram's people.
FIRST_NUMBER = 5001
CALL_SECONDS = 15.0

# What WhatsApp shows as a file: by its media type, how its name ends.
FILES = {"application/pdf": "pdf", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx"}

# What WhatsApp shows as a picture or a file, and how large it may be.
PICTURES, PICTURE_MAX = ("image/png", "image/jpeg", *FILES), 5_000_000
MEDIA_FAILED = 63019

STOPS = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"})
STARTS = frozenset({"START", "YES", "UNSTOP"})
HELPS = frozenset({"HELP", "INFO"})

_ONCE = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_TWICE = frozenset("^{}\\[~]|€\f")


@dataclass(eq=False, slots=True)
class Person:
    """Somebody with a phone. heard_at: when they last wrote to us; stopped: they said STOP."""

    address: str
    name: str
    note: str = ""
    number: int = 0
    """What the page calls this phone."""
    heard_at: datetime | None = None
    stopped: bool = False
    gone: int = 0
    """A number of Twilio's by which every message to them fails; 0 while all arrive."""


@dataclass(eq=False, slots=True)
class Note:
    """One message, in or out, as Twilio keeps it and a phone shows it."""

    sid: str
    to: str
    sender: str
    drawn: Drawn
    at: datetime
    status: str
    mine: bool = False
    segments: int = 1
    media: tuple[str, ...] = ()
    """What was sent along, by its media type; of a message of the program's, fetched from there."""
    media_url: str = ""
    picture: bytes = b""
    error: int = 0
    callback: str = ""
    deleted: bool = False
    template: bool = False

    @property
    def text(self) -> str:
        return self.drawn.body

    @property
    def buttons(self) -> tuple[str, ...]:
        return tuple(action.label for action in self.drawn.actions)


@dataclass(slots=True)
class _Fails:
    to: str
    code: int
    times: int = 1


class FakeTwilio:
    """All of it. `now` is its clock; `lock` guards every change; `watch` tells of them.

    public_url: where the program's web server is. calls: whether Twilio's calls reach it; while they do not, messages
    are kept in the list, as the real one does. approves: whether Meta answers at once.
    """

    def __init__(self, now: Callable[[], datetime] = clock.now) -> None:
        self.now = now
        self.lock = RLock()
        self.faults = Faults()
        self.public_url = ""
        self.calls = True
        self.approves = True
        self.revision = 0
        self.people: dict[str, Person] = {}
        self.notes: dict[str, Note] = {}
        self.contents: dict[str, Content] = {}
        self._fails: list[_Fails] = []
        self._watchers: list[Callable[[], None]] = []
        self._callers = ThreadPoolExecutor(4, thread_name_prefix="fake-twilio")
        # Made once, for that takes longer than a call; and no connection is kept, for programs come and go.
        self._http = httpx.Client(
            trust_env=False, timeout=CALL_SECONDS, limits=httpx.Limits(max_keepalive_connections=0)
        )

    # Who there is, and what they do

    def person(self, address: str, name: str, *, note: str = "") -> str:
        """Somebody with a phone: "whatsapp:+32...", "whatsapp:US.123..." for one without a number, or "+32..."."""
        with self.lock:
            self.people[address] = Person(address, name, note, FIRST_NUMBER + len(self.people))
            self.changed()
        return address

    def reset(self) -> None:
        """Nobody is there any more, and nothing was ever said. What is stored for the program stays."""
        with self.lock:
            self.people.clear()
            self.notes.clear()
            self.changed()

    def say(self, person: str, text: str, *, media: str = "", forwarded: bool = False) -> str:
        """Writes to the program's number, and returns the message's id once the program has heard it, or not."""
        extra: dict[str, str] = {"Forwarded": "true"} if forwarded else {}
        return self._write(person, text, extra, media=(media,) if media else ())

    def tap(self, person: str, label: str) -> str:
        """Taps the newest reply or row with this label, whole or in part."""
        for note in reversed(self.seen(person)):
            for action in note.drawn.actions:
                if not note.mine and label in action.label:
                    return self._tapped(person, note, action)
        raise Impossible(f"there is no button {label!r}")

    def pick(self, person: str, sid: str, position: int) -> str:
        """Taps one reply or row of a message, counted from 0."""
        note = self.notes[sid]
        return self._tapped(person, note, note.drawn.actions[position])

    def seen(self, person: str) -> list[Note]:
        """What stands on a phone, the oldest first: what arrived, and what they wrote."""
        with self.lock:
            shown = [note for note in self.notes.values() if person in (note.to, note.sender)]
            return [note for note in shown if note.mine or note.status in ("sent", "delivered", "read")]

    def window_is_open(self, person: str) -> bool:
        """Whether the program may write freely to somebody."""
        with self.lock:
            until = self.window_until(person)
            return not person.startswith("whatsapp:") or (until is not None and self.now() < until)

    def window_until(self, person: str) -> datetime | None:
        """Until when; None for who never wrote."""
        heard = self.people[person].heard_at
        return heard + WINDOW if heard is not None else None

    # What goes wrong on purpose

    def fail(self, to: str, code: int, *, times: int = 1) -> None:
        """The next messages to somebody are taken, and then fail with this number."""
        with self.lock:
            self._fails.append(_Fails(to, code, times))

    def decide(self, name: str, status: str, reason: str = "") -> None:
        """Meta decides about a template, by its friendly name."""
        with self.lock:
            for content in self.contents.values():
                if content.friendly_name == name:
                    content.status, content.reason = status, reason

    def call_again(self, sid: str) -> int:
        """The same call once more, as somebody who captured it could make it. Returns the program's status."""
        with self.lock:
            form = self._form(self.notes[sid], {})
        return self._call(self.public_url + "/twilio/inbound", form)

    # For `twilio_wire`

    def take(self, note: Note) -> None:
        """A message of the program's is taken; what becomes of it is told by calls, out of order if it so happens."""
        with self.lock:
            self.notes[note.sid] = note
        if note.media_url:
            # The program waits for our answer, and we for its picture.
            self._callers.submit(self._settle, note)
        else:
            self._settle(note)

    def _settle(self, note: Note) -> None:
        fetched = not note.media_url or self._fetch(note)
        with self.lock:
            code = self._fate(note) or (0 if fetched else MEDIA_FAILED)
            if not code:
                note.status = "delivered"
            else:
                note.status, note.error = "failed" if note.to.startswith("whatsapp:") else "undelivered", code
            self.changed()
        told = ["sent", note.status] if not code else [note.status]
        for status in told:
            if note.callback:
                self._callers.submit(self._call_status, note, status)

    def _fetch(self, note: Note) -> bool:
        """Fetches the picture of a message, as Twilio does: once, from where the program says, and no page instead."""
        try:
            answer = self._http.get(note.media_url)
        except httpx.HTTPError:
            return False
        kind = answer.headers.get("content-type", "")
        if answer.status_code != 200 or kind not in PICTURES or not 0 < len(answer.content) <= PICTURE_MAX:
            return False
        note.media, note.picture = (kind,), answer.content
        return True

    def ask_meta(self, content: Content, asked: Mapping[str, Any]) -> None:
        with self.lock:
            content.asked = dict(asked)
            content.status, content.reason = "received", ""
            if self.approves:
                content.status, content.reason = approval_of(content)

    def changed(self) -> None:
        self.revision += 1
        for tell in tuple(self._watchers):
            tell()

    def watch(self, tell: Callable[[], None]) -> Callable[[], None]:
        """Calls `tell` after each change, from whatever thread. Returns what ends that."""
        self._watchers.append(tell)
        return lambda: self._watchers.remove(tell)

    def close(self) -> None:
        self._callers.shutdown(wait=True)
        self._http.close()

    def _fate(self, note: Note) -> int:
        """The number by which a message fails; 0 if it arrives."""
        for one in self._fails:
            if one.to == note.to:
                one.times -= 1
                if not one.times:
                    self._fails.remove(one)
                return one.code
        person = self.people.get(note.to)
        if person is None:
            return 63024 if note.to.startswith("whatsapp:") else 30005
        if person.gone:
            return person.gone
        if not note.template and not self.window_is_open(note.to):
            return 63016
        return 0

    def _write(
        self, person: str, text: str, extra: Mapping[str, str], *, media: tuple[str, ...] = (), answers: str = ""
    ) -> str:
        with self.lock:
            who = self.people[person]
            if not text.strip() and not media:
                raise Impossible("there is nothing to send")
            on_whatsapp = person.startswith("whatsapp:")
            ours = f"whatsapp:{WHATSAPP_SENDER}" if on_whatsapp else SMS_SENDER
            note = Note(f"SM{token_hex(16)}", ours, person, Drawn(text), self.now(), "received", mine=True, media=media)
            note.segments = segments(text) if not on_whatsapp else 1
            self.notes[note.sid] = note
            who.heard_at = self.now()
            if not on_whatsapp:
                self._reserved_word(who, text)
            form = self._form(note, {**extra, **({"OriginalRepliedMessageSid": answers} if answers else {})})
            self.changed()
        if self.calls:
            self._call(self.public_url + "/twilio/inbound", form)
        return note.sid

    def _tapped(self, person: str, note: Note, action: Action) -> str:
        if note.drawn.kind == "list":
            extra = {"ListId": action.id, "ListTitle": action.label, "MessageType": "interactive"}
        else:
            extra = {"ButtonPayload": action.id, "ButtonText": action.label, "MessageType": "interactive"}
        return self._write(person, action.label, extra, answers=note.sid)

    def _reserved_word(self, who: Person, text: str) -> None:
        word = text.strip().upper()
        if word in STOPS:
            who.stopped = True
            self._own_words(who, "You have successfully been unsubscribed. Reply START to resubscribe.")
        elif word in STARTS and who.stopped:
            who.stopped = False
            self._own_words(who, "You have successfully been re-subscribed.")
        elif word in HELPS:
            self._own_words(who, "Reply STOP to unsubscribe.")

    def _own_words(self, who: Person, text: str) -> None:
        """Twilio's own answer, which the program never hears of."""
        note = Note(f"SM{token_hex(16)}", who.address, "twilio", Drawn(text), self.now(), "delivered")
        self.notes[note.sid] = note

    def _form(self, note: Note, extra: Mapping[str, str]) -> dict[str, str]:
        form = {
            "MessageSid": note.sid,
            "SmsMessageSid": note.sid,
            "SmsSid": note.sid,
            "AccountSid": ACCOUNT,
            "From": note.sender,
            "To": note.to,
            "Body": note.text,
            "NumMedia": str(len(note.media)),
            "NumSegments": str(note.segments),
            "SmsStatus": "received",
            "ApiVersion": "2010-04-01",
        }
        for number, kind in enumerate(note.media):
            form |= {f"MediaContentType{number}": kind, f"MediaUrl{number}": f"https://api.twilio.com/media/{number}"}
        if note.sender.startswith("whatsapp:"):
            form |= {"ProfileName": self.people[note.sender].name, "MessageType": "text", "ButtonPayload": ""}
            form["WaId"] = note.sender.removeprefix("whatsapp:").lstrip("+")
        return form | dict(extra)

    def _call_status(self, note: Note, status: str) -> None:
        form = {
            "MessageSid": note.sid,
            "SmsSid": note.sid,
            "MessageStatus": status,
            "SmsStatus": status,
            "AccountSid": ACCOUNT,
            "From": note.sender,
            "To": note.to,
            "ApiVersion": "2010-04-01",
        }
        if note.error and status == note.status:
            form["ErrorCode"] = str(note.error)
        if self.calls:
            self._call(note.callback, form)

    def _call(self, url: str, form: Mapping[str, str]) -> int:
        """One call, as Twilio makes it: signed, once, and 15 seconds at the most. Returns the status, 0 for none."""
        headers = {"X-Twilio-Signature": signature(AUTH_TOKEN, url, form), "I-Twilio-Idempotency-Token": token_hex(8)}
        with suppress(httpx.HTTPError):
            return self._http.post(url, data=dict(form), headers=headers).status_code
        return 0


def signature(token: str, url: str, form: Mapping[str, str]) -> str:
    """What Twilio writes into X-Twilio-Signature."""
    said = url + "".join(name + form[name] for name in sorted(form))
    return b64encode(hmac.digest(token.encode(), said.encode(), "sha1")).decode()


def segments(text: str) -> int:
    """How many messages the phone company counts."""
    if all(letter in _ONCE or letter in _TWICE for letter in text):
        length, single, part = sum(1 + (letter in _TWICE) for letter in text), 160, 153
    else:
        length, single, part = len(text.encode("utf-16-le")) // 2, 70, 67
    return 1 if length <= single else -(-length // part)

"""Messages out: each said once, in the best form that fits, and every answer of Twilio's turned into what became of it.

On WhatsApp choices are replies or a list where a stored form takes them (`content`), else numbers in the words. On SMS
they are numbers, and the words are made cheap (`text`). A label is never cut: it takes the next form. A picture goes to
WhatsApp as an address at which Twilio fetches it, with words below it where they have no choices.

Twilio has no key by which a message counts once. So when an answer is lost, we look whether the message is in its list
before anybody sends it again.
"""

from __future__ import annotations

import json
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot import clock
from bot.channels.twilio import faults
from bot.channels.twilio.client import Client, Refused, Unanswered
from bot.channels.twilio.content import Contents
from bot.channels.twilio.text import plain
from bot.messages import Capabilities, Delivered, Held, Later, Outgoing, Sent, Uncertain

__all__ = ["SMS", "SMS_ONE_WAY", "WHATSAPP", "Sender", "send"]

# WhatsApp lets us write freely for 24 hours after their last message. Ours may wait a while in a queue of Twilio's.
_FREE_FOR = timedelta(hours=23, minutes=50)

# Twilio takes 1600 letters; a few are left for what a phone may count twice.
_TEXT_MAX = 1560

WHATSAPP = Capabilities(
    buttons_max=10,
    label_max=24,
    text_max=_TEXT_MAX,
    caption_max=1024,
    edits=False,
    pictures=True,
    files="written",
    fetches=True,
    links=False,
    numbers=True,
    fates=True,
    free_for=_FREE_FOR,
)
SMS = Capabilities(
    buttons_max=0,
    label_max=0,
    text_max=_TEXT_MAX,
    caption_max=0,
    edits=False,
    pictures=False,
    links=False,
    numbers=True,
    reserves=True,
    fates=True,
)
# From a sender that is only a name, as many countries have it: nobody can answer there.
SMS_ONE_WAY = Capabilities(
    buttons_max=0,
    label_max=0,
    text_max=_TEXT_MAX,
    caption_max=0,
    edits=False,
    pictures=False,
    links=False,
    answers=False,
    fates=True,
)

_NOT_CONNECTED_SECONDS = 2.0
# A message that Twilio has taken is in its list at once; clocks may differ by a little.
_CLOCKS_DIFFER = timedelta(minutes=2)
_LOOKED_AT = 20
# More than can be taken while one send waits for its answer.
_TAKEN_MAX = 5_000


@dataclass(frozen=True, slots=True)
class Sender:
    """Where we send from. address: our own, "whatsapp:+32..." or "+32...". callback: where Twilio is to tell what
    became of a message. taken: ids of the messages that Twilio lately took, each for one message of ours.
    """

    address: str
    callback: str
    taken: deque[str] = field(default_factory=lambda: deque(maxlen=_TAKEN_MAX))


async def send(client: Client, sender: Sender, contents: Contents, outgoing: Outgoing) -> Delivered:
    """Says one thing once, and returns what became of it. Raises nothing that Twilio or the network can cause."""
    asked = _asked(sender.address, contents, outgoing)
    if asked is None:
        return Held(reason="no template is approved")
    begun = clock.now()
    try:
        message = await client.ask(
            lambda rest: rest.messages.create(
                to=outgoing.chat, from_=sender.address, status_callback=sender.callback, **asked
            )
        )
        sender.taken.append(str(message.sid))
        return Sent(str(message.sid))
    except Refused as refused:
        if refused.status < 500:
            return _refused(refused)
        why = f"status {refused.status}"
    except Unanswered as unanswered:
        if not unanswered.left:
            return Later(_NOT_CONNECTED_SECONDS, whole=True)
        why = str(unanswered)
    found = await _look_up(client, sender, outgoing, asked, begun - _CLOCKS_DIFFER)
    return Sent(found) if found else Uncertain(why)


def _asked(sender: str, contents: Contents, outgoing: Outgoing) -> dict[str, Any] | None:
    """What a message is made of, by the SDK's names; None for a template that is not to be had."""
    on_whatsapp = sender.startswith("whatsapp:")
    filled = None
    if outgoing.template is not None:
        filled = contents.template(outgoing.template)
        if filled is None:
            return None
    elif on_whatsapp:
        filled = contents.form(outgoing.text, [button for row in outgoing.rows for button in row])
    if filled is not None:
        sid, variables = filled
        # Without this the samples would go out, which are somebody else's words.
        return {"content_sid": sid, "content_variables": json.dumps(variables)}
    words = outgoing.numbered or outgoing.text
    if outgoing.picture_at:
        return {"media_url": [outgoing.picture_at], **({"body": words} if words else {})}
    return {"body": words if on_whatsapp else plain(words) or "-"}


def _refused(refused: Refused) -> Delivered:
    if refused.status == 429:
        return faults.became_of(20429, "")
    if refused.status in (401, 403) and refused.code in (refused.status, 20003):
        return faults.became_of(20003, "")
    return faults.became_of(refused.code, f"status {refused.status}")


async def _look_up(client: Client, sender: Sender, outgoing: Outgoing, asked: dict[str, Any], since: datetime) -> str:
    """The id of a message whose answer was lost, if Twilio has it; "" if nobody can say."""

    def is_it(message: Any) -> bool:
        # The same words may have been said a moment before: that one's answer was not lost.
        if message.sid in sender.taken or message.date_created is None or message.date_created < since:
            return False
        body = str(message.body or "")
        if "content_sid" in asked:
            return _first_word_of(asked) in body
        return body == asked.get("body", "") and ("media_url" in asked) == (str(message.num_media or "0") != "0")

    try:
        listed = await client.ask(
            lambda rest: rest.messages.list(
                to=outgoing.chat, from_=sender.address, date_sent_after=since, limit=_LOOKED_AT
            )
        )
    except (Refused, Unanswered):
        return ""
    found = next((str(message.sid) for message in listed if is_it(message)), "")
    if found:
        sender.taken.append(found)
    return found


def _first_word_of(asked: dict[str, Any]) -> str:
    """What surely stands in the body of a message made from a form: the words in its first gap."""
    variables: dict[str, str] = json.loads(asked["content_variables"])
    return variables.get("1", "")

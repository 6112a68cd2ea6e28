"""Who somebody is on WhatsApp, where a phone number is not the key."""

from __future__ import annotations

from sqlalchemy.orm import Session

from bot.cooperative import people
from bot.database import Database
from tests.conftest import StoppedClock

NUMBER, THEIRS, SOMEBODY_ELSE = "whatsapp:+32470000003", "whatsapp:US.1349", "whatsapp:US.7777"


def test_a_number_that_was_given_to_somebody_else_is_nobody_we_know(database: Database, moment: StoppedClock) -> None:
    with database.write() as session:
        samuel = _meets(session, NUMBER, THEIRS, moment)
        assert _meets(session, NUMBER, THEIRS, moment) == samuel
        stranger = _meets(session, NUMBER, SOMEBODY_ELSE, moment)
        assert stranger != samuel
        (old,) = people.addresses_of(session, samuel)
        assert people.external(session, old) == ""


def test_who_stops_showing_their_number_stays_who_they_are(database: Database, moment: StoppedClock) -> None:
    with database.write() as session:
        # Known from before WhatsApp told more than the number.
        samuel, _ = people.register(session, "whatsapp", NUMBER, name="Samuel", language_hint="en", now=moment.now)
        assert _meets(session, NUMBER, THEIRS, moment) == samuel.id
        assert _meets(session, THEIRS, THEIRS, moment) == samuel.id
        (address,) = people.addresses_of(session, samuel.id)
        assert people.external(session, address) == THEIRS


def _meets(session: Session, external: str, also: str, moment: StoppedClock) -> int:
    """Somebody writes, as dispatch meets them. Returns who they are."""
    people.recognise(session, "whatsapp", external, also)
    known = people.person_at(session, "whatsapp", external)
    if known is None:
        known = people.register(session, "whatsapp", external, name="", language_hint="", now=moment.now)
        people.recognise(session, "whatsapp", external, also)
    session.flush()
    return known[0].id

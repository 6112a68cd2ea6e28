"""What people see of a request for help: whoever asked, those who decide, and whoever gives it. Nobody else sees any.

whoever asked       how far it is, and the way back
those who decide    who asks, how much, for what, and what they wrote; yes or no
the treasurers      "Give €150 to Hiwot", once it is agreed to; without the reason, where they do not decide
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import ledger, outbox
from bot.cooperative import aid, claims, notices, people
from bot.cooperative.aid import AidLife, AidRequest
from bot.cooperative.groups import Group
from bot.messages import Arg, Choice, Name, Say, Style, say
from bot.money import Money

__all__ = ["card_key", "card_of", "show", "show_to", "to_give"]


def card_key(asked: AidRequest) -> str:
    """The card under which a request is shown."""
    return f"aid:{asked.group_id}:{asked.number}"


def show(session: Session, group: Group, asked: AidRequest, now: datetime, *, by: int | None = None) -> None:
    """Draws it for everybody who sees it. The group must be locked. by: who did something; their own card changes."""
    for person in _readers(session, group, asked):
        shown = _was_shown(session, asked, person)
        is_asked = person in aid.helpers(session, group.id, asked.person_id) and asked.state == AidLife.ASKED
        gives = asked.state == AidLife.AGREED and person in claims.givers(session, group.id, asked.person_id)
        if person == asked.person_id or shown or is_asked or gives:
            news = person == asked.person_id or not shown or (gives and not aid.on_the_way(session, asked))
            show_to(session, group, asked, person, now, fresh=news and person != by)


def show_to(
    session: Session, group: Group, asked: AidRequest, person: int, now: datetime, *, fresh: bool, occasion: str = ""
) -> None:
    """Draws one reader's card. No quiet hours hold it back."""
    notices.tell(
        session,
        person,
        notices.of_group(session, card_of(session, group, asked, person), group.id, person),
        key=f"{card_key(asked)}:v{asked.version}{occasion}",
        now=now,
        group_id=group.id,
        card=card_key(asked),
        fresh=fresh,
    )


def to_give(session: Session, group: Group, person_id: int) -> list[AidRequest]:
    """What was agreed to and this person is to give."""
    return [
        asked
        for asked in aid.live_in(session, group.id)
        if asked.state == AidLife.AGREED
        and not aid.on_the_way(session, asked)
        and person_id in claims.givers(session, group.id, asked.person_id)
    ]


def card_of(session: Session, group: Group, asked: AidRequest, reader: int) -> Say:
    """What one reader sees of a request now, and what they may do about it."""
    amount = Money(asked.minor, group.currency)
    if reader == asked.person_id:
        return _own(session, asked, amount)
    facts: dict[str, Arg] = {"person": Name(asked.person_id), "amount": amount}
    if asked.state == AidLife.AGREED and reader in claims.givers(session, group.id, asked.person_id):
        if aid.on_the_way(session, asked):
            return Say("aid-given-waits", facts)
        return _to_give(session, group, asked, amount)
    if reader not in aid.helpers(session, group.id, asked.person_id) or asked.state != AidLife.ASKED:
        return Say(f"aid-over-{asked.state}", facts)
    said = aid.words_on(session, asked)
    note = aid.note_of(session, asked)
    lines = [say("aid-note", note=note)] if note else []
    choices = [
        *([] if said.get(reader) is True else [_act(asked, "yes", say("motion-yes-button"), Style.GOOD)]),
        *([] if said.get(reader) is False else [_act(asked, "no", say("motion-no-button"), Style.BAD)]),
    ]
    facts |= {"need": asked.need, "lines": tuple(lines), "box": aid.free(session, group, but=asked)}
    facts |= {"yes": len(aid.decided_by(session, asked)), "wanted": aid.WANTED}
    return Say("aid-please-decide", facts, tuple(choices))


def _own(session: Session, asked: AidRequest, amount: Money) -> Say:
    back = _act(asked, "withdraw", say("motion-withdraw-button"), Style.BAD)
    facts: dict[str, Arg] = {"amount": amount, "yes": len(aid.decided_by(session, asked)), "wanted": aid.WANTED}
    if asked.state == AidLife.ASKED:
        return Say("aid-mine-asked", facts, (back,))
    if asked.state == AidLife.AGREED:
        return Say("aid-mine-agreed", {"amount": amount}, () if aid.on_the_way(session, asked) else (back,))
    return Say(f"aid-mine-{asked.state}", {"amount": amount})


def _to_give(session: Session, group: Group, asked: AidRequest, amount: Money) -> Say:
    choices = [_act(asked, "gave", say("round-give-button", amount=amount), Style.GOOD)]
    choices += [
        _act(asked, f"gave-{place.kind}", say(f"round-{place.kind}-button"), Style.GOOD)
        for place in (ledger.bank(), ledger.wallet())
        if claims.free_to_give(session, group, place) >= amount
    ]
    return say("aid-please-give", choices=tuple(choices), person=Name(asked.person_id), amount=amount)


def _readers(session: Session, group: Group, asked: AidRequest) -> list[int]:
    decide = aid.helpers(session, group.id, asked.person_id)
    give = claims.givers(session, group.id, asked.person_id)
    return list(dict.fromkeys([asked.person_id, *decide, *give]))


def _act(asked: AidRequest, id: str, label: Say, style: Style = Style.PLAIN) -> Choice:
    about = f"{asked.group_id}:{asked.number}"
    return Choice(id, label, action=f"aid.{id}", object=about, version=asked.version, style=style)


def _was_shown(session: Session, asked: AidRequest, person: int) -> bool:
    address = people.best_address(session, person)
    return address is not None and outbox.shown_under(session, f"address:{address.id}", card_key(asked)) is not None

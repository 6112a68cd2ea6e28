"""What people see of a spending: the treasurers who may pay it, and the group whose money it is.

Each treasurer has one card for it, which says what is left to be paid and what waits. The group's chats have one too:
how much was agreed, and how much of it was paid; the group's spending is everybody's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from bot import ledger, outbox
from bot.cooperative import claims, notices, offices, people, spendings
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover
from bot.cooperative.spendings import Spending
from bot.messages import Arg, Choice, GroupName, Say, Style, say
from bot.money import Money

__all__ = ["card_key", "card_of", "receipt_say", "show", "show_again"]


def show(session: Session, group: Group, spending: Spending, now: datetime, *, by: int | None = None) -> None:
    """Draws the card of every treasurer, and of everyone who was one, and the group's own.

    by: who did something; their own card changes where it is, and to whom it is new it comes as a message.
    """
    spending.version += 1
    treasurers = offices.treasurers(session, group.id)
    for person in dict.fromkeys([*treasurers, *offices.officers(session, group.id)]):
        is_shown = _was_shown(session, spending, person)
        if person in treasurers or is_shown:
            notices.tell(
                session,
                person,
                notices.of_group(session, card_of(session, group, spending, person), group.id, person),
                key=f"{card_key(spending)}:v{spending.version}",
                now=now,
                group_id=group.id,
                card=card_key(spending),
                fresh=not is_shown and person != by,
            )
    notices.tell_group(
        session,
        group.id,
        Say("spend-card-group", {**_facts(session, group, spending), "group": GroupName(group.id)}),
        key=f"{card_key(spending)}:v{spending.version}:group",
        now=now,
        card=card_key(spending),
    )


def show_again(session: Session, group: Group, spending: Spending, person: int, event: str, now: datetime) -> None:
    """Shows somebody the card that they asked to see, as a new message."""
    notices.tell(
        session,
        person,
        notices.of_group(session, card_of(session, group, spending, person), group.id, person),
        key=f"{card_key(spending)}:asked-for:{event}",
        now=now,
        group_id=group.id,
        card=card_key(spending),
        fresh=True,
    )


def card_of(session: Session, group: Group, spending: Spending, reader: int) -> Say:
    """What somebody who keeps the group's money sees of a spending now, and what they may do about it."""
    facts = _facts(session, group, spending)
    if spending.ended_at is not None:
        return Say("spend-card-ended", facts)
    left = spendings.left(session, spending, group)
    if reader not in offices.treasurers(session, group.id):
        return Say("spend-card-others", facts)
    was_all = _act(spending, left, "was-all", say("spend-was-all-button"))
    if not left:
        waits = spendings.on_the_way(session, spending, group)
        return Say("spend-card-waits", facts, (was_all,)) if waits else Say("spend-card-all-paid", facts)
    choices = [_act(spending, left, "paid", say("spend-paid-button", amount=left), Style.GOOD)]
    choices += [
        _act(spending, left, f"paid-{place.kind}", say(f"spend-{place.kind}-button"), Style.GOOD)
        for place in (ledger.bank(), ledger.wallet())
        if claims.free_to_give(session, group, place) >= left
    ]
    other = _act(spending, left, "paid-other", say("handover-other-button"))
    return Say("spend-card-please-pay", {**facts, "left": left, "until": spending.until}, (*choices, other, was_all))


def receipt_say(session: Session, group: Group, handover: Handover, reader: int, args: Mapping[str, Arg]) -> Say:
    """The receipt of what was spent, for whoever paid it or saw it; args: what stands on every receipt."""
    assert handover.spending is not None, handover.number
    facts = {**args, "what": spendings.what_for(session, group.id, handover.spending)}
    if reader != handover.giver_id:
        return Say("receipt-spending-seen", facts)
    return Say("receipt-spending", {**facts, "held": ledger.balance(session, group.id, ledger.cash(reader))})


def _facts(session: Session, group: Group, spending: Spending) -> dict[str, Arg]:
    paid, waits = spendings.paid(session, spending, group), spendings.on_the_way(session, spending, group)
    return {
        "number": spending.motion,
        "what": spendings.what_for(session, group.id, spending.motion),
        "amount": Money(spending.minor, group.currency),
        "paid": paid,
        "waits": waits,
    }


def _act(spending: Spending, left: Money, id: str, label: Say, style: Style = Style.PLAIN) -> Choice:
    # It bears the amount that its label said: an old button must not pay another one.
    about = f"{spending.group_id}:{spending.motion}:{left.minor}"
    return Choice(id, label, action=f"spend.{id}", object=about, version=spending.version, style=style)


def card_key(spending: Spending) -> str:
    return f"spending:{spending.group_id}:{spending.motion}"


def _was_shown(session: Session, spending: Spending, person: int) -> bool:
    address = people.best_address(session, person)
    return address is not None and outbox.shown_under(session, f"address:{address.id}", card_key(spending)) is not None

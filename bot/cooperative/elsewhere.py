"""Elsewhere: what cannot be said at one address is said at another one of the same person.

    instead(...)       an address is out of reach
    mark_silent(...)   a message waits until its reader writes, and they cannot be told so

Where there is no other address, whoever has to do something about it hears of it. What is shown there is what fits
that phone: a ballot that falls over to a plain phone has the code by which a vote counts there.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from bot import clock, outbox, unsaid
from bot.cooperative import groups, handovers, motion_cards, motions, notices, offices, people, vouching
from bot.messages import Choice, GroupName, Name, Say, Weight, say

__all__ = ["instead", "mark_silent", "say_elsewhere"]


def instead(session: Session, row: outbox.OutboxRow) -> None:
    """What could not be said at an address is said elsewhere; of a receipt without another way, its sayer hears, and
    can have it on paper.
    """
    if say_elsewhere(session, row) or row.card is None or row.address_id is None:
        return
    kind, _, about = row.card.partition(":")
    if kind != "handover":
        return
    group_id, number = (int(part) for part in about.split(":"))
    handover = handovers.handover(session, group_id, number)
    member = people.address_at(session, row.address_id).person_id
    if not vouching.is_seen(handover) or handover.said_by == member or member == handover.witness_id:
        return
    notices.tell(
        session,
        handover.said_by,
        say(
            "slip-not-arrived",
            choices=(Choice("slip", say("slip-print-button"), action="slip.print", object=about),),
            receipt=handover.entry or 0,
            person=Name(member),
        ),
        key=f"slip:{about}:{row.id}",
        now=row.created_at,
        group_id=group_id,
    )


def mark_silent(session: Session, row: outbox.OutboxRow) -> None:
    """A message waits until its reader writes, and they cannot be told: they hear it elsewhere, or their treasurers."""
    if say_elsewhere(session, row):
        return
    assert row.address_id is not None
    address = people.address_at(session, row.address_id)
    now = clock.now()
    for group in groups.groups_of(session, address.person_id):
        for treasurer in offices.treasurers(session, group.id):
            if treasurer != address.person_id:
                notices.tell(
                    session,
                    treasurer,
                    say("silent", person=Name(address.person_id), group=GroupName(group.id)),
                    key=f"silent:{address.id}:{group.id}:{now:%Y-%m-%d}",
                    now=now,
                    group_id=group.id,
                    can_wait=True,
                )


def say_elsewhere(session: Session, row: outbox.OutboxRow) -> bool:
    """What cannot be said at an address is said at another one of the same person. Returns whether there is one."""
    assert row.address_id is not None
    if row.card == outbox.COVER:
        # What it covers is what matters, and another phone may show it.
        held = [one for one in unsaid.held_at(session, row.address_id) if one.card != outbox.COVER]
        return bool(held) and all(say_elsewhere(session, one) for one in held)
    address = people.address_at(session, row.address_id)
    now = clock.now()
    others = (one for one in people.addresses_of(session, address.person_id) if one.id != address.id)
    other = next((one for one in others if one.reachable and one.shut_at is None), None)
    said = None if other is None else _fitting(session, row, other)
    if other is not None and said is not None:
        # The answer to a question belongs to where it was asked; what may be picked at any time may be picked anywhere.
        picked = tuple(choice for choice in said.choices if choice.action or choice.link is not None)
        outbox.put(
            session,
            replace(said, choices=picked),
            key=f"{row.key}:elsewhere",
            now=now,
            channel=other.channel,
            address_id=other.id,
            person_id=address.person_id,
            group_id=row.group_id,
            weight=Weight(row.weight),
            card=row.card,
            quiet=row.quiet,
        )
    return other is not None


def _fitting(session: Session, row: outbox.OutboxRow, address: people.Address) -> Say | None:
    """What the row says, as it is shown at this address."""
    kind, _, about = (row.card or "").partition(":")
    if kind == "motion" and address.can_be_forged:
        group_id, number = (int(part) for part in about.split(":"))
        group, motion = groups.group(session, group_id), motions.motion(session, group_id, number)
        ballot = motion_cards.card_of(session, group, motion, address.person_id, at=address)
        return notices.of_group(session, ballot, group_id, address.person_id)
    return outbox.said(session, row)

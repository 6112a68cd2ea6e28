"""Claims about the social box: a member paid into it, or somebody in need was given what was agreed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import aid, groups, handovers, offices
from bot.cooperative.aid import AidLife, AidRequest
from bot.cooperative.claims import OPEN_MAX, givers, must_take_part, place_to_give_from, write, write_given
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose
from bot.cooperative.rules import rules_of
from bot.errors import Refusal
from bot.messages import Name
from bot.money import Money

__all__ = ["say_help", "say_social"]


def say_social(
    session: Session, group: Group, giver_id: int, amount: Money, *, place: ledger.Account, key: str, now: datetime
) -> Handover:
    """A member says they paid into the social box. Waits for a treasurer; their own is counted by another officer.

    Raises Refusal where the group has no such box, nobody could confirm it, or too much waits already.
    """
    must_take_part(session, group, giver_id, giver_id)
    if rules_of(session, group.id).helping is None:
        raise Refusal("social-none")
    if not offices.can_count_money(session, group.id):
        raise Refusal("handover-nobody-to-count")
    waiting = [one for one in handovers.open_of(session, group.id, giver_id) if one.purpose == Purpose.SOCIAL]
    if len(waiting) >= OPEN_MAX:
        raise Refusal("handover-too-many", count=len(waiting))
    return write(
        session,
        group,
        Purpose.SOCIAL,
        key,
        now,
        giver_id=giver_id,
        taker_id=place.owner,
        place=place.code,
        minor=amount.minor,
        month=groups.month_now(group, now),
        happened_on=groups.today(group, now),
        said_by=giver_id,
    )


def say_help(
    session: Session,
    group: Group,
    asked: AidRequest,
    *,
    said_by: int,
    key: str,
    now: datetime,
    place: ledger.Account | None = None,
) -> Handover:
    """Whoever keeps the money says they gave what was agreed. Waits for the member.

    place: where it came from, by itself the cash of whoever says it. Raises Refusal if it is not theirs to give, is not
    agreed or given already, or is not there.
    """
    must_take_part(session, group, said_by, asked.person_id)
    if asked.state != AidLife.AGREED or aid.on_the_way(session, asked):
        raise Refusal("giving-has-theirs", person=Name(asked.person_id))
    if said_by == asked.person_id:
        raise Refusal("handover-not-for-yourself")
    if said_by not in givers(session, group.id, asked.person_id):
        raise Refusal("handover-only-treasurers-say")
    amount = Money(asked.minor, group.currency)
    there = aid.free(session, group, but=asked)
    if amount > there:
        raise Refusal("aid-box-short", most=max(there, Money(0, group.currency)))
    place = place_to_give_from(session, group, asked.person_id, said_by, place, amount)
    return write_given(
        session,
        group,
        Purpose.HELP,
        key,
        now,
        giver_id=said_by,
        taker_id=asked.person_id,
        place=place,
        amount=amount,
        aid=asked.number,
    )

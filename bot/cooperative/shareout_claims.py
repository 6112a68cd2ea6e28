"""Claims about the end of a year: a member was given their part, or brought what was missing of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import ledger
from bot.cooperative import groups, handovers, offices, shareouts
from bot.cooperative.claims import givers, must_take_part, place_to_give_from, write, write_given
from bot.cooperative.groups import Group
from bot.cooperative.handovers import Handover, Purpose
from bot.cooperative.shareout_tables import ShareOutLife
from bot.errors import Refusal
from bot.messages import Name
from bot.money import Money

__all__ = ["say_brought", "say_share", "to_give"]


def to_give(session: Session, group: Group, number: int, giver_id: int) -> list[tuple[int, Money]]:
    """What this person may give to whom now, of a year that is shared."""
    year = shareouts.shareout(session, group.id, number)
    return [
        (one.person_id, one.now)
        for one in shareouts.payable(session, group, year)
        if one.now and giver_id in givers(session, group.id, one.person_id)
    ]


def say_share(
    session: Session,
    group: Group,
    number: int,
    receiver_id: int,
    amount: Money,
    *,
    said_by: int,
    key: str,
    now: datetime,
    place: ledger.Account | None = None,
) -> Handover:
    """Whoever keeps the money says they gave a member their part. Waits for the member.

    amount: as their button said it. place: where it came from, by itself the cash of whoever says it. Raises Refusal if
    it is not theirs to give, is given already, is another amount by now, or is not there.
    """
    must_take_part(session, group, said_by, receiver_id)
    year = shareouts.shareout(session, group.id, number)
    if year.state != ShareOutLife.PAYING:
        raise Refusal(f"shareout-is-{year.state}", choices=(shareouts.look_choice(group.id),))
    if said_by == receiver_id:
        raise Refusal("handover-not-for-yourself")
    if said_by not in givers(session, group.id, receiver_id):
        raise Refusal("handover-only-treasurers-say")
    of = next((one for one in shareouts.payable(session, group, year) if one.person_id == receiver_id), None)
    if of is None or not of.now:
        raise Refusal("giving-has-theirs", person=Name(receiver_id))
    if amount > of.now:
        raise Refusal("shareout-not-so-much", most=of.now)
    place = place_to_give_from(session, group, receiver_id, said_by, place, amount)
    return write_given(
        session,
        group,
        Purpose.SHARE,
        key,
        now,
        giver_id=said_by,
        taker_id=receiver_id,
        place=place,
        amount=amount,
        shareout=number,
    )


def say_brought(
    session: Session, group: Group, number: int, giver_id: int, amount: Money, *, key: str, now: datetime
) -> Handover:
    """A member whose debts were more than their part says they brought it, in cash. Waits for a treasurer.

    Raises Refusal if it is more than is missing, or nobody could confirm it.
    """
    must_take_part(session, group, giver_id, giver_id)
    year = shareouts.shareout(session, group.id, number)
    if year.state != ShareOutLife.PAYING:
        raise Refusal(f"shareout-is-{year.state}", choices=(shareouts.look_choice(group.id),))
    if not offices.can_count_money(session, group.id):
        raise Refusal("handover-nobody-to-count")
    of = next((one for one in shareouts.payable(session, group, year) if one.person_id == giver_id), None)
    if of is None or not of.brings:
        raise Refusal("shareout-nothing-to-bring")
    if amount > of.brings:
        raise Refusal("shareout-not-so-much", most=of.brings)
    taker = handovers.usual_taker(session, group.id, giver_id)
    return write(
        session,
        group,
        Purpose.BROUGHT,
        key,
        now,
        giver_id=giver_id,
        taker_id=taker,
        place=ledger.cash(taker).code,
        minor=amount.minor,
        happened_on=groups.today(group, now),
        said_by=giver_id,
        shareout=number,
    )

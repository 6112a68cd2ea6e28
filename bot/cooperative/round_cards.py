"""What people see of a round: the group's card, and the card of whoever gives the pot.

    in the group's chats    "11 of 12 in, pot €550 of €600", one card a round, edited as it fills; never who is missing,
                            unless the group agreed to see it; and, once the pot was given, whose turn is next
    whoever gives it        "Give €600 to Hiwot", once it may be given; one card for each receiver
    the officers            what is missing once the day and the days of waiting are over, in sums

Drawing is done again after every change, and says what is true then.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot import ledger, outbox
from bot.charts import Calendar, Grid, Round, Tile, TileState
from bot.cooperative import (
    claims,
    notices,
    offices,
    people,
    rotation_cards,
    rotation_claims,
    rotation_end_cards,
    rotation_words,
    rotations,
    rounds,
    shortfall_cards,
    shortfalls,
)
from bot.cooperative.groups import Group
from bot.cooperative.handovers import OPEN, Handover, Purpose, State
from bot.cooperative.rotation_tables import Rotation, RotationRound, RoundLife
from bot.cooperative.rotation_terms import Missing
from bot.cooperative.round_sums import taken_whole
from bot.cooperative.rounds import Payable
from bot.cooperative.shortfalls import Shortfall
from bot.messages import Arg, Choice, GroupName, Name, Picture, Say, Style, say
from bot.money import Money

__all__ = [
    "calendar",
    "card_of",
    "is_it_another",
    "payout_card",
    "payout_key",
    "shortfall_card",
    "show",
    "show_payout_again",
    "to_be_given",
]

# What was given out lately is drawn once more; what is longer ago stands as it was drawn.
GIVEN_LATELY = timedelta(days=2)


def show(session: Session, group: Group, circle: Rotation, now: datetime, *, key: str) -> None:
    """Draws every round that runs, or was given out just now, for all who see it. The group must be locked.

    key: what makes these drawings new ones: the event that changed something. A card that asks for something it did not
    ask for before comes as a new message; else it changes where it is.
    """
    for one in rotations.rounds_of(session, circle):
        given_lately = one.paid_at is not None and now - one.paid_at < GIVEN_LATELY
        if one.opened_at is None or (one.state == RoundLife.PAID and not given_lately):
            continue
        notices.tell_group(
            session,
            group.id,
            _with_ways(circle, card_of(session, group, circle, one)),
            key=f"{_card(one)}:{key}",
            now=now,
            card=_card(one),
        )
        if one.state == RoundLife.PAID:
            _tell_given(session, group, circle, one, now)
            shortfall_cards.tell_taken(session, group, circle, one.round, now)
        _show_payouts(session, group, circle, one, now, key=key)
        _show_shortfall(session, group, circle, one, now, key=key)
    rotation_end_cards.show(session, group, circle, now, key=key)


def card_of(session: Session, group: Group, circle: Rotation, one: RotationRound) -> Say:
    """What the group's card of a round says: counts and the pot, and whose turn it is. Anyone there may see it."""
    if one.state == RoundLife.PAID:
        return _given(session, group, circle, one)
    terms, pot = circle.terms, rounds.pot_of(session, group, circle, one.round)
    facts: dict[str, Arg] = {
        "group": GroupName(group.id),
        "round": one.round,
        "rounds": len(rotations.rounds_of(session, circle)),
        "who": rotation_cards.who(session, circle, one.round),
        "day": one.due_on,
        "paid": pot.paid,
        "people": pot.members,
        "pot": pot.held,
        "whole": pot.whole,
    }
    card = Say("round-card-direct" if terms.direct else "round-card", facts)
    missing = [due.person_id for due in rounds.missing(session, circle, one.round)] if terms.names_shown else []
    if missing:
        lines = tuple(say("round-open", person=Name(person)) for person in missing)
        card = say("round-card-names", card=card, lines=lines)
    picture = Picture("grid", chart=_grid(session, group, circle, one))
    return Say(card.id, card.args, picture=picture)


def is_it_another(amount: Money, number: int) -> Say:
    """The question whether a payment is another one than that which waits already: yes, or no."""
    choices = (Choice("yes", say("deposit-another-button")), Choice("no", say("deposit-same-button")))
    return say("contribute-twice", choices=choices, amount=amount, number=number)


def calendar(session: Session, circle: Rotation) -> Picture:
    """Everybody's turn as a picture."""
    current = rounds.newest_open(session, circle)
    shown = tuple(
        Round(
            one.round,
            one.due_on,
            tuple(dict.fromkeys(seat.person_id for seat in rotations.receivers(session, circle, one.round))),
            paid_out=one.state == RoundLife.PAID,
        )
        for one in rotations.rounds_of(session, circle)
    )
    return Picture("calendar", chart=Calendar(shown, now=current.round if current is not None else 0))


# Whoever gives the pot


def to_be_given(session: Session, group: Group, person_id: int) -> list[tuple[RotationRound, Payable]]:
    """The pots that this person may give now, the oldest first."""
    circle = rotations.running(session, group.id)
    if circle is None:
        return []
    return [
        (one, pay)
        for one in rotations.rounds_of(session, circle)
        if one.state == RoundLife.OPEN and one.asked_at is not None
        for pay in rounds.payable(session, group, circle, one.round)
        if pay.now and person_id in rotation_claims.givers(session, group.id, pay.person_id)
    ]


def show_payout_again(
    session: Session, group: Group, one: RotationRound, receiver: int, person: int, event: str, now: datetime
) -> None:
    """Shows somebody the card that they asked to see, as a new message."""
    circle = rotations.rotation(session, group.id, one.rotation)
    _tell_payout(session, group, circle, one, receiver, person, now, key=f"asked-for:{event}", fresh=True)


def payout_card(
    session: Session, group: Group, circle: Rotation, one: RotationRound, receiver: int, reader: int
) -> Say:
    """What somebody who may give the pot sees of it now: give it, it is on the way, or it was given."""
    facts: dict[str, Arg] = {"round": one.round, "who": say("rotation-one", person=Name(receiver))}
    pay = next((p for p in rounds.payable(session, group, circle, one.round) if p.person_id == receiver), None)
    if (
        pay is not None
        and pay.now
        and reader in rotation_claims.givers(session, group.id, receiver)
        and one.asked_at is not None
    ):
        return _question(session, group, one, pay, reader)
    said = _said(session, circle, one, receiver)
    if not said:
        return say("round-not-now", round=one.round)
    amount = Money(sum(handover.minor for handover in said), group.currency)
    waits = any(handover.is_open for handover in said)
    return Say("round-given-waits" if waits else "round-given", {**facts, "amount": amount})


def _show_payouts(
    session: Session,
    group: Group,
    circle: Rotation,
    one: RotationRound,
    now: datetime,
    *,
    key: str,
) -> None:
    for seat in rotations.receivers(session, circle, one.round):
        receiver = seat.person_id
        pay = next((p for p in rounds.payable(session, group, circle, one.round) if p.person_id == receiver), None)
        asks = pay is not None and bool(pay.now) and one.asked_at is not None
        may = rotation_claims.givers(session, group.id, receiver)
        for person in dict.fromkeys([*may, *offices.officers(session, group.id)]):
            shown = _last_shown(session, payout_key(one, receiver), person)
            asked = asks and person in may
            if shown is not None or asked:
                fresh = asked and (shown is None or not shown.id.startswith("round-please-give"))
                _tell_payout(session, group, circle, one, receiver, person, now, key=key, fresh=fresh)


def _tell_payout(
    session: Session,
    group: Group,
    circle: Rotation,
    one: RotationRound,
    receiver: int,
    person: int,
    now: datetime,
    *,
    key: str,
    fresh: bool,
) -> None:
    card = payout_card(session, group, circle, one, receiver, person)
    notices.tell(
        session,
        person,
        notices.of_group(session, card, group.id, person),
        key=f"{payout_key(one, receiver)}:{key}",
        now=now,
        group_id=group.id,
        card=payout_key(one, receiver),
        fresh=fresh,
        can_wait=fresh,
    )


def _question(session: Session, group: Group, one: RotationRound, pay: Payable, reader: int) -> Say:
    """Give it: from the cash of whoever reads this, or from the bank or wallet where it lies there."""
    about = f"{group.id}:{one.rotation}:{one.round}:{pay.person_id}:{pay.now.minor}"

    def act(id: str, label: Say, style: Style = Style.GOOD) -> Choice:
        # It bears the amount that its label said: an old button must not give another one.
        return Choice(id, label, action=f"payout.{id}", object=about, style=style)

    choices = [act("gave", say("round-give-button", amount=pay.now))]
    choices += [
        act(f"gave-{place.kind}", say(f"round-{place.kind}-button"))
        for place in (ledger.bank(), ledger.wallet())
        if claims.free_to_give(session, group, place) >= pay.now
    ]
    choices.append(act("gave-other", say("handover-other-button"), Style.PLAIN))
    if reader not in offices.treasurers(session, group.id):
        person = Name(pay.person_id)
        return say(
            "round-please-give-treasurer", choices=tuple(choices), round=one.round, person=person, amount=pay.now
        )
    who = say("rotation-one", person=Name(pay.person_id))
    if pay.taken:
        facts: dict[str, Arg] = {"round": one.round, "who": who, "amount": pay.now, "taken": pay.taken}
        return Say("round-please-give-less", facts, tuple(choices))
    return say("round-please-give", choices=tuple(choices), round=one.round, who=who, amount=pay.now)


# The officers, where something is missing


def shortfall_card(session: Session, group: Group, circle: Rotation, one: RotationRound, now: datetime) -> Say:
    """What officers see of a round in which something is missing, in sums; and afterwards what one of them chose."""
    if one.choice is not None and one.chosen_by is not None:
        facts: dict[str, Arg] = {"round": one.round, "person": Name(one.chosen_by)}
        if one.choice == Missing.WAIT:
            facts["until"] = shortfalls.asks_on(circle, one, group)
        return Say(f"round-chosen-{one.choice}", facts)
    found = shortfalls.shortfall(session, group, circle, one.round, now)
    if found is None:
        return say("round-complete", round=one.round)
    rule = rotation_words.line("missing", circle.terms, group.currency)
    lines = [rule]
    if circle.terms.missing == Missing.RESERVE:
        lines.append(say("round-reserve-line", reserve=found.reserve))
    return say(
        "round-missing",
        choices=tuple(_option(one, found, option) for option in found.options),
        round=one.round,
        count=len(found.missing),
        short=found.short,
        there=found.there,
        whole=found.whole,
        lines=tuple(lines),
    )


def _option(one: RotationRound, found: Shortfall, option: Missing) -> Choice:
    about = f"{one.group_id}:{one.rotation}:{one.round}:{option}"
    label = {
        Missing.WAIT: say("round-wait-button", until=found.until),
        Missing.PART: say("round-part-button", amount=found.there),
    }.get(option, say(f"round-{option}-button"))
    return Choice(option.value, label, action="payout.choose", object=about)


def _show_shortfall(
    session: Session,
    group: Group,
    circle: Rotation,
    one: RotationRound,
    now: datetime,
    *,
    key: str,
) -> None:
    card = f"short:{one.group_id}:{one.rotation}:{one.round}"
    asks = one.short_at is not None and one.choice is None and one.state == RoundLife.OPEN
    for person in offices.officers(session, group.id):
        shown = _last_shown(session, card, person)
        if shown is None and not asks:
            continue
        notices.tell(
            session,
            person,
            notices.of_group(session, shortfall_card(session, group, circle, one, now), group.id, person),
            key=f"{card}:{key}",
            now=now,
            group_id=group.id,
            card=card,
            fresh=asks and (shown is None or shown.id != "round-missing"),
            can_wait=asks,
        )


# The group's own


def _with_ways(circle: Rotation, card: Say) -> Say:
    about = f"{circle.group_id}:{circle.number}"
    return card.offering(
        Choice("mine", say("month-mine-button"), action="rotation.mine", object=about),
        Choice("all", say("rotation-all-button"), action="rotation.all", object=about),
    )


def _given(session: Session, group: Group, circle: Rotation, one: RotationRound) -> Say:
    """That it was given, and whose turn is next."""
    given = say("round-card-given", group=GroupName(group.id), round=one.round, who=_who(session, circle, one))
    if taken_whole(session, circle, one.round):
        # Somebody got nothing, for what they owed was taken from it: that is not the group's to hear.
        given = say("round-card-settled", group=GroupName(group.id), round=one.round)
    left = [other for other in rotations.rounds_of(session, circle) if other.state != RoundLife.PAID]
    if not left:
        return say("round-card-last", given=given)
    nearest = min(left, key=lambda other: other.round)
    return say("round-card-next", given=given, who=_who(session, circle, nearest), day=nearest.due_on, left=len(left))


def _tell_given(session: Session, group: Group, circle: Rotation, one: RotationRound, now: datetime) -> None:
    """The group hears that the pot was given, once: an edited card makes no sound."""
    notices.tell_members(session, group.id, _given(session, group, circle, one), key=f"{_card(one)}:given", now=now)


def _who(session: Session, circle: Rotation, one: RotationRound) -> Say:
    return rotation_cards.who(session, circle, one.round)


def _grid(session: Session, group: Group, circle: Rotation, one: RotationRound) -> Grid:
    """Who has paid, as tiles; without names they only count."""
    pot, named = rounds.pot_of(session, group, circle, one.round), circle.terms.names_shown
    tiles, plan = [], rounds.plan_of(session, circle)
    for due in rounds.dues(session, circle, one.round):
        if not any(plan.part(due.person_id, one.round)):
            # Whose turn it is pays nothing into it.
            continue
        paid = TileState.PAID if not due.missing_minor else TileState.OPEN
        state = TileState.ON_THE_WAY if paid == TileState.OPEN and not due.left_minor else paid
        tiles.append(Tile(state, person=due.person_id if named else None))
    receivers = tuple(dict.fromkeys(seat.person_id for seat in rotations.receivers(session, circle, one.round)))
    order = list(TileState)
    shown = tiles if named else sorted(tiles, key=lambda tile: order.index(tile.state))
    count = len(rotations.rounds_of(session, circle))
    return Grid(one.round, count, one.due_on, tuple(shown), pot.held, pot.whole, receivers)


def _said(session: Session, circle: Rotation, one: RotationRound, receiver: int) -> list[Handover]:
    """What was said to be given to a receiver of a round, and was not taken back."""
    stands = (*OPEN, State.CONFIRMED)
    return [
        said
        for said in rounds.handovers_of(session, circle, Purpose.PAYOUT)
        if said.round == one.round and said.taker_id == receiver and said.state in stands
    ]


def _card(one: RotationRound) -> str:
    return f"round:{one.group_id}:{one.rotation}:{one.round}"


def payout_key(one: RotationRound, receiver: int) -> str:
    """The card under which whoever may give a pot sees it."""
    return f"payout:{one.group_id}:{one.rotation}:{one.round}:{receiver}"


def _last_shown(session: Session, card: str, person: int) -> Say | None:
    """What stands on a card of a person's now; None if they have none."""
    address = people.best_address(session, person)
    shown = outbox.shown_under(session, f"address:{address.id}", card) if address is not None else None
    row = session.get(outbox.OutboxRow, shown.outbox_id) if shown is not None else None
    said = outbox.said(session, row) if row is not None else None
    # To whoever is in several groups it is said with the group's name.
    within = said.args.get("what") if said is not None else None
    return within if isinstance(within, Say) else said

"""Circles of turns on random terms with random histories: whatever people do, the sums hold, and all ends at nothing.

Each history is drawn from a number, so that what failed once can be played again.
"""

from __future__ import annotations

from contextlib import suppress
from random import Random
from typing import Any

import pytest

from bot import clock, ledger
from bot.cooperative import (
    bids,
    confirmations,
    deciding,
    draws,
    groups,
    handovers,
    rotation_claims,
    rotation_end,
    rotation_pauses,
    rotation_stops,
    rotations,
    rounds,
    swaps,
)
from bot.cooperative.audit import audit
from bot.cooperative.draw_tables import DrawLife
from bot.cooperative.handovers import Purpose, State
from bot.cooperative.rotation_terms import Missing, Order
from bot.cooperative.round_sums import to_hands
from bot.cooperative.rounds import OUT
from bot.cooperative.rules import Together
from bot.draw import DICE
from bot.errors import Refusal
from bot.ledger import Dividend
from tests.conftest import StoppedClock
from tests.lending import held, the_book_is_right
from tests.stage import Stage
from tests.turns import (
    Circle,
    begun,
    chooses,
    corrects,
    days_go_by,
    gives,
    nets,
    pays,
    rests,
    state,
    takes_over,
    undoes,
)

# Different terms in each: where the pot lies, who pays into it, what becomes of a shortfall, and what turns cost.
TERMS: tuple[dict[str, Any], ...] = (
    {"missing": Missing.PART, "receiver_pays": False, "hold_percent": 20, "hold_until": 2},
    {"missing": Missing.RESERVE, "reserve_minor": 12_00},
    {"missing": Missing.DEDUCT, "reserve_minor": 2_00, "fee_minor": 1_00},
    {"missing": Missing.LAST, "direct": True},
    {"missing": Missing.LAST, "order": Order.PRICED, "price_minor": 2_00},
    {"missing": Missing.PART, "order": Order.BIDS, "dividend": Dividend.END, "commission_percent": 5},
    {"missing": Missing.WAIT, "reserve_minor": 4_00, "order": Order.BIDS, "dividend": Dividend.WHOLE},
)
# Whoever takes no turns, until they take over somebody's.
OTHERS = ("Maria", "Daniel", "Tesfay")


# It is about sums, and not about databases.
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("number", range(len(TERMS)))
def test_whatever_happens_the_sums_hold(stage: Stage, moment: StoppedClock, number: int) -> None:
    random, terms = Random(number), TERMS[number]
    unity = stage.unity(members=8, together=Together.TURNS)
    is_bid = terms.get("order") == Order.BIDS
    seats = {"Samuel": 2, "Hiwot": 2, "Fatou": 2} if is_bid else {"Samuel": 2, "Hiwot": 1, "Yusuf": 1, "Fatou": 2}
    circle = begun(unity, seats, amount_minor=20_00, **terms)
    for _ in range(16):
        with suppress(Refusal):
            something_happens(circle, random, moment)
        the_sums_hold(circle)
    it_is_brought_to_its_end(circle, moment)
    days_go_by(circle, moment, 8)
    assert not nets(circle), "what a turn cost or brought is evened out"
    assert the_book_is_right(unity)


def something_happens(circle: Circle, random: Random, moment: StoppedClock) -> None:
    inside = seated(circle)
    name = random.choice(inside)
    match random.randrange(12):
        case 0 | 1 | 2:
            others = [one for one in inside if one != name] if is_direct(circle) else ["Fatou"]
            by = random.choice((name, name, "Daniel"))
            pays(circle, name, random.choice((5_00, 10_00, 20_00, 22_00, 44_00)), by=by, to=random.choice(others))
        case 3:
            days_go_by(circle, moment, random.choice((1, 3, 7)))
        case 4:
            one = random.randrange(1, 4)
            gives(circle, one, by=random.choice(("Fatou", "Amina")), minor=random.choice((0, 0, 7_00)))
        case 5:
            chooses(circle, random.randrange(1, 4), random.choice(list(Missing)))
        case 6:
            something_is_put_right(circle, random)
        case 7:
            two_swap(circle, random)
        case 8:
            # What was just confirmed could still be undone.
            moment.move(minutes=11)
            takes_over(circle, random.choice((*OTHERS, *inside)), name, by=random.choice(("", "", "Amina")))
        case 9:
            they_rest(circle, random)
        case 11:
            with circle.hand() as (session, group, rotation):
                rotation_stops.stop(session, group, rotation, circle.id(name), clock.now())
        case 10:
            somebody_bids(circle, random, name)


def they_rest(circle: Circle, random: Random) -> None:
    """The next turn is later than it was to be; or earlier, if it was put off before."""
    with circle.hand() as (session, group, rotation):
        days = rotation_pauses.days_to_choose(session, group, rotation, clock.now())
    if days:
        rests(circle, random.choice(days[:2]))


def somebody_bids(circle: Circle, random: Random, name: str) -> None:
    """Somebody takes less for the round that is nobody's yet."""
    with circle.hand() as (session, group, rotation):
        one = deciding.undecided(session, rotation)
        if one is not None and one.decides_at is not None:
            least, most = bids.bounds(session, rotation, one)
            bids.bid(session, group, rotation, one, circle.id(name), random.randint(least, most), now=clock.now())


def two_swap(circle: Circle, random: Random) -> None:
    """Two whose turns fit each other swap them, if there are any."""
    with circle.hand() as (session, group, rotation):
        held = swaps.held_turns(session, group, rotation)
        fits = [(mine, theirs) for mine in held for theirs in held if mine.halves == theirs.halves]
        fits = [pair for pair in fits if pair[0].person_id != pair[1].person_id]
        if not fits:
            return
        mine, theirs = random.choice(fits)
        both = (mine.person_id, mine.round, theirs.person_id, theirs.round)
        asked = swaps.ask(session, group, rotation, *both, clock.now())
        swaps.agree(session, group, rotation, asked, theirs.person_id, clock.now())


def something_is_put_right(circle: Circle, random: Random) -> None:
    """Something that was confirmed is undone by whoever confirmed it, and said anew; or corrected by both."""
    names = {phone.id: name for name, phone in circle.unity.phones.items()}
    with circle.hand() as (session, _, rotation):
        done = [one for one in rounds.handovers_of(session, rotation) if one.state == State.CONFIRMED and one.minor]
        if not done:
            return
        one = random.choice(done)
        number, by, giver = one.number, names[one.answered_by or 0], names[one.giver_id]
        is_fresh = one.purpose != Purpose.CORRECTION and one.answered_at == clock.now()
        is_payment = one.purpose not in OUT
    if is_fresh:
        again = undoes(circle, number, by=by)
        with circle.unity.stage.session() as session:
            group, said = handovers.take(session, circle.unity.group_id, again)
            confirmations.confirm(session, group, said, handovers.asked(session, said)[0], clock.now())
    elif is_payment:
        corrects(circle, number, random.choice((0, 5_00, 20_00)), by=giver, agrees=by)


def the_sums_hold(circle: Circle) -> None:
    """Paid less received, summed over all, is the pot; it lies somewhere; and nobody has more than their share."""
    with circle.hand() as (session, group, rotation):
        balances = {account: amount.minor for account, amount in ledger.balances(session, group.id)}
        pot = -sum(minor for account, minor in balances.items() if account.kind == "turns")
        lies = sum(minor for account, minor in balances.items() if account.is_place)
        set_aside = -sum(balances.get(one, 0) for one in (ledger.reserve(), ledger.fees()))
        owed = sum(minor for account, minor in balances.items() if account.kind == "advance")
        assert lies == pot + set_aside - owed
        assert pot >= 0
        plan = rounds.plan_of(session, rotation)
        known = sorted(seat.round for seat in plan.seats for _ in range(seat.halves) if seat.round is not None)
        assert known == ([1, 1, 2, 2, 3, 3] if not rotation.terms.is_ordered_as_it_goes else known)
        assert all(known.count(number) in (0, 2) for number in range(1, 4)), "every round is one whole seat's"
        assert not list(audit(session, circle.unity.group_id))
        for one in plan.rounds if not rotation.terms.direct else ():
            for person, share in plan.shares(one.round).items():
                assert rounds.given_out(session, rotation, one.round, person) <= share


def it_is_brought_to_its_end(circle: Circle, moment: StoppedClock) -> None:
    """Everybody pays what is left, what was said to be given is confirmed, and every turn is given."""
    names = {phone.id: name for name, phone in circle.unity.phones.items()}
    for _ in range(8):
        if state(circle)[1] == ["paid", "paid", "paid"]:
            break
        until_the_next_turn(circle, moment)
        with circle.hand() as (session, _, rotation):
            plan = rounds.plan_of(session, rotation)
            left = {names[one.person_id]: one.left_minor for one in rounds.dues(session, rotation, plan.last)}
        for name, minor in left.items():
            if is_direct(circle):
                pays_each(circle, name)
            elif minor:
                pays(circle, name, minor)
        for number in range(1, 4):
            # Fatou keeps the money, so her own turn is given by another officer.
            for by in ("Fatou", "Amina"):
                with suppress(Refusal):
                    gives(circle, number, by=by)
    assert state(circle)[1] == ["paid", "paid", "paid"], held(circle.unity)
    what_is_left_goes_back(circle)
    assert state(circle)[0] == "ended", held(circle.unity)


def what_is_left_goes_back(circle: Circle) -> None:
    """Everybody gets their part of the reserve, if they agreed so; nothing of it is left then, and nothing missing."""
    with circle.hand() as (session, group, rotation):
        for part in rotation_end.parts(session, group, rotation):
            if not part.left:
                continue
            by = next(one for one in rotation_claims.givers(session, group.id, part.person_id))
            said = rotation_claims.say_return(
                session,
                group,
                rotation,
                part.person_id,
                part.left,
                said_by=by,
                key=circle.unity.stage.next_key(),
                now=clock.now(),
            )
            confirmations.confirm(session, group, said, part.person_id, clock.now())
        if not rotation.terms.direct:
            assert not rotation_end.reserve_free(session, group)


def until_the_next_turn(circle: Circle, moment: StoppedClock) -> None:
    """Its day comes, and what is bid for it closes; what nobody bid for is drawn."""
    with circle.hand() as (session, group, rotation):
        one = rotation_pauses.next_turn(session, rotation)
        days = (one.due_on - groups.today(group, clock.now())).days if one is not None else 0
    days_go_by(circle, moment, max(0, days) + 8)
    moment.move(hours=2)
    days_go_by(circle, moment, 0)
    with circle.hand() as (session, group, rotation):
        drawing = draws.newest(session, rotation)
        if drawing is not None and drawing.state == DrawLife.DICE:
            for person in rotations.people_of(session, rotation)[:2]:
                deciding.throw(session, group, rotation, drawing, person, "123456" * (DICE // 6), clock.now())


def seated(circle: Circle) -> list[str]:
    """Who takes turns now."""
    names = {phone.id: name for name, phone in circle.unity.phones.items()}
    with circle.hand() as (session, _, rotation):
        return [names[person] for person in rotations.people_of(session, rotation)]


def pays_each(circle: Circle, name: str) -> None:
    """Where nobody holds the pot: everything that is left, into each hand that it goes to."""
    for to in seated(circle):
        with circle.hand() as (session, _, rotation):
            plan, hands = rounds.plan_of(session, rotation), (circle.id(name), circle.id(to))
            due = sum(plan.to_hand(*hands, number) for number in range(1, plan.last + 1))
            left = due - to_hands(session, rotation, (State.CONFIRMED,)).get(hands, 0)
        if left:
            pays(circle, name, left, to=to)


def is_direct(circle: Circle) -> bool:
    with circle.hand() as (_, _, rotation):
        return rotation.terms.direct

"""Circles of turns on random terms with random histories: whatever people do, the sums hold, and all ends at nothing.

Each history is drawn from a number, so that what failed once can be played again.
"""

from __future__ import annotations

from contextlib import suppress
from random import Random
from typing import Any

import pytest

from bot import clock, ledger
from bot.cooperative import confirmations, handovers, rotation_claims, rotation_end, rounds, swaps
from bot.cooperative.handovers import Purpose, State
from bot.cooperative.rotation_terms import Missing, Order
from bot.cooperative.round_sums import to_hands
from bot.cooperative.rounds import OUT
from bot.cooperative.rules import Together
from bot.errors import Refusal
from tests.conftest import StoppedClock
from tests.lending import held, the_book_is_right
from tests.stage import Stage
from tests.turns import Circle, begun, chooses, corrects, days_go_by, gives, nets, pays, state, undoes

NAMES = ("Samuel", "Hiwot", "Yusuf", "Fatou")
# Different terms in each: where the pot lies, who pays into it, what becomes of a shortfall, and what turns cost.
TERMS: tuple[dict[str, Any], ...] = (
    {"missing": Missing.PART, "receiver_pays": False, "hold_percent": 20, "hold_until": 2},
    {"missing": Missing.RESERVE, "reserve_minor": 12_00},
    {"missing": Missing.DEDUCT, "reserve_minor": 2_00, "fee_minor": 1_00},
    {"missing": Missing.LAST, "direct": True},
    {"missing": Missing.LAST, "order": Order.PRICED, "price_minor": 2_00},
)


# It is about sums, and not about databases.
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("number", range(len(TERMS)))
def test_whatever_happens_the_sums_hold(stage: Stage, moment: StoppedClock, number: int) -> None:
    random, terms = Random(number), TERMS[number]
    unity = stage.unity(members=7, together=Together.TURNS)
    seats = {"Samuel": 2, "Hiwot": 1, "Yusuf": 1, "Fatou": 2}
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
    name = random.choice(NAMES)
    match random.randrange(8):
        case 0 | 1 | 2:
            others = [one for one in NAMES if one != name] if is_direct(circle) else ["Fatou"]
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


def two_swap(circle: Circle, random: Random) -> None:
    """Two whose turns fit each other swap them, if there are any."""
    with circle.hand() as (session, group, rotation):
        held = swaps.held_turns(session, group, rotation)
        fits = [(mine, theirs) for mine in held for theirs in held if mine.halves == theirs.halves]
        mine, theirs = random.choice([pair for pair in fits if pair[0].person_id != pair[1].person_id])
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
        assert sorted(seat.round or 0 for seat in plan.seats for _ in range(seat.halves)) == [1, 1, 2, 2, 3, 3]
        for one in plan.rounds if not rotation.terms.direct else ():
            for person, share in plan.shares(one.round).items():
                assert rounds.given_out(session, rotation, one.round, person) <= share


def it_is_brought_to_its_end(circle: Circle, moment: StoppedClock) -> None:
    """Everybody pays what is left, what was said to be given is confirmed, and every turn is given."""
    names = {phone.id: name for name, phone in circle.unity.phones.items()}
    for _ in range(3):
        days_go_by(circle, moment, 8)
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


def pays_each(circle: Circle, name: str) -> None:
    """Where nobody holds the pot: everything that is left, into each hand that it goes to."""
    for to in NAMES:
        with circle.hand() as (session, _, rotation):
            plan, hands = rounds.plan_of(session, rotation), (circle.id(name), circle.id(to))
            due = sum(plan.to_hand(*hands, number) for number in range(1, plan.last + 1))
            left = due - to_hands(session, rotation, (State.CONFIRMED,)).get(hands, 0)
        if left:
            pays(circle, name, left, to=to)


def is_direct(circle: Circle) -> bool:
    with circle.hand() as (_, _, rotation):
        return rotation.terms.direct

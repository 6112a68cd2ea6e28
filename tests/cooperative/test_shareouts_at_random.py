"""Years with random histories: whatever was saved, lent, paid and lost, what is shared is what there is, to the unit.

Each history is drawn from a number, so that what failed once can be played again.
"""

from __future__ import annotations

from random import Random

import pytest

from bot import clock, ledger
from bot.cooperative import confirmations, groups, handovers, shareout_claims, shareouts
from bot.cooperative.shareout_tables import ShareOutLife
from bot.errors import Refusal
from tests.conftest import StoppedClock
from tests.lending import agreed, all_vote, given, lending_circle, pays, state, the_book_is_right
from tests.stage import Stage, Unity
from tests.yearend import put_to_vote, shown


# It is about sums, and not about databases.
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("number", range(6))
def test_whatever_the_year_was_it_is_shared_to_the_unit(stage: Stage, moment: StoppedClock, number: int) -> None:
    random = Random(number)
    unity = lending_circle(stage, treasurers=("Fatou",), rate_bp=random.choice((0, 100, 250)), member_percent=100)
    lends_and_pays(unity, moment, random)
    keep, step = random.choice((0, 0, 7_77)), random.choice((1, 1, 50, 1_00))
    year = shown(unity, keep_minor=keep, step_minor=step)
    pool = pool_of(unity, year)
    with stage.session() as session:
        parts = shareouts.parts_of(session, shareouts.shareout(session, unity.group_id, year))
        assert sum(one.gross_minor for one in parts) == pool
        assert all(0 <= one.rest_minor < step and one.net_minor % step == 0 for one in parts if one.net_minor > 0)
        assert {one.extra_minor for one in parts} <= {0, 1}
        rest = sum(one.rest_minor for one in parts)
    all_vote(unity, put_to_vote(unity, year))
    accounts_stand_as_closed(unity, year, keep + rest)
    everybody_has_theirs(unity, year)
    with stage.session() as session:
        assert shareouts.shareout(session, unity.group_id, year).state == ShareOutLife.OVER
        left = {account.code: amount.minor for account, amount in ledger.balances(session, unity.group_id) if amount}
    prepaid = {code: minor for code, minor in left.items() if code.startswith("prepaid")}
    kept = {"retained": -keep - rest} if keep + rest else {}
    box = {"cash:Fatou": keep + rest - sum(prepaid.values())}
    names = {f"cash:{unity['Fatou'].id}": "cash:Fatou"}
    assert {names.get(code, code): minor for code, minor in left.items()} == {
        **kept,
        **prepaid,
        **{code: minor for code, minor in box.items() if minor},
    }, "all that is left is what stays with the group, and what members paid ahead"
    assert the_book_is_right(unity)


def lends_and_pays(unity: Unity, moment: StoppedClock, random: Random) -> None:
    for name in random.sample(("Samuel", "Hiwot", "Amina"), random.randrange(0, 4)):
        try:
            loan = agreed(unity, name, random.choice((100_00, 333_00, 610_00)), random.randrange(1, 7))
        except Refusal:
            continue
        given(unity, loan)
        moment.move(days=random.choice((3, 31, 40)))
        left = state(unity, loan).left_minor
        pays(unity, loan, random.choice((1_00, left // 3, left // 2, left, left + 5_00)) or 1, by=name)


def pool_of(unity: Unity, year: int) -> int:
    with unity.stage.session() as session:
        one = shareouts.shareout(session, unity.group_id, year)
        earned = one.earned_minor - one.to_social_minor
        return one.saved_minor + earned + one.kept_before_minor - one.keep_minor


def accounts_stand_as_closed(unity: Unity, year: int, kept: int) -> None:
    """No money moved: what lies in the box is what is to be given, less what is to be brought, and what is kept."""
    with unity.stage.session() as session:
        held = {account: amount.minor for account, amount in ledger.balances(session, unity.group_id)}
        parts = shareouts.parts_of(session, shareouts.shareout(session, unity.group_id, year))
        assert not any(held.get(ledger.savings(one.person_id)) for one in parts)
        assert not any(minor for one, minor in held.items() if one.report.startswith(("Income", "Expenses")))
        assert not any(minor for one, minor in held.items() if one.kind == "loan")
        assert {one.person_id: -held.get(ledger.sharing(one.person_id), 0) for one in parts} == {
            one.person_id: one.net_minor for one in parts
        }
        box = sum(minor for one, minor in held.items() if one.is_place)
        ahead = -sum(minor for one, minor in held.items() if one.kind == "prepaid")
        assert box == sum(one.net_minor for one in parts) + kept + ahead


def everybody_has_theirs(unity: Unity, year: int) -> None:
    """First what there is goes to all alike; then debtors bring theirs; then the rest goes out."""
    for _ in range(2):
        _give_all(unity, year)
        _bring_all(unity, year)
    _give_all(unity, year)


def _give_all(unity: Unity, year: int) -> None:
    for giver in ("Fatou", "Amina"):
        with unity.stage.session() as session:
            group, by = groups.lock(session, unity.group_id), unity[giver].id
            for person, amount in shareout_claims.to_give(session, group, year, by):
                key = unity.stage.next_key()
                said = shareout_claims.say_share(
                    session, group, year, person, amount, said_by=by, key=key, now=clock.now()
                )
                confirmations.confirm(session, group, said, person, clock.now())


def _bring_all(unity: Unity, year: int) -> None:
    with unity.stage.session() as session:
        group = groups.lock(session, unity.group_id)
        for one in shareouts.payable(session, group, shareouts.shareout(session, group.id, year)):
            if one.brings:
                said = shareout_claims.say_brought(
                    session, group, year, one.person_id, one.brings, key=unity.stage.next_key(), now=clock.now()
                )
                confirmations.confirm(session, group, said, handovers.asked(session, said)[0], clock.now())

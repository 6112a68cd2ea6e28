"""Who may have a loan: one list of rules, shown and enforced; guarantors, households, and the vote."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from bot import clock, outbox
from bot.cooperative import (
    claims,
    erasure,
    groups,
    guarantees,
    households,
    leaving,
    lending,
    loan_motion,
    loans,
    motions,
    people,
    personal_data,
    rules,
)
from bot.cooperative.lending import Gate
from bot.errors import Refusal
from bot.ledger import Every, LoanKind
from bot.messages import Say
from bot.money import Money
from bot.outbox import OutboxRow
from tests.conftest import StoppedClock
from tests.lending import (
    agreed,
    all_vote,
    asked,
    euro,
    given,
    lending_circle,
    lends,
    life,
    pays,
    put_to_vote,
    said_given,
    the_book_is_right,
)
from tests.stage import Stage, Unity

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def gates(unity: Unity, name: str = "Samuel", minor: int = 600_00, count: int = 6) -> dict[str, Gate]:
    person = unity[name].id
    with unity.stage.session() as session:
        found = lending.gates(session, unity.group(session), person, euro(minor), count, clock.now())
    return {gate.name: gate for gate in found}


def not_given(unity: Unity, number: int) -> str:
    """Why a treasurer cannot give the money of a loan."""
    with pytest.raises(Refusal) as refused:
        said_given(unity, number)
    return refused.value.say.id


def unmet(unity: Unity, name: str = "Samuel", minor: int = 600_00, count: int = 6) -> list[str]:
    return [gate.name for gate in gates(unity, name, minor, count).values() if not gate.met]


def limits(unity: Unity, name: str = "Samuel") -> dict[str, int]:
    person = unity[name].id
    with unity.stage.session() as session:
        return {bound.name: bound.most.minor for bound in lending.bounds(session, unity.group(session), person)}


def pledged(unity: Unity, name: str) -> int:
    person = unity[name].id
    with unity.stage.session() as session:
        return guarantees.live_of(session, unity.group_id, person)


def accepts(unity: Unity, name: str, loan: int, minor: int) -> None:
    person = unity[name].id
    with unity.stage.session() as session:
        group = unity.group(session)
        guarantees.accept(session, group, loans.loan(session, group.id, loan), person, euro(minor), clock.now())


def withdraws(unity: Unity, name: str, minor: int) -> None:
    """Fatou says that she paid out savings."""
    person, treasurer = unity[name].id, unity["Fatou"].id
    with unity.stage.session() as session:
        claims.say_withdrawal(
            session,
            unity.group(session),
            person,
            euro(minor),
            said_by=treasurer,
            key=unity.stage.next_key(),
            now=clock.now(),
        )


class TestGates:
    def test_each_says_what_is_and_what_to_do(self, stage: Stage, moment: StoppedClock) -> None:
        unity = lending_circle(stage)
        assert limits(unity) == {"savings": 1_050_00, "member": 1_000_00, "household": 1_000_00, "box": 1_800_00}
        assert next(iter(limits(unity))) == "member", "the strictest first"
        assert unmet(unity) == []
        assert unmet(unity, minor=1_000_00) == []
        assert unmet(unity, minor=1_000_01) == ["member", "household"]
        assert unmet(unity, minor=1_050_01) == ["savings", "member", "household"]
        assert unmet(unity, count=7) == ["count"]
        assert unmet(unity, name="Kofi") == ["savings"], "who saved nothing has no limit"

        lends(unity, member_months=3)
        months = gates(unity)["months"]
        assert not months.met and months.way is not None and months.way.args["begins"] == date(2027, 2, 24)
        moment.set(moment.now.replace(year=2027, month=2, day=24))
        assert unmet(unity) == [], "what was paid beyond a month fills the next"
        assert unmet(unity, name="Kofi") == ["late", "savings"], "the months since are not paid"

    def test_a_refusal_names_the_rule_its_version_and_the_way(self, stage: Stage) -> None:
        unity = lending_circle(stage)
        with pytest.raises(Refusal, match="lending-refused") as refused:
            asked(unity, "Samuel", 2_000_00, 6)
        why = refused.value.say.args["why"]
        assert isinstance(why, tuple) and [line.id for line in why] == ["gate-unmet", "gate-amount-way"]
        rule = refused.value.say.args["rule"]
        assert isinstance(rule, Say) and rule.args["version"] == 1, "it was so before the rules were changed otherwise"
        assert [choice.object for choice in refused.value.say.choices] == ["savings", ""], "and the way to change it"

    def test_a_group_that_has_not_agreed_on_loans_lends_nothing(self, stage: Stage) -> None:
        unity = lending_circle(stage)
        with stage.session() as session:
            group = unity.group(session)
            rules.adopt(session, group.id, replace(rules.rules_of(session, group.id), lending=None), 1, clock.now())
            assert lending.limit(session, group, unity["Samuel"].id) == euro(0)
        assert unmet(unity) == ["lends"]
        with pytest.raises(Refusal, match="lending-refused"):
            asked(unity, "Samuel", 100_00, 1)

    def test_what_is_promised_or_on_the_way_counts_against_every_limit(self, stage: Stage) -> None:
        unity = lending_circle(stage, open_max=2, keep_percent=50)
        assert limits(unity)["box"] == 1_000_00
        first = agreed(unity, "Samuel", 600_00, 6)
        for standing in ("agreed", "on-the-way", "running"):
            assert life(unity, first) == standing
            assert limits(unity) == {"savings": 450_00, "member": 400_00, "household": 400_00, "box": 400_00}
            assert limits(unity, "Hiwot")["box"] == 400_00
            if standing == "agreed":
                said_given(unity, first)
            elif standing == "on-the-way":
                unity["Samuel"].taps("I have €600")
        assert unmet(unity, minor=400_00) == []
        pays(unity, first, 312_00, by="Samuel")
        assert limits(unity) == {"savings": 744_00, "member": 703_00, "household": 703_00, "box": 703_00}

    def test_one_loan_at_a_time_and_nothing_late(self, stage: Stage, moment: StoppedClock) -> None:
        unity = lending_circle(stage)
        loan = agreed(unity, "Samuel", 100_00, 2)
        assert unmet(unity, minor=100_00) == ["open"], "two at once"
        given(unity, loan)
        lends(unity, open_max=2)
        assert unmet(unity, minor=100_00) == []
        moment.move(days=31)
        assert unmet(unity, minor=100_00) == ["late"]
        pays(unity, loan, 51_00, by="Samuel")
        assert unmet(unity, minor=100_00) == []

    def test_the_last_instalment_falls_before_the_sharing(self, stage: Stage) -> None:
        unity = lending_circle(stage, shareout_on=date(2027, 5, 24))
        assert unmet(unity, count=6) == ["shareout"]
        assert unmet(unity, count=5) == []
        lends(unity, every=Every.END)
        assert unmet(unity, count=6) == ["shareout"]

    def test_what_holds_no_more_when_the_money_is_given(self, stage: Stage, moment: StoppedClock) -> None:
        unity = lending_circle(stage, shareout_on=date(2027, 6, 12), open_max=2)
        first = agreed(unity, "Samuel", 100_00, 2)
        second = agreed(unity, "Samuel", 100_00, 6)
        given(unity, first)
        moment.move(days=60)
        lends(unity, shareout_on=None)
        assert not_given(unity, second) == "loan-give-shareout", "by the rules it was asked under"
        lends(unity, shareout_on=date(2027, 7, 23))
        assert not_given(unity, second) == "loan-give-shareout"
        third = agreed(unity, "Hiwot", 150_00, 2)
        lends(unity, keep_percent=85)
        assert not_given(unity, third) == "loan-give-box"
        lends(unity, keep_percent=90)
        assert not_given(unity, third) == "loan-give-box-empty"
        lends(unity, keep_percent=10)
        given(unity, third)
        assert the_book_is_right(unity)

    def test_nothing_is_given_to_whoever_pays_late(self, stage: Stage, moment: StoppedClock) -> None:
        unity = lending_circle(stage, open_max=2)
        first, second = agreed(unity, "Samuel", 100_00, 2), agreed(unity, "Samuel", 100_00, 2)
        given(unity, first)
        moment.move(days=31)
        assert not_given(unity, second) == "loan-give-late"
        pays(unity, first, 51_00, by="Samuel")
        given(unity, second)

    def test_a_household_is_one_borrower(self, stage: Stage) -> None:
        unity = lending_circle(stage, household_percent=30)
        samuel, hiwot, chair = unity["Samuel"].id, unity["Hiwot"].id, unity["Amina"].id
        with stage.session() as session:
            with pytest.raises(Refusal, match="household-only-officers"):
                households.share(session, unity.group_id, samuel, hiwot, by=samuel, now=clock.now())
            with pytest.raises(Refusal, match="household-one-person"):
                households.share(session, unity.group_id, samuel, samuel, by=chair, now=clock.now())
            together = households.share(session, unity.group_id, samuel, hiwot, by=chair, now=clock.now())
            assert together == sorted([samuel, hiwot])
        loan = agreed(unity, "Samuel", 400_00, 6)
        assert limits(unity, "Hiwot")["household"] == 200_00
        with stage.session() as session:
            excluded = loan_motion.KIND.excluded(session, unity.group(session), {"loan": loan})
            assert excluded == {samuel: "loan-vote-own", hiwot: "loan-vote-household"}
            households.part(session, unity.group_id, hiwot, by=chair)
        assert limits(unity, "Hiwot")["household"] == 600_00

    def test_savings_are_not_taken_out_from_under_a_loan(self, stage: Stage) -> None:
        unity = lending_circle(stage)
        loan = agreed(unity, "Samuel", 600_00, 6)
        given(unity, loan)
        with pytest.raises(Refusal, match="handover-savings-bound") as refused:
            withdraws(unity, "Samuel", 150_01)
        assert refused.value.say.args["free"] == euro(150_00), "a third of 600 stays"
        withdraws(unity, "Samuel", 150_00)


class TestGuarantors:
    def test_they_accept_within_their_means_and_the_pledge_falls_with_the_loan(self, stage: Stage) -> None:
        unity = lending_circle(stage, guarantors=2, guarantee_times=1)
        with pytest.raises(Refusal, match="lending-name-guarantors"):
            asked(unity, "Samuel", 600_00, 6, guarantors=["Hiwot"])
        with pytest.raises(Refusal, match="guarantee-not-yourself"):
            asked(unity, "Samuel", 600_00, 6, guarantors=["Hiwot", "Samuel"])
        loan = asked(unity, "Samuel", 600_00, 6, guarantors=["Hiwot", "Amina"])
        with pytest.raises(Refusal, match="guarantee-not-asked"):
            accepts(unity, "Kofi", loan, 1_00)
        with pytest.raises(Refusal, match="guarantee-more-than-loan"):
            accepts(unity, "Amina", loan, 600_01)
        with pytest.raises(Refusal, match="lending-refused"):
            put_to_vote(unity, loan)
        accepts(unity, "Hiwot", loan, 450_00)
        with pytest.raises(Refusal, match="guarantee-already-accepted"):
            accepts(unity, "Hiwot", loan, 450_00)
        accepts(unity, "Amina", loan, 150_00)
        assert (pledged(unity, "Hiwot"), pledged(unity, "Amina")) == (450_00, 150_00)
        with pytest.raises(Refusal, match="handover-savings-bound"):
            withdraws(unity, "Hiwot", 150_01)

        all_vote(unity, put_to_vote(unity, loan))
        assert "Hiwot stands in for €450" in unity["Kofi"].showing("motion-agreed").text, "they vote, and it is told"
        given(unity, loan)
        pays(unity, loan, 318_00, by="Samuel")
        assert (pledged(unity, "Hiwot"), pledged(unity, "Amina")) == (225_00, 75_00)
        with stage.session() as session:
            obstacle = leaving.in_the_way(session, unity.group(session), unity["Hiwot"].id)
            assert obstacle is not None and obstacle.say.id == "leave-stands-in"
        pays(unity, loan, 318_00, by="Samuel")
        assert (pledged(unity, "Hiwot"), pledged(unity, "Amina")) == (0, 0)
        withdraws(unity, "Hiwot", 600_00)
        assert the_book_is_right(unity)

    def test_less_is_given_and_less_is_pledged_for_it(self, stage: Stage) -> None:
        unity = lending_circle(stage, guarantors=1, guarantee_times=1)
        loan = asked(unity, "Samuel", 600_00, 6, guarantors=["Hiwot"])
        accepts(unity, "Hiwot", loan, 600_00)
        all_vote(unity, put_to_vote(unity, loan))
        given(unity, loan, amount=euro(200_00))
        assert pledged(unity, "Hiwot") == 200_00
        withdraws(unity, "Hiwot", 400_00)
        assert the_book_is_right(unity)

    def test_what_is_pledged_for_one_is_not_pledged_for_another(self, stage: Stage) -> None:
        unity = lending_circle(stage, guarantors=1, guarantee_times=1)
        first = asked(unity, "Samuel", 600_00, 6, guarantors=["Hiwot"])
        second = asked(unity, "Fatou", 300_00, 6, guarantors=["Hiwot"])
        accepts(unity, "Hiwot", first, 500_00)
        with pytest.raises(Refusal, match="guarantee-more-than-allowed") as refused:
            accepts(unity, "Hiwot", second, 100_01)
        assert refused.value.say.args["most"] == euro(100_00)
        accepts(unity, "Hiwot", second, 100_00)
        all_vote(unity, put_to_vote(unity, first), "no")
        assert life(unity, first) == "turned-down"
        assert pledged(unity, "Hiwot") == 100_00
        assert unity["Hiwot"].showing("guarantee-released")


class TestVote:
    def test_the_gates_are_looked_at_once_more_when_the_group_has_agreed(self, stage: Stage) -> None:
        """What is the borrower's own is not told to the group; that the box is short, is."""
        unity = lending_circle(stage)
        chat = stage.chat(unity)
        first, second = (asked(unity, name, 1_000_00, 6) for name in ("Hiwot", "Amina"))
        votes = [put_to_vote(unity, loan) for loan in (first, second)]
        all_vote(unity, votes[0])
        assert life(unity, first) == "agreed"
        all_vote(unity, votes[1])
        assert life(unity, second) == "asked"
        assert "The box holds too little now" in chat.last.text
        with stage.session() as session:
            loan = loans.loan(session, unity.group_id, second)
            lending.withdraw(session, loan, unity["Amina"].id, clock.now())
        assert life(unity, second) == "withdrawn"

        third = asked(unity, "Samuel", 300_00, 6)
        vote = put_to_vote(unity, third)
        lends(unity, savings_times=1, member_percent=1)
        all_vote(unity, vote)
        assert "A rule for loan L-03 is not met now" in chat.last.text
        assert not any(sign in chat.last.text for sign in ("❌", "€3 ", "350"))

    def test_who_borrows_does_not_vote_and_cannot_ask_for_another(self, stage: Stage) -> None:
        unity = lending_circle(stage)
        loan = asked(unity, "Samuel", 300_00, 6)
        with stage.session() as session:
            group = unity.group(session)
            with pytest.raises(Refusal, match="handover-not-yours"):
                loan_motion.KIND.check(session, group, {"loan": loan}, unity["Hiwot"].id, clock.now())
        put_to_vote(unity, loan)
        assert unity["Samuel"].showing("motion-excluded")
        with pytest.raises(Refusal, match="loan-decided-already"):
            put_to_vote(unity, loan)
        with pytest.raises(Refusal, match="lending-refused"):
            asked(unity, "Samuel", 100_00, 1)
        with pytest.raises(Refusal, match="loan-not-given-asked"):
            said_given(unity, loan)

    def test_what_the_group_sees_is_what_the_borrower_saw_before(self, stage: Stage) -> None:
        unity = lending_circle(stage, kind=LoanKind.EQUAL_PRINCIPAL)
        samuel = unity["Samuel"].id
        with stage.session() as session:
            group = unity.group(session)
            quote = lending.quote(session, group, euro(600_00), 6, date(2026, 11, 24))
            shown = loan_motion.preview(samuel, quote, "a sewing machine")
        assert (quote.total, quote.cost, quote.gets) == (euro(621_00), euro(21_00), euro(600_00))
        loan = asked(unity, "Samuel", 600_00, 6, purpose="a sewing machine")
        with stage.session() as session:
            told = loan_motion.KIND.describe(session, unity.group(session), {"loan": loan})
        assert told == shown
        assert told[1] == Say(
            "loan-motion-plan-falling",
            {
                "count": 6,
                "total": euro(621_00),
                "cost": euro(21_00),
                "first": Money(106_00, "EUR"),
                "last": Money(101_00, "EUR"),
            },
        )


def test_what_a_loan_was_for_is_told_to_its_borrower_and_forgotten_with_them(stage: Stage) -> None:
    unity = lending_circle(stage, guarantors=1)
    chat = stage.chat(unity)
    loan = asked(unity, "Samuel", 300_00, 6, purpose="a sewing machine", guarantors=["Hiwot"])
    accepts(unity, "Hiwot", loan, 300_00)
    vote = put_to_vote(unity, loan)
    all_vote(unity, vote, "no")
    assert any("a sewing machine" in message.text for message in chat.messages)
    samuel, hiwot = unity["Samuel"].id, unity["Hiwot"].id
    with stage.session() as session:
        mine, hers = (str(personal_data.in_groups(session, person)) for person in (samuel, hiwot))
        assert "data-loan-for" in mine and "a sewing machine" in mine
        assert "data-guarantee" in hers and "sewing" not in hers
    withdraws(unity, "Samuel", 350_00)
    unity["Samuel"].says("menu")
    unity["Samuel"].taps("Waiting (1)")
    unity["Samuel"].taps("I have €350")
    with stage.session() as session:
        group = groups.lock(session, unity.group_id)
        leaving.leave(session, group, samuel, clock.now())
        erasure.erase(session, session.get_one(people.Person, samuel), clock.now())
    with stage.session() as session:
        motion = motions.motion(session, unity.group_id, vote)
        assert "sewing" not in str(motions.words_of(session, motion))
        assert session.get_one(loans.Loan, (unity.group_id, loan)).purpose is None
        for row in session.scalars(select(OutboxRow)):
            said = outbox.said(session, row)
            assert said is None or "sewing" not in str(said), row.key

"""A member proposes another rule; the group votes; and the book of rules has a new version."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot import clock
from bot.cooperative import decisions, motions, rule_changes, rules
from bot.cooperative.rules import Lending, Voting
from bot.ledger import Every, LoanKind
from tests.conftest import StoppedClock
from tests.stage import Stage, Unity


def votes(stage: Stage, unity: Unity, number: int, **said: str) -> None:
    """Everyone named votes, in this order, on the motion of this number."""
    for name, choice in said.items():
        with stage.session() as session:
            group, motion = decisions.take(session, unity.group_id, number)
            now = clock.now()
            decisions.vote(session, group, motion, unity[name].id, choice, received=now, now=now)
    stage.deliver()


def all_say_yes(stage: Stage, unity: Unity, number: int) -> None:
    names = ("Amina", "Daniel", "Fatou", "Tesfay", "Hiwot", "Yusuf", "Kofi")
    votes(stage, unity, number, **dict.fromkeys(names, "yes"))


def voting_of(stage: Stage, unity: Unity) -> Voting:
    with stage.session() as session:
        return rules.rules_of(session, unity.group_id).voting


def lending_of(stage: Stage, unity: Unity) -> Lending | None:
    with stage.session() as session:
        return rules.rules_of(session, unity.group_id).lending


def test_a_rule_is_proposed_voted_on_and_kept_with_its_history(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    samuel, hiwot = unity["Samuel"], unity["Hiwot"]
    samuel.commands("rules")
    assert "Version 1, from the start" in samuel.last.text
    samuel.taps("Propose a change")
    samuel.taps("Voting")
    assert "At least half of us must vote." in samuel.last.text, "each rule is shown as it is"
    samuel.taps("How many must vote")
    samuel.says("101")
    assert samuel.showing("rules-quorum-percent-bounds")
    assert samuel.last.id == "change-value", "the question stands"
    samuel.says("50%")
    assert samuel.showing("change-is-so-already")
    samuel.says("60 %")
    assert samuel.last.id == "change-check"
    now, then = samuel.last.text.split("If you agree:")
    assert "At least half" in now
    assert "At least 60%" in then
    assert "open for 3 days" in then
    with stage.session() as session:
        assert motions.open_in(session, unity.group_id) == [], "nobody was asked yet"
    samuel.taps("Ask the group", times=2)
    assert samuel.showing("change-asked")
    assert hiwot.showing("motion-ask").text.count("At least") == 2

    hiwot.says("propose a change")
    hiwot.taps("Voting")
    hiwot.taps("How many must vote")
    hiwot.says("70")
    assert hiwot.showing("change-open-already"), "a rule is voted on once at a time"

    moment.move(days=1)
    all_say_yes(stage, unity, 1)
    assert "version 2 of your rules" in samuel.showing("motion-agreed").text
    assert voting_of(stage, unity) == Voting(quorum_percent=60)
    with stage.session() as session:
        why = rules.why(session, unity.group_id, "quorum_percent")
        assert (why.id, why.args["version"]) == ("rules-why-voted", 2)
        other = rules.why(session, unity.group_id, "savings_times")
        assert (other.id, other.args["version"]) == ("rules-why-founded", 1), "the version that brought it"

    samuel.commands("rules")
    assert "At least 60% of us must vote." in samuel.last.text
    assert "Version 2, since 25 Nov 2026, by vote 1." in samuel.last.text
    samuel.taps("Older versions")
    before, after = samuel.last.text.split("Since then:")
    assert "Version 2" in before
    assert "At least half" in before
    assert "At least 60%" in after
    assert "Version 1, from the start, 24 Nov 2026." in after


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_loan_in_a_few_taps(stage: Stage) -> None:
    unity = stage.unity()
    samuel, hiwot = unity["Samuel"], unity["Hiwot"]
    samuel.says("change a rule")
    samuel.taps("Loans")
    samuel.taps("Kind of loan")
    assert "the cost falls as you pay back" in samuel.last.text
    samuel.taps("Even payments")
    samuel.taps("By the year")
    samuel.taps("By the month")
    samuel.says("1,5 %")
    samuel.taps("Every two weeks")
    samuel.says("300")
    assert samuel.showing("rules-count-max-bounds")
    samuel.says("12")
    text = samuel.last.text
    assert "A loan costs €1 for every €100" in text
    assert "A month costs €1.50 for every €100 you still owe." in text
    assert "at most 12 times" in text
    assert "Example: you get €500 and pay back €522.7" in text
    assert "Loans that were given already stay as they are." in text
    samuel.taps("Ask the group")

    hiwot.says("change a rule")
    hiwot.taps("Loans")
    hiwot.taps("What it costs")
    hiwot.taps("2%")
    assert hiwot.showing("change-open-already"), "the price is part of what is voted on"
    hiwot.taps("Back")
    hiwot.taps("Fine")
    hiwot.taps("€5")
    assert "at most 10% of the loan" in hiwot.showing("change-check").text, "what begins to matter is said"
    hiwot.taps("Ask the group")
    all_say_yes(stage, unity, 2)
    all_say_yes(stage, unity, 1)
    expected = Lending(LoanKind.EQUAL_INSTALMENTS, 150, "month", Every.TWO_WEEKS, 12, fine_minor=500)
    assert lending_of(stage, unity) == expected, "each changed its own fields, whichever came first"

    samuel.says("change a rule")
    samuel.taps("Loans")
    samuel.taps("Kind of loan")
    samuel.taps("No loans")
    samuel.taps("Ask the group")
    all_say_yes(stage, unity, 3)
    assert lending_of(stage, unity) is None
    samuel.says("change a rule")
    samuel.taps("Loans")
    assert samuel.last.id == "change-ask-kind", "without loans there is one thing to agree on first"
    samuel.taps("No cost at all")
    samuel.taps("All at the end")
    samuel.taps("6 months")
    assert "within 6 months" in samuel.last.text


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_an_open_vote_keeps_the_rules_it_was_opened_under(stage: Stage) -> None:
    unity = stage.unity()
    with stage.session() as session:
        group = unity.group(session)
        for number, subject in enumerate(
            (rule_changes.change("quorum", quorum_percent=100), rule_changes.change("undo", undo_minutes=5))
        ):
            decisions.open_motion(
                session, group, "rule", subject, by=unity["Samuel"].id, key=f"a {number}", now=clock.now()
            )
    all_say_yes(stage, unity, 1)
    assert voting_of(stage, unity).quorum_percent == 100
    all_say_yes(stage, unity, 2)
    with stage.session() as session:
        motion = motions.motion(session, unity.group_id, 2)
        assert (motion.state, motion.rules_version) == ("passed", 1), "half of them was enough when it was opened"
        now = rules.rules_of(session, unity.group_id)
        assert (now.undo_minutes, now.voting.quorum_percent) == (5, 100)
        assert rules.rules_in(session, unity.group_id, 1).undo_for == timedelta(minutes=10)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_each_rule_is_asked_for_in_its_own_way(stage: Stage) -> None:
    unity = stage.unity()
    asked: list[tuple[str, str, str, str, object]] = [
        ("Saving", "Monthly amount", "60", "contribution_minor", 6_000),
        ("Saving", "What we do", "Both", "together", "both"),
        ("Saving", "Reminders", "12 hours", "remind_hours", 12),
        ("Loans", "Times savings", "٢", "savings_times", 2),
        ("Loans", "How to pay back", "Every week", "every", "week"),
        ("Loans", "Rounding", "€1", "step_minor", 100),
        ("Loans", "What is paid first", "Fines last", "order", ("interest", "fee", "principal", "fine")),
        ("Loans", "Sharing day", "october 2027", "shareout_on", date(2027, 10, 31)),
        ("Voting", "Time to vote", "7 days", "hours", 168),
        ("Voting", "Secret or open", "Secretly", "secret_loans", True),
    ]
    for member, (area, rule, value, field, becomes) in zip(unity.phones.values(), asked, strict=False):
        member.says("change a rule")
        member.taps(area)
        member.taps(rule)
        member.says(value)
        if member.last.id == "change-ask-count":
            member.taps("26")
        assert member.last.id == "change-check", member.last.text
        member.taps("Ask the group")
        with stage.session() as session:
            *_, motion = motions.open_in(session, unity.group_id)
            new = rule_changes.proposed(rules.rules_of(session, unity.group_id), motions.subject_of(session, motion))
        (found,) = [getattr(part, field) for part in (new, new.lending, new.voting) if hasattr(part, field)]
        assert found == becomes

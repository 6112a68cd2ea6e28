"""A statement: every line of a period, and two sums with nothing missing between them."""

from __future__ import annotations

import pytest

from bot import ledger
from bot.messages import Say
from bot.money import Money
from tests.conftest import StoppedClock
from tests.stage import Stage, Unity

FIFTY = Money(5_000, "EUR")


def pay(unity: Unity, amount: str = "50") -> None:
    unity["Samuel"].says(f"paid {amount}")
    unity["Samuel"].taps("Yes, cash")
    unity["Fatou"].taps("I have")


def facts(unity: Unity) -> list[Say]:
    lines = unity["Samuel"].showing("statement").args["facts"]
    assert isinstance(lines, tuple)
    return list(lines)


def ids(unity: Unity) -> list[str]:
    return [line.id for line in facts(unity)]


def sums(unity: Unity) -> tuple[Money, list[Money], Money]:
    """What was there before, the amounts of the lines, and what was there at the end."""
    told = facts(unity)
    before, end = (next(line for line in told if line.id == f"statement-{one}") for one in ("opening", "closing"))
    amounts = [line.args["amount"] for line in told if line.id.startswith("book-line")]
    money = [one for one in (before.args["saved"], *amounts, end.args["saved"]) if isinstance(one, Money)]
    return money[0], money[1:-1], money[-1]


@pytest.fixture
def story(stage: Stage, moment: StoppedClock) -> Unity:
    """Samuel pays 50 in November, 60 in December of which 10 are corrected, and 70 in January."""
    unity = stage.unity()
    pay(unity)
    moment.move(days=10)
    pay(unity, "60")
    unity["Samuel"].taps("Not right")
    unity["Samuel"].says("50")
    unity["Fatou"].taps("That is right")
    moment.move(days=40)
    pay(unity, "70")
    return unity


def test_this_month(story: Unity) -> None:
    samuel = story["Samuel"]
    samuel.says("statement")
    samuel.taps("This month")
    assert samuel.last.id == "statement"
    assert sums(story) == (FIFTY * 2, [Money(7_000, "EUR")], Money(17_000, "EUR"))
    assert "R-0005" in samuel.last.text
    with story.stage.session() as session:
        head = ledger.head(session, story.group_id)
    assert facts(story)[-1].args == {"line": head.seq, "mark": head.mark}
    assert head.mark in samuel.last.text.replace("-", "")


def test_a_month_that_is_over_with_its_correction(story: Unity) -> None:
    samuel = story["Samuel"]
    samuel.says("balance")
    samuel.taps("Statement")
    samuel.says("december")
    before, amounts, end = sums(story)
    assert amounts == [Money(6_000, "EUR"), FIFTY, Money(-6_000, "EUR")]
    assert (before, end) == (FIFTY, FIFTY * 2)
    assert "took back R-0002: -€60" in samuel.last.text
    assert "1 Dec 2026 to 31 Dec 2026" in samuel.last.text


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("Everything", 5),
        ("statement nov 2026 - january", 5),
        ("11/2026", 1),
        ("statement november", 1),
        ("Last month", 3),
        ("This year", 1),
        ("from march to october 2026", 0),
    ],
)
def test_periods_that_are_typed(story: Unity, typed: str, lines: int) -> None:
    samuel = story["Samuel"]
    if "statement" not in typed:
        samuel.says("statement")
    samuel.says(typed)
    before, amounts, end = sums(story)
    assert len(amounts) == lines
    assert before + Money(sum(amount.minor for amount in amounts), "EUR") == end
    assert ("statement-no-lines" in ids(story)) is (lines == 0)


def test_by_command_with_the_month_behind_it(story: Unity) -> None:
    story["Samuel"].commands("statement november")
    assert len(sums(story)[1]) == 1


@pytest.mark.parametrize(
    ("typed", "why"),
    [("whatever", "statement-which-months"), ("march 2031", "statement-not-yet"), ("2026", "statement-w")],
)
def test_what_is_no_month_is_asked_again(story: Unity, typed: str, why: str) -> None:
    samuel = story["Samuel"]
    samuel.says("statement")
    samuel.says(typed)
    assert samuel.messages[-2].id.startswith(why)
    assert samuel.last.id == "statement-period"
    samuel.says("cancel")
    assert samuel.last.id == "talk-cancelled"


def test_what_is_on_the_way_stands_apart(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    samuel.says("statement")
    samuel.taps("Everything")
    assert sums(unity)[1:] == ([], Money(0, "EUR"))
    assert ids(unity)[-2:] == ["book-way-deposit", "statement-mark"]
    assert ids(unity).index("statement-closing") < ids(unity).index("book-way-deposit")


def test_midnight_is_the_groups_own(stage: Stage, moment: StoppedClock) -> None:
    """30 November 23:30 in Brussels is November, though it is December already further east."""
    unity = stage.unity()
    moment.move(days=6, hours=5, minutes=30)
    pay(unity)
    moment.move(minutes=31)
    pay(unity, "60")
    samuel = unity["Samuel"]
    samuel.says("statement")
    samuel.taps("Last month")
    assert sums(unity)[1] == [FIFTY]
    samuel.says("statement")
    samuel.taps("This month")
    assert sums(unity)[1] == [Money(6_000, "EUR")]


def test_a_long_statement_comes_in_parts_and_keeps_every_line(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    person, treasurer = unity["Samuel"].id, unity["Fatou"].id
    with stage.session() as session:
        for number in range(150):
            entry = ledger.Entry(
                "deposit",
                ledger.deposit(person, ledger.cash(treasurer), FIFTY),
                moment.now,
                said_by=person,
                confirmed_by=treasurer,
                cause=f"handover:{number}",
            )
            ledger.record(session, unity.group_id, entry, key=str(number), now=moment.now)
    samuel = unity["Samuel"]
    samuel.says("statement")
    before = len(samuel.messages)
    samuel.taps("Everything")
    parts = samuel.messages[before - 1 :]
    assert len(parts) > 2
    text = "\n".join(part.text for part in parts)
    assert all(f"R-{number:04}" in text for number in range(1, 151))
    assert all(len(part.text.encode("utf-16-le")) // 2 <= 4096 for part in parts)
    assert "📄 Another time" in parts[-1].buttons

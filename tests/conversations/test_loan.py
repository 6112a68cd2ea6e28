"""Script (c): a member asks for a loan, sees its price, the group votes, a treasurer gives, and it is paid back."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversations.loan import likely_amounts, likely_counts
from bot.cooperative.loan_words import page_of
from bot.cooperative.rules import Rules, Together, adopt
from bot.ledger import Every, LoanKind
from bot.messages import Say, say
from bot.money import Money
from tests.conftest import StoppedClock
from tests.lending import all_vote, euro, held, lending_circle, lends, life, state, the_book_is_right
from tests.stage import Phone, Stage

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def asks(who: Phone, amount: str = "600", time: str = "6 months", purpose: str = "Business") -> None:
    """From the first word up to what it costs."""
    who.says(f"loan {amount}")
    who.taps(time)
    who.taps(purpose)


def lines(said: object) -> list[str]:
    """The ids of the lines of a message."""
    assert isinstance(said, tuple)
    return [line.id for line in said if isinstance(line, Say)]


def test_from_the_first_word_to_the_last_payment(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage)
    chat = stage.chat(unity)
    samuel, fatou, rosa = unity["Samuel"], unity["Fatou"], unity["Rosa"]
    others = [phone for name, phone in unity.phones.items() if name != "Samuel"]
    heard = {phone.name: len(phone.messages) for phone in others}

    samuel.says("menu")
    samuel.taps("🤲 Loan")
    # Half of the group's 2,000, which is less than three times his 350.
    assert samuel.last.args["most"] == euro(1_000_00)
    assert samuel.last.buttons[:4] == ["€200", "€400", "€600", "€1,000"]
    samuel.taps("Why this limit")
    assert lines(samuel.last.args["lines"])[0] == "limit-member"
    assert "3 times your €350" in samuel.last.text
    samuel.taps("Back")
    samuel.says("1500")
    assert samuel.last.id == "loan-ask-too-much"
    assert "€1,000" in samuel.last.buttons, "what can be asked for is a tap away"
    samuel.says("600")
    samuel.says("7")
    assert samuel.showing("loan-ask-count-bounds").args["most"] == 6
    samuel.taps("6 months")
    samuel.taps("Business")

    # What it costs, before anybody hears of it.
    assert samuel.last.id == "loan-ask-check"
    for told in ("You get €600.", "You pay €106, 6 times.", "Together: €636.", "The loan costs €36.", "20.29%"):
        assert told in samuel.last.text
    assert "❌" not in samuel.last.text
    assert samuel.last.text.count("✅") == 8
    samuel.taps("Plan")
    assert "1. Thu 24 Dec: €106, then €500 is left" in samuel.last.text
    samuel.taps("Back")
    samuel.taps("Ask the group")
    assert samuel.last.id == "loan-ask-preview"
    preview = samuel.last.args["lines"]
    assert chat.messages == []
    assert heard == {phone.name: len(phone.messages) for phone in others}

    samuel.taps("Send it")
    assert samuel.last.id == "loan-ask-sent"
    card = chat.screen.showing("motion-card")
    assert card.args["lines"] == preview, "the group sees what he saw, word for word"
    assert "🤲 Samuel asks for €600, for 6 months. 🛒 For business." in card.text
    assert not any("350" in message.text for message in chat.messages), "what he saved is nobody's business"
    samuel.says("loan")
    assert "The group votes until Fri 27 Nov 18:00." in samuel.last.text
    samuel.votes("Yes", chat)
    assert samuel.last.id == "vote-excluded"
    for name in ("Hiwot", "Yusuf", "Maria", "Kofi", "Leila"):
        unity[name].votes("Yes", chat)
    fatou.votes("No", chat)
    rosa.votes("Yes", chat)
    assert chat.poll.closed
    assert "agreed. 6 yes, 1 no" in chat.last.text

    # One gives, the other sees that it is done; it counts when he has it.
    assert fatou.last.id == rosa.last.id == "loan-please-give"
    samuel.says("my loans")
    assert "• Fatou" in samuel.last.text
    fatou.taps("I gave €600")
    assert rosa.last.id == "loan-card-on-the-way"
    assert life(unity, 1) == "on-the-way"
    samuel.taps("I have €600")
    assert samuel.last.id == "receipt-loan"
    assert held(unity)["cash:Fatou"] == 1_400_00

    samuel.says("balance")
    assert "🤲 L-01: €636 left" in samuel.last.text
    assert "📅 L-01, next: €106 by Thu 24 Dec" in samuel.last.text
    samuel.says("menu")
    assert "🤲 L-01: €636 left" in samuel.last.text

    # He pays 50 into something: it is asked, once, and never guessed.
    moment.move(days=30)
    samuel.says("I paid 106")
    assert samuel.last.id == "deposit-what-for"
    samuel.taps("Loan L-01")
    assert samuel.last.id == "repay-confirm-cash"
    assert "given to Fatou?" in samuel.last.text
    samuel.taps("Yes, cash")
    fatou.taps("I have €106")
    assert samuel.last.id == "receipt-repayment"
    assert [str(line.args["amount"]) for line in samuel.last.args["parts"]] == [str(euro(6_00)), str(euro(100_00))]  # type: ignore[union-attr]
    samuel.says("50")
    samuel.taps("Savings")
    assert samuel.last.id == "deposit-confirm-cash"
    samuel.taps("Yes, cash")
    fatou.taps("I have €50")

    samuel.says("balance")
    samuel.taps("Explain")
    for told in ("You borrowed €600.", "Cost: €36.", "Together: €636.", "You paid €106.", "€636 − €106 = €530."):
        assert told in samuel.last.text
    samuel.says("my loans")
    samuel.taps("Plan")
    assert "1. ✅ Thu 24 Dec: €106" in samuel.last.text
    assert "2. Sun 24 Jan: €106, then €400 is left" in samuel.last.text

    for month in range(4):
        moment.move(days=31)
        samuel.says("repay")
        samuel.taps("€106")
        samuel.taps("Yes, cash")
        fatou.taps("I have €106")
        assert state(unity, 1).left_minor == 530_00 - 106_00 * (month + 1)
    moment.move(days=31)
    samuel.says("repay 106")
    samuel.taps("Yes, cash")
    fatou.taps("I have €106")
    assert "🎉 Loan L-01 is paid back." in samuel.last.text

    assert life(unity, 1) == "repaid"
    assert held(unity)["interest"] == -36_00
    assert held(unity)["cash:Fatou"] == 2_000_00 + 36_00 + 50_00
    samuel.says("repay 10")
    assert samuel.last.id == "repay-nothing-owed"
    samuel.says("loans")
    samuel.taps("Earlier loans")
    assert "🎉 L-01: you paid back €636" in samuel.last.text
    samuel.says("statement")
    samuel.taps("Everything")
    assert samuel.last.text.count("paid back L-01: €106") == 6
    assert "got L-01: €600" in samuel.last.text
    assert the_book_is_right(unity)


@ON_SQLITE
def test_what_stands_in_the_way_is_said_with_what_to_do(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage, member_months=3)
    samuel, yusuf = unity["Samuel"], unity["Yusuf"]

    # The first months: nothing is asked, and the day is named.
    samuel.says("loan")
    assert samuel.last.id == "loan-ask-closed"
    assert lines(samuel.last.args["gates"])[:2] == ["gate-months-unmet", "gate-months-way"]
    assert "24 Feb 2027" in samuel.last.text

    # No savings, no loan.
    lends(unity, member_months=0)
    yusuf.says("loan 100")
    assert "gate-savings-way" in lines(yusuf.last.args["gates"])

    # An amount that nobody can mean, and a time.
    samuel.says("loan")
    for typed, refused in (
        ("-600", "amount-sign"),
        ("0.00", "amount-zero"),
        ("9999999999999999", "amount-too-large"),
        ("a lot", "amount-none"),
    ):
        samuel.says(typed)
        assert [message.id for message in samuel.messages[-2:]] == [refused, "loan-ask-how-much"], typed
    samuel.says("1.000")
    assert samuel.last.id == "amount-which"
    samuel.taps("€1,000")
    for typed in ("half of one", "00000", "61"):
        samuel.says(typed)
        assert samuel.last.id == "loan-ask-how-long", typed
    samuel.says("2")
    samuel.says("👍")
    assert samuel.showing("loan-ask-what-for-empty")
    samuel.says("a cow for my mother")
    assert samuel.last.id == "loan-ask-check"

    # Another amount is tried as often as one likes, and each is a first question.
    for amount in ("100", "200", "300", "400", "500", "600"):
        samuel.taps("Try another")
        samuel.says(amount)
        samuel.says("3")
        samuel.taps("Private")
    samuel.taps("Ask the group")
    assert "What for stays private" in samuel.last.text
    samuel.says("cancel")
    assert samuel.last.id == "talk-cancelled"
    samuel.taps("Send it", message=samuel.showing("loan-ask-preview"))
    assert samuel.showing("button-past"), "an old button asks for nothing"

    # One loan at a time, and what can still be withdrawn.
    asks(samuel)
    samuel.taps("Ask the group")
    lends(unity, rate_bp=200)
    samuel.taps("Send it")
    assert samuel.last.id == "loan-ask-changed", "the group sees nothing that he has not seen"
    assert "It costs €72." in samuel.last.text
    samuel.taps("Send it", times=2)
    assert [message.id for message in samuel.messages].count("loan-ask-sent") == 1
    samuel.says("loan 100")
    assert samuel.last.id == "my-loans-one"
    assert not any("Another loan" in button for button in samuel.last.buttons)
    samuel.taps("I do not want it")
    samuel.taps("Yes, withdraw it")
    assert samuel.showing("my-loans-withdrawn")
    assert life(unity, 1) == "withdrawn"
    samuel.says("loan")
    assert samuel.last.id == "loan-ask-how-much"

    # The group agrees, and by then a rule is in the way: he alone sees which.
    asks(samuel)
    samuel.taps("Ask the group")
    samuel.taps("Send it")
    lends(unity, member_months=12)
    all_vote(unity, 2)
    assert "A rule for loan L-02 is not met now." in unity["Kofi"].last.text
    samuel.says("loans")
    assert {"loan-agreed-not-yet", "gate-months-unmet"} <= set(lines(samuel.last.args["facts"]))
    lends(unity, member_months=0)
    samuel.taps("I do not want it")
    samuel.taps("Yes, withdraw it")
    assert life(unity, 2) == "withdrawn"

    # The sharing comes before the last instalment.
    lends(unity, shareout_on=moment.now.date().replace(month=12, day=31))
    asks(samuel, "100", "3 months")
    assert {"gate-shareout-unmet", "gate-shareout-way"} <= set(lines(samuel.last.args["gates"]))
    assert not any("Ask the group" in button for button in samuel.last.buttons)
    samuel.taps("Try another")
    samuel.says("100")
    samuel.taps("1 month")
    samuel.taps("School")
    assert any("Ask the group" in button for button in samuel.last.buttons)

    # The group gave up lending while he looked at it.
    samuel.taps("Ask the group")
    with stage.session() as session:
        adopt(session, unity.group_id, Rules(Together.SAVE, 5_000), 1, moment.now)
    samuel.taps("Send it")
    assert samuel.last.id == "lending-refused" or samuel.showing("lending-refused")
    samuel.says("loan")
    assert samuel.last.id == "loan-ask-not-lending"
    samuel.says("menu")
    assert not any("Loan" in button for button in samuel.last.buttons)
    assert the_book_is_right(unity)


@ON_SQLITE
@pytest.mark.parametrize(
    ("changes", "time", "told"),
    [
        (
            {"kind": LoanKind.IN_ADVANCE},
            "6 months",
            ("You get €564.", "€36 is kept back at once.", "You pay €100, 6 times.", "Together: €600.", "costs €36."),
        ),
        (
            {"kind": LoanKind.EQUAL_PRINCIPAL},
            "3 months",
            ("You pay 3 times. The first is €206, the last €202.", "Together: €612.", "costs €12.", "12% a year"),
        ),
        (
            {"kind": LoanKind.EQUAL_INSTALMENTS, "step_minor": 100},
            "3 months",
            ("You pay €205, 2 times, and then €202.01.", "costs €12.01."),
        ),
        ({"rate_bp": 0}, "2 months", ("You pay €300, 2 times.", "The loan costs nothing.")),
        ({"every": Every.END}, "6 months", ("You pay €636 once.", "costs €36.")),
        (
            {"kind": LoanKind.FEE, "rate_bp": 250, "rate_per": "once", "every": Every.TWO_WEEKS},
            "3 payments",
            ("You pay €205, 3 times.", "costs €15."),
        ),
        ({"every": Every.WEEK, "count_max": 26}, "26 weeks", ("25 times, and then €24.25", "Together: €636.")),
    ],
)
def test_every_kind_of_loan_says_what_it_costs(
    stage: Stage, changes: dict[str, Any], time: str, told: tuple[str, ...]
) -> None:
    samuel = lending_circle(stage, **changes)["Samuel"]
    asks(samuel, time=time)
    for sentence in told:
        assert sentence in samuel.last.text, samuel.last.text


def test_likely_amounts_and_times_are_few_and_round() -> None:
    def offered(minor: int, currency: str = "EUR") -> list[int]:
        return [amount.minor for amount in likely_amounts(Money(minor, currency))]

    assert offered(1_050_00) == [200_00, 400_00, 600_00, 1_050_00]
    assert offered(45_00) == [9_00, 10_00, 20_00, 45_00]
    assert offered(3, "XOF") == [1, 3]
    assert offered(1) == [1]
    assert likely_counts(6) == (1, 2, 3, 4, 5, 6)
    assert likely_counts(24) == (4, 8, 12, 16, 20, 24)
    assert likely_counts(1) == (1,)
    plan = tuple(say("loan-plan-not-yet") for _ in range(26))
    assert [len(page_of(plan, page)[0]) for page in range(4)] == [12, 12, 2, 12], "after the last page comes the first"
    assert all(len(likely_counts(most)) <= 6 and likely_counts(most)[-1] == most for most in range(1, 121))

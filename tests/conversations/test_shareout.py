"""The end of a year: everybody sees their part and how it was reckoned, the group agrees, and it goes hand to hand."""

from __future__ import annotations

from bot import ledger
from bot.cooperative import loans, motions, rules
from bot.cooperative.loan_tables import LoanLife
from bot.money import Money
from tests.conftest import StoppedClock
from tests.conversations.test_witness import tick
from tests.lending import agreed, all_vote, given, lending_circle, pays, the_book_is_right
from tests.stage import Stage, Unity


def euro(minor: int) -> Money:
    return Money(minor, "EUR")


def newest_motion(unity: Unity) -> int:
    with unity.stage.session() as session:
        return max(one.number for one in motions.open_in(session, unity.group_id))


def shown(unity: Unity) -> None:
    """Amina shows everybody what the year brought; nothing stays with the group, and all is paid to the last coin."""
    amina = unity["Amina"]
    amina.says("share out")
    assert "The year earned" in amina.last.text
    amina.taps("Nothing")
    amina.taps("To the last coin")
    assert "is shared among 4" in amina.last.text
    amina.taps("Show everybody")


def test_a_year_is_shared_and_each_sees_how(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage, treasurers=("Fatou",))
    chat = stage.chat(unity)
    amina, fatou, samuel, hiwot, kofi = (unity[name] for name in ("Amina", "Fatou", "Samuel", "Hiwot", "Kofi"))
    loan = agreed(unity, "Samuel", 600_00, 6)
    given(unity, loan)
    moment.move(days=31)
    pays(unity, loan, 212_00, by="Samuel")

    # A payment that waits comes first: what is voted on must be what is shared.
    kofi.says("I paid 10")
    kofi.taps("Yes, cash")
    amina.says("share out")
    amina.taps("Nothing")
    amina.taps("To the last coin")
    amina.taps("Show everybody")
    assert "1 payment waits for a yes" in amina.showing("shareout-on-the-way").text
    kofi.taps("Take back")
    amina.taps("Cancel", message=amina.showing("shareout-check"))
    shown(unity)

    # 2,000 were saved and 36 earned. Samuel's part is less than his loan.
    assert "saved €2,000, and earned €36. Together €2,036." in hiwot.last.text
    assert "Each €100 saved becomes €101.80" in hiwot.last.text
    assert "You saved €600." in hiwot.last.text and "You get €610.80" in hiwot.last.text
    assert "Your loan is €424, more than your part. To bring: €67.70" in samuel.last.text
    assert "You saved nothing this year" in kofi.last.text
    card = chat.screen.showing("shareout-card-shown").text
    assert "€2,036" in card and "610" not in card and "Hiwot" not in card
    hiwot.taps("How")
    assert "You saved €600 of €2,000. That is 30" in hiwot.last.text and "Of €2,036 that is €610.80" in hiwot.last.text
    samuel.taps("How")
    assert "€424 − €356.30 = €67.70 to bring" in samuel.last.text
    hiwot.taps("I do not agree", message=hiwot.showing("shareout-shown"))
    assert "Hiwot says their part is not right" in amina.last.text
    assert "1 does not agree yet" in chat.screen.showing("shareout-card-shown").text
    hiwot.taps("I agree now", message=hiwot.showing("shareout-shown"))
    assert "do not agree" not in chat.screen.showing("shareout-card-shown").text

    # Until they have voted nothing of the fund moves.
    hiwot.says("I paid 50")
    hiwot.taps("Yes, cash")
    assert "Savings and loans move again after the vote" in hiwot.showing("shareout-fund-rests").text
    hiwot.says("cancel")
    amina.taps("Ask the group", message=amina.showing("shareout-shown"))
    samuel.says("share out")
    assert "the group votes on this sharing" in samuel.last.text
    all_vote(unity, newest_motion(unity))
    with stage.session() as session:
        assert loans.loan(session, unity.group_id, loan).state == LoanLife.REPAID
        assert ledger.balance(session, unity.group_id, ledger.sharing(hiwot.id)) == euro(-610_80)
        assert ledger.balance(session, unity.group_id, ledger.sharing(samuel.id)) == euro(67_70)
        assert not ledger.balance(session, unity.group_id, ledger.interest())

    # Nobody leaves with a part that is still to go from hand to hand.
    samuel.says("leave")
    assert samuel.last.id == "leave-year-open"
    samuel.taps("The sharing")
    assert "To bring: €67.70" in samuel.last.text

    # What Samuel has to bring is missing in the box: all get the same fraction of theirs, and the rest later.
    assert "Until then each one gets 95.96%" in hiwot.showing("shareout-paying").text
    fatou.taps("Give the parts", message=fatou.showing("shareout-paying"))
    fatou.taps("Hiwot")
    fatou.taps("I gave €586.18")
    hiwot.taps("I have €586.18")
    assert hiwot.last.id == "receipt-share"
    fatou.taps("Give the parts", message=fatou.showing("shareout-paying"))
    assert not [label for label in fatou.last.buttons if "Hiwot" in label], "nothing more for her yet"
    samuel.taps("I brought €67.70", message=samuel.showing("shareout-paying"))
    fatou.taps("I have €67.70")
    assert samuel.last.id == "receipt-brought"
    for giver, name, amount in ((fatou, "Hiwot", "€24.62"), (fatou, "Amina", "€661.70"), (amina, "Fatou", "€407.20")):
        giver.taps("Give the parts", message=giver.showing("shareout-paying"))
        giver.taps(name)
        giver.taps(f"I gave {amount}")
        unity[name].taps(f"I have {amount}")
    assert "Everybody has their part of year 1".lower() in chat.screen.showing("shareout-everybody-has").text.lower()
    with stage.session() as session:
        held = [(account.code, amount) for account, amount in ledger.balances(session, unity.group_id) if amount]
        assert not held, "the box is empty, and nobody is owed anything"
    assert the_book_is_right(unity)

    # Her passbook tells how the year went, down to nothing.
    hiwot.says("balance")
    hiwot.taps("Last 5")
    assert "year closed, shared -€600" in hiwot.last.text
    hiwot.taps(next(label for label in hiwot.last.buttons if label.startswith("R-")))
    assert hiwot.last.id == "book-receipt-line"
    hiwot.says("balance")
    hiwot.taps("Explain")
    assert "A year ended once, and €600 of yours was shared out." in hiwot.last.text
    assert hiwot.last.text.endswith("Your savings: €0.")

    # The new year begins at once.
    hiwot.says("I paid 50")
    hiwot.taps("Yes, cash")
    fatou.taps("I have €50")
    assert hiwot.last.args["saved"] == euro(50_00)
    assert the_book_is_right(unity)


def test_a_sharing_that_is_turned_down_or_called_off_changes_nothing(stage: Stage, moment: StoppedClock) -> None:
    unity = lending_circle(stage, treasurers=("Fatou",))
    chat = stage.chat(unity)
    amina, hiwot = unity["Amina"], unity["Hiwot"]
    hiwot.says("share out")
    assert hiwot.last.id == "shareout-none"
    shown(unity)
    amina.taps("Call it off", message=amina.showing("shareout-shown"))
    assert "Call off the sharing" in amina.last.text
    amina.taps("Yes")
    assert "was called off" in chat.last.text
    shown(unity)
    amina.taps("Ask the group", message=amina.showing("shareout-shown"))
    all_vote(unity, newest_motion(unity), "no")
    moment.move(hours=73)
    tick(stage)
    assert "was called off" in chat.screen.showing("shareout-card-called-off").text
    hiwot.says("I paid 50")
    hiwot.taps("Yes, cash")
    unity["Fatou"].taps("I have €50")
    assert hiwot.last.args["saved"] == euro(650_00)
    with stage.session() as session:
        assert rules.rules_of(session, unity.group_id).lending is not None
    assert the_book_is_right(unity)

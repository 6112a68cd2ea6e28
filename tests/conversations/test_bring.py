"""A group brings its book from paper: two officers, each member about themselves, one entry, and nothing guessed."""

from __future__ import annotations

from bot import clock, jobs, ledger, openings_file
from bot.cooperative import groups, openings, people
from bot.openings_file import Fault, What
from tests.conftest import StoppedClock
from tests.lending import the_book_is_right
from tests.stage import Stage


def test_a_book_is_brought_by_two_officers_confirmed_by_members_and_opened_once(
    stage: Stage, moment: StoppedClock
) -> None:
    unity = stage.unity(members=6)
    chat = stage.chat(unity)
    amina, daniel, fatou, samuel, hiwot = (unity[name] for name in ("Amina", "Daniel", "Fatou", "Samuel", "Hiwot"))
    samuel.says("bring our book")
    assert samuel.last.id == "add-only-officers"

    # What cannot be read is said row by row, and nothing is guessed.
    amina.says("bring our book")
    amina.says("Samuel 350\nHiwot\nKofi 1.000\nsamuel 20")
    wrong = amina.showing("bring-faults").text
    assert "Line 2" in wrong and "Line 3" in wrong and "two ways" in wrong and "Line 4" in wrong
    amina.says("Samuel 350\nHiwot: 150\nAmina 0\nMrs. Abebe 100")
    amina.says("500")
    amina.taps("Nothing")
    amina.taps("Nothing")
    amina.says("20")
    assert "€120 are missing" in amina.showing("bring-missing").text
    amina.taps("Again")
    amina.says("660")
    amina.taps("Nothing")
    amina.taps("Nothing")
    amina.says("20")
    assert "The group’s own: €40" in amina.last.text and "Fatou holds €660" in amina.last.text
    amina.taps("Ask the others")

    # Nobody confirms what they wrote themselves, and members hear nothing before the second officer.
    assert samuel.last.id == "add-only-officers" and "Samuel: saved €350" in daniel.last.text
    assert not any("It is right" in button for button in amina.last.buttons)
    daniel.taps("It is right")
    with stage.session() as session:
        names = [people.name_of(session, one.person_id) for one in groups.active_members(session, unity.group_id)]
        assert "Mrs. Abebe" in names, "by the word of two officers"
        assert ledger.head(session, unity.group_id).seq == 0
    assert "You saved €350" in samuel.last.text and "Hiwot" not in samuel.last.text
    assert "hold €660" in fatou.showing("bring-own").text
    samuel.taps("Not right")
    assert "Samuel says that it is not right" in amina.showing("bring-waits").text

    # A "not right" holds it up, however long; silence does not.
    moment.move(days=8)
    jobs.run_due(stage.database, clock.now())
    stage.deliver()
    fatou.taps("It is right", message=fatou.showing("bring-own"))
    with stage.session() as session:
        assert ledger.head(session, unity.group_id).seq == 0
    samuel.taps("It is right")
    assert "You begin with €350" in samuel.showing("bring-own-opened").text
    assert "You have not confirmed it yet" in hiwot.showing("bring-own-opened-unconfirmed").text
    assert "Hiwot: no answer yet" in daniel.showing("bring-opened").text
    said = chat.screen.showing("bring-group-opened").text
    assert "2 members have not confirmed" in said and "€" not in said and "Hiwot" not in said
    hiwot.taps("It is right", message=hiwot.showing("bring-own-opened-unconfirmed"))
    with stage.session() as session:
        assert ledger.head(session, unity.group_id).seq == 1
        assert ledger.savings_of(session, unity.group_id, samuel.id).minor == 350_00
        assert ledger.balance(session, unity.group_id, ledger.cash(fatou.id)).minor == 660_00
        assert ledger.balance(session, unity.group_id, ledger.retained()).minor == -40_00
        assert openings.live(session, unity.group_id) is None
    assert the_book_is_right(unity)
    samuel.says("statement")
    samuel.taps("Everything")
    assert "brought from paper €350" in samuel.last.text
    amina.says("bring our book")
    assert amina.last.id == "bring-not-new"

    # An officer takes the whole book away as a file at any time; a member cannot.
    samuel.says("whole book")
    assert samuel.last.id == "add-only-officers"
    amina.says("whole book")
    file = amina.showing("export-file")
    assert file.document is not None and f"savings:{samuel.id},EUR,-350.00" in file.document.text
    assert f"P{samuel.id}: Samuel" in file.text


def test_what_is_taken_back_leaves_nothing_behind_and_all_right_opens_at_once(stage: Stage) -> None:
    unity = stage.unity(members=4)
    amina, daniel, fatou = (unity[name] for name in ("Amina", "Daniel", "Fatou"))

    def brings(lines: str, cash: str) -> None:
        amina.says("bring our book")
        amina.says(lines)
        amina.says(cash)
        for _ in range(3):
            amina.taps("Nothing")
        amina.taps("Ask the others")

    brings("Fatou 100\nNew One 50", "150")
    fatou.taps("Not right")
    assert fatou.last.id == "bring-withdrawn"
    with stage.session() as session:
        assert not groups.members(session, unity.group_id, groups.Life.ASKED), "who was written in is forgotten"
    brings("Fatou 100", "100")
    fatou.taps("It is right")
    with stage.session() as session:
        assert ledger.head(session, unity.group_id).seq == 1, "nobody else has a part in it"
    assert "Everybody said that it is right" in daniel.showing("bring-opened").text
    assert the_book_is_right(unity)


def test_a_file_says_row_by_row_what_is_wrong() -> None:
    rows, faults = openings_file.from_csv(openings_file.TEMPLATE.encode(), "EUR")
    assert not faults and [row.minor for row in rows if row.what == What.SAVINGS] == [350_00, 150_50]
    text = (
        "\ufeffwhat;name;amount\nsavings;Samuel;1 000\nsavings;;5\nsocial;;x\ngold;;5\nsavings;SAMUEL;2\ncash;Fatou\n"
    )
    rows, faults = openings_file.from_csv(text.encode(), "EUR")
    assert [(row.name, row.minor) for row in rows] == [("Samuel", 1_000_00)]
    assert [(one.number, one.fault) for one in faults] == [
        (3, Fault.NO_NAME),
        (4, Fault.NO_AMOUNT),
        (5, Fault.NO_SUCH_WHAT),
        (6, Fault.TWICE),
        (7, Fault.COLUMNS),
    ] or sorted(faults, key=lambda one: one.number)
    told, is_well = openings_file.examined(text.encode(), "EUR")
    assert not is_well and "row 3: a name is missing" in told
    told, is_well = openings_file.examined(openings_file.TEMPLATE.encode(), "EUR")
    assert is_well and "Hiwot 150.50" in told and "the group's own: 0" in told
    assert openings_file.from_csv(b"\xd0\xcf\x11\xe0", "EUR")[1][0].fault == Fault.NO_TEXT

"""My book: what one saved, what is due, and where it all comes from; in private, and never in the group."""

from __future__ import annotations

import pytest

from bot import ledger
from bot.cooperative import passbooks
from bot.cooperative.people import Person
from bot.messages import Say
from bot.money import Money
from tests.conftest import StoppedClock
from tests.stage import Message, Phone, Stage, Unity

FIFTY = Money(5_000, "EUR")
NOTHING = Money(0, "EUR")


def pay(unity: Unity, amount: str = "50", name: str = "Samuel") -> None:
    unity[name].says(f"paid {amount}")
    if unity[name].last.id == "deposit-unusual":
        unity[name].taps("Yes")
    unity[name].taps("Yes, cash")
    unity["Fatou"].taps("I have")


def facts(message: Message) -> dict[str, Say]:
    """The sentences of a message by their ids."""
    lines = message.args.get("facts") or message.args["lines"]
    assert isinstance(lines, tuple)
    return {line.id: line for line in lines}


def open_last(phone: Phone) -> Message:
    phone.says("balance")
    phone.taps("Last 5")
    return phone.last


@pytest.mark.parametrize("words", ["balance", "my book", "📒", "Balance!"])
def test_the_book_says_what_is_saved_and_what_is_due(stage: Stage, words: str) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says(words)
    told = facts(samuel.last)
    assert samuel.last.id == "book"
    assert told["book-saved"].args["saved"] == NOTHING
    assert told["book-next"].args["due"] == FIFTY
    assert "book-late-nothing" in told
    assert "book-cash" not in told
    assert samuel.last.buttons == ["🧾 Last 5", "❓ Explain", "📄 Statement", "📄 Paper (PDF)", "☰ Menu"]


def test_what_is_on_the_way_is_told_and_not_counted_as_saved(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    samuel.says("paid 50")
    samuel.taps("Yes, cash")
    samuel.commands("balance")
    told = facts(samuel.last)
    assert told["book-saved"].args["saved"] == NOTHING
    assert told["book-way-deposit"].args["amount"] == FIFTY
    assert "book-next" not in told, "nobody is pressed for money they gave already"
    fatou.taps("I have")
    samuel.commands("balance")
    told = facts(samuel.last)
    assert told["book-saved"].args["saved"] == FIFTY
    assert not any(id.startswith("book-way") for id in told)


def test_the_treasurer_sees_the_cash_and_not_whose_payments_wait(stage: Stage) -> None:
    unity = stage.unity()
    pay(unity)
    unity["Yusuf"].says("paid 50")
    unity["Yusuf"].taps("Yes, cash")
    fatou = unity["Fatou"]
    fatou.says("balance")
    told = facts(fatou.last)
    assert told["book-cash"].args["held"] == FIFTY
    assert told["book-saved"].args["saved"] == NOTHING
    assert not any(id.startswith("book-way") for id in told)


def test_what_is_late_is_the_truth_and_money_on_the_way_is_not_late(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    moment.move(days=60)
    samuel.says("balance")
    assert facts(samuel.last)["book-late"].args["late"] == FIFTY * 2
    pay(unity, "100")
    samuel.says("balance")
    told = facts(samuel.last)
    assert told["book-late"].args["late"] == FIFTY, "what is paid beyond this month fills one before"
    samuel.says("paid 50")
    samuel.taps("Change")
    samuel.taps("Month")
    samuel.taps("November")
    samuel.taps("Yes, cash")
    samuel.says("balance")
    assert "book-late-nothing" in facts(samuel.last)


def test_in_the_group_the_answer_goes_to_the_private_chat(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    samuel = unity["Samuel"]
    pay(unity)
    before = [message.text for message in chat.messages]
    for command in ("balance", "statement", "check"):
        samuel.commands(command, chat)
    assert samuel.showing("book").args
    assert samuel.showing("statement-period").args is not None
    assert [message.text for message in chat.messages] == before


def test_a_stranger_in_the_group_is_shown_the_door(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    stranger = stage.person("Nobody")
    stranger.commands("balance", chat)
    assert chat.last.id == "group-come-to-private"
    assert stranger.messages == []


def test_without_a_group_there_is_no_book(stage: Stage) -> None:
    stranger = stage.person("Nobody")
    stranger.says("balance")
    assert stranger.last.id == "common-no-group"
    assert stranger.last.buttons


def test_the_last_lines_in_pages_of_five(stage: Stage, moment: StoppedClock) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    for amount in range(51, 58):
        pay(unity, str(amount))
        moment.move(minutes=1)
    page = open_last(samuel)
    assert page.buttons[:5] == ["R-0007", "R-0006", "R-0005", "R-0004", "R-0003"]
    assert "◀ Older" in page.buttons
    assert "▶ Newer" not in page.buttons
    samuel.taps("Older")
    assert samuel.last is page, "the list turns its page in place"
    assert page.buttons[:2] == ["R-0002", "R-0001"]
    assert "◀ Older" not in page.buttons
    samuel.taps("Newer")
    assert page.buttons[:5] == ["R-0007", "R-0006", "R-0005", "R-0004", "R-0003"]
    assert "▶ Newer" not in page.buttons
    assert "saved €57 · R-0007" in page.text


@pytest.mark.parametrize("typed", ["R-0002", "r2", "r-٢"])
def test_a_receipt_by_its_number_at_any_moment(stage: Stage, typed: str) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    pay(unity, "50")
    pay(unity, "60")
    samuel.says(typed)
    assert samuel.last.id == "receipt-deposit"
    assert samuel.last.args["receipt"] == 2


def test_a_receipt_is_looked_at_shared_and_found_wrong(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    pay(unity)
    mark = samuel.showing("receipt-deposit").args["mark"]
    open_last(samuel)
    samuel.taps("R-0001")
    assert samuel.last.id == "receipt-deposit"
    assert samuel.last.args["mark"] == mark
    samuel.taps("Share")
    assert samuel.last.id == "receipt-to-share"
    assert "saved" not in samuel.last.args
    samuel.taps("Last 5")
    samuel.taps("R-0001")
    samuel.taps("Not right")
    assert samuel.last.id == "correction-how-much"
    samuel.says("40")
    fatou.taps("That is right")
    person = samuel.id
    with stage.session() as session:
        assert ledger.savings_of(session, unity.group_id, person) == Money(4_000, "EUR")


def test_after_looking_a_bare_amount_still_means_i_paid(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    pay(unity)
    open_last(samuel)
    samuel.says("50")
    assert samuel.last.id == "deposit-confirm-cash"


def test_nobody_looks_at_the_receipts_of_others(stage: Stage) -> None:
    unity = stage.unity()
    pay(unity, name="Yusuf")
    samuel, stranger = unity["Samuel"], stage.person("Nobody")
    for phone in (samuel, stranger):
        for number in ("R-0001", "R-0099", "R-0"):
            phone.says(number)
            assert phone.last.id == "book-no-such-receipt"
            assert "Yusuf" not in phone.last.text
    samuel.taps("Check a receipt")
    assert samuel.last.id == "check-number"


def test_what_was_undone_says_so(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    pay(unity)
    fatou.taps("Undo")
    page = open_last(samuel)
    assert "took back R-0001: -€50" in page.text
    samuel.taps("R-0001")
    assert samuel.last.id == "book-receipt-taken-back"
    assert samuel.last.args["by"] == 2
    samuel.taps("R-0002")
    assert samuel.last.id == "book-receipt-reversal"
    assert samuel.last.args["about"] == 1
    samuel.taps("Last 5")
    assert samuel.last.id == "book-last"


def test_an_empty_book_has_a_way_on(stage: Stage) -> None:
    unity = stage.unity()
    assert open_last(unity["Samuel"]).id == "book-last-nothing"
    unity["Samuel"].taps("I paid")
    assert unity["Samuel"].last.id == "deposit-amount"


def test_explaining_adds_up_to_the_cent_with_corrections(stage: Stage) -> None:
    unity = stage.unity()
    samuel, fatou = unity["Samuel"], unity["Fatou"]
    for amount in ("50", "50", "50", "20.25"):
        pay(unity, amount)
    fatou.taps("Undo")
    fatou.taps("I have")
    samuel.showing("receipt-deposit")
    samuel.taps("Not right")
    samuel.says("20.75")
    fatou.taps("That is right")
    samuel.says("balance")
    samuel.taps("Explain")
    told = samuel.last.args["lines"]
    assert isinstance(told, tuple)
    assert [(line.id, line.args.get("times")) for line in told] == [
        ("book-explain-deposit", 3),
        ("book-explain-deposit", 1),
        ("book-explain-taken-back", None),
        ("book-explain-sum", None),
    ]
    assert "You saved 3 times €50. That is €150." in samuel.last.text
    assert told[2].args["count"] == 2
    person = samuel.id
    with stage.session() as session:
        saved = ledger.savings_of(session, unity.group_id, person)
    assert told[-1].args["saved"] == saved == Money(17_075, "EUR")


def test_many_different_amounts_are_told_in_few_sentences(stage: Stage) -> None:
    unity = stage.unity()
    for amount in range(1, passbooks.AMOUNTS_MAX + 4):
        pay(unity, str(amount))
    person = unity["Samuel"].id
    with stage.session() as session:
        told = passbooks.explained(session, unity.group_id, person)
    assert len(told) == passbooks.AMOUNTS_MAX + 2
    assert told[-2].id == "book-explain-deposit-rest"
    sums = [line.args["sum"] for line in told[:-1]]
    assert sum(one.minor for one in sums if isinstance(one, Money)) == 100 * sum(range(1, passbooks.AMOUNTS_MAX + 4))


def test_an_old_button_shows_the_book_it_was_made_for(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    pay(unity)
    samuel.says("balance")
    book, person = samuel.last, samuel.id
    with stage.session() as session:
        session.get_one(Person, person).group_id = None
    samuel.taps("Explain", message=book)
    assert samuel.last.id == "book-explain"


def test_looking_things_up_leaves_the_question_where_it_is(stage: Stage) -> None:
    unity = stage.unity()
    samuel = unity["Samuel"]
    samuel.says("paid 50")
    samuel.says("balance")
    assert samuel.last.id == "book"
    samuel.taps("Yes, cash")
    assert samuel.showing("handover-waiting")


def test_the_month_card_tells_everyone_their_own_status_in_private(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    pay(unity)
    samuel, yusuf = unity["Samuel"], unity["Yusuf"]
    before = [message.text for message in chat.messages]
    yusuf.taps("My status", chat)
    assert yusuf.last.id == "mine"
    assert facts(yusuf.last)["book-next"].args["due"] == FIFTY
    samuel.taps("My status", chat)
    told = facts(samuel.last)
    assert told["mine-paid"].args["amount"] == FIFTY
    assert "mine-nothing-open" in told
    assert yusuf.toasts == samuel.toasts == ["🔒 I sent it to you in private."]
    assert [message.text for message in chat.messages] == before


def test_who_is_no_member_or_cannot_be_written_to_sees_an_alert(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    pay(unity)
    before = len(chat.messages)
    guest, stranger, leila = stage.person("Guest"), stage.person("Nobody"), unity["Leila"]
    guest.says("hello")
    guest.taps("My status", chat)
    stranger.taps("My status", chat)
    leila.blocks()
    leila.taps("My status", chat)
    assert guest.toasts == ["You are not in this group."]
    assert leila.toasts == ["Please open our private chat and tap Start. Then only you see your numbers."]
    assert chat.screen.toasts == ["Please talk to me in private first. Then only you see your numbers."]
    assert guest.last.id == "home-welcome"
    assert stranger.messages == leila.messages == []
    assert len(chat.messages) == before


def test_the_month_card_in_another_language_is_seen_by_whoever_taps(stage: Stage) -> None:
    unity = stage.unity()
    chat = stage.chat(unity)
    pay(unity)
    before = [message.text for message in chat.messages]
    unity["Yusuf"].taps("In my language", chat)
    assert unity["Yusuf"].toasts == ["Unity Circle, November\n1 of 12 paid."]
    assert [message.text for message in chat.messages] == before

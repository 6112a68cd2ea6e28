"""What a message looks like when it leaves: words, buttons, pictures, in as many pieces as it needs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot import clock, outbox
from bot.cooperative import people, report_papers
from bot.cooperative.groups import Group
from bot.delivery.drawing import parts
from bot.messages import Choice, Document, Later, Link, Name, Outgoing, Paper, Picture, Say, Sent, Style, say
from bot.money import Money
from tests.delivery.conftest import CAPABILITIES, House

YES = Choice("yes", say("yes-button"), style=Style.GOOD)
NO = Choice("no", say("no-button"))
LONG = Choice("long", say("group-private-button"))
INVITE = Link("start", "j-1")


def drawn(house: House, what: Say, to: Any = None, **more: Any) -> list[Outgoing]:
    house.put(what, to, **more)
    house.service.took.clear()
    house.deliver()
    return house.service.took


def named(person: int) -> Say:
    return say("name-button", person=Name(person))


def test_words_are_found_in_the_readers_language_and_digits(house: House) -> None:
    def speak_arabic(session: Any) -> None:
        person = session.get(people.Person, house.samuel.person_id)
        person.language, person.digits = "ar", "arab"

    what = say("amount-button", amount=Money(5_000, "EUR"))
    [english] = drawn(house, what)
    house.change(speak_arabic)
    [arabic] = drawn(house, what)
    assert "50" in english.text
    assert "٥٠" in arabic.text


def test_a_group_chat_reads_the_groups_language(house: House) -> None:
    [english] = drawn(house, say("nothing-written"), house.place)

    def speak_french(session: Any) -> None:
        session.get(Group, house.place.group_id).language = "fr"

    house.change(speak_french)
    [french] = drawn(house, say("nothing-written"), house.place)
    assert french.text != english.text


def test_a_name_is_looked_up_when_the_message_is_drawn(house: House) -> None:
    fatou = house.fatou.person_id
    assert "Fatou" in drawn(house, named(fatou))[0].text

    def forget(session: Any) -> None:
        people.rename(session, session.get(people.Person, fatou), "")

    house.change(forget)
    assert "someone" in drawn(house, named(fatou))[0].text
    house.change(lambda session: people.erase(session, session.get_one(people.Person, fatou), clock.now()))
    assert "a former member" in drawn(house, named(fatou))[0].text


def test_short_labels_share_a_row_and_long_ones_do_not(house: House) -> None:
    [outgoing] = drawn(house, say("pick-one", choices=(YES, NO, LONG, YES, NO, YES)))
    assert [len(row) for row in outgoing.rows] == [2, 1, 2, 1]


def test_a_button_carries_the_token_of_its_offer(house: House) -> None:
    [outgoing] = drawn(house, say("pick-one", choices=(YES, Choice("in", LONG.label, link=INVITE), NO)))
    with house.database.read() as session:
        row = session.get_one(outbox.OutboxRow, 1)
        tokens = [offer.token for offer in outbox.offers_of(session, row)]
    yes, invite, no = [button for row in outgoing.rows for button in row]
    assert (yes.token, no.token) == tuple(tokens)
    assert (yes.style, no.style) == (Style.GOOD, Style.PLAIN)
    assert (invite.token, invite.link) == ("", "https://t.me/us?start=j-1")


def test_a_label_that_is_too_long_is_cut(house: House) -> None:
    label = say("group-come-to-private")
    [outgoing] = drawn(house, say("pick-one", choices=(Choice("x", label),)))
    [[button]] = outgoing.rows
    assert len(button.label) == 20
    assert button.label.endswith("…")


def test_a_square_code_is_a_picture_with_the_words_below(house: House) -> None:
    [outgoing] = drawn(house, say("nothing-written", picture=Picture("qr", link=INVITE), choices=(YES,)))
    assert outgoing.picture is not None
    assert outgoing.picture.startswith(b"\x89PNG")
    assert outgoing.text
    assert outgoing.rows


def test_a_file_that_somebody_sent_us_is_passed_on(house: House) -> None:
    [outgoing] = drawn(house, say("nothing-written", picture=Picture("file", file="photo-1")))
    assert (outgoing.file, outgoing.picture) == ("photo-1", None)


def test_a_paper_is_sent_or_fetched_or_told_of(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    at, mark = datetime(2026, 11, 25, tzinfo=UTC), say("statement-mark", line=1, mark="7YE5GQ1M3XHB")
    paper = Paper("pdf", say("report-savings"), (), (), mark, INVITE, at)
    what = say("nothing-written", document=report_papers.file_of(paper, "book"), choices=(YES,))
    ways = []
    for able in (replace(CAPABILITIES, files=way, fetches=way == "written") for way in ("sent", "written", "")):
        monkeypatch.setattr("tests.delivery.conftest.CAPABILITIES", able)
        house.delivery = house.another()
        ways.append([*drawn(house, what)])
    [sent], *_, [short] = ways
    assert sent.content is not None and sent.content.startswith(b"%PDF") and sent.rows
    # Where this house has no address to be fetched from, the words say where else it is to be had.
    assert all("Telegram" in one.text and not one.picture_at for one in (*ways[1], short))


def test_a_file_is_sent_or_written_out_or_told_in_short(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    proof = Document("draw-1.json", '{"value": "61"}', say("draw-record-short", value="61", seed="5eed"))
    what = say("draw-record", file=proof.name, document=proof, choices=(YES,))
    ways = []
    for way in ("sent", "written", ""):
        able = replace(CAPABILITIES, files=way, text_max=1000, caption_max=1000)
        monkeypatch.setattr("tests.delivery.conftest.CAPABILITIES", able)
        house.delivery = house.another()
        ways += drawn(house, what)
    sent, written, short = ways
    assert sent.document == proof and proof.text not in sent.text
    assert written.document is None and written.text == f"{sent.text}\n{proof.text}"
    assert short.document is None and "5eed" in short.text and short.rows != ()
    assert all(one.rows for one in ways)


def test_words_too_long_for_a_caption_follow_their_picture(house: House) -> None:
    what = say("common-our-fault", picture=Picture("qr", link=INVITE), choices=(YES,))
    picture, words = drawn(house, what)
    assert (picture.text, picture.rows) == ("", ())
    assert words.picture is None
    assert words.text
    assert words.rows


def test_words_too_long_for_one_message_come_in_pieces_with_the_buttons_below_the_last(house: House) -> None:
    lines = tuple(say("common-our-fault") for _ in range(4))
    pieces = drawn(house, say("book-explain", lines=lines, choices=(YES,)))
    assert len(pieces) > 1
    assert [bool(piece.rows) for piece in pieces] == [False] * (len(pieces) - 1) + [True]
    assert all(len(piece.text) <= CAPABILITIES.text_max for piece in pieces)


def test_a_message_nobody_can_draw_is_an_apology(house: House) -> None:
    [outgoing] = drawn(house, say("a-message-that-is-not-there"))
    assert outgoing.text == drawn(house, say("common-problem"))[0].text


def test_a_card_of_several_pieces_is_shown_anew(house: House) -> None:
    drawn(house, say("nothing-written"), card="month:1")
    pieces = drawn(house, say("common-our-fault", picture=Picture("qr", link=INVITE)), card="month:1")
    assert [piece.replaces for piece in pieces] == ["", ""]


def test_a_second_piece_that_must_wait_does_not_say_the_first_again(house: House) -> None:
    number = house.put(say("common-our-fault", picture=Picture("qr", link=INVITE)))
    house.deliver(Sent("1"), Later(0.01), Sent("2"))
    picture, words, again = house.service.took
    assert picture.picture is not None
    assert words == again
    assert house.row(number).message == "2"


@pytest.mark.parametrize(
    ("text", "length_max", "expected"),
    [
        ("short", 10, ["short"]),
        ("", 10, [""]),
        ("one line\ntwo lines", 10, ["one line", "two lines"]),
        ("a b c d e f", 5, ["a b", "c d", "e f"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("👍👍👍", 4, ["👍👍", "👍"]),
        ("a👍👍", 4, ["a👍", "👍"]),
        ("one\n\n\ntwo", 5, ["one", "two"]),
    ],
)
def test_text_is_cut_between_lines_or_words_and_never_in_a_character(
    text: str, length_max: int, expected: list[str]
) -> None:
    assert parts(text, length_max) == expected


def test_moments_are_on_the_readers_wall_clock(house: House) -> None:
    def live_in_nairobi(session: Any) -> None:
        session.get(people.Person, house.samuel.person_id).zone = "Africa/Nairobi"

    house.change(live_in_nairobi)
    when = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)
    [outgoing] = drawn(house, say("day-button", day=when))
    assert "25" in outgoing.text

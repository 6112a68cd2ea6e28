"""Pictures on their way: drawn for who reads, edited with their words, fetched with a ticket, or left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pytest
from PIL import Image
from sqlalchemy.orm import Session

from bot import clock
from bot.charts import Calendar, Grid, Round, Tile, TileState
from bot.cooperative import people, report_papers
from bot.delivery import Delivery, Outlet
from bot.delivery.tickets import LIFE
from bot.messages import Choice, Fate, Link, Outgoing, Paper, Picture, Rejected, Say, Sent, say
from bot.money import Money
from tests.conftest import StoppedClock
from tests.delivery.conftest import CAPABILITIES, SAMUEL, House

STATUS = Choice("mine", say("no-button"), action="home")
FETCHES = replace(CAPABILITIES, edits=False, fetches=True, links=False, polls=None, fates=True)


def grid(*states: TileState) -> Picture:
    tiles = tuple(Tile(state) for state in states)
    return Picture("grid", chart=Grid(5, 12, date(2026, 11, 29), tiles, Money(100, "EUR"), Money(200, "EUR")))


def turns(person: int) -> Picture:
    return Picture("calendar", chart=Calendar((Round(1, date(2026, 11, 29), (person,)),), now=1))


def card(house: House, picture: Picture | None, words: str = "nothing-written") -> list[Outgoing]:
    house.put(Say(words, {}, (STATUS,), picture), card="round:1:5")
    house.service.took.clear()
    house.deliver()
    return house.service.took


def test_a_card_is_edited_with_its_picture_and_said_anew_when_it_has_none_any_more(house: House) -> None:
    [first] = card(house, None)
    [second] = card(house, grid(TileState.OPEN))
    [third] = card(house, grid(TileState.PAID))
    assert [first.replaces, second.replaces, third.replaces] == ["", "1", "1"]
    assert second.picture != third.picture
    plain, stripped = card(house, None)
    assert (plain.picture, plain.replaces, bool(plain.rows)) == (None, "", True)
    assert (stripped.replaces, stripped.text, stripped.rows) == ("1", "", ())
    [edited] = card(house, grid(TileState.PAID))
    assert (edited.replaces, edited.picture) == ("1", third.picture)


def test_a_card_whose_words_are_too_long_goes_without_its_picture(house: House) -> None:
    [words] = card(house, grid(TileState.OPEN), "common-our-fault")
    assert (words.picture, bool(words.text), bool(words.rows)) == (None, True, True)
    house.put(say("common-our-fault", picture=turns(1)))
    house.service.took.clear()
    house.deliver()
    assert [bool(one.picture) for one in house.service.took] == [True, False]


def test_a_chat_that_takes_no_picture_gets_the_words(house: House) -> None:
    number = house.put(say("nothing-written", picture=grid(TileState.PAID)), house.place)
    house.deliver(Rejected("not enough rights to send photos to the chat"))
    pictured, plain = house.service.took
    assert (bool(pictured.picture), bool(plain.picture), plain.text) == (True, False, pictured.text)
    assert house.row(number).state == "sent"


def test_who_reads_sees_their_own_turn_and_their_own_digits(house: House) -> None:
    assert house.samuel.person_id is not None
    mine = turns(house.samuel.person_id)

    def shown(to: object = None) -> bytes | None:
        house.service.took.clear()
        house.put(say("nothing-written", picture=mine), to)  # type: ignore[arg-type]
        house.deliver()
        return house.service.took[0].picture

    own, group, others = shown(), shown(house.place), shown(house.fatou)
    assert own != group
    assert group == others

    def speak_arabic(session: Session) -> None:
        session.get_one(people.Person, house.samuel.person_id).language = "ar"

    house.change(speak_arabic)
    assert shown() not in (own, group)


class Fetching:
    """Where Samuel reads on a channel that fetches pictures."""

    def __init__(self, house: House) -> None:
        self.house = house
        outlet = Outlet(house.service.send, FETCHES, lambda link: f"wa:{link.code}", pictures="https://us/picture/")
        self.delivery = Delivery(house.database, {"telegram": outlet}, pace=False, on_unreachable=house.note)

    def says(self, what: Say) -> list[Outgoing]:
        self.house.put(what)
        self.house.service.took.clear()
        self.house.deliver(by=self.delivery)
        return self.house.service.took

    def fetches(self, outgoing: Outgoing) -> bytes | None:
        assert outgoing.picture_at.startswith("https://us/picture/")
        assert SAMUEL not in outgoing.picture_at
        return self.delivery.picture(outgoing.picture_at.removeprefix("https://us/picture/"))


@pytest.fixture
def fetching(house: House) -> Fetching:
    return Fetching(house)


def test_a_paper_is_fetched_as_a_picture_is(fetching: Fetching, moment: StoppedClock) -> None:
    mark, link = say("statement-mark", line=1, mark="7YE5GQ1M3XHB"), Link("start", "m_1")
    paper = Paper("pdf", say("report-savings"), (), (), mark, link, moment.now)
    asked = say("nothing-written", document=report_papers.file_of(paper, "book"))
    sheet, words = fetching.says(asked)
    content = fetching.fetches(sheet)
    assert content is not None and content.startswith(b"%PDF") and words.text


def test_a_picture_is_fetched_with_a_ticket_for_half_a_day(fetching: Fetching, moment: StoppedClock) -> None:
    house = fetching.house
    [one] = fetching.says(say("nothing-written", picture=turns(1)))
    [same] = fetching.says(say("nothing-written", picture=turns(1)))
    assert one.text
    assert one.picture is None
    assert one.picture_at != same.picture_at
    png = fetching.fetches(one)
    assert png is not None
    assert Image.open(BytesIO(png)).format == "PNG"
    assert png == fetching.fetches(same)
    changed = one.picture_at[:-2] + ("AA" if one.picture_at[-2:] != "AA" else "BB")
    for wrong in (changed, "https://us/picture/", "https://us/picture/é", "https://us/picture/" + "A" * 5_000):
        assert fetching.fetches(replace(one, picture_at=wrong)) is None
    moment.set(moment.now + LIFE - timedelta(seconds=1))
    assert fetching.fetches(one) is not None
    moment.move(seconds=1)
    assert fetching.fetches(one) is None
    [late] = fetching.says(say("nothing-written", picture=turns(1)))
    house.change(
        lambda session: people.erase(session, session.get_one(people.Person, house.samuel.person_id), clock.now())
    )
    assert fetching.fetches(late) is None


def test_no_button_hangs_below_a_picture_that_is_fetched_and_no_file_is_passed_on(fetching: Fetching) -> None:
    picture, words = fetching.says(
        say("nothing-written", picture=Picture("qr", link=Link("start", "j-1")), choices=(STATUS,))
    )
    assert (picture.text, picture.rows, bool(fetching.fetches(picture))) == ("", (), True)
    assert (words.picture_at, bool(words.text), bool(words.rows)) == ("", True, True)
    [passed] = fetching.says(say("nothing-written", picture=Picture("file", file="photo-1")))
    assert (passed.file, passed.picture_at, bool(passed.text)) == ("", "", True)


def test_a_picture_that_could_not_be_fetched_is_left_out(fetching: Fetching) -> None:
    [pictured] = fetching.says(say("nothing-written", picture=turns(1)))
    fetching.house.service.took.clear()
    assert fetching.delivery.learn(Fate("1", "failed", Rejected("63019: nothing came")))
    fetching.house.deliver(Sent("2"), by=fetching.delivery)
    [plain] = fetching.house.service.took
    assert (plain.picture_at, plain.text) == ("", pictured.text)

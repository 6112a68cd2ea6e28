"""What the page asks for, over HTTP: what phones show, what their people do, the clock, the book, a new beginning."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from bot import clock
from bot.sandbox import TOKEN, Book, FakeTelegram, Stage, create, serving
from bot.sandbox.cast import ADDRESSES, CHAT, gather
from tests.sandbox.conftest import AMINA, FATOU, GROUP, SAMUEL

BOOK: Book = {"groups": [{"name": "Unity Circle", "proof": "whole", "entries": [], "balances": []}]}


class Play:
    """A stage on which nobody acts: it only notes what the page asked of it."""

    def __init__(self, telegram: FakeTelegram) -> None:
        self.moved: list[timedelta] = []
        self.stories: list[str] = []
        self.busy = False
        stage = Stage(clock.now, self.moved.append, lambda: BOOK, self._restart, lambda: self.busy)
        self.app = create(telegram, stage)

    async def _restart(self, story: str) -> None:
        self.stories.append(story)


@pytest.fixture
def play(telegram: FakeTelegram) -> Play:
    return Play(telegram)


@pytest.fixture
def page(play: Play) -> Iterator[httpx.Client]:
    with serving(play.app) as url, httpx.Client(base_url=url) as client:
        yield client


def state(page: httpx.Client, phones: str, after: int = -1) -> dict[str, Any]:
    answer: dict[str, Any] = page.get("/stage/state", params={"phones": phones, "after": after}).json()
    return answer


def act(page: httpx.Client, person: int, do: str, **details: Any) -> httpx.Response:
    return page.post("/stage/act", json={"person": person, "do": do, **details})


def test_what_a_person_does_is_seen_on_every_phone(page: httpx.Client) -> None:
    act(page, SAMUEL, "say", chat=GROUP, text="Good morning <b>all</b>")
    shown = state(page, f"{FATOU}:{GROUP},{AMINA}:{AMINA}")
    group, private = shown["phones"]
    assert [(one["by"], one["mine"], one["text"]) for one in group["messages"]] == [
        ("Samuel", False, "Good morning <b>all</b>")
    ]
    assert (private["started"], private["messages"]) == (False, [])
    assert shown["people"][0]["chats"] == [
        {"id": SAMUEL, "title": "Kitabu", "kind": "private"},
        {"id": GROUP, "title": "Unity Circle", "kind": "group", "bot": False},
    ]


def test_a_request_for_the_state_waits_for_something_new(page: httpx.Client, telegram: FakeTelegram) -> None:
    before = state(page, "")["revision"]
    act(page, SAMUEL, "start")
    after = state(page, "", before)
    assert after["revision"] == telegram.revision > before


def test_the_page_is_busy_until_the_bot_has_heard_and_done_everything(page: httpx.Client, play: Play) -> None:
    act(page, SAMUEL, "start")
    assert state(page, "")["busy"] is True
    (update,) = page.get(f"/bot{TOKEN}/getUpdates").json()["result"]
    page.get(f"/bot{TOKEN}/getUpdates", params={"offset": update["update_id"] + 1})
    assert state(page, "")["busy"] is False
    play.busy = True
    assert state(page, "")["busy"] is True


def test_what_a_phone_does_not_allow_is_said_in_a_sentence(page: httpx.Client) -> None:
    answer = act(page, SAMUEL, "say", chat=SAMUEL, text="paid 50")
    assert (answer.status_code, answer.json()) == (409, {"why": "press START first"})
    assert act(page, SAMUEL, "fly").status_code == 400
    assert act(page, 999, "start").status_code == 409
    assert act(page, SAMUEL, "tap", chat=SAMUEL).status_code == 400


def test_only_json_is_taken_so_that_no_other_site_can_post(page: httpx.Client, telegram: FakeTelegram) -> None:
    answer = page.post("/stage/act", content=b'{"person": 7, "do": "start"}', headers={"Content-Type": "text/plain"})
    assert answer.status_code == 415
    assert telegram.seen(SAMUEL, SAMUEL) == []


@pytest.mark.usefixtures("moment")
def test_the_clock_moves_by_days_and_by_months_of_the_calendar(page: httpx.Client, play: Play, moment: Any) -> None:
    page.post("/stage/clock", json={"days": 1})
    moment.set(datetime.fromisoformat("2027-01-31T12:00+01:00"))
    page.post("/stage/clock", json={"months": 1})
    moment.set(datetime.fromisoformat("2027-03-15T12:00+01:00"))
    page.post("/stage/clock", json={"months": 1})
    # In the last month the clocks of Brussels go forward: it is an hour shorter.
    assert play.moved == [timedelta(days=1), timedelta(days=28), timedelta(days=31, hours=-1)]


def test_beginning_anew_and_looking_into_the_book(page: httpx.Client, play: Play) -> None:
    assert page.post("/stage/restart", json={"story": "empty"}).json() == {"story": "empty"}
    assert page.post("/stage/restart", json={"story": "other"}).status_code == 400
    assert play.stories == ["empty"]
    assert page.get("/stage/book").json() == BOOK


def test_a_tapped_button_turns_until_it_is_answered(page: httpx.Client, telegram: FakeTelegram) -> None:
    telegram.start(SAMUEL)
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    sent = {"chat_id": SAMUEL, "text": "Did you?", "reply_markup": keyboard}
    message = page.post(f"/bot{TOKEN}/sendMessage", json=sent).json()["result"]["message_id"]
    act(page, SAMUEL, "tap", chat=SAMUEL, message=message, button=0)

    def turning() -> bool:
        (phone,) = state(page, f"{SAMUEL}:{SAMUEL}")["phones"]
        turns: bool = phone["messages"][-1]["rows"][0][0]["turning"]
        return turns

    assert turning()
    (query,) = telegram.queries
    page.post(f"/bot{TOKEN}/answerCallbackQuery", json={"callback_query_id": query, "text": "Counted."})
    assert not turning()
    (phone,) = state(page, f"{SAMUEL}:{SAMUEL}")["phones"]
    assert [toast["text"] for toast in phone["toasts"]] == ["Counted."]


def test_the_page_needs_nothing_from_elsewhere(page: httpx.Client) -> None:
    index = page.get("/")
    assert "default-src 'self'" in index.headers["Content-Security-Policy"]
    for part in ("phones.css", "phones.js", "messages.js"):
        assert f"/page/{part}" in index.text + page.get("/page/phones.js").text.replace('"./', '"/page/')
        text = page.get(f"/page/{part}").text
        assert "http://" not in text.replace("http://www.w3.org/2000/svg", "")
        assert "//cdn" not in text
    assert page.get("/page/stage.py").status_code == 404
    assert page.get("/page/..%2fstage.py").status_code == 404


def test_the_people_of_the_story_have_phones_with_and_without_a_past(telegram: FakeTelegram) -> None:
    gather(telegram, acquainted=True)
    samuel = telegram.people[int(ADDRESSES["Samuel"])]
    assert (samuel.started, telegram.people[int(ADDRESSES["Fatou"])].note) == (True, "treasurer")
    assert telegram.chats[int(CHAT)].bot_is_in
    gather(telegram, acquainted=False)
    assert not any(person.started or person.note for person in telegram.people.values())
    assert not telegram.chats[int(CHAT)].bot_is_in

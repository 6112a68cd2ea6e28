"""The page in a real browser, with a small bot behind it that speaks the Bot API over HTTP."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import httpx
import pytest
import segno
from playwright.sync_api import Browser, Locator, Page, expect

from bot import clock
from bot.sandbox import TOKEN, Book, FakeTelegram, Stage, create, serving
from bot.sandbox.cast import ADDRESSES, CHAT, gather
from tests.chromium import launched

pytestmark = pytest.mark.browser

SAMUEL, FATOU = int(ADDRESSES["Samuel"]), int(ADDRESSES["Fatou"])

BOOK: Book = {
    "groups": [
        {
            "name": "Unity <i>Circle</i>",
            "proof": "The chain holds.",
            "balances": [{"account": "Cash with Fatou", "amount": "€1,240.00"}],
            "entries": [
                {
                    "number": 42,
                    "at": "24 Nov 2026",
                    "text": "Contribution, Samuel",
                    "mark": "7f3a-91c2",
                    "postings": [{"account": "Cash with Fatou", "amount": "€50.00"}],
                }
            ],
        }
    ]
}


class SmallBot:
    """Knows one conversation: "paid 50", the treasurer confirms, both see it. Everything else it says back."""

    def __init__(self, url: str) -> None:
        self._client = httpx.Client(base_url=url)
        self._offset = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)

    @contextmanager
    def at_work(self) -> Iterator[None]:
        self._thread.start()
        yield
        self._stop.set()
        self._client.get(f"/bot{TOKEN}/getUpdates")  # ends the one that waits
        self._thread.join()
        self._client.close()

    def call(self, method: str, **values: Any) -> Any:
        answer = self._client.post(f"/bot{TOKEN}/{method}", json=values).json()
        assert answer["ok"], answer
        return answer["result"]

    def send_picture(self, chat: int, data: str, caption: str) -> None:
        picture = io.BytesIO()
        segno.make(data).save(picture, kind="png", scale=4)
        link = {"inline_keyboard": [[{"text": "Open", "url": data}]]}
        values = {"chat_id": str(chat), "caption": caption, "reply_markup": json.dumps(link)}
        self._client.post(f"/bot{TOKEN}/sendPhoto", data=values, files={"photo": picture.getvalue()})

    def _run(self) -> None:
        while not self._stop.is_set():
            answer = self._client.post(f"/bot{TOKEN}/getUpdates", json={"offset": self._offset, "timeout": 20}).json()
            for update in answer.get("result", []):
                self._offset = update["update_id"] + 1
                if "message" in update:
                    self._hear(update["message"])
                elif "callback_query" in update:
                    self._tapped(update["callback_query"])

    def _hear(self, message: dict[str, Any]) -> None:
        chat, text = message["chat"]["id"], message.get("text", "")
        if text == "paid 50":
            self.call("sendMessage", chat_id=chat, text="Waiting for Fatou.")
            keyboard = _buttons(("Yes, I have €50", f"yes:{chat}", "success"), ("No", f"no:{chat}", "danger"))
            self.call("sendMessage", chat_id=FATOU, text="Samuel gave you €50?", reply_markup=keyboard)
        elif chat > 0:
            self.call("sendMessage", chat_id=chat, text=f"You said: {text or '…'}")

    def _tapped(self, query: dict[str, Any]) -> None:
        answer, _, payer = query["data"].partition(":")
        message = query["message"]
        if answer == "status":
            self.call("answerCallbackQuery", callback_query_id=query["id"], text="Only you see this.", show_alert=True)
            return
        self.call("answerCallbackQuery", callback_query_id=query["id"], text="Written in the book.")
        self.call("editMessageText", chat_id=FATOU, message_id=message["message_id"], text="✅ €50 from Samuel.")
        self.call("sendMessage", chat_id=int(payer), text="🧾 R-0042. Your savings: €350.")


def _buttons(*buttons: tuple[str, str, str]) -> dict[str, Any]:
    return {
        "inline_keyboard": [[{"text": text, "callback_data": data, "style": style} for text, data, style in buttons]]
    }


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as browser:
        yield browser


@pytest.fixture
def telegram() -> FakeTelegram:
    telegram = FakeTelegram()
    gather(telegram, acquainted=True)
    return telegram


@pytest.fixture
def url(telegram: FakeTelegram) -> Iterator[str]:
    def restart(story: str) -> None:
        gather(telegram, acquainted=story == "unity")

    def advance(by: timedelta) -> None:
        clock.ahead(by)

    with serving(create(telegram, Stage(clock.now, advance, lambda: BOOK, restart))) as url:
        yield url


@pytest.fixture
def bot(url: str) -> Iterator[SmallBot]:
    bot = SmallBot(url)
    with bot.at_work():
        yield bot


@pytest.fixture
def page(browser: Browser, url: str, bot: SmallBot) -> Iterator[Page]:
    faults: list[str] = []
    context = browser.new_context(viewport={"width": 1440, "height": 860}, reduced_motion="reduce")
    page = context.new_page()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    page.goto(url)
    settled(page)
    yield page
    context.close()
    assert [fault for fault in faults if "409" not in fault] == []


def settled(page: Page) -> None:
    expect(page.locator("body")).to_have_attribute("data-busy", "false", timeout=20_000)


def phone(page: Page, name: str, kind: str = "private") -> Locator:
    return page.locator(f'.phone[data-name="{name}"][data-kind="{kind}"]')


def says(page: Page, name: str, text: str, kind: str = "private") -> None:
    phone(page, name, kind).get_by_label("Message", exact=True).fill(text)
    phone(page, name, kind).get_by_label("Send").click()
    settled(page)


def last(page: Page, name: str, kind: str = "private") -> Locator:
    return phone(page, name, kind).locator(".message").last


def test_one_phone_speaks_and_the_others_change(page: Page) -> None:
    says(page, "Samuel", "paid 50")
    expect(last(page, "Samuel")).to_contain_text("Waiting for Fatou.")
    expect(last(page, "Fatou").get_by_role("button", name="No")).to_be_visible()
    phone(page, "Fatou").get_by_role("button", name="Yes, I have €50").click()
    settled(page)
    expect(last(page, "Samuel")).to_contain_text("R-0042")
    expect(last(page, "Fatou")).to_have_attribute("data-edited", "true")
    expect(last(page, "Fatou").locator(".keyboard")).to_have_count(0)
    expect(phone(page, "Fatou").locator(".toast")).to_have_text("Written in the book.")


def test_an_alert_is_for_who_tapped_in_the_chat_where_they_tapped(page: Page, bot: SmallBot) -> None:
    bot.call(
        "sendMessage",
        chat_id=int(CHAT),
        text="November: 8 of 12 paid.",
        reply_markup=_buttons(("My status", "status", "primary")),
    )
    phone(page, "Samuel", "group").get_by_role("button", name="My status").click()
    alert = page.get_by_role("alertdialog")
    expect(alert).to_have_count(1)
    expect(phone(page, "Samuel", "group").get_by_role("alertdialog")).to_contain_text("Only you see this.")
    alert.get_by_role("button").click()
    expect(alert).to_have_count(0)


def test_what_people_write_is_never_markup(page: Page, telegram: FakeTelegram) -> None:
    telegram.people[FATOU].first_name = "<img src=x onerror=document.title='bad'>"
    says(page, "Samuel", "<script>document.title='bad'</script>", "group")
    expect(last(page, "Samuel", "group")).to_contain_text("<script>document.title='bad'</script>")
    page.get_by_role("button", name="What the book holds").click()
    expect(page.locator("#book h3")).to_have_text("Unity <i>Circle</i>")
    assert page.locator(".phone img[src=x]").count() == 0
    assert page.title() == "Kitabu: practice with play money"


def test_arabic_is_drawn_from_right_to_left_and_english_beside_it_is_not(page: Page) -> None:
    phone(page, "Amina").get_by_label("Whose phone").select_option("Leila")
    settled(page)
    says(page, "Leila", "دفعت 50")
    words = phone(page, "Leila").locator(".mine .words").last
    assert words.evaluate("(element) => getComputedStyle(element).direction") == "rtl"
    answer = phone(page, "Leila").locator(".theirs .words").last
    assert answer.evaluate("(element) => getComputedStyle(element).direction") == "ltr"


def test_links_and_pictures_act_as_the_person_who_taps(page: Page, bot: SmallBot, telegram: FakeTelegram) -> None:
    bot.send_picture(SAMUEL, f"https://t.me/{telegram.bot.username}?start=j_7KQ2", "Scan this")
    picture = phone(page, "Samuel").locator("img")
    expect(picture).to_have_attribute("alt", "Scan this")
    assert picture.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 60
    phone(page, "Samuel").get_by_role("button", name="Open").click()
    settled(page)
    expect(last(page, "Samuel")).to_contain_text("You said: /start j_7KQ2")


def test_everything_else_that_a_phone_can_do(page: Page, bot: SmallBot) -> None:
    bot.call("setMyCommands", commands=[{"command": "balance", "description": "My book"}])
    settled(page)
    phone(page, "Samuel").get_by_label("Commands").click()
    page.get_by_role("menuitem", name="/balance").click()
    settled(page)
    expect(last(page, "Samuel")).to_contain_text("You said: /balance")
    for kind in ("Sticker", "Photo", "Voice message"):
        phone(page, "Samuel").get_by_label("Attach").click()
        page.get_by_role("menuitem", name=kind).click()
        settled(page)
    kinds = phone(page, "Samuel").locator(".message.mine")
    assert [one.get_attribute("data-kind") for one in kinds.all()][-3:] == ["sticker", "photo", "voice"]
    phone(page, "Samuel").get_by_label("More").click()
    page.get_by_role("menuitem", name="Block the bot").click()
    settled(page)
    phone(page, "Samuel").get_by_role("button", name="UNBLOCK").click()
    settled(page)
    expect(last(page, "Samuel")).to_contain_text("You said: /start")


def test_a_message_can_be_answered_and_edited(page: Page) -> None:
    says(page, "Samuel", "fifty", "group")
    for action, text in (("Reply", "and five"), ("Edit", "fifty-six")):
        last(page, "Samuel", "group").hover()
        last(page, "Samuel", "group").get_by_label("What to do with this message").click()
        page.get_by_role("menuitem", name=action).click()
        says(page, "Samuel", text, "group")
    expect(last(page, "Samuel", "group")).to_have_attribute("data-edited", "true")
    expect(last(page, "Samuel", "group").locator("blockquote")).to_contain_text("fifty")


def test_a_poll_is_voted_in_taken_back_and_closed_by_the_clock(page: Page, bot: SmallBot) -> None:
    question, options = "Who counts?", ["Tesfay", "Yusuf"]
    closes = int((clock.now() + timedelta(hours=20)).timestamp())
    bot.call("sendPoll", chat_id=int(CHAT), question=question, options=options, is_anonymous=False, close_date=closes)
    group = phone(page, "Samuel", "group")
    poll = group.get_by_role("group", name=question)
    expect(poll).to_contain_text("No votes yet")
    group.get_by_role("button", name="Yusuf").click()
    settled(page)
    expect(poll.locator(".result").nth(1)).to_have_attribute("data-count", "1")
    expect(poll.locator(".voters")).to_have_text("Samuel")
    group.get_by_role("button", name="Take the vote back").click()
    settled(page)
    group.get_by_role("button", name="Tesfay").click()
    settled(page)
    expect(poll.locator(".result").first).to_have_attribute("data-mine", "true")
    page.get_by_role("button", name="+1 day").click()
    settled(page)
    expect(poll).to_have_attribute("data-closed", "true")
    expect(poll).to_contain_text("Final results")
    expect(poll.get_by_role("button")).to_have_count(0)


def test_the_clock_goes_forward_and_one_can_begin_anew(page: Page) -> None:
    before = page.locator("#clock").get_attribute("datetime")
    page.get_by_role("button", name="+1 month").click()
    settled(page)
    expect(page.locator("#clock")).not_to_have_attribute("datetime", before or "")
    page.get_by_role("button", name="Start empty").click()
    settled(page)
    for name in ("Samuel", "Fatou", "Amina"):
        expect(phone(page, name).get_by_role("button", name="START")).to_be_visible()
    phone(page, "Samuel").get_by_role("button", name="START").click()
    settled(page)
    expect(last(page, "Samuel")).to_contain_text("You said: /start")
    phone(page, "Samuel", "group").get_by_role("button", name="Add Kitabu to this group").click()
    settled(page)
    expect(phone(page, "Samuel", "group").locator(".pill").last).to_have_text("Samuel added Kitabu")


def test_another_phone_is_put_beside_the_others_and_away_again(page: Page) -> None:
    page.get_by_role("button", name="Add a phone").click()
    settled(page)
    expect(page.locator(".phone")).to_have_count(5)
    page.locator(".phone").last.get_by_label("Put this phone away").click()
    settled(page)
    expect(page.locator(".phone")).to_have_count(4)


def test_the_book_opens_by_keyboard_and_gives_the_focus_back(page: Page) -> None:
    button = page.get_by_role("button", name="What the book holds")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".entry")).to_have_count(1)
    page.locator(".entry summary").click()
    expect(page.locator(".entry td")).to_have_text("€50.00")
    page.keyboard.press("Escape")
    expect(page.locator("#book")).to_be_hidden()
    expect(button).to_be_focused()


def test_on_a_narrow_screen_there_is_one_phone_at_a_time(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 780})
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.get_by_role("navigation").get_by_role("button", name="Amina").click()
    expect(phone(page, "Amina").locator(".composer")).to_be_in_viewport(ratio=0.9)
    says(page, "Amina", "hello")
    expect(last(page, "Amina")).to_contain_text("You said: hello")

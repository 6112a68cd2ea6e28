"""The demo as a newcomer meets it: one command, one page, and a browser. Nothing in its console, on any path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.chromium import launched
from tests.demo.phones import begins, demo, last, opened, phone, says, settled, taps

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as browser:
        yield browser


@pytest.fixture(scope="module")
def url(browser: Browser) -> Iterator[str]:
    with demo() as url:
        yield url


@pytest.fixture
def page(browser: Browser, url: str) -> Iterator[Page]:
    """The page in a wide window, with Unity Circle's story at its beginning."""
    faults: list[str] = []
    page = opened(browser, url)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type in ("error", "warning") else None)
    page.reload()
    settled(page)
    begins(page, "with Unity Circle")
    yield page
    page.context.close()
    assert faults == []


def test_four_phones_a_payment_and_two_receipts(page: Page) -> None:
    owners = page.locator(".phone").evaluate_all("all => all.map(one => `${one.dataset.name} ${one.dataset.kind}`)")
    assert owners[:4] == ["Samuel private", "Fatou private", "Amina private", "Samuel group"]
    assert owners[4:] == ["Kofi private", "Rosa private"]
    expect(last(page, "Samuel", "group")).to_contain_text("8 of 12 paid.")
    before = _book(page)

    says(page, "Samuel", "I paid 50")
    taps(page, "Samuel", "Yes, cash")
    expect(last(page, "Samuel")).to_contain_text("waits for Fatou")
    expect(last(page, "Fatou")).to_contain_text("Samuel says: I gave you €50 in cash")
    taps(page, "Fatou", "I have €50")

    for name in ("Samuel", "Fatou"):
        expect(last(page, name)).to_contain_text("Confirmed: €50")
        expect(last(page, name)).to_contain_text(re.compile(r"Mark: (\w{4}\W?){3}"))
    expect(last(page, "Samuel", "group")).to_contain_text("9 of 12 paid.")
    expect(last(page, "Samuel", "group")).to_have_attribute("data-edited", "true")
    after = _book(page)
    assert after["Fatou holds"] == before["Fatou holds"] + 50
    assert after["Samuel has saved"] == before["Samuel has saved"] + 50
    assert {name for name in after if after[name] != before[name]} == {"Fatou holds", "Samuel has saved"}


def test_the_book_tells_who_did_what_and_is_proved(page: Page) -> None:
    _book(page)
    expect(page.locator(".proof")).to_contain_text("chain unbroken")
    newest = page.locator(".entry").first
    expect(newest).to_contain_text(re.compile(r"\w+ paid in €50, confirmed by (Fatou|Daniel)"))
    newest.locator("summary").click()
    expect(newest.locator("td").first).to_have_text("+€50")
    expect(page.locator("#book section > table").first).not_to_contain_text("-€")


def test_time_passes_and_what_falls_due_comes(page: Page) -> None:
    asks = phone(page, "Fatou").locator(".message", has_text="Hiwot says")
    expect(asks).to_have_count(1)
    for _ in range(2):
        page.get_by_role("button", name="+1 day").click()
        settled(page)
    expect(asks).not_to_have_count(1)
    expect(asks.last.locator(".keyboard")).to_contain_text("I have €50")

    month = _now(page).replace(day=1)
    page.get_by_role("button", name="+1 month").click()
    settled(page)
    following = (month + timedelta(days=32)).strftime("Unity Circle, %B")
    chat = phone(page, "Samuel", "group")
    card = chat.locator(".message", has_text=following)
    expect(card).to_have_count(1)
    expect(card).to_contain_text("0 of 12 paid.")
    expect(chat.locator(".pill", has_text=re.compile(r"^1 "))).not_to_have_count(0)


def test_from_nothing_to_a_group_of_two(page: Page) -> None:
    begins(page, "empty")
    expect(phone(page, "Amina")).to_contain_text("I never hold your money.")
    phone(page, "Amina").get_by_role("button", name="START").click()
    settled(page)
    taps(page, "Amina", "Start a group")
    says(page, "Amina", "Sunrise Savers")
    for label in ("Save and lend", "EUR", "€20", "Nothing", "Create"):
        taps(page, "Amina", label)
    expect(phone(page, "Amina")).to_contain_text("Sunrise Savers is ready, and you are its chair.")

    taps(page, "Amina", "Share invite")
    page.get_by_role("menuitem", name="Unity Circle").click()
    settled(page)
    page.get_by_role("button", name="Add a phone").click()
    settled(page)
    newcomer = page.locator(".phone").last
    newcomer.get_by_label("Whose phone").select_option("Hiwot")
    settled(page)
    newcomer.get_by_label("Chats").click()
    page.get_by_role("menuitem", name="Unity Circle").click()
    settled(page)
    newcomer.locator(".words a").last.click()
    settled(page)
    taps(page, "Hiwot", "Go on")
    expect(last(page, "Hiwot")).to_contain_text("Do you want to join Sunrise Savers?")
    taps(page, "Hiwot", "Join")
    # Her phone shows the chat in which she shared the link.
    phone(page, "Amina", "group").get_by_label("Chats").click()
    page.get_by_role("menuitem", name="Kitabu").click()
    settled(page)
    expect(last(page, "Amina")).to_contain_text("Hiwot wants to join Sunrise Savers.")
    taps(page, "Amina", "I know them")
    expect(last(page, "Hiwot")).to_contain_text("Welcome to Sunrise Savers!")
    assert _book(page) == {}
    expect(page.locator("#book h3")).to_have_text("Sunrise Savers")


def test_another_language_in_the_middle_of_a_question_and_back(page: Page) -> None:
    says(page, "Samuel", "I paid 50")
    expect(last(page, "Samuel")).to_contain_text("given to Fatou?")
    says(page, "Samuel", "/language")
    taps(page, "Samuel", "العربية")
    taps(page, "Samuel", "١٢٣")
    question = last(page, "Samuel")
    expect(question).to_contain_text("Fatou")
    expect(question).to_contain_text("٥٠")
    expect(question.locator(".bubble")).to_have_class(re.compile(r"\brtl\b"))
    assert question.locator(".words").evaluate("words => getComputedStyle(words).unicodeBidi") == "plaintext"
    assert _reads_from(question.locator(".words").evaluate(FIRST_LETTER)) == "right"
    expect(last(page, "Fatou")).not_to_contain_text("٥٠")

    says(page, "Samuel", "/language")
    taps(page, "Samuel", "English")
    expect(last(page, "Samuel")).to_contain_text("given to Fatou?")
    taps(page, "Samuel", "Yes, cash")
    expect(last(page, "Samuel")).to_contain_text("€50 waits for Fatou")


def test_on_a_phones_own_screen(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 780})
    tabs = page.get_by_role("navigation")
    tabs.get_by_role("button", name="Samuel").first.click()
    says(page, "Samuel", "paid 50")
    taps(page, "Samuel", "Yes, cash")
    tabs.get_by_role("button", name="Fatou").click()
    expect(phone(page, "Fatou").locator(".composer")).to_be_in_viewport(ratio=0.9)
    taps(page, "Fatou", "I have €50")
    expect(last(page, "Fatou")).to_contain_text("Confirmed: €50")
    tabs.get_by_role("button", name="👥").click()
    expect(last(page, "Samuel", "group")).to_be_in_viewport(ratio=0.9)
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.set_viewport_size({"width": 390, "height": 420})
    expect(last(page, "Samuel", "group").locator("button").last).to_be_in_viewport(ratio=0.9)
    page.get_by_role("button", name="What the book holds").click()
    expect(page.locator("#book-close")).to_be_in_viewport()
    assert page.locator("#book").evaluate("book => book.getBoundingClientRect().width") <= 390


# Where the first letter of a message stands, and how wide the message is.
FIRST_LETTER = """words => {
  const range = document.createRange();
  const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode();
  const at = text.data.search(/\\p{L}/u);
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  const letter = range.getBoundingClientRect(), all = words.getBoundingClientRect();
  return [letter.left - all.left, all.width];
}"""


def _reads_from(where: list[float]) -> str:
    at, width = where
    return "right" if at > width / 2 else "left"


def _book(page: Page) -> dict[str, int]:
    """Opens the drawer anew, and reads its balances in whole euro."""
    if page.locator("#book").is_visible():
        page.locator("#book-close").click()
    page.get_by_role("button", name="What the book holds").click()
    expect(page.locator("#book section").first).to_be_visible()
    rows = page.locator("#book section > table").first.locator("tr").all()
    return {
        row.locator("th").inner_text(): int(row.locator("td").inner_text().lstrip("€").replace(",", "")) for row in rows
    }


def _now(page: Page) -> datetime:
    """The page's clock."""
    return datetime.fromisoformat(page.locator("#clock").get_attribute("datetime") or "")


def test_whatsapp_and_a_plain_phone_are_in_the_same_group(page: Page) -> None:
    kofi, rosa = phone(page, "Kofi"), phone(page, "Rosa")
    expect(kofi).to_have_attribute("data-channel", "whatsapp")
    expect(kofi.locator(".title p")).to_have_attribute("data-lamp", "true")
    expect(last(page, "Rosa")).to_contain_text("2 SMS")
    taps(page, "Kofi", "Oui")
    number = re.search(r"(\d{5}) Yes", last(page, "Rosa").inner_text())
    assert number is not None
    says(page, "Rosa", number[1])
    # It is said to her once, for every SMS is paid for.
    expect(rosa.locator(".message", has_text="You voted yes")).to_have_count(1)
    expect(phone(page, "Samuel", "group").locator(".message", has_text="2 of 11 voted")).to_have_count(1)
    says(page, "Kofi", "menu")
    kofi.locator(".keyboard button", has_text="☰").last.click()
    expect(kofi.get_by_role("menuitem").first).to_be_visible()
    for _ in range(2):
        page.get_by_role("button", name="+1 day").click()
        settled(page)
    expect(kofi.locator(".title p")).to_have_attribute("data-lamp", "false")

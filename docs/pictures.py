"""Makes the README's pictures from the demo's own page. From the checkout:  .venv/bin/python -m docs.pictures

They change when the page or the words do: run it again then, look at them, and commit them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from tests.chromium import NO_CHROMIUM, chromium, launched
from tests.demo.phones import begins, demo, opened, phone, says, settled, taps

PICTURES = Path(__file__).with_name("pictures")

# Where a page shows pictures to people who pay for every megabyte, none is larger.
BYTES_MAX = 300_000

# A Tuesday evening in Brussels, so that the same page gives the same picture.
AT_SIX = """
import datetime, sys, time_machine
with time_machine.travel(datetime.datetime(2026, 11, 24, 17, tzinfo=datetime.UTC)):
    from bot.__main__ import main
    sys.exit(main(["demo"]))
"""


def main() -> int:
    if chromium() is None:
        print(NO_CHROMIUM, file=sys.stderr)
        return 1
    PICTURES.mkdir(exist_ok=True)
    with demo(("-c", AT_SIX)) as url, launched() as browser:
        for make in (payment, voting, founding, arabic, turns, plain_phone):
            make(browser, url)
            print(f"{make.__name__}: done")
    return 0


def payment(browser: Browser, url: str) -> None:
    """Four phones, right after a payment: the member, the treasurer, the chair, and the group."""
    page = _opened(browser, url, "with Unity Circle")
    says(page, "Samuel", "I paid 50")
    taps(page, "Samuel", "Yes, cash")
    taps(page, "Fatou", "I have €50")
    _kept(page, page, "demo")


def voting(browser: Browser, url: str) -> None:
    """The group votes on Samuel's loan: what the treasurer can do, and the poll after three have voted."""
    page = _opened(browser, url, "with Unity Circle")
    chat = page.locator(".phone").last
    for name in ("Amina", "Hiwot", "Rosa"):
        chat.get_by_label("Whose phone").select_option(name)
        settled(page)
        chat.get_by_label("Chats").click()
        page.get_by_role("menuitem", name="Unity Circle").click()
        settled(page)
        chat.locator("button.option").first.click()
        settled(page)
    for name in ("Samuel", "Amina"):
        phone(page, name).get_by_label("Put this phone away").click()
        settled(page)
    says(page, "Fatou", "votes")
    page.locator(".add").evaluate("add => add.remove()")
    page.set_viewport_size({"width": 820, "height": 850})
    _kept(page, page.locator(".table"), "vote")


def founding(browser: Browser, url: str) -> None:
    """Amina has founded a group, and holds up its poster; Hiwot has opened the link, and hears the rules."""
    page = _opened(browser, url, "empty")
    for name, kind in (("Amina", "private"), ("Samuel", "group")):
        phone(page, name, kind).get_by_label("Put this phone away").click()
        settled(page)
    _turn(page, "Samuel", "Amina")
    _turn(page, "Fatou", "Hiwot")
    for name in ("Amina", "Hiwot"):
        phone(page, name).get_by_role("button", name="START").click()
        settled(page)
    taps(page, "Amina", "Start a group")
    says(page, "Amina", "Sunrise Savers")
    for label in ("Save and lend", "EUR", "€20", "Nothing", "Create", "QR poster"):
        taps(page, "Amina", label)
    link = phone(page, "Amina").locator(".words a").last.inner_text()
    says(page, "Hiwot", f"/start {link.partition('?start=')[2]}")
    page.locator(".add").evaluate("add => add.remove()")
    page.set_viewport_size({"width": 820, "height": 850})
    _kept(page, page.locator(".table"), "founding")


def arabic(browser: Browser, url: str) -> None:
    """Leila's phone, from right to left and in her own digits."""
    page = _opened(browser, url, "with Unity Circle", height=680, scale=1.5)
    _turn(page, "Samuel", "Leila")
    says(page, "Leila", "/language")
    taps(page, "Leila", "العربية")
    taps(page, "Leila", "١٢٣")
    says(page, "Leila", "/menu")
    says(page, "Leila", "دفعت ٥٠")
    _kept(page, phone(page, "Leila"), "arabic")


def turns(browser: Browser, url: str) -> None:
    """Amina looks at everybody's turn, and at her own; beside it the group's card of the turn that runs."""
    page = _opened(browser, url, "with Unity Circle")
    for name in ("Samuel", "Fatou", "Kofi", "Rosa"):
        phone(page, name).get_by_label("Put this phone away").click()
        settled(page)
    says(page, "Amina", "/turns")
    taps(page, "Amina", "My turns")
    page.locator(".add").evaluate("add => add.remove()")
    page.set_viewport_size({"width": 820, "height": 850})
    card = phone(page, "Samuel", "group").locator(".message", has_text="in, pot").first
    card.evaluate("card => card.scrollIntoView({block: 'start'})")
    _kept(page, page.locator(".table"), "turns")


def plain_phone(browser: Browser, url: str) -> None:
    """Fatou wrote that Rosa paid, Amina saw it, and the receipt is on Rosa's phone."""
    page = _opened(browser, url, "with Unity Circle")
    for name, kind in (("Samuel", "group"), ("Samuel", "private"), ("Kofi", "private")):
        phone(page, name, kind).get_by_label("Put this phone away").click()
        settled(page)
    says(page, "Fatou", "for Rosa")
    taps(page, "Fatou", "They paid")
    says(page, "Fatou", "50")
    for label in ("Yes", "Choose a witness", "Amina"):
        taps(page, "Fatou", label)
    taps(page, "Amina", "Yes, I saw it")
    expect(phone(page, "Rosa").locator(".message", has_text="seen by Amina")).to_be_visible()
    taps(page, "Fatou", "Print slip")
    page.locator(".add").evaluate("add => add.remove()")
    page.set_viewport_size({"width": 1080, "height": 850})
    _kept(page, page.locator(".table"), "plain-phone")


def _turn(page: Page, name: str, other: str) -> None:
    """Gives a phone on the page to somebody else."""
    phone(page, name).get_by_label("Whose phone").select_option(other)
    settled(page)
    expect(phone(page, other)).to_be_visible()


def _opened(browser: Browser, url: str, story: str, *, width: int = 1400, height: int = 760, scale: float = 1) -> Page:
    page = opened(browser, url, width=width, height=height, scale=scale)
    begins(page, story)
    # One colour behind the messages instead of a run of colours: half the bytes.
    for wall in ("--wall-1", "--wall-2", "--wall-3"):
        page.evaluate("wall => document.documentElement.style.setProperty(wall, '#bcd9c4')", wall)
    return page


def _kept(page: Page, what: Page | Locator, name: str) -> None:
    page.mouse.move(0, 0)
    picture = what.screenshot()
    assert len(picture) <= BYTES_MAX, f"{name} has {len(picture)} bytes"
    (PICTURES / f"{name}.png").write_bytes(picture)


if __name__ == "__main__":
    sys.exit(main())
